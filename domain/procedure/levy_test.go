package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func levyOpen(power string) *casefile.LevyOpen {
	return &casefile.LevyOpen{By: "declaration", Power: power, Party: firm(), Summary: "经批准挖掘城市道路敷设管线", Unit: unit, Handlers: []party.PersonID{officer1, officer2}}
}

// assessment is of an area of asphalt at 300 元 a square metre.
func assessment(squareMetres int64) *casefile.LevyAssess {
	return &casefile.LevyAssess{Rate: "asphalt", Quantities: []casefile.LevyQuantity{{ID: "area", Amount: squareMetres * 1000}}, Findings: "按许可和现场测量核定"}
}

func reliefAsked(kind law.ReliefKind, ground string, amount int64, months int) *casefile.LevyRelief {
	return &casefile.LevyRelief{Kind: kind, Ground: ground, Amount: amount, Months: months, Reason: "资金困难", Files: []casefile.FileRef{{SHA256: fileA}}}
}

func charge() *casefile.LevyPropose {
	return &casefile.LevyPropose{Outcome: casefile.Charge, Facts: "经批准挖掘城市道路", Basis: "《城市道路管理条例》第三十七条", Reasons: "按核定金额征收", PerformBy: "收到决定书之日起十五日内缴纳"}
}

func relief(kind law.ReliefKind, ground string, amount int64, months int) *casefile.LevyPropose {
	f := charge()
	f.Outcome, f.Kind, f.Ground, f.Amount, f.Months = casefile.Relieve, kind, ground, amount, months
	return f
}

func levyDemand() *casefile.LevyDemand { return &casefile.LevyDemand{Service: service()} }

func pay(amount int64) *casefile.PaymentRecord {
	return &casefile.PaymentRecord{Amount: amount, Receipt: "票据001"}
}

// but changes what is about to be entered.
func but[T any](v *T, change func(*T)) *T {
	change(v)
	return v
}

func newLevy(t *testing.T) *play {
	p := newPlay(t)
	p.table = procedure.Levy()
	return p
}

// assessed is a levy of road digging with its charge worked out.
func (p *play) assessed(squareMetres int64) *play {
	p.t.Helper()
	p.do(officer1, "levy.open", levyOpen("V02"))
	p.do(officer1, "levy.assess", assessment(squareMetres))
	return p
}

// reviewedLevy brings the proposal to a consent.
func (p *play) reviewedLevy() *play {
	p.t.Helper()
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	return p
}

func (p *play) levyServed(who party.PersonID) *play {
	p.t.Helper()
	p.do(who, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(officer1, "decision.serve", decisionServe())
	return p
}

func (p *play) closedLevy(ground string) *play {
	p.t.Helper()
	p.disclose().finish(ground)
	p.in(casefile.Main, procedure.Archived)
	require.Empty(p.t, procedure.MissingRecords(p.c))
	return p
}

// The rate is the catalogue's: 320 m² of asphalt at 300 元 are 96 000 元,
// whatever the officer writes.
//
//law:covers levy.open levy.assess levy.propose levy_rate_dig_asphalt V10 R7 D15
func TestAPlainChargeBelowTheThreshold_Road37(t *testing.T) {
	p := newLevy(t).assessed(320)
	require.Equal(t, int64(9_600_000), p.c.Levy.Assessment.Amount)
	require.Equal(t, "300元 × 320平方米 = 96000元", p.c.Levy.Assessment.Formula)
	p.do(officer1, "levy.propose", charge())
	require.NotContains(t, ruleIDs(p.c.MustReview), "R7", "96 000 元 stays below the threshold")
	if len(p.c.MustReview) > 0 {
		p.reviewedLevy()
	}
	p.levyServed(deputy1)
	require.Equal(t, "麒住建征〔2026〕第1号", p.c.Decision.Number)
	require.Equal(t, "麒住建征〔2026〕第1号", p.c.Number())
	require.Equal(t, "2026-07-16", p.due("V10"))
	p.refuse("invalid", officer1, "payment.record", pay(9_600_001))
	p.do(officer1, "payment.record", pay(5_000_000))
	p.in(casefile.Main, procedure.Served)
	p.do(officer1, "payment.record", pay(4_600_000))
	p.in(casefile.Main, procedure.Performed)
	require.Equal(t, "done", p.c.Latest("V10").Ended)
	require.Equal(t, "2026-07-29", p.due("D15"), "twenty working days")
	p.closedLevy("performed")
}

//law:covers R7 G10 review_threshold_levy
func TestALargeChargeIsReviewedAndTheHeads_R7(t *testing.T) {
	p := newLevy(t).assessed(334)
	p.do(officer1, "levy.propose", charge())
	require.Contains(t, ruleIDs(p.c.MustReview), "R7", "100 200 元")
	require.Contains(t, ruleIDs(p.c.MustReview), "M11")
	p.shut("G10", head, "decision.make", decision())
	require.Contains(t, p.tasks(), "review.submit")
	p.reviewedLevy()
	p.refuse("role_denied", deputy1, "decision.make", decision())
	p.levyServed(head)
}

// A deferral is always reviewed, whatever the amount; the last day moves by the
// months granted: 15 days from service, then the months from there.
//
//law:covers levy.relief levy.propose levy_deferral_months V10 R7 M11
func TestADeferralIsAlwaysReviewed_R7(t *testing.T) {
	p := newLevy(t).assessed(320)
	p.do(officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 3))
	for name, bad := range map[string]*casefile.LevyPropose{
		"more months than the parameter allows": relief(law.Defer, "hardship", 0, 7),
		"no months":                             relief(law.Defer, "hardship", 0, 0),
		"no ground of the item":                 relief(law.Defer, "friendship", 0, 3),
		"a ground for other relief":             relief(law.Reduce, "hardship", 100, 0),
		"something that nobody asked for":       relief(law.Reduce, "own_repair", 100, 0),
		"a charge with relief":                  but(relief(law.Defer, "hardship", 0, 3), func(f *casefile.LevyPropose) { f.Outcome = casefile.Charge }),
	} {
		t.Run(name, func(*testing.T) { p.refuse("invalid", officer1, "levy.propose", bad) })
	}
	p.do(officer1, "levy.propose", relief(law.Defer, "hardship", 0, 3))
	require.Contains(t, ruleIDs(p.c.MustReview), "R7")
	p.shut("G10", head, "decision.make", decision())
	p.reviewedLevy()
	p.reach(day("2026-09-16"))
	p.levyServed(head)
	// 2026-09-16 + 15 = 10-01 (a holiday, but extensions run from the raw end);
	// three months on: 2027-01-01, New Year; 2 and 3 January are a weekend.
	require.Equal(t, "2027-01-04", p.due("V10"))
	p.do(officer1, "payment.record", pay(9_600_000))
	p.closedLevy("performed")
}

//law:covers levy.relief G10
func TestRefusedReliefIsReviewedToo(t *testing.T) {
	p := newLevy(t).assessed(10)
	p.do(officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 3))
	p.do(officer1, "levy.propose", charge())
	require.Contains(t, ruleIDs(p.c.MustReview), "R7", "to deny relief is a decision on it")
	p.shut("G10", head, "decision.make", decision())
}

//law:covers levy.relief levy.propose
func TestAnExemptionLeavesNothingToPay(t *testing.T) {
	p := newLevy(t).assessed(320)
	p.refuse("wrong_state", officer1, "levy.propose", relief(law.Exempt, "public_works", 9_600_000, 0))
	p.do(officer1, "levy.relief", reliefAsked(law.Exempt, "public_works", 9_600_000, 0))
	p.refuse("invalid", officer1, "levy.propose", relief(law.Exempt, "public_works", 9_500_000, 0))
	p.do(officer1, "levy.propose", relief(law.Exempt, "public_works", 9_600_000, 0))
	p.reviewedLevy().levyServed(head)
	p.in(casefile.Main, procedure.Performed)
	require.Nil(t, p.c.Latest("V10"))
	require.NotNil(t, p.c.Running("D22"))
	require.NotNil(t, p.c.Running("D23"))
	p.closedLevy("performed")
}

// What is asked for after the decision is decided on its own, reviewed, and
// moves the last day; a second deferral is refused.
//
//law:covers levy.relief levy.propose decision.serve V10 D22 D23 D17 disclosure.withdraw
func TestReliefAskedForAfterTheDecision(t *testing.T) {
	p := newLevy(t).assessed(320)
	p.do(officer1, "levy.propose", charge())
	if len(p.c.MustReview) > 0 {
		p.reviewedLevy()
	}
	p.levyServed(head)
	p.disclose()
	p.refuse("wrong_state", officer1, "levy.propose", charge())
	p.reach(day("2026-07-20"))
	require.True(t, procedure.Overdue(*p.c.Running("V10")))
	p.do(officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 2))
	p.do(officer1, "levy.propose", relief(law.Defer, "hardship", 0, 2))
	p.refuse("wrong_state", officer1, "levy.demand", levyDemand())
	p.shut("G10", head, "decision.make", decision())
	p.reviewedLevy().levyServed(head)
	p.in(casefile.Main, procedure.Served)
	require.Equal(t, "2026-09-16", p.due("V10"), "07-16 and two months")
	require.True(t, p.c.Running("V10").Late, "lateness before the deferral stays")
	require.Equal(t, "2026-09-18", p.due("D22"), "sixty days from the later service")
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	require.Equal(t, "2026-07-23", p.due("D17"), "three working days from 20 July")
	p.refuse("wrong_state", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "公示摘要"})
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "varied", Reason: "准予缓征"})
	require.Equal(t, "done", p.c.Latest("D17").Ended)
	p.disclose()
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	p.do(officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 2))
	p.refuse("wrong_state", officer1, "levy.propose", relief(law.Defer, "hardship", 0, 2))
	p.do(officer1, "payment.record", pay(9_600_000))
	p.in(casefile.Main, procedure.Performed)
	p.finish("performed")
	require.Empty(t, procedure.MissingRecords(p.c))
}

// A demand follows the default; the claim may be given up only after the wait
// that follows it (强制法54: ten working days), and by leadership (强制法40).
//
//law:covers levy.demand V11 V10 enforcement.end closure.submit
func TestDemandAfterDefault_Coercion54(t *testing.T) {
	p := newLevy(t).assessed(320)
	p.do(officer1, "levy.propose", charge())
	if len(p.c.MustReview) > 0 {
		p.reviewedLevy()
	}
	p.levyServed(head)
	p.disclose()
	f := p.refuse("wrong_state", officer1, "levy.demand", levyDemand())
	require.Contains(t, f.Message, "2026-07-16")
	p.reach(day("2026-09-21"))
	require.Contains(t, p.tasks(), "levy.demand")
	p.shut("G01", officer1, "levy.demand", but(levyDemand(), func(f *casefile.LevyDemand) { f.Officers = []party.PersonID{officer1} }))
	p.do(officer1, "levy.demand", levyDemand())
	require.Equal(t, "2026-10-12", p.due("V11"), "09-22…24, 28…30, 10-08…10, 12")
	p.refuse("wrong_state", officer1, "levy.demand", levyDemand())
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "无财产可供执行"})
	end := &casefile.EnforcementEnd{Ground: "other", Reason: "无财产可供执行", Files: []casefile.FileRef{{SHA256: fileA}}}
	p.refuse("wrong_state", deputy1, "enforcement.end", end)
	p.over("V11")
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "无财产可供执行"})
	p.refuse("role_denied", officer1, "enforcement.end", end)
	p.do(deputy1, "enforcement.end", end)
	require.Nil(t, p.c.Running("V10"))
	p.refuse("wrong_state", officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 2))
	p.finish("enforcement_ended")
	require.Empty(t, procedure.MissingRecords(p.c))
}

// 征收条例8: expropriation is the district government's to decide.
//
//law:covers levy.open
func TestWhatTheBureauMayNotLevy(t *testing.T) {
	p := newLevy(t)
	require.Contains(t, p.refuse("invalid", officer1, "levy.open", levyOpen("V04")).Message, "区人民政府")
	p.refuse("invalid", officer1, "levy.open", levyOpen("P01"))
	p.refuse("invalid", officer1, "levy.open", levyOpen("nothing"))
	p.refuse("invalid", officer1, "levy.open", but(levyOpen("V02"), func(f *casefile.LevyOpen) { f.Party.Name = " " }))
	p.refuse("invalid", officer1, "levy.open", but(levyOpen("V02"), func(f *casefile.LevyOpen) { f.Handlers = []party.PersonID{stranger} }))
}

//law:covers levy.assess
func TestAnAssessmentRestsOnTheItemsOwnRates(t *testing.T) {
	p := newLevy(t)
	p.do(officer1, "levy.open", levyOpen("V02"))
	for name, bad := range map[string]func(*casefile.LevyAssess){
		"no such class":        func(f *casefile.LevyAssess) { f.Rate = "gold" },
		"no quantity":          func(f *casefile.LevyAssess) { f.Quantities = nil },
		"another's quantity":   func(f *casefile.LevyAssess) { f.Quantities[0].ID = "volume" },
		"the same twice":       func(f *casefile.LevyAssess) { f.Quantities = append(f.Quantities, f.Quantities[0]) },
		"less than a 分":        func(f *casefile.LevyAssess) { f.Quantities[0].Amount = 0 },
		"a party without home": func(f *casefile.LevyAssess) { who := firm(); who.Address = ""; f.Party = &who },
		"a file nobody stored": func(f *casefile.LevyAssess) { f.Files = []casefile.FileRef{{SHA256: "c"}} },
	} {
		t.Run(name, func(*testing.T) {
			f := assessment(320)
			bad(f)
			p.refuse("invalid", officer1, "levy.assess", f)
		})
	}
	p.refuse("conflict_of_interest", officer3, "levy.assess", assessment(320))
	// An amount that somebody sends along is not the amount.
	p.do(officer1, "levy.assess", but(assessment(320), func(f *casefile.LevyAssess) { f.Amount, f.Formula = 1, "none" }))
	require.Equal(t, int64(9_600_000), p.c.Levy.Assessment.Amount)
	p.refuse("wrong_state", head, "decision.make", decision())
}

// A consent binds to its version: a new calculation or proposal needs a new one.
//
//law:covers G10 levy.propose levy.assess
func TestAConsentToALevyFallsWithItsVersion(t *testing.T) {
	p := newLevy(t).assessed(400)
	p.do(officer1, "levy.propose", charge())
	p.refuse("invalid", officer1, "levy.propose", charge())
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.refuse("wrong_state", officer1, "levy.assess", assessment(500))
	p.refuse("wrong_state", officer1, "levy.propose", but(charge(), func(f *casefile.LevyPropose) { f.Reasons = "另一理由" }))
	p.refuse("wrong_state", officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 2))
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	first := p.c.Proposal().SHA256
	p.do(officer1, "levy.propose", but(charge(), func(f *casefile.LevyPropose) { f.Reasons = "另一理由" }))
	require.NotEqual(t, first, p.c.Proposal().SHA256)
	p.shut("G10", head, "decision.make", decision())
	p.do(officer1, "levy.assess", assessment(500))
	p.refuse("wrong_state", head, "decision.make", decision())
	p.do(officer1, "levy.propose", charge())
	require.Equal(t, int64(15_000_000), p.c.Proposal().Levy.Due())
	p.reviewedLevy().levyServed(head)
}

// A disagreement goes the same ladder, and may end the case.
//
//law:covers case.terminate L0
func TestALevyThatEndsWithoutADecision(t *testing.T) {
	p := newLevy(t).assessed(400)
	p.do(officer1, "levy.propose", charge())
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	p.do(reviewer1, "review.opine", opinion(casefile.Correct, "law"))
	p.in(casefile.Ladder, procedure.LadderReply)
	p.shut("G10", head, "decision.make", decision())
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "撤回挖掘许可，不再征收"})
	p.in(casefile.Ladder, "")
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "terminated", Result: "终止"})
	p.do(deputy1, "closure.return", &casefile.Remark{Reason: "补充说明"})
	p.in(casefile.Main, procedure.Ended)
	p.finish("terminated")
	require.Empty(t, procedure.MissingRecords(p.c))
}
