package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// States of the bureau's own variation or revocation.
const (
	VariationProposed casefile.State = "proposed"
	VariationReviewed casefile.State = "reviewed"
	VariationProblem  casefile.State = "problem"
	VariationDecided  casefile.State = "decided"
	VariationServed   casefile.State = "served"
)

// variationPhase: the bureau varies or revokes its own decision by a document
// of its own (变更、撤销). The decision went through a review, so this does too.
func variationPhase() []Act {
	track, out := casefile.VariationTrack, on(Served, Performed)
	return []Act{
		{
			Name: "variation.propose", Title: "提出变更、撤销决定", Cite: cite(penaltyLaw, "75"), Phase: "决定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on("", VariationProposed, VariationReviewed, VariationProblem, VariationServed), While: out, Goes: to(track, VariationProposed),
			Reads: parts(casefile.PartDecision, casefile.PartPayment, casefile.PartRemedy), Writes: parts(casefile.PartDecision), Check: checkVariation,
			Task: "研究是否变更、撤销决定", TaskIf: heardTooLate,
		},
		{
			Name: "variation.review", Title: "审核变更、撤销决定", Cite: cite(guidance, "（十一）"), Phase: "决定",
			Who: []party.Role{party.Reviewer, party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarUnit},
			On: track, From: on(VariationProposed), While: out,
			Goes: []Goes{
				{Track: track, To: VariationReviewed, When: "同意", If: variationAgreed(true)},
				{Track: track, To: VariationProblem, When: "存在问题", If: variationAgreed(false)},
			},
			Papers: []Slot{{Name: "variation-opinion", Title: "法制审核意见书（变更、撤销决定）", Series: "审"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartDecision),
			Task: "审核变更、撤销决定", Check: checkVariationReview,
		},
		{
			Name: "variation.decide", Title: "决定变更、撤销", Cite: cite(order55, "28"), Phase: "决定",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarReviewer},
			On: track, From: on(VariationProposed, VariationReviewed), While: out, Shut: variationPassed,
			Goes: []Goes{
				{Track: track, To: VariationDecided, When: "变更、撤销", If: variationIs("")},
				{Track: track, To: "", When: "不予变更、撤销", If: variationDeclined},
				{Track: casefile.Enforcement, To: "", When: "变更、撤销", If: variationIs("")},
				{Track: casefile.Disclosure, To: "", When: "变更、撤销，制作的公示信息作废", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
					return variationIs("")(c, f, ctx) && unshown(c)
				}},
				{Track: casefile.Payment, To: PaymentPaid, When: "变更后的罚没款已经缴清", If: variedAndPaid},
				{Track: casefile.Payment, To: "", When: "撤销", If: variationIs(casefile.Revoke)},
				{Track: casefile.Deferral, To: "", When: "撤销", If: variationIs(casefile.Revoke)},
				{Track: casefile.CompulsionTrack, To: CompulsionEnded, When: "撤销", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
					return variationIs(casefile.Revoke)(c, f, ctx) && compulsionFalls(c)
				}},
				{Track: casefile.RefundTrack, To: RefundDue, When: "已缴款项应当退还", If: variationRefunds},
			},
			Papers: []Slot{
				{Name: "variation-decision", Title: "变更行政处罚决定书", Series: "变", If: variationIs(casefile.Vary)},
				{Name: "variation-decision", Title: "撤销行政处罚决定书", Series: "变", If: variationIs(casefile.Revoke)},
			},
			Clocks: variationClocks(),
			Reads:  parts(casefile.PartDecision, casefile.PartPayment, casefile.PartRemedy),
			Writes: parts(casefile.PartDecision, casefile.PartDisclosure, casefile.PartPayment, casefile.PartEnforcement, casefile.PartClocks),
			Task:   "决定变更、撤销", TaskIf: func(c casefile.Case, ctx Context) bool { return variationPassed(c, ctx) == nil }, Check: checkVariationDecision,
		},
		{
			Name: "variation.serve", Title: "送达变更、撤销决定书", Cite: cite(order55, "28"), Phase: "送达",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: track, From: on(VariationDecided), While: out, Goes: to(track, VariationServed),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "variation-receipt", Title: "送达回证（变更、撤销决定书）", Series: "送"}},
			// The document tells of the party's rights from its own receipt on.
			Clocks: append([]ClockOp{
				{Op: Void, Rule: "D22", If: servesVaried}, {Op: Void, Rule: "D23", If: servesVaried},
				{Op: Start, Rule: "D22", If: servesVaried}, {Op: Start, Rule: "D23", If: servesVaried},
			}, shownAgain(servesVaried)...),
			Follows: []Name{"disclosure.publish"},
			Reads:   parts(casefile.PartDecision), Writes: parts(casefile.PartDecision, casefile.PartService, casefile.PartClocks),
			Task: "送达变更、撤销决定书", Check: checkService,
		},
	}
}

// variationClocks: what was published is taken down (处罚法48); an application
// to the court waits for the new document; nothing runs on a revoked decision.
func variationClocks() []ClockOp {
	ops := []ClockOp{
		{Op: Start, Rule: "D17", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
			return variationIs("")(c, f, ctx) && c.In(casefile.Disclosure) == DisclosurePublished
		}},
		{Op: Void, Rule: "D24", If: variationIs("")}, {Op: Void, Rule: "D25", If: variationIs("")},
		{Op: Stop, Rule: "D19", If: variedAndPaid}, {Op: Stop, Rule: "D20", If: variedAndPaid}, {Op: Start, Rule: refundPeriod, If: variationRefunds},
	}
	for _, rule := range []string{"D14", "D15", "D19", "D20", "D22", "D23", "D23B", "I09", remindPeriod, costsPeriod} {
		ops = append(ops, ClockOp{Op: Void, Rule: rule, If: variationIs(casefile.Revoke)})
	}
	return append(ops, ClockOp{Op: Start, Rule: "D31", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return variationIs(casefile.Revoke)(c, f, ctx) && c.In(casefile.Main) == Served
	}})
}

// variationIs asks for an approval of the kind; "" means of either.
func variationIs(kind string) condition {
	return func(c casefile.Case, f casefile.Facts, _ Context) bool {
		v, ok := f.(*casefile.VariationDecide)
		return ok && v.Approve && c.Variation() != nil && (kind == "" || c.Variation().Kind == kind)
	}
}

func variationDeclined(_ casefile.Case, f casefile.Facts, _ Context) bool {
	return !f.(*casefile.VariationDecide).Approve
}

func variationAgreed(want bool) condition {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return (f.(*casefile.VariationReview).Code == casefile.Agree) == want
	}
}

// variedAndPaid: what was paid already covers what is owed from now on.
func variedAndPaid(c casefile.Case, f casefile.Facts, ctx Context) bool {
	v := c.Variation()
	return variationIs(casefile.Vary)(c, f, ctx) && c.In(casefile.Payment) == PaymentDue && c.Paid >= v.Fine+v.Confiscated
}

func servesVaried(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return c.Variation().Kind == casefile.Vary
}

// variationPassed is the red line for the bureau's own second thoughts.
func variationPassed(c casefile.Case, ctx Context) *fault.Fault {
	if c.Variation().Passed() || ctx.waives(VariationPassed) {
		return nil
	}
	f := shut("变更、撤销决定应当先经法制审核，尚无对本次意见的审核通过意见").Because(cite(guidance, "（十一）").String())
	f.Gate = "G10"
	return f
}

// variationOpen: something was proposed, and is neither settled nor served.
func variationOpen(c casefile.Case) *fault.Fault {
	if slices.Contains(on(VariationProposed, VariationReviewed, VariationDecided), c.In(casefile.VariationTrack)) {
		return fault.New(fault.WrongState, "变更、撤销决定的程序尚未结束").Because(cite(order55, "28").String())
	}
	return nil
}

func checkVariation(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.VariationPropose)
	switch {
	case c.Decision == nil || c.Decision.Undone():
		return fault.New(fault.WrongState, "决定已经失去效力，没有可以变更、撤销的决定")
	case c.Proposals[c.Decision.Version-1].Outcome != casefile.Penalty:
		return fault.New(fault.WrongState, "不予处罚决定确有错误的，应当另行立案办理，不在本案变更、撤销").Because(cite(penaltyLaw, "75").String())
	case blank(v.Reason):
		return fault.InField("reason", "请填写变更、撤销的理由").Because(cite(penaltyLaw, "75").String())
	case blank(v.Basis):
		return fault.InField("basis", "请填写变更、撤销的法律依据").Because(cite(penaltyLaw, "75").String())
	case v.Kind == casefile.Revoke && (v.Fine != 0 || v.Confiscated != 0 || len(v.Kinds) > 0):
		return fault.InField("kind", "撤销决定的，不填写变更后的处罚")
	case v.Kind == casefile.Revoke:
		return nil
	}
	return checkVaried(c, v, ctx)
}

// checkVaried: the bureau may take back what was wrong, not add to it; a
// heavier penalty needs a case of its own, with notice and hearing.
func checkVaried(c casefile.Case, v *casefile.VariationPropose, ctx Context) *fault.Fault {
	if ctx.waives(VariationLighter) {
		return nil
	}
	article := cite(penaltyLaw, "75").String()
	was := owed(c)
	fine, confiscated, kinds := was.fine, was.confiscated, kindsNow(c)
	switch {
	case v.Fine > fine:
		return fault.InField("fine", "变更后的罚款不得高于原决定的%s", law.Yuan(fine)).Because(article)
	case v.Confiscated > confiscated:
		return fault.InField("confiscated", "变更后的没收金额不得高于原决定的%s", law.Yuan(confiscated)).Because(article)
	case len(v.Kinds) == 0:
		return fault.InField("kinds", "变更决定应当填写变更后的处罚种类；不再给予处罚的，应当撤销").Because(article)
	case slices.Contains(v.Kinds, law.FinePenalty) != (v.Fine > 0):
		return fault.InField("fine", "处罚种类与罚款金额不一致")
	case v.Confiscated > 0 && !slices.Contains(v.Kinds, law.ConfiscateGains) && !slices.Contains(v.Kinds, law.ConfiscateProperty):
		return fault.InField("confiscated", "处罚种类与没收金额不一致")
	}
	for i, k := range v.Kinds {
		if !slices.Contains(kinds, k) || slices.Contains(v.Kinds[:i], k) {
			return fault.InField("kinds", "变更不得增加或者加重处罚种类，应当在原决定的种类之内逐一填写").Because(article)
		}
	}
	if v.Fine == fine && v.Confiscated == confiscated && len(v.Kinds) == len(kinds) {
		return fault.InField("fine", "变更后的处罚与原决定相同")
	}
	return nil
}

// kindsNow are the kinds that the decision gives as it stands.
func kindsNow(c casefile.Case) []law.PenaltyKind {
	for _, v := range slices.Backward(c.Variations) {
		if v.Kind == casefile.Vary && !v.DecidedOn.IsZero() {
			return v.Kinds
		}
	}
	return c.Proposals[c.Decision.Version-1].Kinds
}

func checkVariationReview(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	return checkReviewOf(c, &f.(*casefile.VariationReview).ReviewOf, c.Variation().SHA256, "变更、撤销意见", VariationRead, ctx)
}

func checkVariationDecision(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.VariationDecide)
	switch {
	case v.SHA256 != c.Variation().SHA256:
		return fault.New(fault.Stale, "变更、撤销意见已经修改，请按现在的内容决定")
	case !v.Approve:
		return nil
	case c.Decision.Undone():
		return fault.New(fault.WrongState, "决定已经失去效力，没有可以变更、撤销的决定")
	case c.In(casefile.Correction) != "":
		return fault.New(fault.WrongState, "有待确认的更正，确认后才能决定")
	case c.Variation().Kind == casefile.Vary:
		// A court or a reconsideration may have varied it since the proposal.
		return checkVaried(c, &c.Variation().VariationPropose, ctx)
	}
	return nil
}

// renewed tells whether the party's time to sue runs, or ran out, from the
// service of a varied decision and was not used since.
func renewed(c casefile.Case) bool {
	v, k := c.Variation(), c.Latest("D23")
	return v != nil && k != nil && v.ServedSeq > 0 && k.TriggerSeq == v.ServedSeq && k.Ended != "done" && k.Ended != "voided"
}
