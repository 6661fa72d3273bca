package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
)

// S15（十二）: a departure is marked, has a reason, is deliberated and reviewed;
// the version pins the row it was held against.
//
//law:covers R4 G11
func TestADepartureFromTheBenchmarkIsOwnedUpTo(t *testing.T) {
	p := newPlay(t).filed("P01")
	e := p.do(officer1, "evidence.add", exhibit())
	draft := func(change func(*casefile.Proposal)) *casefile.InvestigationReport {
		return report(with(case1(e), change))
	}
	for path, change := range map[string]func(*casefile.Proposal){
		"proposal.tier":                 func(v *casefile.Proposal) { v.Tier = "中档" },
		"proposal.measured":             func(v *casefile.Proposal) { v.Measured = nil },
		"proposal.fine":                 func(v *casefile.Proposal) { v.Fine = 30_000_000 },
		"proposal.off_benchmark":        func(v *casefile.Proposal) { v.OffBenchmark, v.OffReason = true, "理由" },
		"proposal.off_benchmark_reason": func(v *casefile.Proposal) { v.Fine, v.OffBenchmark = 30_000_000, true },
		"proposal.measured.0.fact": func(v *casefile.Proposal) {
			v.Measured = append([]casefile.Measured{{Fact: "age", Value: 1}}, v.Measured...)
		},
	} {
		f := p.refuse(fault.Invalid, officer1, "investigation.report", draft(change))
		require.Equal(t, path, f.Fields[0].Path)
	}
	p.do(officer1, "investigation.report", draft(func(v *casefile.Proposal) {
		v.Fine, v.OffBenchmark, v.OffReason = 30_000_000, true, "两次责令仍不停工"
	}))
	require.Equal(t, "B01-1", p.c.Proposal().Benchmark.Row)
	require.True(t, p.c.Proposal().Benchmark.Off)
	require.Contains(t, p.c.Proposal().CanonicalText(), "两次责令仍不停工")
	p.tell()
	p.over("D07")
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.shut("G11", head, "decision.make", decision())
}
