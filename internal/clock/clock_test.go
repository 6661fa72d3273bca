package clock_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/fault"
	"sanxiang/internal/clock"
)

// drawer keeps settings as the database does; broken makes saving fail.
type drawer struct {
	mu     sync.Mutex
	values map[string]string
	broken error
}

func (d *drawer) Load(_ context.Context, name string) (string, bool, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	v, ok := d.values[name]
	return v, ok, nil
}

func (d *drawer) Save(_ context.Context, name, value string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.broken != nil {
		return d.broken
	}
	if d.values == nil {
		d.values = map[string]string{}
	}
	d.values[name] = value
	return nil
}

func demo(t *testing.T, kept *drawer) *clock.Demo {
	t.Helper()
	d, err := clock.NewDemo(t.Context(), kept)
	require.NoError(t, err)
	return d
}

func TestInstantsAreUTCMicroseconds(t *testing.T) {
	for _, c := range []clock.Clock{clock.System{}, demo(t, &drawer{})} {
		now := c.Now()
		require.Equal(t, time.UTC, now.Location())
		require.Zero(t, now.Nanosecond()%1000)
		require.Zero(t, c.Offset())
	}
}

func TestDemoClockMovesForwardOnly(t *testing.T) {
	d := demo(t, &drawer{})
	start := d.Now()
	require.NoError(t, d.Move(t.Context(), start.AddDate(0, 0, 10)))
	moved := d.Now()
	require.False(t, moved.Before(start.AddDate(0, 0, 10)))
	require.WithinDuration(t, clock.System{}.Now().Add(d.Offset()), moved, time.Minute)

	var refused *fault.Fault
	require.ErrorAs(t, d.Move(t.Context(), start.AddDate(0, 0, 9)), &refused)
	require.Equal(t, fault.Invalid, refused.Code)
	require.False(t, d.Now().Before(moved))
}

func TestDemoClockSurvivesARestart(t *testing.T) {
	kept := &drawer{}
	first := demo(t, kept)
	require.NoError(t, first.Begin(t.Context(), time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC)))
	require.NoError(t, first.Move(t.Context(), time.Date(2026, 5, 2, 1, 0, 0, 0, time.UTC)))
	before := first.Now()
	again := demo(t, kept)
	require.Equal(t, first.Offset(), again.Offset())
	require.False(t, again.Now().Before(before))
}

func TestUnkeptMoveDoesNotCount(t *testing.T) {
	kept := &drawer{broken: errors.New("disk full")}
	d := demo(t, kept)
	require.ErrorIs(t, d.Move(t.Context(), d.Now().AddDate(1, 0, 0)), kept.broken)
	require.Zero(t, d.Offset())
}

func TestUnreadableOffsetIsAnError(t *testing.T) {
	_, err := clock.NewDemo(t.Context(), &drawer{values: map[string]string{"demo_clock_offset": "ten days"}})
	require.ErrorContains(t, err, "ten days")
}

func TestConcurrentMovesNeverGoBack(t *testing.T) {
	d := demo(t, &drawer{})
	start := d.Now()
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Go(func() {
			target := start.Add(time.Duration(i%8+1) * 24 * time.Hour)
			// Whoever comes late is refused; whoever is not sees the clock there.
			if d.Move(t.Context(), target) == nil && d.Now().Before(target) {
				t.Errorf("the clock stands before %s", target)
			}
		})
	}
	wg.Wait()
	require.False(t, d.Now().Before(start.AddDate(0, 0, 8)))
}
