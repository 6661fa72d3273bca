package api

import "sanxiang/domain/procedure"

const v1 = "/api/v1"

// routes is every route there is. The third column is the business action that
// the policy is asked about; the guard goes by it and by nothing else. An act of
// a case is its own action.
func (s *server) routes() []route {
	list := []route{
		at(get, "/healthz", "service.read", "存活", plain(s.healthz)),
		at(get, "/readyz", "service.read", "就绪", plain(s.readyz)),
		at(get, "/docs/*any", "service.read", "接口文档", plain(s.docs())),
		at(get, v1+"/openapi.json", "service.read", "接口描述", plain(s.describe)),
		at(get, "/public/disclosures", "portal.read", "公示信息", plain(s.publicList)),
		at(get, "/public/disclosures/{id}", "portal.read", "公示信息详情", plain(s.publicOne)),

		at(post, v1+"/sessions", "session.open", "登录", op(s, s.signIn)).created().logsItself(),
		at(del, v1+"/sessions/current", "session.close", "退出登录", op(s, s.signOut)).early().logsItself(),
		at(get, v1+"/me", "me.read", "当前人员", op(s, s.me)).early(),
		at(post, v1+"/me/password", "me.password", "修改密码", op(s, s.changePassword)).early().logsItself(),
		at(get, v1+"/tasks", "task.read", "待办事项", op(s, s.tasks)),
		at(get, v1+"/tasks/acts", "task.read", "待办中有哪些事项", op(s, s.taskActs)),
		at(post, v1+"/tasks/batch", "task.batch", "批量流转待办", op(s, s.batch)),
		at(post, v1+"/tasks/gestures", "task.batch", "可以对各项待办做什么", op(s, s.gestures)),
		at(get, v1+"/drafts", "draft.keep", "本人的草稿", op(s, s.drafts)),
		at(get, v1+"/drafts/{case}/{act}", "draft.keep", "读取草稿", op(s, s.draft)).ownAlone(),
		at(put, v1+"/drafts/{case}/{act}", "draft.keep", "保存草稿", op(s, s.saveDraft)),
		at(del, v1+"/drafts/{case}/{act}", "draft.keep", "删除草稿", op(s, s.dropDraft)).ownAlone(),
		at(get, v1+"/notices", "notice.read", "消息", op(s, s.notices)),
		at(post, v1+"/notices/read", "notice.read", "全部消息已读", op(s, s.readNotices)),
		at(post, v1+"/notices/{id}/read", "notice.read", "消息已读", op(s, s.readNotice)),
		at(get, v1+"/events", "event.read", "实时消息", raw(s.events, documentEvents)).streaming(),
		at(get, v1+"/me/notifications", "me.notifications", "本人接收消息的方式", op(s, s.notifications)),
		at(put, v1+"/me/notifications", "me.notifications", "设置接收消息的方式", op(s, s.chooseNotifications)),
		at(del, v1+"/me/notifications", "me.notifications", "恢复默认的接收方式", op(s, s.resetNotifications)),
		at(post, v1+"/me/mail-address", "me.notifications", "登记邮箱并获取验证码", op(s, s.askAddress)),
		at(post, v1+"/me/mail-address/confirm", "me.notifications", "验证邮箱", op(s, s.confirmAddress)),
		at(del, v1+"/me/mail-address", "me.notifications", "取消邮箱", op(s, s.removeAddress)),
		at(get, v1+"/me/calendar", "me.calendar", "本人的期限订阅", op(s, s.calendarFeed)),
		at(post, v1+"/me/calendar", "me.calendar", "获取或者更换期限订阅地址", op(s, s.openFeed)).created().logsItself(),
		at(del, v1+"/me/calendar", "me.calendar", "撤销期限订阅地址", op(s, s.closeFeed)).logsItself(),
		at(get, v1+"/me/calendar/{feed}", "calendar.read", "期限订阅（iCalendar）", raw(s.readFeed, documentFeed)),
		at(get, v1+"/people", "people.read", "人员", op(s, s.people)),
		at(get, v1+"/people/{id}", "people.read", "人员的岗位、证件和代行职务", op(s, s.personFile)),
		at(get, v1+"/units", "people.read", "机构", op(s, s.units)),
		at(get, v1+"/procedures", "procedure.read", "程序", op(s, s.procedures)),
		at(get, v1+"/procedures/{id}", "procedure.read", "程序详情", op(s, s.procedure)),
		at(get, v1+"/rules/deadlines", "rules.read", "期限推算", op(s, s.deadline)),
		at(get, v1+"/rules/powers", "rules.read", "权责清单", op(s, s.powers)),
		at(post, v1+"/rules/review", "rules.read", "是否应当法制审核", op(s, s.mustReview)),

		at(get, v1+"/cases", "case.list", "案件列表", op(s, s.cases)),
		at(get, v1+"/reviews", "review.list", "法制审核和协调决策的案件", op(s, s.reviews)),
		at(get, v1+"/supervision", "supervision.read", "督察看板", op(s, s.board)),
		at(get, v1+"/cases/{id}", "case.read", "案件详情", op(s, s.oneCase)),
		at(post, v1+"/cases/{id}/acts/{act}/preview", "case.read", "流转预览", op(s, s.preview)),
		at(get, v1+"/cases/{id}/timeline", "timeline.read", "案件全过程", op(s, s.timeline)),
		at(get, v1+"/cases/{id}/clocks", "case.read", "案件期限", op(s, s.clocks)),
		at(get, v1+"/cases/{id}/accountability", "accountability.read", "决定所依据的材料和意见及其责任人", op(s, s.accounts)),
		at(get, v1+"/cases/{id}/reviewers", "reviewer.list", "可以指派的法制审核员", op(s, s.reviewers)),
		at(get, v1+"/cases/{id}/papers", "paper.read", "案件文书", op(s, s.papers)),
		at(get, v1+"/cases/{id}/papers/{paper}", "paper.read", "文书", op(s, s.paper)),
		at(get, v1+"/cases/{id}/papers/{paper}/print", "paper.read", "文书打印页", raw(s.printPaper, documentPrint)),
		at(get, v1+"/cases/{id}/files", "file.read", "案件文件", op(s, s.files)),
		at(post, v1+"/cases/{id}/files", "file.upload", "上传文件", raw(s.upload, documentUpload)).created().streaming(),
		at(get, v1+"/cases/{id}/files/{sha256}", "file.read", "读取文件", raw(s.download, documentDownload)).streaming(),

		at(get, v1+"/audit", "audit.read", "访问日志", op(s, s.audit)),
		at(get, v1+"/audit/actions", "audit.read", "访问日志中的事项", op(s, s.auditActions)),

		at(get, v1+"/catalogue/editions", "rules.read", "规则版本", op(s, s.editions)),
		at(get, v1+"/catalogue/drafts", "catalogue.read", "规则草案", op(s, s.editionDrafts)),
		at(post, v1+"/catalogue/drafts", "catalogue.manage", "提交规则草案", op(s, s.submitEdition)).created(),
		at(get, v1+"/catalogue/drafts/{id}", "catalogue.read", "规则草案详情", op(s, s.editionDraft)),
		at(put, v1+"/catalogue/drafts/{id}", "catalogue.manage", "修改规则草案", op(s, s.replaceEdition)),
		at(post, v1+"/catalogue/drafts/{id}/withdraw", "catalogue.manage", "撤回规则草案", op(s, s.withdrawEdition)),
		at(post, v1+"/catalogue/drafts/{id}/reject", "catalogue.approve", "退回规则草案", op(s, s.rejectEdition)),
		at(post, v1+"/catalogue/drafts/{id}/approve", "catalogue.approve", "批准规则草案", op(s, s.approveEdition)),
		at(get, v1+"/catalogue/drafts/{id}/impact", "what_if.read", "推演规则草案", op(s, s.draftImpact)),
		at(post, v1+"/what-if/calendar", "what_if.read", "推演日历变动", op(s, s.whatIfCalendar)),
		at(post, v1+"/what-if/periods", "what_if.read", "推演期限规则变动", op(s, s.whatIfPeriods)),
		at(post, v1+"/what-if/params", "what_if.read", "推演标准变动", op(s, s.whatIfParams)),

		at(get, v1+"/admin/staff", "account.manage", "人员和机构", op(s, s.staff)),
		at(post, v1+"/admin/accounts", "account.manage", "开立账号", op(s, s.createAccount)).created().logsItself(),
		at(post, v1+"/admin/accounts/{id}/rename", "account.manage", "更改姓名和登录名", op(s, s.rename)).logsItself(),
		at(post, v1+"/admin/accounts/{id}/disabled", "account.manage", "停用或者启用账号", op(s, s.setDisabled)).logsItself(),
		at(post, v1+"/admin/accounts/{id}/password", "account.manage", "重置密码", op(s, s.resetPassword)).logsItself(),
		at(post, v1+"/admin/accounts/{id}/unlock", "account.manage", "解除登录锁定", op(s, s.unlock)).logsItself(),
		at(put, v1+"/admin/units/{id}", "account.manage", "登记机构", op(s, s.saveUnit)).logsItself(),
		at(post, v1+"/admin/assignments", "account.manage", "授予岗位", op(s, s.assign)).created().logsItself(),
		at(post, v1+"/admin/assignments/{id}/end", "account.manage", "终止岗位", op(s, s.endAssignment)).logsItself(),
		at(put, v1+"/admin/certificates", "account.manage", "登记证件", op(s, s.saveCertificate)).logsItself(),
		at(post, v1+"/admin/duties/check", "account.manage", "核对职责分离", op(s, s.checkDuties)),
		at(post, v1+"/admin/substitutions", "account.manage", "登记代行职务", op(s, s.substitute)).created().logsItself(),
		at(post, v1+"/admin/substitutions/{id}/end", "account.manage", "终止代行职务", op(s, s.endSubstitution)).logsItself(),
		at(get, v1+"/admin/deliveries", "delivery.manage", "对外发送的消息", op(s, s.deliveries)),
		at(post, v1+"/admin/deliveries/{id}/retry", "delivery.manage", "重新发送消息", op(s, s.retryDelivery)).logsItself(),
	}
	if s.DemoClock != nil {
		list = append(list,
			at(get, v1+"/dev/clock", "clock.read", "演示时钟", op(s, s.demoClock)),
			at(put, v1+"/dev/clock", "clock.move", "拨动演示时钟", op(s, s.moveClock)),
		)
	}
	if s.DemoPeople != nil {
		list = append(list, at(get, v1+"/dev/people", "demo_people.read", "演示账号", op(s, s.demoPeople)))
	}
	return append(list, s.actRoutes()...)
}

// actPath: an act has its place in the case, and what opens a case has it in the
// procedure; leads are the bureau's everyday way in.
func actPath(table procedure.Table, act procedure.Act) string {
	switch {
	case !act.Opens():
		return v1 + "/cases/{id}/acts/" + string(act.Name)
	case table.ID == procedure.OrdinaryID:
		return v1 + "/cases"
	}
	return v1 + "/procedures/" + table.ID + "/cases"
}

// actRoutes makes one route of every act that people do; procedures share some.
func (s *server) actRoutes() []route {
	var list []route
	seen := map[procedure.Name]bool{}
	for _, table := range s.Tables {
		for _, act := range table.Acts {
			if act.Duty == procedure.AsEngine || seen[act.Name] {
				continue
			}
			seen[act.Name] = true
			list = append(list, at(post, actPath(table, act), string(act.Name), act.Title, s.act(act)))
		}
	}
	return list
}
