package procedure_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// What was overdue when an entry came stays so, whatever date the entry bears
// (令55第29条).
//
//law:covers D11 testing.commission
func TestABackdatedTestDoesNotUndoLateness(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.over("D11")
	require.True(t, procedure.Overdue(*p.c.Running("D11")))
	p.doAt(day("2026-07-02"), officer1, "testing.commission", commissioned())
	require.True(t, p.c.Running("D11").Late)
	p.do(officer1, "testing.report", &casefile.TestingReport{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.True(t, p.c.Running("D11").Late)
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "终止"})
	require.True(t, p.c.Latest("D11").Late, "for ever")
}

// Time is granted from the day on which the grant is entered (令55第15, 29, 30条).
//
//law:covers D11 D01 investigation.suspend period.extend verification.extend
func TestGrantsAreNotDatedBack(t *testing.T) {
	p := newPlay(t).register("P08")
	p.workdays(3)
	p.refuseAt(day("2026-07-02"), "invalid", deputy1, "verification.extend", &casefile.VerificationExtend{Reason: "取证困难"})
	p.do(deputy1, "verification.extend", &casefile.VerificationExtend{Reason: "取证困难"})

	p = newPlay(t).filed("P08")
	p.workdays(3)
	stop := &casefile.Suspend{Ground: "awaiting_ruling", Reason: "待裁判"}
	p.refuseAt(day("2026-07-02"), "invalid", deputy1, "investigation.suspend", stop)
	p.refuseAt(day("2026-07-02"), "invalid", deputy1, "period.extend", extend(30, ""))
	p.doAt(p.now.Add(-time.Hour), deputy1, "investigation.suspend", stop) // earlier on the same day is the same day
}
