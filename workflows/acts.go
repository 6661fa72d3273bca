package workflows

import (
	"fmt"

	"go.temporal.io/sdk/workflow"

	"sanxiang/internal/wferr"
	"sanxiang/workflows/contract"
)

// handle makes the case take one act, as an Update of the act's name. All acts
// are taken alike: what they mean is the record's business.
func (c *caseRun) handle(act string) error {
	// A request that went astray never enters the history.
	addressed := func(_ workflow.Context, req contract.ActRequest) error {
		if req.CaseID != c.id || req.Act != act {
			return fmt.Errorf("request for act %q of case %q came to act %q of case %q", req.Act, req.CaseID, act, c.id)
		}
		return nil
	}
	return workflow.SetUpdateHandlerWithOptions(c.ctx, act, c.act, workflow.UpdateHandlerOptions{Validator: addressed})
}

// act brings one act to the record and answers the receipt, a refusal as a
// typed error, or "unavailable" when the record could not be reached in time.
// An act that has begun is not cut short when the workflow is cancelled.
func (c *caseRun) act(ctx workflow.Context, req contract.ActRequest) (contract.Receipt, error) {
	ctx, _ = workflow.NewDisconnectedContext(ctx)
	c.acts++
	if err := c.lock.Lock(ctx); err != nil {
		return contract.Receipt{}, err
	}
	defer c.lock.Unlock()

	var result contract.ActResult
	if err := execute(ctx, contract.Perform, req.Act, req, &result); err != nil {
		return contract.Receipt{}, wferr.Unavailable(err)
	}
	c.follow(result.Schedule)
	if result.Fault != nil {
		return contract.Receipt{}, wferr.FromFault(result.Fault)
	}
	return *result.Receipt, nil
}
