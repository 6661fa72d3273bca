package monitor_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/monitor"
	"sanxiang/domain/party"
)

const (
	anna = party.PersonID("anna")
	bert = party.PersonID("bert")
	dora = party.PersonID("dora")
)

// forged is a history as somebody would write it who goes past the gates: lead,
// report, decision, and the decision made public, with nothing in between.
func forged() []casefile.Event {
	began := calendar.MustDate("2026-07-01").Start().Add(9 * time.Hour)
	people := []party.PersonID{anna, bert}
	events := []casefile.Event{
		{Kind: "lead.register", Actor: anna, Role: party.Officer, Facts: &casefile.LeadRegister{Handlers: people, Unit: "market"}, Moves: []casefile.Move{{Track: casefile.Main, To: "verification"}}},
		{
			Kind: "investigation.report", Actor: anna, Role: party.Officer, Facts: &casefile.InvestigationReport{Proposal: casefile.Proposal{Outcome: casefile.Penalty, Fine: 20_000_000}},
			Found: casefile.Findings{HearingType: true, MustReview: []law.Hit{{Rule: "R4"}}},
		},
		{Kind: "decision.make", Actor: anna, Role: party.Head, Facts: &casefile.DecisionMake{Opinion: "同意"}},
		{Kind: "disclosure.prepare", Actor: dora, Role: party.Publisher, Facts: &casefile.DisclosurePrepare{Summary: "当事人电话13900000000"}},
		{Kind: "disclosure.check", Actor: dora, Role: party.DisclosureChecker, Facts: &casefile.DisclosureCheck{Approve: true}},
		{Kind: "disclosure.publish", Actor: party.PersonID(party.System), Role: party.System, Facts: &casefile.DisclosurePublish{}},
	}
	for i := range events {
		e := &events[i]
		e.CaseID, e.Procedure, e.Sequence = "case-1", "ordinary-penalty", i+1
		e.HappenedAt = began.AddDate(0, 0, i)
		e.RecordedAt = e.HappenedAt
	}
	return events
}

func broken(events []casefile.Event) map[string]int {
	found := map[string]int{}
	for _, v := range monitor.Check(events, nil) {
		if found[v.Invariant] == 0 {
			found[v.Invariant] = v.Sequence
		}
	}
	return found
}

// 处罚法44、45、57、58、63: each sentence that the forged history breaks is
// named, at the entry that breaks it.
func TestForgedHistoryIsFound(t *testing.T) {
	require.Equal(t, map[string]int{
		"reviewed-decision": 3, "noticed-penalty": 3, "deliberated": 3, "separation": 3, "report-complete": 3,
		"no-personal-data": 4, "maker-checker": 5, "disclosure-after-service": 6,
	}, broken(forged()))
}

func TestTimeMovesForward(t *testing.T) {
	events := forged()[:2]
	events[1].HappenedAt = events[0].HappenedAt.AddDate(0, 0, -1)
	require.Equal(t, map[string]int{"order-of-time": 2}, broken(events))
	events[1].HappenedAt = events[1].RecordedAt.AddDate(0, 0, 1)
	require.Equal(t, map[string]int{"order-of-time": 2}, broken(events))
	events[1].Sequence = 3
	require.Contains(t, broken(events), "order-of-time")
}

// A step of a clock that is struck twice, or before its time.
func TestClockStepsAreStruckOnce(t *testing.T) {
	events := forged()[:1]
	at := events[0].RecordedAt.AddDate(0, 0, 30)
	for i := range 2 {
		events = append(events, casefile.Event{
			CaseID: "case-1", Sequence: i + 2, Kind: "clock.struck", Actor: party.PersonID(party.System), Role: party.System, HappenedAt: at, RecordedAt: at,
			Facts: &casefile.ClockStruck{Clock: "D01-1", Rule: "D01", Step: "overdue", DueAt: at},
		})
	}
	require.Equal(t, map[string]int{"once": 3}, broken(events))
	early := events[:2:2]
	early[1].Facts = &casefile.ClockStruck{Clock: "D01-1", Rule: "D01", Step: "overdue", DueAt: at.AddDate(0, 0, 1)}
	require.Equal(t, map[string]int{"once": 2}, broken(early))
}

// 行政强制法28: a measure that was ended after its last day outlived it.
func TestPowerOutlivesItsEnd(t *testing.T) {
	events := forged()[:2]
	due := events[0].HappenedAt.AddDate(0, 0, 7)
	clock := casefile.Clock{ID: "D04-1", Rule: "D04", Kind: law.KindPower, Ended: "done", StoppedAt: due.AddDate(0, 0, 1)}
	clock.Result.DueAt = due
	events[1].Clocks = []casefile.Clock{clock}
	require.Equal(t, map[string]int{"power-ends": 2}, broken(events))
	events[1].Clocks[0].StoppedAt = due
	require.Empty(t, broken(events))
}

func TestInvariantsAreWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, i := range monitor.All() {
		require.NotEmpty(t, i.Title, i.ID)
		require.NotEmpty(t, i.Cite.Article, i.ID)
		require.NotNil(t, i.Step, i.ID)
		require.False(t, seen[i.ID], "%s twice", i.ID)
		seen[i.ID] = true
	}
}

func TestViolationsSayWhere(t *testing.T) {
	v := monitor.Check(forged(), nil)[0]
	require.Contains(t, v.String(), "案件 case-1 第 3 号记录")
	require.Contains(t, v.String(), v.Invariant)
	require.Contains(t, v.String(), "第")
}

// What the party says in time after the consent was not before the reviewer.
func TestSpokenAfterTheConsent_Penalty58(t *testing.T) {
	consented := func(after casefile.Event) []casefile.Event {
		events := forged()
		sent := casefile.Event{Kind: "review.submit", Actor: anna, Role: party.UnitHead, Facts: &casefile.ReviewSubmit{Statement: "送审"}}
		said := casefile.Event{Kind: "review.opine", Actor: dora, Role: party.Reviewer, Facts: &casefile.ReviewOpine{Code: casefile.Agree}}
		events = slices.Concat(events[:2], []casefile.Event{sent, said, after}, events[2:3])
		for i := range events {
			e := &events[i]
			e.CaseID, e.Procedure, e.Sequence = "case-1", "ordinary-penalty", i+1
			e.HappenedAt = events[0].HappenedAt.AddDate(0, 0, i)
			e.RecordedAt = e.HappenedAt
		}
		return events
	}
	wrong := func(after casefile.Event) string {
		for _, v := range monitor.Check(consented(after), nil) {
			if v.Invariant == "reviewed-decision" {
				return v.Wrong
			}
		}
		return ""
	}
	asked := casefile.Event{Kind: "hearing.request", Actor: anna, Role: party.Officer, Facts: &casefile.HearingRequest{}}
	require.Contains(t, wrong(asked), "没有重新审核")
	asked.Found.Late = true
	require.NotContains(t, wrong(asked), "没有重新审核")
}
