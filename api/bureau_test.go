package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/apiports"
	"sanxiang/internal/authz"
	"sanxiang/internal/blob"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/drafts"
	rules "sanxiang/internal/editions"
	"sanxiang/internal/feeds"
	"sanxiang/internal/identity"
	"sanxiang/internal/live"
	"sanxiang/internal/notify"
	"sanxiang/internal/papers"
	"sanxiang/internal/reading"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
	"sanxiang/workflows/contract"
)

// bureau is the demo bureau behind the real server. Only the engine is a
// stand-in: it brings acts straight to the record, as a workflow does in the
// end.
type bureau struct {
	t        testing.TB
	db       storetest.Database
	deps     api.Deps
	cases    *casework.Service
	identity *identity.Identity
	reading  *reading.Reading
	live     *live.Hub
	server   *httptest.Server
	log      *syncBuffer
	now      atomic.Int64

	mu       sync.Mutex
	sessions map[string]*http.Client
	keys     atomic.Int64
}

func (b *bureau) Now() time.Time        { return time.UnixMicro(b.now.Load()).UTC() }
func (b *bureau) Offset() time.Duration { return 0 }

// publicPapers is the renderer as casework asks for it.
type publicPapers struct{ *papers.Renderer }

func (p publicPapers) Public(c casefile.Case, rules law.Set) (casework.PublicText, error) {
	v, err := p.Renderer.Public(c, rules)
	return casework.PublicText{
		Title: v.Title, PartyName: v.PartyName, Category: v.Category, Facts: v.Facts, Basis: v.Basis, Outcome: v.Outcome, Text: v.Text,
	}, err
}

// Act is the engine.
func (b *bureau) Act(ctx context.Context, req contract.ActRequest) (contract.Receipt, error) {
	res, err := b.cases.Perform(ctx, req)
	if err != nil {
		return contract.Receipt{}, err
	}
	if res.Fault != nil {
		return contract.Receipt{}, res.Fault
	}
	return *res.Receipt, nil
}

// MoveClock strikes every open case, as the engine's timers would.
func (b *bureau) MoveClock(ctx context.Context, to time.Time) (int, error) {
	b.now.Store(to.UnixMicro())
	ids, err := b.cases.Open(ctx)
	for _, id := range ids {
		if _, err := b.cases.Strike(ctx, contract.StrikeRequest{CaseID: id}); err != nil {
			return 0, err
		}
	}
	return 0, err
}

type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// open starts the bureau on the morning of 2026-07-01.
func open(t testing.TB, change ...func(*api.Deps)) *bureau {
	ctx := t.Context()
	b := &bureau{t: t, db: storetest.SQLite(t), sessions: map[string]*http.Client{}, log: &syncBuffer{}}
	b.now.Store(time.Date(2026, 7, 1, 1, 0, 0, 0, time.UTC).UnixMicro())
	editions, err := catalogue.Shipped()
	require.NoError(t, err)
	renderer, err := papers.New(papers.Qilin())
	require.NoError(t, err)
	files, err := blob.Open(ctx, "file://"+t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, files.Close()) })
	policy, err := authz.New()
	require.NoError(t, err)
	log := slog.New(slog.NewTextHandler(b.log, nil))
	b.identity = identity.New(b.db.Store, b)
	require.NoError(t, demo.Seed(ctx, b.identity))
	// Hundreds of people sign in here; a hash of the usual cost would take most
	// of the time. The cost itself is tested in identity.
	cheap, err := argon2id.CreateHash(demo.Password, &argon2id.Params{Memory: 64, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32})
	require.NoError(t, err)
	_, err = b.db.Raw.ExecContext(ctx, "UPDATE accounts SET password_hash = ?", cheap)
	require.NoError(t, err)
	outbox := notify.Outbox{Mail: true, Hooks: []string{"oa"}}
	b.cases = casework.New(casework.Deps{
		Store: b.db.Store, Renderer: publicPapers{renderer}, Clock: b, Outbox: outbox, Demo: true, Log: log,
		World: casework.NewWorld(identity.People, func([]store.Edition) (law.Editions, error) { return editions, nil }),
	})
	b.reading, b.live = reading.New(b.db.Store, b.cases, b), live.NewHub(b.db.Store, b.cases, b, log)
	pages, err := apiports.NewPages(papers.Qilin().Name, true)
	require.NoError(t, err)
	b.deps = api.Deps{
		Clock: b, Engine: b, Casework: b.cases, Record: b.reading, Policy: policy, DemoClock: b,
		Identity: apiports.NewIdentity(b.identity, false), Admin: apiports.NewAdmin(b.identity), Blobs: apiports.NewBlobs(files),
		Drafts:  drafts.New(b.db.Store, b.cases, b),
		Outward: notify.NewDesk(b.db.Store, b.cases, b, outbox), Live: b.live,
		Feeds: feeds.New(b.db.Store, b.reading, b.cases.Directory, b, "https://sanxiang.example"),
		Shelf: apiports.NewShelf(rules.NewShelf(b.db.Store, b), b, b.cases.Directory),
		Drafting: rules.NewDrafting(rules.DraftingDeps{
			Store: b.db.Store, Clock: b, People: b.cases.Directory, Wake: func(context.Context) (int, error) { return 0, nil }, Log: log,
		}),
		Printer: apiports.NewPrinter(renderer, true), Pages: pages, Tables: procedure.Tables(), Log: log,
		Checks: map[string]api.Check{"database": b.db.Ping},
		Limits: api.Limits{
			Address: api.Rate{PerSecond: 1e6, Burst: 1e6}, Account: api.Rate{PerSecond: 1e6, Burst: 1e6}, SignIn: api.Rate{PerSecond: 1e6, Burst: 1e6},
			Upload: 1 << 20,
		},
	}
	for _, c := range change {
		c(&b.deps)
	}
	handler, err := api.New(b.deps)
	require.NoError(t, err)
	b.server = httptest.NewServer(handler)
	t.Cleanup(b.server.Close)
	return b
}

// session signs somebody in, once. An empty login is nobody.
func (b *bureau) session(login string) *http.Client {
	b.mu.Lock()
	defer b.mu.Unlock()
	if s, ok := b.sessions[login]; ok {
		return s
	}
	jar, err := cookiejar.New(nil)
	require.NoError(b.t, err)
	s := &http.Client{Jar: jar, Timeout: time.Minute, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	if login != "" {
		body := fmt.Sprintf(`{"login":%q,"password":%q}`, login, demo.Password)
		res, err := s.Post(b.server.URL+"/api/v1/sessions", "application/json", bytes.NewReader([]byte(body)))
		require.NoError(b.t, err)
		require.NoError(b.t, res.Body.Close())
		require.Equal(b.t, http.StatusCreated, res.StatusCode, login)
	}
	b.sessions[login] = s
	return s
}

// answer is a response, read.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// problem reads a refusal and checks that it has the shape of one.
func (a answer) problem(t testing.TB) api.Problem {
	t.Helper()
	var p api.Problem
	require.Equal(t, "application/problem+json", a.header.Get("Content-Type"), "%d %s", a.status, a.body)
	require.NoError(t, json.Unmarshal(a.body, &p), "%s", a.body)
	require.Equal(t, a.status, p.Status)
	require.NotEmpty(t, p.Code)
	require.NotEmpty(t, p.Title, "%s", a.body)
	require.Regexp(t, `\p{Han}`, p.Detail)
	require.Equal(t, "urn:sanxiang:problem:"+string(p.Code), p.Type)
	return p
}

func (a answer) into(t testing.TB, v any) {
	t.Helper()
	require.Less(t, a.status, 300, "%s", a.body)
	require.NoError(t, json.Unmarshal(a.body, v), "%s", a.body)
}

// send makes one request. Headers come in pairs.
func (b *bureau) send(as, method, path string, body []byte, headers ...string) answer {
	b.t.Helper()
	req, err := http.NewRequestWithContext(b.t.Context(), method, b.server.URL+path, bytes.NewReader(body))
	require.NoError(b.t, err)
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := b.session(as).Do(req)
	require.NoError(b.t, err)
	defer func() { require.NoError(b.t, res.Body.Close()) }()
	read, err := io.ReadAll(res.Body)
	require.NoError(b.t, err)
	return answer{res.StatusCode, res.Header, read}
}

func (b *bureau) get(as, path string) answer { return b.send(as, http.MethodGet, "/api/v1"+path, nil) }

func (b *bureau) key() string { return fmt.Sprintf("key-%d", b.keys.Add(1)) }

// act does an act on the case as the person sees it now.
func (b *bureau) act(as, caseID, act string, input any) answer {
	b.t.Helper()
	body, err := json.Marshal(input)
	require.NoError(b.t, err)
	path, version := "/api/v1"+demo.OpeningPath(act), ""
	if caseID != "" {
		head, _, err := b.db.Case(b.t.Context(), caseID)
		require.NoError(b.t, err)
		path, version = "/api/v1/cases/"+caseID+"/acts/"+act, fmt.Sprintf("%q", fmt.Sprint(head.Sequence))
	}
	return b.send(as, http.MethodPost, path, body, "Idempotency-Key", b.key(), "If-Match", version)
}

// stage lets the sample cases be played through the server.
type stage struct{ *bureau }

func (s stage) Now(context.Context) (time.Time, error) { return s.bureau.Now(), nil }

func (s stage) MoveClock(ctx context.Context, to time.Time) error {
	_, err := s.bureau.MoveClock(ctx, to)
	return err
}

func (s stage) Act(_ context.Context, as demo.Player, caseID, act string, input demo.Input) (string, int, error) {
	a := s.act(as.Login, caseID, act, input)
	if a.status >= 300 {
		return "", 0, fmt.Errorf("%d %s", a.status, a.body)
	}
	var r contract.Receipt
	err := json.Unmarshal(a.body, &r)
	return r.CaseID, r.Events[0], err
}

func (s stage) Upload(_ context.Context, as demo.Player, caseID, name, content string) (string, error) {
	a := s.send(as.Login, http.MethodPost, "/api/v1/cases/"+caseID+"/files?name="+url.QueryEscape(name), []byte(content), "Content-Type", "application/octet-stream")
	var f struct {
		SHA256 string `json:"sha256"`
	}
	a.into(s.t, &f)
	return f.SHA256, nil
}

func (s stage) Opened(ctx context.Context, as demo.Player, caseID string) ([]demo.OpenedCase, error) {
	return demo.NewClient(s.server.URL, demo.Password).Opened(ctx, as, caseID)
}

func (s stage) Due(_ context.Context, as demo.Player, caseID string) (map[string]calendar.Date, error) {
	var out struct {
		Items []struct {
			Rule  string        `json:"rule"`
			DueOn calendar.Date `json:"due_on"`
		} `json:"items"`
	}
	s.get(as.Login, "/cases/"+caseID+"/clocks").into(s.t, &out)
	due := map[string]calendar.Date{}
	for _, k := range out.Items {
		if !k.DueOn.IsZero() {
			due[k.Rule] = k.DueOn
		}
	}
	return due, nil
}

// play plays sample cases to their end.
func (b *bureau) play(scripts ...demo.Script) []*demo.Play {
	b.t.Helper()
	editions, err := b.cases.Editions(b.t.Context())
	require.NoError(b.t, err)
	plays, err := demo.Run(b.t.Context(), stage{b}, demo.DefaultCast(), editions.Calendar(), scripts, func(*demo.Play, demo.Step) {})
	require.NoError(b.t, err)
	return plays
}

// holder is the first demo person who holds the role.
func holder(t testing.TB, r party.Role) string {
	for _, p := range demo.People() {
		if p.Role == r {
			return p.Login
		}
	}
	require.Fail(t, "nobody holds the role", r)
	return ""
}

// rows counts what the record holds, table by table.
func (b *bureau) rows() map[string]int {
	b.t.Helper()
	count := map[string]int{}
	for _, table := range []string{
		"cases", "events", "receipts", "papers", "clocks", "tasks", "files", "blobs", "accounts", "units", "assignments", "certificates", "substitutions",
		"disclosures", "notices", "numbers",
	} {
		var n int
		require.NoError(b.t, b.db.Raw.QueryRowContext(b.t.Context(), "SELECT COUNT(*) FROM "+table).Scan(&n))
		count[table] = n
	}
	return count
}
