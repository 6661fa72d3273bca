package cli

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheInterfaceIsDescribedWithoutARecord(t *testing.T) {
	paths := func(args ...string) map[string]any {
		said := dev(t, nil, "", append([]string{"openapi"}, args...)...)
		require.Equal(t, 0, said.code, said.err)
		var document struct{ Paths map[string]any }
		require.NoError(t, json.Unmarshal([]byte(said.out), &document))
		return document.Paths
	}
	production := paths()
	require.Contains(t, production, "/api/v1/cases/{id}/acts/review.opine")
	require.NotContains(t, production, "/api/v1/dev/people")
	require.NotContains(t, production, "/api/v1/dev/clock")
	demo := paths("--demo")
	require.Len(t, demo, len(production)+2)
	require.Contains(t, demo, "/api/v1/dev/people")
}
