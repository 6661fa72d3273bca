package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"syscall"
	"time"

	"sanxiang/api"
)

// Listen takes the address, before anything else is started. A taken port is
// one clear line.
func Listen(address string) (net.Listener, error) {
	l, err := net.Listen("tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("地址 %s 已被占用，请用 SANXIANG_ADDR 换一个地址，或者先停止占用它的进程", address)
	}
	return l, err
}

// Serve answers requests until the context ends, then lets those under way
// finish.
func Serve(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger) error {
	s := api.Serve(l.Addr().String(), h, log)
	failed := make(chan error, 1)
	go func() { failed <- s.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	// Longer than one act may take, so that nobody loses an answer.
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 40*time.Second)
	defer cancel()
	return s.Shutdown(last)
}
