package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

func slip() *casefile.DecisionCorrect {
	return &casefile.DecisionCorrect{Kind: "clerical", Wrong: "演示路1号", Right: "演示路11号", Reason: "笔误"}
}

// 令55第28条: a slip is put right by a document of its own, which is served;
// the decision's text, digest and number stay.
//
//law:covers D38 decision.correct correction.serve G01 G02
func TestOrder55CorrectionIsADocumentOfItsOwn(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.refuse(fault.WrongState, officer1, "decision.correct", slip())
	p.decide()
	before := *p.c.Decision
	p.refuse(fault.WrongState, officer1, "correction.serve", &casefile.CorrectionServe{Service: service()})
	same := slip()
	same.Right = same.Wrong
	p.refuse(fault.Invalid, officer1, "decision.correct", same)
	early := slip()
	early.FoundOn = calendar.DateOf(p.now).AddDays(1)
	p.refuse(fault.Invalid, officer1, "decision.correct", early)
	p.do(officer1, "decision.correct", slip())
	require.Equal(t, "麒住建补〔2026〕第1号", p.c.Corrections[0].Number)
	require.Contains(t, p.tasks(), "correction.serve")
	p.refuse(fault.WrongState, officer1, "decision.correct", slip())
	alone := service()
	alone.Officers = alone.Officers[:1]
	p.shut("G01", officer1, "correction.serve", &casefile.CorrectionServe{Service: alone})
	p.do(officer1, "correction.serve", &casefile.CorrectionServe{Service: service()})
	require.False(t, p.c.Unserved())
	require.Equal(t, before, *p.c.Decision)
}

// 质量条例75: what the issuing authority decides is put to it, and nothing else.
//
//law:covers recommendation.issue recommendation.answer
func TestQuality75RecommendationToTheIssuingAuthority(t *testing.T) {
	p := newPlay(t).filed("P04")
	e := p.do(officer1, "evidence.add", exhibit())
	own := casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "转包", Evidence: []int{e}, Basis: "《建设工程质量管理条例》第六十二条", Respondent: "施工单位",
		Kinds: []law.PenaltyKind{law.FinePenalty, law.ConfiscateGains}, Fine: 4_900_000, Base: 980_000_000, Confiscated: 19_600_000, Discretion: "百分之零点五", PerformBy: "十五日内缴纳",
	}
	f := p.refuse(fault.Invalid, officer1, "investigation.report", report(with(own, func(v *casefile.Proposal) { v.Kinds = append(v.Kinds, law.Downgrade) })))
	require.Contains(t, f.Fields[0].Message, "发证机关")
	p.do(officer1, "investigation.report", report(own))
	ask := &casefile.RecommendationIssue{To: "云南省住房和城乡建设厅", Kinds: []law.PenaltyKind{law.SuspendBusiness}, Reason: "转包，情节较重"}
	p.refuse(fault.Invalid, officer1, "recommendation.issue", &casefile.RecommendationIssue{To: ask.To, Kinds: []law.PenaltyKind{law.Close}, Reason: "转包"})
	answer := &casefile.RecommendationAnswer{Document: "云建函1号", Result: "责令停业整顿"}
	p.refuse(fault.WrongState, officer1, "recommendation.answer", answer)
	p.do(officer1, "recommendation.issue", ask)
	require.Equal(t, "麒住建函〔2026〕第1号", p.c.Recommendations[0].Number)
	p.do(officer1, "recommendation.answer", answer)
	require.Equal(t, "责令停业整顿", p.c.Recommendations[0].Answer.Result)
	p.refuse(fault.WrongState, officer1, "recommendation.answer", answer)
}

// What was published wrong is put right by two people within one working day.
//
//law:covers D18 disclosure.err disclosure.amend
func TestPublishedInformationIsPutRight(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide().disclose()
	p.refuse(fault.WrongState, checker, "disclosure.amend", &casefile.DisclosureAmend{Approve: true, Opinion: "同意"})
	p.refuse(fault.Invalid, publisher, "disclosure.err", &casefile.DisclosureErr{By: "applicant", Error: "金额", Summary: "电话 13900000000"})
	p.do(publisher, "disclosure.err", &casefile.DisclosureErr{By: "applicant", Error: "金额误写", Summary: "更正后的摘要"})
	require.Equal(t, p.world.editions.Calendar().AddWorkingDays(calendar.DateOf(p.now), 1).String(), p.due("D18"))
	require.Equal(t, "公示摘要", p.c.PublicVersion.Summary, "nothing changes before the second person's word")
	p.refuse(fault.RoleDenied, publisher, "disclosure.amend", &casefile.DisclosureAmend{Approve: true, Opinion: "同意"})
	f := p.refuse(fault.Invalid, checker, "disclosure.amend", &casefile.DisclosureAmend{Approve: true, Opinion: "同意"})
	require.Equal(t, "reply", f.Fields[0].Path)
	first := p.c.PublicVersion.PublishedAt
	p.do(checker, "disclosure.amend", &casefile.DisclosureAmend{Approve: true, Opinion: "同意", Reply: "已更正"})
	require.Equal(t, "更正后的摘要", p.c.PublicVersion.Summary)
	require.Equal(t, first, p.c.PublicVersion.PublishedAt)
	require.Equal(t, "done", p.c.Latest("D18").Ended)
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "other", Reason: "理由"})
	p.refuse(fault.WrongState, publisher, "disclosure.err", &casefile.DisclosureErr{By: "bureau", Error: "金额", Summary: "摘要"})
}

// After the decision a statement is answered with the way that is left.
//
//law:covers defence.receive
func TestStatementAfterTheDecisionIsToldOfTheRemedies(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide()
	require.Contains(t, p.refuse(fault.WrongState, officer1, "defence.receive", defence("请求从轻")).Message, "行政复议")
}
