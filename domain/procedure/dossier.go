package procedure

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// slotTitles names the papers that packs and dossiers ask for. Read-only.
var slotTitles = []struct{ slot, title string }{
	{"lead-register", "案件线索登记表"},
	{"verification-report", "线索核查报告"},
	{"filing-sheet", "立案（不予立案）审批表"},
	{"filing-decline", "不予立案审批表"},
	{"filing-approval", "立案审批表"},
	{"investigation-report", "案件调查终结报告"},
	{"preservation-approval", "先行登记保存证据审批表"},
	{"preservation-list", "先行登记保存证据通知书（清单）"},
	{"measure-opinion", "行政强制措施法制审核意见书"},
	{"seizure-approval", "查封（扣押）审批表"},
	{"seizure-decision", "查封（扣押）决定书"},
	{"seizure-list", "查封（扣押）清单"},
	{"seizure-record", "查封（扣押）现场笔录"},
	{"seizure-return", "财物退还（启封）清单"},
	{"prior-notice", "行政处罚意见告知书"},
	{"notice-receipt", "意见告知书送达回证"},
	{"defence-answer", "陈述申辩复核意见书"},
	{"hearing-notice", "听证通知书"},
	{"hearing-record", "听证笔录"},
	{"review-opinion", "法制审核意见书"},
	{"deliberation-record", "集体讨论笔录"},
	{"decision-sheet", "行政处罚决定审批表"},
	{"decision-recall", "收回行政处罚决定审批表"},
	{"decision", "决定书"},
	{"decision-receipt", "决定书送达回证"},
	{"termination", "终止调查审批表"},
	{"transfer", "案件移送函"},
	{"referral-report", "移送涉嫌犯罪案件报告"},
	{"referral-sheet", "涉嫌犯罪案件移送审批表"},
	{"referral", "涉嫌犯罪案件移送书"},
	{"referral-items", "涉案物品清单和检验报告、鉴定结论目录"},
	{"spot-decision", "当场行政处罚决定书"},
	{"spot-filing", "当场行政处罚决定备案表"},
	{"cash-handover", "当场收缴罚款交接缴存单"},
	{"performance", "执行情况记录"},
	{"demand", "催告书"},
	{"compulsion-opinion", "代履行（强制拆除）法制审核意见书"},
	{"compulsion-decision", "代履行（强制拆除）决定书"},
	{"compulsion-receipt", "代履行（强制拆除）决定书送达回证"},
	{"compulsion-record", "代履行（强制拆除）执行文书"},
	{"enforcement-opinion", "强制执行申请法制审核意见书"},
	{"enforcement-application", "强制执行申请书"},
	{"enforcement-end", "终结执行审批表"},
	{"variation-opinion", "变更、撤销决定法制审核意见书"},
	{"variation-decision", "变更、撤销决定书"},
	{"refund", "退还款项通知书"},
	{"levy-register", "行政征收事项登记表"},
	{"levy-assessment", "行政征收核定表"},
	{"levy-relief-application", "减征、缓征、免征申请登记表"},
	{"levy-proposal", "行政征收处理意见"},
	{"levy-decision-sheet", "行政征收决定审批表"},
	{"levy-decision", "征收决定书"},
	{"levy-receipt", "征收决定书送达回证"},
	{"levy-demand", "催缴通知书"},
	{"levy-termination", "终止征收办理审批表"},
	{"filing-register", "备案事项登记表"},
	{"filing-supplement-notice", "备案材料补正通知书"},
	{"filing-check", "备案核查表"},
	{"filing-hearing", "陈述申辩记录和复核意见"},
	{"filing-proposal", "备案处理意见"},
	{"filing-decision-sheet", "备案决定审批表"},
	{"filing-decision", "备案文书"},
	{"filing-receipt", "备案文书送达回证"},
	{"filing-termination", "终止备案办理审批表"},
	{"inspection-sheet", "行政检查审批表"},
	{"inspection-approval", "行政检查批准书"},
	{"inspection-notice", "行政检查通知书"},
	{"inspection-record", "现场检查笔录"},
	{"inspection-result", "行政检查结果告知书"},
	{"correction-order", "责令限期改正通知书"},
	{"inspection-receipt", "检查结果送达回证"},
	{"recheck-record", "责令改正复查记录"},
	{"inspection-closure", "行政检查办结审批表"},
	{"plan-sheet", "检查计划审批表"},
	{"plan-document", "检查计划"},
	{"plan-task", "检查任务单"},
	{"draw-commitment", "随机抽取承诺书"},
	{"draw-record", "随机抽取结果记录"},
	{"plan-closure", "检查计划执行情况总结"},
	{"expropriation-register", "房屋征收项目登记表"},
	{"expropriation-comments", "征求意见和修改情况汇总表"},
	{"expropriation-proposal", "房屋征收报批材料"},
	{"expropriation-letter", "关于报请作出房屋征收决定的函"},
	{"expropriation-termination", "终止征收报批审批表"},
	{"closure", "结案审批表"},
}

// MissingRecords names what the dossier of this case must hold and does not.
// Every requirement is conditional on what happened: an unconditional one
// would force people to forge a paper.
func MissingRecords(c casefile.Case) []string {
	switch c.Procedure {
	case OrdinaryID:
		return missingFromPenalty(c)
	case SummaryID:
		return missingFromSummary(c)
	case InspectionID:
		return missingFromInspection(c)
	case LevyID:
		return missingFromLevy(c)
	case RegistrationID:
		return missingFromFiling(c)
	case ExpropriationID:
		return missingFromExpropriation(c)
	case PlanID:
		return missingFromPlan(c)
	}
	return nil
}

func missingFromFiling(c casefile.Case) []string {
	decided, r := c.Decision != nil, c.Registration
	return absent(c, map[string]bool{
		"filing-register": true, "filing-supplement-notice": !r.AskedAt.IsZero(), "filing-check": decided, "filing-hearing": r.Heard != nil,
		"filing-proposal": decided, "review-opinion": decided && len(c.MustReview) > 0, "filing-decision-sheet": decided, "filing-decision": decided,
		"filing-receipt": decided, "filing-termination": c.Ending != nil, "closure": true,
	})
}

func missingFromExpropriation(c casefile.Case) []string {
	answered := c.Expropriation.Answer != nil
	return absent(c, map[string]bool{
		"expropriation-register": true, "expropriation-comments": c.Expropriation.Comments != nil, "expropriation-proposal": answered,
		"review-opinion": answered, "expropriation-letter": answered, "expropriation-termination": c.Ending != nil, "closure": true,
	})
}

func missingFromLevy(c casefile.Case) []string {
	decided := c.Decision != nil
	needed := neededAfterwards(c)
	maps.Copy(needed, map[string]bool{
		"levy-register": true, "levy-assessment": decided, "levy-relief-application": c.Levy.Relief != nil, "levy-proposal": decided,
		"review-opinion": decided && len(c.MustReview) > 0, "levy-decision-sheet": decided, "levy-decision": decided, "levy-receipt": decided,
		"levy-demand": !c.Levy.DemandedAt.IsZero(), "levy-termination": c.Ending != nil, "closure": true,
	})
	return absent(c, needed)
}

// neededOfCompulsion: what the bureau enforced itself leaves its papers.
func neededOfCompulsion(c casefile.Case) map[string]bool {
	needed := map[string]bool{}
	for _, x := range c.Compulsions {
		decided := x.Urgent == nil && !x.DecidedOn.IsZero()
		for slot, holds := range map[string]bool{
			"compulsion-opinion": x.Review != nil, "compulsion-decision": decided, "compulsion-receipt": !x.ServedOn.IsZero(), "compulsion-record": x.Execution != nil,
		} {
			needed[slot] = needed[slot] || holds
		}
	}
	return needed
}

// neededAfterwards: what came after a decision leaves its papers.
func neededAfterwards(c casefile.Case) map[string]bool {
	applied, varied := c.Application != nil && !c.Application.AppliedOn.IsZero(), false
	for _, v := range c.Variations {
		varied = varied || !v.DecidedOn.IsZero()
	}
	return map[string]bool{
		"enforcement-opinion": applied, "enforcement-application": applied, "enforcement-end": c.EnforcementEnd != nil,
		"variation-opinion": varied, "variation-decision": varied, "refund": len(c.Refunds) > 0,
	}
}

func missingFromPenalty(c casefile.Case) []string {
	filed, decided := !c.FiledOn.IsZero(), c.Decision != nil
	penalty := decided && c.Decision.Outcome == casefile.Penalty
	needed := neededOfMeasures(c)
	maps.Copy(needed, neededAfterwards(c))
	maps.Copy(needed, neededOfCompulsion(c))
	maps.Copy(needed, map[string]bool{
		"lead-register": true, "verification-report": true, "filing-sheet": true, "filing-decline": !filed, "filing-approval": filed,
		"investigation-report": decided, "prior-notice": penalty, "notice-receipt": penalty,
		"defence-answer": decided && len(c.Defences) > 0, "hearing-notice": c.HearingFile.Notice != nil, "hearing-record": c.HearingFile.Record != nil,
		"review-opinion": decided && len(c.MustReview) > 0, "deliberation-record": decided && mustDeliberate(c),
		"decision-sheet": decided, "decision-recall": len(c.Recalled) > 0, "decision": decided, "decision-receipt": decided,
		"termination": c.Ending != nil && c.Ending.Kind == "terminate", "transfer": c.Ending != nil && c.Ending.Kind == "transfer",
		"demand": len(c.Demands) > 0, "closure": filed,
		"referral-report": c.Referral != nil, "referral-sheet": c.Referral != nil && c.Referral.Approval != nil,
		"referral": c.Referral != nil && c.Referral.Handover != nil, "referral-items": c.Referral != nil && c.Referral.Handover != nil,
	})
	missing := absent(c, needed)
	if penalty && len(c.Evidence) == 0 {
		missing = append(missing, "证据")
	}
	return missing
}

// neededOfMeasures: what was kept, sealed or seized leaves its papers.
func neededOfMeasures(c casefile.Case) map[string]bool {
	needed := map[string]bool{}
	for _, p := range c.Preservations {
		if p.List != nil {
			needed["preservation-approval"], needed["preservation-list"] = true, true
		}
	}
	for _, s := range c.Seizures {
		if s.Execution == nil {
			continue
		}
		for _, slot := range []string{"seizure-decision", "seizure-list", "seizure-record"} {
			needed[slot] = true
		}
		needed["seizure-approval"] = needed["seizure-approval"] || s.ApprovedBy != ""
		needed["measure-opinion"] = needed["measure-opinion"] || len(s.MustReview) > 0
		needed["seizure-return"] = needed["seizure-return"] || s.Returned != nil
	}
	return needed
}

// PackItem is one thing that a pack for review must hold, with the papers and
// the evidence (by sequence) that answer it; neither means that it is missing.
type PackItem struct {
	law.Required
	Papers  []casefile.Paper
	Entries []int
}

// Missing tells whether nothing answers the item.
func (i PackItem) Missing() bool { return len(i.Papers)+len(i.Entries) == 0 }

// Pack reads from the law's list what a pack for this case must hold, and finds
// it among the papers and the evidence. Without a proposal there is none yet.
func Pack(c casefile.Case, ctx Context) []PackItem {
	if c.Proposal() == nil {
		return nil
	}
	var items []PackItem
	for _, r := range law.Pack(ctx.Rules, packFacts(c, ctx)) {
		item := PackItem{Required: r}
		for _, p := range c.Papers {
			if r.ByPaper(p.Slot) {
				item.Papers = append(item.Papers, p)
			}
		}
		for _, e := range c.Evidence {
			if r.ByMaterial(e.Material) {
				item.Entries = append(item.Entries, e.Sequence)
			}
		}
		items = append(items, item)
	}
	return items
}

// missingFromPack names what the pack does not hold, each with its row and
// article.
func missingFromPack(c casefile.Case, ctx Context) []string {
	var missing []string
	for _, item := range Pack(c, ctx) {
		if item.Missing() {
			missing = append(missing, item.String())
		}
	}
	return missing
}

// packFacts tells the law what happened in the case. What it never had, a
// hearing say, is not asked for.
func packFacts(c casefile.Case, ctx Context) law.PackFacts {
	f := law.PackFacts{
		Category: category(c), Outcome: reviewFacts(c, c.Proposal().Proposal).Outcome, Power: c.Matter.Power, Filed: !c.FiledOn.IsZero(),
		NoticeServed: c.Notice() != nil && c.Notice().Served(), DefenceReceived: len(c.Defences) > 0,
		HearingHeld: c.In(casefile.Hearing) == HearingHeld, Objected: len(c.Rungs) > 0,
	}
	for _, h := range reviewHits(c, ctx) {
		f.Rules = append(f.Rules, h.Rule)
	}
	return f
}

func absent(c casefile.Case, needed map[string]bool) []string {
	var missing []string
	for _, s := range slotTitles {
		if needed[s.slot] && !slices.ContainsFunc(c.Papers, func(p casefile.Paper) bool { return p.Slot == s.slot }) {
			missing = append(missing, s.title)
		}
	}
	return missing
}

// personal are the patterns that must not go out. Read-only.
var personal = []struct {
	name string
	re   *regexp.Regexp
}{
	{"居民身份证号", regexp.MustCompile(`(^|\D)\d{17}[\dXx]($|\D)`)},
	{"手机号", regexp.MustCompile(`(^|\D)1[3-9]\d{9}($|\D)`)},
	{"银行卡号", regexp.MustCompile(`(^|\D)[3-6]\d{15,18}($|\D)`)},
	{"固定电话", regexp.MustCompile(`(^|\D)0\d{2,3}-?\d{7,8}($|\D)`)},
	{"电子邮箱", regexp.MustCompile(`[\w.+-]+@[\w-]+\.[\w.]+`)},
	{"车牌号", regexp.MustCompile(`[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}`)},
}

// PersonalData names the first kind of personal data that a text meant for
// the public still holds, or "" (个人信息保护法28).
func PersonalData(text string) string {
	text = plainDigits(text)
	for _, p := range personal {
		if p.re.MatchString(text) {
			return p.name
		}
	}
	return ""
}

// plainDigits undoes what keeps a number from being recognised: full-width
// letters and digits, and blanks, dots or dashes between digits.
func plainDigits(text string) string {
	narrow := []rune(strings.Map(func(r rune) rune {
		if r >= '！' && r <= '～' {
			return r - '！' + '!'
		}
		return r
	}, text))
	out := make([]rune, 0, len(narrow))
	for i, r := range narrow {
		if strings.ContainsRune(separators, r) && digitBeside(narrow[:i], true) && digitBeside(narrow[i+1:], false) {
			continue
		}
		out = append(out, r)
	}
	return string(out)
}

// separators are what people put between the groups of a number.
const separators = " \t\u00a0\u2002\u2003\u3000-‐‑‒–—.·_"

// digitBeside finds the nearest rune that is no separator, from the end or
// from the beginning, and tells whether it is a digit.
func digitBeside(runes []rune, fromEnd bool) bool {
	for i := range runes {
		r := runes[i]
		if fromEnd {
			r = runes[len(runes)-1-i]
		}
		if !strings.ContainsRune(separators, r) {
			return r >= '0' && r <= '9' || r == 'X' || r == 'x'
		}
	}
	return false
}
