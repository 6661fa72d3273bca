package store

import (
	"context"
	"time"

	"gorm.io/gorm"
)

// AccountChange names what to change; nil fields stay as they are.
type AccountChange struct {
	Login        *string
	Subject      *string
	Name         *string
	PasswordHash *string
	MustChange   *bool
	Disabled     *bool
}

// Account reads an account by id.
func (r Reader) Account(ctx context.Context, id string) (Account, bool, error) {
	return one[Account]("read account", r.db.WithContext(ctx).Where("id = ?", id))
}

// AccountByLogin finds an account by its login, in exactly these letters.
func (r Reader) AccountByLogin(ctx context.Context, login string) (Account, bool, error) {
	return one[Account]("read account", r.db.WithContext(ctx).Where("login = ?", login))
}

// AccountBySubject finds an account by the identity provider's name for it.
func (r Reader) AccountBySubject(ctx context.Context, subject string) (Account, bool, error) {
	return one[Account]("read account", r.db.WithContext(ctx).Where("subject = ?", subject))
}

// InsertAccount creates an account; a taken id, login or subject is ErrDuplicate.
func (t *Tx) InsertAccount(ctx context.Context, a Account) error {
	if err := insert(ctx, "insert account", t.db, []Account{a}); err != nil {
		return err
	}
	return t.bump(ctx, PeopleRevision)
}

// UpdateAccount changes the named fields of an account that is still at the
// version seen, else ErrStale. Disabling an account ends its sessions with the
// same commit.
func (t *Tx) UpdateAccount(ctx context.Context, id string, seen int, change AccountChange) error {
	set := map[string]any{"version": gorm.Expr("version + 1")}
	put(set, "login", change.Login)
	put(set, "subject", change.Subject)
	put(set, "name", change.Name)
	put(set, "password_hash", change.PasswordHash)
	put(set, "must_change", change.MustChange)
	put(set, "disabled", change.Disabled)
	done := t.db.WithContext(ctx).Model(&Account{}).Where("id = ? AND version = ?", id, seen).Updates(set)
	if done.Error == nil && done.RowsAffected == 0 {
		return failed("update account", ErrStale)
	}
	if done.Error != nil {
		return failed("update account", done.Error)
	}
	if change.Disabled != nil && *change.Disabled {
		if err := t.DeleteSessionsOf(ctx, id); err != nil {
			return err
		}
	}
	return t.bump(ctx, PeopleRevision)
}

// RecordLoginFailure counts a wrong password; the one that reaches the limit
// locks the account until the given instant.
func (t *Tx) RecordLoginFailure(ctx context.Context, id string, limit int, until time.Time) error {
	// MySQL evaluates assignments from left to right with the new values, so
	// the lock must be decided before the count rises.
	done := t.db.WithContext(ctx).Exec(
		"UPDATE accounts SET locked_until = CASE WHEN failed_attempts + 1 >= ? THEN ? ELSE locked_until END, "+
			"failed_attempts = failed_attempts + 1 WHERE id = ?", limit, until, id)
	return changedOne("record login failure", done)
}

// ClearLoginFailures forgets wrong passwords and unlocks the account.
func (t *Tx) ClearLoginFailures(ctx context.Context, id string) error {
	done := t.db.WithContext(ctx).Model(&Account{}).Where("id = ?", id).
		Updates(map[string]any{"failed_attempts": 0, "locked_until": nil})
	return changedOne("clear login failures", done)
}

func put[T any](set map[string]any, column string, value *T) {
	if value != nil {
		set[column] = *value
	}
}
