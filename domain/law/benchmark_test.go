package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

func fineOf(respondent string, base, fine int64) law.ProposedPenalty {
	return law.ProposedPenalty{Respondent: respondent, Kinds: []law.PenaltyKind{law.FinePenalty}, Base: base, Fine: fine}
}

// Every range of every tier, both sides of each bound.
//
//law:covers B01-1 B01-2 B01-3 B01-4 B01-5 B01-6 B02-1 B02-2 B02-3 B03-1 B03-2 B03-3 B03-4 B04-1 B04-2 B04-3 B04-4
//law:covers B06-1 B06-2 B06-3 B07-1 B07-2 B07-3 B10-1 B10-2 B10-3 B11-1 B11-2 B11-3 B14-1 B14-2 B14-3 B31-1 B31-2 B31-3
func TestEveryTierAdmitsItsRangeAndNothingBeside(t *testing.T) {
	const base = 1860_0000_00
	set := shipped(t)
	for _, r := range set.Benchmarks {
		rows := law.Benchmark(set, r.Power, r.Respondent)
		tier := law.ProposedTier{Tier: r.Tier, Measured: map[string]int64{}}
		if g := r.Gauge; g != nil {
			tier.Measured[g.Fact] = max(g.AtLeast, g.Over+1, min(g.Below, 1))
		}
		off := tier
		off.Off, off.Reason = true, "危害后果明显较轻"
		verdict := func(w law.ProposedPenalty) (inside, outside bool) {
			_, f := law.CheckTier(rows, w, tier, "proposal")
			_, f2 := law.CheckTier(rows, w, off, "proposal")
			require.NotEqual(t, f == nil, f2 == nil, "%s: either within or a departure", r.ID)
			return f == nil, f2 == nil
		}
		if r.Fine == nil {
			inside, _ := verdict(law.ProposedPenalty{Respondent: r.Respondent, Kinds: r.Kinds, Base: base})
			require.Equal(t, !r.Exempt, inside, r.ID)
			inside, _ = verdict(fineOf(r.Respondent, base, 1))
			require.False(t, inside, r.ID)
			continue
		}
		lowest, highest := r.Fine.Bounds(base)
		for amount, want := range map[int64]bool{lowest - 1: false, lowest: true, highest: true, highest + 1: false} {
			inside, _ := verdict(fineOf(r.Respondent, base, amount))
			require.Equal(t, want, inside, "%s %d", r.ID, amount)
		}
	}
}

// The amounts of law.md's samples lie in the tiers that their facts meet.
func TestSamplesLieInTheirTiers(t *testing.T) {
	set := shipped(t)
	area := func(v int64) map[string]int64 { return map[string]int64{"area_m2": v} }
	for name, c := range map[string]struct {
		power    string
		w        law.ProposedPenalty
		tier     string
		measured map[string]int64
	}{
		"case 1":              {"P01", fineOf("建设单位", 1860_0000_00, 223_200_00), "较轻", area(15_800)},
		"case 1, the builder": {"P01", fineOf("施工单位", 0, 9_000_00), "较轻", area(15_800)},
		"case 2":              {"P02", fineOf("建设单位", 0, 800_000_00), "较重", nil},
		"case 3":              {"P03", fineOf("建设单位", 4200_0000_00, 252_000_00), "较轻", nil},
		"case 6":              {"P06", fineOf("建设单位", 0, 320_000_00), "一般", area(26_000)},
		"case 7":              {"P07", fineOf("房地产开发企业", 520_0000_00, 20_800_00), "一般", nil},
		"case 10":             {"P10", fineOf("", 38_0000_00, 190_000_00), "一般", nil},
		"case 11":             {"P11", fineOf("", 0, 80_000_00), "较轻", map[string]int64{"gas_kg": 12_000}},
		"case 14":             {"P14", fineOf("当事人", 0, 60_000_00), "较轻", nil},
	} {
		found, f := law.JudgeTier(set, set, c.power, c.w, law.ProposedTier{Tier: c.tier, Measured: c.measured}, "proposal")
		require.Nil(t, f, name)
		require.Equal(t, c.tier, found.Tier, name)
		require.Equal(t, "benchmarks-2022-1", found.Edition)
	}
}

func TestTheTierIsTheOneThatTheFactsMeet(t *testing.T) {
	set := shipped(t)
	judge := func(w law.ProposedPenalty, tier law.ProposedTier) string {
		_, f := law.JudgeTier(set, set, "P01", w, tier, "proposal")
		if f == nil {
			return ""
		}
		require.NotEmpty(t, f.Cite)
		return f.Fields[0].Path
	}
	small := fineOf("建设单位", 1000_0000_00, 12_0000_00)
	for value, want := range map[int64]string{1: "", 19_999: "", 20_000: "proposal.tier", 50_001: "proposal.tier"} {
		require.Equal(t, want, judge(small, law.ProposedTier{Tier: "较轻", Measured: map[string]int64{"area_m2": value}}), value)
	}
	middle := fineOf("建设单位", 1000_0000_00, 15_0000_00)
	for value, want := range map[int64]string{19_999: "proposal.tier", 20_000: "", 50_000: "", 50_001: "proposal.tier"} {
		require.Equal(t, want, judge(middle, law.ProposedTier{Tier: "一般", Measured: map[string]int64{"area_m2": value}}), value)
	}
	require.Equal(t, "proposal.measured", judge(small, law.ProposedTier{Tier: "较轻"}))
	require.Equal(t, "proposal.tier", judge(small, law.ProposedTier{}))
	require.Equal(t, "proposal.tier", judge(small, law.ProposedTier{Tier: "随意"}))
	area := map[string]int64{"area_m2": 10_000}
	require.Equal(t, "proposal.off_benchmark", judge(small, law.ProposedTier{Tier: "较轻", Measured: area, Off: true, Reason: "理由"}))
	heavy := fineOf("建设单位", 1000_0000_00, 15_0000_00)
	require.Equal(t, "proposal.fine", judge(heavy, law.ProposedTier{Tier: "较轻", Measured: area}))
	require.Equal(t, "proposal.off_benchmark_reason", judge(heavy, law.ProposedTier{Tier: "较轻", Measured: area, Off: true, Reason: " "}))
	require.Empty(t, judge(heavy, law.ProposedTier{Tier: "较轻", Measured: area, Off: true, Reason: "两次责令仍不停工"}))
	found, f := law.JudgeTier(set, set, "P08", fineOf("", 0, 25_000_00), law.ProposedTier{Tier: "随意"}, "proposal")
	require.Nil(t, f)
	require.Nil(t, found, "there is no benchmark for this power")
}

// 减轻处罚 lies below the statute, not off the benchmark; but it is no way to
// a lower tier.
func TestMitigationIsNoDeparture(t *testing.T) {
	set := shipped(t)
	area := map[string]int64{"area_m2": 60_000}
	below := fineOf("建设单位", 1000_0000_00, 5_0000_00)
	below.Mitigated = true
	_, f := law.JudgeTier(set, set, "P01", below, law.ProposedTier{Tier: "较重", Measured: area}, "proposal")
	require.Nil(t, f)
	below.Fine = 10_0000_00
	_, f = law.JudgeTier(set, set, "P01", below, law.ProposedTier{Tier: "较重", Measured: area}, "proposal")
	require.NotNil(t, f)

	// Case 3: a bare warning is below the statute's fine.
	warning := law.ProposedPenalty{Respondent: "建设单位", Kinds: []law.PenaltyKind{law.Warning}}
	require.NotNil(t, set.Powers["P03"].CheckProposed(warning, "proposal"))
	warning.Mitigated = true
	require.Nil(t, set.Powers["P03"].CheckProposed(warning, "proposal"))
	_, f = law.JudgeTier(set, set, "P03", warning, law.ProposedTier{Tier: "情节轻微"}, "proposal")
	require.Nil(t, f)
}

// The benchmark of the day of the act counts, unless a later one is lighter
// (处罚法37).
func TestALaterBenchmarkCountsOnlyWhenLighter(t *testing.T) {
	e, err := catalogue.Parse([]byte(`
edition: benchmarks-2026-1
kind: benchmarks
effective_from: 2026-09-01
source: 假设的修订
benchmarks:
  - {id: B14-1, power: P14, respondent: 当事人, tier: 较轻, conditions: 违法情节较轻, fine: {min: 3000000, max: 5000000}, cite: 消防法 58.1.1, place: 本省, confidence: B, source: 假设}
  - {id: B14-2, power: P14, respondent: 当事人, tier: 一般, conditions: 违法情节一般, fine: {min: 20000000, max: 25000000}, cite: 消防法 58.1.1, place: 本省, confidence: B, source: 假设}
`))
	require.NoError(t, err)
	all, err := catalogue.Shipped()
	require.NoError(t, err)
	all, err = catalogue.Merge(all, e)
	require.NoError(t, err)
	before, after := all.At(calendar.MustDate("2026-08-31")), all.At(calendar.MustDate("2026-09-01"))
	edition := func(at law.Set, tier string, fine int64) string {
		found, f := law.JudgeTier(at, after, "P14", fineOf("当事人", 0, fine), law.ProposedTier{Tier: tier}, "proposal")
		if f != nil {
			return "refused"
		}
		return found.Edition
	}
	require.Equal(t, "benchmarks-2022-1", edition(before, "较轻", 60_000_00))
	require.Equal(t, "refused", edition(after, "较轻", 60_000_00))
	require.Equal(t, "benchmarks-2022-1", edition(before, "一般", 150_000_00))
	require.Equal(t, "refused", edition(before, "一般", 220_000_00), "the later one is heavier")
	require.Equal(t, "benchmarks-2026-1", edition(after, "一般", 220_000_00))

	none := all.At(calendar.MustDate("2022-04-30"))
	found, f := law.JudgeTier(none, after, "P14", fineOf("当事人", 0, 300_000_00), law.ProposedTier{}, "proposal")
	require.Nil(t, f)
	require.Nil(t, found, "there was none when it was done")
}
