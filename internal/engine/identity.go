package engine

import (
	"context"
	"fmt"

	"go.temporal.io/api/workflowservice/v1"
	"go.temporal.io/sdk/client"
)

// Identity names a namespace uniquely: an engine that lost its database answers
// another one.
func Identity(ctx context.Context, c client.Client, namespace string) (string, error) {
	res, err := c.WorkflowService().DescribeNamespace(ctx, &workflowservice.DescribeNamespaceRequest{Namespace: namespace})
	if err != nil {
		return "", fmt.Errorf("engine namespace %s: %w", namespace, err)
	}
	return res.GetNamespaceInfo().GetId(), nil
}
