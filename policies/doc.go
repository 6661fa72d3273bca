// Package policies says which role reaches which action, and how far: in the
// case's own unit, or anywhere in the bureau. The acts of a case are read off
// the procedure tables; what the tables do not know of (reading, lists,
// accounts, the rules' editions) is declared in actions.go. From both together
// policy.csv, which the enforcer reads, and roles.md, which people read, are
// generated and committed, so that every change of a right shows in a review;
// a test fails when they are stale, and go generate writes them anew. The same
// texts are printed by "sanxiang explain policy", with --roles for readers.
//
// That somebody's role reaches an act does not mean that they may do it: who
// handles a case, who is recused, who may not check their own work is judged
// on the case itself, by the procedure.
package policies
