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

// inspectionApprovalPhase: the task and its approval (检查审批).
func inspectionApprovalPhase() []Act {
	again := []Goes{
		{Track: casefile.Review, To: "", When: "原审核意见失效", If: begun(casefile.Review)},
		{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
	}
	return []Act{
		{
			Name: "inspect.propose", Title: "提出检查审批", Cite: cite(inspectionRules, "五"), Phase: "检查审批",
			Who: []party.Role{party.Officer, party.UnitHead}, Scope: OwnUnit, Duty: AsFutureHandler,
			On: casefile.Main, Goes: to(casefile.Main, Proposed),
			Papers: []Slot{{Name: "inspection-sheet", Title: "行政检查审批表"}},
			Writes: parts(casefile.PartLead, casefile.PartHandlers, casefile.PartProposal), Check: checkInspectionTask, Find: findInspection,
		},
		{
			Name: "inspect.amend", Title: "修改检查审批事项", Cite: cite(inspectionRules, "五"), Phase: "检查审批",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Proposed), Goes: again,
			Papers: []Slot{{Name: "inspection-sheet", Title: "行政检查审批表"}},
			Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}),
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder), Writes: parts(casefile.PartProposal, casefile.PartHandlers, casefile.PartReview, casefile.PartLadder),
			Check: checkInspectionAmended, Find: findInspection,
		},
		{
			Name: "inspect.approve", Title: "批准实施检查", Cite: cite(inspectionRules, "五"), Phase: "检查审批",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: casefile.Main, From: on(Proposed), Goes: to(casefile.Main, InspectionApproved),
			Needs:  []GateID{"G05", "G10"},
			Papers: []Slot{{Name: "inspection-approval", Title: "行政检查批准书", Series: InspectionSeries}},
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartHandlers), Writes: parts(casefile.PartDecision),
			Task: "审批行政检查", Check: checkInspectionApproval,
		},
		{
			Name: "inspect.decline", Title: "不予批准检查", Cite: cite(inspectionRules, "五"), Phase: "检查审批",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: on(Proposed, ResultProposed), Goes: slices.Concat(to(casefile.Main, NotInspected), again),
			Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}, ClockOp{Op: Void, Rule: "D29"}, ClockOp{Op: Start, Rule: "D32"}),
			Reads:  parts(casefile.PartProposal), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
			Check: func(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
				if c.In(casefile.Main) == ResultProposed {
					return fault.New(fault.WrongState, "检查已经实施，不能不予批准；请由承办人修改检查结果")
				}
				return nil
			},
		},
		{
			Name: "inspect.cancel", Title: "取消检查", Cite: cite(inspectionRules, "五"), Phase: "检查审批",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: on(InspectionApproved, InspectionNotified), Goes: to(casefile.Main, NotInspected),
			Clocks: []ClockOp{{Op: Start, Rule: "D32"}},
			Reads:  parts(casefile.PartProposal), Writes: parts(casefile.PartDecision, casefile.PartClocks),
		},
	}
}

// inspectionPhase: notice and the record made on the spot (检查通知、现场检查).
func inspectionPhase() []Act {
	return []Act{
		{
			Name: "inspect.notify", Title: "送达检查通知书", Cite: cite(inspectionRules, "五"), Phase: "实施检查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(InspectionApproved), Goes: to(casefile.Main, InspectionNotified),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "inspection-notice", Title: "行政检查通知书", Series: "检通"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartNotice),
			Task: "送达检查通知书", TaskIf: func(c casefile.Case, _ Context) bool { return !unannounced(c) }, Check: checkInspectionNotice,
		},
		{
			Name: "inspect.record", Title: "制作现场检查笔录", Cite: cite(order55, "17"), Phase: "实施检查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(InspectionApproved, InspectionNotified), Goes: to(casefile.Main, InspectionRecorded),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "inspection-record", Title: "现场检查笔录"}},
			Reads:  parts(casefile.PartHandlers, casefile.PartNotice), Writes: parts(casefile.PartEvidence),
			Task: "实施检查并制作笔录", TaskIf: func(c casefile.Case, _ Context) bool { return readyToInspect(c) == nil },
			Check: checkInspectionRecord,
		},
		{
			Name: "evidence.add", Title: "登记证据", Cite: cite(penaltyLaw, "46"), Phase: "实施检查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(InspectionApproved, InspectionNotified, InspectionRecorded),
			Needs: []GateID{"G01", "G02"}, Papers: evidencePapers(),
			Reads: parts(casefile.PartHandlers), Writes: parts(casefile.PartEvidence), Check: checkEvidence,
		},
	}
}

// resultPhase: what the inspection came to, told to the enterprise, and the
// second look at what was to be corrected (检查结果、责令改正、复查).
func resultPhase() []Act {
	concluded := []Slot{
		{Name: "inspection-result", Title: "行政检查结果告知书", Series: "检告", If: resultIs("nothing", "case")},
		{Name: "correction-order", Title: "责令限期改正通知书", Series: "责改", If: resultIs("order")},
	}
	return []Act{
		{
			Name: "inspect.conclude", Title: "作出检查结论", Cite: cite(penaltyLaw, "28"), Phase: "检查结果",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(InspectionRecorded, ResultProposed, InspectionConcluded),
			Goes: []Goes{
				{Track: casefile.Main, To: InspectionConcluded, When: "不属于重大的", If: needsReview(false)},
				{Track: casefile.Main, To: ResultProposed, When: "应当法制审核的（如责令大规模停工、停止使用），以及曾经送审的", If: needsReview(true)},
				{Track: casefile.Review, To: "", When: "原审核意见失效", If: begun(casefile.Review)},
				{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
			},
			Papers: []Slot{
				{Name: "inspection-result", Title: "行政检查结果告知书", Series: "检告", If: both(needsReview(false), resultIs("nothing", "case"))},
				{Name: "correction-order", Title: "责令限期改正通知书", Series: "责改", If: both(needsReview(false), resultIs("order"))},
			},
			Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}, ClockOp{Op: Void, Rule: "D29"}, ClockOp{Op: Start, Rule: "D15", If: needsReview(false)}),
			Reads:  parts(casefile.PartEvidence, casefile.PartReview, casefile.PartLadder), Writes: parts(casefile.PartProposal, casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
			Task: "作出检查结论", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Main) == InspectionRecorded },
			Check: checkConclusion, Find: findConclusion, Begins: beginsCase,
		},
		{
			Name: "inspect.confirm", Title: "批准检查结论", Cite: cite(penaltyLaw, "58"), Phase: "检查结果",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: casefile.Main, From: on(ResultProposed), Goes: to(casefile.Main, InspectionConcluded),
			Needs:  []GateID{"G10"},
			Papers: concluded, Begins: beginsCase,
			Clocks: []ClockOp{{Op: Start, Rule: "D15"}},
			Reads:  parts(casefile.PartProposal, casefile.PartReview), Writes: parts(casefile.PartDecision, casefile.PartClocks),
			Task: "批准检查结论", Check: func(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault { return settledForApproval(c) },
		},
		{
			Name: "inspect.serve", Title: "送达检查结果", Cite: cite(order55, "35"), Phase: "检查结果",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(InspectionConcluded), Goes: to(casefile.Main, InspectionServed),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "inspection-receipt", Title: "送达回证（检查结果）", Series: "送"}},
			Clocks: []ClockOp{
				{Op: Floor, Rule: "D15"}, {Op: Start, Rule: "I09", If: ordered}, {Op: Follow, Rule: "I09", On: correctBy, If: ordered},
				{Op: Start, Rule: "I10", On: correctBy, If: ordered},
			},
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDecision), Writes: parts(casefile.PartService, casefile.PartClocks),
			Task: "送达检查结果", Check: checkOrderServed,
		},
		{
			Name: "inspect.recheck", Title: "复查", Cite: cite(penaltyLaw, "28"), Phase: "检查结果",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(InspectionServed),
			Goes: []Goes{
				{Track: casefile.Main, To: InspectionSettled, When: "已经改正，或者移交立案查处的", If: func(_ casefile.Case, f casefile.Facts, _ Context) bool { return !extends(f) }},
			},
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "recheck-record", Title: "责令改正复查记录"}},
			Clocks: []ClockOp{
				{Op: Stop, Rule: "I09", If: isCorrected}, {Op: Lapse, Rule: "I09", If: notCorrected}, {Op: Stop, Rule: "I10"},
				{Op: Start, Rule: "I09", If: extended}, {Op: Follow, Rule: "I09", On: nextBy, If: extended}, {Op: Start, Rule: "I10", On: nextBy, If: extended},
			},
			Reads: parts(casefile.PartService), Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Task: "复查改正情况", TaskClock: "I10", TaskIf: func(c casefile.Case, _ Context) bool { return c.Inspection.Concluded.Outcome == "order" },
			Check: checkRecheck, Begins: beginsCase,
		},
	}
}

// inspectionEndPhase: the end of the matter (办结).
func inspectionEndPhase() []Act {
	return []Act{{
		Name: "inspect.close", Title: "检查办结", Cite: cite(inspectionRules, "五"), Phase: "办结",
		Who: slices.Concat([]party.Role{party.UnitHead}, leadership), Scope: Bureau, Bar: []Bar{BarHandler},
		On: casefile.Main, From: on(InspectionServed, InspectionSettled), Goes: to(casefile.Main, Closed),
		Needs:  []GateID{"G13"},
		Papers: []Slot{{Name: "inspection-closure", Title: "行政检查办结审批表"}},
		Clocks: []ClockOp{{Op: Start, Rule: "D32"}},
		Reads:  parts(casefile.PartService, casefile.PartDisclosure, casefile.PartPayment), Writes: parts(casefile.PartClosure, casefile.PartClocks),
		Task: "检查办结", TaskIf: func(c casefile.Case, ctx Context) bool {
			return inspectionDone(c) == nil && disclosed(c, nil, ctx) == nil
		},
		Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
			if f := inspectionDone(c); f != nil {
				return f
			}
			return noCorrectionPending(c, f, ctx)
		},
	}}
}

func inspectionDone(c casefile.Case) *fault.Fault {
	if c.In(casefile.Main) == InspectionServed && c.Inspection.Concluded.Outcome == "order" {
		return fault.New(fault.WrongState, "责令改正的事项尚未复查").Because(cite(penaltyLaw, "28").String())
	}
	return nil
}

func both(tests ...func(casefile.Case, casefile.Facts, Context) bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return !slices.ContainsFunc(tests, func(t func(casefile.Case, casefile.Facts, Context) bool) bool { return !t(c, f, ctx) })
	}
}

// conclusion is the result that the facts bring, or the one on record.
func conclusion(c casefile.Case, f casefile.Facts) *casefile.InspectConclude {
	if v, ok := f.(*casefile.InspectConclude); ok {
		return v
	}
	return c.Inspection.Concluded
}

func resultIs(outcomes ...string) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, _ Context) bool {
		return slices.Contains(outcomes, conclusion(c, f).Outcome)
	}
}

// needsReview: what the catalogue says must be reviewed does, and so does whatever
// takes the place of a result that did: once answered, that is never taken back.
func needsReview(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		major := c.In(casefile.Main) == ResultProposed || len(resultHits(c, conclusion(c, f), ctx)) > 0
		return (major && !ctx.waives(ResultReviewed)) == want
	}
}

// resultHits are the rules of the catalogue that a result of the inspection meets.
func resultHits(c casefile.Case, v *casefile.InspectConclude, ctx Context) []law.Hit {
	return law.MustReview(ctx.Rules, law.ReviewFacts{Category: law.Inspection, Outcome: law.Inspect, Power: c.Matter.Power, LargeStop: v.LargeStop})
}

func ordered(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return resultIs("order")(c, f, ctx)
}

func correctBy(c casefile.Case, _ casefile.Facts, _ Context) calendar.Date {
	return c.Inspection.CorrectBy
}

func extends(f casefile.Facts) bool {
	v, ok := f.(*casefile.InspectRecheck)
	return ok && !v.Corrected && v.Next == "extend"
}

func extended(_ casefile.Case, f casefile.Facts, _ Context) bool { return extends(f) }

func isCorrected(_ casefile.Case, f casefile.Facts, _ Context) bool {
	return f.(*casefile.InspectRecheck).Corrected
}

func notCorrected(_ casefile.Case, f casefile.Facts, _ Context) bool {
	return !f.(*casefile.InspectRecheck).Corrected
}

func nextBy(_ casefile.Case, f casefile.Facts, _ Context) calendar.Date {
	return f.(*casefile.InspectRecheck).NextBy
}

func unannounced(c casefile.Case) bool {
	return strings.TrimSpace(c.Inspection.Proposed.Unannounced) != ""
}

// readyToInspect: the notice came first, unless the approval let it be left
// out.
func readyToInspect(c casefile.Case) *fault.Fault {
	if c.In(casefile.Main) == InspectionApproved && !unannounced(c) {
		return fault.New(fault.WrongState, "检查通知书尚未送达；不事先通知的，应当经批准").Because(cite(inspectionRules, "五").String())
	}
	return nil
}

func checkInspectionTask(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.InspectPropose)
	if f := checkOrigin(v.Origin, ctx); f != nil {
		return f
	}
	if planned := v.Source == "plan" || v.Source == "random"; planned != (v.Origin != nil) {
		return fault.InField("source", "年度计划和随机抽查的任务由检查计划产生；请在检查计划中办理，或者选择其他任务来源").Because(cite(inspectionRules, "四").String())
	}
	return checkInspectionTerms(*v, "", ctx)
}

func checkInspectionTerms(v casefile.InspectPropose, path string, ctx Context) *fault.Fault {
	if _, f := ctx.Rules.Power(law.Inspection, v.Power); f != nil {
		return fault.InField(path+"power", "请选择权责清单中的行政检查事项")
	}
	if f := v.Party.Check(path + "party"); f != nil {
		return f
	}
	if v.PlannedOn.IsZero() || v.PlannedOn.Before(calendar.DateOf(ctx.At)) {
		return fault.InField(path+"planned_on", "请填写拟检查日期，且不早于今日")
	}
	return checkOfficers(v.Officers, v.Unit, path+"officers", ctx)
}

func checkInspectionAmended(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, old := f.(*casefile.InspectAmend).Proposed, c.Inspection.Proposed
	if f := laidAside(c); f != nil {
		return f
	}
	if v.Source != old.Source || v.Unit != old.Unit || enterpriseOf(v.Party) != enterpriseOf(old.Party) {
		return fault.InField("proposed", "任务来源、检查对象和承办机构不能修改；需要变更的，请另行提出检查审批")
	}
	if old.Source == "random" && (v.Power != old.Power || !samePeople(v.Officers, c.Handlers)) {
		return fault.InField("proposed", "随机抽取的检查事项和检查人员不能修改；检查人员回避或者不能履职的，由承办机构负责人变更承办人并说明理由").Because(cite(inspectionRules, "四").String())
	}
	return checkInspectionTerms(v, "proposed.", ctx)
}

func samePeople(a, b []party.PersonID) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// laidAside: what lies with the review office does not change there.
func laidAside(c casefile.Case) *fault.Fault {
	switch c.In(casefile.Review) {
	case ReviewSubmitted, ReviewRegistered, ReviewAssigned, ReviewReturned:
		return fault.New(fault.WrongState, "案件正在法制审核，修改请先撤回送审")
	}
	return nil
}

// findInspection counts the enterprise's inspections of the year and pins
// whether this one goes beyond the cap, which makes it major.
func findInspection(_ casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	v, ok := f.(*casefile.InspectPropose)
	if !ok {
		v = &f.(*casefile.InspectAmend).Proposed
	}
	before := ctx.Inspected[enterpriseOf(v.Party)]
	over := v.Source != "lead" && law.InspectionOverCap(ctx.Rules, before)
	return casefile.Findings{
		InspectedBefore: before, OverCap: over,
		MustReview: law.MustReview(ctx.Rules, law.ReviewFacts{Category: law.Inspection, Outcome: law.Inspect, Power: v.Power, OverCap: over}),
	}
}

// checkInspectionApproval enforces the cap on the day of the approval: the
// count may have grown since the sheet was written.
func checkInspectionApproval(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	i := c.Inspection
	if f := settledForApproval(c); f != nil {
		return f
	}
	before := ctx.Inspected[enterpriseOf(c.Matter.Party)]
	if i.Proposed.Source == "lead" || !law.InspectionOverCap(ctx.Rules, before) {
		return nil
	}
	because := cite(inspectionRules, "四").String()
	switch {
	case strings.TrimSpace(i.Proposed.OverCap) == "":
		return fault.New(fault.WrongState, "本年度对该企业的检查已达 %d 次，达到公布的上限；仍须检查的，应当填写理由", before).Because(because)
	case !i.OverCap:
		return fault.New(fault.WrongState, "提出审批后该企业的检查已达年度上限，请由承办人修改审批事项并送法制审核").Because(because)
	case !actsAsHead(c, ctx):
		return fault.New(fault.RoleDenied, "超过年度检查频次上限的检查由主要负责人批准").Because(because)
	}
	return nil
}

func settledForApproval(c casefile.Case) *fault.Fault {
	if c.In(casefile.Ladder) != "" && c.In(casefile.Ladder) != LadderSilence {
		return fault.New(fault.WrongState, "意见不一致的协调决策尚未结束")
	}
	if c.In(casefile.Correction) != "" {
		return fault.New(fault.WrongState, "有待确认的更正，确认后才能批准")
	}
	return nil
}

func checkInspectionNotice(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if unannounced(c) {
		return fault.New(fault.WrongState, "本次检查经批准不事先通知，不制作检查通知书")
	}
	return checkService(c, f, ctx)
}

// checkInspectionRecord: the points of the item's checklist, one by one;
// whoever stays away or does not sign is recorded on video, with a note
// (令55第17条).
func checkInspectionRecord(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.InspectRecord)
	if f := readyToInspect(c); f != nil {
		return f
	}
	if !slices.Contains(v.Officers, ctx.Actor.ID) {
		return fault.InField("officers", "现场检查笔录由参加检查的执法人员制作，您应当在检查人员之列")
	}
	if !v.RecusalTold {
		return fault.InField("recusal_told", "应当告知检查对象有申请回避的权利").Because(cite(penaltyLaw, "43").String())
	}
	why := cite(order55, "17").String()
	switch absent := strings.TrimSpace(v.Absence) != ""; {
	case !v.OfficersSigned:
		return fault.InField("officers_signed", "现场检查笔录应当由检查人员签名或者盖章").Because(why)
	case v.Signed && absent:
		return fault.InField("absence", "检查对象已经签名，不能同时填写不到场或者拒绝签名的情况")
	case v.Signed && strings.TrimSpace(v.Contact) == "":
		return fault.InField("contact", "请填写在笔录上签名的人员").Because(why)
	case !v.Signed && !absent:
		return fault.InField("absence", "检查对象不到场或者拒绝签名的，请在笔录中注明").Because(why)
	case c.Inspection.Proposed.Source == "random" && len(v.Files) == 0:
		return fault.InField("files", "随机抽查应当对检查过程进行音像记录，请附录像或者照片").Because(cite(guidance, "（八）").String())
	case !v.Signed && len(v.Files) == 0:
		return fault.InField("files", "检查对象不到场或者拒绝签名的，应当以录像等方式记录检查过程").Because(why)
	}
	power, missing := ctx.RulesAt(calendar.DateOf(ctx.At)).Power(law.Inspection, c.Matter.Power)
	if missing != nil {
		return missing
	}
	if power.Inspection != nil {
		if _, f := power.Inspection.Inspect(answersOf(v), "answers"); f != nil {
			return f
		}
	}
	return checkFiles(v.Files, ctx)
}

func answersOf(v *casefile.InspectRecord) []law.CheckAnswer {
	list := make([]law.CheckAnswer, len(v.Answers))
	for i, a := range v.Answers {
		list[i] = law.CheckAnswer{Item: a.Item, Result: a.Result, Note: a.Note}
	}
	return list
}

// checkConclusion keeps the result to what the record shows. An order always
// says what is to be corrected, on what basis and until when.
func checkConclusion(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.InspectConclude)
	if f := laidAside(c); f != nil {
		return f
	}
	if f := noCorrectionPending(c, f, ctx); f != nil {
		return f
	}
	if c.In(casefile.Main) == InspectionConcluded && !expiredUnserved(c, ctx) {
		return fault.New(fault.WrongState, "检查结论已经作出；责令改正通知书在送达前期限届满的，才能另行制发")
	}
	found := len(c.Inspection.Findings()) > 0
	switch v.Outcome {
	case "nothing":
		if found && strings.TrimSpace(v.Corrected) == "" {
			return fault.InField("outcome", "笔录记载发现了问题，应当责令改正、移交立案，或者写明已当场改正的情况").Because(cite(penaltyLaw, "28").String())
		}
	default:
		if !found {
			return fault.InField("outcome", "笔录没有记载发现的问题，不能责令改正或者移交立案")
		}
	}
	if f := checkOrder(v, ctx); f != nil {
		return f
	}
	return checkCasePower(v.Outcome == "case", v.CasePower, ctx)
}

// expiredUnserved: an order whose last day came before it was served is made
// anew, with another number.
func expiredUnserved(c casefile.Case, ctx Context) bool {
	return c.Inspection.Concluded.Outcome == "order" && !c.Inspection.CorrectBy.After(calendar.DateOf(ctx.At))
}

func checkOrder(v *casefile.InspectConclude, ctx Context) *fault.Fault {
	because := cite(penaltyLaw, "28").String()
	if v.Outcome != "order" {
		if strings.TrimSpace(v.Orders) != "" || !v.CorrectBy.IsZero() || v.LargeStop {
			return fault.InField("orders", "只有责令限期改正的，才能填写改正内容、期限和停工要求").Because(because)
		}
		return nil
	}
	switch {
	case strings.TrimSpace(v.Orders) == "":
		return fault.InField("orders", "请写明责令改正的内容").Because(because)
	case strings.TrimSpace(v.Basis) == "":
		return fault.InField("basis", "请写明责令改正的依据").Because(because)
	case ctx.waives(OrderWithADay):
		return nil
	case v.CorrectBy.IsZero():
		return fault.InField("correct_by", "责令限期改正的，应当填写改正的期限").Because(because)
	case !v.CorrectBy.After(calendar.DateOf(ctx.At)):
		return fault.InField("correct_by", "改正的期限应当晚于作出结论之日").Because(because)
	}
	return nil
}

func checkCasePower(wanted bool, power string, ctx Context) *fault.Fault {
	if !wanted {
		if power != "" {
			return fault.InField("case_power", "只有移交立案查处的，才填写案由")
		}
		return nil
	}
	if _, f := ctx.Rules.Power(law.Penalty, power); f != nil {
		return fault.InField("case_power", "请选择权责清单中的行政处罚事项作为案由")
	}
	return nil
}

func findConclusion(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	return casefile.Findings{MustReview: resultHits(c, f.(*casefile.InspectConclude), ctx)}
}

// beginsCase registers the lead of a penalty case with what the inspection
// found: nobody copies it by hand.
func beginsCase(c casefile.Case, e casefile.Event, _ Context) []casefile.Opening {
	var power, summary string
	switch v := e.Facts.(type) {
	case *casefile.InspectConclude:
		if v.Outcome == "case" && v.Final(e) {
			power, summary = v.CasePower, v.Summary
		}
	case *casefile.InspectConfirm:
		if r := c.Inspection.Concluded; r.Outcome == "case" {
			power, summary = r.CasePower, r.Summary
		}
	case *casefile.InspectRecheck:
		if v.Next == "case" {
			power, summary = v.CasePower, "责令限期改正，逾期未改正："+v.Findings
		}
	}
	if power == "" {
		return nil
	}
	return []casefile.Opening{{Procedure: OrdinaryID, Facts: &casefile.LeadRegister{
		Source: "inspection", Summary: truncated(summary, 4000), Power: power, Party: c.Matter.Party, Place: c.Matter.Place, Unit: c.Unit,
		Handlers: slices.Clone(c.Handlers), Origin: origin(casefile.FromInspection, e, calendar.DateOf(c.Inspection.RecordedAt)),
	}}}
}

func truncated(text string, most int) string {
	if r := []rune(text); len(r) > most {
		return string(r[:most])
	}
	return text
}

// checkOrderServed: an order that is served on or after its own last day
// leaves no time to correct anything.
func checkOrderServed(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if expiredUnserved(c, ctx) {
		return fault.New(fault.WrongState, "责令改正通知书载明的改正期限在送达时已经届满，请重新作出检查结论、另行制发").Because(cite(penaltyLaw, "28").String())
	}
	return checkService(c, f, ctx)
}

func checkRecheck(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, day := f.(*casefile.InspectRecheck), calendar.DateOf(ctx.At)
	if !ordered(c, nil, ctx) {
		return fault.New(fault.WrongState, "没有责令改正的事项，不需要复查")
	}
	switch {
	case v.Corrected && (v.Next != "" || !v.NextBy.IsZero()):
		return fault.InField("next", "已经改正的，不再填写后续处理")
	case !v.Corrected && v.Next == "":
		return fault.InField("next", "没有改正的，应当延长改正期限或者移交立案查处").Because(cite(penaltyLaw, "28").String())
	case v.Next == "extend" && (v.NextBy.IsZero() || !v.NextBy.After(day)):
		return fault.InField("next_by", "延长改正期限的，应当填写晚于复查之日的期限").Because(cite(penaltyLaw, "28").String())
	case v.Next == "extend" && strings.TrimSpace(v.Why) == "":
		return fault.InField("extension_reason", "请填写延长改正期限的理由")
	case v.Next != "extend" && !v.NextBy.IsZero():
		return fault.InField("next_by", "只有延长改正期限的，才填写新的期限")
	case v.Next == "case" && !day.After(c.Inspection.CorrectBy):
		return fault.InField("next", "改正的期限至 %s，届满前不能以逾期未改正移交立案", c.Inspection.CorrectBy).Because(cite(penaltyLaw, "28").String())
	}
	if f := checkCasePower(v.Next == "case", v.CasePower, ctx); f != nil {
		return f
	}
	return checkFiles(v.Files, ctx)
}
