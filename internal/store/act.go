package store

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// LockCase reads the head of a case and keeps every other transaction from
// locking it until this one ends. It comes first in every act.
func (t *Tx) LockCase(ctx context.Context, id string) (Case, bool, error) {
	locked := t.db.WithContext(ctx).Clauses(clause.Locking{Strength: clause.LockingStrengthUpdate})
	return one[Case]("lock case", locked.Where("id = ?", id))
}

// InsertCase opens a case.
func (t *Tx) InsertCase(ctx context.Context, c Case) error {
	return raced(insert(ctx, "insert case", t.db, []Case{c}))
}

// UpdateCase writes everything that an act may change in the head of a case:
// all fields but ID, Procedure, OpenedAt, EngineSequence and where the case comes from.
func (t *Tx) UpdateCase(ctx context.Context, c Case) error {
	done := t.db.WithContext(ctx).Model(&Case{}).Where("id = ?", c.ID).Select(
		"Number", "Unit", "Power", "Title", "PartyName", "PartyKind", "MainState", "States", "Level",
		"Sequence", "Hash", "UpdatedAt", "Ended", "NextAlarmAt", "CalendarEdition", "DecidedAt", "ClosedAt", "Inspected", "InspectedYear",
	).Updates(&c)
	return changedOne("update case", done)
}

// AppendEvents adds events to the record, in one statement.
func (t *Tx) AppendEvents(ctx context.Context, events []Event) error {
	return insert(ctx, "append events", t.db, events)
}

// Receipt finds the answer to a request that was acknowledged before.
func (r Reader) Receipt(ctx context.Context, account, key string) (Receipt, bool, error) {
	return one[Receipt]("find receipt", r.db.WithContext(ctx).Where("account = ? AND request_key = ?", account, key))
}

// InsertReceipt keeps the answer to a request for ever.
func (t *Tx) InsertReceipt(ctx context.Context, receipt Receipt) error {
	return raced(insert(ctx, "insert receipt", t.db, []Receipt{receipt}))
}

// InsertStrikes proves that steps were struck; a step struck before is ErrDuplicate.
func (t *Tx) InsertStrikes(ctx context.Context, strikes []Strike) error {
	return insert(ctx, "insert strikes", t.db, strikes)
}

// NextNumber draws the next number of a series, from 1 in each year. The row
// stays locked until the transaction ends, and a rollback gives the number
// back: there are no gaps.
func (t *Tx) NextNumber(ctx context.Context, series string, year int) (int, error) {
	draw := t.db.WithContext(ctx).Clauses(clause.OnConflict{
		Columns:   []clause.Column{{Name: "series"}, {Name: "year"}},
		DoUpdates: clause.Assignments(map[string]any{"next": gorm.Expr("numbers.next + 1")}),
	})
	if err := draw.Create(&number{Series: series, Year: year, Next: 2}).Error; err != nil {
		return 0, failed("draw number", err)
	}
	drawn, found, err := one[number]("draw number", t.db.WithContext(ctx).Where("series = ? AND year = ?", series, year))
	if err == nil && !found {
		err = failed("draw number", ErrNotFound)
	}
	return drawn.Next - 1, err
}

// LockNumbers keeps every other transaction from drawing from the series, or
// locking it, until this one ends: what is counted under the lock stays so.
func (t *Tx) LockNumbers(ctx context.Context, series string, year int) error {
	lock := t.db.WithContext(ctx).Clauses(clause.OnConflict{
		Columns:   []clause.Column{{Name: "series"}, {Name: "year"}},
		DoUpdates: clause.Assignments(map[string]any{"next": gorm.Expr("numbers.next")}),
	})
	return failed("lock numbers", lock.Create(&number{Series: series, Year: year, Next: 1}).Error)
}

// CountInspected counts, for each of the enterprises, the inspections that count
// against a year's cap, one case left out. Who has none is not named.
func (r Reader) CountInspected(ctx context.Context, enterprises []string, year int, except string) (map[string]int, error) {
	counts := map[string]int{}
	for some := range slices.Chunk(enterprises, 500) {
		var rows []struct {
			Inspected string
			N         int
		}
		err := r.db.WithContext(ctx).Model(&Case{}).Select("inspected, COUNT(*) AS n").
			Where("inspected IN ? AND inspected_year = ? AND id <> ?", some, year, except).Group("inspected").Scan(&rows).Error
		if err != nil {
			return nil, failed("count inspections", err)
		}
		for _, row := range rows {
			counts[row.Inspected] = row.N
		}
	}
	return counts, nil
}

// ReplaceClocks rewrites the clocks of a case.
func (t *Tx) ReplaceClocks(ctx context.Context, caseID string, clocks []Clock) error {
	return replace(ctx, "replace clocks", t.db, caseID, clocks)
}

// ReplaceTasks rewrites the tasks of a case.
func (t *Tx) ReplaceTasks(ctx context.Context, caseID string, tasks []Task) error {
	return replace(ctx, "replace tasks", t.db, caseID, tasks)
}

// ReplacePeople rewrites who has a duty in a case.
func (t *Tx) ReplacePeople(ctx context.Context, caseID string, people []CasePerson) error {
	return replace(ctx, "replace people", t.db, caseID, people)
}

// raced lets Write run again when a concurrent request was first with the
// same key: the second run finds the other's row and need not insert.
func raced(err error) error {
	if errors.Is(err, ErrDuplicate) {
		return fmt.Errorf("%w: %w", errRace, err)
	}
	return err
}

// changedOne turns an update that met no row into ErrNotFound.
func changedOne(op string, done *gorm.DB) error {
	if done.Error == nil && done.RowsAffected == 0 {
		return failed(op, ErrNotFound)
	}
	return failed(op, done.Error)
}
