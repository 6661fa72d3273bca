package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// States of the track of what is paid back.
const (
	RefundDue  casefile.State = "due"
	RefundDone casefile.State = "done"
)

// refundPeriod is the period in which the bureau pays back.
const refundPeriod = "E11"

// refundPhase: what was paid on a decision that does not stand, or not as it
// was, is paid back (退还款项), also when the case is closed already.
func refundPhase() []Act {
	return []Act{{
		Name: "refund.record", Title: "登记退还款项", Cite: cite(compulsionLaw, "41"), Phase: "履行",
		Who: handlers, Scope: OwnUnit, Duty: AsHandler,
		On: casefile.RefundTrack, From: on("", RefundDue, RefundDone), Shut: nothingToRefund,
		Goes: []Goes{
			{Track: casefile.RefundTrack, To: RefundDone, When: "全部退还", If: refundsAll(true)},
			{Track: casefile.RefundTrack, To: RefundDue, When: "尚有未退还的款项", If: refundsAll(false)},
		},
		Papers: []Slot{{Name: "refund", Title: "退还款项通知书", Series: "退"}},
		Clocks: []ClockOp{{Op: Stop, Rule: refundPeriod, If: refundsAll(true)}},
		Reads:  parts(casefile.PartPayment, casefile.PartDecision, casefile.PartRemedy), Writes: parts(casefile.PartPayment, casefile.PartClocks),
		Task: "退还款项", TaskClock: refundPeriod, TaskIf: func(c casefile.Case, ctx Context) bool { return toRefund(c, ctx) > 0 },
		Check: checkRefund, Complete: pinRefund,
	}}
}

// toRefund is what is still to be paid back, in 分.
func toRefund(c casefile.Case, ctx Context) int64 { return reckonAt(c, ctx).Refund.Open }

func nothingToRefund(c casefile.Case, ctx Context) *fault.Fault {
	if toRefund(c, ctx) <= 0 && !ctx.waives(RefundNoMore) {
		return fault.New(fault.WrongState, "没有应当退还的款项").Because(cite(compulsionLaw, "41").String())
	}
	return nil
}

func refundsAll(want bool) condition {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return (f.(*casefile.RefundRecord).Amount >= toRefund(c, ctx)) == want
	}
}

func checkRefund(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RefundRecord)
	if open := toRefund(c, ctx); v.Amount > open && !ctx.waives(RefundNoMore) {
		return fault.InField("amount", "退还金额不能超过尚应退还的%s；利息另行填写", law.Yuan(open)).Because(cite(compulsionLaw, "41").String())
	}
	return checkFiles(v.Files, ctx)
}

func pinRefund(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.RefundRecord)
	v.Due = toRefund(c, ctx)
	e.Facts = &v
	return nil
}

// refundWith tells whether money would be due back, were this to become of the
// decision.
func refundWith(c casefile.Case, fate casefile.Fate, ctx Context) bool {
	d := *c.Decision
	d.Fates = append(slices.Clone(d.Fates), fate)
	c.Decision = &d
	if d.Undone() {
		c.Compulsions = casefile.Voided(c.Compulsions)
	}
	return toRefund(c, ctx) > 0
}

func variationRefunds(c casefile.Case, f casefile.Facts, ctx Context) bool {
	v := c.Variation()
	return variationIs("")(c, f, ctx) && refundWith(c, v.Fate(calendar.DateOf(ctx.At)), ctx)
}

// resultRefunds: what was paid on a decision that is to be made anew is paid
// back as well; the new one is paid on its own.
func resultRefunds(c casefile.Case, f casefile.Facts, ctx Context) bool {
	v := f.(*casefile.RemedyResult)
	return v.Alters() && refundWith(c, v.Fate(*c.Remedy(), calendar.DateOf(ctx.At)), ctx)
}

// refunded: no case is closed over money that is the party's, but for a reason
// on record.
func refunded(c casefile.Case, v casefile.ClosureSubmit, ctx Context) *fault.Fault {
	if open := toRefund(c, ctx); open > 0 && blank(v.RefundReason) && !ctx.waives(RefundedFirst) {
		return fault.InField("refund_reason", "尚有%s应当退还当事人，请先退还，或者填写尚未退还即结案的理由和款项去向", law.Yuan(open)).Because(cite(compulsionLaw, "41").String())
	}
	return nil
}
