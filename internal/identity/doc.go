// Package identity knows who may sign in and who the bureau's people are. It
// keeps local accounts with their passwords and lock-outs, the sessions of
// signed-in browsers, and the units, assignments, certificates and
// substitutions that administrators look after. It answers the directory that
// the rules of law judge by.
//
// What a person may do follows from their assignments, and is answered by
// authz and by the procedure itself; nothing here opens a case to anybody. Two
// things this package guards with every change: administration and case work
// never meet in one person, not even through a substitution; and nobody comes to
// do two things in one case that must be apart, which domain/duties proves.
//
// Every refusal is a *fault.Fault with a sentence for users; whatever else
// comes back is a failure of the machine. Each change, and each attempt that
// was refused, leaves a line in the access log.
package identity
