package monitor

import "sanxiang/domain/casefile"

// reviewedMeasure is the red line of measures: nothing is sealed or seized on
// an approval before somebody apart consented to exactly that proposal. What
// could not wait is carried out first and is no ordinary measure.
func reviewedMeasure(m Moment) string {
	if !is(m.Entry, "seizure.approve", "seizure.execute") {
		return ""
	}
	c := m.Before()
	asked, s := last(c, "seizure.propose", "seizure.urgent"), c.Seizure()
	switch {
	case asked == nil || s == nil:
		return "没有提请即批准或者实施查封、扣押"
	case is(*asked, "seizure.urgent"):
		return ""
	}
	said := last(c, "measure.review")
	if said == nil || said.Sequence < asked.Sequence {
		return "查封、扣押没有经过法制审核"
	}
	f := said.Facts.(*casefile.MeasureReview)
	switch {
	case f.Code != casefile.Agree:
		return "查封、扣押的审核意见不是同意"
	case f.Measure != s.SHA256:
		return "审核通过的不是这一措施"
	}
	return m.opinedApart(said, "查封、扣押")
}

// reviewedEnforcement is the red line of court enforcement: no application
// without consent of somebody apart to exactly its text, and whoever consented
// does not apply.
func reviewedEnforcement(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.EnforcementApply)
	if !ok {
		return ""
	}
	c := m.Before()
	asked, said := last(c, "enforcement.propose"), last(c, "enforcement.review")
	if asked == nil || said == nil || said.Sequence < asked.Sequence {
		return "申请法院强制执行没有经过法制审核"
	}
	read := said.Facts.(*casefile.EnforcementReview)
	digest := asked.Facts.(*casefile.EnforcementPropose).Digest()
	switch {
	case read.Code != casefile.Agree:
		return "强制执行申请的审核意见不是同意"
	case read.SHA256 != digest || f.SHA256 != digest:
		return "审核通过的不是这份强制执行申请"
	case m.meets(m.Entry.Actor, append(m.carries(said.Actor), said.Actor)):
		return "批准申请的人员审核过这份申请"
	}
	return m.opinedApart(said, "强制执行申请")
}

// opinedApart: who gave the opinion had not handled the case, as people stood
// on that day.
func (m Moment) opinedApart(said *casefile.Event, what string) string {
	c := m.Before()
	if At(c, c, *said, m.People).meets(said.Actor, handled(c)) {
		return what + "由办案人员审核"
	}
	return ""
}
