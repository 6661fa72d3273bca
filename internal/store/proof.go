package store

import (
	"context"
	"fmt"
)

// Drawn says how many numbers of a series were handed out in a year.
type Drawn struct {
	Series string
	Year   int
	Count  int
}

// Numbers reads how far every series was drawn, for the check of the record:
// numbers have no gaps, so each must stand on a paper.
func (r Reader) Numbers(ctx context.Context) ([]Drawn, error) {
	rows, err := many[number]("read numbers", r.db.WithContext(ctx).Order("series, year"))
	drawn := make([]Drawn, len(rows))
	for i, n := range rows {
		drawn[i] = Drawn{Series: n.Series, Year: n.Year, Count: n.Next - 1}
	}
	return drawn, err
}

// Orphan is a row of a table that names a case which is not there.
type Orphan struct {
	Of     string // table
	CaseID string
}

// Orphans finds what cases leave behind that were removed past the program:
// the first of each table, if any.
func (r Reader) Orphans(ctx context.Context) ([]Orphan, error) {
	var found []Orphan
	for _, table := range []string{"events", "receipts", "strikes", "papers", "voided_papers", "files", "disclosures"} {
		query := fmt.Sprintf("SELECT '%s' AS %s, case_id FROM %s WHERE NOT EXISTS (SELECT 1 FROM cases WHERE cases.id = %s.case_id) ORDER BY case_id LIMIT 1",
			table, "`of`", table, table)
		var rows []Orphan
		if err := r.db.WithContext(ctx).Raw(query).Scan(&rows).Error; err != nil {
			return nil, failed("find orphans", err)
		}
		found = append(found, rows...)
	}
	return found, nil
}

// HeldFiles tells which of the contents were stored for the case.
func (r Reader) HeldFiles(ctx context.Context, caseID string, sha256s []string) (map[string]bool, error) {
	held := map[string]bool{}
	if len(sha256s) == 0 {
		return held, nil
	}
	var rows []string
	err := r.db.WithContext(ctx).Model(&File{}).Where("case_id = ? AND sha256 IN ?", caseID, sha256s).Pluck("sha256", &rows).Error
	for _, sum := range rows {
		held[sum] = true
	}
	return held, failed("find files", err)
}

// BareCases lists cases that have no first event, up to a hundred.
func (r Reader) BareCases(ctx context.Context) ([]Case, error) {
	return many[Case]("find bare cases", r.db.WithContext(ctx).
		Where("NOT EXISTS (SELECT 1 FROM events WHERE events.case_id = cases.id AND events.sequence = 1)").Order("id").Limit(100))
}
