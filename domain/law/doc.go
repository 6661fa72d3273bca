// Package law holds the rules as data: citations, statutory periods, local
// parameters, the catalogue of powers and the catalogue of major decisions,
// each with its edition and the dates between which it is in force. Editions
// gathers all of them, and Set is what was in force on one day.
//
// Amounts are in 分, shares in basis points, dates are civil dates of the
// bureau's zone. Nothing here is a constant of the code: a change of law is a
// new edition, loaded beside the old ones.
package law
