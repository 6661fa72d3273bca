package law

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// Years of age that the law on penalties and on publication goes by.
const (
	punishableFrom = 14 // 行政处罚法30: below it nobody is punished
	adultFrom      = 18 // 未成年人保护法2: below it one is a minor
)

// AgeGroup is what a party's age on the day of the act means.
type AgeGroup string

// Age groups.
const (
	AgeUnknown AgeGroup = ""      // no natural person, or no birth date on record
	Child      AgeGroup = "child" // 不满十四周岁：不予处罚
	Youth      AgeGroup = "youth" // 已满十四周岁不满十八周岁：从轻或者减轻
	Adult      AgeGroup = "adult"
)

// Minor tells whether the person was under eighteen.
func (g AgeGroup) Minor() bool { return g == Child || g == Youth }

// AgeGroupOf answers from the identity code how old the party was on the day of
// the act. An age is reached on the day after the birthday.
func AgeGroupOf(r party.Respondent, on calendar.Date) AgeGroup {
	born := r.BornOn()
	switch {
	case born.IsZero() || on.IsZero():
		return AgeUnknown
	case !on.After(born.AddMonths(12 * punishableFrom)):
		return Child
	case !on.After(born.AddMonths(12 * adultFrom)):
		return Youth
	}
	return Adult
}

// CheckAge refuses a penalty for whom the law does not punish, and one for a
// youth that does not say that it is lighter or mitigated (行政处罚法30).
// Discretion is the proposal's own reasoning; path is where the proposal stands.
func (p Power) CheckAge(g AgeGroup, w ProposedPenalty, discretion, path string) *fault.Fault {
	if path != "" {
		path += "."
	}
	because := Cite{"行政处罚法", "30"}.String()
	switch {
	case g == Child:
		return fault.InField(path+"kinds", "当事人在违法行为发生时不满十四周岁，不予行政处罚；请按普通程序拟定不予处罚，并记录对其教育、责令监护人管教的情况").Because(because)
	case g != Youth:
		return nil
	case !grantsYouth(w, discretion):
		return fault.InField(path+"discretion", "当事人在违法行为发生时已满十四周岁不满十八周岁，应当从轻或者减轻处罚；请在裁量理由中写明系未成年人并从轻处罚，或者注明减轻处罚").Because(because)
	case p.heaviest(w):
		return fault.InField(path+"fine", "当事人在违法行为发生时已满十四周岁不满十八周岁，应当从轻或者减轻处罚，不能处以法定最高数额的罚款；请降低罚款金额").Because(because)
	}
	return nil
}

// grantsYouth tells whether the reasoning names the party's youth and the
// penalty is lighter for it: mitigated below the range, or said to be lighter.
func grantsYouth(w ProposedPenalty, discretion string) bool {
	named := slices.ContainsFunc([]string{"未成年", "不满十八周岁", "未满十八周岁", "不满18周岁", "未满18周岁"}, func(s string) bool { return strings.Contains(discretion, s) })
	return named && (w.Mitigated || affirms(discretion, "从轻"))
}

// affirms tells whether the word stands in the text without a negation right
// before it.
func affirms(text, word string) bool {
	for before, after, found := strings.Cut(text, word); found; before, after, found = strings.Cut(after, word) {
		if !slices.ContainsFunc([]string{"不", "不予", "不得", "不能", "不应", "不宜", "无", "没有", "未", "未予"}, func(no string) bool { return strings.HasSuffix(before, no) }) {
			return true
		}
	}
	return false
}

// heaviest tells whether the fine is the highest that the power allows: the top
// of a range is not lighter than anything.
func (p Power) heaviest(w ProposedPenalty) bool {
	ranges, f := p.rangesOf(w, "")
	if f != nil || w.Fine == 0 || w.Mitigated {
		return false
	}
	ranges = slices.DeleteFunc(slices.Clone(ranges), func(r Range) bool { return !r.covers(w) })
	return len(ranges) > 0 && !slices.ContainsFunc(ranges, func(r Range) bool {
		_, highest := r.Fine.Bounds(w.Base)
		return w.Fine < highest
	})
}
