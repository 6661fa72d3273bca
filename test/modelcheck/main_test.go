package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/monitor"
)

// The whole proof takes minutes and is `make modelcheck`. These tests see that
// it is whole, and that it can fail.

func TestPlansLeaveNothingOut(t *testing.T) {
	var out strings.Builder
	r := &run{out: &out, notes: &out, broken: map[string]bool{}}
	r.complete(plans())
	require.False(t, r.failed, out.String())
}

func TestEveryGuardIsMissedWhenItIsGone(t *testing.T) {
	var out, notes strings.Builder
	r := &run{out: &out, notes: &notes, broken: map[string]bool{}}
	r.mutate(plans(), "")
	require.False(t, r.failed, "%s\n%s", out.String(), notes.String())
	require.Contains(t, out.String(), "mutant G10 caught\n")
}

func TestSmallestViewHolds(t *testing.T) {
	p := ordinaryPlan()
	v := p.views[len(p.views)-1]
	f := newModel(p, p.table, v, monitor.All()).search()
	require.Empty(t, f.wrong, f.way)
	require.NotEmpty(t, f.ended)
	require.Equal(t, -1, f.stuck(f.ended))
	require.Equal(t, -1, f.stuck(f.settled))
}
