package notify_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/hooks"
	"sanxiang/internal/mailer"
	"sanxiang/internal/mailer/mailertest"
	"sanxiang/internal/notify"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

const hookSecret = "whsec_c3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3M="

// TestMain lets a test run this binary once more, as a worker that it can kill.
func TestMain(m *testing.M) {
	if dsn := os.Getenv("SANXIANG_TEST_WORKER_DSN"); dsn != "" {
		if err := deliverOnce(context.Background(), dsn); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// deliverOnce is a worker that sends one message.
func deliverOnce(ctx context.Context, dsn string) error {
	ahead, err := time.ParseDuration(os.Getenv("SANXIANG_TEST_WORKER_AHEAD"))
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, store.Options{DSN: dsn, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	client, err := mailer.New(mailer.Settings{Address: os.Getenv("SANXIANG_TEST_WORKER_SMTP"), Encryption: mailer.Plain, From: "sanxiang@bureau.example"})
	if err != nil {
		return err
	}
	list, err := hooks.Parse("oa " + os.Getenv("SANXIANG_TEST_WORKER_HOOK") + " " + hookSecret)
	if err != nil {
		return err
	}
	h := &house{db: storetest.Database{Store: s}}
	now := func() time.Time { return time.Now().Add(ahead) }
	d := &notify.Deliverer{
		Store: s, Rules: h, Seers: h.seers, Mail: client, Endpoints: list, URL: "https://enforcement.example.gov.cn", Now: now, Machine: now,
		Hooks: hooks.New(hooks.Settings{Plain: true, Allowed: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}, time.Now), Log: slog.New(slog.DiscardHandler),
	}
	_, err = d.Next(ctx, os.Getenv("SANXIANG_TEST_WORKER_CHANNEL"))
	return errors.Join(err, s.Close())
}

// TestKilledBetweenSendingAndRecording: the receiver has the message, the
// worker dies by kill -9 before it hears so. The next worker sends the same
// under the same name, and it is recorded once.
func TestKilledBetweenSendingAndRecording(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		h.now = time.Now().UTC().Add(-time.Second).Truncate(time.Microsecond)
		worker := make(chan *exec.Cmd, 1)
		kill := func() {
			if cmd := <-worker; cmd != nil {
				_ = cmd.Process.Kill() // it may not answer any more
				worker <- nil
				return
			}
			worker <- nil
		}
		taken := make(chan string, 4)
		h.mail.OnData(func(m mailertest.Taken) error {
			taken <- m.Mail.Header.Get("Message-ID")
			kill()
			return nil
		})
		hook := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			taken <- r.Header.Get("webhook-id")
			kill()
		}))
		defer hook.Close()
		n := h.message(func(n *store.Notice) { n.Urgent = true })
		for _, channel := range []string{store.ByMail, store.ByHook} {
			run := func(ahead string) (*exec.Cmd, *bytes.Buffer) {
				cmd := exec.CommandContext(t.Context(), os.Args[0])
				cmd.Env = append(os.Environ(), "SANXIANG_TEST_WORKER_DSN="+h.db.DSN, "SANXIANG_TEST_WORKER_AHEAD="+ahead, "SANXIANG_TEST_WORKER_CHANNEL="+channel,
					"SANXIANG_TEST_WORKER_SMTP="+h.mail.Address, "SANXIANG_TEST_WORKER_HOOK="+hook.URL)
				out := &bytes.Buffer{}
				cmd.Stdout, cmd.Stderr = out, out
				require.NoError(t, cmd.Start())
				return cmd, out
			}
			first, _ := run("0s")
			worker <- first
			require.Error(t, first.Wait(), "it was killed")
			<-worker
			d := h.of(n, channel)
			require.Equal(t, []any{store.DeliveryPending, 1}, []any{d.State, d.Attempts}, "sent, and not recorded")
			require.Empty(t, h.outcomes(d))

			worker <- nil
			soon, out := run("0s")
			require.NoError(t, soon.Wait(), out)
			require.Equal(t, 1, h.of(n, channel).Attempts, "the dead worker's lease still holds")

			later, out := run("3m")
			require.NoError(t, later.Wait(), out)
			<-worker
			d = h.of(n, channel)
			require.Equal(t, []any{store.DeliveryDelivered, 2}, []any{d.State, d.Attempts})
			require.Len(t, h.outcomes(d), 1)
			require.Len(t, taken, 2, "sent twice")
			id, again := <-taken, <-taken
			require.Equal(t, id, again, "under the same name")
			require.Contains(t, id, strings.TrimPrefix(d.ID, "msg_"))
		}
	})
}
