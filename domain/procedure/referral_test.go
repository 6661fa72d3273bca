package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func suspicion() *casefile.CrimeSuspect {
	return &casefile.CrimeSuspect{Offence: "挪用资金罪", Facts: "挪用维修资金三十八万元", Standard: "刑法第二百七十二条", Investigators: []party.PersonID{officer1, officer2}}
}

func handover() *casefile.CrimeHandover {
	return &casefile.CrimeHandover{
		To: "麒麟区公安分局", CopiedTo: "麒麟区人民检察院", Report: "调查情况", Items: []string{"账册一本"}, Receiver: "民警", Files: []casefile.FileRef{{SHA256: fileA}},
	}
}

func police(accepted bool) *casefile.CrimeAnswer {
	f := &casefile.CrimeAnswer{Accepted: accepted, Document: "公立字1号", Files: []casefile.FileRef{{SHA256: fileB}}}
	if !accepted {
		f.Reason = "情节显著轻微"
	}
	return f
}

// refer brings a suspected crime to the police.
func (p *play) refer() *play {
	p.t.Helper()
	p.do(officer1, "crime.suspect", suspicion())
	p.do(head, "crime.decide", &casefile.CrimeDecide{Approve: true, Opinion: "批准移送"})
	p.do(officer1, "crime.handover", handover())
	return p
}

func (p *play) accepted() *play {
	p.t.Helper()
	p.do(officer1, "crime.answer", police(true))
	return p
}

// 令310号第5条: the head decides in three calendar days, which no holiday
// stretches (Friday 3 July to Monday 6 July); then 24 hours.
//
//law:covers D29 D29B crime.suspect crime.decide crime.handover
func TestOrder310Periods(t *testing.T) {
	p := newPlay(t)
	p.filed("P01")
	p.reach(at("2026-07-03 09:00"))
	p.do(officer1, "crime.suspect", suspicion())
	require.Equal(t, "2026-07-06", p.due("D29"))
	p.refuse(fault.RoleDenied, deputy1, "crime.decide", &casefile.CrimeDecide{Approve: true, Opinion: "批准"})
	p.reach(at("2026-07-04 10:30"))
	p.do(head, "crime.decide", &casefile.CrimeDecide{Approve: true, Opinion: "批准移送"})
	require.Equal(t, at("2026-07-05 10:30"), p.c.Running("D29B").Result.DueAt.In(at("2026-07-05 10:30").Location()))
	p.reach(at("2026-07-05 11:00"))
	p.do(officer1, "crime.handover", handover())
	require.True(t, p.c.Latest("D29B").Late)
	p.in(casefile.Referring, procedure.ReferralHanded)
	require.NotContains(t, procedure.MissingRecords(p.c), "涉嫌犯罪案件移送书")
}

// Not approved: the reason is on record, and the case goes on.
//
//law:covers crime.decide
func TestOrder310NotApproved(t *testing.T) {
	p := newPlay(t).filed("P01")
	p.do(officer1, "crime.suspect", suspicion())
	p.refuse(fault.Invalid, head, "crime.decide", &casefile.CrimeDecide{})
	p.do(head, "crime.decide", &casefile.CrimeDecide{Opinion: "未达到追诉标准"})
	p.in(casefile.Referring, "")
	require.Equal(t, "done", p.c.Latest("D29").Ended)
	require.Nil(t, p.c.Running("D29B"))
	require.Equal(t, "未达到追诉标准", p.c.Referral.Approval.Opinion)
}

//law:covers crime.suspect
func TestOrder310TwoInvestigators(t *testing.T) {
	p := newPlay(t).filed("P01")
	f := suspicion()
	f.Investigators = f.Investigators[:1]
	require.Equal(t, "investigators", p.refuse(fault.Invalid, officer1, "crime.suspect", f).Fields[0].Path)
	f = suspicion()
	f.Standard = " "
	require.Equal(t, "standard", p.refuse(fault.Invalid, officer1, "crime.suspect", f).Fields[0].Path)
}

// The police decline: three days to ask once more, by the review office.
//
//law:covers D30 crime.answer crime.review
func TestOrder310PoliceDecline(t *testing.T) {
	p := newPlay(t).filed("P01").refer()
	silent := police(false)
	silent.Reason = ""
	p.refuse(fault.Invalid, officer1, "crime.answer", silent)
	p.reach(at("2026-07-02 09:00"))
	p.do(officer1, "crime.answer", police(false))
	require.Equal(t, "2026-07-06", p.due("D30"), "5 July is a Sunday")
	p.refuse(fault.RoleDenied, officer1, "crime.review", &casefile.CrimeReview{Reasons: "已达追诉标准"})
	p.do(reviewHead, "crime.review", &casefile.CrimeReview{Reasons: "已达追诉标准"})
	p.do(officer1, "crime.answer", police(false))
	require.Nil(t, p.c.Running("D30"), "asking once uses the right up")
	p.refuse(fault.WrongState, reviewHead, "crime.review", &casefile.CrimeReview{Reasons: "再次"})

	q := newPlay(t).filed("P01").refer()
	q.do(officer1, "crime.answer", police(false))
	q.over("D30")
	q.refuse(fault.WrongState, reviewHead, "crime.review", &casefile.CrimeReview{Reasons: "逾期"})
}

// A fine never takes the place of the transfer; a warning may go on; and what
// comes back from the police is decided as any other case (令310号第11条).
//
//law:covers decision.make crime.back case.transfer case.terminate
func TestOrder310NoPenaltyInsteadOfTransfer(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).refer()
	require.Contains(t, p.refuse(fault.WrongState, head, "decision.make", decision()).Message, "不得以行政处罚代替移送")
	p.accepted()
	p.refuse(fault.WrongState, head, "decision.make", decision())
	p.refuse(fault.WrongState, deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "终止"})
	p.refuse(fault.Invalid, head, "case.transfer", &casefile.CaseTransfer{Ground: "jurisdiction", To: "某局", Reason: "移送"})
	p.do(officer1, "crime.back", &casefile.CrimeReturn{By: "procuratorate", Document: "检察意见书1号", Opinion: "不起诉，建议给予行政处罚", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.in(casefile.Referring, "")
	p.decide()

	direct := newPlay(t).filed("P08")
	direct.refuse(fault.WrongState, head, "case.transfer", &casefile.CaseTransfer{Ground: "crime", To: "公安机关", Reason: "涉嫌犯罪"})
}
