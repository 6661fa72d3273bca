package workflows_test

import (
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"go.temporal.io/sdk/log"
	"go.temporal.io/sdk/worker"

	"sanxiang/internal/histories"
	"sanxiang/internal/payload"
	"sanxiang/workflows"
)

// TestRecordedHistoriesReplay proves that the code of today could have written
// every recorded history, so that no open case is stopped by it. Each is
// replayed twice: as recorded, and after the keys were rotated.
func TestRecordedHistoriesReplay(t *testing.T) {
	files, err := filepath.Glob("testdata/histories/*/*.json.gz")
	require.NoError(t, err)
	require.NotEmpty(t, files, "no histories: run make histories")
	for name, keys := range map[string]string{
		"as recorded":  histories.Keys,
		"rotated keys": payload.GenerateKey("new") + "," + histories.Keys,
	} {
		replayer := replayer(t, keys)
		for _, file := range files {
			t.Run(name+"/"+filepath.Base(filepath.Dir(file))+"/"+filepath.Base(file), func(t *testing.T) {
				history, err := histories.Load(file)
				require.NoError(t, err)
				require.NoError(t, replayer.ReplayWorkflowHistory(log.NewStructuredLogger(slog.New(slog.DiscardHandler)), history))
			})
		}
	}
}

func TestNoRecordedHistoryIsMissing(t *testing.T) {
	editions, err := filepath.Glob("testdata/histories/*")
	require.NoError(t, err)
	require.NotEmpty(t, editions)
	for _, edition := range editions {
		want, err := histories.Expected(edition)
		require.NoError(t, err)
		files, err := filepath.Glob(filepath.Join(edition, "*.json.gz"))
		require.NoError(t, err)
		got := map[string]int{}
		for _, file := range files {
			got[histories.Scenario(file)]++
		}
		require.Equal(t, want, got, edition)
	}
}

// replayer is set up as workers are.
func replayer(t *testing.T, keys string) worker.WorkflowReplayer {
	t.Helper()
	ring, err := payload.ParseRing(keys)
	require.NoError(t, err)
	r, err := worker.NewWorkflowReplayerWithOptions(worker.WorkflowReplayerOptions{
		DataConverter:               ring.DataConverter(),
		FailureConverter:            ring.FailureConverter(),
		DisableRegistrationAliasing: true,
	})
	require.NoError(t, err)
	workflows.Register(r)
	return r
}
