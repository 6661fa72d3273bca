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

// box holds how much waits by each channel.
type box struct {
	mu      sync.Mutex
	waiting map[string]int
	fails   error
	slow    time.Duration // how long a mail takes
	sent    map[string]int
	asked   map[string]int
}

func (b *box) Channels() []string { return []string{"mail", "hook"} }

func (b *box) Next(ctx context.Context, channel string) (bool, error) {
	if channel == "mail" && b.slow > 0 {
		select {
		case <-ctx.Done():
		case <-time.After(b.slow):
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asked[channel]++
	if b.fails != nil {
		return false, b.fails
	}
	if b.waiting[channel] == 0 {
		return false, nil
	}
	b.waiting[channel]--
	b.sent[channel]++
	return true, nil
}

func deliver(t *testing.T, b *box, during func()) {
	t.Helper()
	b.sent, b.asked = map[string]int{}, map[string]int{}
	d := &worker.Deliverer{Outbox: b, Log: slog.New(slog.DiscardHandler)}
	while(t, d.Run, during)
}

func TestTheOutboxIsEmptiedAtOnceAndLookedAtAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &box{waiting: map[string]int{"mail": 3}}
		deliver(t, b, func() {
			synctest.Wait()
			require.Equal(t, 3, b.sent["mail"], "without waiting in between")
			b.mu.Lock()
			b.waiting["hook"] = 1
			b.mu.Unlock()
			time.Sleep(3 * time.Second)
			synctest.Wait()
			require.Equal(t, 1, b.sent["hook"])
		})
		require.Less(t, b.asked["mail"], 10, "an empty outbox is not asked all the time")
	})
}

func TestASlowMailServerHoldsUpNoHook(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &box{waiting: map[string]int{"mail": 5, "hook": 5}, slow: time.Minute}
		deliver(t, b, func() {
			time.Sleep(time.Second)
			synctest.Wait()
			require.Equal(t, 5, b.sent["hook"])
			require.Zero(t, b.sent["mail"])
		})
	})
}

func TestARecordThatIsAwayIsAskedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := &box{waiting: map[string]int{"mail": 1}, fails: errors.New("database away")}
		deliver(t, b, func() {
			time.Sleep(5 * time.Second)
			b.mu.Lock()
			require.Less(t, b.asked["mail"], 5)
			b.fails = nil
			b.mu.Unlock()
			time.Sleep(3 * time.Second)
			synctest.Wait()
			require.Equal(t, 1, b.sent["mail"])
		})
	})
}
