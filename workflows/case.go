package workflows

import (
	"errors"

	"go.temporal.io/sdk/worker"
	"go.temporal.io/sdk/workflow"

	"sanxiang/workflows/contract"
)

// maxActs ends a run well before the server's limit of 2,000 Updates a run, at
// which it would turn acts away.
const maxActs = 1500

// Register makes the case workflow known to a worker. Cases stay open for
// months, so they move on to new worker builds by themselves; the behaviour has
// no effect on workers that are not versioned.
func Register(r worker.WorkflowRegistry) {
	r.RegisterWorkflowWithOptions(CaseWorkflow, workflow.RegisterOptions{
		Name:               contract.CaseWorkflow,
		VersioningBehavior: workflow.VersioningBehaviorAutoUpgrade,
	})
}

// CaseWorkflow accompanies one case from its first act until it is archived and
// no clock is open. It ends without an error unless it is cancelled.
func CaseWorkflow(ctx workflow.Context, in contract.CaseInput) error {
	c, err := begin(ctx, in.CaseID) // acts may arrive from here on
	if err != nil {
		return err
	}
	for {
		if err := workflow.Await(ctx, c.needed); err != nil {
			return c.cancelled(err)
		}
		c.listen()
		switch {
		case c.strikeDue():
			c.strike()
		case c.ended():
			return nil
		case c.outgrown():
			return workflow.NewContinueAsNewError(ctx, contract.CaseWorkflow, in)
		}
	}
}

// caseRun is one run of a case workflow. Nothing in it outlives the run.
type caseRun struct {
	ctx      workflow.Context // the run's own: timers outlive the handler that sets them
	id       string
	lock     workflow.Mutex // one act or strike at a time
	schedule contract.Schedule
	clocks   clocks
	owed     bool // a strike is wanted whatever the timers say
	pause    pause
	acts     int  // taken by this run
	forced   bool // an operator asked to continue as new

	recordAdvanced workflow.ReceiveChannel
	forceContinue  workflow.ReceiveChannel
}

// begin registers a handler for every act before anything can block, because an
// Update that finds no handler is rejected for good.
func begin(ctx workflow.Context, id string) (*caseRun, error) {
	c := &caseRun{
		ctx: ctx, id: id, lock: workflow.NewMutex(ctx), owed: true,
		recordAdvanced: workflow.GetSignalChannel(ctx, contract.RecordAdvanced),
		forceContinue:  workflow.GetSignalChannel(ctx, contract.ForceContinue),
	}
	for _, act := range contract.Acts() {
		if err := c.handle(act); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// needed reports whether the main loop has something to do.
func (c *caseRun) needed() bool {
	return c.signalled() || c.strikeDue() || c.ended() || c.outgrown()
}

func (c *caseRun) signalled() bool {
	return c.recordAdvanced.Len() > 0 || c.forceContinue.Len() > 0
}

// listen takes all signals that have arrived; many of one kind count as one.
func (c *caseRun) listen() {
	for c.recordAdvanced.ReceiveAsync(nil) {
		c.owed = true
		c.pause.end()
	}
	for c.forceContinue.ReceiveAsync(nil) {
		c.forced = true
	}
}

// idle reports that no message is open. A run that ended earlier would lose a
// signal or cut an act off from its answer.
func (c *caseRun) idle() bool {
	return !c.signalled() && workflow.AllHandlersFinished(c.ctx)
}

// ended reports that the case needs no engine any more.
func (c *caseRun) ended() bool {
	return c.schedule.Done && !c.owed && c.idle()
}

// outgrown reports that the run should hand over to a fresh one.
func (c *caseRun) outgrown() bool {
	grown := c.forced || c.acts > maxActs || workflow.GetInfo(c.ctx).GetContinueAsNewSuggested()
	return grown && c.idle()
}

// cancelled lets acts under way come to their end before the run does.
func (c *caseRun) cancelled(cause error) error {
	ctx, _ := workflow.NewDisconnectedContext(c.ctx)
	finished := func() bool { return workflow.AllHandlersFinished(ctx) }
	return errors.Join(workflow.Await(ctx, finished), cause)
}
