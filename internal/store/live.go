package store

import (
	"context"
	"time"

	"gorm.io/gorm"
)

// livePage is how much of what came lately is read at a time.
const livePage = 1000

// EachNoticeSince visits the messages written at or after an instant: those
// about cases in order of time, then those about people. Without a recipient
// those of everybody.
func (r Reader) EachNoticeSince(ctx context.Context, since time.Time, recipient string, visit func(Notice) error) error {
	query := func() *gorm.DB {
		q := r.db.WithContext(ctx)
		if recipient != "" {
			q = q.Where("recipient = ?", recipient)
		}
		return q
	}
	err := eachSince("read notices", query, "created_at", since, func(n Notice) (time.Time, string) { return n.CreatedAt, n.ID }, visit)
	if err != nil {
		return err
	}
	staff := func(n StaffNotice) error { return visit(n.notice()) }
	return eachSince("read staff notices", query, "created_at", since, func(n StaffNotice) (time.Time, string) { return n.CreatedAt, n.ID }, staff)
}

// EachCaseSince visits the heads of cases changed at or after an instant, in
// order of time.
func (r Reader) EachCaseSince(ctx context.Context, since time.Time, visit func(Case) error) error {
	query := func() *gorm.DB { return r.db.WithContext(ctx).Select("id, sequence, updated_at") }
	return eachSince("read changes", query, "updated_at", since, func(c Case) (time.Time, string) { return c.UpdatedAt, c.ID }, visit)
}

func eachSince[T any](op string, query func() *gorm.DB, at string, since time.Time, key func(T) (time.Time, string), visit func(T) error) error {
	after := ""
	for {
		rows, err := many[T](op, query().Where(at+" >= ? AND ("+at+" > ? OR id > ?)", since, since, after).Order(at+", id").Limit(livePage))
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := visit(row); err != nil {
				return err
			}
			since, after = key(row)
		}
		if len(rows) < livePage {
			return nil
		}
	}
}

// TasksOfCases reads the tasks of some cases, in no order.
func (r Reader) TasksOfCases(ctx context.Context, ids []string) ([]Task, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return many[Task]("read tasks", r.db.WithContext(ctx).Where("case_id IN ?", ids))
}
