package casefile

import (
	"fmt"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// RemedyFile records that the party asked for a reconsideration (行政复议) or
// sued (行政诉讼). A late one is recorded all the same, and marked.
type RemedyFile struct {
	Organ  string    `json:"organ" minLength:"1" maxLength:"200" doc:"行政复议机关或者人民法院"`
	Number string    `json:"number,omitempty" maxLength:"100" doc:"案号"`
	Claims string    `json:"claims" minLength:"1" maxLength:"4000" doc:"请求事项和理由"`
	Files  []FileRef `json:"files,omitempty" maxItems:"20" doc:"申请书、起诉状副本和通知书"`
}

// Remedy kinds.
const (
	Reconsideration = "reconsideration"
	Litigation      = "litigation"
)

// RemedyCase is one reconsideration or suit and what became of it.
type RemedyCase struct {
	RemedyFile
	Kind       string        `json:"kind" doc:"复议或者诉讼"`
	FiledOn    calendar.Date `json:"filed_on" doc:"提起日期"`
	Late       bool          `json:"late,omitempty" doc:"是否逾期办结"`
	AdmittedOn calendar.Date `json:"admitted_on,omitzero" doc:"受理日期"`
	Stayed     bool          `json:"stayed,omitempty" doc:"是否停止执行"`
	Result     *RemedyResult `json:"result,omitempty" doc:"结果"`
	ReceivedOn calendar.Date `json:"received_on,omitzero" doc:"收到日期"`
	Sequence   int           `json:"sequence" doc:"记录序号"`
}

// ReconsiderationRecord is the filing of a reconsideration.
type ReconsiderationRecord struct{ RemedyFile }

func (f *ReconsiderationRecord) apply(c *Case, e *Event) {
	c.file(Reconsideration, f.RemedyFile, e)
}

// LitigationRecord is the filing of a suit.
type LitigationRecord struct{ RemedyFile }

func (f *LitigationRecord) apply(c *Case, e *Event) { c.file(Litigation, f.RemedyFile, e) }

func (c *Case) file(kind string, f RemedyFile, e *Event) {
	c.Remedies = append(c.Remedies, RemedyCase{RemedyFile: f, Kind: kind, FiledOn: calendar.DateOf(e.HappenedAt), Late: e.Found.Late, Sequence: e.Sequence})
}

// Remedy returns the newest reconsideration or suit, or nil.
func (c Case) Remedy() *RemedyCase {
	if len(c.Remedies) == 0 {
		return nil
	}
	return &c.Remedies[len(c.Remedies)-1]
}

// RemedyAdmit records that it was admitted (受理、立案).
type RemedyAdmit struct {
	Number string    `json:"number" minLength:"1" maxLength:"100" doc:"受理、立案的案号"`
	Files  []FileRef `json:"files,omitempty" maxItems:"20" doc:"受理、应诉通知书"`
}

func (f *RemedyAdmit) apply(c *Case, e *Event) {
	if r := c.Remedy(); r != nil {
		r.Number, r.AdmittedOn = f.Number, calendar.DateOf(e.HappenedAt)
	}
}

// RemedyStay records an interim stay of the decision (停止执行), or its end.
type RemedyStay struct {
	Stayed bool      `json:"stayed" doc:"登记事项：停止执行（true）、恢复执行（false）"`
	Reason string    `json:"reason" minLength:"1" maxLength:"2000" doc:"决定停止或者恢复执行的文书和理由"`
	Files  []FileRef `json:"files,omitempty" maxItems:"20" doc:"决定书、裁定书"`
}

func (f *RemedyStay) apply(c *Case, _ *Event) {
	if r := c.Remedy(); r != nil {
		r.Stayed = f.Stayed
	}
}

// RemedyResult is the outcome as the bureau received it.
type RemedyResult struct {
	Result      string    `json:"result" enum:"upheld,varied,revoked,unlawful,redo,rejected,terminated,not_admitted" titles:"维持,变更,撤销,确认违法,撤销并责令重作,驳回请求,终止（撤回）,不予受理" doc:"结果：维持、变更、撤销、确认违法、撤销并责令重作、驳回请求、终止（撤回）、不予受理"`
	Final       bool      `json:"final" doc:"是否发生效力；可以上诉的一审裁判填否，行政复议决定填是"`
	Document    string    `json:"document" minLength:"1" maxLength:"100" doc:"复议决定书、裁判文书文号"`
	Reason      string    `json:"reason" minLength:"1" maxLength:"8000" doc:"认定的主要事实和理由"`
	Fine        int64     `json:"fine,omitempty" minimum:"0" maximum:"100000000000000" doc:"变更后的罚款（分）"`
	Confiscated int64     `json:"confiscated,omitempty" minimum:"0" maximum:"100000000000000" doc:"变更后的没收金额（分）"`
	Charge      int64     `json:"charge,omitempty" minimum:"0" maximum:"100000000000000" doc:"变更后的征收金额（分）"`
	Files       []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"复议决定书、裁判文书"`
}

// Undoes tells whether the result takes the decision's force away.
func (f RemedyResult) Undoes() bool {
	return f.Final && (f.Result == "revoked" || f.Result == "unlawful" || f.Result == "redo")
}

// Alters tells whether the decision does not stand as it was made.
func (f RemedyResult) Alters() bool { return f.Undoes() || f.Final && f.Result == "varied" }

// Fate is what the result makes of the decision.
func (f RemedyResult) Fate(r RemedyCase, on calendar.Date) Fate {
	return Fate{Kind: f.Result, By: r.Kind, Document: f.Document, On: on, Fine: f.Fine, Confiscated: f.Confiscated, Charge: f.Charge}
}

// Fate is what became of a decision after it was made.
type Fate struct {
	Kind        string        `json:"kind" doc:"种类"` // varied, revoked, unlawful, redo
	By          string        `json:"by" doc:"办理人"`  // reconsideration, litigation, bureau
	Document    string        `json:"document,omitempty" doc:"文书文号"`
	On          calendar.Date `json:"on" doc:"日期"`
	Fine        int64         `json:"fine,omitempty" doc:"罚款金额（分）"` // of a varied decision
	Confiscated int64         `json:"confiscated,omitempty" doc:"没收金额（分）"`
	Charge      int64         `json:"charge,omitempty" doc:"征收金额（分）"` // of a varied levy
	Sequence    int           `json:"sequence" doc:"记录序号"`
}

func (f *RemedyResult) apply(c *Case, e *Event) {
	r := c.Remedy()
	if r == nil {
		return
	}
	r.Result = f
	if !f.Final {
		return
	}
	r.ReceivedOn, r.Stayed = calendar.DateOf(e.HappenedAt), false
	if !f.Alters() || c.Decision == nil {
		return
	}
	fate := f.Fate(*r, r.ReceivedOn)
	fate.Sequence = e.Sequence
	c.Decision.Fates = append(c.Decision.Fates, fate)
	if f.Undoes() {
		c.Compulsions = Voided(c.Compulsions)
	}
	if f.Result == "redo" {
		c.startOver()
	}
}

// Former is a decision that was to be made anew, with what it rested on.
type Former struct {
	Decision Decision
	Notices  []Notice
	Defences []Defence
	Answers  []DefenceAnswer
	Hearing  HearingFile
	Payments []PaidIn
	Version  int // the newest proposal of the time
}

// startOver puts aside what a decision that is to be made anew rested on: the
// party is told and heard again, and the new version is reviewed again.
func (c *Case) startOver() {
	c.Former = append(c.Former, Former{*c.Decision, c.Notices, c.Defences, c.Answers, c.HearingFile, c.Payments, len(c.Proposals)})
	c.Decision, c.Notices, c.Defences, c.Answers, c.HearingFile = nil, nil, nil, nil, HearingFile{}
	c.Payments, c.Paid, c.Deferrals, c.Surcharge, c.Demands, c.Statements = nil, 0, nil, SurchargeFile{}, nil, nil
	c.Application, c.EnforcementEnd, c.Disagreement, c.Variations, c.Announcement = nil, nil, nil, nil, nil
	if c.Levy != nil { // the charge is assessed anew
		c.Levy.Assessment, c.Levy.DemandedAt = nil, time.Time{}
	}
	for i := range c.Rounds {
		c.Rounds[i].Voided = true
	}
}

// LastFate is the newest fate of the decision, or nil.
func (d *Decision) LastFate() *Fate {
	if d == nil || len(d.Fates) == 0 {
		return nil
	}
	return &d.Fates[len(d.Fates)-1]
}

// Undone tells whether the decision lost its force.
func (d *Decision) Undone() bool {
	f := d.LastFate()
	return f != nil && f.Kind != "varied"
}

// Application is an application to the court to enforce (申请人民法院强制执行).
type Application struct {
	EnforcementPropose
	SHA256     string             `json:"sha256" doc:"内容摘要（SHA-256）"`
	By         party.PersonID     `json:"by" doc:"办理人"`
	Opinion    *EnforcementReview `json:"opinion,omitempty" doc:"意见"`
	ReviewedBy party.PersonID     `json:"reviewed_by,omitempty" doc:"审核人员"`
	AppliedOn  calendar.Date      `json:"applied_on,omitzero" doc:"申请日期"`
	Number     string             `json:"number,omitempty" doc:"文号"`
	Court      *CourtAnswer       `json:"court,omitempty"`
	Sequence   int                `json:"sequence" doc:"记录序号"`
}

// Passed tells whether exactly this application was consented to.
func (a *Application) Passed() bool {
	return a != nil && a.Opinion != nil && a.Opinion.Code == Agree && a.Opinion.SHA256 == a.SHA256
}

// EnforcementPropose drafts the application. The amounts are filled in by the
// rules; text and amounts together are what the review binds to.
type EnforcementPropose struct {
	CourtName string          `json:"court" minLength:"1" maxLength:"200" doc:"受理申请的人民法院"`
	Requests  string          `json:"requests" minLength:"1" maxLength:"4000" doc:"申请强制执行的事项"`
	Grounds   string          `json:"grounds" minLength:"1" maxLength:"8000" doc:"事实和理由，当事人的意见以及催告情况"`
	Property  string          `json:"property,omitempty" maxLength:"4000" doc:"申请强制执行标的的情况"`
	Fine      int64           `json:"outstanding,omitempty" readOnly:"true" doc:"尚未缴纳的罚没款或者征收款（分，系统填写）"`
	Costs     int64           `json:"costs,omitempty" readOnly:"true" doc:"尚未缴纳的代履行、强制拆除费用（分，系统填写）"`
	Reckoned  *SurchargeState `json:"reckoned,omitempty" readOnly:"true" doc:"加处罚款的计算（系统填写）"`
}

// Digest is what the review of the application binds to.
func (f EnforcementPropose) Digest() string {
	var b strings.Builder
	fmt.Fprintf(&b, "法院：%s\n申请事项：%s\n事实和理由：%s\n标的：%s\n罚没款（分）：%d\n", f.CourtName, f.Requests, f.Grounds, f.Property, f.Fine)
	if f.Costs > 0 {
		fmt.Fprintf(&b, "代履行、强制拆除费用（分）：%d\n", f.Costs)
	}
	if r := f.Reckoned; r != nil {
		fmt.Fprintf(&b, "加处罚款（分）：%d，截至%s，尚欠%d\n", r.Amount, r.AsOf, r.Due)
	}
	return digest(b.String())
}

func (f *EnforcementPropose) apply(c *Case, e *Event) {
	c.Application = &Application{EnforcementPropose: *f, SHA256: f.Digest(), By: e.Actor, Sequence: e.Sequence}
}

// EnforcementReview is the legal review of the application (catalogue row M10).
type EnforcementReview struct{ ReviewOf }

func (f *EnforcementReview) apply(c *Case, e *Event) {
	if c.Application != nil {
		c.Application.Opinion, c.Application.ReviewedBy = f, e.Actor
	}
}

// EnforcementApply is leadership's approval, with which the application goes out.
type EnforcementApply struct {
	SHA256  string `json:"sha256" minLength:"64" maxLength:"64" doc:"所批准的强制执行申请的摘要值"`
	Opinion string `json:"opinion" minLength:"1" maxLength:"2000" doc:"负责人意见"`
}

func (f *EnforcementApply) apply(c *Case, e *Event) {
	if c.Application == nil {
		return
	}
	c.Application.AppliedOn = calendar.DateOf(e.HappenedAt)
	if len(e.Papers) > 0 {
		c.Application.Number = e.Papers[0].Number
	}
}

// CourtAnswer is the court's word on the application.
type CourtAnswer struct {
	Accepted bool      `json:"accepted" doc:"是否受理、准予执行"`
	Number   string    `json:"number" minLength:"1" maxLength:"100" doc:"法院文书文号"`
	Reason   string    `json:"reason,omitempty" maxLength:"4000" doc:"不予受理、不予执行的理由"`
	Files    []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"法院文书"`
}

func (f *CourtAnswer) apply(c *Case, _ *Event) {
	if c.Application != nil {
		c.Application.Court = f
	}
}

// EnforcementEnd ends the enforcement for good (终结执行), 强制法40.
type EnforcementEnd struct {
	Ground string    `json:"ground" enum:"person_died,organisation_ended,object_lost,decision_revoked,court_ended,other" titles:"公民死亡无遗产可供执行又无义务承受人,法人或者其他组织终止无财产可供执行又无义务承受人,执行标的灭失,据以执行的决定被撤销,法院裁定终结执行,其他" doc:"终结执行的情形：公民死亡无遗产可供执行又无义务承受人、法人或者其他组织终止无财产可供执行又无义务承受人、执行标的灭失、据以执行的决定被撤销、法院裁定终结执行、其他"`
	Reason string    `json:"reason" minLength:"1" maxLength:"4000" doc:"查明的情况和理由"`
	Files  []FileRef `json:"files" minItems:"1" maxItems:"20" doc:"证明材料"`
}

func (f *EnforcementEnd) apply(c *Case, _ *Event) { c.EnforcementEnd = f }

// EnforcementOpen is the system's entry that the party's rights are over and
// the time to apply to the court runs.
type EnforcementOpen struct{}

func (*EnforcementOpen) apply(*Case, *Event) {}
