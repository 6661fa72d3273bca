package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

// Every range of every offence, both sides of each bound; what the statute
// does not permit, what it makes compulsory, and what another authority
// imposes.
//
//law:covers P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 P14 P15 P16 P17 P18
//law:covers P19 P20 P21 P22 P23 P24 P25 P26 P27 P28 P29 P30 P31 P32 P33 P34 P35 P36 P37 P38
func TestEveryOffenceAdmitsItsRangeAndNothingBeside(t *testing.T) {
	const base = 1860_0000_01
	for _, p := range shipped(t).PowersOf(law.Penalty) {
		for _, r := range p.Ranges {
			try := func(change func(*law.ProposedPenalty)) bool {
				w := law.ProposedPenalty{Respondent: r.Respondent, PartyIsPerson: r.Party == "person", Kinds: append([]law.PenaltyKind{law.FinePenalty}, without(r.Must, law.FinePenalty)...), Base: base}
				change(&w)
				return p.CheckProposed(w, "proposal") == nil
			}
			lowest, highest := r.Fine.Bounds(base)
			for amount, want := range map[int64]bool{max(lowest-1, 0): lowest == 0 && highest < 1, max(lowest, 1): true, highest: true, highest + 1: false} {
				require.Equal(t, want, try(func(w *law.ProposedPenalty) { w.Fine = amount }), "%s %s %d", p.ID, r.Respondent, amount)
			}
			if lowest > 1 {
				require.True(t, try(func(w *law.ProposedPenalty) { w.Fine, w.Mitigated = lowest-1, true }), "%s %s: 减轻处罚", p.ID, r.Respondent)
			}
			require.False(t, try(func(w *law.ProposedPenalty) { w.Fine, w.Mitigated = highest+1, true }), p.ID)
			for _, k := range law.PenaltyKinds() {
				if !r.Permits(k) {
					require.False(t, try(func(w *law.ProposedPenalty) { w.Fine, w.Kinds = max(lowest, 1), append(w.Kinds, k) }), "%s %s %s", p.ID, r.Respondent, k)
				}
			}
			for _, k := range without(r.Must, law.FinePenalty) {
				require.False(t, try(func(w *law.ProposedPenalty) { w.Fine, w.Kinds = max(lowest, 1), without(w.Kinds, k) }), "%s %s without %s", p.ID, r.Respondent, k)
			}
			require.False(t, try(func(w *law.ProposedPenalty) { w.Fine, w.Respondent = max(lowest, 1), "路人" }), p.ID)
		}
	}
}

func without(kinds []law.PenaltyKind, k law.PenaltyKind) []law.PenaltyKind {
	list := []law.PenaltyKind{}
	for _, x := range kinds {
		if x != k {
			list = append(list, x)
		}
	}
	return list
}
