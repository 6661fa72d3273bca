package store

import (
	"context"
	"time"
)

// CalendarFeed is the address by which somebody's calendar reads their
// deadlines. Of its secret the digest alone is kept.
type CalendarFeed struct {
	Account   string `gorm:"primaryKey"`
	TokenHash string
	CreatedAt time.Time `gorm:"autoCreateTime:false"`
}

// CalendarFeed reads somebody's feed.
func (r Reader) CalendarFeed(ctx context.Context, account string) (CalendarFeed, bool, error) {
	return one[CalendarFeed]("read feed", r.db.WithContext(ctx).Where("account = ?", account))
}

// CalendarFeedOf finds whose feed has the secret of this digest.
func (r Reader) CalendarFeedOf(ctx context.Context, tokenHash string) (CalendarFeed, bool, error) {
	return one[CalendarFeed]("find feed", r.db.WithContext(ctx).Where("token_hash = ?", tokenHash))
}

// SaveCalendarFeed gives somebody a feed; one that they had ends.
func (t *Tx) SaveCalendarFeed(ctx context.Context, f CalendarFeed) error {
	// No upsert: MySQL would let a secret that is taken already write over its owner's row.
	if err := t.DeleteCalendarFeed(ctx, f.Account); err != nil {
		return err
	}
	return insert(ctx, "save feed", t.db, []CalendarFeed{f})
}

// DeleteCalendarFeed ends somebody's feed, if they have one.
func (t *Tx) DeleteCalendarFeed(ctx context.Context, account string) error {
	return failed("end feed", t.db.WithContext(ctx).Where("account = ?", account).Delete(&CalendarFeed{}).Error)
}
