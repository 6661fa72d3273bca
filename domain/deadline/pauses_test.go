package deadline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

func pause(from, to string) deadline.Pause {
	p := deadline.Pause{From: date(from)}
	if to != "" {
		p.To = date(to)
	}
	return p
}

func compute(t *testing.T, rule, start string, pauses []deadline.Pause, ext ...deadline.Extension) (deadline.Result, *fault.Fault) {
	t.Helper()
	set := rules(t, start)
	p, f := set.Period(rule)
	require.Nil(t, f)
	return deadline.Compute(p, set.Calendar, deadline.OnDate(date(start)), pauses, ext, calendar.Date{})
}

func TestPausesMoveTheEndOnce(t *testing.T) {
	for name, c := range map[string]struct {
		rule, start string
		pauses      []deadline.Pause
		ext         []deadline.Extension
		raw, due    string
	}{
		"90 days with a hearing of 20":     {rule: "D11", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-04-10", "2026-04-30")}, raw: "2026-06-20", due: "2026-06-22"},
		"two pauses, given out of order":   {rule: "D11", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-05-06", "2026-05-11"), pause("2026-04-10", "2026-04-30")}, raw: "2026-06-25", due: "2026-06-25"},
		"pauses that touch":                {rule: "D11", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-04-10", "2026-04-20"), pause("2026-04-20", "2026-04-30")}, raw: "2026-06-20", due: "2026-06-22"},
		"a pause inside the extension":     {rule: "D11", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-06-10", "2026-06-20")}, ext: []deadline.Extension{granted(30, law.CalendarDay)}, raw: "2026-07-10", due: "2026-07-10"},
		"a pause of no length":             {rule: "D11", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-04-10", "2026-04-10")}, raw: "2026-05-31", due: "2026-06-01"},
		"of no length on the last day":     {rule: "D11", start: "2026-07-03", pauses: []deadline.Pause{pause("2026-10-08", "2026-10-08")}, raw: "2026-10-01", due: "2026-10-08"},
		"of no length, then a real one":    {rule: "D11", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-04-10", "2026-04-30"), pause("2026-04-10", "2026-04-10")}, raw: "2026-06-20", due: "2026-06-22"},
		"working days are skipped":         {rule: "D10", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-03-05", "2026-03-11")}, raw: "2026-03-20", due: "2026-03-20"},
		"a weekend costs no working day":   {rule: "D10", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-03-06", "2026-03-08")}, raw: "2026-03-16", due: "2026-03-16"},
		"from the last working day":        {rule: "D10", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-03-16", "2026-03-21")}, raw: "2026-03-23", due: "2026-03-23"},
		"from the last calendar day":       {rule: "D11", start: "2026-03-03", pauses: []deadline.Pause{pause("2026-06-01", "2026-06-10")}, raw: "2026-06-10", due: "2026-06-10"},
		"while the last day is rolled":     {rule: "D11", start: "2026-07-03", pauses: []deadline.Pause{pause("2026-10-05", "2026-10-20")}, raw: "2026-10-20", due: "2026-10-20"},
		"after the end, without effect":    {rule: "D11", start: "2026-07-03", pauses: []deadline.Pause{pause("2026-10-09", "2026-10-20")}, raw: "2026-10-01", due: "2026-10-08"},
		"an open one after the end":        {rule: "D11", start: "2026-07-03", pauses: []deadline.Pause{pause("2026-10-09", "")}, raw: "2026-10-01", due: "2026-10-08"},
		"no rolling for a seizure":         {rule: "D06", start: "2026-09-01", pauses: []deadline.Pause{pause("2026-09-10", "2026-09-12")}, raw: "2026-10-03", due: "2026-10-03"},
		"a pause that begins on the start": {rule: "D19", start: "2026-03-02", pauses: []deadline.Pause{pause("2026-03-02", "2026-03-04")}, raw: "2026-03-19", due: "2026-03-19"},
	} {
		t.Run(name, func(t *testing.T) {
			r, f := compute(t, c.rule, c.start, c.pauses, c.ext...)
			require.Nil(t, f)
			require.False(t, r.Paused)
			require.Equal(t, []string{c.raw, c.due}, []string{r.RawOn.String(), r.DueOn.String()}, read(r))
		})
	}
}

func TestAnOpenPauseLeavesNoLastDay(t *testing.T) {
	for _, from := range []string{"2026-07-10", "2026-10-01", "2026-10-08"} {
		r, f := compute(t, "D11", "2026-07-03", []deadline.Pause{pause(from, "")})
		require.Nil(t, f)
		require.True(t, r.Paused, from)
		require.True(t, r.DueOn.IsZero())
		require.True(t, r.DueAt.IsZero())
		require.False(t, r.Provisional)
		require.Contains(t, read(r), "尚未结束")
		require.Empty(t, deadline.Steps(rules(t, "2026-07-03").Periods["D11"], rules(t, "2026-07-03").Calendar, r))
	}
}

func TestImpossiblePausesAndExtensionsAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		rule   string
		pauses []deadline.Pause
		ext    []deadline.Extension
	}{
		"overlap":               {rule: "D11", pauses: []deadline.Pause{pause("2026-07-10", "2026-07-20"), pause("2026-07-19", "2026-07-25")}},
		"one inside the other":  {rule: "D11", pauses: []deadline.Pause{pause("2026-07-10", "2026-07-20"), pause("2026-07-12", "2026-07-13")}},
		"before the trigger":    {rule: "D11", pauses: []deadline.Pause{pause("2026-07-02", "2026-07-20")}},
		"ends before it begins": {rule: "D11", pauses: []deadline.Pause{pause("2026-07-10", "2026-07-09")}},
		"after an open one":     {rule: "D11", pauses: []deadline.Pause{pause("2026-07-10", ""), pause("2026-07-12", "2026-07-13")}},
		"no beginning":          {rule: "D11", pauses: []deadline.Pause{{To: date("2026-07-12")}}},
		"hours do not pause":    {rule: "D05", pauses: []deadline.Pause{pause("2026-07-10", "2026-07-12")}},
		"backward":              {rule: "D09", pauses: []deadline.Pause{pause("2026-07-10", "2026-07-12")}},
		"nothing to extend by":  {rule: "D11", ext: []deadline.Extension{granted(0, law.CalendarDay)}},
		"days on hours":         {rule: "D05", ext: []deadline.Extension{granted(1, law.CalendarDay)}},
		"hours on days":         {rule: "D11", ext: []deadline.Extension{granted(1, law.Hour)}},
		"a fixed date":          {rule: "D34", ext: []deadline.Extension{granted(1, law.CalendarDay)}},
	} {
		_, f := compute(t, c.rule, "2026-07-03", c.pauses, c.ext...)
		require.NotNil(t, f, name)
		require.Equal(t, fault.Invalid, f.Code, name)
	}
	set := rules(t, "2026-07-03")
	_, f := deadline.Compute(set.Periods["D11"], set.Calendar, deadline.Trigger{}, nil, nil, calendar.Date{})
	require.NotNil(t, f, "no trigger")
}
