package faults

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/demo"
	"sanxiang/test/harness"
)

const cases = 50

// kills is how often the process is killed; CI asks for all fifty.
func kills(t *testing.T) int {
	text := os.Getenv("SANXIANG_TEST_KILLS")
	if text == "" {
		return 8
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err)
	return n
}

// acknowledged is what callers were told is on record: a 2xx whose body they
// had read.
type acknowledged struct {
	caseID   string
	sequence int
	act      string
}

// driver plays short cases; the client repeats each request with the same key
// until its receipt was read.
type driver struct {
	client *demo.Client
	cast   demo.Cast
	mu     sync.Mutex
	acked  []acknowledged
	acts   atomic.Int64
}

func (d *driver) note(caseID string, sequence int, act string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.acked = append(d.acked, acknowledged{caseID, sequence, act})
	d.acts.Add(1)
}

// play runs one case until the prior notice is served, whose clocks then run.
func (d *driver) play(ctx context.Context, n int) error {
	script := demo.ShortScript(fmt.Sprintf("case-%02d", n))
	p := demo.NewPlay(script, d.cast)
	for i, step := range script.Steps {
		if err := p.Do(ctx, d.client, step); err != nil {
			return fmt.Errorf("case %d, step %d (%s): %w", n, i+1, step.Act, err)
		}
		d.note(p.CaseID, p.Last, step.Act)
	}
	return nil
}

func TestKilledFiftyTimesNothingAcknowledgedIsLost(t *testing.T) {
	const seed = 20261122
	rng := rand.New(rand.NewPCG(seed, seed))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	defer cancel()
	p := harness.New(t)
	p.Start()
	d := &driver{client: demo.NewClient(p.Base, demo.Password), cast: demo.DefaultCast()}
	d.client.Patient = true

	failures := make(chan error, cases)
	enough := make(chan struct{})
	var working sync.WaitGroup
	var played atomic.Int64
	for n := range cases {
		working.Go(func() {
			for {
				if err := d.play(ctx, n); err != nil {
					failures <- err
					return
				}
				played.Add(1)
				select {
				case <-enough:
					return
				default:
				}
			}
		})
	}
	times := kills(t)
	for range times {
		time.Sleep(time.Duration(200+rng.IntN(1800)) * time.Millisecond)
		p.Kill()
		p.Start()
	}
	close(enough)
	working.Wait()
	close(failures)
	for err := range failures {
		require.NoError(t, err)
	}
	t.Logf("seed %d: %d kills, %d cases, %d acts acknowledged", seed, times, played.Load(), d.acts.Load())
	d.checkRecord(t, ctx, int(played.Load()))
	d.strikeEverything(t, ctx)
	p.Stop()
	requireVerified(t, p)
}

// checkRecord: every receipt is in the record, as the act it was given for.
func (d *driver) checkRecord(t *testing.T, ctx context.Context, want int) {
	byCase := map[string]map[int]string{}
	for _, a := range d.acked {
		kinds, ok := byCase[a.caseID]
		if !ok {
			kinds = map[int]string{}
			entries, err := d.client.Timeline(ctx, d.cast.People[demo.Officer], a.caseID)
			require.NoError(t, err)
			for _, e := range entries {
				kinds[e.Sequence] = e.Kind
			}
			byCase[a.caseID] = kinds
		}
		require.Equal(t, a.act, kinds[a.sequence], "case %s, entry %d", a.caseID, a.sequence)
	}
	require.Len(t, byCase, want, "no case was opened twice")
}

// strikeEverything moves the clock past every running deadline: each step of
// each clock has exactly one entry.
func (d *driver) strikeEverything(t *testing.T, ctx context.Context) {
	now, err := d.client.Now(ctx)
	require.NoError(t, err)
	require.NoError(t, d.client.MoveClock(ctx, now.AddDate(0, 0, 20)))
	struck := 0
	for id := range d.caseIDs() {
		entries, err := d.client.Timeline(ctx, d.cast.People[demo.Officer], id)
		require.NoError(t, err)
		seen := map[string]bool{}
		for _, e := range entries {
			if e.Kind != "clock.struck" {
				continue
			}
			key := e.Facts.Clock + " " + e.Facts.Step
			require.False(t, seen[key], "case %s: %s twice", id, key)
			seen[key] = true
			struck++
		}
		require.NotEmpty(t, seen, "case %s: no clock was struck", id)
	}
	t.Logf("%d steps struck, each once", struck)
}

func (d *driver) caseIDs() map[string]bool {
	ids := map[string]bool{}
	for _, a := range d.acked {
		ids[a.caseID] = true
	}
	return ids
}

func requireVerified(t *testing.T, p *harness.Process) {
	out, err := p.Run("verify")
	require.NoError(t, err, out)
	require.Contains(t, out, "ok")
}

func TestEngineLostRecordStands(t *testing.T) {
	ctx := t.Context()
	p := harness.New(t)
	p.Start()
	d := &driver{client: demo.NewClient(p.Base, demo.Password), cast: demo.DefaultCast()}
	d.client.Patient = true
	for n := range 5 {
		require.NoError(t, d.play(ctx, n))
	}
	p.Stop()
	removed := 0
	files, err := filepath.Glob(filepath.Join(p.Dir, "engine.db*"))
	require.NoError(t, err)
	for _, f := range files {
		require.NoError(t, os.Remove(f))
		removed++
	}
	require.Positive(t, removed, "the engine's database lies in %s", strings.Join(files, " "))
	p.Start()
	for id := range d.caseIDs() {
		_, _, err := d.client.Act(ctx, d.cast.People[demo.Officer], id, "defence.receive", demo.Input{"points": []string{"请求从轻"}})
		require.NoError(t, err)
	}
	d.checkRecord(t, ctx, 5)
	d.strikeEverything(t, ctx)
	p.Stop()
	requireVerified(t, p)
}
