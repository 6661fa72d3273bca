package identity

import (
	"context"
	"errors"
	"strings"
	"time"

	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Actions in the access log.
const (
	ActSignIn         = "session.open"
	ActSignOut        = "session.close"
	ActChangePassword = "me.password"
)

// longestInput bounds what is hashed for a sign-in, in bytes: the longest
// password that could have been set, in characters of four bytes.
const longestInput = 4 * MaxPassword

// SignIn checks a login and its password. An unknown login takes the same work
// and gets the same answers as a wrong password. A disabled account is told so
// only to whoever knows its password.
func (i *Identity) SignIn(ctx context.Context, login, password, address string) (Account, error) {
	login = strings.ToLower(strings.TrimSpace(login))
	if len(password) > longestInput {
		password = ""
	}
	// The account is read inside the slot: of many guesses at once only as many
	// as there are slots can be under way when the lock falls.
	leave, err := i.hasher.enter(ctx)
	if err != nil {
		return Account{}, err
	}
	defer leave()
	row, found, err := i.store.AccountByLogin(ctx, login)
	if err != nil {
		return Account{}, err
	}
	if !found {
		return Account{}, i.refuseStranger(ctx, login, password, address)
	}
	by := Actor{ID: party.PersonID(row.ID), Address: address}
	if err := i.verify(ctx, row, password, by, ActSignIn); err != nil {
		return Account{}, err
	}
	return i.admit(ctx, row, by)
}

// verify checks the password of an account and counts a wrong one. Call it in
// a slot.
func (i *Identity) verify(ctx context.Context, row store.Account, password string, by Actor, action string) error {
	now := i.clock.Now()
	if locked(row.LockedUntil, now) {
		return i.turnAway(ctx, by, action, lockedFault(row.LockedUntil, now))
	}
	if matches(password, row.PasswordHash) {
		return nil
	}
	f := wrongPassword()
	limit, until := nextLock(row.FailedAttempts, now)
	err := i.store.Write(ctx, func(tx *store.Tx) error {
		return errors.Join(tx.RecordLoginFailure(ctx, row.ID, limit, until), tx.AppendAudit(ctx, i.line(by, action, "", f)))
	})
	if err != nil {
		return err
	}
	return f
}

// admit looks once more, inside the transaction, since the account may have
// been locked or disabled while the password was being checked.
func (i *Identity) admit(ctx context.Context, row store.Account, by Actor) (Account, error) {
	var f *fault.Fault
	now := i.clock.Now()
	err := i.store.Write(ctx, func(tx *store.Tx) error {
		var err error
		f = nil
		if row, _, err = tx.Account(ctx, row.ID); err != nil {
			return err
		}
		switch {
		case row.Disabled:
			f = fault.New(fault.Unauthenticated, "账号已停用，请联系系统管理员")
		case locked(row.LockedUntil, now):
			f = lockedFault(row.LockedUntil, now)
		default:
			if err := tx.ClearLoginFailures(ctx, row.ID); err != nil {
				return err
			}
		}
		return tx.AppendAudit(ctx, i.line(by, ActSignIn, "", f))
	})
	if err != nil {
		return Account{}, err
	}
	if f != nil {
		return Account{}, f
	}
	row.FailedAttempts, row.LockedUntil = 0, nil
	return accountOf(row, now), nil
}

// refuseStranger answers an unknown login. What was typed is not logged: now
// and then it is a password in the wrong field.
func (i *Identity) refuseStranger(ctx context.Context, login, password, address string) error {
	now, by := i.clock.Now(), Actor{Address: address}
	if until := i.strangers.lockedUntil(login); locked(until, now) {
		return i.turnAway(ctx, by, ActSignIn, lockedFault(until, now))
	}
	matches(password, nobodysHash)
	i.strangers.fail(login, now)
	return i.turnAway(ctx, by, ActSignIn, wrongPassword())
}

func (i *Identity) turnAway(ctx context.Context, by Actor, action string, f *fault.Fault) error {
	if err := i.log(ctx, i.line(by, action, "", f)); err != nil {
		return err
	}
	return f
}

// ChangePassword sets a person's own password and ends their sessions: the
// caller renews the one at hand. Wrong current passwords count towards the
// lock-out. Whatever changed in the account meanwhile, such as that it was
// disabled, is not overwritten: the person is told to try again.
func (i *Identity) ChangePassword(ctx context.Context, id party.PersonID, current, next, address string) error {
	row, found, err := i.store.Account(ctx, string(id))
	if err != nil {
		return err
	}
	if !found || row.Disabled {
		return fault.New(fault.Unauthenticated, "账号已停用，请联系系统管理员")
	}
	by := Actor{ID: id, Address: address}
	if err := i.verifyInSlot(ctx, row, current, by); err != nil {
		return err
	}
	if current == next {
		return fault.InField("password", "新密码不能与原密码相同")
	}
	hash, err := i.judged(ctx, row.Login, next)
	if err != nil {
		return err
	}
	return i.administer(ctx, by, ActChangePassword, "", func(tx *store.Tx) error {
		kept, done := string(hash), false
		if err := tx.UpdateAccount(ctx, row.ID, row.Version, store.AccountChange{PasswordHash: &kept, MustChange: &done}); err != nil {
			return err
		}
		return errors.Join(tx.ClearLoginFailures(ctx, row.ID), tx.DeleteSessionsOf(ctx, row.ID))
	})
}

func (i *Identity) verifyInSlot(ctx context.Context, row store.Account, password string, by Actor) error {
	if len(password) > longestInput {
		password = ""
	}
	leave, err := i.hasher.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	return i.verify(ctx, row, password, by, ActChangePassword)
}

// SignedOut notes in the access log that somebody signed out.
func (i *Identity) SignedOut(ctx context.Context, id party.PersonID, address string) error {
	return i.log(ctx, i.line(Actor{ID: id, Address: address}, ActSignOut, "", nil))
}

// Account is who may sign in, as administrators and the person see it.
type Account struct {
	ID          party.PersonID `json:"id"`
	Login       string         `json:"login" doc:"登录名"`
	Name        string         `json:"name" doc:"姓名"`
	Disabled    bool           `json:"disabled" doc:"是否停用"`
	MustChange  bool           `json:"must_change" doc:"下次登录须修改密码"`
	LockedUntil *time.Time     `json:"locked_until,omitempty" doc:"暂时锁定至"`
	Version     int            `json:"version" doc:"版本号，修改时带回"`
	CreatedAt   time.Time      `json:"created_at"`
}

func accountOf(row store.Account, now time.Time) Account {
	a := Account{
		ID: party.PersonID(row.ID), Login: row.Login, Name: row.Name, Disabled: row.Disabled,
		MustChange: row.MustChange, Version: row.Version, CreatedAt: row.CreatedAt,
	}
	if locked(row.LockedUntil, now) {
		a.LockedUntil = row.LockedUntil
	}
	return a
}
