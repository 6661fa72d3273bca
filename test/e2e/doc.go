// Package e2e uses the product as its users do: the built program, started as
// a process, seen over HTTP and on the command line. Cases by the law's rules,
// with facts, amounts and dates of their own, are scenes: acts at instants, and
// what must hold after them by a count by hand (scene_test.go).
package e2e
