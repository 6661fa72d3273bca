package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// headless is a case that the head may not decide: a deputy whom the others
// named does, and then another one.
func headless(t *testing.T) *stage {
	const third party.PersonID = "third"
	s := newStage(t)
	more := s.people[deputy]
	more.ID, more.Name = third, "许洁"
	s.people[third] = more
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", officer, "recusal.request", &casefile.RecusalRequest{Person: head, By: "party", Reason: "与当事人法定代表人系近亲属。"})
	both := []casefile.MemberView{{Person: deputy, View: "情况属实，应当回避。", Agrees: true, Signed: true}, {Person: third, View: "同意。", Agrees: true, Signed: true}}
	s.act("2026-03-11", deputy, "recusal.deliberate", &casefile.RecusalDeliberate{
		Person: head, Granted: true, Reason: "近亲属关系属实。", Members: both, Minutes: "会议核实了申请理由。", Acting: third,
	})
	s.act("2026-03-12", deputy, "acting.name", &casefile.ActingName{Acting: deputy, Reason: "许洁外出学习。", Members: both, Minutes: "会议研究了代行人员。"})
	s.act("", officer, "recusal.request", &casefile.RecusalRequest{Person: second, By: "party", Reason: "同学。"})
	s.act("2026-03-13", deputy, "recusal.decide", &casefile.RecusalDecide{Person: second, Reason: "不影响公正执法。"})
	s.act("", deputy, "case.transfer", &casefile.CaseTransfer{Ground: "jurisdiction", To: "曲靖市住房和城乡建设局", Reason: "属于市级管辖。"})
	return s
}

// Who acts for the head signs as that, and the decision says who it is.
func TestActingHeadSignsAsThat(t *testing.T) {
	s := headless(t)
	require.Contains(t, s.paper("recusal-decision", 0).text, "由许洁在本案中代行主要负责人职责")
	require.Contains(t, s.paper("recusal-minutes", 1).text, "由郑华在本案中代行主要负责人职责")
	require.Contains(t, s.paper("recusal-decision", 1).text, "郑华（代行主要负责人职责）")
	require.Equal(t, party.Head, s.c.Events[len(s.c.Events)-1].Role)
}
