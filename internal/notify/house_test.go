package notify_test

import (
	"context"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"io"
	"log/slog"
	"mime"
	"mime/quotedprintable"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/internal/hooks"
	"sanxiang/internal/identity"
	"sanxiang/internal/mailer"
	"sanxiang/internal/mailer/mailertest"
	"sanxiang/internal/notify"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

// The name of a party, which must never leave the house.
const partyName = "曲靖某某建筑有限公司"

// house is a record with one officer and one case, and the world outside.
type house struct {
	t       testing.TB
	db      storetest.Database
	mail    *mailertest.Server
	hook    *httptest.Server
	account store.Account
	head    store.Case
	rules   law.Set
	ways    notify.Outbox
	d       *notify.Deliverer
	desk    *notify.Desk

	mu      sync.Mutex
	now     time.Time
	machine time.Time
	told    []told
	answer  int  // of the hook's receiver
	unseen  bool // the officer no longer sees the case
}

// told is what the hook's receiver got.
type told struct {
	id, signature string
	event         notify.Event
	body          string
}

func (h *house) Now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *house) Offset() time.Duration { return 0 }

func (h *house) Machine() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.machine
}

// later moves both clocks.
func (h *house) later(by time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now, h.machine = h.now.Add(by), h.machine.Add(by)
}

func (h *house) Editions(context.Context) (law.Editions, error) { return catalogue.Shipped() }

func (h *house) Directory(ctx context.Context) (party.Directory, error) {
	rows, err := h.db.Directory(ctx)
	if err != nil {
		return nil, err
	}
	return identity.People(rows)
}

// seers: the house has no rules of sight of its own.
func (h *house) seers(_ context.Context, _ string, accounts []string) (map[string]bool, error) {
	sees := map[string]bool{}
	for _, id := range accounts {
		sees[id] = !h.unseen
	}
	return sees, nil
}

func onBoth(t *testing.T, run func(*testing.T, *house)) {
	for name, open := range map[string]func(testing.TB) storetest.Database{"SQLite": storetest.SQLite, "MySQL": storetest.MySQL} {
		t.Run(name, func(t *testing.T) { run(t, newHouse(t, open(t))) })
	}
}

func newHouse(t *testing.T, db storetest.Database) *house {
	t.Helper()
	at := time.Date(2026, 9, 2, 10, 0, 0, 0, calendar.Zone).UTC()
	h := &house{t: t, db: db, mail: mailertest.Start(t, false), now: at, machine: at, answer: http.StatusNoContent, ways: notify.Outbox{Mail: true, Hooks: []string{"oa"}}}
	editions, err := h.Editions(t.Context())
	require.NoError(t, err)
	h.rules = editions.At(calendar.DateOf(at))
	h.hook = httptest.NewTLSServer(http.HandlerFunc(h.receive))
	t.Cleanup(h.hook.Close)
	number := "住建罚立〔2026〕101号"
	h.account = store.Account{ID: uuid.NewString(), Login: "zhangwei", Name: "张伟", PasswordHash: "x", Version: 1, CreatedAt: at}
	h.head = store.Case{
		ID: uuid.NewString(), Number: &number, Title: "未取得施工许可证擅自施工", PartyName: partyName, States: `{}`, OpenedAt: at, UpdatedAt: at,
	}
	h.write(func(tx *store.Tx) error {
		if err := tx.InsertAccount(t.Context(), h.account); err != nil {
			return err
		}
		return tx.InsertCase(t.Context(), h.head)
	})
	h.address("zhangwei@bureau.example")
	h.d, h.desk = h.deliverer(), notify.NewDesk(db.Store, h, h, h.ways)
	return h
}

func (h *house) deliverer() *notify.Deliverer {
	client, err := mailer.New(h.mail.Settings())
	require.NoError(h.t, err)
	list, err := hooks.Parse("oa " + h.hook.URL + "/hooks whsec_" + base64.StdEncoding.EncodeToString([]byte(strings.Repeat("s", 32))))
	require.NoError(h.t, err)
	roots := x509.NewCertPool()
	roots.AddCert(h.hook.Certificate())
	return &notify.Deliverer{
		Store: h.db.Store, Rules: h, Seers: h.seers, Mail: client, Endpoints: list, URL: "https://enforcement.example.gov.cn", Now: h.Now, Machine: h.Machine,
		Hooks: hooks.New(hooks.Settings{Allowed: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Roots: roots}, h.Now),
		Log:   slog.New(slog.DiscardHandler),
	}
}

func (h *house) receive(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	got := told{id: r.Header.Get("webhook-id"), signature: r.Header.Get("webhook-signature"), body: string(body)}
	_ = json.Unmarshal(body, &got.event)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.told = append(h.told, got)
	w.WriteHeader(h.answer)
}

func (h *house) write(do func(*store.Tx) error) {
	h.t.Helper()
	require.NoError(h.t, h.db.Write(h.t.Context(), do))
}

// address gives the officer a verified address.
func (h *house) address(text string) {
	at := h.now
	h.write(func(tx *store.Tx) error {
		return tx.SaveMailAddress(h.t.Context(), store.MailAddress{Account: h.account.ID, Address: text, VerifiedAt: &at})
	})
}

// message writes a message to the officer as an act does, with what goes out
// of it.
func (h *house) message(change ...func(*store.Notice)) store.Notice {
	h.t.Helper()
	n := store.Notice{
		ID: uuid.NewString(), CaseID: h.head.ID, Clock: "D04-1", Step: uuid.NewString(), Recipient: h.account.ID, Role: "officer", Kind: string(law.NoticeAtRisk),
		Text: "“先行登记保存处理”将于 2026-09-03 到期，请及时办理", CreatedAt: h.Now(),
	}
	for _, apply := range change {
		apply(&n)
	}
	h.write(func(tx *store.Tx) error {
		if err := tx.InsertNotices(h.t.Context(), []store.Notice{n}); err != nil {
			return err
		}
		return h.ways.Put(h.t.Context(), tx, []string{n.ID}, h.rules, h.Now())
	})
	return n
}

// work sends by a channel until nothing is due.
func (h *house) work(channel string) (sent int) {
	h.t.Helper()
	for {
		more, err := h.d.Next(h.t.Context(), channel)
		require.NoError(h.t, err)
		if !more {
			return sent
		}
		sent++
	}
}

// of reads a message's delivery by a channel.
func (h *house) of(n store.Notice, channel string) store.Delivery {
	h.t.Helper()
	page, err := h.db.Deliveries(h.t.Context(), store.DeliveryFilter{Channel: channel}, "", 200)
	require.NoError(h.t, err)
	for _, d := range page.Items {
		if d.Message() == n.ID {
			return d
		}
	}
	require.Fail(h.t, "no delivery", "of %s by %s", n.ID, channel)
	return store.Delivery{}
}

func (h *house) outcomes(d store.Delivery) []store.DeliveryOutcome {
	h.t.Helper()
	list, err := h.db.OutcomesOf(h.t.Context(), d.ID)
	require.NoError(h.t, err)
	return list
}

func subject(t *testing.T, m mailertest.Taken) string {
	t.Helper()
	s, err := new(mime.WordDecoder).DecodeHeader(m.Mail.Header.Get("Subject"))
	require.NoError(t, err)
	return s
}

func text(t *testing.T, m mailertest.Taken) string {
	t.Helper()
	body := string(m.Body)
	if strings.EqualFold(m.Mail.Header.Get("Content-Transfer-Encoding"), "quoted-printable") {
		plain, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(body)))
		require.NoError(t, err)
		body = string(plain)
	}
	return strings.ReplaceAll(body, "\r\n", "\n")
}
