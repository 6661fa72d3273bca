package api

import (
	"context"
	"slices"
	"strings"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
)

// finer is read-only: what the access log tells apart within one action.
var finer = []view.Named{
	{ID: "account.manage.create", Name: "开立账号"},
	{ID: "account.manage.rename", Name: "更改姓名和登录名"},
	{ID: "account.manage.disable", Name: "停用账号"},
	{ID: "account.manage.enable", Name: "启用账号"},
	{ID: "account.manage.reset", Name: "重置密码"},
	{ID: "account.manage.unlock", Name: "解除登录锁定"},
	{ID: "account.manage.unit", Name: "登记机构"},
	{ID: "account.manage.assign", Name: "授予岗位"},
	{ID: "account.manage.unassign", Name: "终止岗位"},
	{ID: "account.manage.certificate", Name: "登记证件"},
	{ID: "account.manage.substitute", Name: "登记代行职务"},
	{ID: "account.manage.resume", Name: "终止代行职务"},
}

func (s *server) audit(ctx context.Context, in *view.AuditQuery) (*sends[view.Page[view.AuditEntry]], error) {
	page, err := s.Record.Audit(ctx, *in)
	if err != nil {
		return nil, err
	}
	titles := s.auditTitles()
	for i, e := range page.Items {
		page.Items[i].Title, page.Items[i].CodeTitle = called(titles, e.Action), titleOf[fault.Code(e.Code)]
	}
	return send(page, s.noteAccess(ctx, ""))
}

// auditActions lists what the access log may be narrowed to.
func (s *server) auditActions(context.Context, *struct{}) (*sends[list[view.Named]], error) {
	return sendList(s.auditTitles(), nil)
}

func (s *server) auditTitles() []view.Named { return slices.Concat(s.Policy.Titles(), finer) }

// called is the title of an action, or that of the coarser one it belongs to.
func called(titles []view.Named, action string) string {
	for {
		if i := slices.IndexFunc(titles, func(n view.Named) bool { return n.ID == action }); i >= 0 {
			return titles[i].Name
		}
		end := strings.LastIndex(action, ".")
		if end < 0 {
			return ""
		}
		action = action[:end]
	}
}
