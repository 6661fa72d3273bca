package activities_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"go.temporal.io/sdk/testsuite"

	"sanxiang/activities"
	"sanxiang/domain/fault"
	"sanxiang/workflows/contract"
)

type record struct {
	result   contract.ActResult
	schedule contract.Schedule
	err      error
}

func (r record) Perform(context.Context, contract.ActRequest) (contract.ActResult, error) {
	return r.result, r.err
}

func (r record) Strike(_ context.Context, req contract.StrikeRequest) (contract.Schedule, error) {
	if req.CaseID != "c1" {
		return contract.Schedule{}, errors.New("other case")
	}
	return r.schedule, r.err
}

func environment(r record) *testsuite.TestActivityEnvironment {
	env := new(testsuite.WorkflowTestSuite).NewTestActivityEnvironment()
	activities.Register(env, r)
	return env
}

func TestPerformAnswersReceiptOrFault(t *testing.T) {
	receipt := contract.ActResult{Receipt: &contract.Receipt{CaseID: "c1", Sequence: 3}}
	refusal := contract.ActResult{Fault: fault.New(fault.GateShut, "不可以。")}
	for _, want := range []contract.ActResult{receipt, refusal} {
		value, err := environment(record{result: want}).ExecuteActivity(contract.Perform, contract.ActRequest{CaseID: "c1"})
		require.NoError(t, err)
		var got contract.ActResult
		require.NoError(t, value.Get(&got))
		require.Equal(t, want, got)
	}
}

func TestPerformRefusesAnAnswerThatIsNone(t *testing.T) {
	both := contract.ActResult{Receipt: &contract.Receipt{}, Fault: fault.New(fault.GateShut, "不可以。")}
	for _, bad := range []contract.ActResult{{}, both} {
		_, err := environment(record{result: bad}).ExecuteActivity(contract.Perform, contract.ActRequest{CaseID: "c1"})
		require.ErrorContains(t, err, "either a receipt or a fault")
	}
}

func TestErrorsOfTheRecordStayErrors(t *testing.T) {
	env := environment(record{err: errors.New("database away")})
	_, err := env.ExecuteActivity(contract.Perform, contract.ActRequest{CaseID: "c1"})
	require.ErrorContains(t, err, "database away")
	_, err = env.ExecuteActivity(contract.Strike, contract.StrikeRequest{CaseID: "c1"})
	require.ErrorContains(t, err, "database away")
}

func TestStrikeAnswersTheSchedule(t *testing.T) {
	want := contract.Schedule{Sequence: 9, Done: true}
	value, err := environment(record{schedule: want}).ExecuteActivity(contract.Strike, contract.StrikeRequest{CaseID: "c1"})
	require.NoError(t, err)
	var got contract.Schedule
	require.NoError(t, value.Get(&got))
	require.Equal(t, want, got)
}
