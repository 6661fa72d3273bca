package procedure_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// case10 misused 380,000 元 of a maintenance fund.
func case10(evidence ...int) casefile.Proposal {
	return casefile.Proposal{
		Outcome: casefile.Penalty, Facts: "挪用住宅专项维修资金38万元", Evidence: evidence, Basis: "《物业管理条例》第六十条",
		Kinds: []law.PenaltyKind{law.Warning, law.ConfiscateGains, law.FinePenalty}, Fine: 19_000_000, Base: 38_000_000, GainsNote: "挪用期间的收益正在核实", Tier: "一般", Discretion: "不足一倍", PerformBy: "十五日内到指定银行缴纳",
	}
}

// The list of major decisions asks for the flow of the money in this case and
// for nothing like it in others (目录清单7).
//
//law:covers K08 M07
func TestThePackHoldsTheMaterialThatItsEntryAsksFor(t *testing.T) {
	p := newPlay(t).noticed("P10", case10)
	p.do(officer1, "defence.receive", defence("请求从轻"))
	p.do(officer1, "defence.answer", answer("请求从轻"))
	f := p.refuse(fault.GateShut, unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	require.Contains(t, f.Message, "资金流水（K08，《物业管理条例》第六十条）")
	require.NotContains(t, f.Message, "听证笔录", "there was no hearing")
	require.NotContains(t, f.Message, "购房人统计")

	wrong := exhibit()
	wrong.Material = "gossip"
	p.refuse(fault.Invalid, officer1, "evidence.add", wrong)
	flow := exhibit()
	flow.Title, flow.Material = "维修资金专户流水", "fund_flow"
	p.do(officer1, "evidence.add", flow)
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
}

func TestEvidenceIsTaggedWithTheMaterialsOfTheLaw(t *testing.T) {
	field, ok := reflect.TypeOf(casefile.EvidenceAdd{}).FieldByName("Material")
	require.True(t, ok)
	var ids []string
	for _, m := range law.Materials() {
		ids = append(ids, m.ID)
	}
	require.Equal(t, strings.Join(ids, ","), field.Tag.Get("enum"))
}
