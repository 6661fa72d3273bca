package procedure

import (
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// OrdinaryID names the ordinary penalty procedure (行政处罚普通程序).
const OrdinaryID = "ordinary-penalty"

// Ordinary is the ordinary penalty procedure, phase by phase.
func Ordinary() Table {
	at := penaltyStages()
	return NewTable(OrdinaryID, "行政处罚普通程序", law.Penalty,
		leadPhase(), handlersPhase(at), recusalPhase(at), investigationPhase(), inquiryPhase(), preservationPhase(), seizurePhase(), noticePhase(), servicePhase(), hearingPhase(),
		reviewPhase(at, "G06", "G07", "G08", "G09"), counselPhase(), ladderPhase(),
		decisionPhase(), recallPhase(), disclosurePhase(at), performancePhase(), enforcementPhase(finesPressed()), remedyPhase(finesContested()), exitPhase(), jurisdictionPhase(), referralPhase(), documentsPhase(), variationPhase(), refundPhase(), compulsionPhase(), closingPhase(Performed, Ended, Served), archivePhase(Closed, NotFiled), correctionPhase(at), deskPhase())
}

// States of the main track.
const (
	Verification  casefile.State = "verification"
	Verified      casefile.State = "verified"
	Filing        casefile.State = "filing"
	NotFiled      casefile.State = "not_filed"
	Investigation casefile.State = "investigation"
	Reported      casefile.State = "reported"
	NoticeIssued  casefile.State = "notice_issued"
	Noticed       casefile.State = "noticed"
	Decided       casefile.State = "decided"
	Issued        casefile.State = "issued"
	Served        casefile.State = "served"
	Performed     casefile.State = "performed"
	Ended         casefile.State = "ended"
	Closing       casefile.State = "closing"
	Closed        casefile.State = "closed"
	Archived      casefile.State = "archived"

	// Proposed is, in procedures without prior notice, the state in which there
	// is a proposal that may be reviewed and decided.
	Proposed casefile.State = "proposed"
)

// States of the other tracks.
const (
	HearingRequested casefile.State = "requested"
	HearingNotified  casefile.State = "notified"
	HearingAskedOff  casefile.State = "postponement_asked"
	HearingPutOff    casefile.State = "postponed"
	HearingHeld      casefile.State = "held"
	HearingWithdrawn casefile.State = "withdrawn"
	HearingForfeited casefile.State = "forfeited"
	HearingTooLate   casefile.State = "too_late"

	ReviewSubmitted  casefile.State = "submitted"
	ReviewRegistered casefile.State = "registered"
	ReviewAssigned   casefile.State = "assigned"
	ReviewReturned   casefile.State = "returned"
	ReviewPassed     casefile.State = "passed"
	ReviewProblem    casefile.State = "problem"

	LadderReply        casefile.State = "reply"
	LadderCoordination casefile.State = "coordination"
	LadderAdvice       casefile.State = "advice"
	LadderDeputy       casefile.State = "deputy_head"
	LadderHead         casefile.State = "head"
	LadderAmend        casefile.State = "amend"
	LadderReconsider   casefile.State = "reconsider"
	LadderEnd          casefile.State = "end"
	LadderSilence      casefile.State = "silence"

	DisclosurePrepared       casefile.State = "prepared"
	DisclosureChecked        casefile.State = "checked"
	DisclosurePublished      casefile.State = "published"
	DisclosureExemptProposed casefile.State = "exempt_proposed"
	DisclosureExempted       casefile.State = "exempted"
	DisclosureWithdrawn      casefile.State = "withdrawn"

	PaymentDue  casefile.State = "due"
	PaymentPaid casefile.State = "paid"

	DeferralRequested casefile.State = "requested"
	DeferralApproved  casefile.State = "approved"
	DeferralRefused   casefile.State = "refused"

	DemandIssued        casefile.State = "demand_issued"
	Demanded            casefile.State = "demanded"
	EnforcementProposed casefile.State = "proposed"
	EnforcementReviewed casefile.State = "reviewed"
	EnforcementProblem  casefile.State = "problem"
	EnforcementApplied  casefile.State = "applied"
	EnforcementRefused  casefile.State = "refused"
	EnforcementOver     casefile.State = "over"

	RemedyFiled      casefile.State = "filed"
	RemedyAdmitted   casefile.State = "admitted"
	RemedyAppealable casefile.State = "appealable"
	RemedyOver       casefile.State = "over"

	EnforcementAccepted casefile.State = "accepted"

	Suspended          casefile.State = "suspended"
	Testing            casefile.State = "testing"
	CorrectionProposed casefile.State = "proposed"
	ReferralSuspected  casefile.State = "suspected"
	ReferralApproved   casefile.State = "approved"
	ReferralHanded     casefile.State = "handed"
	ReferralRefused    casefile.State = "refused"
	ReferralReviewed   casefile.State = "reviewed"
	ReferralAccepted   casefile.State = "accepted"
	ServingPublished   casefile.State = "published"
)

// TrackTitle is the Chinese name of a track.
func TrackTitle(t casefile.Track) string { return trackTitles[t] }

// trackTitles is read-only.
var trackTitles = map[casefile.Track]string{
	casefile.Main: "案件", casefile.Hearing: "听证", casefile.Review: "法制审核", casefile.Ladder: "协调决策",
	casefile.Disclosure: "公示", casefile.Payment: "缴款", casefile.Running: "办理进程", casefile.Correction: "更正", casefile.Recording: "备案", casefile.Serving: "公告送达",
	casefile.Deferral: "延期、分期缴纳", casefile.Enforcement: "强制执行", casefile.Remedy: "行政复议、行政诉讼", casefile.Referring: "移送涉嫌犯罪",
	casefile.PreservationTrack: "先行登记保存", casefile.SeizureTrack: "查封、扣押", casefile.JurisdictionTrack: "管辖争议", casefile.VariationTrack: "变更、撤销决定",
	casefile.RefundTrack: "退还款项", casefile.DrawTrack: "随机抽取",
	casefile.CompulsionTrack: "代履行、强制拆除", casefile.DeskTrack: "待办流转",
}

// StateTitle is the Chinese name of a track's state.
func StateTitle(t casefile.Track, s casefile.State) string {
	if title, ok := stateTitles[t][s]; ok {
		return title
	}
	return "未开始"
}

// stateTitles is read-only; it lists every state there is.
var stateTitles = map[casefile.Track]map[casefile.State]string{
	casefile.DeskTrack: {"": "有待办时"},
	casefile.VariationTrack: {
		VariationProposed: "已提出，待审核", VariationReviewed: "审核通过，待决定", VariationProblem: "审核存在问题", VariationDecided: "已决定，待送达", VariationServed: "已送达",
	},
	casefile.CompulsionTrack: {
		CompulsionProposed: "待法制审核", CompulsionReviewed: "待决定", CompulsionProblem: "审核存在问题", CompulsionDecided: "决定书待送达", CompulsionServed: "决定书已送达",
		CompulsionReminded: "已催告，待实施", CompulsionDone: "已实施，待确定费用", CompulsionContested: "事后审核存在问题", CompulsionCharged: "费用决定书待送达",
		CompulsionBilled: "费用待缴纳", CompulsionSettled: "已了结", CompulsionEnded: "已停止",
	},
	casefile.RefundTrack: {RefundDue: "待退还", RefundDone: "已退还"},
	casefile.Main: {
		Verification: "核查中", Verified: "核查完毕", Filing: "立案审批中", NotFiled: "不予立案", Investigation: "调查取证", Reported: "调查终结",
		NoticeIssued: "告知书待送达", Noticed: "已告知", Decided: "已作出决定", Issued: "决定书待送达", Served: "决定书已送达", Performed: "执行完毕",
		InspectionApproved: "检查已批准", InspectionNotified: "检查已通知", InspectionRecorded: "已实施检查", ResultProposed: "检查结论待审核",
		InspectionConcluded: "检查结论待送达", InspectionServed: "检查结果已送达", InspectionSettled: "已复查", NotInspected: "不予检查",
		PlanApproved: "检查计划已批准", PlanDeclined: "检查计划未批准",
		Accepted: "已受理", Assessed: "已核定", Incomplete: "材料不齐，待告知补正", Supplementing: "已告知补正", Questioned: "待核查", Checked: "已核查", Consulting: "补偿方案征求意见中", Consulted: "征求意见完毕", Submitted: "已报请区人民政府", Answered: "区人民政府已作出决定", Proposed: "已形成拟处理意见", Ended: "已终止或者移送", Closing: "结案审批中", Closed: "已结案", Archived: "已归档",
	},
	casefile.Hearing: {
		HearingRequested: "已申请", HearingNotified: "已通知", HearingAskedOff: "已申请延期，待决定", HearingPutOff: "已延期，待重新通知", HearingHeld: "已举行", HearingWithdrawn: "已撤回", HearingForfeited: "视为放弃", HearingTooLate: "逾期申请",
	},
	casefile.Review: {
		ReviewSubmitted: "待登记", ReviewRegistered: "待指派", ReviewAssigned: "审核中", ReviewReturned: "退回补正", ReviewPassed: "审核通过", ReviewProblem: "存在问题",
	},
	casefile.Ladder: {
		LadderReply: "待承办机构答复", LadderCoordination: "协调", LadderAdvice: "论证", LadderDeputy: "分管领导处理", LadderHead: "主要负责人处理",
		LadderAmend: "已确定修改送审", LadderReconsider: "已确定重新审核", LadderEnd: "已确定不予处罚、终止或者移送", LadderSilence: "审核逾期待督促",
	},
	casefile.Disclosure: {
		DisclosurePrepared: "待审核", DisclosureChecked: "待发布", DisclosurePublished: "已公示", DisclosureExemptProposed: "不予公示待审核",
		DisclosureExempted: "不予公示", DisclosureWithdrawn: "已撤回",
	},
	casefile.Payment:    {PaymentDue: "待缴款", PaymentPaid: "已缴清", PaymentCollected: "已当场收缴", PaymentHandedIn: "已交至本机关"},
	casefile.Recording:  {RecordingSubmitted: "已报送", RecordingAccepted: "已备案"},
	casefile.Running:    {Suspended: "中止", Testing: "检测鉴定中"},
	casefile.DrawTrack:  {DrawCommitted: "已承诺，待见证", DrawAttended: "已见证，待抽取"},
	casefile.Correction: {CorrectionProposed: "更正待确认"},
	casefile.Serving:    {ServingPublished: "公告期内"},
	casefile.JurisdictionTrack: {
		JurisdictionDisputed: "协商中", JurisdictionReferred: "已报请指定管辖", JurisdictionOurs: "由本机关管辖", JurisdictionTheirs: "由其他机关管辖，待移送",
	},
	casefile.PreservationTrack: {
		PreservationProposed: "待审批", PreservationApproved: "待实施", PreservationKept: "登记保存中", PreservationDisposed: "已处理", PreservationLapsed: "已自动解除",
	},
	casefile.SeizureTrack: {
		SeizureProposed: "待法制审核", SeizureReviewed: "待审批", SeizureSentBack: "审核存在问题", SeizureApproved: "待实施", SeizureOnTheSpot: "已当场实施，待补办批准",
		SeizureInForce: "查封、扣押中", SeizureContested: "审核存在问题，应当解除", SeizureReleased: "已解除，待退还", SeizureSettled: "已了结",
	},
	casefile.Deferral: {DeferralRequested: "待审批", DeferralApproved: "已批准", DeferralRefused: "未批准"},
	casefile.Enforcement: {
		DemandIssued: "催告书待送达", Demanded: "已催告", EnforcementApplied: "已申请法院强制执行", EnforcementAccepted: "法院已受理",
		EnforcementProposed: "强制执行申请待审核", EnforcementReviewed: "强制执行申请审核通过", EnforcementProblem: "强制执行申请存在问题",
		EnforcementRefused: "法院不予受理或者不予执行", EnforcementOver: "终结执行",
	},
	casefile.Remedy: {RemedyFiled: "已提起", RemedyAdmitted: "审理中", RemedyAppealable: "一审裁判未生效", RemedyOver: "已有结果"},
	casefile.Referring: {
		ReferralSuspected: "待决定是否移送", ReferralApproved: "待移送公安机关", ReferralHanded: "已移送，待公安机关决定", ReferralRefused: "公安机关不予立案",
		ReferralReviewed: "已提请复议", ReferralAccepted: "公安机关已立案",
	},
}

// The texts that the rows rest on, by the titles that users read.
const (
	penaltyLaw         = "行政处罚法"
	order310           = "行政执法机关移送涉嫌犯罪案件的规定"
	civilProcedure     = "民事诉讼法"
	qualityOrder       = "建设工程质量管理条例"
	order55            = "住房和城乡建设行政处罚程序规定"
	guidance           = "关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见"
	compulsionLaw      = "行政强制法"
	reconsiderationLaw = "行政复议法"
	litigationLaw      = "行政诉讼法"
	minorsLaw          = "未成年人保护法"
)

func cite(lawName, article string) law.Cite { return law.Cite{Law: lawName, Article: article} }

// Short hands for rows.
var (
	handlers   = []party.Role{party.Officer}
	leadership = []party.Role{party.DeputyHead, party.Head}
)

func on(states ...casefile.State) []casefile.State { return states }

func to(track casefile.Track, state casefile.State) []Goes { return []Goes{{Track: track, To: state}} }

func parts(p ...casefile.Part) []casefile.Part { return p }

// beforeDecision are the main states in which a case is being handled and
// nothing is decided yet.
func beforeDecision() []casefile.State {
	return on(Verification, Verified, Filing, Investigation, Reported, NoticeIssued, Noticed)
}

// filed are the main states between the filing and the decision.
func filed() []casefile.State { return on(Investigation, Reported, NoticeIssued, Noticed) }

// proposed are the main states in which there is a proposal and no decision.
func proposed() []casefile.State { return on(Reported, NoticeIssued, Noticed) }

// decided are the main states in which there is a decision.
func decided() []casefile.State {
	return on(Decided, Issued, Served, Performed, Closing, Closed, Archived)
}
