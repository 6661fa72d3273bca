package casefile

import (
	"time"

	"sanxiang/domain/calendar"
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
	Mode      string        `json:"mode" enum:"direct,left,post,electronic,entrusted" titles:"直接送达,留置送达,邮寄送达,电子送达,委托送达" doc:"送达方式：直接、留置、邮寄、电子、委托"`
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
	if !e.Found.Late {
		c.spoken()
	}
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
