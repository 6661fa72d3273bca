package api_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// subscribe answers the path of somebody's new feed.
func (b *bureau) subscribe(as string) string {
	b.t.Helper()
	var made view.CalendarAddress
	b.post(as, "/me/calendar", struct{}{}).into(b.t, &made)
	path, ours := strings.CutPrefix(made.Address, "https://sanxiang.example/")
	require.True(b.t, ours, made.Address)
	return "/" + path
}

func (b *bureau) calendar(path string, headers ...string) answer {
	b.t.Helper()
	return b.send("", http.MethodGet, path, nil, headers...)
}

// undecided plays the first sample case until it is to be reviewed.
func (b *bureau) undecided() store.Case {
	b.t.Helper()
	head, _, err := b.db.Case(b.t.Context(), b.underReview())
	require.NoError(b.t, err)
	return head
}

func TestACalendarShowsTheDeadlinesOfTheInboxAndNothingOfTheParty(t *testing.T) {
	b := open(t)
	head := b.undecided()
	reviewer := "xujing"
	path := b.subscribe(reviewer)
	got := b.calendar(path)
	require.Equal(t, http.StatusOK, got.status, "%s", got.body)
	require.Equal(t, "text/calendar; charset=utf-8", got.header.Get("Content-Type"))
	require.Equal(t, "private, no-cache", got.header.Get("Cache-Control"))
	cal, err := ics.ParseCalendar(strings.NewReader(string(got.body)))
	require.NoError(t, err)
	events := cal.Events()

	var inbox view.Page[view.Task]
	b.get(reviewer, "/tasks?limit=200").into(t, &inbox)
	i := slices.IndexFunc(inbox.Items, func(task view.Task) bool { return task.Act == "review.opine" && task.DueAt != nil })
	require.GreaterOrEqual(t, i, 0, "the opinion waits, and has its last day")
	task := inbox.Items[i]
	e := events[slices.IndexFunc(events, func(e *ics.VEvent) bool { return e.Id() == head.ID+"-"+task.Clock+"@sanxiang" })]
	require.Equal(t, *head.Number+" 法制审核", e.GetProperty(ics.ComponentPropertySummary).Value[:len(*head.Number)+len(" 法制审核")])
	require.Equal(t, "https://sanxiang.example/cases/"+head.ID, e.GetProperty(ics.ComponentPropertyUrl).Value)
	day, err := e.GetAllDayStartAt()
	require.NoError(t, err)
	require.Equal(t, task.DueAt.Add(-1).In(calendar.Zone).Format("2006-01-02"), day.Format("2006-01-02"), "a whole day, the last one")
	for _, content := range []string{head.PartyName, head.Title} {
		require.NotContains(t, unfolded(got.body), content)
	}
	for line := range strings.SplitSeq(string(got.body), "\r\n") {
		require.LessOrEqual(t, len(line), 75, "RFC 5545 folds lines: %s", line)
	}

	tag := got.header.Get("ETag")
	require.Equal(t, http.StatusNotModified, b.calendar(path, "If-None-Match", `"other", W/`+tag).status)
	b.wait(24 * time.Hour)
	require.Equal(t, tag, b.calendar(path).header.Get("ETag"), "a day later the days are the same")
	b.recuse(head.ID, reviewer)
	later := b.calendar(path, "If-None-Match", tag)
	require.Equal(t, http.StatusOK, later.status)
	require.NotContains(t, unfolded(later.body), head.ID+"-"+task.Clock, "what is in other hands is not due")
}

func (b *bureau) recuse(caseID, who string) {
	b.t.Helper()
	reason := "与当事人有利害关系"
	require.Equal(b.t, http.StatusOK, b.act("maqiang", caseID, "recusal.request", map[string]any{"person": who, "by": "party", "reason": reason}).status)
	require.Equal(b.t, http.StatusOK, b.act("guojian", caseID, "recusal.decide", map[string]any{"person": who, "granted": true, "reason": reason}).status)
}

func unfolded(text []byte) string { return strings.ReplaceAll(string(text), "\r\n ", "") }

func TestAnAddressEndsWithItsOwner(t *testing.T) {
	b := open(t)
	admin, officer := holder(t, party.Administrator), holder(t, party.Officer)
	version := func() int {
		var staff view.Staff
		b.get(admin, "/admin/staff").into(t, &staff)
		return staff.Accounts[slices.IndexFunc(staff.Accounts, func(a view.Account) bool { return a.ID == officer })].Version
	}
	var feed view.CalendarFeed
	b.get(officer, "/me/calendar").into(t, &feed)
	require.False(t, feed.Active)
	first := b.subscribe(officer)
	require.Equal(t, http.StatusOK, b.calendar(first).status)
	second := b.subscribe(officer)
	require.Equal(t, http.StatusNotFound, b.calendar(first).problem(t).Status, "renewed")
	b.get(officer, "/me/calendar").into(t, &feed)
	require.True(t, feed.Active)
	require.Equal(t, b.Now(), *feed.CreatedAt)
	require.NotContains(t, b.log.String(), strings.TrimSuffix(second[strings.LastIndex(second, "/")+1:], ".ics"), "an address is never logged")

	for _, wrong := range []string{"/api/v1/me/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAA.ics", "/api/v1/me/calendar/.ics", strings.TrimSuffix(second, ".ics"), second + "x"} {
		require.Equal(t, http.StatusNotFound, b.calendar(wrong).problem(t).Status, wrong)
	}
	require.Equal(t, http.StatusNoContent, b.send(officer, http.MethodDelete, "/api/v1/me/calendar", nil).status)
	require.Equal(t, http.StatusNotFound, b.calendar(second).problem(t).Status, "revoked")
	page, err := b.db.AuditList(t.Context(), store.AuditFilter{Account: officer, Outcome: store.AuditAllowed}, "", 10)
	require.NoError(t, err)
	var noted []string
	for _, e := range page.Items {
		if e.Action == "me.calendar" {
			noted = append(noted, e.Detail)
		}
	}
	require.Equal(t, []string{"撤销", "开通", "开通"}, noted, "the newest first")

	third := b.subscribe(officer)
	disable := func(disabled bool) {
		require.Equal(t, http.StatusNoContent, b.post(admin, "/admin/accounts/"+officer+"/disabled", view.SetDisabled{Version: version(), Disabled: disabled}).status)
	}
	disable(true)
	require.Equal(t, http.StatusNotFound, b.calendar(third).problem(t).Status, "a disabled account gets nothing")
	disable(false)
	require.Equal(t, http.StatusOK, b.calendar(third).status)
	require.Equal(t, http.StatusNoContent, b.post(admin, "/admin/accounts/"+officer+"/password", view.ResetPassword{Version: version(), Password: "Eine-Neue-Losung-2026"}).status)
	require.Equal(t, http.StatusNotFound, b.calendar(third).problem(t).Status, "whoever had the account may have had the address")
}

// What is out of sight is in no calendar: another unit's cases, those from which
// somebody is recused, and everything for whoever has no role any more.
func TestACalendarShowsWhatItsOwnerMaySeeThatDay(t *testing.T) {
	b := open(t)
	head := b.undecided()
	admin := holder(t, party.Administrator)
	paths := map[string]string{}
	for _, login := range []string{"xujing", "gaofeng", "sunlei", "liuyang"} {
		paths[login] = b.subscribe(login)
	}
	shown := func(login string) bool {
		got := b.calendar(paths[login])
		require.Equal(t, http.StatusOK, got.status, login)
		return strings.Contains(unfolded(got.body), head.ID)
	}
	require.True(t, shown("xujing"))
	require.False(t, shown("gaofeng"), "the opinion waits for another reviewer")
	require.False(t, shown("sunlei"), "of another unit")
	b.recuse(head.ID, "xujing")
	require.False(t, shown("xujing"), "recused")

	require.Equal(t, http.StatusForbidden, b.post(admin, "/me/calendar", struct{}{}).problem(t).Status, "no case content for administrators")
	b.ends("sunlei", party.Officer)
	require.Equal(t, http.StatusNotFound, b.calendar(paths["sunlei"]).problem(t).Status, "without any role")
}
