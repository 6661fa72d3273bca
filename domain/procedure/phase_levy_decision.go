package procedure

import (
	"fmt"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
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
					return redecides(c, f, ctx) && begun(casefile.Disclosure)(c, f, ctx) && !variesShown(c, f, ctx)
				}},
			},
			Papers: []Slot{{Name: "levy-decision-sheet", Title: "行政征收决定审批表"}},
			Clocks: []ClockOp{{Op: Start, Rule: "D15"}, {Op: Start, Rule: "D17", If: variesShown}},
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
				{Track: casefile.Enforcement, To: "", When: "对减免缓申请另作决定的，另行催缴", If: begun(casefile.Enforcement)},
			},
			Papers: []Slot{{Name: "levy-receipt", Title: "送达回证（征收决定书）", Series: "送"}},
			// A later decision on the same charge is what can be contested from then
			// on; a deferral moves the last day for payment, and ends a demand.
			Clocks: []ClockOp{
				{Op: Floor, Rule: "D15"}, {Op: Start, Rule: levyDue, If: levyOwed(true)}, {Op: Extend, Rule: levyDue, Months: deferralMonths, If: defers},
				{Op: Void, Rule: levyDue, If: levyOwed(false)}, {Op: Void, Rule: levyWait}, {Op: Void, Rule: "D24"},
				{Op: Void, Rule: "D22"}, {Op: Void, Rule: "D23"}, {Op: Void, Rule: "D23B"}, {Op: Start, Rule: "D22"}, {Op: Start, Rule: "D23"},
			},
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDecision), Writes: parts(casefile.PartService, casefile.PartClocks),
			Task: "送达征收决定书", TaskClock: "D15", Check: checkService,
		},
	}
}

// variesShown: relief makes another decision of one that is public; that one is
// taken down before the new one is shown. To refuse relief leaves it as it was.
func variesShown(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return redecides(c, f, ctx) && relieves(c, f, ctx) && c.In(casefile.Disclosure) == DisclosurePublished
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
	if len(reviewHits(c, ctx)) > 0 && !actsAsHead(c, ctx) {
		return fault.New(fault.RoleDenied, "应当法制审核的征收、减免缓决定由主要负责人作出").Because(cite(guidance, "（十三）").String())
	}
	return nil
}

func levyDocument(o casefile.Outcome, again bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return outcome(o)(c, f, ctx) && DecidedBefore(c) == again
	}
}

// DecidedBefore tells whether the decision at hand is not the first on the
// charge. One that was to be made anew does not count.
func DecidedBefore(c casefile.Case) bool {
	n, since := 0, 0
	for _, old := range c.Former {
		since = old.Decision.Sequence
	}
	for _, e := range c.Events {
		if e.Kind == "decision.make" && !e.Struck && e.Sequence > since {
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
			Clocks: []ClockOp{{Op: Stop, Rule: levyDue, If: levyPaid}, {Op: Void, Rule: levyWait, If: levyPaid}, {Op: Void, Rule: "D24", If: levyPaid}},
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
			Goes:   to(casefile.Enforcement, Demanded),
			Papers: []Slot{{Name: "levy-demand", Title: "催缴通知书", Series: "催"}},
			Clocks: []ClockOp{{Op: Start, Rule: levyWait}},
			Reads:  parts(casefile.PartPayment, casefile.PartService), Writes: parts(casefile.PartPayment, casefile.PartEnforcement, casefile.PartClocks),
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
		{
			Name: "levy.refusal", Title: "移交立案查处逾期拒不缴纳", Cite: cite(drainageRules, "54"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Payment, From: on(PaymentDue), While: on(Served),
			Papers: []Slot{{Name: "levy-refusal", Title: "逾期拒不缴纳情况移交表"}},
			Reads:  parts(casefile.PartPayment, casefile.PartEnforcement), Writes: parts(casefile.PartEnforcement),
			Task: "移交立案查处逾期拒不缴纳", TaskIf: func(c casefile.Case, ctx Context) bool { return refusable(c, ctx) == nil },
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return firstOf(refusable(c, ctx), checkFiles(f.(*casefile.LevyRefusal).Files, ctx))
			},
			Begins: opensForRefusal,
		},
	}
}

// refusable tells why a failure to pay is no matter for a penalty yet: the law
// has none for it, the party was not given a last day, or the case is open.
func refusable(c casefile.Case, ctx Context) *fault.Fault {
	power := ctx.Rules.Powers[c.Matter.Power]
	switch {
	case power.Levy == nil || power.Levy.Unpaid == "":
		return fault.New(fault.WrongState, "法律、法规没有对不缴纳“%s”规定处罚", power.Title).Because(power.Cite.String())
	case !demandOver(c, ctx):
		return fault.New(fault.WrongState, "责令限期缴纳（催缴）的期限届满仍不缴纳的，才移交立案查处").Because(cite(drainageRules, "54").String())
	case slices.ContainsFunc(c.Opened, func(o casefile.Opened) bool { return o.Sequence > c.Decision.Sequence }):
		return fault.New(fault.WrongState, "逾期拒不缴纳的行为已经另案登记")
	}
	return nil
}

// opensForRefusal registers the lead of the penalty that the law has for who
// does not pay: nobody copies the amounts by hand.
func opensForRefusal(c casefile.Case, e casefile.Event, ctx Context) []casefile.Opening {
	summary := fmt.Sprintf("《%s》应缴%s，经催缴逾期仍有%s拒不缴纳。%s", c.Decision.Number, law.Yuan(levied(c)), law.Yuan(reckonAt(c, ctx).Open()), e.Facts.(*casefile.LevyRefusal).Findings)
	return []casefile.Opening{{Procedure: OrdinaryID, Facts: &casefile.LeadRegister{
		Source: "transfer", Summary: truncated(summary, 4000), Power: ctx.Rules.Powers[c.Matter.Power].Levy.Unpaid, Party: c.Matter.Party, Place: c.Matter.Place,
		Unit: c.Unit, Handlers: officersOf(c, ctx), Origin: origin(casefile.FromLevy, e, calendar.Date{}),
	}}}
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
	if s := c.In(casefile.Enforcement); s != "" && s != Demanded {
		return fault.New(fault.WrongState, "强制执行处于“%s”，不再催缴", StateTitle(casefile.Enforcement, s))
	}
	return nil
}
