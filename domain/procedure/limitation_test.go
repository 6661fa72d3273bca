package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
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
