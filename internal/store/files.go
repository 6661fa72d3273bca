package store

import (
	"context"

	"gorm.io/gorm/clause"
)

// InsertFile notes an upload to a case, and its content if nobody brought the
// same bytes before. The same bytes in the same case are noted once.
func (t *Tx) InsertFile(ctx context.Context, f File) error {
	known := t.db.Clauses(clause.OnConflict{DoNothing: true})
	content := []blob{{SHA256: f.SHA256, Size: f.Size, StoredAt: f.UploadedAt}}
	if err := insert(ctx, "insert blob", known, content); err != nil {
		return err
	}
	return insert(ctx, "insert file", known, []File{f})
}

// Files lists the uploads of a case, the oldest first.
func (r Reader) Files(ctx context.Context, caseID string) ([]File, error) {
	return many[File]("list files", r.db.WithContext(ctx).Where("case_id = ?", caseID).Order("uploaded_at, sha256"))
}

// File finds an upload of a case by its content.
func (r Reader) File(ctx context.Context, caseID, sha256 string) (File, bool, error) {
	return one[File]("read file", r.db.WithContext(ctx).Where("case_id = ? AND sha256 = ?", caseID, sha256))
}
