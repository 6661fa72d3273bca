package store

import (
	"context"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// DisclosureFilter narrows the public list; empty fields do not.
type DisclosureFilter struct {
	Category string
	Unit     string
	State    string
	Text     string // part of number, title or masked party; of the number alone once withdrawn
}

// UpsertDisclosure publishes, republishes or withdraws what the public sees
// of one decision. The first call fixes id and first publication date.
func (t *Tx) UpsertDisclosure(ctx context.Context, d Disclosure) error {
	again := clause.OnConflict{
		Columns: []clause.Column{{Name: "case_id"}, {Name: "decision"}},
		DoUpdates: clause.AssignmentColumns([]string{
			"sequence", "number", "title", "party_name", "category", "unit", "decided_on", "facts", "basis", "outcome",
			"text", "sha256", "state", "published_at", "withdrawn_at", "withdrawal_reason",
		}),
	}
	return insert(ctx, "upsert disclosure", t.db.Clauses(again), []Disclosure{d})
}

// Disclosures is the public list, the latest first publication first, without
// the full texts.
func (r Reader) Disclosures(ctx context.Context, f DisclosureFilter, after string, limit int) (Page[Disclosure], error) {
	query, err := newestFirst(r.db.WithContext(ctx).Omit("Text"), "first_published_at", "id", after)
	if err != nil {
		return Page[Disclosure]{}, err
	}
	for column, want := range map[string]string{"category": f.Category, "unit": f.Unit, "state": f.State} {
		if want != "" {
			query = query.Where(column+" = ?", want)
		}
	}
	query = containing(query, f.Text, "number", unlessWithdrawn("title"), unlessWithdrawn("party_name"))
	return page("list disclosures", query, limit, func(d Disclosure) cursor {
		return cursor{At: d.FirstPublishedAt.UnixMicro(), Key: []string{d.ID}}
	})
}

// unlessWithdrawn keeps a search from telling whom a withdrawn disclosure was
// about.
func unlessWithdrawn(column string) string {
	return "CASE WHEN state = '" + DisclosureWithdrawn + "' THEN '' ELSE " + column + " END"
}

// Disclosure reads one disclosure with its full text.
func (r Reader) Disclosure(ctx context.Context, id string) (Disclosure, bool, error) {
	return one[Disclosure]("read disclosure", r.db.WithContext(ctx).Where("id = ?", id))
}

// DisclosuresOf reads all disclosures of a case.
func (r Reader) DisclosuresOf(ctx context.Context, caseID string) ([]Disclosure, error) {
	return many[Disclosure]("read disclosures", r.db.WithContext(ctx).Where("case_id = ?", caseID).Order("sequence, id"))
}

// containing keeps the rows that hold the text in any of the columns, without
// regard to the case of Latin letters.
func containing(db *gorm.DB, text string, columns ...string) *gorm.DB {
	text = strings.TrimSpace(text)
	if text == "" {
		return db
	}
	pattern := "%" + literally.Replace(strings.ToLower(text)) + "%"
	var conditions []string
	var args []any
	for _, column := range columns {
		conditions = append(conditions, "LOWER("+column+") LIKE ? ESCAPE '!'")
		args = append(args, pattern)
	}
	return db.Where("("+strings.Join(conditions, " OR ")+")", args...)
}
