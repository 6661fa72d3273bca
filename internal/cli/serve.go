package cli

import (
	"context"
	"errors"

	"go.temporal.io/sdk/client"
	"golang.org/x/sync/errgroup"

	"sanxiang/internal/app"
	"sanxiang/internal/engine"
	"sanxiang/internal/payload"
)

// APICmd is `sanxiang api`: it answers requests, on a record and an engine that
// other processes share.
type APICmd struct{}

// Run serves until the process is asked to end.
func (APICmd) Run(ctx context.Context, a *App) error {
	l, err := app.Listen(a.Config.Addr)
	if err != nil {
		return err
	}
	defer func() { _ = l.Close() }() // Serve has closed it already, unless it never began
	return a.withEngine(ctx, func(r *app.Record, c client.Client) error {
		acting := app.NewActing(r, c)
		web, err := app.Web(r, acting, WebOptions(a.Config))
		if err != nil {
			return err
		}
		g, gctx := errgroup.WithContext(ctx)
		noting, stop := context.WithCancel(context.WithoutCancel(ctx))
		g.Go(func() error { defer stop(); return app.Serve(gctx, l, web, a.Log) })
		g.Go(func() error { acting.Live.Run(gctx); return nil }) // ends first, or open pages would hold up the end
		g.Go(func() error { acting.Run(noting); return nil })
		return g.Wait()
	})
}

// WorkerCmd is `sanxiang worker`: it runs cases, their clocks and the sweeper.
type WorkerCmd struct{}

// Run works until the process is asked to end.
func (WorkerCmd) Run(ctx context.Context, a *App) error {
	return a.withEngine(ctx, func(r *app.Record, c client.Client) error {
		return app.RunWorker(ctx, r, c, a.Config.TemporalNamespace)
	})
}

// RebuildCmd is `sanxiang rebuild`: it hands every open case to the engine anew,
// after the engine was lost or replaced.
type RebuildCmd struct{}

// Run wakes every open case.
func (RebuildCmd) Run(ctx context.Context, a *App) error {
	return a.withEngine(ctx, func(r *app.Record, c client.Client) error {
		n, err := app.Rebuild(ctx, r, engine.New(c, a.Log))
		if err != nil {
			return err
		}
		return a.say("已将 %d 件未结束的案件重新交给 Temporal\n", n)
	})
}

// withEngine opens the record and a client of the engine.
func (a *App) withEngine(ctx context.Context, do func(*app.Record, client.Client) error) (err error) {
	if err := a.Config.Check(); err != nil {
		return err
	}
	if !a.Config.MySQL() {
		unlock, err := LockData(a.Config.Data)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, unlock()) }()
	}
	ways, err := Ways(a.Config)
	if err != nil {
		return err
	}
	r, err := app.Open(ctx, app.Options{DSN: a.Config.Database(), Blobs: a.Config.BlobURL(), Demo: a.Config.DemoClock, Ways: ways, Log: a.Log})
	if err != nil {
		return schema(err)
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	if err := RefuseDemo(ctx, a.Config, r.Identity); err != nil {
		return err
	}
	ring, err := payload.ParseRing(a.Config.Keys.Reveal())
	if err != nil {
		return err
	}
	c, err := engine.Connect(engine.Connection{Address: a.Config.TemporalAddress, Namespace: a.Config.TemporalNamespace}, ring, a.Log)
	if err != nil {
		return err
	}
	defer c.Close()
	return do(r, c)
}
