package law

import (
	"fmt"
	"slices"
)

// hearingKinds are the kinds that carry the right to a hearing whatever the
// amount (处罚法63(3)–(5); 令55第三十二条). Read-only.
var hearingKinds = []PenaltyKind{
	Downgrade, RevokePermit, StopWork, SuspendBusiness, Close, StopPractice, RestrictPractice, RestrictBusiness,
}

// HearingType tells whether the proposed penalty on one respondent carries the
// right to a hearing, and why, in Chinese. Fine and confiscated are in 分; they
// are added up against one threshold, since telling a party of the right too
// often is harmless and too seldom voids the decision.
func HearingType(s Set, partyIsPerson bool, kinds []PenaltyKind, fine, confiscated int64) (bool, []string) {
	var reasons []string
	for _, k := range kinds {
		if slices.Contains(hearingKinds, k) {
			reasons = append(reasons, k.Title())
		}
	}
	if confiscates(kinds) && confiscated == 0 { // it may be as large as any
		reasons = append(reasons, "没收的金额尚未确定")
	}
	threshold := s.Params.HearingThreshold(partyIsPerson)
	if sum := fine + confiscated; sum > 0 && sum >= threshold {
		reasons = append(reasons, fmt.Sprintf("罚款、没收合计%s，达到听证标准%s", Yuan(sum), Yuan(threshold)))
	}
	return len(reasons) > 0, reasons
}

// Yuan writes an amount of 分 in 元, without needless decimals.
func Yuan(fen int64) string {
	sign := ""
	if fen < 0 {
		sign, fen = "-", -fen
	}
	if fen%100 == 0 {
		return fmt.Sprintf("%s%d元", sign, fen/100)
	}
	return fmt.Sprintf("%s%d.%02d元", sign, fen/100, fen%100)
}
