package casework_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
	"sanxiang/workflows/contract"
)

func (b *bench) strike(caseID string) contract.Schedule {
	sch, err := b.svc.Strike(b.t.Context(), contract.StrikeRequest{CaseID: caseID})
	require.NoError(b.t, err)
	return sch
}

// struck lists "clock step" of every strike in the record, in order.
func struck(entries []casefile.Event) []string {
	var list []string
	for _, e := range entries {
		if f, ok := e.Facts.(*casefile.ClockStruck); ok {
			list = append(list, f.Clock+" "+f.Step)
		}
	}
	return list
}

func kinds(entries []casefile.Event) []string {
	list := make([]string, len(entries))
	for i, e := range entries {
		list[i] = e.Kind
	}
	return list
}

func TestEachStepIsStruckOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		already := struck(b.entries(id))
		alarm := b.strike(id).Alarms[0]
		require.Equal(t, "D11-1", alarm.Clock)

		b.set(alarm.At.Add(-time.Second))
		require.Equal(t, alarm, b.strike(id).Alarms[0])
		require.Equal(t, already, struck(b.entries(id)), "nothing comes early")

		b.set(alarm.At.AddDate(1, 0, 0)) // past the warnings, the end and the notice up the line
		processes := []*casework.Service{b.svc, b.another()}
		var wg sync.WaitGroup
		errs := make([]error, 8)
		for i := range errs {
			wg.Go(func() { _, errs[i] = processes[i%2].Strike(t.Context(), contract.StrikeRequest{CaseID: id}) })
		}
		wg.Wait()
		for _, err := range errs {
			require.NoError(t, err)
		}

		entries := b.entries(id)
		steps := struck(entries)[len(already):]
		require.GreaterOrEqual(t, len(steps), 3)
		require.Equal(t, "D11-1 "+alarm.Step, steps[0])
		require.Contains(t, steps, "D11-1 overdue")
		require.Contains(t, steps, "D11-1 up-the-line")
		require.Len(t, slices.Compact(slices.Sorted(slices.Values(steps))), len(steps))
		require.True(t, slices.IsSortedFunc(entries, func(a, c casefile.Event) int { return a.HappenedAt.Compare(c.HappenedAt) }), "in the order in which time brought them")

		require.Empty(t, b.strike(id).Alarms)
		require.Equal(t, kinds(entries), kinds(b.entries(id)))
		rows, err := b.store.Strikes(t.Context(), id)
		require.NoError(t, err)
		require.Len(t, rows, len(struck(entries)))
		head := b.head(id)
		require.Equal(t, head.Sequence, head.EngineSequence, "what made the engine ask stands in its history")
		require.Nil(t, head.NextAlarmAt)
		b.verified()
	})
}

func TestNoticesComeOnceToThoseWhomTheyConcern(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
		co := b.cast.People[demo.CoOfficer].ID
		b.set(b.Now().Add(time.Hour))
		b.do(demo.Officer, id, "recusal.request", demo.Input{"person": string(demo.UnitHead), "by": "party", "reason": "近亲属"})
		b.do(demo.Deputy, id, "recusal.decide", demo.Input{"person": string(demo.UnitHead), "granted": true, "reason": "属实"})
		b.set(b.Now().AddDate(1, 0, 0))
		for range 3 {
			b.strike(id)
		}
		notices, reminded := map[string]int{}, ""
		for _, who := range b.cast.People {
			page, err := b.store.NoticesFor(t.Context(), who.ID, false, "", 100)
			require.NoError(t, err)
			for _, n := range page.Items {
				require.Equal(t, id, n.CaseID)
				require.NotEmpty(t, n.Text)
				notices[n.Clock+" "+n.Step+" "+n.Recipient]++
				if n.Step == "at-risk-after-55" {
					reminded = n.Text
				}
			}
		}
		require.Equal(t, 1, notices["D11-1 overdue "+co])
		require.Equal(t, 1, notices["D11-1 at-risk-after-55 "+co], "fifty-five days without a notice served")
		require.Contains(t, reminded, "立案满五十五日仍未送达意见告知书")
		for what, n := range notices {
			require.Equal(t, 1, n, what)
			require.NotContains(t, what, " "+string(demo.UnitHead), "a recused person hears of nothing")
		}
		require.Equal(t, 1, notices["D11-1 up-the-line head"], "%v", notices)
	})
}

// Nobody answers, nobody meets: the disagreement climbs the whole ladder by
// itself, each rung from where the one before ran out.
func TestLadderRisesByItself(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := b.play(scriptNamed(t, "ladder"), "disagreement.object").CaseID
		require.Equal(t, "reply", b.head(id).Level)
		b.set(b.Now().AddDate(0, 4, 0))
		b.strike(id)
		var rungs []casefile.State
		var at []time.Time
		for _, e := range b.entries(id) {
			if e.Kind == "ladder.rise" {
				rungs, at = append(rungs, e.Facts.(*casefile.LadderRise).From), append(at, e.HappenedAt)
				require.Equal(t, party.PersonID(party.System), e.Actor)
			}
		}
		require.Equal(t, casefile.State("reply"), rungs[0])
		require.GreaterOrEqual(t, len(rungs), 3)
		require.True(t, slices.IsSortedFunc(at, time.Time.Compare))
		require.NotEqual(t, at[0], at[1])
		was := b.entries(id)
		b.strike(id)
		require.Equal(t, kinds(was), kinds(b.entries(id)))
		b.verified()
	})
}

func TestAlarmsAreEngineInstants(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
	plain := b.strike(id).Alarms
	b.offset = 90 * 24 * time.Hour
	ahead := b.strike(id).Alarms
	require.Len(t, ahead, len(plain))
	for i := range plain {
		require.Equal(t, plain[i].At.Add(-b.offset), ahead[i].At)
	}
	require.Equal(t, plain[0].At, *b.head(id).NextAlarmAt, "the record keeps its own time")
}

func TestStrikingNoCaseEndsTheWorkflow(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	require.Equal(t, contract.Schedule{Done: true}, b.strike("no-such-case"))
}

const calendar2027 = `edition: calendar-2027-1
kind: calendar
effective_from: 2026-11-10
source: 测试
years:
  - year: 2027
    days_off:
      - {from: 2027-01-01, to: 2027-01-07, name: 元旦}
`

// noticedAtYearsEnd has a notice whose periods run into a year without a
// calendar.
func noticedAtYearsEnd(b *bench) string {
	b.set(time.Date(2026, 12, 1, 1, 0, 0, 0, time.UTC))
	script := scriptNamed(b.t, "case-1")
	p := b.play(script, "notice.issue")
	b.set(time.Date(2026, 12, 29, 1, 0, 0, 0, time.UTC))
	for _, act := range []string{"notice.issue", "notice.serve"} {
		i := slices.IndexFunc(script.Steps, func(s demo.Step) bool { return s.Act == act })
		require.NoError(b.t, p.Do(b.t.Context(), stage{b}, script.Steps[i]))
	}
	return p.CaseID
}

func (b *bench) clock(caseID, id string) casefile.Clock {
	_, c := b.svc.Remembered(caseID)
	i := slices.IndexFunc(c.Clocks, func(k casefile.Clock) bool { return k.ID == id })
	require.GreaterOrEqual(b.t, i, 0)
	return c.Clocks[i]
}

func TestProvisionalEndEndsNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id := noticedAtYearsEnd(b)
		right := b.clock(id, "D07-1")
		require.True(t, right.Result.Provisional)
		b.set(right.Result.DueAt.AddDate(0, 2, 0))
		sch := b.strike(id)
		for _, s := range struck(b.entries(id)) {
			require.NotContains(t, []string{"D07-1 ended", "D08-1 ended"}, s)
		}
		require.True(t, b.clock(id, "D07-1").Open())
		for _, a := range sch.Alarms {
			require.NotContains(t, []string{"D07-1", "D08-1"}, a.Clock, "nobody is woken for an end that ends nothing")
		}
		f := b.refused(b.request(t, b.cast.People[demo.UnitHead], id, "review.submit", demo.Input{"statement": "送审"}))
		require.Equal(t, fault.GateShut, f.Code)
	})
}

func TestNewCalendarMovesRunningClocksByOneEntry(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		ctx := t.Context()
		moved := noticedAtYearsEnd(b)
		calm := b.play(scriptNamed(t, "case-1"), "verification.finish").CaseID // D01 ends in 2027 as well
		b.set(time.Date(2026, 7, 1, 1, 0, 0, 0, time.UTC))
		// A case whose clocks end before the new year.
		early := b.play(scriptNamed(t, "case-8"), "verification.finish").CaseID
		b.set(time.Date(2026, 12, 30, 1, 0, 0, 0, time.UTC))
		persons, err := b.Opened(ctx, demo.Player{}, moved)
		require.NoError(t, err)
		all := []string{persons[0].ID, moved, calm, early}
		for _, id := range all {
			b.strike(id)
		}
		lagging, err := b.svc.Lagging(ctx, b.Now(), 10)
		require.NoError(t, err)
		require.Empty(t, lagging)
		before, steady := b.clock(moved, "D07-1"), b.entries(early)

		_, err = editions.NewShelf(b.store, b).Load(ctx, "admin", []byte(calendar2027))
		require.NoError(t, err)
		lagging, err = b.svc.Lagging(ctx, b.Now(), 10)
		require.NoError(t, err)
		require.ElementsMatch(t, all, lagging, "the sweeper asks every open case once")
		for range 2 {
			for _, id := range lagging {
				b.strike(id)
			}
		}
		again, err := b.svc.Lagging(ctx, b.Now(), 10)
		require.NoError(t, err)
		require.Empty(t, again)

		entries := b.entries(moved)
		at := slices.IndexFunc(entries, func(e casefile.Event) bool { return e.Kind == "clocks.recomputed" })
		require.GreaterOrEqual(t, at, 0)
		require.NotContains(t, kinds(entries[at+1:]), "clocks.recomputed")
		f := entries[at].Facts.(*casefile.ClocksRecomputed)
		require.Equal(t, "calendar-2027-1", f.Edition)
		i := slices.IndexFunc(f.Before, func(k casefile.Clock) bool { return k.ID == "D07-1" })
		j := slices.IndexFunc(entries[at].Clocks, func(k casefile.Clock) bool { return k.ID == "D07-1" })
		old, now := f.Before[i], entries[at].Clocks[j]
		require.Equal(t, before.Result, old.Result)
		require.NotEmpty(t, old.Result.Derivation)
		require.NotEqual(t, old.Result.Derivation, now.Result.Derivation)
		require.False(t, now.Result.Provisional)
		require.True(t, now.Result.DueOn.After(old.Result.DueOn), "three more days off")
		require.Equal(t, "calendar-2027-1", now.CalendarEd)

		require.Equal(t, kinds(steady), kinds(b.entries(early)), "what ends this year is not touched")
		require.Equal(t, "calendar-2027-1", b.head(early).CalendarEdition)

		b.set(now.Result.DueAt)
		b.strike(moved)
		require.True(t, slices.ContainsFunc(struck(b.entries(moved)), func(s string) bool { return len(s) >= 11 && s[:11] == "D07-1 ended" }))
		b.verified()
	})
}

func TestStepsFollowACalendarThatMovesNoEnd(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	id := b.play(scriptNamed(t, "case-1"), "investigation.report").CaseID
	rows, err := b.store.Clocks(t.Context(), id)
	require.NoError(t, err)
	i := slices.IndexFunc(rows, func(k store.Clock) bool { return k.Clock == "D11-1" })
	require.NotEmpty(t, rows[i].NextStep)
	sequence, due := b.head(id).Sequence, calendar.MustDate(*rows[i].DueOn)
	// A local day off just before the first warning is counted back to.
	local := fmt.Sprintf("edition: local-1\nkind: calendar\neffective_from: 2026-11-10\nsource: 测试\nyears:\n  - year: %d\n    local: true\n    days_off:\n      - {from: %s, name: 州庆}\n", due.Year(), b.cal.AddWorkingDays(due, -1))
	_, err = editions.NewShelf(b.store, b).Load(t.Context(), "admin", []byte(local))
	require.NoError(t, err)
	sch := b.strike(id)
	require.Equal(t, sequence, b.head(id).Sequence)
	require.Equal(t, "local-1", b.head(id).CalendarEdition)
	require.Equal(t, sch.Alarms[0].At, *b.head(id).NextAlarmAt)
	rows, err = b.store.Clocks(t.Context(), id)
	require.NoError(t, err)
	require.Equal(t, sch.Alarms[0].At, *rows[i].NextAt)
}
