package casefile

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// RefundRecord records that money was paid back (退还款项): the decision on which
// it was paid was revoked, varied or lost its force (行政强制法41). What is due
// back is the rule's.
type RefundRecord struct {
	Amount   int64     `json:"amount" minimum:"1" maximum:"100000000000000" doc:"退还金额（分）"`
	Interest int64     `json:"interest,omitempty" minimum:"0" maximum:"100000000000000" doc:"一并支付的银行同期存款利息（分）"`
	Receiver string    `json:"receiver" minLength:"1" maxLength:"200" doc:"收款人"`
	Receipt  string    `json:"receipt" minLength:"1" maxLength:"100" doc:"退款凭证号"`
	Files    []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"退款凭证"`
	Due      int64     `json:"due,omitempty" readOnly:"true" doc:"本次退还前尚应退还的金额（分，系统填写）"`
}

// Refund is money that was paid back, with its day.
type Refund struct {
	RefundRecord
	Number   string         `json:"number,omitempty" doc:"文号"`
	On       calendar.Date  `json:"on" doc:"日期"`
	By       party.PersonID `json:"by" doc:"办理人"`
	Sequence int            `json:"sequence" doc:"记录序号"`
}

func (f *RefundRecord) apply(c *Case, e *Event) {
	r := Refund{RefundRecord: *f, On: calendar.DateOf(e.HappenedAt), By: e.Actor, Sequence: e.Sequence}
	if len(e.Papers) > 0 {
		r.Number = e.Papers[0].Number
	}
	c.Refunds = append(c.Refunds, r)
}
