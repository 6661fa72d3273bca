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
	ID      int64     `json:"id"`
	At      time.Time `json:"at"`
	Account string    `json:"account"`
	Name    string    `json:"name,omitempty"`
	Role    string    `json:"role,omitempty"`
	Action  string    `json:"action"`
	CaseID  string    `json:"case_id,omitempty"`
	Outcome string    `json:"outcome" enum:"allowed,refused,failed"`
	Code    string    `json:"code,omitempty"`
	Gate    string    `json:"gate,omitempty"`
	Address string    `json:"address,omitempty"`
	Detail  string    `json:"detail,omitempty"`
}

// AuditQuery narrows the access log.
type AuditQuery struct {
	Paging
	Account string    `query:"account" maxLength:"60" doc:"人员"`
	CaseID  string    `query:"case_id" maxLength:"60" doc:"案件"`
	Outcome string    `query:"outcome" enum:"allowed,refused,failed" doc:"结果"`
	Since   time.Time `query:"since" doc:"起（含）"`
	Until   time.Time `query:"until" doc:"止（不含）"`
}
