package monitor

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// reviewedCompulsion is the red line of the bureau's own enforcement: an opinion
// is on the proposal that lies there, nothing is decided or carried out without
// the consent of somebody apart to exactly it, and what could not wait costs the
// party nothing before such a consent.
func reviewedCompulsion(m Moment) string {
	c := m.Before()
	x := c.Compulsion()
	switch f := m.Entry.Facts.(type) {
	case *casefile.CompulsionReview:
		if x == nil || f.SHA256 != x.SHA256 {
			return "审核意见针对的不是这次提请"
		}
		return ""
	case *casefile.CompulsionDecide:
		if x == nil || f.SHA256 != x.SHA256 {
			return "决定的不是这次提请"
		}
	case *casefile.CompulsionExecute, *casefile.CompulsionCharge:
	default:
		return ""
	}
	asked, said := last(c, "compulsion.propose", "compulsion.urgent"), last(c, "compulsion.review")
	if asked == nil || said == nil || said.Sequence < asked.Sequence {
		return "代履行、强制拆除没有经过法制审核"
	}
	read := said.Facts.(*casefile.CompulsionReview)
	switch {
	case read.Code != casefile.Agree:
		return "代履行、强制拆除的审核意见不是同意"
	case read.SHA256 != x.SHA256:
		return "审核通过的不是这次提请"
	case is(m.Entry, "compulsion.decide") && m.meets(m.Entry.Actor, append(m.carries(said.Actor), said.Actor)):
		return "决定代履行、强制拆除的人员审核过该提请"
	}
	return m.opinedApart(said, "代履行、强制拆除")
}

// pressedBeforeCompulsion: an order is enforced only after a demand that named
// it was in vain (强制法35, 50), and performed in the party's stead only after a
// last reminder that left the three working days (51).
func pressedBeforeCompulsion(m Moment) string {
	c := m.Before()
	switch f := m.Entry.Facts.(type) {
	case *casefile.CompulsionDecide:
		d, k := c.Demand(), c.Latest("D25")
		if f.Approve && (d == nil || blank(d.Duties) || d.ServedAt.IsZero() || k == nil || k.Ended != "elapsed" && !k.Over(m.Entry.HappenedAt)) {
			return "没有就该项义务催告或者催告期限尚未届满即决定实施"
		}
	case *casefile.CompulsionExecute:
		return remindedAhead(m)
	}
	return ""
}

func remindedAhead(m Moment) string {
	c := m.Before()
	x, said, k := c.Compulsion(), last(c, "compulsion.remind"), c.Latest("D26")
	if x.Measure != law.SubstitutePerformance {
		return ""
	}
	if said == nil || said.Sequence < x.Sequence || k == nil {
		return "代履行前没有再次催告"
	}
	if calendar.DateOf(said.HappenedAt).After(k.Result.DueOn) || m.day().Before(k.Result.StartOn) {
		return "催告与代履行之间不足三个工作日"
	}
	return ""
}
