package tree_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/config"
	"sanxiang/test/harness"
)

// Papers that name what no longer exists mislead whoever comes next. These
// tests read every page and look for what it names.

// pages are all Markdown files, by path from the top.
func pages(t *testing.T) map[string]string {
	t.Helper()
	top, all := root(t), map[string]string{}
	require.NoError(t, filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != top && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules") {
			return fs.SkipDir
		}
		if strings.HasSuffix(path, ".md") {
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(top, path)
			all[rel] = string(text)
			return err
		}
		return nil
	}))
	for _, name := range []string{"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/operations.md"} {
		require.Contains(t, all, name)
	}
	return all
}

var link = regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)`)

func TestLinksLeadSomewhere(t *testing.T) {
	for page, text := range pages(t) {
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			_, err := os.Stat(filepath.Join(root(t), filepath.Dir(page), m[1]))
			require.NoError(t, err, "%s links to %s", page, m[1])
		}
	}
}

var named = regexp.MustCompile("`([a-z_]+/[\\w./-]*)`")

func TestNamedFilesExist(t *testing.T) {
	for page, text := range pages(t) {
		for _, m := range named.FindAllStringSubmatch(text, -1) {
			folder, _, _ := strings.Cut(m[1], "/")
			if !exists(filepath.Join(root(t), folder)) || folder == "bin" {
				continue // no path of ours
			}
			beside := filepath.Join(root(t), filepath.Dir(page), m[1])
			require.True(t, exists(filepath.Join(root(t), m[1])) || exists(beside), "%s names %s", page, m[1])
		}
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// code is what stands between backticks or indented by four.
func code(text string) string {
	return strings.Join(regexp.MustCompile("(?m)`[^`\n]+`|^ {4}.*$").FindAllString(text, -1), "\n")
}

func TestNamedTargetsExist(t *testing.T) {
	makefile, err := os.ReadFile(filepath.Join(root(t), "Makefile"))
	require.NoError(t, err)
	for page, text := range pages(t) {
		for _, m := range regexp.MustCompile(`\bmake ((?:[a-z]+ ?)+)`).FindAllStringSubmatch(code(text), -1) {
			for _, target := range strings.Fields(m[1]) {
				require.Regexp(t, `(?m)^`+target+`:`, string(makefile), "%s names make %s", page, target)
			}
		}
	}
}

func TestNamedSettingsExist(t *testing.T) {
	known := append(config.Variables(), "SANXIANG_PASSWORD", "SANXIANG_TEST_MYSQL_DSN", "SANXIANG_TEST_MYSQL_REQUIRED", "SANXIANG_TEST_KILLS", harness.BinaryVariable, harness.StartVariable)
	for page, text := range pages(t) {
		for _, name := range regexp.MustCompile(`SANXIANG_[A-Z_]*[A-Z]`).FindAllString(text, -1) {
			require.Contains(t, known, name, page)
		}
	}
	readme := pages(t)["README.md"]
	for _, name := range config.Variables() {
		if !strings.HasSuffix(name, "_FILE") {
			require.Contains(t, readme, "`"+name+"`", "README.md lists every setting")
		}
	}
}

// Each command is asked for its help, which fails for one that is not there.
func TestNamedCommandsExist(t *testing.T) {
	program := regexp.MustCompile(`(?m)\bsanxiang(?:-dev)? ([a-z]+)(?: ([a-z]+)\b)?`)
	asked := map[string]bool{}
	for page, text := range pages(t) {
		for _, m := range program.FindAllStringSubmatch(code(text), -1) {
			command := slices.DeleteFunc(m[1:], func(word string) bool { return word == "" })
			line := strings.Join(command, " ")
			if asked[line] {
				continue
			}
			asked[line] = true
			out, err := exec.CommandContext(t.Context(), harness.Binary(t), append(command, "--help")...).CombinedOutput()
			require.NoError(t, err, "%s names %v: %s", page, command, out)
		}
	}
	require.True(t, asked["verify"], "the search itself must find something")
}
