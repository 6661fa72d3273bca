package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

func TestEveryRouteDeclaresAnAction(t *testing.T) {
	b := open(t)
	rows, engine, err := api.Table(b.deps)
	require.NoError(t, err)
	require.Len(t, engine, len(rows), "gin has the rows of the table and nothing else")
	for _, r := range rows {
		require.True(t, b.deps.Policy.Known(r.Action), "%s %s: %s", r.Method, r.Path, r.Action)
		require.Regexp(t, `\p{Han}`, r.Title, r.Path)
	}
	acts := 0
	seen := map[procedure.Name]bool{}
	for _, table := range procedure.Tables() {
		for _, a := range table.Acts {
			if a.Duty != procedure.AsEngine && !seen[a.Name] {
				acts++
				seen[a.Name] = true
				require.Contains(t, rows, api.Declared{Method: http.MethodPost, Path: actPath(table, a), Action: string(a.Name), Title: a.Title})
			}
		}
	}
	require.Greater(t, acts, 40)
}

func actPath(t procedure.Table, a procedure.Act) string {
	switch {
	case !a.Opens():
		return "/api/v1/cases/{id}/acts/" + string(a.Name)
	case t.ID == procedure.OrdinaryID:
		return "/api/v1/cases"
	}
	return "/api/v1/procedures/" + t.ID + "/cases"
}

func TestARouteThatNobodyMayReachKeepsTheServerFromStarting(t *testing.T) {
	b := open(t)
	nothing := func(*gin.Context) {}
	_, err := api.WithRoute(b.deps, http.MethodGet, "/api/v1/forgotten", "", nothing)
	require.ErrorContains(t, err, "/api/v1/forgotten")
	_, err = api.WithRoute(b.deps, http.MethodGet, "/api/v1/forgotten", "no.such.action", nothing)
	require.ErrorContains(t, err, "no.such.action")
	_, err = api.WithRoute(b.deps, http.MethodGet, "/api/v1/cases", "case.read", nothing)
	require.ErrorContains(t, err, "twice")
	require.ErrorContains(t, api.BehindTheTable(b.deps), "/forgotten")
}

func TestAMissingPortKeepsTheServerFromStarting(t *testing.T) {
	b := open(t)
	b.deps.Pages, b.deps.Printer = nil, nil
	_, err := api.New(b.deps)
	require.ErrorContains(t, err, "pages")
	require.ErrorContains(t, err, "printer")
}

func TestNoEngineActIsReachable(t *testing.T) {
	b := open(t)
	for _, a := range procedure.Ordinary().Acts {
		if a.Duty == procedure.AsEngine {
			require.Equal(t, http.StatusNotFound, b.act(holder(t, party.Head), "x", string(a.Name), struct{}{}).status, a.Name)
		}
	}
}

// TestMatrix asks every route as every role. What is expected follows from the
// route's action and the policy.
func TestMatrix(t *testing.T) {
	b := open(t)
	rows, _, err := api.Table(b.deps)
	require.NoError(t, err)
	for _, role := range party.Roles() {
		who := holder(t, role)
		for _, r := range rows {
			if r.Action == "session.close" || strings.Contains(r.Path, "*") {
				continue // the one ends the session, the other has pages of its own
			}
			path := strings.NewReplacer("{id}", "none", "{paper}", "none", "{sha256}", "none").Replace(r.Path)
			if !r.Open {
				p := b.send("", r.Method, path, nil).problem(t)
				require.Equal(t, http.StatusUnauthorized, p.Status, "%s %s", r.Method, path)
				require.EqualValues(t, "unauthenticated", p.Code)
			}
			_, anybody := b.deps.Policy.Any(nil, "", r.Action)
			allowed := r.Open || anybody || b.deps.Policy.May(role, r.Action, procedure.OwnUnit)
			if allowed && r.Action == "event.read" {
				continue // a stream that does not end
			}
			before := b.refused(who, 1)
			got := b.send(who, r.Method, path, []byte("{"))
			if !allowed {
				p := got.problem(t)
				require.Equal(t, http.StatusForbidden, p.Status, "%s as %s", r.Path, role)
				require.EqualValues(t, "role_denied", p.Code)
				now := b.refused(who, 2)
				require.Len(t, now, len(before)+1, "%s as %s is audited", r.Path, role)
				require.ElementsMatch(t, before, now[1:], "%s as %s is audited once", r.Path, role)
				require.Equal(t, r.Action, now[0].Action)
				require.Equal(t, "role_denied", now[0].Code)
				require.Equal(t, "127.0.0.1", now[0].Address)
				continue
			}
			require.NotEqual(t, http.StatusUnauthorized, got.status, "%s as %s: %s", r.Path, role, got.body)
			require.NotEqual(t, http.StatusForbidden, got.status, "%s as %s: %s", r.Path, role, got.body)
			require.Less(t, got.status, 500, "%s as %s: %s", r.Path, role, got.body)
		}
	}
}

// refusals are all that was refused to somebody.
func (b *bureau) refusals(account string) []store.AuditEntry {
	b.t.Helper()
	var all []store.AuditEntry
	for next := ""; ; {
		page, err := b.db.AuditList(b.t.Context(), store.AuditFilter{Account: account, Outcome: store.AuditRefused}, next, 200)
		require.NoError(b.t, err)
		all = append(all, page.Items...)
		if next = page.Next; next == "" {
			return all
		}
	}
}

// refused are the newest of them.
func (b *bureau) refused(account string, most int) []store.AuditEntry {
	b.t.Helper()
	page, err := b.db.AuditList(b.t.Context(), store.AuditFilter{Account: account, Outcome: store.AuditRefused}, "", most)
	require.NoError(b.t, err)
	return page.Items
}

func TestAdministratorSeesNoCase(t *testing.T) {
	b := open(t)
	admin := holder(t, party.Administrator)
	for _, path := range []string{"/cases", "/cases/none", "/tasks", "/notices", "/audit"} {
		require.Equal(t, http.StatusForbidden, b.get(admin, path).status, path)
	}
}

func TestAFirstPasswordOpensNothingElse(t *testing.T) {
	b := open(t)
	admin := holder(t, party.Administrator)
	a := b.send(admin, http.MethodPost, "/api/v1/admin/accounts", []byte(`{"login":"xinren","name":"新人","password":"Erste-Losung-2026"}`))
	require.Equal(t, http.StatusCreated, a.status, "%s", a.body)
	in := b.send("", http.MethodPost, "/api/v1/sessions", []byte(`{"login":"xinren","password":"Erste-Losung-2026"}`))
	require.Equal(t, http.StatusCreated, in.status, "%s", in.body)
	cookie := strings.SplitN(in.header.Get("Set-Cookie"), ";", 2)[0]
	b.session("").Jar = nil
	as := func(method, path, body string) answer {
		return b.send("", method, path, []byte(body), "Cookie", cookie)
	}
	require.Equal(t, http.StatusForbidden, as("GET", "/api/v1/people", "").status)
	me := as("GET", "/api/v1/me", "")
	require.Equal(t, http.StatusOK, me.status)
	require.Contains(t, string(me.body), `"must_change":true`)
	changed := as("POST", "/api/v1/me/password", `{"current":"Erste-Losung-2026","new":"Zweite-Losung-2026"}`)
	require.Equal(t, http.StatusNoContent, changed.status, "%s", changed.body)
	cookie = strings.SplitN(changed.header.Get("Set-Cookie"), ";", 2)[0]
	require.Equal(t, http.StatusOK, as("GET", "/api/v1/people", "").status)
}

func TestADisabledAccountIsOutAtOnce(t *testing.T) {
	b := open(t)
	officer := holder(t, party.Officer)
	require.Equal(t, http.StatusOK, b.get(officer, "/cases").status)
	done := b.send(holder(t, party.Administrator), http.MethodPost, "/api/v1/admin/accounts/"+officer+"/disabled", []byte(`{"version":1,"disabled":true}`))
	require.Equal(t, http.StatusNoContent, done.status, "%s", done.body)
	require.Equal(t, http.StatusUnauthorized, b.get(officer, "/cases").status)
}

func TestSigningOutEndsTheSession(t *testing.T) {
	b := open(t)
	head := holder(t, party.Head)
	require.Equal(t, http.StatusOK, b.get(head, "/me").status)
	require.Equal(t, http.StatusNoContent, b.send(head, http.MethodDelete, "/api/v1/sessions/current", nil).status)
	require.Equal(t, http.StatusUnauthorized, b.get(head, "/me").status)
}
