package store

import (
	"context"
	"slices"
	"strings"
	"time"

	"gorm.io/gorm"
)

// Scope is what a person may see of all cases. A case is in sight when any of
// All, Units, States, Decided, Tracks or Own admits it, and never when Viewer,
// or somebody whom Viewer stands in for, was recused from it.
type Scope struct {
	Viewer   string   // account id; empty only for the program itself
	Inherits []string // account ids whose recusals count for Viewer too
	All      bool     // every case
	Units    []string // cases of these handling units
	States   []string // cases whose main track is in one of these states
	Decided  []string // of the decided cases, those whose main track is in one of these states
	Tracks   []string // cases in which one of these tracks ever began
	Own      bool     // cases in which Viewer has a duty
	Duties   []string // of the duties that count for Own; none means any
	Today    string   // YYYY-MM-DD: duties that ended before do not count for Own
	Limited  []Within // further admissions that count in some cases alone
}

// Within is what admits to some cases, named by their ids.
type Within struct {
	Cases []string
	Scope Scope // Viewer, Inherits and Today of the whole count
}

// CaseFilter narrows a list of cases; empty fields do not.
type CaseFilter struct {
	Scope  Scope
	States []string // of the main track
	Units  []string
	// Procedures keeps the cases of some procedures; none means all.
	Procedures []string
	Text       string // words of number, title, party and summary, all of which must be there
	Ended      *bool
	Person     string // who handles, reviews or hosts a hearing
	// At keeps the cases of which any track stands where one of these says.
	At []At
	// Pending keeps the cases in which nothing is decided nor closed.
	Pending bool
	// NotStates leaves out cases whose main track is in one of these states.
	NotStates []string
	// HideParty keeps Text from matching the party: whoever may not read a name
	// must not be able to guess it either.
	HideParty bool
}

// At is one track of a case in one state.
type At struct{ Track, State string }

// Case reads the head of a case.
func (r Reader) Case(ctx context.Context, id string) (Case, bool, error) {
	return one[Case]("read case", r.db.WithContext(ctx).Where("id = ?", id))
}

// CaseNamed reads the head of a case by its id or its number.
func (r Reader) CaseNamed(ctx context.Context, idOrNumber string) (Case, bool, error) {
	return one[Case]("read case", r.db.WithContext(ctx).Where("id = ? OR number = ?", idOrNumber, idOrNumber).Order("id"))
}

// CaseInScope reads the head of a case if it is in sight.
func (r Reader) CaseInScope(ctx context.Context, id string, scope Scope) (Case, bool, error) {
	return one[Case]("read case", scope.narrow(r.db.WithContext(ctx)).Where("cases.id = ?", id))
}

// CasesInScope reads the heads of those of the cases that are in sight, in no
// order.
func (r Reader) CasesInScope(ctx context.Context, ids []string, scope Scope) ([]Case, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return many[Case]("read cases", scope.narrow(r.db.WithContext(ctx)).Where("cases.id IN ?", ids))
}

// ListCases lists the cases in sight, the most recently changed first.
func (r Reader) ListCases(ctx context.Context, f CaseFilter, after string, limit int) (Page[Case], error) {
	query, err := newestFirst(f.narrow(r.db.WithContext(ctx)), "cases.updated_at", "cases.id", after)
	if err != nil {
		return Page[Case]{}, err
	}
	if query, err = r.holding(ctx, query, f); err != nil {
		return Page[Case]{}, err
	}
	return page("list cases", query, limit, func(c Case) cursor {
		return cursor{At: c.UpdatedAt.UnixMicro(), Key: []string{c.ID}}
	})
}

// DueCase is a case with the nearest last day of its running periods.
type DueCase struct {
	Case
	NearestDue *time.Time
}

// nearestClock joins the running period that ends first; of several that end at
// once, one.
const nearestClock = "LEFT JOIN clocks ON clocks.case_id = cases.id AND clocks.state = 'running' AND clocks.due_at IS NOT NULL AND NOT EXISTS " +
	"(SELECT 1 FROM clocks AS sooner WHERE sooner.case_id = cases.id AND sooner.state = 'running' AND (sooner.due_at, sooner.clock) < (clocks.due_at, clocks.clock))"

// CasesByDue lists the cases in sight, those first in which a period ends the
// soonest or has ended the longest ago, and last those in which none runs.
func (r Reader) CasesByDue(ctx context.Context, f CaseFilter, after string, limit int) (Page[DueCase], error) {
	query := f.narrow(r.db.WithContext(ctx).Table("cases")).Joins(nearestClock).
		Select("cases.*, clocks.due_at AS nearest_due").Order("clocks.due_at IS NULL, clocks.due_at, cases.id")
	if after != "" {
		c, err := parseCursor(after, 1)
		if err != nil {
			return Page[DueCase]{}, err
		}
		if c.At == 0 {
			query = query.Where("clocks.due_at IS NULL AND cases.id > ?", c.Key[0])
		} else {
			query = query.Where("(clocks.due_at IS NULL OR clocks.due_at > ? OR (clocks.due_at = ? AND cases.id > ?))", c.at(), c.at(), c.Key[0])
		}
	}
	query, err := r.holding(ctx, query, f)
	if err != nil {
		return Page[DueCase]{}, err
	}
	return page("list cases by due date", query, limit, func(c DueCase) cursor {
		at := cursor{Key: []string{c.ID}}
		if c.NearestDue != nil {
			at.At = c.NearestDue.UnixMicro()
		}
		return at
	})
}

// OpenedFrom lists the cases in sight that entries of the given one opened, in
// the order in which they began.
func (r Reader) OpenedFrom(ctx context.Context, id string, scope Scope) ([]Case, error) {
	return many[Case]("list opened cases", scope.narrow(r.db.WithContext(ctx)).Where("cases.origin_case = ?", id).Order("cases.opened_at, cases.id"))
}

// Events reads the events of a case after a sequence, in order; 0 reads all.
func (r Reader) Events(ctx context.Context, caseID string, after int) ([]Event, error) {
	return many[Event]("read events",
		r.db.WithContext(ctx).Where("case_id = ? AND sequence > ?", caseID, after).Order("sequence"))
}

// EachEvent calls visit with every event of the record, case by case in
// order, and stops at its first error. It reads in batches, so that checking
// the whole record keeps no long transaction open.
func (r Reader) EachEvent(ctx context.Context, visit func(Event) error) error {
	const batch = 500
	var last Event
	for {
		events, err := many[Event]("walk events", r.db.WithContext(ctx).
			Where("case_id >= ? AND (case_id > ? OR sequence > ?)", last.CaseID, last.CaseID, last.Sequence).
			Order("case_id, sequence").Limit(batch))
		if err != nil {
			return err
		}
		for _, last = range events {
			if err := visit(last); err != nil {
				return err
			}
		}
		if len(events) < batch {
			return nil
		}
	}
}

// Clocks reads the clocks of a case.
func (r Reader) Clocks(ctx context.Context, caseID string) ([]Clock, error) {
	return many[Clock]("read clocks", r.db.WithContext(ctx).Where("case_id = ?", caseID).Order("clock"))
}

// Strikes reads which steps of a case's clocks were struck.
func (r Reader) Strikes(ctx context.Context, caseID string) ([]Strike, error) {
	return many[Strike]("read strikes", r.db.WithContext(ctx).Where("case_id = ?", caseID).Order("sequence, clock, step"))
}

// People reads who has a duty in a case, recused persons included.
func (r Reader) People(ctx context.Context, caseID string) ([]CasePerson, error) {
	return many[CasePerson]("read people", r.db.WithContext(ctx).Where("case_id = ?", caseID).Order("person, duty"))
}

func (f CaseFilter) narrow(db *gorm.DB) *gorm.DB {
	db = f.Scope.narrow(db)
	if len(f.States) > 0 {
		db = db.Where("cases.main_state IN ?", f.States)
	}
	if len(f.Procedures) > 0 {
		db = db.Where("cases.procedure_name IN ?", f.Procedures)
	}
	if len(f.Units) > 0 {
		db = db.Where("cases.unit IN ?", f.Units)
	}
	if f.Ended != nil {
		db = db.Where("cases.ended = ?", *f.Ended)
	}
	if f.Person != "" {
		db = db.Where("EXISTS (SELECT 1 FROM case_people AS plays WHERE plays.case_id = cases.id AND plays.person = ? AND plays.duty IN ('handler', 'reviewer', 'host'))", f.Person)
	}
	if f.Pending {
		db = db.Where("cases.decided_at IS NULL AND cases.closed_at IS NULL")
	}
	if len(f.NotStates) > 0 {
		db = db.Where("cases.main_state NOT IN ?", f.NotStates)
	}
	return standing(db, f.At)
}

// standing keeps the cases that stand at any of the places. The column is the
// JSON object of track to state, written compactly.
func standing(db *gorm.DB, at []At) *gorm.DB {
	if len(at) == 0 {
		return db
	}
	conditions, args := make([]string, len(at)), make([]any, len(at))
	for i, a := range at {
		conditions[i], args[i] = "cases.states LIKE ?", `%"`+a.Track+`":"`+a.State+`"%`
	}
	return db.Where("("+strings.Join(conditions, " OR ")+")", args...)
}

// narrow leaves the cases in sight; the query must read from cases.
func (s Scope) narrow(db *gorm.DB) *gorm.DB {
	conflicts := slices.Clone(s.Inherits)
	if s.Viewer != "" {
		conflicts = append(conflicts, s.Viewer)
	}
	if len(conflicts) > 0 {
		db = withoutRecused(db, "cases.id", conflicts)
	}
	if s.All {
		return db
	}
	admitted, args := s.admits(s.Viewer, s.Today)
	return db.Where("("+strings.Join(admitted, " OR ")+")", args...)
}

// withoutRecused leaves out the cases, named by a column, from which one of the
// people was recused: few, and read once for the whole list.
func withoutRecused(db *gorm.DB, caseID string, people []string) *gorm.DB {
	return db.Where(caseID+" NOT IN (SELECT case_people.case_id FROM case_people WHERE case_people.person IN ? AND case_people.recused = ?)", people, true)
}

// duty is a condition that the viewer has a row among the people of the case;
// the caller closes it.
const duty = "EXISTS (SELECT 1 FROM case_people WHERE case_people.case_id = cases.id AND case_people.person = ?"

// admits lists the conditions of which one must hold.
func (s Scope) admits(viewer, today string) (admitted []string, args []any) {
	admitted = []string{"1 = 0"}
	if s.All {
		admitted = append(admitted, "1 = 1")
	}
	if len(s.Units) > 0 {
		admitted, args = append(admitted, "cases.unit IN ?"), append(args, s.Units)
	}
	if len(s.States) > 0 {
		admitted, args = append(admitted, "cases.main_state IN ?"), append(args, s.States)
	}
	if len(s.Decided) > 0 {
		admitted, args = append(admitted, "(cases.decided_at IS NOT NULL AND cases.main_state IN ?)"), append(args, s.Decided)
	}
	for _, track := range s.Tracks {
		// The column is the JSON object of track to state, written compactly.
		admitted, args = append(admitted, "cases.states LIKE ?"), append(args, `%"`+track+`":%`)
	}
	if s.Own && viewer != "" {
		counts := duty + " AND (case_people.until IS NULL OR case_people.until >= ?)"
		args = append(args, viewer, today)
		if len(s.Duties) > 0 {
			counts, args = counts+" AND case_people.duty IN ?", append(args, s.Duties)
		}
		admitted = append(admitted, counts+")")
	}
	for _, w := range s.Limited {
		inner, more := w.Scope.admits(viewer, today)
		admitted = append(admitted, "(cases.id IN ? AND ("+strings.Join(inner, " OR ")+"))")
		args = append(append(args, w.Cases), more...)
	}
	return admitted, args
}

// ClockItem is a clock with the head of its case, for boards of deadlines.
type ClockItem struct {
	Clock      `gorm:"embedded"`
	CaseNumber *string
	CaseTitle  string
	CaseUnit   string
	MainState  string
}

// ClockFilter narrows a board of deadlines; empty fields do not.
type ClockFilter struct {
	Scope   Scope
	State   string
	Overdue bool       // only clocks past their due date
	Before  *time.Time // only clocks due before
}

// DueClocks lists clocks with a due date in the cases in sight, the most urgent first.
func (r Reader) DueClocks(ctx context.Context, f ClockFilter, after string, limit int) (Page[ClockItem], error) {
	query := f.Scope.narrow(r.db.WithContext(ctx).Table("clocks").
		Select("clocks.*, cases.number AS case_number, cases.title AS case_title, cases.unit AS case_unit, cases.main_state").
		Joins("JOIN cases ON cases.id = clocks.case_id")).
		Where("clocks.due_at IS NOT NULL").Order("clocks.due_at, clocks.case_id, clocks.clock")
	if f.State != "" {
		query = query.Where("clocks.state = ?", f.State)
	}
	if f.Overdue {
		query = query.Where("clocks.overdue = ?", true)
	}
	if f.Before != nil {
		query = query.Where("clocks.due_at < ?", *f.Before)
	}
	if after != "" {
		c, err := parseCursor(after, 2)
		if err != nil {
			return Page[ClockItem]{}, err
		}
		query = query.Where("clocks.due_at >= ? AND (clocks.due_at > ? OR (clocks.case_id, clocks.clock) > (?, ?))",
			c.at(), c.at(), c.Key[0], c.Key[1])
	}
	return page("list clocks", query, limit, func(i ClockItem) cursor {
		return cursor{At: i.DueAt.UnixMicro(), Key: []string{i.CaseID, i.Clock.Clock}}
	})
}
