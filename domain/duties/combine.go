package duties

import (
	"cmp"
	"maps"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// Combinations lists who, on some day from today on, holds two roles by which
// they could do in one case, past every bar, what must be apart.
func (r *Rules) Combinations(d party.Directory, today calendar.Date) []Finding {
	var list []Finding
	for _, id := range sortedIDs(d) {
		list = append(list, r.combinationsOf(d, id, today)...)
	}
	return list
}

func (r *Rules) combinationsOf(d party.Directory, id party.PersonID, today calendar.Date) []Finding {
	p := d[id]
	if p.Disabled {
		return nil
	}
	var list []Finding
	held := d.HeldBy(p)
	for i, x := range held {
		for _, y := range held[i+1:] {
			span, meet := x.Meets(y.Span)
			if span, meet = fromIf(span, meet, today); !meet || !someCase(x, y) {
				continue
			}
			if m, ok := r.example(x, y); ok {
				f := Finding{Kind: Combined, Person: id, Held: []party.Held{x, y}, Span: span, Procedure: m.Procedure, First: m.First, Second: m.Second, Cite: m.Cite}
				if m.First.Role != x.Role {
					f.Held = []party.Held{y, x}
				}
				list = append(list, f)
			}
		}
	}
	return list
}

func fromIf(s party.Span, meet bool, today calendar.Date) (party.Span, bool) {
	if !meet {
		return s, false
	}
	return from(s, today)
}

// example is the most telling counter-example that the units allow: what only
// the case's own unit may do, two roles in different units do not do in one case.
func (r *Rules) example(x, y party.Held) (Mix, bool) {
	for _, m := range r.Mixes(x.Role, y.Role) {
		if !m.sameUnit() || x.Unit == y.Unit {
			return m, true
		}
	}
	return Mix{}, false
}

// someCase tells whether there may be a case in which both roles count.
func someCase(x, y party.Held) bool {
	if x.For == nil || y.For == nil || len(x.For.Cases) == 0 || len(y.For.Cases) == 0 {
		return true
	}
	return slices.ContainsFunc(x.For.Cases, func(id string) bool { return slices.Contains(y.For.Cases, id) })
}

func sortedIDs(d party.Directory) []party.PersonID {
	return slices.SortedFunc(maps.Keys(d), func(a, b party.PersonID) int { return cmp.Compare(a, b) })
}
