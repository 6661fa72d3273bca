package api_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/notify"
)

// A person's page shows the roles to everybody, and the rest to whom it concerns.
func TestWhoReadsAPersonsFile(t *testing.T) {
	b := open(t)
	admin := holder(t, party.Administrator)
	keep := func(number, from, until string) {
		body, err := json.Marshal(map[string]any{"person": "lina", "kind": "enforcement", "number": number, "from": from, "until": until})
		require.NoError(t, err)
		require.Equal(t, http.StatusNoContent, b.send(admin, http.MethodPut, "/api/v1/admin/certificates", body).status)
	}
	keep("53030200102", "2023-01-01", "2026-07-20") // nineteen days from today
	b.administer("/substitutions", map[string]any{"absent": "lina", "substitute": "wangqiang", "from": "2026-07-01", "until": "2026-07-10", "work": "new", "units": []string{"shichang"}})
	b.administer("/substitutions", map[string]any{"absent": "zhaomin", "substitute": "lina", "from": "2026-08-03", "until": "2026-08-14"})
	file := func(as string) view.PersonFile {
		t.Helper()
		var f view.PersonFile
		b.get(as, "/people/lina").into(t, &f)
		return f
	}
	for as, full := range map[string]bool{"lina": true, "liuyang": true, "maqiang": true, "panyu": true, admin: true, "zhangwei": false, "huanghai": false, "xujing": false} {
		require.Equal(t, full, file(as).Full, as)
	}
	f := file("lina")
	require.Equal(t, "刘洋", f.Heads[0].Name)
	require.Len(t, f.Roles, 1)
	require.Equal(t, "2023-01-01", f.Roles[0].From.String())
	require.Len(t, f.Held, 2)
	require.Equal(t, "赵敏", f.Held[1].StandsInFor.Name)
	require.Equal(t, "2026-08-03", f.Held[1].From.String())
	c := f.Certificates[0]
	require.Equal(t, []any{"行政执法证", "53030200102", true, 19, 30}, []any{c.KindTitle, c.Number, c.Valid, *c.Left, c.Warning})
	require.Equal(t, "王强", f.Absences[0].Other.Name)
	require.Equal(t, party.NewWork, f.Absences[0].Takeover.Work)
	require.Equal(t, "赵敏", f.StandsInFor[0].Other.Name)
	require.Nil(t, f.StandsInFor[0].Takeover)

	other := file("zhangwei")
	require.Len(t, other.Roles, 1)
	require.Empty(t, other.Held)
	require.Empty(t, other.Certificates)
	require.Empty(t, other.Absences)
	require.Equal(t, http.StatusNotFound, b.get("lina", "/people/nobody").status)

	var people struct{ Items []view.Person }
	b.get("lina", "/people").into(t, &people)
	enforces := func(id string) bool {
		return people.Items[slices.IndexFunc(people.Items, func(p view.Person) bool { return p.ID == id })].Enforces
	}
	require.Equal(t, []bool{true, false}, []bool{enforces("zhangwei"), enforces("chenbo")}, "whoever opens a case has to know whom to name")

	// The warning reaches her and her head, among their other messages.
	require.NoError(t, b.identity.Remind(t.Context(), notify.Outbox{}))
	for _, who := range []string{"lina", "liuyang"} {
		var page view.Page[view.Notice]
		b.get(who, "/notices").into(t, &page)
		require.Len(t, page.Items, 1)
		require.Contains(t, page.Items[0].Text, "2026-07-20")
		require.Empty(t, page.Items[0].CaseID)
		require.Equal(t, http.StatusNoContent, b.send(who, http.MethodPost, "/api/v1/notices/"+page.Items[0].ID+"/read", nil).status)
		var me view.Me
		b.get(who, "/me").into(t, &me)
		require.Zero(t, me.Unread)
	}
}

// Administrators learn beforehand what runs out, and whom that touches; a
// person's page leads to the cases in which they could be recused.
func TestAdministratorsLearnWhatRunsOut(t *testing.T) {
	b := open(t)
	admin := holder(t, party.Administrator)
	id := b.underReview()
	until := calendar.DateOf(b.Now()).AddDays(19).String()
	body, err := json.Marshal(map[string]any{"person": "lina", "kind": "enforcement", "number": "53030200102", "from": "2023-01-01", "until": until})
	require.NoError(t, err)
	require.Equal(t, http.StatusNoContent, b.send(admin, http.MethodPut, "/api/v1/admin/certificates", body).status)
	var staff view.Staff
	b.get(admin, "/admin/staff").into(t, &staff)
	require.Len(t, staff.Expiring, 1, "another certificate that has run out already is no warning")
	e := staff.Expiring[0]
	require.Equal(t, []any{"李娜", "行政执法证", until, 30}, []any{e.Person.Name, e.KindTitle, e.Until.String(), e.Warning})
	require.Equal(t, []view.Named{{ID: "liuyang", Name: "刘洋"}}, e.Told)
	i := slices.IndexFunc(e.Cases, func(c view.DutyCase) bool { return c.ID == id })
	require.GreaterOrEqual(t, i, 0)
	require.Contains(t, e.Cases[i].Number, "号")
	cases := func(as, person string) int {
		t.Helper()
		var list view.Page[view.CaseItem]
		b.get(as, "/cases?person="+person).into(t, &list)
		return len(list.Items)
	}
	require.Equal(t, []int{2, 0, 2, 0}, []int{cases("guojian", "lina"), cases("guojian", "zhaomin"), cases("liuyang", "lina"), cases("sunlei", "lina")})
}
