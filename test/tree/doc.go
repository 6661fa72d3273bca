// Package tree tests the repository itself: that packages import what their
// layer may, that the deployment files fit the program, and that the papers
// name only what exists.
package tree
