package harness

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// BinaryVariable names the program that tests run; without it they build it,
// which links the engine's server and takes minutes on a cold cache. The
// program itself lets variables of tests pass.
const BinaryVariable = "SANXIANG_TEST_BIN"

// StartVariable is the day on which the clock of an empty folder begins.
const StartVariable = "SANXIANG_DEMO_START"

// Process is one data folder and the process that serves it.
type Process struct {
	t    testing.TB
	bin  string
	Dir  string
	Base string // http://127.0.0.1:port
	// Engine is where the embedded engine listens, host:port.
	Engine string
	env    []string
	args   []string

	mu  sync.Mutex
	cmd *exec.Cmd
	out *bytes.Buffer
}

// New prepares a process on a fresh data folder and free ports; Start runs it.
func New(t testing.TB, args ...string) *Process {
	t.Helper()
	addr := FreeAddress(t)
	port := freePort(t)
	p := &Process{t: t, bin: Binary(t), Dir: t.TempDir(), Base: "http://" + addr, Engine: "127.0.0.1:" + port, args: args}
	p.env = append(Environ(),
		"SANXIANG_ADDR="+addr, "SANXIANG_DATA="+p.Dir, "SANXIANG_TEMPORAL_PORT="+port, "SANXIANG_UI_PORT="+freePort(t))
	t.Cleanup(p.Kill)
	return p
}

// Environ is the environment without settings of the product.
func Environ() []string {
	return slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "SANXIANG_") })
}

// Binary is the development program, built once for the test binary.
func Binary(t testing.TB) string {
	t.Helper()
	if bin := os.Getenv(BinaryVariable); bin != "" {
		return bin
	}
	bin, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return bin
}

var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "sanxiang-bin")
	if err != nil {
		return "", err
	}
	bin := filepath.Join(dir, "sanxiang-dev")
	cmd := exec.Command("go", "build", "-o", bin, "sanxiang/cmd/sanxiang-dev")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build: %w\n%s", err, out)
	}
	return bin, nil
})

// Start runs the program and returns once it is ready.
func (p *Process) Start() {
	p.t.Helper()
	if err := p.TryStart(60 * time.Second); err != nil {
		p.t.Fatalf("%v\n%s", err, p.Output())
	}
}

// TryStart runs the program and waits for readiness.
func (p *Process) TryStart(patience time.Duration) error {
	p.mu.Lock()
	out := &bytes.Buffer{}
	cmd := exec.Command(p.bin, append([]string{"dev"}, p.args...)...)
	cmd.Env, cmd.Stdout, cmd.Stderr = p.env, out, out
	p.cmd, p.out = cmd, out
	p.mu.Unlock()
	if err := cmd.Start(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		if ready(ctx, p.Base) {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("not ready within %s", patience)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func ready(ctx context.Context, base string) bool {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/readyz", nil)
	if err != nil {
		return false
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	_ = res.Body.Close()
	return res.StatusCode == http.StatusOK
}

// Kill ends the process as a power cut does.
func (p *Process) Kill() { p.end(syscall.SIGKILL) }

// Stop asks the process to end and waits for it.
func (p *Process) Stop() { p.end(syscall.SIGTERM) }

func (p *Process) end(sig os.Signal) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.cmd == nil || p.cmd.Process == nil {
		return
	}
	_ = p.cmd.Process.Signal(sig) // it may have ended by itself
	_ = p.cmd.Wait()              // the signal is the expected outcome
	p.cmd = nil
}

// Output is what the process has printed. It is read after the process ended.
func (p *Process) Output() string {
	p.end(syscall.SIGKILL)
	return p.out.String()
}

// Run runs another command of the program on the same data folder.
func (p *Process) Run(args ...string) (string, error) {
	cmd := exec.Command(p.bin, args...)
	cmd.Env = p.env
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// Env changes a setting for the next start.
func (p *Process) Env(name, value string) { p.env = append(p.env, name+"="+value) }

// FreeAddress is a loopback address whose port was free a moment ago.
func FreeAddress(t testing.TB) string { return "127.0.0.1:" + freePort(t) }

// FreePort is a loopback port that was free a moment ago. It lies below those
// that the kernel gives to outgoing connections, of which tests open many: one
// of them could take the port before the program does.
func FreePort(t testing.TB) int {
	const lowest, many, tries = 20_000, 12_000, 100
	for range tries {
		port := lowest + rand.IntN(many)
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if err != nil {
			continue
		}
		if err := l.Close(); err != nil { // only the number was wanted
			t.Fatal(err)
		}
		return port
	}
	t.Fatalf("%d ports from %d on, and none is free", many, lowest)
	return 0
}

func freePort(t testing.TB) string { return strconv.Itoa(FreePort(t)) }

// Namespace is the engine's namespace that the development program uses unless
// told otherwise.
const Namespace = "sanxiang"
