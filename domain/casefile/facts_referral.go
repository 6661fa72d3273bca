package casefile

import (
	"time"

	"sanxiang/domain/party"
)

// Referral is the transfer of a suspected crime to the police (移送涉嫌犯罪案件,
// 令310号) as far as it has come.
type Referral struct {
	Suspicion   CrimeSuspect
	SuspectedBy party.PersonID
	SuspectedAt time.Time
	Approval    *CrimeDecide
	Handover    *CrimeHandover
	HandedAt    time.Time
	Answers     []CrimeAnswer
	Delivery    *CrimeDeliver
	Return      *CrimeReturn
}

// CrimeSuspect is the written report that a crime is suspected (令310号第5条).
type CrimeSuspect struct {
	Offence       string           `json:"offence" minLength:"1" maxLength:"200" doc:"涉嫌的罪名"`
	Facts         string           `json:"facts" minLength:"1" maxLength:"8000" doc:"涉嫌犯罪的事实、数额、情节和后果"`
	Standard      string           `json:"standard" minLength:"1" maxLength:"2000" doc:"所依据的刑法条文和立案追诉标准"`
	Investigators []party.PersonID `json:"investigators" minItems:"2" maxItems:"10" doc:"专案组执法人员，不少于两人"`
}

func (f *CrimeSuspect) apply(c *Case, e *Event) {
	c.Referral = &Referral{Suspicion: *f, SuspectedBy: e.Actor, SuspectedAt: e.HappenedAt}
}

// CrimeDecide is the head's decision, within three days, whether to transfer.
type CrimeDecide struct {
	Approve bool   `json:"approve" doc:"是否批准移送"`
	Opinion string `json:"opinion" minLength:"1" maxLength:"4000" doc:"批准的意见；不批准的，写明理由（记录在案）"`
}

func (f *CrimeDecide) apply(c *Case, _ *Event) { c.Referral.Approval = f }

// CrimeHandover hands the case to the police within 24 hours, with everything
// that 令310号第6条 asks for.
type CrimeHandover struct {
	To          string    `json:"to" minLength:"1" maxLength:"200" doc:"受移送的公安机关"`
	CopiedTo    string    `json:"copied_to" minLength:"1" maxLength:"200" doc:"抄送的人民检察院"`
	Report      string    `json:"report" minLength:"1" maxLength:"20000" doc:"涉嫌犯罪案件情况的调查报告"`
	Items       []string  `json:"items,omitempty" maxItems:"200" doc:"涉案物品清单，逐项列明；没有的不填"`
	Conclusions []string  `json:"conclusions,omitempty" maxItems:"50" doc:"检验报告、鉴定结论，逐项列明；没有的不填"`
	Receiver    string    `json:"receiver" minLength:"1" maxLength:"200" doc:"公安机关签收人"`
	Files       []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"移送书送达回执"`
}

func (f *CrimeHandover) apply(c *Case, e *Event) {
	c.Referral.Handover, c.Referral.HandedAt = f, e.HappenedAt
}

// CrimeAnswer is what the police decided: to take the case, or not.
type CrimeAnswer struct {
	Accepted bool      `json:"accepted" doc:"公安机关是否立案"`
	Document string    `json:"document" minLength:"1" maxLength:"200" doc:"立案通知书、不予立案通知书文号"`
	Reason   string    `json:"reason,omitempty" maxLength:"4000" doc:"不予立案的理由（不予立案的必填）"`
	Files    []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"公安机关的通知书"`
}

func (f *CrimeAnswer) apply(c *Case, _ *Event) { c.Referral.Answers = append(c.Referral.Answers, *f) }

// CrimeReview asks the police to reconsider (提请复议, 令310号第9条).
type CrimeReview struct {
	Reasons string `json:"reasons" minLength:"1" maxLength:"8000" doc:"提请复议的理由"`
}

func (*CrimeReview) apply(*Case, *Event) {}

// CrimeDeliver hands over the items and the rest of the file once the police
// have taken the case (令310号第12条).
type CrimeDeliver struct {
	Items    []string  `json:"items" minItems:"1" maxItems:"200" doc:"移交的涉案物品和材料，逐项列明"`
	Receiver string    `json:"receiver" minLength:"1" maxLength:"200" doc:"公安机关签收人"`
	Files    []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"交接手续"`
}

func (f *CrimeDeliver) apply(c *Case, _ *Event) { c.Referral.Delivery = f }

// CrimeReturn takes the case back when nobody is to be punished as a criminal:
// the administrative case goes on.
type CrimeReturn struct {
	By       string    `json:"by" enum:"police,procuratorate,court" titles:"公安机关,人民检察院,人民法院" doc:"退回的机关：公安机关、人民检察院、人民法院"`
	Document string    `json:"document" minLength:"1" maxLength:"200" doc:"文书名称和文号"`
	Opinion  string    `json:"opinion" minLength:"1" maxLength:"4000" doc:"处理结果及行政处罚意见（检察意见）"`
	Files    []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"文书"`
}

func (f *CrimeReturn) apply(c *Case, _ *Event) { c.Referral.Return = f }
