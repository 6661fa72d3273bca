package monitor

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
)

func filedWithGrounds(m Moment) string {
	if !is(m.Entry, "filing.approve") {
		return ""
	}
	c := m.Before()
	verified, sheet := last(c, "verification.finish"), last(c, "filing.submit")
	if verified == nil || sheet == nil {
		return "没有核查结论或者立案审批表"
	}
	v, s := verified.Facts.(*casefile.VerificationFinish), sheet.Facts.(*casefile.FilingSubmit)
	switch {
	case !v.Evidence || !v.Jurisdiction:
		return "核查结论不符合立案条件"
	case !s.File:
		return "审批表建议不予立案"
	}
	return ""
}

// Years after which an act is no longer punished, from its end to its
// discovery (处罚法36).
const limitationYears, graveYears = 2, 5

func limitationReasoned(m Moment) string {
	c := m.After()
	ended, grave, reason := c.Lead.ActEndedOn, c.Lead.Grave, ""
	switch f := m.Entry.Facts.(type) {
	case *casefile.FilingApprove:
		reason = f.LimitationReason
	case *casefile.SpotDecide:
		ended, grave, reason = f.ActEndedOn, f.Grave, f.Limitation
	default:
		return ""
	}
	years := limitationYears
	if grave {
		years = graveYears
	}
	found := calendar.DateOf(c.Events[0].HappenedAt)
	if c.Origin != nil && !c.Origin.FoundOn.IsZero() { // in the case that this one came from
		found = c.Origin.FoundOn
	}
	if !ended.IsZero() && found.After(ended.AddMonths(12*years)) && blank(reason) {
		return "超过追责时效立案而没有书面理由"
	}
	return ""
}

// work are the kinds that move a case on, and rest while it is suspended.
// Read-only.
var work = []string{
	"evidence.add", "investigation.report", "proposal.amend", "notice.issue", "hearing.notify", "review.submit", "deliberation.hold", "decision.make",
}

// What is entered later but took place before the suspension is no work done
// meanwhile.
func restsWhileSuspended(m Moment) string {
	if !is(m.Entry, work...) {
		return ""
	}
	c := m.Before()
	if began := last(c, "investigation.suspend"); c.In(casefile.Running) == "suspended" && began != nil && !m.Entry.HappenedAt.Before(began.HappenedAt) {
		return "调查中止期间继续办理"
	}
	return ""
}

func reportComplete(m Moment) string {
	if !m.penal() || !is(m.Entry, "notice.issue", "review.submit") && m.punished() == nil {
		return ""
	}
	r := m.Before().Report
	switch {
	case r == nil:
		return "没有案件调查终结报告"
	case blank(r.PartyBlock, r.CourseBlock, r.FactsBlock, r.OpinionBlock, r.DiscretionBlock):
		return "案件调查终结报告的五项内容不完整"
	case blank(m.Before().Lead.Party.Address):
		return "当事人基本情况缺少住址"
	}
	return ""
}

// frozenUnderReview: what the reviewer reads does not change behind their
// back, and what they consented to does not change afterwards.
func frozenUnderReview(m Moment) string {
	amended := is(m.Entry, "proposal.amend", "levy.propose", "registration.propose", "inspect.amend", "inspect.conclude", "expropriation.propose", "plan.amend")
	if !amended && !is(m.Entry, "evidence.add", "testing.commission", "levy.assess") {
		return ""
	}
	switch state := m.Before().In(casefile.Review); {
	case state == "submitted", state == "registered", state == "assigned", state == "returned":
		return "送审期间变更了案卷材料"
	case state == "passed" && !amended:
		return "审核通过后补充了材料"
	}
	return ""
}

// notDropped: a filing that the check found against ends without a decision only
// when the party takes it back or is gone, time is over, the ladder came to it or
// the review asks for a transfer.
func notDropped(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.CaseTerminate)
	c := m.Before()
	if !ok || c.Registration == nil || c.Registration.Check == nil || f.Ground != "other" && f.Ground != "not_established" || c.In(casefile.Ladder) == "end" {
		return ""
	}
	if said := last(c, "review.opine"); said != nil && said.Facts.(*casefile.ReviewOpine).Code == casefile.Transfer {
		return ""
	}
	for _, p := range c.Registration.Check.Points {
		if p.Yes == (c.Registration.Opened.By == "bureau") {
			return "核查发现不符合而没有作出决定即终止办理"
		}
	}
	return ""
}
