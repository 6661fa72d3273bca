package api_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/party"
)

// The log reads in Chinese, and is narrowed by who, what and how it ended.
func TestTheAccessLogSaysWhatWasDone(t *testing.T) {
	b := open(t)
	supervisor, officer := holder(t, party.Supervisor), holder(t, party.Officer)
	require.Equal(t, http.StatusForbidden, b.get(officer, "/audit").status)
	unit := b.send(holder(t, party.Administrator), http.MethodPut, "/api/v1/admin/units/xinke", []byte(`{"name":"新科室","kind":"other"}`))
	require.Equal(t, http.StatusNoContent, unit.status, string(unit.body))
	entries := func(query string) []view.AuditEntry {
		var page view.Page[view.AuditEntry]
		b.get(supervisor, "/audit?"+query).into(t, &page)
		return page.Items
	}
	refused := entries("account=" + officer + "&outcome=refused")
	require.Len(t, refused, 1)
	require.Equal(t, []string{"audit.read", "查看访问日志", "没有权限", "张伟"}, []string{refused[0].Action, refused[0].Title, refused[0].CodeTitle, refused[0].Name})
	for _, action := range []string{"account.manage", "account.manage.unit"} {
		found := entries("action=" + action + "&account=" + holder(t, party.Administrator))
		require.Len(t, found, 1, action)
		require.Equal(t, []string{"account.manage.unit", "登记机构", "系统管理员", "xinke"}, []string{found[0].Action, found[0].Title, found[0].RoleTitle, found[0].Detail})
	}
	require.Empty(t, entries("action=account.manage&until=2026-06-01T00:00:00%2B08:00"))
}

// Whatever the log may be narrowed to has a name, and so has every route.
func TestEveryActionOfTheAccessLogHasAName(t *testing.T) {
	b := open(t)
	var out struct{ Items []view.Named }
	b.get(holder(t, party.Head), "/audit/actions").into(t, &out)
	titles := map[string]string{}
	for _, n := range out.Items {
		require.Regexp(t, `\p{Han}`, n.Name, n.ID)
		require.Empty(t, titles[n.ID], "%s stands twice", n.ID)
		titles[n.ID] = n.Name
	}
	rows, _, err := api.Table(b.deps)
	require.NoError(t, err)
	for _, r := range rows {
		require.NotEmpty(t, titles[r.Action], r.Action)
	}
}
