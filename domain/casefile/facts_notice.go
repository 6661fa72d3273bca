package casefile

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// Notice is a prior notice (行政处罚意见告知书) and what became of it.
type Notice struct {
	Version      int // of the proposal it told of
	Material     string
	Fine         int64 // 分, fine and confiscation as told
	HearingRight bool
	Sequence     int
	ServedAt     time.Time
	Waived       bool // the party waived statement and defence in writing
	HearingGone  bool // and the hearing too
}

// Served tells whether the notice reached the party.
func (n Notice) Served() bool { return !n.ServedAt.IsZero() }

// NoticeIssue writes the prior notice from the newest proposal.
type NoticeIssue struct {
	OfferHearing bool   `json:"offer_hearing,omitempty" doc:"未达到听证标准时是否仍告知听证权利"`
	Remarks      string `json:"remarks,omitempty" maxLength:"2000" doc:"备注"`
}

func (f *NoticeIssue) apply(c *Case, e *Event) {
	p := c.Proposal()
	c.Notices = append(c.Notices, Notice{
		Version: p.Version, Material: p.Material, Fine: p.Total(), HearingRight: p.HearingType || f.OfferHearing, Sequence: e.Sequence,
	})
}

// Service is one service of a document (送达) with its receipt.
type Service struct {
	Presence
	Mode      string        `json:"mode" enum:"direct,left,post,electronic,entrusted" doc:"送达方式：直接、留置、邮寄、电子、委托"`
	Receiver  string        `json:"receiver" minLength:"1" maxLength:"200" doc:"受送达人或者收件人"`
	Relation  string        `json:"relation,omitempty" maxLength:"100" doc:"收件人与受送达人的关系"`
	Address   string        `json:"address,omitempty" maxLength:"300" doc:"送达地址"`
	Witness   string        `json:"witness,omitempty" maxLength:"200" doc:"见证人（留置送达）"`
	Consent   bool          `json:"electronic_consent,omitempty" doc:"当事人是否确认同意电子送达"`
	PostedOn  calendar.Date `json:"posted_on,omitzero" format:"date" doc:"邮寄日期"`
	Entrusted string        `json:"entrusted_to,omitempty" maxLength:"200" doc:"受委托送达的机关（委托送达）"`
	Tracking  string        `json:"tracking,omitempty" maxLength:"100" doc:"邮件编号"`
	Files     []FileRef     `json:"files,omitempty" maxItems:"20" doc:"送达回证、照片、录像、截屏等"`
}

// Sent is the service itself, for every kind of facts that tells of one.
func (s *Service) Sent() *Service { return s }

// NoticeServe records that the prior notice reached the party.
type NoticeServe struct{ Service }

func (f *NoticeServe) apply(c *Case, e *Event) {
	if n := c.Notice(); n != nil {
		n.ServedAt = e.HappenedAt
	}
}

// DefenceReceive takes in a statement or defence (陈述、申辩). A late one is
// received and answered all the same.
type DefenceReceive struct {
	Points   []string      `json:"points" minItems:"1" maxItems:"50" doc:"当事人提出的事实、理由和证据，逐项列明"`
	PostedOn calendar.Date `json:"posted_on,omitzero" format:"date" doc:"邮寄提出的邮戳日"`
	Oral     bool          `json:"oral,omitempty" doc:"是否口头提出"`
	Files    []FileRef     `json:"files,omitempty" maxItems:"50" doc:"书面材料"`
}

// Defence is a defence with its place in the record.
type Defence struct {
	DefenceReceive
	Sequence int
	Late     bool
	Answered bool
}

func (f *DefenceReceive) apply(c *Case, e *Event) {
	c.Defences = append(c.Defences, Defence{*f, e.Sequence, e.Found.Late, false})
}

// DefenceWaive records an explicit written waiver.
type DefenceWaive struct {
	Hearing bool      `json:"hearing,omitempty" doc:"是否同时书面放弃听证"`
	Files   []FileRef `json:"files" minItems:"1" maxItems:"10" doc:"书面放弃声明"`
}

func (f *DefenceWaive) apply(c *Case, _ *Event) {
	if n := c.Notice(); n != nil {
		n.Waived, n.HearingGone = true, n.HearingGone || f.Hearing
	}
}

// DefenceAnswer is the written answer to the defence (复核意见), point by point
// (处罚法45).
type DefenceAnswer struct {
	Answers    []PointAnswer `json:"answers" minItems:"1" maxItems:"200" doc:"逐项复核意见"`
	Conclusion string        `json:"conclusion" minLength:"1" maxLength:"4000" doc:"复核结论"`
}

// PointAnswer answers one point of a defence or of an opinion.
type PointAnswer struct {
	Point    string `json:"point" minLength:"1" maxLength:"2000" doc:"所针对的意见"`
	Accepted bool   `json:"accepted" doc:"是否采纳"`
	Reason   string `json:"reason" minLength:"1" maxLength:"4000" doc:"理由"`
}

func (f *DefenceAnswer) apply(c *Case, _ *Event) {
	c.Answers = append(c.Answers, *f)
	for i := range c.Defences {
		c.Defences[i].Answered = true
	}
}

// HearingFile gathers what there is about hearings.
type HearingFile struct {
	Requested bool // in time, and not withdrawn
	Late      bool
	Notice    *HearingNotify
	NoticedAt time.Time
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

// HearingHold is the record of the hearing (听证笔录).
type HearingHold struct {
	Attended  bool      `json:"attended" doc:"当事人或者代理人是否到场；无正当理由不到场视为放弃"`
	Statement string    `json:"party_statement,omitempty" maxLength:"20000" doc:"当事人陈述、申辩和质证"`
	Handlers  string    `json:"handlers_statement,omitempty" maxLength:"20000" doc:"调查人员提出的事实、证据和处罚建议"`
	Report    string    `json:"report" minLength:"1" maxLength:"8000" doc:"听证报告（主持人意见）"`
	Signed    bool      `json:"signed" doc:"笔录是否经当事人核对并签名；拒签的写明情况"`
	Refusal   string    `json:"refusal,omitempty" maxLength:"1000" doc:"拒绝签名的情况"`
	Files     []FileRef `json:"files,omitempty" maxItems:"20" doc:"笔录及音像记录"`
}

// A party that stays away without good cause has given the hearing up.
func (f *HearingHold) apply(c *Case, e *Event) {
	c.HearingFile.Record, c.HearingFile.RecordSeq = f, e.Sequence
	if n := c.Notice(); n != nil && !f.Attended {
		n.HearingGone = true
	}
	c.mustReview(e)
}
