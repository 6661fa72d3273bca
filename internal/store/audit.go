package store

import (
	"context"
	"time"
)

// AuditFilter narrows the access log; empty fields do not.
type AuditFilter struct {
	Account string
	Action  string // and whatever is finer: account.manage finds account.manage.assign
	CaseID  string
	Outcome string
	Since   *time.Time // inclusive
	Until   *time.Time // exclusive
}

// AppendAudit writes one line of the access log.
func (t *Tx) AppendAudit(ctx context.Context, entry AuditEntry) error {
	return insert(ctx, "append audit", t.db, []AuditEntry{entry})
}

// AuditList reads the access log, the newest line first.
func (r Reader) AuditList(ctx context.Context, f AuditFilter, after string, limit int) (Page[AuditEntry], error) {
	query := r.db.WithContext(ctx).Order("id DESC")
	for column, want := range map[string]string{"account": f.Account, "case_id": f.CaseID, "outcome": f.Outcome} {
		if want != "" {
			query = query.Where(column+" = ?", want)
		}
	}
	if f.Action != "" {
		query = query.Where("(action = ? OR action >= ? AND action < ?)", f.Action, f.Action+".", f.Action+"/") // "/" follows "."
	}
	if f.Since != nil {
		query = query.Where("at >= ?", *f.Since)
	}
	if f.Until != nil {
		query = query.Where("at < ?", *f.Until)
	}
	if after != "" {
		c, err := parseCursor(after, 0)
		if err != nil {
			return Page[AuditEntry]{}, err
		}
		query = query.Where("id < ?", c.Row)
	}
	return page("list audit", query, limit, func(e AuditEntry) cursor { return cursor{Row: e.ID} })
}
