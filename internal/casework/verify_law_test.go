package casework_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/monitor"
	"sanxiang/domain/party"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

func (b *bench) lawful() (casework.Lawful, []monitor.Violation) {
	b.t.Helper()
	world := casework.NewWorld(func(store.Directory) (party.Directory, error) { return *b.dir.Load(), nil }, editions.Of)
	var found []monitor.Violation
	out, err := casework.VerifyLaw(b.t.Context(), b.store, world, func(v monitor.Violation) error {
		found = append(found, v)
		return nil
	})
	require.NoError(b.t, err)
	require.Equal(b.t, len(found), out.Violations)
	return out, found
}

// Every history that the program let come about keeps the law; and one that
// came past it is found at the entry that breaks it, whatever its hashes say.
func TestVerifyLawFindsWhatCamePastTheGates(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	plays, err := demo.Run(t.Context(), stage{b}, b.cast, b.cal, demo.Scripts(), func(*demo.Play, demo.Step) {})
	require.NoError(t, err)
	out, found := b.lawful()
	require.Empty(t, found)
	require.GreaterOrEqual(t, out.Cases, len(plays))
	require.Greater(t, out.Events, 10*len(plays))

	id := plays[0].CaseID
	for _, p := range plays {
		if p.Script.Name == "case-1" {
			id = p.CaseID
		}
	}
	at := map[string]int{}
	for _, e := range b.entries(id) {
		at[e.Kind] = e.Sequence
	}
	b.tamper(
		"UPDATE events SET body = REPLACE(body, '\"code\":\"AGREE\"', '\"code\":\"SUPPLEMENT\"') WHERE kind = 'review.opine' AND case_id = '"+id+"'",
		"UPDATE events SET body = REPLACE(body, '\"sealed\":true', '\"sealed\":false') WHERE kind = 'decision.issue' AND case_id = '"+id+"'",
	)
	_, found = b.lawful()
	broken := map[string]int{}
	for _, v := range found {
		require.Equal(t, id, v.CaseID)
		require.NotEmpty(t, v.Cite)
		broken[v.Invariant] = v.Sequence
	}
	require.Equal(t, at["decision.make"], broken["reviewed-decision"])
	require.Equal(t, at["decision.issue"], broken["sealed-document"])
}
