// Package cli holds the commands that both programs share. A command is a
// struct of flags with a Run method; what it does is a plain function beside
// it, so that tests and other callers need no command line.
package cli
