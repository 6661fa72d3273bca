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

// gateOf asks one gate about a case, as Options does.
func (p *play) gateOf(id procedure.GateID, f casefile.Facts) bool {
	for _, g := range procedure.Gates() {
		if g.ID == id {
			return g.Shut(p.c, f, p.context(head)) == nil
		}
	}
	p.t.Fatalf("no gate %s", id)
	return false
}

// G01, 处罚法42: two different certified officers at every face-to-face act;
// pitfall 4.
//
//law:covers G01 evidence.add
func TestG01TwoCertifiedOfficers(t *testing.T) {
	p := newPlay(t).filed("P08")
	for name, officers := range map[string][]party.PersonID{
		"one":                      {officer1},
		"the same twice":           {officer1, officer1},
		"an expired certificate":   {officer1, expired},
		"nobody the bureau knows":  {officer1, "ghost"},
		"somebody without a badge": {officer1, novice},
	} {
		t.Run(name, func(*testing.T) {
			f := exhibit()
			f.Officers = officers
			p.shut("G01", officer1, "evidence.add", f)
		})
	}
	p.do(officer1, "evidence.add", exhibit())

	gone := p.people[officer2]
	gone.Disabled = true
	p.people[officer2] = gone
	p.shut("G01", officer1, "evidence.add", exhibit())
}

// The certificate counts on the day of the act, not of the entry.
//
//law:covers G01 evidence.add
func TestG01CertificateOfTheDay(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-06-29")
	p.filed("P08")
	p.reach(day("2026-07-02"))
	f := exhibit()
	f.Officers = []party.PersonID{officer1, expired}
	p.shut("G01", officer1, "evidence.add", f)
	p.doAt(day("2026-06-30"), officer1, "evidence.add", f)
}

// G01 and G02 guard service as well as evidence (令55第11条).
//
//law:covers D07 G01 G02 decision.issue decision.make decision.serve notice.issue notice.serve
func TestG01AndG02GuardEveryService(t *testing.T) {
	p := newPlay(t).reported("P08", case8)
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	alone := noticeServe()
	alone.Officers = []party.PersonID{officer1}
	p.shut("G01", officer1, "notice.serve", alone)
	hidden := noticeServe()
	hidden.Shown = false
	p.shut("G02", officer1, "notice.serve", hidden)
	p.do(officer1, "notice.serve", noticeServe())
	p.over("D07")
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	bare := decisionServe()
	bare.Shown = false
	p.shut("G02", officer1, "decision.serve", bare)
	p.do(officer1, "decision.serve", decisionServe())
}

// G02, 处罚法55: the certificates were shown, and not tomorrow.
//
//law:covers G02 evidence.add
func TestG02CertificatesShown(t *testing.T) {
	p := newPlay(t).filed("P08")
	f := exhibit()
	f.Shown = false
	p.shut("G02", officer1, "evidence.add", f)
	later := p.now.Add(time.Hour)
	f.Shown, f.ShownAt = true, &later
	p.shut("G02", officer1, "evidence.add", f)
	f.ShownAt = nil
	p.do(officer1, "evidence.add", f)
}

// G03, 令55第15条: evidence and jurisdiction, or no filing.
//
//law:covers G03 filing.approve filing.return filing.submit verification.finish
func TestG03FilingConditions(t *testing.T) {
	for name, v := range map[string]casefile.VerificationFinish{
		"no evidence":     {Findings: "无", Jurisdiction: true, Recommend: "decline"},
		"no jurisdiction": {Findings: "无", Evidence: true, Recommend: "decline"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t).register("P08")
			bold := v
			bold.Recommend = "file"
			p.refuse("invalid", officer1, "verification.finish", &bold)
			p.do(officer1, "verification.finish", &v)
			p.do(officer1, "filing.submit", sheet(true))
			p.shut("G03", deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
			require.False(t, p.open(deputy1)["filing.approve"])
			p.do(deputy1, "filing.return", remark())
		})
	}
	newPlay(t).filed("P08")
}

// G04, 处罚法36: two years, five for life and health, from the end of the act
// to its discovery; a written reason opens the gate and stays on record.
//
//law:covers G04 filing.approve filing.submit lead.register verification.finish
func TestG04Limitation(t *testing.T) {
	for name, c := range map[string]struct {
		ended string
		grave bool
		shut  bool
	}{
		"two years to the day":  {"2024-07-01", false, false},
		"two years and a day":   {"2024-06-30", false, true},
		"five years to the day": {"2021-07-01", true, false},
		"five years and a day":  {"2021-06-30", true, true},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t)
			l := lead("P08")
			l.ActEndedOn, l.Grave = calendar.MustDate(c.ended), c.grave
			p.do(officer1, "lead.register", l)
			p.do(officer1, "verification.finish", verified("file"))
			p.do(officer1, "filing.submit", sheet(true))
			if c.shut {
				p.shut("G04", deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
				require.True(t, p.open(deputy1)["filing.approve"], "a reason opens it, so the form is offered")
			}
			seq := p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意", LimitationReason: "连续状态"})
			require.Equal(t, c.shut, len(p.c.Events[seq-1].Found.Reasons) == 1)
		})
	}
}

// G05, 处罚法43: a pending recusal stops nothing, and is shown.
//
//law:covers G05 filing.approve filing.submit recusal.decide recusal.request verification.finish
func TestG05RecusalPendingStopsNothing(t *testing.T) {
	p := newPlay(t).register("P08")
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(unitHead, "recusal.request", &casefile.RecusalRequest{Person: officer2, By: "party", Reason: "近亲属"})
	require.False(t, p.gateOf("G05", nil))
	for _, o := range procedure.Options(p.table, p.c, p.context(deputy1)) {
		if o.Act == "filing.approve" {
			require.True(t, o.Open)
			require.Equal(t, "G05", o.Notes[0].Gate)
		}
	}
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	p.do(deputy1, "recusal.decide", &casefile.RecusalDecide{Person: officer2, Reason: "不符合"})
	require.True(t, p.gateOf("G05", nil))
}

// G06, 令55第20条: five blocks and a party that can be addressed.
//
//law:covers G06 evidence.add filing.approve filing.submit investigation.report lead.register verification.finish
func TestG06ReportComplete(t *testing.T) {
	p := newPlay(t)
	require.False(t, p.gateOf("G06", nil))
	l := lead("P08")
	l.Party.Address = ""
	p.do(officer1, "lead.register", l)
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	e := p.do(officer1, "evidence.add", exhibit())
	blank := report(case8(e))
	blank.DiscretionBlock = " "
	p.refuse("invalid", officer1, "investigation.report", blank)
	p.refuse("invalid", officer1, "investigation.report", report(case8(e)))
	whole := report(case8(e))
	who := firm()
	whole.Party = &who
	p.do(officer1, "investigation.report", whole)
	require.Equal(t, firm().Address, p.c.Matter.Party.Address)
	require.True(t, p.gateOf("G06", nil))
	p.c.Report.FactsBlock = ""
	require.False(t, p.gateOf("G06", nil))
}

// G07, 处罚法44、62: told, and the time to answer is over, or waived in writing.
//
//law:covers D07 G07 decision.make notice.issue notice.serve
func TestG07NoticeAndDefence(t *testing.T) {
	p := newPlay(t).reported("P08", case8)
	p.shut("G07", head, "decision.make", decision())
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	require.False(t, p.gateOf("G07", nil), "issued is not served")
	p.do(officer1, "notice.serve", noticeServe())
	p.shut("G07", head, "decision.make", decision())
	last := p.c.Running("D07").Result.DueAt
	p.reach(last.Add(-time.Second))
	p.shut("G07", head, "decision.make", decision())
	p.reach(last)
	require.Equal(t, "ended", p.c.Latest("D07").Ended)
	p.do(head, "decision.make", decision())
}

//law:covers G07 decision.make defence.waive
func TestG07WaivedInWriting(t *testing.T) {
	p := newPlay(t).reported("P08", case8).tell()
	p.refuse("invalid", officer1, "defence.waive", &casefile.DefenceWaive{})
	p.do(officer1, "defence.waive", waiver(false))
	p.do(head, "decision.make", decision())
}

// G07: what changed since was not told.
//
//law:covers D07 G07 decision.make proposal.amend
func TestG07MaterialChangeIsToldAnew(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Discretion = "说明更详" })))
	p.in(casefile.Main, procedure.Noticed)
	require.True(t, p.gateOf("G07", nil), "the reasons' wording is not what the party was told of")
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 2_000_000 })))
	p.in(casefile.Main, procedure.Reported)
	p.shut("G07", head, "decision.make", decision())
	p.tell()
	require.Equal(t, "D07-2", p.c.Running("D07").ID)
	p.shut("G07", head, "decision.make", decision())
	p.over("D07")
	p.do(head, "decision.make", decision())
}

// G08, 处罚法45: every point is answered, and nobody pays for having spoken.
//
//law:covers D07 G08 decision.make defence.answer defence.receive evidence.add proposal.amend
func TestG08DefenceAnsweredAndNotPunished(t *testing.T) {
	p := newPlay(t).reported("P08", case8).tell()
	p.do(officer1, "defence.receive", defence("第一", "第二"))
	p.over("D07")
	p.shut("G08", head, "decision.make", decision())
	p.refuse("invalid", officer1, "defence.answer", answer("第一"))
	p.do(officer1, "defence.answer", answer("第一", "第二"))
	require.True(t, p.gateOf("G08", nil))

	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 2_800_000 })))
	p.tell()
	p.over("D07")
	f := p.shut("G08", head, "decision.make", decision())
	require.Contains(t, f.Cite, "第四十五条第二款")

	e := p.do(officer1, "evidence.add", exhibit())
	p.shut("G08", head, "decision.make", decision())
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Evidence = append(v.Evidence, e) })))
	require.True(t, p.gateOf("G08", nil), "new evidence may make it heavier, when the proposal rests on it")
}

// G08: a heavier kind is a heavier penalty, whatever the sum.
//
//law:covers G08 defence.answer defence.receive
func TestG08HeavierKind(t *testing.T) {
	p := newPlay(t).reported("P08", case8).tell()
	p.do(officer1, "defence.receive", defence("第一"))
	p.do(officer1, "defence.answer", answer("第一"))
	require.True(t, p.gateOf("G08", nil))
	p.c.Proposals[0].Kinds = []law.PenaltyKind{law.Warning, law.FinePenalty}
	heavier := p.c.Proposals[0]
	heavier.Version, heavier.Kinds, heavier.Fine = 2, []law.PenaltyKind{law.RevokePermit}, 0
	p.c.Proposals = append(p.c.Proposals, heavier)
	require.False(t, p.gateOf("G08", nil))
}

// G09, 处罚法63–65: told, then over, withdrawn, given up, or held.
//
//law:covers D07 G09 defence.waive hearing.hold hearing.notify hearing.request hearing.withdraw review.submit
func TestG09HearingRight(t *testing.T) {
	hold := func(p *play) {
		p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
		p.reach(day("2026-07-24"))
	}
	for name, c := range map[string]struct {
		play  func(*play)
		state casefile.State
		shut  bool
	}{
		"not asked for": {func(*play) {}, "", false},
		"asked for":     {func(p *play) { p.do(officer1, "hearing.request", &casefile.HearingRequest{}) }, procedure.HearingRequested, true},
		"waived":        {func(p *play) { p.do(officer1, "defence.waive", waiver(true)) }, "", false},
		"notified":      {func(p *play) { p.do(officer1, "hearing.request", &casefile.HearingRequest{}); hold(p) }, procedure.HearingNotified, true},
		"taken back": {func(p *play) {
			p.do(officer1, "hearing.request", &casefile.HearingRequest{})
			hold(p)
			p.do(officer1, "hearing.withdraw", &casefile.HearingWithdraw{Reason: "撤回"})
		}, procedure.HearingWithdrawn, false},
		"held": {func(p *play) {
			p.do(officer1, "hearing.request", &casefile.HearingRequest{})
			hold(p)
			p.do(host1, "hearing.hold", heard(true))
		}, procedure.HearingHeld, false},
		"nobody attended": {func(p *play) {
			p.do(officer1, "hearing.request", &casefile.HearingRequest{})
			hold(p)
			p.do(host1, "hearing.hold", heard(false))
		}, procedure.HearingForfeited, false},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t).reported("P01", case1).tell()
			require.False(t, p.gateOf("G09", nil), "the time to ask still runs")
			c.play(p)
			p.in(casefile.Hearing, c.state)
			if p.c.Running("D07") != nil {
				p.over("D07")
			}
			require.Equal(t, !c.shut, p.gateOf("G09", nil))
			if c.shut {
				p.shut("G09", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
				return
			}
			p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
		})
	}
}

// G09: an unsigned record is none (处罚法64第八项), and both sides are heard.
//
//law:covers G09 hearing.hold hearing.notify hearing.request
func TestG09RecordSignedByTheParty(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	p.reach(day("2026-07-24"))
	unsigned := heard(true)
	unsigned.Signed = false
	p.refuse("invalid", host1, "hearing.hold", unsigned)
	oneSided := heard(true)
	oneSided.Handlers = " "
	p.refuse("invalid", host1, "hearing.hold", oneSided)
	unsigned.Refusal = "拒绝签名"
	p.do(host1, "hearing.hold", unsigned)
}

// G10, 处罚法58: a consent to this very version; pitfall 9.
//
//law:covers G10 G11 decision.make deliberation.hold proposal.amend review.opine
func TestG10ConsentToThisVersion(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	p.shut("G10", head, "deliberation.hold", deliberation())
	p.send()
	p.shut("G10", head, "deliberation.hold", deliberation())
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	require.True(t, p.gateOf("G10", nil))
	p.do(head, "deliberation.hold", deliberation())

	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Orders, v.CorrectDays = "限期改正", 15 })))
	require.True(t, p.c.Rounds[0].Voided, "voided in the same step")
	p.in(casefile.Review, "")
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.shut("G11", head, "decision.make", decision())
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
}

// G10: withdrawn, the consent is gone.
//
//law:covers G10 deliberation.hold review.withdraw
func TestG10WithdrawnConsent(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(officer1, "review.withdraw", &casefile.ReviewWithdraw{Reason: "补充"})
	p.shut("G10", head, "deliberation.hold", deliberation())
}

// G11, 处罚法57: minutes, everybody once, a quorum, and the last word counts;
// pitfall 3.
//
//law:covers G11 decision.make deliberation.hold
func TestG11Deliberation(t *testing.T) {
	p := newPlay(t).reviewed()
	for name, change := range map[string]func(*casefile.DeliberationHold){
		"empty minutes":      func(v *casefile.DeliberationHold) { v.Minutes = "  " },
		"a signer twice":     func(v *casefile.DeliberationHold) { v.Members = members(head, deputy1, deputy1) },
		"no quorum":          func(v *casefile.DeliberationHold) { v.Members = members(head) },
		"not signed":         func(v *casefile.DeliberationHold) { v.Members[1].Signed = false },
		"no view":            func(v *casefile.DeliberationHold) { v.Members[1].View = " " },
		"not of the leaders": func(v *casefile.DeliberationHold) { v.Members = members(head, deputy1, unitHead) },
		"nobody":             func(v *casefile.DeliberationHold) { v.Members = nil },
	} {
		t.Run(name, func(*testing.T) {
			f := deliberation()
			change(f)
			p.refuse("invalid", head, "deliberation.hold", f)
		})
	}
	no := deliberation()
	no.Approved, no.Members[1].Agrees = false, false
	p.do(head, "deliberation.hold", no)
	p.shut("G11", head, "decision.make", decision())
	p.do(head, "deliberation.hold", deliberation())
	require.True(t, p.gateOf("G11", nil))
	p.do(head, "deliberation.hold", no)
	p.shut("G11", head, "decision.make", decision())
}

// G11: a deliberation that nobody had to hold binds all the same.
//
//law:covers G11 decision.make deliberation.hold
func TestG11VoluntaryDeliberationBinds(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	require.True(t, p.gateOf("G11", nil))
	no := deliberation()
	no.Approved = false
	require.Equal(t, "approved", p.refuse("invalid", head, "deliberation.hold", no).Fields[0].Path, "nobody said so")
	no.Members[0].Agrees = false
	p.do(head, "deliberation.hold", no)
	p.shut("G11", head, "decision.make", decision())
}

// G12, 处罚法59: the items and the seal.
//
//law:covers G12 decision.issue decision.make
func TestG12DocumentComplete(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.do(head, "decision.make", decision())
	p.shut("G12", officer1, "decision.issue", &casefile.DecisionIssue{})
	require.True(t, p.gateOf("G12", &casefile.DecisionIssue{Sealed: true}))
	for name, wipe := range map[string]func(*casefile.Case){
		"address": func(c *casefile.Case) { c.Matter.Party.Address = "" }, "facts": func(c *casefile.Case) { c.Proposals[0].Facts = "" },
		"basis": func(c *casefile.Case) { c.Proposals[0].Basis = "" }, "performance": func(c *casefile.Case) { c.Proposals[0].PerformBy = "" },
	} {
		t.Run(name, func(t *testing.T) {
			q := *p
			q.c = casefile.Fold(p.c.Events)
			wipe(&q.c)
			require.False(t, q.gateOf("G12", &casefile.DecisionIssue{Sealed: true}))
		})
	}
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
}

// G13, 令55第10条: published, or not to be published, or a reason on the sheet.
//
//law:covers D14 G13 archive.complete closure.approve closure.submit
func TestG13DisclosureBeforeClosing(t *testing.T) {
	closing := func(p *play) *play {
		p.noticed("P08", case8).decide().perform(2_500_000)
		p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
		return p
	}
	p := closing(newPlay(t))
	p.shut("G13", deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	seq := p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意", DisclosureReason: "系统故障"})
	require.Equal(t, []casefile.Reason{{Gate: "G13", Text: "系统故障"}}, p.c.Events[seq-1].Found.Reasons)
	require.NotNil(t, p.c.Running("D14"), "the duty stays")
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "permanent", Pages: 1})
	p.over("D14")
	p.disclose()
	require.True(t, p.c.Latest("D14").Late, "late for ever")

	q := closing(newPlay(t)).disclose()
	q.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
}

// G14, 令55第40条: every slot of this case is filled; pitfalls 8 and 32.
//
//law:covers G14 archive.complete closure.approve closure.submit
func TestG14DossierComplete(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide().disclose().perform(2_500_000)
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	require.True(t, p.gateOf("G14", nil))
	for i, paper := range p.c.Papers {
		q := *p
		q.c = casefile.Fold(p.c.Events)
		q.c.Papers = append(append([]casefile.Paper{}, p.c.Papers[:i]...), p.c.Papers[i+1:]...)
		if missing := procedure.MissingRecords(q.c); len(missing) > 0 {
			require.False(t, q.gateOf("G14", nil), paper.Slot)
			q.shut("G14", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "permanent", Pages: 1})
		}
	}
	require.NotContains(t, slots(p.c), "review-opinion", "nobody has to forge what this case never had")
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "permanent", Pages: 1})
}

func slots(c casefile.Case) []string {
	var names []string
	for _, paper := range c.Papers {
		names = append(names, paper.Slot)
	}
	return names
}

// 处罚法58 and the segregation of reviewing and handling: who put the pack to
// review does not give the opinion, and nobody of the handling unit does, in
// whatever office, by their own right or in somebody's stead.
//
//law:covers review.assign review.opine review.register review.submit review.urge
func TestTheReviewIsApartFromTheUnit(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	own := p.people[reviewer1]
	own.Assignments = append(own.Assignments, party.Assignment{Role: party.Archivist, Unit: unit, Span: always})
	p.people[reviewer1] = own
	held := p.people[reviewer2]
	held.Assignments = []party.Assignment{{Role: party.Reviewer, Unit: unit, Span: always}}
	p.people[reviewer2] = held
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.refuse("conflict_of_interest", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	p.refuse("conflict_of_interest", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer2})

	own.Assignments = own.Assignments[:1]
	p.people[reviewer1] = own
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	p.standIn(reviewer1, unitHead)
	p.refuse("conflict_of_interest", reviewer1, "review.opine", opinion(casefile.Agree))
	moved := p.people[unitHead] // the unit's head changes to the review office with the case before them
	moved.Assignments = []party.Assignment{{Role: party.Reviewer, Unit: other, Span: always}}
	p.people[unitHead] = moved
	p.refuse("conflict_of_interest", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: unitHead})
}
