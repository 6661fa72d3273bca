package embedded

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	uiserver "github.com/temporalio/ui-server/v2/server"
	uiconfig "github.com/temporalio/ui-server/v2/server/config"
	uioptions "github.com/temporalio/ui-server/v2/server/server_options"
	"go.temporal.io/api/workflowservice/v1"
	"go.temporal.io/sdk/client"
	sdklog "go.temporal.io/sdk/log"
	"go.temporal.io/server/common/authorization"
	"go.temporal.io/server/common/config"
	"go.temporal.io/server/temporal"
)

// Server is a running engine.
type Server struct {
	ports    ports
	temporal temporal.Server
	ui       *uiserver.Server
	stopping atomic.Bool
}

// Start runs the server and returns when the namespace can be used. It answers
// a *PortTaken if a port is. Whoever starts it must stop it.
func Start(ctx context.Context, o Options) (*Server, error) {
	if err := o.validate(); err != nil {
		return nil, err
	}
	p, err := claim(o)
	if err != nil {
		return nil, err
	}
	if err := prepare(o); err != nil {
		return nil, err
	}
	s := &Server{ports: p}
	if s.temporal, err = s.build(o); err != nil {
		return nil, fmt.Errorf("engine: %w", err)
	}
	if err := s.temporal.Start(); err != nil {
		return nil, fmt.Errorf("engine: %w", err)
	}
	if !o.WithoutUI {
		s.startUI(o.Namespace)
	}
	if err := s.ready(ctx, o.Namespace); err != nil {
		return nil, errors.Join(fmt.Errorf("engine does not get ready: %w", err), s.Stop())
	}
	return s, nil
}

// Address is where clients dial, host:port.
func (s *Server) Address() string { return address(s.ports.frontend) }

// UIAddress is the web UI's address for browsers; empty without a UI.
func (s *Server) UIAddress() string {
	if s.ui == nil {
		return ""
	}
	return "http://" + address(s.ports.ui)
}

// Stop ends UI and server. Clients should be closed before. The file stays open
// until the process ends, but nothing writes to it any more.
func (s *Server) Stop() error {
	s.stopping.Store(true)
	if s.ui != nil {
		s.ui.Stop()
	}
	return s.temporal.Stop()
}

func (s *Server) build(o Options) (temporal.Server, error) {
	return temporal.NewServer(
		temporal.WithConfig(serverConfig(database(o.File), s.ports)),
		temporal.ForServices(services()),
		temporal.WithStaticHosts(hosts(s.ports)),
		temporal.WithDynamicConfigClient(dynamicConfig()),
		temporal.WithLogger(logger{to: o.Logger, stopping: &s.stopping}),
		temporal.WithAuthorizer(authorization.NewNoopAuthorizer()),
		temporal.WithClaimMapper(func(*config.Config) authorization.ClaimMapper {
			return authorization.NewNoopClaimMapper()
		}),
	)
}

// startUI serves the web UI. Its own start blocks, and ends this process if the
// port was taken since it was claimed.
func (s *Server) startUI(namespace string) {
	s.ui = uiserver.NewServer(uioptions.WithConfigProvider(&uiconfig.Config{
		Host:                host,
		Port:                s.ports.ui,
		TemporalGRPCAddress: s.Address(),
		DefaultNamespace:    namespace,
		EnableUI:            true,
		HideLogs:            true,
		DisableNewsFetch:    true,                                // no calls to the outside
		CORS:                uiconfig.CORS{CookieInsecure: true}, // plain HTTP on the loopback
	}))
	go s.ui.Start() //nolint:errcheck // it never returns one
}

const (
	readyWithin = 60 * time.Second // a slow machine with a cold disk
	pollEvery   = 20 * time.Millisecond
)

// ready waits until the namespace can be searched and the UI answers.
func (s *Server) ready(ctx context.Context, namespace string) error {
	ctx, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	c, err := client.NewLazyClient(client.Options{
		HostPort: s.Address(), Namespace: namespace, Logger: sdklog.NewStructuredLogger(slog.New(slog.DiscardHandler)),
	})
	if err != nil {
		return err
	}
	defer c.Close()
	for {
		err := errors.Join(s.namespaceAnswers(ctx, c), s.uiAnswers(ctx))
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(pollEvery):
		}
	}
}

func (s *Server) namespaceAnswers(ctx context.Context, c client.Client) error {
	_, err := c.CountWorkflow(ctx, &workflowservice.CountWorkflowExecutionsRequest{})
	return err
}

func (s *Server) uiAnswers(ctx context.Context) error {
	if s.ui == nil {
		return nil
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.UIAddress()+"/healthz", nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close() //nolint:errcheck // nothing is read
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("web UI: %s", resp.Status)
	}
	return nil
}
