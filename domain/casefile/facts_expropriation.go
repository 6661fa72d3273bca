package casefile

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// ReportUp is the only outcome of a proposal on an expropriation file: the
// district government decides, the bureau reports (报请区人民政府决定).
const ReportUp Outcome = "report"

// ExpropriationFile is what the file for an expropriation (房屋征收) has of its
// own.
type ExpropriationFile struct {
	Opened    ExpropriationOpen      `json:"opened" doc:"征收需求"`
	Freeze    *ExpropriationFreeze   `json:"freeze,omitempty" doc:"暂停办理有关手续的通知"`
	Published *ExpropriationPublish  `json:"published,omitempty" doc:"征收补偿方案的公布"`
	Comments  *ExpropriationComments `json:"comments,omitempty" doc:"征求意见和修改情况"`
	Risk      *ExpropriationRisk     `json:"risk,omitempty" doc:"社会稳定风险评估"`
	Funds     *ExpropriationFunds    `json:"funds,omitempty" doc:"征收补偿费用"`
	Answer    *ExpropriationResult   `json:"answer,omitempty" doc:"区人民政府对最近一次报送的答复"` // to the newest submission
}

// Complete tells whether comments, assessment of risk and proof of funds are all there.
func (x ExpropriationFile) Complete() bool {
	return x.Comments != nil && x.Risk != nil && x.Funds != nil
}

// ExpropriationOpen begins the file.
type ExpropriationOpen struct {
	Power    string           `json:"power" minLength:"1" maxLength:"100" doc:"权责清单中的房屋征收事项编号"`
	Project  string           `json:"project" minLength:"1" maxLength:"300" doc:"建设项目名称"`
	Party    party.Respondent `json:"party" doc:"建设项目单位（提出征收需求的单位）"`
	Interest string           `json:"interest" enum:"defence,infrastructure,public_cause,affordable_housing,old_town,other_law" titles:"国防和外交,基础设施,公共事业,保障性安居工程,旧城区改建,法律行政法规规定的其他情形" doc:"公共利益情形（征收条例8）：国防和外交、基础设施、公共事业、保障性安居工程、旧城区改建、法律行政法规规定的其他情形"`
	Need     string           `json:"need" minLength:"1" maxLength:"4000" doc:"确需征收房屋的理由和依据"`
	Place    string           `json:"place" minLength:"1" maxLength:"300" doc:"征收范围"`
	Features []law.DocTest    `json:"features,omitempty" maxItems:"20" doc:"征收项目的情形，决定需要哪些材料"`
	Unit     party.UnitID     `json:"unit" minLength:"1" maxLength:"60" doc:"承办机构"`
	Handlers []party.PersonID `json:"handlers,omitempty" maxItems:"10" doc:"承办人、协办人；不填的由承办机构负责人指定"`
}

// OpensIn implements Beginning.
func (f *ExpropriationOpen) OpensIn() party.UnitID { return f.Unit }

// Named are the handlers that the opening names.
func (f *ExpropriationOpen) Named() []party.PersonID { return f.Handlers }

// WithHandlers is a copy that names these handlers.
func (f *ExpropriationOpen) WithHandlers(ids []party.PersonID) Facts {
	named := *f
	named.Handlers = ids
	return &named
}

func (f *ExpropriationOpen) apply(c *Case, _ *Event) {
	c.Expropriation = &ExpropriationFile{Opened: *f}
	c.Unit, c.Handlers = f.Unit, slices.Clone(f.Handlers)
	c.Matter = Matter{Power: f.Power, Party: f.Party, Summary: f.Project, Place: f.Place}
}

// ExpropriationFreeze records the written notice that suspends the procedures
// which would raise the compensation (暂停办理相关手续).
type ExpropriationFreeze struct {
	To    string    `json:"to" minLength:"1" maxLength:"1000" doc:"收到通知的有关部门"`
	Scope string    `json:"scope" minLength:"1" maxLength:"2000" doc:"暂停办理的手续和范围"`
	Files []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"书面通知"`
}

func (f *ExpropriationFreeze) apply(c *Case, _ *Event) { c.Expropriation.Freeze = f }

// ExpropriationPublish records that the compensation plan was published for
// comments (公布征收补偿方案、征求公众意见).
type ExpropriationPublish struct {
	Plan  string    `json:"plan" minLength:"1" maxLength:"8000" doc:"征收补偿方案要点"`
	Where string    `json:"where" minLength:"1" maxLength:"1000" doc:"公布的媒介和地点"`
	Files []FileRef `json:"files" minItems:"1" maxItems:"50" doc:"征收补偿方案和公布记录"`
}

func (f *ExpropriationPublish) apply(c *Case, e *Event) {
	c.Expropriation.Published, c.Expropriation.Comments = f, nil
	c.addMaterial(e, "compensation_plan", "征收补偿方案", f.Files)
}

// ExpropriationComments sums up the comments and what was changed for them.
type ExpropriationComments struct {
	Summary    string    `json:"summary" minLength:"1" maxLength:"8000" doc:"征求意见情况；没有意见的写明"`
	Amendments string    `json:"amendments" minLength:"1" maxLength:"8000" doc:"根据公众意见修改的情况；没有修改的写明理由"`
	ShownOn    string    `json:"shown" minLength:"1" maxLength:"1000" doc:"征求意见和修改情况的公布方式"`
	Files      []FileRef `json:"files,omitempty" maxItems:"50" doc:"意见汇总、听证会记录等材料"`
}

func (f *ExpropriationComments) apply(c *Case, _ *Event) { c.Expropriation.Comments = f }

// ExpropriationRisk files the assessment of the risk to social stability.
type ExpropriationRisk struct {
	Conclusion string    `json:"conclusion" minLength:"1" maxLength:"4000" doc:"社会稳定风险评估结论"`
	Files      []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"社会稳定风险评估报告"`
}

func (f *ExpropriationRisk) apply(c *Case, e *Event) {
	c.Expropriation.Risk = f
	c.addMaterial(e, "risk_assessment", "社会稳定风险评估报告", f.Files)
}

// ExpropriationFunds files the proof that the compensation lies ready in an
// account of its own.
type ExpropriationFunds struct {
	Needed int64     `json:"needed" minimum:"1" maximum:"100000000000000" doc:"征收补偿费用总额（分）"`
	Amount int64     `json:"amount" minimum:"1" maximum:"100000000000000" doc:"已经到位的金额（分）"`
	Bank   string    `json:"bank" minLength:"1" maxLength:"300" doc:"专户的开户银行"`
	Files  []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"足额到位、专户存储的证明"`
}

func (f *ExpropriationFunds) apply(c *Case, e *Event) {
	c.Expropriation.Funds = f
	c.addMaterial(e, "funds_proof", "补偿费用足额到位、专户存储的证明", f.Files)
}

// addMaterial enters what the review's pack asks for.
func (c *Case) addMaterial(e *Event, material, title string, files []FileRef) {
	c.Evidence = append(c.Evidence, Evidence{
		EvidenceAdd: EvidenceAdd{EvidenceKind: "documentary", Title: title, Proves: title, Files: files, Material: material}, Sequence: e.Sequence, At: e.HappenedAt,
	})
}

// ExpropriationPropose makes a version of the file that is to be reported.
type ExpropriationPropose struct {
	Facts     string   `json:"facts" minLength:"1" maxLength:"20000" doc:"征收项目、范围和补偿方案的情况"`
	Basis     string   `json:"basis" minLength:"1" maxLength:"4000" doc:"法律依据"`
	Reasons   string   `json:"reasons" minLength:"1" maxLength:"4000" doc:"建议作出征收决定的理由"`
	Documents []string `json:"documents" minItems:"1" maxItems:"50" doc:"报批材料编号（权责清单所列）"`
	Group     bool     `json:"group,omitempty" doc:"是否群体性事件"`
	Change    string   `json:"change,omitempty" maxLength:"4000" doc:"修改理由（修改前稿时填写）"`
}

// ExpropriationTerms are the documents that a version of the file is made of.
type ExpropriationTerms struct{ Documents []string }

func (t ExpropriationTerms) canonicalText() string {
	return fmt.Sprintf("报批材料：%s\n", strings.Join(t.Documents, "、"))
}

// Proposal is the proposal that the facts come to.
func (f *ExpropriationPropose) Proposal() Proposal {
	return Proposal{Outcome: ReportUp, Facts: f.Facts, Basis: f.Basis, Discretion: f.Reasons, PerformBy: "无", Group: f.Group, PublicInterest: true}
}

// Version is the version that the facts come to.
func (f *ExpropriationPropose) Version() ProposalVersion {
	return ProposalVersion{Proposal: f.Proposal(), Expropriation: &ExpropriationTerms{Documents: slices.Clone(f.Documents)}}
}

func (f *ExpropriationPropose) apply(c *Case, e *Event) { c.addVersion(f.Version(), e) }

// ExpropriationSubmit hands the file to the district government.
type ExpropriationSubmit struct {
	Opinion string `json:"opinion" minLength:"1" maxLength:"4000" doc:"报请意见"`
}

func (f *ExpropriationSubmit) apply(c *Case, _ *Event) { c.Expropriation.Answer = nil }

// ExpropriationResult records what the district government answered.
type ExpropriationResult struct {
	Answer    string        `json:"answer" enum:"decided,returned" titles:"作出并公告征收决定,退回修改" doc:"区人民政府的处理：作出并公告征收决定、退回修改"`
	Number    string        `json:"number,omitempty" maxLength:"100" doc:"征收决定文号（作出决定的必填）"`
	On        calendar.Date `json:"on" format:"date" doc:"决定公告日期或者退回日期"`
	Statement string        `json:"statement" minLength:"1" maxLength:"4000" doc:"决定公告情况或者退回的意见"`
	Files     []FileRef     `json:"files" minItems:"1" maxItems:"20" doc:"征收决定和公告，或者退回的文件"`
}

func (f *ExpropriationResult) apply(c *Case, _ *Event) { c.Expropriation.Answer = f }
