package app

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"sanxiang/internal/blob"
	"sanxiang/internal/casework"
	"sanxiang/internal/clock"
	"sanxiang/internal/editions"
	"sanxiang/internal/identity"
	"sanxiang/internal/notify"
	"sanxiang/internal/papers"
	"sanxiang/internal/store"
)

// Options say where the record lies.
type Options struct {
	DSN     string // database
	Blobs   string // URL of the evidence storage
	Migrate bool   // bring the schema up to this build first
	Demo    bool   // the demo clock runs; entries say so
	// DemoStart sets the demo clock of an empty record; zero starts at now.
	DemoStart time.Time
	Ways      Ways // out of the house
	Log       *slog.Logger
}

// Record is the record with everything that works on it, without an engine.
type Record struct {
	Store    *store.Store
	Cases    *casework.Service
	World    *casework.World
	Identity *identity.Identity
	Blobs    *blob.Store
	Papers   *papers.Renderer
	Notify   *notify.Desk
	Ways     Ways
	Clock    clock.Clock
	Demo     *clock.Demo // nil in production
	Log      *slog.Logger
}

// Open opens the record. Whoever opens it closes it.
func Open(ctx context.Context, o Options) (*Record, error) {
	s, err := store.Open(ctx, store.Options{DSN: o.DSN, Logger: o.Log})
	if err != nil {
		return nil, err
	}
	r := &Record{Store: s, Ways: o.Ways, Log: o.Log}
	if err := r.open(ctx, o); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return r, nil
}

func (r *Record) open(ctx context.Context, o Options) (err error) {
	if o.Migrate {
		if _, err := r.Store.Migrate(ctx); err != nil {
			return err
		}
	}
	if err := r.Store.CheckSchema(ctx); err != nil {
		return err
	}
	if r.Blobs, err = blob.Open(ctx, o.Blobs); err != nil {
		return err
	}
	names := &unitNames{}
	bureau := papers.Qilin()
	bureau.Units = names.of
	if r.Papers, err = papers.New(bureau); err != nil {
		return err
	}
	if err := r.setClock(ctx, o); err != nil {
		return err
	}
	r.Identity = identity.New(r.Store, r.Clock)
	r.World = casework.NewWorld(names.people, editions.Of)
	r.Cases = casework.New(casework.Deps{
		Store: r.Store, World: r.World, Renderer: publicPapers{r.Papers}, Clock: r.Clock, Outbox: r.Ways.outbox(), Demo: o.Demo, Log: o.Log,
	})
	r.Notify = notify.NewDesk(r.Store, r.Cases, r.Clock, r.Ways.outbox())
	return nil
}

func (r *Record) setClock(ctx context.Context, o Options) error {
	r.Clock = clock.System{}
	if !o.Demo {
		return nil
	}
	demo, err := clock.NewDemo(ctx, settings{r.Store})
	if err != nil {
		return err
	}
	r.Clock, r.Demo = demo, demo
	cases, err := r.Store.CountCases(ctx)
	if err != nil || cases > 0 || o.DemoStart.IsZero() {
		return err
	}
	return demo.Begin(ctx, o.DemoStart)
}

// Close closes database and storage.
func (r *Record) Close() error {
	return errors.Join(r.Blobs.Close(), r.Store.Close())
}

// settings keeps the demo clock in the database.
type settings struct{ store *store.Store }

func (s settings) Load(ctx context.Context, name string) (string, bool, error) {
	return s.store.Setting(ctx, name)
}

func (s settings) Save(ctx context.Context, name, value string) error {
	return s.store.Write(ctx, func(tx *store.Tx) error { return tx.SaveSetting(ctx, name, value) })
}
