package api_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
)

// administer makes a change that must succeed.
func (b *bureau) administer(path string, input any) {
	b.t.Helper()
	body, err := json.Marshal(input)
	require.NoError(b.t, err)
	a := b.send(holder(b.t, party.Administrator), http.MethodPost, "/api/v1/admin"+path, body)
	require.Equal(b.t, http.StatusCreated, a.status, "%s", a.body)
}

// ends takes a role away from somebody.
func (b *bureau) ends(person string, role party.Role) {
	b.t.Helper()
	admin, staff := holder(b.t, party.Administrator), view.Staff{}
	b.get(admin, "/admin/staff").into(b.t, &staff)
	i := slices.IndexFunc(staff.Assignments, func(h view.Held) bool { return h.Person == person && h.Role == role })
	require.GreaterOrEqual(b.t, i, 0, "%s has no such role", person)
	a := b.send(admin, http.MethodPost, "/api/v1/admin/assignments/"+staff.Assignments[i].ID+"/end", []byte(`{}`))
	require.Equal(b.t, http.StatusNoContent, a.status, "%s", a.body)
}

func TestASubstituteSeesWithTheEyesOfTheAbsent(t *testing.T) {
	b := open(t)
	id, other := b.opened(), b.opened()
	require.Equal(t, http.StatusNotFound, b.get("sunlei", "/cases/"+id).status)
	b.administer("/substitutions", map[string]any{"absent": "zhangwei", "substitute": "sunlei", "from": "2026-07-01", "until": "2026-07-31"})
	require.Equal(t, http.StatusOK, b.get("sunlei", "/cases/"+id).status, "from the next request on")
	b.agreeOnSight()
	var me view.Me
	b.get("sunlei", "/me").into(t, &me)
	require.Len(t, me.Roles, 2)
	require.Equal(t, "张伟", me.Roles[1].StandsInFor.Name)

	require.Equal(t, http.StatusOK, b.act("lina", other, "recusal.request", map[string]any{"person": "zhangwei", "by": "party", "reason": "亲属"}).status)
	require.Equal(t, http.StatusOK, b.act("maqiang", other, "recusal.decide", map[string]any{"person": "zhangwei", "granted": true, "reason": "属实"}).status)
	require.Equal(t, http.StatusNotFound, b.get("sunlei", "/cases/"+other).status, "with the roles come the conflicts")
	b.agreeOnSight()
}

// TestASupervisorWithAnotherRole sees parties where the other role shows them,
// and nowhere else.
func TestASupervisorWithAnotherRole(t *testing.T) {
	b := open(t)
	b.administer("/assignments", map[string]any{"person": "panyu", "role": "archivist", "unit": string(demo.Office), "from": "2026-07-01"})
	running := b.opened()
	archived := b.play(demo.QuickScript("whole"))[0].CaseID
	var page view.Page[view.CaseItem]
	b.get("panyu", "/cases").into(t, &page)
	shown := map[string]string{}
	for _, c := range page.Items {
		shown[c.ID] = c.PartyName
	}
	require.Equal(t, "某单位", shown[running])
	require.Contains(t, shown[archived], "曲靖演示")

	var list struct{ Items []view.Paper }
	b.get("panyu", "/cases/"+running+"/papers").into(t, &list)
	var masked view.Paper
	b.get("panyu", "/cases/"+running+"/papers/"+list.Items[0].ID).into(t, &masked)
	require.True(t, masked.Masked)
	require.NotContains(t, masked.Text, "曲靖演示置业")
	p := b.get("panyu", "/cases/"+running+"/papers/"+list.Items[0].ID+"/print").problem(t)
	require.Equal(t, http.StatusForbidden, p.Status, "a masked paper is not the one that its digest stands for")
	b.get("panyu", "/cases/"+archived+"/papers").into(t, &list)
	require.Equal(t, http.StatusOK, b.get("panyu", "/cases/"+archived+"/papers/"+list.Items[0].ID+"/print").status)
	b.agreeOnSight()
}

func TestAWithdrawnDisclosureLeavesATombstone(t *testing.T) {
	b := open(t)
	id := b.play(demo.QuickScript("whole"))[0].CaseID
	public := func(path, accept string) answer {
		return b.send("", http.MethodGet, "/public/disclosures"+path, nil, "Accept", accept)
	}
	var page view.Page[view.Disclosure]
	public("", "application/json").into(t, &page)
	require.Len(t, page.Items, 1)
	d := page.Items[0]
	require.NotEmpty(t, d.PartyName)
	withdrawn := b.act("pengna", id, "disclosure.withdraw", map[string]any{"ground": "revoked", "reason": "决定已被依法撤销"})
	require.Equal(t, http.StatusOK, withdrawn.status, "%s", withdrawn.body)
	for _, accept := range []string{"application/json", "text/html"} {
		a := public("/"+d.ID, accept)
		require.Equal(t, http.StatusGone, a.status, accept)
		require.Contains(t, string(a.body), "决定已被依法撤销", accept)
		require.Contains(t, string(a.body), d.Number, accept)
		require.NotContains(t, string(a.body), d.PartyName, accept)
		require.NotContains(t, string(public("", accept).body), d.PartyName, accept)
	}
	var tombstone view.Disclosure
	require.NoError(t, json.Unmarshal(public("/"+d.ID, "application/json").body, &tombstone))
	require.Equal(t, "withdrawn", tombstone.State)
	require.Equal(t, d.FirstPublishedAt, tombstone.FirstPublishedAt, "when it first went out is not forgotten")
	require.Empty(t, tombstone.Text)
	require.Empty(t, tombstone.Facts)
}

// Who takes over one case alone sees that one, in the list and by itself, and its
// tasks; lists and cases agree for everybody.
func TestASubstituteInOneCaseSeesThatOne(t *testing.T) {
	b := open(t)
	id, other := b.opened(), b.opened()
	for _, in := range []string{id, other} {
		require.Equal(t, http.StatusOK, b.act("zhangwei", in, "verification.finish", finish()).status)
		require.Equal(t, http.StatusOK, b.act("zhangwei", in, "filing.submit", map[string]any{"facts": "x", "basis": "x", "opinion": "x", "file": true}).status)
	}
	b.administer("/substitutions", map[string]any{"absent": "maqiang", "substitute": "zengmin", "from": "2026-07-01", "until": "2026-07-31", "cases": []string{id}})
	b.agreeOnSight()
	require.Equal(t, http.StatusOK, b.get("zengmin", "/cases/"+id).status)
	require.Equal(t, http.StatusNotFound, b.get("zengmin", "/cases/"+other).status)
	var tasks view.Page[view.Task]
	b.get("zengmin", "/tasks").into(t, &tasks)
	require.Len(t, tasks.Items, 1)
	require.Equal(t, id, tasks.Items[0].CaseID)
	require.Equal(t, http.StatusNotFound, b.act("zengmin", other, "filing.approve", map[string]any{"opinion": "同意"}).status)
	require.Equal(t, http.StatusOK, b.act("zengmin", id, "filing.approve", map[string]any{"opinion": "同意"}).status)
}
