package casefile

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// PlanInspections is the only outcome of a proposal for a plan (实施检查计划).
const PlanInspections Outcome = "plan"

// Kinds of plans.
const (
	AnnualPlan  = "annual"  // 年度检查计划
	SpecialPlan = "special" // 涉企专项检查计划
)

// PlanObject is one enterprise on the register of a plan (检查对象名录). It is
// known by its unified social credit code.
type PlanObject struct {
	Party     party.Respondent `json:"party" doc:"检查对象（企业、个体工商户，应当有统一社会信用代码）"`
	Place     string           `json:"place" minLength:"1" maxLength:"300" doc:"检查地点（项目名称和地址）"`
	Frequency int              `json:"frequency" minimum:"1" maximum:"12" doc:"计划期内最多检查的次数（频次）"`
}

// Code is what the register knows the enterprise by.
func (o PlanObject) Code() string { return o.Party.IDCode }

// PlanTerms are what a plan (检查计划) lays down: what is inspected, whom, how
// often, when and by whom.
type PlanTerms struct {
	Kind     string           `json:"kind" enum:"annual,special" titles:"年度检查计划,涉企专项检查计划" doc:"计划类别：年度检查计划、涉企专项检查计划"`
	Title    string           `json:"title" minLength:"1" maxLength:"200" doc:"计划名称"`
	Year     int              `json:"year" minimum:"2000" maximum:"2999" doc:"计划年度"`
	From     calendar.Date    `json:"from" format:"date" doc:"执行期起"`
	Until    calendar.Date    `json:"until" format:"date" doc:"执行期止，与起日在同一年度"`
	Items    []string         `json:"items" minItems:"1" maxItems:"20" doc:"随机抽查事项：权责清单中的行政检查事项编号"`
	Scope    string           `json:"scope" minLength:"1" maxLength:"2000" doc:"检查内容"`
	Basis    string           `json:"basis" minLength:"1" maxLength:"2000" doc:"制定计划的依据"`
	Total    int              `json:"total" minimum:"1" maximum:"6000" doc:"计划检查的总户次"`
	Objects  []PlanObject     `json:"objects" minItems:"1" maxItems:"500" doc:"检查对象名录"`
	Officers []party.PersonID `json:"officers" minItems:"2" maxItems:"200" doc:"执法检查人员名录（承办机构的持证执法人员）"`
	OverCap  string           `json:"over_cap_reason,omitempty" maxLength:"2000" doc:"有检查对象的频次超过公布的年度上限时，仍须检查的理由"`
}

// Object finds an enterprise of the register.
func (t PlanTerms) Object(code string) (PlanObject, bool) {
	i := slices.IndexFunc(t.Objects, func(o PlanObject) bool { return o.Code() == code })
	if i < 0 {
		return PlanObject{}, false
	}
	return t.Objects[i], true
}

// RegisterText is the register as its digest is taken of it: a line for each
// enterprise, in the order of the codes, whatever order it was entered in.
func (t PlanTerms) RegisterText() string {
	lines := make([]string, len(t.Objects))
	for i, o := range t.Objects {
		lines[i] = fmt.Sprintf("%s\t%s\t%s\t%d", o.Code(), o.Party.Name, o.Place, o.Frequency)
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// RegisterSHA256 is its digest.
func (t PlanTerms) RegisterSHA256() string { return digest(t.RegisterText()) }

func (t PlanTerms) canonicalText() string {
	officers := slices.Clone(t.Officers)
	slices.Sort(officers)
	return fmt.Sprintf("计划类别：%s\n计划年度：%d\n检查事项：%v\n计划检查户次：%d\n检查人员名录：%v\n检查对象名录 SHA-256：%s\n",
		t.Kind, t.Year, t.Items, t.Total, officers, t.RegisterSHA256())
}

// Version is the version that the terms come to.
func (t PlanTerms) Version() ProposalVersion {
	return ProposalVersion{Plan: &t, Proposal: Proposal{
		Outcome: PlanInspections, Facts: t.Title + "：" + t.Scope, Basis: t.Basis, Orders: "实施检查计划", Discretion: t.OverCap,
		PerformBy: t.From.String() + "至" + t.Until.String(),
	}}
}

// PlanOpen puts a plan of inspections forward (提出检查计划).
type PlanOpen struct {
	PlanTerms
	Unit     party.UnitID     `json:"unit" minLength:"1" maxLength:"60" doc:"承办机构"`
	Handlers []party.PersonID `json:"handlers,omitempty" maxItems:"10" doc:"承办人、协办人；不填的由承办机构负责人指定"`
}

// OpensIn implements Beginning.
func (f *PlanOpen) OpensIn() party.UnitID { return f.Unit }

// Named are the handlers that the opening names.
func (f *PlanOpen) Named() []party.PersonID { return f.Handlers }

// WithHandlers is a copy that names these handlers.
func (f *PlanOpen) WithHandlers(ids []party.PersonID) Facts {
	named := *f
	named.Handlers = ids
	return &named
}

func (f *PlanOpen) apply(c *Case, e *Event) {
	c.Unit, c.Handlers, c.Plan = f.Unit, slices.Clone(f.Handlers), &Plan{}
	c.setPlan(f.PlanTerms, e)
}

// PlanAmend changes a plan before it is approved.
type PlanAmend struct {
	Why  string    `json:"why" minLength:"1" maxLength:"2000" doc:"修改理由"`
	Plan PlanTerms `json:"plan" doc:"修改后的检查计划"`
}

func (f *PlanAmend) apply(c *Case, e *Event) { c.setPlan(f.Plan, e) }

// Plan is a plan of inspections (检查计划) and what became of it.
type Plan struct {
	Terms      PlanTerms
	OverCap    bool // some frequency is beyond the published cap, when it was last put forward
	ApprovedAt time.Time
	Tasks      []PlannedInspection // every inspection that the plan opened, in order
	Draws      []Draw
	Closed     *PlanClose
}

// PlannedInspection is one inspection that the plan opened.
type PlannedInspection struct {
	Object   string // code of the enterprise
	Source   string // plan, random
	CaseID   string
	Sequence int
	Officers []party.PersonID
	Dropped  bool // not approved or cancelled, as far as the plan knew at its last task or draw
}

func (c *Case) setPlan(t PlanTerms, e *Event) {
	c.Plan.Terms, c.Plan.OverCap = t, e.Found.OverCap
	c.Matter = Matter{Power: t.Items[0], Summary: t.Title}
	c.addVersion(t.Version(), e)
}

// opened notes an inspection that the entry opened, by its place among them.
func (p *Plan) opened(e *Event, place int, source, object string, officers []party.PersonID) {
	p.Tasks = append(p.Tasks, PlannedInspection{Object: object, Source: source, CaseID: e.Opens[place].CaseID, Sequence: e.Sequence, Officers: officers})
}

// drop notes which of the plan's inspections will not take place.
func (p *Plan) drop(ids []string) {
	for i := range p.Tasks {
		p.Tasks[i].Dropped = p.Tasks[i].Dropped || slices.Contains(ids, p.Tasks[i].CaseID)
	}
}

// Live counts the inspections of the enterprise that the plan opened and that
// were not dropped; of all of them, when none is named.
func (p *Plan) Live(object string) int {
	n := 0
	for _, t := range p.Tasks {
		if !t.Dropped && (object == "" || t.Object == object) {
			n++
		}
	}
	return n
}

// PlanApprove approves the plan (批准检查计划).
type PlanApprove struct {
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"审批意见"`
}

// The plan speaks to the bureau itself: what is approved need not be served.
func (f *PlanApprove) apply(c *Case, e *Event) {
	p := c.Proposal()
	c.Plan.ApprovedAt = e.HappenedAt
	c.Decision = &Decision{
		Version: p.Version, SHA256: p.SHA256, Outcome: p.Outcome, MadeAt: e.HappenedAt, By: e.Actor, IssuedAt: e.HappenedAt, ServedAt: e.HappenedAt, Sequence: e.Sequence,
	}
	if len(e.Papers) > 0 {
		c.Decision.Number = e.Papers[0].Number
	}
	c.mustReview(e)
}

// PlanDecline says why there will be no such plan.
type PlanDecline struct {
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"不予批准的理由"`
}

func (f *PlanDecline) apply(c *Case, e *Event) {
	c.Ending = &Ending{Kind: "not_approved", Reason: f.Reason, At: e.HappenedAt}
}

// PlanTask sends officers of the register to one enterprise on it, without a
// draw (计划内检查任务).
type PlanTask struct {
	Object      string           `json:"object" minLength:"1" maxLength:"18" doc:"检查对象的统一社会信用代码"`
	Power       string           `json:"power" minLength:"1" maxLength:"100" doc:"检查事项编号（计划所列）"`
	PlannedOn   calendar.Date    `json:"planned_on" format:"date" doc:"拟检查日期"`
	Officers    []party.PersonID `json:"officers" minItems:"2" maxItems:"10" doc:"检查人员，从执法检查人员名录中指定，不少于两人"`
	Reason      string           `json:"reason" minLength:"1" maxLength:"2000" doc:"安排检查的事由"`
	Unannounced string           `json:"unannounced_reason,omitempty" maxLength:"2000" doc:"不事先通知的理由（填写的不制作检查通知书）"`
	Dropped     []string         `json:"dropped,omitempty" readOnly:"true" doc:"本计划此前的任务中不予批准或者取消的（系统填写）"`
}

func (f *PlanTask) apply(c *Case, e *Event) {
	c.Plan.drop(f.Dropped)
	c.Plan.opened(e, 0, "plan", f.Object, slices.Clone(f.Officers))
}

// PlanProgress is how far a plan has come, in inspections.
type PlanProgress struct {
	Total   int `json:"total" doc:"计划检查的总户次"`
	Planned int `json:"planned" doc:"按计划下达的任务"`
	Drawn   int `json:"drawn" doc:"随机抽取的任务"`
	Done    int `json:"done" doc:"已作出检查结论的"`
	Open    int `json:"open" doc:"正在办理的"`
	Dropped int `json:"dropped" doc:"不予批准或者取消的"`
}

// PlanClose ends a plan and sums it up (检查计划执行情况总结).
type PlanClose struct {
	Summary          string       `json:"summary" minLength:"1" maxLength:"8000" doc:"计划执行情况；没有完成的，写明原因"`
	DisclosureReason string       `json:"disclosure_reason,omitempty" maxLength:"2000" doc:"计划或者抽查结果尚未公示即办结的理由"`
	Progress         PlanProgress `json:"progress,omitzero" readOnly:"true" doc:"完成情况（系统统计）"`
}

func (f *PlanClose) apply(c *Case, _ *Event) { c.Plan.Closed = f }
