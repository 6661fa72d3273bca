package explain

import (
	"fmt"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// Page is the generated part of docs/case-lifecycle.md: each track drawn, the
// acts phase by phase, the gates.
func Page(tables []procedure.Table) string {
	var b strings.Builder
	for _, t := range tables {
		fmt.Fprintf(&b, "\n## %s (%s)\n", t.Title, t.ID)
		for _, track := range procedure.Tracks(t) {
			fmt.Fprintf(&b, "\n### %s (track %s)\n\n```mermaid\n%s```\n", procedure.TrackTitle(track), track, procedure.Mermaid(t, track))
		}
		b.WriteString(actList(t))
	}
	b.WriteString(gateList())
	return b.String()
}

func actList(t procedure.Table) string {
	var b strings.Builder
	phase := ""
	for _, a := range t.Acts {
		if a.Phase != phase {
			phase = a.Phase
			fmt.Fprintf(&b, "\n### %s\n\n| act | who | from | to | gates | papers | clocks | article |\n|---|---|---|---|---|---|---|---|\n", phase)
		}
		fmt.Fprintf(&b, "| %s `%s` | %s | %s | %s | %s | %s | %s | %s |\n", a.Title, a.Name,
			strings.Join(procedure.WhoTitles(a), "、"), cameFrom(a), leadsTo(a), strings.Join(texts(a.Needs), "、"), strings.Join(papers(a), "、"), signs(a), a.Cite)
	}
	return b.String()
}

func cameFrom(a procedure.Act) string {
	text := each(a.From, func(s casefile.State) string { return procedure.StateTitle(a.On, s) })
	if len(a.While) > 0 {
		text += "（案件：" + each(a.While, func(s casefile.State) string { return procedure.StateTitle(casefile.Main, s) }) + "）"
	}
	if a.Work {
		text += " ◦"
	}
	return text
}

func leadsTo(a procedure.Act) string {
	return each(a.Goes, func(g procedure.Goes) string {
		title := procedure.StateTitle(g.Track, g.To)
		if g.Track != a.On {
			title = procedure.TrackTitle(g.Track) + "：" + title
		}
		if g.When != "" {
			title += "（" + g.When + "）"
		}
		return title
	})
}

func signs(a procedure.Act) string {
	sign := map[procedure.Op]string{
		procedure.Start: "▶", procedure.Stop: "■", procedure.Void: "✕", procedure.Pause: "⏸", procedure.Resume: "⏵", procedure.Extend: "+",
		procedure.Waive: "⊘", procedure.Lapse: "⌛", procedure.Floor: "≥",
	}
	return each(a.Clocks, func(op procedure.ClockOp) string { return sign[op.Op] + op.Rule })
}

func each[T any](list []T, text func(T) string) string {
	parts := make([]string, len(list))
	for i, v := range list {
		parts[i] = text(v)
	}
	return strings.Join(parts, "、")
}

func gateList() string {
	effects := map[procedure.Effect]string{
		procedure.Refuse: "refuses", procedure.AskReason: "asks for a written reason", procedure.Note: "is shown, stops nothing",
	}
	var b strings.Builder
	b.WriteString("\n## Gates\n\n| gate | condition | while it is shut, it | article |\n|---|---|---|---|\n")
	for _, g := range procedure.Gates() {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", g.ID, g.Title, effects[g.Effect], g.Cite)
	}
	return b.String()
}
