package casefile

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// DecisionCorrect supplements or corrects a decision that is out, by a document
// of its own (补正、更正, 令55第28条). The decision's own text stays as it is.
type DecisionCorrect struct {
	Kind    string        `json:"kind" enum:"supplement,clerical" titles:"补正遗漏,更正文字或者计算错误" doc:"类别：补正遗漏、更正文字或者计算错误"`
	Wrong   string        `json:"wrong" minLength:"1" maxLength:"2000" doc:"原决定书中有遗漏或者错误的内容"`
	Right   string        `json:"right" minLength:"1" maxLength:"2000" doc:"补正或者更正后的内容"`
	Reason  string        `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
	FoundOn calendar.Date `json:"found_on,omitzero" format:"date" doc:"发现之日"`
}

// DecisionCorrection is such a document and what became of it.
type DecisionCorrection struct {
	DecisionCorrect
	Number   string    `json:"number" doc:"文号"`
	At       time.Time `json:"at" doc:"制作时间"`
	ServedAt time.Time `json:"served_at,omitzero" doc:"送达时间"`
}

func (f *DecisionCorrect) apply(c *Case, e *Event) {
	made := DecisionCorrection{DecisionCorrect: *f, At: e.HappenedAt}
	if len(e.Papers) > 0 {
		made.Number = e.Papers[0].Number
	}
	c.Corrections = append(c.Corrections, made)
}

// CorrectionServe records that the newest such document reached the party.
type CorrectionServe struct{ Service }

func (f *CorrectionServe) apply(c *Case, e *Event) {
	if n := len(c.Corrections); n > 0 {
		c.Corrections[n-1].ServedAt = e.HappenedAt
	}
}

// Unserved tells whether the newest correction has not reached the party.
func (c Case) Unserved() bool {
	n := len(c.Corrections)
	return n > 0 && c.Corrections[n-1].ServedAt.IsZero()
}

// RecommendationIssue puts to the authority that issued a certificate what it
// alone may decide (建议发证机关处理, 质量条例75, 建筑法76).
type RecommendationIssue struct {
	To     string            `json:"to" minLength:"1" maxLength:"200" doc:"颁发资质证书、许可证的机关"`
	Kinds  []law.PenaltyKind `json:"kinds" minItems:"1" maxItems:"10" doc:"建议给予的处罚种类"`
	Reason string            `json:"reason" minLength:"1" maxLength:"4000" doc:"事实和理由"`
}

// Recommendation is a recommendation with its answer.
type Recommendation struct {
	RecommendationIssue
	Number string                `json:"number" doc:"文号"`
	At     time.Time             `json:"at" doc:"发函时间"`
	Answer *RecommendationAnswer `json:"answer,omitempty" doc:"处理结果"`
}

func (f *RecommendationIssue) apply(c *Case, e *Event) {
	made := Recommendation{RecommendationIssue: *f, At: e.HappenedAt}
	if len(e.Papers) > 0 {
		made.Number = e.Papers[0].Number
	}
	c.Recommendations = append(c.Recommendations, made)
}

// RecommendationAnswer is what that authority decided.
type RecommendationAnswer struct {
	Document string    `json:"document" minLength:"1" maxLength:"200" doc:"复函或者决定的文号"`
	Result   string    `json:"result" minLength:"1" maxLength:"4000" doc:"处理结果"`
	Files    []FileRef `json:"files,omitempty" maxItems:"20" doc:"复函或者决定"`
}

func (f *RecommendationAnswer) apply(c *Case, _ *Event) {
	if n := len(c.Recommendations); n > 0 {
		c.Recommendations[n-1].Answer = f
	}
}

// DisclosureErr takes note that what was published is wrong, and how it should
// read (公示信息有误).
type DisclosureErr struct {
	By      string `json:"by" enum:"bureau,applicant" titles:"本机关,申请人" doc:"发现人：本机关、申请人"`
	Error   string `json:"error" minLength:"1" maxLength:"2000" doc:"有误的内容"`
	Summary string `json:"summary" minLength:"1" maxLength:"8000" doc:"更正后的公示摘要，不得含有个人信息"`
}

func (f *DisclosureErr) apply(c *Case, e *Event) {
	v := *c.PublicVersion
	v.Pending, v.Maker = f, e.Actor
	c.PublicVersion = &v
}

// DisclosureAmend is the second person's word on it, and the reply.
type DisclosureAmend struct {
	Approve bool   `json:"approve" doc:"是否更正"`
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"审核意见（含保密审查）"`
	Reply   string `json:"reply,omitempty" maxLength:"2000" doc:"对申请人的答复（申请人提出的必填）"`
}

func (f *DisclosureAmend) apply(c *Case, e *Event) {
	v := *c.PublicVersion
	if f.Approve && v.Pending != nil {
		v.Summary = v.Pending.Summary
	}
	v.Pending, v.Checker = nil, e.Actor
	c.PublicVersion = &v
}
