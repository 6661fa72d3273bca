package casefile

import (
	"fmt"
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Outcomes of a proposal to levy.
const (
	Charge  Outcome = "charge"  // 征收
	Relieve Outcome = "relieve" // 减征、缓征、免征
)

// LevyFile is what a levy (行政征收) has of its own.
type LevyFile struct {
	Opened     LevyOpen
	Assessment *LevyAssess // the newest 核定
	Relief     *LevyRelief // the newest application to charge less or later
	ReliefSeq  int         // sequence of its entry
	DemandedAt time.Time   // of the newest demand that was served
}

// LevyOpen opens a levy: the party declares, or the bureau begins of its own
// motion.
type LevyOpen struct {
	By       string           `json:"by" enum:"declaration,bureau" titles:"缴费义务人申报,本机关核定" doc:"启动方式：缴费义务人申报、本机关核定"`
	Power    string           `json:"power" minLength:"1" maxLength:"100" doc:"权责清单中的行政征收项目编号"`
	Party    party.Respondent `json:"party" doc:"缴费义务人"`
	Summary  string           `json:"summary" minLength:"1" maxLength:"4000" doc:"征收事由（许可文号、占用挖掘或者排水情况）"`
	Place    string           `json:"place,omitempty" maxLength:"300" doc:"地点"`
	Unit     party.UnitID     `json:"unit" minLength:"1" maxLength:"60" doc:"承办机构"`
	Handlers []party.PersonID `json:"handlers,omitempty" maxItems:"10" doc:"承办人、协办人；不填的由承办机构负责人指定"`
}

// OpensIn implements Beginning.
func (f *LevyOpen) OpensIn() party.UnitID { return f.Unit }

// Named are the handlers that the opening names.
func (f *LevyOpen) Named() []party.PersonID { return f.Handlers }

// WithHandlers is a copy that names these handlers.
func (f *LevyOpen) WithHandlers(ids []party.PersonID) Facts {
	named := *f
	named.Handlers = ids
	return &named
}

func (f *LevyOpen) apply(c *Case, _ *Event) {
	c.Levy = &LevyFile{Opened: *f}
	c.Unit, c.Handlers = f.Unit, slices.Clone(f.Handlers)
	c.Matter = Matter{Power: f.Power, Party: f.Party, Summary: f.Summary, Place: f.Place}
}

// LevyQuantity is one factor of the charge, in thousandths of its unit.
type LevyQuantity struct {
	ID     string `json:"id" minLength:"1" maxLength:"60" doc:"计费数量编号（权责清单所列）"`
	Amount int64  `json:"amount" minimum:"1" maximum:"1000000000000000" doc:"数量，以计量单位的千分之一计：320.5 平方米填 320500"`
}

// LevyAssess is the calculation of the charge (核定表). The amount is the
// rule's, not the officer's: rate × quantities.
type LevyAssess struct {
	Rate       string         `json:"rate" minLength:"1" maxLength:"60" doc:"收费类别编号（权责清单所列）"`
	Quantities []LevyQuantity `json:"quantities" minItems:"1" maxItems:"10" doc:"核定的计费数量"`
	Findings   string         `json:"findings" minLength:"1" maxLength:"8000" doc:"核定情况和依据的材料"`
	// Party is who the assessment found the party to be; what was declared stays
	// in the opening entry.
	Party   *party.Respondent `json:"party,omitempty" doc:"经核实的缴费义务人信息，与申报不一致或者不完整时填写"`
	Files   []FileRef         `json:"files,omitempty" maxItems:"50" doc:"测量记录、许可文件等材料"`
	Amount  int64             `json:"amount,omitempty" readOnly:"true" doc:"核定金额（分，系统计算）"`
	Formula string            `json:"formula,omitempty" readOnly:"true" doc:"计算过程（系统计算）"`
	Param   string            `json:"rate_parameter,omitempty" readOnly:"true" doc:"收费标准所在参数（系统填写）"`
	Edition string            `json:"rate_edition,omitempty" readOnly:"true" doc:"收费标准版本（系统填写）"`
}

func (f *LevyAssess) apply(c *Case, _ *Event) {
	c.Levy.Assessment = f
	if f.Party != nil {
		c.Matter.Party = *f.Party
	}
}

// LevyRelief is the party's application to have the charge reduced, deferred
// or waived (减征、缓征、免征), with the material that it rests on.
type LevyRelief struct {
	Kind   law.ReliefKind `json:"kind" enum:"reduce,defer,exempt" titles:"减征,缓征,免征" doc:"申请事项：减征、缓征、免征"`
	Ground string         `json:"ground" minLength:"1" maxLength:"60" doc:"情形编号（权责清单所列）"`
	Amount int64          `json:"amount,omitempty" minimum:"0" maximum:"100000000000000" doc:"申请减免的金额（分）；缓征不填"`
	Months int            `json:"months,omitempty" minimum:"0" maximum:"120" doc:"申请缓征的月数"`
	Reason string         `json:"reason" minLength:"1" maxLength:"4000" doc:"申请理由"`
	Files  []FileRef      `json:"files" minItems:"1" maxItems:"50" doc:"申请书和证明材料"`
}

func (f *LevyRelief) apply(c *Case, e *Event) { c.Levy.Relief, c.Levy.ReliefSeq = f, e.Sequence }

// LevyPropose makes a version of what is to be decided: the assessed charge,
// or relief from it.
type LevyPropose struct {
	Outcome        Outcome        `json:"outcome" enum:"charge,relieve" titles:"征收,减征缓征免征" doc:"处理结果：征收、减征缓征免征"`
	Facts          string         `json:"facts" minLength:"1" maxLength:"20000" doc:"认定的事实"`
	Basis          string         `json:"basis" minLength:"1" maxLength:"4000" doc:"法律依据"`
	Reasons        string         `json:"reasons" minLength:"1" maxLength:"4000" doc:"理由；有减免缓申请的，说明是否同意及理由"`
	Kind           law.ReliefKind `json:"kind,omitempty" enum:"reduce,defer,exempt" titles:"减征,缓征,免征" doc:"减免方式：减征、缓征、免征"`
	Ground         string         `json:"ground,omitempty" maxLength:"60" doc:"减免情形编号（权责清单所列）"`
	Amount         int64          `json:"amount,omitempty" minimum:"0" maximum:"100000000000000" doc:"减免金额（分）；缓征不填"`
	Months         int            `json:"months,omitempty" minimum:"0" maximum:"120" doc:"缓征月数"`
	PerformBy      string         `json:"perform_by" minLength:"1" maxLength:"2000" doc:"缴纳方式和期限"`
	Relations      int            `json:"relations,omitempty" minimum:"0" maximum:"100" doc:"涉及的法律关系个数"`
	Group          bool           `json:"group,omitempty" doc:"是否群体性事件"`
	PublicInterest bool           `json:"public_interest,omitempty" doc:"是否涉及重大公共利益"`
	Change         string         `json:"change,omitempty" maxLength:"4000" doc:"修改理由（修改前稿时填写）"`
}

// LevyTerms are what a version of a proposal to levy comes to, pinned with it.
type LevyTerms struct {
	Charge int64          // 分, as assessed
	Rate   string         // class of charge
	How    string         // the calculation in words
	Kind   law.ReliefKind // "" without relief
	Ground string
	Relief int64 // 分 taken off
	Months int   // of a deferral
}

// Due is what is to be paid, in 分.
func (t LevyTerms) Due() int64 { return t.Charge - t.Relief }

func (t LevyTerms) canonicalText() string {
	return fmt.Sprintf("应征金额（分）：%d\n收费类别：%s\n计算过程：%s\n减免方式：%s\n减免情形：%s\n减免金额（分）：%d\n缓征月数：%d\n",
		t.Charge, t.Rate, t.How, t.Kind, t.Ground, t.Relief, t.Months)
}

// Proposal is the proposal that the facts come to.
func (f *LevyPropose) Proposal() Proposal {
	return Proposal{
		Outcome: f.Outcome, Facts: f.Facts, Basis: f.Basis, Discretion: f.Reasons, PerformBy: f.PerformBy,
		Relations: f.Relations, Group: f.Group, PublicInterest: f.PublicInterest,
	}
}

// Terms are the terms that the facts come to on an assessment.
func (f *LevyPropose) Terms(a LevyAssess) LevyTerms {
	return LevyTerms{Charge: a.Amount, Rate: a.Rate, How: a.Formula, Kind: f.Kind, Ground: f.Ground, Relief: f.Amount, Months: f.Months}
}

func (f *LevyPropose) apply(c *Case, e *Event) {
	terms := f.Terms(*c.Levy.Assessment)
	c.addVersion(ProposalVersion{Proposal: f.Proposal(), Levy: &terms}, e)
}

// LevyDemand records that a demand for payment (催缴、催告) reached the party.
type LevyDemand struct{ Service }

func (f *LevyDemand) apply(c *Case, e *Event) {
	c.Levy.DemandedAt = e.HappenedAt
	d := Demand{By: e.Actor, IssuedOn: calendar.DateOf(e.HappenedAt), ServedAt: e.HappenedAt, Sequence: e.Sequence}
	if len(e.Papers) > 0 {
		d.Number = e.Papers[0].Number
	}
	c.Demands = append(c.Demands, d)
}

// LevyRefusal hands a party that was pressed in vain over to a penalty case
// (排水条例54); the system registers its lead.
type LevyRefusal struct {
	Findings string    `json:"findings" minLength:"1" maxLength:"3000" doc:"拒不缴纳的情况"`
	Files    []FileRef `json:"files,omitempty" maxItems:"20" doc:"有关材料"`
}

func (*LevyRefusal) apply(*Case, *Event) {}
