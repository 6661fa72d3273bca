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
	Rule            string        `json:"rule" doc:"规则编号"`
	Title           string        `json:"title" doc:"名称"`
	Kind            law.Kind      `json:"kind" doc:"种类"`
	KindTitle       string        `json:"kind_title" doc:"期限性质"`
	State           string        `json:"state" enum:"running,paused,ended" titles:"计算中,中止,已结束" doc:"环节"`
	Ended           string        `json:"ended,omitempty" doc:"是否已经结束"`
	EndedTitle      string        `json:"ended_title,omitempty" doc:"结束方式"`
	EndedAt         *time.Time    `json:"ended_at,omitempty" doc:"结束时间"`
	TriggerSequence int           `json:"trigger_sequence" doc:"起算的记录序号"`
	TriggerOn       calendar.Date `json:"trigger_on" doc:"起算之日"`
	DueOn           calendar.Date `json:"due_on" doc:"末日"`
	Due
	Provisional     bool                 `json:"provisional" doc:"跨入尚未公布放假安排的年份，末日为暂定"`
	Overdue         bool                 `json:"overdue" doc:"是否逾期"`
	Late            bool                 `json:"late" doc:"逾期办结，永久留痕"`
	Moved           int                  `json:"moved" doc:"末日变动的次数"`
	Pauses          []deadline.Pause     `json:"pauses" doc:"不计入的时间"`
	Extensions      []deadline.Extension `json:"extensions" doc:"延长"`
	Steps           []string             `json:"struck" doc:"已触发的提醒"`
	CalendarEdition string               `json:"calendar_edition" doc:"日历版本"`
	PeriodEdition   string               `json:"period_edition" doc:"期限规则版本"`
	Derivation      []deadline.Step      `json:"derivation" doc:"推算"`
	RawOn           calendar.Date        `json:"raw_on" doc:"顺延之前的末日；延长自此起算"`
	FloorOn         calendar.Date        `json:"floor_on" doc:"在此日之前不得办理（送达日）"`
	By              *ClockRule           `json:"by,omitempty" doc:"依据的规则，以起算之日有效的为准"`
	TriggerEntry    *ClockEntry          `json:"trigger_entry,omitempty" doc:"使期限起算的记录"`
	HeldBack        string               `json:"held_back,omitempty" doc:"末日到来时为何不生效"`
	Next            *ClockStep           `json:"next,omitempty" doc:"下一个节点"`
	Coming          []ClockStep          `json:"coming,omitempty" doc:"尚未到来的全部节点"`
}

// ClockRule is the row of the master deadline table that a clock runs by.
type ClockRule struct {
	Cite       string            `json:"cite" doc:"规定期限的条文"`
	Also       []string          `json:"also" doc:"其他依据"`
	Trigger    string            `json:"trigger" doc:"起算事由"`
	Actor      string            `json:"actor" doc:"期限对谁计算"`
	Span       string            `json:"span" doc:"例如 10个工作日"`
	DayType    law.DayType       `json:"day_type" doc:"WD 工作日，CD 自然日，M 月，H 小时"`
	DayTitle   string            `json:"day_type_title" doc:"日的种类名称"`
	Roll       law.Roll          `json:"roll" doc:"forward 末日逢休假日顺延，none 不顺延"`
	Backward   bool              `json:"backward" doc:"自事件之日向前计算"`
	Extensions []ClockExtendable `json:"extensions" doc:"依法可以延长几次、每次多久、由谁批准"`
	Confidence law.Confidence    `json:"confidence" doc:"A 已读全文，B 摘录，C 凭记忆，P 本机关规定"`
	Source     string            `json:"source" doc:"依据来源"`
	Note       string            `json:"note,omitempty" doc:"说明"`
}

// ClockExtendable is one lawful extension of a clock.
type ClockExtendable struct {
	ID         string         `json:"id" doc:"编号"`
	Span       string         `json:"span" doc:"期限"`
	AtMost     bool           `json:"at_most" doc:"批准的可以短于此"`
	Approver   string         `json:"approver" doc:"批准人"`
	Collective bool           `json:"collective" doc:"须经负责人集体讨论"`
	Cite       string         `json:"cite" doc:"依据"`
	Confidence law.Confidence `json:"confidence" doc:"依据的可靠程度"`
	Source     string         `json:"source" doc:"依据来源"`
	Used       bool           `json:"used" doc:"是否已经使用"`
}

// ClockEntry is the entry that set a clock off.
type ClockEntry struct {
	Sequence   int       `json:"sequence" doc:"记录序号"`
	Kind       string    `json:"kind" doc:"种类"`
	Title      string    `json:"title" doc:"名称"`
	HappenedAt time.Time `json:"happened_at" doc:"发生时间"`
}

// ClockStep is a step of a running clock that is still to come.
type ClockStep struct {
	Step   string    `json:"step" doc:"步骤"`
	At     time.Time `json:"at" doc:"时间"`
	Text   string    `json:"text" doc:"届时发生什么"`
	Notify []string  `json:"notify" doc:"届时提醒的岗位"`
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
