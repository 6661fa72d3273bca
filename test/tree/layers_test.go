package tree_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The linter refuses a forbidden import where it is written (.golangci.yml).
// These tests look at everything a package drags in, through whatever others.
// domain has a test of its own (domain/deps_test.go).

func TestWhatEachLayerMayUseOfOurs(t *testing.T) {
	for _, rule := range []struct {
		layer string
		ours  []string
	}{
		{"migrations", nil},
		{"catalogue", []string{"domain"}},
		{"workflows/contract", []string{"domain/fault"}},
		{"workflows", []string{"workflows/contract", "domain/fault", "internal/wferr"}},
		{"activities", []string{"workflows/contract", "domain/fault"}},
		{"internal/store", []string{"migrations", "internal/store"}},
		{"internal/embedded", nil},
	} {
		for path, p := range layer(t, rule.layer) {
			for _, dep := range p.Deps {
				if own, ok := strings.CutPrefix(dep, module); ok {
					allowed := slices.ContainsFunc(append(rule.ours, rule.layer), func(a string) bool { return within(own, a) })
					require.True(t, allowed, "%s must not use %s", path, own)
				}
			}
		}
	}
}

func TestWhatEachLayerNeverDragsIn(t *testing.T) {
	for _, rule := range []struct {
		layer string
		never []string
	}{
		{"workflows", []string{"gorm.io", "github.com/gin-gonic", "github.com/casbin"}},
		{"activities", []string{"gorm.io", "github.com/gin-gonic", "github.com/casbin"}},
		{"internal/casework", []string{"go.temporal.io/sdk", "github.com/gin-gonic", "github.com/casbin"}},
		{"api", []string{"gorm.io", "github.com/casbin", "go.temporal.io/sdk", "sanxiang/activities", "sanxiang/worker", "sanxiang/internal/store"}},
		{"cmd/sanxiang", []string{"go.temporal.io/server", "github.com/temporalio/ui-server"}},
	} {
		for path, p := range layer(t, rule.layer) {
			for _, dep := range p.Deps {
				forbidden := slices.ContainsFunc(rule.never, func(n string) bool { return within(dep, n) })
				require.False(t, forbidden, "%s must not drag in %s", path, dep)
			}
		}
	}
}

func TestTheAPIKnowsTheContractAlone(t *testing.T) {
	for path, p := range layer(t, "api") {
		require.NotContains(t, p.Deps, module+"workflows", path)
	}
}

func TestOnlyTheDevelopmentProgramLinksTheServer(t *testing.T) {
	for path, p := range layer(t, "") {
		if path == "internal/embedded" || path == "cmd/sanxiang-dev" || within(path, "test") {
			continue
		}
		for _, dep := range slices.Concat(p.Deps, p.TestImports, p.XTestImports) {
			require.False(t, within(dep, "go.temporal.io/server"), "%s must not link the Temporal server", path)
			require.NotEqual(t, module+"internal/embedded", dep, "%s must not link the Temporal server", path)
		}
	}
}

func TestOneHomeForEachDependency(t *testing.T) {
	for _, rule := range []struct{ library, home string }{
		{"gorm.io", "internal/store"},
		{"github.com/casbin", "internal/authz"},
		{"go.temporal.io/server", "internal/embedded"},
	} {
		for path, p := range layer(t, "") {
			for _, dep := range p.Imports {
				require.False(t, within(dep, rule.library) && !within(path, rule.home), "%s imports %s, which belongs to %s", path, dep, rule.home)
			}
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for path, p := range layer(t, "") {
		if len(p.GoFiles) > 0 {
			require.NotEmpty(t, p.Doc, "%s has no package comment", path)
		}
		if len(p.GoFiles) > 0 && p.Name != "main" {
			require.Contains(t, p.GoFiles, "doc.go", path)
		}
	}
}

// layer picks the packages at and below a folder; "" is all of them. A layer
// that holds nothing would make its test say nothing.
func layer(t *testing.T, folder string) map[string]pkg {
	t.Helper()
	picked := map[string]pkg{}
	for path, p := range packages(t) {
		if folder == "" || within(path, folder) {
			picked[path] = p
		}
	}
	require.NotEmpty(t, picked, "no package in %s", folder)
	return picked
}

func within(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }
