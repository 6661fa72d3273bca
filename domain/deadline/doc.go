// Package deadline computes statutory periods: from a trigger, through pauses
// and extensions, to the last day, with a derivation that a party can redo by
// hand. It also lists the steps of a clock (at risk, over, up the line) and
// computes the late fine.
//
// Everything is a pure function of its arguments. The rules of counting are
// those of 民法典第二百零一条至第二百零三条 and 令55第四十五条; where the law is
// silent, docs/choices.md says what was chosen and why.
package deadline
