package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

// 质量条例73: 5–10 % of the unit's fine; the cases of law.md's samples 1, 2, 5
// and the published case of Guangzhou.
//
//law:covers linked_person_share
func TestLinkedPersonsPayAShareOfTheUnitsFine(t *testing.T) {
	for _, c := range []struct{ unit, bp, want int64 }{
		{223_200_00, 600, 13_392_00},
		{800_000_00, 500, 40_000_00},
		{756_000_00, 600, 45_360_00},
		{874_505_89, 600, 52_470_35},
		{1_25, 1000, 13},         // 12.5 分: half up
		{1_24, 1000, 12},         // 12.4
		{87450589, 501, 4381275}, // 4381274.5089
	} {
		require.Equal(t, c.want, law.LinkedShare(c.unit, c.bp))
		got, f := law.LinkedFine(shipped(t), c.unit, c.bp)
		require.Nil(t, f)
		lo, hi := law.LinkedBounds(shipped(t), c.unit)
		require.GreaterOrEqual(t, got, lo)
		require.LessOrEqual(t, got, hi)
	}
	for _, bp := range []int64{0, 499, 1001} {
		_, f := law.LinkedFine(shipped(t), 100_00, bp)
		require.NotNil(t, f)
		require.Equal(t, "《建设工程质量管理条例》第七十三条", f.Cite)
	}
	// 5 % of 874505.89 元 are 43725.2945 元: rounded down it would be below the statute.
	lowest, f := law.LinkedFine(shipped(t), 87450589, 500)
	require.Nil(t, f)
	require.Equal(t, int64(4372530), lowest)
	_, f = law.LinkedFine(shipped(t), 1, 500)
	require.NotNil(t, f, "no whole 分 lies in the range")
}

//law:covers summary_fine_cap_person summary_fine_cap_org
func TestSummaryProcedureOnlyForWarningsAndSmallFines(t *testing.T) {
	set := shipped(t)
	fine, warn := []law.PenaltyKind{law.FinePenalty}, []law.PenaltyKind{law.Warning}
	require.Nil(t, law.SummaryAllowed(set, true, fine, 200_00))
	require.Nil(t, law.SummaryAllowed(set, false, fine, 3000_00))
	require.Nil(t, law.SummaryAllowed(set, true, warn, 0))
	require.Nil(t, law.SummaryAllowed(set, false, append(warn, law.FinePenalty), 1000_00))
	for _, f := range []error{
		law.SummaryAllowed(set, true, fine, 200_01), law.SummaryAllowed(set, false, fine, 3000_01),
	} {
		require.ErrorContains(t, f, "不适用简易程序")
	}
	require.Contains(t, law.SummaryAllowed(set, true, fine, 200_01).Cite, "第五十一条")
	for _, k := range law.PenaltyKinds() {
		if k != law.Warning && k != law.FinePenalty {
			require.NotNil(t, law.SummaryAllowed(set, false, []law.PenaltyKind{k}, 0), k)
		}
	}
	require.NotNil(t, law.SummaryAllowed(set, true, nil, 0))
	require.NotNil(t, law.SummaryAllowed(set, true, fine, 0))
	require.NotNil(t, law.SummaryAllowed(set, true, warn, 100))
	require.NotNil(t, law.SummaryAllowed(set, true, []law.PenaltyKind{"caning"}, 0))
}

//law:covers cash_fine_cap
func TestCashIsCollectedOnTheSpotInThreeCasesOnly(t *testing.T) {
	set := shipped(t)
	for name, c := range map[string]struct {
		facts law.CashFacts
		ok    bool
	}{
		"100 元":              {law.CashFacts{Fine: 100_00, Summary: true}, true},
		"one 分 more":         {law.CashFacts{Fine: 100_01, Summary: true}, false},
		"hard to collect":    {law.CashFacts{Fine: 1000_00, Summary: true, HardToCollect: true}, true},
		"ordinary procedure": {law.CashFacts{Fine: 50_00, HardToCollect: true}, false},
		"remote, asked":      {law.CashFacts{Fine: 5000_00, Remote: true, PartyAsked: true}, true},
		"remote, not asked":  {law.CashFacts{Fine: 5000_00, Remote: true}, false},
		"asked, not remote":  {law.CashFacts{Fine: 5000_00, PartyAsked: true}, false},
		"no fine":            {law.CashFacts{Summary: true}, false},
	} {
		f := law.CashAllowed(set, c.facts)
		require.Equal(t, c.ok, f == nil, name)
	}
}

//law:covers P04
func TestSomePenaltiesBelongToTheIssuingAuthority(t *testing.T) {
	set := shipped(t)
	require.Equal(t, []law.PenaltyKind{law.SuspendBusiness, law.Downgrade, law.RevokePermit}, law.ElsewhereKinds(set, "P04", "施工单位", false))
	require.Empty(t, law.ElsewhereKinds(set, "P04", "接受转包、违法分包的单位", false))
	require.Empty(t, law.ElsewhereKinds(set, "P12", "", false))
	require.Empty(t, law.ElsewhereKinds(set, "nothing", "", false))
}

// 强制法10, 17, 22: no seizure without a statute that grants it.
func TestMeasuresNeedAGrant(t *testing.T) {
	set := shipped(t)
	for _, id := range []string{"P11", "P12", "P15"} {
		require.Nil(t, law.MeasureAllowed(set, id, law.Seize), id)
		require.Nil(t, law.MeasureAllowed(set, id, law.Seal), id)
		require.Equal(t, "《安全生产法》第六十五条第一款第四项", set.Powers[id].MeasuresCite.String())
	}
	f := law.MeasureAllowed(set, "P01", law.Seize)
	require.Equal(t, "《行政强制法》第二十二条", f.Cite)
	require.NotNil(t, law.MeasureAllowed(set, "P13", law.Demolition))
	require.Nil(t, law.MeasureAllowed(set, "P01", law.CourtEnforcement))
	require.Nil(t, law.MeasureAllowed(set, "P16", law.SubstitutePerformance))
	require.NotNil(t, law.MeasureAllowed(set, "P14", law.SubstitutePerformance), "nothing is ordered there that somebody else could do")
	require.NotNil(t, law.MeasureAllowed(set, "P11", "flogging"))
	require.NotNil(t, law.MeasureAllowed(set, "P99", law.Seize))
}
