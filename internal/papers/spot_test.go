package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// onTheSpot is a small fine decided, collected and filed on the spot.
func onTheSpot(t *testing.T) *stage {
	s := newStage(t)
	there := casefile.Presence{Officers: []party.PersonID{officer, second}, Shown: true}
	s.act("2026-03-02", officer, "spot.decide", &casefile.SpotDecide{
		Presence: there, Unit: "quality", Power: "P16", Party: firm(), Place: "麒麟区演示路", Facts: "覆盖燃气设施安全警示标志。",
		Basis: "《城镇燃气管理条例》第五十一条第二款", Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 10_000, Discretion: "及时改正，处一百元罚款。",
		Orders: "责令恢复原状", CorrectBy: calendar.MustDate("2026-03-04"), Told: true, Statement: "请求从轻。", Answer: "已经从轻，维持。",
		Signed: true, HandedOver: true, Refusal: "当事人认为处罚过重，拒绝签收。",
	})
	s.act("", officer, "spot.collect", &casefile.SpotCollect{Presence: there, Ground: "small", Receipt: "云财0000001"})
	s.act("2026-03-03", officer, "spot.file", &casefile.SpotFile{Statement: "现报送备案。"})
	s.act("", unitHead, "spot.accept", &casefile.SpotAccept{Opinion: "程序合法，同意备案。"})
	s.act("", unitHead, "spot.remit", &casefile.SpotRemit{HandedBy: officer})
	s.act("2026-03-04", unitHead, "spot.deposit", &casefile.SpotDeposit{Bank: "演示银行麒麟支行", Voucher: "0000001"})
	s.act("", officer, "performance.complete", &casefile.PerformanceComplete{Result: "罚款已收缴，已恢复原状。"})
	s.act("2026-03-05", officer, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结。"})
	s.act("", deputy, "closure.approve", &casefile.ClosureApprove{Opinion: "同意结案。"})
	s.act("", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 12})
	return s
}

// 处罚法52: what a decision on the spot must say.
func TestSpotDecisionHoldsWhatTheLawAsks_Penalty52(t *testing.T) {
	text := onTheSpot(t).paper("spot-decision", 0).text
	for item, words := range map[string]string{
		"number": "麒住建简罚〔2026〕第1号", "party": "曲靖演示置业有限公司", "act": "覆盖燃气设施安全警示标志", "kind and amount": "罚款人民币壹佰元整（100.00元）",
		"basis": "第五十一条第二款", "time": "2026年3月2日10时00分", "place": "处罚地点：麒麟区演示路", "order": "责令改正的期限：2026年3月4日前",
		"reconsideration": "六十日内向曲靖市麒麟区人民政府申请行政复议", "litigation": "六个月内依法向曲靖市麒麟区人民法院提起行政诉讼",
		"authority": "曲靖市麒麟区住房和城乡建设局（印章）", "officers": "执法人员（签名或者盖章）：李明、王芳", "certificates": "行政执法证号53030200001",
		"refusal": "当事人拒绝签收：当事人认为处罚过重", "statement": "陈述、申辩称：请求从轻", "answer": "复核意见：已经从轻",
	} {
		require.Contains(t, text, words, item)
	}
}
