package worker_test

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/worker"
)

// fakes answer and note what the sweeper does.
type fakes struct {
	mu      sync.Mutex
	lagging []string
	err     error
	asked   []time.Time
	limit   int
	woken   [][]string
}

func (f *fakes) Lagging(_ context.Context, now time.Time, limit int) ([]string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.asked, f.limit = append(f.asked, now), limit
	return f.lagging, f.err
}

func (f *fakes) Wake(_ context.Context, ids []string) error {
	f.woken = append(f.woken, ids)
	return nil
}

func (f *fakes) answer(lagging []string, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.lagging, f.err = lagging, err
}

func sweep(t *testing.T, f *fakes, during func()) {
	t.Helper()
	sweeper := &worker.Sweeper{Lag: f, Waker: f, Now: time.Now, Log: slog.New(slog.DiscardHandler)}
	while(t, sweeper.Run, during)
}

// while lets a loop run during something, and waits for its end.
func while(t *testing.T, run func(context.Context), during func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		run(ctx)
		close(done)
	}()
	during()
	cancel()
	<-done
}

func TestLaggingCasesAreWokenAtStartAndEveryThirtySeconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begun := time.Now()
		f := &fakes{lagging: []string{"c1", "c2"}}
		sweep(t, f, func() {
			synctest.Wait()
			require.Equal(t, [][]string{{"c1", "c2"}}, f.woken, "at once")
			f.answer(nil, nil)
			time.Sleep(61 * time.Second)
			synctest.Wait()
		})
		require.Len(t, f.woken, 1, "nothing lags, nothing is woken")
		require.Equal(t, []time.Time{begun, begun.Add(30 * time.Second), begun.Add(time.Minute)}, f.asked)
		require.Positive(t, f.limit)
	})
}

func TestAFailedSweepIsTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fakes{err: errors.New("database away")}
		sweep(t, f, func() {
			synctest.Wait()
			f.answer([]string{"c1"}, nil)
			time.Sleep(31 * time.Second)
			synctest.Wait()
		})
		require.Equal(t, [][]string{{"c1"}}, f.woken)
	})
}
