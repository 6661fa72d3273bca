package law_test

import (
	"slices"
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
				w.Defied = r.AfterOrder
				change(&w)
				if slices.Contains(w.Kinds, law.ConfiscateGains) {
					w.Confiscated = 1
				}
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
			require.Equal(t, !r.AfterOrder, try(func(w *law.ProposedPenalty) { w.Fine, w.Defied = max(lowest, 1), false }), p.ID)
		}
	}
}

// A kind that the statute does not know is named, with those that it does; one
// that another authority imposes, and an amount, are told as what they are.
//
//law:covers P12 P14 P03
func TestAKindOutsideThePowerIsNamed(t *testing.T) {
	powers := shipped(t).Powers
	f := powers["P12"].CheckProposed(law.ProposedPenalty{Kinds: []law.PenaltyKind{law.FinePenalty, law.RevokePermit}, Fine: 2_000_000}, "proposal")
	require.Equal(t, "proposal.kinds", f.Fields[0].Path)
	require.Contains(t, f.Message, "没有规定“吊销许可证件”")
	require.Contains(t, f.Message, "可以给予的处罚种类为：罚款；")
	require.Equal(t, "《城镇燃气管理条例》第四十八条", f.Cite)
	f = powers["P12"].CheckProposed(law.ProposedPenalty{Kinds: []law.PenaltyKind{law.RevokePermit}}, "proposal")
	require.Contains(t, f.Message, "吊销许可证件")
	f = powers["P14"].CheckProposed(law.ProposedPenalty{Kinds: []law.PenaltyKind{law.StopWork, law.FinePenalty, law.Criticism}, Fine: 5_000_000}, "proposal")
	require.Contains(t, f.Message, "“通报批评”")
	for _, k := range []law.PenaltyKind{law.StopWork, law.FinePenalty} {
		require.Contains(t, f.Message, k.Title())
	}
	f = powers["P12"].CheckProposed(law.ProposedPenalty{Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 100}, "proposal")
	require.Equal(t, "proposal.fine", f.Fields[0].Path)
}

// What is taken has an amount, or a word on why it has none; who gained nothing is
// told so, and nothing compulsory is missing (处罚法28).
//
//law:covers P07
func TestGainsHaveAnAmountOrAWord_Penalty28(t *testing.T) {
	power := shipped(t).Powers["P07"]
	w := law.ProposedPenalty{Kinds: []law.PenaltyKind{law.ConfiscateGains}}
	require.Equal(t, "proposal.confiscated", power.CheckProposed(w, "proposal").Fields[0].Path)
	w.GainsNote = "账目灭失，金额正在核实"
	require.Nil(t, power.CheckProposed(w, "proposal"))
	hearing, reasons := law.HearingType(shipped(t), true, w.Kinds, 0, 0)
	require.True(t, hearing)
	require.Contains(t, reasons, "没收的金额尚未确定")
	lowest, _ := power.For(false)[0].Fine.Bounds(100_000_000)
	none := law.ProposedPenalty{Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: max(lowest, 1), Base: 100_000_000}
	require.Contains(t, power.CheckProposed(none, "proposal").Message, "没收违法所得")
	none.GainsNote = "经查没有违法所得"
	require.Nil(t, power.CheckProposed(none, "proposal"))
}

// A penalty that the law attaches to an order not obeyed names that order.
//
//law:covers P18
func TestAnOrderComesFirst(t *testing.T) {
	w := law.ProposedPenalty{Respondent: "个人", PartyIsPerson: true, Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 30_000}
	f := shipped(t).Powers["P18"].CheckProposed(w, "proposal")
	require.Equal(t, "proposal.prior_order", f.Fields[0].Path)
	require.Contains(t, f.Message, "逾期不改正")
	w.Defied = true
	require.Nil(t, shipped(t).Powers["P18"].CheckProposed(w, "proposal"))
}

// 处罚法37: the act is judged by the law of its day, by today's where that is
// lighter; what today's law no longer knows is not punished.
func TestTheLighterLaw_Penalty37(t *testing.T) {
	on := func(low, high int64) law.Set {
		return law.Set{Powers: map[string]law.Power{"X": {ID: "X", Ranges: []law.Range{{Respondent: "单位", Party: "any", Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: &law.Fine{Min: low, Max: high}}}}}}
	}
	w := law.ProposedPenalty{Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 150}
	old := on(100, 200)
	for _, c := range []struct {
		name    string
		today   law.Set
		allowed bool
	}{
		{"heavier at both ends", on(300, 500), true}, {"a higher end alone", on(100, 500), true}, {"a lower end", on(10, 140), false},
		{"the same end, begins lower", on(10, 200), true}, {"gone", law.Set{}, false},
	} {
		require.Equal(t, c.allowed, law.PowerOf(old, c.today, "X", w).CheckProposed(w, "") == nil, c.name)
	}
	require.Contains(t, law.PowerOf(old, law.Set{}, "X", w).CheckProposed(w, "").Message, "不予行政处罚")
	require.Nil(t, law.PowerOf(law.Set{}, old, "X", w).CheckProposed(w, ""), "no text of that day is known")
	w.Fine = 400
	require.NotNil(t, law.PowerOf(old, on(300, 500), "X", w).CheckProposed(w, ""), "a law made later and heavier")
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
