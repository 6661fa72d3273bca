package store

import "context"

// RunningClock is a running clock with all that it is computed from.
type RunningClock struct {
	CaseID string
	Clock  string
	Body   []byte // JSON: casefile.Terms
}

// RunningClocks reads the running clocks of all cases by case and clock, after
// the given one; the zero clock reads from the first. It walks along the table:
// the condition is written so that no index on the state tempts a database into
// looking up each row.
func (r Reader) RunningClocks(ctx context.Context, after RunningClock, limit int) ([]RunningClock, error) {
	return many[RunningClock]("read running clocks", r.db.WithContext(ctx).Table("clocks").Select("case_id, clock, body").
		Where("case_id >= ? AND (case_id > ? OR clock > ?) AND CASE WHEN state = ? THEN 1 ELSE 0 END = 1", after.CaseID, after.CaseID, after.Clock, "running").
		Order("case_id, clock").Limit(limit))
}

// PausedClocks counts the clocks that stand still.
func (r Reader) PausedClocks(ctx context.Context) (int, error) {
	var n int64
	err := r.db.WithContext(ctx).Model(&Clock{}).Where("state = ?", "paused").Count(&n).Error
	return int(n), failed("count paused clocks", err)
}

// CasesByID reads the heads of some cases, in no order.
func (r Reader) CasesByID(ctx context.Context, ids []string) ([]Case, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return many[Case]("read cases", r.db.WithContext(ctx).Where("id IN ?", ids))
}

// OutOfSight lists the cases that are not in sight, in no order.
func (r Reader) OutOfSight(ctx context.Context, scope Scope) ([]string, error) {
	var ids []string
	seen := scope.narrow(r.db.WithContext(ctx).Model(&Case{})).Select("cases.id")
	err := r.db.WithContext(ctx).Model(&Case{}).Where("cases.id NOT IN (?)", seen).Pluck("cases.id", &ids).Error
	return ids, failed("list cases out of sight", err)
}

// RecusedFrom lists the cases from which any of the persons was recused.
func (r Reader) RecusedFrom(ctx context.Context, persons []string) ([]string, error) {
	var ids []string
	err := r.db.WithContext(ctx).Model(&CasePerson{}).Where("person IN ? AND recused = ?", persons, true).
		Distinct().Order("case_id").Pluck("case_id", &ids).Error
	return ids, failed("read recusals", err)
}
