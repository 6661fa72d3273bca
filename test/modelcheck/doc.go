// Command modelcheck proves that the gates hold: it plays every act that a
// small bureau can do, in every order, to a fixpoint, and asks the monitor's
// invariants (domain/monitor) about every entry that comes of it. It goes
// through procedure.Decide and procedure.Strike alone, so what it proves, it
// proves of the very functions that answer an officer.
//
//	go run ./test/modelcheck              all of it; exits 1 when something does not hold
//	go run ./test/modelcheck -v           with each view's size and time
//	go run ./test/modelcheck -mutants=false -procedure ordinary-penalty
//
// All doings of all people at once have no end that a machine sees. A view
// bounds them: it lists the acts that a run does, how often, by whom, and with
// which inputs. A procedure is proved in several views, each of which lets one
// side do everything and keeps the others to the straight way. Time is
// abstract: the next period that runs out, or has not yet.
//
// The proof is no use if it cannot fail. Each guard of the tables (a gate, a
// bar, a duty, a named check) is therefore taken away in turn, and the smallest
// view that needs it must find a broken invariant. Where two guards stand
// behind each other, one is shown to hold alone, and to be missed when it goes
// as well.
//
// To bring in a procedure: a file with its plan (inputs for each act, views,
// mutants) and a line in plans. To bring in an act: its inputs, and its name in
// a view. An act without inputs, or in no view, is an error, and so is a guard
// without a mutant.
package main
