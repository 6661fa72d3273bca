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
		{"case pages with equal sort keys", testCasePages},
		{"scope and recusal", testScope},
		{"search", testSearch},
		{"inbox by remaining time", testInbox},
		{"deadline board", testDueClocks},
		{"running clocks, page by page", testRunningClocks},
		{"recusals of a person", testRecusedFrom},
		{"disclosures keep their first date", testDisclosures},
		{"files and their content", testFiles},
		{"the sweeper's view", testSweep},
		{"acknowledgements only raise", testAcknowledge},
		{"walking the record", testEachEvent},
		{"accounts refuse lost updates", testAccounts},
		{"login failures", testLoginFailures},
		{"sessions end with the account", testSessions},
		{"directory and revisions", testDirectory},
		{"editions are never overwritten", testEditions},
		{"settings", testSettings},
		{"access log", testAudit},
		{"broken cursors", testBrokenCursors},
		{"a newer schema is refused", testNewerSchema},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, db) })
	}
}
