package duties

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Case is what has to be known of a case that is open.
type Case struct {
	CaseRef
	Procedure string
	Undecided bool // its review, hearing and decision may still be ahead
	Parts     []Part
	// Carries lists whom each bar holds (procedure.Barred).
	Carries map[procedure.Bar][]party.PersonID
	Recused []party.PersonID
}

// stops tells whether the case's own bars keep all of the people from the act:
// one of them carries a bar, is recused, helped with what is reviewed, or could
// not be named for it.
func (c Case) stops(a procedure.Act, people ...party.PersonID) bool {
	carried := func(b procedure.Bar) bool {
		return slices.ContainsFunc(c.Carries[b], func(id party.PersonID) bool { return slices.Contains(people, id) })
	}
	switch {
	case slices.ContainsFunc(a.Bar, carried):
		return true
	case a.Duty == procedure.AsHandler && (carried(procedure.BarReviewer) || carried(procedure.BarHost)):
		return true
	case a.ApartFromHelp() && slices.ContainsFunc(c.Parts, func(p Part) bool { return p.helping() && slices.Contains(people, p.Person) }):
		return true
	}
	return slices.ContainsFunc(c.Recused, func(id party.PersonID) bool { return slices.Contains(people, id) })
}

// Repeats lists what the people could do, from today on, in an open case against
// what they, or whom they stand in for then, did in it before, and no bar of
// that case stops them.
func (r *Rules) Repeats(d party.Directory, people []party.PersonID, cases []Case, today calendar.Date) []Finding {
	played := map[party.PersonID][]int{}
	for i, c := range cases {
		for _, p := range c.Parts {
			if at := played[p.Person]; len(at) == 0 || at[len(at)-1] != i {
				played[p.Person] = append(at, i)
			}
		}
	}
	var list []Finding
	for _, id := range people {
		p := d[id]
		if p.Disabled {
			continue
		}
		for _, by := range behind(p, today) {
			for _, i := range played[by.Absent] {
				for _, h := range d.HeldBy(p) {
					list = r.repeatsIn(list, id, h, by, cases[i])
				}
			}
		}
	}
	return list
}

// behind lists whose conflicts the person carries from the day on, and when:
// their own always.
func behind(p party.Person, day calendar.Date) []party.Substitution {
	list := []party.Substitution{{Absent: p.ID, Span: party.Span{From: day}}}
	for _, s := range p.StandsInFor {
		if span, ok := from(s.Span, day); ok {
			list = append(list, party.Substitution{Absent: s.Absent, Span: span})
		}
	}
	return list
}

func (r *Rules) repeatsIn(list []Finding, id party.PersonID, h party.Held, by party.Substitution, c Case) []Finding {
	span, meet := h.Meets(by.Span)
	t, known := r.tables[c.Procedure]
	if !meet || !known || !h.Reaches(c.ID) {
		return list
	}
	for _, before := range c.Parts {
		if before.Person != by.Absent {
			continue
		}
		for _, act := range r.acts[c.Procedure] {
			reached := slices.Contains(act.Who, h.Role) && (act.Scope == procedure.Bureau || h.Unit == c.Unit)
			cite, apart := mustBeApart(before.Function, Of(act))
			if !reached || !apart || c.stops(act, id, by.Absent) || duty(act, h.Role) != act.Duty {
				continue
			}
			list = merge(list, Finding{
				Kind: Repeated, Person: id, Held: []party.Held{h}, Span: span, Procedure: t.Title, First: stepOf(t, before),
				Second: Step{Act: act.Name, Title: act.Title, Role: h.Role, Function: Of(act)}, By: by.Absent, Cases: []CaseRef{c.CaseRef}, Cite: cite.String(),
			})
			break // one act shows it
		}
	}
	return list
}

func stepOf(t procedure.Table, p Part) Step {
	s := Step{Act: p.Act, Title: p.Function.Title(), Function: p.Function}
	if act, ok := t.Act(p.Act); ok {
		s.Title = act.Title
	}
	return s
}

// merge puts the cases of findings together that say the same of the same days.
func merge(list []Finding, f Finding) []Finding {
	i := slices.IndexFunc(list, func(g Finding) bool { return g.Span == f.Span && g.key() == f.key() })
	if i < 0 {
		return append(list, f)
	}
	if !slices.Contains(list[i].Cases, f.Cases[0]) {
		list[i].Cases = append(list[i].Cases, f.Cases...)
	}
	return list
}
