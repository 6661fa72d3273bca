// Package sqlite stands in for glebarez/go-sqlite, whose fork of the SQLite
// engine registers the same driver name as the one that the Temporal server
// brings, which panics at start. The GORM dialect needs the error type alone;
// docs/adr/0003 tells the whole story.
package sqlite

import "modernc.org/sqlite"

// Error is the engine's error with its SQLite result code.
type Error = sqlite.Error
