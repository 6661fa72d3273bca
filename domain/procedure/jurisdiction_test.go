package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
)

func dispute() *casefile.JurisdictionDispute {
	return &casefile.JurisdictionDispute{Authority: "麒麟区城市管理局", About: "双方都认为应当由本机关管辖"}
}

func agreement(ours bool) *casefile.JurisdictionAgree {
	f := &casefile.JurisdictionAgree{Ours: ours, Record: "协商一致", Files: []casefile.FileRef{{SHA256: fileA}}}
	if !ours {
		f.To = "麒麟区城市管理局"
	}
	return f
}

func request() *casefile.JurisdictionRefer {
	return &casefile.JurisdictionRefer{Superior: "曲靖市住房和城乡建设局", Consulted: "协商两次，未达成一致", View: "应当由本机关管辖"}
}

func designation(ours bool) *casefile.JurisdictionDesignate {
	f := &casefile.JurisdictionDesignate{Ours: ours, Document: "指定管辖通知书1号", Files: []casefile.FileRef{{SHA256: fileB}}}
	if !ours {
		f.To = "麒麟区城市管理局"
	}
	return f
}

// 令55第6条: seven working days to consult, seven for the superior. From Monday
// 28 September 2026: 29, 30; National Day 1–7 October; 8, 9, Saturday 10 (made
// up), 12, 13 October. From the 13th: 14, 15, 16, 19, 20, 21, 22.
//
//law:covers D03 D03B jurisdiction.dispute jurisdiction.refer jurisdiction.designate
func TestOrder55Article6Periods(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-14")
	p.filed("P08")
	p.reach(at("2026-09-28 09:00"))
	p.do(unitHead, "jurisdiction.dispute", dispute())
	p.in(casefile.JurisdictionTrack, procedure.JurisdictionDisputed)
	require.Equal(t, "2026-10-13", p.due("D03"))
	require.Contains(t, p.tasks(), "jurisdiction.agree")
	require.NotContains(t, p.tasks(), "jurisdiction.refer", "the days for consulting still run")
	p.refuse(fault.WrongState, reviewHead, "jurisdiction.designate", designation(true))
	p.reach(at("2026-10-13 09:00"))
	p.do(reviewHead, "jurisdiction.refer", request())
	p.in(casefile.JurisdictionTrack, procedure.JurisdictionReferred)
	require.Equal(t, "done", p.c.Latest("D03").Ended)
	require.False(t, p.c.Latest("D03").Late)
	require.Equal(t, "2026-10-22", p.due("D03B"))
	p.refuse(fault.WrongState, reviewHead, "jurisdiction.agree", agreement(true))
	p.reach(at("2026-10-20 09:00"))
	p.do(reviewHead, "jurisdiction.designate", designation(true))
	p.in(casefile.JurisdictionTrack, procedure.JurisdictionOurs)
	require.Equal(t, "done", p.c.Latest("D03B").Ended)
	require.Empty(t, p.c.Running("D11").Pauses, "no text takes the dispute out of the 90 days")
}

// A request after the seven days is late for ever, and expected from then on.
//
//law:covers D03 jurisdiction.refer
func TestOrder55Article6LateRequest(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.do(reviewHead, "jurisdiction.dispute", dispute())
	p.over("D03")
	require.Contains(t, p.tasks(), "jurisdiction.refer")
	p.refuse(fault.RoleDenied, unitHead, "jurisdiction.refer", request())
	p.do(reviewHead, "jurisdiction.refer", request())
	require.True(t, p.c.Latest("D03").Late)
}

// Who may say so, and when: the review head or the unit's own head, between
// the filing and the decision.
//
//law:covers jurisdiction.dispute jurisdiction.agree jurisdiction.designate
func TestOrder55Article6WhoAndWhen(t *testing.T) {
	p := newPlay(t).register("P08")
	p.refuse(fault.WrongState, reviewHead, "jurisdiction.dispute", dispute())
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	p.refuse(fault.RoleDenied, officer1, "jurisdiction.dispute", dispute())
	p.refuse(fault.Invalid, reviewHead, "jurisdiction.dispute", &casefile.JurisdictionDispute{Authority: "某局"})
	p.do(reviewHead, "jurisdiction.dispute", dispute())
	p.refuse(fault.WrongState, unitHead, "jurisdiction.dispute", dispute())
	p.refuse(fault.RoleDenied, officer1, "jurisdiction.agree", agreement(true))
	nobody := agreement(false)
	nobody.To = " "
	require.Equal(t, "to", p.refuse(fault.Invalid, reviewHead, "jurisdiction.agree", nobody).Fields[0].Path)
	both := agreement(true)
	both.To = "某局"
	require.Equal(t, "to", p.refuse(fault.Invalid, reviewHead, "jurisdiction.agree", both).Fields[0].Path)
	p.do(reviewHead, "jurisdiction.refer", request())
	p.refuse(fault.RoleDenied, unitHead, "jurisdiction.designate", designation(true))
	nowhere := designation(false)
	nowhere.To = ""
	require.Equal(t, "to", p.refuse(fault.Invalid, reviewHead, "jurisdiction.designate", nowhere).Fields[0].Path)

	q := newPlay(t).noticed("P08", case8).decide()
	q.refuse(fault.WrongState, reviewHead, "jurisdiction.dispute", dispute())
}

// The work rests while nobody knows whose the case is, and goes on when it is
// ours; a second dispute may follow.
//
//law:covers jurisdiction.agree
func TestOrder55Article6WorkRests(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.do(unitHead, "jurisdiction.dispute", dispute())
	began := p.now
	p.workdays(1)
	refused := p.refuse(fault.WrongState, head, "decision.make", decision())
	require.Contains(t, refused.Message, "管辖争议尚未解决")
	require.Contains(t, refused.Cite, "住房和城乡建设行政处罚程序规定")
	p.refuseAt(began.AddDate(0, 0, -1), fault.WrongState, head, "decision.make", decision())
	p.refuse(fault.WrongState, unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.refuse(fault.WrongState, deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "终止"})
	elsewhere := &casefile.CaseTransfer{Ground: "jurisdiction", To: "麒麟区城市管理局", Reason: "不属于本机关管辖"}
	require.Equal(t, "ground", p.refuse(fault.Invalid, head, "case.transfer", elsewhere).Fields[0].Path)
	p.do(reviewHead, "jurisdiction.agree", agreement(true))
	require.Equal(t, "done", p.c.Latest("D03").Ended)
	p.do(reviewHead, "jurisdiction.dispute", dispute())
	p.do(reviewHead, "jurisdiction.agree", agreement(true))
	require.Len(t, p.c.Jurisdiction, 2)
	p.decide()
}

// What is another authority's goes there: nothing else is open.
//
//law:covers jurisdiction.agree jurisdiction.designate case.transfer
func TestOrder55Article6Theirs(t *testing.T) {
	for name, settle := range map[string]func(*play){
		"agreed": func(p *play) { p.do(reviewHead, "jurisdiction.agree", agreement(false)) },
		"designated": func(p *play) {
			p.do(reviewHead, "jurisdiction.refer", request())
			p.do(reviewHead, "jurisdiction.designate", designation(false))
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t).noticed("P08", case8)
			p.do(reviewHead, "jurisdiction.dispute", dispute())
			require.NotContains(t, p.tasks(), "case.transfer")
			settle(p)
			p.in(casefile.JurisdictionTrack, procedure.JurisdictionTheirs)
			require.Contains(t, p.tasks(), "case.transfer")
			require.Contains(t, p.refuse(fault.WrongState, head, "decision.make", decision()).Message, "由其他机关管辖")
			p.refuse(fault.WrongState, deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "终止"})
			p.refuse(fault.WrongState, head, "case.transfer", &casefile.CaseTransfer{Ground: "crime", To: "公安机关", Reason: "涉嫌犯罪"})
			p.refuse(fault.WrongState, reviewHead, "jurisdiction.dispute", dispute())
			p.do(head, "case.transfer", &casefile.CaseTransfer{Ground: "jurisdiction", To: "麒麟区城市管理局", Reason: "经确定由其管辖"})
			p.in(casefile.Main, procedure.Ended)
			p.finish("other")
		})
	}
}

// A crime that the police took ends the case, and the dispute with it.
//
//law:covers D03 jurisdiction.dispute
func TestOrder55Article6EndsWithTheCase(t *testing.T) {
	p := newPlay(t).filed("P08").refer().accepted()
	p.do(reviewHead, "jurisdiction.dispute", dispute())
	p.do(officer1, "crime.deliver", &casefile.CrimeDeliver{Items: []string{"账册一本"}, Receiver: "民警", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.do(head, "case.transfer", &casefile.CaseTransfer{Ground: "crime", To: "公安机关", Reason: "涉嫌犯罪"})
	require.Equal(t, "voided", p.c.Latest("D03").Ended)
	p.in(casefile.JurisdictionTrack, "")
}
