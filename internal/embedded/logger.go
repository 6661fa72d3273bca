package embedded

import (
	"context"
	"log/slog"
	"os"
	"strings"
	"sync/atomic"

	"go.temporal.io/server/common/log/tag"
)

// logger passes the server's warnings and errors on to slog. What it says at
// lower levels is of use to its own developers alone, and so are the complaints
// of its parts about each other while it stops.
type logger struct {
	to       *slog.Logger
	stopping *atomic.Bool
}

func (logger) Debug(string, ...tag.Tag) {}
func (logger) Info(string, ...tag.Tag)  {}

// Warn leaves out that Nexus is off, which is meant.
func (l logger) Warn(msg string, tags ...tag.Tag) {
	if !strings.HasPrefix(msg, "HTTP API port has not been set") {
		l.log(slog.LevelWarn, msg, tags)
	}
}

func (l logger) Error(msg string, tags ...tag.Tag)  { l.log(slog.LevelError, msg, tags) }
func (l logger) DPanic(msg string, tags ...tag.Tag) { l.log(slog.LevelError, msg, tags) }

// Panic is expected not to return.
func (l logger) Panic(msg string, tags ...tag.Tag) {
	l.log(slog.LevelError, msg, tags)
	panic(msg)
}

// Fatal is expected not to return: the server calls it from its own goroutines
// when it cannot go on, with no other way to say so.
func (l logger) Fatal(msg string, tags ...tag.Tag) {
	l.log(slog.LevelError, msg, tags)
	os.Exit(1)
}

func (l logger) log(level slog.Level, msg string, tags []tag.Tag) {
	if l.stopping.Load() {
		return
	}
	attrs := make([]slog.Attr, len(tags))
	for i, t := range tags {
		attrs[i] = slog.Any(t.Key(), t.Value())
	}
	l.to.LogAttrs(context.Background(), level, msg, attrs...) //nolint:sloglint // the message is the server's
}
