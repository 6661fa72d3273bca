package procedure

import (
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// InspectionID names the inspection procedure (行政检查).
const InspectionID = "inspection"

// States of the main track of an inspection.
const (
	InspectionApproved  casefile.State = "inspection_approved"
	InspectionNotified  casefile.State = "inspection_notified"
	InspectionRecorded  casefile.State = "inspection_recorded"
	ResultProposed      casefile.State = "result_proposed"
	InspectionConcluded casefile.State = "inspection_concluded"
	InspectionServed    casefile.State = "inspection_served"
	InspectionSettled   casefile.State = "inspection_settled"
	NotInspected        casefile.State = "not_inspected"
)

// inspectionRules is the State Council's text on inspections of enterprises.
const inspectionRules = "国务院办公厅关于严格规范涉企行政检查的意见"

// Inspection is the inspection procedure: approval, notice, two officers on the
// spot, result, order to correct and second look, disclosure.
func Inspection() Table {
	at := inspectionStages()
	return NewTable(InspectionID, "行政检查程序", law.Inspection,
		inspectionApprovalPhase(), handlersPhase(at), recusalPhase(at), inspectionPhase(), reviewPhase(at), ladderPhase(),
		resultPhase(), disclosurePhase(at), inspectionEndPhase(), archivePhase(Closed, NotInspected), correctionPhase(at), deskPhase())
}

func inspectionStages() stages {
	return stages{
		open:     on(Proposed, InspectionApproved, InspectionNotified, InspectionRecorded, ResultProposed),
		proposed: on(Proposed, ResultProposed), review: on(Proposed, ResultProposed),
		decided: on(InspectionConcluded, InspectionServed, InspectionSettled, Closed, Archived), publication: "行政检查结果公示",
	}
}

// InspectionKeys names what the yearly cap counts by: the enterprises, by their
// codes or else by their names, and the year. There are none for acts and cases
// that the cap has nothing to do with.
func InspectionKeys(c casefile.Case, f casefile.Facts, on calendar.Date) (enterprises []string, year int) {
	switch v := f.(type) {
	case *casefile.InspectPropose:
		return []string{enterpriseOf(v.Party)}, on.Year()
	case *casefile.InspectAmend, *casefile.InspectApprove:
		if c.Inspection != nil {
			return []string{enterpriseOf(c.Matter.Party)}, on.Year()
		}
	case *casefile.PlanTask, *casefile.DrawCommit, *casefile.DrawHold:
		if c.Plan == nil {
			return nil, 0
		}
		for _, o := range c.Plan.Terms.Objects {
			enterprises = append(enterprises, enterpriseOf(o.Party))
		}
		return enterprises, on.Year()
	}
	return nil, 0
}

func enterpriseOf(r party.Respondent) string { return Enterprise(r.IDCode, r.Name) }

// InspectionSeries numbers the approved inspections.
const InspectionSeries = "检"

// CountsInspections tells whether the act adds to what the yearly cap counts.
func CountsInspections(act Name) bool { return act == "inspect.approve" }

// Enterprise is the key under which an enterprise's inspections are counted.
func Enterprise(code, name string) string {
	if code = strings.TrimSpace(code); code != "" {
		return code
	}
	return strings.TrimSpace(name)
}

// missingFromInspection names what the file of an inspection lacks.
func missingFromInspection(c casefile.Case) []string {
	i := c.Inspection
	if c.Ending != nil {
		return absent(c, map[string]bool{"inspection-sheet": true})
	}
	return absent(c, map[string]bool{
		"inspection-sheet": true, "inspection-approval": true, "inspection-notice": i.Proposed.Unannounced == "", "inspection-record": true,
		"review-opinion": len(c.MustReview) > 0, "inspection-result": i.Concluded.Outcome != "order", "correction-order": i.Concluded.Outcome == "order",
		"inspection-receipt": true, "recheck-record": i.Concluded.Outcome == "order", "inspection-closure": true,
	})
}
