package view

import (
	"encoding/json"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
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
	Text      string   `query:"q" maxLength:"100" doc:"文号、当事人、案由或者案情摘要中的词，以空格分开的须全部出现；不分全角半角、字母大小写和括号的样式"`
	Person    string   `query:"person" maxLength:"60" doc:"承办、审核或者主持听证的人员"`
	Ended     string   `query:"ended" enum:"true,false" doc:"是否已归档且没有未了期限"`
}

// CaseItem is one row of the list of cases.
type CaseItem struct {
	ID         string       `json:"id"`
	Number     string       `json:"number,omitempty" doc:"立案文号"`
	Title      string       `json:"title" doc:"案由"`
	Summary    string       `json:"summary,omitempty" doc:"案情摘要；按词查找时给出"`
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
	Desk           Desk              `json:"desk" doc:"待办流转：签收、转办、委派、会签、抄送和催办"`
	Facts          Facts             `json:"facts"`
	AsOf           *AsOf             `json:"as_of,omitempty" doc:"所示为过去某一时间的案件，只供查阅：没有可办事项和待办"`
}

// Moment names a point of a case's record: the end of a day, or an entry. With
// neither it is now.
type Moment struct {
	On    calendar.Date `query:"on" format:"date" doc:"案件在这一天结束时的样子（以记录时间为准）；不填的为现在"`
	Entry int           `query:"entry" minimum:"1" doc:"案件在第几条记录之后的样子；不与 on 同时使用"`
}

// AsOf tells that a case is shown as it stood, and when that was.
type AsOf struct {
	Entry  int       `json:"entry" doc:"截至第几条记录"`
	At     time.Time `json:"at" doc:"截至的时间；期限和款项按此推算"`
	Newest int       `json:"newest" doc:"现在的最新记录"`
}

// Link leads to a case that another one opened, or back.
type Link struct {
	ID        string `json:"id"`
	Kind      string `json:"kind" enum:"inspection,linked,plan,levy" titles:"行政检查,单位违法、责任人员另案处理,检查计划,征收款逾期拒不缴纳" doc:"inspection 行政检查发现违法行为；linked 单位违法，责任人员另案处理；plan 检查计划的任务和随机抽查；levy 征收款逾期拒不缴纳"`
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
	Matter        Matter                        `json:"matter" doc:"案由和当事人"`
	Lead          *casefile.LeadRegister        `json:"lead,omitempty" doc:"线索"`
	Levy          *Levy                         `json:"levy,omitempty" doc:"征收"`
	Registration  *Registration                 `json:"registration,omitempty" doc:"备案"`
	Handlers      []Named                       `json:"handlers" doc:"承办人"`
	PastHandlers  []Named                       `json:"past_handlers" doc:"曾经承办本案的人员"`
	Recusals      []Recusal                     `json:"recusals" doc:"回避"`
	Acting        *Named                        `json:"acting_head,omitempty" doc:"主要负责人回避后，经集体讨论指定在本案中代行其职责的人员"`
	Verification  *casefile.VerificationFinish  `json:"verification,omitempty" doc:"核查"`
	Filing        *casefile.FilingSubmit        `json:"filing,omitempty" doc:"立案审批"`
	FiledOn       calendar.Date                 `json:"filed_on,omitzero" doc:"立案日期"`
	Evidence      []Evidence                    `json:"evidence" doc:"证据"`
	Tests         []casefile.Test               `json:"tests" doc:"检测、检验、鉴定的委托、结果和告知"`
	Assistances   []casefile.Assistance         `json:"assistances" doc:"请求其他机关协助及答复"`
	Report        *casefile.InvestigationReport `json:"report,omitempty" doc:"调查终结报告"`
	Proposals     []Proposal                    `json:"proposals" doc:"拟处理意见"`
	Notices       []PriorNotice                 `json:"notices" doc:"告知"`
	Defences      []Defence                     `json:"defences" doc:"陈述、申辩"`
	Answers       []casefile.DefenceAnswer      `json:"answers" doc:"答复"`
	Hearing       *Hearing                      `json:"hearing,omitempty" doc:"听证"`
	Rounds        []Round                       `json:"rounds" doc:"法制审核各轮"`
	MustReview    []law.Hit                     `json:"must_review" doc:"应当审核的理由"`
	Pack          []PackItem                    `json:"pack" doc:"送审材料清单：本案应当有的材料及其所在"`
	Counsel       []Counsel                     `json:"counsel" doc:"法律顾问"`
	Disagreement  *Disagreement                 `json:"disagreement,omitempty" doc:"意见分歧"`
	Deliberations []Deliberation                `json:"deliberations" doc:"集体讨论"`
	Decision      *Decision                     `json:"decision,omitempty" doc:"决定"`
	Address       *casefile.AddressConfirm      `json:"service_address,omitempty" doc:"当事人确认的送达地址"`
	// Corrections are the documents that put the decision right.
	Corrections     []casefile.DecisionCorrection `json:"corrections" doc:"补正、更正文书"`
	Recommendations []casefile.Recommendation     `json:"recommendations" doc:"对发证机关的处理建议"`
	Publications    []Publication                 `json:"publications" doc:"公告送达"`
	Disclosure      *PublicVersion                `json:"disclosure,omitempty" doc:"公示"`
	Paid            int64                         `json:"paid" doc:"已缴金额（分）"`
	Spot            *Spot                         `json:"spot,omitempty" doc:"当场处罚"`
	Debt            *procedure.Debt               `json:"debt,omitempty" doc:"截至今日应缴、已缴、加处罚款和应当退还的款项，含推算过程（分）"`
	Deferrals       []casefile.PayPlan            `json:"deferrals" doc:"延期、分期缴纳的申请和审批"`
	Surcharge       casefile.SurchargeFile        `json:"surcharge" doc:"加处罚款的决定、送达和减免"`
	Demands         []casefile.Demand             `json:"demands" doc:"催告"`
	Statements      []casefile.Statement          `json:"statements" doc:"对催告的陈述、申辩"`
	Application     *casefile.Application         `json:"application,omitempty" doc:"强制执行申请及其审核、法院答复"`
	Ended           *casefile.EnforcementEnd      `json:"enforcement_end,omitempty" doc:"终结执行"`
	Remedies        []casefile.RemedyCase         `json:"remedies" doc:"行政复议、行政诉讼"`
	Fates           []casefile.Fate               `json:"fates" doc:"决定作出后的变更、撤销等"`
	Variations      []casefile.Variation          `json:"variations" doc:"本机关对决定的变更、撤销"`
	Refunds         []casefile.Refund             `json:"refunds" doc:"退还的款项"`
	Announcement    *casefile.CompulsionAnnounce  `json:"announcement,omitempty" doc:"限期自行拆除公告"`
	Compulsions     []casefile.Compulsion         `json:"compulsions" doc:"代履行、强制拆除及其费用"`
	Inspection      *Inspection                   `json:"inspection,omitempty" doc:"行政检查"`
	Plan            *Plan                         `json:"plan,omitempty" doc:"检查计划"`
	Expropriation   *casefile.ExpropriationFile   `json:"expropriation,omitempty" doc:"房屋征收"`
	Performance     *casefile.PerformanceComplete `json:"performance,omitempty" doc:"履行"`
	Closure         *casefile.ClosureSubmit       `json:"closure,omitempty" doc:"结案"`
	Ending          *Ending                       `json:"ending,omitempty" doc:"终止、移送或者不予立案"`
	Referral        *Referral                     `json:"referral,omitempty" doc:"移送涉嫌犯罪案件"`
	Correcting      *Correcting                   `json:"correcting,omitempty" doc:"待确认的更正"`
	Preservations   []Preservation                `json:"preservations" doc:"先行登记保存"`
	Seizures        []Seizure                     `json:"seizures" doc:"查封、扣押"`
}

// Preservation is one provisional preservation and what became of it.
type Preservation struct {
	casefile.PreservationPropose
	Number     int                           `json:"number" doc:"文号"`
	ProposedBy Named                         `json:"proposed_by" doc:"提出人"`
	ApprovedBy *Named                        `json:"approved_by,omitempty" doc:"批准人"`
	List       *casefile.PreservationExecute `json:"list,omitempty" doc:"清单"`
	ListedAt   *time.Time                    `json:"listed_at,omitempty" doc:"清单制作时间"`
	Disposal   *casefile.PreservationDispose `json:"disposal,omitempty" doc:"处理"`
	EndedAt    *time.Time                    `json:"ended_at,omitempty" doc:"结束时间"`
	Lapsed     bool                          `json:"lapsed" doc:"是否因逾期未处理而自动解除"`
}

// Seizure is one measure (查封、扣押) and what became of it. Its digest is what
// review and approval bind to.
type Seizure struct {
	casefile.SeizurePropose
	Number     int                     `json:"number" doc:"文号"`
	SHA256     string                  `json:"sha256" doc:"内容摘要（SHA-256）"`
	Sequence   int                     `json:"sequence" doc:"记录序号"`
	ProposedBy Named                   `json:"proposed_by" doc:"提出人"`
	Urgency    string                  `json:"urgency,omitempty" doc:"当场实施的理由；一般程序的没有"`
	MustReview []law.Hit               `json:"must_review" doc:"应当审核的理由"`
	Review     *casefile.MeasureReview `json:"review,omitempty" doc:"法制审核"`
	ReviewedBy *Named                  `json:"reviewed_by,omitempty" doc:"审核人员"`
	ApprovedBy *Named                  `json:"approved_by,omitempty" doc:"批准人"`
	Execution  *casefile.Execution     `json:"execution,omitempty" doc:"实施"`
	ExecutedAt *time.Time              `json:"executed_at,omitempty" doc:"实施时间"`
	Tests      []casefile.SeizureTest  `json:"tests" doc:"适用的条件"`
	Ended      string                  `json:"ended,omitempty" enum:"lifted,declined,lapsed,confiscated" titles:"已解除,未获批准,期满失效,已依法没收" doc:"结束方式"`
	EndedAt    *time.Time              `json:"ended_at,omitempty" doc:"结束时间"`
	Returned   *casefile.SeizureReturn `json:"returned,omitempty" doc:"退还"`
}

// Matter is what the case is about, whichever procedure it runs under.
type Matter struct {
	Power   string           `json:"power" doc:"权责清单事项编号"`
	Party   party.Respondent `json:"party" doc:"当事人"`
	Summary string           `json:"summary" doc:"简要案情"`
	Place   string           `json:"place,omitempty" doc:"地点"`
}

// Inspection is an inspection and what became of it.
type Inspection struct {
	Proposed   casefile.InspectPropose   `json:"proposed" doc:"检查审批事项"`
	Before     int                       `json:"inspected_before" doc:"提出审批时本年度已计入上限的检查次数"`
	OverCap    bool                      `json:"over_cap,omitempty" doc:"是否超过年度检查频次上限"`
	ApprovedAt *time.Time                `json:"approved_at,omitempty" doc:"批准时间"`
	Notified   *casefile.InspectNotify   `json:"notified,omitempty" doc:"检查通知"`
	Recorded   *casefile.InspectRecord   `json:"recorded,omitempty" doc:"现场检查笔录"`
	RecordedAt *time.Time                `json:"recorded_at,omitempty" doc:"记录时间"`
	Concluded  *casefile.InspectConclude `json:"concluded,omitempty" doc:"检查结论"`
	CorrectBy  calendar.Date             `json:"correct_by,omitzero" doc:"责令改正的末日"`
	Rechecks   []Recheck                 `json:"rechecks" doc:"复查"`
}

// Plan is a plan of inspections and how far it has come.
type Plan struct {
	Terms          casefile.PlanTerms    `json:"terms" doc:"检查计划（最新一稿）"`
	RegisterSHA256 string                `json:"register_sha256" doc:"检查对象名录的摘要"`
	OverCap        bool                  `json:"over_cap,omitempty" doc:"是否有检查对象的频次超过公布的年度上限"`
	ApprovedAt     *time.Time            `json:"approved_at,omitempty" doc:"批准时间"`
	Progress       casefile.PlanProgress `json:"progress" doc:"完成情况"`
	Tasks          []PlanTask            `json:"tasks" doc:"由本计划登记的检查案件"`
	Draws          []Draw                `json:"draws" doc:"随机抽取"`
	Closed         *casefile.PlanClose   `json:"closed,omitempty" doc:"执行情况总结"`
}

// PlanTask is one inspection that the plan opened.
type PlanTask struct {
	Object   string                 `json:"object" doc:"检查对象的统一社会信用代码"`
	Name     string                 `json:"name" doc:"名称"`
	Source   string                 `json:"source" enum:"plan,random" titles:"按计划下达,随机抽取" doc:"按计划下达、随机抽取"`
	CaseID   string                 `json:"case_id" doc:"案件"`
	Sequence int                    `json:"sequence" doc:"记录序号"`
	Officers []Named                `json:"officers" doc:"执法人员"`
	Standing procedure.TaskStanding `json:"standing" enum:"proposed,open,done,dropped" titles:"待批准,正在办理,已作出检查结论,不予批准或者取消" doc:"待批准、正在办理、已作出检查结论、不予批准或者取消"`
}

// Draw is one random draw. Its protocol is everything from which anybody can
// work it out again.
type Draw struct {
	Number      int                     `json:"number" doc:"文号"`
	Power       string                  `json:"power" doc:"检查事项"`
	Sequence    int                     `json:"sequence" doc:"记录序号"`
	By          Named                   `json:"by" doc:"办理人"`
	At          time.Time               `json:"at" doc:"时间"`
	Witness     Named                   `json:"witness" doc:"见证人"`
	Conflicts   []casefile.DrawConflict `json:"conflicts" doc:"利害关系和回避声明"`
	Excluded    []casefile.DrawExcluded `json:"excluded" doc:"未列入名单的检查对象、检查人员及理由"`
	Attended    *casefile.DrawAttend    `json:"attended,omitempty" doc:"见证"`
	AttendedAt  *time.Time              `json:"attended_at,omitempty" doc:"见证时间"`
	Held        *casefile.DrawHold      `json:"held,omitempty" doc:"抽取"`
	HeldAt      *time.Time              `json:"held_at,omitempty" doc:"抽取时间"`
	Cancelled   *casefile.DrawCancel    `json:"cancelled,omitempty" doc:"终止"`
	CancelledAt *time.Time              `json:"cancelled_at,omitempty" doc:"终止时间"`
	Protocol    draw.Protocol           `json:"protocol" doc:"可以用 sanxiang draw verify 核验的抽取记录"`
}

// Recheck is a second look at what was to be corrected.
type Recheck struct {
	casefile.InspectRecheck
	At       time.Time `json:"at" doc:"时间"`
	Sequence int       `json:"sequence" doc:"记录序号"`
}

// Spot is what came after a decision on the spot.
type Spot struct {
	Decided  casefile.SpotDecide  `json:"decided" doc:"当场处罚决定"`
	Filed    *casefile.SpotFile   `json:"filed,omitempty" doc:"报送备案"`
	FiledAt  *time.Time           `json:"filed_at,omitempty" doc:"报送时间"`
	FiledBy  *Named               `json:"filed_by,omitempty" doc:"报送人"`
	Accepted *casefile.SpotAccept `json:"accepted,omitempty" doc:"接收备案"`
	Cash     *Cash                `json:"cash,omitempty" doc:"当场收缴的罚款"`
}

// Cash is a fine collected on the spot, on its way to the bank.
type Cash struct {
	Collected   casefile.SpotCollect  `json:"collected" doc:"收缴"`
	At          time.Time             `json:"at" doc:"时间"`
	Handed      *casefile.SpotRemit   `json:"handed,omitempty" doc:"交至本机关"`
	HandedAt    *time.Time            `json:"handed_at,omitempty" doc:"移交时间"`
	Received    *Named                `json:"received_by,omitempty" doc:"接收人"`
	Deposited   *casefile.SpotDeposit `json:"deposited,omitempty" doc:"缴付银行"`
	DepositedAt *time.Time            `json:"deposited_at,omitempty" doc:"缴付银行时间"`
}

// Recusal is one request that a person stand aside, and its answer.
type Recusal struct {
	Person  Named  `json:"person" doc:"人员"`
	Reason  string `json:"reason" doc:"理由"`
	Decided bool   `json:"decided" doc:"是否已经决定"`
	Granted bool   `json:"granted" doc:"是否准许"`
}

// Evidence is a piece of evidence with its place in the record.
type Evidence struct {
	casefile.EvidenceAdd
	Sequence int       `json:"sequence" doc:"记录序号"`
	At       time.Time `json:"at" doc:"时间"`
}

// Proposal is one version of the proposed disposition.
type Proposal struct {
	casefile.Proposal
	Version        int      `json:"version" doc:"稿次"`
	SHA256         string   `json:"sha256" doc:"内容摘要（SHA-256）"`
	Sequence       int      `json:"sequence" doc:"记录序号"`
	Author         Named    `json:"author" doc:"拟定人"`
	HearingType    bool     `json:"hearing_type" doc:"是否属于听证范围"`
	HearingReasons []string `json:"hearing_reasons" doc:"属于听证范围的理由"`
	// Levy is what a proposal to levy comes to.
	Levy *LevyTerms `json:"levy,omitempty" doc:"征收"`
	// Registration is what a proposal on a filing comes to.
	Registration *RegistrationTerms `json:"registration,omitempty" doc:"备案"`
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
	Check     *casefile.RegistrationCheck `json:"check,omitempty" doc:"核查"`
	Heard     *casefile.RegistrationHear  `json:"heard,omitempty" doc:"听取意见"`
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
	Relief     *casefile.LevyRelief `json:"relief,omitempty" doc:"减免"`
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
	HearingRight bool       `json:"hearing_right" doc:"是否告知听证权利"`
	Sequence     int        `json:"sequence" doc:"记录序号"`
	ServedAt     *time.Time `json:"served_at,omitempty" doc:"送达时间"`
	Waived       bool       `json:"waived" doc:"是否书面放弃陈述、申辩"`
	HearingGone  bool       `json:"hearing_gone" doc:"听证权利是否已经消灭"`
}

// Defence is a statement or defence of the party.
type Defence struct {
	casefile.DefenceReceive
	Sequence int  `json:"sequence" doc:"记录序号"`
	Late     bool `json:"late" doc:"是否逾期办结"`
	Answered bool `json:"answered" doc:"是否已经答复"`
}

// Hearing gathers what there is about a hearing.
type Hearing struct {
	Requested bool                    `json:"requested" doc:"是否要求听证"`
	Late      bool                    `json:"late" doc:"是否逾期办结"`
	Enrolled  *casefile.HearingEnrol  `json:"enrolled,omitempty" doc:"听证参加人：代理人、翻译人员、第三人"`
	Puttings  []casefile.PuttingOff   `json:"postponements" doc:"延期的申请、决定和当日的延期"`
	Notice    *casefile.HearingNotify `json:"notice,omitempty" doc:"听证通知"`
	NoticedAt *time.Time              `json:"noticed_at,omitempty" doc:"听证通知送达时间"`
	Host      *Named                  `json:"host,omitempty" doc:"主持人"`
	Record    *casefile.HearingHold   `json:"record,omitempty" doc:"听证笔录"`
}

// PackItem is one thing that the pack for legal review must hold.
type PackItem struct {
	Row     string     `json:"row" doc:"清单编号"`
	Title   string     `json:"title" doc:"材料名称"`
	Cite    string     `json:"cite" doc:"依据"`
	Missing bool       `json:"missing" doc:"尚缺"`
	Papers  []PaperRef `json:"papers" doc:"符合该项的文书"`
	Entries []int      `json:"entries" doc:"符合该项的证据的记录序号"`
}

// Round is one round of legal review.
type Round struct {
	Number       int                   `json:"number" doc:"文号"`
	Version      int                   `json:"version" doc:"稿次"`
	SHA256       string                `json:"sha256" doc:"内容摘要（SHA-256）"`
	Submitted    casefile.ReviewSubmit `json:"submitted" doc:"送审"`
	SubmittedBy  Named                 `json:"submitted_by" doc:"送审人"`
	SubmittedAt  time.Time             `json:"submitted_at" doc:"送审时间"`
	RegisteredAt *time.Time            `json:"registered_at,omitempty" doc:"登记时间"`
	Reviewer     *Named                `json:"reviewer,omitempty" doc:"审核人员"`
	Opinion      *casefile.ReviewOpine `json:"opinion,omitempty" doc:"意见"`
	OpinionBy    *Named                `json:"opinion_by,omitempty" doc:"出具意见的人员"`
	Passed       bool                  `json:"passed" doc:"是否通过"`
	Voided       bool                  `json:"voided" doc:"是否已经失效"`
	// Changes sets the round against the last one that had an opinion.
	Changes *procedure.RoundChanges `json:"changes,omitempty" doc:"与上一轮相比的变动"`
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
	Name     string                  `json:"name" doc:"名称"`
	Sequence int                     `json:"sequence" doc:"记录序号"`
	By       Named                   `json:"by" doc:"办理人"`
	At       time.Time               `json:"at" doc:"时间"`
	Ended    bool                    `json:"ended" doc:"是否已经结束"`
	Advice   *casefile.CounselAdvise `json:"advice,omitempty" doc:"书面意见"`
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
	Round      int                         `json:"round" doc:"轮次"`
	Objection  casefile.DisagreementObject `json:"objection" doc:"异议"`
	ObjectedBy Named                       `json:"objected_by" doc:"提出异议的人员"`
	Meetings   []casefile.LadderCoordinate `json:"meetings" doc:"协调会议"`
	Advice     []casefile.LadderAdvise     `json:"advice" doc:"书面意见"`
	Proposals  []casefile.LadderPropose    `json:"proposals" doc:"拟处理意见"`
	Resolution *casefile.LadderResolve     `json:"resolution,omitempty" doc:"处理结果"`
	Minutes    int                         `json:"minutes,omitempty" doc:"确定处理结果的记录序号"`
	Course     []CourseStep                `json:"course" doc:"协调经过，依次"`
}

// CourseStep is one entry of a disagreement: what somebody did on a rung, or that
// a rung ran out and it went up by itself.
type CourseStep struct {
	Sequence int       `json:"sequence" doc:"记录序号"`
	Act      string    `json:"act" doc:"事项"`
	Title    string    `json:"title" doc:"事项名称"`
	At       time.Time `json:"at" doc:"发生时间"`
	By       Named     `json:"by" doc:"办理人"`
	To       string    `json:"to,omitempty" doc:"其后所处的环节"`
}

// Deliberation is a collective deliberation over one version.
type Deliberation struct {
	casefile.DeliberationHold
	Version  int `json:"version" doc:"稿次"`
	Sequence int `json:"sequence" doc:"记录序号"`
}

// Decision is the decision and what became of it.
type Decision struct {
	Version  int              `json:"version" doc:"稿次"`
	SHA256   string           `json:"sha256" doc:"内容摘要（SHA-256）"`
	Outcome  casefile.Outcome `json:"outcome" doc:"结果"`
	Number   string           `json:"number,omitempty" doc:"文号"`
	By       Named            `json:"by" doc:"办理人"`
	MadeAt   time.Time        `json:"made_at" doc:"作出时间"`
	IssuedAt *time.Time       `json:"issued_at,omitempty" doc:"制发时间"`
	ServedAt *time.Time       `json:"served_at,omitempty" doc:"送达时间"`
}

// Publication is a service by public notice.
type Publication struct {
	casefile.ServicePublish
	Of          string     `json:"of" enum:"notice,decision" titles:"意见告知书,决定书" doc:"公告送达的文书：意见告知书、决定书"`
	PublishedAt time.Time  `json:"published_at" doc:"公布时间"`
	DeemedAt    *time.Time `json:"deemed_at,omitempty" doc:"视为送达之时"`
}

// PublicVersion is what the public may read, as it is prepared.
type PublicVersion struct {
	Summary     string     `json:"summary,omitempty" doc:"简要情况"`
	Exempt      string     `json:"exempt,omitempty" doc:"不予公示的理由"`
	Maker       *Named     `json:"maker,omitempty" doc:"制作人"`
	Checker     *Named     `json:"checker,omitempty" doc:"审核人"`
	PublishedAt *time.Time `json:"published_at,omitempty" doc:"公布时间"`
	WithdrawnAt *time.Time `json:"withdrawn_at,omitempty" doc:"撤回公示时间"`
	Withdrawal  string     `json:"withdrawal,omitempty" doc:"撤回公示的理由"`
}

// Ending is an exit without a decision.
type Ending struct {
	Kind   string    `json:"kind" enum:"terminate,transfer,not_filed" titles:"终止,移送,不予立案" doc:"种类"`
	Ground string    `json:"ground,omitempty" doc:"事由"`
	Reason string    `json:"reason" doc:"理由"`
	To     string    `json:"to,omitempty" doc:"止"`
	At     time.Time `json:"at" doc:"时间"`
}

// Referral is the transfer of a suspected crime to the police.
type Referral struct {
	Suspicion   casefile.CrimeSuspect   `json:"suspicion" doc:"涉嫌犯罪的情况"`
	SuspectedBy Named                   `json:"suspected_by" doc:"发现人员"`
	SuspectedAt time.Time               `json:"suspected_at" doc:"发现时间"`
	Approval    *casefile.CrimeDecide   `json:"approval,omitempty" doc:"审批"`
	Handover    *casefile.CrimeHandover `json:"handover,omitempty" doc:"移交"`
	HandedAt    *time.Time              `json:"handed_at,omitempty" doc:"移交时间"`
	Answers     []casefile.CrimeAnswer  `json:"answers" doc:"答复"`
	Delivery    *casefile.CrimeDeliver  `json:"delivery,omitempty" doc:"移送"`
	Return      *casefile.CrimeReturn   `json:"return,omitempty" doc:"退回"`
}

// Correcting is a correction that waits for a second person.
type Correcting struct {
	casefile.EntryCorrect
	Proposer Named `json:"proposer" doc:"提出人"`
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
	LateEntry  bool         `json:"late_entry,omitempty" doc:"记载晚于发生之日；人员的记录即为补录"`
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
