// Package procedure is where the law of the procedure stands, as a table: one
// row per act says who may do it, on which track from which states, behind
// which gates, with which papers, moving which clocks, under which article.
// Decide reads the table and answers an act with events or a fault; the same
// function answers the officer's request, the greyed-out button (Options), the
// inbox (Tasks), what time brings about (Strike) and the model check. The flow
// chart, the policies and the forms are read off the same rows.
//
// Start with ordinary.go, which lists the phases; each phase has its own file.
package procedure
