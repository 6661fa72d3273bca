package papers

import (
	"cmp"
	"slices"
	"time"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Class is one of the eight parts of a dossier (令55第四十条).
type Class int

// The parts, in order.
const (
	Origin      Class = iota + 1 // 案源、立案审批表
	Outcome                      // 调查终结报告、告知书、决定书及送达回证
	Proof                        // 证据材料
	Defence                      // 陈述申辩材料
	Hearing                      // 听证材料
	Examination                  // 复核意见、法制审核意见、集体讨论记录
	Execution                    // 执行材料、财物单据
	Rest                         // 其他
)

// classTitles is read-only.
var classTitles = []string{
	"案件来源、立案审批材料", "调查终结报告、告知书、决定书及送达回证", "证据材料", "陈述申辩材料", "听证材料",
	"复核意见、法制审核意见、集体讨论记录", "执行材料、财物处理单据", "其他材料",
}

// Heading is the part's number and title: （一）案件来源、立案审批材料.
func (c Class) Heading() string { return item(int(c)-1) + classTitles[c-1] }

// classOf says where a paper lies. A test compares it with the procedure
// table. Read-only.
var classOf = map[string]Class{
	"lead-register": Origin, "verification-report": Origin, "filing-sheet": Origin, "filing-approval": Origin, "filing-decline": Origin,
	"investigation-report": Outcome, "proposal": Outcome, "prior-notice": Outcome, "notice-receipt": Outcome,
	"referral-report": Rest, "referral-sheet": Rest, "referral": Rest, "referral-investigation": Rest, "referral-items": Rest, "referral-review": Rest,
	"referral-delivery": Rest, "recommendation": Rest, "disclosure-amendment": Rest, "decision-correction": Outcome, "correction-receipt": Outcome, "variation-decision": Outcome, "variation-receipt": Outcome, "variation-opinion": Examination, "address-confirmation": Outcome, "service-publication": Outcome,
	"decision-sheet": Outcome, "decision-recall": Outcome, "decision": Outcome, "decision-receipt": Outcome,
	"testing-commission": Proof, "testing-notice": Proof, "inquiry-notice": Proof, "evidence-notice": Proof, "assistance-letter": Proof,
	"transcript": Proof, "exhibit-list": Proof, "sampling-sheet": Proof, "site-record": Proof,
	"hearing-notice": Hearing, "hearing-announcement": Hearing, "postponement": Hearing, "adjournment": Hearing, "hearing-record": Hearing, "hearing-report": Hearing,
	"defence-answer": Examination, "review-submission": Examination, "review-return": Examination, "review-opinion": Examination, "review-extension": Examination,
	"counsel-request": Examination, "counsel-advice": Examination, "expert-advice": Examination,
	"preservation-approval": Proof, "preservation-list": Proof, "preservation-disposal": Proof, "preservation-release": Proof,
	"seizure-proposal": Rest, "measure-opinion": Examination, "seizure-approval": Rest, "seizure-decision": Rest, "seizure-list": Rest, "seizure-record": Rest,
	"seizure-extension": Rest, "seizure-testing": Rest, "seizure-lift": Rest, "seizure-release": Rest, "seizure-confiscation": Execution, "seizure-return": Execution,
	"objection": Examination, "coordination-minutes": Examination, "advice": Examination, "deputy-view": Examination,
	"resolution-minutes": Examination, "deliberation-record": Examination,
	"inspection-sheet": Origin, "inspection-approval": Origin, "inspection-notice": Outcome, "inspection-record": Proof, "inspection-result": Outcome,
	"correction-order": Outcome, "inspection-receipt": Outcome, "recheck-record": Execution, "inspection-closure": Rest,
	"plan-sheet": Origin, "plan-document": Outcome, "plan-task": Execution, "draw-commitment": Execution, "draw-attendance": Execution, "draw-record": Execution,
	"draw-cancellation": Execution, "plan-closure": Rest,
	"spot-decision": Outcome, "spot-filing": Origin,
	"filing-register": Origin, "filing-supplement-notice": Origin, "filing-check": Proof, "filing-hearing": Defence, "filing-proposal": Outcome,
	"filing-decision-sheet": Outcome, "filing-decision": Outcome, "filing-receipt": Outcome, "filing-termination": Rest,
	"expropriation-register": Origin, "expropriation-comments": Defence, "expropriation-proposal": Outcome, "expropriation-letter": Outcome, "expropriation-termination": Rest,
	"levy-register": Origin, "levy-relief-application": Defence, "levy-assessment": Outcome, "levy-proposal": Outcome,
	"levy-decision-sheet": Outcome, "levy-decision": Outcome, "levy-receipt": Outcome, "levy-demand": Execution, "levy-refusal": Execution, "levy-termination": Rest,
	"cash-handover": Execution,
	"performance":   Execution, "refund": Execution, "deferral-notice": Execution, "surcharge-decision": Execution, "surcharge-receipt": Execution,
	"enforcement-agreement": Execution, "demand": Execution, "demand-receipt": Execution, "demand-answer": Execution,
	"compulsion-announcement": Execution, "compulsion-proposal": Execution, "compulsion-opinion": Examination, "compulsion-decision": Execution, "compulsion-receipt": Execution,
	"compulsion-reminder": Execution, "compulsion-record": Execution, "compulsion-stop": Execution, "compulsion-notice": Execution, "compulsion-costs": Execution, "compulsion-bill": Execution,
	"enforcement-opinion": Examination, "enforcement-application": Execution, "enforcement-end": Execution,
	"recusal-decision": Rest, "recusal-minutes": Examination,
	"suspension": Rest, "resumption": Rest, "extension": Rest, "disclosure-sheet": Rest, "disclosure": Rest, "withdrawal": Rest,
	"jurisdiction-request": Rest, "termination": Rest, "transfer": Rest, "closure": Rest,
}

// Item is one line of the dossier's catalogue.
type Item struct {
	Class  Class
	First  bool // of its class
	Line   int  // 序号, through all classes
	By     string
	Title  string
	Number string
	On     time.Time
	Note   string
}

// Catalogue lists what the dossier holds in the order of 令55第四十条, by date
// inside each class. Nothing is merged: a second notice is a second line, and
// what a correction struck out stays with a note.
func Catalogue(c casefile.Case, people party.Directory) []Item {
	var items []Item
	for _, e := range c.Events {
		for _, it := range held(e) {
			it.By, it.On = people.Name(e.Actor), e.HappenedAt
			if e.Struck {
				it.Note = "已更正划去"
			}
			items = append(items, it)
		}
	}
	slices.SortStableFunc(items, func(a, b Item) int { return cmp.Or(cmp.Compare(a.Class, b.Class), a.On.Compare(b.On)) })
	for i := range items {
		items[i].Line = i + 1
		items[i].First = i == 0 || items[i-1].Class != items[i].Class
	}
	return items
}

// held is what one entry puts into the dossier: its papers, or the material
// that it took in. The catalogue does not list itself.
func held(e casefile.Event) []Item {
	var items []Item
	for _, p := range e.Papers {
		if p.Slot == "dossier-catalogue" {
			continue
		}
		class, ok := classOf[p.Slot]
		if !ok {
			class = Rest
		}
		items = append(items, Item{Class: class, Title: p.Title, Number: p.Number})
	}
	if it, ok := material(e.Facts); ok {
		if it.Class == Execution && e.Procedure != procedure.OrdinaryID {
			it.Title = "缴款凭证"
		}
		items = append(items, it)
	}
	return items
}

// material is what came in from outside, or was decided without a paper.
func material(f casefile.Facts) (Item, bool) {
	switch v := f.(type) {
	case *casefile.EvidenceAdd:
		return Item{Class: Proof, Title: labels["evidence"][v.EvidenceKind] + "：" + v.Title}, true
	case *casefile.AssistanceAnswer:
		return Item{Class: Proof, Title: "协助调查取证的复函", Number: v.Document}, true
	case *casefile.TestingReport:
		return Item{Class: Proof, Title: "检测检验鉴定结果"}, true
	case *casefile.SeizureTested:
		return Item{Class: Proof, Title: "查封、扣押物品检测结果"}, true
	case *casefile.DefenceReceive:
		return Item{Class: Defence, Title: "当事人陈述、申辩材料"}, true
	case *casefile.DefenceWaive:
		return Item{Class: Defence, Title: "放弃陈述、申辩声明"}, true
	case *casefile.HearingRequest:
		return Item{Class: Hearing, Title: "听证申请"}, true
	case *casefile.HearingEnrol:
		return Item{Class: Hearing, Title: "听证参加人登记和授权委托书"}, true
	case *casefile.PostponementRequest:
		return Item{Class: Hearing, Title: "听证延期申请"}, true
	case *casefile.HearingWithdraw:
		return Item{Class: Hearing, Title: "撤回听证申请"}, true
	case *casefile.ReviewSupplement:
		return Item{Class: Examination, Title: "法制审核补正材料"}, true
	case *casefile.PaymentRecord:
		return Item{Class: Execution, Title: "罚没款缴款凭证", Number: v.Receipt}, true
	case *casefile.InspectDecline:
		return Item{Class: Rest, Title: "不予批准、取消检查的记录"}, true
	case *casefile.PlanDecline:
		return Item{Class: Rest, Title: "不予批准检查计划的记录"}, true
	case *casefile.SpotCollect:
		return Item{Class: Execution, Title: "当场收缴罚款专用票据", Number: v.Receipt}, true
	case *casefile.DeferralRequest:
		return Item{Class: Execution, Title: "延期、分期缴纳申请"}, true
	case *casefile.JurisdictionAgree:
		return Item{Class: Rest, Title: "管辖争议协商记录"}, true
	case *casefile.JurisdictionDesignate:
		return Item{Class: Rest, Title: "指定管辖文书", Number: v.Document}, true
	case *casefile.ReconsiderationRecord:
		return Item{Class: Rest, Title: "行政复议申请材料", Number: v.Number}, true
	case *casefile.LitigationRecord:
		return Item{Class: Rest, Title: "行政诉讼起诉材料", Number: v.Number}, true
	case *casefile.RemedyAdmit:
		return Item{Class: Rest, Title: "复议、诉讼受理（立案）通知", Number: v.Number}, true
	case *casefile.RemedyStay:
		return Item{Class: Rest, Title: "停止（恢复）执行的文书"}, true
	case *casefile.RemedyResult:
		return Item{Class: Rest, Title: "复议决定书、裁判文书", Number: v.Document}, true
	case *casefile.CourtAnswer:
		return Item{Class: Execution, Title: "人民法院对强制执行申请的文书", Number: v.Number}, true
	case *casefile.DemandStatement:
		return Item{Class: Execution, Title: "对催告的陈述、申辩材料"}, true
	case *casefile.VerificationExtend:
		return Item{Class: Origin, Title: "核查延期审批记录"}, true
	case *casefile.RecusalRequest:
		return Item{Class: Rest, Title: "回避申请"}, true
	case *casefile.DisclosureExempt:
		return Item{Class: Rest, Title: "不予公示的理由记录"}, true
	case *casefile.EntryCorrect:
		return Item{Class: Rest, Title: "更正申请记录"}, true
	case *casefile.EntryConfirm:
		return Item{Class: Rest, Title: "更正确认记录"}, true
	}
	return Item{}, false
}
