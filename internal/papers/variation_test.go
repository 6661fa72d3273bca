package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// secondThoughts is a decision that the bureau itself varies or revokes.
func secondThoughts(t *testing.T, kind string) *stage {
	s := charged(t)
	if kind == casefile.Revoke {
		s.act("2026-03-27", officer, "payment.record", &casefile.PaymentRecord{Amount: 12_000_050, Receipt: "云财0012346"})
	}
	f := &casefile.VariationPropose{Kind: kind, Reason: "工程面积计算有误。", Basis: "《中华人民共和国行政处罚法》第七十五条"}
	if kind == casefile.Vary {
		f.Fine, f.Kinds = 20_000_000, []law.PenaltyKind{law.FinePenalty}
	}
	s.act("2026-03-30", officer, "variation.propose", f)
	rows := checklist()
	for i := range rows {
		rows[i].Links = []int{1}
	}
	sum := s.c.Variation().SHA256
	s.act("2026-03-31", reviewer, "variation.review", &casefile.VariationReview{ReviewOf: casefile.ReviewOf{SHA256: sum, Code: casefile.Agree, Checklist: rows, Text: "同意。"}})
	s.act("2026-04-01", head, "variation.decide", &casefile.VariationDecide{SHA256: sum, Approve: true, Opinion: "同意。"})
	s.act("2026-04-02", officer, "variation.serve", &casefile.VariationServe{Service: service("direct")})
	if kind == casefile.Revoke {
		s.act("2026-04-03", officer, "refund.record", &casefile.RefundRecord{Amount: 12_000_050, Interest: 168, Receiver: "曲靖演示置业有限公司", Receipt: "退0001", Files: attached})
		s.act("2026-04-07", officer, "closure.submit", &casefile.ClosureSubmit{Ground: "other", Result: "决定已撤销。"})
	}
	return s
}

func TestVariationDocuments_Order55_28(t *testing.T) {
	text := secondThoughts(t, casefile.Vary).paper("variation-decision", 0).text
	require.Contains(t, text, "应当予以变更")
	require.Contains(t, text, "罚款数额：人民币贰拾万元整（200000.00元）")
	require.Contains(t, text, "申请行政复议")
	text = secondThoughts(t, casefile.Revoke).paper("variation-decision", 0).text
	require.Contains(t, text, "本机关决定撤销上述决定")
	text = secondThoughts(t, casefile.Revoke).paper("refund", 0).text
	require.Contains(t, text, "本次退还：人民币壹拾贰万元伍角整（120000.50元）")
	require.Contains(t, text, "尚未退还：0.00元")
}

// 处罚法48: the public reads what stands, and which document left it so.
//
//law:covers disclosure.publish
func TestAVariedDecisionIsPublishedAsItStands_Penalty48(t *testing.T) {
	s := secondThoughts(t, casefile.Vary)
	s.act("2026-04-03", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "未按规定备案。"})
	s.act("", checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意。"})
	text := s.paper("disclosure", 0).text
	require.Contains(t, text, "罚款人民币贰拾万元整（200000.00元）")
	require.NotContains(t, text, "320000.50")
	require.Contains(t, text, "由本机关《变更行政处罚决定书》（"+s.c.Variation().Number+"）变更")
	require.False(t, s.c.PublicVersion.PublishedAt.IsZero())
}
