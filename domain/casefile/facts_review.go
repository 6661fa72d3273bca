package casefile

import (
	"time"

	"sanxiang/domain/party"
)

// OpinionCode is the outcome of a legal review (审核意见), 令55第25条.
type OpinionCode string

// Opinions. RETURN and WITHDRAW are acts of their own.
const (
	Agree      OpinionCode = "AGREE"      // 同意
	Supplement OpinionCode = "SUPPLEMENT" // 补充调查
	Correct    OpinionCode = "CORRECT"    // 改正
	Transfer   OpinionCode = "TRANSFER"   // 移送
)

// Round is one round of legal review. It binds to one version of the proposal.
type Round struct {
	Number       int
	Version      int
	SHA256       string
	Submitted    ReviewSubmit
	SubmittedBy  party.PersonID
	SubmittedAt  time.Time
	RegisteredAt time.Time
	Reviewer     party.PersonID
	Opinion      *ReviewOpine // with the rows carried over written out
	OpinionBy    party.PersonID
	OpinionSeq   int
	Voided       bool // by a new version, a withdrawal, or the reviewer's recusal
}

// Passed tells whether the round ended with a consent that still stands.
func (r Round) Passed() bool { return r.Opinion != nil && r.Opinion.Code == Agree && !r.Voided }

// reviewFalls ends a round that did not have all before it. A negative opinion
// stands.
func (c *Case) reviewFalls() {
	if r := c.Round(); r != nil && (r.Opinion == nil || r.Passed()) {
		r.Voided = true
	}
}

// spoken: what the party says in time takes the consent along that was given
// without it, unless a decision on that consent has reached the party.
func (c *Case) spoken() {
	if c.Decision == nil || c.Decision.ServedAt.IsZero() {
		c.reviewFalls()
	}
}

// ReviewSubmit hands the pack to the review office (送审).
type ReviewSubmit struct {
	Statement string `json:"statement" minLength:"1" maxLength:"4000" doc:"送审说明"`
	Contact   string `json:"contact,omitempty" maxLength:"100" doc:"联系电话"`
}

func (f *ReviewSubmit) apply(c *Case, e *Event) {
	p := c.Proposal()
	c.Rounds = append(c.Rounds, Round{
		Number: len(c.Rounds) + 1, Version: p.Version, SHA256: p.SHA256, Submitted: *f, SubmittedBy: e.Actor, SubmittedAt: e.HappenedAt,
	})
	c.mustReview(e)
}

// ReviewRegister registers the complete pack; the review clock runs from here, or
// from the last day on which it should have been registered (令55第24、25条).
type ReviewRegister struct {
	Remarks string `json:"remarks,omitempty" maxLength:"2000" doc:"登记备注"`
}

func (f *ReviewRegister) apply(c *Case, e *Event) { c.Round().RegisteredAt = e.HappenedAt }

// ReviewReturn asks for missing material; the clock stands still meanwhile.
type ReviewReturn struct {
	Missing []string `json:"missing" minItems:"1" maxItems:"50" doc:"需要补正的材料"`
	Reason  string   `json:"reason" minLength:"1" maxLength:"2000" doc:"退回理由"`
}

func (*ReviewReturn) apply(*Case, *Event) {}

// ReviewSupplement brings the missing material.
type ReviewSupplement struct {
	Statement string    `json:"statement" minLength:"1" maxLength:"4000" doc:"补正说明"`
	Files     []FileRef `json:"files,omitempty" maxItems:"50" doc:"补正材料"`
}

func (*ReviewSupplement) apply(*Case, *Event) {}

// ReviewAssign gives the round to a reviewer.
type ReviewAssign struct {
	Reviewer party.PersonID `json:"reviewer" minLength:"1" maxLength:"60" doc:"法制审核员"`
}

func (f *ReviewAssign) apply(c *Case, _ *Event) { c.Round().Reviewer = f.Reviewer }

// CheckRow answers one of the eleven points of the review. A row that is
// carried over repeats the answer of the round before, and says so for ever.
type CheckRow struct {
	Item    string `json:"item" minLength:"1" maxLength:"60" doc:"审核要点编号"`
	Yes     bool   `json:"yes" doc:"是或者否"`
	Finding string `json:"finding,omitempty" minLength:"1" maxLength:"2000" doc:"审核说明；沿用上一轮的可以不填"`
	Links   []int  `json:"links,omitempty" maxItems:"100" doc:"所依据的证据、文书在本案的记录序号"`
	Article string `json:"article,omitempty" maxLength:"300" doc:"所依据的条文；不填的为审核要点的依据"`
	Carry   bool   `json:"carry,omitempty" doc:"沿用上一轮对该要点的审核结果"`
	From    int    `json:"carried_from,omitempty" readOnly:"true" doc:"沿用自第几轮（系统填写）"`
}

// Issue is one problem that the reviewer found.
type Issue struct {
	Item       string `json:"item" minLength:"1" maxLength:"60" doc:"审核要点编号"`
	Problem    string `json:"problem" minLength:"1" maxLength:"4000" doc:"存在的问题"`
	Suggestion string `json:"suggestion" minLength:"1" maxLength:"4000" doc:"处理建议"`
}

// ReviewOpine is the written opinion (法制审核意见书).
type ReviewOpine struct {
	Code      OpinionCode `json:"code" enum:"AGREE,SUPPLEMENT,CORRECT,TRANSFER" titles:"同意,补充调查,改正,移送" doc:"审核结论：同意、补充调查、改正、移送"`
	Kind      string      `json:"kind,omitempty" enum:"vary,rectify,supplement_documents" titles:"变更,纠正,补正" doc:"改正的类别：变更、纠正、补正"`
	Checklist []CheckRow  `json:"checklist" minItems:"11" maxItems:"11" doc:"十一项审核要点"`
	Issues    []Issue     `json:"issues,omitempty" maxItems:"50" doc:"存在的问题，逐项列明"`
	Text      string      `json:"text" minLength:"1" maxLength:"8000" doc:"审核意见"`
	Minutes   int         `json:"minutes,omitempty" minimum:"0" doc:"协调决策后重新出具意见所依据的记录序号"`
}

func (f *ReviewOpine) apply(c *Case, e *Event) {
	r := c.Round()
	if r.Opinion != nil {
		// The final opinion after the ladder is a round of its own over the same
		// version, so that the first opinion stays readable.
		c.Rounds = append(c.Rounds, Round{
			Number: r.Number + 1, Version: r.Version, SHA256: r.SHA256, Submitted: r.Submitted, SubmittedBy: r.SubmittedBy,
			SubmittedAt: r.SubmittedAt, RegisteredAt: r.RegisteredAt, Reviewer: r.Reviewer,
		})
		r = c.Round()
	}
	r.Opinion, r.OpinionBy, r.OpinionSeq = f, e.Actor, e.Sequence
	if f.Code != Agree {
		c.Disagreement = &Disagreement{Round: r.Number}
	}
}

// ReviewWithdraw takes the submission back.
type ReviewWithdraw struct {
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"撤回理由"`
}

func (f *ReviewWithdraw) apply(c *Case, _ *Event) { c.Round().Voided = true }

// Disagreement is the ladder (协调决策) over one problem opinion. It begins with
// the opinion; there is no objection when the time to object ran out.
type Disagreement struct {
	Round      int
	Objection  DisagreementObject
	ObjectedBy party.PersonID
	Meetings   []LadderCoordinate
	Advice     []LadderAdvise
	Proposals  []LadderPropose
	Resolution *LadderResolve
	// Minutes is the sequence of the entry that settled the disagreement; a
	// final opinion must cite it.
	Minutes int
}

// DisagreementObject answers a problem opinion point by point, objecting to at
// least one (意见不一致).
type DisagreementObject struct {
	Answers []PointAnswer `json:"answers" minItems:"1" maxItems:"50" doc:"对审核意见的逐项答复"`
}

func (f *DisagreementObject) apply(c *Case, e *Event) {
	c.Disagreement.Objection, c.Disagreement.ObjectedBy = *f, e.Actor
}

// LadderOutcome says where a rung leaves the disagreement. None of them is a
// decision: the way goes back to a new version or a new opinion.
type LadderOutcome string

// Outcomes of a rung.
const (
	HandlerAmends       LadderOutcome = "handler_amends"       // 承办机构修改后重新送审
	ReviewerReconsiders LadderOutcome = "reviewer_reconsiders" // 审核机构重新出具意见
	EndCase             LadderOutcome = "end_case"             // 不予处罚、终止或者移送
	NoAgreement         LadderOutcome = "no_agreement"         // 未达成一致，逐级上报
	SeekAdvice          LadderOutcome = "seek_advice"          // 未达成一致，先提请论证
)

// LadderCoordinate is the meeting of the two units' heads (协调) with minutes.
type LadderCoordinate struct {
	Attendees []party.PersonID `json:"attendees" minItems:"2" maxItems:"30" doc:"参加人员：法制监察科负责人和承办机构负责人（或者代行其职务的人员）应当双方参加；审核人员、承办人可以一并参加"`
	Signed    []party.PersonID `json:"signed" maxItems:"30" doc:"在纪要上签名的人员：参加人员都应当签名"`
	Unsigned  string           `json:"unsigned_reason,omitempty" maxLength:"2000" doc:"未签名的人员及原因：参加人员中有人未签名的，写明是谁和为什么"`
	Minutes   string           `json:"minutes" minLength:"1" maxLength:"8000" doc:"协调会议纪要"`
	Outcome   LadderOutcome    `json:"outcome" enum:"handler_amends,reviewer_reconsiders,seek_advice,no_agreement" titles:"承办机构修改后重新送审,法制审核机构重新出具意见,请法律顾问、专家论证,未达成一致" doc:"协调结果：承办机构修改后重新送审、法制审核机构重新出具意见、先提请论证、未达成一致"`
}

func (f *LadderCoordinate) apply(c *Case, e *Event) {
	c.Disagreement.Meetings = append(c.Disagreement.Meetings, *f)
	c.settle(f.Outcome, e)
}

// LadderAdvise attaches the view of counsel or experts (论证). It binds nobody.
type LadderAdvise struct {
	Advice string    `json:"advice" minLength:"1" maxLength:"8000" doc:"论证意见"`
	Files  []FileRef `json:"files,omitempty" maxItems:"20" doc:"书面意见"`
}

func (f *LadderAdvise) apply(c *Case, e *Event) {
	c.Disagreement.Advice = append(c.Disagreement.Advice, *f)
	c.answered(e, &CounselAdvise{Advice: f.Advice, Files: f.Files})
}

// LadderExpert puts the written view of an expert from outside on file.
type LadderExpert struct {
	Expert string    `json:"expert" minLength:"1" maxLength:"200" doc:"专家姓名、单位"`
	Advice string    `json:"advice" minLength:"1" maxLength:"8000" doc:"论证意见"`
	Files  []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"书面意见"`
}

func (f *LadderExpert) apply(c *Case, _ *Event) {
	c.Disagreement.Advice = append(c.Disagreement.Advice, LadderAdvise{Advice: f.Expert + "：" + f.Advice, Files: f.Files})
}

// LadderPropose is the deputy head's proposal (分管领导意见).
type LadderPropose struct {
	View    string        `json:"view" minLength:"1" maxLength:"8000" doc:"分管领导意见及理由"`
	Outcome LadderOutcome `json:"outcome" enum:"handler_amends,reviewer_reconsiders,no_agreement" titles:"承办机构修改后重新送审,法制审核机构重新出具意见,未达成一致，报主要负责人" doc:"处理结果：承办机构修改后重新送审、法制审核机构重新出具意见、未达成一致；未达成一致的报主要负责人"`
}

func (f *LadderPropose) apply(c *Case, e *Event) {
	c.Disagreement.Proposals = append(c.Disagreement.Proposals, *f)
	c.settle(f.Outcome, e)
}

// MemberView is one member's view in a deliberation, signed by that member.
type MemberView struct {
	Person party.PersonID `json:"person" minLength:"1" maxLength:"60" doc:"参加人员"`
	View   string         `json:"view" minLength:"1" maxLength:"4000" doc:"发表的意见"`
	Agrees bool           `json:"agrees" doc:"是否同意结论；不同意的为保留意见"`
	Signed bool           `json:"signed" doc:"是否签名"`
}

// LadderResolve is the head's resolution after deliberation (主要负责人、集体讨论).
type LadderResolve struct {
	Members []MemberView  `json:"members" minItems:"1" maxItems:"50" doc:"集体讨论人员、意见和签名"`
	Minutes string        `json:"minutes" minLength:"1" maxLength:"8000" doc:"讨论记录"`
	Outcome LadderOutcome `json:"outcome" enum:"handler_amends,reviewer_reconsiders,end_case" titles:"承办机构修改后重新送审,法制审核机构重新出具意见,不予处罚、终止或者移送" doc:"采纳结果：承办机构修改后重新送审，法制审核机构重新出具意见，不予处罚、终止或者移送"`
}

func (f *LadderResolve) apply(c *Case, e *Event) {
	c.Disagreement.Resolution = f
	c.settle(f.Outcome, e)
}

func (c *Case) settle(o LadderOutcome, e *Event) {
	if o != NoAgreement && o != SeekAdvice {
		c.Disagreement.Minutes = e.Sequence
	}
}

// ReviewUrge is the deputy head's answer to a silent review (督促审核): an
// instruction, and another reviewer if need be.
type ReviewUrge struct {
	Instruction string         `json:"instruction" minLength:"1" maxLength:"2000" doc:"督促意见"`
	Reviewer    party.PersonID `json:"reviewer,omitempty" maxLength:"60" doc:"改派的法制审核员"`
}

func (f *ReviewUrge) apply(c *Case, _ *Event) {
	if f.Reviewer != "" {
		c.Round().Reviewer = f.Reviewer
	}
}

// ReviewOf is the legal review of what is no proposed disposition: an
// application to the court, a variation, an enforcement. It binds to the digest
// of what was read.
type ReviewOf struct {
	SHA256    string      `json:"sha256" pattern:"^[0-9a-f]{64}$" doc:"所审核事项的 SHA-256"`
	Code      OpinionCode `json:"code" enum:"AGREE,SUPPLEMENT,CORRECT,TRANSFER" titles:"同意,补充调查,改正,移送" doc:"审核结论：同意、补充调查、改正、移送"`
	Kind      string      `json:"kind,omitempty" enum:"vary,rectify,supplement_documents" titles:"变更,纠正,补正" doc:"改正的类别：变更、纠正、补正"`
	Checklist []CheckRow  `json:"checklist" minItems:"11" maxItems:"11" doc:"十一项审核要点"`
	Issues    []Issue     `json:"issues,omitempty" maxItems:"50" doc:"存在的问题，逐项列明"`
	Text      string      `json:"text" minLength:"1" maxLength:"8000" doc:"审核意见"`
}

// Opinion is the review as an opinion on a proposal would be given: both are
// held to the same.
func (f *ReviewOf) Opinion() *ReviewOpine {
	return &ReviewOpine{Code: f.Code, Kind: f.Kind, Checklist: f.Checklist, Issues: f.Issues, Text: f.Text}
}
