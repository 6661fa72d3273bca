package monitor_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/domain/party"
)

// drawnPlan is a plan that was approved, shown and drawn from once, in as few
// words as the invariants look at.
func drawnPlan(t *testing.T) []casefile.Event {
	t.Helper()
	terms := casefile.PlanTerms{
		Kind: casefile.AnnualPlan, Title: "检查计划", Year: 2026, From: calendar.MustDate("2026-07-01"), Until: calendar.MustDate("2026-12-31"), Items: []string{"I04"}, Total: 2,
		Officers: []party.PersonID{anna, bert},
	}
	for _, code := range []string{"a", "b", "c"} {
		terms.Objects = append(terms.Objects, casefile.PlanObject{Party: party.Respondent{Kind: party.Organisation, Name: code, IDCode: code}, Frequency: 1})
	}
	seed := strings.Repeat("0", 64)
	lots := draw.Freeze(draw.Commitment(seed), 2, []string{"a", "b", "c"}, []string{string(anna), string(bert)}, nil)
	drawn, f := lots.Draw(seed, "三十七二十一")
	require.Nil(t, f)
	publish := []casefile.Move{{Track: casefile.Disclosure, To: "published"}}
	events := []casefile.Event{
		{Kind: "plan.open", Actor: anna, Role: party.Officer, Facts: &casefile.PlanOpen{PlanTerms: terms, Unit: "market", Handlers: []party.PersonID{anna, bert}}, Moves: []casefile.Move{{Track: casefile.Main, To: "proposed"}}},
		{Kind: "plan.approve", Actor: dora, Role: party.Head, Facts: &casefile.PlanApprove{Opinion: "同意"}, Moves: []casefile.Move{{Track: casefile.Main, To: "plan_approved"}}},
		{Kind: "disclosure.prepare", Actor: "cora", Role: party.Publisher, Facts: &casefile.DisclosurePrepare{Summary: "计划"}},
		{Kind: "disclosure.check", Actor: dora, Role: party.DisclosureChecker, Facts: &casefile.DisclosureCheck{Approve: true}},
		{Kind: "disclosure.publish", Actor: party.PersonID(party.System), Role: party.System, Facts: &casefile.DisclosurePublish{}, Moves: publish},
		{Kind: "draw.commit", Actor: anna, Role: party.Officer, Facts: &casefile.DrawCommit{Power: "I04", Count: 2, Commitment: lots.Commitment, Witness: "vera", Frozen: lots}, Moves: []casefile.Move{{Track: casefile.DrawTrack, To: "committed"}}},
		{Kind: "draw.attend", Actor: "vera", Role: party.Supervisor, Facts: &casefile.DrawAttend{Word: "三十七二十一"}, Moves: []casefile.Move{{Track: casefile.DrawTrack, To: "attended"}}},
		{
			Kind: "draw.hold", Actor: anna, Role: party.Officer, Facts: &casefile.DrawHold{Seed: seed, Drawn: drawn.Drawn}, Moves: []casefile.Move{{Track: casefile.DrawTrack}},
			Opens: []casefile.Opening{{CaseID: "one", Procedure: "inspection"}, {CaseID: "two", Procedure: "inspection"}},
		},
	}
	began := calendar.MustDate("2026-07-01").Start().Add(9 * time.Hour)
	for i := range events {
		e := &events[i]
		e.CaseID, e.Procedure, e.Sequence = "case-1", "inspection-plan", i+1
		e.HappenedAt = began.AddDate(0, 0, i)
		e.RecordedAt = e.HappenedAt
	}
	return events
}

// What somebody changes of a draw, past the gates, is found at the entry.
func TestAForgedDrawIsFound(t *testing.T) {
	require.Empty(t, broken(drawnPlan(t)))
	commit, attend, hold := 5, 6, 7
	for name, forge := range map[string]func([]casefile.Event) (string, int){
		"another object": func(e []casefile.Event) (string, int) {
			f := e[hold].Facts.(*casefile.DrawHold)
			f.Drawn[0].Object, f.Drawn[1].Object = f.Drawn[1].Object, f.Drawn[0].Object
			return "drawn-as-committed", hold + 1
		},
		"another seed": func(e []casefile.Event) (string, int) {
			e[hold].Facts.(*casefile.DrawHold).Seed = strings.Repeat("1", 64)
			return "drawn-as-committed", hold + 1
		},
		"an object besides the register": func(e []casefile.Event) (string, int) {
			e[0].Facts.(*casefile.PlanOpen).Objects = e[0].Facts.(*casefile.PlanOpen).Objects[:2]
			return "drawn-as-committed", hold + 1
		},
		"a longer list than was committed to": func(e []casefile.Event) (string, int) {
			f := e[commit].Facts.(*casefile.DrawCommit)
			f.Frozen.Objects = append(f.Frozen.Objects, "d")
			return "drawn-as-committed", hold + 1
		},
		"somebody else attends": func(e []casefile.Event) (string, int) {
			e[attend].Actor = "ines"
			return "draw-witnessed", attend + 1
		},
		"the committer attends": func(e []casefile.Event) (string, int) {
			e[attend].Actor = anna
			e[commit].Facts.(*casefile.DrawCommit).Witness = anna
			return "draw-witnessed", attend + 1
		},
		"nobody knew of the plan": func(e []casefile.Event) (string, int) {
			e[4].Moves = nil
			return "within-plan", commit + 1
		},
		"more than planned": func(e []casefile.Event) (string, int) {
			e[0].Facts.(*casefile.PlanOpen).Total = 1
			return "within-plan", hold + 1
		},
		"after its end": func(e []casefile.Event) (string, int) {
			e[0].Facts.(*casefile.PlanOpen).Until = calendar.MustDate("2026-07-02")
			return "within-plan", commit + 1
		},
	} {
		events := drawnPlan(t)
		invariant, at := forge(events)
		require.Equal(t, at, broken(events)[invariant], name)
	}
}

// An inspection that says it was drawn, and was not, is found; so is one that
// was and does not say so.
func TestAForgedOriginIsFound(t *testing.T) {
	from := &casefile.Origin{CaseID: "case-1", Sequence: 8, Kind: casefile.FromPlan}
	for name, x := range map[string]struct {
		source string
		origin *casefile.Origin
		actor  party.PersonID
		role   party.Role
		wrong  bool
	}{
		"drawn":             {"random", from, party.PersonID(party.System), party.System, false},
		"on a lead":         {"lead", nil, anna, party.Officer, false},
		"drawn by hand":     {"random", nil, anna, party.Officer, true},
		"planned by hand":   {"plan", from, anna, party.Officer, true},
		"drawn from a lead": {"lead", from, party.PersonID(party.System), party.System, true},
	} {
		at := calendar.MustDate("2026-07-10").Start()
		_, found := broken([]casefile.Event{{
			CaseID: "one", Procedure: "inspection", Sequence: 1, Kind: "inspect.propose", Actor: x.actor, Role: x.role, HappenedAt: at, RecordedAt: at,
			Facts: &casefile.InspectPropose{Source: x.source, Origin: x.origin, Officers: []party.PersonID{anna, bert}},
		}})["planned-by-plan"]
		require.Equal(t, x.wrong, found, name)
	}
}
