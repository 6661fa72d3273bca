package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/calendar"
)

func days(name string, dates ...string) []calendar.Day {
	list := make([]calendar.Day, len(dates))
	for i, d := range dates {
		list[i] = calendar.Day{On: calendar.MustDate(d), Name: name}
	}
	return list
}

// year2026 is a fragment of the real arrangement around the National Day.
func year2026() calendar.Year {
	return calendar.Year{
		Year: 2026, Edition: "2026-1",
		Off:    days("国庆节", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"),
		MakeUp: days("国庆节", "2026-09-20", "2026-10-10"),
	}
}

func TestMakeUpDaysAreWorkingDays(t *testing.T) {
	cal, err := calendar.New("e1", year2026())
	require.NoError(t, err)
	saturday := calendar.MustDate("2026-10-10")
	require.True(t, cal.IsWorkingDay(saturday))
	name, ok := cal.MakeUp(saturday)
	require.True(t, ok)
	require.Equal(t, "国庆节", name)
	require.False(t, cal.IsWorkingDay(calendar.MustDate("2026-10-11")))
	require.False(t, cal.IsWorkingDay(calendar.MustDate("2026-10-07")))
	require.Equal(t, "国庆节", cal.Name(calendar.MustDate("2026-10-07")))
	require.Equal(t, "2026-10-13", cal.AddWorkingDays(calendar.MustDate("2026-09-28"), 7).String())
	require.Equal(t, "2026-09-30", cal.PreviousWorkingDay(calendar.MustDate("2026-10-08")).String())
	require.Equal(t, "2026-10-08", cal.Roll(calendar.MustDate("2026-10-01")).String())
	require.Equal(t, 7, cal.WorkingDaysBetween(calendar.MustDate("2026-09-28"), calendar.MustDate("2026-10-13")))
}

func TestOnlyPublishedYearsAreKnown(t *testing.T) {
	cal, err := calendar.New("e1", year2026(), calendar.Year{Year: 2027, Edition: "guess", Estimated: true})
	require.NoError(t, err)
	require.True(t, cal.Known(2026))
	require.False(t, cal.Known(2027))
	require.False(t, cal.Known(2028))
	require.Equal(t, []int{2026, 2027}, cal.Years())
	require.False(t, calendar.Calendar{}.Known(2026))
	require.False(t, calendar.Calendar{}.IsWorkingDay(calendar.MustDate("2031-10-01")), "fixed solar holidays hold without data")
}

func TestLaterEditionsReplaceAYearAndLocalDaysJoinIt(t *testing.T) {
	torch := calendar.Year{Year: 2026, Edition: "local", Local: true, Off: days("火把节", "2026-08-06")}
	second := year2026()
	second.Edition, second.MakeUp = "2026-2", nil
	cal, err := calendar.New("e2", year2026(), second, torch)
	require.NoError(t, err)
	require.False(t, cal.IsWorkingDay(calendar.MustDate("2026-10-10")), "the second edition has no make-up day")
	require.False(t, cal.IsWorkingDay(calendar.MustDate("2026-08-06")))
	require.True(t, cal.Known(2026))
	require.Equal(t, "2026-2", cal.EditionOf(2026))

	alone, err := calendar.New("e3", torch)
	require.NoError(t, err)
	require.False(t, alone.Known(2026), "a local day is no arrangement")
}

func TestNewYearMayReachBackIntoDecember(t *testing.T) {
	cal, err := calendar.New("e", year2026(), calendar.Year{Year: 2027, Edition: "2027-1", Off: days("元旦", "2026-12-31", "2027-01-01")})
	require.NoError(t, err)
	require.False(t, cal.IsWorkingDay(calendar.MustDate("2026-12-31")))
}

func TestNewRefusesImpossibleYears(t *testing.T) {
	for name, y := range map[string]calendar.Year{
		"other year":      {Year: 2026, Off: days("x", "2025-11-01")},
		"weekday make-up": {Year: 2026, MakeUp: days("x", "2026-10-08")},
		"twice":           {Year: 2026, Off: days("x", "2026-10-10"), MakeUp: days("x", "2026-10-10")},
	} {
		_, err := calendar.New("e", y)
		require.Error(t, err, name)
	}
}

// The tables must agree with counting on one's fingers, inside the data, across
// its edges and far from it.
func TestCountingAgreesWithFingers(t *testing.T) {
	cal, err := calendar.New("e", year2026())
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		from := calendar.NewDate(2019, time.June, 1).AddDays(rapid.IntRange(0, 6000).Draw(t, "from"))
		n := rapid.IntRange(-300, 300).Draw(t, "n")
		step, want := 1, from
		if n < 0 {
			step = -1
		}
		for left := n; left != 0; {
			want = want.AddDays(step)
			if cal.IsWorkingDay(want) {
				left -= step
			}
		}
		require.Equal(t, want.String(), cal.AddWorkingDays(from, n).String())
		if n > 0 {
			require.Equal(t, n, cal.WorkingDaysBetween(from, want))
		}
	})
}

func BenchmarkAddWorkingDays(b *testing.B) {
	cal, err := calendar.New("e", year2026())
	require.NoError(b, err)
	from := calendar.MustDate("2026-09-28")
	for b.Loop() {
		cal.AddWorkingDays(from, 20)
	}
}
