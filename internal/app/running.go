package app

import (
	"context"
	"log/slog"
	"time"

	"go.temporal.io/sdk/client"
	"golang.org/x/sync/errgroup"

	"sanxiang/domain/fault"
	"sanxiang/internal/casework"
	"sanxiang/internal/drafts"
	"sanxiang/internal/engine"
	"sanxiang/internal/live"
	"sanxiang/internal/store"
	"sanxiang/worker"
	"sanxiang/workflows/contract"
)

// Acting brings acts to the engine, notes what it acknowledged, and tells open
// pages what changed.
type Acting struct {
	Engine *engine.Engine
	Live   *live.Hub
	acks   *casework.Acknowledger
	record *Record
}

// NewActing works on the engine's client. Run must run beside it.
func NewActing(r *Record, c client.Client) *Acting {
	return &Acting{
		Engine: engine.New(c, r.Log), Live: live.NewHub(r.Store, r.Cases, r.Clock, r.Log), acks: casework.NewAcknowledger(r.Store, r.Log), record: r,
	}
}

// Act brings one act to its case; every error is a *fault.Fault.
func (a *Acting) Act(ctx context.Context, req contract.ActRequest) (contract.Receipt, error) {
	receipt, err := a.Engine.Act(ctx, req)
	if err != nil {
		return receipt, err
	}
	a.acks.Reached(receipt.CaseID, receipt.Sequence)
	if len(receipt.Opened) > 0 {
		if err := a.Engine.Wake(ctx, receipt.Opened); err != nil {
			a.record.Log.WarnContext(ctx, "cases that the act opened are left to the sweeper", "case", receipt.CaseID, "error", err)
		}
	}
	return receipt, nil
}

// Run notes acknowledgements until the context ends.
func (a *Acting) Run(ctx context.Context) { a.acks.Run(ctx) }

// MoveClock moves the demo clock forward, wakes every open case so that it sets
// its timers anew, and waits a while for what is due by then to be recorded.
// It answers how many cases still have a due alarm.
func (a *Acting) MoveClock(ctx context.Context, to time.Time) (pending int, err error) {
	if a.record.Demo == nil {
		return 0, fault.New(fault.NotFound, "本系统没有启用演示时钟")
	}
	if err := a.record.Demo.Move(ctx, to); err != nil {
		return 0, err
	}
	ids, err := a.record.Cases.Open(ctx)
	if err != nil {
		return 0, err
	}
	if err := a.Engine.Wake(ctx, ids); err != nil {
		return 0, err
	}
	if err := a.record.Identity.Remind(ctx, a.record.Ways.outbox()); err != nil {
		return 0, err
	}
	return a.settle(ctx, 20*time.Second)
}

// WakeLagging wakes the cases whose clocks rest on an older calendar than the
// newest, and answers how many.
func (a *Acting) WakeLagging(ctx context.Context) (int, error) {
	ids, err := a.record.Cases.Lagging(ctx, a.record.Clock.Now(), 10_000)
	if err != nil {
		return 0, err
	}
	return len(ids), a.Engine.Wake(ctx, ids)
}

func (a *Acting) settle(ctx context.Context, patience time.Duration) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		n, err := a.record.Store.PendingAlarms(ctx, a.record.Clock.Now())
		if err != nil || n == 0 {
			return int(n), err
		}
		select {
		case <-ctx.Done():
			return int(n), nil
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// engineSetting remembers which engine the record was last followed by.
const engineSetting = "engine"

// Follow makes sure that the engine knows every open case: an engine that is
// not the one of last time has lost them all, and is told of them.
func Follow(ctx context.Context, r *Record, c client.Client, namespace string) error {
	id, err := engine.Identity(ctx, c, namespace)
	if err != nil {
		return err
	}
	last, _, err := r.Store.Setting(ctx, engineSetting)
	if err != nil || last == id {
		return err
	}
	woken, err := Rebuild(ctx, r, engine.New(c, r.Log))
	if err != nil {
		return err
	}
	r.Log.InfoContext(ctx, "engine is new to this record; open cases were handed to it", "cases", woken)
	return settings{r.Store}.Save(ctx, engineSetting, id)
}

// Rebuild wakes every open case, which starts its workflow and sets its timers
// from the record.
func Rebuild(ctx context.Context, r *Record, e *engine.Engine) (int, error) {
	ids, err := r.Cases.Open(ctx)
	if err != nil {
		return 0, err
	}
	return len(ids), e.Wake(ctx, ids)
}

// RunWorker polls for work, sweeps up lagging cases and empties the outbox until
// the context ends.
func RunWorker(ctx context.Context, r *Record, c client.Client, namespace string) error {
	e := engine.New(c, r.Log)
	if err := Follow(ctx, r, c, namespace); err != nil {
		return err
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return worker.Run(ctx, c, r.Cases) })
	g.Go(func() error {
		s := worker.Sweeper{Lag: r.Cases, Waker: e, Now: r.Clock.Now, Log: r.Log}
		s.Run(ctx)
		return nil
	})
	g.Go(func() error {
		d := worker.Deliverer{Outbox: deliverer(r), Log: r.Log}
		d.Run(ctx)
		return nil
	})
	g.Go(func() error { hourly(ctx, r.Log, chores(r)); return nil })
	return g.Wait()
}

// chore is something that any worker does, however often.
type chore struct {
	name string
	do   func(ctx context.Context, machine time.Time) error
}

// chores are what nobody asks for and somebody misses: sessions that nobody can
// use any more are removed, by the machine's clock that they were made by, old
// drafts too, cases of an older version become ones that searches find, and people are warned of certificates that run out.
func chores(r *Record) []chore {
	return []chore{
		{"remove expired sessions", func(ctx context.Context, now time.Time) error {
			return r.Store.Write(ctx, func(tx *store.Tx) error {
				_, err := tx.DeleteExpiredSessions(ctx, now)
				return err
			})
		}},
		{"remove drafts that nobody goes on with", func(ctx context.Context, _ time.Time) error {
			return drafts.New(r.Store, r.Cases, r.Clock).Expire(ctx)
		}},
		{"let searches find what an older version wrote", func(ctx context.Context, _ time.Time) error {
			n, err := r.Cases.FillTexts(ctx)
			if n > 0 {
				r.Log.InfoContext(ctx, "cases can be searched now", "cases", n)
			}
			return err
		}},
		{"warn of certificates that run out", func(ctx context.Context, _ time.Time) error { return r.Identity.Remind(ctx, r.Ways.outbox()) }},
	}
}

// hourly does the chores at once and then every hour, until the context ends.
func hourly(ctx context.Context, log *slog.Logger, list []chore) {
	tick := time.NewTicker(time.Hour)
	defer tick.Stop()
	for now := time.Now(); ; {
		for _, c := range list {
			if err := c.do(ctx, now); err != nil && ctx.Err() == nil {
				log.WarnContext(ctx, "a chore was not done; trying again in an hour", "chore", c.name, "error", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case now = <-tick.C:
		}
	}
}
