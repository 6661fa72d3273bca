package procedure

import (
	"maps"
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// SummaryID names the summary penalty procedure (行政处罚简易程序).
const SummaryID = "summary-penalty"

// States of the tracks that only this procedure has.
const (
	RecordingSubmitted casefile.State = "submitted"
	RecordingAccepted  casefile.State = "accepted"

	PaymentCollected casefile.State = "collected"
	PaymentHandedIn  casefile.State = "handed_in"
)

// Summary is the summary penalty procedure (当场处罚): decided and served in one
// act, filed with the bureau afterwards. There is no filing of the case, no
// notice period and never a legal review (处罚法51、52).
func Summary() Table {
	at := summaryStages()
	return NewTable(SummaryID, "行政处罚简易程序", law.Penalty,
		spotPhase(), handlersPhase(at), cashPhase(), performancePhase(), enforcementPhase(finesPressed()), remedyPhase(finesContested()), refundPhase(), disclosurePhase(at), closingPhase(Performed, Served), archivePhase(Closed), correctionPhase(at), deskPhase())
}

func summaryStages() stages {
	return stages{decided: on(Served, Performed, Closing, Closed, Archived), publication: "行政处罚决定公示"}
}

func isSummary(c casefile.Case) bool { return c.Procedure == SummaryID }

// missingFromSummary names what the file of a decision on the spot lacks.
func missingFromSummary(c casefile.Case) []string {
	needed := neededAfterwards(c)
	maps.Copy(needed, map[string]bool{
		"spot-decision": true, "spot-filing": true, "cash-handover": c.Spot.Cash != nil, "performance": c.Performance != nil, "demand": len(c.Demands) > 0, "closure": true,
	})
	missing := absent(c, needed)
	paid := func(e casefile.Event) bool { return e.Kind == "payment.record" && !e.Struck }
	if c.Proposal().Total() > 0 && c.Performance != nil && c.Spot.Cash == nil && !slices.ContainsFunc(c.Events, paid) {
		missing = append(missing, "罚款缴款凭证")
	}
	return missing
}
