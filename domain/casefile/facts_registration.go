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

// Outcomes of a proposal on a filing (备案).
const (
	GrantFiling  Outcome = "grant"  // 准予备案
	RefuseFiling Outcome = "refuse" // 不予备案
	RevokeFiling Outcome = "revoke" // 撤销备案
)

// RegistrationFile is what a filing (备案) has of its own.
type RegistrationFile struct {
	Opened    RegistrationReceive
	Documents []string // ids of what has come in by now
	Missing   []string // titles of what was missing when it was last looked at
	Late      bool     // filed after the applicant's period
	AskedAt   time.Time
	Check     *RegistrationCheck
	Heard     *RegistrationHear
}

// RegistrationReceive takes in a filing, or opens the examination of a record
// that was made before.
type RegistrationReceive struct {
	By        string           `json:"by" enum:"application,bureau" titles:"申请备案,本机关核查已经办理的备案（拟撤销）" doc:"启动方式：申请备案、本机关核查已经办理的备案（拟撤销）"`
	Power     string           `json:"power" minLength:"1" maxLength:"100" doc:"权责清单中的备案事项编号"`
	Party     party.Respondent `json:"party" doc:"申请人；核查已办理备案的为原申请人"`
	Summary   string           `json:"summary" minLength:"1" maxLength:"4000" doc:"备案对象（工程、商品房或者房屋）和基本情况；核查的写明发现的问题"`
	Place     string           `json:"place,omitempty" maxLength:"300" doc:"坐落"`
	EventOn   calendar.Date    `json:"event_on,omitzero" format:"date" doc:"竣工验收合格、签订预售合同或者订立租赁合同的日期（申请备案的必填）"`
	Features  []law.DocTest    `json:"features,omitempty" maxItems:"20" doc:"申请的情形，决定需要提交的材料"`
	Documents []string         `json:"documents,omitempty" maxItems:"50" doc:"收到的材料编号（权责清单所列）"`
	Earlier   string           `json:"earlier,omitempty" maxLength:"100" doc:"原备案文号（核查已办理备案的必填）"`
	Unit      party.UnitID     `json:"unit" minLength:"1" maxLength:"60" doc:"承办机构"`
	Handlers  []party.PersonID `json:"handlers,omitempty" maxItems:"10" doc:"承办人、协办人；不填的由承办机构负责人指定"`
	Missing   []string         `json:"missing,omitempty" readOnly:"true" doc:"缺少的材料（系统核对）"`
}

// OpensIn implements Beginning.
func (f *RegistrationReceive) OpensIn() party.UnitID { return f.Unit }

// Named are the handlers that the opening names.
func (f *RegistrationReceive) Named() []party.PersonID { return f.Handlers }

// WithHandlers is a copy that names these handlers.
func (f *RegistrationReceive) WithHandlers(ids []party.PersonID) Facts {
	named := *f
	named.Handlers = ids
	return &named
}

func (f *RegistrationReceive) apply(c *Case, e *Event) {
	c.Registration = &RegistrationFile{Opened: *f, Documents: slices.Clone(f.Documents), Missing: f.Missing, Late: e.Found.Late}
	c.Unit, c.Handlers = f.Unit, slices.Clone(f.Handlers)
	c.Matter = Matter{Power: f.Power, Party: f.Party, Summary: f.Summary, Place: f.Place}
}

// RegistrationAsk tells the applicant, once and for everything, what is to be
// supplied (一次告知补正).
type RegistrationAsk struct {
	Defects []string `json:"defects,omitempty" maxItems:"50" doc:"缺少材料以外需要补正的内容，逐项列明"`
	Missing []string `json:"missing,omitempty" readOnly:"true" doc:"缺少的材料（系统填写）"`
}

func (f *RegistrationAsk) apply(c *Case, e *Event) { c.Registration.AskedAt = e.HappenedAt }

// RegistrationSupplement takes in what was asked for (补正).
type RegistrationSupplement struct {
	Documents []string  `json:"documents,omitempty" maxItems:"50" doc:"补充收到的材料编号"`
	Statement string    `json:"statement" minLength:"1" maxLength:"4000" doc:"补正情况；申请人逾期没有补正的写明"`
	Files     []FileRef `json:"files,omitempty" maxItems:"50" doc:"补正的材料"`
	Missing   []string  `json:"missing,omitempty" readOnly:"true" doc:"仍然缺少的材料（系统核对）"`
}

func (f *RegistrationSupplement) apply(c *Case, _ *Event) {
	r := c.Registration
	r.Documents, r.Missing = append(slices.Clone(r.Documents), f.Documents...), f.Missing
}

// RegistrationPoint answers one point of the check.
type RegistrationPoint struct {
	ID      string `json:"id" minLength:"1" maxLength:"60" doc:"核查要点编号（权责清单所列）"`
	Yes     bool   `json:"yes" doc:"是或者否：申请备案的，是为符合；核查已办理备案的，是为存在该撤销情形"`
	Finding string `json:"finding" minLength:"1" maxLength:"2000" doc:"核查情况"`
}

// RegistrationCheck is the check of the file (核查), point by point.
type RegistrationCheck struct {
	Points []RegistrationPoint `json:"points" minItems:"1" maxItems:"30" doc:"逐项核查结果"`
	Files  []FileRef           `json:"files,omitempty" maxItems:"50" doc:"核查材料"`
}

func (f *RegistrationCheck) apply(c *Case, _ *Event) { c.Registration.Check = f }

// RegistrationHear records what the party had to say before a record is
// revoked or the use of a building stopped (听取陈述、申辩).
type RegistrationHear struct {
	ToldOn    calendar.Date `json:"told_on" format:"date" doc:"告知当事人拟作出的决定及其事实、理由、依据和陈述申辩权利的日期"`
	Statement string        `json:"statement" minLength:"1" maxLength:"8000" doc:"当事人的陈述、申辩；没有提出的，写明告知方式和没有提出的情况"`
	Answer    string        `json:"answer" minLength:"1" maxLength:"8000" doc:"复核意见"`
	Files     []FileRef     `json:"files,omitempty" maxItems:"20" doc:"告知和陈述申辩的材料"`
}

func (f *RegistrationHear) apply(c *Case, _ *Event) { c.Registration.Heard = f }

// RegistrationPropose makes a version of what is to be decided on the filing.
type RegistrationPropose struct {
	Outcome        Outcome  `json:"outcome" enum:"grant,refuse,revoke" titles:"准予备案,不予备案,撤销备案" doc:"处理结果：准予备案、不予备案、撤销备案"`
	Facts          string   `json:"facts" minLength:"1" maxLength:"20000" doc:"认定的事实"`
	Basis          string   `json:"basis" minLength:"1" maxLength:"4000" doc:"法律依据"`
	Reasons        string   `json:"reasons" minLength:"1" maxLength:"4000" doc:"理由"`
	Grounds        []string `json:"grounds,omitempty" maxItems:"20" doc:"不予备案、撤销备案所依据的核查要点编号"`
	OrderStop      bool     `json:"order_stop,omitempty" doc:"是否责令停止使用、重新组织竣工验收（竣工验收备案）"`
	PerformBy      string   `json:"perform_by" minLength:"1" maxLength:"2000" doc:"对当事人的要求和期限；没有的填无"`
	Group          bool     `json:"group,omitempty" doc:"是否群体性事件"`
	PublicInterest bool     `json:"public_interest,omitempty" doc:"是否涉及重大公共利益"`
	Change         string   `json:"change,omitempty" maxLength:"4000" doc:"修改理由（修改前稿时填写）"`
}

// RegistrationTerms are what a version of a proposal on a filing comes to.
type RegistrationTerms struct {
	Grounds   []string
	OrderStop bool
}

func (t RegistrationTerms) canonicalText() string {
	return fmt.Sprintf("核查要点：%s\n责令停止使用、重新组织竣工验收：%v\n", strings.Join(t.Grounds, "、"), t.OrderStop)
}

// Proposal is the proposal that the facts come to.
func (f *RegistrationPropose) Proposal() Proposal {
	p := Proposal{
		Outcome: f.Outcome, Facts: f.Facts, Basis: f.Basis, Discretion: f.Reasons, PerformBy: f.PerformBy, Group: f.Group, PublicInterest: f.PublicInterest,
	}
	if f.OrderStop {
		p.Kinds = []law.PenaltyKind{law.StopWork}
	}
	return p
}

// Version is the version that the facts come to.
func (f *RegistrationPropose) Version() ProposalVersion {
	return ProposalVersion{Proposal: f.Proposal(), Registration: &RegistrationTerms{Grounds: slices.Clone(f.Grounds), OrderStop: f.OrderStop}}
}

func (f *RegistrationPropose) apply(c *Case, e *Event) { c.addVersion(f.Version(), e) }
