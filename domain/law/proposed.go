package law

import (
	"slices"
	"strings"

	"sanxiang/domain/fault"
)

// ProposedPenalty is what a proposal wants to impose under a power. Amounts
// are in 分.
type ProposedPenalty struct {
	Respondent    string // which of the power's ranges applies; needed when there are several
	Kinds         []PenaltyKind
	Fine          int64
	Base          int64
	Confiscated   int64
	Mitigated     bool // below the statutory range, with the grounds of 处罚法32
	PartyIsPerson bool
	// GainsNote says what is known where the amount to be confiscated is not, or
	// that nothing was gained.
	GainsNote string
	// Defied tells that an order to correct within a time was not obeyed: some
	// ranges begin only there.
	Defied bool
}

// CheckProposed refuses kinds and amounts that no range of the power covers.
// Path is where the proposal stands in the request, "" for the request itself.
func (p Power) CheckProposed(w ProposedPenalty, path string) *fault.Fault {
	if path != "" {
		path += "."
	}
	if p.ID == "" {
		return fault.InField(path+"outcome", "现行规定已经没有这一处罚事项；现行规定不认为是违法行为的，不予行政处罚").Because(Cite{"行政处罚法", "37"}.String())
	}
	if len(w.Kinds) == 0 {
		return fault.InField(path+"kinds", "请填写处罚种类")
	}
	for _, k := range w.Kinds {
		if k.Title() == "" {
			return fault.InField(path+"kinds", "没有“%s”这一处罚种类", k)
		}
	}
	if slices.Contains(w.Kinds, FinePenalty) != (w.Fine > 0) {
		return fault.InField(path+"fine", "罚款金额与处罚种类不符")
	}
	if w.Confiscated > 0 && !slices.Contains(w.Kinds, ConfiscateGains) && !slices.Contains(w.Kinds, ConfiscateProperty) {
		return fault.InField(path+"confiscated", "没收金额与处罚种类不符")
	}
	if confiscates(w.Kinds) && w.Confiscated == 0 && blank(w.GainsNote) {
		return fault.InField(path+"confiscated", "没收违法所得、非法财物的，请填写金额；金额不能确定的，在查明情况中写明").Because(Cite{"行政处罚法", "28"}.String())
	}
	ranges, f := p.rangesOf(w, path)
	if f != nil {
		return f
	}
	if slices.ContainsFunc(ranges, func(r Range) bool { return r.covers(w) }) {
		return nil
	}
	defied := w
	if defied.Defied = true; slices.ContainsFunc(ranges, func(r Range) bool { return r.covers(defied) }) {
		return fault.InField(path+"prior_order", "“%s”以责令限期改正、逾期不改正为处罚条件；请填写先前责令改正的文书和期限届满之日，期限尚未届满的不能处罚", p.Title).Because(p.Cite.String())
	}
	if missing := missingKind(ranges, w); missing != "" {
		return fault.InField(path+"kinds", "“%s”依法应当并处%s", p.Title, missing).Because(p.Cite.String())
	}
	for _, r := range ranges {
		if i := slices.IndexFunc(w.Kinds, func(k PenaltyKind) bool { return slices.Contains(r.Elsewhere, k) }); i >= 0 {
			return fault.InField(path+"kinds", "“%s”应当由发证机关决定，本机关只能提出处理建议", w.Kinds[i].Title()).Because(p.Cite.String())
		}
	}
	if k, permitted := foreignKind(ranges, w); k != "" {
		return fault.InField(path+"kinds", "“%s”没有规定“%s”这一处罚种类，可以给予的处罚种类为：%s；请改选处罚种类", p.Title, k.Title(), permitted).Because(p.Cite.String())
	}
	return fault.InField(path+"fine", "拟处罚的种类或者金额不在“%s”的法定范围（%s）内", p.Title, describe(ranges, w.Base)).Because(p.Cite.String())
}

// rangesOf picks the ranges for the capacity in which the party acted: one
// capacity's lower fine must not excuse another's.
func (p Power) rangesOf(w ProposedPenalty, path string) ([]Range, *fault.Fault) {
	ranges := p.For(w.PartyIsPerson)
	var capacities []string
	for _, r := range ranges {
		if !slices.Contains(capacities, r.Respondent) {
			capacities = append(capacities, r.Respondent)
		}
	}
	if w.Respondent == "" && len(capacities) <= 1 {
		return ranges, nil
	}
	chosen := slices.DeleteFunc(slices.Clone(ranges), func(r Range) bool { return r.Respondent != w.Respondent })
	if len(chosen) == 0 {
		return nil, fault.InField(path+"respondent", "请填写当事人的身份：%s", strings.Join(capacities, "、"))
	}
	return chosen, nil
}

// missingKind names what the only thing missing is, when a compulsory kind of
// penalty was left out and everything else fits.
func missingKind(ranges []Range, w ProposedPenalty) string {
	for _, r := range ranges {
		for _, k := range r.Must {
			with := w
			with.Kinds = append(slices.Clone(w.Kinds), r.Must...)
			if !slices.Contains(w.Kinds, k) && r.covers(with) {
				return k.Title()
			}
		}
	}
	return ""
}

// foreignKind is the first kind that no range permits, beside the titles of
// those that some range does; "" when there is none.
func foreignKind(ranges []Range, w ProposedPenalty) (PenaltyKind, string) {
	permitted := slices.DeleteFunc(PenaltyKinds(), func(k PenaltyKind) bool {
		return !slices.ContainsFunc(ranges, func(r Range) bool { return r.Permits(k) })
	})
	for _, k := range w.Kinds {
		if !slices.Contains(permitted, k) && !(w.Mitigated && lighterKind(k)) {
			return k, titles(permitted, PenaltyKind.Title)
		}
	}
	return "", ""
}

func (r Range) covers(w ProposedPenalty) bool {
	for _, k := range w.Kinds {
		if !r.Permits(k) && !(w.Mitigated && lighterKind(k)) {
			return false
		}
	}
	if !w.Mitigated {
		for _, k := range r.Must {
			if !slices.Contains(w.Kinds, k) && !(k == ConfiscateGains && !blank(w.GainsNote)) {
				return false
			}
		}
	}
	if r.AfterOrder && !w.Defied {
		return false
	}
	if w.Fine == 0 {
		return true
	}
	if r.Fine == nil || r.Fine.OfBase() && w.Base <= 0 {
		return false
	}
	lowest, highest := r.Fine.Bounds(w.Base)
	return w.Fine <= highest && (w.Fine >= lowest || w.Mitigated)
}

// confiscates tells whether something is taken from the party.
func confiscates(kinds []PenaltyKind) bool {
	return slices.Contains(kinds, ConfiscateGains) || slices.Contains(kinds, ConfiscateProperty)
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }

// lighterKind tells whether a kind is lighter than every fine: who is treated
// below the range (减轻处罚, 处罚法32) may be let off with it.
func lighterKind(k PenaltyKind) bool { return k == Warning || k == Criticism }

func describe(ranges []Range, base int64) string {
	var texts []string
	for _, r := range ranges {
		switch {
		case r.Fine == nil:
			continue
		case r.Fine.OfBase() && base <= 0:
			texts = append(texts, r.Respondent+"：按"+r.Fine.Base+"的比例，请填写基数")
		default:
			lowest, highest := r.Fine.Bounds(base)
			texts = append(texts, r.Respondent+"："+Yuan(lowest)+"至"+Yuan(highest))
		}
	}
	return strings.Join(texts, "；")
}
