package store

import (
	"context"
	"time"
)

// ClockCount counts the open clocks of one rule in the cases of one unit.
type ClockCount struct {
	Unit    string
	Rule    string
	Title   string
	Running int
	Paused  int
	AtRisk  int // have warned, and can still be kept
	Overdue int // duties past their last day
}

// CountClocks counts the open clocks in the cases in sight, by unit and rule.
// A clock is overdue from the instant on which it was due, whether or not the
// engine has struck it yet: the same as its own page says of it.
func (r Reader) CountClocks(ctx context.Context, scope Scope, now time.Time) ([]ClockCount, error) {
	query := r.db.WithContext(ctx).Table("clocks").Joins("JOIN cases ON cases.id = clocks.case_id").
		Select("cases.unit AS unit, clocks.rule AS rule, MAX(clocks.title) AS title, "+
			"SUM(CASE WHEN clocks.state = 'running' THEN 1 ELSE 0 END) AS running, "+
			"SUM(CASE WHEN clocks.state = 'paused' THEN 1 ELSE 0 END) AS paused, "+
			"SUM(CASE WHEN clocks.state = 'running' AND clocks.at_risk = ? AND clocks.due_at > ? THEN 1 ELSE 0 END) AS at_risk, "+
			"SUM(CASE WHEN clocks.state = 'running' AND clocks.kind = 'duty' AND clocks.due_at <= ? THEN 1 ELSE 0 END) AS overdue",
			true, now.UTC(), now.UTC()).
		Where("clocks.state IN ?", []string{"running", "paused"})
	return many[ClockCount]("count clocks", scope.narrow(query).Group("cases.unit, clocks.rule").Order("cases.unit, clocks.rule"))
}

// LevelCount counts the cases of one unit that stand on one rung of the ladder.
type LevelCount struct {
	Unit  string
	Level string
	Cases int
}

// CountLevels counts, of the cases in sight that are under way, those on each
// rung of the disagreement ladder.
func (r Reader) CountLevels(ctx context.Context, f CaseFilter) ([]LevelCount, error) {
	query := f.narrow(r.db.WithContext(ctx).Table("cases")).Where("cases.level <> ''").
		Select("cases.unit AS unit, cases.level AS level, COUNT(*) AS cases")
	return many[LevelCount]("count rungs", query.Group("cases.unit, cases.level").Order("cases.unit, cases.level"))
}

// GateCount counts the refusals at one gate.
type GateCount struct {
	Gate    string
	Refused int
	Cases   int // in which somebody was refused
}

// CountRefusals counts what gates refused between two instants, the first
// included. What was to open a case has none yet, and counts all the same.
func (r Reader) CountRefusals(ctx context.Context, scope Scope, from, until time.Time) ([]GateCount, error) {
	query := r.db.WithContext(ctx).Table("audit").Joins("LEFT JOIN cases ON cases.id = audit.case_id").
		Select("audit.gate AS gate, COUNT(*) AS refused, COUNT(DISTINCT audit.case_id) AS cases").
		Where("audit.outcome = ? AND audit.gate <> '' AND audit.at >= ? AND audit.at < ?", AuditRefused, from.UTC(), until.UTC())
	return many[GateCount]("count refusals", scope.narrow(query).Group("audit.gate").Order("audit.gate"))
}

// UnitEvent is an entry with the unit of its case.
type UnitEvent struct {
	Event `gorm:"embedded"`
	Unit  string
}

// TrackEvents reads the entries of some kinds of the cases in sight in which
// the track ever began and that changed since, case by case in order.
func (r Reader) TrackEvents(ctx context.Context, scope Scope, track string, kinds []string, since time.Time) ([]UnitEvent, error) {
	query := r.db.WithContext(ctx).Table("events").Joins("JOIN cases ON cases.id = events.case_id").Select("events.*, cases.unit AS unit").
		Where("cases.states LIKE ? AND cases.updated_at >= ? AND events.kind IN ?", `%"`+track+`":%`, since.UTC(), kinds)
	return many[UnitEvent]("read entries of a track", scope.narrow(query).Order("events.case_id, events.sequence"))
}

// Waiting is a task that nobody does, with the head of its case. It names no
// party.
type Waiting struct {
	Task       `gorm:"embedded"`
	CaseNumber *string
	CaseTitle  string
	CaseUnit   string
	MainState  string
	CaseLevel  string
	ClockDueOn *string // the last day of the clock that the task is due by
}

// Stuck reads the tasks in the cases in sight that are past their last day, the
// latest first, then those that no period presses in cases in which nobody but
// the program has done anything since long ago. A copy that nobody read holds up
// nothing, and in a case that has ended nothing is held up.
func (r Reader) Stuck(ctx context.Context, scope Scope, now, longAgo time.Time, program string, limit int) ([]Waiting, error) {
	query := r.db.WithContext(ctx).Table("tasks").Joins(caseOfTask).Joins(clockOfTask).
		Select("tasks.*, cases.number AS case_number, cases.title AS case_title, cases.unit AS case_unit, cases.main_state, cases.level AS case_level, clocks.due_on AS clock_due_on").
		Where("tasks.kind <> 'read' AND cases.ended = ?", false).
		Where("(tasks.due_at <= ? OR (tasks.due_at IS NULL AND NOT EXISTS "+
			"(SELECT 1 FROM events WHERE events.case_id = tasks.case_id AND events.actor <> ? AND events.recorded_at > ?)))",
			now.UTC(), program, longAgo.UTC())
	return many[Waiting]("list stuck cases", scope.narrow(query).
		Order("tasks.due_at IS NULL, tasks.due_at, tasks.case_id, tasks.act, tasks.assignee_kind, tasks.person, tasks.role, tasks.unit").Limit(limit))
}

// LastMoved answers, for each of some cases, when somebody other than the
// program last did something in it.
func (r Reader) LastMoved(ctx context.Context, caseIDs []string, program string) (map[string]time.Time, error) {
	if len(caseIDs) == 0 {
		return map[string]time.Time{}, nil
	}
	newest := r.db.WithContext(ctx).Table("events").Select("case_id, MAX(sequence) AS sequence").
		Where("case_id IN ? AND actor <> ?", caseIDs, program).Group("case_id")
	rows, err := many[Event]("read the last entries", r.db.WithContext(ctx).Table("events").Select("events.case_id, events.recorded_at").
		Joins("JOIN (?) newest ON newest.case_id = events.case_id AND newest.sequence = events.sequence", newest))
	moved := make(map[string]time.Time, len(rows))
	for _, row := range rows {
		moved[row.CaseID] = row.RecordedAt
	}
	return moved, err
}
