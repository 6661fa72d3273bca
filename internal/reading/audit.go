package reading

import (
	"context"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Note writes one line of the access log, stamped with the time.
func (r *Reading) Note(ctx context.Context, e view.AuditEntry) error {
	row := store.AuditEntry{
		At: r.clock.Now(), Account: e.Account, Role: e.Role, Action: e.Action, Outcome: e.Outcome, Code: e.Code, Gate: e.Gate, Address: e.Address,
		Detail: e.Detail,
	}
	if e.CaseID != "" {
		row.CaseID = &e.CaseID
	}
	return r.store.Write(ctx, func(tx *store.Tx) error { return tx.AppendAudit(ctx, row) })
}

// Audit reads the access log, the newest line first.
func (r *Reading) Audit(ctx context.Context, q view.AuditQuery) (view.Page[view.AuditEntry], error) {
	people, err := r.cases.Directory(ctx)
	if err != nil {
		return view.Page[view.AuditEntry]{}, err
	}
	filter := store.AuditFilter{Account: q.Account, Action: q.Action, CaseID: q.CaseID, Outcome: q.Outcome, Since: given(q.Since), Until: given(q.Until)}
	page, err := r.store.AuditList(ctx, filter, q.Cursor, q.Limit)
	if err != nil {
		return view.Page[view.AuditEntry]{}, asked(err)
	}
	return view.Page[view.AuditEntry]{Next: page.Next, Items: each(page.Items, func(e store.AuditEntry) view.AuditEntry {
		v := view.AuditEntry{
			ID: e.ID, At: e.At, Account: e.Account, Role: e.Role, Action: e.Action, CaseID: text(e.CaseID), Outcome: e.Outcome, Code: e.Code,
			Gate: e.Gate, Address: e.Address, Detail: e.Detail,
		}
		if e.Role != "" {
			v.RoleTitle = party.RoleTitle(party.Role(e.Role))
		}
		if e.Account != "" {
			v.Name = people.Name(party.PersonID(e.Account))
		}
		return v
	})}, nil
}

// given is nil for a bound that was not asked for; the store keeps UTC.
func given(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = t.UTC()
	return &t
}
