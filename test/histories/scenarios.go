package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"go.temporal.io/sdk/activity"

	"sanxiang/domain/fault"
	"sanxiang/internal/enginetest"
	"sanxiang/internal/histories"
	"sanxiang/workflows/contract"
)

// scenario is a story of one case, and how many runs its workflow takes.
type scenario struct {
	name string
	runs int
	play func(context.Context, *recorder, string) error
}

func scenarios() []scenario {
	return []scenario{
		{"acts-and-a-refusal", 1, actsAndARefusal},
		{"clocks-struck-moved-and-stopped", 1, clocks},
		{"record-away", 1, recordAway},
		{"record-advanced", 1, recordAdvanced},
		{"many-acts-at-a-time", 1, manyActs},
		{"continued-as-new", 2, continued},
		{"ended-and-begun-again", 2, begunAgain},
	}
}

func (r *recorder) all(ctx context.Context, dir string) error {
	for _, s := range scenarios() {
		id := s.name + "-" + uuid.NewString()
		if err := s.play(ctx, r, id); err != nil {
			return fmt.Errorf("scenario %s: %w", s.name, err)
		}
		if err := r.save(ctx, dir, s, id); err != nil {
			return fmt.Errorf("scenario %s: %w", s.name, err)
		}
	}
	return nil
}

func (r *recorder) save(ctx context.Context, dir string, s scenario, id string) error {
	if err := r.client.GetWorkflow(ctx, contract.WorkflowID(id), "").Get(ctx, nil); err != nil {
		return fmt.Errorf("the workflow must end well: %w", err)
	}
	runs, err := histories.Runs(ctx, r.client, contract.WorkflowID(id), s.runs)
	if err != nil {
		return err
	}
	return histories.Save(dir, s.name, runs)
}

func (r *recorder) act(ctx context.Context, id, act, key string, seen int, order enginetest.Order) error {
	_, err := r.Act(ctx, contract.ActRequest{
		CaseID: id, Act: act, Account: "officer", Key: key, Seen: seen, ReceivedAt: time.Now().UTC(), Body: order.Body(),
	})
	return err
}

func (r *recorder) open(ctx context.Context, id string, alarms ...contract.Alarm) error {
	return r.act(ctx, id, "lead.register", "open", 0, enginetest.Order{Alarms: alarms})
}

func (r *recorder) archive(ctx context.Context, id string) error {
	return r.act(ctx, id, "archive.complete", "close", 1, enginetest.Order{Done: true})
}

func alarm(clock, step string, in time.Duration) contract.Alarm {
	return contract.Alarm{Clock: clock, Step: step, At: time.Now().Add(in), Summary: clock + " " + step}
}

// until waits for something that a workflow does by itself.
func until(ctx context.Context, what string, done func() bool) error {
	for !done() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for %s: %w", what, context.Cause(ctx))
		case <-time.After(10 * time.Millisecond):
		}
	}
	return nil
}

func actsAndARefusal(ctx context.Context, r *recorder, id string) error {
	if err := r.open(ctx, id); err != nil {
		return err
	}
	shut := enginetest.Order{Fault: fault.New(fault.GateShut, "尚不可作出决定。")}
	var refused *fault.Fault
	if err := r.act(ctx, id, "decision.make", "early", 1, shut); !errors.As(err, &refused) || refused.Code != fault.GateShut {
		return errors.Join(errors.New("the act should have been refused"), err)
	}
	return errors.Join(
		r.act(ctx, id, "evidence.add", "photo", 1, enginetest.Order{}),
		r.act(ctx, id, "evidence.add", "photo", 1, enginetest.Order{}), // sent twice
		r.archive(ctx, id),
	)
}

func clocks(ctx context.Context, r *recorder, id string) error {
	moved, stopped := alarm("D13", "overdue", time.Hour), alarm("D25", "overdue", time.Hour)
	if err := r.open(ctx, id, alarm("D10", "at-risk", 200*time.Millisecond), moved, stopped); err != nil {
		return err
	}
	if err := until(ctx, "the first step", func() bool { return len(r.record.Struck(id)) == 1 }); err != nil {
		return err
	}
	moved.At = time.Now().Add(300 * time.Millisecond)
	order := enginetest.Order{Alarms: []contract.Alarm{moved, alarm("D10", "overdue", -time.Second)}}
	if err := r.act(ctx, id, "period.extend", "extend", 1, order); err != nil {
		return err
	}
	if err := until(ctx, "both steps", func() bool { return len(r.record.Struck(id)) == 3 }); err != nil {
		return err
	}
	return r.archive(ctx, id)
}

// away marks the cases whose record never answers on the quick way.
const away = "record-away"

// troubles is the record's part in that scenario.
func troubles(ctx context.Context, _ string) error {
	info := activity.GetInfo(ctx)
	if strings.Contains(info.WorkflowExecution.ID, away) && info.IsLocalActivity {
		return enginetest.ErrAway
	}
	return nil
}

func recordAway(ctx context.Context, r *recorder, id string) error {
	if err := r.open(ctx, id, alarm("D10", "overdue", 300*time.Millisecond)); err != nil {
		return err
	}
	if err := until(ctx, "the step", func() bool { return len(r.record.Struck(id)) == 1 }); err != nil {
		return err
	}
	return r.archive(ctx, id)
}

func recordAdvanced(ctx context.Context, r *recorder, id string) error {
	if err := r.open(ctx, id); err != nil {
		return err
	}
	r.record.Change(id, enginetest.Order{Alarms: []contract.Alarm{alarm("D10", "overdue", 200*time.Millisecond)}})
	if err := r.Wake(ctx, []string{id}); err != nil {
		return err
	}
	if err := until(ctx, "the step", func() bool { return len(r.record.Struck(id)) == 1 }); err != nil {
		return err
	}
	return r.archive(ctx, id)
}

func manyActs(ctx context.Context, r *recorder, id string) error {
	if err := r.open(ctx, id); err != nil {
		return err
	}
	const acts = 8
	answers := make(chan error, acts)
	for i := range acts {
		go func() { answers <- r.act(ctx, id, "evidence.add", fmt.Sprint(i), 1, enginetest.Order{}) }()
	}
	var errs []error
	for range acts {
		errs = append(errs, <-answers)
	}
	return errors.Join(append(errs, r.archive(ctx, id))...)
}

func continued(ctx context.Context, r *recorder, id string) error {
	if err := r.open(ctx, id, alarm("D10", "overdue", time.Second)); err != nil {
		return err
	}
	first, err := r.run(ctx, id)
	if err != nil {
		return err
	}
	if err := r.client.SignalWorkflow(ctx, contract.WorkflowID(id), "", contract.ForceContinue, nil); err != nil {
		return err
	}
	next := func() bool {
		now, err := r.run(ctx, id)
		return err == nil && now != first
	}
	if err := until(ctx, "the next run", next); err != nil {
		return err
	}
	if err := until(ctx, "the step", func() bool { return len(r.record.Struck(id)) == 1 }); err != nil {
		return err
	}
	return r.archive(ctx, id)
}

// run is the id of the newest run.
func (r *recorder) run(ctx context.Context, id string) (string, error) {
	described, err := r.client.DescribeWorkflowExecution(ctx, contract.WorkflowID(id), "")
	return described.GetWorkflowExecutionInfo().GetExecution().GetRunId(), err
}

func begunAgain(ctx context.Context, r *recorder, id string) error {
	if err := errors.Join(r.open(ctx, id), r.archive(ctx, id)); err != nil {
		return err
	}
	if err := r.client.GetWorkflow(ctx, contract.WorkflowID(id), "").Get(ctx, nil); err != nil {
		return err
	}
	return r.act(ctx, id, "disclosure.withdraw", "ruling", 2, enginetest.Order{Done: true})
}
