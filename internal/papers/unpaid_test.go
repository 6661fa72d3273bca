package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// charged is a decision to pay, reviewed and served, that nobody defended
// itself against.
func charged(t *testing.T) *stage {
	s := newStage(t)
	s.chargedUnder("P06", fined(32_000_050, "工程面积二万至五万平方米，取下限。", 0))
	return s
}

func (s *stage) chargedUnder(power string, p casefile.Proposal) {
	s.t.Helper()
	s.filed(lead(firm(), power))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "竣工验收报告", "竣工验收合格的日期"))
	p.Evidence = []int{s.c.Sequence}
	s.act("2026-03-11", officer, "investigation.report", report(p))
	s.act("2026-03-12", officer, "notice.issue", &casefile.NoticeIssue{})
	s.act("", officer, "notice.serve", &casefile.NoticeServe{Service: service("direct")})
	s.act("2026-03-20", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审。"})
	s.act("", reviewHead, "review.register", &casefile.ReviewRegister{})
	s.act("", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer})
	s.act("2026-03-23", reviewer, "review.opine", &casefile.ReviewOpine{Code: casefile.Agree, Checklist: checklist(), Text: "同意。"})
	s.act("2026-03-24", head, "deliberation.hold", &casefile.DeliberationHold{Members: members(true), Minutes: "一致同意。", Approved: true})
	s.act("", head, "decision.make", &casefile.DecisionMake{Opinion: "同意。"})
	s.act("", officer, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	s.act("2026-03-25", officer, "decision.serve", &casefile.DecisionServe{Service: service("direct")})
}

// unpaid pays in parts, falls behind, and is charged and pressed.
func unpaid(t *testing.T) *stage {
	s := charged(t)
	part := func(amount int64, due string) casefile.Instalment {
		return casefile.Instalment{Amount: amount, DueOn: calendar.MustDate(due)}
	}
	ask := &casefile.DeferralRequest{
		Kind: "instalments", Reason: "项目停工，资金周转困难。", Plan: []casefile.Instalment{part(12_000_050, "2026-04-20"), part(20_000_000, "2026-05-20")}, Files: attached,
	}
	s.act("2026-03-27", officer, "deferral.request", ask)
	s.act("2026-03-30", deputy, "deferral.decide", &casefile.DeferralDecide{Opinion: "证明材料不足。"})
	s.act("2026-03-31", officer, "deferral.request", ask)
	s.act("2026-04-01", deputy, "deferral.decide", &casefile.DeferralDecide{Approve: true, Opinion: "情况属实，同意分期。"})
	s.act("2026-04-17", officer, "payment.record", &casefile.PaymentRecord{Amount: 12_000_050, Receipt: "云财0012346"})
	s.act("2026-06-01", deputy, "surcharge.decide", &casefile.SurchargeNote{Opinion: "同意加处罚款。"})
	s.act("2026-06-02", officer, "surcharge.serve", &casefile.SurchargeServe{Service: service("direct")})
	s.act("2026-06-03", officer, "demand.issue", &casefile.DemandIssue{Method: "缴清罚款和加处罚款", Duties: "办理竣工验收备案"})
	s.act("2026-06-04", officer, "demand.serve", &casefile.DemandServe{Service: service("direct")})
	s.act("2026-06-08", officer, "demand.statement", &casefile.DemandStatement{Points: []string{"资金仍有困难"}, Oral: true})
	s.act("2026-06-09", officer, "demand.answer", &casefile.DemandAnswer{
		Answers: []casefile.PointAnswer{{Point: "资金仍有困难", Reason: "已批准分期，第二期逾期未缴。"}}, Conclusion: "维持催告。",
	})
	return s
}

// agreed is unpaid, and then an agreement relieves the late fine.
func agreed(t *testing.T) *stage {
	s := unpaid(t)
	s.act("2026-06-10", officer, "payment.record", &casefile.PaymentRecord{Amount: 20_000_000, Receipt: "云财0012347"})
	s.act("2026-06-11", deputy, "surcharge.relieve", &casefile.SurchargeRelieve{
		Amount: 12_600_000, Measures: "已办理备案并缴清罚款。", Terms: "当事人一次缴清罚款，减免加处罚款。", Reason: "当事人已采取补救措施，不损害公共利益和他人合法权益。", Files: attached,
	})
	s.act("2026-06-12", officer, "performance.complete", &casefile.PerformanceComplete{Result: "罚款已缴清，备案已办理。"})
	return s
}

// enforced goes to the court and ends without the money.
func enforced(t *testing.T) *stage {
	s := unpaid(t)
	s.act("2026-06-24", reviewHead, "reconsideration.record", &casefile.ReconsiderationRecord{RemedyFile: casefile.RemedyFile{Organ: "曲靖市麒麟区人民政府", Claims: "请求撤销。"}})
	s.act("2026-07-20", reviewHead, "remedy.conclude", &casefile.RemedyResult{Result: "upheld", Final: true, Document: "麒政复决〔2026〕3号", Reason: "事实清楚。", Files: attached})
	s.pass("2026-08-07")
	s.act("2026-08-10", officer, "enforcement.propose", &casefile.EnforcementPropose{
		CourtName: "曲靖市麒麟区人民法院", Requests: "强制执行罚款和加处罚款。", Grounds: "经催告仍不缴纳第二期罚款。",
	})
	sum := s.c.Application.SHA256
	rows := checklist()
	for i := range rows {
		rows[i].Links = []int{1}
	}
	s.act("2026-08-11", reviewer, "enforcement.review", &casefile.EnforcementReview{ReviewOf: casefile.ReviewOf{SHA256: sum, Code: casefile.Agree, Checklist: rows, Text: "符合条件，同意申请。"}})
	s.act("2026-08-12", deputy, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意申请。"})
	s.act("2026-08-14", officer, "enforcement.answer", &casefile.CourtAnswer{Accepted: true, Number: "(2026)云0302行审1号", Files: attached})
	s.act("2026-09-10", deputy, "enforcement.end", &casefile.EnforcementEnd{Ground: "court_ended", Reason: "法院裁定终结执行。", Files: attached})
	return s
}

func TestDemandHoldsTheFourItems_Compulsion35(t *testing.T) {
	text := unpaid(t).paper("demand", 0).text
	for item, words := range map[string]string{
		"period": "自收到本催告书之日起十个工作日内履行", "way": "缴清罚款和加处罚款", "amount": "罚没款：人民币贰拾万元整（200000.00元）",
		"late fine": "加处罚款：截至2026年6月3日计人民币捌万肆仟元整（84000.00元）", "rights": "有权进行陈述和申辩",
	} {
		require.Contains(t, text, words, item)
	}
}

// Twelve days from 21 May to 1 June on what is left, 200 000 元.
func TestLateFineDecisionShowsItsReckoning_Compulsion45(t *testing.T) {
	text := unpaid(t).paper("surcharge-decision", 0).text
	require.Contains(t, text, "应计12日，加处罚款人民币柒万贰仟元整（72000.00元）")
	require.Contains(t, text, "每日按未缴罚款数额的3%加处")
}

// pass lets time strike what is due by the day.
func (s *stage) pass(day string) {
	s.t.Helper()
	s.now = calendar.MustDate(day).Start()
	ctx := procedure.Context{Now: s.now, Rules: s.rules(), RulesAt: s.editions.At, People: s.people, Demo: s.demo}
	table, _ := procedure.TableOf(procedure.Tables(), s.c, "")
	events, refused := procedure.Strike(table, s.c, ctx)
	require.Nil(s.t, refused)
	for _, e := range events {
		s.enter(e)
	}
}
