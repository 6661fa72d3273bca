package casefile

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// CompulsionAnnounce tells the party in public to take an unlawful building
// down itself by a day (公告限期自行拆除), 强制法44.
type CompulsionAnnounce struct {
	Object string        `json:"object" minLength:"1" maxLength:"2000" doc:"违法的建筑物、构筑物、设施"`
	Until  calendar.Date `json:"until" format:"date" doc:"限期自行拆除的末日"`
	Places []string      `json:"places" minItems:"1" maxItems:"10" doc:"公告的媒介或者张贴地点"`
	Files  []FileRef     `json:"files" minItems:"1" maxItems:"20" doc:"公告和张贴现场的照片"`
}

func (f *CompulsionAnnounce) apply(c *Case, _ *Event) { c.Announcement = f }

// CompulsionPropose proposes that the bureau enforce an order itself: by
// performing it in the party's stead (代履行, 强制法50, 51) or, where a law grants
// it, by taking a building down (强制拆除, 强制法44).
type CompulsionPropose struct {
	Measure       law.Measure   `json:"measure" enum:"substitute_performance,demolition" titles:"代履行,强制拆除" doc:"强制执行方式：代履行、强制拆除"`
	Order         string        `json:"order" minLength:"1" maxLength:"4000" doc:"当事人逾期没有履行的排除妨碍、恢复原状等义务"`
	Harm          string        `json:"harm,omitempty" enum:"traffic,pollution,resources" titles:"危害交通安全,造成环境污染,破坏自然资源" doc:"不履行的后果（强制法50，代履行必填）：危害交通安全、造成环境污染、破坏自然资源"`
	HarmFacts     string        `json:"harm_facts,omitempty" maxLength:"4000" doc:"后果已经或者将要发生的事实（代履行必填）"`
	Reason        string        `json:"reason" minLength:"1" maxLength:"4000" doc:"理由"`
	Basis         string        `json:"basis" minLength:"1" maxLength:"2000" doc:"法律依据"`
	Method        string        `json:"method" minLength:"1" maxLength:"4000" doc:"方式"`
	PlannedOn     calendar.Date `json:"planned_on" format:"date" doc:"实施日期"`
	Object        string        `json:"object" minLength:"1" maxLength:"2000" doc:"标的"`
	Budget        int64         `json:"budget" minimum:"0" maximum:"100000000000000" doc:"费用预算（分）"`
	By            string        `json:"by" enum:"bureau,third_party" titles:"本机关,受委托的第三人" doc:"由谁实施：本机关、受委托的第三人"`
	Performer     string        `json:"performer" minLength:"1" maxLength:"200" doc:"代履行人、实施单位名称"`
	Disinterested bool          `json:"disinterested" doc:"实施人与当事人、本案没有利害关系"`
}

// CanonicalText is the text whose digest review and decision bind to.
func (f CompulsionPropose) CanonicalText() string {
	return fmt.Sprintf("方式：%s\n义务：%s\n后果：%s %s\n理由：%s\n依据：%s\n实施：%s，%s\n标的：%s\n费用预算（分）：%d\n实施人：%s %s\n",
		f.Measure, f.Order, f.Harm, f.HarmFacts, f.Reason, f.Basis, f.Method, f.PlannedOn, f.Object, f.Budget, f.By, f.Performer)
}

// Compulsion is one enforcement by the bureau and what became of it. Review and
// decision bind to its digest.
type Compulsion struct {
	CompulsionPropose
	Number     int                  `json:"number" doc:"文号"`
	SHA256     string               `json:"sha256" doc:"内容摘要（SHA-256）"`
	Sequence   int                  `json:"sequence" doc:"记录序号"` // of the proposal's entry
	ProposedBy party.PersonID       `json:"proposed_by" doc:"提出人"`
	Urgent     *CompulsionUrgent    `json:"urgent,omitempty" doc:"立即代履行"` // of what could not wait
	MustReview []law.Hit            `json:"must_review,omitempty" doc:"应当审核的理由"`
	Review     *CompulsionReview    `json:"review,omitempty" doc:"法制审核"`
	ReviewedBy party.PersonID       `json:"reviewed_by,omitempty" doc:"审核人员"`
	DecidedBy  party.PersonID       `json:"decided_by,omitempty" doc:"决定人"`
	DecidedOn  calendar.Date        `json:"decided_on,omitzero" doc:"决定日期"`
	Document   string               `json:"document,omitempty" doc:"文书文号"` // number of the decision
	ServedOn   calendar.Date        `json:"served_on,omitzero" doc:"送达日期"`
	RemindedOn calendar.Date        `json:"reminded_on,omitzero" doc:"催告履行日期"`
	ExecuteOn  calendar.Date        `json:"execute_on,omitzero" doc:"实施日期"` // the day that the last reminder named
	Execution  *CompulsionExecution `json:"execution,omitempty" doc:"实施"`
	ExecutedAt time.Time            `json:"executed_at,omitzero" doc:"实施时间"`
	ToldOn     calendar.Date        `json:"told_on,omitzero" doc:"告知日期"` // afterwards, of what could not wait
	Charge     *CompulsionCharge    `json:"charge,omitempty" doc:"征收金额（分）"`
	BilledOn   calendar.Date        `json:"billed_on,omitzero" doc:"费用通知日期"`
	Receipts   []CostPaid           `json:"receipts,omitempty" doc:"缴款"`
	Stopped    *CompulsionStop      `json:"stopped,omitempty" doc:"停止"`
	// Void: the decision that it enforced lost its force, and the party owes no
	// costs.
	Void bool `json:"void,omitempty" doc:"是否已经失效"`
}

// Compulsion returns the newest enforcement by the bureau, or nil.
func (c Case) Compulsion() *Compulsion {
	if len(c.Compulsions) == 0 {
		return nil
	}
	return &c.Compulsions[len(c.Compulsions)-1]
}

// Passed tells whether the review consents to exactly this enforcement.
func (x *Compulsion) Passed() bool {
	return x != nil && x.Review != nil && x.Review.Code == Agree && x.Review.SHA256 == x.SHA256
}

// Told tells whether the party knows of what could not wait: it was there, or
// was told afterwards.
func (x *Compulsion) Told() bool {
	return x.Execution != nil && x.Execution.PartyPresent || !x.ToldOn.IsZero()
}

// Owed is what the party is to pay of the costs, in 分.
func (x *Compulsion) Owed() int64 {
	if x.Charge == nil || x.BilledOn.IsZero() || x.Void {
		return 0
	}
	return x.Charge.Amount
}

func (c *Case) addCompulsion(f CompulsionPropose, e *Event) *Compulsion {
	number := len(c.Compulsions) + 1
	c.Compulsions = append(c.Compulsions, Compulsion{
		CompulsionPropose: f, Number: number, SHA256: digest(fmt.Sprintf("第 %d 次\n%s", number, f.CanonicalText())),
		Sequence: e.Sequence, ProposedBy: e.Actor, MustReview: e.Found.MustReview,
	})
	return c.Compulsion()
}

// Voided is the list after the decision lost its force: what enforced it costs
// the party nothing. What cleared a road did not rest on a decision.
func Voided(list []Compulsion) []Compulsion {
	list = slices.Clone(list)
	for i := range list {
		list[i].Void = list[i].Void || list[i].Urgent == nil
	}
	return list
}

func (f *CompulsionPropose) apply(c *Case, e *Event) { c.addCompulsion(*f, e) }

// CompulsionReview is the legal review of one enforcement (catalogue row M10).
type CompulsionReview struct{ ReviewOf }

func (f *CompulsionReview) apply(c *Case, e *Event) {
	x := c.Compulsion()
	x.Review, x.ReviewedBy = f, e.Actor
}

// CompulsionDecide is leadership's decision on exactly the reviewed proposal.
type CompulsionDecide struct {
	SHA256  string `json:"sha256" pattern:"^[0-9a-f]{64}$" doc:"所决定事项的 SHA-256"`
	Approve bool   `json:"approve" doc:"是否实施"`
	Opinion string `json:"opinion" minLength:"1" maxLength:"4000" doc:"负责人意见"`
}

func (f *CompulsionDecide) apply(c *Case, e *Event) {
	if !f.Approve {
		return
	}
	x := c.Compulsion()
	x.DecidedBy, x.DecidedOn = e.Actor, calendar.DateOf(e.HappenedAt)
	if len(e.Papers) > 0 {
		x.Document = e.Papers[0].Number
	}
}

// CompulsionServe records that the decision reached the party.
type CompulsionServe struct{ Service }

func (f *CompulsionServe) apply(c *Case, e *Event) {
	c.Compulsion().ServedOn = calendar.DateOf(e.HappenedAt)
}

// CompulsionRemind is the last reminder (代履行前催告), three working days ahead
// (强制法51). It may name a later day than the decision did.
type CompulsionRemind struct {
	Service
	On calendar.Date `json:"on" format:"date" doc:"代履行的日期，不早于决定书载明的日期"`
}

func (f *CompulsionRemind) apply(c *Case, e *Event) {
	x := c.Compulsion()
	x.RemindedOn, x.ExecuteOn = calendar.DateOf(e.HappenedAt), f.On
}

// CompulsionExecution is how it was carried out (强制法51, 43): supervised on the
// spot, signed, recorded on video throughout.
type CompulsionExecution struct {
	Presence
	Unperformed     bool   `json:"still_unperformed" doc:"实施前是否查明当事人仍未履行（不能清除）"`
	Emergency       string `json:"emergency,omitempty" maxLength:"2000" doc:"在夜间或者法定节假日实施的，写明紧急情况"`
	Performer       string `json:"performer" minLength:"1" maxLength:"200" doc:"实施人"`
	PerformerSigned bool   `json:"performer_signed" doc:"实施人是否在执行文书上签名或者盖章"`
	Record          string `json:"record" minLength:"1" maxLength:"20000" doc:"实施经过和结果"`
	Statement       string `json:"statement" minLength:"1" maxLength:"8000" doc:"当事人的意见；没有的填“无”"`
	Signing
}

// CompulsionExecute carries a decided enforcement out.
type CompulsionExecute struct{ CompulsionExecution }

func (f *CompulsionExecute) apply(c *Case, e *Event) {
	x := c.Compulsion()
	x.Execution, x.ExecutedAt = &f.CompulsionExecution, e.HappenedAt
}

// CompulsionStop ends an enforcement before it is carried out: the party
// performed, or it is not needed any more.
type CompulsionStop struct {
	Ground string    `json:"ground" enum:"performed,needless" titles:"当事人已经履行,不再需要实施" doc:"停止的情形：当事人已经履行、不再需要实施"`
	Reason string    `json:"reason" minLength:"1" maxLength:"4000" doc:"查明的情况"`
	Files  []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"证明材料"`
}

func (f *CompulsionStop) apply(c *Case, _ *Event) { c.Compulsion().Stopped = f }

// CompulsionUrgent clears what was spilled on or blocks a road, a river, a
// channel or a public place and cannot wait (立即代履行, 强制法52).
type CompulsionUrgent struct {
	Place     string              `json:"place" enum:"road,river,channel,public_place" titles:"道路,河道,航道,公共场所" doc:"场所：道路、河道、航道、公共场所"`
	Matter    string              `json:"matter" minLength:"1" maxLength:"2000" doc:"需要立即清除的遗洒物、障碍物或者污染物"`
	Unable    string              `json:"unable" minLength:"1" maxLength:"2000" doc:"当事人不能清除的情况"`
	DecidedBy party.PersonID      `json:"decided_by" minLength:"1" maxLength:"60" doc:"决定立即实施的负责人"`
	Proposal  CompulsionPropose   `json:"proposal" doc:"代履行的内容"`
	Execution CompulsionExecution `json:"execution" doc:"实施情况"`
}

func (f *CompulsionUrgent) apply(c *Case, e *Event) {
	x := c.addCompulsion(f.Proposal, e)
	x.Urgent, x.DecidedBy, x.DecidedOn, x.Execution, x.ExecutedAt = f, f.DecidedBy, calendar.DateOf(e.HappenedAt), &f.Execution, e.HappenedAt
}

// CompulsionNotify tells a party that was not there, at once afterwards
// (强制法52).
type CompulsionNotify struct{ Service }

func (f *CompulsionNotify) apply(c *Case, e *Event) {
	c.Compulsion().ToldOn = calendar.DateOf(e.HappenedAt)
}

// CostItem is one item of the costs.
type CostItem struct {
	Title  string `json:"title" minLength:"1" maxLength:"300" doc:"项目"`
	Amount int64  `json:"amount" minimum:"1" maximum:"100000000000000" doc:"金额（分）"`
}

// CompulsionCharge fixes the costs that the party bears (代履行费用): what it
// came to, no more (强制法51).
type CompulsionCharge struct {
	Amount  int64      `json:"amount" minimum:"0" maximum:"100000000000000" doc:"由当事人承担的费用（分）；没有的填 0"`
	Items   []CostItem `json:"items,omitempty" maxItems:"100" doc:"费用明细"`
	Over    string     `json:"over_budget,omitempty" maxLength:"2000" doc:"费用超过预算的理由"`
	Opinion string     `json:"opinion" minLength:"1" maxLength:"2000" doc:"负责人意见"`
	Files   []FileRef  `json:"files,omitempty" maxItems:"50" doc:"合同、票据等"`
	Number  string     `json:"number,omitempty" readOnly:"true" doc:"费用决定书文号（系统填写）"`
}

// Total adds the items up, in 分.
func (f *CompulsionCharge) Total() int64 {
	var sum int64
	for _, i := range f.Items {
		sum += i.Amount
	}
	return sum
}

func (f *CompulsionCharge) apply(c *Case, e *Event) {
	charge := *f
	if len(e.Papers) > 0 {
		charge.Number = e.Papers[0].Number
	}
	c.Compulsion().Charge = &charge
}

// CompulsionBill records that the decision on the costs reached the party.
type CompulsionBill struct{ Service }

func (f *CompulsionBill) apply(c *Case, e *Event) {
	c.Compulsion().BilledOn = calendar.DateOf(e.HappenedAt)
}

// CompulsionCollect records costs that came in.
type CompulsionCollect struct {
	Amount  int64     `json:"amount" minimum:"1" maximum:"100000000000000" doc:"缴款金额（分）"`
	Receipt string    `json:"receipt" minLength:"1" maxLength:"100" doc:"票据号"`
	Files   []FileRef `json:"files,omitempty" maxItems:"20" doc:"缴款凭证"`
}

// CostPaid is money towards the costs, with its day.
type CostPaid struct {
	CompulsionCollect
	On       calendar.Date `json:"on" doc:"日期"`
	Sequence int           `json:"sequence" doc:"记录序号"`
}

func (f *CompulsionCollect) apply(c *Case, e *Event) {
	x := c.Compulsion()
	x.Receipts = append(x.Receipts, CostPaid{*f, calendar.DateOf(e.HappenedAt), e.Sequence})
}

// HasOrders tells whether the decision orders something beside the money.
func (c Case) HasOrders() bool {
	return c.Decision != nil && strings.TrimSpace(c.Proposals[c.Decision.Version-1].Orders) != ""
}
