package authz

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/policies"
)

func everyRole() []party.Role {
	return append(party.Roles(), party.System, policies.SignedIn, policies.Anyone)
}

func TestMatrixIsWhatTheTablesAndDeclarationsSay(t *testing.T) {
	m := build(t)
	check := func(action string, role party.Role, bureau, unit bool) {
		require.Equal(t, bureau, m.May(role, action, procedure.Bureau), "%s: %s elsewhere in the bureau", action, role)
		require.Equal(t, bureau || unit, m.May(role, action, procedure.OwnUnit), "%s: %s in the case's unit", action, role)
	}
	rights := 0
	// Procedures share acts: the policy knows what any of them grants, and each
	// table keeps the act to those whom its own row names.
	granted := map[question]bool{}
	for _, table := range policies.Tables() {
		for _, act := range table.Acts {
			for _, role := range act.Reach() {
				granted[question{string(act.Name), role, act.Scope}] = true
			}
			require.Equal(t, act.Duty == procedure.AsEngine, len(act.Who) == 0, "%s is somebody's or the engine's", act.Name)
		}
	}
	for _, table := range policies.Tables() {
		for _, act := range table.Acts {
			for _, role := range everyRole() {
				name := string(act.Name)
				check(name, role, granted[question{name, role, procedure.Bureau}], granted[question{name, role, procedure.OwnUnit}])
			}
		}
	}
	for _, a := range policies.Actions() {
		for _, role := range everyRole() {
			bureau, unit := false, false
			for _, other := range policies.Actions() {
				holds := other.Name == a.Name && slices.Contains(other.Who, role)
				bureau = bureau || holds && other.Scope == procedure.Bureau
				unit = unit || holds && other.Scope == procedure.OwnUnit
			}
			check(a.Name, role, bureau, unit)
		}
	}
	for range m.open {
		rights++
	}
	require.Greater(t, rights, 100)
}

func TestNoRoleReachesEverything(t *testing.T) {
	m := build(t)
	for _, role := range everyRole() {
		shut := slices.ContainsFunc(policies.Rules(), func(r policies.Rule) bool { return !m.May(role, r.Action, procedure.OwnUnit) })
		require.True(t, shut, role)
	}
}

func TestAdministratorReachesNoCase(t *testing.T) {
	m := build(t)
	admin := []party.Assignment{{Role: party.Administrator, Unit: "shichang"}}
	var touching []string
	for _, table := range policies.Tables() {
		for _, act := range table.Acts {
			touching = append(touching, string(act.Name))
		}
	}
	for _, a := range policies.Actions() {
		if a.Case {
			touching = append(touching, a.Name)
		}
	}
	for _, action := range touching {
		_, ok := m.Any(admin, "shichang", action)
		require.False(t, ok, action)
	}
	require.True(t, m.May(party.Administrator, "account.manage", procedure.Bureau))
	for _, role := range party.Roles() {
		require.Equal(t, role == party.Administrator, m.May(role, "account.manage", procedure.OwnUnit), role)
	}
}

func TestAnyAsksWhereTheRoleIsHeld(t *testing.T) {
	m := build(t)
	officer := []party.Assignment{{Role: party.Publisher, Unit: "bangongshi"}, {Role: party.Officer, Unit: "shichang"}}
	role, ok := m.Any(officer, "shichang", "evidence.add")
	require.True(t, ok)
	require.Equal(t, party.Officer, role)
	_, ok = m.Any(officer, "zhianzhan", "evidence.add")
	require.False(t, ok, "another unit's case")
	_, ok = m.Any(officer, "", "evidence.add")
	require.False(t, ok, "no case")
	_, ok = m.Any([]party.Assignment{{Role: party.Officer}}, "", "evidence.add")
	require.False(t, ok, "no unit is nobody's own unit")
	role, ok = m.Any(officer, "zhianzhan", "case.read")
	require.True(t, ok)
	require.Equal(t, party.Publisher, role)
	role, ok = m.Any(nil, "", "me.read")
	require.True(t, ok)
	require.Equal(t, policies.SignedIn, role)
	_, ok = m.Any(nil, "", "case.list")
	require.False(t, ok, "signed in without any role")
}

func TestPublic(t *testing.T) {
	m := build(t)
	require.True(t, m.Public("session.open"))
	for _, r := range policies.Rules() {
		require.Equal(t, r.Role == policies.Anyone, m.Public(r.Action), r.Action)
		require.True(t, m.Known(r.Action))
	}
	require.False(t, m.Known("case.delete"))
}

func TestWhatIsNotOpenIsShut(t *testing.T) {
	m := build(t)
	for _, q := range []question{
		{"case.delete", party.Head, procedure.Bureau}, {"", party.Head, procedure.Bureau}, {"decision.make", "", procedure.Bureau},
		{"decision.make", "head2", procedure.Bureau}, {"decision.make", party.Head, ""}, {"decision.mak", party.Head, procedure.Bureau},
		{"decision.make.x", party.Head, procedure.Bureau}, {"evidence.add", party.Officer, "units"}, {"ladder.rise", party.System, procedure.Bureau},
	} {
		require.False(t, m.May(q.role, q.action, q.scope), "%v", q)
	}
	require.True(t, m.May(party.Head, "decision.make", procedure.Bureau))
}

func TestAnEmptyPolicyOpensNothing(t *testing.T) {
	m, err := compute(policies.Model, "# nobody may do anything\n")
	require.NoError(t, err)
	require.Empty(t, m.open)
}

func TestABrokenPolicyKeepsTheProgramFromStarting(t *testing.T) {
	for name, broken := range map[string][2]string{
		"model":       {"[request_definition]\nr = \x00", policies.Policy},
		"matcher":     {strings.Replace(policies.Model, "r.action == p.action", "r.action === p.action", 1), policies.Policy},
		"function":    {strings.Replace(policies.Model, "r.action == p.action", "unknown(r.action)", 1), policies.Policy},
		"short rule":  {policies.Model, "p, case.read, officer"},
		"one of many": {policies.Model, policies.Policy + "p, case.read\n"},
		"quotes":      {policies.Model, "p, \"case.read, officer, unit"},
		"kind":        {policies.Model, "q, case.read, officer, unit"},
	} {
		m, err := compute(broken[0], broken[1])
		require.Error(t, err, name)
		require.Nil(t, m, name)
	}
}

func TestAuthorisationTakesLessThanFiftyMicroseconds(t *testing.T) {
	m, given := build(t), busyPerson()
	const rounds = 10_000
	began := time.Now()
	for range rounds {
		m.Any(given, "shichang", "decision.make")
	}
	require.Less(t, time.Since(began)/rounds, 50*time.Microsecond)
}

func BenchmarkAny(b *testing.B) {
	m, given := build(b), busyPerson()
	for b.Loop() {
		m.Any(given, "shichang", "decision.make")
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		build(b)
	}
}

// busyPerson holds every role but the one that is asked for.
func busyPerson() (given []party.Assignment) {
	for _, r := range party.Roles() {
		if r != party.Head {
			given = append(given, party.Assignment{Role: r, Unit: "bangongshi"})
		}
	}
	return given
}

func build(t testing.TB) *Matrix {
	t.Helper()
	m, err := New()
	require.NoError(t, err)
	return m
}
