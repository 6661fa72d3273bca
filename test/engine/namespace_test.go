package engine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.temporal.io/api/workflowservice/v1"

	"sanxiang/internal/engine"
)

func TestANamespaceIsRegisteredOnceAndCanBeUsedAtOnce(t *testing.T) {
	b := connect(t, serve(t).Address())
	to := engine.Connection{Address: b.address, Namespace: "registered"}
	retention := 45 * 24 * time.Hour
	require.NoError(t, engine.EnsureNamespace(t.Context(), to, retention, logger(t)))
	require.NoError(t, engine.EnsureNamespace(t.Context(), to, time.Hour*24, logger(t)), "again")

	described, err := b.client.WorkflowService().DescribeNamespace(t.Context(),
		&workflowservice.DescribeNamespaceRequest{Namespace: to.Namespace})
	require.NoError(t, err)
	require.Equal(t, retention, described.GetConfig().GetWorkflowExecutionRetentionTtl().AsDuration(), "as it was first set up")
	_, err = b.client.WorkflowService().CountWorkflowExecutions(t.Context(),
		&workflowservice.CountWorkflowExecutionsRequest{Namespace: to.Namespace})
	require.NoError(t, err)
}
