// Package activities is the engine's hand on the record: Perform brings one
// act to it, Strike whatever time has brought about. Both hold no rules and
// store nothing; they stand between the engine and the port Record, which
// decides and writes in one transaction.
//
// The engine delivers at least once: an activity may run again after its
// transaction was committed. Record therefore answers a request that it has
// seen with the receipt that it gave then, and strikes each step once.
package activities
