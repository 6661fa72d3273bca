package identity

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/alexedwards/scs/v2"

	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// How long a browser stays signed in.
const (
	Lifetime    = 12 * time.Hour   // at most, a working day
	IdleTimeout = 30 * time.Minute // without any request

	// touchEvery bounds how often the last request is written down: a write on
	// each would cost a synced transaction for every look at a page.
	touchEvery = time.Minute
)

// Names of the session cookie. Browsers accept __Host- only with Secure, which
// development over plain http cannot have.
const (
	secureCookie = "__Host-session"
	plainCookie  = "sanxiang_session"
)

// What a session holds.
const (
	accountKey = "account"
	rolesKey   = "roles" // the roles that the token was made out for
	seenKey    = "seen"  // unix seconds of the last request, roughly
	changeKey  = "must_change"
	versionKey = "version" // of the account, when the session began
)

// Sessions keeps browsers signed in. Sessions live by the machine's clock, not
// by the port's: moving the demo clock signs nobody out.
type Sessions struct {
	identity *Identity
	manager  *scs.SessionManager
	kept     *store.Sessions
	now      func() time.Time
}

// Sessions makes the session manager. Secure says that browsers reach the
// service through TLS.
func (i *Identity) Sessions(secure bool) *Sessions {
	m, kept := scs.New(), i.store.Sessions(accountKey)
	m.Store = kept
	m.Lifetime = Lifetime
	m.Cookie = scs.SessionCookie{Name: plainCookie, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode}
	if secure {
		m.Cookie.Name, m.Cookie.Secure = secureCookie, true
	}
	return &Sessions{identity: i, manager: m, kept: kept, now: time.Now}
}

// Handler loads the session before a request and keeps it after. Failed
// answers a request whose session could not be read or kept; the error is
// not for users.
func (s *Sessions) Handler(next http.Handler, failed func(http.ResponseWriter, *http.Request, error)) http.Handler {
	s.manager.ErrorFunc = failed
	return s.manager.LoadAndSave(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isUnattended(r) {
			r = r.WithContext(context.WithValue(r.Context(), unattended{}, true))
		}
		next.ServeHTTP(w, r)
	}))
}

// Unattended is the header of a read that a page makes by itself while nobody
// touches it. Such a read is no sign of life, nor is a stream: a page left open
// would keep its session alive for ever.
const Unattended = "Sanxiang-Unattended"

type unattended struct{}

func isUnattended(r *http.Request) bool {
	return r.Method == http.MethodGet && (r.Header.Get(Unattended) != "" || r.Header.Get("Accept") == "text/event-stream")
}

// Open signs somebody in whose password was checked. The token is new, so one
// that was planted before is worth nothing.
func (s *Sessions) Open(ctx context.Context, a Account) error {
	if err := s.manager.Clear(ctx); err != nil {
		return err
	}
	if err := s.manager.RenewToken(ctx); err != nil {
		return err
	}
	known, err := s.identity.snapshot(ctx)
	if err != nil {
		return err
	}
	s.manager.Put(ctx, accountKey, string(a.ID))
	s.manager.Put(ctx, versionKey, a.Version)
	s.manager.Put(ctx, changeKey, a.MustChange)
	s.manager.Put(ctx, rolesKey, s.roles(known.people, known.people[a.ID]))
	s.manager.Put(ctx, seenKey, s.now().Unix())
	return nil
}

// Close signs out. It is no error when nobody is signed in.
func (s *Sessions) Close(ctx context.Context) error { return s.manager.Destroy(ctx) }

// Current answers who is signed in, as the directory knows them now, and the
// directory itself, which is read-only. It refuses whoever is not signed in,
// was idle for too long or is disabled, and makes out a new token when the
// person's roles have changed.
//
// A session also ends when the account was changed since it began. Changing
// the account has removed it already, but a request that was under way at that
// moment may have put it back.
func (s *Sessions) Current(ctx context.Context) (party.Person, party.Directory, error) {
	id := party.PersonID(s.manager.GetString(ctx, accountKey))
	if id == "" {
		return party.Person{}, nil, fault.New(fault.Unauthenticated, "请先登录")
	}
	idle := s.now().Sub(time.Unix(s.manager.GetInt64(ctx, seenKey), 0))
	if idle > IdleTimeout {
		return s.end(ctx, "长时间没有操作，请重新登录")
	}
	known, err := s.identity.snapshot(ctx)
	if err != nil {
		return party.Person{}, nil, err
	}
	p, ok := known.people[id]
	switch {
	case !ok || p.Disabled:
		return s.end(ctx, "账号已停用，请联系系统管理员")
	case known.versions[id] != s.manager.GetInt(ctx, versionKey):
		return s.end(ctx, "账号信息已变更，请重新登录")
	}
	if roles := s.roles(known.people, p); roles != s.manager.GetString(ctx, rolesKey) {
		if err := s.renew(ctx); err != nil {
			return party.Person{}, nil, err
		}
		s.manager.Put(ctx, rolesKey, roles)
	}
	if idle > touchEvery && ctx.Value(unattended{}) == nil {
		s.manager.Put(ctx, seenKey, s.now().Unix())
	}
	return p, known.people, nil
}

// MustChange tells whether the person has to choose a new password before
// anything else.
func (s *Sessions) MustChange(ctx context.Context) bool { return s.manager.GetBool(ctx, changeKey) }

// PasswordChanged carries the session at hand over a change of the person's own
// password, which ended all sessions of the account.
func (s *Sessions) PasswordChanged(ctx context.Context) error {
	known, err := s.identity.snapshot(ctx)
	if err != nil {
		return err
	}
	s.manager.Remove(ctx, changeKey)
	s.manager.Put(ctx, versionKey, known.versions[party.PersonID(s.manager.GetString(ctx, accountKey))])
	return s.renew(ctx)
}

// renew makes out a new token; the day's end of the session stays where it is.
func (s *Sessions) renew(ctx context.Context) error {
	ends := s.manager.Deadline(ctx)
	if err := s.manager.RenewToken(ctx); err != nil {
		return err
	}
	s.manager.SetDeadline(ctx, ends)
	return nil
}

// Alive refuses once the session at hand has ended elsewhere: signed out, idle
// for too long, of an account that was changed or disabled. It reads what is
// kept of the session anew, for requests that go on for hours, and is no sign of
// life itself.
func (s *Sessions) Alive(ctx context.Context) error {
	ended := fault.New(fault.Unauthenticated, "登录已结束，请重新登录")
	data, found, err := s.kept.FindCtx(ctx, s.manager.Token(ctx))
	if err != nil {
		return err
	}
	if !found {
		return ended
	}
	_, values, err := s.manager.Codec.Decode(data)
	if err != nil {
		return fmt.Errorf("identity: read session: %w", err)
	}
	known, err := s.identity.snapshot(ctx)
	if err != nil {
		return err
	}
	account, _ := values[accountKey].(string)
	version, _ := values[versionKey].(int)
	seen, _ := values[seenKey].(int64)
	p, ok := known.people[party.PersonID(account)]
	if !ok || p.Disabled || known.versions[p.ID] != version || s.now().Sub(time.Unix(seen, 0)) > IdleTimeout {
		return ended
	}
	return nil
}

func (s *Sessions) end(ctx context.Context, why string) (party.Person, party.Directory, error) {
	if err := s.manager.Destroy(ctx); err != nil {
		return party.Person{}, nil, err
	}
	return party.Person{}, nil, fault.New(fault.Unauthenticated, "%s", why)
}

// roles writes down the roles that the person may act in today.
func (s *Sessions) roles(people party.Directory, p party.Person) string {
	var roles []string
	for _, a := range people.AssignmentsOf(p, s.identity.Today()) {
		roles = append(roles, string(a.Role)+"@"+string(a.Unit))
	}
	slices.Sort(roles)
	return strings.Join(slices.Compact(roles), ",")
}
