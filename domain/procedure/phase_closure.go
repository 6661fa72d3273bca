package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// exitPhase: the exits without a decision (终止、移送).
func exitPhase() []Act {
	ending := func(crime ClockOp) []ClockOp {
		return append(voidLadder(nil), ClockOp{Op: Void, Rule: "D13"}, ClockOp{Op: Void, Rule: "D07"}, ClockOp{Op: Void, Rule: "D08"}, ClockOp{Op: Void, Rule: "D10"},
			ClockOp{Op: Void, Rule: "D11"}, ClockOp{Op: Void, Rule: "D30"}, ClockOp{Op: Void, Rule: "D03"}, ClockOp{Op: Void, Rule: "D03B"}, crime, ClockOp{Op: Start, Rule: "D31"})
	}
	ends := []Goes{
		{Track: casefile.Main, To: Ended},
		{Track: casefile.Review, To: "", When: "审核终止", If: begun(casefile.Review)},
		{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
		{Track: casefile.Running, To: "", When: "中止解除", If: begun(casefile.Running)},
		{Track: casefile.Hearing, To: "", When: "听证取消", If: hearingPending},
		{Track: casefile.Referring, To: "", When: "办结", If: begun(casefile.Referring)},
		{Track: casefile.Serving, To: "", When: "公告送达终止", If: begun(casefile.Serving)},
		{Track: casefile.JurisdictionTrack, To: "", When: "管辖争议终止", If: stillDisputed},
	}
	return []Act{
		{
			Name: "case.terminate", Title: "决定终止调查", Cite: cite(order55, "31"), Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: filed(), Goes: ends,
			Papers: []Slot{{Name: "termination", Title: "终止调查审批表"}}, Clocks: ending(ClockOp{Op: Void, Rule: "D29"}),
			Reads: parts(casefile.PartProposal, casefile.PartEvidence), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
			Check: endsOwnCase,
			Task:  "决定终止调查（协调结果）", TaskIf: func(c casefile.Case, _ Context) bool {
				return c.In(casefile.Ladder) == LadderEnd && !inDispute(c) && !anothers(c)
			},
		},
		{
			Name: "case.transfer", Title: "决定移送", Cite: cite(penaltyLaw, "27"), Phase: "结案",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: filed(), Goes: ends,
			Papers: []Slot{{Name: "transfer", Title: "案件移送函", Series: "移"}}, Clocks: ending(ClockOp{Op: Stop, Rule: "D29"}),
			Task: "决定移送", TaskClock: "D29", TaskIf: toBeTransferred, Check: transfersRightly,
			Reads: parts(casefile.PartProposal, casefile.PartEvidence), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
		},
	}
}

// closingPhase: closing a case that came to one of its ends (结案).
func closingPhase(ends ...casefile.State) []Act {
	back := slices.DeleteFunc([]Goes{
		{Track: casefile.Main, To: Performed, When: "执行完毕的", If: closedFrom(Performed)},
		{Track: casefile.Main, To: Served, When: "不予处罚或者终结执行的", If: closedFrom(Served)},
		{Track: casefile.Main, To: Ended, When: "终止、移送的", If: closedFrom(Ended)},
	}, func(g Goes) bool { return !slices.Contains(ends, g.To) })
	return []Act{
		{
			Name: "closure.submit", Title: "提交结案审批", Cite: cite(order55, "31"), Phase: "结案",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: ends, Goes: to(casefile.Main, Closing),
			Clocks: []ClockOp{{Op: Stop, Rule: "D31"}},
			Reads:  parts(casefile.PartPayment, casefile.PartDisclosure), Writes: parts(casefile.PartClosure),
			Task: "提交结案审批", TaskClock: "D31", TaskIf: func(c casefile.Case, _ Context) bool { return closable(c) }, Check: checkClosure,
		},
		{
			Name: "closure.approve", Title: "批准结案", Cite: cite(order55, "31"), Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Closing), Goes: to(casefile.Main, Closed),
			Needs:  []GateID{"G13"},
			Papers: []Slot{{Name: "closure", Title: "结案审批表", Series: "结"}},
			// Whoever ends the enforcement waits for the money no longer. The sheet is in
			// time by its own day; one of before that was so still runs here.
			Clocks: []ClockOp{{Op: Stop, Rule: "D31"}, {Op: Void, Rule: "D19"}, {Op: Void, Rule: "D20"}, {Op: Void, Rule: "D24"}, {Op: Void, Rule: "D25"}, {Op: Void, Rule: costsPeriod}, {Op: Void, Rule: "I09"}, {Op: Start, Rule: "D32"}},
			Reads:  parts(casefile.PartClosure, casefile.PartDisclosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
			Task: "审批结案", Check: checkClosing,
		},
		{
			Name: "closure.return", Title: "退回结案审批", Cite: cite(order55, "31"), Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Closing), Goes: back,
			Clocks: []ClockOp{{Op: Reopen, Rule: "D31"}},
			Reads:  parts(casefile.PartClosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
		},
	}
}

// archivePhase: the file is put away once the case is closed (归档).
func archivePhase(from ...casefile.State) []Act {
	return []Act{
		{
			Name: "archive.complete", Title: "归档", Cite: cite(order55, "40"), Phase: "归档",
			Who: []party.Role{party.Archivist}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: from, Goes: to(casefile.Main, Archived),
			Needs:  []GateID{"G14"},
			Papers: []Slot{{Name: "dossier-catalogue", Title: "卷内目录"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D32"}},
			Reads:  parts(casefile.PartClosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
			Task: "归档", TaskClock: "D32",
			Check: func(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault { return measuresOver(c) },
		},
	}
}

func begun(t casefile.Track) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.In(t) != "" }
}

func hearingPending(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return hearingAwaited(c)
}

// toBeTransferred: the review asked for it, the ladder ended in it, or the case
// is another authority's.
func toBeTransferred(c casefile.Case, _ Context) bool {
	asked := asksTransfer(c)
	if c.In(casefile.Referring) == ReferralAccepted {
		return c.Referral.Delivery != nil
	}
	if inDispute(c) {
		return false
	}
	return (asked || anothers(c) || c.In(casefile.Ladder) == LadderEnd) && !referred(c) && !suspectedInReview(c)
}

// closable: a penalty is closed once performed, a decision not to punish once
// it is served. Enforcement that ends otherwise is nobody's expected next step.
func closable(c casefile.Case) bool {
	over := c.In(casefile.Main) != Served || c.Decision.Outcome == casefile.NoPenalty || c.EnforcementEnd != nil || c.Decision.Undone()
	return over && spotSettled(c) == nil
}

func noCorrectionPending(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	if c.In(casefile.Correction) != "" {
		return fault.New(fault.WrongState, "有待确认的更正，确认后才能结案")
	}
	return nil
}

// checkClosing: nothing came up since the sheet was handed in.
func checkClosing(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	return firstOf(noCorrectionPending(c, f, ctx), refunded(c, *c.Closure, ctx))
}

// checkClosure keeps the closing reason to what happened (令55第31条).
func checkClosure(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.ClosureSubmit)
	if f := variationOpen(c); f != nil {
		return f
	}
	fits := map[string]bool{
		"performed":         c.In(casefile.Main) == Performed,
		"enforcement_ended": c.In(casefile.Main) == Served && c.EnforcementEnd != nil,
		"terminated":        c.In(casefile.Main) == Ended && c.Ending.Kind == "terminate",
		"no_penalty":        c.In(casefile.Main) == Served && c.Decision.Outcome == casefile.NoPenalty,
		"other":             c.In(casefile.Main) == Ended && c.Ending.Kind == "transfer" || c.In(casefile.Main) == Served && c.Decision.Undone(),
	}
	if !fits[v.Ground] && !ctx.waives(ClosingGround) {
		return fault.InField("ground", "结案事由与案件情况不符").Because("《住房和城乡建设行政处罚程序规定》第三十一条")
	}
	return firstOf(measuresOver(c), compulsionOver(c, ctx), spotSettled(c), refunded(c, *v, ctx))
}

func closedFrom(s casefile.State) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool {
		from := Ended
		switch c.Closure.Ground {
		case "performed":
			from = Performed
		case "no_penalty", "enforcement_ended":
			from = Served
		case "other":
			if c.Decision != nil {
				from = Served
			}
		}
		return from == s
	}
}
