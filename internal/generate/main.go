// Command generate writes every file that is generated from the procedure
// tables: the names of acts in the engine's contract, the policy, and the page
// that draws the course of a case. Run it with make generate after a change of
// a table, and review what changed. Its test fails while a file is stale.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"sanxiang/policies"
)

func main() {
	for path, content := range files() {
		if err := os.WriteFile(filepath.FromSlash(path), []byte(content), 0o644); err != nil { //nolint:gosec // G306: source files are for everybody to read
			fmt.Fprintln(os.Stderr, "generate, from the top folder of the module:", err)
			os.Exit(1)
		}
	}
}

// files are all generated files, by path from the top of the module.
func files() map[string]string {
	tables := policies.Tables()
	return map[string]string{
		"workflows/contract/acts.go": contractActs(tables),
		"policies/policy.csv":        policies.CSV(),
		"policies/roles.md":          policies.RolesPage(),
		"docs/case-lifecycle.md":     lifecyclePage(tables),
	}
}
