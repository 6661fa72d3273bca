package procedure

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// Tracks lists the tracks on which something moves, in the order of the table.
func Tracks(t Table) []casefile.Track {
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

// elsewhere stands for whatever state a track is in when an act of another
// track moves it.
const elsewhere casefile.State = "elsewhere"

// arrow leads from one state of a track to another; several acts may take it.
type arrow struct{ from, to casefile.State }

// Mermaid draws one track as a state diagram, read off the rows: each arrow
// says which act takes it, when, and whose act it is. The same table gives the
// same text.
func Mermaid(t Table, track casefile.Track) string {
	order, labels := arrows(t, track)
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for _, state := range drawnStates(order) {
		title := StateTitle(track, state)
		if state == elsewhere {
			title = "任何状态（由其他进程引起）"
		}
		fmt.Fprintf(&b, "    state \"%s\" as %s\n", title, node(state))
	}
	for _, way := range order {
		fmt.Fprintf(&b, "    %s --> %s: %s\n", node(way.from), node(way.to), strings.Join(labels[way], "、"))
	}
	return b.String()
}

// arrows gathers the ways in the order of the table, with who takes each.
func arrows(t Table, track casefile.Track) ([]arrow, map[arrow][]string) {
	var order []arrow
	labels := map[arrow][]string{}
	for _, a := range t.Acts {
		for _, g := range a.Goes {
			if g.Track != track {
				continue
			}
			for _, from := range starts(a, track) {
				if len(g.From) > 0 && !slices.Contains(g.From, from) {
					continue
				}
				way := arrow{from, g.To}
				if labels[way] == nil {
					order = append(order, way)
				}
				labels[way] = append(labels[way], arrowLabel(a, g))
			}
		}
	}
	return order, labels
}

func arrowLabel(a Act, g Goes) string {
	label := a.Title
	if g.When != "" {
		label += "（" + g.When + "）"
	}
	return label + "〔" + strings.Join(WhoTitles(a), "、") + "〕"
}

// WhoTitles names in Chinese the roles that may do the act.
func WhoTitles(a Act) []string {
	if a.Duty == AsEngine {
		return []string{party.RoleTitle(party.System)}
	}
	titles := make([]string, len(a.Who))
	for i, r := range a.Who {
		titles[i] = party.RoleTitle(r)
	}
	return titles
}

// starts are the states of the track that an act leads away from.
func starts(a Act, track casefile.Track) []casefile.State {
	switch {
	case a.On != track:
		return []casefile.State{elsewhere}
	case len(a.From) == 0:
		return []casefile.State{""}
	}
	return a.From
}

func drawnStates(ways []arrow) []casefile.State {
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

// node names a state in the drawing: a bare "end" is a word of Mermaid's own.
func node(s casefile.State) string {
	if s == "" {
		return "[*]"
	}
	return "in_" + string(s)
}
