package monitor

import (
	"reflect"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// is tells whether the entry is of one of the kinds.
func is(e casefile.Event, kinds ...string) bool { return slices.Contains(kinds, e.Kind) }

// byPerson tells what people entered from what the system did.
func byPerson(e casefile.Event) bool { return e.Role != party.System }

// last is the newest entry of the kinds that counts, or nil.
func last(c casefile.Case, kinds ...string) *casefile.Event {
	for i := range slices.Backward(c.Events) {
		if e := &c.Events[i]; !e.Struck && is(*e, kinds...) {
			return e
		}
	}
	return nil
}

// since tells whether an entry of the kinds that counts came after the
// sequence.
func since(c casefile.Case, sequence int, kinds ...string) bool {
	e := last(c, kinds...)
	return e != nil && e.Sequence > sequence
}

// penal tells whether the case runs under the ordinary penalty procedure: what
// its acts must have before them is that procedure's.
func (m Moment) penal() bool { return m.Entry.Procedure == "ordinary-penalty" }

// owed is what the decision, or the newest proposal, has the party pay, in 分.
func owed(c casefile.Case) int64 {
	p := c.Proposal()
	if d := c.Decision; d != nil {
		p = &c.Proposals[d.Version-1]
	}
	switch {
	case p == nil:
		return 0
	case p.Levy != nil:
		return p.Levy.Due()
	}
	return p.Total()
}

// decided is the decision that the entry made, or nil.
func (m Moment) decided() *casefile.Decision {
	d := m.After().Decision
	if d == nil || d.Sequence != m.Entry.Sequence {
		return nil
	}
	return d
}

// punished is the version that the entry decided on, when it gives a penalty
// in the ordinary way: with a proposal of which the party had to be told.
func (m Moment) punished() *casefile.ProposalVersion {
	d, p := m.decided(), m.After().Proposal()
	if d == nil || p == nil || d.Outcome != casefile.Penalty || is(m.Entry, "spot.decide") {
		return nil
	}
	return p
}

// carries lists whose conflicts the actor carries on the day of the entry: the
// actor, and those whom they stand in for.
func (m Moment) carries(id party.PersonID) []party.PersonID {
	p, ok := m.People[id]
	if !ok {
		return []party.PersonID{id}
	}
	return p.Inherits(calendar.DateOf(m.Entry.RecordedAt))
}

func (m Moment) meets(id party.PersonID, others []party.PersonID) bool {
	return slices.ContainsFunc(m.carries(id), func(p party.PersonID) bool { return slices.Contains(others, p) })
}

// handled lists who handles the case, or ever did.
func handled(c casefile.Case) []party.PersonID { return slices.Concat(c.Handlers, c.PastHandlers) }

// parts finds every value of the type T in the facts, however deep: acts that
// nobody has thought of yet are judged by what they are made of.
func parts[T any](f casefile.Facts) []T {
	var found []T
	want := reflect.TypeFor[T]()
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer, reflect.Interface:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			if v.Type() == want {
				found = append(found, v.Interface().(T))
				return
			}
			if v.Type().PkgPath() != want.PkgPath() {
				return // dates, times and the like hold nothing of ours
			}
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					walk(v.Field(i))
				}
			}
		}
	}
	walk(reflect.ValueOf(f))
	return found
}

func blank(texts ...string) bool {
	return slices.ContainsFunc(texts, func(s string) bool { return strings.TrimSpace(s) == "" })
}
