// Package adr_test holds the decisions to their form, and the tables of
// libraries to go.mod and to the desk's package.json.
package adr_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

var (
	requirement = regexp.MustCompile(`(?m)^(?:require )?\s*([\w-]+\.\S+) v\S+$`)
	explained   = regexp.MustCompile("(?m)^\\| `([^`]+)` \\| (.*) \\|$")
)

// A direct requirement is a line without the comment "// indirect".
func TestEveryDirectRequirementIsExplained(t *testing.T) {
	var direct, named []string
	for _, m := range requirement.FindAllStringSubmatch(read(t, "../../go.mod"), -1) {
		direct = append(direct, m[1])
	}
	for _, m := range explained.FindAllStringSubmatch(read(t, "0008-libraries.md"), -1) {
		require.Regexp(t, `^[A-Z].{20,}\.$`, m[2], "one sentence for %s", m[1])
		named = append(named, m[1])
	}
	require.NotEmpty(t, direct)
	slices.Sort(direct)
	slices.Sort(named)
	require.Equal(t, direct, named, "the table in 0008-libraries.md names exactly the direct requirements of go.mod")
}

func TestEveryDirectDependencyOfTheDeskIsExplained(t *testing.T) {
	var desk struct{ Dependencies, DevDependencies map[string]string }
	require.NoError(t, json.Unmarshal([]byte(read(t, "../../web/desk/package.json")), &desk))
	direct := slices.Concat(slices.Collect(maps.Keys(desk.Dependencies)), slices.Collect(maps.Keys(desk.DevDependencies)))
	var named []string
	for _, m := range explained.FindAllStringSubmatch(read(t, "0010-the-desk.md"), -1) {
		require.Regexp(t, `^[A-Z].{20,}\.$`, m[2], "one sentence for %s", m[1])
		named = append(named, m[1])
	}
	require.ElementsMatch(t, direct, named)
}

func TestDecisionsHaveTheirFourParts(t *testing.T) {
	files, err := filepath.Glob("[0-9][0-9][0-9][0-9]-*.md")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	index := read(t, "README.md")
	for i, name := range files {
		text := read(t, name)
		var headings []string
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, "## ") {
				headings = append(headings, strings.TrimSpace(line[3:]))
			}
		}
		require.Equal(t, []string{"Context", "Decision", "Consequences", "Alternatives"}, headings, name)
		require.True(t, strings.HasPrefix(text, "# "+name[:4]+" "), "%s begins with its number", name)
		require.Contains(t, index, "("+name+")", "the index leads to every decision")
		if i > 0 {
			require.NotEqual(t, files[i-1][:4], name[:4], "a number is given once")
		}
	}
}
