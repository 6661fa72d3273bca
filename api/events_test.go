package api_test

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
	"sanxiang/internal/live"
)

// listening is one open page's stream.
type listening struct {
	t     *testing.T
	lines chan string // closed with the stream
	end   context.CancelFunc
}

func (b *bureau) listen(t *testing.T, as, after string) *listening {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, b.server.URL+"/api/v1/events", nil)
	require.NoError(t, err)
	req.Header.Set("Last-Event-ID", after)
	patient := *b.session(as)
	patient.Timeout = 0
	res, err := patient.Do(req) //nolint:bodyclose // who reads the stream below closes it
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, res.StatusCode)
	require.Equal(t, "text/event-stream; charset=utf-8", res.Header.Get("Content-Type"))
	require.Equal(t, "no-store", res.Header.Get("Cache-Control"))
	l := &listening{t: t, lines: make(chan string, 100_000), end: cancel}
	go func() {
		defer close(l.lines)
		defer func() { _ = res.Body.Close() }()
		in := bufio.NewReader(res.Body)
		for {
			line, err := in.ReadString('\n')
			if err != nil {
				return
			}
			if line = strings.TrimSpace(line); line != "" {
				l.lines <- line
			}
		}
	}()
	require.Equal(t, "retry: 3000", l.next())
	l.until("event: ready")
	return l
}

// next is the stream's next line; "end" once it is over.
func (l *listening) next() string {
	l.t.Helper()
	select {
	case line, more := <-l.lines:
		if !more {
			return "end"
		}
		return line
	case <-time.After(30 * time.Second):
		require.Fail(l.t, "nothing is told")
		return ""
	}
}

// until reads on to a line that begins so, and answers it.
func (l *listening) until(prefix string) string {
	l.t.Helper()
	for patience := time.Now().Add(time.Minute); time.Now().Before(patience); {
		line := l.next()
		if strings.HasPrefix(line, prefix) {
			return line
		}
		require.NotEqual(l.t, "end", line, "the stream ended before %q", prefix)
	}
	require.Fail(l.t, "not told", prefix)
	return ""
}

// running lets the hub ask the record while the test runs.
func (b *bureau) running(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { b.live.Run(ctx); close(done) }()
	t.Cleanup(func() { cancel(); <-done })
}

func TestAnOpenPageHearsWhatChanges(t *testing.T) {
	b := open(t, func(d *api.Deps) { d.Limits.Heartbeat = 50 * time.Millisecond })
	b.running(t)
	officer, other := b.listen(t, demo.DefaultCast().People[demo.Officer].Login, ""), b.listen(t, holder(t, party.Publisher), "")
	short := demo.ShortScript("short")
	short.Steps = short.Steps[:6]
	id := b.play(short)[0].CaseID
	officer.until(`data: {"id":"` + id + `","sequence":6}`)
	officer.until("event: inbox")
	officer.until(":") // it lives
	_, err := b.MoveClock(t.Context(), b.Now().AddDate(1, 0, 0))
	require.NoError(t, err)
	position := officer.until("id: ")
	require.Equal(t, "event: notice", officer.next())
	told := officer.next()
	require.Contains(t, told, `"case_id":"`+id+`"`)
	officer.end()

	again := b.listen(t, demo.DefaultCast().People[demo.Officer].Login, strings.TrimPrefix(position, "id: "))
	again.end()
	other.end()
	for line := range other.lines {
		require.NotContains(t, line, id, "the case is out of the publisher's sight")
	}
}

func TestAnOpenPageEndsWithItsSession(t *testing.T) {
	b := open(t, func(d *api.Deps) { d.Limits.Heartbeat = 50 * time.Millisecond })
	b.running(t)
	head, officer := b.listen(t, holder(t, party.Head), ""), b.listen(t, holder(t, party.Officer), "")
	require.Equal(t, http.StatusNoContent, b.send(holder(t, party.Head), http.MethodDelete, "/api/v1/sessions/current", nil).status)
	head.until("end")
	done := b.post(holder(t, party.Administrator), "/admin/accounts/"+holder(t, party.Officer)+"/disabled", map[string]any{"version": 1, "disabled": true})
	require.Equal(t, http.StatusNoContent, done.status)
	officer.until("end")
}

func TestWhoMayNotListen(t *testing.T) {
	b := open(t)
	require.Equal(t, http.StatusUnauthorized, b.get("", "/events").problem(t).Status)
	require.Equal(t, http.StatusForbidden, b.get(holder(t, party.Administrator), "/events").problem(t).Status)
	for range live.PerAccount {
		defer b.listen(t, holder(t, party.Head), "").end()
	}
	a := b.get(holder(t, party.Head), "/events")
	require.Equal(t, http.StatusTooManyRequests, a.problem(t).Status)
	require.NotEmpty(t, a.header.Get("Retry-After"))
	text := string(b.get(holder(t, party.Head), "/openapi.json").body)
	require.Contains(t, text, "text/event-stream")
	require.Contains(t, text, "LiveMessage")
}
