package identity

import (
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// browser is one signed-in client of a small server that answers who it is.
type browser struct {
	*fixture
	sessions *Sessions
	ahead    time.Duration // of the machine's clock
	server   *httptest.Server
	client   *http.Client
	long     chan error // whether the session of a request that goes on is alive
	goOn     chan struct{}
}

func (f *fixture) browser() *browser {
	b := &browser{fixture: f, sessions: f.Sessions(false), long: make(chan error), goOn: make(chan struct{})}
	b.sessions.now = func() time.Time { return time.Now().Add(b.ahead) }
	mux := http.NewServeMux()
	mux.HandleFunc("/in", func(w http.ResponseWriter, r *http.Request) {
		a, err := f.SignIn(r.Context(), "zhangwei", good, "")
		if err == nil {
			err = b.sessions.Open(r.Context(), a)
		}
		b.answer(w, string(a.ID), err)
	})
	mux.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {
		p, _, err := b.sessions.Current(r.Context())
		b.answer(w, string(p.ID), err)
	})
	mux.HandleFunc("/change", func(w http.ResponseWriter, r *http.Request) {
		err := f.ChangePassword(r.Context(), "zhangwei", good, "another-zebra-battery", "")
		if err == nil {
			err = b.sessions.PasswordChanged(r.Context())
		}
		b.answer(w, "", err)
	})
	mux.HandleFunc("/long", func(w http.ResponseWriter, r *http.Request) {
		if _, _, err := b.sessions.Current(r.Context()); err != nil {
			b.answer(w, "", err)
			return
		}
		w.WriteHeader(http.StatusOK) // keeps the session, as a stream does
		b.long <- b.sessions.Alive(r.Context())
		<-b.goOn
		b.long <- b.sessions.Alive(r.Context())
	})
	mux.HandleFunc("/out", func(w http.ResponseWriter, r *http.Request) { b.answer(w, "", b.sessions.Close(r.Context())) })
	b.server = httptest.NewServer(b.sessions.Handler(mux, func(w http.ResponseWriter, _ *http.Request, err error) {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}))
	f.t.Cleanup(b.server.Close)
	jar, err := cookiejar.New(nil)
	require.NoError(f.t, err)
	b.client = &http.Client{Jar: jar}
	return b
}

func (b *browser) answer(w http.ResponseWriter, body string, err error) {
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(body))
}

func (b *browser) get(path string) int {
	b.t.Helper()
	resp, err := b.client.Get(b.server.URL + path)
	require.NoError(b.t, err)
	require.NoError(b.t, resp.Body.Close())
	return resp.StatusCode
}

func (b *browser) token() string {
	b.t.Helper()
	at, err := url.Parse(b.server.URL)
	require.NoError(b.t, err)
	for _, c := range b.client.Jar.Cookies(at) {
		if c.Name == plainCookie {
			return c.Value
		}
	}
	return ""
}

func TestSessionOpensAndCloses(t *testing.T) {
	b := setUp(t).browser()
	require.Equal(t, http.StatusUnauthorized, b.get("/me"))
	require.Equal(t, http.StatusOK, b.get("/in"))
	require.Equal(t, http.StatusOK, b.get("/me"))
	first := b.token()
	require.Equal(t, http.StatusOK, b.get("/in"))
	require.NotEqual(t, first, b.token(), "a new token at each sign-in")
	require.Equal(t, http.StatusOK, b.get("/out"))
	require.Equal(t, http.StatusUnauthorized, b.get("/me"))
}

func TestSessionEndsWhenIdleButNotWhenUsed(t *testing.T) {
	b := setUp(t).browser()
	b.get("/in")
	for range 4 {
		b.ahead += 20 * time.Minute
		require.Equal(t, http.StatusOK, b.get("/me"))
	}
	b.ahead += IdleTimeout + time.Minute
	require.Equal(t, http.StatusUnauthorized, b.get("/me"))
	b.ahead = 0
	require.Equal(t, http.StatusUnauthorized, b.get("/me"), "it does not come back")
}

// A page that nobody touches asks on and on: that is no use of the session.
func TestUnattendedReadsKeepNoSessionAlive(t *testing.T) {
	b := setUp(t).browser()
	b.get("/in")
	ask := func(header, value string) int {
		req, err := http.NewRequestWithContext(b.ctx, http.MethodGet, b.server.URL+"/me", nil)
		require.NoError(t, err)
		req.Header.Set(header, value)
		resp, err := b.client.Do(req)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		return resp.StatusCode
	}
	for b.ahead+10*time.Minute < IdleTimeout {
		b.ahead += 10 * time.Minute
		require.Equal(t, http.StatusOK, ask(Unattended, "true"))
		require.Equal(t, http.StatusOK, ask("Accept", "text/event-stream"))
	}
	b.ahead = IdleTimeout + time.Minute
	require.Equal(t, http.StatusUnauthorized, ask(Unattended, "true"))
}

func TestDisabledAccountsSessionDiesAtOnce(t *testing.T) {
	b := setUp(t).browser()
	b.get("/in")
	require.Equal(t, http.StatusOK, b.get("/me"))
	require.NoError(t, b.SetDisabled(b.ctx, b.admin, "zhangwei", 1, true))
	require.Equal(t, http.StatusUnauthorized, b.get("/me"))
	require.NoError(t, b.SetDisabled(b.ctx, b.admin, "zhangwei", 2, false))
	require.Equal(t, http.StatusUnauthorized, b.get("/me"))
}

func TestTokenIsRenewedWhenRolesChange(t *testing.T) {
	b := setUp(t).browser()
	b.get("/in")
	first := b.token()
	require.Equal(t, http.StatusOK, b.get("/me"))
	require.Equal(t, first, b.token())
	id := b.assign("zhangwei", party.Publisher, "bangongshi")
	require.Equal(t, http.StatusOK, b.get("/me"))
	second := b.token()
	require.NotEqual(t, first, second)
	require.NoError(t, b.EndAssignment(b.ctx, b.admin, id, calendar.Date{}))
	require.Equal(t, http.StatusOK, b.get("/me"))
	require.NotEqual(t, second, b.token())
	_, found, err := b.db.Sessions(accountKey).FindCtx(t.Context(), first)
	require.NoError(t, err)
	require.False(t, found, "the old token is worth nothing")
}

func TestPasswordChangeEndsAllOtherSessions(t *testing.T) {
	f := setUp(t)
	here, there := f.browser(), f.browser()
	require.Equal(t, http.StatusOK, here.get("/in"))
	require.Equal(t, http.StatusOK, there.get("/in"))
	require.Equal(t, http.StatusOK, here.get("/change"))
	require.Equal(t, http.StatusOK, here.get("/me"))
	require.Equal(t, http.StatusUnauthorized, there.get("/me"))
}

// A request under way puts the session back after the reset removed it.
func TestSessionFromBeforeAResetIsWorthNothing(t *testing.T) {
	b := setUp(t).browser()
	b.get("/in")
	kept := b.db.Sessions(accountKey)
	data, found, err := kept.FindCtx(b.ctx, b.token())
	require.NoError(t, err)
	require.True(t, found)
	require.NoError(t, b.ResetPassword(b.ctx, b.admin, "zhangwei", 1, "another-zebra-battery"))
	require.NoError(t, kept.CommitCtx(b.ctx, b.token(), data, time.Now().Add(time.Hour)))
	require.Equal(t, http.StatusUnauthorized, b.get("/me"))
}

func TestSessionCookie(t *testing.T) {
	f := setUp(t)
	for secure, name := range map[bool]string{true: "__Host-session", false: "sanxiang_session"} {
		s := f.Sessions(secure)
		w := httptest.NewRecorder()
		var opened error
		s.Handler(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			opened = s.Open(r.Context(), Account{ID: "zhangwei", Version: 1})
		}), nil).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", nil))
		require.NoError(t, opened)
		cookies := w.Result().Cookies()
		require.Len(t, cookies, 1)
		c := cookies[0]
		require.Equal(t, name, c.Name)
		require.Equal(t, secure, c.Secure)
		require.True(t, c.HttpOnly)
		require.Equal(t, http.SameSiteLaxMode, c.SameSite)
		require.Equal(t, "/", c.Path)
		require.Empty(t, c.Domain)
	}
}

// TestALongRequestEndsWithItsSession: an open page is no sign of life.
func TestALongRequestEndsWithItsSession(t *testing.T) {
	for name, meanwhile := range map[string]func(*browser){
		"nothing":          func(*browser) {},
		"another request":  func(b *browser) { b.ahead = 20 * time.Minute; b.get("/me"); b.ahead = 40 * time.Minute },
		"idle":             func(b *browser) { b.ahead = IdleTimeout + time.Minute },
		"signed out":       func(b *browser) { b.get("/out") },
		"disabled":         func(b *browser) { require.NoError(b.t, b.SetDisabled(b.t.Context(), b.admin, "zhangwei", 1, true)) },
		"changed password": func(b *browser) { b.get("/change") },
	} {
		t.Run(name, func(t *testing.T) {
			b := setUp(t).browser()
			require.Equal(t, http.StatusOK, b.get("/in"))
			done := make(chan struct{})
			go func() {
				defer close(done)
				resp, err := b.client.Get(b.server.URL + "/long")
				if err == nil {
					_ = resp.Body.Close()
				}
			}()
			require.NoError(t, <-b.long)
			meanwhile(b)
			b.goOn <- struct{}{}
			err := <-b.long
			<-done
			if name == "nothing" || name == "another request" {
				require.NoError(t, err)
			} else {
				requireFault(t, fault.Unauthenticated, err)
			}
		})
	}
}
