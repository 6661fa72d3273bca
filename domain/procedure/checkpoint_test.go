package procedure_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/procedure"
)

// reminded lists when the fifty-five days' warning was struck.
func (p *play) reminded() []string {
	var days []string
	for _, e := range p.c.Events {
		if f, ok := e.Facts.(*casefile.ClockStruck); ok && strings.HasPrefix(f.Step, deadline.AfterTrigger) {
			days = append(days, e.HappenedAt.In(day("2026-07-01").Location()).Format(time.DateOnly))
		}
	}
	return days
}

// law.md 14.4: no notice by the filing and 55 days, then one warning; never a
// second, though the last day moves.
//
//law:covers D11 period.extend
func TestFiftyFiveDaysWithoutANotice(t *testing.T) {
	p := newPlay(t).filed("P08") // 1 July
	p.reach(day("2026-08-24"))
	require.Empty(t, p.reminded())
	p.reach(day("2026-08-25"))
	require.Equal(t, []string{"2026-08-25"}, p.reminded())
	p.do(deputy1, "period.extend", extend(30, ""))
	p.reach(day("2026-09-10"))
	p.reach(day("2026-11-20"))
	require.Equal(t, []string{"2026-08-25"}, p.reminded())
}

//law:covers D11 notice.serve
func TestNoticeServedNeedsNoWarning(t *testing.T) {
	p := newPlay(t).reported("P08", case8)
	p.reach(day("2026-08-10"))
	p.tell()
	p.reach(day("2026-09-01"))
	require.Empty(t, p.reminded())

	issued := newPlay(t).reported("P08", case8)
	issued.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	issued.reach(day("2026-08-25"))
	require.Len(t, issued.reminded(), 1, "issued is not served")
}

// Where nobody is to be punished, no notice is owed.
//
//law:covers D11
func TestNoPenaltyNeedsNoWarning(t *testing.T) {
	p := newPlay(t).reported("P17", case17)
	p.reach(day("2026-09-01"))
	require.Empty(t, p.reminded())
}

// What is not counted puts the warning off, and while it lasts there is none.
//
//law:covers D11 investigation.resume investigation.suspend
func TestSuspensionPutsTheWarningOff(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.reach(day("2026-08-01"))
	p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "other", Reason: "中止"})
	p.reach(day("2026-08-31"))
	require.Empty(t, p.reminded())
	p.do(deputy1, "investigation.resume", remark())
	p.reach(day("2026-09-23"))
	require.Empty(t, p.reminded())
	p.reach(day("2026-09-24"))
	require.Equal(t, []string{"2026-09-24"}, p.reminded(), "thirty days later")
}

// It is announced before it comes, and says what it is about.
//
//law:covers D11
func TestWarningIsAnnounced(t *testing.T) {
	p := newPlay(t).filed("P08")
	coming := procedure.Coming(p.c, *p.c.Running("D11"), p.context(officer1))
	require.Equal(t, "at-risk-after-55", coming[0].Step)
	require.Equal(t, "立案满五十五日仍未送达意见告知书", coming[0].Text)
}
