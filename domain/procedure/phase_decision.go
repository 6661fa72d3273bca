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
				return firstOf(checkMembers(v.Members, c, ctx), checkSummedUp(v))
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
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return firstOf(readyForDecision(c, ctx), noSubstitute(c), unitDecided(c, ctx), penaltyStands(c, ctx), overdueReasoned(c, f, ctx))
			}, Find: findReview,
		},
		{
			Name: "decision.issue", Title: "制发决定书", Cite: cite(penaltyLaw, "59"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Decided), Goes: to(casefile.Main, Issued),
			Needs: []GateID{"G12"}, Shut: mustRecall,
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
			Needs: []GateID{"G01", "G02"}, Shut: mustRecall,
			Papers: []Slot{{Name: "decision-receipt", Title: "送达回证（决定书）", Series: "送"}},
			Clocks: []ClockOp{
				{Op: Void, Rule: "D13"}, {Op: Stop, Rule: "D12"}, {Op: Floor, Rule: "D14"}, {Op: Floor, Rule: "D15"},
				{Op: Start, Rule: "D19", If: owes}, {Op: Start, Rule: "D22"}, {Op: Start, Rule: "D23"},
				{Op: Start, Rule: "I09", If: ordersInTime}, {Op: Follow, Rule: "I09", On: lastToCorrect, If: ordersInTime},
			},
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDecision), Writes: parts(casefile.PartService, casefile.PartClocks),
			Task: "送达决定书", TaskClock: "D12 D13", Check: checkService, Complete: postedInTime,
		},
	}
}

// ordersInTime tells whether the decision orders something to be put right within
// a time.
func ordersInTime(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return c.Decision != nil && c.Proposals[c.Decision.Version-1].CorrectDays > 0
}

// lastToCorrect is the last day of that time; it is the party's, so it rolls.
func lastToCorrect(c casefile.Case, _ casefile.Facts, ctx Context) calendar.Date {
	return ctx.Rules.Calendar.Roll(calendar.DateOf(ctx.At).AddDays(c.Proposals[c.Decision.Version-1].CorrectDays))
}

// checkSummedUp: the one who presides sums up, but a conclusion that none of the
// members holds is not that of the deliberation.
func checkSummedUp(v *casefile.DeliberationHold) *fault.Fault {
	if slices.ContainsFunc(v.Members, func(m casefile.MemberView) bool { return m.Agrees == v.Approved }) {
		return nil
	}
	return fault.InField("approved", "结论与参加讨论的全体负责人的意见相反，请核对").Because(cite(penaltyLaw, "57").String())
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

// penaltyStands asks again before the decision what the report was asked: a
// correction may have moved the day of the act.
func penaltyStands(c casefile.Case, ctx Context) *fault.Fault {
	p := c.Proposal()
	if p == nil || p.Outcome != casefile.Penalty {
		return nil
	}
	return firstOf(timeBarred(c, ctx), mustAmend(checkAge(c, p.Proposal, "", ctx)))
}

// overdueReasoned: a decision may come late, but not without a word on why (处罚法60).
func overdueReasoned(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	k := c.Running("D11")
	if k == nil || !pastDue(*k, ctx.At) || !blank(f.(*casefile.DecisionMake).OverdueReason) {
		return nil
	}
	return fault.InField("overdue_reason", "办案期限已于 %s 届满；可以延长的先办理延长，不能延长的请写明届满后作出决定的理由", k.Result.DueOn).Because(cite(penaltyLaw, "60").String())
}

// mustAmend says of a proposal's fault that the proposal is amended first.
func mustAmend(f *fault.Fault) *fault.Fault {
	if f == nil {
		return nil
	}
	return fault.New(fault.WrongState, "%s（先修改拟处理意见，再作出决定）", f.Message).Because(f.Cite)
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
	return resultsTold(c, ctx)
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
	met := func(op Op, when func(casefile.Case, casefile.Facts, Context) bool) []ClockOp {
		var ops []ClockOp
		for _, rule := range at.shownBy() {
			ops = append(ops, ClockOp{Op: op, Rule: rule, If: when})
		}
		return ops
	}
	timedBy := strings.Join(at.shownBy(), " ")
	// Disclosure is a duty: late, even after the archive took the case in, it is
	// still to be done.
	return []Act{
		{
			Name: "disclosure.prepare", Title: "制作公示信息", Cite: cite(order55, "10"), Phase: "公示",
			Who: []party.Role{party.Publisher}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Disclosure, From: on("", DisclosureWithdrawn), While: at.decided, Goes: to(casefile.Disclosure, DisclosurePrepared),
			Papers: []Slot{{Name: "disclosure-sheet", Title: "公示审批表"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartDisclosure),
			Task: "制作公示信息", TaskClock: timedBy, TaskIf: toBeShown, Shut: notOfMinor, Check: checkPublicSummary,
		},
		{
			Name: "disclosure.exempt", Title: "提出不予公示", Cite: cite(order55, "10"), Phase: "公示",
			Who: []party.Role{party.Publisher}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Disclosure, From: on("", DisclosureWithdrawn), While: at.decided, Goes: to(casefile.Disclosure, DisclosureExemptProposed),
			Reads: parts(casefile.PartDecision), Writes: parts(casefile.PartDisclosure),
			Task: "提出不予公示（未成年人）", TaskClock: timedBy, TaskIf: withheldFromAll, Check: needsDecision,
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
			Clocks:  met(Void, approved(true)),
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDisclosure, casefile.PartDecision), Writes: parts(casefile.PartDisclosure, casefile.PartClocks),
			Task: "审核公示信息", TaskClock: timedBy, Check: checkDisclosure,
		},
		{
			Name: "disclosure.publish", Title: "发布公示信息", Cite: cite(order55, "10"), Phase: "公示",
			Duty: AsEngine,
			On:   casefile.Disclosure, From: on(DisclosureChecked), Goes: to(casefile.Disclosure, DisclosurePublished),
			Papers: []Slot{{Name: "disclosure", Title: at.publication, Series: "公"}},
			Clocks: met(Stop, nil),
			Writes: parts(casefile.PartDisclosure, casefile.PartClocks), Check: servedFirst,
		},
		{
			Name: "disclosure.withdraw", Title: "撤回公示信息", Cite: cite(penaltyLaw, "48"), Phase: "公示",
			Who: []party.Role{party.DisclosureChecker}, Scope: Bureau, Bar: []Bar{BarHandler, BarMaker},
			On: casefile.Disclosure, From: on(DisclosurePublished), Goes: to(casefile.Disclosure, DisclosureWithdrawn),
			Papers: []Slot{{Name: "withdrawal", Title: "撤回公示审批表"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D17"}, {Op: Void, Rule: "D18"}},
			Reads:  parts(casefile.PartDisclosure), Writes: parts(casefile.PartDisclosure),
			Task: "撤回公示信息", TaskClock: "D17", TaskIf: func(c casefile.Case, _ Context) bool { return c.Running("D17") != nil },
		},
	}
}

// notOfMinor keeps decisions on minors from the public; the reason is put on
// record instead (未成年人保护法103).
func notOfMinor(c casefile.Case, _ Context) *fault.Fault {
	if !ageGroup(c).Minor() {
		return nil
	}
	return fault.New(fault.WrongState, "当事人在违法行为发生时不满十八周岁，决定不予公示；请办理“提出不予公示”，情形选择“未成年人”并写明理由").Because(cite(minorsLaw, "103").String())
}

// withheldFromAll tells that what would be shown otherwise is a minor's.
func withheldFromAll(c casefile.Case, ctx Context) bool {
	return toBeShown(c, ctx) && notOfMinor(c, ctx) != nil
}

// checkDisclosure: what was prepared of a decision that has lost its force since,
// or before the party was known to be a minor, is sent back, not allowed.
func checkDisclosure(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if !f.(*casefile.DisclosureCheck).Approve {
		return nil
	}
	if f := showable(c, ctx); f != nil {
		return f
	}
	if !approved(false)(c, f, ctx) || notOfMinor(c, ctx) == nil {
		return nil
	}
	return fault.New(fault.WrongState, "当事人在违法行为发生时不满十八周岁，决定不予公示；请退回，由公示员提出不予公示").Because(cite(minorsLaw, "103").String())
}

// namesMinor tells whether the text names one of the people to be punished
// beside the unit who was a minor.
func namesMinor(c casefile.Case, text string) bool {
	p := c.Proposal()
	return p != nil && slices.ContainsFunc(p.Responsible, func(r casefile.Responsible) bool {
		return law.AgeGroupOf(r.Party, actDay(c)).Minor() && strings.Contains(text, strings.TrimSpace(r.Party.Name))
	})
}

// servedFirst keeps what the party has not received from the public.
func servedFirst(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if (c.Decision == nil || c.Decision.ServedAt.IsZero()) && !ctx.waives(ServedFirst) {
		return fault.New(fault.WrongState, "决定书送达后才能公示")
	}
	if f := firstOf(showable(c, ctx), variationServed(c, ctx), notOfMinor(c, ctx)); f != nil {
		return f
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
	return needsDecision(c, nil, ctx) == nil && (!isSummary(c) || c.Latest("D14") != nil)
}

// wasDecided tells a case closed after a decision from one that ended without.
func wasDecided(c casefile.Case, _ Context) bool { return c.Decision != nil }

func needsDecision(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if !wasDecided(c, ctx) {
		return fault.New(fault.WrongState, "本案没有作出决定，没有应当公示的内容")
	}
	if f := showable(c, ctx); f != nil {
		return f
	}
	if c.In(casefile.Disclosure) == DisclosureWithdrawn && !decidedAnew(c) {
		return fault.New(fault.WrongState, "公示信息已经撤回，重新作出或者变更决定后才能再次公示").Because(cite(penaltyLaw, "48").String())
	}
	return nil
}

// decidedAnew: what was published was an earlier decision, which was to be made
// again, or the decision as it was before it was varied; what stands now is shown
// like any other.
func decidedAnew(c casefile.Case) bool {
	for _, e := range slices.Backward(c.Events) {
		if e.Kind == "disclosure.publish" {
			return c.Decision != nil && (c.Decision.Sequence > e.Sequence || varied(c) && c.Decision.LastFate().Sequence > e.Sequence)
		}
	}
	return true
}

func checkPublicSummary(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DisclosurePrepare)
	if ctx.waives(PublicSummary) {
		return needsDecision(c, f, ctx)
	}
	if f := publicText(c, v.Summary); f != nil {
		return f
	}
	return needsDecision(c, f, ctx)
}
