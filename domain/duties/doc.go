// Package duties proves that no change of staff lets one person do two things
// in a case that the law keeps apart: handle and review it, review and decide
// it, handle it and host its hearing. Bars in the procedure tables stop such a
// thing case by case; this package asks beforehand where they would not.
//
// Three questions are asked of the bureau as a change leaves it, and answered
// with whoever, whatever and since when:
//
//   - may somebody hold two roles on one day by which they could do both in some
//     case, past every bar (combine.go)? The tables answer that by themselves: a
//     little machine tries every order of acts (machine.go).
//   - may somebody now do, in a case that is open, what must be apart from what
//     they, or whom they stand in for, did in it before (history.go)?
//   - is there still somebody for everything that an open case may need
//     (vacancy.go)?
//
// Judge compares the answers before and after: what was so already is not the
// change's fault.
package duties
