package policies_test

import (
	_ "embed"
	"flag"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/party"
	"sanxiang/policies"
)

//go:embed roles.md
var committedRoles string

// Run with -update to write both files anew.
var update = flag.Bool("update", false, "write policy.csv and roles.md")

func TestCommittedFilesAreWhatTheTablesSay(t *testing.T) {
	if *update {
		require.NoError(t, os.WriteFile("policy.csv", []byte(policies.CSV()), 0o600))
		require.NoError(t, os.WriteFile("roles.md", []byte(policies.RolesPage()), 0o600))
		t.Skip("both files are written; run again to compare")
	}
	const hint = "stale: run go generate ./policies, and look at the difference"
	require.Equal(t, policies.CSV(), policies.Policy, hint)
	require.Equal(t, policies.RolesPage(), committedRoles, hint)
}

func TestEveryRoleIsARoleAndEveryActionIsReached(t *testing.T) {
	known := append(party.Roles(), policies.SignedIn, policies.Anyone)
	for _, r := range policies.Rules() {
		require.Contains(t, known, r.Role, r.Action)
		require.NotEmpty(t, r.Scope, r.Action)
	}
	for _, a := range policies.Actions() {
		require.NotEmpty(t, a.Who, a.Name)
		require.NotEmpty(t, a.Title, a.Name)
		if a.Case {
			require.False(t, slices.Contains(a.Who, policies.SignedIn) || slices.Contains(a.Who, policies.Anyone), a.Name)
		}
	}
}

func TestDeclaredActionsAreNoActs(t *testing.T) {
	for _, table := range policies.Tables() {
		for _, act := range table.Acts {
			require.False(t, slices.ContainsFunc(policies.Actions(), func(a policies.Action) bool { return a.Name == string(act.Name) }),
				"%s stands in the table and in actions.go", act.Name)
		}
	}
}
