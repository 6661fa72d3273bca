package deadline

import (
	"slices"

	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// check refuses what cannot be computed and returns the pauses in order.
func check(p law.Period, t Trigger, pauses []Pause, exts []Extension) ([]Pause, *fault.Fault) {
	if !p.Measured() {
		why := p.Unmeasured
		if why == "" {
			why = "法律没有规定可以计算的期限"
		}
		return nil, fault.New(fault.Invalid, "规则%s（%s）不能计算：%s", p.ID, p.Title, why).Because(p.Cite.String())
	}
	if t.On.IsZero() {
		return nil, fault.InField("start", "没有起算日期")
	}
	if !p.Roll.OK() {
		return nil, fault.New(fault.Invalid, "规则%s没有写明末日顺延方式", p.ID)
	}
	if f := checkExtensions(p, exts); f != nil {
		return nil, f
	}
	return checkPauses(p, t, pauses)
}

func checkExtensions(p law.Period, exts []Extension) *fault.Fault {
	for _, e := range exts {
		switch {
		case p.Backward || !p.FixedDate.IsZero():
			return fault.InField("extensions", "规则%s不能延长", p.ID)
		case e.Span.N <= 0:
			return fault.InField("extensions", "延长的期限应当大于零")
		case (e.Span.Unit == law.Hour) != (p.Span.Unit == law.Hour):
			return fault.InField("extensions", "规则%s按%s计算，不能延长%s", p.ID, p.Span, e.Span)
		}
	}
	return nil
}

func checkPauses(p law.Period, t Trigger, pauses []Pause) ([]Pause, *fault.Fault) {
	if len(pauses) > 0 && (p.Backward || !p.FixedDate.IsZero() || p.Span.Unit == law.Hour) {
		return nil, fault.InField("pauses", "规则%s不能扣除时间", p.ID)
	}
	sorted := slices.Clone(pauses)
	slices.SortStableFunc(sorted, inTime)
	for i, q := range sorted {
		switch {
		case q.From.IsZero():
			return nil, fault.InField("pauses", "扣除时间没有开始日期")
		case q.From.Before(t.On):
			return nil, fault.InField("pauses", "扣除时间%s起，早于起算日%s", q.From, t.On)
		case !q.To.IsZero() && q.To.Before(q.From):
			return nil, fault.InField("pauses", "扣除时间%s起，不能止于%s", q.From, q.To)
		case i > 0 && sorted[i-1].To.IsZero():
			return nil, fault.InField("pauses", "%s起的扣除尚未结束，不能再自%s起扣除", sorted[i-1].From, q.From)
		case i > 0 && q.From.Before(sorted[i-1].To):
			return nil, fault.InField("pauses", "%s起与%s起的扣除时间重叠", sorted[i-1].From, q.From)
		}
	}
	return sorted, nil
}

// inTime orders pauses by their first day; of two with the same one the shorter
// comes first, and one that still lasts comes last.
func inTime(a, b Pause) int {
	if a.From != b.From || a.To == b.To {
		return a.From.Compare(b.From)
	}
	if a.To.IsZero() || b.To.IsZero() {
		return b.To.Compare(a.To)
	}
	return a.To.Compare(b.To)
}
