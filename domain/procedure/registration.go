package procedure

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// RegistrationID names the filing procedure (备案), of the bureau's other powers.
const RegistrationID = "registration"

// States of the main track of a filing.
const (
	Incomplete    casefile.State = "incomplete"    // 材料不齐，待告知补正
	Supplementing casefile.State = "supplementing" // 已告知补正
	Questioned    casefile.State = "questioned"    // 已办理的备案待核查
	Checked       casefile.State = "checked"       // 已核查
)

// The texts that filings rest on.
const (
	completionRules = "房屋建筑和市政基础设施工程竣工验收备案管理办法"
	leaseRules      = "商品房屋租赁管理办法"
)

// Registration is the filing procedure: intake, supplement, check, proposal,
// review, decision. A record that was made is revoked in a case of its own.
func Registration() Table {
	at := registrationStages()
	return NewTable(RegistrationID, "其他行政权力（备案）程序", law.Other,
		registrationPhase(), registrationProposalPhase(), handlersPhase(at), recusalPhase(at), reviewPhase(at), counselPhase(), ladderPhase(),
		registrationDecisionPhase(), disclosurePhase(at), registrationClosurePhase(), correctionPhase(at), deskPhase())
}

func registrationStages() stages {
	return stages{
		open: on(Incomplete, Supplementing, Accepted, Questioned, Checked, Proposed), proposed: on(Proposed), review: on(Proposed),
		decided: on(Issued, Served, Closing, Closed, Archived), over: on(Ended), publication: "备案决定公示",
	}
}

// filingTerms are the item's own rules: documents, points of the check, periods.
func filingTerms(power string, ctx Context) law.FilingTerms {
	if p := ctx.Rules.Powers[power]; p.Filing != nil {
		return *p.Filing
	}
	return law.FilingTerms{}
}

// byBureau tells the examination of an earlier record from an application.
func byBureau(c casefile.Case) bool {
	return c.Registration != nil && c.Registration.Opened.By == "bureau"
}
