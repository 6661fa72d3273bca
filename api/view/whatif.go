package view

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
)

// Supposition is an edition that is tried out and not published.
type Supposition struct {
	Text  []byte
	Limit int
}

// ClockSupposition is a Supposition about clocks. Kind is the kind of edition
// that is asked about; Always takes its rows for every trigger, whatever their
// date of effect.
type ClockSupposition struct {
	Supposition
	Kind   string
	Always bool
}

// WhatIfClocks says which running clocks would come out differently with an
// edition that is not published. It names cases, never parties.
type WhatIfClocks struct {
	Edition       string        `json:"edition"`
	Kind          string        `json:"kind" enum:"calendar,periods" titles:"日历,期限"`
	EffectiveFrom calendar.Date `json:"effective_from"`
	Now           time.Time     `json:"now" doc:"推演的时点"`
	Hypothetical  bool          `json:"hypothetical" doc:"不论起算日一律套用新规则的假设，不是法律后果"`
	Note          string        `json:"note" doc:"如何理解本结果"`

	Clocks        int            `json:"clocks" doc:"推演的在计期限数"`
	Paused        int            `json:"paused" doc:"停止计算、没有末日、因而不受影响的期限数"`
	Cases         int            `json:"cases" doc:"受影响的案件数"`
	Moved         int            `json:"moved" doc:"末日变动的期限数"`
	Overdue       int            `json:"overdue" doc:"因此逾期的期限数"`
	Over          int            `json:"over" doc:"因此届满的权利、措施和等待期数"`
	Reopened      int            `json:"reopened" doc:"已过末日而重新未到期的期限数"`
	Settled       int            `json:"settled" doc:"由暂定变为确定的期限数"`
	Doubtful      int            `json:"doubtful" doc:"由确定变为暂定的期限数"`
	Rules         map[string]int `json:"rules" doc:"各期限规则受影响的期限数"`
	Withheld      int            `json:"withheld" doc:"案件不在查询人的查看范围内（含回避）、只计数不列出的期限数"`
	WithheldCases int            `json:"withheld_cases" doc:"不在查询人的查看范围内（含回避）、只计数不列出的受影响案件数"`
	Incomplete    bool           `json:"incomplete" doc:"只列出了前一部分，计数是全部"`
	Items         []WhatIfClock  `json:"items" doc:"即将逾期的在前，其余按新的末日"`
}

// WhatIfClock is one clock that would come out differently.
type WhatIfClock struct {
	CaseID             string          `json:"case_id"`
	CaseNumber         string          `json:"case_number,omitempty"`
	CaseTitle          string          `json:"case_title" doc:"案由"`
	Unit               Named           `json:"unit"`
	Clock              string          `json:"clock"`
	Rule               string          `json:"rule"`
	Title              string          `json:"title"`
	Kind               law.Kind        `json:"kind"`
	KindTitle          string          `json:"kind_title"`
	TriggerOn          calendar.Date   `json:"trigger_on"`
	DueOn              calendar.Date   `json:"due_on" doc:"现在的末日"`
	DueAt              time.Time       `json:"due_at"`
	NewDueOn           calendar.Date   `json:"new_due_on" doc:"变动后的末日"`
	NewDueAt           time.Time       `json:"new_due_at"`
	Days               int             `json:"days" doc:"末日推后的日数，提前为负"`
	BecomesOverdue     bool            `json:"becomes_overdue" doc:"现在没有逾期，变动后立即逾期"`
	BecomesOver        bool            `json:"becomes_over" doc:"权利、措施或者等待期变动后立即届满"`
	Reopens            bool            `json:"reopens" doc:"已过末日，变动后尚未到期"`
	Provisional        bool            `json:"provisional" doc:"现在是否暂定"`
	NewProvisional     bool            `json:"new_provisional" doc:"变动后是否暂定"`
	CalendarEdition    string          `json:"calendar_edition"`
	NewCalendarEdition string          `json:"new_calendar_edition"`
	PeriodEdition      string          `json:"period_edition"`
	NewPeriodEdition   string          `json:"new_period_edition"`
	Derivation         []deadline.Step `json:"derivation" doc:"现在的推算"`
	NewDerivation      []deadline.Step `json:"new_derivation" doc:"变动后的推算"`
}

// WhatIfParams says how the newest proposals of undecided cases would be judged
// with thresholds or major rules that are not published.
type WhatIfParams struct {
	Edition       string           `json:"edition"`
	Kind          string           `json:"kind" enum:"params,major_rules" titles:"标准,重大执法决定目录"`
	EffectiveFrom calendar.Date    `json:"effective_from"`
	On            calendar.Date    `json:"on" doc:"按哪一日有效的规则比较"`
	Note          string           `json:"note"`
	Cases         int              `json:"cases" doc:"有拟处理意见而未作决定的案件数"`
	Changed       int              `json:"changed" doc:"结论不同的案件数"`
	Hearing       int              `json:"newly_hearing" doc:"新属于听证范围的案件数"`
	NoHearing     int              `json:"no_longer_hearing" doc:"不再属于听证范围的案件数"`
	Review        int              `json:"newly_review" doc:"新需要法制审核的案件数"`
	Kept          int              `json:"review_kept" doc:"新标准不再要求、但已认定应当审核因而仍须审核的案件数"`
	Withheld      int              `json:"withheld" doc:"不在查询人的查看范围内（含回避）、只计数不列出的案件数"`
	Incomplete    bool             `json:"incomplete" doc:"只列出了前一部分，计数是全部"`
	Items         []WhatIfProposal `json:"items"`
}

// WhatIfProposal is one proposal that would be judged differently.
type WhatIfProposal struct {
	CaseID         string    `json:"case_id"`
	CaseNumber     string    `json:"case_number,omitempty"`
	CaseTitle      string    `json:"case_title" doc:"案由"`
	Unit           Named     `json:"unit"`
	Version        int       `json:"version" doc:"拟处理意见的稿次"`
	Hearing        bool      `json:"hearing"`
	NewHearing     bool      `json:"new_hearing"`
	HearingReasons []string  `json:"hearing_reasons"`
	Review         []law.Hit `json:"must_review" doc:"现在应当审核的理由"`
	NewReview      []law.Hit `json:"new_must_review" doc:"变动后应当审核的理由；已经认定的不撤回"`
	Falls          []law.Hit `json:"falls" doc:"新标准不再要求的理由；案件仍须审核"`
	NewlyHearing   bool      `json:"newly_hearing"`
	NewlyReview    bool      `json:"newly_review"`
}
