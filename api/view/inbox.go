package view

import "time"

// TaskQuery narrows an inbox.
type TaskQuery struct {
	Paging
	Text      string   `query:"q" maxLength:"100" doc:"文号、当事人、案由、案情摘要或者事项名称中的词，以空格分开的须全部出现"`
	Act       []string `query:"act,explode" maxItems:"50" doc:"事项"`
	Role      []string `query:"role,explode" maxItems:"20" doc:"以哪些岗位办理；指定到人的事项没有岗位"`
	Unit      []string `query:"unit,explode" maxItems:"50" doc:"案件的承办机构"`
	Procedure []string `query:"procedure,explode" maxItems:"20" doc:"程序编号，例如 ordinary-penalty"`
	Kind      []string `query:"kind,explode" maxItems:"4" doc:"需要做什么：do 办理、prepare 受委派准备意见、sign 会签、read 阅知"`
	Due       string   `query:"due" enum:"at_risk,overdue" doc:"at_risk 即将到期，overdue 已经到期而没有办理"`
}

// TaskAct is an act of an inbox, whatever of the inbox has been read.
type TaskAct struct {
	Act   string `json:"act" doc:"事项"`
	Title string `json:"title" doc:"名称"`
	Tasks int    `json:"tasks" doc:"待办项数"`
}

// Task is one step that somebody is expected to take.
type Task struct {
	CaseID     string     `json:"case_id" doc:"案件"`
	CaseNumber string     `json:"case_number,omitempty" doc:"立案文号"`
	CaseTitle  string     `json:"case_title" doc:"案由"`
	PartyName  string     `json:"party_name" doc:"当事人"`
	State      string     `json:"state" doc:"环节"`
	StateTitle string     `json:"state_title" doc:"环节名称"`
	Act        string     `json:"act" doc:"事项"`
	Title      string     `json:"title" doc:"名称"`
	Person     *Named     `json:"person,omitempty" doc:"指定的人员；没有的由相应岗位人员办理"`
	Role       string     `json:"role,omitempty" doc:"岗位"`
	RoleTitle  string     `json:"role_title,omitempty" doc:"岗位名称"`
	Unit       *Named     `json:"unit,omitempty" doc:"承办机构"`
	CaseUnit   Named      `json:"case_unit" doc:"案件的承办机构"`
	Procedure  string     `json:"procedure" doc:"程序编号"`
	Clock      string     `json:"clock,omitempty" doc:"期限编号"`
	Since      *time.Time `json:"since,omitempty" doc:"其后的变化"`
	Due
	Hands
	Able
}

// Able are the people who can do today what waits for an office: whom to ask.
type Able struct {
	Able      []Named `json:"able,omitempty" doc:"今天可以办理的人员，至多四人；指定到人的事项和待办列表中没有"`
	AbleCount *int    `json:"able_count,omitempty" doc:"今天可以办理的人数；为 0 的今天没有人可以办理"`
}

// Hands is what is expected with a task, and in whose hands it is.
type Hands struct {
	Kind         string     `json:"kind" enum:"do,prepare,sign,read" titles:"办理,准备意见,会签,阅知" doc:"需要做什么"`
	Gesture      string     `json:"gesture,omitempty" doc:"办理事项本身以外的，以哪一项待办流转完成，例如 task.sign"`
	Version      int        `json:"version" doc:"待办的版本：签收、转办等须写明（since）"`
	Of           string     `json:"of,omitempty" doc:"待办属于谁，仅多人各有一项同样待办时有（of）"`
	Holding      string     `json:"holding,omitempty" enum:"open,claimed,transferred,delegated,signing,refused" titles:"待签收,已签收,已转办待签收,已委派待交回,会签中,会签未获同意" doc:"在办状态"`
	HoldingTitle string     `json:"holding_title,omitempty" doc:"在办状态"`
	Holder       *Named     `json:"holder,omitempty" doc:"在谁手中；没有的由可以办理的人员签收"`
	HeldSince    *time.Time `json:"held_since,omitempty" doc:"何时起在其手中"`
	From         *Named     `json:"from,omitempty" doc:"由谁委派、请会签或者抄送"`
	Ask          string     `json:"ask,omitempty" doc:"请您做什么"`
	AskedAt      *time.Time `json:"asked_at,omitempty" doc:"委派、请会签或者抄送的时间"`
	Gestures     []string   `json:"gestures,omitempty" doc:"您现在可以对这项待办做什么；案件详情中给出"`
}

// Notice is one message to the reader.
type Notice struct {
	ID     string `json:"id"`
	CaseID string `json:"case_id,omitempty" doc:"没有的不是案件的消息，或者您已不能查看该案件"`
	Clock  string `json:"clock" doc:"期限；不是案件的消息为所涉的证件"`
	Step   string `json:"step"`
	Kind   string `json:"kind" doc:"at_risk 期限预警，due 期限届满，up 逾期督促，message 办理消息"`
	Urgent bool   `json:"urgent,omitempty"`
	Text   string `json:"text"`
	// What the case is called, for whoever may still see it.
	CaseNumber string     `json:"case_number,omitempty"`
	CaseTitle  string     `json:"case_title,omitempty" doc:"案由；您已不能查看本案的没有"`
	CreatedAt  time.Time  `json:"created_at"`
	ReadAt     *time.Time `json:"read_at,omitempty"`
}
