package law_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

//law:covers notice_kinds_mail notice_kinds_hook notice_quiet_hours notice_digest notice_digest_at
func TestShippedWaysOfTellingPeople(t *testing.T) {
	p := shipped(t).Params
	require.Equal(t, law.NoticeKinds(), p.NoticeKindsBy("mail"))
	require.Equal(t, law.NoticeKinds(), p.NoticeKindsBy("hook"))
	require.Equal(t, law.Hours{From: 22 * 60, Until: 7*60 + 30}, p.NoticeQuietHours())
	require.False(t, p.NoticeDigest())
	require.Equal(t, law.DayTime(8*60+30), p.NoticeDigestAt())
	require.False(t, p.NoticeQuietHours().Covers(p.NoticeDigestAt()))
}

func TestKindsOfMessagesAreRead(t *testing.T) {
	row := func(value string) error { return law.CheckParam(law.Param{Key: "notice_kinds_mail", Value: value}) }
	require.NoError(t, row("none"))
	require.NoError(t, row("due, up"))
	for _, bad := range []string{"", "due,", "due,due", "overdue"} {
		require.ErrorContains(t, row(bad), "notice_kinds_mail", bad)
	}
	seen := map[string]bool{}
	for _, k := range law.NoticeKinds() {
		require.False(t, seen[k.Title()], k)
		seen[k.Title()] = true
	}
}

func TestHoursMayReachOverMidnight(t *testing.T) {
	at := func(s string) law.DayTime {
		d, err := law.ParseDayTime(s)
		require.NoError(t, err)
		return d
	}
	night, noon := law.Hours{From: at("22:00"), Until: at("07:30")}, law.Hours{From: at("12:00"), Until: at("14:00")}
	for time, in := range map[string][2]bool{
		"22:00": {true, false}, "23:59": {true, false}, "00:00": {true, false}, "07:29": {true, false}, "07:30": {false, false},
		"11:59": {false, false}, "12:00": {false, true}, "13:59": {false, true}, "14:00": {false, false},
	} {
		require.Equal(t, in[0], night.Covers(at(time)), time)
		require.Equal(t, in[1], noon.Covers(at(time)), time)
	}
	require.False(t, law.Hours{From: 60, Until: 60}.Covers(60))
	for _, bad := range []string{"", "8:30", "24:00", "08:60", "08-30", "ab:cd"} {
		_, err := law.ParseDayTime(bad)
		require.Error(t, err, bad)
	}
	for _, bad := range []string{"22:00", "22:00-", "22:00-7:30"} {
		require.Error(t, law.CheckParam(law.Param{Key: "notice_quiet_hours", Value: bad}), bad)
	}
	text, err := json.Marshal(night)
	require.NoError(t, err)
	require.JSONEq(t, `{"from":"22:00","until":"07:30"}`, string(text))
	var back law.Hours
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, night, back)
}
