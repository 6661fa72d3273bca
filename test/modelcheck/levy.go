package main

import (
	"maps"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The levy's own acts.
var (
	levyActs    = []string{"levy.open", "levy.assess", "levy.propose"}
	reliefActs  = []string{"levy.relief"}
	levyDecide  = []string{"decision.make", "decision.issue", "decision.serve"}
	levyPay     = []string{"payment.record", "levy.demand"}
	showActs    = []string{"disclosure.prepare", "disclosure.check"}
	levyPasses  = []string{"V10", "V11", "D10", "L0", "L1", "L2", "L3"}
	levyRoadmap = acts(levyActs, reviewActs, levyDecide, levyPay, showActs, []string{"case.terminate"}, closeActs)
)

// levyBounds keep the smallest views small.
var levyBounds = map[string]int{"levy.assess": 1, "levy.propose": 1, "review.return": 1, "review.withdraw": 1, "review.extend": 1, "ladder.advise": 1, "ladder.expert": 1, "counsel.advise": 1}

// levyPlan proves the levy procedure.
func levyPlan() *plan {
	once := map[string]int{"levy.open": 1, "levy.assess": 1, "levy.relief": 1, "levy.propose": 2, "levy.demand": 1, "closure.return": 1, "disclosure.exempt": 1}
	ladder := map[string]int{"levy.open": 1, "levy.assess": 1, "levy.propose": 2, "levy.demand": 1, "closure.return": 1}
	return &plan{
		table: procedure.Levy(), inputs: levyInputs,
		views: []view{
			headStandsAside(nil, acts([]string{"levy.open", "levy.assess", "levy.propose"}, shortEnd)...),
			{
				name: "charge and relief", rounds: 2, one: true, straight: true, most: once, passes: levyPasses,
				acts: acts(levyRoadmap, reliefActs, []string{"disclosure.exempt", "disclosure.withdraw"}),
			},
			{
				name: "disagreement", rounds: 2, one: true, most: ladder, passes: levyPasses, people: withCounsel(), shifts: true,
				acts: acts(levyActs, reviewActs, ladderActs, []string{"case.terminate"}, levyDecide, showActs, []string{"payment.record"}, closeActs),
			},
			{
				name: "counsel, supplements and urging", rounds: 1, one: true, most: levyBounds, people: withCounsel(), shifts: true, passes: levyPasses,
				inputs: map[string]input{"levy.assess": these(assessment(334))},
				acts:   acts(levyActs, reviewActs, returnActs, urgeActs, withdrawActs, counselActs, []string{"disagreement.object", "case.terminate", "closure.submit", "closure.approve", "archive.complete"}),
			},
			{
				name: "people and corrections", rounds: 1, straight: true, passes: []string{"V10"},
				acts: acts(levyRoadmap, changeActs, correctActs),
				most: map[string]int{"levy.assess": 1, "levy.propose": 1, "levy.demand": 0, "handlers.change": 1, "recusal.request": 1, "entry.correct": 1, "closure.return": 0},
				inputs: map[string]input{
					"entry.correct":    correctThe("decision.serve", "payment.record"),
					"disclosure.check": approveOnly,
					"handlers.change":  these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, hans}, Reason: "调整"}),
					"decision.serve": these(
						&casefile.DecisionServe{Service: service(annaAndBert)},
						&casefile.DecisionServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, hans}, Shown: true})},
					),
				},
				people: withHans(),
				never:  []string{"levy.demand", "closure.return"},
			},
			{
				name: "unpaid: the court, and a penalty case", rounds: 1, one: true, straight: true, passes: []string{"V10", "V11", "D23", "D24"}, people: withInes(), inputs: sewage(),
				acts: acts(levyActs, levyDecide, levyPay, []string{"levy.refusal", "demand.statement", "demand.answer"}, courtActs, showActs, []string{"enforcement.end", "closure.submit", "closure.approve", "archive.complete"}),
				most: map[string]int{
					"levy.assess": 1, "levy.propose": 1, "levy.demand": 1, "levy.refusal": 1, "demand.statement": 1, "demand.answer": 1, "enforcement.propose": 2, "enforcement.answer": 1, "payment.record": 1,
				},
			},
			{
				name: "reconsideration and litigation", rounds: 1, one: true, straight: true, passes: []string{"V10"},
				acts:  acts(levyActs, levyDecide, []string{"payment.record", "refund.record", "disclosure.withdraw"}, remedyActs, showActs, []string{"closure.submit", "closure.approve", "archive.complete"}),
				most:  map[string]int{"reconsideration.record": 0, "litigation.record": 1, "remedy.admit": 1, "remedy.stay": 1, "payment.record": 2},
				never: []string{"reconsideration.record"},
				inputs: map[string]input{
					"levy.assess":      when(func(s scene) bool { return s.Levy.Assessment == nil }, assessment(320)),
					"levy.propose":     when(func(s scene) bool { return s.In(casefile.Main) == procedure.Assessed }, charge()),
					"disclosure.check": approveOnly,
					"remedy.stay":      these(&casefile.RemedyStay{Stayed: true, Reason: "停止执行"}),
					"remedy.conclude": func(scene) []casefile.Facts {
						varied := came("varied", true)
						varied.Fine, varied.Charge = 0, 1_000
						return []casefile.Facts{came("upheld", true), varied, came("revoked", true), came("redo", true)}
					},
				},
			},
		},
		mutants: levyMutants(),
	}
}

// when offers the inputs where the condition holds.
func when(holds func(scene) bool, f ...casefile.Facts) input {
	return func(s scene) []casefile.Facts {
		if !holds(s) {
			return nil
		}
		return f
	}
}

// sewage is a levy for whose refusal the law has a penalty.
func sewage() map[string]input {
	return map[string]input{
		"levy.open":        these(&casefile.LevyOpen{By: "bureau", Power: "V03", Party: firm(), Summary: "排放污水", Unit: unit, Handlers: []party.PersonID{anna, bert}}),
		"levy.assess":      these(&casefile.LevyAssess{Rate: "other", Quantities: []casefile.LevyQuantity{{ID: "volume", Amount: 1_000_000}}, Findings: "按用水量核定"}),
		"disclosure.check": approveOnly,
	}
}

func charge() *casefile.LevyPropose {
	return &casefile.LevyPropose{Outcome: casefile.Charge, Facts: "经批准挖掘城市道路", Basis: "《城市道路管理条例》第三十七条", Reasons: "按核定金额征收", PerformBy: "收到决定书之日起十五日内缴纳"}
}

func deferral() *casefile.LevyPropose {
	f := charge()
	f.Outcome, f.Kind, f.Ground, f.Months = casefile.Relieve, law.Defer, "hardship", 3
	return f
}

// levyInputs is read-only: what the ordinary procedure shares, and the rest.
var levyInputs = func() map[string]input {
	all := maps.Clone(ordinaryInputs)
	maps.Copy(all, map[string]input{
		"levy.open": these(&casefile.LevyOpen{
			By: "declaration", Power: "V02", Party: firm(), Summary: "经批准挖掘城市道路敷设管线", Unit: unit, Handlers: []party.PersonID{anna, bert},
		}),
		// 334 m² are above the threshold of review, 320 m² below.
		"levy.assess": these(assessment(334), assessment(320)),
		"levy.relief": these(&casefile.LevyRelief{
			Kind: law.Defer, Ground: "hardship", Months: 3, Reason: "资金困难", Files: []casefile.FileRef{{SHA256: fileA}},
		}),
		"levy.propose": func(s scene) []casefile.Facts {
			out := []casefile.Facts{charge()}
			if s.Levy.Relief != nil {
				out = append(out, deferral())
			}
			if s.Proposal() != nil {
				again := charge()
				again.Reasons = "按核定金额征收，理由补充"
				out = append(out, again)
			}
			return out
		},
		"levy.demand":    these(&casefile.LevyDemand{Service: service(annaAndBert)}),
		"decision.serve": these(&casefile.DecisionServe{Service: service(annaAndBert)}),
		"levy.refusal":   these(&casefile.LevyRefusal{Findings: "拒不缴纳"}),
	})
	for _, act := range acts(courtActs, remedyActs) {
		all[act] = measureInputs[act]
	}
	return all
}()

func assessment(squareMetres int64) *casefile.LevyAssess {
	return &casefile.LevyAssess{Rate: "asphalt", Quantities: []casefile.LevyQuantity{{ID: "area", Amount: squareMetres * 1000}}, Findings: "按许可和现场测量核定"}
}

func levyMutants() []mutant {
	large := map[string]input{"levy.assess": these(assessment(334))}
	unsealed := map[string]input{"levy.assess": these(assessment(320)), "decision.issue": these(&casefile.DecisionIssue{})}
	alone := map[string]input{
		"levy.assess": these(assessment(320)), "decision.serve": these(&casefile.DecisionServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, anna}, Shown: true})}),
	}
	return []mutant{
		{"G10", nil, breaks("reviewed-decision"), straight("", large, levyActs, levyDecide)},
		{"G12", nil, breaks("sealed-document"), straight("", unsealed, levyActs, reviewActs, levyDecide)},
		{"G01", nil, breaks("two-certified-officers"), straight("", alone, levyActs, reviewActs, levyDecide)},
		{"bar:reviewer", nil, breaks("reviewer-does-not-decide"), straight("", map[string]input{
			"levy.assess": these(assessment(334)), "review.assign": these(&casefile.ReviewAssign{Reviewer: dora}),
		}, levyActs, reviewActs, levyDecide)},
		{procedure.ServedFirst, nil, breaks("disclosure-after-service"), straight("", large, levyActs, reviewActs, []string{"decision.make", "decision.issue"}, showActs)},
	}
}
