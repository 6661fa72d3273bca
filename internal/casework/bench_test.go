package casework_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/demo"
	"sanxiang/internal/store/storetest"
	"sanxiang/workflows/contract"
)

// longCases plays cases into the investigation and fills them up with evidence
// to the given number of entries.
func longCases(tb testing.TB, b *bench, cases, entries int) []string {
	ids := make([]string, cases)
	for i := range ids {
		ids[i] = b.play(demo.Scripts()[0], "investigation.report").CaseID
		for n := b.head(ids[i]).Sequence; n < entries; n++ {
			b.addEvidence(tb, ids[i], fmt.Sprintf("filler %d", n))
		}
	}
	return ids
}

func (b *bench) evidenceRequest(tb testing.TB, caseID, name string) contract.ActRequest {
	officer := b.cast.People[demo.Officer]
	sha, err := b.Upload(tb.Context(), officer, caseID, name, name)
	require.NoError(tb, err)
	return b.request(tb, officer, caseID, "evidence.add", demo.Input{
		"kind": "documentary", "title": name, "proves": "x", "officers": []string{officer.ID, b.cast.People[demo.CoOfficer].ID}, "certificates_shown": true,
		"files": []demo.Input{{"sha256": sha, "name": name}},
	})
}

func (b *bench) addEvidence(tb testing.TB, caseID, name string) {
	res, err := b.svc.Perform(tb.Context(), b.evidenceRequest(tb, caseID, name))
	require.NoError(tb, err)
	require.Nil(tb, res.Fault)
}

// BenchmarkPerform is one act on a case of sixty entries: what an officer
// waits for, without network and engine.
func BenchmarkPerform(b *testing.B) {
	bench := newBench(b, storetest.SQLite(b))
	ids := longCases(b, bench, 8, 60)
	reqs := make([]contract.ActRequest, 0, 400)
	for i := range cap(reqs) {
		reqs = append(reqs, bench.evidenceRequest(b, ids[i%len(ids)], fmt.Sprintf("timed %d", i)))
	}
	next := 0
	for b.Loop() {
		if next == len(reqs) {
			b.Fatal("give -benchtime=400x or less")
		}
		res, err := bench.svc.Perform(b.Context(), reqs[next])
		next++
		if err != nil || res.Fault != nil {
			b.Fatal(err, res.Fault)
		}
	}
}

// BenchmarkCheck is the question that comes before each act.
func BenchmarkCheck(b *testing.B) {
	bench := newBench(b, storetest.SQLite(b))
	req := bench.evidenceRequest(b, longCases(b, bench, 1, 60)[0], "asked")
	for b.Loop() {
		if f, err := bench.svc.Check(b.Context(), req); f != nil || err != nil {
			b.Fatal(f, err)
		}
	}
}

// BenchmarkStrikeNothing is a wake-up with nothing due.
func BenchmarkStrikeNothing(b *testing.B) {
	bench := newBench(b, storetest.SQLite(b))
	id := longCases(b, bench, 1, 60)[0]
	bench.set(bench.Now().Add(time.Minute))
	for b.Loop() {
		if _, err := bench.svc.Strike(b.Context(), contract.StrikeRequest{CaseID: id}); err != nil {
			b.Fatal(err)
		}
	}
}
