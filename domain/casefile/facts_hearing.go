package casefile

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// HearingFile gathers what there is about hearings.
type HearingFile struct {
	Requested bool // in time, and not withdrawn
	Late      bool
	Notice    *HearingNotify
	NoticedAt time.Time
	Enrolled  *HearingEnrol // the newest list of who takes part
	Puttings  []PuttingOff  // requests and decisions to put the hearing off, in order
	Record    *HearingHold
	RecordSeq int // sequence of the record's entry
	Host      party.PersonID
}

// HearingRequest asks for a hearing, in writing or by word of mouth.
type HearingRequest struct {
	PostedOn calendar.Date `json:"posted_on,omitzero" format:"date" doc:"邮寄申请的邮戳日"`
	Oral     bool          `json:"oral,omitempty" doc:"是否口头申请"`
	Files    []FileRef     `json:"files,omitempty" maxItems:"20" doc:"申请材料"`
}

func (f *HearingRequest) apply(c *Case, e *Event) {
	c.HearingFile.Requested, c.HearingFile.Late = !e.Found.Late, e.Found.Late
	if !e.Found.Late {
		c.spoken()
	}
}

// HearingWithdraw takes the request back.
type HearingWithdraw struct {
	Reason string    `json:"reason" minLength:"1" maxLength:"1000" doc:"撤回理由"`
	Files  []FileRef `json:"files,omitempty" maxItems:"10" doc:"撤回申请"`
}

func (f *HearingWithdraw) apply(c *Case, _ *Event) {
	c.HearingFile.Requested = false
	if n := c.Notice(); n != nil {
		n.HearingGone = true
	}
}

// Agent speaks for the party at the hearing (代理人), by a power of attorney.
type Agent struct {
	Name     string `json:"name" minLength:"1" maxLength:"100" doc:"姓名"`
	IDCode   string `json:"id_code,omitempty" maxLength:"40" doc:"身份证件号码或者律师执业证号"`
	Relation string `json:"relation" minLength:"1" maxLength:"200" doc:"工作单位、与当事人的关系"`
	Powers   string `json:"powers" minLength:"1" maxLength:"1000" doc:"委托权限"`
}

// ThirdParty has an interest in the outcome (有利害关系的第三人).
type ThirdParty struct {
	Name     string `json:"name" minLength:"1" maxLength:"200" doc:"姓名或者名称"`
	Interest string `json:"interest" minLength:"1" maxLength:"1000" doc:"与处理结果的利害关系"`
}

// HearingEnrol lists who takes part beside the party itself (听证参加人); a later
// list takes the place of the earlier (处罚法64).
type HearingEnrol struct {
	Agents     []Agent      `json:"agents,omitempty" maxItems:"20" doc:"当事人的代理人，一至二人"`
	Powers     []FileRef    `json:"powers_of_attorney,omitempty" maxItems:"10" doc:"授权委托书"`
	Translator string       `json:"translator,omitempty" maxLength:"100" doc:"翻译人员"`
	Third      []ThirdParty `json:"third_parties,omitempty" maxItems:"20" doc:"有利害关系的第三人"`
}

func (f *HearingEnrol) apply(c *Case, _ *Event) { c.HearingFile.Enrolled = f }

// Agent tells whether the list names somebody as the party's agent.
func (f *HearingEnrol) Agent(name string) bool {
	return f != nil && slices.ContainsFunc(f.Agents, func(a Agent) bool { return a.Name == name })
}

// Has tells whether the list names somebody as a third party.
func (f *HearingEnrol) Has(third string) bool {
	return f != nil && slices.ContainsFunc(f.Third, func(t ThirdParty) bool { return t.Name == third })
}

// HearingNotify tells the party time and place (听证通知), at least seven full
// working days before (处罚法64).
type HearingNotify struct {
	HeldOn calendar.Date  `json:"held_on" format:"date" doc:"听证日期"`
	Place  string         `json:"place" minLength:"1" maxLength:"300" doc:"听证地点"`
	Host   party.PersonID `json:"host" minLength:"1" maxLength:"60" doc:"听证主持人"`
	Public bool           `json:"public" doc:"是否公开举行"`
	Closed string         `json:"closed_reason,omitempty" maxLength:"1000" doc:"不公开举行的理由"`
}

func (f *HearingNotify) apply(c *Case, e *Event) {
	c.HearingFile.Notice, c.HearingFile.NoticedAt, c.HearingFile.Host = f, e.HappenedAt, f.Host
}

// PuttingOff is a hearing put off, or asked to be (听证延期).
type PuttingOff struct {
	HeldOn  calendar.Date        `json:"held_on" doc:"原定的听证日期"`
	Request *PostponementRequest `json:"request,omitempty" doc:"当事人的申请"`
	Decided *PostponementDecide  `json:"decided,omitempty" doc:"组织听证的机构的决定"`
	Absence *HearingAdjourn      `json:"adjourned,omitempty" doc:"主持人当日的延期"`
	At      time.Time            `json:"at" doc:"时间"`
}

// PostponementRequest is the party's request for another day.
type PostponementRequest struct {
	Reason   string        `json:"reason" minLength:"1" maxLength:"2000" doc:"申请延期的理由"`
	PostedOn calendar.Date `json:"posted_on,omitzero" format:"date" doc:"邮寄申请的邮戳日"`
	Oral     bool          `json:"oral,omitempty" doc:"是否口头申请"`
	Files    []FileRef     `json:"files,omitempty" maxItems:"20" doc:"申请和证明材料"`
}

func (f *PostponementRequest) apply(c *Case, e *Event) {
	h := &c.HearingFile
	h.Puttings = append(h.Puttings, PuttingOff{HeldOn: h.Notice.HeldOn, Request: f, At: e.HappenedAt})
}

// PostponementDecide is the organiser's answer to it.
type PostponementDecide struct {
	Granted bool   `json:"granted" doc:"是否准予延期"`
	Reason  string `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (f *PostponementDecide) apply(c *Case, _ *Event) {
	if n := len(c.HearingFile.Puttings); n > 0 {
		c.HearingFile.Puttings[n-1].Decided = f
	}
}

// HearingAdjourn puts the hearing off on its day: the party stayed away with
// good cause, which gives nothing up (处罚法64).
type HearingAdjourn struct {
	Ground string    `json:"ground" enum:"absent_with_cause,recusal,other" titles:"当事人有正当理由未到场,申请主持人等人员回避,其他" doc:"延期的情形：当事人有正当理由未到场、申请主持人等人员回避、其他"`
	Reason string    `json:"reason" minLength:"1" maxLength:"2000" doc:"具体情况"`
	Files  []FileRef `json:"files,omitempty" maxItems:"20" doc:"证明材料"`
}

func (f *HearingAdjourn) apply(c *Case, e *Event) {
	h := &c.HearingFile
	h.Puttings = append(h.Puttings, PuttingOff{HeldOn: h.Notice.HeldOn, Absence: f, At: e.HappenedAt})
}

// AgentPresent is an agent who came, and whether they signed the record.
type AgentPresent struct {
	Name   string `json:"name" minLength:"1" maxLength:"100" doc:"姓名"`
	Signed bool   `json:"signed" doc:"是否核对笔录并签名"`
}

// HearingHold is the record of the hearing (听证笔录).
type HearingHold struct {
	Attended   bool           `json:"attended" doc:"当事人或者代理人是否到场；无正当理由不到场视为放弃，有正当理由的应当延期举行"`
	ByAgents   bool           `json:"by_agents,omitempty" doc:"当事人本人未到场，由代理人参加"`
	Agents     []AgentPresent `json:"agents,omitempty" maxItems:"20" doc:"到场的代理人"`
	Third      []string       `json:"third_parties,omitempty" maxItems:"20" doc:"到场的第三人"`
	ThirdSaid  string         `json:"third_parties_statement,omitempty" maxLength:"20000" doc:"第三人的陈述"`
	Translator string         `json:"translator,omitempty" maxLength:"100" doc:"翻译人员"`
	Statement  string         `json:"party_statement,omitempty" maxLength:"20000" doc:"当事人陈述、申辩和质证"`
	Handlers   string         `json:"handlers_statement,omitempty" maxLength:"20000" doc:"调查人员提出的事实、证据和处罚建议"`
	Report     string         `json:"report" minLength:"1" maxLength:"8000" doc:"听证报告（主持人意见）"`
	Signed     bool           `json:"signed" doc:"笔录是否经到场的当事人核对并签名；拒签的写明情况"`
	Refusal    string         `json:"refusal,omitempty" maxLength:"1000" doc:"当事人、代理人拒绝签名的情况"`
	Files      []FileRef      `json:"files,omitempty" maxItems:"20" doc:"笔录及音像记录"`
}

// A party that stays away without good cause has given the hearing up.
func (f *HearingHold) apply(c *Case, e *Event) {
	c.HearingFile.Record, c.HearingFile.RecordSeq = f, e.Sequence
	if n := c.Notice(); n != nil && !f.Attended {
		n.HearingGone = true
	}
	c.mustReview(e)
}

// SignedByParty tells whether everybody of the party's side who came has signed
// the record.
func (f *HearingHold) SignedByParty() bool {
	return (f.Signed || f.ByAgents) && !slices.ContainsFunc(f.Agents, func(a AgentPresent) bool { return !a.Signed })
}
