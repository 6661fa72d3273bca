package identity

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

const good = "correct-zebra-battery"

// hand is a clock that tests move. Meanwhile happens once, when somebody next
// looks at the clock.
type hand struct {
	mu        sync.Mutex
	now       time.Time
	meanwhile func()
}

func (h *hand) Now() time.Time {
	h.mu.Lock()
	do := h.meanwhile
	h.meanwhile = nil
	h.mu.Unlock()
	if do != nil {
		do()
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *hand) move(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

type fixture struct {
	*Identity
	ctx   context.Context
	clock *hand
	db    storetest.Database
	admin Actor
	t     *testing.T
}

// setUp has the usual units, one administrator "guanli" and one officer
// "zhangwei", whose password is good.
func setUp(t *testing.T) *fixture {
	t.Helper()
	db, clock := storetest.SQLite(t), &hand{now: time.Date(2026, 9, 1, 2, 0, 0, 0, time.UTC)}
	f := &fixture{Identity: New(db.Store, clock), ctx: t.Context(), clock: clock, db: db, t: t}
	for _, u := range []Unit{
		{ID: "shichang", Name: "建筑市场监管科", Kind: Handling}, {ID: "fazhi", Name: "法制监察科", Kind: Review},
		{ID: "bangongshi", Name: "办公室", Kind: Other},
	} {
		require.NoError(t, f.SaveUnit(f.ctx, Operator(), u))
	}
	f.person("guanli", party.Administrator, "bangongshi")
	f.person("zhangwei", party.Officer, "shichang")
	f.admin = Actor{ID: "guanli", Role: party.Administrator, Address: "10.0.0.9"}
	return f
}

func (f *fixture) person(login string, role party.Role, unit party.UnitID) {
	f.t.Helper()
	_, err := f.CreateAccount(f.ctx, Operator(), NewAccount{ID: party.PersonID(login), Login: login, Name: "某" + login, Password: good})
	require.NoError(f.t, err)
	f.assign(login, role, unit)
}

func (f *fixture) assign(id string, role party.Role, unit party.UnitID) string {
	f.t.Helper()
	given, err := f.Assign(f.ctx, Operator(), assignment(id, role, unit, "2026-01-01", ""))
	require.NoError(f.t, err)
	return given
}

func assignment(id string, role party.Role, unit party.UnitID, from, until string) Assignment {
	return Assignment{Person: party.PersonID(id), Assignment: party.Assignment{Role: role, Unit: unit, Span: span(from, until)}}
}

func span(from, until string) party.Span {
	s := party.Span{From: calendar.MustDate(from)}
	if until != "" {
		s.Until = calendar.MustDate(until)
	}
	return s
}

func (f *fixture) version(id party.PersonID) int {
	f.t.Helper()
	a, err := f.Account(f.ctx, id)
	require.NoError(f.t, err)
	return a.Version
}

func (f *fixture) signIn(password string) error {
	_, err := f.SignIn(f.ctx, "zhangwei", password, "10.0.0.1")
	return err
}

// requireFault answers the sentence of the fault.
func requireFault(t *testing.T, code fault.Code, err error) string {
	t.Helper()
	var f *fault.Fault
	require.ErrorAs(t, err, &f)
	require.Equal(t, code, f.Code, f.Message)
	return f.Message
}

func (f *fixture) audited(account, outcome string) []store.AuditEntry {
	f.t.Helper()
	page, err := f.db.AuditList(f.ctx, store.AuditFilter{Account: account, Outcome: outcome}, "", 100)
	require.NoError(f.t, err)
	return page.Items
}

func TestSignIn(t *testing.T) {
	f := setUp(t)
	a, err := f.SignIn(f.ctx, " ZhangWei ", good, "10.0.0.1")
	require.NoError(t, err, "logins are typed in any case")
	require.Equal(t, party.PersonID("zhangwei"), a.ID)
	wrong := requireFault(t, fault.Unauthenticated, f.signIn("wrong-zebra-battery"))
	_, err = f.SignIn(f.ctx, "nobody", good, "10.0.0.1")
	require.Equal(t, wrong, requireFault(t, fault.Unauthenticated, err), "an unknown login is answered as a wrong password")
	require.Len(t, f.audited("zhangwei", store.AuditAllowed), 1)
	require.Len(t, f.audited("zhangwei", store.AuditRefused), 1)
	requireFault(t, fault.Unauthenticated, f.signIn(strings.Repeat("长", 1<<20)))
}

func TestStoredHashesAreArgon2id19MiB(t *testing.T) {
	f := setUp(t)
	row, _, err := f.db.Account(f.ctx, "zhangwei")
	require.NoError(t, err)
	for _, hash := range []string{row.PasswordHash, nobodysHash} {
		p, _, _, err := argon2id.DecodeHash(hash)
		require.NoError(t, err)
		require.Equal(t, params(), p, "an unknown login costs what a known one does")
	}
	require.False(t, matches(good, "not a hash"))
	require.False(t, matches("", ""))
}

func TestFiveWrongPasswordsLock(t *testing.T) {
	f := setUp(t)
	for range 5 {
		requireFault(t, fault.Unauthenticated, f.signIn("wrong-zebra-battery"))
	}
	requireFault(t, fault.TooMany, f.signIn(good))
	f.clock.move(15*time.Minute - time.Second)
	requireFault(t, fault.TooMany, f.signIn(good))
	f.clock.move(time.Second)
	requireFault(t, fault.Unauthenticated, f.signIn("wrong-zebra-battery"))
	require.NoError(t, f.signIn(good), "the sixth failure does not lock by itself")
	requireFault(t, fault.Unauthenticated, f.signIn("wrong-zebra-battery"))
	require.NoError(t, f.signIn(good), "a good sign-in starts the count anew")
}

func TestLockOutEscalates(t *testing.T) {
	now := time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		failures, limit int
		span            time.Duration
	}{
		{0, 5, 15 * time.Minute}, {4, 5, 15 * time.Minute}, {5, 10, 30 * time.Minute}, {9, 10, 30 * time.Minute},
		{10, 15, time.Hour}, {30, 35, 16 * time.Hour}, {35, 40, 24 * time.Hour}, {4000, 4005, 24 * time.Hour},
	} {
		limit, until := nextLock(c.failures, now)
		require.Equal(t, c.limit, limit, c.failures)
		require.Equal(t, c.span, until.Sub(now), c.failures)
	}
}

func TestUnknownLoginsLockLikeKnownOnes(t *testing.T) {
	f := setUp(t)
	try := func() error {
		_, err := f.SignIn(f.ctx, "nobody", "wrong-zebra-battery", "10.0.0.1")
		return err
	}
	for range 5 {
		requireFault(t, fault.Unauthenticated, try())
	}
	requireFault(t, fault.TooMany, try())
	f.clock.move(15 * time.Minute)
	requireFault(t, fault.Unauthenticated, try())
	for _, e := range f.audited("", store.AuditRefused) {
		require.NotContains(t, fmt.Sprint(e), "nobody", "what was typed is not logged")
	}
}

func TestStrangersAreBounded(t *testing.T) {
	s := newStrangers()
	for n := range maxStrangers + 50 {
		s.fail(fmt.Sprint(n), time.Now())
	}
	require.LessOrEqual(t, len(s.tries), maxStrangers)
}

func TestParallelGuessesCannotOutrunTheLock(t *testing.T) {
	f := setUp(t)
	var wg sync.WaitGroup
	for range 12 {
		wg.Go(func() { _ = f.signIn("wrong-zebra-battery") })
	}
	wg.Wait()
	row, _, err := f.db.Account(f.ctx, "zhangwei")
	require.NoError(t, err)
	require.NotNil(t, row.LockedUntil)
	require.LessOrEqual(t, row.FailedAttempts, failuresToLock+cap(f.hasher.slots)-1, "only those under way when the lock fell")
}

func TestHashesAtATimeAreBounded(t *testing.T) {
	f := setUp(t)
	f.hasher = &hasher{slots: make(chan struct{}, 1), patience: time.Millisecond}
	leave, err := f.hasher.enter(f.ctx)
	require.NoError(t, err)
	requireFault(t, fault.Unavailable, f.signIn(good))
	leave()
	f.hasher.patience = time.Minute
	require.NoError(t, f.signIn(good))
	leave, err = f.hasher.enter(f.ctx)
	require.NoError(t, err)
	defer leave()
	gone, cancel := context.WithCancel(f.ctx)
	cancel()
	_, err = f.Hash(gone, good)
	require.ErrorIs(t, err, context.Canceled)
}

func TestDisabledAccountCannotSignIn(t *testing.T) {
	f := setUp(t)
	require.NoError(t, f.SetDisabled(f.ctx, f.admin, "zhangwei", 1, true))
	f1 := requireFault(t, fault.Unauthenticated, f.signIn(good))
	require.Contains(t, f1, "停用")
	f2 := requireFault(t, fault.Unauthenticated, f.signIn("wrong-zebra-battery"))
	require.NotContains(t, f2, "停用", "told only to whoever knows the password")
	require.NoError(t, f.SetDisabled(f.ctx, f.admin, "zhangwei", 2, false))
	require.NoError(t, f.signIn(good))
}

func TestPasswordPolicy(t *testing.T) {
	for _, bad := range []string{
		"", "short-1", "elevenchars", strings.Repeat("ab9-", 33), "zhangweizhangwei", "ZhangWei-2026!", "aaaaaaaaaaaa", "123412341234",
		"PASSWORD1234", "sanxiang-demo-2026", "invalid\xffutf8-text",
	} {
		requireFault(t, fault.Invalid, CheckPassword("zhangwei", bad))
	}
	for _, ok := range []string{good, "曲靖麒麟区今天天气真好呀呀", "twelve-chars", strings.Repeat("长句子密码", 25)} {
		require.NoError(t, CheckPassword("zhangwei", ok), ok)
	}
}

func TestChangePassword(t *testing.T) {
	f := setUp(t)
	next := "another-zebra-battery"
	requireFault(t, fault.Unauthenticated, f.ChangePassword(f.ctx, "zhangwei", "wrong-zebra-battery", next, ""))
	requireFault(t, fault.Invalid, f.ChangePassword(f.ctx, "zhangwei", good, good, ""))
	requireFault(t, fault.Invalid, f.ChangePassword(f.ctx, "zhangwei", good, "short", ""))
	require.NoError(t, f.ChangePassword(f.ctx, "zhangwei", good, next, ""))
	requireFault(t, fault.Unauthenticated, f.signIn(good))
	require.NoError(t, f.signIn(next))
	for range 5 {
		requireFault(t, fault.Unauthenticated, f.ChangePassword(f.ctx, "zhangwei", good, next, ""))
	}
	requireFault(t, fault.TooMany, f.signIn(next))
}

// The account is disabled while its owner's current password is being checked.
func TestChangePasswordNeverUndoesDisable(t *testing.T) {
	f := setUp(t)
	f.clock.meanwhile = func() { require.NoError(t, f.SetDisabled(f.ctx, f.admin, "zhangwei", 1, true)) }
	requireFault(t, fault.Stale, f.ChangePassword(f.ctx, "zhangwei", good, "another-zebra-battery", ""))
	a, err := f.Account(f.ctx, "zhangwei")
	require.NoError(t, err)
	require.True(t, a.Disabled)
	require.Equal(t, 2, a.Version, "nothing but the disabling was written")
}

// The account is disabled while its owner's password is being checked.
func TestSignInLooksOnceMore(t *testing.T) {
	f := setUp(t)
	f.clock.meanwhile = func() { require.NoError(t, f.SetDisabled(f.ctx, f.admin, "zhangwei", 1, true)) }
	requireFault(t, fault.Unauthenticated, f.signIn(good))
}

func TestResetAndUnlock(t *testing.T) {
	f := setUp(t)
	for range 5 {
		_ = f.signIn("wrong-zebra-battery")
	}
	require.NoError(t, f.Unlock(f.ctx, f.admin, "zhangwei"))
	require.NoError(t, f.signIn(good))
	requireFault(t, fault.Stale, f.ResetPassword(f.ctx, f.admin, "zhangwei", 7, "another-zebra-battery"))
	requireFault(t, fault.NotFound, f.ResetPassword(f.ctx, f.admin, "nobody", 1, "another-zebra-battery"))
	requireFault(t, fault.NotFound, f.Unlock(f.ctx, f.admin, "nobody"))
	require.NoError(t, f.ResetPassword(f.ctx, f.admin, "zhangwei", 1, "another-zebra-battery"))
	a, err := f.SignIn(f.ctx, "zhangwei", "another-zebra-battery", "")
	require.NoError(t, err)
	require.True(t, a.MustChange)
}

func TestAccounts(t *testing.T) {
	f := setUp(t)
	for _, bad := range []NewAccount{
		{Login: "zhangwei", Name: "重名"}, {Login: "张伟", Name: "张伟"}, {Login: "x", Name: "张伟"}, {Login: "system", Name: "张伟"},
		{Login: "wangwu", Name: " "}, {Login: "wangwu", Name: "王五", Password: "wangwu"},
	} {
		_, err := f.CreateAccount(f.ctx, f.admin, bad)
		requireFault(t, fault.Invalid, err)
	}
	a, err := f.CreateAccount(f.ctx, f.admin, NewAccount{Login: " WangWu ", Name: "王五", Password: good, MustChange: true})
	require.NoError(t, err)
	require.Equal(t, "wangwu", a.Login)
	require.Len(t, string(a.ID), 36)
	require.NoError(t, f.Rename(f.ctx, f.admin, a.ID, 1, "wangwu2", "王五"))
	requireFault(t, fault.Stale, f.Rename(f.ctx, f.admin, a.ID, 1, "wangwu3", "王五"))
	requireFault(t, fault.Invalid, f.Rename(f.ctx, f.admin, a.ID, 2, "zhangwei", "王五"))
	requireFault(t, fault.NotFound, f.Rename(f.ctx, f.admin, "nobody", 1, "wangwu4", "王五"))
	none, err := f.CreateAccount(f.ctx, f.admin, NewAccount{Login: "oidc", Name: "统一登录"})
	require.NoError(t, err)
	_, err = f.SignIn(f.ctx, none.Login, "", "")
	requireFault(t, fault.Unauthenticated, err)
	for _, e := range f.audited("guanli", store.AuditAllowed) {
		require.NotContains(t, e.Detail, "王五", "names stay out of the access log")
	}
	require.NotEmpty(t, f.audited("guanli", store.AuditRefused))
}
