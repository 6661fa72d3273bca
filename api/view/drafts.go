package view

import (
	"encoding/json"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

// SaveDraft is what somebody has entered into a form so far.
type SaveDraft struct {
	CaseVersion int             `json:"case_version" minimum:"0" maximum:"1000000" doc:"填写时所见的案件版本；登记新案的填 0"`
	Input       json.RawMessage `json:"input" doc:"已经填写的内容（JSON 对象），不作校验"`
}

// DraftItem is a draft without its content.
type DraftItem struct {
	Subject     string        `json:"subject" doc:"案件；登记新案的为程序代号"`
	CaseNumber  string        `json:"case_number,omitempty"`
	Act         string        `json:"act"`
	Title       string        `json:"title"`
	CaseVersion int           `json:"case_version" doc:"填写时所见的案件版本"`
	CaseNow     int           `json:"case_now,omitempty" doc:"案件现在的版本"`
	Revision    string        `json:"revision" doc:"草稿的版本，即 ETag"`
	SavedAt     time.Time     `json:"saved_at"`
	ExpiresOn   calendar.Date `json:"expires_on" format:"date" doc:"保留至该日"`
}

// Draft is one draft, with what was entered into the case since it was begun, by
// whom: it has to be looked at before the act is done.
type Draft struct {
	DraftItem
	Since []fault.Change  `json:"since" doc:"填写以后使所见内容失效的记录"`
	Input json.RawMessage `json:"input"`
}
