package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

func startedExpropriation(t *testing.T) *stage {
	s := newStage(t)
	s.act("2026-03-02", officer, "expropriation.open", &casefile.ExpropriationOpen{
		Power: "V04", Project: "演示路拓宽工程", Party: firm(), Interest: "infrastructure", Need: "道路拓宽确需征收沿线房屋。", Place: "演示路两侧",
		Unit: "quality", Handlers: []party.PersonID{officer, second},
	})
	return s
}

// reportedExpropriation is prepared, reviewed and reported to the government.
func reportedExpropriation(t *testing.T) *stage {
	s := startedExpropriation(t)
	files := []casefile.FileRef{{SHA256: upload, Name: "材料.pdf"}}
	s.act("", officer, "expropriation.freeze", &casefile.ExpropriationFreeze{To: "自然资源部门", Scope: "新建、扩建、改建房屋", Files: files})
	s.act("", officer, "expropriation.publish", &casefile.ExpropriationPublish{Plan: "补偿方案", Where: "公告栏", Files: files})
	s.act("2026-04-03", officer, "expropriation.comments", &casefile.ExpropriationComments{Summary: "收到意见三条。", Amendments: "采纳一条。", ShownOn: "公告栏", Files: files})
	s.act("", officer, "expropriation.risk", &casefile.ExpropriationRisk{Conclusion: "低风险", Files: files})
	s.act("", officer, "expropriation.funds", &casefile.ExpropriationFunds{Needed: 100, Amount: 100, Bank: "演示银行", Files: files})
	s.act("", officer, "expropriation.propose", &casefile.ExpropriationPropose{
		Facts: "拟征收沿线房屋。", Basis: "《国有土地上房屋征收与补偿条例》第八条", Reasons: "公共利益的需要。",
		Documents: []string{"public_interest", "planning", "survey", "freeze", "plan", "comments", "risk", "funds"},
	})
	s.consented("")
	s.act("", head, "expropriation.submit", &casefile.ExpropriationSubmit{Opinion: "建议作出征收决定。"})
	s.act("", officer, "expropriation.result", &casefile.ExpropriationResult{Answer: "decided", Number: "麒政征〔2026〕1号", On: calendar.MustDate("2026-04-03"), Statement: "已公告。", Files: files})
	s.act("", officer, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "已公告。"})
	s.act("", deputy, "closure.approve", &casefile.ClosureApprove{Opinion: "同意结案。"})
	s.act("", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "thirty_years", Pages: 30})
	return s
}

func droppedExpropriation(t *testing.T) *stage {
	s := startedExpropriation(t)
	s.act("", deputy, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "项目取消。"})
	return s
}

func TestTheLetterHandsTheFileToTheGovernment_Expropriation8(t *testing.T) {
	s := reportedExpropriation(t)
	for _, w := range []string{"麒住建征报〔2026〕第1号", "区人民政府", "社会稳定风险评估报告", "第八条", "（印章）", "基础设施建设的需要"} {
		require.Contains(t, s.paper("expropriation-letter", 0).text, w)
	}
	require.Contains(t, s.paper("expropriation-comments", 0).text, "2026年4月1日")
	require.Contains(t, s.paper("closure", 0).text, "区人民政府已作出征收决定")
}
