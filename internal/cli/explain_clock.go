package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"sanxiang/api/view"
	"sanxiang/internal/casework"
	"sanxiang/internal/clock"
	"sanxiang/internal/datadir"
	"sanxiang/internal/editions"
	"sanxiang/internal/identity"
	"sanxiang/internal/reading"
	"sanxiang/internal/store"
)

// ExplainClockCmd is `sanxiang explain clock`.
type ExplainClockCmd struct {
	Case  string `required:"" help:"案件的标识或者立案号。"`
	Clock string `help:"只说明这一个期限，如 D11-1；省略则说明全部。"`
	JSON  bool   `name:"json" help:"以 JSON 输出。"`
}

// Run prints the derivation of the case's clocks as the record has them. It
// shows no party.
func (c *ExplainClockCmd) Run(ctx context.Context, app *App) error {
	err := app.WithRecord(ctx, func(s *store.Store) error {
		cases := casework.New(casework.Deps{
			Store: s, World: casework.NewWorld(identity.People, editions.Of), Clock: clock.System{}, Log: app.Log,
		})
		look, err := cases.Inspect(ctx, c.Case)
		if err != nil {
			return err
		}
		clocks := reading.Explained(look)
		if c.Clock != "" {
			clocks = slices.DeleteFunc(clocks, func(k view.Clock) bool { return !strings.EqualFold(k.ID, c.Clock) })
			if len(clocks) == 0 {
				return fmt.Errorf("案件没有期限 %s", c.Clock)
			}
		}
		return c.print(app, clocks)
	})
	if errors.Is(err, datadir.ErrHeld) {
		return fmt.Errorf("%w；不停止它的，请登录后查看：GET /api/v1/cases/{id}/clocks", err)
	}
	return err
}

func (c *ExplainClockCmd) print(app *App, clocks []view.Clock) error {
	if c.JSON {
		enc := json.NewEncoder(app.Out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(clocks)
	}
	for i, k := range clocks {
		if i > 0 {
			if err := app.say("\n"); err != nil {
				return err
			}
		}
		if err := app.say("%s", clockText(k)); err != nil {
			return err
		}
	}
	return nil
}

// clockText is the derivation of one clock as people read it.
func clockText(k view.Clock) string {
	var b strings.Builder
	fmt.Fprintf(&b, "期限  %s %s（%s）\n", k.ID, k.Title, k.KindTitle)
	if r := k.By; r != nil {
		fmt.Fprintf(&b, "依据  %s，%s（%s），可信度 %s：%s\n", strings.Join(append([]string{r.Cite}, r.Also...), "、"), r.Span, r.DayTitle, r.Confidence, r.Source)
	}
	if e := k.TriggerEntry; e != nil {
		fmt.Fprintf(&b, "起算  %s，第 %d 号记录“%s”\n", k.TriggerOn, e.Sequence, e.Title)
	}
	fmt.Fprintf(&b, "末日  %s\n", lastDay(k))
	fmt.Fprintf(&b, "版本  规则 %s，日历 %s\n推算\n", k.PeriodEdition, k.CalendarEdition)
	for i, s := range k.Derivation {
		fmt.Fprintf(&b, "  %d. %s%s\n", i+1, s.Text, s.Cite)
	}
	if k.By != nil {
		for _, x := range k.By.Extensions {
			fmt.Fprintf(&b, "延长  %s %s，%s批准%s%s\n", x.ID, x.Span, x.Approver, x.Cite, map[bool]string{true: "，已经使用"}[x.Used])
		}
	}
	if k.HeldBack != "" {
		fmt.Fprintf(&b, "说明  %s\n", k.HeldBack)
	}
	for i, s := range k.Coming {
		fmt.Fprintf(&b, "%s  %s\n", map[bool]string{true: "下一步", false: "此后"}[i == 0], s.Text)
	}
	return b.String()
}

func lastDay(k view.Clock) string {
	switch {
	case k.State == "paused":
		return "停止计算，尚无末日"
	case k.State == "ended":
		return fmt.Sprintf("%s，%s", k.DueOn, k.EndedTitle)
	case k.Provisional:
		return fmt.Sprintf("%s（暂定）", k.DueOn)
	}
	return k.DueOn.String()
}
