package deadline_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
)

func date(s string) calendar.Date { return calendar.MustDate(s) }

func rules(t testing.TB, on string) law.Set {
	t.Helper()
	all, err := catalogue.Shipped()
	require.NoError(t, err)
	return all.At(date(on))
}

func granted(n int, unit law.DayType) deadline.Extension {
	return deadline.Extension{Span: law.Span{N: n, Unit: unit}}
}

// The test vectors of the legal facts, computed there with the notices of 2025
// and 2026.
func TestVectors(t *testing.T) {
	for _, v := range []struct {
		name, rule, start string
		ext               []deadline.Extension
		raw, due          string
		provisional       bool
	}{
		{name: "T1", rule: "D01", start: "2026-09-14", due: "2026-10-10"},
		{name: "T2", rule: "D01", start: "2026-09-14", ext: []deadline.Extension{granted(10, law.WorkingDay)}, due: "2026-10-23"},
		{name: "T3", rule: "D07", start: "2026-09-23", due: "2026-10-08"},
		{name: "T3 hearing", rule: "D08", start: "2026-09-23", due: "2026-10-08"},
		{name: "T4", rule: "D10", start: "2026-09-24", due: "2026-10-15"},
		// Counted by hand from T4: 10-16 (五), 10-19, 10-20, 10-21, 10-22.
		{name: "T4 extended", rule: "D10", start: "2026-09-24", ext: []deadline.Extension{granted(5, law.WorkingDay)}, due: "2026-10-22"},
		{name: "T5", rule: "D14", start: "2026-09-28", due: "2026-10-13"},
		{name: "T5 others", rule: "D15", start: "2026-09-28", due: "2026-10-30"},
		{name: "T6", rule: "D11", start: "2026-07-03", raw: "2026-10-01", due: "2026-10-08"},
		{name: "T7", rule: "D11", start: "2026-07-03", ext: []deadline.Extension{granted(30, law.CalendarDay)}, raw: "2026-10-31", due: "2026-11-02"},
		{name: "T8", rule: "D19", start: "2026-09-18", raw: "2026-10-03", due: "2026-10-08"},
		{name: "T9", rule: "D25", start: "2026-09-21", due: "2026-10-12"},
		{name: "T10", rule: "D17", start: "2026-02-13", due: "2026-02-25"},
		{name: "T11", rule: "D04", start: "2026-04-29", due: "2026-05-12"},
		{name: "T12", rule: "D22", start: "2026-08-31", due: "2026-10-30"},
		{name: "T13", rule: "D23", start: "2026-08-31", raw: "2027-02-28", due: "2027-03-01", provisional: true},
		{name: "T14", rule: "D09", start: "2026-10-15", due: "2026-09-29"},
		{name: "T15", rule: "D06", start: "2026-06-15", due: "2026-07-15"},
		{name: "T16", rule: "D31", start: "2026-09-18", due: "2026-10-15"},
		{name: "money paid back", rule: "E11", start: "2026-09-18", due: "2026-10-08"},
		{name: "costs of substitute performance", rule: "E10", start: "2026-09-18", raw: "2026-10-03", due: "2026-10-08"},
		{name: "told afterwards", rule: "E12", start: "2026-09-30", due: "2026-10-08"},
		// Three full working days lie between: 12, 13 and 14 October.
		{name: "last reminder", rule: "D26", start: "2026-10-15", due: "2026-10-11"},
		{name: "T17", rule: "D14", start: "2026-12-24", due: "2027-01-05", provisional: true},
		{name: "T19", rule: "D07", start: "2026-01-02", due: "2026-01-08"},
		{name: "T20", rule: "D06", start: "2026-09-03", due: "2026-10-03"},
	} {
		t.Run(v.name, func(t *testing.T) {
			set := rules(t, v.start)
			p, f := set.Period(v.rule)
			require.Nil(t, f)
			r, f := deadline.Compute(p, set.Calendar, deadline.OnDate(date(v.start)), nil, v.ext, calendar.Date{})
			require.Nil(t, f)
			require.Equal(t, v.due, r.DueOn.String())
			require.Equal(t, date(v.due).End(), r.DueAt)
			require.Equal(t, v.provisional, r.Provisional)
			if v.raw != "" {
				require.Equal(t, v.raw, r.RawOn.String())
			}
			require.NotEmpty(t, r.Derivation)
			require.Equal(t, "calendar-2026-1", r.Calendar)
		})
	}
}

// T4's other limit is a local one of five working days.
func TestVectorT4Local(t *testing.T) {
	set := rules(t, "2026-09-24")
	p := set.Periods["D10"]
	p.Span.N = 5
	r, f := deadline.Compute(p, set.Calendar, deadline.OnDate(date("2026-09-24")), nil, nil, calendar.Date{})
	require.Nil(t, f)
	require.Equal(t, "2026-10-09", r.DueOn.String())
}

//law:covers D20 surcharge_permille
func TestVectorT18Surcharge(t *testing.T) {
	late := deadline.SurchargeDays(date("2026-10-08"), date("2026-10-20"), nil)
	require.Equal(t, 12, late)
	const principal = 100_000_00
	require.Equal(t, int64(36_000_00), deadline.Surcharge(principal, 30, late))
	require.Equal(t, int64(99_000_00), deadline.Surcharge(principal, 30, 33))
	require.Equal(t, int64(principal), deadline.Surcharge(principal, 30, 34), "the cap is reached on day 34")
	require.Equal(t, int64(principal), deadline.Surcharge(principal, 30, 1<<40))
	require.Zero(t, deadline.Surcharge(principal, 30, 0))
	require.Zero(t, deadline.Surcharge(principal, 30, -3))
	require.Equal(t, int64(9), deadline.Surcharge(333, 30, 1), "part of a 分 falls to the party")
}

func TestSurchargeStandsStillDuringReconsideration(t *testing.T) {
	suit := []deadline.Pause{{From: date("2026-10-10"), To: date("2026-10-15")}}
	require.Equal(t, 12-5, deadline.SurchargeDays(date("2026-10-08"), date("2026-10-20"), suit))
	open := []deadline.Pause{{From: date("2026-10-10")}}
	require.Equal(t, 2, deadline.SurchargeDays(date("2026-10-08"), date("2026-10-20"), open))
	require.Zero(t, deadline.SurchargeDays(date("2026-10-08"), date("2026-10-01"), nil))
}

func TestTheDerivationCanBeRedoneByHand(t *testing.T) {
	set := rules(t, "2026-09-28")
	r, f := deadline.Compute(set.Periods["D14"], set.Calendar, deadline.OnDate(date("2026-09-28")), nil, nil, calendar.Date{})
	require.Nil(t, f)
	text := read(r)
	require.Contains(t, text, "自2026-09-29起计算")
	require.Contains(t, text, "2026-10-01至2026-10-07（国庆节放假）不计")
	require.Contains(t, text, "2026-10-10（周六，国庆节调休上班）计入")
	require.Contains(t, text, "2026-10-13（周二），当日24时届满")
	require.Equal(t, 1, strings.Count(text, "国庆节放假"))
	require.LessOrEqual(t, len(r.Derivation), 4)
	require.Equal(t, "《民法典》第二百零一条", r.Derivation[0].Cite.String())
	require.Equal(t, "《住房和城乡建设行政处罚程序规定》第十条第一款", r.Derivation[1].Cite.String())
}

func read(r deadline.Result) string {
	var b strings.Builder
	for _, s := range r.Derivation {
		b.WriteString(s.Text + s.Cite.String() + "\n")
	}
	return b.String()
}

func TestHoursRunFromTheMoment(t *testing.T) {
	set := rules(t, "2026-06-15")
	at := time.Date(2026, 6, 15, 22, 30, 0, 0, calendar.Zone)
	r, f := deadline.Compute(set.Periods["D05"], set.Calendar, deadline.AtInstant(at.UTC()), nil, nil, calendar.Date{})
	require.Nil(t, f)
	require.Equal(t, at.Add(24*time.Hour), r.DueAt)
	require.Equal(t, "2026-06-16", r.DueOn.String())
	newYear := time.Date(2026, 12, 31, 9, 0, 0, 0, calendar.Zone)
	r, f = deadline.Compute(set.Periods["D05"], set.Calendar, deadline.AtInstant(newYear), nil, nil, calendar.Date{})
	require.Nil(t, f)
	require.False(t, r.Provisional, "hours need no calendar")
}

func TestFixedDatesAreDaysOfTheNextYear(t *testing.T) {
	set := rules(t, "2025-12-31")
	for rule, want := range map[string]string{"D34": "2026-01-31", "D35": "2026-03-31"} {
		r, f := deadline.Compute(set.Periods[rule], set.Calendar, deadline.OnDate(date("2025-12-31")), nil, nil, calendar.Date{})
		require.Nil(t, f)
		require.Equal(t, want, r.DueOn.String(), "a Saturday is not rolled: it is a date, no period")
		require.False(t, r.Provisional)
	}
}

func TestPublicationWaitsForService(t *testing.T) {
	set := rules(t, "2026-09-28")
	due := func(served string) string {
		floor := calendar.Date{}
		if served != "" {
			floor = date(served)
		}
		r, f := deadline.Compute(set.Periods["D14"], set.Calendar, deadline.OnDate(date("2026-09-28")), nil, nil, floor)
		require.Nil(t, f)
		require.Equal(t, r.DueOn.End(), r.DueAt)
		return r.DueOn.String()
	}
	require.Equal(t, "2026-10-13", due(""))
	require.Equal(t, "2026-10-13", due("2026-10-09"), "served in time")
	require.Equal(t, "2026-10-13", due("2026-10-13"), "served on the last day")
	require.Equal(t, "2026-10-19", due("2026-10-16"), "served on a Friday after it")
}

func TestUnknownYearsAreSaid(t *testing.T) {
	set := rules(t, "2026-12-24")
	r, f := deadline.Compute(set.Periods["D14"], set.Calendar, deadline.OnDate(date("2026-12-24")), nil, nil, calendar.Date{})
	require.Nil(t, f)
	require.Contains(t, read(r), "2027年放假安排尚未公布")
	r, f = deadline.Compute(set.Periods["D14"], set.Calendar, deadline.OnDate(date("2055-09-28")), nil, nil, calendar.Date{})
	require.Nil(t, f)
	require.True(t, r.Provisional)
	require.Contains(t, read(r), "没有2055年的放假数据")
	require.NotEqual(t, "2055-10-01", r.DueOn.String())
}

//law:covers D20 D21 D38
func TestRulesWithoutAPeriodAreRefused(t *testing.T) {
	set := rules(t, "2026-09-28")
	for _, rule := range []string{"D20", "D21", "D38"} {
		_, f := deadline.Compute(set.Periods[rule], set.Calendar, deadline.OnDate(date("2026-09-28")), nil, nil, calendar.Date{})
		require.NotNil(t, f, rule)
		require.Contains(t, f.Message, set.Periods[rule].Unmeasured)
		require.NotEmpty(t, f.Cite)
	}
}
