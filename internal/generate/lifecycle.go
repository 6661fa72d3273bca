package main

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// lifecyclePage draws each track of each procedure and lists its acts.
func lifecyclePage(tables []procedure.Table) string {
	var b strings.Builder
	b.WriteString(`<!-- Generated from the procedure tables by make generate; do not edit. -->

# The course of a case

A case moves on several tracks at once: the main line, and beside it legal review, the ladder of
disagreement, the hearing, disclosure, payment. They share one stream of entries. An act stands on one
track, may be done from certain states of it, and asks about other tracks through gates. What is drawn
here is read off the rows in domain/procedure, as are the policy, the forms and the inbox.

In the tables, "engine" does an act when time runs out or when the rules themselves call for it. Clocks:
▶ starts, ■ stops, ⏸ pauses, ⏵ resumes, + extends, ✕ makes void; their periods stand in
catalogue/editions/periods.yaml.
`)
	for _, t := range tables {
		fmt.Fprintf(&b, "\n## %s (%s)\n", t.Title, t.ID)
		for _, track := range tracks(t) {
			b.WriteString(drawing(t, track))
		}
		b.WriteString(actList(t))
	}
	b.WriteString(gateList())
	return b.String()
}

// tracks are those on which something moves, in the order of the table.
func tracks(t procedure.Table) []casefile.Track {
	var list []casefile.Track
	for _, a := range t.Acts {
		for _, g := range a.Goes {
			if !slices.Contains(list, g.Track) {
				list = append(list, g.Track)
			}
		}
	}
	return list
}

// arrow leads from one state of a track to another; several acts may take it.
type arrow struct{ from, to casefile.State }

func drawing(t procedure.Table, track casefile.Track) string {
	var order []arrow
	labels := map[arrow][]string{}
	for _, a := range t.Acts {
		for _, g := range a.Goes {
			if g.Track != track {
				continue
			}
			label := a.Title
			if g.When != "" {
				label += "（" + g.When + "）"
			}
			for _, from := range startsOf(a, track) {
				way := arrow{from, g.To}
				if labels[way] == nil {
					order = append(order, way)
				}
				labels[way] = append(labels[way], label)
			}
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s (track %s)\n\n```mermaid\nstateDiagram-v2\n", procedure.TrackTitle(track), track)
	for _, state := range statesOf(order) {
		title := procedure.StateTitle(track, state)
		if state == elsewhere {
			title = "任何状态（由其他进程引起）"
		}
		fmt.Fprintf(&b, "    state \"%s\" as %s\n", title, nodeOf(state))
	}
	for _, way := range order {
		fmt.Fprintf(&b, "    %s --> %s: %s\n", nodeOf(way.from), nodeOf(way.to), strings.Join(labels[way], "、"))
	}
	b.WriteString("```\n")
	return b.String()
}

// elsewhere stands for whatever state a track is in when an act of another
// track moves it.
const elsewhere casefile.State = "elsewhere"

// startsOf are the states of the track that an act leads away from.
func startsOf(a procedure.Act, track casefile.Track) []casefile.State {
	switch {
	case a.On != track:
		return []casefile.State{elsewhere}
	case len(a.From) == 0:
		return []casefile.State{""}
	}
	return a.From
}

func statesOf(ways []arrow) []casefile.State {
	var states []casefile.State
	for _, way := range ways {
		for _, s := range []casefile.State{way.from, way.to} {
			if s != "" && !slices.Contains(states, s) {
				states = append(states, s)
			}
		}
	}
	return states
}

func nodeOf(s casefile.State) string {
	if s == "" {
		return "[*]"
	}
	return "in_" + string(s) // a bare "end" is a word of Mermaid's own
}

func actList(t procedure.Table) string {
	var b strings.Builder
	phase := ""
	for _, a := range t.Acts {
		if a.Phase != phase {
			phase = a.Phase
			fmt.Fprintf(&b, "\n### %s\n\n| act | who | from | to | gates | papers | clocks | article |\n|---|---|---|---|---|---|---|---|\n", phase)
		}
		fmt.Fprintf(&b, "| %s `%s` | %s | %s | %s | %s | %s | %s | %s |\n", a.Title, a.Name, who(a), from(a), goes(a), gates(a), papers(a), clocks(a), a.Cite)
	}
	return b.String()
}

func who(a procedure.Act) string {
	if a.Duty == procedure.AsEngine {
		return "engine"
	}
	return each(a.Who, party.RoleTitle)
}

func from(a procedure.Act) string {
	return each(a.From, func(s casefile.State) string { return procedure.StateTitle(a.On, s) })
}

func goes(a procedure.Act) string {
	return each(a.Goes, func(g procedure.Goes) string {
		title := procedure.StateTitle(g.Track, g.To)
		if g.Track != a.On {
			title = procedure.TrackTitle(g.Track) + "：" + title
		}
		return title
	})
}

func gates(a procedure.Act) string {
	return each(a.Needs, func(id procedure.GateID) string { return string(id) })
}

func papers(a procedure.Act) string {
	return each(a.Papers, func(s procedure.Slot) string { return s.Title })
}

func clocks(a procedure.Act) string {
	signs := map[procedure.Op]string{
		procedure.Start: "▶", procedure.Stop: "■", procedure.Void: "✕", procedure.Pause: "⏸", procedure.Resume: "⏵", procedure.Extend: "+",
	}
	return each(a.Clocks, func(op procedure.ClockOp) string {
		if sign, ok := signs[op.Op]; ok {
			return sign + op.Rule
		}
		return string(op.Op) + " " + op.Rule
	})
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
