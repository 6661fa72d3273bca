package engine

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"sanxiang/workflows/contract"
)

// wakers bounds how many cases are woken at a time, so that waking thousands
// leaves room for the acts of people at work.
const wakers = 8

// Wake tells the workflows of the given cases that the record knows more than
// they do, and starts those that do not run. It is harmless to wake a case for
// nothing. It wakes as many as it can and answers the first failure.
func (e *Engine) Wake(ctx context.Context, caseIDs []string) error {
	var g errgroup.Group
	g.SetLimit(wakers)
	for _, id := range caseIDs {
		g.Go(func() error {
			_, err := e.temporal.SignalWithStartWorkflow(ctx, contract.WorkflowID(id), contract.RecordAdvanced, nil,
				startOptions(id), contract.CaseWorkflow, contract.CaseInput{CaseID: id})
			if err != nil {
				return fmt.Errorf("wake case %s: %w", id, err)
			}
			return nil
		})
	}
	return g.Wait()
}
