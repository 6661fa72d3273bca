// Package enginetest is a record in memory, for tests of the engine's side. It
// keeps the promises that the engine relies on (a known request key gets the
// receipt it got before, a step is struck once) and knows no law: the body of an
// act says outright what is to follow from it.
package enginetest
