package main

import (
	"maps"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The acts of a file for an expropriation.
var (
	prepareActs  = []string{"expropriation.open", "expropriation.freeze", "expropriation.publish", "expropriation.comments", "expropriation.risk", "expropriation.funds", "expropriation.propose"}
	handoverActs = []string{"expropriation.submit", "expropriation.result"}
	fileOnce     = map[string]int{
		"expropriation.freeze": 1, "expropriation.risk": 1, "expropriation.funds": 1, "expropriation.propose": 1, "expropriation.submit": 1,
		"closure.return": 1, "handlers.change": 1, "recusal.request": 1, "entry.correct": 1,
	}
)

// expropriationPlan proves the preparation of a file for an expropriation.
func expropriationPlan() *plan {
	passes := []string{"V12", "V13", "V14", "D10", "L0", "L1", "L2", "L3"}
	return &plan{
		table: procedure.Expropriation(), inputs: expropriationInputs,
		views: []view{
			headStandsAside(nil, acts([]string{"expropriation.open"}, shortEnd)...),
			{
				name: "preparation and report", rounds: 1, one: true, straight: true, most: fileOnce, passes: passes,
				acts: acts(prepareActs, reviewActs, handoverActs, []string{"case.terminate"}, closeActs),
			},
			{
				name: "disagreement", rounds: 2, one: true, most: fileOnce, passes: passes, people: withCounsel(),
				acts: acts(prepareActs, reviewActs, ladderActs, handoverActs, []string{"case.terminate", "closure.submit", "closure.approve", "archive.complete"}),
			},
			{
				name: "counsel, supplements and urging", rounds: 1, one: true, most: fileOnce, passes: passes, people: withCounsel(),
				acts: acts(prepareActs, reviewActs, returnActs, urgeActs, withdrawActs, counselActs, []string{"disagreement.object", "case.terminate", "closure.submit", "closure.approve", "archive.complete"}),
			},
			{
				name: "people and corrections", rounds: 1, one: true, straight: true, most: fileOnce, passes: []string{"V13"}, people: withHans(),
				inputs: map[string]input{
					"entry.correct":   correctThe("expropriation.submit"),
					"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, hans}, Reason: "调整"}),
				},
				acts:  acts(prepareActs, reviewActs, handoverActs, changeActs, correctActs, []string{"case.terminate"}, closeActs),
				never: []string{"closure.return", "entry.correct", "entry.confirm"}, // no entry of such a file tells of a fact outside it
			},
		},
	}
}

// expropriationInputs is read-only: what the ordinary procedure shares, and the
// rest.
var expropriationInputs = func() map[string]input {
	files := []casefile.FileRef{{SHA256: fileA}}
	all := maps.Clone(ordinaryInputs)
	maps.Copy(all, map[string]input{
		"expropriation.open": these(&casefile.ExpropriationOpen{
			Power: "V04", Project: "某路拓宽工程", Party: firm(), Interest: "infrastructure", Need: "道路拓宽需要", Place: "某路两侧", Unit: unit, Handlers: []party.PersonID{anna, bert},
		}),
		"expropriation.freeze":   these(&casefile.ExpropriationFreeze{To: "有关部门", Scope: "新建房屋", Files: files}),
		"expropriation.publish":  these(&casefile.ExpropriationPublish{Plan: "补偿方案", Where: "公告栏", Files: files}),
		"expropriation.comments": these(&casefile.ExpropriationComments{Summary: "没有意见", Amendments: "没有修改", ShownOn: "公告栏"}),
		"expropriation.risk":     these(&casefile.ExpropriationRisk{Conclusion: "低风险", Files: files}),
		"expropriation.funds":    these(&casefile.ExpropriationFunds{Needed: 100, Amount: 100, Bank: "某银行", Files: files}),
		"expropriation.propose": func(s scene) []casefile.Facts {
			f := &casefile.ExpropriationPropose{
				Facts: "项目情况", Basis: "《国有土地上房屋征收与补偿条例》第八条", Reasons: "公共利益需要",
				Documents: []string{"public_interest", "planning", "survey", "freeze", "plan", "comments", "risk", "funds"},
			}
			if s.Proposal() != nil {
				f.Reasons = "公共利益需要，理由补充"
			}
			return []casefile.Facts{f}
		},
		"expropriation.submit": these(&casefile.ExpropriationSubmit{Opinion: "报请审查"}),
		"expropriation.result": func(s scene) []casefile.Facts {
			var out []casefile.Facts
			for _, what := range []string{"decided", "returned"} {
				out = append(out, &casefile.ExpropriationResult{Answer: what, Number: "一号", On: calendar.DateOf(s.ctx.Now), Statement: "处理情况", Files: files})
			}
			return out
		},
		"closure.submit": these(&casefile.ClosureSubmit{Ground: "performed", Result: "办结"}, &casefile.ClosureSubmit{Ground: "terminated", Result: "办结"}),
	})
	return all
}()
