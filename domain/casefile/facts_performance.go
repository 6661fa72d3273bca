package casefile

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// PaymentRecord records money that came in; Amount is in 分.
type PaymentRecord struct {
	Amount      int64     `json:"amount" minimum:"1" maximum:"100000000000000" doc:"缴款金额（分）"`
	Confiscated int64     `json:"confiscated,omitempty" minimum:"0" maximum:"100000000000000" doc:"其中没收款（分）；不填的，依次抵缴罚款、没收款、加处罚款"`
	Via         string    `json:"via,omitempty" enum:"bank,court" titles:"银行,人民法院执行款" doc:"缴款途径：银行、人民法院执行款；不填为银行"`
	Receipt     string    `json:"receipt" minLength:"1" maxLength:"100" doc:"罚没票据号"`
	Files       []FileRef `json:"files,omitempty" maxItems:"20" doc:"缴款凭证"`
}

// PaidIn is money that came in, with its day.
type PaidIn struct {
	PaymentRecord
	On       calendar.Date
	Sequence int
}

func (f *PaymentRecord) apply(c *Case, e *Event) {
	c.Paid += f.Amount
	c.Payments = append(c.Payments, PaidIn{*f, calendar.DateOf(e.HappenedAt), e.Sequence})
}

// PerformanceComplete records that the decision is performed (执行完毕).
type PerformanceComplete struct {
	Result          string `json:"result" minLength:"1" maxLength:"4000" doc:"履行情况（含改正情况）"`
	Surcharge       string `json:"surcharge,omitempty" enum:"left_to_court" titles:"随强制执行申请由人民法院处理" doc:"加处罚款尚未缴清的处理：随强制执行申请由人民法院处理"`
	SurchargeReason string `json:"surcharge_reason,omitempty" maxLength:"2000" doc:"加处罚款交由人民法院处理的理由"`
}

func (f *PerformanceComplete) apply(c *Case, _ *Event) { c.Performance = f }

// Instalment is one part of an approved plan of payment.
type Instalment struct {
	Amount int64         `json:"amount" minimum:"1" maximum:"100000000000000" doc:"本期金额（分）"`
	DueOn  calendar.Date `json:"due_on" format:"date" doc:"本期缴纳期限"`
}

// PayPlan is an application to pay later or in parts (延期、分期), and what
// became of it.
type PayPlan struct {
	DeferralRequest
	AppliedOn calendar.Date `json:"applied_on" doc:"申请日期"`
	Decided   bool          `json:"decided" doc:"是否已经决定"`
	Approved  bool          `json:"approved" doc:"是否批准"`
	DecidedOn calendar.Date `json:"decided_on,omitzero" doc:"决定日期"`
	Plan      []Instalment  `json:"approved_plan,omitempty" doc:"批准的计划"`
	WasDueOn  calendar.Date `json:"was_due_on,omitzero" doc:"原缴款末日"`
	Sequence  int           `json:"sequence,omitempty" doc:"记录序号"` // of the decision
}

// DeferralRequest takes in the party's application (处罚法66).
type DeferralRequest struct {
	Kind   string       `json:"kind" enum:"deferral,instalments" titles:"延期缴纳,分期缴纳" doc:"申请事项：延期缴纳、分期缴纳"`
	Reason string       `json:"reason" minLength:"1" maxLength:"4000" doc:"经济困难的情况和理由"`
	Plan   []Instalment `json:"plan" minItems:"1" maxItems:"60" doc:"申请的缴纳计划，各期金额合计应当等于尚未缴纳的罚款"`
	Files  []FileRef    `json:"files,omitempty" maxItems:"20" doc:"申请书和经济困难的证明材料"`
}

func (f *DeferralRequest) apply(c *Case, e *Event) {
	c.Deferrals = append(c.Deferrals, PayPlan{DeferralRequest: *f, AppliedOn: calendar.DateOf(e.HappenedAt)})
}

// DeferralDecide is leadership's answer. Plan is filled in from the application
// when leadership approves it unchanged; WasDueOn keeps the last day that the
// plan replaces.
type DeferralDecide struct {
	Approve  bool          `json:"approve" doc:"是否批准"`
	Plan     []Instalment  `json:"plan,omitempty" maxItems:"60" doc:"批准的缴纳计划；不填的按申请的计划"`
	Opinion  string        `json:"opinion" minLength:"1" maxLength:"2000" doc:"审批意见"`
	WasDueOn calendar.Date `json:"was_due_on,omitzero" readOnly:"true" doc:"原缴款期限（系统填写）"`
}

func (f *DeferralDecide) apply(c *Case, e *Event) {
	if len(c.Deferrals) == 0 {
		return
	}
	d := &c.Deferrals[len(c.Deferrals)-1]
	d.Decided, d.Approved, d.DecidedOn, d.Sequence = true, f.Approve, calendar.DateOf(e.HappenedAt), e.Sequence
	d.Plan, d.WasDueOn = f.Plan, f.WasDueOn
}

// SurchargeBegin is the system's entry that the fine was not paid in time and
// the late fine (加处罚款) has begun.
type SurchargeBegin struct {
	DueOn   calendar.Date `json:"due_on" doc:"届满的缴款期限"`
	Overdue int64         `json:"overdue" doc:"届满时尚未缴纳的罚款（分）"`
}

func (*SurchargeBegin) apply(*Case, *Event) {}

// SurchargeNote is the decision on the late fine (加处罚款决定书). What the rules
// reckon on the day is pinned in it.
type SurchargeNote struct {
	Opinion  string          `json:"opinion" minLength:"1" maxLength:"2000" doc:"负责人意见"`
	Reckoned *SurchargeState `json:"reckoned,omitempty" readOnly:"true" doc:"加处罚款的计算（系统填写）"`
}

// SurchargeState is a late fine as it stood on a day; amounts are in 分.
type SurchargeState struct {
	AsOf     calendar.Date `json:"as_of" doc:"计算到哪一日"`
	DueOn    calendar.Date `json:"due_on" doc:"末日"`
	Overdue  int64         `json:"overdue" doc:"是否逾期"`
	Days     int           `json:"days" doc:"天数"`
	Amount   int64         `json:"amount" doc:"金额（分）"`
	Paid     int64         `json:"paid,omitempty" doc:"已缴金额（分）"`
	Relieved int64         `json:"relieved,omitempty" doc:"减免的加处罚款（分）"`
	Due      int64         `json:"due" doc:"应缴金额（分）"`
}

func (f *SurchargeNote) apply(c *Case, e *Event) {
	c.Surcharge.Decided, c.Surcharge.DecidedOn, c.Surcharge.ServedAt = f, calendar.DateOf(e.HappenedAt), time.Time{}
	if len(e.Papers) > 0 {
		c.Surcharge.Number = e.Papers[0].Number
	}
}

// SurchargeServe records that the decision on the late fine reached the party.
type SurchargeServe struct{ Service }

func (f *SurchargeServe) apply(c *Case, e *Event) { c.Surcharge.ServedAt = e.HappenedAt }

// SurchargeRelieve lets the party off the late fine, or a part of it, under an
// enforcement agreement (执行协议), 强制法42.
type SurchargeRelieve struct {
	Amount   int64     `json:"amount" minimum:"1" maximum:"100000000000000" doc:"减免的加处罚款（分）"`
	Measures string    `json:"measures" minLength:"1" maxLength:"4000" doc:"当事人采取的补救措施"`
	Terms    string    `json:"terms" minLength:"1" maxLength:"4000" doc:"执行协议的主要内容"`
	Reason   string    `json:"reason" minLength:"1" maxLength:"2000" doc:"不损害公共利益和他人合法权益以及同意减免的理由"`
	Files    []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"双方签订的执行协议"`
}

func (f *SurchargeRelieve) apply(c *Case, _ *Event) { c.Surcharge.Relieved += f.Amount }

// SurchargeFile gathers what was decided about the late fine. How much it is
// follows from the payments and is reckoned, not stored.
type SurchargeFile struct {
	Decided   *SurchargeNote `json:"decided,omitempty" doc:"是否已经决定"`
	DecidedOn calendar.Date  `json:"decided_on,omitzero" doc:"决定日期"`
	Number    string         `json:"number,omitempty" doc:"文号"`
	ServedAt  time.Time      `json:"served_at,omitzero" doc:"送达时间"`
	Relieved  int64          `json:"relieved" doc:"减免的加处罚款（分）"` // 分
}

// Served tells whether the decision on the late fine reached the party.
func (s SurchargeFile) Served() bool { return !s.ServedAt.IsZero() }

// Demand is a written demand to perform (催告书), 强制法35, 54.
type Demand struct {
	DemandIssue
	By       party.PersonID `json:"by" doc:"办理人"`
	IssuedOn calendar.Date  `json:"issued_on" doc:"制发日期"`
	Number   string         `json:"number,omitempty" doc:"文号"`
	ServedAt time.Time      `json:"served_at,omitzero" doc:"送达时间"`
	Sequence int            `json:"sequence" doc:"记录序号"`
}

// DemandIssue makes the demand. The period is D25's; the amounts are filled in
// by the rules.
type DemandIssue struct {
	Method   string          `json:"method" minLength:"1" maxLength:"2000" doc:"履行义务的方式；涉及金钱的，写明给付方式"`
	Duties   string          `json:"duties,omitempty" maxLength:"4000" doc:"金钱以外应当履行的义务"`
	Fine     int64           `json:"outstanding,omitempty" readOnly:"true" doc:"尚未缴纳的罚没款（分，系统填写）"`
	Costs    int64           `json:"costs,omitempty" readOnly:"true" doc:"尚未缴纳的代履行、强制拆除费用（分，系统填写）"`
	Reckoned *SurchargeState `json:"reckoned,omitempty" readOnly:"true" doc:"加处罚款的计算（系统填写）"`
}

func (f *DemandIssue) apply(c *Case, e *Event) {
	d := Demand{DemandIssue: *f, By: e.Actor, IssuedOn: calendar.DateOf(e.HappenedAt), Sequence: e.Sequence}
	if len(e.Papers) > 0 {
		d.Number = e.Papers[0].Number
	}
	c.Demands = append(c.Demands, d)
}

// DemandServe records that the demand reached the party.
type DemandServe struct{ Service }

func (f *DemandServe) apply(c *Case, e *Event) {
	if d := c.Demand(); d != nil {
		d.ServedAt = e.HappenedAt
	}
}

// Demand returns the newest demand, or nil.
func (c Case) Demand() *Demand {
	if len(c.Demands) == 0 {
		return nil
	}
	return &c.Demands[len(c.Demands)-1]
}

// DemandStatement takes in what the party says to the demand (强制法36).
type DemandStatement struct {
	Points []string  `json:"points" minItems:"1" maxItems:"50" doc:"当事人提出的事实、理由和证据，逐项列明"`
	Oral   bool      `json:"oral,omitempty" doc:"是否口头提出"`
	Files  []FileRef `json:"files,omitempty" maxItems:"50" doc:"书面材料"`
}

// Statement is a statement to the demand with its place in the record.
type Statement struct {
	DemandStatement
	Sequence int  `json:"sequence" doc:"记录序号"`
	Answered bool `json:"answered" doc:"是否已经答复"`
}

func (f *DemandStatement) apply(c *Case, e *Event) {
	c.Statements = append(c.Statements, Statement{*f, e.Sequence, false})
}

// DemandAnswer answers the statement point by point (强制法36).
type DemandAnswer struct {
	Answers    []PointAnswer `json:"answers" minItems:"1" maxItems:"200" doc:"逐项复核意见"`
	Conclusion string        `json:"conclusion" minLength:"1" maxLength:"4000" doc:"复核结论"`
}

func (f *DemandAnswer) apply(c *Case, _ *Event) {
	for i := range c.Statements {
		c.Statements[i].Answered = true
	}
}
