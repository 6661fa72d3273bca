package procedure

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// LevyID names the levy procedure (行政征收).
const LevyID = "levy"

// States of the main track that only some procedures have.
const (
	Accepted casefile.State = "accepted" // 已受理
	Assessed casefile.State = "assessed" // 已核定
)

// The texts that levies rest on.
const (
	roadRules   = "城市道路管理条例"
	rule27      = "国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见"
	coercionLaw = "行政强制法"

	drainageRules = "城镇排水与污水处理条例"
)

// Levy is the levy procedure: declaration or the bureau's own motion,
// assessment, relief, proposal, review, decision, payment and demand.
func Levy() Table {
	at := levyStages()
	return NewTable(LevyID, "行政征收程序", law.Levy,
		levyOpeningPhase(), handlersPhase(at), recusalPhase(at), reviewPhase(at), counselPhase(), ladderPhase(), levyDecisionPhase(), disclosurePhase(at),
		levyPaymentPhase(), statementRows(), enforcementPhase(pressing{dues: []string{levyDue, levyWait}}), remedyPhase(leviesContested()), refundPhase(), levyClosurePhase(), correctionPhase(at), deskPhase())
}

// leviesContested: a charge that is to be decided anew is assessed anew.
func leviesContested() contest {
	return contest{again: Accepted, ends: []string{"D15", levyDue, levyWait}, goes: []Goes{
		{Track: casefile.Main, To: Performed, When: "变更后的款项已经缴清", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
			return resultPaid(c, f, ctx) && c.In(casefile.Main) == Served
		}},
	}}
}

func levyStages() stages {
	return stages{
		open: on(Accepted, Assessed, Proposed), proposed: on(Proposed), review: on(Proposed),
		decided: on(Issued, Served, Performed, Closing, Closed, Archived), over: on(Ended), publication: "行政征收决定公示",
	}
}

// levied is what the decision has the party pay, in 分.
func levied(c casefile.Case) int64 { return owed(c).charge }

// redecides tells a proposal or decision on a later application from the first
// decision on the charge.
func redecides(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.Decision != nil }
