package duties

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func act(t *testing.T, table procedure.Table, n procedure.Name) procedure.Act {
	t.Helper()
	a, ok := table.Act(n)
	require.True(t, ok, n)
	return a
}

// Which act is part of what follows from its row; a new row that lands in the
// wrong place shows here.
//
//law:covers decision.make disagreement.object enforcement.review evidence.add handlers.change hearing.hold ladder.coordinate ladder.propose
//law:covers measure.review review.assign review.opine review.submit variation.review
func TestFunctionsAreReadOffTheRows(t *testing.T) {
	table := procedure.Ordinary()
	for f, acts := range map[Function][]procedure.Name{
		Handle: {"evidence.add", "investigation.report", "notice.serve", "review.supplement", "decision.issue", "enforcement.propose"},
		Speak:  {"handlers.change", "review.submit", "disagreement.object"},
		Review: {"review.register", "review.assign", "review.return", "review.opine", "ladder.coordinate", "measure.review", "enforcement.review", "variation.review"},
		Decide: {"decision.make", "seizure.approve", "ladder.propose", "ladder.resolve", "review.urge", "enforcement.apply", "variation.decide"},
		Host:   {"hearing.hold"},
		"":     {"lead.register", "recusal.request", "entry.correct", "filing.approve", "hearing.notify", "counsel.advise", "disclosure.check", "remedy.admit", "jurisdiction.refer", "clock.struck"},
	} {
		for _, n := range acts {
			if f == "" && n == "clock.struck" {
				continue // time's own entries have no row
			}
			require.Equal(t, f, Of(act(t, table, n)), n)
		}
	}
	for _, table := range procedure.Tables() {
		for _, a := range table.Acts {
			if slices.Contains(a.Bar, procedure.BarReviewer) {
				require.Equal(t, Decide, Of(a), "%s is kept from reviewers", a.Name)
			}
			if slices.Contains(procedure.Leaves(a), procedure.BarReviewer) {
				require.Equal(t, Review, Of(a), "%s makes somebody a reviewer", a.Name)
			}
		}
	}
}

// Which two roles nobody may hold at a time, proved off the tables (处罚法58, 64).
func TestRolesThatNoBarKeepsApart(t *testing.T) {
	r := NewRules(procedure.Tables())
	want := map[[2]party.Role][2]procedure.Name{
		{party.Officer, party.ReviewHead}:    {"review.assign", "decision.issue"},
		{party.UnitHead, party.Reviewer}:     {"handlers.change", "review.opine"},
		{party.UnitHead, party.ReviewHead}:   {"review.submit", "review.assign"},
		{party.Reviewer, party.DeputyHead}:   {"seizure.approve", "review.opine"},
		{party.Reviewer, party.Head}:         {"decision.make", "enforcement.review"},
		{party.ReviewHead, party.DeputyHead}: {"seizure.approve", "review.opine"},
		{party.ReviewHead, party.Head}:       {"decision.make", "enforcement.review"},
	}
	roles := party.Roles()
	for i, a := range roles {
		for _, b := range roles[i:] {
			found := r.Mixes(a, b)
			acts, mixed := want[[2]party.Role{a, b}]
			require.Equal(t, mixed, len(found) > 0, "%s and %s", a, b)
			if mixed {
				first := found[0]
				require.Equal(t, acts[0], first.First.Act)
				require.Equal(t, acts[1], first.Second.Act)
				require.NotEmpty(t, found[0].Cite)
				require.Equal(t, found, r.Mixes(b, a))
			}
		}
	}
}

// orders tries every order of at most so many steps, forgetting nothing and
// sharing no state between orders.
func orders(m marks, roles []party.Role, steps []open, done []Step, depth int) bool {
	if depth == 0 {
		return false
	}
	for _, s := range steps {
		if !m.allows(s.act, s.Role) {
			continue
		}
		for _, d := range done {
			if _, apart := mustBeApart(d.Function, s.Function); apart && d.Role != s.Role {
				return true
			}
		}
		if orders(m.with(procedure.Leaves(s.act)), roles, steps, append(slices.Clip(done), s.Step), depth-1) {
			return true
		}
	}
	for _, n := range m.named(roles) {
		if orders(n, roles, steps, done, depth-1) {
			return true
		}
	}
	return false
}

// The machine says of every two roles what trying all short orders says.
func TestTheMachineAgreesWithTryingOrders(t *testing.T) {
	roles := party.Roles()
	for _, table := range []procedure.Table{procedure.Ordinary(), procedure.Registration(), procedure.Inspection()} {
		for i, a := range roles {
			for _, b := range roles[i+1:] {
				pair := []party.Role{a, b}
				// Of acts that are alike to the machine one is enough.
				var steps []open
				seen := map[string]bool{}
				for _, s := range stepsOf(table, pair) {
					key := string(s.Role) + string(s.Function) + signature(s.act) + string(duty(s.act, s.Role))
					for _, bar := range procedure.Leaves(s.act) {
						key += string(bar)
					}
					if !seen[key] {
						seen[key], steps = true, append(steps, s)
					}
				}
				require.Equal(t, orders(marks{}, pair, steps, nil, 5), len(mixes(table, a, b)) > 0, "%s: %s and %s", table.ID, a, b)
			}
		}
	}
}
