package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// hundred is a fine of 100 000 元: 1 % of a contract of 10 000 000 元.
func hundred(evidence ...int) casefile.Proposal {
	v := case1(evidence...)
	v.Base, v.Fine = 1_000_000_000, 10_000_000
	return v
}

// fined serves a decision to pay 100 000 元 on the day. It is due fifteen days
// later.
func fined(t *testing.T, served string) *play {
	t.Helper()
	p := newPlay(t).noticed("P01", hundred).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.reach(day(served))
	p.do(officer1, "decision.serve", decisionServe())
	return p
}

func (p *play) debt() procedure.Debt {
	return procedure.Reckon(p.c, calendar.DateOf(p.now), p.world.at)
}

func (p *play) surcharge() int64 { return p.debt().Surcharge.Amount }

func paying(amount int64) *casefile.PaymentRecord {
	return &casefile.PaymentRecord{Amount: amount, Receipt: "票据"}
}

func part(amount int64, due string) casefile.Instalment {
	return casefile.Instalment{Amount: amount, DueOn: calendar.MustDate(due)}
}

func asks(kind string, parts ...casefile.Instalment) *casefile.DeferralRequest {
	return &casefile.DeferralRequest{Kind: kind, Reason: "经济困难", Plan: parts}
}

func allows(parts ...casefile.Instalment) *casefile.DeferralDecide {
	return &casefile.DeferralDecide{Approve: true, Opinion: "同意", Plan: parts}
}

// T18: 100 000 元 due on 2026-10-08 and paid on 2026-10-20 is twelve days late,
// the day of payment included.
//
//law:covers D19 D20 surcharge_permille payment.record surcharge.begin performance.complete
func TestLateFineOfTwelveDays_Penalty72_T18(t *testing.T) {
	p := fined(t, "2026-09-18")
	require.Equal(t, "2026-10-08", p.due("D19"), "T8")
	require.Nil(t, p.c.Latest("D20"))
	p.reach(day("2026-10-08"))
	require.Zero(t, p.surcharge(), "the last day itself is in time")
	p.reach(day("2026-10-09"))
	require.Equal(t, int64(300_000), p.surcharge())
	k := p.c.Running("D20")
	require.NotNil(t, k, "the late fine runs from the day after")
	require.Equal(t, "2026-10-09", k.Result.StartOn.String())
	require.True(t, k.Result.DueOn.IsZero(), "it has no end")
	p.reach(day("2026-10-20"))
	d := p.debt()
	require.Equal(t, int64(3_600_000), d.Surcharge.Amount)
	require.Equal(t, 12, d.Surcharge.Days)
	require.NotEmpty(t, d.Surcharge.Derivation)
	p.refuse("invalid", officer1, "payment.record", paying(13_600_001))
	p.do(officer1, "payment.record", paying(10_000_000))
	p.in(casefile.Payment, procedure.PaymentPaid)
	require.Equal(t, "done", p.c.Latest("D20").Ended)
	require.True(t, p.c.Latest("D19").Late)
	p.reach(day("2026-11-02"))
	require.Equal(t, int64(3_600_000), p.surcharge(), "it grows no more")
	p.refuse("wrong_state", officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"})
	p.do(officer1, "payment.record", paying(3_600_000))
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"})
	p.in(casefile.Main, procedure.Performed)
}

// The cap is reached on the 34th day: 33 days make 99 000 元.
//
//law:covers D20
func TestLateFineNeverExceedsTheFine_Penalty72(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-11-10"))
	require.Equal(t, int64(9_900_000), p.surcharge(), "33 days")
	p.reach(day("2026-11-11"))
	require.Equal(t, int64(10_000_000), p.surcharge(), "34 days")
	require.Equal(t, "2026-11-11", p.debt().Surcharge.CappedOn.String())
	p.reach(day("2026-12-20"))
	require.Equal(t, int64(10_000_000), p.surcharge())
}

// Money goes to the fine first; what is left carries the late fine.
//
//law:covers payment.record D20
func TestPartPaymentsLowerTheLateFine(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-09-30"))
	p.do(officer1, "payment.record", paying(4_000_000))
	p.reach(day("2026-10-18"))
	require.Equal(t, int64(10*180_000), p.surcharge(), "ten days of 3 % of 60 000 元")
	p.do(officer1, "payment.record", paying(5_000_000))
	p.reach(day("2026-10-20"))
	require.Equal(t, int64(10*180_000+2*30_000), p.surcharge(), "and two of 10 000 元")
}

// Money that came in time and was entered late leaves no late fine.
//
//law:covers payment.record D20
func TestPaymentInTimeEnteredLateTakesTheLateFineBack(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-10-12"))
	require.NotNil(t, p.c.Running("D20"))
	p.doAt(day("2026-10-08"), officer1, "payment.record", paying(10_000_000))
	require.Equal(t, "voided", p.c.Latest("D20").Ended)
	require.False(t, p.c.Latest("D19").Late)
	require.Zero(t, p.surcharge())
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"})
}

// 强制法45: what was not told is not charged.
//
//law:covers decision.issue surcharge.begin surcharge.decide
func TestNoLateFineThatTheDecisionDidNotTell_Compulsion45(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true, WithoutSurcharge: true})
	p.do(officer1, "decision.serve", decisionServe())
	p.over("D19")
	p.workdays(20)
	require.Nil(t, p.c.Latest("D20"))
	require.Zero(t, p.surcharge())
	f := p.refuse("gate_shut", deputy1, "surcharge.decide", &casefile.SurchargeNote{Opinion: "加处"})
	require.Contains(t, f.Cite, "强制法")
	p.refuse("invalid", officer1, "payment.record", paying(2_500_001))
}

// 处罚法66: the approved plan takes the place of the last day; each part that is
// not paid by its own is in default by itself.
//
//law:covers D21 D19 D20 deferral.request deferral.decide
func TestInstalmentsTakeThePlaceOfTheLastDay_Penalty66(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-09-21"))
	plan := []casefile.Instalment{part(3_000_000, "2026-10-15"), part(3_000_000, "2026-11-16"), part(4_000_000, "2026-12-15")}
	for why, wrong := range map[string][]casefile.Instalment{
		"too little": plan[:2], "too much": append([]casefile.Instalment{part(1, "2026-10-14")}, plan...),
		"a day off": {part(10_000_000, "2026-10-11")}, "backwards": {plan[1], plan[0], plan[2]}, "past": {part(10_000_000, "2026-09-21")},
	} {
		require.Contains(t, p.refuse("invalid", officer1, "deferral.request", asks("instalments", wrong...)).Fields[0].Path, "plan", why)
	}
	p.refuse("invalid", officer1, "deferral.request", asks("deferral", plan...))
	p.do(officer1, "deferral.request", asks("instalments", plan...))
	p.refuse("role_denied", officer1, "deferral.decide", allows())
	require.Contains(t, p.tasks(), "deferral.decide")
	p.do(deputy1, "deferral.decide", allows())
	require.Equal(t, "2026-10-15", p.due("D19"))
	require.Equal(t, 1, p.c.Running("D19").Generation)
	require.Equal(t, "2026-10-08", p.c.Deferrals[0].WasDueOn.String(), "the old day stays readable")
	p.reach(day("2026-10-14"))
	require.Zero(t, p.surcharge(), "not during the approved time")
	p.do(officer1, "payment.record", paying(3_000_000))
	require.Equal(t, "2026-11-16", p.due("D19"))
	require.False(t, p.c.Running("D19").Late)
	p.reach(day("2026-11-19"))
	require.NotNil(t, p.c.Running("D20"), "the second part is in default")
	require.Equal(t, int64(3*90_000), p.surcharge(), "three days of 3 % of 30 000 元")
	require.True(t, p.debt().Parts[1].Overdue)
	require.Contains(t, p.c.Running("D19").Struck, "overdue#2")
	p.do(officer1, "payment.record", paying(3_000_000))
	require.True(t, p.c.Running("D20").Paused(), "what fell due is paid")
	require.Equal(t, "2026-12-15", p.due("D19"))
	require.True(t, p.c.Running("D19").Late, "for ever")
	p.reach(day("2026-12-15"))
	require.Equal(t, int64(270_000), p.surcharge())
	p.do(officer1, "payment.record", paying(4_000_000))
	p.in(casefile.Payment, procedure.PaymentPaid)
	p.do(officer1, "payment.record", paying(270_000))
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"})
}

// A plan approved after the last day stops the late fine, and does not undo it.
//
//law:covers D20 deferral.decide
func TestDeferralAfterTheLastDayStopsTheLateFine(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-10-12"))
	p.do(officer1, "deferral.request", asks("deferral", part(10_000_000, "2026-12-01")))
	p.do(deputy1, "deferral.decide", &casefile.DeferralDecide{Opinion: "理由不充分"})
	p.in(casefile.Deferral, procedure.DeferralRefused)
	require.Equal(t, "2026-10-08", p.due("D19"))
	p.do(officer1, "deferral.request", asks("deferral", part(10_000_000, "2026-12-01")))
	p.refuse("invalid", deputy1, "deferral.decide", allows(part(1, "2026-12-01")))
	p.do(deputy1, "deferral.decide", allows(part(10_000_000, "2026-11-02")))
	require.True(t, p.c.Running("D20").Paused())
	p.reach(day("2026-11-02"))
	require.Equal(t, int64(4*300_000), p.surcharge(), "9 to 12 October")
	p.reach(day("2026-11-04"))
	require.Equal(t, int64(6*300_000), p.surcharge(), "and 3 and 4 November")
	require.False(t, p.c.Running("D20").Paused())
}

// What was confiscated is not put off.
//
//law:covers deferral.decide
func TestConfiscationIsPaidFirst_Penalty66(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.decide()
	p.do(officer1, "deferral.request", asks("deferral", part(2_500_000, "2026-12-01")))
	p.refuse("invalid", officer1, "payment.record", &casefile.PaymentRecord{Amount: 1, Confiscated: 1, Receipt: "一"})
}

// The decision on the late fine pins what the rules reckon.
//
//law:covers surcharge.decide surcharge.serve
func TestLateFineIsDecidedInWriting_Compulsion45(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.refuse("wrong_state", deputy1, "surcharge.decide", &casefile.SurchargeNote{Opinion: "加处"})
	p.reach(day("2026-10-20"))
	p.refuse("wrong_state", officer1, "surcharge.serve", &casefile.SurchargeServe{Service: service()})
	p.do(deputy1, "surcharge.decide", &casefile.SurchargeNote{Opinion: "加处"})
	r := p.c.Surcharge.Decided.Reckoned
	require.Equal(t, int64(3_600_000), r.Amount)
	require.Equal(t, int64(10_000_000), r.Overdue)
	require.NotEmpty(t, p.c.Surcharge.Number)
	p.shut("G01", officer1, "surcharge.serve", &casefile.SurchargeServe{Service: casefile.Service{Mode: "direct", Receiver: "签收人"}})
	p.do(officer1, "surcharge.serve", &casefile.SurchargeServe{Service: service()})
	p.refuse("wrong_state", officer1, "surcharge.serve", &casefile.SurchargeServe{Service: service()})
}

// 强制法35, 54: four items, served, ten working days (T9), and what the party
// says is answered.
//
//law:covers D25 demand.issue demand.serve demand.statement demand.answer
func TestDemandAndItsTenWorkingDays_Compulsion54_T9(t *testing.T) {
	p := fined(t, "2026-08-20")
	demand := &casefile.DemandIssue{Method: "到指定银行缴纳"}
	require.Equal(t, "2026-09-04", p.due("D19"))
	p.refuse("wrong_state", officer1, "demand.issue", demand)
	p.reach(day("2026-09-21"))
	p.do(officer1, "demand.issue", demand)
	require.Equal(t, int64(10_000_000), p.c.Demand().Fine)
	require.Equal(t, int64(17*300_000), p.c.Demand().Reckoned.Amount, "5 to 21 September")
	p.shut("G02", officer1, "demand.serve", &casefile.DemandServe{Service: casefile.Service{
		Presence: casefile.Presence{Officers: presence().Officers}, Mode: "direct", Receiver: "签收人",
	}})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	require.Equal(t, "2026-10-12", p.due("D25"), "T9")
	p.refuse("wrong_state", officer1, "demand.answer", &casefile.DemandAnswer{Answers: []casefile.PointAnswer{{Point: "无", Reason: "无"}}, Conclusion: "无"})
	p.do(officer1, "demand.statement", &casefile.DemandStatement{Points: []string{"资金困难", "已缴部分"}})
	require.Contains(t, p.tasks(), "demand.answer")
	p.refuse("invalid", officer1, "demand.answer", &casefile.DemandAnswer{Answers: []casefile.PointAnswer{{Point: "资金困难", Reason: "可申请分期"}}, Conclusion: "维持"})
	p.do(officer1, "demand.answer", &casefile.DemandAnswer{
		Answers: []casefile.PointAnswer{{Point: "资金困难", Reason: "可申请分期"}, {Point: "已缴部分", Reason: "没有缴款记录"}}, Conclusion: "维持",
	})
	p.over("D25")
	require.Equal(t, "elapsed", p.c.Latest("D25").Ended)
}

// 强制法42: an agreement may relieve the late fine, never the fine.
//
//law:covers surcharge.relieve
func TestAgreementRelievesTheLateFine_Compulsion42(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-10-20"))
	relief := &casefile.SurchargeRelieve{Amount: 3_600_000, Measures: "已经改正", Terms: "一次缴清罚款", Reason: "不损害公共利益", Files: []casefile.FileRef{{SHA256: fileA}}}
	p.refuse("wrong_state", deputy1, "surcharge.relieve", relief)
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	more := *relief
	more.Amount = 3_600_001
	p.refuse("invalid", deputy1, "surcharge.relieve", &more)
	none := *relief
	none.Files = nil
	p.refuse("invalid", deputy1, "surcharge.relieve", &none)
	p.refuse("role_denied", officer1, "surcharge.relieve", relief)
	p.do(officer1, "payment.record", paying(10_000_000))
	p.do(deputy1, "surcharge.relieve", relief)
	require.Zero(t, p.debt().Surcharge.Open)
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"})
	require.Equal(t, "voided", p.c.Latest("D25").Ended)
}
