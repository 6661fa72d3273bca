package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// charged serves a decision to pay 96 000 元 for a dug-up road on the day.
func charged(t *testing.T, served string) *play {
	t.Helper()
	p := newLevy(t).assessed(320)
	p.do(officer1, "levy.propose", charge())
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.reach(day(served))
	p.do(officer1, "decision.serve", decisionServe())
	return p
}

// upheldLevy is one that was contested in vain and not paid.
func upheldLevy(t *testing.T) *play {
	t.Helper()
	p := charged(t, "2026-07-28")
	p.reach(day("2026-08-03"))
	p.do(reviewHead, "reconsideration.record", contested())
	p.reach(day("2026-08-31"))
	p.do(reviewHead, "remedy.conclude", came("upheld"))
	return p
}

// 强制法53–55: a levy that is not paid goes to the court as a penalty does: the
// rights over, a demand in vain, the party's word answered, and the review of
// exactly this application.
//
//law:covers D24 V11 D23B R6 M10 levy.demand demand.statement demand.answer enforcement.open enforcement.propose enforcement.review enforcement.apply enforcement.answer
func TestAnUnpaidLevyGoesToTheCourt_Compulsion53(t *testing.T) {
	p := upheldLevy(t)
	require.Equal(t, "2026-09-15", p.due("D23B"))
	p.reach(day("2026-09-10"))
	p.refuse("wrong_state", officer1, "enforcement.propose", drafted())
	p.do(officer1, "levy.demand", levyDemand())
	require.Equal(t, "2026-09-23", p.due("V11"), "20 September, a Sunday, is worked")
	p.in(casefile.Enforcement, procedure.Demanded)
	require.NotEmpty(t, p.c.Demand().Number)
	p.do(officer1, "demand.statement", &casefile.DemandStatement{Points: []string{"面积有误"}})
	require.Contains(t, p.refuse("gate_shut", officer1, "enforcement.propose", drafted()).Cite, "五十四")
	p.reach(day("2026-09-16"))
	require.Equal(t, "2026-12-15", p.due("D24"), "three months from 15 September")
	p.reach(day("2026-09-28"))
	require.Contains(t, p.refuse("gate_shut", officer1, "enforcement.propose", drafted()).Cite, "三十六")
	p.do(officer1, "demand.answer", &casefile.DemandAnswer{Answers: []casefile.PointAnswer{{Point: "面积有误", Reason: "经复测无误"}}, Conclusion: "维持"})
	require.Contains(t, p.tasks(), "enforcement.propose")
	p.do(officer1, "enforcement.propose", drafted())
	require.Equal(t, int64(9_600_000), p.c.Application.Fine)
	require.Nil(t, p.c.Application.Reckoned, "a levy carries no late fine")
	require.Contains(t, ruleIDs(p.c.Events[len(p.c.Events)-1].Found.MustReview), "M10")
	sum := p.c.Application.SHA256
	p.refuse("wrong_state", officer1, "levy.demand", levyDemand())
	p.refuse("wrong_state", deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	p.do(reviewer1, "enforcement.review", consent(sum))
	p.do(officer1, "payment.record", pay(600_000))
	p.refuse("stale", deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	p.do(officer1, "enforcement.propose", drafted())
	sum = p.c.Application.SHA256
	p.do(reviewer1, "enforcement.review", consent(sum))
	p.do(deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	require.Equal(t, "done", p.c.Latest("D24").Ended)
	p.refuse("wrong_state", officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 2))
	p.do(officer1, "enforcement.answer", &casefile.CourtAnswer{Accepted: true, Number: "一号", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 9_000_000, Receipt: "执行款", Via: "court"})
	p.in(casefile.Main, procedure.Performed)
	p.closedLevy("performed")
}

// 强制法53: after the three months only the end of enforcement is left, and the
// court is not asked while the party's own case is under way.
//
//law:covers D24 enforcement.propose litigation.record enforcement.end
func TestALevyIsNotPressedTooLateNorTooEarly_Compulsion53(t *testing.T) {
	p := upheldLevy(t)
	p.do(officer1, "levy.demand", levyDemand())
	p.reach(day("2026-09-14"))
	p.do(reviewHead, "litigation.record", sued())
	p.over("V11")
	p.refuse("gate_shut", officer1, "enforcement.propose", drafted())
	p.reach(day("2026-10-12"))
	p.do(reviewHead, "remedy.conclude", came("rejected"))
	require.Equal(t, "2027-01-12", p.due("D24"), "from the receipt of the final judgment")
	p.do(deputy1, "enforcement.end", &casefile.EnforcementEnd{Ground: "other", Reason: "无财产可供执行", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.Nil(t, p.c.Running("D24"))
	p.closedLevy("enforcement_ended")
}

// 行政复议法64: a charge that is to be decided anew is assessed anew; what was
// paid goes back, and the new decision is a first one.
//
//law:covers remedy.conclude refund.record levy.assess D15
func TestALevyToBeDecidedAnew(t *testing.T) {
	p := charged(t, "2026-07-28")
	p.do(officer1, "payment.record", pay(600_000))
	p.do(reviewHead, "reconsideration.record", contested())
	p.reach(day("2026-08-03"))
	p.do(reviewHead, "remedy.conclude", came("redo"))
	p.in(casefile.Main, procedure.Accepted)
	p.in(casefile.RefundTrack, procedure.RefundDue)
	for _, k := range p.c.Clocks {
		require.True(t, !k.Open() || k.Rule == "E11" || k.Rule == "D23B", "%s still runs", k.ID)
	}
	p.refuse("wrong_state", officer1, "levy.propose", charge())
	p.do(officer1, "levy.assess", assessment(300))
	p.do(officer1, "levy.propose", charge())
	p.levyServed(deputy1)
	require.Equal(t, "行政征收决定书", titleOf(p.c, "levy-decision"))
	require.Nil(t, p.c.Running("D23B"), "the new decision can be contested on its own")
	require.Equal(t, int64(9_000_000), p.debt().Open())
	p.do(officer1, "payment.record", pay(9_000_000))
	p.disclose()
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(officer1, "refund.record", paidBack(600_000))
	p.finish("performed")
	require.Empty(t, procedure.MissingRecords(p.c))
}

func titleOf(c casefile.Case, slot string) string {
	title := ""
	for _, paper := range c.Papers {
		if paper.Slot == slot {
			title = paper.Title
		}
	}
	return title
}

// What a court leaves of a charge is what is owed; a revoked one is closed for
// another reason.
//
//law:covers remedy.conclude refund.record closure.submit
func TestALevyVariedOrRevoked(t *testing.T) {
	p := charged(t, "2026-07-28")
	p.do(officer1, "payment.record", pay(5_000_000))
	p.do(reviewHead, "litigation.record", sued())
	varied := came("varied")
	p.refuse("invalid", reviewHead, "remedy.conclude", varied)
	varied.Fine = 1
	p.refuse("invalid", reviewHead, "remedy.conclude", varied)
	varied.Fine, varied.Charge = 0, 9_600_001
	p.refuse("invalid", reviewHead, "remedy.conclude", varied)
	varied.Charge = 4_000_000
	p.do(reviewHead, "remedy.conclude", varied)
	p.in(casefile.Main, procedure.Performed)
	require.Equal(t, int64(1_000_000), p.debt().Refund.Open)
	p.do(officer1, "refund.record", paidBack(1_000_000))
	p.closedLevy("performed")

	p = charged(t, "2026-07-28")
	p.do(reviewHead, "litigation.record", sued())
	p.do(reviewHead, "remedy.conclude", came("revoked"))
	require.Nil(t, p.c.Running("V10"))
	require.Nil(t, p.c.Running("D15"))
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "other", Result: "决定被撤销"})
}

// A new decision on relief ends the demand and what was prepared for the court:
// the party is asked anew, and its rights run anew.
//
//law:covers levy.relief decision.serve levy.demand D24
func TestReliefAfterADemandEndsIt(t *testing.T) {
	p := upheldLevy(t)
	p.do(officer1, "levy.demand", levyDemand())
	p.reach(day("2026-09-28"))
	require.NotNil(t, p.c.Running("D24"))
	p.do(officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 2))
	p.do(officer1, "levy.propose", relief(law.Defer, "hardship", 0, 2))
	p.reviewedLevy().levyServed(head)
	p.in(casefile.Enforcement, "")
	require.Nil(t, p.c.Running("D24"))
	require.NotNil(t, p.c.Running("D22"))
	p.refuse("wrong_state", officer1, "enforcement.propose", drafted())
}

// 排水条例54: who was told to pay by a day and does not is a matter for a penalty
// of one to three times the fee; the system registers the lead, once.
//
//law:covers levy.refusal P38 V03 V11
func TestRefusalToPayTheSewageFee_Drainage54(t *testing.T) {
	p := newLevy(t)
	p.do(officer1, "levy.open", levyOpen("V03"))
	p.do(officer1, "levy.assess", &casefile.LevyAssess{Rate: "other", Quantities: []casefile.LevyQuantity{{ID: "volume", Amount: 1_000_000}}, Findings: "按用水量核定"})
	p.do(officer1, "levy.propose", charge())
	p.levyServed(deputy1)
	refusal := &casefile.LevyRefusal{Findings: "两次上门催缴均拒绝缴纳"}
	p.refuse("wrong_state", officer1, "levy.refusal", refusal)
	p.over("V10")
	p.do(officer1, "levy.demand", levyDemand())
	p.refuse("wrong_state", officer1, "levy.refusal", refusal)
	p.over("V11")
	require.Contains(t, p.tasks(), "levy.refusal")
	p.refuse("conflict_of_interest", officer3, "levy.refusal", refusal)
	seq := p.do(officer1, "levy.refusal", refusal)
	require.Len(t, p.c.Opened, 1)
	require.Equal(t, procedure.OrdinaryID, p.c.Opened[0].Procedure)
	p.refuse("wrong_state", officer1, "levy.refusal", refusal)

	opening := p.c.Events[seq-1]
	act, _ := p.table.Act("levy.refusal")
	lead := act.Begins(casefile.Fold(p.c.Events[:seq-1]), opening, p.context(officer1))[0].Facts.(*casefile.LeadRegister)
	require.Equal(t, "P38", lead.Power)
	require.Equal(t, casefile.FromLevy, lead.Origin.Kind)
	require.Equal(t, p.c.Handlers, lead.Handlers)
	require.Contains(t, lead.Summary, "两次上门催缴均拒绝缴纳")

	plain := charged(t, "2026-07-28")
	plain.over("V10")
	plain.do(officer1, "levy.demand", levyDemand())
	plain.over("V11")
	require.Contains(t, plain.refuse("wrong_state", officer1, "levy.refusal", refusal).Message, "没有对不缴纳")
}
