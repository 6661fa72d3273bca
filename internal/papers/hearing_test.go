package papers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
)

// putOff is a hearing that is put off twice and held with an agent.
func putOff(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "竣工验收报告", "竣工验收合格的日期"))
	s.act("2026-03-11", officer, "investigation.report", report(fined(32_000_050, "取下限", s.c.Sequence)))
	s.act("", officer, "notice.issue", &casefile.NoticeIssue{})
	s.act("", officer, "notice.serve", &casefile.NoticeServe{Service: service("direct")})
	s.act("2026-03-12", officer, "hearing.request", &casefile.HearingRequest{Oral: true})
	told := func(day string) *casefile.HearingNotify {
		return &casefile.HearingNotify{HeldOn: calendar.MustDate(day), Place: "局三楼会议室", Host: host, Public: true}
	}
	s.act("", reviewHead, "hearing.notify", told("2026-03-25"))
	s.act("2026-03-16", officer, "postponement.request", &casefile.PostponementRequest{Reason: "法定代表人住院。", Files: attached})
	s.act("2026-03-17", reviewHead, "postponement.decide", &casefile.PostponementDecide{Granted: true, Reason: "情况属实。"})
	s.act("", reviewHead, "hearing.notify", told("2026-03-31"))
	s.act("2026-03-31", host, "hearing.adjourn", &casefile.HearingAdjourn{Ground: "absent_with_cause", Reason: "途中遇交通事故。", Files: attached})
	s.act("", reviewHead, "hearing.notify", told("2026-04-16"))
	s.act("2026-04-13", host, "hearing.enrol", &casefile.HearingEnrol{
		Agents: []casefile.Agent{{Name: "孔律师", IDCode: "15303201810000001", Relation: "云南某律师事务所", Powers: "陈述、申辩、质证"}}, Powers: attached,
		Third: []casefile.ThirdParty{{Name: "购房人代表严某", Interest: "未备案致其不能办理产权登记"}},
	})
	s.act("2026-04-16", host, "hearing.hold", &casefile.HearingHold{
		Attended: true, ByAgents: true, Agents: []casefile.AgentPresent{{Name: "孔律师", Signed: true}}, Third: []string{"购房人代表严某"}, ThirdSaid: "请求尽快备案。",
		Statement: "请求从轻处罚。", Handlers: "建议处罚款。", Report: "事实清楚，建议维持。", Files: attached,
	})
	return s
}

// 处罚法64: agents, third parties and their signatures are on the record.
func TestHearingRecordNamesAgents_Penalty64(t *testing.T) {
	text := putOff(t).paper("hearing-record", 0).text
	for _, words := range []string{
		"当事人未到场，由代理人参加", "代理人：孔律师（云南某律师事务所；委托权限：陈述、申辩、质证）", "第三人：购房人代表严某", "三、第三人的陈述\n　　请求尽快备案。",
		"代理人孔律师核对并签名：已核对无误并签名",
	} {
		require.Contains(t, text, words)
	}
}
