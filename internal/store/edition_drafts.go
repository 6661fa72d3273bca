package store

import (
	"context"
	"time"
)

// States of a draft of an edition. What was approved or withdrawn stays so;
// what was rejected may be put forward again.
const (
	DraftPending   = "pending"
	DraftApproved  = "approved"
	DraftRejected  = "rejected"
	DraftWithdrawn = "withdrawn"
)

// What is done with a draft of an edition.
const (
	StepSubmitted = "submitted"
	StepReplaced  = "replaced"
	StepWithdrawn = "withdrawn"
	StepRejected  = "rejected"
	StepApproved  = "approved"
)

// EditionDraft is an edition on its way into force. Everything about it is of
// its newest text.
type EditionDraft struct {
	ID            string `gorm:"primaryKey"`
	Kind          string
	Edition       string
	EffectiveFrom string // civil date
	Source        string
	SHA256        string `gorm:"column:sha256"`
	State         string
	Maker         string
	Steps         int       // how many there were
	UpdatedAt     time.Time `gorm:"autoUpdateTime:false"`
}

// EditionDraftStep is one thing that was done with a draft, counted from 1. Its
// digest is that of the text which it was done with; the body is kept where the
// step brought one.
type EditionDraftStep struct {
	Draft   string `gorm:"primaryKey"`
	Step    int    `gorm:"primaryKey;autoIncrement:false"`
	What    string
	Account string
	Role    string
	At      time.Time
	SHA256  string `gorm:"column:sha256"`
	Reason  string
	Body    []byte
}

// EditionDrafts lists the drafts, the one that was last touched first.
func (r Reader) EditionDrafts(ctx context.Context, after string, limit int) (Page[EditionDraft], error) {
	query, err := newestFirst(r.db.WithContext(ctx), "updated_at", "id", after)
	if err != nil {
		return Page[EditionDraft]{}, err
	}
	return page("list edition drafts", query, limit, func(d EditionDraft) cursor { return cursor{At: d.UpdatedAt.UnixMicro(), Key: []string{d.ID}} })
}

// EditionDraft reads one draft.
func (r Reader) EditionDraft(ctx context.Context, id string) (EditionDraft, bool, error) {
	return one[EditionDraft]("read edition draft", r.db.WithContext(ctx).Where("id = ?", id))
}

// EditionDraftSteps lists what was done with drafts, in order and without texts.
func (r Reader) EditionDraftSteps(ctx context.Context, ids ...string) ([]EditionDraftStep, error) {
	return many[EditionDraftStep]("read steps of edition drafts", r.db.WithContext(ctx).Omit("Body").Where("draft IN ?", ids).Order("draft, step"))
}

// EditionDraftText reads the newest text of a draft.
func (r Reader) EditionDraftText(ctx context.Context, id string) ([]byte, error) {
	step, found, err := one[EditionDraftStep]("read text of edition draft", r.db.WithContext(ctx).
		Where("draft = ? AND what IN ?", id, []string{StepSubmitted, StepReplaced}).Order("step DESC"))
	if err == nil && !found {
		err = failed("read text of edition draft", ErrNotFound)
	}
	return step.Body, err
}

// InsertEditionDraft keeps a draft with its first step.
func (t *Tx) InsertEditionDraft(ctx context.Context, d EditionDraft, first EditionDraftStep) error {
	d.Steps, first.Draft, first.Step = 1, d.ID, 1
	if err := insert(ctx, "keep edition draft", t.db, []EditionDraft{d}); err != nil {
		return err
	}
	return insert(ctx, "keep edition draft", t.db, []EditionDraftStep{first})
}

// StepEditionDraft takes a draft a step further, from where it was read: a
// draft that has been touched since is ErrStale.
func (t *Tx) StepEditionDraft(ctx context.Context, d EditionDraft, step EditionDraftStep) error {
	seen := d.Steps
	d.Steps++
	done := t.db.WithContext(ctx).Model(&EditionDraft{}).Where("id = ? AND steps = ?", d.ID, seen).
		Select("Kind", "Edition", "EffectiveFrom", "Source", "SHA256", "State", "Steps", "UpdatedAt").Updates(&d)
	if done.Error == nil && done.RowsAffected == 0 {
		return failed("step edition draft", ErrStale)
	}
	if done.Error != nil {
		return failed("step edition draft", done.Error)
	}
	step.Draft, step.Step = d.ID, d.Steps
	return insert(ctx, "step edition draft", t.db, []EditionDraftStep{step})
}
