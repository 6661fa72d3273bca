package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
)

// pressed is a fine of 100 000 元, served on 28 July 2026: contested in vain, the
// demand's ten days over, and the three months to apply to the court running.
func pressed(t *testing.T) *play {
	t.Helper()
	p := lost(t)
	p.reach(day("2026-09-16"))
	require.Equal(t, "2026-12-15", p.due("D24"))
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	p.over("D25")
	return p
}

// 处罚法72.2: a plan moves the three months to its own end; in default after it the
// court is still there.
//
//law:covers D24 deferral.decide enforcement.propose
func TestAPlanMovesTheTimeToApply_Penalty72(t *testing.T) {
	p := pressed(t)
	p.do(officer1, "deferral.request", asks("instalments", part(5_000_000, "2026-12-31"), part(5_000_000, "2027-02-26")))
	p.do(deputy1, "deferral.decide", allows())
	require.Equal(t, "voided", p.c.Clocks[indexOf(p, "D24-1")].Ended)
	require.Equal(t, "2027-05-26", p.due("D24"), "three months from the last day of the plan")
	require.Contains(t, p.refuse(fault.GateShut, officer1, "enforcement.propose", drafted()).Cite, "七十二")
	p.reach(day("2027-03-01"))
	p.do(officer1, "enforcement.propose", drafted())
}

// What is refused moves nothing.
//
//law:covers D24 deferral.decide
func TestARefusedPlanMovesNothing_Penalty72(t *testing.T) {
	p := pressed(t)
	p.do(officer1, "deferral.request", asks("deferral", part(10_000_000, "2027-02-26")))
	p.do(deputy1, "deferral.decide", &casefile.DeferralDecide{Opinion: "理由不充分"})
	require.Equal(t, "2026-12-15", p.due("D24"))
}

// indexOf is where the clock stands in the case.
func indexOf(p *play, id string) int {
	p.t.Helper()
	for i, k := range p.c.Clocks {
		if k.ID == id {
			return i
		}
	}
	p.t.Fatalf("no clock %s", id)
	return -1
}

// unsued is a fine that nobody contested: the six months to sue are over, the
// demand's ten days as well, and the three months run.
func unsued(t *testing.T) *play {
	t.Helper()
	p := newPlay(t)
	p.now = day("2026-01-05")
	found := lead("P08")
	found.ActEndedOn = calendar.MustDate("2025-12-20")
	p.do(officer1, "lead.register", found)
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	p.do(officer1, "investigation.report", report(case8(p.do(officer1, "evidence.add", exhibit()))))
	p.tell().over("D07")
	p.decide().over("D23")
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	p.do(officer1, "demand.serve", &casefile.DemandServe{Service: service()})
	p.over("D25")
	return p
}

// 强制法53, 复议法20, 30: a request that comes too late and is not admitted costs the
// bureau nothing of its three months.
//
//law:covers D24 D22 reconsideration.record enforcement.propose remedy.conclude
func TestALateReconsiderationLeavesTheThreeMonths_Compulsion53(t *testing.T) {
	p := unsued(t)
	due := p.due("D24")
	p.do(reviewHead, "reconsideration.record", contested())
	require.True(t, p.c.Remedy().Late)
	require.NotNil(t, p.c.Running("D24"))
	p.do(officer1, "enforcement.propose", drafted())
	p.reach(p.c.Running("D24").Result.DueAt.AddDate(0, 0, -3))
	p.do(reviewHead, "remedy.conclude", came("not_admitted"))
	require.Equal(t, due, p.due("D24"), "as if it had never been")
	p.do(officer1, "enforcement.propose", but(drafted(), func(f *casefile.EnforcementPropose) { f.Grounds = "补充" }))
}

// One that the organ admits for good cause is a reconsideration like any other.
//
//law:covers D24 D23B remedy.admit enforcement.propose enforcement.open
func TestALateReconsiderationThatIsAdmitted_Reconsideration20(t *testing.T) {
	p := unsued(t)
	p.do(reviewHead, "reconsideration.record", contested())
	p.do(reviewHead, "remedy.admit", &casefile.RemedyAdmit{Number: "复议一号"})
	require.Nil(t, p.c.Running("D24"))
	p.refuse(fault.GateShut, officer1, "enforcement.propose", drafted())
	p.reach(day("2026-12-21"))
	p.do(reviewHead, "remedy.conclude", came("terminated"))
	require.Equal(t, "2027-03-22", p.due("D24"), "three months from the receipt; 21 March is a Sunday")
	p.do(officer1, "enforcement.propose", drafted())
}

// 强制法35: nobody is pressed to do what a decision ordered that has lost its force.
//
//law:covers demand.issue remedy.conclude
func TestNoDemandOnAnAnnulledDecision_Compulsion35(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(reviewHead, "reconsideration.record", contested())
	p.reach(day("2026-09-08"))
	p.do(reviewHead, "remedy.conclude", came("revoked"))
	p.refuse(fault.WrongState, officer1, "demand.issue", &casefile.DemandIssue{Method: "自行改正", Duties: "停止施工"})
}

// 强制法53: an application that was refused uses nothing up: the three months run on
// to their end, and warn of it.
//
//law:covers D24 enforcement.answer enforcement.propose
func TestTheThreeMonthsRunOnAfterARefusal_Compulsion53(t *testing.T) {
	p := pressed(t)
	p.do(officer1, "enforcement.propose", drafted())
	sum := p.c.Application.SHA256
	p.do(reviewer1, "enforcement.review", consent(sum))
	p.do(deputy1, "enforcement.apply", &casefile.EnforcementApply{SHA256: sum, Opinion: "同意"})
	require.Equal(t, "done", p.c.Latest("D24").Ended)
	p.reach(day("2026-10-20"))
	p.do(officer1, "enforcement.answer", &casefile.CourtAnswer{Reason: "材料不齐", Number: "一号", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.Equal(t, "2026-12-15", p.due("D24"))
	require.True(t, p.c.Latest("D24").Open())
	p.reach(day("2026-12-09"))
	require.True(t, procedure.AtRisk(*p.c.Running("D24")))
	p.do(officer1, "enforcement.propose", drafted())
	p.reach(day("2026-12-16"))
	require.Equal(t, "ended", p.c.Latest("D24").Ended)
	p.refuse(fault.GateShut, officer1, "enforcement.propose", drafted())
}
