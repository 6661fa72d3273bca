package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// rule is one row of any table that the law is kept in.
type rule struct {
	id, kind, title string
	cites           []law.Cite
}

// testFunc is one test function and where it stands.
type testFunc struct{ name, file string }

// rulesOf lists every rule there is: gates, acts, the rules of evidence, and
// the newest row of each kind of edition.
func rulesOf(tables []procedure.Table, set law.Set) []rule {
	var rules []rule
	add := func(id, kind, title string, cites ...law.Cite) {
		rules = append(rules, rule{id, kind, title, cites})
	}
	for _, g := range procedure.Gates() {
		add(string(g.ID), "关口", g.Title, g.Cite)
	}
	addActs(tables, add)
	for _, r := range procedure.EvidenceRules() {
		add(r.ID, "证据规则", r.Title, r.Cite)
	}
	for _, p := range set.Periods {
		add(p.ID, "期限", p.Title, p.Cite)
	}
	for _, p := range set.Params.Rows() {
		add(p.Key, "参数", p.Title, p.Cite)
	}
	for _, p := range set.Powers {
		add(p.ID, p.Category.Title()+"事项", p.Title, append([]law.Cite{p.Cite}, p.Also...)...)
	}
	for _, r := range set.MajorRules {
		add(r.ID, "审核目录", r.Title, r.Basis...)
	}
	for _, r := range set.Packs {
		add(r.ID, "送审材料", r.Title, r.Cite)
	}
	for _, r := range set.Benchmarks {
		add(r.ID, "裁量阶次", set.Powers[r.Power].Title+"·"+r.Respondent+"·"+r.Tier, r.Cite)
	}
	return rules
}

// addActs names an act once, though several tables may hold it.
func addActs(tables []procedure.Table, add func(id, kind, title string, cites ...law.Cite)) {
	seen := map[procedure.Name]bool{}
	for _, t := range tables {
		for _, a := range t.Acts {
			if !seen[a.Name] {
				seen[a.Name] = true
				add(string(a.Name), "办理事项", t.Title+"·"+a.Title, a.Cite)
			}
		}
	}
}

// directive is what a test says it proves.
const directive = "//law:covers "

// coverage reads the directives above the test functions under the folders.
func coverage(top string, folders ...string) (map[string][]testFunc, error) {
	covers := map[string][]testFunc{}
	for _, folder := range folders {
		err := filepath.WalkDir(filepath.Join(top, folder), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			return readDirectives(top, path, covers)
		})
		if err != nil {
			return nil, err
		}
	}
	return covers, nil
}

func readDirectives(top, path string, covers map[string][]testFunc) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	file, err := parser.ParseFile(token.NewFileSet(), path, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	name, err := filepath.Rel(top, path)
	if err != nil {
		return err
	}
	read := 0
	for _, decl := range file.Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || f.Doc == nil {
			continue
		}
		for _, line := range f.Doc.List {
			ids, found := strings.CutPrefix(line.Text, directive)
			if !found {
				continue
			}
			read++
			if !strings.HasPrefix(f.Name.Name, "Test") && !strings.HasPrefix(f.Name.Name, "Fuzz") {
				return fmt.Errorf("%s: %s is no test", name, f.Name.Name)
			}
			for _, id := range strings.Fields(ids) {
				covers[id] = append(covers[id], testFunc{f.Name.Name, filepath.ToSlash(name)})
			}
		}
	}
	if n := strings.Count(string(text), "\n"+directive); n != read {
		return fmt.Errorf("%s: %d directives, of which %d stand above a test", name, n, read)
	}
	return nil
}

// lawMap draws the page: law, article, rule, tests. It answers the ids of
// rules that no test covers, and fails where a test names one there is not.
func lawMap(rules []rule, covers map[string][]testFunc) (page string, bare []string, err error) {
	known := map[string]bool{}
	for _, r := range rules {
		known[r.id] = true
		if len(covers[r.id]) == 0 {
			bare = append(bare, r.id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(covers)) {
		if !known[id] {
			return "", nil, fmt.Errorf("%s: %s covers %q, which is no rule", covers[id][0].file, covers[id][0].name, id)
		}
	}
	slices.Sort(bare)
	return lawMapPage(rules, covers), bare, nil
}

func lawMapPage(rules []rule, covers map[string][]testFunc) string {
	byLaw := map[string][]row{}
	for _, r := range rules {
		cites := slices.DeleteFunc(slices.Clone(r.cites), law.Cite.IsZero)
		if len(cites) == 0 {
			cites = []law.Cite{{Law: ownRules}}
		}
		for _, c := range cites {
			byLaw[c.Law] = append(byLaw[c.Law], row{c.Article, r})
		}
	}
	var b strings.Builder
	b.WriteString(lawMapHead)
	for _, name := range slices.Sorted(maps.Keys(byLaw)) {
		fmt.Fprintf(&b, "\n## %s\n\n| 条文 | 规则 | 种类 | 名称 | 测试 |\n|---|---|---|---|---|\n", name)
		rows := byLaw[name]
		slices.SortFunc(rows, func(x, y row) int {
			return cmp.Or(slices.Compare(numbers(x.article), numbers(y.article)), cmp.Compare(x.article, y.article), cmp.Compare(x.id, y.id))
		})
		for _, r := range rows {
			text := strings.TrimPrefix(law.Cite{Law: name, Article: r.article}.String(), "《"+name+"》")
			fmt.Fprintf(&b, "| %s | `%s` | %s | %s | %s |\n", text, r.id, r.kind, r.title, links(covers[r.id]))
		}
	}
	return b.String()
}

// row is a rule under one of its articles.
type row struct {
	article string
	rule
}

// ownRules gathers what rests on no article: the bureau's own parameters.
const ownRules = "本机关规定"

const lawMapHead = `# From the articles to the rules to the tests

<!-- Generated by make generate from the tables, the catalogue and the law:covers directives above the tests; do not edit. -->

Every rule stands under each article that it rests on, with the tests that prove it. Tests say themselves what they prove,
in a line ` + "`//law:covers`" + ` with the rules' ids above the test function. A rule without a test, or a test that names a rule there
is not, fails the build.
`

var digits = regexp.MustCompile(`\d+`)

// numbers orders 9 before 58 before 58.1.
func numbers(article string) []int {
	var list []int
	for _, s := range digits.FindAllString(article, -1) {
		n, err := strconv.Atoi(s)
		if err == nil {
			list = append(list, n)
		}
	}
	return list
}

// shown is how many tests a row names; the rest is counted.
const shown = 4

func links(tests []testFunc) string {
	if len(tests) == 0 {
		return "—"
	}
	sorted := slices.SortedFunc(slices.Values(tests), func(x, y testFunc) int { return cmp.Or(cmp.Compare(x.file, y.file), cmp.Compare(x.name, y.name)) })
	sorted = slices.Compact(sorted)
	var list []string
	for i, t := range sorted {
		if i == shown {
			list = append(list, fmt.Sprintf("and %d more", len(sorted)-shown))
			break
		}
		list = append(list, fmt.Sprintf("[%s](../%s)", t.name, t.file))
	}
	return strings.Join(list, ", ")
}
