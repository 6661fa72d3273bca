package papers_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/draw"
	"sanxiang/domain/party"
)

const drawSeed = "1f03041f775f8cfd045c2537261f5a4bbccd97184cc76c270b69a5820f9b2f8b"

func planTerms() casefile.PlanTerms {
	t := casefile.PlanTerms{
		Kind: casefile.SpecialPlan, Title: "2026年燃气安全专项检查计划", Year: 2026, From: calendar.MustDate("2026-03-01"), Until: calendar.MustDate("2026-04-30"),
		Items: []string{"I04"}, Scope: "燃气经营安全。", Basis: "上级部署。", Total: 3, Officers: []party.PersonID{officer, second}, OverCap: "整治后须回访。",
	}
	for i, code := range []string{"91530302MA7H2K3L43", "91530302MA6K1A2B37", "91530302MA6N7C8D1R"} {
		who := firm()
		who.IDCode, who.Name = code, []string{"曲靖甲燃气有限公司", "曲靖乙燃气有限公司", "曲靖丙燃气有限公司"}[i]
		t.Objects = append(t.Objects, casefile.PlanObject{Party: who, Place: "演示燃气站", Frequency: 1 + i})
	}
	return t
}

func (s *stage) shownToThePublic(summary string) {
	s.act("", publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: summary})
	s.act("", checker, "disclosure.check", &casefile.DisclosureCheck{Approve: true, Opinion: "同意公示。"})
}

// plan is reviewed, approved and shown; a first draw is given up, a second held;
// one task is given out besides.
func plan(t *testing.T) *stage {
	s := newStage(t)
	first := planTerms()
	first.Total = 2
	s.act("2026-03-02", officer, "plan.open", &casefile.PlanOpen{PlanTerms: first, Unit: "quality", Handlers: []party.PersonID{officer, second}})
	s.act("", officer, "plan.amend", &casefile.PlanAmend{Why: "增加户次。", Plan: planTerms()})
	s.consented("")
	s.act("", head, "plan.approve", &casefile.PlanApprove{Opinion: "同意。"})
	s.shownToThePublic("2026年燃气安全专项检查计划。")
	s.act("2026-03-04", officer, "plan.task", &casefile.PlanTask{
		Object: "91530302MA6K1A2B37", Power: "I04", PlannedOn: calendar.MustDate("2026-03-10"), Officers: []party.PersonID{officer, second}, Reason: "首次检查。",
	})
	s.act("", officer, "draw.commit", &casefile.DrawCommit{Power: "I04", Count: 1, Commitment: draw.Commitment(strings.Repeat("0", 64)), Witness: witness})
	s.act("", deputy, "draw.cancel", &casefile.DrawCancel{Reason: "见证人临时离开。"})
	s.act("2026-03-05", officer, "draw.commit", &casefile.DrawCommit{
		Power: "I04", Count: 2, Commitment: draw.Commitment(drawSeed), Witness: witness,
		Conflicts: []casefile.DrawConflict{{Officer: second, Object: "91530302MA7H2K3L43", Reason: "亲属任职"}},
	})
	s.act("", witness, "draw.attend", &casefile.DrawAttend{Word: "三十七二十一", Present: "局会议室"})
	s.act("", officer, "draw.hold", &casefile.DrawHold{Seed: drawSeed, PlannedOn: calendar.MustDate("2026-03-12"), Files: attached})
	s.shownToThePublic("随机抽查情况。")
	s.act("2026-05-06", unitHead, "plan.close", &casefile.PlanClose{Summary: "检查正在办理。"})
	s.act("", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 20})
	return s
}

func declinedPlan(t *testing.T) *stage {
	s := newStage(t)
	terms := planTerms()
	s.act("2026-03-02", officer, "plan.open", &casefile.PlanOpen{PlanTerms: terms, Unit: "quality", Handlers: []party.PersonID{officer, second}})
	s.act("", head, "plan.decline", &casefile.PlanDecline{Reason: "不必要。"})
	s.act("", archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 2})
	return s
}

func TestThePapersOfAPlanSayWhatWasPlannedAndDrawn(t *testing.T) {
	s := plan(t)
	for slot, words := range map[string][]string{
		"plan-sheet":        {"涉企专项检查计划", "曲靖乙燃气有限公司（91530302MA6K1A2B37）", "超过公布的年度检查频次上限：是"},
		"plan-document":     {"麒住建检计〔2026〕第1号", "执行期：2026年3月1日至2026年4月30日", "李明（行政执法证号53030200001）"},
		"plan-task":         {"曲靖乙燃气有限公司", "拟检查日期：2026年3月10日"},
		"draw-cancellation": {"见证人临时离开", "种子没有公开"},
		"draw-record":       {"麒住建抽〔2026〕第1号", drawSeed, "三十七二十一", "检查人员：", "sanxiang-draw-1"},
		"plan-closure":      {"按计划下达的任务：1户次", "随机抽取的任务：2户次"},
		"review-submission": {"计划名称：2026年燃气安全专项检查计划"},
	} {
		for _, w := range words {
			require.Contains(t, s.paper(slot, 0).text, w, slot)
		}
	}
	committed := s.paper("draw-commitment", 1).text
	require.Contains(t, committed, "曲靖甲燃气有限公司（91530302MA7H2K3L43）：没有利害关系的检查人员不足两名")
	require.Contains(t, committed, "王芳，回避对曲靖甲燃气有限公司的检查：亲属任职")
	require.NotContains(t, committed, drawSeed, "the seed stays secret until the draw")
}

// Whoever reads the register can work out which enterprises came up; who the
// officers are, what accounts they have and who lives where is not in it.
func TestThePublicCanWorkTheDrawOut(t *testing.T) {
	s := plan(t)
	p, err := s.renderer.Public(s.c, s.rules())
	require.NoError(t, err)
	text := string(p.Text)
	require.Equal(t, s.paper("disclosure", 1).text, text)
	for _, hidden := range []string{"王建国", "13900000000", "演示路1号", "李明", "second"} {
		require.NotContains(t, text, hidden)
	}
	require.Contains(t, text, "见证人临时离开")
	var proof draw.Protocol
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(strings.Trim(line, "　\n")); strings.HasPrefix(line, "{") {
			require.NoError(t, json.Unmarshal([]byte(line), &proof))
		}
	}
	require.Len(t, proof.Drawn, 2)
	require.Nil(t, proof.Verify())
	require.Empty(t, proof.Officers)

	before := s.paper("disclosure", 0).text
	require.Contains(t, before, "2026年燃气安全专项检查计划")
	require.NotContains(t, before, "随机抽取\n", "what was shown first knew of no draw")
}
