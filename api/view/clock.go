package view

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
)

// Clock is one statutory period of a case, with the arithmetic behind its end.
type Clock struct {
	ID              string        `json:"clock" doc:"案件中的期限编号，例如 D10-1"`
	Rule            string        `json:"rule"`
	Title           string        `json:"title"`
	Kind            law.Kind      `json:"kind"`
	KindTitle       string        `json:"kind_title"`
	State           string        `json:"state" enum:"running,paused,ended"`
	Ended           string        `json:"ended,omitempty"`
	EndedTitle      string        `json:"ended_title,omitempty"`
	EndedAt         *time.Time    `json:"ended_at,omitempty"`
	TriggerSequence int           `json:"trigger_sequence"`
	TriggerOn       calendar.Date `json:"trigger_on"`
	DueOn           calendar.Date `json:"due_on"`
	Due
	Provisional     bool                 `json:"provisional" doc:"跨入尚未公布放假安排的年份，末日为暂定"`
	Overdue         bool                 `json:"overdue"`
	Late            bool                 `json:"late" doc:"逾期办结，永久留痕"`
	Moved           int                  `json:"moved" doc:"末日变动的次数"`
	Pauses          []deadline.Pause     `json:"pauses"`
	Extensions      []deadline.Extension `json:"extensions"`
	Steps           []string             `json:"struck" doc:"已触发的提醒"`
	CalendarEdition string               `json:"calendar_edition"`
	PeriodEdition   string               `json:"period_edition"`
	Derivation      []deadline.Step      `json:"derivation"`
}

// DeadlineQuery asks for the end of a period.
type DeadlineQuery struct {
	Rule  string        `query:"rule" required:"true" minLength:"1" maxLength:"20" doc:"期限编号，例如 D14"`
	Start calendar.Date `query:"start" required:"true" format:"date" doc:"起算日"`
}

// Deadline is a computed period with the rule it rests on.
type Deadline struct {
	Rule   law.Period      `json:"rule"`
	Result deadline.Result `json:"result"`
}

// DemoClock is where the demo clock stands.
type DemoClock struct {
	Now     time.Time `json:"now"`
	Pending int       `json:"pending" doc:"尚未处理的到期事项数；为零即已全部处理"`
}
