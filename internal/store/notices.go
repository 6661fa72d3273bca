package store

import (
	"context"
	"time"

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

// NoticesFor lists a person's messages, the newest first.
func (r Reader) NoticesFor(ctx context.Context, recipient string, unreadOnly bool, after string, limit int) (Page[Notice], error) {
	query, err := newestFirst(r.db.WithContext(ctx).Where("recipient = ?", recipient), "created_at", "id", after)
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
	err := r.db.WithContext(ctx).Model(&Notice{}).Where("recipient = ? AND read_at IS NULL", recipient).Count(&n).Error
	return n, failed("count notices", err)
}

// MarkNoticeRead notes when the recipient first read a message. A message of
// somebody else is ErrNotFound.
func (t *Tx) MarkNoticeRead(ctx context.Context, id, recipient string, at time.Time) error {
	mine := t.db.WithContext(ctx).Model(&Notice{}).Where("id = ? AND recipient = ?", id, recipient)
	return changedOne("mark notice", mine.Updates(map[string]any{"read_at": clause.Expr{SQL: "COALESCE(read_at, ?)", Vars: []any{at}}}))
}
