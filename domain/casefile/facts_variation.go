package casefile

import (
	"fmt"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// The bureau's own variation kinds.
const (
	Vary   = "vary"
	Revoke = "revoke"
)

// VariationPropose proposes that the bureau vary or revoke its own decision by
// a separate document (变更、撤销, 令55第28条, 处罚法75).
type VariationPropose struct {
	Kind        string            `json:"kind" enum:"vary,revoke" titles:"变更,撤销" doc:"处理：变更、撤销"`
	Reason      string            `json:"reason" minLength:"1" maxLength:"8000" doc:"原决定存在的错误和变更、撤销的理由"`
	Basis       string            `json:"basis" minLength:"1" maxLength:"4000" doc:"法律依据"`
	Fine        int64             `json:"fine,omitempty" minimum:"0" maximum:"100000000000000" doc:"变更后的罚款（分）"`
	Confiscated int64             `json:"confiscated,omitempty" minimum:"0" maximum:"100000000000000" doc:"变更后的没收金额（分）"`
	Kinds       []law.PenaltyKind `json:"kinds,omitempty" maxItems:"10" doc:"变更后的处罚种类，只能在原决定的种类之内"`
}

// CanonicalText is the text whose digest review and decision bind to.
func (f VariationPropose) CanonicalText() string {
	var b strings.Builder
	fmt.Fprintf(&b, "类别：%s\n理由：%s\n依据：%s\n罚款（分）：%d\n没收（分）：%d\n", f.Kind, f.Reason, f.Basis, f.Fine, f.Confiscated)
	for _, k := range f.Kinds {
		fmt.Fprintf(&b, "种类：%s\n", k)
	}
	return b.String()
}

// Variation is one such proposal and what became of it.
type Variation struct {
	VariationPropose
	SHA256     string           `json:"sha256" doc:"内容摘要（SHA-256）"`
	By         party.PersonID   `json:"by" doc:"办理人"`
	Review     *VariationReview `json:"review,omitempty" doc:"法制审核"`
	ReviewedBy party.PersonID   `json:"reviewed_by,omitempty" doc:"审核人员"`
	DecidedOn  calendar.Date    `json:"decided_on,omitzero" doc:"决定日期"`
	Number     string           `json:"number,omitempty" doc:"文号"`
	ServedOn   calendar.Date    `json:"served_on,omitzero" doc:"送达日期"`
	ServedSeq  int              `json:"served_sequence,omitempty" doc:"送达的记录序号"`
	Sequence   int              `json:"sequence" doc:"记录序号"`
}

// Passed tells whether the review consents to exactly this proposal.
func (v *Variation) Passed() bool {
	return v != nil && v.Review != nil && v.Review.Code == Agree && v.Review.SHA256 == v.SHA256
}

// Fate is what the proposal makes of the decision, once it is decided.
func (v *Variation) Fate(on calendar.Date) Fate {
	kind := map[string]string{Vary: "varied", Revoke: "revoked"}[v.Kind]
	return Fate{Kind: kind, By: "bureau", Document: v.Number, On: on, Fine: v.Fine, Confiscated: v.Confiscated}
}

// Variation returns the newest proposal to vary or revoke, or nil.
func (c Case) Variation() *Variation {
	if len(c.Variations) == 0 {
		return nil
	}
	return &c.Variations[len(c.Variations)-1]
}

func (f *VariationPropose) apply(c *Case, e *Event) {
	text := fmt.Sprintf("原决定稿：%s\n第 %d 次\n%s", c.Decision.SHA256, len(c.Variations)+1, f.CanonicalText())
	c.Variations = append(c.Variations, Variation{VariationPropose: *f, SHA256: digest(text), By: e.Actor, Sequence: e.Sequence})
}

// VariationReview is the legal review of the proposal.
type VariationReview struct{ ReviewOf }

func (f *VariationReview) apply(c *Case, e *Event) {
	if v := c.Variation(); v != nil {
		v.Review, v.ReviewedBy = f, e.Actor
	}
}

// VariationDecide is the head's decision on exactly the reviewed proposal.
type VariationDecide struct {
	SHA256  string `json:"sha256" pattern:"^[0-9a-f]{64}$" doc:"所决定的变更、撤销意见的 SHA-256"`
	Approve bool   `json:"approve" doc:"是否变更、撤销；否的，原决定不变"`
	Opinion string `json:"opinion" minLength:"1" maxLength:"4000" doc:"负责人意见"`
}

func (f *VariationDecide) apply(c *Case, e *Event) {
	v := c.Variation()
	if v == nil || c.Decision == nil || !f.Approve {
		return
	}
	v.DecidedOn = calendar.DateOf(e.HappenedAt)
	if len(e.Papers) > 0 {
		v.Number = e.Papers[0].Number
	}
	fate := v.Fate(v.DecidedOn)
	fate.Sequence = e.Sequence
	c.Decision.Fates = append(c.Decision.Fates, fate)
	if v.Kind == Revoke {
		c.Compulsions = Voided(c.Compulsions)
	}
}

// VariationServe records that the document reached the party.
type VariationServe struct{ Service }

func (f *VariationServe) apply(c *Case, e *Event) {
	if v := c.Variation(); v != nil {
		v.ServedOn, v.ServedSeq = calendar.DateOf(e.HappenedAt), e.Sequence
	}
}
