package activities

import (
	"context"
	"errors"

	"go.temporal.io/sdk/activity"
	"go.temporal.io/sdk/worker"

	"sanxiang/workflows/contract"
)

// Record is the port to the system of record.
//
// An error means that nothing is known about the outcome and that the same
// request may be sent again. A refusal is no error: it is a Fault in the result.
type Record interface {
	// Perform decides one act and writes what follows from it, or finds the
	// receipt of a request key that is already known.
	Perform(ctx context.Context, req contract.ActRequest) (contract.ActResult, error)
	// Strike writes everything that is due in a case by now and answers when it
	// next needs to be struck. An unknown case is Done.
	Strike(ctx context.Context, req contract.StrikeRequest) (contract.Schedule, error)
}

// Cases holds the activities of case workflows.
type Cases struct{ record Record }

// Register makes both activities known to a worker under their contract names.
func Register(r worker.ActivityRegistry, record Record) {
	cases := &Cases{record: record}
	r.RegisterActivityWithOptions(cases.Perform, activity.RegisterOptions{Name: contract.Perform})
	r.RegisterActivityWithOptions(cases.Strike, activity.RegisterOptions{Name: contract.Strike})
}

var errNoAnswer = errors.New("the record must answer an act with either a receipt or a fault")

// Perform brings one act to the record. It refuses an answer that is neither
// receipt nor fault here, because a workflow that stumbles over it could not
// go on until a new release.
func (c *Cases) Perform(ctx context.Context, req contract.ActRequest) (contract.ActResult, error) {
	result, err := c.record.Perform(ctx, req)
	if err != nil {
		return contract.ActResult{}, err
	}
	if (result.Receipt == nil) == (result.Fault == nil) {
		return contract.ActResult{}, errNoAnswer
	}
	return result, nil
}

// Strike has the record write whatever is due by now.
func (c *Cases) Strike(ctx context.Context, req contract.StrikeRequest) (contract.Schedule, error) {
	return c.record.Strike(ctx, req)
}
