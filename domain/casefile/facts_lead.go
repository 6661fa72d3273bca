package casefile

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// LeadRegister opens a case from a lead (线索登记).
type LeadRegister struct {
	Source     string           `json:"source" enum:"inspection,complaint,transfer,assignment,monitoring,media" titles:"检查,投诉举报,移送,交办,监测,媒体" doc:"线索来源：检查、投诉举报、移送、交办、监测、媒体"`
	Summary    string           `json:"summary" minLength:"1" maxLength:"4000" doc:"线索内容摘要"`
	Power      string           `json:"power" minLength:"1" maxLength:"100" doc:"权责清单事项编号（案由）"`
	Party      party.Respondent `json:"party" doc:"当事人"`
	Place      string           `json:"place,omitempty" maxLength:"300" doc:"违法行为发生地"`
	ActEndedOn calendar.Date    `json:"act_ended_on,omitzero" format:"date" doc:"违法行为终了之日"`
	Grave      bool             `json:"grave,omitempty" doc:"是否涉及公民生命健康安全、金融安全且有危害后果（追责时效五年）"`
	Informant  string           `json:"informant,omitempty" maxLength:"200" doc:"举报人（保密）"`
	Unit       party.UnitID     `json:"unit" minLength:"1" maxLength:"60" doc:"承办机构"`
	Handlers   []party.PersonID `json:"handlers,omitempty" maxItems:"10" doc:"承办人、协办人；不填的由承办机构负责人指定"`
	Origin     *Origin          `json:"origin,omitempty" readOnly:"true" doc:"来源案件（系统填写）"`
}

func (f *LeadRegister) apply(c *Case, _ *Event) {
	c.Lead, c.Unit, c.Handlers, c.Origin = *f, f.Unit, slices.Clone(f.Handlers), f.Origin
	c.Matter = Matter{Power: f.Power, Party: f.Party, Summary: f.Summary, Place: f.Place}
}

// Named are the handlers that the lead names.
func (f *LeadRegister) Named() []party.PersonID { return f.Handlers }

// WithHandlers is a copy that names these handlers.
func (f *LeadRegister) WithHandlers(ids []party.PersonID) Facts {
	named := *f
	named.Handlers = ids
	return &named
}

// HandlersChange names the people who handle the case (承办人、协办人).
type HandlersChange struct {
	Handlers []party.PersonID `json:"handlers" minItems:"2" maxItems:"10" doc:"变更后的承办人、协办人"`
	Reason   string           `json:"reason" minLength:"1" maxLength:"1000" doc:"变更理由"`
}

func (f *HandlersChange) apply(c *Case, _ *Event) {
	for _, h := range c.Handlers {
		if !slices.Contains(c.PastHandlers, h) {
			c.PastHandlers = append(c.PastHandlers, h)
		}
	}
	c.Handlers = slices.Clone(f.Handlers)
}

// VerificationExtend extends the verification (核查延期), 令55第15条.
type VerificationExtend struct {
	Reason string `json:"reason" minLength:"1" maxLength:"1000" doc:"延期理由"`
}

func (*VerificationExtend) apply(*Case, *Event) {}

// VerificationFinish ends the verification of a lead (核查).
type VerificationFinish struct {
	Findings     string `json:"findings" minLength:"1" maxLength:"8000" doc:"核查情况"`
	Evidence     bool   `json:"preliminary_evidence" doc:"是否有初步证据证明存在违法行为"`
	Jurisdiction bool   `json:"jurisdiction" doc:"是否属于本机关管辖"`
	Recommend    string `json:"recommend" enum:"file,decline" titles:"立案,不予立案" doc:"建议：立案、不予立案"`
}

func (f *VerificationFinish) apply(c *Case, _ *Event) { c.Verification = f }

// FilingSubmit hands the filing approval sheet (立案审批表) to leadership.
type FilingSubmit struct {
	Facts   string `json:"facts" minLength:"1" maxLength:"8000" doc:"简要案情"`
	Basis   string `json:"basis" minLength:"1" maxLength:"2000" doc:"立案依据"`
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"承办人意见"`
	File    bool   `json:"file" doc:"承办人建议：立案（true）、不予立案（false）"`
}

func (f *FilingSubmit) apply(c *Case, _ *Event) { c.Filing = f }

// FilingApprove opens the case formally (立案).
type FilingApprove struct {
	Opinion          string `json:"opinion" minLength:"1" maxLength:"2000" doc:"负责人意见"`
	LimitationReason string `json:"limitation_reason,omitempty" maxLength:"2000" doc:"超过追责时效仍予立案的书面理由"`
}

func (f *FilingApprove) apply(c *Case, e *Event) { c.FiledOn = calendar.DateOf(e.HappenedAt) }

// Remark carries a reason and nothing else.
type Remark struct {
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (*Remark) apply(*Case, *Event) {}

// FilingDecline refuses to open the case (不予立案).
type FilingDecline struct {
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"不予立案的理由"`
}

func (f *FilingDecline) apply(c *Case, e *Event) {
	c.Ending = &Ending{Kind: "not_filed", Reason: f.Reason, At: e.HappenedAt}
}
