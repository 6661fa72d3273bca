package workflows_test

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.temporal.io/sdk/activity"
	"go.temporal.io/sdk/converter"
	"go.temporal.io/sdk/log"
	"go.temporal.io/sdk/temporal"
	"go.temporal.io/sdk/testsuite"
	"go.temporal.io/sdk/worker"
	"go.temporal.io/sdk/workflow"

	"sanxiang/activities"
	"sanxiang/domain/fault"
	"sanxiang/internal/enginetest"
	"sanxiang/internal/wferr"
	"sanxiang/workflows"
	"sanxiang/workflows/contract"
)

const caseID = "0198c0de-0000-7000-8000-000000000001"

// harness is one case workflow in the SDK's test environment, whose clock jumps
// from timer to timer.
type harness struct {
	*testsuite.TestWorkflowEnvironment
	t      *testing.T
	record *enginetest.Record

	mu     sync.Mutex
	timers []time.Duration // set so far
	calls  []string        // of the record: "Perform local", "Strike regular", …
	failed func(call string) error
}

func start(t *testing.T) *harness {
	t.Helper()
	var suite testsuite.WorkflowTestSuite
	suite.SetLogger(log.NewStructuredLogger(slog.New(slog.DiscardHandler)))
	h := &harness{TestWorkflowEnvironment: suite.NewTestWorkflowEnvironment(), t: t}
	h.SetWorkerOptions(worker.Options{DisableRegistrationAliasing: true})
	h.SetStartTime(time.Date(2026, 10, 1, 9, 0, 0, 0, time.UTC))
	h.record = &enginetest.Record{Now: h.Now, Before: h.called}
	workflows.Register(h)
	activities.Register(h, h.record)
	h.SetOnTimerScheduledListener(func(_ string, d time.Duration) { h.timers = append(h.timers, d) })
	return h
}

// called notes which way the record was reached, and lets a test fail it.
func (h *harness) called(ctx context.Context, name string) error {
	way := " regular"
	if activity.GetInfo(ctx).IsLocalActivity {
		way = " local"
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.calls = append(h.calls, name+way)
	if h.failed != nil {
		return h.failed(name + way)
	}
	return nil
}

func (h *harness) run() error {
	h.ExecuteWorkflow(contract.CaseWorkflow, contract.CaseInput{CaseID: caseID})
	require.True(h.t, h.IsWorkflowCompleted())
	return h.GetWorkflowError()
}

// answer is the outcome of one act.
type answer struct {
	receipt  contract.Receipt
	err      error
	rejected error
	done     bool
}

func request(act, key string, order enginetest.Order) contract.ActRequest {
	return contract.ActRequest{CaseID: caseID, Act: act, Account: "a1", Key: key, Body: order.Body()}
}

// at sends an act some time after the workflow began.
func (h *harness) at(after time.Duration, act, key string, order enginetest.Order) *answer {
	a := &answer{}
	h.RegisterDelayedCallback(func() { h.send(a, act, key, request(act, key, order)) }, after)
	return a
}

func (h *harness) send(a *answer, update, id string, req contract.ActRequest) {
	h.UpdateWorkflow(update, id, &testsuite.TestUpdateCallback{
		OnAccept: func() {},
		OnReject: func(err error) { a.rejected = err },
		OnComplete: func(result any, err error) {
			a.done, a.err = true, err
			if receipt, ok := result.(contract.Receipt); ok {
				a.receipt = receipt
			}
		},
	}, req)
}

func (h *harness) alarm(clock, step string, in time.Duration) contract.Alarm {
	at := time.Date(2026, 10, 1, 9, 0, 0, 0, time.UTC).Add(in)
	return contract.Alarm{Clock: clock, Step: step, At: at, Summary: fmt.Sprintf("%s %s %s", clock, at.Format(time.DateOnly), step)}
}

var done = enginetest.Order{Done: true}

func TestAnActIsAnsweredWithItsReceipt(t *testing.T) {
	h := start(t)
	first := h.at(0, "lead.register", "k1", enginetest.Order{})
	again := h.at(time.Minute, "lead.register", "k1", enginetest.Order{})
	last := h.at(time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())

	require.NoError(t, first.err)
	require.Equal(t, 1, first.receipt.Sequence)
	require.Equal(t, first.receipt, again.receipt, "a known key is answered as before")
	require.Equal(t, 2, last.receipt.Sequence)
	require.NotContains(t, h.calls, "Perform regular", "the quick way was enough")
}

func TestARefusalIsATypedErrorAndChangesNothing(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 48*time.Hour)}})
	shut := fault.New(fault.GateShut, "未经法制审核，不得作出决定。").Because("行政处罚法第五十八条")
	refused := h.at(time.Hour, "decision.make", "k2", enginetest.Order{Fault: shut})
	h.at(72*time.Hour, "archive.complete", "k3", done)
	require.NoError(t, h.run())

	var app *temporal.ApplicationError
	require.ErrorAs(t, refused.err, &app)
	require.Equal(t, "gate_shut", app.Type())
	require.True(t, app.NonRetryable())
	got, ok := wferr.ToFault(refused.err)
	require.True(t, ok)
	require.Equal(t, shut, got)
	require.Equal(t, []string{"D10/overdue"}, h.record.Struck(caseID), "the clock ran on")
}

func TestARefusedFirstActLeavesNoWorkflowBehind(t *testing.T) {
	h := start(t)
	refused := h.at(0, "lead.register", "k1", enginetest.Order{Fault: fault.New(fault.Invalid, "线索内容不能为空。")})
	require.NoError(t, h.run())
	require.Error(t, refused.err)
}

func TestARefusalOnAnUnknownCaseDoesNotKeepItOpen(t *testing.T) {
	h := start(t)
	h.failed = func(call string) error { // the run's first strike is slow
		if h.count("Strike regular") < 2 && call != "Perform local" {
			return enginetest.ErrAway
		}
		return nil
	}
	refused := h.at(100*time.Millisecond, "lead.register", "k1", enginetest.Order{Fault: fault.New(fault.Invalid, "线索内容不能为空。")})
	require.NoError(t, h.run())
	require.Error(t, refused.err)
	require.Equal(t, "Perform local", h.calls[len(h.calls)-1], "the act came behind the strike")
}

func TestAFailedLocalActivityIsTriedAsARegularOne(t *testing.T) {
	h := start(t)
	h.failed = func(call string) error {
		if call == "Perform local" {
			return enginetest.ErrAway
		}
		return nil
	}
	first := h.at(0, "lead.register", "k1", enginetest.Order{})
	h.at(time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())
	require.NoError(t, first.err)
	require.Equal(t, 1, first.receipt.Sequence)
	require.Contains(t, h.calls, "Perform regular")
}

func TestAnActIsUnavailableWhenTheRecordStaysAway(t *testing.T) {
	h := start(t)
	begun := time.Duration(0)
	h.failed = func(string) error {
		if begun == 0 {
			return nil
		}
		return enginetest.ErrAway
	}
	h.at(0, "lead.register", "k1", enginetest.Order{})
	var waited time.Duration
	lost := &answer{}
	h.RegisterDelayedCallback(func() {
		begun = 1
		sent := h.Now()
		h.UpdateWorkflow("evidence.add", "u2", &testsuite.TestUpdateCallback{
			OnAccept: func() {},
			OnReject: func(err error) { lost.rejected = err },
			OnComplete: func(_ any, err error) {
				lost.err, waited, begun = err, h.Now().Sub(sent), 0
			},
		}, request("evidence.add", "k2", enginetest.Order{}))
	}, time.Hour)
	kept := h.at(2*time.Hour, "evidence.add", "k2", done)
	require.NoError(t, h.run())

	got, ok := wferr.ToFault(lost.err)
	require.True(t, ok, "%v", lost.err)
	require.Equal(t, fault.Unavailable, got.Code)
	require.LessOrEqual(t, waited, 33*time.Second)
	require.NoError(t, kept.err, "the same request succeeds later")
}

func TestAnActMustComeToItsOwnNameAndCase(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	otherName, otherCase := &answer{}, &answer{}
	h.RegisterDelayedCallback(func() {
		h.send(otherName, "decision.make", "u1", request("evidence.add", "k2", done))
		stray := request("decision.make", "k3", done)
		stray.CaseID = "other"
		h.send(otherCase, "decision.make", "u2", stray)
	}, time.Minute)
	h.at(time.Hour, "archive.complete", "k4", done)
	require.NoError(t, h.run())
	require.ErrorContains(t, otherName.rejected, "came to act")
	require.ErrorContains(t, otherCase.rejected, "came to act")
	require.Equal(t, 2, h.record.Sequence(caseID))
}

func TestEveryStepIsStruckOnce(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{
		h.alarm("D10", "at-risk", 24*time.Hour), h.alarm("D13", "overdue", 36*time.Hour), h.alarm("D25", "overdue", 36*time.Hour),
	}})
	h.at(96*time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())
	require.Equal(t, []string{"D10/at-risk", "D13/overdue", "D25/overdue"}, h.record.Struck(caseID))
	require.Equal(t, 2, h.strikesByTime(), "two steps at one instant are one strike")
}

func TestAMovedClockIsCancelledAndSetAnew(t *testing.T) {
	h := start(t)
	kept := h.alarm("D13", "overdue", 100*time.Hour)
	reworded := kept
	reworded.Summary = "D13, other words"
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 48*time.Hour), kept}})
	h.at(24*time.Hour, "period.extend", "k2", enginetest.Order{Alarms: []contract.Alarm{reworded, h.alarm("D10", "overdue", 72*time.Hour)}})
	struckEarly := -1
	h.RegisterDelayedCallback(func() { struckEarly = len(h.record.Struck(caseID)) }, 60*time.Hour)
	h.at(200*time.Hour, "archive.complete", "k3", done)
	require.NoError(t, h.run())

	require.Zero(t, struckEarly, "the old instant passes in silence")
	require.Equal(t, []string{"D10/overdue", "D13/overdue"}, h.record.Struck(caseID))
	require.Len(t, h.clockTimers(), 3, "D10, D13 and the moved D10; D13 kept its timer")
}

// clockTimers are the timers longer than a pause.
func (h *harness) clockTimers() []time.Duration {
	return slices.DeleteFunc(slices.Clone(h.timers), func(d time.Duration) bool { return d <= 5*time.Minute })
}

func TestAClosedClockIsNeverStruck(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 48*time.Hour)}})
	h.at(24*time.Hour, "decision.serve", "k2", enginetest.Order{})
	h.at(96*time.Hour, "archive.complete", "k3", done)
	require.NoError(t, h.run())
	require.Empty(t, h.record.Struck(caseID))
	require.Zero(t, h.strikesByTime())
}

// strikesByTime counts the strikes beyond the one that begins every run.
func (h *harness) strikesByTime() int { return h.count("Strike local") - 1 }

func (h *harness) count(call string) (n int) {
	for _, c := range h.calls {
		if c == call {
			n++
		}
	}
	return n
}

func TestAStepThatIsPastAlreadyIsStruckAtOnce(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", -time.Hour)}})
	h.at(time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())
	require.Equal(t, []string{"D10/overdue"}, h.record.Struck(caseID))
}

func TestAStrikeIsOwedUntilTheRecordIsBack(t *testing.T) {
	h := start(t)
	away := false
	h.failed = func(call string) error {
		if away && (call == "Strike local" || call == "Strike regular") {
			return enginetest.ErrAway
		}
		return nil
	}
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 24*time.Hour)}})
	h.RegisterDelayedCallback(func() { away = true }, 23*time.Hour)
	meanwhile := h.at(28*time.Hour, "evidence.add", "k2", enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 24*time.Hour)}})
	h.RegisterDelayedCallback(func() { away = false }, 34*time.Hour)
	h.at(35*time.Hour, "archive.complete", "k3", done)
	require.NoError(t, h.run())

	require.NoError(t, meanwhile.err, "acts are tried all the same")
	require.Equal(t, []string{"D10/overdue"}, h.record.Struck(caseID))
	require.Less(t, h.count("Strike local"), 150, "ten hours away must not fill the history")
	require.Contains(t, h.timers, 5*time.Minute)
}

func TestARecordWhoseClockIsBehindIsNotHammered(t *testing.T) {
	h := start(t)
	h.record.Now = func() time.Time { return h.Now().Add(-10 * time.Second) }
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 24*time.Hour)}})
	h.at(25*time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())
	require.Equal(t, []string{"D10/overdue"}, h.record.Struck(caseID))
	require.Less(t, h.record.Strikes(caseID), 8)
}

func TestSignalsReloadTheScheduleAndManyCountAsOne(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	before := 0
	h.RegisterDelayedCallback(func() {
		before = h.record.Strikes(caseID)
		h.record.Change(caseID, enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 48*time.Hour)}})
		for range 5 {
			h.SignalWorkflowSkippingWorkflowTask(contract.RecordAdvanced, nil)
		}
		h.SignalWorkflow(contract.RecordAdvanced, nil)
	}, time.Hour)
	after := 0
	h.RegisterDelayedCallback(func() { after = h.record.Strikes(caseID) }, 2*time.Hour)
	h.at(72*time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())
	require.Equal(t, 1, after-before)
	require.Equal(t, []string{"D10/overdue"}, h.record.Struck(caseID))
}

func TestASignalEndsAPause(t *testing.T) {
	h := start(t)
	away := true
	h.failed = func(string) error {
		if away {
			return enginetest.ErrAway
		}
		return nil
	}
	h.record.Change(caseID, enginetest.Order{Alarms: []contract.Alarm{h.alarm("D10", "overdue", 0)}})
	h.RegisterDelayedCallback(func() {
		away = false
		h.SignalWorkflow(contract.RecordAdvanced, nil)
	}, 10*time.Hour)
	var struck []string
	h.RegisterDelayedCallback(func() { struck = h.record.Struck(caseID) }, 10*time.Hour+time.Second)
	h.at(11*time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())
	require.Equal(t, []string{"D10/overdue"}, struck)
}

func TestForcedContinueAsNewWaitsForAnActInFlight(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	h.failed = func(call string) error { // the second act is slow: its quick way fails
		if call == "Perform local" && h.record.Sequence(caseID) == 1 {
			return enginetest.ErrAway
		}
		return nil
	}
	inFlight := &answer{}
	h.RegisterDelayedCallback(func() {
		h.send(inFlight, "evidence.add", "u2", request("evidence.add", "k2", enginetest.Order{}))
		h.SignalWorkflow(contract.ForceContinue, nil)
	}, time.Hour)
	err := h.run()

	var next *workflow.ContinueAsNewError
	require.ErrorAs(t, err, &next)
	require.Equal(t, contract.CaseWorkflow, next.WorkflowType.Name)
	var in contract.CaseInput
	require.NoError(t, converter.GetDefaultDataConverter().FromPayloads(next.Input, &in))
	require.Equal(t, contract.CaseInput{CaseID: caseID}, in, "the id alone is carried")
	require.True(t, inFlight.done)
	require.NoError(t, inFlight.err)
	require.Equal(t, 2, inFlight.receipt.Sequence)
}

func TestARunThatTookManyActsContinuesAsNew(t *testing.T) {
	h := start(t)
	taken := 0
	var another func()
	another = func() {
		taken++
		h.send(&answer{}, "evidence.add", fmt.Sprint(taken), request("evidence.add", fmt.Sprint(taken), enginetest.Order{}))
		h.RegisterDelayedCallback(another, time.Minute)
	}
	h.RegisterDelayedCallback(another, 0)
	var next *workflow.ContinueAsNewError
	require.ErrorAs(t, h.run(), &next)
	require.Equal(t, 1501, h.record.Sequence(caseID))
}

func TestASuggestedContinueAsNewIsFollowed(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	h.RegisterDelayedCallback(func() {
		h.SetContinueAsNewSuggested(true)
		h.SignalWorkflow(contract.RecordAdvanced, nil)
	}, time.Hour)
	var next *workflow.ContinueAsNewError
	require.ErrorAs(t, h.run(), &next)
}

func TestACaseThatIsDoneEndsRatherThanContinues(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	h.RegisterDelayedCallback(func() {
		h.send(&answer{}, "archive.complete", "u2", request("archive.complete", "k2", done))
		h.SignalWorkflow(contract.ForceContinue, nil)
	}, time.Hour)
	require.NoError(t, h.run())
}

func TestACancelledWorkflowLetsItsActsFinish(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	h.failed = func(call string) error {
		if call == "Perform local" && h.record.Sequence(caseID) == 1 {
			return enginetest.ErrAway
		}
		return nil
	}
	inFlight := &answer{}
	h.RegisterDelayedCallback(func() {
		h.send(inFlight, "evidence.add", "u2", request("evidence.add", "k2", enginetest.Order{}))
		h.CancelWorkflow()
	}, time.Hour)
	err := h.run()
	var cancelled *temporal.CanceledError
	require.ErrorAs(t, err, &cancelled)
	require.True(t, inFlight.done)
	require.NoError(t, inFlight.err)
}

func TestEachOutageBeginsWithAShortPause(t *testing.T) {
	h := start(t)
	away := false
	h.failed = func(call string) error {
		if away && call != "Perform local" {
			return enginetest.ErrAway
		}
		return nil
	}
	h.at(0, "lead.register", "k1", enginetest.Order{Alarms: []contract.Alarm{
		h.alarm("D10", "at-risk", 24*time.Hour), h.alarm("D10", "overdue", 48*time.Hour)}})
	for _, day := range []time.Duration{24, 48} {
		h.RegisterDelayedCallback(func() { away = true }, day*time.Hour-time.Minute)
		h.RegisterDelayedCallback(func() { away = false }, day*time.Hour+3*time.Hour)
	}
	var struck []string
	h.RegisterDelayedCallback(func() { struck = h.record.Struck(caseID) }, 51*time.Hour+6*time.Minute)
	h.at(72*time.Hour, "archive.complete", "k2", done)
	require.NoError(t, h.run())
	require.Len(t, struck, 2)
	longest := 0
	for i, d := range h.timers {
		if d == 5*time.Minute {
			longest = i
		}
	}
	require.Contains(t, h.timers[slices.Index(h.timers, 5*time.Minute):longest], time.Second, "the second outage began anew")
}

func TestActsKeepTheirOrderEvenIfTheFirstIsSlow(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	h.failed = func(call string) error { // the quick way of the first fails
		if call == "Perform local" && h.record.Sequence(caseID) == 1 {
			return enginetest.ErrAway
		}
		return nil
	}
	first, second := &answer{}, &answer{}
	h.RegisterDelayedCallback(func() {
		h.send(first, "evidence.add", "u2", request("evidence.add", "k2", enginetest.Order{}))
		h.send(second, "evidence.add", "u3", request("evidence.add", "k3", enginetest.Order{}))
	}, time.Hour)
	h.at(2*time.Hour, "archive.complete", "k4", done)
	require.NoError(t, h.run())
	require.Equal(t, []int{2, 3}, []int{first.receipt.Sequence, second.receipt.Sequence})
	require.Equal(t, 1, h.count("Perform regular"), "the second waited, and then its quick way served")
}

func TestAnActBehindTheLastOneIsStillAnswered(t *testing.T) {
	h := start(t)
	h.at(0, "lead.register", "k1", enginetest.Order{})
	last, behind := &answer{}, &answer{}
	h.RegisterDelayedCallback(func() {
		h.send(last, "archive.complete", "u2", request("archive.complete", "k2", done))
		h.send(behind, "disclosure.withdraw", "u3", request("disclosure.withdraw", "k3", done))
	}, time.Hour)
	require.NoError(t, h.run())
	require.NoError(t, last.err)
	require.True(t, behind.done)
	require.Equal(t, 3, behind.receipt.Sequence)
}

func TestADoneCaseThatIsOwedAStrikeStaysForIt(t *testing.T) {
	h := start(t)
	away := false
	h.failed = func(call string) error {
		if away && call != "Perform local" {
			return enginetest.ErrAway
		}
		return nil
	}
	h.at(0, "lead.register", "k1", enginetest.Order{})
	h.RegisterDelayedCallback(func() {
		away = true
		h.send(&answer{}, "archive.complete", "u2", request("archive.complete", "k2", done))
		h.SignalWorkflow(contract.RecordAdvanced, nil)
	}, time.Hour)
	h.RegisterDelayedCallback(func() {
		h.record.Change(caseID, enginetest.Order{Alarms: []contract.Alarm{h.alarm("D40", "overdue", 5*time.Hour)}})
		away = false
	}, 2*time.Hour)
	h.at(6*time.Hour, "archive.complete", "k3", done)
	require.NoError(t, h.run())
	require.Equal(t, []string{"D40/overdue"}, h.record.Struck(caseID))
}

func TestAnUnknownCaseEndsAtOnce(t *testing.T) {
	h := start(t)
	require.NoError(t, h.run())
	require.Equal(t, []string{"Strike local"}, h.calls)
}
