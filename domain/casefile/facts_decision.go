package casefile

import (
	"time"

	"sanxiang/domain/party"
)

// Deliberation is a collective deliberation (集体讨论) over one version.
type Deliberation struct {
	DeliberationHold
	Version  int
	SHA256   string
	Sequence int
}

// DeliberationHold records it (处罚法57): each member's view and signature.
type DeliberationHold struct {
	Members  []MemberView `json:"members" minItems:"1" maxItems:"50" doc:"参加讨论的负责人、意见和签名"`
	Minutes  string       `json:"minutes" minLength:"1" maxLength:"8000" doc:"讨论记录"`
	Approved bool         `json:"approved" doc:"结论是否同意拟处理意见"`
}

func (f *DeliberationHold) apply(c *Case, e *Event) {
	p := c.Proposal()
	c.Deliberations = append(c.Deliberations, Deliberation{*f, p.Version, p.SHA256, e.Sequence})
}

// Decision is the decision (决定) and what became of it.
type Decision struct {
	Version  int
	SHA256   string
	Outcome  Outcome
	MadeAt   time.Time
	By       party.PersonID
	Number   string
	IssuedAt time.Time
	ServedAt time.Time
	Sequence int
	// SurchargeTold: the document told the party of the late fine and its rate.
	SurchargeTold bool
	Fates         []Fate // what became of it, oldest first
}

// DecisionMake is the head's decision on exactly the newest version.
type DecisionMake struct {
	Opinion string `json:"opinion" minLength:"1" maxLength:"4000" doc:"负责人决定意见"`
	// OverdueReason is asked for when the period for the case has run out.
	OverdueReason string `json:"overdue_reason,omitempty" maxLength:"2000" doc:"办案期限届满后作出决定的理由（已经届满的必填）"`
}

func (f *DecisionMake) apply(c *Case, e *Event) {
	p := c.Proposal()
	c.Decision = &Decision{Version: p.Version, SHA256: p.SHA256, Outcome: p.Outcome, MadeAt: e.HappenedAt, By: e.Actor, Sequence: e.Sequence}
	c.mustReview(e)
}

// DecisionIssue numbers and seals the decision document (决定书), 令55第27条.
type DecisionIssue struct {
	Sealed bool `json:"sealed" doc:"决定书是否加盖本机关印章"`
	// The document tells of the late fine unless it is said here that it does not.
	WithoutSurcharge bool `json:"without_surcharge,omitempty" doc:"决定书是否没有告知加处罚款标准；没有告知的，不得加处罚款"`
}

func (f *DecisionIssue) apply(c *Case, e *Event) {
	c.Decision.IssuedAt, c.Decision.SurchargeTold = e.HappenedAt, !f.WithoutSurcharge
	if len(e.Papers) > 0 {
		c.Decision.Number = e.Papers[0].Number
	}
}

// DecisionRecall takes a decision back that has not reached the party, for the
// party was not heard on what it had sent in time (处罚法45, 62, 64).
type DecisionRecall struct {
	Reason string `json:"reason" minLength:"1" maxLength:"4000" doc:"收回的理由（当事人何时寄出、何时收到、要求什么）"`
}

func (f *DecisionRecall) apply(c *Case, _ *Event) {
	c.Recalled = append(c.Recalled, *c.Decision)
	c.Decision = nil
}

// DecisionServe records that the decision reached the party.
type DecisionServe struct{ Service }

func (f *DecisionServe) apply(c *Case, e *Event) { c.Decision.ServedAt = e.HappenedAt }

// PublicVersion is what the public may read of the case.
type PublicVersion struct {
	DisclosurePrepare
	Exempt      string // reason not to publish
	Maker       party.PersonID
	Checker     party.PersonID
	PublishedAt time.Time // never overwritten: publishing again does not hide lateness
	WithdrawnAt time.Time
	Withdrawal  string
	Pending     *DisclosureErr // a correction that waits for the second person
}

// DisclosurePrepare makes the public version (公示内容). The text is made from
// the decision and masked; the publisher may add a summary.
type DisclosurePrepare struct {
	Summary string `json:"summary" minLength:"1" maxLength:"8000" doc:"公示摘要（违法事实、处罚内容），不得含有个人信息"`
}

func (f *DisclosurePrepare) apply(c *Case, e *Event) {
	c.PublicVersion = renewed(c.PublicVersion, PublicVersion{DisclosurePrepare: *f, Maker: e.Actor})
}

// DisclosureExempt proposes not to publish, with the reason on record.
type DisclosureExempt struct {
	Ground string `json:"ground" enum:"state_secret,commercial_secret,privacy,minor,security,related_case,crime_transfer,other" titles:"国家秘密,商业秘密,个人隐私,未成年人,可能影响安全,关联案件尚未办结,移送涉嫌犯罪,其他" doc:"不予公示的情形：涉及国家秘密、涉及商业秘密、涉及个人隐私、当事人是未成年人、公开可能危及国家安全或者社会稳定、公开可能影响关联案件办理、已经移送涉嫌犯罪案件、其他"`
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (f *DisclosureExempt) apply(c *Case, e *Event) {
	c.PublicVersion = renewed(c.PublicVersion, PublicVersion{Exempt: f.Reason, Maker: e.Actor})
}

func renewed(old *PublicVersion, next PublicVersion) *PublicVersion {
	if old != nil {
		next.PublishedAt = old.PublishedAt
	}
	return &next
}

// DisclosureCheck is the second person's check (公示审核).
type DisclosureCheck struct {
	Approve bool   `json:"approve" doc:"是否同意"`
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"审核意见（含保密审查）"`
}

func (f *DisclosureCheck) apply(c *Case, e *Event) { c.PublicVersion.Checker = e.Actor }

// DisclosurePublish is the system's own entry: what was checked and served
// went out.
type DisclosurePublish struct{}

func (f *DisclosurePublish) apply(c *Case, e *Event) {
	if c.PublicVersion.PublishedAt.IsZero() {
		c.PublicVersion.PublishedAt = e.HappenedAt
	}
}

// DisclosureWithdraw takes the public version down and leaves a tombstone
// with the reason (撤回公示), 处罚法48.
type DisclosureWithdraw struct {
	Ground string `json:"ground" enum:"revoked,varied,unlawful,void,other" titles:"被撤销,变更,确认违法,确认无效,其他" doc:"撤回事由：被撤销、变更、确认违法、确认无效、其他"`
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"公开说明的理由"`
}

func (f *DisclosureWithdraw) apply(c *Case, e *Event) {
	c.PublicVersion.WithdrawnAt, c.PublicVersion.Withdrawal = e.HappenedAt, f.Reason
}

// Ending is an exit without a decision: terminated or transferred.
type Ending struct {
	Kind   string // terminate, transfer, not_filed
	Ground string
	Reason string
	To     string
	At     time.Time
}

// CaseTerminate ends the investigation without a penalty (终止调查).
type CaseTerminate struct {
	Ground string `json:"ground" enum:"not_established,limitation,party_gone,withdrawn,other" titles:"违法事实不能认定,超过追责时效,当事人死亡或者终止,申请人撤回申请,其他" doc:"终止事由：违法事实不能认定、超过追责时效、当事人死亡或者终止、申请人撤回申请（限于依申请办理的）、其他"`
	Reason string `json:"reason" minLength:"1" maxLength:"4000" doc:"理由"`
}

func (f *CaseTerminate) apply(c *Case, e *Event) {
	c.Ending = &Ending{Kind: "terminate", Ground: f.Ground, Reason: f.Reason, At: e.HappenedAt}
}

// CaseTransfer hands the case to another authority (移送).
type CaseTransfer struct {
	Ground string `json:"ground" enum:"jurisdiction,crime" titles:"不属于本机关管辖,涉嫌犯罪" doc:"移送事由：不属于本机关管辖、涉嫌犯罪"`
	To     string `json:"to" minLength:"1" maxLength:"200" doc:"受移送机关"`
	Reason string `json:"reason" minLength:"1" maxLength:"4000" doc:"理由"`
}

func (f *CaseTransfer) apply(c *Case, e *Event) {
	c.Ending = &Ending{Kind: "transfer", Ground: f.Ground, Reason: f.Reason, To: f.To, At: e.HappenedAt}
}

// ClosureSubmit hands the closure sheet (结案审批表) to leadership, with one of
// the five reasons of 令55第31条.
type ClosureSubmit struct {
	Ground string `json:"ground" enum:"performed,enforcement_ended,terminated,no_penalty,other" titles:"执行完毕,终结执行,终止调查,不予处罚,其他" doc:"结案事由：执行完毕、终结执行、终止调查、不予处罚、其他"`
	Result string `json:"result" minLength:"1" maxLength:"4000" doc:"处理结果"`
	// RefundReason is asked for while money is due back to the party.
	RefundReason string `json:"refund_reason,omitempty" maxLength:"2000" doc:"尚未退还款项即结案的理由和款项去向"`
}

func (f *ClosureSubmit) apply(c *Case, _ *Event) { c.Closure = f }

// ClosureApprove closes the case (结案).
type ClosureApprove struct {
	Opinion          string `json:"opinion" minLength:"1" maxLength:"2000" doc:"负责人意见"`
	DisclosureReason string `json:"disclosure_reason,omitempty" maxLength:"2000" doc:"尚未公示即结案的理由"`
}

func (*ClosureApprove) apply(*Case, *Event) {}

// ArchiveComplete puts the ordered file away (归档), 令55第40条.
type ArchiveComplete struct {
	Term  string `json:"term" enum:"permanent,thirty_years,ten_years" titles:"永久,三十年,十年" doc:"保管期限：永久、三十年、十年"`
	Pages int    `json:"pages" minimum:"1" maximum:"100000" doc:"卷内页数"`
	Note  string `json:"note,omitempty" maxLength:"2000" doc:"备考"`
}

func (*ArchiveComplete) apply(*Case, *Event) {}

// EntryCorrect proposes to strike out a wrong entry or to amend its date
// (更正); a second person confirms.
type EntryCorrect struct {
	Entry   int            `json:"entry" minimum:"1" doc:"有误记录的序号"`
	Reason  string         `json:"reason" minLength:"1" maxLength:"2000" doc:"更正理由"`
	Amended *time.Time     `json:"amended_happened_at,omitempty" doc:"正确的发生时间；不填的为整条划去"`
	By      party.PersonID `json:"-"`
}

func (f *EntryCorrect) apply(c *Case, e *Event) {
	proposed := *f
	proposed.By = e.Actor
	c.Correcting = &proposed
}

// EntryConfirm is the second person's word on the correction. Entry, Amended
// and Before are filled in by the rule, for the reader's sake.
type EntryConfirm struct {
	Approve bool      `json:"approve" doc:"是否同意更正"`
	Opinion string    `json:"opinion" minLength:"1" maxLength:"2000" doc:"意见"`
	Entry   int       `json:"entry,omitempty" readOnly:"true" doc:"被更正记录的序号（系统填写）"`
	Amended time.Time `json:"amended,omitzero" readOnly:"true" doc:"更正后的发生时间（系统填写）"`
	Before  []Clock   `json:"before,omitempty" readOnly:"true" doc:"更正前的期限推算（系统填写）"`
}

func (*EntryConfirm) apply(c *Case, _ *Event) { c.Correcting = nil }

// ClockStruck is the system's entry that a step of a clock came: at risk,
// overdue, up the line, lapsed.
type ClockStruck struct {
	Clock string    `json:"clock"`
	Rule  string    `json:"rule"`
	Step  string    `json:"step"`
	DueAt time.Time `json:"due_at"`
}

func (*ClockStruck) apply(*Case, *Event) {}

// ClocksRecomputed is the system's entry that newer editions moved running
// clocks; the entry's clocks stand as they are now, Before as they stood, both
// with their derivations. Periods names the editions of the rows that took the
// place of others.
type ClocksRecomputed struct {
	Edition string   `json:"edition"` // of the calendar
	Periods []string `json:"period_editions,omitempty"`
	Before  []Clock  `json:"before"`
}

func (*ClocksRecomputed) apply(*Case, *Event) {}

// LadderRise is the system's entry that a rung ran out and the disagreement
// went up by itself.
type LadderRise struct {
	From State  `json:"from"`
	Rule string `json:"rule"`
}

func (*LadderRise) apply(*Case, *Event) {}

// Tell fills the entry in.
func (f *LadderRise) Tell(rule string, from State) { f.From, f.Rule = from, rule }
