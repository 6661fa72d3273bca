package duties

import (
	"reflect"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// Change is a change of staff: everybody before and after it, and the open cases
// as they stand.
type Change struct {
	Before party.Directory
	After  party.Directory
	Cases  []Case
	Today  calendar.Date
	// Since is from when those who begin to review need the qualification.
	Since calendar.Date
	// Eases tells that the change takes something away from people: a role that
	// ends, an account that is disabled. Nobody can be made to keep an office, so
	// what it leaves without anybody is told and not refused.
	Eases bool
}

// Report is what the change would bring about that was not so before.
type Report struct {
	Refused []Finding
	Warned  []Finding
}

// Judge proves a change of staff, or says against what it would go.
func (r *Rules) Judge(c Change) Report {
	concerned := changed(c.Before, c.After)
	var out Report
	var was, is []Finding
	for _, id := range concerned {
		was = append(was, r.combinationsOf(c.Before, id, c.Today)...)
		is = append(is, r.combinationsOf(c.After, id, c.Today)...)
	}
	was = append(was, r.Repeats(c.Before, concerned, c.Cases, c.Today)...)
	is = append(is, r.Repeats(c.After, concerned, c.Cases, c.Today)...)
	out.Refused = fresh(was, is)
	for _, f := range r.Vacancies(c.Before, c.After, c.Cases, c.Since, c.Today) {
		if f.Kind == Vacant && !c.Eases {
			out.Refused = append(out.Refused, f)
		} else {
			out.Warned = append(out.Warned, f)
		}
	}
	return out
}

// Standing is what is wrong as things are: every combination and repetition that
// no bar stops, whoever let it in.
func (r *Rules) Standing(d party.Directory, cases []Case, today calendar.Date) []Finding {
	return append(r.Combinations(d, today), r.Repeats(d, sortedIDs(d), cases, today)...)
}

// changed lists the people who may do, or carry, something else after a change.
func changed(before, after party.Directory) []party.PersonID {
	var ids []party.PersonID
	for _, id := range sortedIDs(after) {
		b, a := before[id], after[id]
		if !reflect.DeepEqual(b, a) || !reflect.DeepEqual(before.HeldBy(b), after.HeldBy(a)) {
			ids = append(ids, id)
		}
	}
	return ids
}

// fresh lists what was not so before, or not on all of its days or in all of its
// cases.
func fresh(was, is []Finding) []Finding {
	return slices.DeleteFunc(is, func(f Finding) bool {
		return slices.ContainsFunc(was, func(g Finding) bool {
			return g.key() == f.key() && covers(g.Span, f.Span) && !slices.ContainsFunc(f.Cases, func(c CaseRef) bool { return !slices.Contains(g.Cases, c) })
		})
	})
}

func covers(outer, inner party.Span) bool {
	both, meet := outer.Meets(inner)
	return meet && both == inner
}
