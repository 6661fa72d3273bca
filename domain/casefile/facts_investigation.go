package casefile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Presence says which officers did a face-to-face act and that they showed
// their certificates (处罚法42、55).
type Presence struct {
	Officers []party.PersonID `json:"officers" minItems:"2" maxItems:"20" doc:"在场执法人员，不少于两人"`
	Shown    bool             `json:"certificates_shown" doc:"是否向当事人或者有关人员出示执法证件"`
	ShownAt  *time.Time       `json:"shown_at,omitempty" doc:"出示证件的时间；不填的为行为发生时间"`
}

// FileRef names a file stored for the case by its content.
type FileRef struct {
	SHA256 string `json:"sha256" pattern:"^[0-9a-f]{64}$" doc:"文件的 SHA-256"`
	Name   string `json:"name,omitempty" maxLength:"200" doc:"文件名"`
}

// Suspend stops the investigation for a while (中止调查), 令55第30条.
type Suspend struct {
	Ground string `json:"ground" enum:"awaiting_ruling,awaiting_interpretation,force_majeure,party_missing,other" titles:"等待裁判或者决定,等待法律解释,不可抗力,当事人下落不明,其他" doc:"中止事由：等待裁判或者其他机关的决定、等待有权机关对法律适用作出解释、不可抗力、当事人下落不明、其他"`
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (*Suspend) apply(*Case, *Event) {}

// PeriodExtend extends the handling period (办案期限延长), 令55第29条. The first
// extension is leadership's; the second rests on a collective deliberation.
type PeriodExtend struct {
	Days    int    `json:"days" minimum:"1" maximum:"60" doc:"延长日数（自然日）：首次不超过三十日，再次不超过六十日"`
	Reason  string `json:"reason" minLength:"1" maxLength:"2000" doc:"延长理由"`
	Minutes string `json:"minutes,omitempty" maxLength:"8000" doc:"再次延长的集体讨论记录"`
	// Members are those who took part in the deliberation on a second extension.
	Members []MemberView `json:"members,omitempty" maxItems:"50" doc:"再次延长的集体讨论人员、意见和签名"`
}

func (*PeriodExtend) apply(*Case, *Event) {}

// Outcome is what a proposed disposition comes to.
type Outcome string

// Outcomes of a proposal.
const (
	Penalty   Outcome = "penalty"    // 给予行政处罚
	NoPenalty Outcome = "no_penalty" // 不予行政处罚
)

// Proposal is the proposed disposition (拟处理意见): facts, basis and what is to
// be decided. Amounts are in 分.
type Proposal struct {
	Outcome     Outcome           `json:"outcome" enum:"penalty,no_penalty" titles:"给予处罚,不予处罚" doc:"处理结果：给予处罚、不予处罚"`
	Facts       string            `json:"facts" minLength:"1" maxLength:"20000" doc:"认定的违法事实"`
	Evidence    []int             `json:"evidence" maxItems:"500" doc:"所依据证据的记录序号"`
	Basis       string            `json:"basis" minLength:"1" maxLength:"4000" doc:"法律依据"`
	Respondent  string            `json:"respondent,omitempty" maxLength:"100" doc:"当事人在该违法行为中的身份，例如建设单位、施工单位（权责清单列有多种身份时必填）"`
	Kinds       []law.PenaltyKind `json:"kinds,omitempty" maxItems:"10" doc:"处罚种类"`
	Fine        int64             `json:"fine,omitempty" minimum:"0" maximum:"100000000000000" doc:"罚款金额（分）"`
	Base        int64             `json:"base,omitempty" minimum:"0" maximum:"100000000000000" doc:"按比例罚款的基数（分），例如工程合同价款"`
	Confiscated int64             `json:"confiscated,omitempty" minimum:"0" maximum:"100000000000000" doc:"没收金额（分）"`
	GainsNote   string            `json:"gains_note,omitempty" maxLength:"2000" doc:"没收金额不能确定，或者没有违法所得的，写明查明的情况"`
	PriorOrder
	Tier            string       `json:"tier,omitempty" maxLength:"200" doc:"裁量阶次"`
	Discretion      string       `json:"discretion" minLength:"1" maxLength:"4000" doc:"裁量基准的运用及理由"`
	Mitigated       bool         `json:"mitigated,omitempty" doc:"是否减轻处罚"`
	Leniency        law.Leniency `json:"leniency,omitempty" enum:"harm_undone,coerced,confessed,merit,other_law,youth,impaired" titles:"主动消除或者减轻危害后果,受他人胁迫或者诱骗,主动供述尚未掌握的违法行为,配合查处有立功表现,法律、法规、规章规定的其他情形,已满十四周岁不满十八周岁,尚未完全丧失辨认或者控制能力" doc:"从轻、减轻处罚的法定情形（行政处罚法第三十条至第三十二条；减轻处罚的必填）：主动消除或者减轻危害后果；受他人胁迫或者诱骗；主动供述尚未掌握的违法行为；配合查处有立功表现；法律、法规、规章规定的其他情形；已满十四周岁不满十八周岁；尚未完全丧失辨认或者控制能力"`
	OffBenchmark    bool         `json:"off_benchmark,omitempty" doc:"是否偏离裁量基准"`
	OffReason       string       `json:"off_benchmark_reason,omitempty" maxLength:"4000" doc:"偏离裁量基准的理由"`
	Measured        []Measured   `json:"measured,omitempty" maxItems:"10" doc:"裁量基准所依据的计量事实"`
	Orders          string       `json:"orders,omitempty" maxLength:"4000" doc:"责令改正等要求"`
	CorrectDays     int          `json:"correct_days,omitempty" minimum:"0" maximum:"3650" doc:"改正的期限：自收到决定书之日起的日数（责令限期改正的必填）"`
	PerformBy       string       `json:"perform_by" minLength:"1" maxLength:"2000" doc:"履行方式和期限"`
	NoPenaltyGround string       `json:"no_penalty_ground,omitempty" maxLength:"2000" doc:"不予处罚的法定情形"`
	Education       string       `json:"education,omitempty" maxLength:"2000" doc:"不予处罚时对当事人的教育"`
	Relations       int          `json:"relations,omitempty" minimum:"0" maximum:"100" doc:"涉及的法律关系个数"`
	Crime           bool         `json:"crime,omitempty" doc:"是否涉嫌犯罪"`
	Group           bool         `json:"group,omitempty" doc:"是否群体性事件"`
	PublicInterest  bool         `json:"public_interest,omitempty" doc:"是否涉及重大公共利益"`
	Complex         bool         `json:"complex,omitempty" doc:"是否情节复杂或者重大违法"`
	// Responsible are the unit's people who are to be punished beside it.
	Responsible     []Responsible `json:"responsible,omitempty" maxItems:"20" doc:"单位直接负责的主管人员和其他直接责任人员；首次列明的，系统对其另案登记"`
	ResponsibleNone string        `json:"responsible_none,omitempty" maxLength:"2000" doc:"对单位罚款而不追究责任人员的理由"`
	ShareBP         int64         `json:"share_bp,omitempty" minimum:"0" maximum:"10000" doc:"责任人员案件中罚款占单位罚款数额的比例（万分之）；填写的，罚款按此比例计算到分"`
}

// PriorOrder is an order to correct within a time that the party did not obey.
// Some penalties begin only there.
type PriorOrder struct {
	OrderDocument string        `json:"prior_order,omitempty" maxLength:"200" doc:"先前责令限期改正的文书名称和文号（以逾期不改正为处罚条件的必填）"`
	OrderDueOn    calendar.Date `json:"prior_order_due_on,omitzero" format:"date" doc:"先前责令限期届满之日"`
}

// Defied tells whether its time was over on the day.
func (o PriorOrder) Defied(on calendar.Date) bool {
	return !o.OrderDueOn.IsZero() && o.OrderDueOn.Before(on)
}

// Measured is a number that a discretion benchmark goes by.
type Measured struct {
	Fact  string `json:"fact" enum:"area_m2,gas_kg" titles:"建筑面积（平方米）,燃气数量（千克）" doc:"计量事实：建筑面积（平方米）、燃气数量（千克）"`
	Value int64  `json:"value" minimum:"0" maximum:"1000000000000" doc:"数值：整数，尾数舍去"`
}

// ProposalVersion is one version of the proposal with the digest that reviews
// and decisions bind to.
type ProposalVersion struct {
	Proposal
	Version        int
	SHA256         string
	Material       string // digest of outcome, facts, basis and amounts alone
	Sequence       int
	Author         party.PersonID
	HearingType    bool
	HearingReasons []string
	Benchmark      *law.TierFound      // the benchmark's row that it applies, if there is one
	Levy           *LevyTerms          // of a proposal to levy
	Registration   *RegistrationTerms  // of a proposal on a filing
	Expropriation  *ExpropriationTerms // of a file for an expropriation
	Plan           *PlanTerms          // of a plan of inspections
}

// CanonicalText is the text whose digest reviews and decisions bind to.
func (v ProposalVersion) CanonicalText() string {
	text := v.Proposal.CanonicalText()
	if v.Levy != nil {
		text += v.Levy.canonicalText()
	}
	if v.Registration != nil {
		text += v.Registration.canonicalText()
	}
	if v.Expropriation != nil {
		text += v.Expropriation.canonicalText()
	}
	if v.Plan != nil {
		text += v.Plan.canonicalText()
	}
	return text
}

func (v ProposalVersion) materialText() string {
	text := v.Proposal.materialText()
	if v.Levy != nil {
		text += v.Levy.canonicalText()
	}
	if v.Registration != nil {
		text += v.Registration.canonicalText()
	}
	if v.Expropriation != nil {
		text += v.Expropriation.canonicalText()
	}
	if v.Plan != nil {
		text += v.Plan.canonicalText()
	}
	return text
}

// Ordered is what the party is ordered to do and until when, as documents say it.
func (p Proposal) Ordered() string {
	orders := strings.TrimSpace(p.Orders)
	if orders == "" || p.CorrectDays == 0 {
		return orders
	}
	return fmt.Sprintf("%s（自收到决定书之日起%d日内改正）", strings.TrimRight(orders, "。；"), p.CorrectDays)
}

// Total is fine and confiscation together, in 分.
func (p Proposal) Total() int64 { return p.Fine + p.Confiscated }

// CanonicalText is the text whose digest a review binds to. It names every
// item, in a fixed order, so that any change of substance changes the digest.
func (p Proposal) CanonicalText() string {
	var b strings.Builder
	line := func(name string, v any) { fmt.Fprintf(&b, "%s：%v\n", name, v) }
	b.WriteString(p.materialText())
	line("当事人身份", p.Respondent)
	line("所依据证据", p.Evidence)
	line("裁量阶次", p.Tier)
	line("裁量理由", p.Discretion)
	line("减轻处罚", p.Mitigated)
	line("偏离裁量基准", p.OffBenchmark)
	// Later items are named only when they are there, so that older versions keep
	// their digest.
	if p.Leniency != "" {
		line("从轻、减轻的法定情形", p.Leniency.Title())
	}
	if p.OffReason != "" {
		line("偏离裁量基准的理由", p.OffReason)
	}
	for _, m := range p.Measured {
		line(law.GaugeTitle(m.Fact), m.Value)
	}
	if p.GainsNote != "" {
		line("违法所得的查明情况", p.GainsNote)
	}
	if p.OrderDocument != "" {
		line("先前责令改正", fmt.Sprintf("%s，%s届满", p.OrderDocument, p.OrderDueOn))
	}
	line("责令事项", p.Orders)
	if p.CorrectDays > 0 {
		line("改正期限（日）", p.CorrectDays)
	}
	line("履行方式和期限", p.PerformBy)
	line("不予处罚情形", p.NoPenaltyGround)
	line("教育", p.Education)
	line("法律关系", p.Relations)
	line("涉嫌犯罪", p.Crime)
	line("群体性", p.Group)
	line("重大公共利益", p.PublicInterest)
	line("情节复杂或者重大违法", p.Complex)
	b.WriteString(p.responsibleText())
	return b.String()
}

func (p Proposal) materialText() string {
	return fmt.Sprintf("处理结果：%s\n违法事实：%s\n法律依据：%s\n处罚种类：%v\n罚款（分）：%d\n罚款基数（分）：%d\n没收（分）：%d\n",
		p.Outcome, p.Facts, p.Basis, p.Kinds, p.Fine, p.Base, p.Confiscated)
}

func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func (c *Case) addProposal(p Proposal, e *Event) {
	c.Proposals = append(c.Proposals, ProposalVersion{
		Proposal: p, Version: len(c.Proposals) + 1, SHA256: digest(p.CanonicalText()), Material: digest(p.materialText()),
		Sequence: e.Sequence, Author: e.Actor, HearingType: e.Found.HearingType, HearingReasons: e.Found.HearingReasons, Benchmark: e.Found.Tier,
	})
	c.mustReview(e)
}

// addVersion takes in a version of a procedure other than a penalty. A consent
// to the version before falls with it.
func (c *Case) addVersion(v ProposalVersion, e *Event) {
	v.Version, v.SHA256, v.Material = len(c.Proposals)+1, digest(v.CanonicalText()), digest(v.materialText())
	v.Sequence, v.Author = e.Sequence, e.Actor
	c.Proposals = append(c.Proposals, v)
	c.mustReview(e)
	if r := c.Round(); r != nil && r.Passed() {
		r.Voided = true
	}
}

func (c *Case) mustReview(e *Event) {
	known := map[string]bool{}
	for _, h := range c.MustReview {
		known[h.Rule] = true
	}
	for _, h := range e.Found.MustReview {
		if !known[h.Rule] {
			c.MustReview = append(c.MustReview, h)
		}
	}
}

// MaterialDigest is the digest of outcome, facts, basis and amounts: when it
// changes, the party must be told anew (处罚法44).
func (p Proposal) MaterialDigest() string { return digest(p.materialText()) }

// InvestigationReport ends the investigation (案件调查终结报告) with the five
// statutory blocks (令55第20条) and the first proposal.
type InvestigationReport struct {
	PartyBlock      string   `json:"party_block" minLength:"1" maxLength:"8000" doc:"当事人基本情况"`
	CourseBlock     string   `json:"course_block" minLength:"1" maxLength:"8000" doc:"案件来源及调查经过"`
	FactsBlock      string   `json:"facts_block" minLength:"1" maxLength:"20000" doc:"认定的事实及主要证据"`
	OpinionBlock    string   `json:"opinion_block" minLength:"1" maxLength:"8000" doc:"处罚意见及依据"`
	DiscretionBlock string   `json:"discretion_block" minLength:"1" maxLength:"8000" doc:"裁量基准的运用及理由"`
	Proposal        Proposal `json:"proposal" doc:"拟处理意见"`
	// Party is who the investigation found the party to be; what the lead said
	// stays in the lead's own entry.
	Party *party.Respondent `json:"party,omitempty" doc:"经核实的当事人信息，与线索登记不一致或者不完整时填写"`
	// ActEndedOn is when the act turned out to have ended (处罚法36).
	ActEndedOn calendar.Date `json:"act_ended_on,omitzero" format:"date" doc:"经查明的违法行为终了之日；有连续或者继续状态的，为行为终了之日；转包、违法分包、挂靠等为竣工验收合格或者合同终止之日"`
}

func (f *InvestigationReport) apply(c *Case, e *Event) {
	c.Report = f
	if f.Party != nil {
		c.Matter.Party = *f.Party
	}
	if !f.ActEndedOn.IsZero() {
		c.Lead.ActEndedOn = f.ActEndedOn
	}
	c.addProposal(f.Proposal, e)
}

// ProposalAmend makes a new version of the proposal.
type ProposalAmend struct {
	Reason   string   `json:"reason" minLength:"1" maxLength:"4000" doc:"修改理由"`
	Proposal Proposal `json:"proposal" doc:"修改后的拟处理意见"`
}

// A consent to the version before falls with it.
func (f *ProposalAmend) apply(c *Case, e *Event) {
	c.addProposal(f.Proposal, e)
	if r := c.Round(); r != nil && r.Passed() {
		r.Voided = true
	}
}
