package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// restoring is a fine of 100 000 元 with an order beside it.
func restoring(evidence ...int) casefile.Proposal {
	v := hundred(evidence...)
	v.Orders, v.CorrectDays = "责令停止施工，限期清除占道堆放的渣土、恢复道路原状", 10
	return v
}

// ordered serves the decision on 20 August and presses for the order in vain:
// the demand's ten working days are over on 20 September, a Sunday that is
// worked.
func ordered(t *testing.T) *play {
	t.Helper()
	return newPlay(t).ordered()
}

func (p *play) ordered() *play {
	t := p.t
	t.Helper()
	p.noticed("P01", restoring).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.reach(day("2026-08-20"))
	p.do(officer1, "decision.serve", decisionServe())
	p.reach(day("2026-09-07"))
	p.refuse(fault.GateShut, officer1, "compulsion.propose", clearing())
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "自行清除渣土", Duties: "清除占道堆放的渣土、恢复道路原状"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	require.Equal(t, "2026-09-20", p.due("D25"))
	require.Contains(t, p.refuse(fault.GateShut, officer1, "compulsion.propose", clearing()).Cite, "五十四")
	p.reach(day("2026-09-21"))
	return p
}

func clearing() *casefile.CompulsionPropose {
	return &casefile.CompulsionPropose{
		Measure: law.SubstitutePerformance, Order: "清除占道堆放的渣土、恢复道路原状", Harm: "traffic", HarmFacts: "渣土占用机动车道，已发生两起剐蹭",
		Reason: "经催告仍不履行", Basis: "《行政强制法》第五十条", Method: "机械清运", PlannedOn: calendar.MustDate("2026-09-29"), Object: "演示路渣土约 60 立方米",
		Budget: 1_500_000, By: "third_party", Performer: "曲靖演示清运有限公司", Disinterested: true,
	}
}

func (p *play) compulsionOpinion(code casefile.OpinionCode, bad ...string) *casefile.CompulsionReview {
	return &casefile.CompulsionReview{ReviewOf: reviewOf(p.c.Compulsion().SHA256, code, bad...)}
}

func (p *play) compulsionDecision() *casefile.CompulsionDecide {
	return &casefile.CompulsionDecide{SHA256: p.c.Compulsion().SHA256, Approve: true, Opinion: "同意"}
}

// decidedToClear brings the proposal to the served decision.
func (p *play) decidedToClear(f *casefile.CompulsionPropose) *play {
	p.t.Helper()
	p.do(officer1, "compulsion.propose", f)
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.do(deputy1, "compulsion.decide", p.compulsionDecision())
	p.do(officer1, "compulsion.serve", &casefile.CompulsionServe{Service: service()})
	return p
}

func reminded(on string) *casefile.CompulsionRemind {
	return &casefile.CompulsionRemind{Service: service(), On: calendar.MustDate(on)}
}

func cleared() casefile.CompulsionExecution {
	return casefile.CompulsionExecution{
		Presence: presence(), Unperformed: true, Performer: "曲靖演示清运有限公司", PerformerSigned: true, Record: "清运渣土 60 立方米，道路恢复通行", Statement: "无",
		Signing: casefile.Signing{PartyPresent: true, PartySigned: true, OfficersSigned: true, Video: []casefile.FileRef{{SHA256: fileA}}},
	}
}

func costs(amounts ...int64) *casefile.CompulsionCharge {
	f := &casefile.CompulsionCharge{Opinion: "同意"}
	for _, a := range amounts {
		f.Amount += a
		f.Items = append(f.Items, casefile.CostItem{Title: "清运费", Amount: a})
	}
	return f
}

// 强制法50, 51: demand in vain, decision reviewed and served, the last reminder
// three working days ahead (D26), performance under supervision, costs.
//
//law:covers D26 E10 R6 M10 compulsion.propose compulsion.review compulsion.decide compulsion.serve compulsion.remind compulsion.execute compulsion.charge compulsion.bill compulsion.collect
func TestSubstitutePerformance_Compulsion50(t *testing.T) {
	p := ordered(t)
	p.decidedToClear(clearing())
	x := p.c.Compulsion()
	require.Contains(t, ruleIDs(x.MustReview), "M10")
	require.Contains(t, ruleIDs(x.MustReview), "R6")
	require.NotEmpty(t, x.Document)
	require.Equal(t, "2026-09-22", p.due("D26"), "23, 24 and 28 September lie between; 25 to 27 are the festival")
	require.Contains(t, p.tasks(), "compulsion.remind")
	execute := &casefile.CompulsionExecute{CompulsionExecution: cleared()}
	p.refuse(fault.GateShut, officer1, "compulsion.execute", execute)
	p.refuse("wrong_state", officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已履行"})
	p.reach(day("2026-09-22"))
	p.do(officer1, "compulsion.remind", reminded("2026-09-29"))
	require.Equal(t, "done", p.c.Latest("D26").Ended)
	require.False(t, p.c.Latest("D26").Late)
	p.refuse("wrong_state", officer1, "compulsion.execute", execute)
	p.reach(day("2026-09-29"))
	require.Contains(t, p.tasks(), "compulsion.execute")
	p.do(officer1, "compulsion.execute", execute)
	p.in(casefile.CompulsionTrack, procedure.CompulsionDone)
	p.refuse("role_denied", officer1, "compulsion.charge", costs(1_200_000))
	p.refuse("invalid", deputy1, "compulsion.charge", but(costs(1_200_000), func(f *casefile.CompulsionCharge) { f.Amount++ }))
	p.refuse("invalid", deputy1, "compulsion.charge", costs(1_200_000, 400_000))
	p.do(deputy1, "compulsion.charge", but(costs(1_200_000, 400_000), func(f *casefile.CompulsionCharge) { f.Over = "清运量增加" }))
	require.Zero(t, p.debt().Costs, "nothing is owed before the party was told")
	p.reach(day("2026-09-30"))
	p.do(officer1, "compulsion.bill", &casefile.CompulsionBill{Service: service()})
	require.Equal(t, "2026-10-15", p.due("E10"))
	require.Equal(t, int64(1_600_000), p.debt().CostsOpen())
	p.do(officer1, "payment.record", paying(10_000_000))
	require.Contains(t, p.refuse("wrong_state", officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"}).Message, "16000元")
	p.refuse("invalid", officer1, "compulsion.collect", &casefile.CompulsionCollect{Amount: 1_600_001, Receipt: "一"})
	p.do(officer1, "compulsion.collect", &casefile.CompulsionCollect{Amount: 600_000, Receipt: "一"})
	p.in(casefile.CompulsionTrack, procedure.CompulsionBilled)
	p.do(officer1, "compulsion.collect", &casefile.CompulsionCollect{Amount: 1_000_000, Receipt: "二"})
	p.in(casefile.CompulsionTrack, procedure.CompulsionSettled)
	require.Equal(t, "done", p.c.Latest("E10").Ended)
	late := p.debt().Surcharge.Open
	require.Positive(t, late, "the costs are no part of the fine")
	p.do(officer1, "payment.record", paying(late))
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已履行"})
	p.disclose().finish("performed")
	require.Empty(t, procedure.MissingRecords(p.c))
}

// 强制法50, 51: what a proposal must say and rest on.
//
//law:covers compulsion.propose
func TestWhatIsNotPerformedInThePartysStead_Compulsion50(t *testing.T) {
	p := ordered(t)
	p.refuse(fault.Conflict, officer3, "compulsion.propose", clearing())
	for name, spoil := range map[string]func(*casefile.CompulsionPropose){
		"no harm":             func(f *casefile.CompulsionPropose) { f.Harm = "" },
		"harm without facts":  func(f *casefile.CompulsionPropose) { f.HarmFacts = " " },
		"another kind":        func(f *casefile.CompulsionPropose) { f.Measure = law.Seal },
		"an interested party": func(f *casefile.CompulsionPropose) { f.Disinterested = false },
		"the party itself":    func(f *casefile.CompulsionPropose) { f.Performer = firm().Name },
		"a day that is over":  func(f *casefile.CompulsionPropose) { f.PlannedOn = calendar.MustDate("2026-09-21") },
		"a holiday":           func(f *casefile.CompulsionPropose) { f.PlannedOn = calendar.MustDate("2026-10-01") },
		"no budget's object":  func(f *casefile.CompulsionPropose) { f.Object = " " },
		"no method":           func(f *casefile.CompulsionPropose) { f.Method = "" },
		"no basis":            func(f *casefile.CompulsionPropose) { f.Basis = "" },
		"no performer":        func(f *casefile.CompulsionPropose) { f.Performer = "" },
		"taking a house down": func(f *casefile.CompulsionPropose) { f.Measure = law.Demolition },
	} {
		t.Run(name, func(*testing.T) {
			f := clearing()
			spoil(f)
			p.refuse("invalid", officer1, "compulsion.propose", f)
		})
	}
	p.do(officer1, "demand.statement", &casefile.DemandStatement{Points: []string{"正在清理"}})
	require.Contains(t, p.refuse(fault.GateShut, officer1, "compulsion.propose", clearing()).Cite, "三十六")

	plain := fined(t, "2026-08-20")
	plain.reach(day("2026-09-21"))
	require.Contains(t, plain.refuse(fault.GateShut, officer1, "compulsion.propose", clearing()).Message, "恢复原状")
}

// A demand that named the money alone is followed by one that names the order.
//
//law:covers demand.issue demand.serve D25 compulsion.propose
func TestASecondDemandNamesTheOrder_Compulsion35(t *testing.T) {
	p := newPlay(t).noticed("P01", restoring).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
	p.over("D19")
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	p.over("D25")
	require.Contains(t, p.refuse(fault.GateShut, officer1, "compulsion.propose", clearing()).Cite, "三十五")
	p.refuse("wrong_state", officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "自行清除", Duties: "清除渣土"})
	p.refuse(fault.GateShut, officer1, "compulsion.propose", clearing())
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	require.NotNil(t, p.c.Running("D25"), "the wait begins anew")
	p.refuse("wrong_state", officer1, "demand.issue", &casefile.DemandIssue{Method: "自行清除", Duties: "清除渣土"})
	p.over("D25")
	p.do(officer1, "compulsion.propose", but(clearing(), func(f *casefile.CompulsionPropose) {
		f.PlannedOn = p.world.at(calendar.DateOf(p.now)).Calendar.AddWorkingDays(calendar.DateOf(p.now), 10)
	}))
}

// R6, 118号（十一）: no decision, and nothing carried out, without consent to
// exactly this proposal by a qualified person apart.
//
//law:covers G10 R6 M10 compulsion.propose compulsion.review compulsion.decide compulsion.withdraw
func TestNoSubstitutePerformanceWithoutAPassedReview_R6(t *testing.T) {
	p := ordered(t)
	p.do(officer1, "compulsion.propose", clearing())
	require.Contains(t, p.tasks(), "compulsion.review")
	require.Contains(t, p.seenBy(), reviewer1)
	p.shut("G10", deputy1, "compulsion.decide", p.compulsionDecision())
	p.refuse(fault.RoleDenied, officer1, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.refuse(fault.Uncertified, novice, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.refuse("invalid", reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Agree, "law"))
	p.refuse("invalid", reviewer1, "compulsion.review", but(p.compulsionOpinion(casefile.Agree), func(f *casefile.CompulsionReview) { f.Checklist[0].Carry = true }))
	p.refuse(fault.Stale, reviewer1, "compulsion.review", but(p.compulsionOpinion(casefile.Agree), func(f *casefile.CompulsionReview) { f.SHA256 = fileA }))
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Correct, "law"))
	p.in(casefile.CompulsionTrack, procedure.CompulsionProblem)
	p.do(officer1, "compulsion.withdraw", remark())
	p.in(casefile.CompulsionTrack, "")
	p.do(officer1, "compulsion.propose", clearing())
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.refuse(fault.WrongState, reviewer2, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.do(officer1, "compulsion.propose", but(clearing(), func(f *casefile.CompulsionPropose) { f.Budget++ }))
	p.shut("G10", deputy1, "compulsion.decide", p.compulsionDecision())
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.refuse(fault.Stale, deputy1, "compulsion.decide", but(p.compulsionDecision(), func(f *casefile.CompulsionDecide) { f.SHA256 = fileA }))
	p.do(deputy1, "compulsion.decide", but(p.compulsionDecision(), func(f *casefile.CompulsionDecide) { f.Approve = false }))
	p.in(casefile.CompulsionTrack, "")
}

// 强制法51(2), 69: three full working days lie between the last reminder and the
// day; a later day may be named, an earlier one not.
//
//law:covers D26 compulsion.remind
func TestTheLastReminderComesThreeWorkingDaysAhead_Compulsion51(t *testing.T) {
	p := ordered(t).decidedToClear(clearing())
	p.reach(day("2026-09-23"))
	require.True(t, procedure.Overdue(*p.c.Running("D26")))
	require.Contains(t, p.refuse("invalid", officer1, "compulsion.remind", reminded("2026-09-29")).Message, "2026-09-22")
	p.refuse("invalid", officer1, "compulsion.remind", reminded("2026-09-28"))
	p.refuse("invalid", officer1, "compulsion.remind", reminded("2026-10-01"))
	p.refuse("invalid", officer1, "compulsion.remind", reminded("2027-01-06"))
	p.shut("G01", officer1, "compulsion.remind", but(reminded("2026-09-30"), func(f *casefile.CompulsionRemind) { f.Officers = f.Officers[:1] }))
	p.do(officer1, "compulsion.remind", reminded("2026-09-30"))
	require.Equal(t, "2026-09-23", p.due("D26"), "24, 28 and 29 September lie between")
	require.Equal(t, "voided", p.c.Clocks[len(p.c.Clocks)-2].Ended)
	p.reach(day("2026-09-29"))
	require.Contains(t, p.refuse("wrong_state", officer1, "compulsion.execute", &casefile.CompulsionExecute{CompulsionExecution: cleared()}).Message, "2026-09-30")
}

// 强制法43, 51: by day, under the eyes of two officers, by the one whom the
// decision names, signed, and on video throughout.
//
//law:covers compulsion.execute G01 G02 night_hours
func TestHowItIsCarriedOut_Compulsion43And51(t *testing.T) {
	p := ordered(t).decidedToClear(clearing())
	p.do(officer1, "compulsion.remind", reminded("2026-09-29"))
	p.reach(day("2026-09-29"))
	try := func(spoil func(*casefile.CompulsionExecution)) *casefile.CompulsionExecute {
		f := &casefile.CompulsionExecute{CompulsionExecution: cleared()}
		spoil(&f.CompulsionExecution)
		return f
	}
	for name, spoil := range map[string]func(*casefile.CompulsionExecution){
		"performed meanwhile":    func(f *casefile.CompulsionExecution) { f.Unperformed = false },
		"by somebody else":       func(f *casefile.CompulsionExecution) { f.Performer = "别人" },
		"performer did not sign": func(f *casefile.CompulsionExecution) { f.PerformerSigned = false },
		"officers did not sign":  func(f *casefile.CompulsionExecution) { f.OfficersSigned = false },
		"nobody for the party":   func(f *casefile.CompulsionExecution) { f.PartySigned, f.Refusal = false, "拒绝签名" },
		"no video":               func(f *casefile.CompulsionExecution) { f.Video = nil },
		"a video nobody stored":  func(f *casefile.CompulsionExecution) { f.Video[0].SHA256 = "c" },
		"no record":              func(f *casefile.CompulsionExecution) { f.Record = " " },
	} {
		t.Run(name, func(*testing.T) { p.refuse("invalid", officer1, "compulsion.execute", try(spoil)) })
	}
	alone := try(func(f *casefile.CompulsionExecution) { f.Officers = f.Officers[:1] })
	p.shut("G01", officer1, "compulsion.execute", alone)
	p.shut("G02", officer1, "compulsion.execute", try(func(f *casefile.CompulsionExecution) { f.Shown = false }))
	whole := try(func(*casefile.CompulsionExecution) {})
	p.reach(at("2026-09-29 23:30"))
	require.Contains(t, p.refuse("invalid", officer1, "compulsion.execute", whole).Cite, "四十三")
	p.refuseAt(at("2026-09-29 05:59"), "invalid", officer1, "compulsion.execute", whole)
	p.refuseAt(at("2026-09-29 22:00"), "invalid", officer1, "compulsion.execute", whole)
	p.reach(at("2026-10-01 10:00"))
	p.refuse("invalid", officer1, "compulsion.execute", whole)
	p.do(officer1, "compulsion.execute", try(func(f *casefile.CompulsionExecution) {
		f.Emergency = "渣土滑落阻断道路"
		f.PartySigned, f.Refusal, f.Witness, f.WitnessSigned = false, "拒绝签名", "社区干部", true
	}))
}

// 强制法51(2): what the party does itself ends it.
//
//law:covers compulsion.stop D26
func TestPerformedMeanwhile_Compulsion51(t *testing.T) {
	p := ordered(t).decidedToClear(clearing())
	stop := &casefile.CompulsionStop{Ground: "performed", Reason: "当事人已自行清除", Files: []casefile.FileRef{{SHA256: fileA}}}
	p.refuse("invalid", officer1, "compulsion.stop", &casefile.CompulsionStop{Ground: "performed", Reason: "已清除"})
	p.do(officer1, "compulsion.stop", stop)
	p.in(casefile.CompulsionTrack, procedure.CompulsionEnded)
	require.Nil(t, p.c.Running("D26"))
	p.refuse("wrong_state", officer1, "compulsion.execute", &casefile.CompulsionExecute{CompulsionExecution: cleared()})
	p.refuse("wrong_state", officer1, "compulsion.stop", stop)
}

// A stay holds it up; a decision that loses its force takes it with it, and the
// costs that were paid go back.
//
//law:covers compulsion.decide compulsion.execute remedy.stay remedy.conclude refund.record E10
func TestContestedMeanwhile_Compulsion41(t *testing.T) {
	p := ordered(t)
	p.do(officer1, "compulsion.propose", clearing())
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.do(reviewHead, "litigation.record", sued())
	p.do(reviewHead, "remedy.stay", &casefile.RemedyStay{Stayed: true, Reason: "法院裁定停止执行"})
	require.Contains(t, p.refuse(fault.GateShut, deputy1, "compulsion.decide", p.compulsionDecision()).Cite, "七十三")
	p.do(reviewHead, "remedy.stay", &casefile.RemedyStay{Reason: "恢复执行"})
	p.do(deputy1, "compulsion.decide", p.compulsionDecision())
	p.do(officer1, "compulsion.serve", &casefile.CompulsionServe{Service: service()})
	p.do(officer1, "compulsion.remind", reminded("2026-09-29"))
	p.reach(day("2026-09-29"))
	p.do(officer1, "compulsion.execute", &casefile.CompulsionExecute{CompulsionExecution: cleared()})
	p.do(deputy1, "compulsion.charge", costs(1_200_000))
	p.do(officer1, "compulsion.bill", &casefile.CompulsionBill{Service: service()})
	p.do(officer1, "compulsion.collect", &casefile.CompulsionCollect{Amount: 1_000_000, Receipt: "一"})
	p.do(reviewHead, "remedy.conclude", came("revoked"))
	p.in(casefile.CompulsionTrack, procedure.CompulsionEnded)
	p.in(casefile.RefundTrack, procedure.RefundDue)
	require.Nil(t, p.c.Running("E10"))
	require.Zero(t, p.debt().CostsOpen())
	require.Equal(t, int64(1_000_000), p.debt().Refund.Open)
	p.do(officer1, "refund.record", paidBack(1_000_000))
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "other", Result: "办结"})
}

// 强制法53, 54: costs that are not paid are demanded, and go to the court with
// the fine; the end of enforcement ends them.
//
//law:covers E10 demand.issue enforcement.propose enforcement.apply enforcement.end
func TestUnpaidCostsGoToTheCourt_Compulsion53(t *testing.T) {
	p := ordered(t).decidedToClear(clearing())
	p.do(officer1, "compulsion.remind", reminded("2026-09-29"))
	p.reach(day("2026-09-29"))
	p.do(officer1, "compulsion.execute", &casefile.CompulsionExecute{CompulsionExecution: cleared()})
	p.do(deputy1, "compulsion.charge", costs(1_200_000))
	p.do(officer1, "compulsion.bill", &casefile.CompulsionBill{Service: service()})
	p.do(reviewHead, "reconsideration.record", contested())
	p.reach(day("2026-10-09"))
	p.do(reviewHead, "remedy.conclude", came("upheld"))
	p.refuse("wrong_state", officer1, "demand.issue", &casefile.DemandIssue{Method: "缴纳费用"})
	p.over("E10")
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "缴纳费用"})
	require.Equal(t, int64(1_200_000), p.c.Demand().Costs)
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	p.over("D25")
	p.do(officer1, "enforcement.propose", drafted())
	require.Equal(t, int64(1_200_000), p.c.Application.Costs)
	sum := p.c.Application.SHA256
	p.do(reviewer1, "enforcement.review", consent(sum))
	p.do(officer1, "compulsion.collect", &casefile.CompulsionCollect{Amount: 200_000, Receipt: "一"})
	p.refuse("stale", deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	p.do(officer1, "enforcement.propose", drafted())
	sum = p.c.Application.SHA256
	p.do(reviewer1, "enforcement.review", consent(sum))
	p.do(deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	p.do(deputy1, "enforcement.end", &casefile.EnforcementEnd{Ground: "court_ended", Reason: "法院裁定终结", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.Nil(t, p.c.Running("E10"))
	p.disclose().finish("enforcement_ended")
}

func atOnce() *casefile.CompulsionUrgent {
	f := &casefile.CompulsionUrgent{
		Place: "road", Matter: "车辆遗洒的混凝土", Unable: "当事人车辆已驶离，无法联系", DecidedBy: deputy1, Proposal: *clearing(), Execution: cleared(),
	}
	f.Execution.PartyPresent, f.Execution.PartySigned, f.Execution.Refusal = false, false, "当事人不在场"
	f.Execution.Witness, f.Execution.WitnessSigned = "巡查员", true
	return f
}

// 强制法52: what cannot wait is cleared at once, on a leader's word; a party that
// was not there is told afterwards, and the review comes afterwards too (R6).
//
//law:covers compulsion.urgent compulsion.notify compulsion.review compulsion.charge E12 R6
func TestClearedAtOnce_Compulsion52(t *testing.T) {
	p := newPlay(t).filed("P01")
	for name, spoil := range map[string]func(*casefile.CompulsionUrgent){
		"a building":        func(f *casefile.CompulsionUrgent) { f.Proposal.Measure = law.Demolition },
		"no place":          func(f *casefile.CompulsionUrgent) { f.Place = "home" },
		"nobody's word":     func(f *casefile.CompulsionUrgent) { f.DecidedBy = officer3 },
		"an interested one": func(f *casefile.CompulsionUrgent) { f.Proposal.Disinterested = false },
		"no video":          func(f *casefile.CompulsionUrgent) { f.Execution.Video = nil },
	} {
		t.Run(name, func(*testing.T) { p.refuse("invalid", officer1, "compulsion.urgent", but(atOnce(), spoil)) })
	}
	p.shut("G01", officer1, "compulsion.urgent", but(atOnce(), func(f *casefile.CompulsionUrgent) { f.Execution.Officers = f.Execution.Officers[:1] }))
	p.do(officer1, "compulsion.urgent", atOnce())
	require.Equal(t, "2026-07-02", p.due("E12"))
	require.Contains(t, p.tasks(), "compulsion.notify")
	require.Contains(t, p.tasks(), "compulsion.review")
	p.refuse(fault.GateShut, deputy2, "compulsion.charge", costs(80_000))
	p.do(officer1, "compulsion.notify", &casefile.CompulsionNotify{Service: service()})
	require.Equal(t, "done", p.c.Latest("E12").Ended)
	p.refuse("wrong_state", officer1, "compulsion.notify", &casefile.CompulsionNotify{Service: service()})
	p.refuse(fault.GateShut, deputy2, "compulsion.charge", costs(80_000))
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.in(casefile.CompulsionTrack, procedure.CompulsionDone)
	p.do(deputy2, "compulsion.charge", costs(80_000))
	p.do(officer1, "compulsion.bill", &casefile.CompulsionBill{Service: service()})
	require.Equal(t, int64(80_000), p.debt().CostsOpen(), "it rests on no decision")
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "不能认定"})
	p.refuse("wrong_state", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "terminated", Result: "办结"})
	p.do(officer1, "compulsion.collect", &casefile.CompulsionCollect{Amount: 80_000, Receipt: "一"})
	p.finish("terminated")
}

// What should not have been cleared costs the party nothing.
//
//law:covers compulsion.review compulsion.charge
func TestClearedAtOnceAndObjectedTo_R6(t *testing.T) {
	p := newPlay(t).filed("P01")
	p.do(officer1, "compulsion.urgent", atOnce())
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Correct, "law"))
	p.in(casefile.CompulsionTrack, procedure.CompulsionContested)
	p.refuse("wrong_state", deputy2, "compulsion.charge", costs(80_000))
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "不能认定"})
	p.refuse("wrong_state", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "terminated", Result: "办结"})
	p.do(officer1, "compulsion.notify", &casefile.CompulsionNotify{Service: service()})
	p.finish("terminated")
}

// granting is a list of powers in which a law lets the bureau take buildings
// down itself, as the shipped one does not.
func granting(t *testing.T) *play {
	t.Helper()
	p := newPlay(t)
	power := p.world.at(calendar.MustDate("2026-07-01")).Powers["P01"]
	power.ID, power.Edition, power.Measures = "X01", "powers-local", []law.Measure{law.Demolition}
	power.MeasuresCite = law.Cite{Law: "城乡规划法", Article: "68"}
	p.world = shipped(t, law.Edition{ID: "powers-local", Kind: law.PowerRows, EffectiveFrom: power.EffectiveFrom, Source: "本机关", Powers: []law.Power{power}})
	return p
}

// 强制法44: a building is taken down only after a public notice that gave a day,
// once the party's rights are over, and where a law lets the bureau do it.
//
//law:covers compulsion.announce compulsion.propose compulsion.decide compulsion.execute
func TestTakingABuildingDown_Compulsion44(t *testing.T) {
	p := toBeTakenDown(t)
	down := func() *casefile.CompulsionPropose {
		f := clearing()
		f.Measure, f.Harm, f.HarmFacts = law.Demolition, "", ""
		f.PlannedOn = p.world.at(calendar.DateOf(p.now)).Calendar.AddWorkingDays(calendar.DateOf(p.now), 5)
		return f
	}
	require.Contains(t, p.refuse(fault.GateShut, officer1, "compulsion.propose", down()).Message, "公告")
	notice := &casefile.CompulsionAnnounce{Object: "构筑物", Until: calendar.DateOf(p.now), Places: []string{"现场"}, Files: []casefile.FileRef{{SHA256: fileA}}}
	p.refuse("invalid", officer1, "compulsion.announce", notice)
	notice.Until = calendar.DateOf(p.now).AddDays(7)
	p.do(officer1, "compulsion.announce", notice)
	require.Contains(t, p.refuse(fault.GateShut, officer1, "compulsion.propose", down()).Message, "公告")
	p.reach(notice.Until.AddDays(1).Start())
	require.Contains(t, p.refuse(fault.GateShut, officer1, "compulsion.propose", down()).Message, "行政复议")
	p.do(reviewHead, "remedy.conclude", came("upheld"))
	p.refuse(fault.GateShut, officer1, "compulsion.propose", down())
	p.over("D23B")
	p.decidedToClear(down())
	require.Equal(t, "强制执行决定书（强制拆除）", titleOf(p.c, "compulsion-decision"))
	require.Nil(t, p.c.Latest("D26"), "the public notice takes the place of the reminder")
	p.refuse("wrong_state", officer1, "compulsion.remind", reminded("2026-12-01"))
	execute := &casefile.CompulsionExecute{CompulsionExecution: cleared()}
	p.refuse("wrong_state", officer1, "compulsion.execute", execute)
	p.reach(p.c.Compulsion().PlannedOn.Start().AddDate(0, 0, 0).Add(10 * 3600e9))
	p.do(officer1, "compulsion.execute", execute)
	p.do(deputy1, "compulsion.charge", &casefile.CompulsionCharge{Opinion: "不收取费用"})
	p.in(casefile.CompulsionTrack, procedure.CompulsionSettled)

	plain := ordered(t)
	require.Contains(t, plain.refuse("invalid", officer1, "compulsion.announce", notice).Cite, "十三")
}

// 令55第31条: the bureau's own enforcement that has not begun ends with the rest;
// the reviewer of it decides nothing.
//
//law:covers enforcement.end compulsion.decide
func TestEndedWithTheRest(t *testing.T) {
	p := ordered(t)
	p.people[reviewer1] = func() party.Person {
		both := p.people[reviewer1]
		both.Assignments = append(both.Assignments, party.Assignment{Role: party.DeputyHead, Unit: other, Span: always})
		return both
	}()
	p.do(officer1, "compulsion.propose", clearing())
	p.do(reviewer1, "compulsion.review", p.compulsionOpinion(casefile.Agree))
	p.refuse(fault.Conflict, reviewer1, "compulsion.decide", p.compulsionDecision())
	p.do(deputy1, "compulsion.decide", p.compulsionDecision())
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "办结"})
	p.do(deputy1, "enforcement.end", &casefile.EnforcementEnd{Ground: "organisation_ended", Reason: "已注销", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.in(casefile.CompulsionTrack, procedure.CompulsionEnded)
	p.disclose().finish("enforcement_ended")
}

// toBeTakenDown is a case whose order to take a building down was demanded in
// vain.
func toBeTakenDown(t *testing.T) *play {
	p := granting(t).noticed("X01", func(e ...int) casefile.Proposal {
		v := restoring(e...)
		v.Orders, v.Tier, v.Measured = "限期自行拆除违法搭建的构筑物", "", nil
		return v
	}).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
	p.do(reviewHead, "reconsideration.record", contested())
	p.over("D19")
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "自行拆除", Duties: "拆除构筑物"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	p.over("D25")
	return p
}
