package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

func levyStage(t *testing.T) *stage {
	s := newStage(t)
	s.act("2026-03-02", officer, "levy.open", &casefile.LevyOpen{
		By: "declaration", Power: "V02", Party: firm(), Summary: "经批准挖掘城市道路敷设燃气管线。", Unit: "quality", Handlers: []party.PersonID{officer, second},
	})
	s.act("", officer, "levy.assess", &casefile.LevyAssess{
		Rate: "asphalt", Quantities: []casefile.LevyQuantity{{ID: "area", Amount: 320_000}}, Findings: "按挖掘许可和现场测量核定。", Files: attached,
	})
	return s
}

func proposed(o casefile.Outcome) *casefile.LevyPropose {
	return &casefile.LevyPropose{
		Outcome: o, Facts: "经批准挖掘沥青混凝土路面 320 平方米。", Basis: "《城市道路管理条例》第三十七条", Reasons: "按核定金额办理。", PerformBy: "到指定银行缴纳",
	}
}

func deferral(months int) *casefile.LevyPropose {
	f := proposed(casefile.Relieve)
	f.Kind, f.Ground, f.Months, f.Change = law.Defer, "hardship", months, "申请人资金困难"
	return f
}

func (s *stage) consented(date string) {
	s.act(date, unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "现送法制审核。"})
	s.act("", reviewHead, "review.register", &casefile.ReviewRegister{})
	s.act("", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer})
	s.act("", reviewer, "review.opine", &casefile.ReviewOpine{Code: casefile.Agree, Checklist: checklist(), Text: "同意。"})
}

func (s *stage) decidedAndServed() {
	s.act("", head, "decision.make", &casefile.DecisionMake{Opinion: "同意。"})
	s.act("", officer, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	s.act("", officer, "decision.serve", &casefile.DecisionServe{Service: service("direct")})
}

// deferredLevy is charged, asked to pay, and then granted a deferral.
func deferredLevy(t *testing.T) *stage {
	s := levyStage(t)
	s.act("", officer, "levy.propose", proposed(casefile.Charge))
	s.decidedAndServed()
	s.act("2026-03-20", officer, "levy.demand", &casefile.LevyDemand{Service: service("direct")})
	s.act("", officer, "levy.relief", &casefile.LevyRelief{Kind: law.Defer, Ground: "hardship", Months: 3, Reason: "资金周转困难", Files: attached})
	s.act("", officer, "levy.propose", deferral(3))
	s.consented("")
	s.decidedAndServed()
	s.act("", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "当事人挖掘城市道路，征收挖掘修复费。"})
	s.act("", checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意公示。"})
	s.act("", officer, "payment.record", &casefile.PaymentRecord{Amount: 9_600_000, Receipt: "云财0012345", Files: attached})
	s.act("", officer, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "已缴清。"})
	s.act("", deputy, "closure.approve", &casefile.ClosureApprove{Opinion: "同意结案。"})
	s.act("", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "thirty_years", Pages: 30})
	return s
}

// pressedLevy is a sewage fee that is not paid: asked for, contested in vain,
// handed over to a penalty case, brought to the court, and given up.
func pressedLevy(t *testing.T) *stage {
	s := newStage(t)
	s.act("2026-03-02", officer, "levy.open", &casefile.LevyOpen{
		By: "bureau", Power: "V03", Party: firm(), Summary: "向城镇污水处理设施排放污水。", Unit: "quality", Handlers: []party.PersonID{officer, second},
	})
	s.act("", officer, "levy.assess", &casefile.LevyAssess{
		Rate: "other", Quantities: []casefile.LevyQuantity{{ID: "volume", Amount: 1_000_000}}, Findings: "按用水量核定。", Files: attached,
	})
	f := proposed(casefile.Charge)
	f.Facts, f.Basis = "排放污水一千立方米。", "《城镇排水与污水处理条例》第三十二条"
	s.act("", officer, "levy.propose", f)
	s.decidedAndServed()
	s.act("2026-03-20", officer, "levy.demand", &casefile.LevyDemand{Service: service("direct")})
	s.act("2026-03-23", officer, "demand.statement", &casefile.DemandStatement{Points: []string{"水表有误"}, Oral: true})
	s.act("2026-03-24", officer, "demand.answer", &casefile.DemandAnswer{Answers: []casefile.PointAnswer{{Point: "水表有误", Reason: "经检定合格。"}}, Conclusion: "维持催缴。"})
	s.act("2026-03-25", reviewHead, "reconsideration.record", &casefile.ReconsiderationRecord{RemedyFile: casefile.RemedyFile{Organ: "曲靖市麒麟区人民政府", Claims: "请求撤销。"}})
	s.act("2026-04-20", reviewHead, "remedy.conclude", &casefile.RemedyResult{Result: "upheld", Final: true, Document: "麒政复决〔2026〕5号", Reason: "事实清楚。", Files: attached})
	s.pass("2026-05-08")
	s.act("2026-05-11", officer, "levy.refusal", &casefile.LevyRefusal{Findings: "两次上门催缴均拒绝缴纳。", Files: attached})
	s.act("", officer, "enforcement.propose", &casefile.EnforcementPropose{CourtName: "曲靖市麒麟区人民法院", Requests: "强制执行污水处理费。", Grounds: "经催缴仍不缴纳。"})
	sum := s.c.Application.SHA256
	rows := checklist()
	for i := range rows {
		rows[i].Links = []int{1}
	}
	s.act("2026-05-12", reviewer, "enforcement.review", &casefile.EnforcementReview{ReviewOf: casefile.ReviewOf{SHA256: sum, Code: casefile.Agree, Checklist: rows, Text: "符合条件，同意申请。"}})
	s.act("2026-05-13", deputy, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意申请。"})
	s.act("2026-06-10", deputy, "enforcement.end", &casefile.EnforcementEnd{Ground: "court_ended", Reason: "法院裁定终结执行。", Files: attached})
	s.act("", officer, "closure.submit", &casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "终结执行。"})
	s.act("", deputy, "closure.approve", &casefile.ClosureApprove{Opinion: "同意结案。", DisclosureReason: "另行公示。"})
	return s
}

func TestThePapersOfAnUnpaidLevy(t *testing.T) {
	s := pressedLevy(t)
	application := s.paper("enforcement-application", 0).text
	for _, words := range []string{"征收款：人民币", "《行政征收决定书》（麒住建征〔2026〕第1号）", "送达《催缴通知书》", "法律依据：《中华人民共和国行政强制法》第五十三条"} {
		require.Contains(t, application, words)
	}
	require.Contains(t, s.paper("levy-refusal", 0).text, "按照“不缴纳污水处理费”另案登记线索")
	require.Contains(t, s.paper("enforcement-end", 0).text, "未执行的征收款：")
	require.Contains(t, s.paper("closure", 0).text, "依法终结执行")
}

func droppedLevy(t *testing.T) *stage {
	s := levyStage(t)
	s.act("", deputy, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "挖掘许可已经撤回。"})
	return s
}

// No paper of a levy speaks of a penalty or an offence.
func TestThePapersOfALevyAccuseNobody(t *testing.T) {
	for _, s := range []*stage{deferredLevy(t), droppedLevy(t), pressedLevy(t)} {
		for _, m := range s.made {
			require.NotContains(t, m.text, "处罚决定", m.paper.Slot)
			require.NotContains(t, m.text, "违法事实", m.paper.Slot)
		}
	}
}

func TestTheLevyDecisionSaysWhatIsDueAndHowItCameAbout(t *testing.T) {
	s := deferredLevy(t)
	first := s.paper("levy-decision", 0).text
	for _, words := range []string{
		"行政征收决定书", "麒住建征〔2026〕第1号", "300元 × 320平方米 = 96000元", "应缴人民币玖万陆仟元整（96000.00元）", "自收到本决定书之日起十五日内缴纳",
		"六十日内向曲靖市麒麟区人民政府申请行政复议", "曲靖市麒麟区住房和城乡建设局（印章）", "曲靖市麒麟区演示路1号",
	} {
		require.Contains(t, first, words)
	}
	later := s.paper("levy-decision", 1).text
	for _, words := range []string{"减征、缓征、免征决定书", "麒住建征〔2026〕第2号", "缓征3个月", "因不可抗力或者重大困难暂时无力缴纳", "按本决定顺延3个月"} {
		require.Contains(t, later, words)
	}
	demand := s.paper("levy-demand", 0).text
	for _, words := range []string{"2026年3月17日届满", "人民币玖万陆仟元整", "十个工作日内缴清", "麒住建催〔2026〕第1号"} {
		require.Contains(t, demand, words)
	}
	require.Contains(t, s.paper("disclosure", 0).text, "行政征收决定公示")
	require.Contains(t, s.paper("closure", 0).text, "征收决定执行完毕")
	require.Contains(t, s.paper("dossier-catalogue", 0).text, "缴款凭证")
}
