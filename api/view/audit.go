package view

import "time"

// Outcomes in the access log.
const (
	Allowed = "allowed"
	Refused = "refused"
	Failed  = "failed"
)

// AuditEntry is one line of the access log: who tried what, from where, and
// what came of it. It carries no personal data beside account and address.
type AuditEntry struct {
	ID        int64     `json:"id" doc:"序号"`
	At        time.Time `json:"at" doc:"时间"`
	Account   string    `json:"account" doc:"账号"`
	Name      string    `json:"name,omitempty" doc:"姓名"`
	Role      string    `json:"role,omitempty" doc:"岗位代号"`
	RoleTitle string    `json:"role_title,omitempty" doc:"岗位"`
	Action    string    `json:"action" doc:"事项代号"`
	Title     string    `json:"title,omitempty" doc:"事项"`
	CaseID    string    `json:"case_id,omitempty" doc:"案件"`
	Outcome   string    `json:"outcome" enum:"allowed,refused,failed" titles:"准许,拒绝,失败" doc:"结果"`
	Code      string    `json:"code,omitempty" doc:"拒绝的代码"`
	CodeTitle string    `json:"code_title,omitempty" doc:"拒绝的理由"`
	Gate      string    `json:"gate,omitempty" doc:"关口"`
	Address   string    `json:"address,omitempty" doc:"来源地址"`
	Detail    string    `json:"detail,omitempty" doc:"对象"`
}

// AuditQuery narrows the access log.
type AuditQuery struct {
	Paging
	Account string    `query:"account" maxLength:"60" doc:"人员"`
	Action  string    `query:"action" maxLength:"100" doc:"事项；较粗的事项包含较细的"`
	CaseID  string    `query:"case_id" maxLength:"60" doc:"案件"`
	Outcome string    `query:"outcome" enum:"allowed,refused,failed" doc:"结果"`
	Since   time.Time `query:"since" doc:"起（含）"`
	Until   time.Time `query:"until" doc:"止（不含）"`
}
