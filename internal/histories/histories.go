package histories

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	enumspb "go.temporal.io/api/enums/v1"
	historypb "go.temporal.io/api/history/v1"
	"go.temporal.io/api/workflowservice/v1"
	"go.temporal.io/sdk/client"
	"google.golang.org/protobuf/encoding/protojson"
)

// Keys is the key ring that histories are recorded under. It is public and
// protects nothing.
const Keys = "recorded:c2FueGlhbmcgcmVjb3JkZWQgaGlzdG9yaWVzIGtleS4="

const (
	expected = "expected.txt"
	suffix   = ".json.gz"
)

// Runs fetches the histories of all runs of a workflow, oldest first. The list
// of runs lags behind the engine, so it waits until there are as many as wanted.
func Runs(ctx context.Context, c client.Client, workflowID string, want int) ([]*historypb.History, error) {
	ids, err := runIDs(ctx, c, workflowID)
	for err == nil && len(ids) < want {
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%s has %d runs, %d are wanted: %w", workflowID, len(ids), want, ctx.Err())
		case <-time.After(50 * time.Millisecond):
			ids, err = runIDs(ctx, c, workflowID)
		}
	}
	if err != nil {
		return nil, err
	}
	runs := make([]*historypb.History, len(ids))
	for i, id := range ids {
		if runs[i], err = fetch(ctx, c, workflowID, id); err != nil {
			return nil, err
		}
	}
	return runs, nil
}

func runIDs(ctx context.Context, c client.Client, workflowID string) ([]string, error) {
	listed, err := c.ListWorkflow(ctx, &workflowservice.ListWorkflowExecutionsRequest{
		Query: fmt.Sprintf("WorkflowId = '%s'", workflowID), PageSize: 1000,
	})
	if err != nil {
		return nil, err
	}
	runs := listed.GetExecutions()
	slices.Reverse(runs) // the newest comes first
	ids := make([]string, len(runs))
	for i, run := range runs {
		ids[i] = run.GetExecution().GetRunId()
	}
	return ids, nil
}

func fetch(ctx context.Context, c client.Client, workflowID, runID string) (*historypb.History, error) {
	history := &historypb.History{}
	events := c.GetWorkflowHistory(ctx, workflowID, runID, false, enumspb.HISTORY_EVENT_FILTER_TYPE_ALL_EVENT)
	for events.HasNext() {
		event, err := events.Next()
		if err != nil {
			return nil, err
		}
		history.Events = append(history.Events, event)
	}
	return history, nil
}

// Save adds a scenario to an edition's folder, or replaces it.
func Save(dir, scenario string, runs []*historypb.History) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	counts, err := Expected(dir)
	if err != nil {
		return err
	}
	for n := range counts[scenario] {
		if err := os.Remove(file(dir, scenario, n+1)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	for n, run := range runs {
		if err := write(file(dir, scenario, n+1), run); err != nil {
			return err
		}
	}
	counts[scenario] = len(runs)
	return writeExpected(dir, counts)
}

func file(dir, scenario string, run int) string {
	return filepath.Join(dir, fmt.Sprintf("%s-%d%s", scenario, run, suffix))
}

// identity is who recorded: a process on a machine, which nobody needs to know.
var identity = regexp.MustCompile(`"identity":\s*"[^"]*"`)

func write(path string, run *historypb.History) error {
	text, err := protojson.Marshal(run)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	_, err = zip.Write(identity.ReplaceAll(text, []byte(`"identity":"recorder"`)))
	if err = errors.Join(err, zip.Close()); err != nil {
		return err
	}
	return os.WriteFile(path, packed.Bytes(), 0o644)
}

// Load reads one run.
func Load(path string) (*historypb.History, error) {
	packed, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer packed.Close() //nolint:errcheck // read only
	text, err := gzip.NewReader(packed)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return client.HistoryFromJSON(text, client.HistoryJSONOptions{})
}

// Scenario is the name of the scenario that a file belongs to.
func Scenario(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), suffix)
	return name[:max(strings.LastIndex(name, "-"), 0)]
}

// Expected reads how many runs each scenario of an edition has.
func Expected(dir string) (map[string]int, error) {
	counts := map[string]int{}
	text, err := os.ReadFile(filepath.Join(dir, expected))
	if errors.Is(err, os.ErrNotExist) {
		return counts, nil
	}
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(text)) {
		var scenario string
		var runs int
		if _, err := fmt.Sscanf(line, "%s %d", &scenario, &runs); err != nil {
			return nil, fmt.Errorf("%s in %s: line %q: %w", expected, dir, line, err)
		}
		counts[scenario] = runs
	}
	return counts, nil
}

func writeExpected(dir string, counts map[string]int) error {
	var text strings.Builder
	for _, scenario := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(&text, "%s %d\n", scenario, counts[scenario])
	}
	return os.WriteFile(filepath.Join(dir, expected), []byte(text.String()), 0o644)
}
