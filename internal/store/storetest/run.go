package storetest

import "testing"

// Run proves everything that the store promises on the database that open
// gives. All tests share that database and keep to rows of their own.
func Run(t *testing.T, open func(testing.TB) Database) {
	db := open(t)
	for _, test := range []struct {
		name string
		run  func(*testing.T, Database)
	}{
		{"an act commits as a whole", testAct},
		{"a rollback leaves nothing", testRollback},
		{"a panic leaves nothing and frees the writer", testPanic},
		{"the record only grows", testAppendOnly},
		{"rows that move forward do not move back", testForwardOnly},
		{"keys are unique", testUniqueKeys},
		{"request keys compare byte by byte", testRequestKeys},
		{"too long texts are refused", testLengths},
		{"zero times are refused", testZeroTimes},
		{"microseconds, UTC", testInstants},
		{"bytes come back as they went in", testBytes},
		{"Chinese text", testChinese},
		{"numbers have no gaps under concurrency", testNumbers},
		{"inspections are counted under a lock", testCounts},
		{"a rolled back number is drawn again", testNumberRollback},
		{"the case's lock serialises", testLockCase},
		{"a doubled request is acknowledged once", testDoubledRequest},
		{"a deadlock is run again", testDeadlock},
		{"a step is struck once", testStrikes},
		{"projections are replaced", testProjections},
		{"papers can be voided, not changed", testPapers},
		{"a notice comes once for each step and recipient", testNotices},
		{"messages about people stand among the others", testStaffNotices},
		{"messages are read up to the newest that was seen", testNoticesRead},
		{"what is due goes out under a lease", testOutbox},
		{"what failed is tried again", testOutboxFailures},
		{"a digest is sent as one", testDigest},
		{"workers share the outbox", testClaims},
		{"preferences and addresses", testPreferences},
		{"case pages with equal sort keys", testCasePages},
		{"scope and recusal", testScope},
		{"search: words", testSearch},
		{"search: what is alike and what is not", testAlike},
		{"search: names that are hidden, and scope", testSearchInSight},
		{"search: cases without a text", testWithoutText},
		{"cases of a person", testCasesOfAPerson},
		{"inbox by remaining time", testInbox},
		{"deadline board", testDueClocks},
		{"board: clocks by unit and rule", testBoardClocks},
		{"board: rungs and stuck cases", testBoardCases},
		{"cases by due date", testCasesByDue},
		{"board: refusals and entries", testBoardRecord},
		{"running clocks, page by page", testRunningClocks},
		{"duties in the open cases", testOpenDuties},
		{"cases out of sight, recusals among them", testOutOfSight},
		{"disclosures keep their first date", testDisclosures},
		{"files and their content", testFiles},
		{"the sweeper's view", testSweep},
		{"acknowledgements only raise", testAcknowledge},
		{"walking the record", testEachEvent},
		{"accounts refuse lost updates", testAccounts},
		{"login failures", testLoginFailures},
		{"sessions end with the account", testSessions},
		{"drafts are not written over", testDrafts},
		{"one calendar feed for each person", testCalendarFeeds},
		{"directory and revisions", testDirectory},
		{"editions are never overwritten", testEditions},
		{"drafts of editions go step by step", testEditionDrafts},
		{"what was decided of a draft stays", testEditionDraftsStay},
		{"settings", testSettings},
		{"access log", testAudit},
		{"broken cursors", testBrokenCursors},
		{"a newer schema is refused", testNewerSchema},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, db) })
	}
}
