// Package storetest proves that the record behaves the same on every database:
// Run is one suite for all dialects. SQLite and MySQL give other packages'
// tests an empty, migrated store to work on.
package storetest
