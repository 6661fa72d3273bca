package casefile

// NewFacts returns an empty value of the facts that an entry of the kind
// holds. The kind of an act's entry is the act's name.
func NewFacts(kind string) (Facts, bool) {
	empty, ok := kinds[kind]
	if !ok {
		return nil, false
	}
	return empty(), true
}

// kinds is read-only: every entry of every case is decoded through it.
var kinds = map[string]func() Facts{
	"lead.register":         func() Facts { return &LeadRegister{} },
	"handlers.change":       func() Facts { return &HandlersChange{} },
	"entry.correct":         func() Facts { return &EntryCorrect{} },
	"entry.confirm":         func() Facts { return &EntryConfirm{} },
	"verification.extend":   func() Facts { return &VerificationExtend{} },
	"verification.finish":   func() Facts { return &VerificationFinish{} },
	"filing.submit":         func() Facts { return &FilingSubmit{} },
	"filing.approve":        func() Facts { return &FilingApprove{} },
	"filing.decline":        func() Facts { return &FilingDecline{} },
	"filing.return":         func() Facts { return &Remark{} },
	"recusal.request":       func() Facts { return &RecusalRequest{} },
	"recusal.decide":        func() Facts { return &RecusalDecide{} },
	"evidence.add":          func() Facts { return &EvidenceAdd{} },
	"testing.commission":    func() Facts { return &TestingCommission{} },
	"testing.report":        func() Facts { return &TestingReport{} },
	"investigation.suspend": func() Facts { return &Suspend{} },
	"investigation.resume":  func() Facts { return &Remark{} },
	"investigation.report":  func() Facts { return &InvestigationReport{} },
	"period.extend":         func() Facts { return &PeriodExtend{} },
	"proposal.amend":        func() Facts { return &ProposalAmend{} },
	"notice.issue":          func() Facts { return &NoticeIssue{} },
	"notice.serve":          func() Facts { return &NoticeServe{} },
	"defence.receive":       func() Facts { return &DefenceReceive{} },
	"defence.waive":         func() Facts { return &DefenceWaive{} },
	"defence.answer":        func() Facts { return &DefenceAnswer{} },
	"hearing.request":       func() Facts { return &HearingRequest{} },
	"hearing.withdraw":      func() Facts { return &HearingWithdraw{} },
	"hearing.notify":        func() Facts { return &HearingNotify{} },
	"hearing.hold":          func() Facts { return &HearingHold{} },
	"review.submit":         func() Facts { return &ReviewSubmit{} },
	"review.register":       func() Facts { return &ReviewRegister{} },
	"review.return":         func() Facts { return &ReviewReturn{} },
	"review.supplement":     func() Facts { return &ReviewSupplement{} },
	"review.assign":         func() Facts { return &ReviewAssign{} },
	"review.opine":          func() Facts { return &ReviewOpine{} },
	"review.withdraw":       func() Facts { return &ReviewWithdraw{} },
	"disagreement.object":   func() Facts { return &DisagreementObject{} },
	"ladder.coordinate":     func() Facts { return &LadderCoordinate{} },
	"ladder.advise":         func() Facts { return &LadderAdvise{} },
	"ladder.propose":        func() Facts { return &LadderPropose{} },
	"ladder.resolve":        func() Facts { return &LadderResolve{} },
	"ladder.rise":           func() Facts { return &LadderRise{} },
	"review.silent":         func() Facts { return &LadderRise{} },
	"deliberation.hold":     func() Facts { return &DeliberationHold{} },
	"decision.make":         func() Facts { return &DecisionMake{} },
	"decision.issue":        func() Facts { return &DecisionIssue{} },
	"decision.serve":        func() Facts { return &DecisionServe{} },
	"disclosure.prepare":    func() Facts { return &DisclosurePrepare{} },
	"disclosure.exempt":     func() Facts { return &DisclosureExempt{} },
	"disclosure.check":      func() Facts { return &DisclosureCheck{} },
	"disclosure.publish":    func() Facts { return &DisclosurePublish{} },
	"disclosure.withdraw":   func() Facts { return &DisclosureWithdraw{} },
	"payment.record":        func() Facts { return &PaymentRecord{} },
	"performance.complete":  func() Facts { return &PerformanceComplete{} },
	"case.terminate":        func() Facts { return &CaseTerminate{} },
	"case.transfer":         func() Facts { return &CaseTransfer{} },
	"closure.submit":        func() Facts { return &ClosureSubmit{} },
	"closure.approve":       func() Facts { return &ClosureApprove{} },
	"closure.return":        func() Facts { return &Remark{} },
	"archive.complete":      func() Facts { return &ArchiveComplete{} },
	"clock.struck":          func() Facts { return &ClockStruck{} },
	"clocks.recomputed":     func() Facts { return &ClocksRecomputed{} },
	"review.urge":           func() Facts { return &ReviewUrge{} },
}
