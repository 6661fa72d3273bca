package engine_test

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/embedded"
	"sanxiang/internal/enginetest"
	"sanxiang/test/harness"
	"sanxiang/workflows/contract"
)

const (
	childFile = "SANXIANG_TEST_ENGINE_FILE"
	childPort = "SANXIANG_TEST_ENGINE_PORT"
)

// serveUntilKilled is the whole life of the child process.
func serveUntilKilled(file, port string) {
	number, err := strconv.Atoi(port)
	if err == nil {
		_, err = embedded.Start(context.Background(), embedded.Options{
			File: file, Namespace: namespace, Port: number, PortSetting: childPort, WithoutUI: true,
			Logger: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
		})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	select {}
}

// spawn runs a server in a process of its own and answers how to kill it.
func spawn(t *testing.T, file string, port int) (kill func()) {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	child := exec.Command(self)
	child.Env = append(os.Environ(), childFile+"="+file, childPort+"="+strconv.Itoa(port))
	child.Stderr = t.Output()
	require.NoError(t, child.Start())
	dead := false
	kill = func() {
		if !dead {
			dead = true
			require.NoError(t, child.Process.Signal(syscall.SIGKILL))
			_ = child.Wait() // it reports the kill
		}
	}
	t.Cleanup(kill)
	return kill
}

func (b *bench) awaitReady(t *testing.T) {
	t.Helper()
	require.Eventually(t, func() bool { return b.Ready(t.Context()) == nil }, soon, tick)
}

func TestAKilledServerKeepsActsAndClocks(t *testing.T) {
	file, port, id := filepath.Join(t.TempDir(), "engine.db"), harness.FreePort(t), newCase()
	kill := spawn(t, file, port)
	b := connect(t, net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	b.awaitReady(t)
	b.work(t)

	due := time.Now().Add(4 * time.Second)
	opened, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{Alarms: []contract.Alarm{
		{Clock: "D10", Step: "overdue", At: due, Summary: "D10 overdue"}}}))
	require.NoError(t, err)
	kill()
	require.Error(t, b.Ready(t.Context()))
	require.Empty(t, b.record.Struck(id))

	b.quit() // the worker's process dies too
	spawn(t, file, port)
	b.awaitReady(t)
	b.work(t)
	require.Eventually(t, func() bool { return len(b.record.Struck(id)) > 0 }, soon, tick, "the timer outlived the server")
	require.False(t, time.Now().Before(due))
	again, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{}))
	require.NoError(t, err)
	require.Equal(t, opened, again)
	require.Equal(t, []string{"D10/overdue"}, b.record.Struck(id))
}

func TestAnActWaitsForAServerThatIsStartedAgain(t *testing.T) {
	file, port, id := filepath.Join(t.TempDir(), "engine.db"), harness.FreePort(t), newCase()
	kill := spawn(t, file, port)
	b := connect(t, net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	b.awaitReady(t)
	b.work(t)
	_, err := b.Act(t.Context(), request(id, "lead.register", "k1", 0, enginetest.Order{}))
	require.NoError(t, err)

	kill()
	answered := make(chan error, 1)
	go func() {
		_, err := b.Act(t.Context(), request(id, "evidence.add", "k2", 1, enginetest.Order{}))
		answered <- err
	}()
	spawn(t, file, port)
	require.NoError(t, <-answered)
	require.Equal(t, 2, b.record.Sequence(id))
}
