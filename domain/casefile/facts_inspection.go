package casefile

import (
	"fmt"
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Inspected is the outcome of an inspection (行政检查结果): it imposes nothing by
// itself.
const Inspected Outcome = "inspected"

// InspectPropose puts an inspection to leadership for approval (行政检查审批表).
// What comes of a plan or of a draw is entered by the system alone.
type InspectPropose struct {
	Source      string           `json:"source" enum:"plan,random,lead,assignment" titles:"年度计划,随机抽查,投诉举报等线索,上级交办" doc:"任务来源：年度计划、随机抽查、投诉举报等线索、上级交办"`
	Power       string           `json:"power" minLength:"1" maxLength:"100" doc:"权责清单检查事项编号"`
	Unit        party.UnitID     `json:"unit" minLength:"1" maxLength:"60" doc:"承办机构"`
	Party       party.Respondent `json:"party" doc:"检查对象"`
	Place       string           `json:"place" minLength:"1" maxLength:"300" doc:"检查地点（项目名称和地址）"`
	Reason      string           `json:"reason" minLength:"1" maxLength:"2000" doc:"检查事由"`
	Scope       string           `json:"scope" minLength:"1" maxLength:"2000" doc:"检查内容"`
	PlannedOn   calendar.Date    `json:"planned_on" format:"date" doc:"拟检查日期"`
	Officers    []party.PersonID `json:"officers" minItems:"2" maxItems:"10" doc:"检查人员，不少于两人"`
	Unannounced string           `json:"unannounced_reason,omitempty" maxLength:"2000" doc:"不事先通知的理由（填写的不制作检查通知书）"`
	OverCap     string           `json:"over_cap_reason,omitempty" maxLength:"2000" doc:"超过年度检查频次上限仍须检查的理由"`
	Origin      *Origin          `json:"origin,omitempty" readOnly:"true" doc:"来源案件（系统填写）"`
}

// OpensIn implements Beginning.
func (f *InspectPropose) OpensIn() party.UnitID { return f.Unit }

func (f *InspectPropose) apply(c *Case, e *Event) {
	c.Unit, c.Origin = f.Unit, f.Origin
	c.Inspection = &Inspection{}
	c.Inspection.propose(c, *f, e)
}

// InspectAmend changes the proposed inspection before it is approved.
type InspectAmend struct {
	Why      string         `json:"why" minLength:"1" maxLength:"2000" doc:"修改理由"`
	Proposed InspectPropose `json:"proposed" doc:"修改后的检查审批事项；任务来源、检查对象和承办机构不变"`
}

func (f *InspectAmend) apply(c *Case, e *Event) {
	c.Inspection.propose(c, f.Proposed, e)
	if r := c.Round(); r != nil && r.Passed() {
		r.Voided = true
	}
}

// Inspection is an inspection and what became of it.
type Inspection struct {
	Proposed   InspectPropose
	Before     int  // counted inspections of the enterprise in the year, when it was last proposed
	OverCap    bool // by the published cap
	ApprovedAt time.Time
	Notified   *InspectNotify
	Recorded   *InspectRecord
	RecordedAt time.Time
	Concluded  *InspectConclude
	CorrectBy  calendar.Date // the newest last day of an order to correct
	Rechecks   []Recheck
}

func (i *Inspection) propose(c *Case, f InspectPropose, e *Event) {
	i.Proposed, i.Before, i.OverCap = f, e.Found.InspectedBefore, e.Found.OverCap
	c.Handlers = slices.Clone(f.Officers)
	c.Matter = Matter{Power: f.Power, Party: f.Party, Summary: f.Reason, Place: f.Place}
	c.addProposal(Proposal{
		Outcome: Inspected, Facts: f.Reason, Basis: f.Scope, Orders: "实施行政检查", Discretion: f.Unannounced + f.OverCap, PerformBy: f.PlannedOn.String() + " " + f.Place,
	}, e)
}

// Counts tells whether the inspection counts against the yearly cap of the
// enterprise: it was approved, and no lead made it necessary.
func (i *Inspection) Counts() bool {
	return i != nil && !i.ApprovedAt.IsZero() && i.Proposed.Source != "lead"
}

// Findings are the points on which something was found.
func (i *Inspection) Findings() []CheckAnswer {
	if i.Recorded == nil {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(i.Recorded.Answers), func(a CheckAnswer) bool { return a.Result != law.Found })
}

// InspectApprove approves it.
type InspectApprove struct {
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"审批意见"`
}

func (f *InspectApprove) apply(c *Case, e *Event) { c.Inspection.ApprovedAt = e.HappenedAt }

// InspectNotify serves the notice of the inspection (行政检查通知书).
type InspectNotify struct{ Service }

func (f *InspectNotify) apply(c *Case, _ *Event) { c.Inspection.Notified = f }

// CheckAnswer answers one point of the item's checklist.
type CheckAnswer struct {
	Item   string          `json:"item" minLength:"1" maxLength:"60" doc:"检查项编号"`
	Result law.CheckResult `json:"result" enum:"nothing_found,found,not_applicable" titles:"未发现问题,发现问题,不适用" doc:"检查结果：未发现问题、发现问题、不适用"`
	Note   string          `json:"note,omitempty" maxLength:"2000" doc:"具体情况（发现问题的必填）"`
}

// InspectRecord is the on-site record (现场检查笔录), 令55第17条.
type InspectRecord struct {
	Presence
	Place       string        `json:"place" minLength:"1" maxLength:"300" doc:"检查地点"`
	RecusalTold bool          `json:"recusal_told" doc:"是否告知检查对象申请回避的权利"`
	Answers     []CheckAnswer `json:"answers" minItems:"1" maxItems:"100" doc:"检查清单逐项结果"`
	Course      string        `json:"course" minLength:"1" maxLength:"8000" doc:"检查经过和现场情况"`
	Contact     string        `json:"contact,omitempty" maxLength:"200" doc:"在场的检查对象负责人或者工作人员"`
	// OfficersSigned: the officers sign the record as well (令55第17条).
	OfficersSigned bool      `json:"officers_signed" doc:"检查人员是否在笔录上签名或者盖章"`
	Signed         bool      `json:"signed" doc:"检查对象是否到场并在笔录上签名或者盖章"`
	Absence        string    `json:"absence,omitempty" maxLength:"1000" doc:"检查对象不到场或者拒绝签名的情况"`
	Files          []FileRef `json:"files,omitempty" maxItems:"50" doc:"笔录、照片、录像"`
}

func (f *InspectRecord) apply(c *Case, e *Event) {
	c.Inspection.Recorded, c.Inspection.RecordedAt = f, e.HappenedAt
}

// InspectConclude says what the inspection came to.
type InspectConclude struct {
	Outcome   string        `json:"outcome" enum:"nothing,order,case" titles:"未发现问题,责令限期改正,移交立案查处" doc:"检查结果：未发现问题、责令限期改正、移交立案查处"`
	Summary   string        `json:"summary" minLength:"1" maxLength:"8000" doc:"检查结论"`
	Corrected string        `json:"corrected_on_the_spot,omitempty" maxLength:"2000" doc:"发现的问题已当场改正的，写明改正情况"`
	Orders    string        `json:"orders,omitempty" maxLength:"4000" doc:"责令改正的内容"`
	Basis     string        `json:"basis,omitempty" maxLength:"2000" doc:"责令改正的依据"`
	CorrectBy calendar.Date `json:"correct_by,omitzero" format:"date" doc:"改正的期限"`
	LargeStop bool          `json:"large_stop,omitempty" doc:"是否责令大规模停工、停止使用（应当法制审核）"`
	CasePower string        `json:"case_power,omitempty" maxLength:"100" doc:"移交立案的权责清单处罚事项编号"`
}

func (f *InspectConclude) apply(c *Case, e *Event) {
	c.Inspection.Concluded, c.Inspection.CorrectBy = f, f.CorrectBy
	basis := f.Basis
	if basis == "" {
		basis = c.Inspection.Proposed.Scope
	}
	c.addProposal(Proposal{
		Outcome: Inspected, Facts: f.Summary, Basis: basis, Orders: f.sentence(), Discretion: f.Corrected, PerformBy: f.CasePower,
	}, e)
	if r := c.Round(); r != nil && r.Passed() {
		r.Voided = true
	}
	if f.Final(*e) {
		c.concludeInspection(e)
	}
}

// Final tells a result that stands by itself from one that goes to review
// first: its document is made in the same entry.
func (f *InspectConclude) Final(e Event) bool { return len(e.Papers) > 0 }

// sentence is the result as papers and the public read it.
func (f *InspectConclude) sentence() string {
	switch f.Outcome {
	case "order":
		return fmt.Sprintf("责令于%d年%d月%d日前（含当日）改正：%s", f.CorrectBy.Year(), f.CorrectBy.Month(), f.CorrectBy.Day(), f.Orders)
	case "case":
		return "发现涉嫌违法行为，移交立案查处"
	}
	if f.Corrected != "" {
		return "发现的问题已当场改正"
	}
	return "未发现问题"
}

func (c *Case) concludeInspection(e *Event) {
	p := c.Proposal()
	c.Decision = &Decision{Version: p.Version, SHA256: p.SHA256, Outcome: Inspected, MadeAt: e.HappenedAt, By: e.Actor, IssuedAt: e.HappenedAt, Sequence: e.Sequence}
	if len(e.Papers) > 0 {
		c.Decision.Number = e.Papers[0].Number
	}
}

// InspectConfirm is leadership's word on a result that was reviewed.
type InspectConfirm struct {
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"审批意见"`
}

func (f *InspectConfirm) apply(c *Case, e *Event) {
	c.concludeInspection(e)
	c.mustReview(e)
}

// InspectServe hands the result, and the order, to the enterprise.
type InspectServe struct{ Service }

func (f *InspectServe) apply(c *Case, e *Event) { c.Decision.ServedAt = e.HappenedAt }

// Recheck is a second look at what was to be corrected (复查).
type Recheck struct {
	InspectRecheck
	At       time.Time
	Sequence int
}

// InspectRecheck records it.
type InspectRecheck struct {
	Presence
	Corrected bool          `json:"corrected" doc:"是否已经改正"`
	Findings  string        `json:"findings" minLength:"1" maxLength:"8000" doc:"复查情况"`
	Next      string        `json:"next,omitempty" enum:"extend,case" titles:"延长改正期限,移交立案查处" doc:"未改正的处理：延长改正期限、移交立案查处"`
	NextBy    calendar.Date `json:"next_by,omitzero" format:"date" doc:"延长后的改正期限"`
	Why       string        `json:"extension_reason,omitempty" maxLength:"2000" doc:"延长改正期限的理由"`
	CasePower string        `json:"case_power,omitempty" maxLength:"100" doc:"移交立案的权责清单处罚事项编号"`
	Files     []FileRef     `json:"files,omitempty" maxItems:"50" doc:"复查笔录、照片、录像"`
}

func (f *InspectRecheck) apply(c *Case, e *Event) {
	c.Inspection.Rechecks = append(c.Inspection.Rechecks, Recheck{*f, e.HappenedAt, e.Sequence})
	if f.Next == "extend" {
		c.Inspection.CorrectBy = f.NextBy
	}
}

// InspectClose ends an inspection (检查办结).
type InspectClose struct {
	Opinion          string `json:"opinion" minLength:"1" maxLength:"2000" doc:"办结意见"`
	DisclosureReason string `json:"disclosure_reason,omitempty" maxLength:"2000" doc:"检查结果尚未公示即办结的理由"`
}

func (*InspectClose) apply(*Case, *Event) {}

// InspectDecline says why there will be no inspection.
type InspectDecline struct {
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"不予批准或者取消检查的理由"`
}

func (f *InspectDecline) apply(c *Case, e *Event) {
	c.Inspection.ApprovedAt = time.Time{}
	c.Ending = &Ending{Kind: "not_inspected", Reason: f.Reason, At: e.HappenedAt}
}
