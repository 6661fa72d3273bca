package procedure

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/casefile"
)

// ReviewChart draws the way of a major decision through legal review
// (重大执法决定法制审核流程图) as a Mermaid flow chart, read off the rows: who takes
// which step, behind which gates, within which period, how a disagreement goes
// up, and which acts wait for the consent. It is "" for a procedure without
// review.
func ReviewChart(t Table) string {
	var b chartText
	for _, a := range t.Acts {
		b.add(a)
	}
	if len(b.edges) == 0 {
		return ""
	}
	return "flowchart TD\n" + strings.Join(slices.Concat(b.nodes, b.edges), "")
}

// chartText gathers nodes and edges in the order of the table, each once.
type chartText struct{ nodes, edges []string }

func (b *chartText) add(a Act) {
	for _, g := range a.Goes {
		if !reviewTrack(g.Track) {
			continue
		}
		for _, from := range b.froms(a, g) {
			b.edge(from, b.state(g.Track, g.To), stepLabel(a, g))
		}
	}
	if slices.Contains(a.Needs, "G10") {
		b.edge(b.state(casefile.Review, ReviewPassed), b.node("act_"+strings.ReplaceAll(string(a.Name), ".", "_"), "(["+quoted(a.Title)+"])"),
			"关口 G10：审核通过的正是本稿〔"+strings.Join(WhoTitles(a), "、")+"〕")
	}
}

func reviewTrack(t casefile.Track) bool { return t == casefile.Review || t == casefile.Ladder }

// froms are the nodes that a step leads away from. A step of the ladder out of
// no rung begins where the review stands.
func (b *chartText) froms(a Act, g Goes) []string {
	if !reviewTrack(a.On) {
		return []string{b.node("act_"+strings.ReplaceAll(string(a.Name), ".", "_"), "(["+quoted(a.Title)+"])")}
	}
	var nodes []string
	for _, s := range a.From {
		if a.On != g.Track && s == "" {
			continue
		}
		nodes = append(nodes, b.state(a.On, s))
	}
	return nodes
}

func (b *chartText) state(track casefile.Track, s casefile.State) string {
	if s == "" {
		title := "拟处理意见已形成，尚未送审"
		if track == casefile.Ladder {
			title = "无意见分歧"
		}
		return b.node(string(track)+"_none", "(["+quoted(title)+"])")
	}
	return b.node(string(track)+"_"+string(s), "["+quoted(TrackTitle(track)+"："+StateTitle(track, s))+"]")
}

func (b *chartText) node(id, shape string) string {
	if line := fmt.Sprintf("    %s%s\n", id, shape); !slices.Contains(b.nodes, line) {
		b.nodes = append(b.nodes, line)
	}
	return id
}

func (b *chartText) edge(from, to, label string) {
	if line := fmt.Sprintf("    %s -->|%s| %s\n", from, quoted(label), to); !slices.Contains(b.edges, line) {
		b.edges = append(b.edges, line)
	}
}

func stepLabel(a Act, g Goes) string {
	label := arrowLabel(a, g)
	if len(a.Needs) > 0 {
		gates := make([]string, len(a.Needs))
		for i, id := range a.Needs {
			gates[i] = string(id)
		}
		label += " 关口 " + strings.Join(gates, "、")
	}
	for _, op := range a.Clocks {
		if op.Op == Start {
			label += " ▶" + op.Rule
		}
	}
	return label
}

func quoted(text string) string { return `"` + strings.ReplaceAll(text, `"`, "“") + `"` }
