package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// planPhase: the plan and its versions (提出检查计划).
func planPhase() []Act {
	return []Act{
		{
			Name: "plan.open", Title: "提出检查计划", Cite: cite(inspectionRules, "四"), Phase: "计划",
			Who: []party.Role{party.Officer, party.UnitHead}, Scope: OwnUnit, Duty: AsFutureHandler,
			On: casefile.Main, Goes: to(casefile.Main, Proposed),
			Papers: []Slot{{Name: "plan-sheet", Title: "检查计划审批表"}},
			Writes: parts(casefile.PartLead, casefile.PartHandlers, casefile.PartProposal), Check: checkPlanOpen, Find: findPlan, Complete: nameHandlers,
		},
		{
			Name: "plan.amend", Title: "修改检查计划", Cite: cite(inspectionRules, "四"), Phase: "计划",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Proposed),
			Goes: []Goes{
				{Track: casefile.Review, To: "", When: "原审核意见失效", If: begun(casefile.Review)},
				{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
			},
			Papers: []Slot{{Name: "plan-sheet", Title: "检查计划审批表"}},
			Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}),
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder), Writes: parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
			Task: "修改检查计划", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Ladder) == LadderAmend },
			Check: checkPlanAmended, Find: findPlan,
		},
	}
}

// planApprovalPhase: the head's word on the plan (批准检查计划).
func planApprovalPhase() []Act {
	kind := func(k string) func(casefile.Case, casefile.Facts, Context) bool {
		return func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.Plan.Terms.Kind == k }
	}
	return []Act{
		{
			Name: "plan.approve", Title: "批准检查计划", Cite: cite(inspectionRules, "四"), Phase: "审批",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: casefile.Main, From: on(Proposed), Goes: to(casefile.Main, PlanApproved),
			Needs: []GateID{"G05", "G10"},
			Papers: []Slot{
				{Name: "plan-document", Title: "年度行政检查计划", Series: "检计", If: kind(casefile.AnnualPlan)},
				{Name: "plan-document", Title: "涉企专项检查计划", Series: "检计", If: kind(casefile.SpecialPlan)},
			},
			Clocks: []ClockOp{{Op: Start, Rule: "D16"}, {Op: Start, Rule: summaryPeriod, On: planEnds}},
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder, casefile.PartHandlers), Writes: parts(casefile.PartDecision, casefile.PartClocks),
			Task: "审批检查计划", Check: checkPlanApproval, Find: findReview,
		},
		{
			Name: "plan.decline", Title: "不予批准检查计划", Cite: cite(inspectionRules, "四"), Phase: "审批",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: on(Proposed),
			Goes: []Goes{
				{Track: casefile.Main, To: PlanDeclined},
				{Track: casefile.Review, To: "", When: "审核终止", If: begun(casefile.Review)},
				{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
			},
			Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}, ClockOp{Op: Void, Rule: "D29"}, ClockOp{Op: Start, Rule: "D32"}),
			Reads:  parts(casefile.PartProposal), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
			Task: "决定不予批准（协调结果）", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Ladder) == LadderEnd },
		},
	}
}

// planTaskPhase: inspections that the plan gives out without a draw
// (计划内检查任务).
func planTaskPhase() []Act {
	return []Act{{
		Name: "plan.task", Title: "下达计划内检查任务", Cite: cite(inspectionRules, "四"), Phase: "执行",
		Who: handlers, Scope: OwnUnit, Duty: AsHandler,
		On: casefile.Main, From: on(PlanApproved),
		Papers: []Slot{{Name: "plan-task", Title: "检查任务单"}},
		Reads:  parts(casefile.PartDecision, casefile.PartHandlers), Writes: parts(casefile.PartEvidence),
		Shut: noDrawOpen, Check: checkPlanTask, Complete: noteDropped, Begins: beginsPlanned,
	}}
}

// planEndPhase: the summary that ends the plan (总结).
func planEndPhase() []Act {
	return []Act{{
		Name: "plan.close", Title: "检查计划办结", Cite: cite(inspectionRules, "四"), Phase: "办结",
		Who: slices.Concat([]party.Role{party.UnitHead}, leadership), Scope: Bureau, Bar: []Bar{BarHandler},
		On: casefile.Main, From: on(PlanApproved), Goes: to(casefile.Main, Closed),
		Needs:  []GateID{"G13"},
		Papers: []Slot{{Name: "plan-closure", Title: "检查计划执行情况总结"}},
		Clocks: []ClockOp{{Op: Stop, Rule: summaryPeriod}, {Op: Start, Rule: "D32"}},
		Reads:  parts(casefile.PartEvidence, casefile.PartDraw, casefile.PartDisclosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
		Task: "总结检查计划执行情况", TaskClock: summaryPeriod, Shut: planOver, Check: checkPlanClosed, Complete: countProgress,
	}}
}

// noDrawOpen: what a draw was committed to on does not change under it.
func noDrawOpen(c casefile.Case, ctx Context) *fault.Fault {
	if c.In(casefile.DrawTrack) != "" {
		return fault.New(fault.WrongState, "有已经承诺而尚未举行的抽取，举行或者终止后才能下达任务").Because(cite(inspectionRules, "四").String())
	}
	return inForce(c, ctx)
}

func planEnds(c casefile.Case, _ casefile.Facts, _ Context) calendar.Date { return c.Plan.Terms.Until }

// checkPlanClosed: of the heads of units, only that of the plan's own; another
// may have come to see it as a witness.
func checkPlanClosed(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if actsAs(party.Head, "", c, ctx) || actsAs(party.DeputyHead, "", c, ctx) || actsAs(party.UnitHead, c.Unit, c, ctx) {
		return nil
	}
	return fault.New(fault.RoleDenied, "只有承办机构的负责人可以办结本机构的检查计划")
}

func checkPlanOpen(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.PlanOpen)
	if f := checkOfficers(v.Handlers, v.Unit, "handlers", ctx); f != nil {
		return f
	}
	return checkPlanTerms(v.PlanTerms, v.Unit, "", ctx)
}

func checkPlanAmended(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.PlanAmend).Plan
	switch {
	case underReview(c) && c.In(casefile.Review) != ReviewPassed:
		return fault.New(fault.WrongState, "检查计划正在法制审核，修改请先撤回送审")
	case c.In(casefile.Ladder) == LadderEnd:
		return fault.New(fault.WrongState, "集体讨论已确定不予批准，不能再修改检查计划")
	case c.Proposal().CanonicalText() == v.Version().CanonicalText():
		return fault.InField("plan", "修改稿与第 %d 稿没有差别", c.Proposal().Version)
	}
	return checkPlanTerms(v, c.Unit, "plan.", ctx)
}

func checkPlanTerms(t casefile.PlanTerms, unit party.UnitID, path string, ctx Context) *fault.Fault {
	today := calendar.DateOf(ctx.At)
	switch {
	case len(t.Items) == 0 || len(t.Objects) == 0:
		return fault.InField(path+"items", "请列明检查事项和检查对象")
	case t.From.Year() != t.Year:
		return fault.InField(path+"from", "执行期的起日应当在计划年度之内")
	case t.Until.Year() != t.Year || t.Until.Before(t.From):
		return fault.InField(path+"until", "执行期的止日应当在计划年度之内，且不早于起日")
	case t.Until.Before(today):
		return fault.InField(path+"until", "执行期不能在提出计划之前已经届满")
	}
	for i, id := range t.Items {
		if _, f := ctx.Rules.Power(law.Inspection, id); f != nil || slices.Contains(t.Items[:i], id) {
			return fault.InField(path+"items", "请选择权责清单中的行政检查事项，不得重复")
		}
	}
	if f := checkRoster(t.Officers, unit, path+"officers", ctx); f != nil {
		return f
	}
	return checkRegister(t, path, ctx)
}

// checkRoster: officers of the unit, each once. Whether they may go out on the
// day is asked on the day.
func checkRoster(ids []party.PersonID, unit party.UnitID, path string, ctx Context) *fault.Fault {
	for i, id := range ids {
		p, known := ctx.People[id]
		switch {
		case !known || slices.Contains(ids[:i], id):
			return fault.InField(path, "执法检查人员名录中有未登记的人员，或者重复填写")
		case !p.HoldsIn(party.Officer, unit, calendar.DateOf(ctx.Now)):
			return fault.InField(path, "%s 不是承办机构的执法人员", p.Name)
		}
	}
	return nil
}

// checkRegister: enterprises alone, each once, none more often than the
// published cap unless it is said why.
func checkRegister(t casefile.PlanTerms, path string, ctx Context) *fault.Fault {
	seen, room := map[string]bool{}, 0
	for _, o := range t.Objects {
		switch {
		case o.Party.Kind == party.NaturalPerson || o.Code() == "":
			return fault.InField(path+"objects", "检查对象应当是企业、个体工商户，并填写统一社会信用代码")
		case seen[o.Code()]:
			return fault.InField(path+"objects", "检查对象名录中有重复的统一社会信用代码")
		case strings.ContainsAny(o.Party.Name+o.Place, "\t\r\n"):
			return fault.InField(path+"objects", "检查对象的名称和地点不能含有换行、制表符")
		}
		if f := o.Party.Check(path + "objects.party"); f != nil {
			return f
		}
		seen[o.Code()] = true
		room += o.Frequency
	}
	switch beyond := overCap(t, ctx); {
	case t.Total > room:
		return fault.InField(path+"total", "计划检查的总户次不能超过各检查对象频次之和（%d）", room)
	case beyond && strings.TrimSpace(t.OverCap) == "":
		return fault.InField(path+"over_cap_reason", "有检查对象的频次超过公布的年度上限（%d 次），请填写理由", ctx.Rules.Params.InspectionYearlyCap()).Because(cite(inspectionRules, "四").String())
	case !beyond && t.OverCap != "":
		return fault.InField(path+"over_cap_reason", "没有超过公布的年度上限的，不填写超过上限的理由")
	}
	return nil
}

func overCap(t casefile.PlanTerms, ctx Context) bool {
	return slices.ContainsFunc(t.Objects, func(o casefile.PlanObject) bool { return law.InspectionOverCap(ctx.Rules, o.Frequency-1) })
}

func planTerms(f casefile.Facts) casefile.PlanTerms {
	if v, ok := f.(*casefile.PlanOpen); ok {
		return v.PlanTerms
	}
	return f.(*casefile.PlanAmend).Plan
}

// findPlan pins whether the plan goes beyond the cap, and what makes it major.
func findPlan(_ casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	t := planTerms(f)
	over := overCap(t, ctx)
	return casefile.Findings{OverCap: over, MustReview: law.MustReview(ctx.Rules, planFacts(t, over))}
}

func planFacts(t casefile.PlanTerms, over bool) law.ReviewFacts {
	return law.ReviewFacts{Category: law.Inspection, Outcome: law.Plan, Power: t.Items[0], Campaign: t.Kind == casefile.SpecialPlan, OverCap: over}
}

// checkPlanApproval asks for the cap as it is published on the day.
func checkPlanApproval(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	switch t := c.Plan.Terms; {
	case overCap(t, ctx) && !c.Plan.OverCap:
		return fault.New(fault.WrongState, "提出计划后公布的年度上限已经调整，请由承办人修改计划并送法制审核").Because(cite(inspectionRules, "四").String())
	case t.Until.Before(calendar.DateOf(ctx.At)):
		return fault.New(fault.WrongState, "检查计划的执行期已经届满，请由承办人修改计划")
	}
	return settledForApproval(c)
}

func checkPlanTask(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.PlanTask)
	because := cite(inspectionRules, "四").String()
	o, known := c.Plan.Terms.Object(v.Object)
	switch {
	case !known:
		return fault.InField("object", "该单位不在检查对象名录中；需要检查的，请另行提出检查审批").Because(because)
	case !slices.Contains(c.Plan.Terms.Items, v.Power):
		return fault.InField("power", "该事项不是本计划的检查事项").Because(because)
	case v.PlannedOn.After(c.Plan.Terms.Until):
		return fault.InField("planned_on", "拟检查日期不能晚于计划执行期止日（%s）", c.Plan.Terms.Until)
	}
	for _, id := range v.Officers {
		if !slices.Contains(c.Plan.Terms.Officers, id) {
			return fault.InField("officers", "%s 不在执法检查人员名录中", ctx.People.Name(id))
		}
	}
	if ctx.waives(WithinFrequency) {
		return nil
	}
	if why := exhausted(c, o, ctx); why != "" {
		return fault.InField("object", "不能再安排对该单位的检查：%s", why).Because(because)
	}
	if left(c, ctx) < 1 {
		return fault.New(fault.WrongState, "计划检查的总户次（%d）已经安排完毕", c.Plan.Terms.Total).Because(because)
	}
	return nil
}

func noteDropped(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.PlanTask)
	v.Dropped = droppedTasks(c, ctx)
	e.Facts = &v
	return nil
}

func countProgress(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.PlanClose)
	v.Progress = ProgressOf(c, ctx)
	e.Facts = &v
	return nil
}

func beginsPlanned(c casefile.Case, e casefile.Event, ctx Context) []casefile.Opening {
	v := e.Facts.(*casefile.PlanTask)
	o, _ := c.Plan.Terms.Object(v.Object)
	f := plannedInspection(c, o, e, ctx)
	f.Source, f.Power, f.PlannedOn, f.Officers, f.Unannounced = "plan", v.Power, v.PlannedOn, v.Officers, v.Unannounced
	f.Reason = truncated("按照《"+c.Plan.Terms.Title+"》（"+c.Decision.Number+"）安排检查。"+v.Reason, 2000)
	return []casefile.Opening{{Procedure: InspectionID, Facts: f}}
}

// plannedInspection is what every inspection that the plan opens takes from it.
func plannedInspection(c casefile.Case, o casefile.PlanObject, e casefile.Event, ctx Context) *casefile.InspectPropose {
	f := &casefile.InspectPropose{
		Unit: c.Unit, Party: o.Party, Place: o.Place, Scope: c.Plan.Terms.Scope, Origin: origin(casefile.FromPlan, e, calendar.Date{}),
	}
	if law.InspectionOverCap(ctx.Rules, o.Frequency-1) {
		f.OverCap = c.Plan.Terms.OverCap
	}
	return f
}
