package papers_test

import (
	"testing"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// referred is a case that the police first decline and then take.
func referred(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "账册", "资金去向"))
	s.act("2026-03-11", officer, "crime.suspect", &casefile.CrimeSuspect{
		Offence: "挪用资金罪", Facts: "挪用资金三十八万元，至今未还。", Standard: "《刑法》第二百七十二条", Investigators: []party.PersonID{officer, second},
	})
	s.act("2026-03-12", head, "crime.decide", &casefile.CrimeDecide{Approve: true, Opinion: "批准移送。"})
	s.act("", officer, "crime.handover", &casefile.CrimeHandover{
		To: "曲靖市公安局麒麟分局", CopiedTo: "曲靖市麒麟区人民检察院", Report: "经查，资金去向明确。", Items: []string{"账册一本"}, Conclusions: []string{"审计报告一份"},
		Receiver: "值班民警", Files: attached,
	})
	s.act("2026-03-16", officer, "crime.answer", &casefile.CrimeAnswer{Document: "麒公不立字〔2026〕1号", Reason: "证据不足。", Files: attached})
	s.act("2026-03-17", reviewHead, "crime.review", &casefile.CrimeReview{Reasons: "审计报告足以证明。"})
	s.act("2026-03-20", officer, "crime.answer", &casefile.CrimeAnswer{Accepted: true, Document: "麒公立字〔2026〕9号", Files: attached})
	s.act("2026-03-21", officer, "crime.deliver", &casefile.CrimeDeliver{Items: []string{"账册一本", "审计报告一份"}, Receiver: "值班民警", Files: attached})
	return s
}

// inDispute is a case that two authorities claim, with their superior.
func inDispute(t *testing.T) *stage {
	s := newStage(t)
	s.filed(lead(firm(), "P06"))
	s.act("2026-03-10", officer, "evidence.add", evidence("documentary", "账册", "资金去向"))
	s.act("2026-03-10", reviewHead, "jurisdiction.dispute", &casefile.JurisdictionDispute{Authority: "麒麟区城市管理局", About: "双方都认为应当由本机关管辖。"})
	s.act("2026-03-16", reviewHead, "jurisdiction.refer", &casefile.JurisdictionRefer{
		Superior: "曲靖市住房和城乡建设局", Consulted: "协商两次，未能达成一致。", View: "违法行为发生在本辖区，且由本机关最先立案，应当由本机关管辖。",
	})
	return s
}
