package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// recallPhase: what the party sent in time may come when all is decided (令55第45
// 条: the days on the way are not counted). As long as the decision has not reached
// the party it is taken back, and the party is heard (处罚法45, 62, 64).
func recallPhase() []Act {
	return []Act{{
		Name: "decision.recall", Title: "收回尚未送达的决定", Cite: cite(penaltyLaw, "62"), Phase: "决定",
		Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler},
		On: casefile.Main, From: unserved(), Shut: onlyUnheard,
		Goes: []Goes{
			{Track: casefile.Main, To: Noticed},
			{Track: casefile.Disclosure, To: "", When: "已经制作的公示信息", If: func(c casefile.Case, _ casefile.Facts, _ Context) bool { return notPublic(c) }},
		},
		Papers: []Slot{{Name: "decision-recall", Title: "收回行政处罚决定审批表"}},
		Clocks: []ClockOp{
			{Op: Reopen, Rule: "D11"}, {Op: Void, Rule: "D12"}, {Op: Void, Rule: "D14"}, {Op: Void, Rule: "D15"}, {Op: Void, Rule: "D31"},
		},
		Reads:  parts(casefile.PartDecision, casefile.PartDefence, casefile.PartHearing),
		Writes: parts(casefile.PartDecision, casefile.PartDisclosure, casefile.PartClocks),
		Task:   "收回决定，听取当事人意见", TaskIf: func(c casefile.Case, _ Context) bool { return unheard(c) }, TaskClock: "D12",
	}}
}

// unserved are the main states in which there is a decision that the party does
// not have.
func unserved() []casefile.State { return on(Decided, Issued) }

// spoken are the main states in which what the party says is taken in: until the
// decision reached it, and, for what was on the way, after.
func spoken() []casefile.State { return slices.Concat(proposed(), unserved(), on(Served)) }

// stillOpen: nothing has reached the party yet that could be taken back no more.
func stillOpen(c casefile.Case) bool { return c.Decision == nil || c.Decision.ServedAt.IsZero() }

// unheard: the party said something in time that whoever decided did not know.
func unheard(c casefile.Case) bool { return c.Decision != nil && lastSpoken(c) > c.Decision.Sequence }

// lastSpoken is the newest entry of what the party said in time, 0 when there is
// none.
func lastSpoken(c casefile.Case) int {
	for _, e := range slices.Backward(c.Events) {
		if !e.Struck && !e.Found.Late && (e.Kind == "defence.receive" || e.Kind == "hearing.request") {
			return e.Sequence
		}
	}
	return 0
}

// mustRecall keeps a decision on which the party was not heard from going out.
func mustRecall(c casefile.Case, ctx Context) *fault.Fault {
	if !unheard(c) || ctx.waives(PartyHeard) {
		return nil
	}
	return fault.New(fault.WrongState, "当事人在期限内提出的陈述、申辩或者听证要求在作出决定后收到，请负责人收回决定，听取意见后重新决定").Because(cite(penaltyLaw, "62").String())
}

func onlyUnheard(c casefile.Case, _ Context) *fault.Fault {
	if unheard(c) {
		return nil
	}
	return fault.New(fault.WrongState, "只有在作出决定后才收到当事人期限内的陈述、申辩或者听证要求的，才收回尚未送达的决定").Because(cite(penaltyLaw, "62").String())
}

// heardTooLate: the decision had reached the party when its words came. Whether
// it stands is for the bureau to look into again (处罚法75).
func heardTooLate(c casefile.Case, _ Context) bool {
	return !stillOpen(c) && unheard(c) && !slices.ContainsFunc(c.Variations, func(v casefile.Variation) bool { return v.Sequence > lastSpoken(c) })
}

// tooLateToSpeak points whoever speaks against a decision to the remedies.
func tooLateToSpeak() *fault.Fault {
	return fault.New(fault.WrongState, "处罚决定已经送达，逾期提出的陈述、申辩或者听证要求不再登记；当事人不服决定的，请告知其在期限内申请行政复议或者提起行政诉讼").Because(cite(penaltyLaw, "7").String())
}

// stopsPublication: nothing becomes served by public notice on which the party was
// not heard.
func stopsPublication(inTime condition) condition {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return c.In(casefile.Main) == Issued && begun(casefile.Serving)(c, f, ctx) && inTime(c, f, ctx)
	}
}
