package worker

import (
	"context"
	"fmt"
	"time"

	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/worker"

	"sanxiang/activities"
	"sanxiang/workflows"
	"sanxiang/workflows/contract"
)

// stopWithin lets an act that is being written come to its end at shutdown. It is
// longer than any single attempt.
const stopWithin = 15 * time.Second

// options bound what one process takes on. The defaults allow a thousand of
// everything, far more than a database serves well.
func options(fatal func(error)) worker.Options {
	return worker.Options{
		// One transaction each, so about the size of a connection pool; what is
		// beyond waits here rather than for a connection.
		MaxConcurrentLocalActivityExecutionSize: 32,
		// Only acts and strikes that failed the quick way come here.
		MaxConcurrentActivityExecutionSize: 16,
		MaxConcurrentActivityTaskPollers:   2,
		// A workflow task lasts as long as its local activity, so somewhat more
		// than those.
		MaxConcurrentWorkflowTaskExecutionSize: 64,
		MaxConcurrentWorkflowTaskPollers:       8,
		WorkerStopTimeout:                      stopWithin,
		DisableRegistrationAliasing:            true, // names come from the contract alone
		OnFatalError:                           fatal,
	}
}

// stickyCases is how many workflows a process keeps in memory between acts, some
// 50 kB each. A case that falls out is replayed at its next act.
const stickyCases = 2000

// Run polls until the context ends, then lets what is under way finish. It
// answers an error if the worker cannot start or cannot go on.
func Run(ctx context.Context, c client.Client, record activities.Record) error {
	worker.SetStickyWorkflowCacheSize(stickyCases) // of the whole process; the SDK offers no other place
	fatal := make(chan error, 1)
	w := worker.New(c, contract.CaseQueue, options(func(err error) { fatal <- err }))
	workflows.Register(w)
	activities.Register(w, record)
	if err := w.Start(); err != nil {
		return fmt.Errorf("worker: %w", err)
	}
	defer w.Stop()
	select {
	case <-ctx.Done():
		return nil
	case err := <-fatal:
		return fmt.Errorf("worker: %w", err)
	}
}
