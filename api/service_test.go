package api_test

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
)

func TestOtherSitesCannotActForSomebody(t *testing.T) {
	b := open(t)
	for name, headers := range map[string][]string{
		"fetch metadata": {"Sec-Fetch-Site", "cross-site"},
		"origin":         {"Origin", "https://elsewhere.example"},
	} {
		p := b.send(holder(t, party.Officer), http.MethodPost, "/api/v1/cases", []byte("{}"), headers...).problem(t)
		require.Equal(t, http.StatusForbidden, p.Status, name)
	}
}

func TestHeadersOfEveryAnswer(t *testing.T) {
	b := open(t)
	for _, path := range []string{"/healthz", "/api/v1/cases", "/nowhere", "/public/disclosures", "/api/v1/openapi.json"} {
		a := b.send("", http.MethodGet, path, nil)
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY"} {
			require.Equal(t, want, a.header.Get(name), path)
		}
		require.Contains(t, a.header.Get("Content-Security-Policy"), "default-src", path)
		require.NotEmpty(t, a.header.Get("X-Request-Id"), path)
	}
}

func TestReadinessAsksEveryPart(t *testing.T) {
	b := open(t)
	require.Equal(t, http.StatusOK, b.send("", http.MethodGet, "/healthz", nil).status)
	require.Equal(t, http.StatusOK, b.send("", http.MethodGet, "/readyz", nil).status)
	b = open(t, func(d *api.Deps) {
		d.Checks["engine"] = func(context.Context) error { return errors.New("connection refused by 10.0.0.7") }
	})
	a := b.send("", http.MethodGet, "/readyz", nil)
	require.Equal(t, http.StatusServiceUnavailable, a.status)
	require.JSONEq(t, `{"database":"ok","engine":"unavailable"}`, string(a.body))
	require.Contains(t, b.log.String(), "10.0.0.7")
}

func TestTheDocumentationLoadsNothingFromElsewhere(t *testing.T) {
	b := open(t)
	page := b.send("", http.MethodGet, "/docs/", nil)
	require.Equal(t, http.StatusOK, page.status)
	require.Contains(t, string(page.body), "/api/v1/openapi.json")
	require.NotRegexp(t, `(src|href)="(https?:)?//`, string(page.body))
	require.Equal(t, http.StatusOK, b.send("", http.MethodGet, "/docs/swagger-ui-bundle.js", nil).status)
}

func TestTooManyRequests(t *testing.T) {
	b := open(t, func(d *api.Deps) {
		d.Limits.Account = api.Rate{PerSecond: 0.001, Burst: 3}
		d.Limits.SignIn = api.Rate{PerSecond: 0.001, Burst: 4}
	})
	officer := holder(t, party.Officer)
	for range 3 {
		require.Equal(t, http.StatusOK, b.get(officer, "/me").status)
	}
	a := b.get(officer, "/me")
	require.Equal(t, http.StatusTooManyRequests, a.problem(t).Status)
	require.NotEmpty(t, a.header.Get("Retry-After"))
	require.Equal(t, http.StatusOK, b.get(holder(t, party.Head), "/me").status, "another person is not held up")
	wrong := []byte(`{"login":"zhangwei","password":"wrong"}`)
	require.Equal(t, http.StatusUnauthorized, b.send("", http.MethodPost, "/api/v1/sessions", wrong).problem(t).Status)
	require.Equal(t, http.StatusUnauthorized, b.send("", http.MethodPost, "/api/v1/sessions", wrong).problem(t).Status)
	require.Equal(t, http.StatusTooManyRequests, b.send("", http.MethodPost, "/api/v1/sessions", wrong).problem(t).Status)
	b = open(t, func(d *api.Deps) { d.Limits.Address = api.Rate{PerSecond: 0.001, Burst: 2} })
	for range 2 {
		require.Equal(t, http.StatusOK, b.send("", http.MethodGet, "/healthz", nil).status)
	}
	require.Equal(t, http.StatusTooManyRequests, b.send("", http.MethodGet, "/healthz", nil).problem(t).Status)
}

func TestTheDeskHasAllOtherAddresses(t *testing.T) {
	b := open(t, func(d *api.Deps) {
		d.Desk = http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("desk")) })
	})
	require.Equal(t, "desk", string(b.send("", http.MethodGet, "/cases/123", nil).body))
	require.Equal(t, http.StatusNotFound, b.send("", http.MethodGet, "/api/v1/nowhere", nil).problem(t).Status)
	require.Equal(t, http.StatusNotFound, b.send("", http.MethodPost, "/cases/123", nil).problem(t).Status)
}

func TestDemoAccountsAreOfferedOnlyWhereThereAreAny(t *testing.T) {
	b := open(t)
	require.Equal(t, http.StatusNotFound, b.get("", "/dev/people").problem(t).Status)
	people := demo.Offered()
	b = open(t, func(d *api.Deps) { d.DemoPeople = &people })
	var offered view.DemoPeople
	b.get("", "/dev/people").into(t, &offered)
	require.Equal(t, demo.Password, offered.Password)
	require.Len(t, offered.People, len(demo.People()))
	for _, p := range offered.People {
		require.NotEmpty(t, p.Unit, p.Login)
		require.NotEmpty(t, p.RoleTitle, p.Login)
	}
}

// A menu goes by this list, and what it names must not answer 403.
func TestEverybodyIsToldWhatTheyMayDo(t *testing.T) {
	b := open(t)
	rows, _, err := api.Table(b.deps)
	require.NoError(t, err)
	for _, role := range party.Roles() {
		login := holder(t, role)
		var me view.Me
		b.get(login, "/me").into(t, &me)
		for _, r := range rows {
			if r.Open || r.Method != http.MethodGet || strings.Contains(r.Path, "{") || strings.HasSuffix(r.Path, "/events") { // a stream has no end
				continue
			}
			a := b.send(login, http.MethodGet, r.Path, nil)
			require.Equal(t, slices.Contains(me.May, r.Action), a.status != http.StatusForbidden, "%s as %s: %s", r.Path, login, a.body)
		}
	}
	var officer, admin view.Me
	b.get(holder(t, party.Officer), "/me").into(t, &officer)
	b.get(holder(t, party.Administrator), "/me").into(t, &admin)
	require.Contains(t, officer.May, "lead.register", "opening a case is no act inside of one")
	require.NotContains(t, officer.May, "verification.finish")
	require.NotContains(t, officer.May, "account.manage")
	require.Contains(t, admin.May, "account.manage")
	require.NotContains(t, admin.May, "case.read")
}
