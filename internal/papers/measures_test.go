package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

func cylinder() []casefile.MeasureObject {
	return []casefile.MeasureObject{{Name: "液化石油气钢瓶", Quantity: "40只", Spec: "15千克", Model: "YSP35.5", Place: "演示仓库"}}
}

func signed() casefile.Signing {
	return casefile.Signing{PartyPresent: true, PartySigned: true, OfficersSigned: true, Video: attached}
}

func carried() casefile.Execution {
	return casefile.Execution{
		Presence: present(), Notified: true, Reasons: true, Rights: true, Heard: true, Statement: "当事人没有异议。", Record: "现场清点钢瓶四十只。", Other: "无",
		Objects: cylinder(), Keeper: "本机关仓库", Delivered: true, Signing: signed(),
	}
}

func seize() casefile.SeizurePropose {
	return casefile.SeizurePropose{Measure: law.Seize, Objects: cylinder(), Reason: "无证储存燃气，危险可能扩大", Basis: "《中华人民共和国安全生产法》第六十五条", Related: true}
}

func (s *stage) measureReview(code casefile.OpinionCode) *casefile.MeasureReview {
	return &casefile.MeasureReview{Measure: s.c.Seizure().SHA256, Code: code, Checklist: checklist(), Text: "同意实施。"}
}

// measures is a gas case with a preservation decided on, one that lapses, a
// seizure that is extended, tested and lifted, and an urgent one that lapses.
func measures(t *testing.T) *stage {
	s := newStage(t)
	yes := casefile.MeasureApprove{Opinion: "同意。"}
	s.filed(lead(firm(), "P11"))
	for _, decide := range []bool{true, false} {
		s.act("", officer, "preservation.propose", &casefile.PreservationPropose{Objects: "液化石油气钢瓶", Reason: "当事人可能转移。"})
		s.act("", deputy, "preservation.approve", &casefile.PreservationApprove{MeasureApprove: yes})
		s.act("", officer, "preservation.execute", &casefile.PreservationExecute{Presence: present(), Objects: cylinder(), Keeper: "当事人", Handed: true, Signing: signed()})
		if decide {
			s.act("", deputy, "preservation.dispose", &casefile.PreservationDispose{Lines: []casefile.ObjectDisposal{{Line: 1, Way: "record", Reason: "已拍照取证。"}}, Opinion: "同意。"})
		}
	}
	s.strike("2026-04-01")
	ordinary := seize()
	s.act("2026-04-02", officer, "seizure.propose", &ordinary)
	s.act("", reviewer, "measure.review", s.measureReview(casefile.Agree))
	s.act("", deputy, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes})
	s.act("", officer, "seizure.execute", &casefile.SeizureExecute{Execution: carried()})
	s.act("2026-04-07", officer, "seizure.test", &casefile.SeizureTest{Institution: "云南某检测有限公司", Matter: "气质检测", Until: calendar.MustDate("2026-04-17")})
	s.act("2026-04-15", officer, "seizure.tested", &casefile.SeizureTested{Conclusion: "合格", Files: attached})
	s.act("2026-04-16", deputy, "seizure.extend", &casefile.SeizureExtend{Days: 10, Reason: "案情复杂。"})
	s.act("2026-04-20", deputy, "seizure.lift", &casefile.SeizureLift{Ground: "other", Reason: "当事人已停止经营。"})
	giveBack := &casefile.SeizureReturn{Presence: present(), Receiver: "王建国", Intact: true, Note: "原物退还。", Signed: true}
	s.act("2026-04-20", officer, "seizure.release", giveBack)
	s.act("2026-04-21", officer, "seizure.urgent", &casefile.SeizureUrgent{Urgency: "钢瓶正在装车转移", Proposal: seize(), Execution: carried()})
	s.strike("2026-04-23")
	s.act("2026-04-23", officer, "seizure.release", giveBack)
	return s
}

// confiscated is a gas case whose decision takes what was seized.
func confiscated(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P11"))
	ordinary := seize()
	s.act("2026-03-10", officer, "seizure.propose", &ordinary)
	s.act("", reviewer, "measure.review", s.measureReview(casefile.Agree))
	s.act("", deputy, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: casefile.MeasureApprove{Opinion: "同意。"}})
	s.act("", officer, "seizure.execute", &casefile.SeizureExecute{Execution: carried()})
	s.act("2026-03-11", officer, "evidence.add", evidence("documentary", "销售台账", "无证经营的数量"))
	s.act("2026-03-12", officer, "investigation.report", report(casefile.Proposal{
		Outcome: casefile.Penalty, Respondent: "当事人", Facts: "当事人未取得燃气经营许可证销售液化石油气十二吨。", Evidence: []int{s.c.Sequence}, Basis: "《城镇燃气管理条例》第四十五条第一款",
		Kinds: []law.PenaltyKind{law.FinePenalty, law.ConfiscateGains}, Fine: 8_000_000, Confiscated: 3_600_000, Tier: "较轻", Measured: []casefile.Measured{{Fact: "gas_kg", Value: 12_000}}, Discretion: "不足二十吨的，处五万元以上十五万元以下罚款。", PerformBy: "到指定银行缴纳罚款。",
	}))
	s.act("2026-03-13", officer, "notice.issue", &casefile.NoticeIssue{})
	s.act("", officer, "notice.serve", &casefile.NoticeServe{Service: service("direct")})
	s.act("2026-03-16", officer, "defence.waive", &casefile.DefenceWaive{Hearing: true, Files: attached})
	s.act("2026-03-17", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审。"})
	s.act("", reviewHead, "review.register", &casefile.ReviewRegister{})
	s.act("", reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer})
	s.act("2026-03-18", reviewer, "review.opine", &casefile.ReviewOpine{Code: casefile.Agree, Checklist: checklist(), Text: "同意。"})
	s.act("2026-03-19", head, "deliberation.hold", &casefile.DeliberationHold{Members: members(false), Minutes: "一致同意。", Approved: true})
	s.act("2026-03-20", head, "decision.make", &casefile.DecisionMake{Opinion: "同意。"})
	s.act("2026-03-23", officer, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	s.act("2026-03-24", officer, "seizure.confiscate", &casefile.SeizureConfiscate{Result: "已随案上缴财政。"})
	return s
}

// 强制法24: what the decision to seal or seize must say.
func TestSeizureDecisionHoldsItsFiveItems_Compulsion24(t *testing.T) {
	text := measures(t).paper("seizure-decision", 0).text
	for _, want := range []string{
		"曲靖演示置业有限公司", "曲靖市麒麟区演示路1号", "无证储存燃气", "《中华人民共和国安全生产法》第六十五条", "自2026年4月2日起三十日，至2026年5月2日止",
		"液化石油气钢瓶，40只", "申请行政复议", "提起行政诉讼", "（印章）", "2026年4月2日",
	} {
		require.Contains(t, text, want)
	}
}
