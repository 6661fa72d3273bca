package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/policies"
)

func TestGeneratedFilesAreFresh(t *testing.T) {
	top := filepath.Join("..", "..")
	want, err := files(top)
	require.NoError(t, err)
	for path, text := range want {
		got, err := os.ReadFile(filepath.Join(top, filepath.FromSlash(path)))
		require.NoError(t, err)
		require.Equal(t, text, string(got), "%s is stale: run make generate and review the difference", path)
	}
}

func TestOnlyTheGeneratedPartIsReplaced(t *testing.T) {
	page, err := between("before\n"+begins+"old"+ends+"after\n", "new")
	require.NoError(t, err)
	require.Equal(t, "before\n"+begins+"new"+ends+"after\n", page)
	for _, broken := range []string{"no marks", "before\n" + begins + "no end", ends + "before it begins"} {
		_, err := between(broken, "new")
		require.Error(t, err)
	}
}

func mapped(t *testing.T) (rules []rule, covers map[string][]testFunc) {
	t.Helper()
	all, err := catalogue.Shipped()
	require.NoError(t, err)
	covers, err = coverage(filepath.Join("..", ".."), proofs...)
	require.NoError(t, err)
	return rulesOf(policies.Tables(), all.At(newest)), covers
}

func TestNoRuleIsWithoutATest(t *testing.T) {
	rules, covers := mapped(t)
	_, bare, err := lawMap(rules, covers)
	require.NoError(t, err)
	require.Empty(t, bare, "write a test for each of these rules and name it in a law:covers line above the test")
}

func TestRulesAreNamedOnce(t *testing.T) {
	rules, _ := mapped(t)
	seen := map[string]bool{}
	for _, r := range rules {
		require.False(t, seen[r.id], r.id)
		seen[r.id] = true
	}
}

func TestADirectiveNamesARuleAndStandsAboveATest(t *testing.T) {
	_, _, err := lawMap([]rule{{id: "G01"}}, map[string][]testFunc{"G99": {{"TestX", "x_test.go"}}})
	require.ErrorContains(t, err, "G99")
	for text, want := range map[string]string{
		"package x\n\n//law:covers G01\nfunc TestX() {}\n":                                      "",
		"package x\n\n// Words.\n//\n//law:covers G01 G02\n//law:covers G03\nfunc FuzzX() {}\n": "",
		"package x\n\n//law:covers G01\nfunc helper() {}\n":                                     "no test",
		"package x\n\n//law:covers G01\n\nfunc TestX() {}\n":                                    "stand above a test",
		"package x\n\nfunc TestX() {\n//law:covers G01\n}\n":                                    "stand above a test",
	} {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "x_test.go"), []byte(text), 0o600))
		covers, err := coverage(dir, ".")
		if want == "" {
			require.NoError(t, err)
			require.NotEmpty(t, covers["G01"])
			continue
		}
		require.ErrorContains(t, err, want)
	}
}
