package duties

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Function is a part that somebody plays in a case (职责).
type Function string

// The functions that must not all meet in one person.
const (
	Handle Function = "handle" // 承办：调查取证，办理本案
	Speak  Function = "speak"  // 代表承办机构：送审、答复审核意见、指定承办人
	Review Function = "review" // 法制审核
	Decide Function = "decide" // 决定、批准
	Host   Function = "host"   // 主持听证
)

// Title is the Chinese name of the function.
func (f Function) Title() string {
	switch f {
	case Handle:
		return "承办"
	case Speak:
		return "代表承办机构送审、答复"
	case Review:
		return "法制审核"
	case Decide:
		return "决定"
	case Host:
		return "主持听证"
	}
	return string(f)
}

// apart is read-only: what must not meet, and where the law says so.
var apart = []struct {
	a, b Function
	cite law.Cite
}{
	{Handle, Review, law.Cite{Law: "行政处罚法", Article: "58"}},
	{Speak, Review, law.Cite{Law: "行政处罚法", Article: "58"}},
	{Review, Decide, law.Cite{Law: "行政处罚法", Article: "58"}},
	{Handle, Host, law.Cite{Law: "行政处罚法", Article: "64"}},
}

// mustBeApart answers the article that keeps the two functions apart.
func mustBeApart(f, g Function) (law.Cite, bool) {
	for _, p := range apart {
		if p.a == f && p.b == g || p.a == g && p.b == f {
			return p.cite, true
		}
	}
	return law.Cite{}, false
}

// Of is the function that an act is part of, or "" for one that asks for no
// distance. It is read off the row: a new act finds its place by itself.
func Of(a procedure.Act) Function {
	office := []party.Role{party.Reviewer, party.ReviewHead}
	leads := []party.Role{party.UnitHead, party.DeputyHead, party.Head}
	switch {
	case a.Duty == procedure.AsHandler:
		return Handle
	case a.Duty == procedure.AsHost:
		return Host
	case a.Duty != procedure.AnyHolder && a.Duty != procedure.AsReviewer:
		return ""
	case within(a.Who, office) && slices.Contains(reviewTracks, a.On):
		return Review
	case within(a.Who, leads) && (slices.Contains(a.Bar, procedure.BarReviewer) || a.On == casefile.Ladder):
		return Decide
	case a.Scope == procedure.OwnUnit && len(a.Bar) == 0:
		return Speak
	}
	return ""
}

// reviewTracks is read-only: on these tracks the review office reviews.
var reviewTracks = []casefile.Track{casefile.Review, casefile.Ladder, casefile.SeizureTrack, casefile.Enforcement, casefile.VariationTrack, casefile.CompulsionTrack}

func within(who, of []party.Role) bool {
	return len(who) > 0 && !slices.ContainsFunc(who, func(r party.Role) bool { return !slices.Contains(of, r) })
}

// Part is that somebody played a function in a case, and by which act first.
type Part struct {
	Person   party.PersonID
	Function Function
	Act      procedure.Name // none for who was named to handle the case
}

// helping tells whether the part was played in a gesture.
func (p Part) helping() bool { return procedure.Helps(p.Act) }

// Parts lists who has played which function in the case so far. Entries that
// were struck out were done all the same; who handles the case does so from the
// day they are named. Whoever prepared or signed the unit's own work had a part
// in it.
func Parts(t procedure.Table, c casefile.Case) []Part {
	var parts []Part
	add := func(p Part) {
		if !slices.ContainsFunc(parts, func(q Part) bool {
			return q.Person == p.Person && q.Function == p.Function && q.helping() == p.helping()
		}) {
			parts = append(parts, p)
		}
	}
	for _, id := range slices.Concat(c.Handlers, c.PastHandlers) {
		add(Part{Person: id, Function: Handle})
	}
	for _, e := range c.Events {
		act, _ := t.Act(procedure.Name(e.Kind))
		if f := Of(act); f != "" && e.Role != party.System {
			add(Part{e.Actor, f, act.Name})
		}
		if helped, ok := t.Act(procedure.HelpedWith(e)); ok {
			add(Part{e.Actor, Of(helped), act.Name})
		}
	}
	return parts
}
