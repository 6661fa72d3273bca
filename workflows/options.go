package workflows

import (
	"time"

	"go.temporal.io/sdk/temporal"
	"go.temporal.io/sdk/workflow"
)

// execute runs an activity on the record: quickly in this process, and if that
// fails patiently through the task queue, where another worker may have better
// luck. Running twice is harmless, the record knows requests again. The summary
// is shown to operators.
func execute(ctx workflow.Context, activity, summary string, in, out any) error {
	if workflow.ExecuteLocalActivity(quick(ctx, summary), activity, in).Get(ctx, out) == nil {
		return nil
	}
	return workflow.ExecuteActivity(patient(ctx, summary), activity, in).Get(ctx, out)
}

// quick is one attempt of at most two seconds as a local activity. It saves the
// way through a task queue, which makes an act five times faster. It must stay
// short, because it holds a workflow task open and messages wait behind it.
func quick(ctx workflow.Context, summary string) workflow.Context {
	return workflow.WithLocalActivityOptions(ctx, workflow.LocalActivityOptions{
		ScheduleToCloseTimeout: 2 * time.Second,
		RetryPolicy:            &temporal.RetryPolicy{MaximumAttempts: 1},
		Summary:                summary,
	})
}

// patient retries a regular activity for at most thirty seconds: as long as a
// person at a screen is made to wait. Whoever calls it decides what follows when
// it fails; nothing is retried for ever out of sight.
func patient(ctx workflow.Context, summary string) workflow.Context {
	return workflow.WithActivityOptions(ctx, workflow.ActivityOptions{
		ScheduleToCloseTimeout: 30 * time.Second,
		StartToCloseTimeout:    10 * time.Second,
		RetryPolicy: &temporal.RetryPolicy{
			InitialInterval: 500 * time.Millisecond,
			MaximumInterval: 5 * time.Second,
		},
		Summary: summary,
	})
}
