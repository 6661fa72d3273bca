// Package harness runs the built program as a process, the way operators do,
// for the tests that kill it, restart it and look at it from outside.
package harness
