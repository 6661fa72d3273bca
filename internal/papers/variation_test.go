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
	s.act("2026-03-31", reviewer, "variation.review", &casefile.VariationReview{SHA256: sum, Code: casefile.Agree, Checklist: rows, Text: "同意。"})
	s.act("2026-04-01", head, "variation.decide", &casefile.VariationDecide{SHA256: sum, Approve: true, Opinion: "同意。"})
	s.act("2026-04-02", officer, "variation.serve", &casefile.VariationServe{Service: service("direct")})
	return s
}

func TestVariationDocuments_Order55_28(t *testing.T) {
	text := secondThoughts(t, casefile.Vary).paper("variation-decision", 0).text
	require.Contains(t, text, "应当予以变更")
	require.Contains(t, text, "罚款数额：人民币贰拾万元整（200000.00元）")
	require.Contains(t, text, "申请行政复议")
	text = secondThoughts(t, casefile.Revoke).paper("variation-decision", 0).text
	require.Contains(t, text, "本机关决定撤销上述决定")
}
