package casefile

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// ServicePublish serves a document by public notice (公告送达): the party cannot
// be found, or no other mode got through. Why, and what was tried, stays in the
// file (民事诉讼法95).
type ServicePublish struct {
	Officers []party.PersonID `json:"officers" minItems:"2" maxItems:"20" doc:"经办执法人员，不少于两人"`
	Ground   string           `json:"ground" enum:"party_missing,others_failed" titles:"受送达人下落不明,其他方式无法送达" doc:"公告送达的原因：受送达人下落不明、其他方式无法送达"`
	Inquiry  string           `json:"inquiry,omitempty" maxLength:"4000" doc:"查找受送达人的经过（下落不明的必填）"`
	Attempts []ServiceAttempt `json:"attempts,omitempty" maxItems:"20" doc:"已经采用的送达方式及结果（其他方式无法送达的，至少两种）"`
	Places   []string         `json:"places" minItems:"1" maxItems:"10" doc:"公告的媒介或者张贴地点"`
	Files    []FileRef        `json:"files" minItems:"1" maxItems:"20" doc:"公告页面、张贴现场的照片或者录像"`
}

// ServiceAttempt is a service that did not get through.
type ServiceAttempt struct {
	Mode   string        `json:"mode" enum:"direct,left,post,electronic,entrusted" titles:"直接送达,留置送达,邮寄送达,电子送达,委托送达" doc:"送达方式：直接、留置、邮寄、电子、委托"`
	On     calendar.Date `json:"on" format:"date" doc:"日期"`
	Result string        `json:"result" minLength:"1" maxLength:"1000" doc:"未能送达的情况"`
}

// Publication is a public notice with its place in the record.
type Publication struct {
	ServicePublish
	Of       string // notice or decision
	At       time.Time
	Sequence int
	DeemedAt time.Time // zero until the period has run out
}

// NoticePublish publishes that the prior notice can be fetched.
type NoticePublish struct{ ServicePublish }

func (f *NoticePublish) apply(c *Case, e *Event) { c.publish("notice", f.ServicePublish, e) }

// DecisionPublish publishes that the decision can be fetched.
type DecisionPublish struct{ ServicePublish }

func (f *DecisionPublish) apply(c *Case, e *Event) { c.publish("decision", f.ServicePublish, e) }

func (c *Case) publish(of string, f ServicePublish, e *Event) {
	c.Publications = append(c.Publications, Publication{ServicePublish: f, Of: of, At: e.HappenedAt, Sequence: e.Sequence})
}

// NoticeDeem is the system's entry that the public notice has run its time:
// the prior notice counts as served.
type NoticeDeem struct{}

func (f *NoticeDeem) apply(c *Case, e *Event) {
	c.deem(e)
	if n := c.Notice(); n != nil {
		n.ServedAt = e.HappenedAt
	}
}

// DecisionDeem is the same for the decision.
type DecisionDeem struct{}

func (f *DecisionDeem) apply(c *Case, e *Event) {
	c.deem(e)
	c.Decision.ServedAt = e.HappenedAt
}

func (c *Case) deem(e *Event) {
	if n := len(c.Publications); n > 0 {
		c.Publications[n-1].DeemedAt = e.HappenedAt
	}
}

// Publication returns the newest public notice, or nil.
func (c Case) Publication() *Publication {
	if len(c.Publications) == 0 {
		return nil
	}
	return &c.Publications[len(c.Publications)-1]
}

// AddressConfirm is the party's own word on where it can be served
// (送达地址确认书), and whether electronically (令55第37条). A later one takes
// the place of the earlier from the day on which it was given.
type AddressConfirm struct {
	Recipient  string        `json:"recipient" minLength:"1" maxLength:"200" doc:"收件人"`
	Address    string        `json:"address" minLength:"1" maxLength:"300" doc:"送达地址"`
	Phone      string        `json:"phone,omitempty" maxLength:"40" doc:"联系电话"`
	Electronic bool          `json:"electronic_consent,omitempty" doc:"是否同意电子送达"`
	Account    string        `json:"electronic_address,omitempty" maxLength:"200" doc:"接收电子送达的手机号码、电子邮箱或者账号"`
	ChangedOn  calendar.Date `json:"changed_on,omitzero" format:"date" doc:"原联系方式变更之日（变更时填写）"`
	Files      []FileRef     `json:"files" minItems:"1" maxItems:"10" doc:"当事人签名或者盖章的确认书"`
}

func (f *AddressConfirm) apply(c *Case, _ *Event) { c.Address = f }
