package deadline_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
)

// The days of 2026 as the State Council arranged them (law.md §2.3), typed in
// here: holidays from and to, and the weekend days that are worked.
var (
	off2026 = [][2]string{
		{"2026-01-01", "2026-01-03"}, {"2026-02-15", "2026-02-23"}, {"2026-04-04", "2026-04-06"}, {"2026-05-01", "2026-05-05"},
		{"2026-06-19", "2026-06-21"}, {"2026-09-25", "2026-09-27"}, {"2026-10-01", "2026-10-07"},
	}
	worked2026 = []string{"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}
)

func works(d calendar.Date) bool {
	if slices.Contains(worked2026, d.String()) {
		return true
	}
	for _, h := range off2026 {
		if !d.Before(date(h[0])) && !d.After(date(h[1])) {
			return false
		}
	}
	return d.Weekday() != time.Saturday && d.Weekday() != time.Sunday
}

// A calendar that knows weekends only; "nine natural days are about seven
// working days". Every working-day period from every day of the year is counted
// over the days themselves: seven of them take from eight to eighteen natural
// days, and nine is wrong on most days around a holiday.
//
//law:covers D01 D07 D10 D14 D15 D17
func TestPitfall11HolidaysAndMakeUpDaysCount(t *testing.T) {
	set := rules(t, "2026-06-01")
	took := map[int]int{}
	for rule, n := range map[string]int{"D01": 15, "D07": 5, "D10": 10, "D14": 7, "D15": 20, "D17": 3} {
		for start := date("2026-01-01"); start.Before(date("2026-11-20")); start = start.AddDays(1) {
			r, f := deadline.Compute(set.Periods[rule], set.Calendar, deadline.OnDate(start), nil, nil, calendar.Date{})
			require.Nil(t, f)
			last, left := start, n
			for left > 0 {
				if last = last.AddDays(1); works(last) {
					left--
				}
			}
			require.Equal(t, last, r.DueOn, "%s from %s", rule, start)
			require.False(t, r.Provisional)
			if rule == "D14" {
				took[start.DaysUntil(last)]++
			}
		}
	}
	lengths := []int{}
	for n := range took {
		lengths = append(lengths, n)
	}
	slices.Sort(lengths)
	require.Equal(t, []int{8, 18}, []int{lengths[0], lengths[len(lengths)-1]}, "%v", took)
}
