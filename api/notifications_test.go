package api_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
	"sanxiang/internal/store"
)

func (b *bureau) put(as, path string, body any) answer {
	b.t.Helper()
	text, err := json.Marshal(body)
	require.NoError(b.t, err)
	return b.send(as, http.MethodPut, "/api/v1"+path, text)
}

func (b *bureau) post(as, path string, body any) answer {
	b.t.Helper()
	text, err := json.Marshal(body)
	require.NoError(b.t, err)
	return b.send(as, http.MethodPost, "/api/v1"+path, text)
}

func (b *bureau) notifications(as string) view.Notifications {
	b.t.Helper()
	var v view.Notifications
	b.get(as, "/me/notifications").into(b.t, &v)
	return v
}

func TestEverybodyHasTheBureausWayUntilTheyChoose(t *testing.T) {
	b := open(t)
	officer, admin := holder(t, party.Officer), holder(t, party.Administrator)
	v := b.notifications(officer)
	require.False(t, v.Own)
	require.Len(t, v.Kinds, len(law.NoticeKinds()))
	for _, k := range v.Kinds {
		require.True(t, k.Mail && k.Hook, k.Kind)
		require.Regexp(t, `\p{Han}`, k.Title)
	}
	require.Equal(t, []string{"08:30", "22:00", "07:30"}, []string{v.DigestAt, v.QuietFrom, v.QuietUntil})
	require.True(t, v.MailAvailable && v.HookAvailable)

	choice := view.NoticeChoice{Mail: []string{"due"}, Hook: []string{}, Digest: true, DigestAt: "18:00", QuietFrom: "21:00", QuietUntil: "08:00"}
	require.Equal(t, http.StatusNoContent, b.put(officer, "/me/notifications", choice).status)
	v = b.notifications(officer)
	require.True(t, v.Own && v.Digest)
	require.Equal(t, "18:00", v.DigestAt)
	for _, k := range v.Kinds {
		require.Equal(t, k.Kind == "due", k.Mail, k.Kind)
	}
	every := choice
	every.Mail = nil
	for _, k := range law.NoticeKinds() {
		every.Mail = append(every.Mail, string(k))
	}
	require.Equal(t, http.StatusNoContent, b.put(officer, "/me/notifications", every).status, "every kind may be chosen")
	require.False(t, b.notifications(admin).Own, "it is the officer's own")
	require.Equal(t, http.StatusNoContent, b.send(officer, http.MethodDelete, "/api/v1/me/notifications", nil).status)
	require.False(t, b.notifications(officer).Own)

	for name, change := range map[string]func(*view.NoticeChoice){
		"unknown kind":     func(c *view.NoticeChoice) { c.Mail = []string{"everything"} },
		"kind twice":       func(c *view.NoticeChoice) { c.Mail = []string{"due", "due"} },
		"no time":          func(c *view.NoticeChoice) { c.DigestAt = "25:00" },
		"digest at night":  func(c *view.NoticeChoice) { c.DigestAt = "23:00" },
		"list left out":    func(c *view.NoticeChoice) { c.Hook = nil },
		"quiet from never": func(c *view.NoticeChoice) { c.QuietFrom = "" },
	} {
		c := choice
		change(&c)
		p := b.put(officer, "/me/notifications", c).problem(t)
		require.Equal(t, http.StatusUnprocessableEntity, p.Status, name)
		require.NotEmpty(t, p.Fields, name)
	}
}

// code is what was mailed to somebody last.
func (b *bureau) code() string {
	b.t.Helper()
	page, err := b.db.Deliveries(b.t.Context(), store.DeliveryFilter{State: store.DeliveryPending}, "", 10)
	require.NoError(b.t, err)
	require.Len(b.t, page.Items, 1, "an older code is dropped")
	return page.Items[0].Secret
}

func (b *bureau) wait(d time.Duration) { b.now.Add(d.Microseconds()) }

func TestAnAddressCountsOnceItsCodeWasEntered(t *testing.T) {
	b := open(t)
	officer := holder(t, party.Officer)
	ask := func(address string) answer {
		return b.post(officer, "/me/mail-address", map[string]string{"address": address})
	}
	confirm := func(code string) answer {
		return b.post(officer, "/me/mail-address/confirm", map[string]string{"code": code})
	}
	for _, bad := range []string{"nobody", "a b@c.example", "张伟@c.example", "Zhang <a@b.example>", "a@b.example\r\nBcc: c@d.example"} {
		require.Equal(t, http.StatusUnprocessableEntity, ask(bad).problem(t).Status, bad)
	}
	require.Equal(t, http.StatusUnprocessableEntity, confirm("000000").problem(t).Status, "none was asked for")
	require.Equal(t, http.StatusNoContent, ask("zhangwei@bureau.example").status)
	v := b.notifications(officer)
	require.Equal(t, []string{"", "zhangwei@bureau.example"}, []string{v.Address, v.Pending})
	require.Equal(t, http.StatusTooManyRequests, ask("zhangwei@bureau.example").problem(t).Status)

	code := b.code()
	require.Regexp(t, `^\d{6}$`, code)
	wrong := "000000"
	if code == wrong {
		wrong = "000001"
	}
	require.Equal(t, http.StatusUnprocessableEntity, confirm(wrong).problem(t).Status)
	require.Equal(t, http.StatusNoContent, confirm(code).status)
	require.Equal(t, http.StatusUnprocessableEntity, confirm(code).problem(t).Status, "once")
	require.Equal(t, "zhangwei@bureau.example", b.notifications(officer).Address)

	b.wait(2 * time.Minute)
	require.Equal(t, http.StatusNoContent, ask("other@bureau.example").status)
	v = b.notifications(officer)
	require.Equal(t, []string{"zhangwei@bureau.example", "other@bureau.example"}, []string{v.Address, v.Pending}, "mail goes where it went")
	code = b.code()
	for range 5 {
		confirm(wrong)
	}
	require.Contains(t, confirm(code).problem(t).Detail, "失效", "guessing ends")
	b.wait(2 * time.Minute)
	require.Equal(t, http.StatusNoContent, ask("other@bureau.example").status)
	code = b.code()
	b.wait(16 * time.Minute)
	require.Contains(t, confirm(code).problem(t).Detail, "失效", "it was too long ago")
	for range 2 {
		b.wait(2 * time.Minute)
		require.Equal(t, http.StatusNoContent, ask("other@bureau.example").status)
	}
	b.wait(2 * time.Minute)
	require.Equal(t, http.StatusTooManyRequests, ask("other@bureau.example").problem(t).Status, "no more today")
	require.Equal(t, http.StatusNoContent, b.send(officer, http.MethodDelete, "/api/v1/me/mail-address", nil).status)
	v = b.notifications(officer)
	require.Empty(t, v.Address+v.Pending)
	b.wait(24 * time.Hour)
	require.Equal(t, http.StatusNoContent, ask("other@bureau.example").status)
}

func TestAdministratorsSeeWhatDidNotGoOutAndNothingOfTheCases(t *testing.T) {
	b := open(t)
	officer, admin := holder(t, party.Officer), holder(t, party.Administrator)
	scripts := demo.Scripts()
	at := slices.IndexFunc(scripts, func(s demo.Script) bool { return s.Name == "case-1" })
	short := scripts[at]
	short.Steps = short.Steps[:6]
	plays := b.play(short)
	id := plays[0].CaseID
	_, err := b.MoveClock(t.Context(), b.Now().AddDate(1, 0, 0))
	require.NoError(t, err)
	var list view.Page[view.Delivery]
	got := b.get(admin, "/admin/deliveries?channel=hook&limit=200")
	got.into(t, &list)
	require.NotEmpty(t, list.Items, "strikes fill the outbox")
	head, _, err := b.db.Case(t.Context(), id)
	require.NoError(t, err)
	for _, content := range []string{id, head.PartyName, head.Title, *head.Number, "到期"} {
		require.NotContains(t, string(got.body), content)
	}
	one := list.Items[0]
	require.Equal(t, "待发送", one.StateTitle)
	require.Equal(t, "oa", one.Target)
	require.NotEmpty(t, one.Recipient.Name)
	require.False(t, one.Retryable)
	retry := func(as, id string) answer { return b.post(as, "/admin/deliveries/"+id+"/retry", struct{}{}) }
	require.Equal(t, http.StatusConflict, retry(admin, one.ID).problem(t).Status)
	require.Equal(t, http.StatusNotFound, retry(admin, "none").problem(t).Status)
	_, err = b.db.Raw.ExecContext(t.Context(), "UPDATE deliveries SET state = 'dead', reason = '连接不上对方系统' WHERE id = ?", one.ID)
	require.NoError(t, err)
	b.get(admin, "/admin/deliveries?failing=true").into(t, &list)
	require.Len(t, list.Items, 1)
	require.Equal(t, []any{"已放弃", "连接不上对方系统", true}, []any{list.Items[0].StateTitle, list.Items[0].Reason, list.Items[0].Retryable})
	require.Equal(t, http.StatusForbidden, retry(officer, one.ID).problem(t).Status)
	require.Equal(t, http.StatusNoContent, retry(admin, one.ID).status)
	page, err := b.db.AuditList(t.Context(), store.AuditFilter{Account: admin}, "", 10)
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(page.Items, func(e store.AuditEntry) bool {
		return e.Action == "delivery.manage" && strings.Contains(e.Detail, one.ID) && e.Outcome == store.AuditAllowed
	}))
	d, _, err := b.db.Delivery(t.Context(), one.ID)
	require.NoError(t, err)
	require.Equal(t, []any{store.DeliveryPending, 1}, []any{d.State, d.Round})
}
