package procedure_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// 处罚法36: the investigation finds that the act ended on 2024-06-30, two years
// and a day before the lead of 2026-07-01: no penalty, but a termination. An
// end on 2024-07-01 is just in time.
//
//law:covers G04 investigation.report case.terminate
func TestThePenaltyStaysWithinTheLimitation(t *testing.T) {
	p := newPlay(t).filed("P08")
	r := report(case8(p.do(officer1, "evidence.add", exhibit())))
	r.ActEndedOn = calendar.MustDate("2026-07-02")
	p.refuse("invalid", officer1, "investigation.report", r)
	r.ActEndedOn = calendar.MustDate("2024-06-30")
	f := p.refuse(fault.GateShut, officer1, "investigation.report", r)
	require.Contains(t, f.Cite, "第三十六条")
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "limitation", Reason: "已过追责时效"})

	q := newPlay(t).filed("P08")
	r = report(case8(q.do(officer1, "evidence.add", exhibit())))
	r.ActEndedOn = calendar.MustDate("2024-07-01")
	q.do(officer1, "investigation.report", r)
	require.Equal(t, "2024-07-01", q.c.Lead.ActEndedOn.String())
}

// A responsible person's act was found when the unit's was, not when their own case
// began: the two years are asked of that day.
//
//law:covers G04 investigation.report filing.approve
func TestTheLimitationOfAResponsiblePersonIsTheUnits_Penalty36(t *testing.T) {
	p := newPlay(t).filed("P01")
	r := report(naming(manager())(p.do(officer1, "evidence.add", exhibit())))
	r.ActEndedOn = calendar.MustDate("2024-07-02")
	p.workdays(15) // more than two years after the act, and found in time
	p.do(officer1, "investigation.report", r)
	q := p.opened()
	require.Equal(t, "2026-07-01", q.c.Origin.FoundOn.String())
	q.do(officer1, "verification.finish", verified("file"))
	q.do(officer1, "filing.submit", sheet(true))
	q.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意立案"})
}

// 处罚法60: a late decision says why it is late.
//
//law:covers D11 decision.make
func TestALateDecisionSaysWhy_Penalty60(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.over("D11")
	f := p.refuse(fault.Invalid, head, "decision.make", decision())
	require.Equal(t, "overdue_reason", f.Fields[0].Path)
	late := decision()
	late.OverdueReason = "案情疑难，等待上级答复"
	p.do(head, "decision.make", late)
	require.True(t, p.c.Latest("D11").Late)
}

// 处罚法27: what the proposal itself calls a crime is handed over first; a fine
// takes nobody's place.
//
//law:covers crime.suspect decision.make
func TestASuspectedCrimeIsNotFined_Penalty27(t *testing.T) {
	p := newPlay(t).noticed("P08", func(evidence ...int) casefile.Proposal {
		v := case8(evidence...)
		v.Crime = true
		return v
	}).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	f := p.refuse(fault.WrongState, head, "decision.make", decision())
	require.Contains(t, f.Message, "移送")
}

// 处罚法37: P08 is made heavier after the act; its old range stays the measure.
//
//law:covers P08 investigation.report
func TestALawMadeLaterAndHeavierIsNotApplied_Penalty37(t *testing.T) {
	heavier := shipped(t).at(calendar.MustDate("2026-07-01")).Powers["P08"]
	heavier.Ranges = slices.Clone(heavier.Ranges)
	for i := range heavier.Ranges {
		heavier.Ranges[i].Fine = &law.Fine{Min: 5_000_000, Max: 10_000_000}
	}
	heavier.EffectiveFrom, heavier.Edition = calendar.MustDate("2026-06-25"), ""
	p := newPlay(t)
	p.world = shipped(t, law.Edition{ID: "powers-heavier", Kind: law.PowerRows, EffectiveFrom: calendar.MustDate("2026-06-25"), Powers: []law.Power{heavier}})
	p.filed("P08")
	proof := p.do(officer1, "evidence.add", exhibit())
	r := report(case8(proof))
	r.ActEndedOn = calendar.MustDate("2026-06-20")
	heavy := *r
	heavy.Proposal.Fine = 10_000_000
	p.refuse(fault.Invalid, officer1, "investigation.report", &heavy)
	p.do(officer1, "investigation.report", r)
}
