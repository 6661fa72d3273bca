package engine

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	enumspb "go.temporal.io/api/enums/v1"
	"go.temporal.io/api/serviceerror"
	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/temporal"
)

func TestErrorsOfTheEngineAreJudged(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		want verdict
	}{
		{"no workflow", serviceerror.NewNotFound("workflow not found"), startFirst},
		{"run ended under the act", temporal.NewApplicationError("cut off", "AcceptedUpdateCompletedWorkflow"), startFirst},
		{"run did not get to the act", temporal.NewApplicationError("cut off", "UnprocessedUpdate"), startFirst},
		{"too many in flight", serviceerror.NewResourceExhausted(enumspb.RESOURCE_EXHAUSTED_CAUSE_CONCURRENT_LIMIT, "ten"), tryAgain},
		{"server restarts", serviceerror.NewUnavailable("update was aborted"), tryAgain},
		{"one attempt timed out", client.NewWorkflowUpdateServiceTimeoutOrCanceledError(context.DeadlineExceeded), tryAgain},
		{"unknown", errors.New("unknown"), tryAgain},
		{"act went astray", temporal.NewApplicationError("unknown update", "wrapError"), giveUp},
		{"bad request", serviceerror.NewInvalidArgument("too large"), giveUp},
		{"no namespace", serviceerror.NewNamespaceNotFound("sanxiang"), giveUp},
		{"not allowed", serviceerror.NewPermissionDenied("no", ""), giveUp},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, judge(fmt.Errorf("act: %w", c.err)))
		})
	}
}
