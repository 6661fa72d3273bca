// Package fault is the one vocabulary of refusals. A rule that says no returns
// a *Fault; the engine carries it as a typed application error and the API
// turns it into an RFC 9457 problem. Anything that is not a Fault is a failure
// of the machine, and is retried or reported as such, never shown to users.
package fault
