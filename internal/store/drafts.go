package store

import (
	"context"
	"errors"
	"time"

	"gorm.io/gorm"
)

// Draft is a form that somebody has begun to fill in. Subject is the case, or the
// procedure for an act that opens one.
type Draft struct {
	Account     string `gorm:"primaryKey"`
	Subject     string `gorm:"primaryKey"`
	Act         string `gorm:"primaryKey"`
	Revision    string
	CaseVersion int
	Body        []byte
	SavedAt     time.Time
}

// Draft reads one draft of a person's.
func (r Reader) Draft(ctx context.Context, account, subject, act string) (Draft, bool, error) {
	return one[Draft]("read draft", draftOf(r.db.WithContext(ctx), account, subject, act))
}

// Drafts lists a person's drafts without their content, the latest first.
func (r Reader) Drafts(ctx context.Context, account string) ([]Draft, error) {
	return many[Draft]("list drafts", r.db.WithContext(ctx).Omit("Body").Where("account = ?", account).Order("saved_at DESC, subject, act"))
}

// InsertDraft keeps a draft where there was none; else ErrStale.
func (t *Tx) InsertDraft(ctx context.Context, d Draft) error {
	err := insert(ctx, "keep draft", t.db, []Draft{d})
	if errors.Is(err, ErrDuplicate) {
		return failed("keep draft", ErrStale)
	}
	return err
}

// UpdateDraft keeps a newer content of the draft that still has the revision
// seen; else ErrStale.
func (t *Tx) UpdateDraft(ctx context.Context, seen string, d Draft) error {
	done := draftOf(t.db.WithContext(ctx).Model(&Draft{}), d.Account, d.Subject, d.Act).Where("revision = ?", seen).
		Select("Revision", "CaseVersion", "Body", "SavedAt").Updates(&d)
	if done.Error == nil && done.RowsAffected == 0 {
		return failed("keep draft", ErrStale)
	}
	return failed("keep draft", done.Error)
}

// DeleteDraft removes a draft, if there is one.
func (t *Tx) DeleteDraft(ctx context.Context, account, subject, act string) error {
	return failed("remove draft", draftOf(t.db.WithContext(ctx), account, subject, act).Delete(&Draft{}).Error)
}

// DeleteDraftsOf removes everything that a person has begun on a subject.
func (t *Tx) DeleteDraftsOf(ctx context.Context, account, subject string) error {
	return failed("remove drafts", t.db.WithContext(ctx).Where("account = ? AND subject = ?", account, subject).Delete(&Draft{}).Error)
}

// DeleteDraftsBefore removes the drafts that were last saved before an instant.
func (t *Tx) DeleteDraftsBefore(ctx context.Context, at time.Time) error {
	return failed("remove old drafts", t.db.WithContext(ctx).Where("saved_at < ?", at).Delete(&Draft{}).Error)
}

func draftOf(db *gorm.DB, account, subject, act string) *gorm.DB {
	return db.Where("account = ? AND subject = ? AND act = ?", account, subject, act)
}
