package bench

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/worker"
	"go.temporal.io/sdk/workflow"

	"sanxiang/internal/demo"
	"sanxiang/test/harness"
)

const (
	queue  = "bench"
	noop   = "noop"
	rounds = 5
	perRun = 10 // acts a case, Updates a workflow
)

// bareWorkflow takes Updates that do nothing: the engine's floor.
func bareWorkflow(ctx workflow.Context) error {
	err := workflow.SetUpdateHandler(ctx, noop, func(workflow.Context) error { return nil })
	if err != nil {
		return err
	}
	return workflow.Await(ctx, func() bool { return false })
}

type bench struct {
	b      *testing.B
	client client.Client
	http   *demo.Client
	cast   demo.Cast
}

func start(b *testing.B) *bench {
	p := harness.New(b)
	began := time.Now()
	p.Start()
	b.ReportMetric(time.Since(began).Seconds(), "ready-seconds")
	c, err := client.Dial(client.Options{HostPort: p.Engine, Namespace: harness.Namespace, Logger: quiet{}, ConnectionOptions: client.ConnectionOptions{GrpcCompression: &client.GrpcCompressionNone{}}})
	require.NoError(b, err)
	w := worker.New(c, queue, worker.Options{})
	w.RegisterWorkflow(bareWorkflow)
	require.NoError(b, w.Start())
	b.Cleanup(func() { w.Stop(); c.Close() })
	return &bench{b: b, client: c, http: demo.NewClient(p.Base, demo.Password), cast: demo.DefaultCast()}
}

// BenchmarkActs compares the median of an act over HTTP with that of a bare
// Update, and a whole case with as many bare Updates, at one and at sixteen
// clients.
func BenchmarkActs(b *testing.B) {
	x := start(b)
	ctx := b.Context()
	x.updates(ctx, 4, perRun)
	x.acts(ctx, 4, perRun)
	for _, clients := range []int{1, 16} {
		var act, whole []float64
		var update50, act50 time.Duration
		for range rounds {
			update50 = median(x.updates(ctx, clients, perRun))
			act50 = median(x.acts(ctx, clients, perRun))
			act = append(act, update50.Seconds()/act50.Seconds())
			caseTime, k := x.cases(ctx, clients)
			whole = append(whole, x.run(ctx, clients, k).Seconds()/caseTime.Seconds())
		}
		slices.Sort(act)
		slices.Sort(whole)
		suffix := "_c" + strconv.Itoa(clients)
		b.ReportMetric(act[len(act)/2], "ratio:act_vs_engine"+suffix)
		b.ReportMetric(whole[len(whole)/2], "ratio:case_vs_engine"+suffix)
		b.ReportMetric(float64(update50.Microseconds())/1000, "update-p50-ms"+suffix)
		b.ReportMetric(float64(act50.Microseconds())/1000, "act-p50-ms"+suffix)
	}
	b.ReportMetric(0, "ns/op") // one pass is no operation
}

// updates lets each client send Updates to a workflow of its own.
func (x *bench) updates(ctx context.Context, clients, each int) []time.Duration {
	return x.together(clients, func(int) []time.Duration {
		id := x.bare(ctx)
		took := make([]time.Duration, each)
		for i := range took {
			began := time.Now()
			x.update(ctx, id)
			took[i] = time.Since(began)
		}
		return took
	})
}

func (x *bench) bare(ctx context.Context) string {
	id := "bench/" + uuid.NewString()
	_, err := x.client.ExecuteWorkflow(ctx, client.StartWorkflowOptions{ID: id, TaskQueue: queue}, bareWorkflow)
	require.NoError(x.b, err)
	x.update(ctx, id) // the first one also waits for the workflow's first task
	return id
}

func (x *bench) update(ctx context.Context, id string) {
	h, err := x.client.UpdateWorkflow(ctx, client.UpdateWorkflowOptions{WorkflowID: id, UpdateName: noop, WaitForStage: client.WorkflowUpdateStageCompleted})
	require.NoError(x.b, err)
	require.NoError(x.b, h.Get(ctx, nil))
}

// run measures how long the clients take for k bare Updates each.
func (x *bench) run(ctx context.Context, clients, k int) time.Duration {
	total := x.together(clients, func(int) []time.Duration {
		id := x.bare(ctx)
		began := time.Now()
		for range k {
			x.update(ctx, id)
		}
		return []time.Duration{time.Since(began)}
	})
	return median(total)
}

// acts lets each client take evidence into a case of its own, the way an
// officer does: one act after the other, each on the version that the one
// before answered.
func (x *bench) acts(ctx context.Context, clients, each int) []time.Duration {
	return x.together(clients, func(n int) []time.Duration {
		p := demo.NewPlay(demo.QuickScript("bench"), x.cast)
		for _, step := range p.Script.Steps[:4] { // up to the filing
			require.NoError(x.b, p.Do(ctx, x.http, step))
		}
		officer := x.cast.People[demo.Officer]
		sha, err := x.http.Upload(ctx, officer, p.CaseID, "e.txt", "bench "+strconv.Itoa(n))
		require.NoError(x.b, err)
		seen := p.Last
		took := make([]time.Duration, each)
		for i := range took {
			input := demo.Input{
				"kind": "documentary", "title": fmt.Sprintf("证据 %d", i), "proves": "事实", "certificates_shown": true,
				"officers": []string{p.ID(demo.Officer), p.ID(demo.CoOfficer)}, "files": []demo.Input{{"sha256": sha}},
			}
			began := time.Now()
			r, err := x.http.ActOn(ctx, officer, p.CaseID, strconv.Itoa(seen), "evidence.add", input)
			took[i] = time.Since(began)
			require.NoError(x.b, err)
			seen = r.Sequence
		}
		return took
	})
}

// cases plays whole cases, from lead to archive, and counts the acts alone:
// uploads and looks between them are not the engine's business.
func (x *bench) cases(ctx context.Context, clients int) (time.Duration, int) {
	k := 0
	total := x.together(clients, func(n int) []time.Duration {
		p := demo.NewPlay(demo.QuickScript("bench"), x.cast)
		stage := &timed{Client: x.http}
		for _, step := range p.Script.Steps {
			require.NoError(x.b, p.Do(ctx, stage, step))
		}
		if n == 0 {
			k = len(p.Script.Steps)
		}
		return []time.Duration{stage.acting}
	})
	return median(total), k
}

// timed adds up what acts take.
type timed struct {
	*demo.Client
	acting time.Duration
	seen   int
}

func (s *timed) Act(ctx context.Context, as demo.Player, caseID, act string, input demo.Input) (string, int, error) {
	began := time.Now()
	r, err := s.ActOn(ctx, as, caseID, strconv.Itoa(s.seen), act, input)
	s.acting += time.Since(began)
	if err != nil {
		return "", 0, err
	}
	s.seen = r.Sequence
	return r.CaseID, r.Events[0], nil
}

func (x *bench) together(clients int, do func(n int) []time.Duration) []time.Duration {
	var mu sync.Mutex
	var all []time.Duration
	var wg sync.WaitGroup
	for n := range clients {
		wg.Go(func() {
			took := do(n)
			mu.Lock()
			defer mu.Unlock()
			all = append(all, took...)
		})
	}
	wg.Wait()
	return all
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

// quiet drops the client's log.
type quiet struct{}

func (quiet) Debug(string, ...any) {}
func (quiet) Info(string, ...any)  {}
func (quiet) Warn(string, ...any)  {}
func (quiet) Error(string, ...any) {}
