package monitor

import (
	"slices"

	"sanxiang/domain/casefile"
)

// withinCap: an inspection that goes beyond the yearly cap is approved with a
// reason and on a passed review of what was last proposed.
func withinCap(m Moment) string {
	if !is(m.Entry, "inspect.approve") {
		return ""
	}
	c := m.Before()
	asked := last(c, "inspect.propose", "inspect.amend")
	if asked == nil || !asked.Found.OverCap {
		return ""
	}
	if c.Inspection == nil || blank(c.Inspection.Proposed.OverCap) {
		return "超过年度上限的检查没有书面理由"
	}
	said := last(c, "review.opine")
	if said == nil || said.Sequence < asked.Sequence || said.Facts.(*casefile.ReviewOpine).Code != casefile.Agree {
		return "超过年度上限的检查没有审核通过的意见"
	}
	return ""
}

// orderWithADay: an order to correct says what, why and until when, and it is
// served before that day.
func orderWithADay(m Moment) string {
	switch f := m.Entry.Facts.(type) {
	case *casefile.InspectConclude:
		if f.Outcome == "order" && (blank(f.Orders, f.Basis) || f.CorrectBy.IsZero() || !f.CorrectBy.After(m.day())) {
			return "责令改正没有内容、依据或者期限"
		}
	case *casefile.InspectRecheck:
		if f.Next == "extend" && !f.NextBy.After(m.day()) {
			return "延长改正没有期限"
		}
	case *casefile.InspectServe:
		i := m.Before().Inspection
		if i != nil && i.Concluded != nil && i.Concluded.Outcome == "order" && !i.CorrectBy.After(m.day()) {
			return "责令改正通知书送达时期限已经届满"
		}
	}
	return ""
}

// inspectedByTwo: nothing is concluded that two officers did not see and put on
// record first.
func inspectedByTwo(m Moment) string {
	if !is(m.Entry, "inspect.conclude", "inspect.confirm") {
		return ""
	}
	seen := last(m.Before(), "inspect.record")
	if seen == nil {
		return "没有现场检查笔录即作出检查结论"
	}
	there := slices.Clone(seen.Facts.(*casefile.InspectRecord).Officers)
	slices.Sort(there)
	if len(slices.Compact(there)) < 2 {
		return "现场检查笔录的执法人员不足两人"
	}
	return ""
}
