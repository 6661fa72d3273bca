package workflows

import (
	"time"

	"go.temporal.io/sdk/workflow"

	"sanxiang/workflows/contract"
)

// strikeDue reports that the record has to be struck now: a timer fired, a run
// began, or the record moved on without the engine.
func (c *caseRun) strikeDue() bool {
	return (c.owed || c.clocks.fired()) && c.pause.over()
}

// strike has the record write what is due and takes over the schedule. If the
// record is away the strike stays due, for a clock must never be lost. If the
// record finds nothing due although a timer fired, its clock is behind the
// engine's. Either way, striking on without a pause would only fill the history.
func (c *caseRun) strike() {
	if c.lock.Lock(c.ctx) != nil {
		return // cancelled: the main loop sees it next
	}
	defer c.lock.Unlock()

	var schedule contract.Schedule
	err := execute(c.ctx, contract.Strike, "", contract.StrikeRequest{CaseID: c.id}, &schedule)
	if err != nil {
		workflow.GetLogger(c.ctx).Warn("case could not be struck, trying again later", "case", c.id)
		c.pause.begin(c.ctx)
		return
	}
	c.owed = false
	c.follow(schedule)
	if c.clocks.fired() {
		c.pause.begin(c.ctx)
		return
	}
	c.pause.reset()
}

// follow takes over a schedule, unless it is older than the one in hand: a
// refusal may come without one. A case that the record does not know has
// nothing to keep time for.
func (c *caseRun) follow(s contract.Schedule) {
	if s.Sequence < c.schedule.Sequence {
		return
	}
	s.Done = s.Done || s.Sequence == 0
	c.schedule = s
	c.clocks.follow(c.ctx, s.Alarms)
}

const (
	firstPause   = time.Second
	longestPause = 5 * time.Minute
)

// pause spaces strikes that lead nowhere, each time twice as far.
type pause struct {
	next   time.Duration
	ends   workflow.Future
	cancel workflow.CancelFunc
}

func (p *pause) over() bool { return p.ends == nil || p.ends.IsReady() }

func (p *pause) begin(ctx workflow.Context) {
	p.next = min(max(2*p.next, firstPause), longestPause)
	ctx, p.cancel = workflow.WithCancel(ctx)
	p.ends = workflow.NewTimerWithOptions(ctx, p.next, workflow.TimerOptions{Summary: "strike again"})
}

// end cuts a pause short, but does not forget how long the next one is.
func (p *pause) end() {
	if !p.over() {
		p.cancel()
	}
	p.ends = nil
}

// reset follows a strike that succeeded.
func (p *pause) reset() { *p = pause{} }
