package store

import (
	"context"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// InsertNotices keeps messages; one that its recipient already has for the
// same step of the same clock is passed over.
func (t *Tx) InsertNotices(ctx context.Context, notices []Notice) error {
	once := clause.OnConflict{
		Columns:   []clause.Column{{Name: "case_id"}, {Name: "clock"}, {Name: "step"}, {Name: "recipient"}},
		DoNothing: true,
	}
	return insert(ctx, "insert notices", t.db.Clauses(once), notices)
}

// InsertStaffNotices keeps messages about people; one that its recipient already
// has for the same warning is passed over.
func (t *Tx) InsertStaffNotices(ctx context.Context, notices []StaffNotice) error {
	once := clause.OnConflict{
		Columns:   []clause.Column{{Name: "person"}, {Name: "subject"}, {Name: "step"}, {Name: "recipient"}},
		DoNothing: true,
	}
	return insert(ctx, "insert staff notices", t.db.Clauses(once), notices)
}

// everyNotice is all messages to one person: about cases, and about people, which
// name no case: these warn of what is about to run out.
const everyNotice = "(SELECT id, case_id, clock, step, recipient, role, kind, urgent, text, created_at, read_at FROM notices WHERE recipient = ? " +
	"UNION ALL SELECT id, '', subject, step, recipient, role, '" + warnsOf + "', 0, text, created_at, read_at FROM staff_notices WHERE recipient = ?) AS notices"

// NoticesByID reads messages, in no order; those that were passed over when
// they came are not among them.
func (r Reader) NoticesByID(ctx context.Context, ids []string) ([]Notice, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	notices, err := many[Notice]("read notices", r.db.WithContext(ctx).Where("id IN ?", ids))
	if err != nil || len(notices) == len(ids) {
		return notices, err
	}
	staff, err := many[StaffNotice]("read staff notices", r.db.WithContext(ctx).Where("id IN ?", ids))
	for _, n := range staff {
		notices = append(notices, n.notice())
	}
	return notices, err
}

// NoticesFor lists a person's messages, the newest first.
func (r Reader) NoticesFor(ctx context.Context, recipient string, unreadOnly bool, after string, limit int) (Page[Notice], error) {
	query, err := newestFirst(r.db.WithContext(ctx).Table(everyNotice, recipient, recipient), "created_at", "id", after)
	if err != nil {
		return Page[Notice]{}, err
	}
	if unreadOnly {
		query = query.Where("read_at IS NULL")
	}
	return page("list notices", query, limit, func(n Notice) cursor {
		return cursor{At: n.CreatedAt.UnixMicro(), Key: []string{n.ID}}
	})
}

// UnreadNotices counts a person's unread messages.
func (r Reader) UnreadNotices(ctx context.Context, recipient string) (int64, error) {
	var n int64
	err := r.db.WithContext(ctx).Table(everyNotice, recipient, recipient).Where("read_at IS NULL").Count(&n).Error
	return n, failed("count notices", err)
}

// MarkNoticeRead notes when the recipient first read a message. A message of
// somebody else is ErrNotFound.
func (t *Tx) MarkNoticeRead(ctx context.Context, id, recipient string, at time.Time) error {
	first := map[string]any{"read_at": clause.Expr{SQL: "COALESCE(read_at, ?)", Vars: []any{at}}}
	var done *gorm.DB
	for _, table := range []any{&Notice{}, &StaffNotice{}} {
		done = t.db.WithContext(ctx).Model(table).Where("id = ? AND recipient = ?", id, recipient).Updates(first)
		if done.Error != nil || done.RowsAffected > 0 {
			break
		}
	}
	return changedOne("mark notice", done)
}

// MarkNoticesRead notes that the recipient has read all their messages up to the
// newest that they saw, in the order of NoticesFor: what came since stays unread.
// A message of somebody else is ErrNotFound.
func (t *Tx) MarkNoticesRead(ctx context.Context, newest, recipient string, at time.Time) error {
	seen, err := t.NoticesByID(ctx, []string{newest})
	if err != nil {
		return err
	}
	if len(seen) == 0 || seen[0].Recipient != recipient {
		return failed("mark notices", ErrNotFound)
	}
	came := seen[0].CreatedAt.UTC()
	for _, table := range []any{&Notice{}, &StaffNotice{}} {
		done := t.db.WithContext(ctx).Model(table).
			Where("recipient = ? AND read_at IS NULL AND (created_at < ? OR (created_at = ? AND id <= ?))", recipient, came, came, newest).Update("read_at", at)
		if done.Error != nil {
			return failed("mark notices", done.Error)
		}
	}
	return nil
}
