// Package monitor says, sentence by sentence, what no history of a case may
// ever show: the invariants. Each looks at the entries and at the case folded
// from them, in words of its own; none knows the procedure tables, their gates
// or Decide, which is why the package stands before procedure. So the same
// sentences can judge what the tables allow (test/modelcheck), and what really
// happened (sanxiang verify --law).
//
// One invariant is one value in All. To add one, write its Step beside its
// kin and list it there.
package monitor
