// Package e2e uses the product as its users do: the built program, started as
// a process, seen over HTTP and on the command line.
package e2e
