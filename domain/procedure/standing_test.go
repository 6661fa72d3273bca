package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Roles, units and duties reach an act; nothing else does.
//
//law:covers evidence.add
func TestWhoReachesAnAct(t *testing.T) {
	p := newPlay(t).filed("P08")
	for name, c := range map[string]struct {
		who  party.PersonID
		code fault.Code
	}{
		"another officer of the unit": {officer3, "conflict_of_interest"},
		"an officer elsewhere":        {stranger, "role_denied"},
		"the unit head":               {unitHead, "role_denied"},
		"the head":                    {head, "role_denied"},
		"an administrator":            {admin, "role_denied"},
		"a supervisor":                {supervisor, "role_denied"},
		"nobody":                      {"ghost", "role_denied"},
	} {
		t.Run(name, func(*testing.T) {
			p.refuse(c.code, c.who, "evidence.add", exhibit())
		})
	}
	off := p.people[officer1]
	off.Disabled = true
	p.people[officer1] = off
	p.refuse("role_denied", officer1, "evidence.add", exhibit())
}

// Time's own entries are nobody's to make.
//
//law:covers disclosure.publish ladder.rise review.silent
func TestEngineActsAreNobodys(t *testing.T) {
	p := newPlay(t).disputed()
	for _, act := range []string{"ladder.rise", "review.silent", "disclosure.publish"} {
		facts, _ := casefile.NewFacts(act)
		p.refuse("role_denied", head, act, facts)
		require.NotContains(t, p.open(head), procedure.Name(act))
	}
}

// An administrator has no act at all, nor has a supervisor.
func TestAdministratorAndSupervisorHaveNoActs(t *testing.T) {
	for _, act := range procedure.Ordinary().Acts {
		require.NotContains(t, act.Who, party.Administrator, act.Name)
		require.NotContains(t, act.Who, party.Supervisor, act.Name)
	}
}

// 处罚法58: whoever handled the case does not review it, host its hearing,
// approve it, or check its disclosure, in whatever role.
//
//law:covers D07 decision.issue decision.make deliberation.hold disclosure.check disclosure.prepare evidence.add filing.approve
//law:covers filing.submit handlers.change hearing.notify hearing.request hearing.withdraw investigation.report notice.issue
//law:covers notice.serve review.assign review.opine review.register review.submit verification.finish
func TestHandlersAreKeptApart(t *testing.T) {
	p := newPlay(t)
	many := p.people[officer1]
	for _, r := range []party.Role{party.Reviewer, party.ReviewHead, party.HearingHost, party.DeputyHead, party.Head, party.Publisher, party.DisclosureChecker, party.Archivist} {
		many.Assignments = append(many.Assignments, party.Assignment{Role: r, Unit: unit, Span: always})
	}
	p.people[officer1] = many
	p.register("P01")
	p.do(officer2, "verification.finish", verified("file"))
	p.do(officer2, "filing.submit", sheet(true))
	p.refuse("conflict_of_interest", officer1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	// Leaving the case does not wash it off.
	p.do(unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer2, officer3}, Reason: "调整"})
	e := p.do(officer2, "evidence.add", &casefile.EvidenceAdd{
		Presence:     casefile.Presence{Officers: []party.PersonID{officer2, officer3}, Shown: true},
		EvidenceKind: "documentary", Title: "合同", Proves: "事实", Files: []casefile.FileRef{{SHA256: fileA}},
	})
	p.do(officer2, "investigation.report", report(case1(e)))
	p.do(officer2, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer2, "notice.serve", noticeServe())
	p.do(officer2, "hearing.request", &casefile.HearingRequest{})
	p.refuse("conflict_of_interest", reviewHead, "hearing.notify", hearingOn("2026-07-24", officer1))
	p.refuse("conflict_of_interest", officer1, "hearing.notify", hearingOn("2026-07-24", host1))
	p.do(officer2, "hearing.withdraw", &casefile.HearingWithdraw{Reason: "撤回"})
	p.over("D07")
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.refuse("conflict_of_interest", officer1, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.refuse("conflict_of_interest", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: officer1})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.refuse("conflict_of_interest", officer1, "deliberation.hold", deliberation())
	sits := deliberation()
	sits.Members = members(head, deputy1, deputy2, officer1)
	p.refuse("conflict_of_interest", head, "deliberation.hold", sits)
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
	p.do(officer2, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.refuse("conflict_of_interest", officer1, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
	p.refuse("conflict_of_interest", officer1, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	// And nobody who reviewed, hosted or checked becomes a handler.
	officer := p.people[reviewer1]
	officer.Assignments = append(officer.Assignments, party.Assignment{Role: party.Officer, Unit: unit, Span: always})
	p.people[reviewer1] = officer
	p.refuse("conflict_of_interest", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer2, reviewer1}, Reason: "调整"})
}

// The reviewer does not decide, and nobody approves what they put up.
//
//law:covers decision.make deliberation.hold review.assign review.opine review.register review.submit
func TestReviewerDoesNotDecideNorSubmitterApprove(t *testing.T) {
	p := newPlay(t)
	both := p.people[head]
	both.Assignments = append(both.Assignments, party.Assignment{Role: party.Reviewer, Unit: other, Span: always})
	p.people[head] = both
	p.noticed("P01", case1)
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: head})
	p.do(head, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.refuse("conflict_of_interest", head, "decision.make", decision())
}

// 处罚法58第二款: a reviewer holds the qualification, or began before it was
// asked for.
//
//law:covers review.assign review.opine review.register review.submit
func TestReviewersQualification(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.refuse("uncertified", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: novice})
	p.refuse("invalid", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: counsel})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: veteran})
	p.do(veteran, "review.opine", opinion(casefile.Agree))
}

// The maker of a public version does not check it.
//
//law:covers disclosure.check disclosure.prepare
func TestMakerDoesNotCheck(t *testing.T) {
	p := newPlay(t)
	both := p.people[publisher]
	both.Assignments = append(both.Assignments, party.Assignment{Role: party.DisclosureChecker, Unit: other, Span: always})
	p.people[publisher] = both
	p.noticed("P08", case8).decide()
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
	p.refuse("conflict_of_interest", publisher, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
}

// A handler who stands aside leaves at once, and so does their substitute.
//
//law:covers G01 evidence.add handlers.change recusal.decide recusal.request
func TestHandlerRecused(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.standIn(officer3, officer2)
	p.do(officer2, "recusal.request", &casefile.RecusalRequest{Person: officer2, By: "self", Reason: "近亲属"})
	p.refuse("wrong_state", officer2, "recusal.request", &casefile.RecusalRequest{Person: officer2, By: "self", Reason: "近亲属"})
	p.refuse("invalid", officer2, "recusal.request", &casefile.RecusalRequest{Person: officer1, By: "self", Reason: "近亲属"})
	p.do(officer2, "evidence.add", exhibit())
	p.do(deputy1, "recusal.decide", &casefile.RecusalDecide{Person: officer2, Granted: true, Reason: "属实"})
	require.Equal(t, []party.PersonID{officer1}, p.c.Handlers)
	p.refuse("conflict_of_interest", officer2, "evidence.add", exhibit())
	p.shut("G01", officer1, "evidence.add", exhibit())
	require.Contains(t, p.tasks(), "handlers.change")
	p.refuse("conflict_of_interest", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, officer2}, Reason: "调整"})
	p.refuse("conflict_of_interest", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, officer3}, Reason: "调整"})
	require.False(t, procedure.Visible(p.c, p.context(officer2)))
	require.False(t, procedure.Visible(p.c, p.context(officer3)), "the substitute inherits it")
}

// A reviewer who stands aside: the round goes back for assignment; an opinion
// already given falls in the same step.
//
//law:covers D10 G10 L3 decision.make deliberation.hold ladder.coordinate recusal.decide recusal.request review.assign
//law:covers review.opine review.submit
func TestReviewerRecused(t *testing.T) {
	recuse := func(p *play) {
		p.do(unitHead, "recusal.request", &casefile.RecusalRequest{Person: reviewer1, By: "party", Reason: "利害关系"})
		p.do(deputy1, "recusal.decide", &casefile.RecusalDecide{Person: reviewer1, Granted: true, Reason: "属实"})
	}
	t.Run("before the opinion", func(t *testing.T) {
		p := newPlay(t).noticed("P01", case1).send()
		recuse(p)
		p.in(casefile.Review, procedure.ReviewRegistered)
		require.NotNil(t, p.c.Running("D10"), "the period runs on")
		p.refuse("conflict_of_interest", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
		p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer2})
		p.do(reviewer2, "review.opine", opinion(casefile.Agree))
	})
	t.Run("after the consent", func(t *testing.T) {
		p := newPlay(t).reviewed()
		p.do(head, "deliberation.hold", deliberation())
		recuse(p)
		p.in(casefile.Review, "")
		p.shut("G10", head, "decision.make", decision())
		p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	})
	t.Run("on the ladder", func(t *testing.T) {
		p := newPlay(t).disputed()
		p.climb(2)
		recuse(p)
		p.in(casefile.Ladder, "")
		require.Nil(t, p.c.Running("L3"))
		p.send2(reviewer2)
		p.do(reviewer2, "review.opine", opinion(casefile.Agree))
	})
	t.Run("while reconsidering somebody else's opinion", func(t *testing.T) {
		p := newPlay(t).disputed()
		p.object()
		p.do(reviewHead, "ladder.coordinate", meeting(casefile.ReviewerReconsiders))
		p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer2})
		p.do(unitHead, "recusal.request", &casefile.RecusalRequest{Person: reviewer2, By: "party", Reason: "利害关系"})
		p.do(deputy1, "recusal.decide", &casefile.RecusalDecide{Person: reviewer2, Granted: true, Reason: "属实"})
		p.in(casefile.Ladder, procedure.LadderReconsider)
		require.Contains(t, p.tasks(), "review.assign")
		p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: veteran})
		final := opinion(casefile.Agree)
		final.Minutes = p.c.Disagreement.Minutes
		p.do(veteran, "review.opine", final)
	})
}

func (p *play) send2(reviewer party.PersonID) {
	p.t.Helper()
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer})
}

// Nobody decides their own recusal, nor that of whom they stand in for.
//
//law:covers period.extend recusal.decide recusal.request
func TestOwnRecusalIsDecidedByAnother(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.do(deputy1, "recusal.request", &casefile.RecusalRequest{Person: deputy1, By: "self", Reason: "同学"})
	p.standIn(deputy2, deputy1)
	p.refuse("conflict_of_interest", deputy1, "recusal.decide", &casefile.RecusalDecide{Person: deputy1, Granted: true, Reason: "属实"})
	p.refuse("conflict_of_interest", deputy2, "recusal.decide", &casefile.RecusalDecide{Person: deputy1, Granted: true, Reason: "属实"})
	p.do(head, "recusal.decide", &casefile.RecusalDecide{Person: deputy1, Granted: true, Reason: "属实"})
	p.refuse("conflict_of_interest", deputy1, "period.extend", extend(10, ""))
}

// A leave substitute acts in the absent person's role and carries every
// conflict of theirs.
//
//law:covers evidence.add review.assign review.opine review.register review.submit
func TestSubstituteInheritsRoleAndConflict(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	p.standIn(officer3, unitHead)
	p.do(officer3, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.standIn(reviewer1, officer1)
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.refuse("conflict_of_interest", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer2})
	p.standIn(reviewer2, officer2)
	p.refuse("conflict_of_interest", reviewer2, "review.opine", opinion(casefile.Agree))
	p.refuse("conflict_of_interest", reviewer1, "evidence.add", exhibit())
}

// A role that has ended reaches nothing any more.
//
//law:covers verification.finish
func TestRoleEndsWithItsDay(t *testing.T) {
	p := newPlay(t).register("P08")
	left := p.people[officer1]
	left.Assignments[0].Until = calendar.DateOf(p.now)
	p.people[officer1] = left
	p.workdays(1)
	p.refuse("role_denied", officer1, "verification.finish", verified("file"))
}

// Facts of another act, or none, are no facts of this one.
//
//law:covers evidence.add
func TestFactsBelongToTheAct(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.refuse("malformed", officer1, "evidence.add", remark())
	p.refuse("malformed", officer1, "evidence.add", nil)
	p.refuse("not_found", officer1, "no.such.act", remark())
}

// What the form refuses, the rules refuse too: tags are one law for both.
//
//law:covers defence.receive evidence.add investigation.report
func TestTagsHoldInTheDomain(t *testing.T) {
	p := newPlay(t).filed("P08")
	for path, change := range map[string]func(*casefile.EvidenceAdd){
		"kind":  func(v *casefile.EvidenceAdd) { v.EvidenceKind = "rumour" },
		"title": func(v *casefile.EvidenceAdd) { v.Title = "   " },
	} {
		f := exhibit()
		change(f)
		got := p.refuse("invalid", officer1, "evidence.add", f)
		require.Equal(t, path, got.Fields[0].Path)
	}
	seq := p.do(officer1, "evidence.add", exhibit())
	long := report(case8(seq))
	long.Proposal.Fine = -1
	p.refuse("invalid", officer1, "investigation.report", long)
	p.do(officer1, "investigation.report", report(case8(seq)))
	p.tell()
	p.refuse("invalid", officer1, "defence.receive", &casefile.DefenceReceive{})
}

// A substitute takes over as much as the scope names: the cases, and what
// waited before the absence or what came since. Conflicts come whole.
//
//law:covers evidence.add filing.approve filing.submit verification.finish
func TestASubstituteTakesOverSomeOfTheWork(t *testing.T) {
	p := newPlay(t).register("P08")
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	yesterday := calendar.DateOf(p.now).AddDays(-1)
	approve := func(from calendar.Date, take party.Takeover) *fault.Fault {
		s := p.people[supervisor]
		s.StandsInFor = []party.Substitution{{Absent: deputy1, Span: party.Span{From: from}, Takeover: take}}
		p.people[supervisor] = s
		_, f := p.try(p.now, supervisor, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
		return f
	}
	denied := func(f *fault.Fault) {
		t.Helper()
		require.NotNil(t, f)
		require.Equal(t, fault.RoleDenied, f.Code)
	}
	require.Nil(t, approve(yesterday, party.Takeover{}))
	require.Nil(t, approve(yesterday, party.Takeover{Roles: []party.Role{party.DeputyHead}, Units: []party.UnitID{other}, Cases: []string{p.c.ID}}))
	denied(approve(yesterday, party.Takeover{Cases: []string{"another"}}))
	denied(approve(yesterday, party.Takeover{Units: []party.UnitID{unit}}))
	denied(approve(yesterday, party.Takeover{Roles: []party.Role{party.Head}}))
	require.Nil(t, approve(yesterday, party.Takeover{Work: party.NewWork}), "the sheet came today")
	denied(approve(yesterday, party.Takeover{Work: party.ExistingWork}))
	p.now = p.now.AddDate(0, 0, 1)
	today := calendar.DateOf(p.now)
	require.Nil(t, approve(today, party.Takeover{Work: party.ExistingWork}))
	denied(approve(today, party.Takeover{Work: party.NewWork}))

	// In some cases alone, the others are out of sight.
	archive := p.people[archivist]
	archive.StandsInFor = []party.Substitution{{Absent: unitHead, Span: party.Span{From: today}, Takeover: party.Takeover{Cases: []string{"another"}}}}
	p.people[archivist] = archive
	require.NotContains(t, p.seenBy(), archivist)
	require.False(t, procedure.SeesInformant(p.c, p.context(archivist)))
	p.people[archivist].StandsInFor[0].Cases = []string{p.c.ID}
	require.Contains(t, p.seenBy(), archivist)
	require.True(t, procedure.SeesInformant(p.c, p.context(archivist)))

	// Whatever the scope, the conflicts of the absent person are the substitute's.
	head1 := p.people[head]
	head1.StandsInFor = []party.Substitution{{Absent: officer1, Span: party.Span{From: today}, Takeover: party.Takeover{Cases: []string{"another"}}}}
	p.people[head] = head1
	p.refuse(fault.Conflict, head, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
}

// also gives somebody a role in the case's unit.
func (p *play) also(id party.PersonID, r party.Role) {
	some := p.people[id]
	some.Assignments = append(some.Assignments, party.Assignment{Role: r, Unit: unit, Span: always})
	p.people[id] = some
}

// 处罚法58, 64: who hosted a hearing of the case, or returned its pack, never
// comes to handle it, though somebody else took their place since.
//
//law:covers handlers.change hearing.hold hearing.notify hearing.request notice.issue notice.serve proposal.amend
//law:covers review.assign review.return review.supplement
func TestWhoHostedOrReviewedStaysApartAfterBeingReplaced(t *testing.T) {
	handle := func(p *play, id party.PersonID) {
		p.t.Helper()
		p.also(id, party.Officer)
		p.refuse("conflict_of_interest", unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer2, id}, Reason: "调整"})
	}
	p := newPlay(t).reported("P01", case1).tell()
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	p.reach(day("2026-07-24"))
	p.do(host1, "hearing.hold", heard(true))
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
	p.tell()
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.do(reviewHead, "hearing.notify", hearingOn("2026-08-20", host2))
	require.Equal(t, host2, p.c.HearingFile.Host)
	handle(p, host1)

	p = newPlay(t).noticed("P01", case1).send()
	p.do(reviewer1, "review.return", &casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"})
	p.do(officer1, "review.supplement", &casefile.ReviewSupplement{Statement: "补正"})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer2})
	handle(p, reviewer1)
}
