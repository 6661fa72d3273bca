package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

func contested() *casefile.ReconsiderationRecord {
	return &casefile.ReconsiderationRecord{RemedyFile: casefile.RemedyFile{Organ: "区人民政府", Claims: "请求撤销"}}
}

func sued() *casefile.LitigationRecord {
	return &casefile.LitigationRecord{RemedyFile: casefile.RemedyFile{Organ: "区人民法院", Claims: "请求撤销"}}
}

func came(result string) *casefile.RemedyResult {
	return &casefile.RemedyResult{Result: result, Final: true, Document: "一号", Reason: "理由", Files: []casefile.FileRef{{SHA256: fileA}}}
}

// T12, T13: the party's rights; a suit may be brought until a day that is
// provisional, so nothing opens on it.
//
//law:covers D22 D23 D24 enforcement.open
func TestRightsAgainstTheDecision_T12_T13(t *testing.T) {
	p := fined(t, "2026-08-31")
	require.Equal(t, "2026-10-30", p.due("D22"))
	require.Equal(t, "2027-03-01", p.due("D23"))
	require.True(t, p.c.Running("D23").Result.Provisional)
	p.reach(day("2027-03-20"))
	require.Equal(t, "ended", p.c.Latest("D22").Ended)
	require.Nil(t, p.c.Latest("D24"), "a provisional end ends no right")
}

// 处罚法73: the late fine stands still from the filing to the receipt of the
// result; the decision itself goes on. After it, fifteen days to sue.
//
//law:covers D20 D22 D23B reconsideration.record remedy.admit remedy.stay remedy.conclude
func TestReconsiderationHoldsTheLateFine_Penalty73(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-10-12"))
	require.Equal(t, int64(4*300_000), p.surcharge())
	p.refuse("role_denied", officer1, "reconsideration.record", contested())
	p.do(reviewHead, "reconsideration.record", contested())
	require.False(t, p.c.Remedy().Late)
	require.Equal(t, "done", p.c.Latest("D22").Ended)
	require.True(t, p.c.Running("D20").Paused())
	p.do(reviewHead, "remedy.admit", &casefile.RemedyAdmit{Number: "复议一号"})
	p.do(reviewHead, "remedy.stay", &casefile.RemedyStay{Stayed: true, Reason: "复议机关决定停止执行"})
	p.refuse("invalid", reviewHead, "remedy.stay", &casefile.RemedyStay{Stayed: true, Reason: "再次"})
	p.reach(day("2026-10-30"))
	require.Equal(t, int64(4*300_000), p.surcharge(), "not a day more")
	p.refuse("wrong_state", deputy1, "surcharge.decide", &casefile.SurchargeNote{Opinion: "加处"})
	notFinal := came("upheld")
	notFinal.Final = false
	p.refuse("invalid", reviewHead, "remedy.conclude", notFinal)
	p.do(reviewHead, "remedy.conclude", came("upheld"))
	require.Equal(t, "2026-11-16", p.due("D23B"), "the fifteenth day, 14 November, is a Saturday")
	require.Equal(t, "voided", p.c.Latest("D23").Ended)
	require.False(t, p.c.Running("D20").Paused())
	p.reach(day("2026-11-02"))
	require.Equal(t, int64(7*300_000), p.surcharge(), "31 October, 1 and 2 November")
}

// A late application is received and marked.
//
//law:covers D22 reconsideration.record
func TestLateReconsiderationIsMarked(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.reach(day("2026-11-02"))
	p.do(reviewHead, "reconsideration.record", contested())
	require.True(t, p.c.Remedy().Late)
	p.do(reviewHead, "remedy.conclude", came("not_admitted"))
	require.Nil(t, p.c.Latest("D23B"))
	require.NotNil(t, p.c.Running("D23"), "the time to sue runs on")
}

// 处罚法48, 令55第31条: what is revoked is taken down within three working days
// and closed for another reason; nothing is owed any more.
//
//law:covers D17 D31 remedy.conclude closure.submit
func TestRevokedDecision_Penalty48(t *testing.T) {
	p := fined(t, "2026-08-31").disclose()
	p.reach(day("2026-09-22"))
	p.do(reviewHead, "litigation.record", sued())
	first := came("revoked")
	first.Final = false
	p.do(reviewHead, "remedy.conclude", first)
	p.in(casefile.Remedy, procedure.RemedyAppealable)
	require.Empty(t, p.c.Decision.Fates, "an appeal is still open")
	p.reach(day("2026-10-20"))
	p.do(reviewHead, "remedy.conclude", came("revoked"))
	require.True(t, p.c.Decision.Undone())
	require.Equal(t, "2026-10-23", p.due("D17"))
	require.Equal(t, "2026-11-10", p.due("D31"))
	require.Zero(t, p.debt().Open())
	require.Nil(t, p.c.Running("D19"))
	require.Nil(t, p.c.Running("D20"))
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "revoked", Reason: "判决撤销"})
	require.Equal(t, "done", p.c.Latest("D17").Ended)
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "办结"})
	p.finish("other")
}

// A varied fine is what is owed.
//
//law:covers remedy.conclude D17
func TestVariedDecision(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(reviewHead, "litigation.record", sued())
	varied := came("varied")
	p.refuse("invalid", reviewHead, "remedy.conclude", varied)
	varied.Fine = 10_000_001
	p.refuse("invalid", reviewHead, "remedy.conclude", varied)
	varied.Fine = 6_000_000
	p.do(reviewHead, "remedy.conclude", varied)
	require.Equal(t, int64(6_000_000), p.debt().Open())
	require.Nil(t, p.c.Latest("D17"), "nothing was published")
	p.do(officer1, "payment.record", paying(6_000_000))
	p.in(casefile.Payment, procedure.PaymentPaid)
}

// 行政复议法64: a decision to be made anew goes back to the investigation; the
// party is told again and the new version is reviewed again.
//
//law:covers remedy.conclude D11 G07 G10
func TestDecisionToBeMadeAnew(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(reviewHead, "reconsideration.record", contested())
	p.reach(day("2026-09-08"))
	p.do(reviewHead, "remedy.conclude", came("redo"))
	p.in(casefile.Main, procedure.Investigation)
	require.Nil(t, p.c.Decision)
	require.Len(t, p.c.Former, 1)
	require.Equal(t, "redo", p.c.Former[0].Decision.LastFate().Kind)
	require.Equal(t, "2026-12-07", p.due("D11"))
	for _, k := range p.c.Clocks {
		require.True(t, !k.Open() || k.Rule == "D11" || k.Rule == "D23B" || k.Rule == "D14", "%s still runs", k.ID)
	}
	e := p.c.Evidence[0].Sequence
	p.do(officer1, "investigation.report", report(hundred(e)))
	p.shut("G07", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.tell()
	p.over("D07")
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
	p.in(casefile.Main, procedure.Served)
	require.Equal(t, int64(10_000_000), p.debt().Open())
}

// lost is a case in which the party's rights are over and it was pressed in
// vain: reconsideration upheld, no suit, the demand's ten days gone.
func lost(t *testing.T) *play {
	t.Helper()
	p := fined(t, "2026-07-28")
	p.reach(day("2026-08-03"))
	p.do(reviewHead, "reconsideration.record", contested())
	p.reach(day("2026-08-31"))
	p.do(reviewHead, "remedy.conclude", came("upheld"))
	return p
}

func drafted() *casefile.EnforcementPropose {
	return &casefile.EnforcementPropose{CourtName: "区人民法院", Requests: "强制执行罚款", Grounds: "经催告仍不履行"}
}

func consent(sum string) *casefile.EnforcementReview {
	return &casefile.EnforcementReview{ReviewOf: reviewOf(sum, casefile.Agree)}
}

// 强制法53–55: every condition, the review of exactly this application, and the
// three months.
//
//law:covers D24 D25 D23B M10 R6 enforcement.open enforcement.propose enforcement.review enforcement.apply enforcement.answer
func TestApplicationToTheCourt_Compulsion53(t *testing.T) {
	p := lost(t)
	require.Equal(t, "2026-09-15", p.due("D23B"))
	p.reach(day("2026-09-10"))
	p.refuse("wrong_state", officer1, "enforcement.propose", drafted())
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	require.Equal(t, "2026-09-23", p.due("D25"), "20 September, a Sunday, is worked")
	require.Contains(t, p.refuse("gate_shut", officer1, "enforcement.propose", drafted()).Cite, "五十四")
	p.reach(day("2026-09-16"))
	require.Equal(t, "2026-12-15", p.due("D24"), "three months from 15 September")
	p.reach(day("2026-09-28"))
	p.do(officer1, "enforcement.propose", drafted())
	sum := p.c.Application.SHA256
	require.Len(t, sum, 64)
	require.Equal(t, int64(10_000_000), p.c.Application.Fine)
	p.refuse("wrong_state", deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	p.refuse("role_denied", officer1, "enforcement.review", consent(sum))
	p.refuse("uncertified", novice, "enforcement.review", consent(sum))
	p.refuse("stale", reviewer1, "enforcement.review", consent(fileB))
	p.refuse("invalid", reviewer1, "enforcement.review", &casefile.EnforcementReview{ReviewOf: reviewOf(sum, casefile.Agree, "law")})
	p.do(reviewer1, "enforcement.review", &casefile.EnforcementReview{ReviewOf: reviewOf(sum, casefile.Correct, "law")})
	p.in(casefile.Enforcement, procedure.EnforcementProblem)
	p.refuse("wrong_state", deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	again := drafted()
	again.Grounds = "补充催告情况"
	p.do(officer1, "enforcement.propose", again)
	sum = p.c.Application.SHA256
	p.do(reviewer1, "enforcement.review", consent(sum))
	p.refuse("stale", deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: fileB, Opinion: "同意"})
	p.do(officer1, "payment.record", paying(1_000_000))
	p.refuse("stale", deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	p.do(officer1, "enforcement.propose", again)
	sum = p.c.Application.SHA256
	p.do(reviewer1, "enforcement.review", consent(sum))
	p.do(deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	require.Equal(t, "done", p.c.Latest("D24").Ended)
	p.refuse("invalid", officer1, "enforcement.answer", &casefile.CourtAnswer{Number: "一号", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.do(officer1, "enforcement.answer", &casefile.CourtAnswer{Accepted: true, Number: "一号", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 9_000_000, Receipt: "执行款", Via: "court"})
	p.refuse("wrong_state", officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已执行"})
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "罚款已执行", Surcharge: "left_to_court", SurchargeReason: "加处罚款仍在执行"})
	p.in(casefile.Main, procedure.Performed)
}

// 强制法53: after the three months the right to apply is lost.
//
//law:covers D24 enforcement.propose
func TestApplicationAfterThreeMonthsIsRefused_Compulsion53(t *testing.T) {
	p := lost(t)
	p.reach(day("2026-09-16"))
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	p.reach(day("2026-12-16"))
	require.Equal(t, "ended", p.c.Latest("D24").Ended)
	require.Contains(t, p.refuse("gate_shut", officer1, "enforcement.propose", drafted()).Cite, "五十三")
}

// While the party's case is under way nobody applies to the court.
//
//law:covers enforcement.propose litigation.record D24
func TestNoApplicationDuringASuit(t *testing.T) {
	p := lost(t)
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	p.reach(day("2026-09-14"))
	p.do(reviewHead, "litigation.record", sued())
	p.over("D25")
	require.Nil(t, p.c.Latest("D24"))
	p.refuse("gate_shut", officer1, "enforcement.propose", drafted())
	p.reach(day("2026-11-10"))
	p.do(reviewHead, "remedy.conclude", came("rejected"))
	require.Equal(t, "2027-02-10", p.due("D24"), "from the receipt of the final judgment")
	p.do(officer1, "enforcement.propose", drafted())
}

// 令55第31条第二项: enforcement is ended by an act of its own, and only then is
// the case closed for it.
//
//law:covers enforcement.end D31 closure.submit
func TestEnforcementEndedByLeadership_Order55_31(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "办结"})
	end := &casefile.EnforcementEnd{Ground: "organisation_ended", Reason: "已注销，无财产", Files: []casefile.FileRef{{SHA256: fileA}}}
	p.refuse("role_denied", officer1, "enforcement.end", end)
	p.refuse("invalid", deputy1, "enforcement.end", &casefile.EnforcementEnd{Ground: "court_ended", Reason: "裁定", Files: end.Files})
	p.refuse("invalid", deputy1, "enforcement.end", &casefile.EnforcementEnd{Ground: "decision_revoked", Reason: "撤销", Files: end.Files})
	p.do(deputy1, "enforcement.end", end)
	require.Equal(t, "2026-10-15", p.due("D31"), "T16")
	require.Nil(t, p.c.Running("D19"))
	p.disclose().finish("enforcement_ended")
}
