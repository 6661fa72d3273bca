package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// unitsOwnActs are the acts with a task that the handling unit does on its own
// behalf: a handler's, or the unit's, and kept from nobody in the case. They are
// written out because a record must tell by itself who helped with them; a test
// holds the list to the rows. Read-only.
var unitsOwnActs = []Name{
	"closure.submit", "compulsion.bill", "compulsion.execute", "compulsion.notify", "compulsion.remind", "compulsion.serve",
	"correction.serve", "crime.answer", "crime.deliver", "crime.handover", "crime.suspect", "decision.issue", "decision.serve",
	"defence.answer", "demand.answer", "demand.serve", "disagreement.object", "draw.hold", "enforcement.propose", "expropriation.comments",
	"expropriation.funds", "expropriation.propose", "expropriation.publish", "expropriation.result", "expropriation.risk", "filing.submit",
	"handlers.change", "inspect.conclude", "inspect.notify", "inspect.recheck", "inspect.record", "inspect.serve", "investigation.report",
	"levy.assess", "levy.demand", "levy.propose", "levy.refusal", "notice.issue", "notice.serve", "payment.record", "performance.complete",
	"plan.amend", "preservation.execute", "proposal.amend", "refund.record", "registration.ask", "registration.check",
	"registration.propose", "review.submit", "review.supplement", "seizure.execute", "seizure.release", "seizure.tested", "spot.file",
	"testing.report", "testing.tell", "variation.propose", "variation.serve", "verification.finish",
}

func unitsOwn(n Name) bool { return slices.Contains(unitsOwnActs, n) }

// HelpedWith is the act of the handling unit's own that an entry had a part in:
// a note for it that was handed in (交回委派), a signature (会签), or the
// reasons with which one was denied (退回会签). It is empty for every other entry.
func HelpedWith(e casefile.Event) Name {
	f, ok := e.Facts.(casefile.OnTask)
	if !ok || !Helps(Name(e.Kind)) || !unitsOwn(Name(f.Ref().Act)) {
		return ""
	}
	return Name(f.Ref().Act)
}

// Helps tells whether a gesture takes part in what its task is about, rather than
// only moving the task.
func Helps(gesture Name) bool {
	return gesture == "task.report" || gesture == "task.sign" || gesture == "task.refuse"
}

// helpedUnit tells whether one of the people had a part in the unit's own work.
// It counts like a submission: what was struck out was done all the same. It
// keeps from reviewing and hosting alone, for leaders who sign such work decide
// on it, as their office wants.
func helpedUnit(ids []party.PersonID, c casefile.Case) bool {
	if len(c.Desk.Tasks) == 0 {
		return false
	}
	return slices.ContainsFunc(c.Events, func(e casefile.Event) bool { return slices.Contains(ids, e.Actor) && HelpedWith(e) != "" })
}

// ApartFromHelp tells whether the act is kept from those who had a part in the
// unit's own work: those that review, and those of the hearing's host.
func (a Act) ApartFromHelp() bool { return a.Duty == AsHost || slices.Contains(a.Bar, BarUnit) }

func helpedBefore() *fault.Fault {
	return fault.New(fault.Conflict, "曾为本案承办工作准备意见或者会签的人员（以及代行其职务的人员）不能审核本案、主持本案听证，请另行指派").Because("《行政处罚法》第五十八条、第六十四条")
}
