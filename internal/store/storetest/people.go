package storetest

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

func testAccounts(t *testing.T, db Database) {
	ctx := t.Context()
	a := newAccount()
	a.Subject = ptr("oidc|" + a.ID)
	write(t, db, func(tx *store.Tx) error { return tx.InsertAccount(ctx, a) })
	update := func(seen int, change store.AccountChange) error {
		return db.Write(ctx, func(tx *store.Tx) error { return tx.UpdateAccount(ctx, a.ID, seen, change) })
	}
	// Two administrators read version 1: one disables, the other sets a password.
	require.NoError(t, update(1, store.AccountChange{Disabled: ptr(true)}))
	require.ErrorIs(t, update(1, store.AccountChange{PasswordHash: ptr("new")}), store.ErrStale)
	require.NoError(t, update(2, store.AccountChange{PasswordHash: ptr("new"), MustChange: ptr(true), Name: ptr("李四")}))
	want := a
	want.Disabled, want.PasswordHash, want.MustChange, want.Name, want.Version = true, "new", true, "李四", 3
	for name, find := range map[string]func() (store.Account, bool, error){
		"id":      func() (store.Account, bool, error) { return db.Account(ctx, a.ID) },
		"login":   func() (store.Account, bool, error) { return db.AccountByLogin(ctx, a.Login) },
		"subject": func() (store.Account, bool, error) { return db.AccountBySubject(ctx, *a.Subject) },
	} {
		got, found, err := find()
		require.NoError(t, err)
		require.True(t, found, name)
		require.Equal(t, want, got, name)
	}
	_, found, err := db.AccountByLogin(ctx, "LOGIN-"+a.ID)
	require.NoError(t, err)
	require.False(t, found, "logins are case-sensitive")
	upper := newAccount()
	upper.Login = "LOGIN-" + a.ID
	write(t, db, func(tx *store.Tx) error { return tx.InsertAccount(ctx, upper) })
	upper.ID = uuid.NewString()
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.InsertAccount(ctx, upper) }), store.ErrDuplicate)
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error {
		return tx.UpdateAccount(ctx, "nobody", 1, store.AccountChange{Name: ptr("x")})
	}), store.ErrStale)
}

func testLoginFailures(t *testing.T, db Database) {
	ctx := t.Context()
	a := openAccount(t, db)
	until := noon.Add(15 * time.Minute)
	fail := func() store.Account {
		write(t, db, func(tx *store.Tx) error { return tx.RecordLoginFailure(ctx, a.ID, 3, until) })
		got, _, err := db.Account(ctx, a.ID)
		require.NoError(t, err)
		return got
	}
	require.Nil(t, fail().LockedUntil)
	require.Nil(t, fail().LockedUntil, "two failures of three do not lock")
	third := fail()
	require.Equal(t, until, *third.LockedUntil)
	require.Equal(t, 3, third.FailedAttempts)
	require.Equal(t, 1, third.Version, "a wrong password makes no administrator's view stale")
	write(t, db, func(tx *store.Tx) error { return tx.ClearLoginFailures(ctx, a.ID) })
	got, _, err := db.Account(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, a, got)
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.RecordLoginFailure(ctx, "nobody", 3, until) }), store.ErrNotFound)
}

func testSessions(t *testing.T, db Database) {
	ctx := t.Context()
	sessions := db.Sessions("account")
	a, other := openAccount(t, db), openAccount(t, db)
	later := time.Now().Add(time.Hour)
	data := func(account string) []byte {
		b, err := scs.GobCodec{}.Encode(later, map[string]any{"account": account, "csrf": "x"})
		require.NoError(t, err)
		return b
	}
	found := func(token string) bool {
		_, found, err := sessions.FindCtx(ctx, token)
		require.NoError(t, err)
		return found
	}
	mine, theirs := uuid.NewString(), uuid.NewString()
	kept := data(a.ID) // encoded once: a map has no order of its own
	require.NoError(t, sessions.Commit(mine, data(""), later))
	require.NoError(t, sessions.Commit(mine, kept, later), "committing again overwrites")
	require.NoError(t, sessions.Commit(theirs, data(other.ID), later))
	got, ok, err := sessions.Find(mine)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, kept, got)
	var plain int
	require.NoError(t, db.Raw.QueryRowContext(ctx, "SELECT COUNT(*) FROM sessions WHERE token_hash = ?", mine).Scan(&plain))
	require.Zero(t, plain, "the token itself is not stored")

	write(t, db, func(tx *store.Tx) error {
		return tx.UpdateAccount(ctx, a.ID, 1, store.AccountChange{Disabled: ptr(true)})
	})
	require.False(t, found(mine), "a disabled account's session dies at once")
	require.True(t, found(theirs))
	require.NoError(t, sessions.CommitCtx(ctx, mine, data(a.ID), later))
	require.False(t, found(mine), "a request under way does not bring it back")

	expired := uuid.NewString()
	require.NoError(t, sessions.Commit(expired, data(""), time.Now().Add(-time.Second)))
	require.False(t, found(expired))
	write(t, db, func(tx *store.Tx) error {
		n, err := tx.DeleteExpiredSessions(ctx, time.Now())
		require.GreaterOrEqual(t, n, int64(1))
		return err
	})
	require.NoError(t, sessions.Delete(theirs))
	require.NoError(t, sessions.Delete(theirs), "ending an unknown session is no error")
	require.False(t, found(theirs))
	require.Error(t, sessions.Commit(theirs, []byte("not a session"), later))
}

func testDirectory(t *testing.T, db Database) {
	ctx := t.Context()
	a, b := openAccount(t, db), openAccount(t, db)
	root := store.Unit{ID: uuid.NewString(), Name: "住房和城乡建设局", Kind: "leadership"}
	unit := store.Unit{ID: uuid.NewString(), Name: "法制监察科", Parent: &root.ID, Kind: "review"}
	assignment := store.Assignment{ID: uuid.NewString(), Account: a.ID, Role: "reviewer", Unit: unit.ID, ValidFrom: "2026-01-01", GivenBy: b.ID, GivenAt: noon}
	certificate := store.Certificate{Account: a.ID, Kind: "法律职业资格", Number: "A2026", Area: "全国", ValidFrom: "2020-01-01", FirstReviewOn: ptr("2021-03-01")}
	substitution := store.Substitution{ID: uuid.NewString(), Absent: a.ID, Substitute: b.ID, From: "2026-07-01", Until: "2026-07-31"}
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.SaveUnit(ctx, root), tx.SaveUnit(ctx, unit), tx.InsertAssignment(ctx, assignment),
			tx.SaveCertificate(ctx, certificate), tx.InsertSubstitution(ctx, substitution))
	})
	d, err := db.Directory(ctx)
	require.NoError(t, err)
	require.Contains(t, d.Units, unit)
	require.Contains(t, d.Assignments, assignment)
	require.Contains(t, d.Certificates, certificate)
	require.Contains(t, d.Substitutions, substitution)
	public := a
	public.PasswordHash = ""
	require.Contains(t, d.Accounts, public)

	for name, change := range map[string]func(*store.Tx) error{
		"unit":       func(tx *store.Tx) error { unit.Name = "法规科"; return tx.SaveUnit(ctx, unit) },
		"assignment": func(tx *store.Tx) error { return tx.EndAssignment(ctx, assignment.ID, "2026-12-31") },
		"certificate": func(tx *store.Tx) error {
			certificate.ValidUntil = ptr("2030-01-01")
			return tx.SaveCertificate(ctx, certificate)
		},
		"substitution": func(tx *store.Tx) error { return tx.EndSubstitution(ctx, substitution.ID, "2026-07-10") },
		"account": func(tx *store.Tx) error {
			return tx.UpdateAccount(ctx, b.ID, 1, store.AccountChange{Name: ptr("王五")})
		},
	} {
		before := d.Revision
		write(t, db, change)
		d, err = db.Directory(ctx)
		require.NoError(t, err)
		require.Greater(t, d.Revision, before, name)
	}
	assignment.ValidUntil, substitution.Until = ptr("2026-12-31"), "2026-07-10"
	require.Contains(t, d.Units, unit)
	require.Contains(t, d.Assignments, assignment)
	require.Contains(t, d.Certificates, certificate)
	require.Contains(t, d.Substitutions, substitution)
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.EndAssignment(ctx, "none", "2026-12-31") }), store.ErrNotFound)
	assignment.ID, assignment.Account = uuid.NewString(), "nobody"
	require.Error(t, db.Write(ctx, func(tx *store.Tx) error { return tx.InsertAssignment(ctx, assignment) }), "an assignment of no account")
}

func testEditions(t *testing.T, db Database) {
	ctx := t.Context()
	e := store.Edition{Kind: "calendar", Edition: uuid.NewString(), EffectiveFrom: "2027-01-01", Body: []byte("days: []\n"), SHA256: digest("1"), LoadedBy: "a-1", LoadedAt: noon}
	load := func(e store.Edition) error {
		return db.Write(ctx, func(tx *store.Tx) error { return tx.InsertEdition(ctx, e) })
	}
	require.NoError(t, load(e))
	before, err := db.Revisions(ctx)
	require.NoError(t, err)
	require.Positive(t, before[store.CatalogueRevision])
	require.NoError(t, load(e), "the same content again changes nothing")
	after, err := db.Revisions(ctx)
	require.NoError(t, err)
	require.Equal(t, before[store.CatalogueRevision], after[store.CatalogueRevision])
	other := e
	other.Body, other.SHA256 = []byte("days: [1]\n"), digest("2")
	require.ErrorIs(t, load(other), store.ErrDuplicate)
	got, found, err := db.Edition(ctx, e.Kind, e.Edition)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, e, got)
	all, err := db.Editions(ctx)
	require.NoError(t, err)
	require.Contains(t, all, e)
}

func testSettings(t *testing.T, db Database) {
	ctx, name := t.Context(), uuid.NewString()
	_, found, err := db.Setting(ctx, name)
	require.NoError(t, err)
	require.False(t, found)
	for _, value := range []string{"72h0m0s", ""} {
		write(t, db, func(tx *store.Tx) error { return tx.SaveSetting(ctx, name, value) })
		got, found, err := db.Setting(ctx, name)
		require.NoError(t, err)
		require.True(t, found)
		require.Equal(t, value, got)
	}
}

func testAudit(t *testing.T, db Database) {
	ctx, account := t.Context(), uuid.NewString()
	c := uuid.NewString() // the log also tells of cases that do not exist
	entry := func(outcome string, at time.Time, caseID *string) store.AuditEntry {
		return store.AuditEntry{At: at, Account: account, Role: "handler", Action: "review.opine", CaseID: caseID, Outcome: outcome, Code: "gate_shut", Gate: "G04", Address: "10.0.0.1", Detail: "d"}
	}
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.AppendAudit(ctx, entry(store.AuditAllowed, noon, nil)), tx.AppendAudit(ctx, entry(store.AuditRefused, noon, &c)),
			tx.AppendAudit(ctx, entry(store.AuditFailed, noon.Add(time.Hour), &c)))
	})
	outcomes := func(f store.AuditFilter) (got []string) {
		f.Account = account
		for after := ""; ; {
			p, err := db.AuditList(ctx, f, after, 1)
			require.NoError(t, err)
			for _, e := range p.Items {
				got = append(got, e.Outcome)
			}
			if after = p.Next; after == "" {
				return got
			}
		}
	}
	require.Equal(t, []string{store.AuditFailed, store.AuditRefused, store.AuditAllowed}, outcomes(store.AuditFilter{}))
	require.Equal(t, []string{store.AuditFailed, store.AuditRefused}, outcomes(store.AuditFilter{CaseID: c}))
	require.Equal(t, []string{store.AuditRefused}, outcomes(store.AuditFilter{Outcome: store.AuditRefused}))
	require.Equal(t, []string{store.AuditRefused, store.AuditAllowed}, outcomes(store.AuditFilter{Until: ptr(noon.Add(time.Hour))}))
	require.Equal(t, []string{store.AuditFailed}, outcomes(store.AuditFilter{Since: ptr(noon.Add(time.Hour))}))
	finer, wider := entry(store.AuditAllowed, noon, nil), entry(store.AuditFailed, noon, nil)
	finer.Action, wider.Action = "account.manage.assign", "account.manager"
	write(t, db, func(tx *store.Tx) error { return errors.Join(tx.AppendAudit(ctx, finer), tx.AppendAudit(ctx, wider)) })
	require.Equal(t, []string{store.AuditAllowed}, outcomes(store.AuditFilter{Action: "account.manage"}))
	require.Equal(t, []string{store.AuditAllowed}, outcomes(store.AuditFilter{Action: "account.manage.assign"}))
	require.Len(t, outcomes(store.AuditFilter{Action: "review.opine"}), 3)
	require.Error(t, db.Write(ctx, func(tx *store.Tx) error { return tx.AppendAudit(ctx, entry("maybe", noon, nil)) }))
	all, err := db.AuditList(ctx, store.AuditFilter{Account: account, Action: "review.opine"}, "", 3)
	require.NoError(t, err)
	want := entry(store.AuditRefused, noon, &c)
	want.ID = all.Items[1].ID
	require.Equal(t, want, all.Items[1])
}

// testNewerSchema runs last: it leaves a schema that nobody may use.
func testNewerSchema(t *testing.T, db Database) {
	ctx := context.WithoutCancel(t.Context())
	require.NoError(t, db.CheckSchema(ctx))
	applied, err := db.Migrate(ctx)
	require.NoError(t, err)
	require.Empty(t, applied, "nothing is left to do")

	_, err = db.Raw.ExecContext(ctx, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")
	require.NoError(t, err)
	require.ErrorIs(t, db.CheckSchema(ctx), store.ErrSchemaNewer)
	_, err = db.Migrate(ctx)
	require.ErrorIs(t, err, store.ErrSchemaNewer)
	require.ErrorContains(t, err, "9999")
	require.NotContains(t, err.Error(), "\n")

	_, err = db.Raw.ExecContext(ctx, "DELETE FROM goose_db_version WHERE version_id = 9999")
	require.NoError(t, err)
	var newest int
	require.NoError(t, db.Raw.QueryRowContext(ctx, "SELECT MAX(version_id) FROM goose_db_version").Scan(&newest))
	_, err = db.Raw.ExecContext(ctx, fmt.Sprintf("DELETE FROM goose_db_version WHERE version_id = %d", newest))
	require.NoError(t, err)
	require.ErrorIs(t, db.CheckSchema(ctx), store.ErrSchemaOlder)
}

func testCalendarFeeds(t *testing.T, db Database) {
	ctx := t.Context()
	a, b := openAccount(t, db), openAccount(t, db)
	first := store.CalendarFeed{Account: a.ID, TokenHash: digest("first " + a.ID), CreatedAt: noon}
	second := store.CalendarFeed{Account: a.ID, TokenHash: digest("second " + a.ID), CreatedAt: noon.Add(time.Hour)}
	write(t, db, func(tx *store.Tx) error { return tx.SaveCalendarFeed(ctx, first) })
	taken := store.CalendarFeed{Account: b.ID, TokenHash: first.TokenHash, CreatedAt: noon}
	require.Error(t, db.Write(ctx, func(tx *store.Tx) error { return tx.SaveCalendarFeed(ctx, taken) }), "a secret is one person's")
	owner := func(f store.CalendarFeed) bool {
		got, found, err := db.CalendarFeedOf(ctx, f.TokenHash)
		require.NoError(t, err)
		require.True(t, !found || got == f)
		return found
	}
	require.True(t, owner(first))
	write(t, db, func(tx *store.Tx) error { return tx.SaveCalendarFeed(ctx, second) })
	require.False(t, owner(first), "a new one ends the old one")
	got, found, err := db.CalendarFeed(ctx, a.ID)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, second, got)
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(tx.DeleteCalendarFeed(ctx, a.ID), tx.DeleteCalendarFeed(ctx, b.ID))
	})
	require.False(t, owner(second))
}

func testDrafts(t *testing.T, db Database) {
	ctx := t.Context()
	a, other := openAccount(t, db), openAccount(t, db)
	draft := func(revision string, at time.Time) store.Draft {
		return store.Draft{Account: a.ID, Subject: "c1", Act: "x.y", Revision: revision, CaseVersion: 3, Body: []byte(`{"a":"施工"}`), SavedAt: at}
	}
	write(t, db, func(tx *store.Tx) error { return tx.InsertDraft(ctx, draft("r1", noon)) })
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.InsertDraft(ctx, draft("r2", noon)) }), store.ErrStale)
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.UpdateDraft(ctx, "r0", draft("r2", noon)) }), store.ErrStale)
	write(t, db, func(tx *store.Tx) error { return tx.UpdateDraft(ctx, "r1", draft("r3", noon.Add(time.Hour))) })
	got, found, err := db.Draft(ctx, a.ID, "c1", "x.y")
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, draft("r3", noon.Add(time.Hour)), got)
	list, err := db.Drafts(ctx, a.ID)
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Nil(t, list[0].Body)
	list, err = db.Drafts(ctx, other.ID)
	require.NoError(t, err)
	require.Empty(t, list)

	gone := func(do func(*store.Tx) error) bool {
		write(t, db, do)
		_, found, err := db.Draft(ctx, a.ID, "c1", "x.y")
		require.NoError(t, err)
		return !found
	}
	require.False(t, gone(func(tx *store.Tx) error { return tx.DeleteDraft(ctx, other.ID, "c1", "x.y") }))
	require.False(t, gone(func(tx *store.Tx) error { return tx.DeleteDraftsOf(ctx, a.ID, "c2") }))
	require.False(t, gone(func(tx *store.Tx) error { return tx.DeleteDraftsBefore(ctx, noon.Add(time.Hour)) }))
	require.True(t, gone(func(tx *store.Tx) error { return tx.DeleteDraftsBefore(ctx, noon.Add(2*time.Hour)) }))
	for _, remove := range []func(*store.Tx) error{
		func(tx *store.Tx) error { return tx.DeleteDraft(ctx, a.ID, "c1", "x.y") },
		func(tx *store.Tx) error { return tx.DeleteDraftsOf(ctx, a.ID, "c1") },
	} {
		write(t, db, func(tx *store.Tx) error { return tx.InsertDraft(ctx, draft("r1", noon)) })
		require.True(t, gone(remove))
	}
}
