// Package domain_test keeps the promise of the domain packages: pure functions
// of their arguments, in one order of dependence.
package domain_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// order lists the packages; each may import those before it.
var order = []string{"fault", "calendar", "party", "law", "deadline", "record", "draw", "casefile", "monitor", "procedure", "duties"}

const module = "sanxiang/domain/"

// impure are packages through which the outside world would come in.
var impure = []string{"os", "os/exec", "io/ioutil", "net", "net/http", "math/rand", "math/rand/v2", "crypto/rand", "log", "log/slog", "database/sql", "syscall"}

// clocks are the functions of package time that read the clock or wait.
var clocks = []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Local", "LoadLocation"}

func TestDomainIsPureAndInOrder(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		pkg := filepath.ToSlash(filepath.Dir(path))
		seen[pkg] = true
		require.Contains(t, order, pkg, "%s: a domain package that the order does not know", path)
		source, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, fault := range faults(t, pkg, path, source) {
			t.Error(fault)
		}
		return nil
	})
	require.NoError(t, err)
	for _, pkg := range []string{"fault", "calendar", "law", "deadline"} {
		require.True(t, seen[pkg], "the walk has missed %s", pkg)
	}
}

// The check itself must be able to fail.
func TestTheCheckFindsWhatItForbids(t *testing.T) {
	for want, source := range map[string]string{
		"later":       `package law; import _ "sanxiang/domain/deadline"`,
		"itself":      `package law; import _ "sanxiang/domain/law"`,
		"library":     `package law; import _ "gopkg.in/yaml.v3"`,
		"our own":     `package law; import _ "sanxiang/catalogue"`,
		"randomness":  `package law; import _ "math/rand/v2"`,
		"environment": `package law; import _ "os"`,
		"clock":       `package law; import t "time"; var x = t.Now()`,
		"clock value": `package law; import "time"; var now = time.Now`,
	} {
		require.Len(t, faults(t, "law", "x.go", []byte(source)), 1, want)
	}
	clean := `package law; import ("time"; "strings"; "sanxiang/domain/party"); var _ = time.Date; var _ = strings.Cut; var _ party.Role`
	require.Empty(t, faults(t, "law", "x.go", []byte(clean)))
}

func faults(t *testing.T, pkg, path string, source []byte) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, source, parser.SkipObjectResolution)
	require.NoError(t, err)
	var found []string
	timeName := ""
	for _, imp := range file.Imports {
		name := strings.Trim(imp.Path.Value, `"`)
		if name == "time" {
			timeName = "time"
			if imp.Name != nil {
				timeName = imp.Name.Name
			}
		}
		if why := forbidden(pkg, name); why != "" {
			found = append(found, path+": imports "+name+": "+why)
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if id, ok := sel.X.(*ast.Ident); ok && timeName != "" && id.Name == timeName && slices.Contains(clocks, sel.Sel.Name) {
			found = append(found, path+": uses time."+sel.Sel.Name)
		}
		return true
	})
	return found
}

func forbidden(pkg, name string) string {
	if other, ok := strings.CutPrefix(name, module); ok {
		if at := slices.Index(order, other); at < 0 || at >= slices.Index(order, pkg) {
			return "it stands no earlier in the order"
		}
		return ""
	}
	first, _, _ := strings.Cut(name, "/")
	switch {
	case slices.Contains(impure, name):
		return "the domain does no I/O and knows no chance"
	case strings.Contains(first, ".") || first == "sanxiang":
		return "the domain uses the standard library alone"
	}
	return ""
}
