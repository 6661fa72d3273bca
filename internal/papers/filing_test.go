package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

func received(s *stage, power string, documents ...string) {
	s.act("2026-03-02", officer, "registration.receive", &casefile.RegistrationReceive{
		By: "application", Power: power, Party: firm(), Summary: "演示小区 1 号楼，建筑面积 15800 平方米。", Place: "曲靖市麒麟区演示路", EventOn: calendar.MustDate("2026-02-02"),
		Features: []law.DocTest{"residential"}, Documents: documents, Unit: "quality", Handlers: []party.PersonID{officer, second},
	})
}

func checkedFiling(s *stage, lawful bool) {
	s.act("", officer, "registration.check", &casefile.RegistrationCheck{Points: []casefile.RegistrationPoint{
		{ID: "complete", Yes: true, Finding: "文件齐全。"}, {ID: "lawful", Yes: lawful, Finding: "已核对验收过程。"},
	}})
}

// refusedFiling is asked for a missing paper, checked, heard, reviewed and
// refused, and the use of the building stopped.
func refusedFiling(t *testing.T) *stage {
	s := newStage(t)
	received(s, "O01", "form", "report", "warranty")
	s.act("", officer, "registration.ask", &casefile.RegistrationAsk{Defects: []string{"备案表缺少监理单位签章"}})
	s.act("", officer, "registration.supplement", &casefile.RegistrationSupplement{Documents: []string{"home_manuals"}, Statement: "已经补齐。"})
	checkedFiling(s, false)
	s.act("", officer, "registration.hear", &casefile.RegistrationHear{ToldOn: calendar.MustDate("2026-03-02"), Statement: "已经自行整改。", Answer: "整改没有经过验收，不予采纳。"})
	s.act("", officer, "registration.propose", &casefile.RegistrationPropose{
		Outcome: casefile.RefuseFiling, Facts: "未经监理单位签署质量评估报告即组织竣工验收。", Basis: "《房屋建筑和市政基础设施工程竣工验收备案管理办法》第八条",
		Reasons: "验收过程违反质量管理规定。", Grounds: []string{"lawful"}, OrderStop: true, PerformBy: "自收到本决定之日起停止使用，重新组织竣工验收。", Change: "补充依据",
	})
	s.consented("")
	s.decidedAndServed()
	s.act("", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "竣工验收备案不予办理，责令重新组织竣工验收。"})
	s.act("", checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意公示。"})
	s.act("", officer, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "已送达。"})
	s.act("", deputy, "closure.approve", &casefile.ClosureApprove{Opinion: "同意结案。"})
	s.act("", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "thirty_years", Pages: 30})
	return s
}

func grantedFiling(t *testing.T) *stage {
	s := newStage(t)
	received(s, "O01", "form", "report", "warranty", "home_manuals")
	checkedFiling(s, true)
	s.act("", officer, "registration.propose", &casefile.RegistrationPropose{
		Outcome: casefile.GrantFiling, Facts: "文件齐全，验收过程合规。", Basis: "《房屋建筑和市政基础设施工程竣工验收备案管理办法》第六条", Reasons: "符合备案条件。", PerformBy: "无",
	})
	s.decidedAndServed()
	return s
}

func droppedFiling(t *testing.T) *stage {
	s := newStage(t)
	received(s, "O01", "form")
	s.act("", deputy, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "申请人撤回申请。"})
	return s
}

func TestThePapersOfAFilingSayWhatWasDecided(t *testing.T) {
	s := refusedFiling(t)
	for slot, words := range map[string][]string{
		"filing-register":          {"超过法定期限申请备案：是", "住宅工程", "工程竣工验收备案表", "住宅质量保证书和住宅使用说明书"},
		"filing-supplement-notice": {"麒住建补〔2026〕第1号", "住宅质量保证书和住宅使用说明书", "备案表缺少监理单位签章", "不计入办理期限"},
		"filing-check":             {"竣工验收过程没有违反国家有关建设工程质量管理规定的行为", "第八条"},
		"filing-decision":          {"不予备案决定书", "麒住建备〔2026〕第1号", "责令停止使用，重新组织竣工验收", "六十日内", "（印章）", "整改没有经过验收"},
		"closure":                  {"备案决定已经送达"},
		"disclosure":               {"备案决定公示", "不予备案"},
	} {
		for _, w := range words {
			require.Contains(t, s.paper(slot, 0).text, w, slot)
		}
	}
	granted := grantedFiling(t).paper("filing-decision", 0).text
	require.Contains(t, granted, "备案证明")
	require.Contains(t, granted, "准予备案")
	require.NotContains(t, granted, "行政复议", "there is nothing to contest")
}
