package casework

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"sanxiang/internal/store"
)

// Acknowledger notes, in the background and in batches, up to where the engine
// has followed each case. It runs after the receipt came back; an entry that a
// crash loses is found by the sweeper, whose wake-up does no harm.
type Acknowledger struct {
	store *store.Store
	log   *slog.Logger
	wake  chan struct{}

	mu      sync.Mutex
	reached map[string]int
}

// NewAcknowledger makes an acknowledger; Run does its work.
func NewAcknowledger(s *store.Store, log *slog.Logger) *Acknowledger {
	return &Acknowledger{store: s, log: log, wake: make(chan struct{}, 1), reached: map[string]int{}}
}

// Reached takes note that the engine answered for the case at the sequence.
func (a *Acknowledger) Reached(caseID string, sequence int) {
	a.mu.Lock()
	a.reached[caseID] = max(a.reached[caseID], sequence)
	a.mu.Unlock()
	select {
	case a.wake <- struct{}{}:
	default:
	}
}

// Run writes batches until the context ends, and a last one then.
func (a *Acknowledger) Run(ctx context.Context) {
	const gather = 500 * time.Millisecond
	for {
		select {
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
			a.flush(last)
			cancel()
			return
		case <-a.wake:
		}
		select {
		case <-ctx.Done():
		case <-time.After(gather):
			a.flush(ctx)
		}
	}
}

func (a *Acknowledger) flush(ctx context.Context) {
	a.mu.Lock()
	batch := a.reached
	a.reached = map[string]int{}
	a.mu.Unlock()
	if len(batch) == 0 {
		return
	}
	err := a.store.Write(ctx, func(tx *store.Tx) error { return tx.AcknowledgeEngine(ctx, batch) })
	if err != nil {
		a.log.WarnContext(ctx, "engine positions not noted; the sweeper will wake these cases", "cases", len(batch), "error", err)
	}
}
