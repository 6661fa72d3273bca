// Command generate writes every file that is generated from the procedure
// tables: the names of acts in the engine's contract, the policy, the page that
// draws the course of a case, and the map from articles to rules to tests. Run
// it with make generate after a change of a table, and review what changed. Its
// test fails while a file is stale.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/internal/explain"
	"sanxiang/policies"
)

func main() {
	if err := generate("."); err != nil {
		fmt.Fprintln(os.Stderr, "generate, from the top folder of the module:", err)
		os.Exit(1)
	}
}

func generate(top string) error {
	content, err := files(top)
	if err != nil {
		return err
	}
	for path, text := range content {
		if err := os.WriteFile(filepath.Join(top, filepath.FromSlash(path)), []byte(text), 0o644); err != nil { //nolint:gosec // G306: source files are for everybody to read
			return err
		}
	}
	return nil
}

// files are all generated files, by path from the top of the module.
func files(top string) (map[string]string, error) {
	tables := policies.Tables()
	const lifecycle = "docs/case-lifecycle.md"
	page, err := os.ReadFile(filepath.Join(top, filepath.FromSlash(lifecycle)))
	if err != nil {
		return nil, err
	}
	course, err := between(string(page), explain.Page(tables))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", lifecycle, err)
	}
	editions, err := catalogue.Shipped()
	if err != nil {
		return nil, err
	}
	set := editions.At(newest)
	covers, err := coverage(top, proofs...)
	if err != nil {
		return nil, err
	}
	lawPage, _, err := lawMap(rulesOf(tables, set), covers)
	if err != nil {
		return nil, err
	}
	return map[string]string{
		"docs/law-map.md":            lawPage,
		"docs/review-charts.md":      explain.ReviewPage(tables, set.MajorRules),
		"workflows/contract/acts.go": contractActs(tables),
		"policies/policy.csv":        policies.CSV(),
		"policies/roles.md":          policies.RolesPage(),
		lifecycle:                    course,
	}, nil
}

// newest is a day on which the newest editions are in force.
var newest = calendar.MustDate("2099-12-31")

// proofs is read-only: the folders whose tests prove rules.
var proofs = []string{"domain", "catalogue", "internal", "api"}

// The generated part of a page that people write around.
const (
	begins = "<!-- Generated from the procedure tables by make generate; do not edit below. -->\n"
	ends   = "\n<!-- End of the generated part. -->\n"
)

// between puts the generated part in its place and leaves the rest alone.
func between(page, part string) (string, error) {
	head, rest, ok := strings.Cut(page, begins)
	_, tail, closed := strings.Cut(rest, ends)
	if !ok || !closed {
		return "", fmt.Errorf("the marks around the generated part are missing")
	}
	return head + begins + part + ends + tail, nil
}
