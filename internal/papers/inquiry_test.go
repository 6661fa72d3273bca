package papers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
)

// inquired is a case in which people and papers are asked for, a thing is
// sampled, and another authority helps.
func inquired(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	at := calendar.MustDate("2026-03-12").Start().Add(9 * time.Hour)
	s.act("2026-03-10", officer, "inquiry.notify", &casefile.InquiryNotify{
		Service: service("direct"), Person: "王建国", AppearAt: &at, Place: "局二楼询问室", Matters: "竣工验收和备案的经过；请携带身份证件",
	})
	s.act("", officer, "evidence.request", &casefile.EvidenceRequest{
		Service: service("direct"), Items: []string{"竣工验收报告", "工程规划许可证"}, By: calendar.MustDate("2026-03-13"),
	})
	s.act("", officer, "assistance.request", &casefile.AssistanceRequest{To: "曲靖市自然资源和规划局麒麟分局", Matters: "查询该地块工程规划核实的情况。"})
	s.act("2026-03-11", officer, "evidence.add", evidence("physical", "热轧带肋钢筋", "钢筋的规格"))
	s.act("2026-03-16", officer, "assistance.answer", &casefile.AssistanceAnswer{Request: s.c.Assistances[0].Sequence, Document: "曲自然资麒函〔2026〕8号", Result: "已通过规划核实。", Files: attached})
	return s
}

// 令55第16条: the transcript shows that it was signed page by page.
func TestTranscriptShowsItsSignatures_Order55_16(t *testing.T) {
	text := letOff(t, "当事人出租房屋未办理登记备案，已及时改正。").paper("transcript", 0).text
	for _, words := range []string{"身份：当事人", "核对身份：是；个别询问：是", "笔录共 2 页，被询问人逐页签名或者盖章 2 页", "　　问：是否办理登记备案？\n　　答：没有办理。"} {
		require.Contains(t, text, words)
	}
}
