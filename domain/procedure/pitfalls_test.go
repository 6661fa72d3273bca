package procedure_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// What broke in systems like this one, each as a test; more of it is tested
// beside the rule that it touches.

// A second notice drops the hearing request that the first one got.
//
//law:covers D07 G09 hearing.hold hearing.notify hearing.request proposal.amend review.submit
func TestPitfall01SecondNoticeKeepsTheHearingRequest(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
	p.in(casefile.Hearing, procedure.HearingRequested)
	p.tell()
	p.in(casefile.Hearing, procedure.HearingRequested)
	p.over("D07")
	p.shut("G09", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	p.reach(day("2026-07-24"))
	p.do(host1, "hearing.hold", heard(true))
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
}

// The other way round: a hearing on an older notice does not use up the right
// that a new one tells of.
//
//law:covers G09 hearing.hold hearing.notify hearing.request proposal.amend
func TestPitfall01NewNoticeNewRight(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	p.reach(day("2026-07-24"))
	p.do(host1, "hearing.hold", heard(true))
	p.refuse("wrong_state", officer1, "hearing.request", &casefile.HearingRequest{})
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 24_180_000 })))
	p.tell()
	require.False(t, p.gateOf("G09", nil))
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.in(casefile.Hearing, procedure.HearingRequested)
}

// A request that comes in while a second notice is under way is not lost.
//
//law:covers hearing.request notice.issue notice.serve proposal.amend
func TestPitfall01RequestBetweenTwoNotices(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.in(casefile.Hearing, procedure.HearingRequested)
	p.do(officer1, "notice.serve", noticeServe())
	p.in(casefile.Hearing, procedure.HearingRequested)
}

// A hearing is held on the day of its notice.
//
//law:covers hearing.hold hearing.notify hearing.request
func TestPitfall02HearingSevenWorkingDaysAhead(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-14")
	p.reported("P01", case1).tell()
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.refuse("invalid", reviewHead, "hearing.notify", hearingOn("2026-09-14", host1))
	p.reach(day("2026-09-30"))
	f := p.refuse("invalid", reviewHead, "hearing.notify", hearingOn("2026-10-15", host1))
	require.Contains(t, f.Message, "2026-09-29", "T14")

	q := newPlay(t)
	q.now = day("2026-09-14")
	q.reported("P01", case1).tell()
	q.do(officer1, "hearing.request", &casefile.HearingRequest{})
	q.reach(day("2026-09-29"))
	q.refuse("invalid", reviewHead, "hearing.notify", with(hearingOn("2026-10-15", host1), func(v **casefile.HearingNotify) { (*v).Public = false }))
	q.do(reviewHead, "hearing.notify", hearingOn("2026-10-15", host1))
	q.refuse("invalid", host1, "hearing.hold", heard(true))
	q.reach(day("2026-10-16"))
	q.refuse("invalid", host1, "hearing.hold", heard(true))
	q.doAt(day("2026-10-15"), host1, "hearing.hold", heard(true))
}

// A decision is made before the defence period ends.
//
//law:covers D07 G07 decision.make
func TestPitfall02NoDecisionBeforeTheEndOfD07(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-23")
	p.reported("P08", case8).tell()
	require.Equal(t, "2026-10-08", p.due("D07"), "T3")
	p.reach(at("2026-10-08 23:59"))
	p.shut("G07", head, "decision.make", decision())
	p.reach(at("2026-10-09 00:00"))
	p.refuseAt(at("2026-10-08 23:59"), "gate_shut", head, "decision.make", decision())
	p.do(head, "decision.make", decision())
}

// An empty record of a collective deliberation satisfies the gate; a signer
// signs twice. The same holds on the ladder.
//
//law:covers ladder.resolve
func TestPitfall03EmptyMinutesAndDoubleSigners(t *testing.T) {
	p := newPlay(t).disputed()
	p.climb(3)
	for _, f := range []*casefile.LadderResolve{
		{Members: members(head, deputy1, deputy2), Minutes: "\t ", Outcome: casefile.HandlerAmends},
		{Members: members(head, head, deputy1), Minutes: "记录", Outcome: casefile.HandlerAmends},
		{Members: members(head), Minutes: "记录", Outcome: casefile.HandlerAmends},
	} {
		p.refuse("invalid", head, "ladder.resolve", f)
	}
	p.do(head, "ladder.resolve", resolution(casefile.HandlerAmends))
}

// The same officer entered twice counts as two; an expired certificate counts:
// TestG01TwoCertifiedOfficers. Here: the handlers themselves.
//
//law:covers evidence.add filing.approve filing.submit handlers.change investigation.report lead.register verification.finish
func TestPitfall04TwoHandlersForTheReport(t *testing.T) {
	p := newPlay(t)
	l := lead("P08")
	l.Handlers = []party.PersonID{officer1}
	p.do(officer1, "lead.register", l)
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	e := p.do(officer1, "evidence.add", exhibit())
	p.refuse("wrong_state", officer1, "investigation.report", report(case8(e)))
	p.do(unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, officer2}, Reason: "指定"})
	p.do(officer1, "investigation.report", report(case8(e)))
}

// A disclosure goes out before service, or of something that is not to be
// disclosed.
// Publishing late cannot be hidden by dating the check back: what the engine
// publishes, it publishes now.
//
//law:covers D14 decision.issue decision.make decision.serve disclosure.check disclosure.prepare
func TestPitfall14PublicationIsNeverBackdated(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(officer1, "decision.serve", decisionServe())
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
	prepared := p.c.LastAt
	p.over("D14")
	p.doAt(prepared, checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	require.True(t, p.c.PublicVersion.PublishedAt.After(prepared))
	require.True(t, p.c.Latest("D14").Late, "for ever")
}

//law:covers decision.issue decision.make decision.serve disclosure.prepare disclosure.publish
func TestPitfall05NoDisclosureBeforeService(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.do(head, "decision.make", decision())
	p.refuse("wrong_state", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.disclose()
	p.in(casefile.Disclosure, procedure.DisclosureChecked)
	require.True(t, p.c.PublicVersion.PublishedAt.IsZero())
	p.do(officer1, "decision.serve", decisionServe())
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	last := p.c.Events[p.c.Sequence-1]
	require.Equal(t, "disclosure.publish", last.Kind)
	require.Equal(t, party.System, last.Role)
}

// What ended without a decision has nothing to publish.
//
//law:covers case.terminate disclosure.exempt disclosure.prepare
func TestPitfall05NothingToPublishWithoutADecision(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.do(head, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "终止"})
	p.finish("terminated")
	require.NotContains(t, p.tasks(), "disclosure.prepare")
	p.refuse("wrong_state", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
	p.refuse("wrong_state", publisher, "disclosure.exempt", &casefile.DisclosureExempt{Ground: "other", Reason: "无"})
}

// A case filed directly through the API leaves no approval sheet.
//
//law:covers deliberation.hold filing.approve
func TestPitfall06EveryActLeavesItsPaper(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.decide().disclose().perform(22_320_000).finish("performed")
	for _, slot := range []string{
		"lead-register", "verification-report", "filing-sheet", "filing-approval", "investigation-report", "prior-notice", "notice-receipt",
		"review-submission", "review-opinion", "deliberation-record", "decision-sheet", "decision", "decision-receipt", "disclosure", "closure", "dossier-catalogue",
	} {
		require.Contains(t, slots(p.c), slot)
	}
	skipped := newPlay(t).register("P08")
	skipped.refuse("wrong_state", deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
}

// The question "does this need legal review?" is answered in two places, and
// they drift apart: gate, inbox and entry ask the same function, and a yes is
// never taken back.
//
//law:covers G10 decision.make proposal.amend review.submit
func TestPitfall07OneAnswerToMustThisBeReviewed(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	hits := law.MustReview(p.world.at(calendar.DateOf(p.now)), law.ReviewFacts{
		Category: law.Penalty, Outcome: law.Punish, Power: "P01", Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 22_320_000, Respondents: 1,
	})
	require.ElementsMatch(t, ruleIDs(hits), ruleIDs(p.c.MustReview))
	require.Contains(t, p.tasks(), "review.submit")
	p.shut("G10", head, "decision.make", decision())
	// A smaller version later on does not take the yes back.
	p.do(officer1, "proposal.amend", amend(case17(p.c.Evidence[0].Sequence)))
	require.ElementsMatch(t, ruleIDs(hits), ruleIDs(p.c.MustReview))
	p.shut("G10", head, "decision.make", decision())
}

// A required document that is unconditional forces people to forge one.
//
//law:covers review.assign review.opine review.register review.submit
func TestPitfall08NoPaperWithoutItsOccasion(t *testing.T) {
	p := newPlay(t).reported("P17", case17)
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.decide().disclose().finish("no_penalty")
	for _, slot := range []string{"prior-notice", "notice-receipt", "defence-answer", "hearing-record", "deliberation-record"} {
		require.NotContains(t, slots(p.c), slot)
	}
}

// A review passed on draft 3 lets draft 4 be decided. Back to the words of an
// earlier draft is a new draft all the same.
//
//law:covers G10 decision.make proposal.amend review.opine
func TestPitfall09ReviewBindsToItsDraft(t *testing.T) {
	p := newPlay(t).reviewed()
	first := p.c.Proposal().Proposal
	p.do(officer1, "proposal.amend", amend(with(first, func(v *casefile.Proposal) { v.Discretion = "改" })))
	p.do(officer1, "proposal.amend", amend(first))
	require.Equal(t, p.c.Proposals[0].SHA256, p.c.Proposal().SHA256)
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.refuse("wrong_state", officer1, "proposal.amend", amend(with(first, func(v *casefile.Proposal) { v.Discretion = "再改" })))
	p.refuse("invalid", reviewer1, "review.opine", opinion(casefile.Correct))
}

// Evidence cannot change behind the reviewer's back, nor after the consent.
//
//law:covers G10 decision.make evidence.add review.withdraw testing.commission
func TestPitfall09NoEvidenceAfterTheConsent(t *testing.T) {
	p := newPlay(t).reviewed()
	p.refuse("wrong_state", officer1, "evidence.add", exhibit())
	p.refuse("wrong_state", officer1, "testing.commission", commissioned())
	p.do(officer1, "review.withdraw", &casefile.ReviewWithdraw{Reason: "补充证据"})
	p.do(officer1, "evidence.add", exhibit())
	p.shut("G10", head, "decision.make", decision())
}

// A client types in the end date of an excluded period: no input has one.
//
//law:covers D11 investigation.resume investigation.suspend
func TestPitfall13NoInputEndsAPause(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "other", Reason: "中止"})
	p.reach(p.now.AddDate(0, 0, 5))
	p.refuseAt(p.now.AddDate(0, 0, 5), "invalid", deputy1, "investigation.resume", remark())
	p.refuseAt(p.now.AddDate(0, 0, -6), "invalid", deputy1, "investigation.resume", remark())
	p.do(deputy1, "investigation.resume", remark())
	require.Equal(t, calendar.DateOf(p.now), p.c.Running("D11").Pauses[0].To)
}

// Re-publishing resets the first publication date and hides lateness; a filing
// date is overwritten.
//
//law:covers D14 disclosure.prepare disclosure.withdraw filing.approve
func TestPitfall14FirstDatesStay(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	filed := p.c.FiledOn
	p.refuse("wrong_state", deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	p.decide()
	p.over("D14")
	p.disclose()
	first := p.c.PublicVersion.PublishedAt
	require.True(t, p.c.Latest("D14").Late)
	p.workdays(3)
	p.refuse("wrong_state", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "再次"})
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "other", Reason: "有误"})
	require.Equal(t, first, p.c.PublicVersion.PublishedAt)
	require.True(t, p.c.Latest("D14").Late)
	require.Equal(t, filed, p.c.FiledOn)
}

// A timeout that never fires, or fires twice after a crash: a strike that is
// answered twice from the same record gives the same entries.
//
//law:covers L0
func TestPitfall18StrikeIsTheSameTwice(t *testing.T) {
	p := newPlay(t).disputed()
	p.now = p.c.Running("L0").Result.DueAt.Add(time.Hour)
	once, f := procedure.Strike(p.table, p.c, p.context(party.PersonID(party.System)))
	require.Nil(t, f)
	twice, f := procedure.Strike(p.table, p.c, p.context(party.PersonID(party.System)))
	require.Nil(t, f)
	require.Equal(t, once, twice)
	p.take(once)
	again, f := procedure.Strike(p.table, p.c, p.context(party.PersonID(party.System)))
	require.Nil(t, f)
	require.Empty(t, again)
}

// A deadline change is a new date under a new name for every step.
//
//law:covers D11 period.extend
func TestPitfall19MovedDateWarnsAnew(t *testing.T) {
	p := newPlay(t).filed("P08")
	k := p.c.Running("D11")
	p.reach(k.Result.DueAt.AddDate(0, 0, -10))
	require.Equal(t, []string{"at-risk-after-55", "at-risk-15"}, p.c.Running("D11").Struck)
	p.do(deputy1, "period.extend", extend(30, ""))
	require.Equal(t, 1, p.c.Running("D11").Generation)
	p.reach(p.c.Running("D11").Result.DueAt.AddDate(0, 0, -10))
	require.Equal(t, []string{"at-risk-after-55", "at-risk-15", "at-risk-15#1"}, p.c.Running("D11").Struck)
}
