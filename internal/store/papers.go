package store

import "context"

const paperVoiding = "LEFT JOIN voided_papers ON voided_papers.paper = papers.id"

const paperHead = "papers.id, papers.case_id, papers.sequence, papers.slot, papers.title, papers.number, papers.sha256, papers.created_at, " +
	"voided_papers.sequence AS voided_sequence, voided_papers.reason AS voided_reason, voided_papers.voided_at"

// InsertPapers keeps rendered papers.
func (t *Tx) InsertPapers(ctx context.Context, papers []Paper) error {
	return insert(ctx, "insert papers", t.db, papers)
}

// VoidPapers takes papers out of use; their numbers stay taken.
func (t *Tx) VoidPapers(ctx context.Context, voided []VoidedPaper) error {
	return insert(ctx, "void papers", t.db, voided)
}

// Papers lists the papers of a case in order, without their texts.
func (r Reader) Papers(ctx context.Context, caseID string) ([]Paper, error) {
	return many[Paper]("list papers", r.db.WithContext(ctx).Select(paperHead).Joins(paperVoiding).
		Where("papers.case_id = ?", caseID).Order("papers.sequence, papers.id"))
}

// Paper reads one paper with its text.
func (r Reader) Paper(ctx context.Context, id string) (Paper, bool, error) {
	return one[Paper]("read paper", r.db.WithContext(ctx).Select(paperHead+", papers.text").Joins(paperVoiding).
		Where("papers.id = ?", id))
}

// PaperTexts lists the papers of a case with their texts, for the check of the
// record.
func (r Reader) PaperTexts(ctx context.Context, caseID string) ([]Paper, error) {
	return many[Paper]("read paper texts", r.db.WithContext(ctx).Select(paperHead+", papers.text").Joins(paperVoiding).
		Where("papers.case_id = ?", caseID))
}
