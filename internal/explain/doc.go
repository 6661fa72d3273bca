// Package explain puts the procedure tables into words, drawings and data for
// people who do not read code: the command line, and the page on the course of
// a case in docs. It adds nothing of its own; every line is read off a row.
package explain
