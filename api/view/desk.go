package view

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

// Desk is what people did with the tasks of a case (待办流转).
type Desk struct {
	Tasks  []DeskTask `json:"tasks" doc:"有过签收、转办、委派、会签、催办的待办"`
	Copies []Copied   `json:"copies" doc:"抄送"`
}

// DeskTask is one task from when it came up: who had it from whom, what was
// asked of whom and what they answered.
type DeskTask struct {
	Act          string        `json:"act" doc:"事项"`
	Title        string        `json:"title" doc:"名称"`
	Of           *Named        `json:"of,omitempty" doc:"属于谁；仅多人各有一项同样待办时有"`
	Holds        []Hold        `json:"holds" doc:"签收和转办，最后一项是现在的"`
	Delegations  []Delegation  `json:"delegations" doc:"委派"`
	Countersigns []Countersign `json:"countersigns" doc:"会签"`
	Urges        []Urge        `json:"urges" doc:"催办"`
}

// Hold is one person's hold of a task.
type Hold struct {
	From     *Named    `json:"from,omitempty" doc:"由谁转办；自己签收的没有"`
	To       Named     `json:"to" doc:"在谁手中"`
	At       time.Time `json:"at" doc:"时间"`
	Sequence int       `json:"sequence" doc:"记录编号"`
	Accepted bool      `json:"accepted" doc:"是否已签收"`
}

// Delegation is a note that somebody was asked to prepare.
type Delegation struct {
	From     Named      `json:"from" doc:"由谁委派"`
	To       Named      `json:"to" doc:"委派给谁"`
	Ask      string     `json:"ask" doc:"请其准备的内容"`
	At       time.Time  `json:"at" doc:"时间"`
	Sequence int        `json:"sequence" doc:"记录编号"`
	Note     string     `json:"note,omitempty" doc:"交回的意见"`
	NoteAt   *time.Time `json:"note_at,omitempty" doc:"交回的时间"`
	Recalled bool       `json:"recalled" doc:"是否已撤回"`
}

// Countersign is one round of signatures.
type Countersign struct {
	Mode       string     `json:"mode" enum:"all,any,vote" titles:"会签,或签,票签" doc:"会签方式"`
	Quorum     int        `json:"quorum,omitempty" doc:"需要的同意票数"`
	Ask        string     `json:"ask" doc:"请会签的内容"`
	From       Named      `json:"from" doc:"由谁发起"`
	At         time.Time  `json:"at" doc:"时间"`
	Sequence   int        `json:"sequence" doc:"记录编号"`
	Signers    []Signer   `json:"signers" doc:"会签人员"`
	Ended      string     `json:"ended,omitempty" enum:"agreed,refused,returned,recalled" titles:"同意,未获同意,退回,已撤回" doc:"会签结果"`
	EndedTitle string     `json:"ended_title" doc:"会签结果"`
	EndedBy    *Named     `json:"ended_by,omitempty" doc:"由谁结束"`
	EndedAt    *time.Time `json:"ended_at,omitempty" doc:"结束的时间"`
	Reason     string     `json:"reason,omitempty" doc:"退回的理由"`
	Overruled  string     `json:"overruled,omitempty" doc:"未获同意仍继续办理的理由"`
}

// Signer is one member of a countersign.
type Signer struct {
	Person Named      `json:"person" doc:"会签人员"`
	Agree  bool       `json:"agree" doc:"是否同意"`
	View   string     `json:"view,omitempty" doc:"意见"`
	At     *time.Time `json:"at,omitempty" doc:"签署的时间；没有的尚未签署"`
}

// Urge is one reminder.
type Urge struct {
	By Named     `json:"by" doc:"由谁催办"`
	At time.Time `json:"at" doc:"时间"`
}

// Copied is a task that was shown to people.
type Copied struct {
	Act      string    `json:"act" doc:"事项"`
	Title    string    `json:"title" doc:"名称"`
	From     Named     `json:"from" doc:"由谁抄送"`
	Note     string    `json:"note,omitempty" doc:"附言"`
	At       time.Time `json:"at" doc:"时间"`
	Sequence int       `json:"sequence" doc:"记录编号"`
	To       []ReadBy  `json:"to" doc:"抄送给谁"`
}

// ReadBy is when somebody read a copy.
type ReadBy struct {
	Person Named      `json:"person" doc:"抄送的人员"`
	At     *time.Time `json:"at,omitempty" doc:"阅读的时间；没有的尚未阅读"`
}

// Preview is what would come of an act (流转预览): nothing of it is on record.
type Preview struct {
	Act     string         `json:"act" doc:"事项"`
	Title   string         `json:"title" doc:"名称"`
	Cite    string         `json:"cite" doc:"依据"`
	Refused *fault.Fault   `json:"refused,omitempty" doc:"现在办理会被拒绝的理由"`
	ShutBy  []*fault.Fault `json:"shut_by" doc:"尚未打开的关口"`
	Moves   []TrackState   `json:"moves" doc:"各进程将转入的环节"`
	Papers  []PreviewPaper `json:"papers" doc:"将制作的文书；文号在办理时取得"`
	Clocks  []PreviewClock `json:"clocks" doc:"将开始、结束或者变动的期限"`
	Opens   []string       `json:"opens" doc:"将同时登记的案件所适用的程序"`
	Next    []NextTask     `json:"next" doc:"接下来由谁办理，至何时"`
	Shut    []Act          `json:"shut" doc:"接下来的环节中，还有关口没有打开的"`
}

// NextTask is a task that would come up, with the people who may do it today.
type NextTask struct {
	Task
	People []Named `json:"people" doc:"今天可以办理的人员"`
}

// PreviewPaper is a paper that the act would make.
type PreviewPaper struct {
	Title  string `json:"title" doc:"文书名称"`
	Series string `json:"series,omitempty" doc:"文种代字"`
}

// PreviewClock is a period before and after.
type PreviewClock struct {
	Rule   string        `json:"rule" doc:"期限编号"`
	Title  string        `json:"title" doc:"期限名称"`
	What   string        `json:"what" enum:"starts,stops,changes" titles:"开始,结束,变动" doc:"期限的变化"`
	DueOn  calendar.Date `json:"due_on,omitzero" doc:"届满日"`
	WasDue calendar.Date `json:"was_due,omitzero" doc:"办理前的届满日"`
	Ended  string        `json:"ended,omitempty" doc:"结束的方式"`
}

// Batch is one gesture on several tasks.
type Batch struct {
	Gesture string         `json:"gesture" minLength:"1" maxLength:"64" doc:"待办流转的代码，例如 task.claim"`
	With    map[string]any `json:"with,omitempty" doc:"各项相同的内容，例如转办的接收人和理由"`
	Items   []BatchTask    `json:"items" minItems:"1" maxItems:"100" doc:"各项待办"`
}

// BatchTask names one task of a batch.
type BatchTask struct {
	CaseID string `json:"case_id" minLength:"1" maxLength:"60" doc:"案件"`
	Task   string `json:"task" minLength:"1" maxLength:"64" doc:"待办事项的代码"`
	Of     string `json:"of,omitempty" maxLength:"60" doc:"待办属于谁，仅多人各有一项同样待办时填写"`
	Since  int    `json:"since" minimum:"0" doc:"您看到的待办版本"`
}

// TaskNames names several tasks.
type TaskNames struct {
	Items []BatchTask `json:"items" minItems:"1" maxItems:"100" doc:"各项待办"`
}

// TaskGestures is what the reader may do with a task now.
type TaskGestures struct {
	BatchTask
	Gestures []Gesture `json:"gestures" doc:"您现在可以对这项待办做什么；已经办理或者有了变化的没有"`
}

// Gesture is something that people do with a task (待办流转).
type Gesture struct {
	Gesture string `json:"gesture" doc:"待办流转的代码，例如 task.claim"`
	Title   string `json:"title" doc:"名称"`
}
