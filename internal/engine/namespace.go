package engine

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"go.temporal.io/api/serviceerror"
	"go.temporal.io/api/workflowservice/v1"
	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/log"
	"google.golang.org/protobuf/types/known/durationpb"
)

// EnsureNamespace registers the namespace at an engine that does not have it,
// with the time that histories of ended runs are kept, and returns when it can
// be used. A namespace that is there is left as its operators set it up.
func EnsureNamespace(ctx context.Context, to Connection, retention time.Duration, logger *slog.Logger) error {
	c, err := client.NewNamespaceClient(client.Options{
		HostPort: to.Address, Logger: log.NewStructuredLogger(logger),
		ConnectionOptions: client.ConnectionOptions{TLS: to.TLS},
	})
	if err != nil {
		return fmt.Errorf("engine at %s: %w", to.Address, err)
	}
	defer c.Close()
	err = c.Register(ctx, &workflowservice.RegisterNamespaceRequest{
		Namespace:                        to.Namespace,
		Description:                      "administrative enforcement cases",
		WorkflowExecutionRetentionPeriod: durationpb.New(retention),
	})
	var exists *serviceerror.NamespaceAlreadyExists
	if err != nil && !errors.As(err, &exists) {
		return fmt.Errorf("engine namespace %s: %w", to.Namespace, err)
	}
	return awaitNamespace(ctx, to, logger)
}

// awaitNamespace bridges the seconds in which a new namespace is registered but
// not yet known to all parts of the engine.
func awaitNamespace(ctx context.Context, to Connection, logger *slog.Logger) error {
	c, err := client.NewLazyClient(client.Options{
		HostPort: to.Address, Namespace: to.Namespace, Logger: log.NewStructuredLogger(logger),
		ConnectionOptions: client.ConnectionOptions{TLS: to.TLS},
	})
	if err != nil {
		return err
	}
	defer c.Close()
	for {
		_, err := c.CountWorkflow(ctx, &workflowservice.CountWorkflowExecutionsRequest{})
		if err == nil {
			return nil
		}
		if waitErr := wait(ctx, 200*time.Millisecond); waitErr != nil {
			return fmt.Errorf("engine namespace %s does not get ready: %w", to.Namespace, err)
		}
	}
}
