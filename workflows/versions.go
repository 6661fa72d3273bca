package workflows

// # How to change this package
//
// Cases run for months, and a worker replays their histories with the code of
// today. Code that would send other commands, or the same ones in another
// order, than it did when the history was written stops such a case until the
// code is put right. Commands are sent by: timers, activities and local
// activities, continue-as-new, completion. Locks, conditions and handlers send
// none, but decide the order of those that do.
//
// A change that alters commands stands behind a patch:
//
//	// shorterPause is true for runs that began after pauses were halved.
//	// Remove the old branch when no run that began before 2027-03 is open:
//	// continue-as-new ends a run sooner than that in any busy case, and
//	// force-continue in the others.
//	func shorterPause(ctx workflow.Context) bool {
//		return workflow.GetVersion(ctx, "2027-03-shorter-pause", workflow.DefaultVersion, 1) == 1
//	}
//
// The rungs of the ladder:
//
//  1. Add the predicate to this file, named for what is new, with its condition
//     of removal. Ask it where the code differs; keep the old branch.
//  2. Record histories of the new edition (make histories); the old ones stay.
//     The replay test proves both branches.
//  3. Release. Runs that began earlier keep the old branch to their end.
//  4. When the condition of removal holds, replace workflow.DefaultVersion by 1
//     and drop the old branch. When no run of that time is open either, drop the
//     predicate.
//
// Never a patch: a change of law. Rules have editions of their own, chosen in
// the record's transaction; this package knows none of them.
