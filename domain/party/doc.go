// Package party knows who takes part: the bureau's people with their units,
// roles, certificates and substitutes, and the parties a case is about with
// the check digits of their identifiers. It answers questions of fact ("did
// this officer hold a valid certificate on that day?"); whether somebody may
// do an act is decided in procedure.
package party
