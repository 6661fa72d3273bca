package law

import (
	"slices"

	"sanxiang/domain/fault"
)

// LinkedShare is what a responsible person pays at a share of the unit's fine,
// rounded to the 分, half up (质量条例73). Share is in basis points.
func LinkedShare(unitFine, bp int64) int64 { return (unitFine*bp + 5000) / 10000 }

// LinkedBounds is what the statute lets a responsible person pay when the unit
// is fined, rounded inwards.
func LinkedBounds(s Set, unitFine int64) (lowest, highest int64) {
	minBP, maxBP := s.Params.LinkedPersonShare()
	return Fine{MinBP: minBP, MaxBP: maxBP, Base: "单位罚款数额"}.Bounds(unitFine)
}

// LinkedFine is the share in 分. A share at the very edge of the statute's
// range stays inside it: there the rounding goes inwards.
func LinkedFine(s Set, unitFine, bp int64) (int64, *fault.Fault) {
	row, _ := s.Params.Row("linked_person_share")
	minBP, maxBP := s.Params.LinkedPersonShare()
	if bp < minBP || bp > maxBP {
		return 0, fault.InField("share", "对直接责任人员的罚款应当为单位罚款数额的 %s 至 %s", percent(minBP), percent(maxBP)).Because(row.Cite.String())
	}
	lowest, highest := LinkedBounds(s, unitFine)
	if lowest > highest {
		return 0, fault.InField("share", "单位罚款数额过小，没有可以罚款的整分数额").Because(row.Cite.String())
	}
	return min(max(LinkedShare(unitFine, bp), lowest), highest), nil
}

func percent(bp int64) string {
	return thousandths(bp*10) + "%"
}

// summaryCite is what the threshold of the summary procedure rests on.
func summaryCite() string {
	return Cite{Law: "行政处罚法", Article: "51"}.String() + "、" + Cite{Law: "住房和城乡建设行政处罚程序规定", Article: "12"}.String()
}

// SummaryAllowed refuses the summary procedure for any other penalty than a
// warning, or a fine up to the cap (处罚法51, 令55第12条).
func SummaryAllowed(s Set, isPerson bool, kinds []PenaltyKind, fine int64) *fault.Fault {
	if len(kinds) == 0 {
		return fault.InField("kinds", "请填写处罚种类")
	}
	for _, k := range kinds {
		if k != Warning && k != FinePenalty {
			return fault.InField("kinds", "%s不适用简易程序，应当按照普通程序办理", orNamed(k.Title(), "该处罚种类")).Because(summaryCite())
		}
	}
	if slices.Contains(kinds, FinePenalty) != (fine > 0) {
		return fault.InField("fine", "罚款金额与处罚种类不符")
	}
	if most := s.Params.SummaryFineCap(isPerson); fine > most {
		return fault.InField("fine", "罚款超过%s，不适用简易程序，应当按照普通程序办理", Yuan(most)).Because(summaryCite())
	}
	return nil
}

// CashFacts is what decides whether a fine may be collected on the spot.
type CashFacts struct {
	Fine          int64
	Summary       bool // decided on the spot (处罚法51)
	HardToCollect bool // would be hard to collect later (68(2))
	Remote        bool // remote, on water or hard to reach (69)
	PartyAsked    bool // and the party asked for it (69)
}

// CashAllowed refuses the collection of a fine on the spot but for the three
// cases of 处罚法68 and 69.
func CashAllowed(s Set, f CashFacts) *fault.Fault {
	switch {
	case f.Fine <= 0:
		return fault.InField("fine", "没有罚款，不存在当场收缴")
	case f.Summary && (f.Fine <= s.Params.CashFineCap() || f.HardToCollect):
		return nil
	case f.Remote && f.PartyAsked:
		return nil
	case f.Remote:
		return fault.InField("cash", "在边远、水上、交通不便地区当场收缴罚款，应当由当事人提出").Because(Cite{Law: "行政处罚法", Article: "69"}.String())
	}
	return fault.InField("cash", "只有当场决定的%s以下罚款或者事后难以执行的罚款可以当场收缴", Yuan(s.Params.CashFineCap())).Because(Cite{Law: "行政处罚法", Article: "68"}.String())
}

// ElsewhereKinds are the penalties on this respondent that the authority which
// issued the certificate imposes (质量条例75, 建筑法76): the bureau can only
// propose them (建议发证机关处理).
func ElsewhereKinds(s Set, power, respondent string, isPerson bool) []PenaltyKind {
	var kinds []PenaltyKind
	for _, r := range s.Powers[power].For(isPerson) {
		if respondent != "" && r.Respondent != respondent {
			continue
		}
		for _, k := range r.Elsewhere {
			if !slices.Contains(kinds, k) {
				kinds = append(kinds, k)
			}
		}
	}
	return kinds
}

// MeasureAllowed refuses a compulsory measure that no statute grants for this
// power (强制法10, 17, 22). To ask the court needs no grant (53), and
// substitute performance an order that can be performed (50).
func MeasureAllowed(s Set, power string, m Measure) *fault.Fault {
	p, known := s.Powers[power]
	if !known {
		return fault.InField("power", "权责清单中没有该事项")
	}
	switch m {
	case CourtEnforcement:
		return nil
	case SubstitutePerformance:
		if p.Correct != "" || slices.Contains(p.Measures, m) {
			return nil
		}
		return fault.InField("measure", "“%s”没有可以代为履行的义务", p.Title).Because(compulsionCite("50"))
	case Seal, Seize:
		if slices.Contains(p.Measures, m) {
			return nil
		}
		return fault.InField("measure", "没有法律、法规授权本机关对“%s”实施查封、扣押", p.Title).Because(compulsionCite("22"))
	case Demolition:
		if slices.Contains(p.Measures, m) {
			return nil
		}
		return fault.InField("measure", "没有法律授权本机关对“%s”强制执行，应当申请人民法院强制执行", p.Title).Because(compulsionCite("13"))
	}
	return fault.InField("measure", "没有“%s”这一强制种类", m)
}

func compulsionCite(article string) string {
	return Cite{Law: "行政强制法", Article: article}.String()
}
