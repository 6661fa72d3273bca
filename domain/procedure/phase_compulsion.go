package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// States of the bureau's own enforcement.
const (
	CompulsionProposed  casefile.State = "proposed"
	CompulsionReviewed  casefile.State = "reviewed"
	CompulsionProblem   casefile.State = "problem"
	CompulsionDecided   casefile.State = "decided"
	CompulsionServed    casefile.State = "served"
	CompulsionReminded  casefile.State = "reminded"
	CompulsionDone      casefile.State = "done"      // carried out, the costs not fixed
	CompulsionContested casefile.State = "contested" // carried out at once, and the review says it should not have been
	CompulsionCharged   casefile.State = "charged"
	CompulsionBilled    casefile.State = "billed"
	CompulsionSettled   casefile.State = "settled"
	CompulsionEnded     casefile.State = "ended"
)

// Rules of the periods of the bureau's own enforcement: the last reminder, the
// costs, and the word afterwards to a party that was not there.
const (
	remindPeriod = "D26"
	costsPeriod  = "E10"
	tellPeriod   = "E12"
)

// compulsionPhase: the bureau enforces an order itself (代履行、强制拆除), always
// reviewed (R6, M10), and clears at once what cannot wait (立即代履行).
func compulsionPhase() []Act {
	return slices.Concat(compulsionDecisionRows(), compulsionExecutionRows(), compulsionCostRows())
}

func compulsionDecisionRows() []Act {
	track, free := casefile.CompulsionTrack, on("", CompulsionProblem, CompulsionContested, CompulsionSettled, CompulsionEnded)
	return []Act{
		{
			Name: "compulsion.announce", Title: "公告限期自行拆除", Cite: cite(compulsionLaw, "44"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: free, While: on(Served),
			Papers: []Slot{{Name: "compulsion-announcement", Title: "限期自行拆除公告", Series: "公告"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartCompulsion), Check: checkAnnouncement,
		},
		{
			Name: "compulsion.propose", Title: "提请代履行、强制拆除", Cite: cite(compulsionLaw, "50"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: append(free, CompulsionProposed, CompulsionReviewed), While: on(Served), Goes: to(track, CompulsionProposed),
			Papers: []Slot{{Name: "compulsion-proposal", Title: "代履行（强制拆除）呈批表"}},
			Reads:  parts(casefile.PartEnforcement, casefile.PartRemedy, casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion),
			Check: checkCompulsion, Find: findCompulsion,
		},
		{
			Name: "compulsion.withdraw", Title: "撤回代履行、强制拆除的提请", Cite: cite(compulsionLaw, "50"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(CompulsionProposed, CompulsionReviewed, CompulsionProblem), Goes: to(track, ""),
			Reads: parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion),
		},
		{
			Name: "compulsion.review", Title: "审核代履行、强制拆除", Cite: cite(guidance, "（十二）"), Phase: "代履行、强制拆除",
			Who: []party.Role{party.Reviewer, party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarUnit},
			On: track, From: on(CompulsionProposed, CompulsionDone),
			Goes: []Goes{
				{Track: track, To: CompulsionReviewed, From: on(CompulsionProposed), When: "同意", If: compulsionAgreed(false, true)},
				{Track: track, To: CompulsionProblem, From: on(CompulsionProposed), When: "存在问题", If: compulsionAgreed(false, false)},
				{Track: track, To: CompulsionContested, From: on(CompulsionDone), When: "立即实施的，事后审核存在问题", If: compulsionAgreed(true, false)},
			},
			Papers: []Slot{{Name: "compulsion-opinion", Title: "法制审核意见书（代履行、强制拆除）", Series: "审"}},
			Reads:  parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion),
			Task: "审核代履行、强制拆除", TaskIf: func(c casefile.Case, _ Context) bool { return c.Compulsion().Review == nil && reviewable(c) }, Check: checkCompulsionReview,
		},
		{
			Name: "compulsion.decide", Title: "决定代履行、强制拆除", Cite: cite(compulsionLaw, "37"), Phase: "代履行、强制拆除",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarReviewer},
			On: track, From: on(CompulsionProposed, CompulsionReviewed), While: on(Served), Shut: compulsionPassed,
			Goes: []Goes{
				{Track: track, To: CompulsionDecided, When: "决定实施", If: enforces(true)},
				{Track: track, To: "", When: "不予实施", If: enforces(false)},
			},
			Papers: []Slot{
				{Name: "compulsion-decision", Title: "代履行决定书", Series: "代", If: enforcesBy(substitute)},
				{Name: "compulsion-decision", Title: "强制执行决定书（强制拆除）", Series: "代", If: enforcesBy(demolition)},
			},
			Reads: parts(casefile.PartCompulsion, casefile.PartEnforcement, casefile.PartRemedy), Writes: parts(casefile.PartCompulsion),
			Task: "决定代履行、强制拆除", TaskIf: func(c casefile.Case, ctx Context) bool { return compulsionPassed(c, ctx) == nil }, Check: checkCompulsionDecision,
		},
		{
			Name: "compulsion.serve", Title: "送达代履行、强制拆除决定书", Cite: cite(compulsionLaw, "51"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(CompulsionDecided), While: on(Served), Goes: to(track, CompulsionServed), Needs: []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "compulsion-receipt", Title: "送达回证（代履行、强制拆除决定书）", Series: "送"}},
			Clocks: []ClockOp{{Op: Start, Rule: remindPeriod, On: plannedDay, If: remindable}},
			Reads:  parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion, casefile.PartService, casefile.PartClocks),
			Task: "送达代履行、强制拆除决定书", Check: checkService,
		},
	}
}

func compulsionExecutionRows() []Act {
	track, decided := casefile.CompulsionTrack, on(CompulsionServed, CompulsionReminded)
	return []Act{
		{
			Name: "compulsion.remind", Title: "代履行前催告", Cite: cite(compulsionLaw, "51"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: decided, While: on(Served), Goes: to(track, CompulsionReminded), Needs: []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "compulsion-reminder", Title: "代履行催告书", Series: "催"}},
			// A reminder of a later day is in time for that day.
			Clocks: []ClockOp{
				{Op: Void, Rule: remindPeriod, If: putsOffPerformance}, {Op: Start, Rule: remindPeriod, On: remindedDay}, {Op: Stop, Rule: remindPeriod},
			},
			Reads: parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion, casefile.PartClocks),
			Task: "代履行前催告", TaskClock: remindPeriod, TaskIf: func(c casefile.Case, ctx Context) bool {
				return c.In(track) == CompulsionServed && is(substitute)(c, nil, ctx)
			},
			Check: checkReminder,
		},
		{
			Name: "compulsion.execute", Title: "实施代履行、强制拆除", Cite: cite(compulsionLaw, "51"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: decided, While: on(Served), Goes: to(track, CompulsionDone), Needs: []GateID{"G01", "G02"}, Shut: compulsionPassed,
			Papers: []Slot{{Name: "compulsion-record", Title: "代履行（强制拆除）执行文书"}},
			Clocks: []ClockOp{{Op: Void, Rule: remindPeriod}},
			Reads:  parts(casefile.PartCompulsion, casefile.PartRemedy), Writes: parts(casefile.PartCompulsion, casefile.PartClocks),
			Task: "实施代履行、强制拆除", TaskIf: func(c casefile.Case, ctx Context) bool { return performableOn(c, ctx) == nil }, Check: checkCompulsionExecution,
		},
		{
			Name: "compulsion.stop", Title: "停止代履行、强制拆除", Cite: cite(compulsionLaw, "51"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: append(on(CompulsionDecided), decided...), While: on(Served), Goes: to(track, CompulsionEnded),
			Papers: []Slot{{Name: "compulsion-stop", Title: "停止代履行（强制拆除）记录"}},
			Clocks: []ClockOp{{Op: Void, Rule: remindPeriod}},
			Reads:  parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion, casefile.PartClocks), Check: checkCompulsionStop,
		},
		{
			Name: "compulsion.urgent", Title: "立即实施代履行", Cite: cite(compulsionLaw, "52"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on("", CompulsionProblem, CompulsionSettled, CompulsionEnded), While: append(beforeDecision(), Decided, Issued, Served), Goes: to(track, CompulsionDone),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "compulsion-record", Title: "立即代履行执行文书"}},
			Clocks: []ClockOp{{Op: Start, Rule: tellPeriod, If: nobodyThere}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartCompulsion, casefile.PartClocks), Check: checkUrgentClearing, Find: findCompulsion,
		},
		{
			Name: "compulsion.notify", Title: "事后通知当事人已立即代履行", Cite: cite(compulsionLaw, "52"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(CompulsionDone, CompulsionContested), Needs: []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "compulsion-notice", Title: "立即代履行事后通知书", Series: "代"}},
			Clocks: []ClockOp{{Op: Stop, Rule: tellPeriod}},
			Reads:  parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion, casefile.PartClocks),
			Task: "通知当事人已立即代履行", TaskClock: tellPeriod, TaskIf: func(c casefile.Case, _ Context) bool { return untold(c) }, Check: checkTelling,
		},
	}
}

func compulsionCostRows() []Act {
	track := casefile.CompulsionTrack
	return []Act{
		{
			Name: "compulsion.charge", Title: "确定代履行、强制拆除的费用", Cite: cite(compulsionLaw, "51"), Phase: "代履行、强制拆除",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: track, From: on(CompulsionDone),
			Goes: []Goes{
				{Track: track, To: CompulsionCharged, When: "由当事人承担费用", If: costsSomething(true)},
				{Track: track, To: CompulsionSettled, When: "没有费用", If: costsSomething(false)},
			},
			Papers: []Slot{{Name: "compulsion-costs", Title: "代履行（强制拆除）费用决定书", Series: "代", If: costsSomething(true)}},
			Reads:  parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion),
			Task: "确定代履行、强制拆除的费用", TaskIf: func(c casefile.Case, ctx Context) bool { return chargeable(c, ctx) == nil }, Check: checkCharge,
		},
		{
			Name: "compulsion.bill", Title: "送达费用决定书", Cite: cite(compulsionLaw, "51"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(CompulsionCharged), Goes: to(track, CompulsionBilled), Needs: []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "compulsion-bill", Title: "送达回证（费用决定书）", Series: "送"}},
			Clocks: []ClockOp{{Op: Start, Rule: costsPeriod}},
			Reads:  parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion, casefile.PartService, casefile.PartClocks),
			Task: "送达费用决定书", Check: checkService,
		},
		{
			Name: "compulsion.collect", Title: "登记缴纳代履行、强制拆除的费用", Cite: cite(compulsionLaw, "51"), Phase: "代履行、强制拆除",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(CompulsionBilled),
			Goes:   []Goes{{Track: track, To: CompulsionSettled, When: "费用全部缴清", If: costsPaidUp}},
			Clocks: []ClockOp{{Op: Stop, Rule: costsPeriod, If: costsPaidUp}},
			Reads:  parts(casefile.PartCompulsion), Writes: parts(casefile.PartCompulsion, casefile.PartPayment, casefile.PartClocks),
			Check: checkCosts,
		},
	}
}

// remindable: there is still time for the last reminder before the day decided.
func remindable(c casefile.Case, f casefile.Facts, ctx Context) bool {
	if !is(substitute)(c, f, ctx) {
		return false
	}
	res, wrong := reminderFor(c.Compulsion().PlannedOn, ctx)
	return wrong == nil && !calendar.DateOf(ctx.At).After(res.DueOn)
}

func plannedDay(c casefile.Case, _ casefile.Facts, _ Context) calendar.Date {
	return c.Compulsion().PlannedOn
}

func remindedDay(_ casefile.Case, f casefile.Facts, _ Context) calendar.Date {
	return f.(*casefile.CompulsionRemind).On
}

// putsOffPerformance: the reminder names a later day than the clock counts to.
func putsOffPerformance(c casefile.Case, f casefile.Facts, ctx Context) bool {
	k := c.Running(remindPeriod)
	return k != nil && k.Result.StartOn != remindedDay(c, f, ctx)
}
