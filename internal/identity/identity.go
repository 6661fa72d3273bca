package identity

import (
	"context"
	"errors"
	"runtime"
	"sync/atomic"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Clock tells the time that lock-outs and entries go by.
type Clock interface{ Now() time.Time }

// Identity administers people and checks who they are. It is safe for
// concurrent use.
type Identity struct {
	store     *store.Store
	clock     Clock
	hasher    *hasher
	strangers *strangers
	known     atomic.Pointer[snapshot]
}

// New works on a migrated store.
func New(s *store.Store, c Clock) *Identity {
	return &Identity{store: s, clock: c, hasher: newHasher(runtime.NumCPU()), strangers: newStrangers()}
}

// Actor is who administers, from where. It is what the access log tells of;
// whether the actor may administer was asked before.
type Actor struct {
	ID      party.PersonID
	Role    party.Role
	Address string
}

// Operator is whoever works at the server itself, as on a bare installation.
func Operator() Actor { return Actor{ID: party.PersonID(party.System), Role: party.System} }

// Today is the civil date of the clock, by which roles begin and end.
func (i *Identity) Today() calendar.Date { return calendar.DateOf(i.clock.Now()) }

// administer makes a change and its line of the access log in one
// transaction; a refusal leaves a line alone. Detail names what was changed by
// its id, never by a person's name.
func (i *Identity) administer(ctx context.Context, by Actor, action, detail string, change func(*store.Tx) error) error {
	err := i.store.Write(ctx, func(tx *store.Tx) error {
		if err := change(tx); err != nil {
			return err
		}
		return tx.AppendAudit(ctx, i.line(by, action, detail, nil))
	})
	err = refusal(err)
	f, refused := errors.AsType[*fault.Fault](err)
	if !refused {
		return err
	}
	if failed := i.log(ctx, i.line(by, action, detail, f)); failed != nil {
		return failed
	}
	return f
}

func (i *Identity) log(ctx context.Context, line store.AuditEntry) error {
	return i.store.Write(ctx, func(tx *store.Tx) error { return tx.AppendAudit(ctx, line) })
}

func (i *Identity) line(by Actor, action, detail string, f *fault.Fault) store.AuditEntry {
	e := store.AuditEntry{
		At: i.clock.Now(), Account: string(by.ID), Role: string(by.Role), Action: action,
		Outcome: store.AuditAllowed, Address: by.Address, Detail: detail,
	}
	if f != nil {
		e.Outcome, e.Code = store.AuditRefused, string(f.Code)
	}
	return e
}

// refusal says in a sentence what the store found out about a change.
func refusal(err error) error {
	switch {
	case errors.Is(err, store.ErrStale):
		return fault.New(fault.Stale, "账号信息刚刚有变动，请刷新后重试")
	case errors.Is(err, store.ErrNotFound):
		return fault.New(fault.NotFound, "没有这条登记信息")
	}
	return err
}
