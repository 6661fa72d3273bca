package main

import (
	"maps"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The filing procedure's own acts.
var (
	intakeActs = []string{"registration.receive", "registration.ask", "registration.supplement"}
	checkActs  = []string{"registration.check", "registration.hear", "registration.propose"}
	filingMost = map[string]int{
		"registration.ask": 1, "registration.supplement": 1, "registration.check": 1, "registration.hear": 1, "registration.propose": 1, "closure.return": 1,
		"handlers.change": 1, "recusal.request": 1, "review.return": 1, "review.withdraw": 1, "review.extend": 1, "ladder.advise": 1, "ladder.expert": 1, "entry.correct": 1,
	}
)

// registrationPlan proves the filing procedure.
func registrationPlan() *plan {
	twice := maps.Clone(filingMost)
	twice["registration.propose"], twice["closure.return"] = 2, 0
	return &plan{
		table: procedure.Registration(), inputs: registrationInputs,
		views: []view{
			headStandsAside(map[string]input{"registration.receive": these(examined())}, acts([]string{"registration.receive"}, shortEnd)...),
			{
				name: "intake, check and decision", rounds: 1, one: true, straight: true, most: filingMost, passes: []string{"D10"},
				acts: acts(intakeActs, checkActs, reviewActs, levyDecide, []string{"case.terminate"}, publicActs, closeActs),
			},
			{
				name: "disagreement", rounds: 2, one: true, most: twice, people: withCounsel(), shifts: true, passes: levyPasses,
				inputs: map[string]input{"registration.receive": these(examined())},
				acts:   acts([]string{"registration.receive"}, checkActs, reviewActs, ladderActs, levyDecide, []string{"case.terminate", "closure.submit", "closure.approve", "archive.complete"}, showActs),
			},
			{
				name: "counsel, supplements and urging", rounds: 1, one: true, most: filingMost, people: withCounsel(), shifts: true, passes: levyPasses,
				inputs: map[string]input{"registration.receive": these(examined())},
				acts:   acts([]string{"registration.receive"}, checkActs, reviewActs, returnActs, urgeActs, withdrawActs, counselActs, []string{"disagreement.object", "case.terminate", "closure.submit", "closure.approve", "archive.complete"}),
			},
			{
				name: "people and corrections", rounds: 1, straight: true, most: filingMost, people: withHans(), passes: []string{"D10"},
				inputs: map[string]input{
					"registration.receive": these(applied("form", "report", "warranty")), "entry.correct": correctThe("decision.serve"), "disclosure.check": approveOnly,
					"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, hans}, Reason: "调整"}),
					"recusal.request": func(scene) []casefile.Facts {
						return []casefile.Facts{&casefile.RecusalRequest{Person: bert, By: "party", Reason: "利害关系"}}
					},
				},
				acts: acts([]string{"registration.receive", "registration.check", "registration.propose"}, levyDecide, changeActs, correctActs, showActs, []string{"case.terminate", "closure.submit", "closure.approve", "archive.complete"}),
			},
		},
		mutants: registrationMutants(),
	}
}

func applied(documents ...string) *casefile.RegistrationReceive {
	return &casefile.RegistrationReceive{
		By: "application", Power: "O01", Party: firm(), Summary: "某小区 1 号楼", EventOn: calendar.MustDate("2026-02-26"), Documents: documents,
		Unit: unit, Handlers: []party.PersonID{anna, bert},
	}
}

// examined is an earlier record that may have to be revoked.
func examined() *casefile.RegistrationReceive {
	f := applied()
	f.By, f.Earlier, f.EventOn = "bureau", "麒住建备〔2026〕第9号", calendar.Date{}
	return f
}

// registrationInputs is read-only: what the ordinary procedure shares, and the
// rest.
var registrationInputs = func() map[string]input {
	all := maps.Clone(ordinaryInputs)
	maps.Copy(all, map[string]input{
		"case.terminate":          these(&casefile.CaseTerminate{Ground: "other", Reason: "终止"}, &casefile.CaseTerminate{Ground: "withdrawn", Reason: "申请人撤回"}),
		"registration.receive":    these(applied("form", "report", "warranty"), applied("form"), examined()),
		"registration.ask":        these(&casefile.RegistrationAsk{Defects: []string{"内容不清"}}),
		"registration.supplement": these(&casefile.RegistrationSupplement{Documents: []string{"report", "warranty"}, Statement: "补正"}),
		"registration.check":      checkedPoints,
		"registration.hear": func(s scene) []casefile.Facts {
			return []casefile.Facts{&casefile.RegistrationHear{ToldOn: calendar.DateOf(s.ctx.Now), Statement: "当事人的意见", Answer: "不予采纳及理由"}}
		},
		"registration.propose": proposedFilings,
		"decision.serve": these(
			&casefile.DecisionServe{Service: service(annaAndBert)},
			&casefile.DecisionServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, hans}, Shown: true})},
		),
		"closure.submit": func(scene) []casefile.Facts {
			var out []casefile.Facts
			for _, ground := range []string{"performed", "terminated", "other"} {
				out = append(out, &casefile.ClosureSubmit{Ground: ground, Result: "办结"})
			}
			return out
		},
	})
	return all
}()

// points are those of the case's check, by their ids.
func points(s scene) []string {
	terms := s.ctx.Rules.Powers[s.Matter.Power].Filing
	var ids []string
	if s.Registration.Opened.By == "bureau" {
		for _, g := range terms.Revokes {
			ids = append(ids, g.ID)
		}
		return ids
	}
	for _, g := range terms.Checks {
		ids = append(ids, g.ID)
	}
	return ids
}

// checkedPoints: all in order, or the first not.
func checkedPoints(s scene) []casefile.Facts {
	var out []casefile.Facts
	bureau := s.Registration.Opened.By == "bureau"
	for _, bad := range []bool{false, true} {
		f := &casefile.RegistrationCheck{}
		for i, id := range points(s) {
			f.Points = append(f.Points, casefile.RegistrationPoint{ID: id, Yes: (bad && i == 0) == bureau, Finding: "已核查"})
		}
		out = append(out, f)
	}
	return out
}

func proposedFilings(s scene) []casefile.Facts {
	ids := points(s)
	of := func(o casefile.Outcome, grounds ...string) casefile.Facts {
		return &casefile.RegistrationPropose{Outcome: o, Facts: "核查情况", Basis: "《竣工验收备案管理办法》", Reasons: "理由", Grounds: grounds, PerformBy: "无", Change: "修改"}
	}
	out := []casefile.Facts{of(casefile.GrantFiling), of(casefile.RefuseFiling, ids[0]), of(casefile.RevokeFiling, ids[0])}
	if s.Proposal() != nil {
		again := *(out[2].(*casefile.RegistrationPropose))
		again.Reasons = "理由补充"
		out = append(out, &again)
	}
	return out
}

func registrationMutants() []mutant {
	revoking := map[string]input{"registration.receive": these(examined())}
	unsealed := map[string]input{
		"registration.receive": these(applied("form", "report", "warranty")), "decision.issue": these(&casefile.DecisionIssue{}),
	}
	bounded := func(v view) view {
		v.most = filingMost
		return v
	}
	return []mutant{
		{"G10", nil, breaks("reviewed-decision"), bounded(straight("", revoking, []string{"registration.receive"}, checkActs, levyDecide))},
		{procedure.NotDropped, nil, breaks("not-dropped"), bounded(straight("", revoking, []string{"registration.receive", "registration.check", "case.terminate"}))},
		{"G12", nil, breaks("sealed-document"), bounded(withPeople(straight("", unsealed, []string{"registration.receive"}, checkActs, levyDecide), withHans()))},
	}
}
