package workflows

import (
	"go.temporal.io/sdk/workflow"

	"sanxiang/workflows/contract"
)

// clocks are the timers of a case: one for each running statutory clock, set to
// its next step. In the engine's history each shows the clock it stands for.
type clocks struct{ timers []timer }

type timer struct {
	alarm  contract.Alarm
	fires  workflow.Future
	cancel workflow.CancelFunc
}

// follow keeps the timers that agree with the alarms, cancels the others and
// sets new ones. A moved deadline is a cancelled timer and a new one: a timer's
// duration can never be changed, not even by a replay.
func (k *clocks) follow(ctx workflow.Context, alarms []contract.Alarm) {
	old := k.timers
	k.timers = make([]timer, 0, len(alarms))
	for _, alarm := range alarms {
		if i := find(old, alarm); i >= 0 {
			k.timers = append(k.timers, old[i])
			old = append(old[:i:i], old[i+1:]...)
		} else {
			k.timers = append(k.timers, start(ctx, alarm))
		}
	}
	for _, t := range old {
		t.cancel()
	}
}

// fired reports that a timer has run out and its step was not struck yet.
func (k *clocks) fired() bool {
	for _, t := range k.timers {
		if t.fires.IsReady() {
			return true
		}
	}
	return false
}

// find looks for the timer of the same step at the same instant. The summary
// does not count: another wording is no reason to set a timer anew.
func find(timers []timer, a contract.Alarm) int {
	for i, t := range timers {
		if t.alarm.Clock == a.Clock && t.alarm.Step == a.Step && t.alarm.At.Equal(a.At) {
			return i
		}
	}
	return -1
}

// start sets one timer. An instant that has passed is due at once.
func start(ctx workflow.Context, a contract.Alarm) timer {
	ctx, cancel := workflow.WithCancel(ctx)
	left := a.At.Sub(workflow.Now(ctx))
	return timer{
		alarm:  a,
		fires:  workflow.NewTimerWithOptions(ctx, left, workflow.TimerOptions{Summary: a.Summary}),
		cancel: cancel,
	}
}
