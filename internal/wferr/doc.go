// Package wferr carries refusals through the engine and back: a *fault.Fault
// becomes a typed, non-retryable application error on the workflow's side and
// is the same *fault.Fault again on the caller's side. The type of the error
// is the fault's code, so that an operator can read in the engine why an act
// was refused; everything else travels encrypted.
package wferr
