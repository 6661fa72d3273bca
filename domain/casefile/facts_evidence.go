package casefile

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
)

// EvidenceAdd takes one piece of evidence into the file (证据). What the law asks
// of its kind stands in a part of its own (询问笔录 and so on); the parts of other
// kinds stay empty.
type EvidenceAdd struct {
	Presence
	EvidenceKind string `json:"kind" enum:"documentary,physical,audiovisual,electronic,testimony,statement,expert,inspection,other" titles:"书证,物证,视听资料,电子数据,证人证言,当事人的陈述,鉴定意见,勘验笔录、现场笔录,其他" doc:"证据种类（处罚法46）：书证、物证、视听资料、电子数据、证人证言、当事人的陈述、鉴定意见、勘验笔录及现场笔录、其他"`
	Title        string `json:"title" minLength:"1" maxLength:"300" doc:"证据名称"`
	Proves       string `json:"proves" minLength:"1" maxLength:"2000" doc:"证明的事实"`
	Provider     string `json:"provider,omitempty" maxLength:"200" doc:"提供人；复制件必填"`
	Place        string `json:"place,omitempty" maxLength:"300" doc:"取证地点；现场检查、勘验笔录必填"`
	// Copy tells a copy (复制件、影印件、抄录件、照片、录像) from the thing itself.
	Copy           bool `json:"copy,omitempty" doc:"是否为复制件；不是的为原件、原物"`
	CopyChecked    bool `json:"copy_checked,omitempty" doc:"复制件是否已注明核对与原件（原物）一致"`
	ProviderSigned bool `json:"provider_signed,omitempty" doc:"复制件是否由提供人签名或者盖章"`
	OfficersSigned bool `json:"officers_signed,omitempty" doc:"复制件是否由执法人员签名或者盖章"`

	Transcript *Transcript    `json:"transcript,omitempty" doc:"询问笔录；证人证言、当事人的陈述必填"`
	Taking     *Taking        `json:"taking,omitempty" doc:"提取和清单；物证的原物必填，书证开列清单的也可以填写"`
	SiteRecord *SiteRecord    `json:"site_record,omitempty" doc:"现场检查、勘验笔录；勘验笔录、现场笔录必填"`
	Capture    *Capture       `json:"capture,omitempty" doc:"来源和收集情况；视听资料、电子数据必填"`
	Expert     *ExpertOpinion `json:"expert,omitempty" doc:"鉴定情况；鉴定意见必填"`

	Files []FileRef `json:"files" minItems:"1" maxItems:"50" doc:"证据文件"`
	// Material tags what the review's pack asks for beside the papers; the list
	// is law.Materials.
	Material string `json:"material,omitempty" enum:"buyers,fund_flow,demand,decision_draft,assessment,relief_application,inspection_record,compensation_plan,risk_assessment,funds_proof" titles:"购房人统计,资金流水,催告书,决定书草稿,核定表,减免缓申请材料,检查记录,征收补偿方案,社会稳定风险评估报告,补偿费用到位证明" doc:"属于送审材料清单中的哪一项材料：购房人统计、资金流水、催告书、决定书草稿、核定表、减免缓申请材料、检查记录、征收补偿方案、社会稳定风险评估报告、补偿费用到位证明"`
}

// Lasting says from when to when something on the spot took.
type Lasting struct {
	BeganAt *time.Time `json:"began_at,omitempty" doc:"开始时间"`
	EndedAt *time.Time `json:"ended_at,omitempty" doc:"结束时间"`
}

// Asked is somebody who was asked (被询问人).
type Asked struct {
	Name     string `json:"name" minLength:"1" maxLength:"100" doc:"姓名"`
	Capacity string `json:"capacity" enum:"party,legal_representative,staff,witness,other" titles:"当事人,法定代表人或者负责人,工作人员或者受委托人,证人,其他有关人员" doc:"身份：当事人、法定代表人或者负责人、工作人员或者受委托人、证人、其他有关人员"`
	IDCode   string `json:"id_code,omitempty" maxLength:"40" doc:"身份证件号码"`
	Contact  string `json:"contact,omitempty" maxLength:"300" doc:"工作单位、住址和联系电话"`
}

// Transcript is what one person was asked and answered (询问笔录), 令55第16条.
type Transcript struct {
	Asked           []Asked `json:"asked" minItems:"1" maxItems:"20" doc:"被询问人；询问应当个别进行，一份笔录只记载一人"`
	IdentityChecked bool    `json:"identity_checked" doc:"是否核对被询问人的身份"`
	RightsTold      bool    `json:"rights_told" doc:"是否告知被询问人申请回避的权利和如实回答的义务"`
	Lasting
	Text           string `json:"text" minLength:"1" maxLength:"20000" doc:"询问和回答"`
	Checked        bool   `json:"checked" doc:"笔录是否经被询问人核对、修改差错、补充遗漏"`
	Pages          int    `json:"pages" minimum:"1" maximum:"500" doc:"笔录页数"`
	SignedPages    int    `json:"signed_pages" minimum:"0" maximum:"500" doc:"被询问人签名或者盖章的页数；应当逐页签名"`
	Refusal        string `json:"refusal,omitempty" maxLength:"1000" doc:"被询问人拒绝核对、签名的情况，在笔录中注明"`
	OfficersSigned bool   `json:"officers_signed" doc:"询问人是否签名"`
}

// Taking is how a thing was taken, with its list (物品清单), 令55第17条.
type Taking struct {
	Items    []MeasureObject `json:"items" minItems:"1" maxItems:"500" doc:"清单所列的物品、材料"`
	Copies   int             `json:"list_copies" minimum:"0" maximum:"10" doc:"清单份数：一式二份，由执法人员和当事人各执一份"`
	Sampling string          `json:"sampling,omitempty" maxLength:"2000" doc:"抽样取证的，写明抽样方法、抽样基数、样品数量和封样情况"`
	Signing
}

// SiteRecord is what was seen on the spot (现场检查、勘验笔录), 令55第17条.
type SiteRecord struct {
	Lasting
	Events string `json:"events" minLength:"1" maxLength:"20000" doc:"检查、勘验的经过和现场情况"`
	Signing
}

// Capture is where audio-visual material and electronic data come from
// (视听资料、电子数据).
type Capture struct {
	Source string     `json:"source,omitempty" maxLength:"1000" doc:"来源"`
	Maker  string     `json:"maker,omitempty" maxLength:"200" doc:"制作人"`
	MadeAt *time.Time `json:"made_at,omitempty" doc:"制作时间"`
	Method string     `json:"method,omitempty" maxLength:"1000" doc:"收集、固定的方法"`
	Device string     `json:"device,omitempty" maxLength:"300" doc:"制作、收集所用的设备或者原始载体"`
	// Monitored marks what a fixed installation recorded by itself (电子技术监控).
	Monitored  bool        `json:"monitored,omitempty" doc:"是否由电子技术监控设备收集、固定"`
	Monitoring *Monitoring `json:"monitoring,omitempty" doc:"电子技术监控设备的审核和公布情况（由其收集、固定的必填）"`
}

// Monitoring is what lets the record of a monitoring device be evidence
// (处罚法41).
type Monitoring struct {
	LegalOn     calendar.Date `json:"legal_review_on,omitzero" format:"date" doc:"设备通过法制审核的日期"`
	TechnicalOn calendar.Date `json:"technical_review_on,omitzero" format:"date" doc:"设备通过技术审核的日期"`
	Location    string        `json:"location,omitempty" maxLength:"300" doc:"设置地点"`
	PublishedOn calendar.Date `json:"location_published_on,omitzero" format:"date" doc:"设置地点向社会公布的日期"`
	Reviewed    bool          `json:"content_reviewed,omitempty" doc:"记录内容是否经审核，真实、清晰、完整、准确"`
}

// ExpertOpinion is what an expert found on commission (鉴定意见).
type ExpertOpinion struct {
	Commission     string        `json:"commission,omitempty" maxLength:"300" doc:"委托书文号或者委托情况"`
	CommissionedOn calendar.Date `json:"commissioned_on,omitzero" format:"date" doc:"委托日期"`
	Institution    string        `json:"institution,omitempty" maxLength:"200" doc:"鉴定机构"`
	Qualification  string        `json:"qualification,omitempty" maxLength:"200" doc:"机构的资质、资格证书名称和编号"`
	Experts        []string      `json:"experts,omitempty" maxItems:"20" doc:"鉴定人"`
	Signed         bool          `json:"signed,omitempty" doc:"是否由鉴定人签名、鉴定机构盖章"`
	ToldOn         calendar.Date `json:"told_on,omitzero" format:"date" doc:"告知当事人的日期"`
}

// Enclosed are all files that the piece brings, videos of how it was taken
// among them.
func (f *EvidenceAdd) Enclosed() []FileRef {
	files := slices.Clone(f.Files)
	if f.Taking != nil {
		files = append(files, f.Taking.Video...)
	}
	if f.SiteRecord != nil {
		files = append(files, f.SiteRecord.Video...)
	}
	return files
}

// Evidence is a piece of evidence with its place in the record.
type Evidence struct {
	EvidenceAdd
	Sequence int
	At       time.Time
}

func (f *EvidenceAdd) apply(c *Case, e *Event) {
	c.Evidence = append(c.Evidence, Evidence{*f, e.Sequence, e.HappenedAt})
}
