package view

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

// StaffChange is one change of staff that somebody thinks of. At most one field
// is set; none asks about the bureau as it stands.
type StaffChange struct {
	Assignment      *Held         `json:"assignment,omitempty" doc:"拟授予的岗位"`
	Substitution    *Substitution `json:"substitution,omitempty" doc:"拟登记的代行职务"`
	Certificate     *Certificate  `json:"certificate,omitempty" doc:"拟登记的证件"`
	EndAssignment   *EndOf        `json:"end_assignment,omitempty" doc:"拟终止的岗位"`
	EndSubstitution *EndOf        `json:"end_substitution,omitempty" doc:"拟终止的代行职务"`
	Disable         string        `json:"disable,omitempty" maxLength:"60" doc:"拟停用的账号"`
	Enable          string        `json:"enable,omitempty" maxLength:"60" doc:"拟启用的账号"`
}

// EndOf ends something that has an id.
type EndOf struct {
	ID    string        `json:"id" minLength:"1" maxLength:"60"`
	Until calendar.Date `json:"until,omitzero" format:"date" doc:"最后一日；不填为立即终止"`
}

// DutyVerdict says what would become of a change.
type DutyVerdict struct {
	Allowed  bool          `json:"allowed" doc:"变动可以登记；可能仍有提示"`
	Problem  *fault.Fault  `json:"problem,omitempty" doc:"因其他原因不能登记的说明"`
	Refused  []DutyFinding `json:"refused" doc:"因此不能登记的反例"`
	Warned   []DutyFinding `json:"warned" doc:"不妨碍登记、但应当知道的后果"`
	Standing []DutyFinding `json:"standing" doc:"没有提出变动时：现状中的问题"`
	People   int           `json:"people" doc:"核对的人员数"`
	Cases    int           `json:"cases" doc:"核对的在办案件数"`
}

// DutyFinding is one counter-example. It names cases by their numbers and shows
// nothing of what they are about.
type DutyFinding struct {
	Kind      string        `json:"kind" enum:"combined,repeated,vacant,away" doc:"岗位集于一人、在办案件中已办过应当分离的事项、无人可办、不在岗期间无人可办"`
	Text      string        `json:"text"`
	Person    *Named        `json:"person,omitempty"`
	Roles     []Assignment  `json:"roles" doc:"凭哪些岗位、代行谁的职务"`
	From      calendar.Date `json:"from" format:"date"`
	Until     calendar.Date `json:"until,omitzero" format:"date"`
	Procedure string        `json:"procedure" doc:"程序"`
	First     *DutyStep     `json:"first,omitempty" doc:"先办的事项"`
	Second    DutyStep      `json:"second" doc:"后办的事项；无人可办时为待办的事项"`
	By        *Named        `json:"by,omitempty" doc:"先办的人员"`
	Cases     []DutyCase    `json:"cases" doc:"具体的在办案件；没有的为任何案件"`
	Cite      string        `json:"cite,omitempty"`
}

// DutyStep is one of the two acts.
type DutyStep struct {
	Act           string `json:"act,omitempty"`
	Title         string `json:"title"`
	Function      string `json:"function" enum:"handle,speak,review,decide,host"`
	FunctionTitle string `json:"function_title"`
}

// DutyCase names a case.
type DutyCase struct {
	ID     string `json:"id"`
	Number string `json:"number,omitempty"`
	Unit   Named  `json:"unit"`
}
