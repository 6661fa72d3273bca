package engine

import (
	"crypto/tls"
	"log/slog"

	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/log"

	"sanxiang/internal/payload"
)

// Connection says where the engine is and how to reach it.
type Connection struct {
	Address   string // host:port
	Namespace string
	TLS       *tls.Config // nil: plain text, for the loopback or a mesh that encrypts
}

// Connect makes a client for callers and workers alike. It does not wait for the
// engine, because all reading goes on without it; Engine.Ready asks.
func Connect(to Connection, keys *payload.Ring, logger *slog.Logger) (client.Client, error) {
	return client.NewLazyClient(options(to, keys, logger))
}

func options(to Connection, keys *payload.Ring, logger *slog.Logger) client.Options {
	return client.Options{
		HostPort:         to.Address,
		Namespace:        to.Namespace,
		Logger:           log.NewStructuredLogger(logger),
		DataConverter:    keys.DataConverter(),
		FailureConverter: keys.FailureConverter(),
		// What is encrypted does not get smaller: gzip would only cost time.
		ConnectionOptions: client.ConnectionOptions{TLS: to.TLS, GrpcCompression: &client.GrpcCompressionNone{}},
	}
}
