package law

import "slices"

// PowerOf is the text of a power by which a penalty on an act is judged: that of
// the day on which the act ended, or today's where it is lighter for the party
// (行政处罚法37). Where the catalogue knows no text of that day, today's is taken.
func PowerOf(atAct, now Set, id string, w ProposedPenalty) Power {
	old, had := atAct.Powers[id]
	today := now.Powers[id]
	if !had || slices.Compare(today.weight(w), old.weight(w)) < 0 {
		return today
	}
	return old
}

// weight is what the party may face at worst: the heaviest kind, the highest fine,
// and the least that it comes to.
func (p Power) weight(w ProposedPenalty) []int64 {
	ranges, f := p.rangesOf(w, "")
	if f != nil {
		ranges = p.For(w.PartyIsPerson)
	}
	var kind, highest, lowest int64
	for i, r := range ranges {
		for _, k := range r.Kinds {
			kind = max(kind, int64(1+slices.Index(PenaltyKinds(), k)))
		}
		least := int64(0)
		if r.Fine != nil {
			from, to := r.Fine.Bounds(w.Base)
			least, highest = from, max(highest, to)
		}
		if i == 0 || least < lowest {
			lowest = least
		}
	}
	return []int64{kind, highest, lowest}
}
