// Package casework is where an act meets the record. Perform runs one act in
// one transaction: it locks the case, answers a known request key with its
// first receipt, folds the case from its events, asks procedure.Decide, draws
// numbers, renders papers, appends hash-chained entries and writes what lists
// and inboxes read. Strike does the same for whatever time has brought about.
// Check and Look ask the same questions without writing. Cases worked on last
// are remembered (memory.go), and what is remembered is shared: nothing here or
// in the domain writes to a case. Verify proves the whole record. No rule of
// law is decided here.
package casework
