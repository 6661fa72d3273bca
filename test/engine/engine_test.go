package engine_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	enumspb "go.temporal.io/api/enums/v1"
	"go.temporal.io/sdk/activity"
	"google.golang.org/protobuf/encoding/protojson"

	"sanxiang/domain/fault"
	"sanxiang/internal/enginetest"
	"sanxiang/workflows/contract"
)

func TestOneCaseFromItsFirstActToItsEndAndBack(t *testing.T) {
	b, id := setup(t), newCase()
	require.NoError(t, b.Ready(t.Context()))

	opened, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{}))
	require.NoError(t, err)
	require.Equal(t, 1, opened.Sequence)

	again, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{}))
	require.NoError(t, err)
	require.Equal(t, opened, again, "the same request has the same receipt")

	shut := fault.New(fault.GateShut, "未经法制审核，不得作出决定。").Because("行政处罚法第五十八条")
	_, err = b.Act(t.Context(), request(id, "decision.make", "k2", 1, enginetest.Order{Fault: shut}))
	require.Equal(t, shut, err)

	_, err = b.Act(t.Context(), request(id, "archive.complete", "k3", 1, enginetest.Order{Done: true}))
	require.NoError(t, err)
	require.Eventually(t, func() bool { return b.workflow(t, id) == "Completed" }, soon, tick)

	ruling, err := b.Act(t.Context(), request(id, "disclosure.withdraw", "k4", 2, enginetest.Order{Done: true}))
	require.NoError(t, err, "an act on an ended case starts its workflow again")
	require.Equal(t, 3, ruling.Sequence)
	require.Eventually(t, func() bool { return b.workflow(t, id) == "Completed" }, soon, tick)
}

func TestARefusedOpeningLeavesNothingRunning(t *testing.T) {
	b, id := setup(t), newCase()
	refusal := fault.InField("/source", "线索来源不能为空。")
	_, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{Fault: refusal}))
	require.Equal(t, refusal, err)
	require.Eventually(t, func() bool { return b.workflow(t, id) == "Completed" }, soon, tick)
}

func TestManyActsOnOneCaseAtATimeAllGetTheirReceipt(t *testing.T) {
	b, id := setup(t), newCase()
	var inside, crowded atomic.Int32
	b.record.Before = func(context.Context, string) error {
		if inside.Add(1) > 1 {
			crowded.Add(1)
		}
		defer inside.Add(-1)
		time.Sleep(time.Millisecond) // as a transaction would take
		return nil
	}
	_, err := b.Act(t.Context(), request(id, "lead.register", "open", 0, enginetest.Order{}))
	require.NoError(t, err)
	sequences := b.all(t, 40, func(i int) contract.ActRequest {
		return request(id, "evidence.add", fmt.Sprint(i), 1, enginetest.Order{})
	})
	for i, s := range sequences {
		require.Equal(t, i+2, s, "each act once, in one order")
	}
	require.Zero(t, crowded.Load(), "one act at a time")
}

// all sends acts at the same time and answers their sequences, sorted.
func (b *bench) all(t *testing.T, n int, req func(i int) contract.ActRequest) []int {
	t.Helper()
	sequences, errs := make([]int, n), make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			receipt, err := b.Act(t.Context(), req(i))
			sequences[i], errs[i] = receipt.Sequence, err
		})
	}
	wg.Wait()
	require.NoError(t, errors.Join(errs...))
	slices.Sort(sequences)
	return sequences
}

func TestOneRequestSentManyTimesIsOneAct(t *testing.T) {
	b, id := setup(t), newCase()
	sequences := b.all(t, 8, func(int) contract.ActRequest {
		return request(id, "lead.register", "same", 0, enginetest.Order{})
	})
	require.Equal(t, []int{1, 1, 1, 1, 1, 1, 1, 1}, sequences)
	require.Equal(t, 1, b.record.Sequence(id))
}

func TestNoActIsLostWhileRunsContinueAsNew(t *testing.T) {
	b, id := setup(t), newCase()
	_, err := b.Act(t.Context(), request(id, "lead.register", "open", 0, enginetest.Order{}))
	require.NoError(t, err)
	first := b.runID(t, id)

	ctx, cancel := context.WithCancel(t.Context())
	var forcing sync.WaitGroup
	forcing.Go(func() {
		for ctx.Err() == nil {
			err := b.client.SignalWorkflow(ctx, contract.WorkflowID(id), "", contract.ForceContinue, nil)
			if err != nil && ctx.Err() == nil {
				t.Errorf("signal: %v", err)
			}
		}
	})
	sequences := b.all(t, 60, func(i int) contract.ActRequest {
		return request(id, "evidence.add", fmt.Sprint(i), 1, enginetest.Order{})
	})
	cancel()
	forcing.Wait()
	for i, s := range sequences {
		require.Equal(t, i+2, s)
	}
	require.NotEqual(t, first, b.runID(t, id), "the case did continue as new")
}

func TestAClockIsStruckOnceAndAgainAfterContinueAsNew(t *testing.T) {
	b, id := setup(t), newCase()
	alarms := []contract.Alarm{
		{Clock: "D10", Step: "at-risk", At: time.Now().Add(300 * time.Millisecond), Summary: "D10 at-risk"},
		{Clock: "D13", Step: "overdue", At: time.Now().Add(1500 * time.Millisecond), Summary: "D13 overdue"},
	}
	_, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{Alarms: alarms}))
	require.NoError(t, err)
	require.Eventually(t, func() bool { return slices.Equal(b.record.Struck(id), []string{"D10/at-risk"}) }, soon, tick)
	first := b.runID(t, id)
	require.NoError(t, b.client.SignalWorkflow(t.Context(), contract.WorkflowID(id), "", contract.ForceContinue, nil))
	require.Eventually(t, func() bool { return len(b.record.Struck(id)) == 2 }, soon, tick)
	require.Equal(t, []string{"D10/at-risk", "D13/overdue"}, b.record.Struck(id))
	require.NotEqual(t, first, b.runID(t, id))
}

func TestWakeReloadsRunningCasesAndStartsLostOnes(t *testing.T) {
	b, running, lost := setup(t), newCase(), newCase()
	for _, id := range []string{running, lost} {
		_, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{}))
		require.NoError(t, err)
	}
	require.NoError(t, b.client.TerminateWorkflow(t.Context(), contract.WorkflowID(lost), "", "lost"))
	for _, id := range []string{running, lost} {
		b.record.Change(id, enginetest.Order{Alarms: []contract.Alarm{
			{Clock: "D10", Step: "overdue", At: time.Now().Add(100 * time.Millisecond), Summary: "D10 overdue"}}})
	}
	unknown := newCase()
	require.NoError(t, b.Wake(t.Context(), []string{running, lost, unknown}))
	require.Eventually(t, func() bool { return len(b.record.Struck(running)) == 1 && len(b.record.Struck(lost)) == 1 }, soon, tick)
	require.Eventually(t, func() bool { return b.workflow(t, unknown) == "Completed" }, soon, tick)
}

func TestAnActOnACaseWhoseWorkflowIsLostFindsItsWay(t *testing.T) {
	b, id := setup(t), newCase()
	b.record.Change(id, enginetest.Order{}) // the record has the case, the engine does not
	receipt, err := b.Act(t.Context(), request(id, "evidence.add", "k1", 1, enginetest.Order{}))
	require.NoError(t, err)
	require.Equal(t, 2, receipt.Sequence)
}

func TestTheWayThroughTheTaskQueueServesWhenTheQuickOneFails(t *testing.T) {
	b, id := setup(t), newCase()
	var regular atomic.Int32
	b.record.Before = func(ctx context.Context, name string) error {
		if activity.GetInfo(ctx).IsLocalActivity {
			return enginetest.ErrAway
		}
		if name == contract.Perform {
			regular.Add(1)
		}
		return nil
	}
	receipt, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{}))
	require.NoError(t, err)
	require.Equal(t, 1, receipt.Sequence)
	require.EqualValues(t, 1, regular.Load())
}

func TestWithoutAWorkerAnActIsUnavailableAndNothingIsLost(t *testing.T) {
	b, id := connect(t, serve(t).Address()), newCase()
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	req := request(id, "lead.register", "k1", 0, enginetest.Order{})
	_, err := b.Act(ctx, req)
	var busy *fault.Fault
	require.ErrorAs(t, err, &busy)
	require.Equal(t, fault.Unavailable, busy.Code)
	require.Contains(t, busy.Message, "已提交的内容不会丢失")

	b.work(t)
	receipt, err := b.Act(t.Context(), req)
	require.NoError(t, err)
	require.Equal(t, 1, receipt.Sequence)
	require.Equal(t, 1, b.record.Sequence(id))
}

func TestAnUnknownActGivesUpAtOnce(t *testing.T) {
	b, id := setup(t), newCase()
	begun := time.Now()
	_, err := b.Act(t.Context(), request(id, "no.such", "k1", 0, enginetest.Order{}))
	var busy *fault.Fault
	require.ErrorAs(t, err, &busy)
	require.Equal(t, fault.Unavailable, busy.Code)
	require.Less(t, time.Since(begun), 10*time.Second)
}

func TestNothingOfACaseIsReadableInTheEngine(t *testing.T) {
	b, id := setup(t), newCase()
	b.record.Before = func(ctx context.Context, _ string) error {
		if activity.GetInfo(ctx).IsLocalActivity {
			return errors.New("row of 张三 is locked") // a failure that says too much
		}
		return nil
	}
	order := enginetest.Order{Alarms: []contract.Alarm{
		{Clock: "D10", Step: "overdue", At: time.Now().Add(time.Hour), Summary: "D10 2026-10-15 overdue"}}}
	req := request(id, "lead.register", "k1", 0, order)
	req.Account = "张三"
	_, err := b.Act(t.Context(), req)
	require.NoError(t, err)
	_, err = b.Act(t.Context(), request(id, "decision.make", "k2", 1,
		enginetest.Order{Fault: fault.New(fault.Conflict, "张三不得参与。")}))
	require.Error(t, err)

	history := b.history(t, id)
	require.NotContains(t, history, "张三")
	require.NotContains(t, history, "alarms")
	for _, readable := range []string{"lead.register", "decision.make", "conflict_of_interest", "D10 2026-10-15 overdue"} {
		require.Contains(t, history, readable)
	}
}

func (b *bench) history(t *testing.T, caseID string) string {
	t.Helper()
	var text strings.Builder
	events := b.client.GetWorkflowHistory(t.Context(), contract.WorkflowID(caseID), "", false, enumspb.HISTORY_EVENT_FILTER_TYPE_ALL_EVENT)
	for events.HasNext() {
		event, err := events.Next()
		require.NoError(t, err)
		text.WriteString(protojson.Format(event))
		for _, raw := range payloadsOf(event) {
			text.WriteString(raw)
		}
	}
	return text.String()
}
