// Package datadir holds the data folder of one running process: it makes the
// folder, keeps a second process out, and refuses a folder that a newer
// version of the program has written.
package datadir
