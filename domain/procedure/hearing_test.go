package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// hearingTold brings case 1 to a hearing announced for 24 July.
func hearingTold(t *testing.T) *play {
	p := newPlay(t).reported("P01", case1).tell()
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.reach(day("2026-07-07"))
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	return p
}

func enrolled(names ...string) *casefile.HearingEnrol {
	f := &casefile.HearingEnrol{Powers: []casefile.FileRef{{SHA256: fileA}}}
	for _, n := range names {
		f.Agents = append(f.Agents, casefile.Agent{Name: n, Relation: "律师", Powers: "陈述、申辩、质证"})
	}
	return f
}

func heardBy(agents ...casefile.AgentPresent) *casefile.HearingHold {
	f := heard(true)
	f.ByAgents, f.Signed, f.Agents = true, false, agents
	return f
}

// 处罚法64第五项: one or two agents, by a power of attorney; who came is on the
// record and signs it.
//
//law:covers G09 hearing.enrol hearing.hold
func TestHearingByAgents_Penalty64(t *testing.T) {
	p := hearingTold(t)
	require.Equal(t, "agents", p.refuse("invalid", host1, "hearing.enrol", enrolled("甲", "乙", "丙")).Fields[0].Path)
	bare := enrolled("甲")
	bare.Powers = nil
	f := p.refuse("invalid", host1, "hearing.enrol", bare)
	require.Equal(t, "powers_of_attorney", f.Fields[0].Path)
	require.NotEmpty(t, f.Cite)
	p.refuse("invalid", host1, "hearing.enrol", enrolled("甲", "甲"))
	p.refuse("invalid", host1, "hearing.enrol", &casefile.HearingEnrol{})
	p.refuse("role_denied", officer1, "hearing.enrol", enrolled("甲"))
	list := enrolled("甲", "乙")
	list.Translator, list.Third = "翻译丁", []casefile.ThirdParty{{Name: "邻居戊", Interest: "相邻权受影响"}}
	p.do(host1, "hearing.enrol", list)

	p.reach(day("2026-07-24"))
	for field, bad := range map[string]*casefile.HearingHold{
		"agents": heardBy(casefile.AgentPresent{Name: "丙", Signed: true}),
		"signed": heardBy(casefile.AgentPresent{Name: "甲", Signed: true}, casefile.AgentPresent{Name: "乙"}),
		"third_parties": but(heardBy(casefile.AgentPresent{Name: "甲", Signed: true}), func(v *casefile.HearingHold) {
			v.Third = []string{"路人"}
		}),
	} {
		require.Equal(t, field, p.refuse("invalid", host1, "hearing.hold", bad).Fields[0].Path)
	}
	p.refuse("invalid", host1, "hearing.hold", heardBy())
	twice := casefile.AgentPresent{Name: "甲", Signed: true}
	p.refuse("invalid", host1, "hearing.hold", heardBy(twice, twice))
	p.refuse("invalid", host1, "hearing.hold", but(heard(false), func(v *casefile.HearingHold) { v.Agents = []casefile.AgentPresent{twice} }))
	p.do(host1, "hearing.hold", but(heardBy(twice, casefile.AgentPresent{Name: "乙"}), func(v *casefile.HearingHold) {
		v.Refusal, v.Third, v.ThirdSaid, v.Translator = "乙拒绝签名", []string{"邻居戊"}, "请求依法处理", "翻译丁"
	}))
	p.in(casefile.Hearing, procedure.HearingHeld)
	require.Len(t, p.c.HearingFile.Enrolled.Agents, 2)
}

// In person and with an agent: both sign.
//
//law:covers hearing.enrol hearing.hold
func TestPartyAndAgentBothSign(t *testing.T) {
	p := hearingTold(t)
	p.do(host1, "hearing.enrol", enrolled("甲"))
	p.reach(day("2026-07-24"))
	both := but(heard(true), func(v *casefile.HearingHold) { v.Agents = []casefile.AgentPresent{{Name: "甲"}} })
	p.refuse("invalid", host1, "hearing.hold", both)
	both.Agents[0].Signed = true
	p.do(host1, "hearing.hold", both)
}

// 处罚法64第二项: asked before the day with a reason; when granted, the party is
// told anew with the full seven working days, and the 90 days stand still all
// the while.
//
//law:covers D09 D11 hearing.hold hearing.notify postponement.decide postponement.request
func TestHearingPostponed(t *testing.T) {
	p := hearingTold(t)
	ask := &casefile.PostponementRequest{Reason: "法定代表人住院", Files: []casefile.FileRef{{SHA256: fileA}}}
	p.refuseAt(day("2026-07-24"), "invalid", officer1, "postponement.request", ask)
	p.reach(day("2026-07-20"))
	p.do(officer1, "postponement.request", ask)
	p.refuse("wrong_state", host1, "hearing.hold", heard(true))
	p.refuse("wrong_state", reviewHead, "hearing.notify", hearingOn("2026-08-10", host1))
	p.refuse("role_denied", officer1, "postponement.decide", &casefile.PostponementDecide{Granted: true, Reason: "属实"})
	require.Contains(t, p.tasks(), "postponement.decide")
	p.do(reviewHead, "postponement.decide", &casefile.PostponementDecide{Granted: true, Reason: "属实"})
	p.in(casefile.Hearing, procedure.HearingPutOff)
	require.True(t, p.c.Running("D11").Paused())
	require.Contains(t, p.tasks(), "hearing.notify")

	p.reach(day("2026-07-24"))
	p.refuse("wrong_state", host1, "hearing.hold", heard(true))
	p.shut("G09", head, "deliberation.hold", deliberation())
	f := p.refuse("invalid", reviewHead, "hearing.notify", hearingOn("2026-07-31", host1))
	require.Equal(t, "held_on", f.Fields[0].Path, "seven full working days again")
	p.do(reviewHead, "hearing.notify", hearingOn("2026-08-05", host1))
	require.True(t, p.c.Running("D11").Paused(), "not begun anew, not ended")
	p.reach(day("2026-08-05"))
	before := calendar.MustDate("2026-09-29") // 90 days from 1 July
	p.do(host1, "hearing.hold", heard(true))
	require.Equal(t, p.rolled(before.AddDays(29)), p.due("D11"), "from 7 July to 5 August nothing is counted")
	require.True(t, p.c.HearingFile.Puttings[0].Decided.Granted)
	require.Equal(t, "2026-07-24", p.c.HearingFile.Puttings[0].HeldOn.String())
}

// Refused with a reason: the hearing stays on its day.
//
//law:covers hearing.hold postponement.decide postponement.request
func TestPostponementRefused(t *testing.T) {
	p := hearingTold(t)
	p.do(officer1, "postponement.request", &casefile.PostponementRequest{Reason: "不便", Oral: true})
	p.refuse("invalid", reviewHead, "postponement.decide", &casefile.PostponementDecide{Reason: " "})
	p.do(reviewHead, "postponement.decide", &casefile.PostponementDecide{Reason: "没有正当理由"})
	p.in(casefile.Hearing, procedure.HearingNotified)
	p.reach(day("2026-07-24"))
	p.do(host1, "hearing.hold", heard(true))
}

// A request posted before the day is in time (令55第45条).
//
//law:covers postponement.request
func TestPostponementPostedInTime(t *testing.T) {
	p := hearingTold(t)
	p.reach(day("2026-07-24"))
	late := &casefile.PostponementRequest{Reason: "住院"}
	p.refuse("invalid", officer1, "postponement.request", late)
	p.refuse("invalid", officer1, "postponement.request", &casefile.PostponementRequest{Reason: "住院", PostedOn: calendar.MustDate("2026-07-27")})
	p.do(officer1, "postponement.request", &casefile.PostponementRequest{Reason: "住院", PostedOn: calendar.MustDate("2026-07-22")})
}

// 处罚法64第六项: who stays away with good cause has given nothing up.
//
//law:covers D11 G09 hearing.adjourn hearing.hold hearing.notify
func TestAbsenceWithGoodCauseIsNoWaiver(t *testing.T) {
	p := hearingTold(t)
	cause := &casefile.HearingAdjourn{Ground: "absent_with_cause", Reason: "途中遇交通事故"}
	p.refuse("invalid", host1, "hearing.adjourn", cause)
	p.reach(day("2026-07-24"))
	p.refuse("conflict_of_interest", host2, "hearing.adjourn", cause)
	p.do(host1, "hearing.adjourn", cause)
	p.in(casefile.Hearing, procedure.HearingPutOff)
	require.False(t, p.c.Notice().HearingGone)
	require.True(t, p.c.Running("D11").Paused())
	p.shut("G09", head, "deliberation.hold", deliberation())
	p.do(reviewHead, "hearing.notify", hearingOn("2026-08-05", host2))
	p.reach(day("2026-08-05"))
	p.do(host2, "hearing.hold", heard(false))
	p.in(casefile.Hearing, procedure.HearingForfeited)
	require.True(t, p.c.Notice().HearingGone, "without cause it is given up")
}

// What waits for a hearing that was put off waits on: the proposal stays, the
// party may take its request back, and the exits cancel it.
//
//law:covers D11 case.terminate hearing.adjourn hearing.withdraw proposal.amend
func TestPutOffHearingHoldsTheCase(t *testing.T) {
	off := func() *play {
		p := hearingTold(t)
		p.reach(day("2026-07-24"))
		p.do(host1, "hearing.adjourn", &casefile.HearingAdjourn{Ground: "other", Reason: "停电"})
		return p
	}
	p := off()
	changed := p.c.Proposal().Proposal
	changed.Discretion = "改"
	p.refuse("wrong_state", officer1, "proposal.amend", amend(changed))
	p.refuse("wrong_state", officer1, "defence.waive", waiver(true))
	p.do(officer1, "hearing.withdraw", &casefile.HearingWithdraw{Reason: "不再要求"})
	require.False(t, p.c.Running("D11").Paused())
	q := off()
	q.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "终止"})
	q.in(casefile.Hearing, "")
}
