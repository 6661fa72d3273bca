// Command histories records how case workflows of today behave on a real
// server, for the replay test:
//
//	go run ./test/histories -edition 2026-11
//
// The scenarios cover what the workflow can do, on a record in memory: the
// workflow knows no law, so its histories need none. Record a new edition when a
// change to the workflow alters what it does, and keep the old ones while cases
// of their time may be open.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"go.temporal.io/sdk/client"

	"sanxiang/internal/embedded"
	"sanxiang/internal/engine"
	"sanxiang/internal/enginetest"
	"sanxiang/internal/histories"
	"sanxiang/internal/payload"
	"sanxiang/worker"
)

func main() {
	edition := flag.String("edition", "", "name of the edition, such as 2026-11")
	out := flag.String("out", filepath.Join("workflows", "testdata", "histories"), "folder of all editions")
	flag.Parse()
	if *edition == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := record(context.Background(), filepath.Join(*out, *edition)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// recorder is one server, one worker and one record for all scenarios.
type recorder struct {
	*engine.Engine
	client client.Client
	record *enginetest.Record
}

func record(ctx context.Context, dir string) (err error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	scratch, err := os.MkdirTemp("", "histories")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch) //nolint:errcheck // a temporary folder
	logger := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	server, err := embedded.Start(ctx, embedded.Options{
		File: filepath.Join(scratch, "engine.db"), Namespace: "recorder", WithoutUI: true, Logger: logger,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Stop()) }()
	keys, err := payload.ParseRing(histories.Keys)
	if err != nil {
		return err
	}
	c, err := engine.Connect(engine.Connection{Address: server.Address(), Namespace: "recorder"}, keys, logger)
	if err != nil {
		return err
	}
	defer c.Close()
	r := &recorder{Engine: engine.New(c, logger), client: c, record: &enginetest.Record{Now: time.Now, Before: troubles}}
	return r.withWorker(ctx, func(ctx context.Context) error { return r.all(ctx, dir) })
}

// withWorker runs a worker while the scenarios are played.
func (r *recorder) withWorker(ctx context.Context, play func(context.Context) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	ended := make(chan error, 1)
	go func() {
		err := worker.Run(ctx, r.client, r.record)
		cancel(err)
		ended <- err
	}()
	err := play(ctx)
	cancel(nil)
	return errors.Join(err, <-ended)
}
