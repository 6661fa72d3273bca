package procedure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The sample lead's act ended on 2026-06-20.
const (
	thirteen  = "2012-06-20" // fourteen only on the day after
	fourteen  = "2012-06-19"
	seventeen = "2008-06-20"
	eighteen  = "2008-06-19"
)

const lighter = "当事人系未成年人，从轻处罚"

// born is a citizen with that birth date; GB 11643-1999 gives the last digit.
func born(t *testing.T, day string) party.Respondent {
	t.Helper()
	stem := "530302" + strings.ReplaceAll(day, "-", "") + "001"
	for _, last := range "0123456789X" {
		if id := stem + string(last); party.ValidResidentID(id) {
			return party.Respondent{Kind: party.NaturalPerson, Name: "张某某", IDCode: id, Address: "曲靖市麒麟区"}
		}
	}
	require.Fail(t, "no check digit", day)
	return party.Respondent{}
}

// covering is the penalty for a covered warning sign.
func covering(discretion string, evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "覆盖燃气设施安全警示标志", Evidence: evidence, Basis: "《城镇燃气管理条例》第五十一条第二款",
		Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 20_000, Discretion: discretion, PerformBy: "十五日内到指定银行缴纳",
	}
}

// against is the report of a case against that citizen.
func against(who party.Respondent, proposal casefile.Proposal) *casefile.InvestigationReport {
	r := report(proposal)
	r.Party = &who
	return r
}

// 处罚法30: who was under fourteen is not punished but educated, and the record
// says so.
//
//law:covers investigation.report proposal.amend
func TestPenalty30AChildIsNotPunished(t *testing.T) {
	p := newPlay(t).filed("P16")
	e := p.do(officer1, "evidence.add", exhibit())
	f := p.refuse(fault.Invalid, officer1, "investigation.report", against(born(t, thirteen), covering(lighter, e)))
	require.Equal(t, "proposal.kinds", f.Fields[0].Path)
	require.Contains(t, f.Message, "不予行政处罚")
	require.Contains(t, f.Cite, "第三十条")

	spared := case17(e)
	spared.NoPenaltyGround = "违法行为发生时不满十四周岁"
	silent := with(spared, func(v *casefile.Proposal) { v.Education = " " })
	f = p.refuse(fault.Invalid, officer1, "investigation.report", against(born(t, thirteen), silent))
	require.Equal(t, "proposal.education", f.Fields[0].Path)
	p.do(officer1, "investigation.report", against(born(t, thirteen), spared))
	p.refuse(fault.Invalid, officer1, "proposal.amend", amend(covering(lighter, e)))
}

// The day counts on which the act ended, as the report puts it right; where it
// is not known, the day of the lead.
//
//law:covers investigation.report
func TestPenalty30TheDayOfTheAct(t *testing.T) {
	p := newPlay(t).filed("P16")
	r := against(born(t, fourteen), covering(lighter, p.do(officer1, "evidence.add", exhibit())))
	r.ActEndedOn = calendar.MustDate("2026-06-19")
	p.refuse(fault.Invalid, officer1, "investigation.report", r)
	r.ActEndedOn = calendar.Date{}
	p.do(officer1, "investigation.report", r)

	q := newPlay(t)
	undated := lead("P16")
	undated.ActEndedOn, undated.Party = calendar.Date{}, born(t, "2012-07-01") // the lead is of 2026-07-01
	q.do(officer1, "lead.register", undated)
	r2 := q.investigated(func(e ...int) casefile.Proposal { return covering(lighter, e...) })
	q.refuse(fault.Invalid, officer1, "investigation.report", &r2)
}

// 处罚法30: from fourteen to eighteen the proposal says that the penalty is
// lighter or mitigated for that, and is not the heaviest.
//
//law:covers investigation.report proposal.amend decision.make
func TestPenalty30AYouthIsPunishedLess(t *testing.T) {
	for _, day := range []string{fourteen, seventeen} {
		p := newPlay(t).filed("P16")
		e := p.do(officer1, "evidence.add", exhibit())
		f := p.refuse(fault.Invalid, officer1, "investigation.report", against(born(t, day), covering("情节一般", e)))
		require.Equal(t, "proposal.discretion", f.Fields[0].Path)
		most := with(covering(lighter, e), func(v *casefile.Proposal) { v.Fine = 500_000 })
		f = p.refuse(fault.Invalid, officer1, "investigation.report", against(born(t, day), most))
		require.Equal(t, "proposal.fine", f.Fields[0].Path)
		p.do(officer1, "investigation.report", against(born(t, day), covering(lighter, e)))
		p.refuse(fault.Invalid, officer1, "proposal.amend", amend(covering("情节严重", e)))
	}
	p := newPlay(t).filed("P16")
	p.do(officer1, "investigation.report", against(born(t, eighteen), covering("情节一般", p.do(officer1, "evidence.add", exhibit()))))
}

// What a correction says of the day of the act counts at the decision too.
//
//law:covers decision.make
func TestPenalty30IsAskedAgainBeforeTheDecision(t *testing.T) {
	p := newPlay(t).filed("P16")
	p.do(officer1, "investigation.report", against(born(t, eighteen), covering("情节一般", p.do(officer1, "evidence.add", exhibit()))))
	p.tell()
	p.over("D07")
	p.c.Lead.ActEndedOn = calendar.MustDate("2026-06-19")
	f := p.refuse(fault.WrongState, head, "decision.make", decision())
	require.Contains(t, f.Message, "从轻")
	require.Contains(t, f.Message, "修改拟处理意见")
}

// The same on the spot, by the age of the day.
//
//law:covers spot.decide
func TestPenalty30OnTheSpot(t *testing.T) {
	try := func(day, discretion string, ended calendar.Date) *casefile.SpotDecide {
		return spot(func(f *casefile.SpotDecide) {
			f.Party, f.Fine, f.Discretion, f.ActEndedOn = born(t, day), 10_000, discretion, ended
		})
	}
	p := summaryPlay(t)
	yesterday := calendar.DateOf(p.now).AddDays(-1)
	f := p.refuse(fault.Invalid, officer1, "spot.decide", try("2012-07-01", lighter, calendar.Date{}))
	require.Contains(t, f.Message, "普通程序")
	require.Contains(t, f.Cite, "第三十条")
	p.refuse(fault.Invalid, officer1, "spot.decide", try("2012-06-30", lighter, yesterday))
	f = p.refuse(fault.Invalid, officer1, "spot.decide", try("2012-06-30", "及时改正，从轻", calendar.Date{}))
	require.Equal(t, "discretion", f.Fields[0].Path)
	p.do(officer1, "spot.decide", try("2012-06-30", lighter, calendar.Date{}))
}

// decidedAgainst brings a citizen's case to the service of the decision.
func decidedAgainst(t *testing.T, who party.Respondent) *play {
	t.Helper()
	p := newPlay(t).filed("P16")
	p.do(officer1, "investigation.report", against(who, covering(lighter, p.do(officer1, "evidence.add", exhibit()))))
	p.tell()
	p.over("D07")
	return p.decide()
}

// 未成年人保护法103: a decision on a minor is not shown; the reason is put on
// record and agreed by a second person.
//
//law:covers disclosure.prepare disclosure.exempt disclosure.check
func TestDecisionsOnMinorsAreNotShown(t *testing.T) {
	p := decidedAgainst(t, born(t, seventeen))
	require.NotContains(t, p.tasks(), "disclosure.prepare")
	require.Contains(t, p.tasks(), "disclosure.exempt")
	f := p.refuse(fault.WrongState, publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "公示摘要"})
	require.Contains(t, f.Message, "提出不予公示")
	require.Contains(t, f.Cite, "第一百零三条")
	p.do(publisher, "disclosure.exempt", &casefile.DisclosureExempt{Ground: "minor", Reason: "当事人是未成年人"})
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	p.in(casefile.Disclosure, procedure.DisclosureExempted)
	p.perform(20_000).finish("performed")

	q := decidedAgainst(t, born(t, eighteen))
	require.Contains(t, q.tasks(), "disclosure.prepare")
	require.NotContains(t, q.tasks(), "disclosure.exempt")
	q.disclose()
	q.in(casefile.Disclosure, procedure.DisclosurePublished)
}

// A decision not to punish a child is not shown either.
//
//law:covers disclosure.prepare
func TestDecisionsOnChildrenAreNotShown(t *testing.T) {
	p := newPlay(t).filed("P16")
	spared := case17(p.do(officer1, "evidence.add", exhibit()))
	p.do(officer1, "investigation.report", against(born(t, thirteen), spared))
	p.decide()
	p.refuse(fault.WrongState, publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "公示摘要"})
}

// Whoever turns out to be a minor after the summary was made is not shown: the
// check sends it back, a published one is taken down.
//
//law:covers disclosure.check disclosure.err disclosure.withdraw
func TestAMinorIsFoundOutLater(t *testing.T) {
	p := decidedAgainst(t, born(t, eighteen))
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "公示摘要"})
	ended := p.c.Lead.ActEndedOn
	p.c.Lead.ActEndedOn = ended.AddDays(-1)
	f := p.refuse(fault.WrongState, checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	require.Contains(t, f.Message, "退回")
	p.c.Lead.ActEndedOn = ended
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	p.c.Lead.ActEndedOn = ended.AddDays(-1)
	f = p.refuse(fault.WrongState, publisher, "disclosure.err", &casefile.DisclosureErr{By: "bureau", Error: "金额", Summary: "摘要"})
	require.Contains(t, f.Message, "撤回")
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "other", Reason: "当事人是未成年人"})
}

// The unit's people are judged by the same rule: each in their own case, by the
// day that the unit's investigation found, and by name in the unit's summary.
//
//law:covers investigation.report disclosure.prepare
func TestMinorsAmongTheUnitsPeople(t *testing.T) {
	who := manager()
	who.Party = born(t, eighteen)
	p := newPlay(t).filed("P01")
	r := report(naming(who)(p.do(officer1, "evidence.add", exhibit())))
	r.ActEndedOn = calendar.MustDate("2026-06-19")
	p.do(officer1, "investigation.report", r)
	q := p.opened()
	require.Equal(t, "2026-06-19", q.c.Lead.ActEndedOn.String())
	q.linked = procedure.LinkedTo(p.c)
	own := q.investigated(share(22_320_000, 1_339_200, 600))
	require.Contains(t, q.refuse(fault.Invalid, officer1, "investigation.report", &own).Message, "从轻")

	p.tell()
	p.over("D07")
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
	f := p.refuse(fault.Invalid, publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "责任人员" + who.Party.Name})
	require.Contains(t, f.Message, "未成年人")
	p.disclose()
}
