package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// registrationProposalPhase: what is to be decided on the filing (处理意见).
func registrationProposalPhase() []Act {
	return []Act{{
		Name: "registration.propose", Title: "提出备案处理意见", Cite: cite(completionRules, "6"), Phase: "核查",
		Who: handlers, Scope: OwnUnit, Duty: AsHandler,
		On: casefile.Main, From: on(Checked, Proposed),
		Goes: []Goes{
			{Track: casefile.Main, To: Proposed},
			{Track: casefile.Review, To: "", When: "原审核意见失效", If: begun(casefile.Review)},
			{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
		},
		Papers: []Slot{{Name: "filing-proposal", Title: "备案处理意见"}},
		Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}),
		Reads:  parts(casefile.PartEvidence, casefile.PartDefence, casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
		Writes: parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
		Task:   "提出备案处理意见", TaskClock: decisionPeriods, TaskIf: func(c casefile.Case, _ Context) bool {
			return c.In(casefile.Main) == Checked || c.In(casefile.Ladder) == LadderAmend || c.In(casefile.Ladder) == LadderEnd
		},
		Check: checkFilingProposal, Find: func(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
			return casefile.Findings{MustReview: law.MustReview(ctx.Rules, reviewFacts(c, f.(*casefile.RegistrationPropose).Proposal()))}
		},
	}}
}

func checkFilingProposal(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RegistrationPropose)
	if underReview(c) && c.In(casefile.Review) != ReviewPassed {
		return fault.New(fault.WrongState, "案件正在法制审核，修改请先撤回送审")
	}
	if old := c.Proposal(); old != nil && old.CanonicalText() == v.Version().CanonicalText() {
		return fault.InField("outcome", "修改稿与第 %d 稿没有差别", old.Version)
	}
	if v.OrderStop && (filingTerms(c.Matter.Power, ctx).Object != objectPeriod || v.Outcome == casefile.GrantFiling) {
		return fault.InField("order_stop", "只有竣工验收备案不予备案、撤销备案的，可以责令停止使用、重新组织竣工验收").Because(cite(completionRules, "8").String())
	}
	if f := checkOutcomeOfCheck(c, v, ctx); f != nil {
		return f
	}
	if (v.Outcome == casefile.RevokeFiling || v.OrderStop) && c.Registration.Heard == nil {
		return fault.New(fault.WrongState, "撤销备案、责令停止使用之前，应当告知当事人并听取陈述申辩").Because(cite(rule27, "（八）").String())
	}
	return nil
}

// foundAgainst lists the points of the check that stand against the record.
func foundAgainst(c casefile.Case) []string {
	var against []string
	if c.Registration.Check == nil {
		return nil
	}
	for _, p := range c.Registration.Check.Points {
		if p.Yes == byBureau(c) {
			against = append(against, p.ID)
		}
	}
	return against
}

// notDropped: what the check found against is refused or revoked by a decision
// that is reviewed and can be contested; it ends without one only when the party
// takes it back or is gone, time is over, the ladder came to it, or the review
// asks for a transfer (R8; 行政复议法20).
func notDropped(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CaseTerminate)
	excused := slices.Contains([]string{"withdrawn", "party_gone", "limitation"}, v.Ground) || c.In(casefile.Ladder) == LadderEnd || asksTransfer(c)
	if len(foundAgainst(c)) == 0 || excused || ctx.waives(NotDropped) {
		return nil
	}
	return fault.InField("ground", "核查发现不符合的，应当作出不予备案、撤销备案的决定，不能以此事由终止；申请人撤回申请、死亡或者终止，超过法定期限，以及协调决策决定终止的除外").Because(cite(guidance, "（十一）").String())
}

// asksTransfer tells whether the last opinion of the review is that the matter is
// to be transferred.
func asksTransfer(c casefile.Case) bool {
	r := c.Round()
	return r != nil && r.Opinion != nil && !r.Voided && r.Opinion.Code == casefile.Transfer && c.In(casefile.Review) == ReviewProblem
}

// checkOutcomeOfCheck keeps the proposal to what the check found: a point
// answered no stands against the record, and nothing else does.
func checkOutcomeOfCheck(c casefile.Case, v *casefile.RegistrationPropose, ctx Context) *fault.Fault {
	if (v.Outcome == casefile.RevokeFiling) != byBureau(c) {
		return fault.InField("outcome", "申请备案的，只能准予或者不予备案；撤销备案应当就已经办理的备案另行登记核查")
	}
	against := foundAgainst(c)
	switch {
	case v.Outcome == casefile.GrantFiling && len(against) > 0:
		return fault.InField("outcome", "有核查要点不符合，不能准予备案")
	case v.Outcome == casefile.GrantFiling && len(v.Grounds) > 0:
		return fault.InField("grounds", "准予备案的，不填写不予备案的要点")
	case v.Outcome == casefile.GrantFiling && !nothingMissing(c, nil, ctx):
		return fault.InField("outcome", "备案材料不齐全，不能准予备案")
	case v.Outcome == casefile.GrantFiling:
		return nil
	case len(v.Grounds) == 0:
		return fault.InField("grounds", "请填写不予备案、撤销备案所依据的核查要点").Because(cite(guidance, "（十二）").String())
	}
	for _, id := range v.Grounds {
		if !slices.Contains(against, id) {
			return fault.InField("grounds", "核查没有认定编号为“%s”的要点不符合", id)
		}
	}
	return nil
}

// registrationDecisionPhase: decision, document and service (备案决定、送达).
func registrationDecisionPhase() []Act {
	refused := func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return !outcome(casefile.GrantFiling)(c, f, ctx)
	}
	return []Act{
		{
			Name: "decision.make", Title: "作出备案决定", Cite: cite(completionRules, "6"), Phase: "决定",
			Who: []party.Role{party.UnitHead, party.DeputyHead, party.Head}, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: casefile.Main, From: on(Proposed), Goes: to(casefile.Main, Decided), Needs: []GateID{"G10"},
			Papers: []Slot{{Name: "filing-decision-sheet", Title: "备案决定审批表"}},
			Clocks: slices.Concat([]ClockOp{{Op: Start, Rule: "D15"}, {Op: Stop, Rule: objectPeriod}}, checkClocks(Stop, "", nil)),
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartDefence, casefile.PartLadder, casefile.PartCorrection),
			Writes: parts(casefile.PartDecision, casefile.PartClocks),
			Task:   "作出备案决定", TaskClock: decisionPeriods, Check: checkFilingDecision, Find: findReview,
		},
		{
			Name: "decision.issue", Title: "制发备案文书", Cite: cite(completionRules, "6"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Decided), Goes: to(casefile.Main, Issued), Needs: []GateID{"G12"},
			Papers: []Slot{
				{Name: "filing-decision", Title: "备案证明", Series: "备", If: outcome(casefile.GrantFiling)},
				{Name: "filing-decision", Title: "不予备案决定书", Series: "备", If: outcome(casefile.RefuseFiling)},
				{Name: "filing-decision", Title: "撤销备案决定书", Series: "备", If: outcome(casefile.RevokeFiling)},
			},
			Reads: parts(casefile.PartDecision), Writes: parts(casefile.PartDecision), Task: "制发备案文书",
		},
		{
			Name: "decision.serve", Title: "送达备案文书", Cite: cite(completionRules, "6"), Phase: "送达",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Issued), Goes: to(casefile.Main, Served), Needs: []GateID{"G01", "G02"},
			Papers:  []Slot{{Name: "filing-receipt", Title: "送达回证（备案文书）", Series: "送"}},
			Clocks:  []ClockOp{{Op: Floor, Rule: "D15"}, {Op: Start, Rule: "D22", If: refused}, {Op: Start, Rule: "D23", If: refused}},
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDecision), Writes: parts(casefile.PartService, casefile.PartClocks),
			Task: "送达备案文书", TaskClock: "D15", Check: checkService,
		},
	}
}

// checkFilingDecision: what must be reviewed is for the head; a plain record
// is made by the head of the unit that handled it.
func checkFilingDecision(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if f := readyForDecision(c, ctx); f != nil {
		return f
	}
	switch major := len(reviewHits(c, ctx)) > 0; {
	case actsAsHead(c, ctx):
		return nil
	case major:
		return fault.New(fault.RoleDenied, "应当法制审核的不予备案、撤销备案等决定由主要负责人作出").Because(cite(guidance, "（十三）").String())
	case actsAs(party.DeputyHead, "", c, ctx) || actsAs(party.UnitHead, c.Unit, c, ctx):
		return nil
	}
	return fault.New(fault.RoleDenied, "只有承办机构的负责人可以决定本机构办理的备案")
}

// registrationClosurePhase: the exit without a decision, closure and archiving.
func registrationClosurePhase() []Act {
	end := Act{
		Name: "case.terminate", Title: "决定终止备案办理", Cite: cite(completionRules, "6"), Phase: "结案",
		Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
		On: casefile.Main, From: on(Incomplete, Supplementing, Accepted, Questioned, Checked, Proposed), Goes: exitArrows(),
		Papers: []Slot{{Name: "filing-termination", Title: "终止备案办理审批表"}},
		Clocks: slices.Concat(voidLadder(nil), []ClockOp{{Op: Void, Rule: "D10"}, {Op: Void, Rule: "D29"}, {Op: Void, Rule: askPeriod}, {Op: Void, Rule: objectPeriod}}, checkClocks(Void, "", nil)),
		Reads:  parts(casefile.PartProposal, casefile.PartEvidence), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
		Task: "决定终止办理（协调结果）", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Ladder) == LadderEnd },
		Check: notDropped,
	}
	return append([]Act{end}, plainClosure(closing{
		cite: cite(guidance, "（九）"), from: on(Served, Ended),
		fits: func(c casefile.Case, _ Context) map[string]bool {
			return map[string]bool{"performed": c.In(casefile.Main) == Served, "terminated": c.In(casefile.Main) == Ended}
		},
		ready: mainIn(Served, Ended),
	})...)
}
