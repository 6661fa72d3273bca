// Package faults proves what survives: the process is killed while people
// work, the engine's database is deleted, the clock is moved far ahead.
package faults
