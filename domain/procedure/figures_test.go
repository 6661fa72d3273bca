package procedure_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// reviewed is the entries of one case's review, by day.
func reviewed(steps ...any) []casefile.Event {
	var list []casefile.Event
	for i := 0; i < len(steps); i += 2 {
		at := calendar.MustDate(steps[i].(string)).Start().Add(10 * time.Hour)
		list = append(list, casefile.Event{Sequence: i + 1, HappenedAt: at, Facts: steps[i+1].(casefile.Facts)})
	}
	return list
}

func figures(t *testing.T, from, to string, cases ...[]casefile.Event) procedure.ReviewFigures {
	t.Helper()
	var f procedure.ReviewFigures
	for _, c := range cases {
		f.Add(c, newPlay(t).context(officer1).Rules.Calendar, calendar.MustDate(from), calendar.MustDate(to))
	}
	return f
}

func TestReviewFiguresLeaveThePauseOut(t *testing.T) {
	first := reviewed(
		"2026-07-01", &casefile.ReviewSubmit{}, "2026-07-01", &casefile.ReviewRegister{},
		"2026-07-03", &casefile.ReviewReturn{}, "2026-07-08", &casefile.ReviewSupplement{}, // Friday to Wednesday: three working days
		"2026-07-10", &casefile.ReviewOpine{Code: casefile.Correct},
		"2026-07-20", &casefile.ReviewOpine{Code: casefile.Agree}, // asked for by the ladder, and not registered again
	)
	second := reviewed("2026-06-01", &casefile.ReviewSubmit{}, "2026-06-30", &casefile.ReviewRegister{}, "2026-07-01", &casefile.ReviewOpine{Code: casefile.Agree})
	require.Equal(t, procedure.ReviewFigures{
		Submitted: 1, Returned: 1, Opinions: 3, Agreed: 2, Cases: 2, Rounds: 2, Timed: 2, Days: 4 + 1, Longest: 4,
	}, figures(t, "2026-07-01", "2026-07-31", first, second))
	require.Equal(t, procedure.ReviewFigures{Submitted: 1, Cases: 1}, figures(t, "2026-06-01", "2026-06-30", first, second))
}

func TestReviewFiguresForgetWhatWasStruckOut(t *testing.T) {
	entries := reviewed("2026-07-01", &casefile.ReviewSubmit{}, "2026-07-02", &casefile.ReviewReturn{})
	confirmed := slices.Concat(entries, []casefile.Event{{Sequence: 9, HappenedAt: entries[1].HappenedAt, Facts: &casefile.EntryConfirm{Approve: true, Entry: entries[1].Sequence}}})
	require.Equal(t, 1, figures(t, "2026-07-01", "2026-07-31", entries).Returned)
	require.Zero(t, figures(t, "2026-07-01", "2026-07-31", confirmed).Returned)
}

func TestGateTitles(t *testing.T) {
	title, cited := procedure.GateTitle("G10")
	require.Equal(t, "法制审核通过", title)
	require.Contains(t, cited, "第五十八条")
	title, _ = procedure.GateTitle("G99")
	require.Empty(t, title)
}
