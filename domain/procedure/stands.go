package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// AsItStands is the version that the decision adopted, with the kinds and amounts
// that the bureau, a reconsideration or a court left of it; ok is false where
// there is no decision.
func AsItStands(c casefile.Case) (p casefile.ProposalVersion, ok bool) {
	if c.Decision == nil || c.Decision.Version < 1 || c.Decision.Version > len(c.Proposals) {
		return p, false
	}
	p = c.Proposals[c.Decision.Version-1]
	if !varied(c) {
		return p, true
	}
	was, now := p, owed(c)
	if p.Levy != nil {
		terms := *p.Levy
		terms.Charge, terms.Kind, terms.Relief, terms.Months = now.charge, "", 0, 0
		p.Levy = &terms
		return p, true
	}
	p.Fine, p.Confiscated = now.fine, now.confiscated
	p.Kinds = slices.DeleteFunc(slices.Clone(kindsNow(c)), func(k law.PenaltyKind) bool {
		taken := k == law.ConfiscateGains || k == law.ConfiscateProperty
		return k == law.FinePenalty && p.Fine == 0 || taken && p.Confiscated == 0 && was.Confiscated > 0
	})
	return p, true
}

// varied tells a decision that stands otherwise than it was made.
func varied(c casefile.Case) bool {
	f := c.Decision.LastFate()
	return f != nil && !c.Decision.Undone()
}

// showable: what lost its force is not shown (处罚法48).
func showable(c casefile.Case, ctx Context) *fault.Fault {
	if !c.Decision.Undone() || ctx.waives(ShownInForce) {
		return nil
	}
	return fault.New(fault.WrongState, "决定已经失去效力，不再公示").Because(cite(penaltyLaw, "48").String())
}

// variationServed: a varied decision is shown as it stands once the party has the
// document that says so.
func variationServed(c casefile.Case, ctx Context) *fault.Fault {
	if c.In(casefile.VariationTrack) != VariationDecided || ctx.waives(ShownInForce) {
		return nil
	}
	return fault.New(fault.WrongState, "变更决定书送达后才能公示变更后的决定").Because(cite(order55, "10").String())
}

// unshown: a public version was made, and has not gone out.
func unshown(c casefile.Case) bool {
	return slices.Contains(on(DisclosurePrepared, DisclosureChecked, DisclosureExemptProposed), c.In(casefile.Disclosure))
}

// notPublic: whatever was made or settled of the disclosure, the public has
// nothing yet.
func notPublic(c casefile.Case) bool {
	return unshown(c) || c.In(casefile.Disclosure) == DisclosureExempted
}

// shownAgain starts the time in which a decision that was public as it was made is
// shown as it was varied (令55第10条).
func shownAgain(when condition) []ClockOp {
	var ops []ClockOp
	for _, rule := range []string{"D14", "D15"} {
		ops = append(ops, ClockOp{Op: Start, Rule: rule, If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
			k := c.Latest(rule)
			public := slices.Contains(on(DisclosurePublished, DisclosureWithdrawn), c.In(casefile.Disclosure))
			return k != nil && k.Ended == "done" && public && when(c, f, ctx)
		}})
	}
	return ops
}
