package procedure

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Rules of the periods of a levy: payment, and the wait after a demand.
const (
	levyDue  = "V10"
	levyWait = "V11"
)

// levyDecisionPhase: decision, document and service (征收决定、送达).
func levyDecisionPhase() []Act {
	return []Act{
		{
			Name: "decision.make", Title: "作出征收决定", Cite: cite(roadRules, "37"), Phase: "决定",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarReviewer},
			On: casefile.Main, From: on(Proposed), Needs: []GateID{"G10"},
			Goes: []Goes{
				{Track: casefile.Main, To: Decided},
				{Track: casefile.Disclosure, To: "", When: "对减免缓申请另作决定的，另行公示", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
					return redecides(c, f, ctx) && begun(casefile.Disclosure)(c, f, ctx)
				}},
			},
			Papers: []Slot{{Name: "levy-decision-sheet", Title: "行政征收决定审批表"}},
			Clocks: []ClockOp{{Op: Start, Rule: "D15"}},
			Reads:  parts(casefile.PartProposal, casefile.PartReview, casefile.PartDefence, casefile.PartLadder, casefile.PartCorrection),
			Writes: parts(casefile.PartDecision, casefile.PartClocks),
			Task:   "作出征收决定", Check: checkLevyDecision, Find: findReview,
		},
		{
			Name: "decision.issue", Title: "制发征收决定书", Cite: cite(roadRules, "37"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Decided), Goes: to(casefile.Main, Issued), Needs: []GateID{"G12"},
			Papers: []Slot{
				{Name: "levy-decision", Title: "行政征收决定书", Series: "征", If: levyDocument(casefile.Charge, false)},
				{Name: "levy-decision", Title: "不予减征、缓征、免征决定书", Series: "征", If: levyDocument(casefile.Charge, true)},
				{Name: "levy-decision", Title: "减征、缓征、免征决定书", Series: "征", If: outcome(casefile.Relieve)},
			},
			Reads: parts(casefile.PartDecision), Writes: parts(casefile.PartDecision), Task: "制发征收决定书",
		},
		{
			Name: "decision.serve", Title: "送达征收决定书", Cite: cite(roadRules, "37"), Phase: "送达",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Issued), Needs: []GateID{"G01", "G02"},
			Goes: []Goes{
				{Track: casefile.Main, To: Served, When: "有应缴金额", If: levyOwed(true)},
				{Track: casefile.Main, To: Performed, When: "没有应缴金额", If: levyOwed(false)},
				{Track: casefile.Payment, To: PaymentDue, When: "有应缴金额", If: levyOwed(true)},
				{Track: casefile.Payment, To: "", When: "没有应缴金额", If: levyOwed(false)},
			},
			Papers: []Slot{{Name: "levy-receipt", Title: "送达回证（征收决定书）", Series: "送"}},
			// A later decision on the same charge is what can be contested from then
			// on; a deferral moves the last day for payment, and ends a demand.
			Clocks: []ClockOp{
				{Op: Floor, Rule: "D15"}, {Op: Start, Rule: levyDue, If: levyOwed(true)}, {Op: Extend, Rule: levyDue, Months: deferralMonths, If: defers},
				{Op: Void, Rule: levyDue, If: levyOwed(false)}, {Op: Void, Rule: levyWait, If: relieves},
				{Op: Void, Rule: "D22"}, {Op: Void, Rule: "D23"}, {Op: Start, Rule: "D22"}, {Op: Start, Rule: "D23"},
			},
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDecision), Writes: parts(casefile.PartService, casefile.PartClocks),
			Task: "送达征收决定书", TaskClock: "D15", Check: checkService,
		},
	}
}

// checkLevyDecision: what must be reviewed is for the head; the deputy decides
// a plain charge below the threshold.
func checkLevyDecision(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if f := readyForDecision(c, ctx); f != nil {
		return f
	}
	if reliefPending(c) {
		return fault.New(fault.WrongState, "有减免缓申请尚未提出处理意见，请先由承办人提出")
	}
	if len(reviewHits(c, ctx)) > 0 && !actsAs(party.Head, "", ctx) {
		return fault.New(fault.RoleDenied, "应当法制审核的征收、减免缓决定由主要负责人作出").Because(cite(guidance, "（十三）").String())
	}
	return nil
}

func levyDocument(o casefile.Outcome, again bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return outcome(o)(c, f, ctx) && decidedBefore(c) == again
	}
}

// decidedBefore tells whether the decision at hand is not the first.
func decidedBefore(c casefile.Case) bool {
	n := 0
	for _, e := range c.Events {
		if e.Kind == "decision.make" && !e.Struck {
			n++
		}
	}
	return n > 1
}

func levyOwed(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool { return (levied(c) > c.Paid) == want }
}

func relieves(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return outcome(casefile.Relieve)(c, f, ctx)
}

func defers(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return relieves(c, f, ctx) && c.Proposal().Levy.Kind == law.Defer
}

func deferralMonths(c casefile.Case) int { return c.Proposal().Levy.Months }

// levyPaymentPhase: payment and demand (缴纳、催缴).
func levyPaymentPhase() []Act {
	return []Act{
		{
			Name: "payment.record", Title: "登记缴款", Cite: cite(roadRules, "37"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Payment, From: on(PaymentDue),
			Goes: []Goes{
				{Track: casefile.Payment, To: PaymentPaid, When: "全部缴清", If: levyPaid},
				{Track: casefile.Main, To: Performed, When: "全部缴清", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
					return levyPaid(c, f, ctx) && c.In(casefile.Main) == Served
				}},
			},
			Clocks: []ClockOp{{Op: Stop, Rule: levyDue, If: levyPaid}, {Op: Void, Rule: levyWait, If: levyPaid}},
			Reads:  parts(casefile.PartPayment), Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Task: "登记缴款", TaskClock: levyDue,
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				v := f.(*casefile.PaymentRecord)
				if (v.Amount <= 0 || c.Paid+v.Amount > levied(c)) && !ctx.waives(PaidNoMore) {
					return fault.InField("amount", "缴款金额应大于零且不超过尚未缴纳的征收款")
				}
				return checkFiles(v.Files, ctx)
			},
		},
		{
			Name: "levy.demand", Title: "送达催缴通知书", Cite: cite(coercionLaw, "54"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Payment, From: on(PaymentDue), While: on(Served), Needs: []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "levy-demand", Title: "催缴通知书", Series: "催"}},
			Clocks: []ClockOp{{Op: Start, Rule: levyWait}},
			Reads:  parts(casefile.PartPayment, casefile.PartService), Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Task: "催缴", TaskClock: levyDue, TaskIf: func(c casefile.Case, ctx Context) bool {
				return overdueLevy(c, ctx) == nil && c.Latest(levyWait) == nil
			},
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if f := overdueLevy(c, ctx); f != nil {
					return f
				}
				return checkService(c, f, ctx)
			},
		},
	}
}

func levyPaid(c casefile.Case, f casefile.Facts, _ Context) bool {
	return c.Paid+f.(*casefile.PaymentRecord).Amount >= levied(c)
}

// overdueLevy: a demand follows a default, not a period that still runs.
func overdueLevy(c casefile.Case, ctx Context) *fault.Fault {
	k := c.Running(levyDue)
	if k == nil {
		return fault.New(fault.WrongState, "没有正在计算的缴纳期限，不能催缴")
	}
	if !pastDue(*k, ctx.At) {
		return fault.New(fault.WrongState, "缴纳期限至 %s 届满，届满前不能催缴", k.Result.DueOn).Because(cite(coercionLaw, "54").String())
	}
	if c.Running(levyWait) != nil {
		return fault.New(fault.WrongState, "催缴通知书已经送达，等待期限届满")
	}
	return nil
}
