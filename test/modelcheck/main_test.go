package main

import (
	"slices"
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

func TestAGuardIsMissedWhenItIsGone(t *testing.T) {
	p := ordinaryPlan()
	p.mutants = slices.DeleteFunc(p.mutants, func(m mutant) bool { return m.guard != "G10" })
	require.NotEmpty(t, p.mutants)
	var out, notes strings.Builder
	r := &run{out: &out, notes: &notes, abreast: 2, broken: map[string]bool{}}
	r.mutate([]*plan{p}, "")
	require.False(t, r.failed, "%s\n%s", out.String(), notes.String())
	require.Equal(t, "mutant G10 caught\n", out.String())

	// What breaks nothing that is watched has survived, and fails the run.
	for i := range p.mutants {
		p.mutants[i].breaks = nil
	}
	out.Reset()
	r.mutate([]*plan{p}, "")
	require.True(t, r.failed)
	require.Equal(t, "mutant G10 survived\n", out.String())
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
