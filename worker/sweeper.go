package worker

import (
	"context"
	"log/slog"
	"time"
)

const (
	sweepEvery = 30 * time.Second
	// sweepLimit keeps one sweep well below its interval; the rest comes next.
	sweepLimit = 500
)

// Lag is the port that finds cases whose record is ahead of the engine: an act
// whose receipt never came back, or a clock that is a minute past due. Either
// happens when a process dies between its commit and the engine's.
type Lag interface {
	// Lagging answers the ids of at most limit such cases, the longest waiting
	// first.
	Lagging(ctx context.Context, now time.Time, limit int) ([]string, error)
}

// Waker makes case workflows load their schedule, starting them if need be.
type Waker interface {
	Wake(ctx context.Context, caseIDs []string) error
}

// Sweeper wakes lagging cases, at once and then every thirty seconds. Several may
// run side by side: a case that is woken twice does the same as one woken once.
type Sweeper struct {
	Lag   Lag
	Waker Waker
	Now   func() time.Time // the product's clock
	Log   *slog.Logger
}

// Run sweeps until the context ends. A sweep that fails is logged, and the next
// one tries again.
func (s *Sweeper) Run(ctx context.Context) {
	ticker := time.NewTicker(sweepEvery)
	defer ticker.Stop()
	for {
		if err := s.Sweep(ctx); err != nil && ctx.Err() == nil {
			s.Log.WarnContext(ctx, "sweep failed, trying again", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

// Sweep wakes the cases that lag now.
func (s *Sweeper) Sweep(ctx context.Context) error {
	ids, err := s.Lag.Lagging(ctx, s.Now(), sweepLimit)
	if err != nil || len(ids) == 0 {
		return err
	}
	s.Log.InfoContext(ctx, "waking cases whose record is ahead of the engine", "cases", len(ids))
	return s.Waker.Wake(ctx, ids)
}
