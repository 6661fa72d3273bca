package cli

import (
	"fmt"
	"io"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/policies"
)

// ExplainProcedureCmd is `sanxiang explain procedure`.
type ExplainProcedureCmd struct {
	Act string `arg:"" optional:"" help:"只说明这一个事项，如 review.submit。"`
}

// Run prints the rows of the procedure tables in words.
func (c *ExplainProcedureCmd) Run(app *App) error {
	for _, t := range policies.Tables() {
		if c.Act != "" {
			if act, ok := t.Act(procedure.Name(c.Act)); ok {
				return writeAct(app.Out, act)
			}
			continue
		}
		if err := writeTable(app.Out, t); err != nil {
			return err
		}
	}
	if c.Act != "" {
		return fmt.Errorf("没有名为 %s 的事项", c.Act)
	}
	return nil
}

func writeTable(out io.Writer, t procedure.Table) error {
	if _, err := fmt.Fprintf(out, "# %s\n", t.Title); err != nil {
		return err
	}
	phase := ""
	for _, act := range t.Acts {
		if act.Phase != phase {
			phase = act.Phase
			if _, err := fmt.Fprintf(out, "\n## %s\n", phase); err != nil {
				return err
			}
		}
		if err := writeAct(out, act); err != nil {
			return err
		}
	}
	return nil
}

func writeAct(out io.Writer, act procedure.Act) error {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%s（%s）\n", act.Title, act.Name)
	item := func(label string, values []string) {
		if len(values) > 0 {
			fmt.Fprintf(&b, "  %s  %s\n", label, strings.Join(values, "；"))
		}
	}
	item("依据", []string{act.Cite.String()})
	item("办理", who(act))
	item("前提", from(act))
	item("关口", texts(act.Needs))
	item("结果", goes(act))
	item("文书", papers(act))
	item("期限", clocks(act))
	_, err := io.WriteString(out, b.String())
	return err
}

func who(act procedure.Act) []string {
	if act.Duty == procedure.AsEngine {
		return []string{"由系统记载"}
	}
	where := "全局"
	if act.Scope == procedure.OwnUnit {
		where = "本承办机构"
	}
	var roles []string
	for _, r := range act.Who {
		roles = append(roles, party.RoleTitle(r)+"（"+where+"）")
	}
	return roles
}

func from(act procedure.Act) []string {
	var states []string
	for _, s := range act.From {
		states = append(states, stateTitle(act.On, s))
	}
	return states
}

func goes(act procedure.Act) []string {
	var arrows []string
	for _, g := range act.Goes {
		arrow := stateTitle(g.Track, g.To)
		if g.When != "" {
			arrow = g.When + " → " + arrow
		}
		arrows = append(arrows, arrow)
	}
	return arrows
}

func stateTitle(t casefile.Track, s casefile.State) string {
	return procedure.TrackTitle(t) + "：" + procedure.StateTitle(t, s)
}

func papers(act procedure.Act) []string {
	var titles []string
	for _, p := range act.Papers {
		titles = append(titles, p.Title)
	}
	return titles
}

func clocks(act procedure.Act) []string {
	words := map[procedure.Op]string{
		procedure.Start: "开始", procedure.Stop: "停止", procedure.Void: "作废", procedure.Pause: "暂停", procedure.Resume: "恢复",
		procedure.Extend: "延长", procedure.Waive: "放弃", procedure.Lapse: "届满", procedure.Floor: "不早于本事项",
	}
	var moves []string
	for _, op := range act.Clocks {
		moves = append(moves, words[op.Op]+" "+op.Rule)
	}
	return moves
}

func texts[T ~string](values []T) []string {
	var out []string
	for _, v := range values {
		out = append(out, string(v))
	}
	return out
}
