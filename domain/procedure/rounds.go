package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// ItemChange is one item that differs between two versions of a proposal.
type ItemChange struct {
	Item   string `json:"item" doc:"项目"`
	Before string `json:"before" doc:"变动前"`
	After  string `json:"after" doc:"变动后"`
}

// RowChange sets the answers of two rounds to one point side by side.
type RowChange struct {
	Item    string             `json:"item" doc:"项目"`
	Title   string             `json:"title" doc:"名称"`
	Before  *casefile.CheckRow `json:"before,omitempty" doc:"变动前"`
	After   *casefile.CheckRow `json:"after,omitempty" doc:"变动后"` // nil while the round has no opinion
	Same    bool               `json:"same" doc:"两轮答复相同"`
	Carried bool               `json:"carried" doc:"标明沿用上一轮"`
}

// RoundChanges says, item by item, what a round of review brings that the last
// one with an opinion did not have before it.
type RoundChanges struct {
	Since    int          `json:"since" doc:"与第几轮相比"`
	Proposal []ItemChange `json:"proposal" doc:"拟处理意见的变动"`
	Evidence []int        `json:"evidence" doc:"其后登记的证据的记录序号"`
	Papers   []string     `json:"papers" doc:"其后形成的文书"`
	Rows     []RowChange  `json:"rows" doc:"各审核要点两轮的答复"`
}

// ChangesOf answers what the round (counted from 0) brings; nil for a round
// that has none with an opinion before it.
func ChangesOf(c casefile.Case, round int) *RoundChanges {
	now := c.Rounds[round]
	for i := range slices.Backward(c.Rounds[:round]) {
		if old := c.Rounds[i]; old.Opinion != nil {
			return &RoundChanges{
				Since: old.Number, Proposal: proposalChanges(c, old.Version, now.Version), Evidence: evidenceBetween(c, old, now),
				Papers: papersBetween(c, old, now), Rows: rowChanges(old, now),
			}
		}
	}
	return nil
}

// proposalChanges compares the texts that reviews bind to, line by line: each
// line is one item.
func proposalChanges(c casefile.Case, old, now int) []ItemChange {
	changes := []ItemChange{}
	if old == now {
		return changes
	}
	before, after := itemsOf(c.Proposals[old-1]), itemsOf(c.Proposals[now-1])
	for i := range after {
		if j := slices.IndexFunc(before, func(b [2]string) bool { return b[0] == after[i][0] }); j >= 0 && before[j][1] != after[i][1] {
			changes = append(changes, ItemChange{Item: after[i][0], Before: before[j][1], After: after[i][1]})
		}
	}
	return changes
}

func itemsOf(p casefile.ProposalVersion) [][2]string {
	var items [][2]string
	for _, line := range strings.Split(strings.TrimSuffix(p.CanonicalText(), "\n"), "\n") {
		name, value, named := strings.Cut(line, "：")
		if !named && len(items) > 0 { // a text of several lines
			items[len(items)-1][1] += "\n" + line
			continue
		}
		items = append(items, [2]string{name, value})
	}
	return items
}

// until is the last entry that the round's pack could hold.
func until(c casefile.Case, r casefile.Round) int {
	if r.OpinionSeq > 0 {
		return r.OpinionSeq
	}
	return c.Sequence
}

func evidenceBetween(c casefile.Case, old, now casefile.Round) []int {
	list := []int{}
	for _, e := range c.Evidence {
		if e.Sequence > old.OpinionSeq && e.Sequence <= until(c, now) {
			list = append(list, e.Sequence)
		}
	}
	return list
}

func papersBetween(c casefile.Case, old, now casefile.Round) []string {
	list := []string{}
	for _, p := range c.Papers {
		if p.Sequence > old.OpinionSeq && p.Sequence < until(c, now) {
			list = append(list, strings.TrimSpace(p.Title+" "+p.Number))
		}
	}
	return list
}

func rowChanges(old, now casefile.Round) []RowChange {
	changes := []RowChange{}
	for _, p := range reviewPoints {
		change := RowChange{Item: p.ID, Title: p.Title, Before: rowOf(old, p.ID), After: rowOf(now, p.ID)}
		if b, a := change.Before, change.After; b != nil && a != nil {
			change.Same, change.Carried = b.Yes == a.Yes && b.Finding == a.Finding, a.Carry
		}
		changes = append(changes, change)
	}
	return changes
}

func rowOf(r casefile.Round, item string) *casefile.CheckRow {
	if r.Opinion == nil {
		return nil
	}
	i := slices.IndexFunc(r.Opinion.Checklist, func(row casefile.CheckRow) bool { return row.Item == item })
	if i < 0 {
		return nil
	}
	return &r.Opinion.Checklist[i]
}

// Candidate is somebody who holds the reviewer's role, and what keeps them from
// this case, if anything does.
type Candidate struct {
	Person  party.PersonID
	Blocked *fault.Fault
}

// Reviewers lists whom the review office may think of for the case.
func Reviewers(c casefile.Case, ctx Context) []Candidate {
	var list []Candidate
	for id, p := range ctx.People {
		if f := checkReviewer(id, c, ctx); f == nil || f.Code != fault.Invalid && !p.Disabled {
			list = append(list, Candidate{Person: id, Blocked: f})
		}
	}
	slices.SortFunc(list, func(a, b Candidate) int { return strings.Compare(string(a.Person), string(b.Person)) })
	return list
}

// Ahead is what time will bring about by itself when a clock runs out.
type Ahead struct {
	Clock casefile.Clock
	Act   Act
	Track casefile.Track
	To    casefile.State
}

// AheadOf lists what the running clocks will set off, unless somebody acts
// before: a rung of the ladder that ran out goes up by itself.
func AheadOf(t Table, c casefile.Case, ctx Context) []Ahead {
	var list []Ahead
	for _, k := range c.Clocks {
		if !k.Open() || k.Paused() {
			continue
		}
		for _, act := range t.Acts {
			if !slices.Contains(act.Lapses, k.Rule) || checkState(act, c, ctx) != nil {
				continue
			}
			for _, g := range act.Goes {
				if g.If == nil || g.If(c, nil, ctx) {
					list = append(list, Ahead{Clock: k, Act: act, Track: g.Track, To: g.To})
				}
			}
		}
	}
	return list
}

// Reviewing are the places of a case whose review is under way: a pack waits
// or is judged, or the ladder has asked the reviewer to speak again.
func Reviewing() map[casefile.Track][]casefile.State {
	return map[casefile.Track][]casefile.State{
		casefile.Review: on(ReviewSubmitted, ReviewRegistered, ReviewAssigned, ReviewReturned),
		casefile.Ladder: on(LadderReconsider, LadderSilence),
	}
}

// Disagreeing are the places of a case that stands on the ladder.
func Disagreeing() map[casefile.Track][]casefile.State {
	return map[casefile.Track][]casefile.State{
		casefile.Ladder: on(LadderReply, LadderCoordination, LadderAdvice, LadderDeputy, LadderHead, LadderAmend, LadderReconsider, LadderEnd, LadderSilence),
	}
}

// Over are the main states in which nothing is decided any more.
func Over() []casefile.State { return penaltyStages().over }

// GateTitle names a gate with its article; a gate that there is not has no title.
func GateTitle(id GateID) (title, cited string) {
	for _, g := range gates {
		if g.ID == id {
			return g.Title, g.Cite.String()
		}
	}
	return "", ""
}
