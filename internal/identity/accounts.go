package identity

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// ActManage is the action that reaches everything in this package that
// changes other people's accounts. The access log tells what was done by the
// longer names that begin with it.
const ActManage = "account.manage"

// NewAccount is what an account begins with.
type NewAccount struct {
	// ID is left empty but for people whose ids are known beforehand.
	ID    party.PersonID
	Login string
	Name  string
	// Password is the first password. Without one nobody can sign in with a
	// password, as when an identity provider does that.
	Password string
	// Hash stands for a password that was judged and hashed before.
	Hash Hash
	// MustChange asks for a new password at the first sign-in: always, when
	// somebody else chose the first one.
	MustChange bool
}

var loginForm = regexp.MustCompile(`^[a-z][a-z0-9._-]{1,59}$`)

// CreateAccount makes an account without any role. A login is unique for ever.
func (i *Identity) CreateAccount(ctx context.Context, by Actor, n NewAccount) (Account, error) {
	row := store.Account{
		ID: string(n.ID), Login: strings.ToLower(strings.TrimSpace(n.Login)), Name: strings.TrimSpace(n.Name),
		PasswordHash: string(n.Hash), MustChange: n.MustChange, Version: 1, CreatedAt: i.clock.Now(),
	}
	if row.ID == "" {
		id, err := uuid.NewV7()
		if err != nil {
			return Account{}, err
		}
		row.ID = id.String()
	}
	if n.Password != "" {
		hash, err := i.judged(ctx, row.Login, n.Password)
		if err != nil {
			return Account{}, err
		}
		row.PasswordHash = string(hash)
	}
	err := i.administer(ctx, by, ActManage+".create", row.ID, func(tx *store.Tx) error {
		if err := checkAccount(row); err != nil {
			return err
		}
		err := tx.InsertAccount(ctx, row)
		if errors.Is(err, store.ErrDuplicate) {
			return fault.InField("login", "登录名已被使用")
		}
		return err
	})
	return accountOf(row, row.CreatedAt), err
}

func checkAccount(row store.Account) error {
	switch {
	case !loginForm.MatchString(row.Login) || row.Login == string(party.System):
		return fault.InField("login", "登录名由小写字母开头，只含小写字母、数字、点、横线和下划线，二至六十个字符")
	case row.Name == "" || utf8.RuneCountInString(row.Name) > 50:
		return fault.InField("name", "姓名应当为一至五十个字")
	}
	return nil
}

// Rename changes a person's name or login. Seen is the version that the
// administrator saw.
func (i *Identity) Rename(ctx context.Context, by Actor, id party.PersonID, seen int, login, name string) error {
	row := store.Account{Login: strings.ToLower(strings.TrimSpace(login)), Name: strings.TrimSpace(name)}
	return i.changeAccount(ctx, by, "rename", id, func(tx *store.Tx) error {
		if err := checkAccount(row); err != nil {
			return err
		}
		err := tx.UpdateAccount(ctx, string(id), seen, store.AccountChange{Login: &row.Login, Name: &row.Name})
		if errors.Is(err, store.ErrDuplicate) {
			return fault.InField("login", "登录名已被使用")
		}
		return err
	})
}

// SetDisabled disables an account, which ends its sessions with the same
// commit, or enables it again. The last administrator cannot be disabled.
func (i *Identity) SetDisabled(ctx context.Context, by Actor, id party.PersonID, seen int, disabled bool) error {
	what := "enable"
	if disabled {
		what = "disable"
	}
	return i.changeAccount(ctx, by, what, id, func(tx *store.Tx) error {
		if err := tx.UpdateAccount(ctx, string(id), seen, store.AccountChange{Disabled: &disabled}); err != nil {
			return err
		}
		if err := i.checkStaff(ctx, tx, disabled); err != nil {
			return err
		}
		if !disabled {
			return nil
		}
		return i.keepAdministrator(ctx, tx, id)
	})
}

// ResetPassword gives a person a new first password, which they must change
// when they sign in, unlocks the account, and ends its sessions and its calendar
// feed: whoever had the account may have had them too.
func (i *Identity) ResetPassword(ctx context.Context, by Actor, id party.PersonID, seen int, password string) error {
	row, found, err := i.store.Account(ctx, string(id))
	if err != nil {
		return err
	}
	if !found {
		return noAccount()
	}
	hash, err := i.judged(ctx, row.Login, password)
	if err != nil {
		return err
	}
	return i.changeAccount(ctx, by, "reset", id, func(tx *store.Tx) error {
		kept, must := string(hash), true
		if err := tx.UpdateAccount(ctx, row.ID, seen, store.AccountChange{PasswordHash: &kept, MustChange: &must}); err != nil {
			return err
		}
		return errors.Join(tx.ClearLoginFailures(ctx, row.ID), tx.DeleteSessionsOf(ctx, row.ID), tx.DeleteCalendarFeed(ctx, row.ID))
	})
}

// Unlock ends a lock-out before its time.
func (i *Identity) Unlock(ctx context.Context, by Actor, id party.PersonID) error {
	return i.changeAccount(ctx, by, "unlock", id, func(tx *store.Tx) error { return tx.ClearLoginFailures(ctx, string(id)) })
}

// changeAccount refuses an account that does not exist. Accounts are never
// deleted, so it may ask before the transaction.
func (i *Identity) changeAccount(ctx context.Context, by Actor, what string, id party.PersonID, do func(*store.Tx) error) error {
	if err := i.knownAccount(ctx, id); err != nil {
		return err
	}
	return i.administer(ctx, by, ActManage+"."+what, string(id), do)
}

func (i *Identity) knownAccount(ctx context.Context, id party.PersonID) error {
	_, found, err := i.store.Account(ctx, string(id))
	if err == nil && !found {
		return noAccount()
	}
	return err
}

func noAccount() error { return fault.New(fault.NotFound, "没有这个账号") }

// keepAdministrator refuses a change to one of the administrators that leaves
// nobody to administer: the way back would lead through the server's console.
// Call it after the change, as checkStaff.
func (i *Identity) keepAdministrator(ctx context.Context, tx *store.Tx, changed party.PersonID) error {
	rows, err := tx.Directory(ctx)
	if err != nil {
		return err
	}
	people, err := People(rows)
	if err != nil {
		return err
	}
	was := slices.ContainsFunc(people[changed].Assignments, func(a party.Assignment) bool { return a.Role == party.Administrator })
	// A role that ends today still counts today, so ask for tomorrow.
	if was && len(people.With(party.Administrator, i.Today().AddDays(1))) == 0 {
		return fault.New(fault.Conflict, "这是最后一名系统管理员，请先指定另一名系统管理员")
	}
	return nil
}

// Account answers one account.
func (i *Identity) Account(ctx context.Context, id party.PersonID) (Account, error) {
	row, found, err := i.store.Account(ctx, string(id))
	if err == nil && !found {
		err = noAccount()
	}
	return accountOf(row, i.clock.Now()), err
}
