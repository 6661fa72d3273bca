package engine

import (
	"context"
	"log/slog"
	"time"

	enumspb "go.temporal.io/api/enums/v1"
	"go.temporal.io/sdk/client"

	"sanxiang/internal/wferr"
	"sanxiang/workflows/contract"
)

const (
	// patience is how long a person is made to wait. It leaves the workflow the
	// time to try both its ways to the record.
	patience     = 35 * time.Second
	firstPause   = 50 * time.Millisecond
	longestPause = 2 * time.Second
)

// Engine sends acts and signals to case workflows. It is safe for concurrent use
// and remembers nothing; any number of processes may have one, one each.
type Engine struct {
	temporal client.Client
	log      *slog.Logger
	turns    turns
}

// New takes a client made by Connect.
func New(c client.Client, logger *slog.Logger) *Engine {
	return &Engine{temporal: c, log: logger}
}

// Ready reports whether the engine can be reached.
func (e *Engine) Ready(ctx context.Context) error {
	_, err := e.temporal.CheckHealth(ctx, &client.CheckHealthRequest{})
	return err
}

// Act brings one act to its case and waits until it is recorded. Every error is
// a *fault.Fault: the refusal, or fault.Unavailable.
//
// Several attempts are one act, since the record knows the request key. Each has
// an Update id of its own, because the engine would answer a known id with the
// failure of the attempt before.
func (e *Engine) Act(ctx context.Context, req contract.ActRequest) (contract.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	giveBack, err := e.turns.take(ctx, req.CaseID)
	if err != nil {
		return contract.Receipt{}, wferr.Busy()
	}
	defer giveBack()
	send := e.update
	if req.Seen == 0 {
		send = e.startAndUpdate // the act opens the case: there is no workflow yet
	}
	for pause := firstPause; ; pause = min(2*pause, longestPause) {
		receipt, err := send(ctx, req)
		if err == nil {
			return receipt, nil
		}
		if refusal, ok := wferr.ToFault(err); ok {
			return contract.Receipt{}, refusal
		}
		next := judge(err)
		if next == startFirst {
			send = e.startAndUpdate
		}
		if next == giveUp || wait(ctx, pause) != nil {
			e.log.ErrorContext(ctx, "act could not be brought to its case", "case", req.CaseID, "act", req.Act, "error", err)
			return contract.Receipt{}, wferr.Busy()
		}
	}
}

// update addresses the running workflow of a case.
func (e *Engine) update(ctx context.Context, req contract.ActRequest) (receipt contract.Receipt, err error) {
	handle, err := e.temporal.UpdateWorkflow(ctx, updateOptions(req))
	if err != nil {
		return receipt, err
	}
	return receipt, handle.Get(ctx, &receipt)
}

// startAndUpdate starts the workflow of a case, unless it runs already, in the
// same request as the Update. It serves the opening act and every act on a case
// whose workflow has ended or was lost.
func (e *Engine) startAndUpdate(ctx context.Context, req contract.ActRequest) (receipt contract.Receipt, err error) {
	handle, err := e.temporal.UpdateWithStartWorkflow(ctx, client.UpdateWithStartWorkflowOptions{
		StartWorkflowOperation: e.temporal.NewWithStartWorkflowOperation(
			startOptions(req.CaseID), contract.CaseWorkflow, contract.CaseInput{CaseID: req.CaseID}),
		UpdateOptions: updateOptions(req),
	})
	if err != nil {
		return receipt, err
	}
	return receipt, handle.Get(ctx, &receipt)
}

func updateOptions(req contract.ActRequest) client.UpdateWorkflowOptions {
	return client.UpdateWorkflowOptions{
		WorkflowID:   contract.WorkflowID(req.CaseID),
		UpdateName:   req.Act, // the id is left out: the client makes a fresh one
		Args:         []any{req},
		WaitForStage: client.WorkflowUpdateStageCompleted,
	}
}

// startOptions let a case have one workflow at a time and any number in a row.
func startOptions(caseID string) client.StartWorkflowOptions {
	return client.StartWorkflowOptions{
		ID:                       contract.WorkflowID(caseID),
		TaskQueue:                contract.CaseQueue,
		WorkflowIDReusePolicy:    enumspb.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE,
		WorkflowIDConflictPolicy: enumspb.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING,
	}
}

// wait sleeps, but not beyond the end of the context.
func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
