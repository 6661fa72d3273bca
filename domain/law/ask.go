package law

import (
	"slices"

	"sanxiang/domain/fault"
)

// outcomes is read-only: what a question about review may name.
var outcomes = []Outcome{Punish, NoPenalty, Transfer, Terminate, Charge, Relieve, Refuse, Revoke, Grant, Enforce, "inspected"}

// measures is read-only.
var measures = []Measure{Seal, Seize, Demolition, SubstitutePerformance, CourtEnforcement}

// CheckReviewFacts refuses words that the catalogue does not know, for facts
// that come from outside: they would pass for a decision that nothing catches.
func CheckReviewFacts(s Set, f ReviewFacts) *fault.Fault {
	switch {
	case f.Category.Title() == string(f.Category):
		return fault.InField("facts.category", "请选择执法类别")
	case !slices.Contains(outcomes, f.Outcome):
		return fault.InField("facts.outcome", "请选择拟作出的决定")
	case f.Level != "" && !slices.Contains(Levels(), f.Level):
		return fault.InField("facts.level", "请选择执法层级")
	case f.Measure != "" && !slices.Contains(measures, f.Measure):
		return fault.InField("facts.measure", "请选择强制种类")
	case f.Fine < 0 || f.Confiscated < 0 || f.Levied < 0:
		return fault.InField("facts.fine", "金额不能为负数")
	}
	for _, k := range f.Kinds {
		if k.Title() == "" {
			return fault.InField("facts.kinds", "没有“%s”这一处罚种类", k)
		}
	}
	if p, ok := s.Powers[f.Power]; f.Power != "" && (!ok || p.Category != f.Category) {
		return fault.InField("facts.power", "请选择权责清单中的%s事项", f.Category.Title())
	}
	return nil
}
