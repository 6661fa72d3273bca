package feeds

import (
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
)

// What is written reads back as it was, whatever marks are in it and however
// long it is: lines are folded between characters, never within one.
func TestRenderReadsBack(t *testing.T) {
	name := strings.Repeat("期限，甲;乙,丙\\丁", 20)
	text, err := render([]view.DueDay{
		{Key: "c1-D10-1", CaseID: "c1", Number: "麒住建罚立〔2026〕1号", Name: name, On: calendar.MustDate("2026-12-31"), Since: time.Date(2026, 7, 1, 1, 0, 0, 0, time.UTC)},
		{Key: "c2-D01-1", CaseID: "c2", Name: "核查线索", On: calendar.MustDate("2027-02-28")},
	}, "https://sanxiang.example")
	require.NoError(t, err)
	require.NotContains(t, strings.ReplaceAll(string(text), "\r\n", ""), "\n", "lines end as RFC 5545 wants it")
	cal, err := ics.ParseCalendar(strings.NewReader(string(text)))
	require.NoError(t, err)
	events := cal.Events()
	require.Len(t, events, 2)
	require.Equal(t, "麒住建罚立〔2026〕1号 "+name, events[0].GetProperty(ics.ComponentPropertySummary).Value)
	end, err := events[0].GetAllDayEndAt()
	require.NoError(t, err)
	require.Equal(t, "2027-01-01", end.Format("2006-01-02"), "the end is the day after")
	require.Contains(t, string(text), "SUMMARY:未立案的案件 核查线索\r\n")
	require.Contains(t, string(text), "DTSTART;VALUE=DATE:20261231\r\n")
}
