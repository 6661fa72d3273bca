package view

import (
	"encoding/json"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// CaseQuery narrows the list of cases.
type CaseQuery struct {
	Paging
	State []string `query:"state,explode" maxItems:"30" doc:"主线状态"`
	Unit  []string `query:"unit,explode" maxItems:"50" doc:"承办机构"`
	// Procedure narrows the list to some procedures.
	Procedure []string `query:"procedure,explode" maxItems:"20" doc:"程序编号，例如 ordinary-penalty"`
	Text      string   `query:"q" maxLength:"100" doc:"案由、文号或者当事人中的文字"`
	Ended     string   `query:"ended" enum:"true,false" doc:"是否已归档且没有未了期限"`
}

// CaseItem is one row of the list of cases.
type CaseItem struct {
	ID         string       `json:"id"`
	Number     string       `json:"number,omitempty" doc:"立案文号"`
	Title      string       `json:"title" doc:"案由"`
	PartyName  string       `json:"party_name"`
	Unit       Named        `json:"unit"`
	Procedure  string       `json:"procedure"`
	State      string       `json:"state"`
	StateTitle string       `json:"state_title"`
	Tracks     []TrackState `json:"tracks"`
	Sequence   int          `json:"sequence" doc:"版本"`
	OpenedAt   time.Time    `json:"opened_at"`
	UpdatedAt  time.Time    `json:"updated_at"`
	Ended      bool         `json:"ended"`
}

// TrackState is where one track stands.
type TrackState struct {
	Track      string `json:"track"`
	TrackTitle string `json:"track_title"`
	State      string `json:"state"`
	StateTitle string `json:"state_title"`
}

// Case is one case as its reader may see it. Sequence is its version: send it
// back as If-Match.
type Case struct {
	ID             string            `json:"id"`
	Sequence       int               `json:"sequence"`
	Number         string            `json:"number,omitempty"`
	Numbers        map[string]string `json:"numbers" doc:"各文种的最新文号"`
	Title          string            `json:"title" doc:"案由"`
	Procedure      string            `json:"procedure"`
	ProcedureTitle string            `json:"procedure_title"`
	Unit           Named             `json:"unit"`
	OpenedAt       time.Time         `json:"opened_at"`
	UpdatedAt      time.Time         `json:"updated_at"`
	Masked         bool              `json:"masked,omitempty" doc:"当事人信息已遮蔽"`
	Tracks         []TrackState      `json:"tracks"`
	Acts           []Act             `json:"acts" doc:"您现在可以考虑的事项：可办，或者被什么挡住"`
	Tasks          []Task            `json:"tasks" doc:"案件在等谁做什么"`
	Clocks         []Clock           `json:"clocks" doc:"正在运行的期限"`
	Origin         *Link             `json:"origin,omitempty" doc:"本案由哪一案件引起"`
	Linked         []Link            `json:"linked" doc:"由本案引起的、您可以查看的案件"`
	Ahead          []Ahead           `json:"ahead" doc:"期限届满时将自动发生的事项"`
	Facts          Facts             `json:"facts"`
}

// Link leads to a case that another one opened, or back.
type Link struct {
	ID        string `json:"id"`
	Kind      string `json:"kind" enum:"inspection,linked" doc:"inspection 行政检查发现违法行为；linked 单位违法，责任人员另案处理"`
	Number    string `json:"number,omitempty" doc:"您可以查看该案件时给出"`
	Title     string `json:"title,omitempty"`
	PartyName string `json:"party_name,omitempty"`
	State     string `json:"state,omitempty"`
}

// Act is one act that the reader may think of now.
type Act struct {
	Act    string         `json:"act"`
	Title  string         `json:"title"`
	Cite   string         `json:"cite"`
	Open   bool           `json:"open"`
	ShutBy []*fault.Fault `json:"shut_by,omitempty"`
	Notes  []*fault.Fault `json:"notes,omitempty"`
	Href   string         `json:"href" doc:"办理该事项的地址"`
}

// Facts is what is known of the case.
type Facts struct {
	Matter        Matter                        `json:"matter"`
	Lead          *casefile.LeadRegister        `json:"lead,omitempty"`
	Levy          *Levy                         `json:"levy,omitempty"`
	Registration  *Registration                 `json:"registration,omitempty"`
	Handlers      []Named                       `json:"handlers"`
	PastHandlers  []Named                       `json:"past_handlers"`
	Recusals      []Recusal                     `json:"recusals"`
	Verification  *casefile.VerificationFinish  `json:"verification,omitempty"`
	Filing        *casefile.FilingSubmit        `json:"filing,omitempty"`
	FiledOn       calendar.Date                 `json:"filed_on,omitzero"`
	Evidence      []Evidence                    `json:"evidence"`
	Report        *casefile.InvestigationReport `json:"report,omitempty"`
	Proposals     []Proposal                    `json:"proposals"`
	Notices       []PriorNotice                 `json:"notices"`
	Defences      []Defence                     `json:"defences"`
	Answers       []casefile.DefenceAnswer      `json:"answers"`
	Hearing       *Hearing                      `json:"hearing,omitempty"`
	Rounds        []Round                       `json:"rounds"`
	MustReview    []law.Hit                     `json:"must_review"`
	Counsel       []Counsel                     `json:"counsel"`
	Disagreement  *Disagreement                 `json:"disagreement,omitempty"`
	Deliberations []Deliberation                `json:"deliberations"`
	Decision      *Decision                     `json:"decision,omitempty"`
	Address       *casefile.AddressConfirm      `json:"service_address,omitempty" doc:"当事人确认的送达地址"`
	// Corrections are the documents that put the decision right.
	Corrections     []casefile.DecisionCorrection `json:"corrections" doc:"补正、更正文书"`
	Recommendations []casefile.Recommendation     `json:"recommendations" doc:"对发证机关的处理建议"`
	Publications    []Publication                 `json:"publications" doc:"公告送达"`
	Disclosure      *PublicVersion                `json:"disclosure,omitempty"`
	Paid            int64                         `json:"paid" doc:"已缴金额（分）"`
	Spot            *Spot                         `json:"spot,omitempty" doc:"当场处罚"`
	Debt            *procedure.Debt               `json:"debt,omitempty" doc:"截至今日应缴、已缴和加处罚款，含推算过程（分）"`
	Deferrals       []casefile.PayPlan            `json:"deferrals" doc:"延期、分期缴纳的申请和审批"`
	Surcharge       casefile.SurchargeFile        `json:"surcharge" doc:"加处罚款的决定、送达和减免"`
	Demands         []casefile.Demand             `json:"demands" doc:"催告"`
	Statements      []casefile.Statement          `json:"statements" doc:"对催告的陈述、申辩"`
	Application     *casefile.Application         `json:"application,omitempty" doc:"强制执行申请及其审核、法院答复"`
	Ended           *casefile.EnforcementEnd      `json:"enforcement_end,omitempty" doc:"终结执行"`
	Remedies        []casefile.RemedyCase         `json:"remedies" doc:"行政复议、行政诉讼"`
	Fates           []casefile.Fate               `json:"fates" doc:"决定作出后的变更、撤销等"`
	Variations      []casefile.Variation          `json:"variations" doc:"本机关对决定的变更、撤销"`
	Inspection      *Inspection                   `json:"inspection,omitempty" doc:"行政检查"`
	Performance     *casefile.PerformanceComplete `json:"performance,omitempty"`
	Closure         *casefile.ClosureSubmit       `json:"closure,omitempty"`
	Ending          *Ending                       `json:"ending,omitempty"`
	Referral        *Referral                     `json:"referral,omitempty" doc:"移送涉嫌犯罪案件"`
	Correcting      *Correcting                   `json:"correcting,omitempty"`
	Preservations   []Preservation                `json:"preservations"`
	Seizures        []Seizure                     `json:"seizures"`
}

// Preservation is one provisional preservation and what became of it.
type Preservation struct {
	casefile.PreservationPropose
	Number     int                           `json:"number"`
	ProposedBy Named                         `json:"proposed_by"`
	ApprovedBy *Named                        `json:"approved_by,omitempty"`
	List       *casefile.PreservationExecute `json:"list,omitempty"`
	ListedAt   *time.Time                    `json:"listed_at,omitempty"`
	Disposal   *casefile.PreservationDispose `json:"disposal,omitempty"`
	EndedAt    *time.Time                    `json:"ended_at,omitempty"`
	Lapsed     bool                          `json:"lapsed" doc:"是否因逾期未处理而自动解除"`
}

// Seizure is one measure (查封、扣押) and what became of it. Its digest is what
// review and approval bind to.
type Seizure struct {
	casefile.SeizurePropose
	Number     int                     `json:"number"`
	SHA256     string                  `json:"sha256"`
	Sequence   int                     `json:"sequence"`
	ProposedBy Named                   `json:"proposed_by"`
	Urgency    string                  `json:"urgency,omitempty" doc:"当场实施的理由；一般程序的没有"`
	MustReview []law.Hit               `json:"must_review"`
	Review     *casefile.MeasureReview `json:"review,omitempty"`
	ReviewedBy *Named                  `json:"reviewed_by,omitempty"`
	ApprovedBy *Named                  `json:"approved_by,omitempty"`
	Execution  *casefile.Execution     `json:"execution,omitempty"`
	ExecutedAt *time.Time              `json:"executed_at,omitempty"`
	Tests      []casefile.SeizureTest  `json:"tests"`
	Ended      string                  `json:"ended,omitempty" doc:"lifted、declined、lapsed、confiscated"`
	EndedAt    *time.Time              `json:"ended_at,omitempty"`
	Returned   *casefile.SeizureReturn `json:"returned,omitempty"`
}

// Matter is what the case is about, whichever procedure it runs under.
type Matter struct {
	Power   string           `json:"power" doc:"权责清单事项编号"`
	Party   party.Respondent `json:"party"`
	Summary string           `json:"summary"`
	Place   string           `json:"place,omitempty"`
}

// Inspection is an inspection and what became of it.
type Inspection struct {
	Proposed   casefile.InspectPropose   `json:"proposed" doc:"检查审批事项"`
	Before     int                       `json:"inspected_before" doc:"提出审批时本年度已计入上限的检查次数"`
	OverCap    bool                      `json:"over_cap,omitempty" doc:"是否超过年度检查频次上限"`
	ApprovedAt *time.Time                `json:"approved_at,omitempty"`
	Notified   *casefile.InspectNotify   `json:"notified,omitempty" doc:"检查通知"`
	Recorded   *casefile.InspectRecord   `json:"recorded,omitempty" doc:"现场检查笔录"`
	RecordedAt *time.Time                `json:"recorded_at,omitempty"`
	Concluded  *casefile.InspectConclude `json:"concluded,omitempty" doc:"检查结论"`
	CorrectBy  calendar.Date             `json:"correct_by,omitzero" doc:"责令改正的末日"`
	Rechecks   []Recheck                 `json:"rechecks" doc:"复查"`
}

// Recheck is a second look at what was to be corrected.
type Recheck struct {
	casefile.InspectRecheck
	At       time.Time `json:"at"`
	Sequence int       `json:"sequence"`
}

// Spot is what came after a decision on the spot.
type Spot struct {
	Decided  casefile.SpotDecide  `json:"decided" doc:"当场处罚决定"`
	Filed    *casefile.SpotFile   `json:"filed,omitempty" doc:"报送备案"`
	FiledAt  *time.Time           `json:"filed_at,omitempty"`
	FiledBy  *Named               `json:"filed_by,omitempty"`
	Accepted *casefile.SpotAccept `json:"accepted,omitempty" doc:"接收备案"`
	Cash     *Cash                `json:"cash,omitempty" doc:"当场收缴的罚款"`
}

// Cash is a fine collected on the spot, on its way to the bank.
type Cash struct {
	Collected   casefile.SpotCollect  `json:"collected"`
	At          time.Time             `json:"at"`
	Handed      *casefile.SpotRemit   `json:"handed,omitempty" doc:"交至本机关"`
	HandedAt    *time.Time            `json:"handed_at,omitempty"`
	Received    *Named                `json:"received_by,omitempty"`
	Deposited   *casefile.SpotDeposit `json:"deposited,omitempty" doc:"缴付银行"`
	DepositedAt *time.Time            `json:"deposited_at,omitempty"`
}

// Recusal is one request that a person stand aside, and its answer.
type Recusal struct {
	Person  Named  `json:"person"`
	Reason  string `json:"reason"`
	Decided bool   `json:"decided"`
	Granted bool   `json:"granted"`
}

// Evidence is a piece of evidence with its place in the record.
type Evidence struct {
	casefile.EvidenceAdd
	Sequence int       `json:"sequence"`
	At       time.Time `json:"at"`
}

// Proposal is one version of the proposed disposition.
type Proposal struct {
	casefile.Proposal
	Version        int      `json:"version"`
	SHA256         string   `json:"sha256"`
	Sequence       int      `json:"sequence"`
	Author         Named    `json:"author"`
	HearingType    bool     `json:"hearing_type"`
	HearingReasons []string `json:"hearing_reasons"`
	// Levy is what a proposal to levy comes to.
	Levy *LevyTerms `json:"levy,omitempty"`
	// Registration is what a proposal on a filing comes to.
	Registration *RegistrationTerms `json:"registration,omitempty"`
}

// Registration is what a filing (备案) has of its own.
type Registration struct {
	By        string                      `json:"by" doc:"启动方式"`
	EventOn   calendar.Date               `json:"event_on,omitzero" doc:"竣工验收合格、签订合同的日期"`
	Earlier   string                      `json:"earlier,omitempty" doc:"原备案文号"`
	Features  []law.DocTest               `json:"features" doc:"申请的情形"`
	Documents []string                    `json:"documents" doc:"已经收到的材料编号"`
	Missing   []string                    `json:"missing" doc:"缺少的材料"`
	Late      bool                        `json:"late" doc:"是否超过法定期限申请备案"`
	AskedAt   *time.Time                  `json:"asked_at,omitempty" doc:"一次告知补正的时间"`
	Check     *casefile.RegistrationCheck `json:"check,omitempty"`
	Heard     *casefile.RegistrationHear  `json:"heard,omitempty"`
}

// RegistrationTerms are the grounds and orders of a proposal on a filing.
type RegistrationTerms struct {
	Grounds   []string `json:"grounds" doc:"所依据的核查要点"`
	OrderStop bool     `json:"order_stop" doc:"是否责令停止使用、重新组织竣工验收"`
}

// Levy is what a levy (行政征收) has of its own.
type Levy struct {
	By         string               `json:"by" doc:"启动方式"`
	Charge     int64                `json:"charge" doc:"核定金额（分）；0 为尚未核定"`
	Formula    string               `json:"formula,omitempty" doc:"计算过程"`
	Findings   string               `json:"findings,omitempty" doc:"核定情况"`
	Relief     *casefile.LevyRelief `json:"relief,omitempty"`
	DemandedAt *time.Time           `json:"demanded_at,omitempty" doc:"最近一次催缴的送达时间"`
}

// LevyTerms are the amounts of a proposal to levy.
type LevyTerms struct {
	Charge int64          `json:"charge" doc:"应征金额（分）"`
	Kind   law.ReliefKind `json:"relief_kind,omitempty" doc:"减免方式"`
	Ground string         `json:"relief_ground,omitempty" doc:"减免情形"`
	Relief int64          `json:"relief" doc:"减免金额（分）"`
	Months int            `json:"months,omitempty" doc:"缓征月数"`
	Due    int64          `json:"due" doc:"应缴金额（分）"`
}

// PriorNotice is a prior notice (行政处罚意见告知书).
type PriorNotice struct {
	Version      int        `json:"version" doc:"所告知的拟处理意见稿次"`
	Fine         int64      `json:"fine" doc:"所告知的罚没金额合计（分）"`
	HearingRight bool       `json:"hearing_right"`
	Sequence     int        `json:"sequence"`
	ServedAt     *time.Time `json:"served_at,omitempty"`
	Waived       bool       `json:"waived"`
	HearingGone  bool       `json:"hearing_gone"`
}

// Defence is a statement or defence of the party.
type Defence struct {
	casefile.DefenceReceive
	Sequence int  `json:"sequence"`
	Late     bool `json:"late"`
	Answered bool `json:"answered"`
}

// Hearing gathers what there is about a hearing.
type Hearing struct {
	Requested bool                    `json:"requested"`
	Late      bool                    `json:"late"`
	Notice    *casefile.HearingNotify `json:"notice,omitempty"`
	NoticedAt *time.Time              `json:"noticed_at,omitempty"`
	Host      *Named                  `json:"host,omitempty"`
	Record    *casefile.HearingHold   `json:"record,omitempty"`
}

// Round is one round of legal review.
type Round struct {
	Number       int                   `json:"number"`
	Version      int                   `json:"version"`
	SHA256       string                `json:"sha256"`
	Submitted    casefile.ReviewSubmit `json:"submitted"`
	SubmittedBy  Named                 `json:"submitted_by"`
	SubmittedAt  time.Time             `json:"submitted_at"`
	RegisteredAt *time.Time            `json:"registered_at,omitempty"`
	Reviewer     *Named                `json:"reviewer,omitempty"`
	Opinion      *casefile.ReviewOpine `json:"opinion,omitempty"`
	OpinionBy    *Named                `json:"opinion_by,omitempty"`
	Passed       bool                  `json:"passed"`
	Voided       bool                  `json:"voided"`
	// Changes sets the round against the last one that had an opinion.
	Changes *procedure.RoundChanges `json:"changes,omitempty"`
}

// Reviewer is somebody who may be assigned a review.
type Reviewer struct {
	Person  Named        `json:"person"`
	Open    int          `json:"open" doc:"目前在办的法制审核件数"`
	Blocked *fault.Fault `json:"blocked,omitempty" doc:"不能审核本案的理由"`
}

// Counsel is one question to counsel and the answer to it.
type Counsel struct {
	casefile.CounselAsk
	Name     string                  `json:"name"`
	Sequence int                     `json:"sequence"`
	By       Named                   `json:"by"`
	At       time.Time               `json:"at"`
	Ended    bool                    `json:"ended"`
	Advice   *casefile.CounselAdvise `json:"advice,omitempty"`
}

// Accountability ties one decision, and what became of it, to the entries that it rests
// on.
type Accountability struct {
	Decision Decision        `json:"decision"`
	Fates    []casefile.Fate `json:"fates" doc:"决定作出后的变更、撤销、复议和诉讼结果"`
	Said     []Said          `json:"said" doc:"决定所依据的各项材料、意见、答复和决议"`
}

// Said is one entry with its author, time and hash.
type Said struct {
	Sequence   int        `json:"sequence"`
	Act        string     `json:"act"`
	Title      string     `json:"title"`
	By         Named      `json:"by"`
	RoleTitle  string     `json:"role_title"`
	HappenedAt time.Time  `json:"happened_at"`
	RecordedAt time.Time  `json:"recorded_at"`
	Hash       string     `json:"hash" doc:"记录的链式哈希"`
	Conclusion string     `json:"conclusion,omitempty" doc:"审核结论、讨论结论或者协调结果"`
	Papers     []PaperSum `json:"papers"`
}

// PaperSum is a paper by its digest.
type PaperSum struct {
	Title  string `json:"title"`
	Number string `json:"number,omitempty"`
	SHA256 string `json:"sha256"`
}

// Ahead is what will happen by itself when a period runs out.
type Ahead struct {
	Clock string    `json:"clock"`
	At    time.Time `json:"at"`
	Text  string    `json:"text"`
}

// Disagreement is the ladder over one problem opinion.
type Disagreement struct {
	Round      int                         `json:"round"`
	Objection  casefile.DisagreementObject `json:"objection"`
	ObjectedBy Named                       `json:"objected_by"`
	Meetings   []casefile.LadderCoordinate `json:"meetings"`
	Advice     []casefile.LadderAdvise     `json:"advice"`
	Proposals  []casefile.LadderPropose    `json:"proposals"`
	Resolution *casefile.LadderResolve     `json:"resolution,omitempty"`
	Minutes    int                         `json:"minutes,omitempty" doc:"确定处理结果的记录序号"`
}

// Deliberation is a collective deliberation over one version.
type Deliberation struct {
	casefile.DeliberationHold
	Version  int `json:"version"`
	Sequence int `json:"sequence"`
}

// Decision is the decision and what became of it.
type Decision struct {
	Version  int              `json:"version"`
	SHA256   string           `json:"sha256"`
	Outcome  casefile.Outcome `json:"outcome"`
	Number   string           `json:"number,omitempty"`
	By       Named            `json:"by"`
	MadeAt   time.Time        `json:"made_at"`
	IssuedAt *time.Time       `json:"issued_at,omitempty"`
	ServedAt *time.Time       `json:"served_at,omitempty"`
}

// Publication is a service by public notice.
type Publication struct {
	casefile.ServicePublish
	Of          string     `json:"of" enum:"notice,decision" doc:"公告送达的文书：意见告知书、决定书"`
	PublishedAt time.Time  `json:"published_at"`
	DeemedAt    *time.Time `json:"deemed_at,omitempty" doc:"视为送达之时"`
}

// PublicVersion is what the public may read, as it is prepared.
type PublicVersion struct {
	Summary     string     `json:"summary,omitempty"`
	Exempt      string     `json:"exempt,omitempty" doc:"不予公示的理由"`
	Maker       *Named     `json:"maker,omitempty"`
	Checker     *Named     `json:"checker,omitempty"`
	PublishedAt *time.Time `json:"published_at,omitempty"`
	WithdrawnAt *time.Time `json:"withdrawn_at,omitempty"`
	Withdrawal  string     `json:"withdrawal,omitempty"`
}

// Ending is an exit without a decision.
type Ending struct {
	Kind   string    `json:"kind" enum:"terminate,transfer,not_filed"`
	Ground string    `json:"ground,omitempty"`
	Reason string    `json:"reason"`
	To     string    `json:"to,omitempty"`
	At     time.Time `json:"at"`
}

// Referral is the transfer of a suspected crime to the police.
type Referral struct {
	Suspicion   casefile.CrimeSuspect   `json:"suspicion"`
	SuspectedBy Named                   `json:"suspected_by"`
	SuspectedAt time.Time               `json:"suspected_at"`
	Approval    *casefile.CrimeDecide   `json:"approval,omitempty"`
	Handover    *casefile.CrimeHandover `json:"handover,omitempty"`
	HandedAt    *time.Time              `json:"handed_at,omitempty"`
	Answers     []casefile.CrimeAnswer  `json:"answers"`
	Delivery    *casefile.CrimeDeliver  `json:"delivery,omitempty"`
	Return      *casefile.CrimeReturn   `json:"return,omitempty"`
}

// Correcting is a correction that waits for a second person.
type Correcting struct {
	casefile.EntryCorrect
	Proposer Named `json:"proposer"`
}

// Event is one entry of a case's timeline.
type Event struct {
	Sequence   int          `json:"sequence"`
	Kind       string       `json:"kind" doc:"事项，或者系统记载的种类"`
	Title      string       `json:"title"`
	Cite       string       `json:"cite,omitempty"`
	Actor      string       `json:"actor"`
	ActorName  string       `json:"actor_name"`
	Role       party.Role   `json:"role"`
	RoleTitle  string       `json:"role_title"`
	HappenedAt time.Time    `json:"happened_at"`
	RecordedAt time.Time    `json:"recorded_at"`
	LateEntry  bool         `json:"late_entry,omitempty" doc:"补录：记载晚于发生之日"`
	LateFor    bool         `json:"late,omitempty" doc:"期限届满后提出"`
	Struck     bool         `json:"struck,omitempty" doc:"已被更正划去"`
	AmendedBy  int          `json:"amended_by,omitempty" doc:"更正发生时间的记录序号"`
	WasAt      *time.Time   `json:"was_at,omitempty" doc:"更正前的发生时间"`
	DemoClock  bool         `json:"demo_clock,omitempty" doc:"演示时钟下的记录"`
	Moves      []TrackState `json:"moves"`
	Papers     []PaperRef   `json:"papers"`
	Clocks     []Clock      `json:"clocks" doc:"本记录改变的期限"`
	Reasons    []Reason     `json:"reasons" doc:"关口要求写明的理由"`
	// Facts is what the actor entered, in the shape of the act's request.
	Facts json.RawMessage `json:"facts"`
}

// Reason is a written reason that opened a gate.
type Reason struct {
	Gate string `json:"gate"`
	Text string `json:"text"`
}
