package duties

import (
	"slices"

	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Step is one act of a counter-example.
type Step struct {
	Act      procedure.Name
	Title    string
	Role     party.Role
	Function Function
	ownUnit  bool
	at       int // the row's place in the table
}

// Mix shows how somebody in two roles would do two things in one case that must
// be apart, and no bar stops them.
type Mix struct {
	Procedure string // title
	First     Step
	Second    Step
	Cite      string
}

// sameUnit tells whether both steps are open to the case's own unit alone.
func (m Mix) sameUnit() bool { return m.First.ownUnit && m.Second.ownUnit }

// Rules is what the procedure tables say of roles beside each other. It never
// changes.
type Rules struct {
	tables map[string]procedure.Table
	acts   map[string][]procedure.Act // those that play a function, the most telling first
	needed map[string][]procedure.Act // of these, what an undecided case may need somebody for
	mixes  map[[2]party.Role][]Mix
}

// NewRules tries every two roles in every table.
func NewRules(tables []procedure.Table) *Rules {
	r := &Rules{tables: map[string]procedure.Table{}, acts: map[string][]procedure.Act{}, needed: map[string][]procedure.Act{}, mixes: map[[2]party.Role][]Mix{}}
	for _, t := range tables {
		r.tables[t.ID], r.acts[t.ID] = t, functional(t)
		r.needed[t.ID] = needed(r.acts[t.ID])
	}
	roles := party.Roles()
	for i, a := range roles {
		for _, b := range roles[i+1:] {
			found := []Mix{}
			for _, t := range tables {
				found = append(found, mixes(t, a, b)...)
			}
			r.mixes[[2]party.Role{a, b}], r.mixes[[2]party.Role{b, a}] = found, found
		}
	}
	return r
}

func functional(t procedure.Table) []procedure.Act {
	acts := slices.DeleteFunc(slices.Clone(t.Acts), func(a procedure.Act) bool { return Of(a) == "" })
	slices.SortStableFunc(acts, func(a, b procedure.Act) int { return rank(a.Name) - rank(b.Name) })
	return acts
}

// Mixes lists the counter-examples for two roles in one person; none means that
// the bars keep everything apart.
func (r *Rules) Mixes(a, b party.Role) []Mix { return r.mixes[[2]party.Role{a, b}] }

// marks is what the person carries in the case: the bars that were left upon
// them, and what they are named for now.
type marks struct {
	handler, submitter, reviewer, host bool // for ever
	assigned, appointed                bool // as reviewer, as host, until somebody else is
}

func (m marks) carries(b procedure.Bar) bool {
	switch b {
	case procedure.BarHandler:
		return m.handler
	case procedure.BarSubmitter:
		return m.submitter
	case procedure.BarReviewer:
		return m.reviewer || m.assigned
	case procedure.BarHost:
		return m.host || m.appointed
	}
	return false
}

func (m marks) with(bars []procedure.Bar) marks {
	for _, b := range bars {
		switch b {
		case procedure.BarHandler:
			m.handler = true
		case procedure.BarSubmitter:
			m.submitter = true
		case procedure.BarReviewer:
			m.reviewer = true
		case procedure.BarHost:
			m.host = true
		}
	}
	return m
}

// named are the marks after somebody named the person for something, or
// somebody else in their place. Each is refused as Decide refuses it.
func (m marks) named(roles []party.Role) []marks {
	var next []marks
	apart := !m.carries(procedure.BarReviewer) && !m.carries(procedure.BarHost)
	if slices.Contains(roles, party.Officer) && !m.handler && apart {
		n := m
		n.handler = true
		next = append(next, n)
	}
	office := slices.Contains(roles, party.ReviewHead)
	if (office || slices.Contains(roles, party.Reviewer)) && !m.handler {
		n := m
		n.assigned = !m.assigned
		next = append(next, n)
	}
	if (office || slices.Contains(roles, party.HearingHost)) && !m.handler {
		n := m
		n.appointed = !m.appointed
		next = append(next, n)
	}
	if m.handler { // one who was named before is replaced all the same
		n := m
		n.assigned, n.appointed = false, false
		next = append(next, n)
	}
	return next
}

// duty is what the person must be in the case to do the act in the role. Two
// rows ask for it in their check, not in a column.
func duty(a procedure.Act, r party.Role) procedure.Duty {
	switch {
	case a.Name == "disagreement.object" && r == party.Officer:
		return procedure.AsHandler
	case a.Name == "review.return" && r == party.Reviewer:
		return procedure.AsReviewer
	}
	return a.Duty
}

// allows tells whether no bar and no duty stops the act.
func (m marks) allows(a procedure.Act, r party.Role) bool {
	if slices.ContainsFunc(a.Bar, m.carries) {
		return false
	}
	switch duty(a, r) {
	case procedure.AsHandler:
		return m.handler
	case procedure.AsReviewer:
		return m.assigned
	case procedure.AsHost:
		return m.appointed
	}
	return true
}

// mixes tries every order in which one person in the two roles can be named and
// act in one case of the procedure. It knows no units: a role pair that only
// BarUnit keeps apart is refused all the same, for people change units. States of the tracks are left out: what no
// order allows, no case allows. What one role alone may do is the table's own
// choice.
func mixes(t procedure.Table, a, b party.Role) []Mix {
	roles := []party.Role{a, b}
	steps := stepsOf(t, roles)
	from := closure([]marks{{}}, roles, steps)
	var list []Mix
	for _, first := range steps {
		var after []marks
		for m := range from {
			if m.allows(first.act, first.Role) {
				after = append(after, m.with(procedure.Leaves(first.act)))
			}
		}
		later := closure(after, roles, steps)
		for _, second := range steps {
			cite, apart := mustBeApart(first.Function, second.Function)
			if apart && first.Role != second.Role && somebody(later, second) {
				list = append(list, Mix{Procedure: t.Title, First: first.Step, Second: second.Step, Cite: cite.String()})
			}
		}
	}
	slices.SortStableFunc(list, telling)
	return list
}

func somebody(in map[marks]bool, s open) bool {
	for m := range in {
		if m.allows(s.act, s.Role) {
			return true
		}
	}
	return false
}

// closure is everything that can become of the marks.
func closure(from []marks, roles []party.Role, steps []open) map[marks]bool {
	reached := map[marks]bool{}
	for len(from) > 0 {
		m := from[0]
		from = from[1:]
		if reached[m] {
			continue
		}
		reached[m] = true
		from = append(from, m.named(roles)...)
		for _, s := range steps {
			if m.allows(s.act, s.Role) {
				from = append(from, m.with(procedure.Leaves(s.act)))
			}
		}
	}
	return reached
}

// open is a step with its row.
type open struct {
	Step
	act procedure.Act
}

func stepsOf(t procedure.Table, roles []party.Role) []open {
	var steps []open
	for i, act := range t.Acts {
		f := Of(act)
		if f == "" {
			continue
		}
		for _, r := range roles {
			if slices.Contains(act.Who, r) {
				steps = append(steps, open{Step{act.Name, act.Title, r, f, act.Scope == procedure.OwnUnit, i}, act})
			}
		}
	}
	return steps
}

// telling puts the examples first that anybody understands at once: in the order
// in which a case goes, and the opinion, the decision and the hearing themselves.
func telling(a, b Mix) int { return weight(a) - weight(b) }

func weight(m Mix) int {
	w := rank(m.First.Act) + rank(m.Second.Act)
	if m.First.at > m.Second.at {
		w += 2 * len(principal)
	}
	return w
}

// rank is small for the acts that stand for their function.
func rank(n procedure.Name) int {
	if i := slices.Index(principal, n); i >= 0 {
		return i
	}
	return len(principal)
}

// principal is read-only.
var principal = []procedure.Name{
	"decision.make", "review.opine", "hearing.hold", "review.submit", "enforcement.review", "review.assign", "decision.issue", "evidence.add",
}
