package procedure_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// Case 8: 一房二卖, 25 000 元. Below every threshold, so no hearing is offered
// and the review is optional.
//
//law:covers D08 D22 D23 decision.make review.submit
func TestCase8OrdinaryWithoutHearingOrReview(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	require.Empty(t, p.c.MustReview)
	require.False(t, p.c.Proposal().HearingType)
	require.Nil(t, p.c.Latest("D08"), "no hearing right was told of, so none runs")
	require.NotContains(t, p.tasks(), "review.submit")
	require.Contains(t, p.tasks(), "decision.make")
	p.decide().disclose().perform(2_500_000).finish("performed")
	p.in(casefile.Main, procedure.Archived)
	p.in(casefile.Payment, procedure.PaymentPaid)
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	require.Equal(t, "麒住建罚〔2026〕第1号", p.c.Decision.Number)
	for _, k := range p.c.Clocks {
		require.True(t, !k.Open() || k.Rule == "D22" || k.Rule == "D23", "%s is still open", k.ID)
		require.False(t, k.Late, k.ID)
	}
}

// Case 8 once more, with the review that nobody had to ask for: it binds.
//
//law:covers G10 decision.make proposal.amend review.opine
func TestCase8OptionalReviewBinds(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).send()
	p.shut("G10", head, "decision.make", decision())
	p.do(reviewer1, "review.opine", opinion(casefile.Correct, "discretion"))
	p.shut("G10", head, "decision.make", decision())
	require.NotContains(t, p.tasks(), "decision.make")
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Discretion = "低档" })))
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.decide()
}

// Case 1: 建设单位未取得施工许可证擅自施工, 1.2 % of 18 600 000 元 = 223 200 元:
// hearing type, so review and deliberation.
//
//law:covers D07 D08 G07 G11 decision.make deliberation.hold review.opine review.submit
func TestCase1HearingTypeThroughReviewAndDeliberation(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	require.True(t, p.c.Proposal().HearingType)
	require.NotEmpty(t, p.c.MustReview)
	require.Equal(t, int64(22_320_000), int64(1_860_000_000)*120/10_000)
	p.tell()
	require.Equal(t, p.due("D07"), p.due("D08"))
	p.shut("G07", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.over("D07")
	require.Contains(t, p.tasks(), "review.submit")
	require.NotContains(t, p.tasks(), "decision.make", "a step that a gate shuts is nobody's task")
	p.send()
	require.Equal(t, reviewer1, p.tasks()["review.opine"][0].Person)
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.shut("G11", head, "decision.make", decision())
	p.do(head, "deliberation.hold", deliberation())
	p.decide().disclose().perform(22_320_000).finish("performed")
	p.in(casefile.Main, procedure.Archived)
	require.Empty(t, procedure.MissingRecords(p.c))
}

// Case 1's amount must lie within 1–2 % of the contract price.
//
//law:covers evidence.add investigation.report
func TestCase1AmountOutsideTheStatute(t *testing.T) {
	p := newPlay(t).filed("P01")
	e := p.do(officer1, "evidence.add", exhibit())
	for name, change := range map[string]func(*casefile.Proposal){
		"below 1 %":   func(v *casefile.Proposal) { v.Fine = 18_599_999 },
		"above 2 %":   func(v *casefile.Proposal) { v.Fine = 37_200_001 },
		"no base":     func(v *casefile.Proposal) { v.Base = 0 },
		"wrong kind":  func(v *casefile.Proposal) { v.Kinds = append(v.Kinds, law.RevokePermit) },
		"no evidence": func(v *casefile.Proposal) { v.Evidence = nil },
		"not ours":    func(v *casefile.Proposal) { v.Evidence = []int{1} },
	} {
		t.Run(name, func(*testing.T) {
			p.refuse("invalid", officer1, "investigation.report", report(with(case1(e), change)))
		})
	}
	mitigated := with(case1(e), func(v *casefile.Proposal) { v.Fine, v.Mitigated = 10_000_000, true })
	require.Contains(t, p.refuse("invalid", officer1, "investigation.report", report(mitigated)).Cite, "三十二", "not without a ground of the law")
	mitigated.Leniency = law.HarmUndone
	p.do(officer1, "investigation.report", report(mitigated))
	require.NotEmpty(t, p.c.MustReview, "below the range needs a reason and a review")
}

// Case 2: 800 000 元 with a defence, a hearing and its record.
//
//law:covers D07 D08 D11 G08 G09 defence.answer defence.receive deliberation.hold hearing.hold hearing.notify hearing.request
//law:covers review.opine review.submit
func TestCase2WithHearing(t *testing.T) {
	p := newPlay(t).reported("P02", case2).tell()
	p.workdays(2)
	p.do(officer1, "defence.receive", defence("请求从轻"))
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	require.Equal(t, "done", p.c.Latest("D08").Ended)
	p.over("D07")
	p.shut("G08", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(officer1, "defence.answer", answer("请求从轻"))
	p.shut("G09", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	require.True(t, p.c.Running("D11").Paused())
	p.reach(day("2026-07-24"))
	p.do(host1, "hearing.hold", heard(true))
	require.False(t, p.c.Running("D11").Paused())
	require.Contains(t, ruleIDs(p.c.MustReview), "R1", "heard, so it must be reviewed")
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide().disclose().perform(80_000_000).finish("performed")
	require.Empty(t, procedure.MissingRecords(p.c))
}

// Case 17: a trifle, corrected in time: no notice, no penalty, closed within
// fifteen working days of the decision (令55第31条).
//
//law:covers D14 D15 D19 D31 decision.issue decision.make decision.serve disclosure.prepare notice.issue performance.complete
func TestCase17NoPenalty(t *testing.T) {
	p := newPlay(t).reported("P17", case17)
	p.refuse("wrong_state", officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(head, "decision.make", decision())
	require.NotNil(t, p.c.Running("D31"))
	require.Nil(t, p.c.Latest("D14"))
	require.NotNil(t, p.c.Running("D15"), "no penalty: twenty working days to publish")
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	require.Equal(t, "麒住建免〔2026〕第1号", p.c.Decision.Number)
	p.do(officer1, "decision.serve", decisionServe())
	require.Nil(t, p.c.Latest("D19"), "there is nothing to pay")
	p.refuse("wrong_state", officer1, "performance.complete", &casefile.PerformanceComplete{Result: "无"})
	require.NotEmpty(t, p.tasks()["disclosure.prepare"][0].Clock)
	p.disclose().finish("no_penalty")
	require.Empty(t, procedure.MissingRecords(p.c))
}

// 处罚法33: letting off needs its ground and the education on record.
//
//law:covers evidence.add investigation.report
func TestNoPenaltyNeedsGroundAndEducation(t *testing.T) {
	p := newPlay(t).filed("P17")
	e := p.do(officer1, "evidence.add", exhibit())
	for name, change := range map[string]func(*casefile.Proposal){
		"处罚法33 情形": func(v *casefile.Proposal) { v.NoPenaltyGround = " " },
		"处罚法33 教育": func(v *casefile.Proposal) { v.Education = "" },
		"同时拟罚款":    func(v *casefile.Proposal) { v.Fine = 100 },
	} {
		t.Run(name, func(*testing.T) {
			p.refuse("invalid", officer1, "investigation.report", report(with(case17(e), change)))
		})
	}
}

// What is folded today from stored entries is what was folded then.
//
//law:covers deliberation.hold
func TestEntriesReadBackAsTheyWereWritten(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.decide().disclose()
	again := casefile.Fold(p.stored(nil))
	require.Zero(t, again.Sequence)
	again = casefile.Fold(p.c.Events)
	require.Equal(t, p.c, again)
	for _, e := range p.c.Events {
		_, known := casefile.NewFacts(e.Kind)
		require.True(t, known)
		require.False(t, e.HappenedAt.After(e.RecordedAt))
	}
	var unknown casefile.Event
	require.ErrorContains(t, json.Unmarshal([]byte(`{"kind":"no.such","facts":{}}`), &unknown), "unknown kind")
}

// with is a changed copy.
func with[T any](v T, change func(*T)) T {
	change(&v)
	return v
}

func ruleIDs(hits []law.Hit) []string {
	var ids []string
	for _, h := range hits {
		ids = append(ids, h.Rule)
	}
	return ids
}
