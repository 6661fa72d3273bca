package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/demo"
	"sanxiang/test/harness"
)

// The dates in testdata/demo.tsv follow from the State
// Council's arrangement for 2026; the demonstration begins on 2026-07-01.
func TestDemoEndsAsTheLawSays(t *testing.T) {
	cmd := exec.Command(harness.Binary(t), "demo", "--json")
	cmd.Env = harness.Environ()
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	require.NoError(t, cmd.Run(), errs.String())
	var reports []demo.CaseReport
	require.NoError(t, json.Unmarshal(out.Bytes(), &reports))
	want, err := os.ReadFile("testdata/demo.tsv")
	require.NoError(t, err)
	require.Equal(t, string(want), summary(reports))
	require.NotContains(t, ours(errs.String()), "level=ERROR")
}

// ours are the lines that are not of the engine's shards: on a busy machine these
// report as errors what they try again.
func ours(log string) string {
	return strings.Join(slices.DeleteFunc(strings.Split(log, "\n"), func(line string) bool {
		return strings.Contains(line, "shard-id=")
	}), "\n")
}

func summary(reports []demo.CaseReport) string {
	var b strings.Builder
	for _, r := range reports {
		fmt.Fprintf(&b, "%s\t%s\n", r.Name, r.State)
		for _, k := range r.Deadlines {
			ended, final, late := k.Ended, "final", "in time"
			if ended == "" {
				ended = "running"
			}
			if k.Provisional {
				final = "provisional"
			}
			if k.Late {
				late = "late"
			}
			fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Name, k.Rule, k.TriggerOn, k.DueOn, ended, final, late)
		}
	}
	return b.String()
}
