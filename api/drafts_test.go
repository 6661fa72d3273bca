package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/drafts"
)

// save keeps a draft and answers what came of it.
func (b *bureau) save(as, place, seen string, version int, input string) answer {
	b.t.Helper()
	var headers []string
	if seen != "" {
		headers = []string{"If-Match", seen}
	}
	return b.send(as, http.MethodPut, "/api/v1/drafts/"+place, fmt.Appendf(nil, `{"case_version":%d,"input":%s}`, version, input), headers...)
}

func TestDraftsAreKeptForTheirAuthorAlone(t *testing.T) {
	b := open(t)
	id := b.opened()
	place := id + "/verification.finish"
	saved := b.save("zhangwei", place, "", 1, `{"findings":"现场已开工", "n": 12345678901234567890}`)
	require.Equal(t, http.StatusOK, saved.status, "%s", saved.body)
	var d view.Draft
	got := b.get("zhangwei", "/drafts/"+place)
	got.into(t, &d)
	require.Equal(t, saved.header.Get("ETag"), got.header.Get("ETag"))
	require.JSONEq(t, `{"findings":"现场已开工","n":12345678901234567890}`, string(d.Input), "to the digit")
	require.Equal(t, []any{id, "完成核查", 1, 1}, []any{d.Subject, d.Title, d.CaseVersion, d.CaseNow})
	require.Empty(t, d.Since)
	require.Equal(t, http.StatusNotFound, b.get("lina", "/drafts/"+place).status, "the other handler has none")

	for _, c := range []struct {
		as, place, seen, input string
		want                   int
	}{
		{"zhangwei", id + "/no.such.act", "", "{}", 404},
		{"zhangwei", id + "/lead.register", "", "{}", 404},
		{"zhangwei", "ordinary-penalty/filing.submit", "", "{}", 404},
		{"sunlei", place, "", "{}", 404}, // the case is out of sight
		{"zhangwei", id + "/filing.submit", "", "[]", 422},
		{"zhangwei", id + "/filing.submit", "", `{"a":"` + strings.Repeat("a", drafts.MaxSize) + `"}`, 422},
		{"zhangwei", id + "/filing.submit", `"unknown"`, "{}", 412},
	} {
		require.Equal(t, c.want, b.save(c.as, c.place, c.seen, 1, c.input).problem(t).Status, "%s %s", c.as, c.place)
	}
	var log view.Page[view.AuditEntry]
	b.get("panyu", "/audit?outcome=refused").into(t, &log)
	for _, e := range log.Items {
		require.NotEqual(t, "lina", e.Account, "whoever has no draft was kept from nothing")
	}
	require.True(t, slices.ContainsFunc(log.Items, func(e view.AuditEntry) bool { return e.Account == "sunlei" }), "who would save one to a case out of sight was")
	require.Equal(t, http.StatusForbidden, b.get(holder(t, party.Supervisor), "/drafts").status)
	require.Equal(t, http.StatusForbidden, b.get(holder(t, party.Administrator), "/drafts").status)
	require.Equal(t, http.StatusNoContent, b.send("zhangwei", http.MethodDelete, "/api/v1/drafts/"+place, nil).status)
	require.Equal(t, http.StatusNotFound, b.get("zhangwei", "/drafts/"+place).status)
}

// Two windows on one form: the second to save learns that the first did, and
// loses nothing; a draft that was given up and begun anew is another one.
func TestTwoWindowsDoNotWriteOverEachOther(t *testing.T) {
	b := open(t)
	place := b.opened() + "/verification.finish"
	first := b.save("zhangwei", place, "", 1, `{"findings":"一"}`).header.Get("ETag")
	require.Equal(t, http.StatusPreconditionFailed, b.save("zhangwei", place, "", 1, `{"findings":"二"}`).status, "a window that did not know of it")
	second := b.save("zhangwei", place, first, 1, `{"findings":"三"}`)
	require.Equal(t, http.StatusOK, second.status)
	p := b.save("zhangwei", place, first, 1, `{"findings":"四"}`).problem(t)
	require.Equal(t, http.StatusPreconditionFailed, p.Status)
	require.Contains(t, p.Detail, "另一个页面")
	require.Equal(t, http.StatusNoContent, b.send("zhangwei", http.MethodDelete, "/api/v1/drafts/"+place, nil).status)
	require.Contains(t, b.save("zhangwei", place, second.header.Get("ETag"), 1, "{}").problem(t).Detail, "办结、删除或者到期")
	again := b.save("zhangwei", place, "", 1, `{"findings":"五"}`).header.Get("ETag")
	require.NotContains(t, []string{first, second.header.Get("ETag")}, again)
	var d view.Draft
	b.get("zhangwei", "/drafts/"+place).into(t, &d)
	require.JSONEq(t, `{"findings":"五"}`, string(d.Input))
}

// A draft goes when its act is done, and says before that what was entered
// meanwhile.
func TestADraftGoesWithItsAct(t *testing.T) {
	b := open(t)
	body, err := json.Marshal(lead("zhangwei", "lina"))
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, b.save("zhangwei", "ordinary-penalty/lead.register", "", 0, string(body)).status)
	require.Equal(t, http.StatusOK, b.save("lina", "ordinary-penalty/lead.register", "", 0, "{}").status)
	id := b.opened()
	count := func(who string) int {
		var list struct{ Items []view.DraftItem }
		b.get(who, "/drafts").into(t, &list)
		return len(list.Items)
	}
	require.Zero(t, count("zhangwei"), "the case it was for is open")
	require.Equal(t, 1, count("lina"), "another's is not")

	require.Equal(t, http.StatusOK, b.save("zhangwei", id+"/filing.submit", "", 1, "{}").status)
	require.Equal(t, http.StatusOK, b.save("lina", id+"/filing.submit", "", 1, "{}").status)
	require.Equal(t, http.StatusOK, b.act("lina", id, "verification.finish", finish()).status)
	var d view.Draft
	b.get("zhangwei", "/drafts/"+id+"/filing.submit").into(t, &d)
	require.Equal(t, 2, d.CaseNow)
	require.Equal(t, "verification.finish", d.Since[0].Act)
	require.Equal(t, http.StatusForbidden, b.act("zhangwei", id, "filing.approve", map[string]any{"opinion": "x"}).status)
	require.Equal(t, 1, count("zhangwei"), "what was refused took nothing away")
	require.Equal(t, http.StatusOK, b.act("zhangwei", id, "filing.submit", map[string]any{"facts": "x", "basis": "x", "opinion": "x", "file": true}).status)
	require.Zero(t, count("zhangwei"))
	require.Equal(t, 2, count("lina"), "what is no longer open to be done is hers to give up")
}

// Whoever is recused has no draft in the case any more, not even afterwards; and
// what nobody goes on with is removed.
//
//law:covers draft_days
func TestDraftsEndWithRecusalAndTime(t *testing.T) {
	b := open(t)
	id, other := b.opened(), b.opened()
	for _, in := range []string{id, other} {
		require.Equal(t, http.StatusOK, b.save("lina", in+"/verification.finish", "", 1, "{}").status)
	}
	require.Equal(t, http.StatusOK, b.act("zhangwei", id, "recusal.request", map[string]any{"person": "lina", "by": "party", "reason": "亲属"}).status)
	require.Equal(t, http.StatusOK, b.act("maqiang", id, "recusal.decide", map[string]any{"person": "lina", "granted": true, "reason": "属实"}).status)
	require.Equal(t, http.StatusNotFound, b.get("lina", "/drafts/"+id+"/verification.finish").status)
	require.Equal(t, http.StatusNotFound, b.save("lina", id+"/verification.finish", "", 1, "{}").status)
	kept := func() (n int) {
		require.NoError(t, b.db.Raw.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM drafts").Scan(&n))
		return n
	}
	require.Equal(t, 1, kept(), "it is gone, not hidden")
	d := drafts.New(b.db.Store, b.cases, b)
	b.now.Add((30 * 24 * time.Hour).Microseconds())
	require.NoError(t, d.Expire(t.Context()))
	require.Equal(t, http.StatusOK, b.get("lina", "/drafts/"+other+"/verification.finish").status, "the thirtieth day")
	b.now.Add((24 * time.Hour).Microseconds())
	require.Equal(t, http.StatusNotFound, b.get("lina", "/drafts/"+other+"/verification.finish").status)
	require.NoError(t, d.Expire(t.Context()))
	require.Zero(t, kept())
}

func TestDraftsAreBounded(t *testing.T) {
	b := open(t)
	id := b.opened()
	now := b.Now().UnixMicro()
	for n := range drafts.MaxKept {
		_, err := b.db.Raw.ExecContext(t.Context(), "INSERT INTO drafts VALUES ('lina', ?, 'x', 'r', 1, '{}', ?)", fmt.Sprint(n), now)
		require.NoError(t, err)
	}
	require.Equal(t, http.StatusUnprocessableEntity, b.save("lina", id+"/verification.finish", "", 1, "{}").status)
	require.Equal(t, http.StatusOK, b.save("zhangwei", id+"/verification.finish", "", 1, "{}").status)
}
