package procedure

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// closing is what closure asks of a procedure that is no penalty: from which
// states it is closed, on which grounds, whether somebody is to close it now,
// and which clocks stop with it.
type closing struct {
	cite   law.Cite
	from   []casefile.State
	fits   func(casefile.Case, Context) map[string]bool
	ready  func(casefile.Case, Context) bool
	clocks []ClockOp
}

// plainClosure are the rows of closure and archiving (办结、归档) of the
// procedures that are no penalties. The dossier's order is that of 令55第40条,
// the only one there is.
func plainClosure(k closing) []Act {
	fits := func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
		v := f.(*casefile.ClosureSubmit)
		if !k.fits(c, ctx)[v.Ground] && !ctx.waives(ClosingGround) {
			return fault.InField("ground", "结案事由与案件情况不符").Because(k.cite.String())
		}
		return refunded(c, *v, ctx)
	}
	var back []Goes
	for _, s := range k.from {
		back = append(back, Goes{Track: casefile.Main, To: s, When: "从“" + StateTitle(casefile.Main, s) + "”提交的", If: submittedFrom(s)})
	}
	return []Act{
		{
			Name: "closure.submit", Title: "提交结案审批", Cite: k.cite, Phase: "结案",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: k.from, Goes: to(casefile.Main, Closing),
			Reads: parts(casefile.PartPayment, casefile.PartDisclosure), Writes: parts(casefile.PartClosure),
			Task: "提交结案审批", TaskIf: k.ready, Check: fits,
		},
		{
			Name: "closure.approve", Title: "批准结案", Cite: k.cite, Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Closing), Goes: to(casefile.Main, Closed), Needs: []GateID{"G13"},
			Papers: []Slot{{Name: "closure", Title: "结案审批表", Series: "结"}},
			Clocks: append([]ClockOp{{Op: Start, Rule: "D32"}}, k.clocks...),
			Reads:  parts(casefile.PartClosure, casefile.PartDisclosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
			Task: "审批结案", Check: checkClosing,
		},
		{
			Name: "closure.return", Title: "退回结案审批", Cite: k.cite, Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Closing), Goes: back,
			Reads: parts(casefile.PartClosure), Writes: parts(casefile.PartClosure),
		},
		{
			Name: "archive.complete", Title: "归档", Cite: cite(order55, "40"), Phase: "归档",
			Who: []party.Role{party.Archivist}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: on(Closed), Goes: to(casefile.Main, Archived), Needs: []GateID{"G14"},
			Papers: []Slot{{Name: "dossier-catalogue", Title: "卷内目录"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D32"}},
			Reads:  parts(casefile.PartClosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
			Task: "归档", TaskClock: "D32",
		},
	}
}

// submittedFrom tells in which state the case was when the closure that is now
// returned was submitted.
func submittedFrom(s casefile.State) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool { return stateBefore(c, Closing) == s }
}

// stateBefore is the main state that the case was in before it last went to
// another.
func stateBefore(c casefile.Case, last casefile.State) casefile.State {
	var before, now casefile.State
	for _, e := range c.Events {
		for _, m := range e.Moves {
			if m.Track != casefile.Main || e.Struck {
				continue
			}
			if m.To == last {
				before = now
			}
			now = m.To
		}
	}
	return before
}

// levyClosurePhase: the exit without a decision, closure and archiving.
func levyClosurePhase() []Act {
	end := Act{
		Name: "case.terminate", Title: "决定终止征收办理", Cite: cite(roadRules, "37"), Phase: "结案",
		Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
		On: casefile.Main, From: on(Accepted, Assessed, Proposed), Goes: exitArrows(),
		Papers: []Slot{{Name: "levy-termination", Title: "终止征收办理审批表"}},
		Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}, ClockOp{Op: Void, Rule: "D29"}),
		Reads:  parts(casefile.PartProposal, casefile.PartEvidence), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
		Task: "决定终止办理（协调结果）", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Ladder) == LadderEnd && c.Decision == nil },
		Check: func(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
			if c.Decision != nil {
				return fault.New(fault.WrongState, "征收决定已经作出，不能终止办理")
			}
			return nil
		},
	}
	return append([]Act{end}, plainClosure(closing{
		cite: cite(guidance, "（九）"), from: on(Performed, Served, Ended),
		fits: func(c casefile.Case, _ Context) map[string]bool {
			main := c.In(casefile.Main)
			return map[string]bool{
				"performed": main == Performed, "enforcement_ended": main == Served && c.EnforcementEnd != nil, "terminated": main == Ended,
				"other": main == Served && c.Decision.Undone(),
			}
		},
		ready: func(c casefile.Case, ctx Context) bool {
			return mainIn(Performed, Ended)(c, ctx) || c.EnforcementEnd != nil || c.Decision.Undone()
		},
		clocks: []ClockOp{{Op: Void, Rule: levyDue}, {Op: Void, Rule: levyWait}, {Op: Void, Rule: "D24"}},
	})...)
}

// demandOver tells whether the party was asked to pay and the wait is over: no
// claim is given up, and nobody punished, before.
func demandOver(c casefile.Case, ctx Context) bool {
	k := c.Latest(levyWait)
	return k != nil && k.Ended != "voided" && k.Over(ctx.At)
}

// exitArrows are the arrows of an exit without a decision.
func exitArrows() []Goes {
	return []Goes{
		{Track: casefile.Main, To: Ended},
		{Track: casefile.Review, To: "", When: "审核终止", If: begun(casefile.Review)},
		{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
	}
}
