package casefile

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Track is one of the strands of a case that move side by side.
type Track string

// The tracks of an ordinary penalty.
const (
	Main       Track = "main"       // 办案主线
	Hearing    Track = "hearing"    // 听证
	Review     Track = "review"     // 法制审核
	Ladder     Track = "ladder"     // 意见不一致的协调决策
	Disclosure Track = "disclosure" // 公示
	Payment    Track = "payment"    // 缴款
	Running    Track = "running"    // 调查是否中止
	Correction Track = "correction" // 更正
	Recording  Track = "recording"  // 当场处罚决定的备案
	Serving    Track = "service"    // 公告送达

	Deferral          Track = "deferral"     // 延期、分期缴纳
	Enforcement       Track = "enforcement"  // 催告、申请法院强制执行
	Remedy            Track = "remedy"       // 行政复议、行政诉讼
	Referring         Track = "referral"     // 移送涉嫌犯罪案件
	PreservationTrack Track = "preservation" // 先行登记保存
	SeizureTrack      Track = "seizure"      // 查封、扣押
	JurisdictionTrack Track = "jurisdiction" // 管辖争议
	VariationTrack    Track = "variation"    // 变更、撤销决定
	RefundTrack       Track = "refund"       // 退还款项
	DrawTrack         Track = "draw"         // 随机抽取
	CompulsionTrack   Track = "compulsion"   // 代履行、强制拆除
	DeskTrack         Track = "desk"         // 待办流转; nothing moves on it
)

// State is where a track stands. The empty state is a track that has not
// begun. Which states there are is the table's business.
type State string

// Part names a part of the case that people read and write. A person's view
// is stale only when a part that their act reads was written since.
type Part string

// Parts of a case.
const (
	PartLead         Part = "lead"
	PartHandlers     Part = "handlers"
	PartEvidence     Part = "evidence"
	PartProposal     Part = "proposal"
	PartNotice       Part = "notice"
	PartDefence      Part = "defence"
	PartHearing      Part = "hearing"
	PartReview       Part = "review"
	PartCounsel      Part = "counsel"
	PartLadder       Part = "ladder"
	PartDeliberation Part = "deliberation"
	PartDecision     Part = "decision"
	PartService      Part = "service"
	PartDisclosure   Part = "disclosure"
	PartPayment      Part = "payment"
	PartClosure      Part = "closure"
	PartClocks       Part = "clocks"
	PartCorrection   Part = "correction"
	PartEnforcement  Part = "enforcement"
	PartRemedy       Part = "remedy"
	PartReferral     Part = "referral"
	PartPreservation Part = "preservation"
	PartSeizure      Part = "seizure"
	PartJurisdiction Part = "jurisdiction"
	PartDraw         Part = "draw"
	PartCompulsion   Part = "compulsion"
	PartDesk         Part = "desk"
)

// Case is one matter as its events tell it. It is a value: folding makes a
// new one, nothing writes to it in place but the fold.
type Case struct {
	ID        string
	Procedure string
	Sequence  int
	OpenedAt  time.Time
	LastAt    time.Time // when the last entry was recorded
	States    map[Track]State
	Written   map[Part]int // sequence of the last entry that wrote the part
	Unit      party.UnitID
	Numbers   map[string]string // document series → number of the latest paper

	Matter        Matter
	Lead          LeadRegister       // of a penalty
	Origin        *Origin            // nil for a case that a person registered
	Opened        []Opened           // cases that entries of this one opened
	Levy          *LevyFile          // of a levy
	Registration  *RegistrationFile  // of a filing
	Expropriation *ExpropriationFile // of a file for an expropriation
	Handlers      []party.PersonID
	PastHandlers  []party.PersonID
	Recusals      []Recusal
	Actings       []Acting // who took the place of a recused head, in order
	Verification  *VerificationFinish
	Filing        *FilingSubmit
	FiledOn       calendar.Date
	Evidence      []Evidence
	Tests         []Test
	Assistances   []Assistance
	Report        *InvestigationReport
	Proposals     []ProposalVersion
	Notices       []Notice
	Defences      []Defence
	Answers       []DefenceAnswer
	HearingFile   HearingFile
	Rounds        []Round
	MustReview    []law.Hit // once answered "must", never taken back
	Counsel       []CounselRequest
	Disagreement  *Disagreement
	Rungs         []State // every rung of the ladder that was reached, in order
	Deliberations []Deliberation
	Decision      *Decision
	Address       *AddressConfirm
	Publications  []Publication
	PublicVersion *PublicVersion
	Spot          *Spot // of a penalty decided on the spot
	Paid          int64 // 分, everything that came in
	Payments      []PaidIn
	Deferrals     []PayPlan
	Surcharge     SurchargeFile
	Demands       []Demand
	Statements    []Statement
	Inspection    *Inspection
	Plan          *Plan // of a plan of inspections
	Performance   *PerformanceComplete
	Closure       *ClosureSubmit
	Ending        *Ending
	Referral      *Referral      // to the police
	Jurisdiction  []Jurisdiction // disputes about it, in order
	Correcting    *EntryCorrect
	Preservations []Preservation
	Seizures      []Seizure
	Clocks        []Clock
	Papers        []Paper
	Events        []Event

	Corrections     []DecisionCorrection // documents that put the decision right
	Recommendations []Recommendation     // to the authority that issued a certificate

	Application    *Application
	EnforcementEnd *EnforcementEnd
	Remedies       []RemedyCase
	Former         []Former   // decisions that were to be made anew
	Recalled       []Decision // decisions taken back before they were served
	Variations     []Variation
	Refunds        []Refund // paid back, in order
	Announcement   *CompulsionAnnounce
	Compulsions    []Compulsion

	Desk Desk // what was done with the tasks
}

// Matter is what every case is about, whichever procedure it runs under: the
// row of the list of powers, the party as far as it is known by now, and the
// matter in brief.
type Matter struct {
	Power   string
	Party   party.Respondent
	Summary string
	Place   string
}

// caseSeries are the document series by whose number a case is known. Read-only.
var caseSeries = []string{"立", "简罚", "检", "征", "备", "征报", "检计"}

// Number is the number by which the case is known, or "" while it has none.
func (c Case) Number() string {
	for _, s := range caseSeries {
		if n := c.Numbers[s]; n != "" {
			return n
		}
	}
	return ""
}

// In returns the state of a track.
func (c Case) In(t Track) State { return c.States[t] }

// Proposal returns the newest version of the proposed disposition, or nil.
func (c Case) Proposal() *ProposalVersion {
	if len(c.Proposals) == 0 {
		return nil
	}
	return &c.Proposals[len(c.Proposals)-1]
}

// Round returns the newest round of legal review, or nil.
func (c Case) Round() *Round {
	if len(c.Rounds) == 0 {
		return nil
	}
	return &c.Rounds[len(c.Rounds)-1]
}

// Notice returns the newest prior notice, or nil.
func (c Case) Notice() *Notice {
	if len(c.Notices) == 0 {
		return nil
	}
	return &c.Notices[len(c.Notices)-1]
}

// Running returns the open clock of a rule, or nil. A rule has at most one
// open clock in a case.
func (c Case) Running(rule string) *Clock {
	for i := range c.Clocks {
		if c.Clocks[i].Rule == rule && c.Clocks[i].Open() {
			return &c.Clocks[i]
		}
	}
	return nil
}

// Latest returns the newest clock of a rule, open or not, or nil.
func (c Case) Latest(rule string) *Clock {
	for i := len(c.Clocks) - 1; i >= 0; i-- {
		if c.Clocks[i].Rule == rule {
			return &c.Clocks[i]
		}
	}
	return nil
}

// Clock is one statutory period that runs, or ran, in a case.
type Clock struct {
	ID         string               `json:"id"`
	Rule       string               `json:"rule" doc:"规则编号"`
	Title      string               `json:"title" doc:"名称"`
	Kind       law.Kind             `json:"kind" doc:"种类"`
	TriggerSeq int                  `json:"trigger_sequence" doc:"起算的记录序号"`
	TriggerAt  time.Time            `json:"trigger_at"`
	Pauses     []deadline.Pause     `json:"pauses,omitempty" doc:"不计入的时间"`
	Extensions []deadline.Extension `json:"extensions,omitempty" doc:"延长"`
	Floor      calendar.Date        `json:"floor"`
	SetOn      calendar.Date        `json:"set_on,omitzero"` // the last day that an approved plan set in place of the computed one
	Result     deadline.Result      `json:"result"`
	CalendarEd string               `json:"calendar_edition" doc:"日历版本"`
	PeriodEd   string               `json:"period_edition" doc:"期限规则版本"`
	Generation int                  `json:"generation,omitempty"` // how often the due date was moved
	Struck     []string             `json:"struck,omitempty"`
	StoppedSeq int                  `json:"stopped_sequence,omitempty"`
	StoppedAt  time.Time            `json:"stopped_at,omitzero"`
	Ended      string               `json:"ended,omitempty" doc:"是否已经结束"` // done, voided, ended, lapsed, elapsed, waived
	Late       bool                 `json:"late,omitempty"`               // for ever: the duty was done after its last day
}

// Open tells whether the clock still runs or is paused.
func (k Clock) Open() bool { return k.Ended == "" }

// Paused tells whether the clock stands still.
func (k Clock) Paused() bool {
	return k.Open() && len(k.Pauses) > 0 && k.Pauses[len(k.Pauses)-1].To.IsZero()
}

// HeldBack tells whether the end is provisional and of a kind that must wait
// for the year's calendar: it never opens a gate nor ends a party's right.
// Duties fall due and powers end all the same: doubt about a holiday is no
// leave for the bureau to hold on.
func (k Clock) HeldBack() bool {
	return k.Result.Provisional && (k.Kind == law.KindRight || k.Kind == law.KindWait)
}

// Over tells whether the period's last day has ended at the instant.
func (k Clock) Over(at time.Time) bool {
	return !k.Paused() && !k.HeldBack() && !k.Result.DueAt.IsZero() && !at.Before(k.Result.DueAt)
}

// HasStruck tells whether the step has already had its event.
func (k Clock) HasStruck(step string) bool {
	for _, s := range k.Struck {
		if s == step {
			return true
		}
	}
	return false
}

// Paper is one rendered paper (文书) of the case.
type Paper struct {
	ID       string `json:"id"`
	Slot     string `json:"slot"`
	Title    string `json:"title"`
	Series   string `json:"series,omitempty"`
	Number   string `json:"number,omitempty"`
	SHA256   string `json:"sha256"`
	Sequence int    `json:"sequence"`
}
