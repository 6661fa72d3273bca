package main

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// summaryPlan proves the summary penalty procedure.
func summaryPlan() *plan {
	spotActs := []string{"spot.decide", "spot.file", "spot.accept"}
	cashActs := []string{"spot.collect", "spot.remit", "spot.deposit"}
	whole := acts(spotActs, cashActs, []string{"evidence.add", "handlers.change"}, publicActs, payActs, closeActs)
	corrections := view{
		name: "corrections", exhibits: 1, people: withHans(), acts: acts(spotActs, payActs, []string{"evidence.add"}, closeActs, correctActs), most: map[string]int{"entry.correct": 1},
		inputs: map[string]input{"entry.correct": correctThe("evidence.add", "payment.record")},
	}
	for _, act := range acts(performActs, courtActs, remedyActs, []string{"enforcement.end", "refund.record"}) {
		summaryInputs[act] = everyInput()[act]
	}
	bySpot := map[string]input{"demand.serve": these(&casefile.DemandServe{Service: service(bertAndHans)})}
	court := view{
		name: "application to the court", people: withHans(), passes: []string{"D19", "D23", "D24", "D25"}, inputs: bySpot,
		acts: acts(spotActs, payActs, []string{"demand.issue", "demand.serve"}, courtActs, []string{"closure.submit", "closure.approve", "archive.complete"}),
		most: map[string]int{"demand.issue": 1, "enforcement.propose": 2, "enforcement.answer": 2, "payment.record": 1},
	}
	disputed := view{
		name: "reconsideration and litigation", people: withHans(), passes: []string{"D19"},
		inputs: map[string]input{
			"remedy.stay":     these(&casefile.RemedyStay{Stayed: true, Reason: "停止执行"}),
			"remedy.conclude": these(came("upheld", true), came("upheld", false), came("varied", true), came("revoked", true)),
		},
		acts: acts(spotActs, payActs, remedyActs, []string{"refund.record", "closure.submit", "closure.approve", "archive.complete"}),
		most: once("reconsideration.record", "litigation.record", "remedy.stay", "payment.record", "spot.file"),
	}
	owing := view{
		name: "the late fine and the demand", people: withHans(), acts: acts(spotActs, payActs, performActs, []string{"closure.submit", "closure.approve", "archive.complete"}),
		passes: []string{"D19", "D25"},
		most:   map[string]int{"payment.record": 1, "deferral.request": 1, "surcharge.decide": 1, "surcharge.relieve": 1, "demand.issue": 1, "demand.statement": 1},
		inputs: map[string]input{
			"surcharge.serve": these(&casefile.SurchargeServe{Service: service(bertAndHans)}), "demand.serve": these(&casefile.DemandServe{Service: service(bertAndHans)}),
		},
	}
	third := withHans() // who takes the filing in stays apart from the handlers
	third[ines] = person(ines, party.Officer)
	return &plan{
		table: procedure.Summary(), inputs: summaryInputs,
		views:   []view{{name: "on the spot, cash and disclosure", exhibits: 1, people: third, acts: whole, most: map[string]int{"handlers.change": 1, "disclosure.prepare": 2, "disclosure.exempt": 1}}, corrections, owing, court, disputed},
		mutants: summaryMutants(spotActs),
	}
}

// spot is case 16, with a fine that may be collected there and then.
func spot(by casefile.Presence) *casefile.SpotDecide {
	return &casefile.SpotDecide{
		Presence: by, Unit: unit, Power: "P16", Party: firm(), Place: "麒麟区演示路", Facts: "当事人覆盖燃气设施安全警示标志。",
		Basis: "《城镇燃气管理条例》第五十一条第二款", Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 10_000, Discretion: "及时改正，从轻",
		Told: true, Waived: true, Signed: true, HandedOver: true, Receiver: "王某",
	}
}

// On the spot are two officers who do not head the unit that takes the filing
// and the cash in.
var bertAndHans = casefile.Presence{Officers: []party.PersonID{bert, hans}, Shown: true}

var annaAndBert = casefile.Presence{Officers: []party.PersonID{anna, bert}, Shown: true}

// summaryInputs is read-only.
var summaryInputs = map[string]input{
	"spot.decide":  these(spot(bertAndHans)),
	"spot.file":    these(&casefile.SpotFile{Statement: "报送备案"}),
	"spot.accept":  these(&casefile.SpotAccept{Opinion: "同意备案"}),
	"spot.collect": these(&casefile.SpotCollect{Presence: bertAndHans, Ground: "small", Receipt: "云财0001"}),
	"spot.remit":   these(&casefile.SpotRemit{HandedBy: bert}),
	"spot.deposit": these(&casefile.SpotDeposit{Bank: "某银行", Voucher: "缴001"}),
	"evidence.add": func(s scene) []casefile.Facts {
		if len(s.Evidence) >= s.view.exhibits {
			return nil
		}
		return []casefile.Facts{exhibit(bertAndHans)}
	},
	"handlers.change":      these(&casefile.HandlersChange{Handlers: []party.PersonID{bert, ines}, Reason: "调整"}),
	"payment.record":       ordinaryInputs["payment.record"],
	"performance.complete": ordinaryInputs["performance.complete"],
	"disclosure.prepare":   ordinaryInputs["disclosure.prepare"],
	"disclosure.exempt":    ordinaryInputs["disclosure.exempt"],
	"disclosure.check":     ordinaryInputs["disclosure.check"],
	"disclosure.withdraw":  ordinaryInputs["disclosure.withdraw"],
	"closure.submit":       ordinaryInputs["closure.submit"],
	"closure.approve":      ordinaryInputs["closure.approve"],
	"closure.return":       ordinaryInputs["closure.return"],
	"archive.complete":     ordinaryInputs["archive.complete"],
	"entry.correct":        ordinaryInputs["entry.correct"],
	"entry.confirm":        ordinaryInputs["entry.confirm"],
}

func summaryMutants(spotActs []string) []mutant {
	alone := these(spot(casefile.Presence{Officers: []party.PersonID{anna, anna}, Shown: true}))
	hidden := these(spot(casefile.Presence{Officers: []party.PersonID{anna, bert}}))
	large := spot(bertAndHans)
	large.Fine = 400_000
	old := spot(bertAndHans)
	old.ActEndedOn = calendar.MustDate("2020-01-01")
	begun := []string{"spot.decide"}
	unread := inCourt(map[string]input{"enforcement.review": func(scene) []casefile.Facts {
		return []casefile.Facts{&casefile.EnforcementReview{ReviewOf: reviewOf(fileA, casefile.Agree)}}
	}})
	return []mutant{
		{"G01", behind(procedure.OnTheSpot), breaks("two-certified-officers"), straight("", map[string]input{"spot.decide": alone}, begun)},
		{"G02", nil, breaks("certificates-shown"), withPeople(straight("", map[string]input{"spot.decide": hidden}, begun), withHans())},
		{"G04", nil, breaks("limitation-reasoned"), withPeople(straight("", map[string]input{"spot.decide": these(old)}, begun), withHans())},
		{procedure.OnTheSpot, nil, breaks("on-the-spot"), withPeople(straight("", map[string]input{"spot.decide": these(large)}, begun), withHans())},
		{"G14", behind("paper:spot-filing"), breaks("dossier-whole"), withPeople(straight("", nil, spotActs, payActs, closeActs), withHans())},
		{procedure.ApplicationRead, behind(procedure.ApplicationPassed), breaks("reviewed-enforcement"), unread},
		{procedure.ApplicationPassed, behind(procedure.ApplicationRead), breaks("reviewed-enforcement"), unread},
		{"bar:reviewer", nil, breaks("reviewed-enforcement"), inCourt(nil)},
		{"bar:submitter", behind("bar:handler"), breaks("approver-submitter"), withPeople(straight("", map[string]input{
			"spot.decide": these(spot(casefile.Presence{Officers: []party.PersonID{anna, dora}, Shown: true})),
		}, spotActs, payActs, closeActs), with(dora, party.Officer))},
	}
}

// inCourt is the shortest way to an application to the court.
func inCourt(inputs map[string]input) view {
	return view{
		acts: acts([]string{"spot.decide", "demand.issue", "demand.serve"}, courtActs), people: withHans(), passes: []string{"D19", "D23", "D25"},
		inputs: joined(map[string]input{"demand.serve": these(&casefile.DemandServe{Service: service(bertAndHans)})}, inputs),
		most:   once("demand.issue", "enforcement.propose", "enforcement.answer"),
	}
}
