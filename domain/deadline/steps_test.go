package deadline_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

func steps(t *testing.T, rule, start string) []string {
	t.Helper()
	set := rules(t, start)
	p := set.Periods[rule]
	r, f := deadline.Compute(p, set.Calendar, deadline.OnDate(date(start)), nil, nil, calendar.Date{})
	require.Nil(t, f)
	var list []string
	last := time.Time{}
	for _, s := range deadline.Steps(p, set.Calendar, r) {
		require.False(t, s.At.Before(last), "steps come in order")
		last = s.At
		list = append(list, s.Step+" "+s.At.Format("2006-01-02T15:04"))
	}
	return list
}

func TestStepsOfAClock(t *testing.T) {
	require.Equal(t, []string{
		"at-risk-15 2026-09-23T00:00", "at-risk-7 2026-10-01T00:00", "at-risk-3 2026-10-05T00:00",
		"overdue 2026-10-09T00:00", "up-the-line 2026-10-10T00:00",
	}, steps(t, "D11", "2026-07-03"))
	require.Equal(t, []string{"at-risk-2 2026-10-10T00:00", "at-risk-1 2026-10-12T00:00", "overdue 2026-10-14T00:00", "up-the-line 2026-10-15T00:00"},
		steps(t, "D14", "2026-09-28"))
	require.Equal(t, "lapsed 2026-10-04T00:00", steps(t, "D06", "2026-09-03")[1])
	require.Equal(t, "at-risk-1 2026-09-30T00:00", steps(t, "D06", "2026-09-03")[0], "the last working day before a holiday")
	require.Equal(t, []string{"at-risk-1 2026-09-30T00:00", "ended 2026-10-09T00:00"}, steps(t, "D07", "2026-09-23"))
	require.Equal(t, "elapsed 2026-10-13T00:00", steps(t, "D25", "2026-09-21")[2])
	require.Equal(t, []string{"at-risk-4 2026-06-15T20:00", "lapsed 2026-06-16T00:00"}, steps(t, "D05", "2026-06-15"))
	require.Equal(t, []string{"overdue 2026-03-04T00:00", "up-the-line 2026-03-05T00:00"}, steps(t, "D18", "2026-03-02"), "one day leaves no time to warn")
}

// law.md 14.4: fifty-five days after the filing, and later by what is not
// counted.
//
//law:covers D11
func TestCheckpointsOfAClock(t *testing.T) {
	set := rules(t, "2026-07-03")
	p := set.Periods["D11"]
	list := deadline.Checkpoints(p, set.Calendar, deadline.OnDate(date("2026-07-03")), nil)
	require.Len(t, list, 1)
	require.Equal(t, "at-risk-after-55", list[0].Step)
	require.Equal(t, "2026-08-27T00:00", list[0].At.Format("2006-01-02T15:04"))
	require.Equal(t, []party.Role{party.Officer, party.UnitHead}, list[0].Notify)
	require.Equal(t, law.NoticeServed, list[0].Unless)
	paused := []deadline.Pause{{From: date("2026-07-10"), To: date("2026-07-20")}}
	require.Equal(t, "2026-09-06T00:00", deadline.Checkpoints(p, set.Calendar, deadline.OnDate(date("2026-07-03")), paused)[0].At.Format("2006-01-02T15:04"))
	paused[0].To = calendar.Date{}
	require.Empty(t, deadline.Checkpoints(p, set.Calendar, deadline.OnDate(date("2026-07-03")), paused))
	require.Empty(t, deadline.Checkpoints(set.Periods["D10"], set.Calendar, deadline.OnDate(date("2026-07-03")), nil))
}

func TestStepsSayWhoIsTold(t *testing.T) {
	set := rules(t, "2026-09-28")
	r, f := deadline.Compute(set.Periods["D14"], set.Calendar, deadline.OnDate(date("2026-09-28")), nil, nil, calendar.Date{})
	require.Nil(t, f)
	list := deadline.Steps(set.Periods["D14"], set.Calendar, r)
	require.Equal(t, []party.Role{party.Publisher}, list[0].Notify)
	require.Equal(t, []party.Role{party.DeputyHead}, list[len(list)-1].Notify)
}

// No two steps of one clock share a name: each is struck exactly once by it.
func TestStepNamesAreUnique(t *testing.T) {
	set := rules(t, "2026-03-02")
	for id, p := range set.Periods {
		if !p.Measured() {
			continue
		}
		r, f := deadline.Compute(p, set.Calendar, deadline.OnDate(date("2026-03-02")), nil, nil, calendar.Date{})
		require.Nil(t, f)
		seen := map[string]bool{}
		for _, s := range deadline.Steps(p, set.Calendar, r) {
			require.False(t, seen[s.Step], "%s %s", id, s.Step)
			seen[s.Step] = true
		}
		require.True(t, seen[deadline.EndStep(p.Kind)], id)
	}
	require.Equal(t, deadline.Overdue, deadline.EndStep(law.KindDuty))
}

func TestEveryStepIsCalledForWhatItIs(t *testing.T) {
	for step, want := range map[string]string{
		deadline.AtRisk(law.Span{N: 3}): "期限提醒", deadline.CheckStep(law.Span{N: 55}): "期限提醒", deadline.Overdue: "期限逾期",
		deadline.Lapsed: "期限届满失效", deadline.Ended + "#2": "期限届满", deadline.Elapsed: "等待期届满", deadline.UpTheLine: "逾期督促", "other": "期限节点",
	} {
		require.Equal(t, want, deadline.StepTitle(step), step)
	}
}
