package casefile

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Beginning is the facts of an act that begins a case. They name the unit that
// will handle it.
type Beginning interface {
	Facts
	OpensIn() party.UnitID
}

// OpensIn implements Beginning.
func (f *LeadRegister) OpensIn() party.UnitID { return f.Unit }

// SpotDecide is a penalty decided on the spot (当场处罚), 处罚法51、52: everything
// that the numbered decision holds, and what happened when it was handed over.
type SpotDecide struct {
	Presence
	Unit       party.UnitID      `json:"unit" minLength:"1" maxLength:"60" doc:"执法人员所在的承办机构"`
	Power      string            `json:"power" minLength:"1" maxLength:"100" doc:"权责清单事项编号（案由）"`
	Party      party.Respondent  `json:"party" doc:"当事人"`
	Place      string            `json:"place" minLength:"1" maxLength:"300" doc:"违法行为地点、处罚地点"`
	Facts      string            `json:"facts" minLength:"1" maxLength:"8000" doc:"违法事实"`
	Basis      string            `json:"basis" minLength:"1" maxLength:"4000" doc:"处罚依据"`
	Respondent string            `json:"respondent,omitempty" maxLength:"100" doc:"当事人在该违法行为中的身份（权责清单列有多种身份时必填）"`
	Kinds      []law.PenaltyKind `json:"kinds" minItems:"1" maxItems:"2" doc:"处罚种类：警告、罚款"`
	Fine       int64             `json:"fine,omitempty" minimum:"0" maximum:"100000000000000" doc:"罚款金额（分）"`
	PriorOrder
	Discretion string        `json:"discretion" minLength:"1" maxLength:"4000" doc:"裁量基准的运用及理由"`
	Orders     string        `json:"orders,omitempty" maxLength:"2000" doc:"责令改正的内容"`
	CorrectBy  calendar.Date `json:"correct_by,omitzero" format:"date" doc:"改正的期限（责令改正的必填）"`
	ActEndedOn calendar.Date `json:"act_ended_on,omitzero" format:"date" doc:"违法行为终了之日；不填的为当场发现、正在进行"`
	Grave      bool          `json:"grave,omitempty" doc:"是否涉及公民生命健康安全、金融安全且有危害后果（追责时效五年）"`
	Limitation string        `json:"limitation_reason,omitempty" maxLength:"2000" doc:"超过追责时效仍予处罚的书面理由"`
	Told       bool          `json:"told" doc:"是否当场告知拟处罚的内容、事实、理由、依据和陈述、申辩的权利"`
	Statement  string        `json:"statement,omitempty" maxLength:"4000" doc:"当事人的陈述、申辩"`
	Answer     string        `json:"answer,omitempty" maxLength:"4000" doc:"对陈述、申辩的复核意见和是否采纳的理由"`
	Waived     bool          `json:"waived,omitempty" doc:"当事人是否当场表示不陈述、申辩"`
	Signed     bool          `json:"officers_signed" doc:"决定书是否由执法人员签名或者盖章"`
	HandedOver bool          `json:"handed_over" doc:"决定书是否当场交付当事人"`
	Receiver   string        `json:"receiver,omitempty" maxLength:"200" doc:"签收人（当事人为单位的，填写在场的负责人或者工作人员）"`
	Refusal    string        `json:"refusal,omitempty" maxLength:"1000" doc:"当事人拒绝签收的情况，在决定书上注明"`
}

// OpensIn implements Beginning.
func (f *SpotDecide) OpensIn() party.UnitID { return f.Unit }

// The decision is made, issued and served in one: the party has it in hand.
func (f *SpotDecide) apply(c *Case, e *Event) {
	c.Unit, c.Handlers = f.Unit, slices.Clone(f.Officers)
	c.Matter = Matter{Power: f.Power, Party: f.Party, Summary: f.Facts, Place: f.Place}
	c.addProposal(f.proposal(), e)
	p := c.Proposal()
	c.Decision = &Decision{
		Version: p.Version, SHA256: p.SHA256, Outcome: Penalty, MadeAt: e.HappenedAt, By: e.Actor, IssuedAt: e.HappenedAt, ServedAt: e.HappenedAt,
		SurchargeTold: true,
		Sequence:      e.Sequence,
	}
	if len(e.Papers) > 0 {
		c.Decision.Number = e.Papers[0].Number
	}
	c.Spot = &Spot{Decided: *f}
}

func (f *SpotDecide) proposal() Proposal {
	return Proposal{
		Outcome: Penalty, Facts: f.Facts, Basis: f.Basis, Respondent: f.Respondent, Kinds: f.Kinds, Fine: f.Fine, Discretion: f.Discretion, Orders: f.Orders,
		PriorOrder: f.PriorOrder, PerformBy: "当场交付决定书后履行",
	}
}

// Spot is what came after a decision on the spot: its filing with the bureau,
// and the way of cash that was collected.
type Spot struct {
	Decided  SpotDecide
	Filed    *SpotFile
	FiledAt  time.Time
	FiledBy  party.PersonID
	Accepted *SpotAccept
	Cash     *Cash
}

// Cash is a fine collected on the spot, on its way to the bank (处罚法68–71).
type Cash struct {
	Collected   SpotCollect
	At          time.Time
	Handed      *SpotRemit
	HandedAt    time.Time
	Received    party.PersonID
	Deposited   *SpotDeposit
	DepositedAt time.Time
}

// SpotFile hands a decision made on the spot to the bureau for the record
// (报所属行政机关备案), 处罚法52、令55第14条.
type SpotFile struct {
	Statement string    `json:"statement" minLength:"1" maxLength:"2000" doc:"备案说明"`
	Files     []FileRef `json:"files,omitempty" maxItems:"20" doc:"决定书存根、现场照片、录像等"`
}

func (f *SpotFile) apply(c *Case, e *Event) {
	c.Spot.Filed, c.Spot.FiledAt, c.Spot.FiledBy = f, e.HappenedAt, e.Actor
}

// SpotAccept takes it on record.
type SpotAccept struct {
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"备案审查意见"`
}

func (f *SpotAccept) apply(c *Case, _ *Event) { c.Spot.Accepted = f }

// SpotCollect collects the fine on the spot (当场收缴), 处罚法68–70.
type SpotCollect struct {
	Presence
	Ground  string    `json:"ground" enum:"small,hard_to_collect,remote" titles:"一百元以下,不当场收缴事后难以执行,边远水上交通不便且当事人提出" doc:"当场收缴的情形：一百元以下、不当场收缴事后难以执行、边远水上交通不便且当事人提出"`
	Reason  string    `json:"reason,omitempty" maxLength:"2000" doc:"事后难以执行或者向银行缴纳确有困难的具体情况"`
	Asked   bool      `json:"party_asked,omitempty" doc:"当事人是否提出当场缴纳（边远、水上、交通不便地区）"`
	Receipt string    `json:"receipt" minLength:"1" maxLength:"100" doc:"财政部门统一制发的专用票据号"`
	Files   []FileRef `json:"files,omitempty" maxItems:"20" doc:"票据存根等"`
}

// What is collected is the whole fine: the party owes nothing more.
func (f *SpotCollect) apply(c *Case, e *Event) {
	c.Paid = c.Proposal().Total()
	c.Payments = append(c.Payments, PaidIn{PaymentRecord{Amount: c.Paid}, calendar.DateOf(e.HappenedAt), e.Sequence})
	c.Spot.Cash = &Cash{Collected: *f, At: e.HappenedAt}
}

// SpotRemit records that the officers handed the cash to the bureau, 处罚法71.
type SpotRemit struct {
	HandedBy party.PersonID `json:"handed_by" minLength:"1" maxLength:"60" doc:"交款的执法人员"`
	Remarks  string         `json:"remarks,omitempty" maxLength:"1000" doc:"交接情况"`
}

func (f *SpotRemit) apply(c *Case, e *Event) {
	c.Spot.Cash.Handed, c.Spot.Cash.HandedAt, c.Spot.Cash.Received = f, e.HappenedAt, e.Actor
}

// SpotDeposit records that the bureau paid the cash in at the bank, 处罚法71.
type SpotDeposit struct {
	Bank    string `json:"bank" minLength:"1" maxLength:"200" doc:"指定的银行"`
	Voucher string `json:"voucher" minLength:"1" maxLength:"100" doc:"缴款凭证号"`
}

func (f *SpotDeposit) apply(c *Case, e *Event) {
	c.Spot.Cash.Deposited, c.Spot.Cash.DepositedAt = f, e.HappenedAt
}
