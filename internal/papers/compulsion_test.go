package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

func toClear(planned string) *casefile.CompulsionPropose {
	return &casefile.CompulsionPropose{
		Measure: law.SubstitutePerformance, Order: "清除占道堆放的渣土、恢复道路原状。", Harm: "traffic", HarmFacts: "渣土占用机动车道，影响通行。", Reason: "经催告仍不履行。",
		Basis: "《中华人民共和国行政强制法》第五十条", Method: "机械清运。", PlannedOn: calendar.MustDate(planned), Object: "演示路渣土约 60 立方米。", Budget: 1_500_000,
		By: "third_party", Performer: "曲靖演示清运有限公司", Disinterested: true,
	}
}

func carriedThrough() casefile.CompulsionExecution {
	return casefile.CompulsionExecution{
		Presence: present(), Unperformed: true, Performer: "曲靖演示清运有限公司", PerformerSigned: true, Record: "清运渣土 60 立方米，道路恢复通行。", Statement: "无", Signing: signed(),
	}
}

func (s *stage) agreedTo() {
	s.act("", reviewer, "compulsion.review", &casefile.CompulsionReview{ReviewOf: casefile.ReviewOf{SHA256: s.c.Compulsion().SHA256, Code: casefile.Agree, Checklist: checklist(), Text: "同意实施。"}})
}

func (s *stage) decidedOn() {
	s.agreedTo()
	s.act("", deputy, "compulsion.decide", &casefile.CompulsionDecide{SHA256: s.c.Compulsion().SHA256, Approve: true, Opinion: "同意。"})
	s.act("", officer, "compulsion.serve", &casefile.CompulsionServe{Service: service("direct")})
}

// clearedInstead is an order that the bureau performs in the party's stead, at
// its cost, and another that the party performs in time.
func clearedInstead(t *testing.T) *stage {
	s := unpaid(t)
	s.pass("2026-06-22")
	s.act("2026-06-22", officer, "compulsion.propose", toClear("2026-06-30"))
	s.decidedOn()
	s.act("2026-06-24", officer, "compulsion.remind", &casefile.CompulsionRemind{Service: service("direct"), On: calendar.MustDate("2026-06-30")})
	s.act("2026-06-30", officer, "compulsion.execute", &casefile.CompulsionExecute{CompulsionExecution: carriedThrough()})
	s.act("2026-07-01", deputy, "compulsion.charge", &casefile.CompulsionCharge{
		Amount: 1_600_000, Items: []casefile.CostItem{{Title: "清运费", Amount: 1_200_000}, {Title: "消纳费", Amount: 400_000}}, Over: "清运量增加。", Opinion: "同意。", Files: attached,
	})
	s.act("2026-07-02", officer, "compulsion.bill", &casefile.CompulsionBill{Service: service("direct")})
	s.act("2026-07-10", officer, "compulsion.collect", &casefile.CompulsionCollect{Amount: 1_600_000, Receipt: "云财0012350"})
	s.act("2026-07-13", officer, "compulsion.propose", toClear("2026-07-22"))
	s.decidedOn()
	s.act("2026-07-15", officer, "compulsion.stop", &casefile.CompulsionStop{Ground: "performed", Reason: "当事人已自行清除。", Files: attached})
	return s
}

// clearedAtOnce is what could not wait.
func clearedAtOnce(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	f := &casefile.CompulsionUrgent{
		Place: "road", Matter: "车辆遗洒的混凝土。", Unable: "当事人车辆已驶离，无法联系。", DecidedBy: deputy, Proposal: *toClear("2026-03-10"), Execution: carriedThrough(),
	}
	f.Execution.PartyPresent, f.Execution.PartySigned, f.Execution.Refusal, f.Execution.Witness, f.Execution.WitnessSigned = false, false, "当事人不在场", "巡查员", true
	f.Execution.Emergency = "遗洒物凝固将损坏路面。"
	s.act("2026-03-10", officer, "compulsion.urgent", f)
	s.act("", officer, "compulsion.notify", &casefile.CompulsionNotify{Service: service("direct")})
	s.agreedTo()
	return s
}

// takenDown is a building in a bureau that a law lets take it down.
func takenDown(t *testing.T) *stage {
	s := newStage(t)
	power := s.editions.At(calendar.MustDate("2026-03-01")).Powers["P06"]
	power.ID, power.Edition, power.Measures, power.MeasuresCite = "X06", "powers-local", []law.Measure{law.Demolition}, law.Cite{Law: "城乡规划法", Article: "68"}
	with, err := s.editions.With(law.Edition{ID: "powers-local", Kind: law.PowerRows, EffectiveFrom: power.EffectiveFrom, Source: "本机关", Powers: []law.Power{power}})
	require.NoError(t, err)
	s.editions = with
	p := fined(32_000_050, "按法定幅度处罚。", 0)
	p.Orders, p.CorrectDays, p.Tier, p.Measured = "责令限期自行拆除违法搭建的构筑物", 15, "", nil
	s.chargedUnder("X06", p)
	s.act("2026-03-27", reviewHead, "reconsideration.record", &casefile.ReconsiderationRecord{RemedyFile: casefile.RemedyFile{Organ: "曲靖市麒麟区人民政府", Claims: "请求撤销。"}})
	s.act("2026-04-20", reviewHead, "remedy.conclude", &casefile.RemedyResult{Result: "upheld", Final: true, Document: "麒政复决〔2026〕7号", Reason: "事实清楚。", Files: attached})
	s.act("2026-04-21", officer, "demand.issue", &casefile.DemandIssue{Method: "自行拆除", Duties: "拆除违法搭建的构筑物"})
	s.act("", officer, "demand.serve", &casefile.DemandServe{Service: service("direct")})
	s.act("", officer, "compulsion.announce", &casefile.CompulsionAnnounce{Object: "违法搭建的构筑物一处。", Until: calendar.MustDate("2026-05-08"), Places: []string{"现场", "本机关公告栏"}, Files: attached})
	s.pass("2026-05-11")
	f := toClear("2026-05-20")
	f.Measure, f.Harm, f.HarmFacts, f.Order, f.Object, f.Method = law.Demolition, "", "", "拆除违法搭建的构筑物。", "违法搭建的构筑物一处。", "机械拆除。"
	s.act("2026-05-11", officer, "compulsion.propose", f)
	s.decidedOn()
	s.act("2026-05-20", officer, "compulsion.execute", &casefile.CompulsionExecute{CompulsionExecution: carriedThrough()})
	return s
}

// 强制法51: what the decision must say.
func TestTheDecisionOnSubstitutePerformance_Compulsion51(t *testing.T) {
	s := clearedInstead(t)
	text := s.paper("compulsion-decision", 0).text
	for item, words := range map[string]string{
		"party": "曲靖演示置业有限公司", "address": "曲靖市麒麟区演示路1号", "reasons": "经催告仍不履行", "basis": "第五十条、第五十一条", "way": "机械清运", "time": "实施日期：2026年6月30日",
		"object": "演示路渣土约 60 立方米", "costs": "费用预算：人民币壹万伍仟元整（15000.00元）", "performer": "曲靖演示清运有限公司（受委托的第三人", "harm": "危害交通安全", "remedies": "申请行政复议",
	} {
		require.Contains(t, text, words, item)
	}
	require.Contains(t, s.paper("compulsion-reminder", 0).text, "由曲靖演示清运有限公司于该日代履行")
	require.Contains(t, s.paper("compulsion-costs", 0).text, "合计：人民币壹万陆仟元整（16000.00元）")
	require.Contains(t, s.paper("compulsion-costs", 0).text, "十五日内到指定的银行缴纳")
	require.Contains(t, s.paper("compulsion-record", 0).text, "到场监督的执法人员：李明")
	require.Contains(t, clearedAtOnce(t).paper("compulsion-notice", 0).text, "第五十二条决定立即实施代履行")
	down := takenDown(t)
	require.Contains(t, down.paper("compulsion-announcement", 0).text, "于2026年5月8日前自行拆除")
	require.Contains(t, down.paper("compulsion-decision", 0).text, "第三十七条、第四十四条")
}
