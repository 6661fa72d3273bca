package policies

import (
	"slices"

	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// What stands in place of a role where none is needed. Nobody can be given
// either of them.
const (
	SignedIn party.Role = "signed_in" // whoever is signed in
	Anyone   party.Role = "anyone"    // the public
)

// Action is something people do that no procedure table knows of.
type Action struct {
	Name  string
	Title string
	// Case tells that the action shows or touches the content of cases.
	Case  bool
	Who   []party.Role
	Scope procedure.Scope
}

// Actions lists what is declared beside the acts of the tables.
func Actions() []Action {
	all := caseRoles()
	inCase := without(all, party.Supervisor)
	return slices.Concat([]Action{
		// Which cases, and whose names in them, is judged on each case.
		{"case.list", "查看案件列表", true, all, procedure.Bureau},
		{"case.read", "查看案件", true, all, procedure.Bureau},
		{"timeline.read", "查看办理过程", true, all, procedure.Bureau},
		{"task.read", "查看待办", true, all, procedure.Bureau},
		// Each task of a batch is judged by its own gesture.
		{"task.batch", "批量流转待办", true, inCase, procedure.Bureau},
		// Shows cases by number, never a party: whoever answers for the rules or watches over them may try them out.
		{"draft.keep", "保存本人的草稿", true, inCase, procedure.Bureau},
		{"what_if.read", "推演规则变动", true, []party.Role{party.ReviewHead, party.DeputyHead, party.Head, party.Supervisor}, procedure.Bureau},
		{"notice.read", "查看提醒", true, all, procedure.Bureau},
		{"me.calendar", "以日历订阅本人待办的期限", true, all, procedure.Bureau},
		{"event.read", "接收实时消息", true, all, procedure.Bureau},
		{"accountability.read", "查看决定所依据的材料、意见及其责任人", true, []party.Role{party.ReviewHead, party.DeputyHead, party.Head, party.Supervisor}, procedure.Bureau},
		{"review.list", "查看送审和协调决策的案件", true, []party.Role{party.Officer, party.UnitHead, party.Reviewer, party.ReviewHead, party.DeputyHead, party.Head}, procedure.Bureau},
		// Counts by unit, and cases by number, never a party.
		{"supervision.read", "查看督察看板", true, []party.Role{party.DeputyHead, party.Head, party.Supervisor}, procedure.Bureau},
		{"reviewer.list", "查看可以指派的法制审核员及其在办件数", true, []party.Role{party.ReviewHead, party.DeputyHead, party.Head}, procedure.Bureau},
		// Papers and files name the party, whom a supervisor does not get to see.
		{"paper.read", "查看文书", true, inCase, procedure.Bureau},
		{"file.read", "查看证据和附件", true, without(inCase, party.Publisher, party.DisclosureChecker), procedure.Bureau},
		{"file.upload", "上传证据和附件", true, []party.Role{party.Officer, party.UnitHead}, procedure.OwnUnit},
		{"file.upload", "上传证据和附件", true, []party.Role{party.ReviewHead, party.HearingHost, party.Counsel}, procedure.Bureau},
	}, administrative())
}

// administrative are the actions without any content of cases. Rules are
// changed by those who answer for the law, and the access log is read by those
// who do not look after the accounts: the administrator does neither.
func administrative() []Action {
	admin := []party.Role{party.Administrator}
	signedIn, anyone := []party.Role{SignedIn}, []party.Role{Anyone}
	return []Action{
		{"account.manage", "管理账号、机构、岗位、证件和代行职务", false, admin, procedure.Bureau},
		{"audit.read", "查看访问日志", false, []party.Role{party.Head, party.Supervisor}, procedure.Bureau},
		// Whoever knows the address is its owner to the calendar: what the owner may is asked at each reading.
		{"calendar.read", "凭个人订阅地址读取期限日历", false, anyone, procedure.Bureau},
		// Never one's own draft, whatever the role: docs/adr/0014-two-people-for-a-rule.md.
		{"catalogue.approve", "批准或者退回他人提交的规则草案", false, []party.Role{party.ReviewHead, party.DeputyHead, party.Head}, procedure.Bureau},
		{"catalogue.manage", "提交、修改和撤回规则草案（日历、期限、目录清单、裁量基准）", false, []party.Role{party.ReviewHead}, procedure.Bureau},
		{"catalogue.read", "查看规则草案", false, []party.Role{party.ReviewHead, party.DeputyHead, party.Head, party.Supervisor}, procedure.Bureau},
		{"clock.move", "拨动演示时钟", false, signedIn, procedure.Bureau},
		{"clock.read", "查看系统时间", false, signedIn, procedure.Bureau},
		{"demo_people.read", "查看演示账号（仅演示系统）", false, anyone, procedure.Bureau},
		// Who was sent something and whether it arrived: nothing of what it was about.
		{"delivery.manage", "查看和重发对外发送的消息", false, admin, procedure.Bureau},
		{"me.notifications", "设置本人接收消息的方式", false, signedIn, procedure.Bureau},
		{"me.password", "修改本人密码", false, signedIn, procedure.Bureau},
		{"me.read", "查看本人信息", false, signedIn, procedure.Bureau},
		{"people.read", "查看人员和机构", false, signedIn, procedure.Bureau},
		{"procedure.read", "查看执法流程", false, signedIn, procedure.Bureau},
		{"rules.read", "查看规则", false, signedIn, procedure.Bureau},
		{"session.close", "退出登录", false, signedIn, procedure.Bureau},
		{"session.open", "登录", false, anyone, procedure.Bureau},
		{"portal.read", "查看公示信息", false, anyone, procedure.Bureau},
		{"service.read", "查看服务状态和接口说明", false, anyone, procedure.Bureau},
	}
}

// caseRoles are all roles that have to do with cases.
func caseRoles() []party.Role { return without(party.Roles(), party.Administrator) }

func without(roles []party.Role, left ...party.Role) []party.Role {
	return slices.DeleteFunc(slices.Clone(roles), func(r party.Role) bool { return slices.Contains(left, r) })
}

// Tables lists the procedures whose acts the policies cover.
func Tables() []procedure.Table { return procedure.Tables() }
