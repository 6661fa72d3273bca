package main

import (
	"fmt"
	"strings"

	"sanxiang/domain/procedure"
)

// contractActs lists the acts that people do: each is an Update of the case
// workflow. What the engine does by itself needs no name there.
func contractActs(tables []procedure.Table) string {
	var b strings.Builder
	b.WriteString(`// Code generated from the procedure tables. DO NOT EDIT.

package contract

// Acts lists the names of all acts, in the order of the tables. Each is an
// Update of the case workflow.
func Acts() []string {
	return []string{
`)
	seen := map[procedure.Name]bool{}
	for _, t := range tables {
		for _, a := range t.Acts {
			if a.Duty == procedure.AsEngine || seen[a.Name] {
				continue
			}
			seen[a.Name] = true
			fmt.Fprintf(&b, "\t\t%q,\n", a.Name)
		}
	}
	b.WriteString("\t}\n}\n")
	return b.String()
}
