package reading_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/internal/casework"
	"sanxiang/internal/editions"
	"sanxiang/internal/reading"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

const calendar2027 = `edition: calendar-2027-test
kind: calendar
effective_from: 2026-11-20
source: 测试用的 2027 年安排
years:
  - year: 2027
    days_off:
      - {from: 2027-01-01, to: 2027-01-04, name: 元旦}
      - {from: 2027-02-05, to: 2027-02-12, name: 春节}
    make_up:
      - {from: 2027-02-14, name: 春节}
`

type fixed time.Time

func (f fixed) Now() time.Time      { return time.Time(f) }
func (fixed) Offset() time.Duration { return 0 }

// BenchmarkWhatIf100k asks what a calendar would move among 100,000 running
// clocks of 20,000 cases, all of which it touches: none can be passed over.
func BenchmarkWhatIf100k(b *testing.B) {
	db := storetest.SQLite(b)
	fillClocks(b, db, 20_000)
	dir := party.Directory{"head": {ID: "head", Assignments: []party.Assignment{{Role: party.ReviewHead, Unit: "u1", Span: party.Span{From: calendar.MustDate("2020-01-01")}}}}}
	at := fixed(calendar.MustDate("2026-12-28").Start().Add(9 * time.Hour))
	cases := casework.New(casework.Deps{
		Store: db.Store, Clock: at, Log: slog.New(slog.DiscardHandler),
		World: casework.NewWorld(func(store.Directory) (party.Directory, error) { return dir, nil }, editions.Of),
	})
	r := reading.New(db.Store, cases, at)
	q := view.ClockSupposition{Supposition: view.Supposition{Text: []byte(calendar2027), Limit: 500}, Kind: law.Calendars}
	began := cpuTime(b)
	for b.Loop() {
		out, err := r.WhatIfClocks(b.Context(), "head", q)
		require.NoError(b, err)
		require.Equal(b, []int{100_000, 100_000, 20_000, 500}, []int{out.Clocks, out.Settled, out.Cases, len(out.Items)})
		require.Positive(b, out.Moved)
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "value:what_if_100k:s")
	b.ReportMetric((cpuTime(b)-began).Seconds()/float64(b.N), "value:what_if_100k_cpu:s")
}

// cpuTime is what the process has used of all processors: unlike the time on
// the wall it does not grow with what else the machine does.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// fillClocks writes cases with five running clocks each, the body of each as a
// case writes it, with a pause and an extension where the rule knows one.
func fillClocks(b *testing.B, db storetest.Database, cases int) {
	b.Helper()
	all, err := editions.Of(nil)
	require.NoError(b, err)
	set := all.At(calendar.MustDate("2026-12-01"))
	for first := 0; first < cases; first += 1000 {
		require.NoError(b, db.Write(b.Context(), func(tx *store.Tx) error {
			for i := range 1000 {
				at := calendar.MustDate("2026-12-15").AddDays((first + i) % 7).Start().Add(time.Duration(i) * time.Second)
				paused := 7 + (first+i)/7%30
				id := uuid.NewString()
				if err := tx.InsertCase(b.Context(), store.Case{ID: id, Title: "一房二卖", Unit: "u1", MainState: "investigation", Sequence: 1, OpenedAt: at, UpdatedAt: at}); err != nil {
					return err
				}
				var rows []store.Clock
				for _, rule := range []string{"D11", "D15", "D19", "D22", "D23"} {
					rows = append(rows, runningClock(b, set, id, rule, at, paused))
				}
				if err := tx.ReplaceClocks(b.Context(), id, rows); err != nil {
					return err
				}
			}
			return nil
		}))
	}
}

func runningClock(b *testing.B, set law.Set, caseID, rule string, at time.Time, paused int) store.Clock {
	b.Helper()
	p := set.Periods[rule]
	k := casefile.Clock{ID: rule + "-1", Rule: rule, Title: p.Title, Kind: p.Kind, TriggerSeq: 5, TriggerAt: at, PeriodEd: p.Edition, CalendarEd: set.Calendar.Edition()}
	k.Pauses = []deadline.Pause{{From: calendar.DateOf(at).AddDays(2), To: calendar.DateOf(at).AddDays(2 + paused), Title: "中止调查"}}
	if len(p.Extensions) > 0 {
		k.Extensions = []deadline.Extension{{ID: p.Extensions[0].ID, Span: p.Extensions[0].Span, Cite: p.Extensions[0].Cite}}
	}
	var f error
	k.Result, f = compute(p, set, k)
	require.NoError(b, f)
	require.True(b, k.Result.Provisional, "%s %s", rule, k.Result.DueOn)
	body, err := json.Marshal(k.Terms())
	require.NoError(b, err)
	due := k.Result.DueAt.UTC()
	return store.Clock{CaseID: caseID, Clock: k.ID, Rule: rule, Title: p.Title, Kind: string(p.Kind), State: "running", DueAt: &due, Provisional: true, Body: string(body)}
}

func compute(p law.Period, set law.Set, k casefile.Clock) (deadline.Result, error) {
	r, f := deadline.Compute(p, set.Calendar, deadline.AtInstant(k.TriggerAt), k.Pauses, k.Extensions, k.Floor)
	if f != nil {
		return r, fmt.Errorf("compute %s: %w", p.ID, f)
	}
	return r, nil
}
