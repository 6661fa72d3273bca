package explain

import (
	"fmt"
	"io"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

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
		if err := Act(out, act); err != nil {
			return err
		}
	}
	return nil
}

// Act writes one row in words.
func Act(out io.Writer, act procedure.Act) error {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%s（%s）\n", act.Title, act.Name)
	item := func(label string, values []string) {
		if len(values) > 0 {
			fmt.Fprintf(&b, "  %s  %s\n", label, strings.Join(values, "；"))
		}
	}
	item("依据", []string{act.Cite.String()})
	item("办理", who(act))
	item("前提", before(act))
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
	titles := procedure.WhoTitles(act)
	for i := range titles {
		titles[i] += "（" + where + "）"
	}
	return titles
}

// before says from where the act may be done: states of its own track, of the
// main one, and whether it waits for a suspended investigation.
func before(act procedure.Act) []string {
	var states []string
	for _, s := range act.From {
		states = append(states, stateTitle(act.On, s))
	}
	if len(act.While) > 0 {
		main := make([]string, len(act.While))
		for i, s := range act.While {
			main[i] = procedure.StateTitle(casefile.Main, s)
		}
		states = append(states, "且案件处于"+strings.Join(main, "、"))
	}
	if act.Work {
		states = append(states, "调查中止期间不办")
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
