package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The acts of a plan of inspections and its draws.
var (
	planActs    = []string{"plan.open", "plan.approve"}
	drawActs    = []string{"draw.commit", "draw.attend", "draw.hold"}
	planEndActs = []string{"plan.close", "archive.complete"}
	planOnce    = map[string]int{"plan.amend": 1, "plan.task": 2, "draw.commit": 2, "disclosure.exempt": 1, "handlers.change": 1, "recusal.request": 1}
	planParty   = second()
)

// planPlan proves plans and draws.
func planPlan() *plan {
	major := map[string]input{"plan.open": these(aPlan(casefile.SpecialPlan, 1)), "disclosure.check": approveOnly}
	passes := []string{"I12", "D10", "L0", "L1", "L2", "L3"}
	proof := &plan{
		table: procedure.InspectionPlan(), inputs: planInputs,
		views: []view{
			headStandsAside(nil, "plan.open", "plan.decline", "archive.complete"),
			{
				name: "tasks and draws", rounds: 1, one: true, straight: true, most: planOnce, passes: []string{"I11", "I12"}, people: withVera(),
				inputs: map[string]input{"disclosure.check": approveOnly},
				acts:   acts(planActs, []string{"plan.decline", "plan.task"}, drawActs, []string{"draw.cancel"}, showActs, planEndActs),
			},
			{
				name: "everything inspected", rounds: 1, one: true, straight: true, most: planOnce, passes: []string{"I12"}, people: withVera(), inspected: 1, concluded: true,
				inputs: map[string]input{"disclosure.check": approveOnly, "plan.open": these(aPlan(casefile.AnnualPlan, 2))},
				acts:   acts(planActs, []string{"plan.task"}, drawActs, []string{"draw.cancel"}, showActs, planEndActs),
			},
			{
				name: "disclosure of the plan and of a draw", rounds: 1, one: true, straight: true, most: map[string]int{"draw.commit": 1, "disclosure.exempt": 1}, passes: []string{"D15", "D16", "I12"},
				people: withVera(), acts: acts(planActs, drawActs, []string{"draw.cancel"}, publicActs, planEndActs),
			},
			{
				name: "review and disagreement", rounds: 3, one: true, most: planOnce, passes: passes, inputs: major,
				acts: acts(planActs, []string{"plan.amend", "plan.decline"}, reviewActs, ladderActs, showActs, planEndActs),
			},
			{
				name: "counsel, supplements and urging", rounds: 1, one: true, most: planOnce, passes: passes, inputs: major, people: withCounsel(),
				acts: acts(planActs, []string{"plan.decline"}, reviewActs, returnActs, urgeActs, withdrawActs, counselActs, []string{"disagreement.object"}, showActs, planEndActs),
			},
			{
				name: "people", rounds: 1, straight: true, most: planOnce, passes: passes, people: withVera(),
				inputs: map[string]input{
					"plan.open": major["plan.open"], "disclosure.check": approveOnly,
					"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, hans}, Reason: "调整"}),
				},
				acts: acts(planActs, []string{"plan.decline"}, reviewActs, changeActs, drawActs, []string{"draw.cancel"}, showActs, planEndActs),
			},
		},
		mutants: planMutants(),
	}
	for i := range proof.views { // each plan names a third officer
		v := &proof.views[i]
		if v.people == nil {
			v.people = withVera()
		}
		v.people[hans] = person(hans, party.Officer)
	}
	return proof
}

// withVera is the bureau with a third officer, and a supervisor of another unit who attends draws.
func withVera() party.Directory {
	people := fourPeople()
	p := person(vera)
	p.Assignments = []party.Assignment{{Role: party.Supervisor, Unit: "office", Span: always}}
	people[vera], people[hans] = p, person(hans, party.Officer)
	return people
}

func second() party.Respondent {
	who := firm()
	who.Name, who.IDCode = "曲靖演示燃气有限公司", "91530302MA7H2K3L43"
	return who
}

func aPlan(kind string, frequency int) *casefile.PlanOpen {
	f := &casefile.PlanOpen{Unit: unit, Handlers: []party.PersonID{anna, bert}, PlanTerms: casefile.PlanTerms{
		Kind: kind, Title: "检查计划", Year: 2026, From: calendar.MustDate("2026-03-01"), Until: calendar.MustDate("2026-12-31"), Items: []string{"I04"},
		Scope: "燃气经营安全", Basis: "年度工作安排", Total: 2, Officers: []party.PersonID{anna, bert, hans},
	}}
	for _, who := range []party.Respondent{firm(), planParty} {
		f.Objects = append(f.Objects, casefile.PlanObject{Party: who, Place: "燃气站", Frequency: frequency})
	}
	return f
}

// seedOf is the seed of the plan's n-th draw.
func seedOf(n int) string { return draw.Commitment(fmt.Sprint("seed ", n)) }

// planInputs is read-only: what the ordinary procedure shares, and the rest.
var planInputs = func() map[string]input {
	planned := calendar.MustDate("2026-12-31")
	all := maps.Clone(ordinaryInputs)
	maps.Copy(all, map[string]input{
		"plan.open": these(aPlan(casefile.AnnualPlan, 1)),
		"plan.amend": func(s scene) []casefile.Facts {
			terms := s.Plan.Terms
			terms.Scope = "燃气经营安全和应急准备"
			return []casefile.Facts{&casefile.PlanAmend{Why: "扩大检查内容", Plan: terms}}
		},
		"plan.approve": these(&casefile.PlanApprove{Opinion: "同意"}),
		"plan.decline": these(&casefile.PlanDecline{Reason: "不必要"}),
		"plan.task": func(s scene) []casefile.Facts {
			var out []casefile.Facts
			for _, o := range s.Plan.Terms.Objects {
				out = append(out, &casefile.PlanTask{Object: o.Code(), Power: "I04", PlannedOn: planned, Officers: []party.PersonID{anna, bert}, Reason: "安排"})
			}
			return out
		},
		"plan.close": these(&casefile.PlanClose{Summary: "总结"}, &casefile.PlanClose{Summary: "总结", DisclosureReason: "理由"}),
		"draw.commit": func(s scene) []casefile.Facts {
			return []casefile.Facts{&casefile.DrawCommit{Power: "I04", Count: 1, Commitment: draw.Commitment(seedOf(len(s.Plan.Draws))), Witness: vera}}
		},
		"draw.attend": these(&casefile.DrawAttend{Word: "三十七二十一", Present: "会议室"}),
		"draw.hold": func(s scene) []casefile.Facts {
			return []casefile.Facts{&casefile.DrawHold{Seed: seedOf(len(s.Plan.Draws) - 1), PlannedOn: planned, Files: []casefile.FileRef{{SHA256: fileA}}}}
		},
		"draw.cancel": these(&casefile.DrawCancel{Reason: "见证人离席"}),
	})
	return all
}()

// putPlan tells what was planned and drawn: of the draws, which objects came up
// and whether the plan was ever shown.
func putPlan(c casefile.Case, put func(...any)) {
	if c.Plan == nil {
		return
	}
	var tasks []string
	for _, t := range c.Plan.Tasks {
		tasks = append(tasks, t.Object)
	}
	slices.Sort(tasks)
	put(strings.Join(tasks, "+"), len(c.Plan.Draws), c.Plan.OverCap)
	if d := c.Plan.Draw(); d != nil {
		put(d.Frozen.Objects, d.Attended != nil, d.Held != nil)
	}
	for _, e := range c.Events {
		if slices.Contains(e.Moves, casefile.Move{Track: casefile.Disclosure, To: procedure.DisclosurePublished}) ||
			slices.Contains(e.Moves, casefile.Move{Track: casefile.Disclosure, To: procedure.DisclosureExempted}) {
			put("shown")
			break
		}
	}
}

func planMutants() []mutant {
	bounded := func(v view) view {
		v.most, v.people = planOnce, withVera()
		return v
	}
	otherSeed := map[string]input{"draw.hold": these(&casefile.DrawHold{Seed: strings.Repeat("a", 64), PlannedOn: calendar.MustDate("2026-12-31"), Files: []casefile.FileRef{{SHA256: fileA}}})}
	special := map[string]input{"plan.open": these(aPlan(casefile.SpecialPlan, 1))}
	return []mutant{
		{"G10", nil, breaks("reviewed-decision"), bounded(straight("", special, planActs))},
		{"duty:witness", nil, breaks("draw-witnessed"), bounded(straight("", nil, planActs, showActs, drawActs[:2]))},
		{procedure.SeedAsCommitted, nil, breaks("drawn-as-committed"), bounded(straight("", otherSeed, planActs, showActs, drawActs))},
		{procedure.WithinFrequency, nil, breaks("within-plan"), bounded(straight("", nil, planActs, showActs, []string{"plan.task"}))},
		{procedure.PlanShownFirst, nil, breaks("within-plan"), bounded(straight("", nil, planActs, []string{"plan.task"}))},
		{procedure.PlanShownFirst, nil, breaks("within-plan"), bounded(straight("", nil, planActs, drawActs[:1]))},
	}
}
