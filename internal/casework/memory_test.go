package casework_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/store/storetest"
	"sanxiang/workflows/contract"
)

// watchful is a stage that moves the clock in random jumps, spreads the work
// over two processes at random, and looks after every act whether all that is
// derived from the record is what the record says.
type watchful struct {
	*bench
	rand      *rand.Rand
	processes []*casework.Service
}

func (w *watchful) Now(context.Context) (time.Time, error) { return w.bench.Now(), nil }

// MoveClock stops on the way now and then, as timers and sweeps do.
func (w *watchful) MoveClock(ctx context.Context, to time.Time) error {
	for w.bench.Now().Before(to) {
		next := to
		if w.rand.IntN(3) > 0 {
			next = w.bench.Now().Add(time.Duration(w.rand.Int64N(int64(to.Sub(w.bench.Now())) + 1)))
		}
		w.set(next)
		ids, err := w.svc.Open(ctx)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if next.Before(to) && w.rand.IntN(2) == 0 {
				continue
			}
			process := w.processes[w.rand.IntN(len(w.processes))]
			if err := w.unchanged(process, id, func() error { _, err := process.Strike(ctx, contract.StrikeRequest{CaseID: id}); return err }); err != nil {
				return err
			}
			if w.rand.IntN(3) == 0 {
				w.check(id)
			}
		}
	}
	return nil
}

func (w *watchful) Act(ctx context.Context, as demo.Player, caseID, act string, input demo.Input) (string, int, error) {
	if caseID == "" {
		caseID = fmt.Sprintf("case-%06d", w.keys.Add(1))
	}
	process := w.processes[w.rand.IntN(len(w.processes))]
	var res contract.ActResult
	err := w.unchanged(process, caseID, func() (err error) {
		req := w.request(w.t, as, caseID, act, input)
		switch f, err := process.Check(ctx, req); {
		case err != nil:
			return err
		case f != nil:
			return f
		}
		res, err = process.Perform(ctx, req)
		return err
	})
	if err != nil {
		return "", 0, err
	}
	if res.Fault != nil {
		return "", 0, res.Fault
	}
	w.check(caseID)
	return caseID, res.Receipt.Events[0], nil
}

// unchanged holds that what a process remembers of a case is not written to by
// whatever is done with it: others are reading it at the same time.
func (w *watchful) unchanged(process *casework.Service, caseID string, do func() error) error {
	entries, c := process.Remembered(caseID)
	before := snapshot(w.t, entries, c)
	err := do()
	if c.Sequence > 0 {
		ctx, f := process.Context(w.t.Context(), c)
		require.NoError(w.t, f)
		for _, p := range *w.dir.Load() { // whoever comes first
			ctx.Actor = p
			break
		}
		procedure.Options(procedure.Ordinary(), c, ctx)
		procedure.Visible(c, ctx)
		procedure.Tasks(procedure.Ordinary(), c, ctx)
	}
	require.JSONEq(w.t, before, snapshot(w.t, entries, c))
	return err
}

func snapshot(t testing.TB, entries []casefile.Event, c casefile.Case) string {
	if entries == nil {
		entries = []casefile.Event{}
	}
	text, err := json.Marshal(struct {
		Entries []casefile.Event
		Case    casefile.Case
	}{entries, c})
	require.NoError(t, err)
	return string(text)
}

// check compares what screens read, and what processes remember, with what the
// entries alone say.
func (w *watchful) check(caseID string) {
	ctx, entries := w.t.Context(), w.entries(caseID)
	want, err := w.svc.Reproject(ctx, entries)
	require.NoError(w.t, err)
	var got casework.Projected
	got.Clocks, err = w.store.Clocks(ctx, caseID)
	require.NoError(w.t, err)
	got.Tasks, err = w.store.Tasks(ctx, caseID)
	require.NoError(w.t, err)
	got.People, err = w.store.People(ctx, caseID)
	require.NoError(w.t, err)
	got.Strikes, err = w.store.Strikes(ctx, caseID)
	require.NoError(w.t, err)
	texts, err := w.store.CaseTexts(ctx, []string{caseID})
	require.NoError(w.t, err)
	require.Equal(w.t, want.Text, texts[caseID])
	require.ElementsMatch(w.t, want.Clocks, got.Clocks)
	require.ElementsMatch(w.t, want.Tasks, got.Tasks)
	require.ElementsMatch(w.t, want.People, got.People)
	require.ElementsMatch(w.t, want.Strikes, got.Strikes)

	fresh := casefile.Fold(entries)
	head := w.head(caseID)
	require.Equal(w.t, fresh.Sequence, head.Sequence)
	require.Equal(w.t, string(fresh.In(casefile.Main)), head.MainState)
	require.Equal(w.t, fresh.LastAt, head.UpdatedAt)
	for _, process := range w.processes {
		if kept, c := process.Remembered(caseID); c.Sequence == fresh.Sequence {
			require.True(w.t, reflect.DeepEqual(entries, kept), "what is remembered is what was stored")
			require.True(w.t, reflect.DeepEqual(fresh, c))
		}
	}
}

func newWatchful(b *bench, seed uint64) *watchful {
	return &watchful{bench: b, rand: rand.New(rand.NewPCG(seed, seed)), processes: []*casework.Service{b.svc, b.another()}}
}

// Sample cases side by side, begun on random days, the clock jumping, two
// processes taking turns: after every act, everything that is derived from the
// record is what the record says.
func TestWhatIsDerivedFollowsTheRecord(t *testing.T) {
	play := func(t *testing.T, b *bench, seed uint64) {
		w := newWatchful(b, seed)
		b.set(b.Now().AddDate(0, 0, w.rand.IntN(120)))
		if seed%2 == 0 {
			w.processes[1].Remember(20) // a memory that always forgets
		}
		// What another case opens is played with that one, or not at all.
		scripts := slices.DeleteFunc(demo.Scripts(), func(s demo.Script) bool { return s.Of != "" })
		w.rand.Shuffle(len(scripts), func(i, j int) { scripts[i], scripts[j] = scripts[j], scripts[i] })
		_, err := demo.Run(t.Context(), w, b.cast, b.cal, scripts[:2], func(*demo.Play, demo.Step) {})
		require.NoError(t, err)
		b.verified()
	}
	for seed := range uint64(3) {
		t.Run(fmt.Sprintf("sqlite %d", seed), func(t *testing.T) { play(t, newBench(t, storetest.SQLite(t)), seed) })
	}
	t.Run("mysql", func(t *testing.T) { play(t, newBench(t, storetest.MySQL(t)), 9) })
}

// A recusal and a correction reach back into the case; both must read the same
// from memory as from the record.
func TestCorrectionsReadTheSameFromMemory(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		w := newWatchful(b, 1)
		script := scriptNamed(t, "case-2")
		plays, err := demo.Run(t.Context(), w, b.cast, b.cal, []demo.Script{before(script, "defence.receive")}, func(*demo.Play, demo.Step) {})
		require.NoError(t, err)
		id := plays[0].CaseID
		var served casefile.Event
		for _, e := range b.entries(id) {
			if e.Kind == "notice.serve" {
				served = e
			}
		}
		act := func(as demo.Part, act string, input demo.Input) {
			b.set(b.Now().Add(time.Hour))
			_, _, err := w.Act(t.Context(), b.cast.People[as], id, act, input)
			require.NoError(t, err)
		}
		later := served.HappenedAt.Add(24 * time.Hour)
		b.set(later.Add(time.Hour))
		act(demo.Officer, "entry.correct", demo.Input{"entry": served.Sequence, "reason": "送达日期有误", "amended_happened_at": later})
		act(demo.UnitHead, "entry.confirm", demo.Input{"approve": true, "opinion": "属实"})
		look, err := b.svc.Look(t.Context(), string(demo.Officer), id)
		require.NoError(t, err)
		require.True(t, later.Equal(look.Case.Events[served.Sequence-1].HappenedAt))
		act(demo.Officer, "recusal.request", demo.Input{"person": string(demo.CoOfficer), "by": "party", "reason": "近亲属"})
		act(demo.Deputy, "recusal.decide", demo.Input{"person": string(demo.CoOfficer), "granted": true, "reason": "属实"})
		b.verified()
	})
}

func TestMemoryIsBounded(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	b.svc.Remember(30)
	var ids []string
	for range 8 {
		ids = append(ids, b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID)
		cases, entries := b.svc.Held()
		require.LessOrEqual(t, entries, 30)
		require.GreaterOrEqual(t, cases, 1)
	}
	b.addEvidence(t, ids[0], "long forgotten")
	b.svc.Remember(1) // smaller than any case: the one worked on is kept
	b.addEvidence(t, ids[0], "again")
	cases, entries := b.svc.Held()
	require.Equal(t, []int{1, b.head(ids[0]).Sequence}, []int{cases, entries})
}

// An operator restores yesterday's database under a running process, and
// people go on from there: what was remembered of today must not count.
func TestMemoryYieldsToARestoredRecord(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
	yesterday := b.head(id)
	b.addEvidence(t, id, "lost by the restore")
	b.addEvidence(t, id, "lost as well")
	b.tamper(
		fmt.Sprintf("DELETE FROM events WHERE sequence > %d", yesterday.Sequence), "DELETE FROM receipts",
		fmt.Sprintf("UPDATE cases SET sequence = %d, hash = '%s'", yesterday.Sequence, yesterday.Hash),
	)
	b.set(b.Now().Add(time.Hour))
	for i := range 3 {
		b.addEvidence(t, id, fmt.Sprintf("after the restore %d", i))
	}
	require.Len(t, b.entries(id), yesterday.Sequence+3)
	b.verified()

	look, err := b.svc.Look(t.Context(), b.cast.People[demo.Officer].ID, id)
	require.NoError(t, err)
	require.Equal(t, "after the restore 2", look.Case.Evidence[len(look.Case.Evidence)-1].Title)
}

func TestRecordThatDoesNotLeadToItsHeadIsNotWorkedOn(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		req := b.evidenceRequest(t, id, "x")
		b.tamper("DELETE FROM events WHERE sequence = 2")
		_, err := b.another().Perform(t.Context(), req)
		require.ErrorContains(t, err, "run verify")
	})
}

// The sweeper, an officer and a reader at once, on two processes, for the race
// detector.
func TestSharedCasesUnderConcurrency(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
	reqs := make([]contract.ActRequest, 10)
	for i := range reqs {
		reqs[i] = b.evidenceRequest(t, id, fmt.Sprintf("piece %d", i))
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for range 20 {
			look, err := b.svc.Look(t.Context(), b.cast.People[demo.Officer].ID, id)
			if err != nil {
				t.Error(err)
				return
			}
			procedure.Options(look.Table, look.Case, look.Context)
			if _, err := b.svc.Strike(t.Context(), contract.StrikeRequest{CaseID: id}); err != nil {
				t.Error(err)
			}
		}
	}()
	for _, r := range b.atOnce(reqs) {
		require.Nil(t, r.Fault)
	}
	<-done
	b.verified()
}

func TestRulesOfADayAreThoseOfTheEditions(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
	look, err := b.svc.Look(t.Context(), b.cast.People[demo.Officer].ID, id)
	require.NoError(t, err)
	all, err := b.svc.Editions(t.Context())
	require.NoError(t, err)
	for _, on := range []string{"1990-01-01", "1996-10-01", "2021-07-14", "2021-07-15", "2022-03-09", "2022-03-10", "2026-07-01", "2026-07-02", "2031-01-01"} {
		day := calendar.MustDate(on)
		require.True(t, reflect.DeepEqual(all.At(day), look.Context.RulesAt(day)), on)
	}
}
