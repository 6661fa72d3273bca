// Package workflows gives every case its time and its order. It holds no rules
// and does no I/O: what an act means is decided in the record's transaction,
// so that a corrected rule can never contradict a history that was written
// under the old one.
//
// # The life of a case workflow
//
// One workflow runs per case, under the id case/<uuid>. From start to end it is
// in one of four situations:
//
//	loading   a run has begun. The record is struck at once, which answers the
//	          schedule: when the case next needs attention. Acts are accepted
//	          already and take their turn at the lock.
//	keeping   the schedule is known, and one timer runs for each running clock.
//	          An act (an Update named after it), a timer that fires, or the
//	          signal record-advanced leads to exactly one activity under the
//	          lock, which answers a new schedule; timers that differ from it are
//	          cancelled and set anew.
//	resting   the record cannot be reached, or its clock is behind the engine's.
//	          The strike is owed and tried again after a pause that grows from a
//	          second to five minutes. Acts are tried all the same. The signal
//	          record-advanced ends the pause.
//	ending    the schedule says Done and no message is open: the workflow
//	          completes. A later act or signal starts it again under the same
//	          id, and it begins at loading.
//
// Between keeping and loading stands continue-as-new, when the server suggests
// it, when a run has taken many acts, or when an operator asks for it by the
// signal force-continue. It waits until no message is open and carries the id
// alone: the record holds everything else.
//
// # What never happens
//
// The workflow never fails. A refused act is the answer to that act; a record
// that is away makes an act unavailable or a strike owed. An operator may cancel
// or terminate a workflow without loss: the sweeper starts it again as soon as a
// clock of the case is due.
//
// # What operators see
//
// Updates carry the act's name, timers a summary of the clock they stand for.
// There are no search attributes: the engine knows neither stage nor office of
// a case, only its id, and whatever else could be searched for is case content,
// which search attributes would show unencrypted. Operators search the record.
//
// # Reading order
//
// case.go, acts.go, clocks.go, strikes.go, options.go; versions.go before any
// change to those.
package workflows
