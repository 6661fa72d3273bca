package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
)

// What the model check found in the tables, each as a case.

// A case that ended without a decision has nothing to be contested.
//
//law:covers reconsideration.record litigation.record
func TestNothingToContestWithoutADecision(t *testing.T) {
	p := newPlay(t).filed("P11")
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "不能认定"})
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "terminated", Result: "办结"})
	p.refuse(fault.WrongState, reviewHead, "reconsideration.record", contested())
	p.refuse(fault.WrongState, reviewHead, "litigation.record", sued())
}

// A decision that is made again is shown again, once the earlier one is taken
// down; what was withdrawn for good is not.
//
//law:covers D14 D17 disclosure.withdraw disclosure.prepare remedy.conclude
func TestADecisionMadeAgainIsShownAgain_Penalty48(t *testing.T) {
	p := fined(t, "2026-08-31").disclose()
	p.do(reviewHead, "litigation.record", sued())
	p.do(reviewHead, "remedy.conclude", came("redo"))
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "revoked", Reason: "判决撤销"})
	p.in(casefile.Disclosure, procedure.DisclosureWithdrawn)
	p.refuse(fault.WrongState, publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
}

// What waited to be shown of a decision that is made again waits no more.
//
//law:covers remedy.conclude disclosure.prepare
func TestAnUnshownDecisionIsNotShownAfterRedo(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "摘要"})
	p.do(reviewHead, "litigation.record", sued())
	p.do(reviewHead, "remedy.conclude", came("redo"))
	p.in(casefile.Disclosure, "")
}

// Whoever reviewed the application to the court does not approve it.
//
//law:covers enforcement.apply
func TestReviewerOfTheApplicationDoesNotApply(t *testing.T) {
	for _, act := range procedure.Ordinary().Acts {
		if act.Name == "enforcement.apply" {
			require.Contains(t, act.Bar, procedure.BarReviewer)
		}
	}
}

// No result while a correction waits for its second person, and no clock of a
// suspected crime outlives the inspection.
//
//law:covers D29 inspect.conclude inspect.decline
func TestInspectionSettlesWhatIsOpen(t *testing.T) {
	p := inspectionPlay(t).approved()
	p.do(officer1, "evidence.add", exhibit())
	p.do(officer1, "inspect.notify", &casefile.InspectNotify{Service: service()})
	p.do(officer1, "inspect.record", onSite(p))
	at := 0
	for _, e := range p.c.Events {
		if e.Kind == "evidence.add" {
			at = e.Sequence
		}
	}
	p.do(officer1, "entry.correct", &casefile.EntryCorrect{Entry: at, Reason: "登记有误"})
	p.refuse(fault.WrongState, officer1, "inspect.conclude", &casefile.InspectConclude{Outcome: "nothing", Summary: "未发现问题"})
}
