package procedure_test

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// What people enter in the sample cases, and the runs of acts that many tests
// begin with.

func firm() party.Respondent {
	return party.Respondent{Kind: party.Organisation, Name: "曲靖演示置业有限公司", IDCode: "91530302MA6K1A2B37", Legal: "王某", Address: "曲靖市麒麟区演示路1号", Phone: "13900000000"}
}

func lead(power string) *casefile.LeadRegister {
	return &casefile.LeadRegister{
		Source: "inspection", Summary: "检查发现", Power: power, Party: firm(), Unit: unit, Handlers: []party.PersonID{officer1, officer2}, Informant: "赵某某",
		ActEndedOn: calendar.MustDate("2026-06-20"),
	}
}

func verified(recommend string) *casefile.VerificationFinish {
	ok := recommend == "file"
	return &casefile.VerificationFinish{Findings: "已核查", Evidence: ok, Jurisdiction: true, Recommend: recommend}
}

func sheet(file bool) *casefile.FilingSubmit {
	return &casefile.FilingSubmit{Facts: "案情", Basis: "第十五条", Opinion: "建议", File: file}
}

func presence() casefile.Presence {
	return casefile.Presence{Officers: []party.PersonID{officer1, officer2}, Shown: true}
}

func exhibit() *casefile.EvidenceAdd {
	return &casefile.EvidenceAdd{Presence: presence(), EvidenceKind: "documentary", Title: "合同", Proves: "违法事实", Files: []casefile.FileRef{{SHA256: fileA}}}
}

func commissioned() *casefile.TestingCommission {
	return &casefile.TestingCommission{Institution: "检测中心", Qualification: "资质证书第1号", Matter: "强度"}
}

// Proposals of the sample cases; amounts are in 分.
func case8(evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "一房二卖", Evidence: evidence, Basis: "《商品房销售管理办法》第三十九条", Kinds: []law.PenaltyKind{law.Warning, law.FinePenalty},
		Fine: 2_500_000, Discretion: "中档", PerformBy: "十五日内到指定银行缴纳",
	}
}

func case1(evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "未取得施工许可证擅自施工", Evidence: evidence, Basis: "《建设工程质量管理条例》第五十七条", Respondent: "建设单位",
		Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 22_320_000, Base: 1_860_000_000, Tier: "较轻",
		Measured: []casefile.Measured{{Fact: "area_m2", Value: 15_800}}, Discretion: "百分之一点二", PerformBy: "十五日内到指定银行缴纳",
	}
}

func case2(evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "发包给不具有相应资质等级的单位", Evidence: evidence, Basis: "《建设工程质量管理条例》第五十四条", Respondent: "建设单位",
		Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 80_000_000, Tier: "较重", Discretion: "无对应资质", PerformBy: "十五日内到指定银行缴纳",
	}
}

func case17(evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.NoPenalty, Facts: "消防验收未备案，已改正", Evidence: evidence, Basis: "《行政处罚法》第三十三条", Discretion: "轻微并及时改正",
		PerformBy: "无", NoPenaltyGround: "违法行为轻微并及时改正，没有造成危害后果", Education: "已教育",
	}
}

func report(proposal casefile.Proposal) *casefile.InvestigationReport {
	return &casefile.InvestigationReport{PartyBlock: "一", CourseBlock: "二", FactsBlock: "三", OpinionBlock: "四", DiscretionBlock: "五", Proposal: proposal}
}

func amend(proposal casefile.Proposal) *casefile.ProposalAmend {
	return &casefile.ProposalAmend{Reason: "修改", Proposal: proposal}
}

func service() casefile.Service {
	return casefile.Service{Presence: presence(), Mode: "direct", Receiver: "签收人"}
}

func noticeServe() *casefile.NoticeServe     { return &casefile.NoticeServe{Service: service()} }
func decisionServe() *casefile.DecisionServe { return &casefile.DecisionServe{Service: service()} }

func defence(points ...string) *casefile.DefenceReceive {
	return &casefile.DefenceReceive{Points: points}
}

func answer(points ...string) *casefile.DefenceAnswer {
	f := &casefile.DefenceAnswer{Conclusion: "维持"}
	for _, p := range points {
		f.Answers = append(f.Answers, casefile.PointAnswer{Point: p, Reason: "理由"})
	}
	return f
}

func waiver(hearing bool) *casefile.DefenceWaive {
	return &casefile.DefenceWaive{Hearing: hearing, Files: []casefile.FileRef{{SHA256: fileB}}}
}

func hearingOn(date string, host party.PersonID) *casefile.HearingNotify {
	return &casefile.HearingNotify{HeldOn: calendar.MustDate(date), Place: "三楼会议室", Host: host, Public: true}
}

func heard(attended bool) *casefile.HearingHold {
	f := &casefile.HearingHold{Attended: attended, Report: "听证报告"}
	if attended {
		f.Statement, f.Handlers, f.Signed = "陈述", "举证", true
	}
	return f
}

func rows(bad ...string) []casefile.CheckRow {
	var list []casefile.CheckRow
	for _, point := range procedure.ReviewPoints() {
		list = append(list, casefile.CheckRow{Item: point.ID, Yes: point.GoodIfYes != slices.Contains(bad, point.ID), Finding: "经审核", Links: []int{1}})
	}
	return list
}

func opinion(code casefile.OpinionCode, bad ...string) *casefile.ReviewOpine {
	f := &casefile.ReviewOpine{Code: code, Checklist: rows(bad...), Text: "审核意见"}
	if code == casefile.Correct {
		f.Kind = "vary"
	}
	for _, item := range bad {
		f.Issues = append(f.Issues, casefile.Issue{Item: item, Problem: item + "有问题", Suggestion: "改"})
	}
	return f
}

// reviewOf is the review of what is no proposed disposition.
func reviewOf(sum string, code casefile.OpinionCode, bad ...string) casefile.ReviewOf {
	o := opinion(code, bad...)
	return casefile.ReviewOf{SHA256: sum, Code: o.Code, Kind: o.Kind, Checklist: o.Checklist, Issues: o.Issues, Text: o.Text}
}

func objection(points ...string) *casefile.DisagreementObject {
	f := &casefile.DisagreementObject{}
	for _, p := range points {
		f.Answers = append(f.Answers, casefile.PointAnswer{Point: p, Reason: "理由"})
	}
	return f
}

func meeting(o casefile.LadderOutcome) *casefile.LadderCoordinate {
	both := []party.PersonID{reviewHead, unitHead}
	return &casefile.LadderCoordinate{Attendees: both, Signed: both, Minutes: "纪要", Outcome: o}
}

// asked opens the case to counsel for a week.
func asked(p *play) *casefile.CounselAsk {
	return &casefile.CounselAsk{Counsel: counsel, Question: "裁量是否适当", Until: calendar.DateOf(p.now).AddDays(7), Files: []casefile.FileRef{{SHA256: fileA}}}
}

func members(ids ...party.PersonID) []casefile.MemberView {
	var list []casefile.MemberView
	for _, id := range ids {
		list = append(list, casefile.MemberView{Person: id, View: "同意", Agrees: true, Signed: true})
	}
	return list
}

func resolution(o casefile.LadderOutcome) *casefile.LadderResolve {
	return &casefile.LadderResolve{Members: members(head, deputy1, deputy2), Minutes: "讨论记录", Outcome: o}
}

func deliberation() *casefile.DeliberationHold {
	return &casefile.DeliberationHold{Members: members(head, deputy1, deputy2), Minutes: "讨论记录", Approved: true}
}

func decision() *casefile.DecisionMake { return &casefile.DecisionMake{Opinion: "同意"} }

func remark() *casefile.Remark { return &casefile.Remark{Reason: "理由"} }

// register opens a case under the power.
func (p *play) register(power string) *play {
	p.t.Helper()
	p.do(officer1, "lead.register", lead(power))
	return p
}

// filed brings a fresh case to the investigation.
func (p *play) filed(power string) *play {
	p.t.Helper()
	p.register(power)
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	return p
}

// reported brings a fresh case to the report, with one exhibit.
func (p *play) reported(power string, proposal func(...int) casefile.Proposal) *play {
	p.t.Helper()
	p.filed(power)
	p.do(officer1, "investigation.report", report(proposal(p.do(officer1, "evidence.add", exhibit()))))
	return p
}

// tell issues and serves a notice.
func (p *play) tell() *play {
	p.t.Helper()
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer1, "notice.serve", noticeServe())
	return p
}

// noticed brings a fresh case to the day after the party's time ran out.
func (p *play) noticed(power string, proposal func(...int) casefile.Proposal) *play {
	p.t.Helper()
	p.reported(power, proposal).tell()
	p.over("D07")
	return p
}

// send submits, registers and assigns.
func (p *play) send() *play {
	p.t.Helper()
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	return p
}

// reviewed brings case 1 to a consent.
func (p *play) reviewed() *play {
	p.t.Helper()
	p.noticed("P01", case1).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	return p
}

// disputed brings case 1 to a problem opinion.
func (p *play) disputed() *play {
	p.t.Helper()
	p.noticed("P01", case1).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Correct, "discretion"))
	return p
}

// decide makes, issues and serves the decision.
func (p *play) decide() *play {
	p.t.Helper()
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(officer1, "decision.serve", decisionServe())
	return p
}

func (p *play) disclose() *play {
	p.t.Helper()
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "公示摘要"})
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意"})
	return p
}

func (p *play) perform(amount int64) *play {
	p.t.Helper()
	p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: amount, Receipt: "票据1"})
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已履行"})
	return p
}

func (p *play) finish(ground string) *play {
	p.t.Helper()
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: ground, Result: "办结"})
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "thirty_years", Pages: 60})
	return p
}

func at(s string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", s, calendar.Zone)
	if err != nil {
		panic(err)
	}
	return t
}
