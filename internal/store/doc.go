// Package store keeps the record: the append-only events of every case, what
// is projected from them, and everything else that must outlive the process
// (people, catalogues, disclosures, sessions, the access log). It runs on
// SQLite and on MySQL or MariaDB, and behaves the same on all of them;
// storetest is the proof.
//
// A Store answers questions (Reader) and opens transactions (Write). All
// writing happens on the Tx that Write hands out; a Tx answers the same
// questions, as seen from inside. The types are rows, not domain values: the
// package knows no rule of law, and imports none.
//
// Reading order: open.go, tx.go, rows_case.go, act.go.
package store
