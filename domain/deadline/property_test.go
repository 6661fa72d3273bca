package deadline_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
)

// finger counts a period one day at a time, as a party would on a wall
// calendar. It shares no code with the package but the question whether a day
// is a working day.
type finger struct {
	cal    calendar.Calendar
	unit   law.DayType
	roll   law.Roll
	pauses []deadline.Pause
}

func (w finger) paused(d calendar.Date) bool {
	return slices.ContainsFunc(w.pauses, func(p deadline.Pause) bool { return p.From.Before(d) && !d.After(p.To) })
}

func (w finger) due(start calendar.Date, n int) (raw, due calendar.Date) {
	raw = start
	for left := n; left > 0; {
		raw = raw.AddDays(1)
		if w.paused(raw) || w.unit == law.WorkingDay && !w.cal.IsWorkingDay(raw) {
			continue
		}
		left--
	}
	for last := raw; ; {
		due = w.rolled(raw)
		i := slices.IndexFunc(w.pauses, func(p deadline.Pause) bool {
			return !p.From.Before(last) && !p.From.After(due) && p.To.After(p.From)
		})
		if i < 0 {
			return raw, due
		}
		// Taken away on the last day: the last day is when time runs on, unless the
		// next pause begins before it does.
		last = w.pauses[i].To
		if raw = last; w.unit == law.WorkingDay {
			raw = w.firstWorking(last)
		}
	}
}

// Two pauses that touch on a day off: time runs on where the second one ends.
func TestPausesThatTouchOnADayOff(t *testing.T) {
	cal := rules(t, "2026-01-01").Calendar
	p := law.Period{ID: "X", Span: law.Span{N: 3, Unit: law.WorkingDay}, Roll: law.Forward}
	pauses := []deadline.Pause{{From: date("2024-01-08"), To: date("2024-01-13")}, {From: date("2024-01-13"), To: date("2024-01-16")}}
	r, f := deadline.Compute(p, cal, deadline.OnDate(date("2024-01-03")), pauses, nil, calendar.Date{})
	require.Nil(t, f)
	require.Equal(t, "2024-01-16", r.DueOn.String(), "4, 5 and 8 January; 13 January is a Saturday")
	_, due := finger{cal, law.WorkingDay, law.Forward, pauses}.due(date("2024-01-03"), 3)
	require.Equal(t, r.DueOn, due)
}

func (w finger) rolled(d calendar.Date) calendar.Date {
	if w.roll == law.Forward {
		return w.firstWorking(d)
	}
	return d
}

func (w finger) firstWorking(d calendar.Date) calendar.Date {
	for !w.cal.IsWorkingDay(d) {
		d = d.AddDays(1)
	}
	return d
}

func drawStart(t *rapid.T) calendar.Date {
	return date("2024-01-01").AddDays(rapid.IntRange(0, 365*6).Draw(t, "start"))
}

func drawPauses(t *rapid.T, from calendar.Date) []deadline.Pause {
	var list []deadline.Pause
	for range rapid.IntRange(0, 3).Draw(t, "pauses") {
		begin := from.AddDays(rapid.IntRange(0, 40).Draw(t, "gap"))
		from = begin.AddDays(rapid.IntRange(0, 40).Draw(t, "length"))
		list = append(list, deadline.Pause{From: begin, To: from})
	}
	return list
}

func TestComputeAgreesWithFingers(t *testing.T) {
	cal := rules(t, "2026-01-01").Calendar
	rapid.Check(t, func(t *rapid.T) {
		unit := rapid.SampledFrom([]law.DayType{law.WorkingDay, law.CalendarDay}).Draw(t, "unit")
		p := law.Period{ID: "X", Span: law.Span{N: rapid.IntRange(1, 90).Draw(t, "n"), Unit: unit},
			Roll: rapid.SampledFrom([]law.Roll{law.Forward, law.NoRoll}).Draw(t, "roll")}
		start := drawStart(t)
		pauses := drawPauses(t, start)
		var exts []deadline.Extension
		n := p.Span.N
		for range rapid.IntRange(0, 2).Draw(t, "extensions") {
			more := rapid.IntRange(1, 60).Draw(t, "more")
			exts, n = append(exts, granted(more, unit)), n+more
		}
		r, f := deadline.Compute(p, cal, deadline.OnDate(start), pauses, exts, calendar.Date{})
		require.Nil(t, f)
		raw, due := finger{cal, unit, p.Roll, pauses}.due(start, n)
		require.Equal(t, [2]string{raw.String(), due.String()}, [2]string{r.RawOn.String(), r.DueOn.String()}, read(r))

		unknown := false
		for d := start; !d.After(due); d = d.AddDays(1) {
			unknown = unknown || d.Year() > 2026
		}
		require.Equal(t, unknown, r.Provisional)
	})
}

func TestMonthsAgreeWithFingers(t *testing.T) {
	cal := rules(t, "2026-01-01").Calendar
	rapid.Check(t, func(t *rapid.T) {
		start, months := drawStart(t), rapid.IntRange(1, 24).Draw(t, "months")
		p := law.Period{ID: "X", Span: law.Span{N: months, Unit: law.Month}, Roll: law.Forward}
		pauses := drawPauses(t, start)
		// Walk to the month after so many turns of the month, then to the day.
		want, turns := start, 0
		for turns < months || want.Day() < start.Day() {
			next := want.AddDays(1)
			if next.Day() == 1 {
				if turns == months {
					break // the month has no such day
				}
				turns++
			}
			want = next
		}
		raw, due := finger{cal, law.CalendarDay, law.Forward, pauses}.due(start, start.DaysUntil(want))
		r, f := deadline.Compute(p, cal, deadline.OnDate(start), pauses, nil, calendar.Date{})
		require.Nil(t, f)
		require.Equal(t, [2]string{raw.String(), due.String()}, [2]string{r.RawOn.String(), r.DueOn.String()}, read(r))
	})
}

// The last day for a notice is the latest on which enough full working days
// still lie before the event.
func TestBackwardAgreesWithFingers(t *testing.T) {
	cal := rules(t, "2026-01-01").Calendar
	rapid.Check(t, func(t *rapid.T) {
		event, n := drawStart(t), rapid.IntRange(1, 20).Draw(t, "n")
		p := law.Period{ID: "X", Span: law.Span{N: n, Unit: law.WorkingDay}, Roll: law.NoRoll, Backward: true}
		r, f := deadline.Compute(p, cal, deadline.OnDate(event), nil, nil, calendar.Date{})
		require.Nil(t, f)
		full := func(notice calendar.Date) int {
			count := 0
			for d := notice.AddDays(1); d.Before(event); d = d.AddDays(1) {
				if cal.IsWorkingDay(d) {
					count++
				}
			}
			return count
		}
		require.GreaterOrEqual(t, full(r.DueOn), n)
		require.Less(t, full(r.DueOn.AddDays(1)), n)
	})
}

func TestSurchargeNeverShrinksNorPassesThePrincipal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		principal := rapid.Int64Range(1, 1e12).Draw(t, "principal")
		rate := rapid.Int64Range(1, 1000).Draw(t, "rate")
		days := rapid.IntRange(0, 100000).Draw(t, "days")
		today, tomorrow := deadline.Surcharge(principal, rate, days), deadline.Surcharge(principal, rate, days+1)
		require.LessOrEqual(t, today, tomorrow)
		require.LessOrEqual(t, tomorrow, principal)
	})
}

func BenchmarkCompute(b *testing.B) {
	set := rules(b, "2026-03-02")
	p := set.Periods["D11"]
	pauses := []deadline.Pause{{From: date("2026-04-10"), To: date("2026-04-30")}}
	for b.Loop() {
		if _, f := deadline.Compute(p, set.Calendar, deadline.OnDate(date("2026-03-02")), pauses, nil, calendar.Date{}); f != nil {
			b.Fatal(f)
		}
	}
}
