package duties

import (
	"reflect"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// need is a step that some undecided cases may come to, with those of them for
// which the same people can take it.
type need struct {
	act   procedure.Act
	title string // of the procedure
	unit  party.UnitID
	cases []Case
}

// needs gathers what the undecided cases may still need somebody for.
func (r *Rules) needs(cases []Case) []need {
	type place struct {
		procedure string
		unit      party.UnitID
	}
	at := map[place]int{} // where the needs of such cases begin
	var list []need
	for _, c := range cases {
		acts := r.needed[c.Procedure]
		if !c.Undecided {
			continue
		}
		key := place{c.Procedure, c.Unit}
		first, ok := at[key]
		if !ok {
			first, at[key] = len(list), len(list)
			for _, a := range acts {
				list = append(list, need{act: a, title: r.tables[c.Procedure].Title, unit: c.Unit})
			}
		}
		for i := range acts {
			list[first+i].cases = append(list[first+i].cases, c)
		}
	}
	return list
}

// needed leaves one of the acts that the same people may do: that the unit
// speaks, a review, a decision, somebody to host a hearing. Handlers are named
// anew by the unit's head.
func needed(acts []procedure.Act) []procedure.Act {
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(acts), func(a procedure.Act) bool {
		alike := signature(a)
		gone := slices.Contains(a.Who, party.Officer) || seen[alike]
		seen[alike] = true
		return gone
	})
}

// signature tells acts apart by who may do them.
func signature(a procedure.Act) string {
	parts := []string{string(a.Scope), string(a.Duty)}
	for _, r := range a.Who {
		parts = append(parts, string(r))
	}
	for _, b := range a.Bar {
		parts = append(parts, "!"+string(b))
	}
	return strings.Join(parts, " ")
}

// holder is somebody on one day, with the roles that they may act in then.
type holder struct {
	id      party.PersonID
	held    []party.Held
	own     []party.Role
	fit     bool             // to be named as reviewer (处罚法58)
	carries []party.PersonID // whose conflicts count for them
	units   []party.UnitID   // in which they, or those, hold an office
	away    bool             // somebody stands in for them
}

// roster is a directory with who is away when.
type roster struct {
	people party.Directory
	since  calendar.Date // from then on reviewers need the qualification
	leaves map[party.PersonID][]party.Span
}

func rosterOf(d party.Directory, since calendar.Date) roster {
	r := roster{people: d, since: since, leaves: map[party.PersonID][]party.Span{}}
	for _, p := range d {
		for _, s := range p.StandsInFor {
			if !p.Disabled {
				r.leaves[s.Absent] = append(r.leaves[s.Absent], s.Span)
			}
		}
	}
	return r
}

// holder is nil for whoever may not act.
func (r roster) holder(id party.PersonID, on calendar.Date) *holder {
	p, known := r.people[id]
	if !known || p.Disabled {
		return nil
	}
	h := &holder{
		id: id, held: r.people.HeldOn(p, on), fit: p.QualifiedToReview(on, r.since), carries: p.Inherits(on),
		away: slices.ContainsFunc(r.leaves[id], func(s party.Span) bool { return s.Covers(on) }),
	}
	for _, by := range h.carries {
		for _, a := range r.people[by].Assignments {
			if a.Covers(on) {
				h.units = append(h.units, a.Unit)
			}
		}
	}
	for _, held := range h.held {
		if held.For == nil {
			h.own = append(h.own, held.Role)
		}
	}
	return h
}

// bench is everybody on one day, by role.
type bench map[party.Role][]*holder

func (r roster) bench(on calendar.Date) bench {
	b := bench{}
	for id := range r.people {
		h := r.holder(id, on)
		if h == nil {
			continue
		}
		for _, held := range h.held {
			if !slices.Contains(b[held.Role], h) {
				b[held.Role] = append(b[held.Role], h)
			}
		}
	}
	return b
}

// able lists who may take the step in cases of the unit, by role, scope and
// qualification alone.
func (b bench) able(n need) []*holder {
	var list []*holder
	for _, r := range n.act.Who {
		for _, h := range b[r] {
			if h.reaches(n) && !slices.Contains(list, h) {
				list = append(list, h)
			}
		}
	}
	return list
}

// reaches tells whether the holder could take the step. Whoever has to be named
// for it needs a role of their own, and a reviewer the qualification.
func (h *holder) reaches(n need) bool {
	switch named := slices.ContainsFunc(h.own, func(r party.Role) bool { return slices.Contains(n.act.Who, r) }); n.act.Duty {
	case procedure.AsReviewer:
		if !named || !h.fit {
			return false
		}
	case procedure.AsHost:
		if !named {
			return false
		}
	}
	return !h.insider(n) && slices.ContainsFunc(h.held, n.admits)
}

// insider tells whether the step is kept from the case's unit and the holder, or
// somebody whose conflicts count for them, belongs to it.
func (h *holder) insider(n need) bool {
	return slices.Contains(n.act.Bar, procedure.BarUnit) && slices.Contains(h.units, n.unit)
}

func (n need) admits(h party.Held) bool {
	return slices.Contains(n.act.Who, h.Role) && (n.act.Scope == procedure.Bureau || h.Unit == n.unit)
}

// anybody tells whether one of them can take the step in the case; with present,
// whoever is away does not count.
func (n need) anybody(can []*holder, c Case, present bool) bool {
	return slices.ContainsFunc(can, func(h *holder) bool {
		inCase := func(held party.Held) bool { return n.admits(held) && held.Reaches(c.ID) }
		return !(present && h.away) && slices.ContainsFunc(h.held, inCase) && !c.stops(n.act, h.carries...)
	})
}

// turns are the days from today on, on which it may change who can do what.
func turns(today calendar.Date, dirs ...party.Directory) []calendar.Date {
	days := []calendar.Date{today}
	add := func(s party.Span) {
		days = append(days, s.From)
		if !s.Until.IsZero() {
			days = append(days, s.Until.AddDays(1))
		}
	}
	for _, d := range dirs {
		for _, p := range d {
			for _, a := range p.Assignments {
				add(a.Span)
			}
			for _, s := range p.StandsInFor {
				add(s.Span)
			}
			for _, c := range p.Certificates {
				if c.Kind == party.Qualification {
					add(c.Span)
				}
			}
		}
	}
	slices.SortFunc(days, calendar.Date.Compare)
	return slices.DeleteFunc(slices.Compact(days), func(d calendar.Date) bool { return d.Before(today) })
}

// touched adds to the people whom a change concerns those for whom they stand
// in, or stood.
func touched(before, after party.Directory) []party.PersonID {
	ids := changed(before, after)
	for _, id := range slices.Clone(ids) {
		for _, s := range slices.Concat(before[id].StandsInFor, after[id].StandsInFor) {
			if !slices.Contains(ids, s.Absent) {
				ids = append(ids, s.Absent)
			}
		}
	}
	return ids
}

// Vacancies lists the steps for which the change leaves nobody in some undecided
// cases, where there was somebody before: nobody at all, or nobody while people
// are away.
func (r *Rules) Vacancies(before, after party.Directory, cases []Case, since, today calendar.Date) []Finding {
	was, is, ids := rosterOf(before, since), rosterOf(after, since), touched(before, after)
	needs := r.needs(cases)
	runs := make([][]run, len(needs))
	for i, n := range needs {
		runs[i] = make([]run, len(n.cases))
	}
	var list []Finding
	for _, day := range turns(today, before, after) {
		var differ []party.PersonID // whom the change concerns on this very day
		for _, id := range ids {
			if !reflect.DeepEqual(was.holder(id, day), is.holder(id, day)) {
				differ = append(differ, id)
			}
		}
		var then, now bench
		if len(differ) > 0 {
			then, now = was.bench(day), is.bench(day)
		}
		for i, n := range needs {
			could, can := then.able(n), now.able(n)
			concerned := concerns(differ, could) || concerns(differ, can)
			for j, c := range n.cases {
				kind := Kind("")
				if concerned {
					kind = n.lost(could, can, c)
				}
				list = runs[i][j].turn(list, n, c, day, kind)
			}
		}
	}
	for i, n := range needs {
		for j, c := range n.cases {
			list = runs[i][j].turn(list, n, c, calendar.Date{}, "")
		}
	}
	return list
}

func concerns(differ []party.PersonID, who []*holder) bool {
	return slices.ContainsFunc(who, func(h *holder) bool { return slices.Contains(differ, h.id) })
}

// lost says what the change takes away from the case, if anything.
func (n need) lost(could, can []*holder, c Case) Kind {
	switch {
	case n.anybody(could, c, false) && !n.anybody(can, c, false):
		return Vacant
	case n.anybody(could, c, true) && !n.anybody(can, c, true):
		return Away
	}
	return ""
}

// run is a stretch of days on which a case lacks somebody.
type run struct {
	kind  Kind
	since calendar.Date
}

// turn ends the stretch when something else begins on the day; a zero day ends
// what has no end.
func (x *run) turn(list []Finding, n need, c Case, day calendar.Date, kind Kind) []Finding {
	if kind == x.kind {
		return list
	}
	if x.kind != "" {
		span := party.Span{From: x.since}
		if !day.IsZero() {
			span.Until = day.AddDays(-1)
		}
		list = merge(list, Finding{
			Kind: x.kind, Span: span, Procedure: n.title, Second: Step{Act: n.act.Name, Title: n.act.Title, Function: Of(n.act)},
			Who: n.act.Who, Cases: []CaseRef{c.CaseRef},
		})
	}
	x.kind, x.since = kind, day
	return list
}
