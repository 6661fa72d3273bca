package main

import (
	"maps"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// The inspection's own acts.
var (
	taskActs    = []string{"inspect.propose", "inspect.approve"}
	onSiteActs  = []string{"inspect.notify", "inspect.record"}
	resultActs  = []string{"inspect.conclude", "inspect.serve"}
	recheckActs = []string{"inspect.recheck", "inspect.close", "archive.complete"}
	inspectMost = map[string]int{
		"inspect.amend": 1, "inspect.conclude": 2, "handlers.change": 1, "recusal.request": 1, "entry.correct": 1, "evidence.add": 1,
		"review.return": 1, "review.withdraw": 1, "review.extend": 1, "ladder.advise": 1, "ladder.expert": 1, "disclosure.exempt": 1, "review.submit": 2,
	}
)

// inspectionPlan proves the inspection procedure.
func inspectionPlan() *plan {
	concluded := func(f ...*casefile.InspectConclude) map[string]input {
		return map[string]input{"inspect.conclude": func(s scene) []casefile.Facts { return concludedOn(s, f...) }, "disclosure.check": approveOnly}
	}
	nothing := concluded(&casefile.InspectConclude{Outcome: "nothing", Summary: "未发现问题"})
	nothing["inspect.record"] = func(s scene) []casefile.Facts { return []casefile.Facts{onSite(s, present(s.Case), false)} }
	stop := order()
	stop.LargeStop = true
	stopped := concluded(stop)
	again := stopped["inspect.conclude"]
	stopped["inspect.conclude"] = func(s scene) []casefile.Facts {
		if s.In(casefile.Main) != procedure.InspectionRecorded && s.In(casefile.Review) != procedure.ReviewProblem {
			return nil
		}
		out := again(s)
		out[0].(*casefile.InspectConclude).CorrectBy = calendar.DateOf(s.ctx.Now).AddDays(200) // what runs out has a view of its own
		if s.In(casefile.Review) == procedure.ReviewProblem {                                  // the stop may be dropped, the review not
			milder := *out[0].(*casefile.InspectConclude)
			milder.LargeStop = false
			out = append(out, &milder)
		}
		return out
	}
	stopped["review.submit"] = func(s scene) []casefile.Facts {
		if s.In(casefile.Main) != procedure.ResultProposed {
			return nil
		}
		return inspectionInputs["review.submit"](s)
	}
	stopped["review.opine"] = func(s scene) []casefile.Facts {
		if len(s.Rounds) == 1 {
			return opinions(s)
		}
		return opinions(s)[:1]
	}
	stopped["inspect.record"] = func(s scene) []casefile.Facts { return []casefile.Facts{onSite(s, present(s.Case), true)} }
	stopped["inspect.recheck"] = these(&casefile.InspectRecheck{Presence: annaAndBert, Corrected: true, Findings: "已改正"})
	return &plan{
		table: procedure.Inspection(), inputs: inspectionInputs,
		views: []view{
			headStandsAside(nil, "inspect.propose", "inspect.decline", "archive.complete"),
			{
				name: "notice, record, result and second look", rounds: 1, one: true, straight: true, most: inspectMost, passes: []string{"I09", "D15"},
				inputs: map[string]input{"disclosure.check": approveOnly},
				acts:   acts(taskActs, []string{"inspect.decline", "inspect.cancel"}, onSiteActs, []string{"evidence.add"}, resultActs, recheckActs, showActs),
			},
			{
				name: "disclosure of the result", rounds: 1, one: true, straight: true, most: once("inspect.conclude"), passes: []string{"D15"},
				inputs: map[string]input{"inspect.conclude": nothing["inspect.conclude"], "inspect.record": nothing["inspect.record"]},
				acts:   acts(taskActs, onSiteActs, resultActs, []string{"inspect.close", "archive.complete"}, publicActs),
			},
			{
				name: "beyond the yearly cap", rounds: 1, one: true, most: inspectMost, passes: levyPasses, inspected: 12,
				inputs: joined(nothing, map[string]input{"inspect.propose": these(inspection("仍须检查的理由"))}),
				acts:   acts(taskActs, []string{"inspect.amend", "inspect.decline"}, reviewActs, onSiteActs, resultActs, []string{"inspect.close", "archive.complete"}, showActs),
			},
			{
				name: "a stop of work, and disagreement", rounds: 3, one: true, passes: []string{"L0", "L1", "L2", "L3"}, inputs: stopped,
				acts: acts(taskActs, onSiteActs, resultActs, []string{"inspect.confirm", "inspect.decline"}, reviewActs, ladderActs, showActs, recheckActs),
			},
			{
				name: "supplements, urging and advice", never: []string{"ladder.advise"}, rounds: 1, one: true, most: inspectMost, passes: levyPasses, inspected: 12,
				inputs: joined(nothing, map[string]input{"inspect.propose": these(inspection("仍须检查的理由"))}),
				acts:   acts([]string{"inspect.propose", "inspect.decline", "archive.complete"}, reviewActs, returnActs, withdrawActs, urgeActs, ladderActs[:2], []string{"review.extend", "ladder.advise", "ladder.expert"}),
			},
			{
				name: "people and corrections", rounds: 1, straight: true, most: inspectMost, people: withHans(), passes: []string{"D15"},
				inputs: joined(nothing, map[string]input{
					"entry.correct":   correctThe("evidence.add"),
					"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, hans}, Reason: "调整"}),
					"recusal.request": func(scene) []casefile.Facts {
						return []casefile.Facts{&casefile.RecusalRequest{Person: bert, By: "party", Reason: "利害关系"}}
					},
				}),
				acts: acts(taskActs, onSiteActs, []string{"evidence.add"}, resultActs, []string{"inspect.close", "archive.complete"}, showActs, changeActs, correctActs),
			},
		},
		mutants: inspectionMutants(),
	}
}

func inspection(over string) *casefile.InspectPropose {
	return &casefile.InspectPropose{
		Source: "assignment", Power: "I04", Unit: unit, Party: firm(), Place: "演示燃气站", Reason: "上级部署", Scope: "燃气经营安全",
		PlannedOn: calendar.MustDate("2033-12-01"), Officers: []party.PersonID{anna, bert}, OverCap: over,
	}
}

func onSite(s scene, by casefile.Presence, found bool) *casefile.InspectRecord {
	f := &casefile.InspectRecord{Presence: by, Place: "演示燃气站", RecusalTold: true, Course: "逐项检查", Contact: "王某", OfficersSigned: true, Signed: true}
	for i, item := range s.ctx.Rules.Powers["I04"].Inspection.Checklist {
		a := casefile.CheckAnswer{Item: item.ID, Result: law.NothingFound}
		if found && i == 0 {
			a.Result, a.Note = law.Found, "不符合要求"
		}
		f.Answers = append(f.Answers, a)
	}
	return f
}

func order() *casefile.InspectConclude {
	return &casefile.InspectConclude{Outcome: "order", Summary: "警示标志缺失", Orders: "补设安全警示标志", Basis: "《城镇燃气管理条例》第四十一条"}
}

// concludedOn dates the orders among the results.
func concludedOn(s scene, results ...*casefile.InspectConclude) []casefile.Facts {
	var out []casefile.Facts
	for _, r := range results {
		f := *r
		if f.Outcome == "order" {
			f.CorrectBy = calendar.DateOf(s.ctx.Now).AddDays(10)
		}
		out = append(out, &f)
	}
	return out
}

// inspectionInputs is read-only: what the ordinary procedure shares, and the
// rest.
var inspectionInputs = func() map[string]input {
	all := maps.Clone(ordinaryInputs)
	maps.Copy(all, map[string]input{
		"inspect.propose": these(inspection("")),
		"inspect.amend": func(s scene) []casefile.Facts {
			f := *inspection(s.Inspection.Proposed.OverCap)
			f.Scope = "燃气经营安全和应急准备"
			return []casefile.Facts{&casefile.InspectAmend{Why: "扩大检查内容", Proposed: f}}
		},
		"inspect.approve": these(&casefile.InspectApprove{Opinion: "同意"}),
		"inspect.decline": these(&casefile.InspectDecline{Reason: "不必要"}),
		"inspect.cancel":  these(&casefile.InspectDecline{Reason: "取消"}),
		"inspect.notify": func(s scene) []casefile.Facts {
			return []casefile.Facts{&casefile.InspectNotify{Service: service(present(s.Case))}}
		},
		"inspect.record": func(s scene) []casefile.Facts {
			return []casefile.Facts{onSite(s, present(s.Case), false), onSite(s, present(s.Case), true)}
		},
		"inspect.conclude": func(s scene) []casefile.Facts {
			return concludedOn(s, &casefile.InspectConclude{Outcome: "nothing", Summary: "未发现问题"}, order(), &casefile.InspectConclude{Outcome: "case", Summary: "涉嫌违法", CasePower: "P12"})
		},
		"inspect.confirm": these(&casefile.InspectConfirm{Opinion: "同意"}),
		"inspect.serve": func(s scene) []casefile.Facts {
			return []casefile.Facts{&casefile.InspectServe{Service: service(present(s.Case))}}
		},
		"inspect.recheck": func(s scene) []casefile.Facts {
			out := []casefile.Facts{
				&casefile.InspectRecheck{Presence: annaAndBert, Corrected: true, Findings: "已改正"},
				&casefile.InspectRecheck{Presence: annaAndBert, Findings: "未改正", Next: "case", CasePower: "P12"},
			}
			if len(s.Inspection.Rechecks) == 0 {
				out = append(out, &casefile.InspectRecheck{Presence: annaAndBert, Findings: "未改正", Next: "extend", NextBy: calendar.DateOf(s.ctx.Now).AddDays(10), Why: "备件未到"})
			}
			return out
		},
		"inspect.close": these(&casefile.InspectClose{Opinion: "办结"}, &casefile.InspectClose{Opinion: "办结", DisclosureReason: "理由"}),
		"evidence.add":  anExhibit,
	})
	return all
}()

// putInspection tells whether the order's last day is over.
func putInspection(c casefile.Case, now time.Time, put func(...any)) {
	if i := c.Inspection; i != nil && !i.CorrectBy.IsZero() {
		put(i.CorrectBy.After(calendar.DateOf(now)), calendar.DateOf(now).After(i.CorrectBy))
	}
}

func inspectionMutants() []mutant {
	bounded := func(v view) view {
		v.most = inspectMost
		return v
	}
	alone := map[string]input{"inspect.record": func(s scene) []casefile.Facts {
		return []casefile.Facts{onSite(s, casefile.Presence{Officers: []party.PersonID{anna, anna}, Shown: true}, false)}
	}}
	endless := order()
	dayless := map[string]input{"inspect.conclude": these(endless)}
	stop := map[string]input{"inspect.conclude": func(s scene) []casefile.Facts {
		f := order()
		f.LargeStop = true
		return concludedOn(s, f)
	}}
	return []mutant{
		{"G01", nil, breaks("inspected-by-two"), bounded(straight("", alone, taskActs, onSiteActs, resultActs))},
		{"G10", nil, breaks("reviewed-decision"), bounded(straight("", stop, taskActs, onSiteActs, resultActs, []string{"inspect.confirm"}))},
		{procedure.ResultReviewed, nil, breaks("reviewed-decision"), bounded(straight("", stop, taskActs, onSiteActs, resultActs))},
		{procedure.OrderWithADay, nil, breaks("order-with-a-day"), bounded(straight("", dayless, taskActs, onSiteActs, resultActs))},
		{procedure.ServedFirst, nil, breaks("disclosure-after-service"), bounded(straight("", nil, taskActs, onSiteActs, resultActs, showActs))},
	}
}
