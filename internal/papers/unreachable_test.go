package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// strike lets time run until the day and enters what it brings about.
func (s *stage) strike(day string) {
	s.t.Helper()
	s.now = calendar.MustDate(day).Start()
	events, refused := procedure.Strike(procedure.Ordinary(), s.c, procedure.Context{Now: s.now, Rules: s.rules(), RulesAt: s.editions.At, People: s.people, Demo: s.demo})
	require.Nil(s.t, refused)
	for _, e := range events {
		s.enter(e)
	}
}

func published() casefile.ServicePublish {
	return casefile.ServicePublish{
		Officers: []party.PersonID{officer, second}, Ground: "others_failed", Places: []string{"本机关网站", "住所地公告栏"}, Files: attached,
		Attempts: []casefile.ServiceAttempt{
			{Mode: "direct", On: calendar.MustDate("2026-03-16"), Result: "住所无人。"}, {Mode: "post", On: calendar.MustDate("2026-03-17"), Result: "邮件退回。"},
		},
	}
}

// unreachable is a case whose party is served by public notice, twice.
func unreachable(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P08"))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "两份商品房买卖合同", "同一房屋先后出售"))
	s.act("2026-03-11", officer, "address.confirm", &casefile.AddressConfirm{
		Recipient: "王建国", Address: "曲靖市麒麟区演示路1号", Phone: "13900000000", Electronic: true, Account: "13900000000", Files: attached,
	})
	s.act("2026-03-12", officer, "investigation.report", report(casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "当事人将同一商品房再行销售给他人。", Evidence: []int{s.c.Sequence - 1}, Basis: "《商品房销售管理办法》第三十九条",
		Kinds: []law.PenaltyKind{law.Warning, law.FinePenalty}, Fine: 2_500_000, Tier: "一般", Discretion: "初次违法。", PerformBy: "到指定银行缴纳罚款。",
	}))
	s.act("2026-03-13", officer, "notice.issue", &casefile.NoticeIssue{})
	s.act("2026-03-18", officer, "notice.publish", &casefile.NoticePublish{ServicePublish: published()})
	s.strike("2026-05-01")
	s.act("2026-05-06", head, "decision.make", &casefile.DecisionMake{Opinion: "同意。"})
	s.act("2026-05-07", officer, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	s.act("", officer, "defence.receive", &casefile.DefenceReceive{Points: []string{"请求从轻处罚"}, PostedOn: calendar.MustDate("2026-04-23"), Files: attached})
	s.act("", head, "decision.recall", &casefile.DecisionRecall{Reason: "当事人四月二十三日寄出的申辩在作出决定后收到。"})
	s.act("", officer, "defence.answer", &casefile.DefenceAnswer{Answers: []casefile.PointAnswer{{Point: "请求从轻处罚", Reason: "没有从轻情节。"}}, Conclusion: "不予采纳。"})
	s.act("", head, "decision.make", &casefile.DecisionMake{Opinion: "同意。"})
	s.act("2026-05-08", officer, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	s.act("", officer, "decision.publish", &casefile.DecisionPublish{ServicePublish: published()})
	s.strike("2026-06-10")
	return s
}

// What was on its way is heard, and the decision made anew.
func TestARecalledDecisionIsNamed(t *testing.T) {
	s := unreachable(t)
	text := s.paper("decision-recall", 0).text
	require.Contains(t, text, "2026年5月6日作出")
	require.Contains(t, text, s.paper("decision", 0).paper.Number)
	require.NotEqual(t, s.paper("decision", 0).paper.Number, s.paper("decision", 1).paper.Number)
}

// Thirty days from 18 March end on 17 April; the receipt says so.
func TestPublicNoticeSaysWhenItServes(t *testing.T) {
	s := unreachable(t)
	require.Contains(t, s.paper("service-publication", 0).text, "经过三十日，即视为送达")
	require.Contains(t, s.paper("notice-receipt", 0).text, "视为送达日期：2026年4月17日")
	require.Contains(t, s.paper("decision-receipt", 0).text, "公告送达")
	require.Contains(t, s.paper("service-publication", 1).text, "申请行政复议")
}

// putRight is a case with a slip in its decision, another in what was
// published, and a penalty that another authority decides.
func putRight(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P04"))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "承包合同", "转包事实"))
	s.act("2026-03-12", officer, "investigation.report", report(casefile.Proposal{
		Outcome: casefile.NoPenalty, Respondent: "施工单位", Facts: "当事人转包部分工程后及时改正。", Evidence: []int{s.c.Sequence}, Basis: "《行政处罚法》第三十三条",
		Discretion: "轻微并及时改正。", PerformBy: "遵守规定。", NoPenaltyGround: "违法行为轻微并及时改正，没有造成危害后果", Education: "已教育。",
	}))
	s.act("2026-03-13", officer, "recommendation.issue", &casefile.RecommendationIssue{To: "云南省住房和城乡建设厅", Kinds: []law.PenaltyKind{law.SuspendBusiness}, Reason: "转包，建议依法处理。"})
	return s
}

// corrected goes on from a decision that is out.
func corrected(t *testing.T) *stage {
	s := letOff(t, "当事人出租房屋未办理登记备案，已及时改正。")
	s.act("2026-03-24", officer, "decision.correct", &casefile.DecisionCorrect{Kind: "clerical", Wrong: "文昌街8号", Right: "文昌街18号", Reason: "笔误。"})
	served := service("direct")
	served.Receiver, served.Relation = "欧阳小雨", "本人"
	s.act("2026-03-25", officer, "correction.serve", &casefile.CorrectionServe{Service: served})
	s.act("2026-03-26", publisher, "disclosure.err", &casefile.DisclosureErr{By: "applicant", Error: "事实表述不准确。", Summary: "当事人出租房屋未登记备案，已改正。"})
	s.act("", checker, "disclosure.amend", &casefile.DisclosureAmend{Approve: true, Opinion: "同意更正。", Reply: "已更正。"})
	return s
}
