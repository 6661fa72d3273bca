package view

import "time"

// Task is one step that somebody is expected to take.
type Task struct {
	CaseID     string     `json:"case_id"`
	CaseNumber string     `json:"case_number,omitempty"`
	CaseTitle  string     `json:"case_title"`
	PartyName  string     `json:"party_name"`
	State      string     `json:"state"`
	StateTitle string     `json:"state_title"`
	Act        string     `json:"act"`
	Title      string     `json:"title"`
	Person     *Named     `json:"person,omitempty" doc:"指定的人员；没有的由相应岗位人员办理"`
	Role       string     `json:"role,omitempty"`
	RoleTitle  string     `json:"role_title,omitempty"`
	Unit       *Named     `json:"unit,omitempty"`
	Clock      string     `json:"clock,omitempty"`
	Since      *time.Time `json:"since,omitempty"`
	Due
}

// Notice is one message to the reader.
type Notice struct {
	ID        string     `json:"id"`
	CaseID    string     `json:"case_id"`
	Clock     string     `json:"clock"`
	Step      string     `json:"step"`
	Text      string     `json:"text"`
	CreatedAt time.Time  `json:"created_at"`
	ReadAt    *time.Time `json:"read_at,omitempty"`
}
