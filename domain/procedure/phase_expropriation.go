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

// Rules of the periods: the bureau's own to report, that for comments, and the
// year for which procedures may be suspended.
const (
	reportPeriod  = "V12"
	commentPeriod = "V13"
	freezePeriod  = "V14"
)

// expropriationPhase: opening, suspension, comments, risk, funds
// (立项登记、暂停办理、征求意见、风险评估、资金).
func expropriationPhase() []Act {
	open := on(Accepted, Consulting, Consulted)
	return []Act{
		{
			Name: "expropriation.open", Title: "登记房屋征收项目", Cite: cite(expropriationRules, "8"), Phase: "准备",
			Who: []party.Role{party.Officer, party.UnitHead}, Scope: OwnUnit, Duty: AsFutureHandler,
			On: casefile.Main, Goes: to(casefile.Main, Accepted),
			Papers: []Slot{{Name: "expropriation-register", Title: "房屋征收项目登记表"}},
			Writes: parts(casefile.PartLead, casefile.PartHandlers),
			Check:  checkExpropriationOpen, Complete: nameHandlers,
		},
		{
			Name: "expropriation.freeze", Title: "书面通知暂停办理相关手续", Cite: cite(expropriationRules, "16.2"), Phase: "准备",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler, On: casefile.Main, From: open,
			Clocks: []ClockOp{{Op: Start, Rule: freezePeriod}},
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartEvidence, casefile.PartClocks),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if c.Expropriation.Freeze != nil {
					return fault.New(fault.WrongState, "已经通知暂停办理，暂停期限最长不得超过一年").Because(cite(expropriationRules, "16.2").String())
				}
				return checkFiles(f.(*casefile.ExpropriationFreeze).Files, ctx)
			},
		},
		{
			Name: "expropriation.publish", Title: "公布征收补偿方案征求意见", Cite: cite(expropriationRules, "10.2"), Phase: "征求意见",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler, On: casefile.Main, From: on(Accepted), Goes: to(casefile.Main, Consulting),
			Clocks: []ClockOp{{Op: Start, Rule: commentPeriod}},
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartEvidence, casefile.PartClocks), Task: "公布征收补偿方案征求意见",
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.ExpropriationPublish).Files, ctx)
			},
		},
		{
			Name: "expropriation.comments", Title: "汇总意见和修改情况", Cite: cite(expropriationRules, "11"), Phase: "征求意见",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler, On: casefile.Main, From: on(Consulting), Goes: to(casefile.Main, Consulted),
			Papers: []Slot{{Name: "expropriation-comments", Title: "征求意见和修改情况汇总表"}},
			Clocks: reportClocks(), Shut: commentsOpen,
			Reads: parts(casefile.PartEvidence), Writes: parts(casefile.PartEvidence, casefile.PartClocks),
			Task: "汇总意见和修改情况", TaskIf: func(c casefile.Case, ctx Context) bool { return commentsOpen(c, ctx) == nil },
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.ExpropriationComments).Files, ctx)
			},
		},
		{
			Name: "expropriation.risk", Title: "收存社会稳定风险评估报告", Cite: cite(expropriationRules, "12.1"), Phase: "准备",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler, On: casefile.Main, From: open, Clocks: reportClocks(),
			Reads: parts(casefile.PartLead), Writes: parts(casefile.PartEvidence, casefile.PartClocks),
			Task: "收存社会稳定风险评估报告", TaskIf: func(c casefile.Case, ctx Context) bool {
				return mainIn(Consulted)(c, ctx) && c.Expropriation.Risk == nil
			},
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.ExpropriationRisk).Files, ctx)
			},
		},
		{
			Name: "expropriation.funds", Title: "收存补偿费用到位证明", Cite: cite(expropriationRules, "12.2"), Phase: "准备",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler, On: casefile.Main, From: open, Clocks: reportClocks(),
			Reads: parts(casefile.PartLead), Writes: parts(casefile.PartEvidence, casefile.PartClocks),
			Task: "收存补偿费用到位证明", TaskIf: func(c casefile.Case, ctx Context) bool {
				return mainIn(Consulted)(c, ctx) && c.Expropriation.Funds == nil
			},
			Check: checkFunds,
		},
	}
}

// reportClocks: the period to report runs once the material is complete.
func reportClocks() []ClockOp {
	return []ClockOp{{Op: Start, Rule: reportPeriod, If: func(c casefile.Case, f casefile.Facts, _ Context) bool {
		x := *c.Expropriation
		switch v := f.(type) {
		case *casefile.ExpropriationComments:
			x.Comments = v
		case *casefile.ExpropriationRisk:
			x.Risk = v
		case *casefile.ExpropriationFunds:
			x.Funds = v
		}
		return x.Complete() && c.Running(reportPeriod) == nil
	}}}
}

// commentsOpen: thirty days at least, and never on a provisional end.
func commentsOpen(c casefile.Case, ctx Context) *fault.Fault {
	if k := c.Latest(commentPeriod); k == nil || !k.Over(ctx.At) {
		return fault.New(fault.WrongState, "征收补偿方案征求意见期限尚未届满（不得少于三十日），届满后再汇总").Because(cite(expropriationRules, "10.2").String())
	}
	return nil
}

func checkExpropriationOpen(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.ExpropriationOpen)
	power, f2 := ctx.Rules.Power(law.Levy, v.Power)
	if f2 != nil {
		return f2.Because(cite(expropriationRules, "8").String())
	}
	if power.Filing == nil || power.Levy == nil || power.Levy.DecidedBy == "" {
		return fault.InField("power", "“%s”由本机关决定，请按照行政征收程序登记", power.Title).Because(cite(expropriationRules, "8").String())
	}
	for _, feature := range v.Features {
		if !slices.Contains(power.Filing.Features(), feature) {
			return fault.InField("features", "该事项没有“%s”这一情形", feature)
		}
	}
	if f := v.Party.Check("party"); f != nil {
		return f
	}
	return checkOfficers(v.Handlers, v.Unit, "handlers", ctx)
}

func checkFunds(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.ExpropriationFunds)
	if v.Amount < v.Needed {
		return fault.InField("amount", "补偿费用应当足额到位：还差%s", law.Yuan(v.Needed-v.Amount)).Because(cite(expropriationRules, "12.2").String())
	}
	return checkFiles(v.Files, ctx)
}

// expropriationReportPhase: the file as a version, its submission, the answer
// (报批稿、报请、区人民政府的处理).
func expropriationReportPhase() []Act {
	returned := func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.ExpropriationResult).Answer == "returned"
	}
	return []Act{
		{
			Name: "expropriation.propose", Title: "形成征收报批材料", Cite: cite(expropriationRules, "8"), Phase: "报批",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler, On: casefile.Main, From: on(Consulted, Proposed),
			Goes: []Goes{
				{Track: casefile.Main, To: Proposed},
				{Track: casefile.Review, To: "", When: "原审核意见失效", If: begun(casefile.Review)},
				{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
			},
			Papers: []Slot{{Name: "expropriation-proposal", Title: "房屋征收报批材料"}},
			Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}),
			Reads:  parts(casefile.PartEvidence, casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
			Writes: parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
			Task:   "形成征收报批材料", TaskClock: reportPeriod, TaskIf: func(c casefile.Case, _ Context) bool {
				return c.In(casefile.Main) == Consulted && c.Expropriation.Complete() || c.In(casefile.Ladder) == LadderAmend
			},
			Check: checkExpropriationProposal, Find: func(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
				return casefile.Findings{MustReview: law.MustReview(ctx.Rules, reviewFacts(c, f.(*casefile.ExpropriationPropose).Proposal()))}
			},
		},
		{
			Name: "expropriation.submit", Title: "报请区人民政府决定", Cite: cite(expropriationRules, "8"), Phase: "报批",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: casefile.Main, From: on(Proposed), Goes: to(casefile.Main, Submitted), Needs: []GateID{"G10"},
			Papers: []Slot{{Name: "expropriation-letter", Title: "关于报请作出房屋征收决定的函", Series: "征报"}},
			Clocks: []ClockOp{{Op: Stop, Rule: reportPeriod}},
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder, casefile.PartCorrection),
			Writes: parts(casefile.PartDecision, casefile.PartClocks),
			Task:   "报请区人民政府决定", TaskClock: reportPeriod, Find: findReview,
			Check: func(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault { return readyForDecision(c, ctx) },
		},
		{
			Name: "expropriation.result", Title: "记录区人民政府的处理", Cite: cite(expropriationRules, "13.1"), Phase: "报批",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler, On: casefile.Main, From: on(Submitted),
			Goes: []Goes{
				{Track: casefile.Main, To: Answered, When: "作出征收决定", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool { return !returned(c, f, ctx) }},
				{Track: casefile.Main, To: Consulted, When: "退回修改", If: returned},
				{Track: casefile.Review, To: "", When: "退回修改", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
					return returned(c, f, ctx) && c.In(casefile.Review) != ""
				}},
			},
			Clocks: []ClockOp{{Op: Start, Rule: reportPeriod, If: returned}, {Op: Stop, Rule: freezePeriod, If: func(c casefile.Case, f casefile.Facts, ctx Context) bool { return !returned(c, f, ctx) }}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartClocks),
			Task: "记录区人民政府的处理", Check: checkExpropriationResult,
		},
	}
}

func checkExpropriationProposal(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, x := f.(*casefile.ExpropriationPropose), c.Expropriation
	terms := filingTerms(c.Matter.Power, ctx)
	switch {
	case underReview(c) && c.In(casefile.Review) != ReviewPassed:
		return fault.New(fault.WrongState, "案件正在法制审核，修改请先撤回送审")
	case c.In(casefile.Ladder) == LadderEnd:
		return fault.New(fault.WrongState, "集体讨论已确定终止办理，不能再形成报批材料")
	case x.Risk == nil:
		return fault.New(fault.WrongState, "尚未进行社会稳定风险评估").Because(cite(expropriationRules, "12.1").String())
	case x.Funds == nil:
		return fault.New(fault.WrongState, "征收补偿费用应当足额到位、专户存储，尚无证明").Because(cite(expropriationRules, "12.2").String())
	}
	if f := checkDocuments(terms, v.Documents); f != nil {
		return f
	}
	if missing := terms.Missing(x.Opened.Features, v.Documents); len(missing) > 0 {
		return fault.InField("documents", "报批材料缺少：%s", strings.Join(documentTitles(missing), "、")).Because(missing[0].Cite.String())
	}
	if slices.Contains(v.Documents, "freeze") && x.Freeze == nil {
		return fault.New(fault.WrongState, "尚未书面通知暂停办理相关手续").Because(cite(expropriationRules, "16.2").String())
	}
	if old := c.Proposal(); old != nil && old.CanonicalText() == v.Version().CanonicalText() {
		return fault.InField("facts", "修改稿与第 %d 稿没有差别", old.Version)
	}
	return nil
}

func checkExpropriationResult(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.ExpropriationResult)
	if v.Answer == "decided" && strings.TrimSpace(v.Number) == "" {
		return fault.InField("number", "请填写区人民政府征收决定的文号").Because(cite(expropriationRules, "13.1").String())
	}
	if v.On.After(calendar.DateOf(ctx.At)) {
		return fault.InField("on", "该日期不能晚于记录的日期")
	}
	return checkFiles(v.Files, ctx)
}

// expropriationClosurePhase: the end without a submission, closure, archiving.
func expropriationClosurePhase() []Act {
	end := Act{
		Name: "case.terminate", Title: "决定终止征收报批", Cite: cite(expropriationRules, "8"), Phase: "结案",
		Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
		On: casefile.Main, From: on(Accepted, Consulting, Consulted, Proposed), Goes: exitArrows(),
		Papers: []Slot{{Name: "expropriation-termination", Title: "终止征收报批审批表"}},
		Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}, ClockOp{Op: Void, Rule: "D29"},
			ClockOp{Op: Void, Rule: reportPeriod}, ClockOp{Op: Void, Rule: commentPeriod}, ClockOp{Op: Void, Rule: freezePeriod}),
		Reads: parts(casefile.PartProposal, casefile.PartEvidence), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
		Task: "决定终止办理（协调结果）", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Ladder) == LadderEnd },
	}
	return append([]Act{end}, plainClosure(closing{
		cite: cite(expropriationRules, "13.1"), from: on(Answered, Ended),
		fits: func(c casefile.Case, _ Context) map[string]bool {
			return map[string]bool{"performed": c.In(casefile.Main) == Answered, "terminated": c.In(casefile.Main) == Ended}
		},
		ready: mainIn(Answered, Ended),
	})...)
}
