package reading

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
)

func TestWhatIsLeftOfDaysIsCountedInCivilDays(t *testing.T) {
	last := calendar.MustDate("2026-08-20")
	for now, want := range map[string]string{
		"2026-07-28 09:00:00": "还有 23 天",
		"2026-08-17 00:00:00": "还有 3 天",
		"2026-08-17 23:59:59": "还有 3 天",
		"2026-08-19 23:59:59": "还有 1 天",
		"2026-08-20 00:00:00": "还有 24 小时",
		"2026-08-20 09:00:00": "还有 15 小时",
		"2026-08-20 23:30:00": "还有不足 1 小时",
		"2026-08-21 00:00:00": "已逾期 1 天",
		"2026-08-21 00:01:00": "已逾期 1 天",
		"2026-08-21 23:59:59": "已逾期 1 天",
		"2026-08-22 09:00:00": "已逾期 2 天",
		"2027-08-20 09:00:00": "已逾期 365 天",
	} {
		at, err := time.ParseInLocation(time.DateTime, now, calendar.Zone)
		require.NoError(t, err)
		require.Equal(t, want, dueAt(last.String(), last.End(), at).Remaining.Text, now)
		require.Equal(t, want, dueAt("", last.End().UTC(), at.UTC()).Remaining.Text, now)
	}
}

func TestWhatIsLeftOfHoursIsCountedInHours(t *testing.T) {
	noon := time.Date(2026, 8, 20, 12, 0, 0, 0, calendar.Zone)
	midnight := calendar.MustDate("2026-08-21").Start()
	for left, want := range map[time.Duration]string{
		72*time.Hour - time.Minute: "还有 71 小时",
		24 * time.Hour:             "还有 24 小时",
		time.Minute:                "还有不足 1 小时",
		0:                          "已逾期不足 1 小时",
		-time.Minute:               "已逾期不足 1 小时",
		-2 * time.Hour:             "已逾期 2 小时",
		-50 * time.Hour:            "已逾期 50 小时",
	} {
		for _, at := range []time.Time{noon, midnight} {
			require.Equal(t, want, dueAt(calendar.DateOf(at).String(), at, at.Add(-left)).Remaining.Text, left)
		}
	}
}

func TestNamesAreMaskedByKind(t *testing.T) {
	require.Equal(t, "欧某", casework.MaskName(party.NaturalPerson, "欧阳某某"))
	require.Equal(t, "某单位", casework.MaskName(party.Organisation, "曲靖演示置业有限公司"))
	require.Equal(t, "某个体工商户", casework.MaskName(party.Business, "张记五金店"))
	require.Empty(t, casework.MaskName(party.NaturalPerson, ""))
}

func TestRedactionReachesEveryTextAndNothingElse(t *testing.T) {
	p := view.Page[view.Event]{Items: []view.Event{{
		Sequence: 7, Title: "送达王小明", Papers: []view.PaperRef{{Title: "致王小明"}},
		Facts: json.RawMessage(`{"a":["王小明的住所"],"n":100000000000000,"王小明":"x"}`), HappenedAt: time.Date(2026, 7, 1, 1, 2, 3, 123456000, time.UTC),
	}}}
	got, err := redact(p, strings.NewReplacer("王小明", "王某"))
	require.NoError(t, err)
	e := got.Items[0]
	require.Equal(t, "送达王某", e.Title)
	require.Equal(t, "致王某", e.Papers[0].Title)
	require.JSONEq(t, `{"a":["王某的住所"],"n":100000000000000,"王小明":"x"}`, string(e.Facts), "numbers keep every digit")
	require.Equal(t, p.Items[0].HappenedAt, e.HappenedAt)
	require.Equal(t, 7, e.Sequence)
}

// TestShortSecretsBreakNothing: a party called 1 must not eat the digits of
// every date.
func TestShortSecretsBreakNothing(t *testing.T) {
	people := party.Directory{"s": {ID: "s", Assignments: []party.Assignment{{Role: party.Supervisor, Unit: "u", Span: party.Span{From: calendar.MustDate("2020-01-01")}}}}}
	pctx := procedure.Context{Actor: people["s"], People: people, Now: time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC)}
	c := casefile.Case{Sequence: 1}
	c.Matter.Party = party.Respondent{Kind: party.NaturalPerson, Name: "1", Phone: "2026", IDCode: "20", Address: "曲靖"}
	hide := redactor(c, pctx)
	require.NotNil(t, hide)
	require.Equal(t, "2026-07-01 ＊＊＊", hide.Replace("2026-07-01 曲靖"))
	c.Matter.Party = party.Respondent{Kind: party.NaturalPerson, Name: "1"}
	require.Nil(t, redactor(c, pctx))
}

func TestClocksSayWhereTheyStand(t *testing.T) {
	now := time.Date(2026, 7, 10, 0, 0, 0, 0, calendar.Zone)
	k := casefile.Clock{ID: "D10-1", Rule: "D10", Kind: law.KindDuty}
	k.Result.DueAt = now.Add(-time.Hour)
	require.True(t, clockView(k, now).Overdue)
	k.Ended, k.Late, k.StoppedAt = "done", true, now
	done := clockView(k, now)
	require.Equal(t, "ended", done.State)
	require.Equal(t, "已办结", done.EndedTitle)
	require.True(t, done.Late)
	require.Nil(t, done.Remaining, "nothing remains of what has ended")
	k.Kind, k.Ended = law.KindWait, "elapsed#2"
	require.Equal(t, "已届满", clockView(k, now).EndedTitle)
}

// Whoever looks on as a supervisor does not read who was asked either.
func TestTheQuestionedAreMasked(t *testing.T) {
	people := party.Directory{"s": {ID: "s", Assignments: []party.Assignment{{Role: party.Supervisor, Unit: "u", Span: party.Span{From: calendar.MustDate("2020-01-01")}}}}}
	pctx := procedure.Context{Actor: people["s"], People: people, Now: time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC)}
	c := casefile.Case{Sequence: 1, Evidence: []casefile.Evidence{{EvidenceAdd: casefile.EvidenceAdd{Transcript: &casefile.Transcript{
		Asked: []casefile.Asked{{Name: "李小明", IDCode: "11010519491231002X", Contact: "曲靖市某小区"}},
	}}}}}
	require.Equal(t, "李某，＊＊＊，＊＊＊", redactor(c, pctx).Replace("李小明，11010519491231002X，曲靖市某小区"))
}
