package monitor

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// reviewedVariation is the red line of the bureau's own second thoughts: an
// opinion is on the proposal that lies there, nothing is varied or revoked
// without the consent of somebody apart to exactly it, and whoever consented
// does not decide.
func reviewedVariation(m Moment) string {
	c := m.Before()
	switch f := m.Entry.Facts.(type) {
	case *casefile.VariationReview:
		if v := c.Variation(); v == nil || f.SHA256 != v.SHA256 {
			return "审核意见针对的不是这份变更、撤销意见"
		}
	case *casefile.VariationDecide:
		asked, said := last(c, "variation.propose"), last(c, "variation.review")
		if asked == nil || said == nil || said.Sequence < asked.Sequence {
			return "变更、撤销决定没有经过法制审核"
		}
		read := said.Facts.(*casefile.VariationReview)
		switch {
		case read.Code != casefile.Agree:
			return "变更、撤销决定的审核意见不是同意"
		case read.SHA256 != c.Variation().SHA256 || f.SHA256 != read.SHA256:
			return "审核通过的不是这份变更、撤销意见"
		case m.meets(m.Entry.Actor, append(m.carries(said.Actor), said.Actor)):
			return "决定变更、撤销的人员审核过该意见"
		}
		return m.opinedApart(said, "变更、撤销决定")
	}
	return ""
}

// variationNotHeavier: what the bureau makes of its decision is nowhere more
// than what it was, in amount and in kind.
func variationNotHeavier(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.VariationDecide)
	c := m.Before()
	v := c.Variation()
	if !ok || !f.Approve || v == nil || v.Kind != casefile.Vary {
		return ""
	}
	p := c.Proposals[c.Decision.Version-1]
	fine, confiscated := p.Fine, p.Confiscated
	if fate := c.Decision.LastFate(); fate != nil {
		fine, confiscated = fate.Fine, fate.Confiscated
	}
	if v.Fine > fine || v.Confiscated > confiscated || slices.ContainsFunc(v.Kinds, func(k law.PenaltyKind) bool { return !slices.Contains(p.Kinds, k) }) {
		return "变更后的处罚重于原决定"
	}
	return ""
}
