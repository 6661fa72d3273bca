package engine

import (
	"context"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"
)

func TestActsOnOneCaseWaitForAPlaceAndOthersDoNot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var all turns
		var back []func()
		for range actsPerCase {
			giveBack, err := all.take(t.Context(), "c1")
			require.NoError(t, err)
			back = append(back, giveBack)
		}
		got := false
		go func() {
			giveBack, err := all.take(t.Context(), "c1")
			got = err == nil
			giveBack()
		}()
		synctest.Wait()
		require.False(t, got)

		other, err := all.take(t.Context(), "c2")
		require.NoError(t, err)
		other()

		back[0]()
		synctest.Wait()
		require.True(t, got)
		for _, giveBack := range back[1:] {
			giveBack()
		}
		require.Empty(t, all.cases, "nothing is kept of cases at rest")
	})
}

func TestWhoStopsWaitingLeavesTheQueue(t *testing.T) {
	var all turns
	for range actsPerCase {
		giveBack, err := all.take(t.Context(), "c1")
		require.NoError(t, err)
		defer giveBack()
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := all.take(ctx, "c1")
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, actsPerCase, all.cases["c1"].users)
}
