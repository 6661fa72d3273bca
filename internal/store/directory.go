package store

import (
	"context"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Names of revisions: counters that rise with every change of what they stand
// for, so that whoever holds it in memory can ask cheaply whether it is stale.
const (
	PeopleRevision    = "people"    // accounts, units, assignments, certificates, substitutions
	CatalogueRevision = "catalogue" // editions
)

// Revisions reads all revisions; one that is missing stands at 0.
func (r Reader) Revisions(ctx context.Context) (map[string]int64, error) {
	rows, err := many[revision]("read revisions", r.db.WithContext(ctx))
	found := make(map[string]int64, len(rows))
	for _, row := range rows {
		found[row.Name] = row.Value
	}
	return found, err
}

// Directory reads everybody. The revision is read first: if people change
// meanwhile, the answer is newer than it says, and the next look reads again.
func (r Reader) Directory(ctx context.Context) (Directory, error) {
	revisions, err := r.Revisions(ctx)
	if err != nil {
		return Directory{}, err
	}
	d := Directory{Revision: revisions[PeopleRevision]}
	read := r.db.WithContext(ctx)
	for _, rows := range []any{&d.Units, &d.Assignments, &d.Certificates, &d.Substitutions} {
		if err := read.Find(rows).Error; err != nil {
			return Directory{}, failed("read directory", err)
		}
	}
	return d, failed("read directory", read.Omit("PasswordHash").Order("id").Find(&d.Accounts).Error)
}

// SaveUnit creates a unit or changes its name, parent and kind.
func (t *Tx) SaveUnit(ctx context.Context, u Unit) error {
	return t.savePeople(ctx, "save unit", t.upsert([]string{"id"}, "name", "parent", "kind"), &u)
}

// SaveCertificate keeps a certificate or changes what may change of it.
func (t *Tx) SaveCertificate(ctx context.Context, c Certificate) error {
	key := []string{"account", "kind", "number"}
	return t.savePeople(ctx, "save certificate", t.upsert(key, "area", "valid_from", "valid_until", "first_review_on"), &c)
}

// InsertAssignment gives an account a role in a unit.
func (t *Tx) InsertAssignment(ctx context.Context, a Assignment) error {
	return t.savePeople(ctx, "insert assignment", t.db, &a)
}

// EndAssignment sets the last day on which an assignment holds.
func (t *Tx) EndAssignment(ctx context.Context, id, lastDay string) error {
	return t.endPeople(ctx, "end assignment", &Assignment{}, id, "valid_until", lastDay)
}

// InsertSubstitution lets one person stand in for another.
func (t *Tx) InsertSubstitution(ctx context.Context, s Substitution) error {
	return t.savePeople(ctx, "insert substitution", t.db, &s)
}

// EndSubstitution sets the last day on which a substitution holds.
func (t *Tx) EndSubstitution(ctx context.Context, id, lastDay string) error {
	return t.endPeople(ctx, "end substitution", &Substitution{}, id, "ends_on", lastDay)
}

func (t *Tx) savePeople(ctx context.Context, op string, db *gorm.DB, row any) error {
	if err := db.WithContext(ctx).Create(row).Error; err != nil {
		return failed(op, err)
	}
	return t.bump(ctx, PeopleRevision)
}

func (t *Tx) endPeople(ctx context.Context, op string, model any, id, column, lastDay string) error {
	done := t.db.WithContext(ctx).Model(model).Where("id = ?", id).Update(column, lastDay)
	if err := changedOne(op, done); err != nil {
		return err
	}
	return t.bump(ctx, PeopleRevision)
}

// bump raises a revision with the same commit as the change it tells of.
func (t *Tx) bump(ctx context.Context, name string) error {
	rise := t.db.WithContext(ctx).Clauses(clause.OnConflict{
		Columns:   []clause.Column{{Name: "name"}},
		DoUpdates: clause.Assignments(map[string]any{"value": gorm.Expr("revisions.value + 1")}),
	})
	return failed("raise revision", rise.Create(&revision{Name: name, Value: 1}).Error)
}

// upsert inserts a row or, where its key is taken, writes the given columns.
func (t *Tx) upsert(key []string, columns ...string) *gorm.DB {
	conflict := clause.OnConflict{DoUpdates: clause.AssignmentColumns(columns)}
	for _, name := range key {
		conflict.Columns = append(conflict.Columns, clause.Column{Name: name})
	}
	return t.db.Clauses(conflict)
}
