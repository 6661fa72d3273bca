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

// documentsPhase: what is put right after the decision is out, each by a
// document of its own (补正、更正、建议发证机关处理、公示更正).
func documentsPhase() []Act {
	out := on(Issued, Served, Performed, Closing, Closed, Archived)
	return []Act{
		{
			Name: "decision.correct", Title: "补正、更正决定书", Cite: cite(order55, "28"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: out,
			Papers: []Slot{{Name: "decision-correction", Title: "行政处罚决定补正（更正）书", Series: "补"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartDecision), Check: checkDecisionCorrection,
		},
		{
			Name: "correction.serve", Title: "送达补正、更正文书", Cite: cite(order55, "28"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: out, Needs: []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "correction-receipt", Title: "送达回证（补正、更正文书）", Series: "送"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartService),
			Task: "送达补正、更正文书", TaskIf: func(c casefile.Case, _ Context) bool { return c.Unserved() },
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if !c.Unserved() {
					return fault.New(fault.WrongState, "没有尚未送达的补正、更正文书")
				}
				return checkService(c, f, ctx)
			},
		},
		{
			Name: "recommendation.issue", Title: "建议发证机关处理", Cite: cite(qualityOrder, "75"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: slices.Concat(proposed(), on(Decided, Issued, Served, Performed)),
			Papers: []Slot{{Name: "recommendation", Title: "关于建议发证机关依法处理的函", Series: "函"}},
			Reads:  parts(casefile.PartProposal), Writes: parts(casefile.PartDecision), Check: checkRecommendation,
		},
		{
			Name: "recommendation.answer", Title: "登记发证机关的处理结果", Cite: cite(qualityOrder, "75"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: slices.Concat(proposed(), on(Decided), out),
			Reads: parts(casefile.PartDecision), Writes: parts(casefile.PartDecision),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if n := len(c.Recommendations); n == 0 || c.Recommendations[n-1].Answer != nil {
					return fault.New(fault.WrongState, "没有等待答复的处理建议")
				}
				return checkFiles(f.(*casefile.RecommendationAnswer).Files, ctx)
			},
		},
		{
			Name: "disclosure.err", Title: "登记公示信息有误", Cite: cite(guidance, "一"), Phase: "公示",
			Who: []party.Role{party.Publisher}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Disclosure, From: on(DisclosurePublished),
			Clocks: []ClockOp{{Op: Start, Rule: "D18"}},
			Reads:  parts(casefile.PartDisclosure), Writes: parts(casefile.PartDisclosure, casefile.PartClocks),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if notOfMinor(c, ctx) != nil {
					return fault.New(fault.WrongState, "当事人在违法行为发生时不满十八周岁，决定不予公示；请由公示审核员撤回公示信息").Because(cite(minorsLaw, "103").String())
				}
				if c.PublicVersion.Pending != nil {
					return fault.New(fault.WrongState, "已有一项公示更正等待审核")
				}
				return publicText(c, f.(*casefile.DisclosureErr).Summary)
			},
		},
		{
			Name: "disclosure.amend", Title: "更正公示信息", Cite: cite(guidance, "一"), Phase: "公示",
			Who: []party.Role{party.DisclosureChecker}, Scope: Bureau, Bar: []Bar{BarHandler, BarMaker},
			On: casefile.Disclosure, From: on(DisclosurePublished),
			Papers: []Slot{{Name: "disclosure-amendment", Title: "公示信息更正审批表"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D18"}},
			Reads:  parts(casefile.PartDisclosure), Writes: parts(casefile.PartDisclosure, casefile.PartClocks),
			Task: "更正公示信息", TaskClock: "D18", TaskIf: func(c casefile.Case, _ Context) bool { return c.PublicVersion.Pending != nil },
			Check: checkDisclosureAmendment,
		},
	}
}

// checkDecisionCorrection: a slip may be put right this way, not what was
// decided.
func checkDecisionCorrection(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DecisionCorrect)
	switch {
	case c.Decision == nil:
		return fault.New(fault.WrongState, "本案没有作出决定，没有可以补正、更正的决定书")
	case strings.TrimSpace(v.Right) == "" || strings.TrimSpace(v.Wrong) == strings.TrimSpace(v.Right):
		return fault.InField("right", "补正、更正后的内容应当与原内容不同")
	case c.Unserved():
		return fault.New(fault.WrongState, "上一份补正、更正文书尚未送达")
	case v.FoundOn.After(calendar.DateOf(ctx.At)):
		return fault.InField("found_on", "发现之日不能晚于办理之日")
	}
	return nil
}

// checkRecommendation: only what the list of powers leaves to another
// authority is put to it.
func checkRecommendation(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, p := f.(*casefile.RecommendationIssue), c.Proposal()
	elsewhere := law.ElsewhereKinds(ctx.Rules, c.Matter.Power, p.Respondent, c.Matter.Party.IsPerson())
	for _, k := range v.Kinds {
		if !slices.Contains(elsewhere, k) {
			return fault.InField("kinds", "“%s”对该当事人没有规定由发证机关决定的“%s”", ctx.Rules.Powers[c.Matter.Power].Title, k.Title()).Because(cite(qualityOrder, "75").String())
		}
	}
	return nil
}

func checkDisclosureAmendment(c casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	v, pending := f.(*casefile.DisclosureAmend), c.PublicVersion.Pending
	switch {
	case pending == nil:
		return fault.New(fault.WrongState, "没有等待审核的公示更正")
	case pending.By == "applicant" && strings.TrimSpace(v.Reply) == "":
		return fault.InField("reply", "申请人提出更正的，应当答复申请人").Because(guidance)
	}
	return nil
}

// publicText keeps personal data, informants and minors out of what is published.
func publicText(c casefile.Case, text string) *fault.Fault {
	if found := PersonalData(text); found != "" {
		return fault.InField("summary", "公示摘要含有%s，请遮盖后再提交", found).Because("《个人信息保护法》第二十八条")
	}
	if name := strings.TrimSpace(c.Lead.Informant); name != "" && strings.Contains(text, name) {
		return fault.InField("summary", "公示摘要含有举报人信息，请删去后再提交")
	}
	if namesMinor(c, text) {
		return fault.InField("summary", "公示摘要含有未成年人姓名，请删去后再提交").Because(cite(minorsLaw, "103").String())
	}
	return nil
}
