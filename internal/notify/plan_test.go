package notify

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/internal/store"
)

func rules(t *testing.T) law.Set {
	t.Helper()
	editions, err := catalogue.Shipped()
	require.NoError(t, err)
	return editions.At(calendar.MustDate("2026-09-01"))
}

func local(t *testing.T, s string) time.Time {
	t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", s, calendar.Zone)
	require.NoError(t, err)
	return at
}

// TestWhenMailsGoOut: 2026-10-01 to 07 are days off, Saturday 2026-10-10 is
// worked.
func TestWhenMailsGoOut(t *testing.T) {
	set := rules(t)
	night := Defaults(set.Params)
	gathered := night
	gathered.Digest = true
	for _, c := range []struct {
		name      string
		p         Preferences
		channel   string
		urgent    bool
		now, want string
		digest    bool
	}{
		{"by day, at once", night, store.ByMail, false, "2026-09-01 10:00", "2026-09-01 10:00", false},
		{"at night, in the morning", night, store.ByMail, false, "2026-09-01 23:10", "2026-09-02 07:30", false},
		{"after midnight, that morning", night, store.ByMail, false, "2026-09-02 00:00", "2026-09-02 07:30", false},
		{"a power about to lapse, at once", night, store.ByMail, true, "2026-09-02 00:00", "2026-09-02 00:00", false},
		{"a program is not woken", night, store.ByHook, false, "2026-09-02 00:00", "2026-09-02 00:00", false},
		{"gathered, this morning", gathered, store.ByMail, false, "2026-09-02 00:00", "2026-09-02 08:30", true},
		{"on the minute", gathered, store.ByMail, false, "2026-09-02 08:30", "2026-09-02 08:30", true},
		{"gathered, tomorrow", gathered, store.ByMail, false, "2026-09-02 08:31", "2026-09-03 08:30", true},
		{"over the weekend", gathered, store.ByMail, false, "2026-09-04 18:00", "2026-09-07 08:30", true},
		{"over the holiday", gathered, store.ByMail, false, "2026-10-01 00:00", "2026-10-08 08:30", true},
		{"on a worked Saturday", gathered, store.ByMail, false, "2026-10-09 18:00", "2026-10-10 08:30", true},
		{"urgent is not gathered", gathered, store.ByMail, true, "2026-10-01 03:00", "2026-10-01 03:00", false},
	} {
		due, digest := c.p.when(c.channel, c.urgent, local(t, c.now), set.Calendar)
		require.Equal(t, c.want, due.In(calendar.Zone).Format("2006-01-02 15:04"), c.name)
		require.Equal(t, c.digest, digest, c.name)
	}
	none := night
	none.Quiet = law.Hours{}
	require.Equal(t, local(t, "2026-09-02 00:00"), none.awake(local(t, "2026-09-02 00:00")))
}

func TestWhoWantsWhat(t *testing.T) {
	p := Preferences{Mail: []law.NoticeKind{law.NoticeDue}, Hook: []law.NoticeKind{law.NoticeUp}}
	require.True(t, p.wants(store.ByMail, law.NoticeDue))
	require.False(t, p.wants(store.ByMail, law.NoticeUp))
	require.True(t, p.wants(store.ByHook, law.NoticeUp))
	require.False(t, p.wants(store.ByHook, law.NoticeDue))
}

func TestMessageIDsEndInTheHost(t *testing.T) {
	require.Equal(t, "enforcement.example.gov.cn", host("https://enforcement.example.gov.cn:8443/x"))
	require.Equal(t, "sanxiang.invalid", host(""))
}

func TestPausesGrow(t *testing.T) {
	var last, all time.Duration
	for _, p := range pauses() {
		require.Greater(t, p, last)
		last, all = p, all+p
	}
	require.Greater(t, all, 24*time.Hour, "a mail server may be away for a day")
	require.Greater(t, lease, time.Minute, "longer than an attempt takes")
}
