package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// decisionPhase: deliberation, decision, document and service (决定、送达).
func decisionPhase() []Act {
	return []Act{
		{
			Name: "deliberation.hold", Title: "负责人集体讨论", Cite: cite(penaltyLaw, "57"), Phase: "决定",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: on(Reported, Noticed), Work: true,
			Needs:  []GateID{"G06", "G07", "G08", "G09", "G10"},
			Papers: []Slot{{Name: "deliberation-record", Title: "集体讨论笔录", Series: "议"}},
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartDefence, casefile.PartHearing), Writes: parts(casefile.PartDeliberation),
			Task: "组织集体讨论", TaskIf: func(c casefile.Case, ctx Context) bool { return deliberated(c, nil, ctx) != nil }, TaskClock: "D11",
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if f := readyForDecision(c, ctx); f != nil {
					return f
				}
				v := f.(*casefile.DeliberationHold)
				if strings.TrimSpace(v.Minutes) == "" {
					return fault.InField("minutes", "集体讨论应当有讨论记录")
				}
				return checkMembers(v.Members, c, ctx)
			},
		},
		{
			Name: "decision.make", Title: "作出决定", Cite: cite(penaltyLaw, "57"), Phase: "决定",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: casefile.Main, From: on(Reported, Noticed), Work: true, Goes: to(casefile.Main, Decided),
			Needs:  []GateID{"G06", "G07", "G08", "G09", "G10", "G11"},
			Papers: []Slot{{Name: "decision-sheet", Title: "行政处罚决定审批表"}},
			Clocks: []ClockOp{
				{Op: Stop, Rule: "D11"}, {Op: Void, Rule: "D30"}, {Op: Start, Rule: "D12"},
				{Op: Start, Rule: "D14", If: outcome(casefile.Penalty)}, {Op: Start, Rule: "D15", If: outcome(casefile.NoPenalty)},
				{Op: Start, Rule: "D31", If: outcome(casefile.NoPenalty)},
			},
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartDeliberation, casefile.PartNotice, casefile.PartDefence, casefile.PartHearing, casefile.PartLadder, casefile.PartCorrection),
			Writes: parts(casefile.PartDecision, casefile.PartClocks),
			Task:   "作出决定", TaskClock: "D11",
			Check: func(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
				return firstOf(readyForDecision(c, ctx), noSubstitute(c), unitDecided(c, ctx), penaltyInTime(c, ctx))
			}, Find: findReview,
		},
		{
			Name: "decision.issue", Title: "制发决定书", Cite: cite(penaltyLaw, "59"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Decided), Goes: to(casefile.Main, Issued),
			Needs: []GateID{"G12"},
			Papers: []Slot{
				{Name: "decision", Title: "行政处罚决定书", Series: "罚", If: outcome(casefile.Penalty)},
				{Name: "decision", Title: "不予行政处罚决定书", Series: "免", If: outcome(casefile.NoPenalty)},
			},
			Reads: parts(casefile.PartDecision), Writes: parts(casefile.PartDecision),
			Task: "制发决定书", TaskClock: "D12",
		},
		{
			Name: "decision.serve", Title: "送达决定书", Cite: cite(penaltyLaw, "61"), Phase: "送达",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Issued),
			Goes: []Goes{
				{Track: casefile.Main, To: Served},
				{Track: casefile.Serving, To: "", When: "公告期内直接送达", If: begun(casefile.Serving)},
				{Track: casefile.Payment, To: PaymentDue, When: "有罚没款", If: owes},
			},
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "decision-receipt", Title: "送达回证（决定书）", Series: "送"}},
			Clocks: []ClockOp{
				{Op: Void, Rule: "D13"}, {Op: Stop, Rule: "D12"}, {Op: Floor, Rule: "D14"}, {Op: Floor, Rule: "D15"},
				{Op: Start, Rule: "D19", If: owes}, {Op: Start, Rule: "D22"}, {Op: Start, Rule: "D23"},
			},
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDecision), Writes: parts(casefile.PartService, casefile.PartClocks),
			Task: "送达决定书", TaskClock: "D12 D13", Check: checkService, Complete: postedInTime,
		},
	}
}

// firstOf is the first of several refusals.
func firstOf(faults ...*fault.Fault) *fault.Fault {
	for _, f := range faults {
		if f != nil {
			return f
		}
	}
	return nil
}

// penaltyInTime asks again before the decision what the report was asked.
func penaltyInTime(c casefile.Case, ctx Context) *fault.Fault {
	if p := c.Proposal(); p == nil || p.Outcome != casefile.Penalty {
		return nil
	}
	return timeBarred(c, ctx)
}

func readyForDecision(c casefile.Case, ctx Context) *fault.Fault {
	if f := readyForReview(c); f != nil {
		return fault.New(fault.WrongState, "案件处于“%s”，告知程序完成后才能讨论和决定", StateTitle(casefile.Main, c.In(casefile.Main)))
	}
	if c.In(casefile.Ladder) != "" && c.In(casefile.Ladder) != LadderSilence && !ctx.waives(LadderDone) {
		return fault.New(fault.WrongState, "意见不一致的协调决策尚未结束")
	}
	if c.In(casefile.Running) != "" && !ctx.waives(RestWhileStopped) {
		return fault.New(fault.WrongState, "案件处于“%s”，恢复后才能办理", StateTitle(casefile.Running, c.In(casefile.Running)))
	}
	if c.In(casefile.Correction) != "" && !ctx.waives(CorrectionDone) {
		return fault.New(fault.WrongState, "有待确认的更正，确认后才能决定")
	}
	return nil
}

func outcome(o casefile.Outcome) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool {
		return c.Proposal() != nil && c.Proposal().Outcome == o
	}
}

func owes(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return c.Proposal() != nil && c.Proposal().Total() > 0
}

// disclosurePhase: the public version, made by one person and checked by
// another, published once it is checked and the decision served (公示).
func disclosurePhase(at stages) []Act {
	// Disclosure is a duty: late, even after the archive took the case in, it is
	// still to be done.
	return []Act{
		{
			Name: "disclosure.prepare", Title: "制作公示信息", Cite: cite(order55, "10"), Phase: "公示",
			Who: []party.Role{party.Publisher}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Disclosure, From: on("", DisclosureWithdrawn), While: at.decided, Goes: to(casefile.Disclosure, DisclosurePrepared),
			Papers: []Slot{{Name: "disclosure-sheet", Title: "公示审批表"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartDisclosure),
			Task: "制作公示信息", TaskClock: "D14 D15", TaskIf: toBeShown, Check: checkPublicSummary,
		},
		{
			Name: "disclosure.exempt", Title: "提出不予公示", Cite: cite(order55, "10"), Phase: "公示",
			Who: []party.Role{party.Publisher}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Disclosure, From: on("", DisclosureWithdrawn), While: at.decided, Goes: to(casefile.Disclosure, DisclosureExemptProposed),
			Reads: parts(casefile.PartDecision), Writes: parts(casefile.PartDisclosure), Check: needsDecision,
		},
		{
			Name: "disclosure.check", Title: "审核公示信息", Cite: cite(order55, "10"), Phase: "公示",
			Who: []party.Role{party.DisclosureChecker}, Scope: Bureau, Bar: []Bar{BarHandler, BarMaker},
			On: casefile.Disclosure, From: on(DisclosurePrepared, DisclosureExemptProposed),
			Goes: []Goes{
				{Track: casefile.Disclosure, To: DisclosureChecked, When: "同意公示", If: approved(false)},
				{Track: casefile.Disclosure, To: DisclosureExempted, When: "同意不予公示", If: approved(true)},
				{Track: casefile.Disclosure, To: "", When: "退回", If: func(_ casefile.Case, f casefile.Facts, _ Context) bool { return !f.(*casefile.DisclosureCheck).Approve }},
			},
			Clocks:  []ClockOp{{Op: Void, Rule: "D14", If: approved(true)}, {Op: Void, Rule: "D15", If: approved(true)}},
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDisclosure, casefile.PartDecision), Writes: parts(casefile.PartDisclosure, casefile.PartClocks),
			Task: "审核公示信息", TaskClock: "D14 D15",
		},
		{
			Name: "disclosure.publish", Title: "发布公示信息", Cite: cite(order55, "10"), Phase: "公示",
			Duty: AsEngine,
			On:   casefile.Disclosure, From: on(DisclosureChecked), Goes: to(casefile.Disclosure, DisclosurePublished),
			Papers: []Slot{{Name: "disclosure", Title: at.publication, Series: "公"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D14"}, {Op: Stop, Rule: "D15"}},
			Writes: parts(casefile.PartDisclosure, casefile.PartClocks), Check: servedFirst,
		},
		{
			Name: "disclosure.withdraw", Title: "撤回公示信息", Cite: cite(penaltyLaw, "48"), Phase: "公示",
			Who: []party.Role{party.DisclosureChecker}, Scope: Bureau, Bar: []Bar{BarHandler, BarMaker},
			On: casefile.Disclosure, From: on(DisclosurePublished), Goes: to(casefile.Disclosure, DisclosureWithdrawn),
			Papers: []Slot{{Name: "withdrawal", Title: "撤回公示审批表"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D17"}, {Op: Void, Rule: "D18"}},
			Reads:  parts(casefile.PartDisclosure), Writes: parts(casefile.PartDisclosure),
		},
	}
}

// servedFirst keeps what the party has not received from the public.
func servedFirst(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if (c.Decision == nil || c.Decision.ServedAt.IsZero()) && !ctx.waives(ServedFirst) {
		return fault.New(fault.WrongState, "决定书送达后才能公示")
	}
	if referred(c) {
		return fault.New(fault.WrongState, "案件作为涉嫌犯罪案件移送期间不公示").Because(cite(order310, "5").String())
	}
	return nil
}

// approved asks for a check that approved publication, or, if exempt, the
// proposal not to publish.
func approved(exempt bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.DisclosureCheck).Approve && (c.In(casefile.Disclosure) == DisclosureExemptProposed) == exempt
	}
}

// toBeShown: what a decision on the spot says is shown when the bureau shows
// such decisions.
func toBeShown(c casefile.Case, ctx Context) bool {
	return wasDecided(c, ctx) && (!isSummary(c) || c.Latest("D14") != nil)
}

// wasDecided tells a case closed after a decision from one that ended without.
func wasDecided(c casefile.Case, _ Context) bool { return c.Decision != nil }

func needsDecision(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if !wasDecided(c, ctx) {
		return fault.New(fault.WrongState, "本案没有作出决定，没有应当公示的内容")
	}
	if c.In(casefile.Disclosure) == DisclosureWithdrawn && !decidedAnew(c) {
		return fault.New(fault.WrongState, "公示信息已经撤回，重新作出决定后才能再次公示").Because(cite(penaltyLaw, "48").String())
	}
	return nil
}

// decidedAnew: what was published was an earlier decision, which a court or a
// reconsideration had made again; the new one is shown like any other.
func decidedAnew(c casefile.Case) bool {
	for _, e := range slices.Backward(c.Events) {
		if e.Kind == "disclosure.publish" {
			return c.Decision != nil && c.Decision.Sequence > e.Sequence
		}
	}
	return true
}

func checkPublicSummary(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DisclosurePrepare)
	if ctx.waives(PublicSummary) {
		return needsDecision(c, f, ctx)
	}
	if found := PersonalData(v.Summary); found != "" {
		return fault.InField("summary", "公示摘要含有%s，请遮盖后再提交", found).Because("《个人信息保护法》第二十八条")
	}
	if name := strings.TrimSpace(c.Lead.Informant); name != "" && strings.Contains(v.Summary, name) {
		return fault.InField("summary", "公示摘要含有举报人信息，请删去后再提交")
	}
	return needsDecision(c, f, ctx)
}
