package embedded

import (
	"errors"
	"fmt"
	"net"
	"strconv"
	"syscall"
)

// PortTaken says that another program, or another copy of this one, listens on
// a port that was asked for.
type PortTaken struct {
	Port    int
	Purpose string
	Setting string
}

// Error is one line that tells what to do.
func (e *PortTaken) Error() string {
	return fmt.Sprintf("端口 %d（%s）已被占用，请用 %s 换一个端口，或者先停止占用它的进程", e.Port, e.Purpose, e.Setting)
}

// ports of one server. History, matching and the unused worker are reached by
// the frontend alone, so nobody needs to know theirs.
type ports struct{ frontend, ui, history, matching, worker int }

// claim finds out which ports can be had. All are held until the last is found,
// so that no two are the same, and let go at the end, because the server insists
// on opening its own.
func claim(o Options) (p ports, err error) {
	var held []net.Listener
	defer func() {
		for _, l := range held {
			err = errors.Join(err, l.Close())
		}
	}()
	for _, want := range []struct {
		into             *int
		port             int
		purpose, setting string
	}{
		{&p.frontend, o.Port, "the engine", o.PortSetting},
		{&p.ui, o.UIPort, "the engine's web UI", o.UIPortSetting},
		{&p.history, 0, "", ""}, {&p.matching, 0, "", ""}, {&p.worker, 0, "", ""},
	} {
		l, err := net.Listen("tcp", address(want.port))
		if errors.Is(err, syscall.EADDRINUSE) {
			return ports{}, &PortTaken{Port: want.port, Purpose: want.purpose, Setting: want.setting}
		}
		if err != nil {
			return ports{}, fmt.Errorf("port %d: %w", want.port, err)
		}
		held = append(held, l)
		*want.into = l.Addr().(*net.TCPAddr).Port
	}
	return p, nil
}

func address(port int) string { return net.JoinHostPort(host, strconv.Itoa(port)) }
