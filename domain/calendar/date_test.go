package calendar_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/calendar"
)

func TestDateIsTheCivilDateOfTheBureau(t *testing.T) {
	lateInLondon := time.Date(2026, 9, 27, 16, 0, 0, 0, time.UTC)
	require.Equal(t, calendar.MustDate("2026-09-28"), calendar.DateOf(lateInLondon))
	require.Equal(t, calendar.MustDate("2026-09-27"), calendar.DateOf(lateInLondon.Add(-time.Nanosecond)))
	require.True(t, calendar.DateOf(time.Time{}).IsZero())
}

func TestDateEndsAtMidnight(t *testing.T) {
	d := calendar.MustDate("2026-10-13")
	require.Equal(t, "2026-10-13T00:00:00+08:00", d.Start().Format(time.RFC3339))
	require.Equal(t, "2026-10-14T00:00:00+08:00", d.End().Format(time.RFC3339))
	require.Equal(t, d, calendar.DateOf(d.Start()))
}

func TestDateRefusesWhatIsNotADate(t *testing.T) {
	for _, s := range []string{"", "2026-02-29", "2026-9-1", "2026/09/01", "2026-09-01T00:00:00Z", "0000-01-01", "明天"} {
		_, err := calendar.ParseDate(s)
		require.Error(t, err, s)
	}
}

func TestDateJSON(t *testing.T) {
	type doc struct {
		Due  calendar.Date `json:"due"`
		None calendar.Date `json:"none"`
	}
	b, err := json.Marshal(doc{Due: calendar.MustDate("2026-02-28")})
	require.NoError(t, err)
	require.JSONEq(t, `{"due":"2026-02-28","none":""}`, string(b))
	var back doc
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, calendar.MustDate("2026-02-28"), back.Due)
	require.True(t, back.None.IsZero())
	require.Error(t, json.Unmarshal([]byte(`{"due":"28.2.2026"}`), &back))
}

func TestMonthsEndOnTheCorrespondingDayOrTheLast(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-08-31", 6, "2027-02-28"},
		{"2027-08-31", 6, "2028-02-29"},
		{"2026-01-31", 1, "2026-02-28"},
		{"2026-11-30", 3, "2027-02-28"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2024-02-29", 24, "2026-02-28"},
		{"2026-12-15", 1, "2027-01-15"},
	} {
		require.Equal(t, c.want, calendar.MustDate(c.from).AddMonths(c.n).String(), c.from)
	}
}

func TestDateArithmeticAgreesWithTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 90000).Draw(t, "days"))
		n := rapid.IntRange(-5000, 5000).Draw(t, "n")
		d := calendar.NewDate(base.Date())
		require.Equal(t, base.Format(time.DateOnly), d.String())
		require.Equal(t, base.AddDate(0, 0, n).Format(time.DateOnly), d.AddDays(n).String())
		require.Equal(t, n, d.DaysUntil(d.AddDays(n)))
		require.Equal(t, base.Weekday(), d.Weekday())
		require.Equal(t, d, calendar.MustDate(d.String()))
	})
}
