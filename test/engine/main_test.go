package engine_test

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"go.temporal.io/sdk/client"

	"sanxiang/internal/embedded"
	"sanxiang/internal/engine"
	"sanxiang/internal/enginetest"
	"sanxiang/internal/payload"
	"sanxiang/worker"
	"sanxiang/workflows/contract"
)

const namespace = "sanxiang"

// TestMain lets this binary be the server that a test kills.
func TestMain(m *testing.M) {
	if file := os.Getenv(childFile); file != "" {
		serveUntilKilled(file, os.Getenv(childPort))
	}
	os.Exit(m.Run())
}

// bench is a caller, a worker and a record around one server.
type bench struct {
	*engine.Engine
	address string
	client  client.Client
	record  *enginetest.Record
	keys    *payload.Ring
	quit    func() // stops the worker and waits for it
}

// serve starts a server of the test's own.
func serve(t *testing.T) *embedded.Server {
	t.Helper()
	s, err := embedded.Start(t.Context(), embedded.Options{
		File: filepath.Join(t.TempDir(), "engine.db"), Namespace: namespace, WithoutUI: true, Logger: logger(t),
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Stop()) })
	return s
}

func connect(t *testing.T, address string) *bench {
	t.Helper()
	keys, err := payload.ParseRing(payload.GenerateKey("test"))
	require.NoError(t, err)
	c, err := engine.Connect(engine.Connection{Address: address, Namespace: namespace}, keys, logger(t))
	require.NoError(t, err)
	t.Cleanup(c.Close)
	b := &bench{Engine: engine.New(c, logger(t)), address: address, client: c, record: &enginetest.Record{Now: time.Now}, keys: keys}
	b.quit = func() {}
	return b
}

// work starts a worker; it ends with the test or by quit.
func (b *bench) work(t *testing.T) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- worker.Run(ctx, b.client, b.record) }()
	stopped := false
	b.quit = func() {
		if !stopped {
			stopped = true
			cancel()
			require.NoError(t, <-ended)
		}
	}
	t.Cleanup(b.quit)
}

func setup(t *testing.T) *bench {
	t.Helper()
	b := connect(t, serve(t).Address())
	b.work(t)
	return b
}

// logger shows warnings; a test that provokes them does not fail by them.
func logger(t *testing.T) *slog.Logger {
	return slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
}

func newCase() string { return uuid.Must(uuid.NewV7()).String() }

func request(caseID, act, key string, seen int, order enginetest.Order) contract.ActRequest {
	return contract.ActRequest{
		CaseID: caseID, Act: act, Account: "a1", Key: key, Seen: seen,
		ReceivedAt: time.Now().UTC(), Body: order.Body(),
	}
}

func (b *bench) workflow(t *testing.T, caseID string) string {
	t.Helper()
	described, err := b.client.DescribeWorkflowExecution(t.Context(), contract.WorkflowID(caseID), "")
	require.NoError(t, err)
	return described.GetWorkflowExecutionInfo().GetStatus().String()
}

func (b *bench) runID(t *testing.T, caseID string) string {
	t.Helper()
	described, err := b.client.DescribeWorkflowExecution(t.Context(), contract.WorkflowID(caseID), "")
	require.NoError(t, err)
	return described.GetWorkflowExecutionInfo().GetExecution().GetRunId()
}

const (
	soon = 20 * time.Second
	tick = 10 * time.Millisecond
)
