package store

import (
	"context"
	"strings"
	"time"

	"gorm.io/gorm"
)

// RoleIn is a role that a person holds in a unit. A substitute may hold it in
// some cases alone, and for steps that began to wait from or before an instant;
// what the absent person had in hand of that waits for the substitute.
type RoleIn struct {
	Role   string
	Unit   string
	Absent string   // in whose stead
	Cases  []string // none means all
	From   *time.Time
	Before *time.Time
}

func (h RoleIn) matches() (condition string, args []any) {
	condition, args = "tasks.assignee_kind = 'role' AND tasks.role = ? AND tasks.unit IN ('', ?)", []any{h.Role, h.Unit}
	if len(h.Cases) > 0 {
		condition, args = condition+" AND tasks.case_id IN ?", append(args, h.Cases)
	}
	if h.From != nil {
		condition, args = condition+" AND tasks.since >= ?", append(args, *h.From)
	}
	if h.Before != nil {
		condition, args = condition+" AND tasks.since < ?", append(args, *h.Before)
	}
	return "(" + condition + ")", args
}

// TaskItem is a task with the head of its case, for an inbox.
type TaskItem struct {
	Task       `gorm:"embedded"`
	CaseNumber *string
	CaseTitle  string
	PartyName  string
	MainState  string
	CaseUnit   string
	// ProcedureName is the procedure that the case runs under.
	ProcedureName string
	AtRisk        bool // the clock that the task is due by has warned
	// ClockTitle is what that clock is called; "" for a task without one.
	ClockTitle string
	ClockDueOn *string // its last day
}

// TaskFilter says whose inbox it is, and narrows it. Lists that are empty do not
// narrow.
type TaskFilter struct {
	Person string
	Roles  []RoleIn // that the person holds in their units
	// Lost are in hands that can do nothing with them any more, whatever the rows
	// say: they are there for whoever else may do them.
	Lost  []Hand
	Kinds []string // what is expected
	Text  string   // words of the task's title and of the case, all of which must be there
	Acts  []string
	// InRoles leaves the tasks that wait for one of these roles.
	InRoles    []string
	Units      []string // of the cases
	Procedures []string
	AtRisk     bool // only what has warned and can still be kept in time
	Overdue    bool // only what was due before Now
	Now        time.Time
}

// Hand is somebody who has tasks of an act in hand.
type Hand struct {
	ProcedureName string
	Act           string
	Unit          string // for which they are there; "" for those of the bureau, and of handlers
	Holder        string
}

// Hands lists, each once, who has tasks of which acts in hand.
func (r Reader) Hands(ctx context.Context) ([]Hand, error) {
	return many[Hand]("list hands", r.db.WithContext(ctx).Table("tasks").Distinct("cases.procedure_name, tasks.act, tasks.unit, tasks.holder").
		Joins(caseOfTask).Where("tasks.kind = 'do' AND tasks.holder > ''"))
}

// Tasks reads the tasks of a case.
func (r Reader) Tasks(ctx context.Context, caseID string) ([]Task, error) {
	return many[Task]("read tasks",
		r.db.WithContext(ctx).Where("case_id = ?", caseID).Order("act, kind, assignee_kind, person, role, unit, version"))
}

// OpenTasksByPerson counts, for each person, the tasks of an act that wait for
// them.
func (r Reader) OpenTasksByPerson(ctx context.Context, act string) (map[string]int, error) {
	type count struct {
		Person string
		Open   int
	}
	rows, err := many[count]("count tasks", r.db.WithContext(ctx).Table("tasks").
		Select("person, COUNT(*) AS open").Where("act = ? AND assignee_kind = 'person' AND kind = 'do'", act).Group("person"))
	if err != nil {
		return nil, err
	}
	open := make(map[string]int, len(rows))
	for _, row := range rows {
		open[row.Person] = row.Open
	}
	return open, nil
}

// TasksFor is a person's inbox: tasks for the person, and for the roles that
// the person holds in their units, as long as nobody else has them in hand, the
// most urgent first and those without a due date last. Cases from which the
// person was recused do not appear.
func (r Reader) TasksFor(ctx context.Context, f TaskFilter, after string, limit int) (Page[TaskItem], error) {
	const order = "tasks.due_at IS NULL, tasks.due_at, " + taskKey
	some := f.narrow(r.db.WithContext(ctx).Table("tasks")).Select("tasks.*").Order(order).Limit(limit + 1)
	if after != "" {
		c, err := parseCursor(after, 6)
		if err != nil {
			return Page[TaskItem]{}, err
		}
		const rest = "(" + taskKey + ") > (?, ?, ?, ?, ?, ?, ?)"
		key := []any{c.Key[0], c.Key[1], c.Key[2], c.Key[3], c.Key[4], c.Key[5], c.Row}
		if c.At == 0 {
			some = some.Where("tasks.due_at IS NULL AND "+rest, key...)
		} else {
			some = some.Where("(tasks.due_at IS NULL OR tasks.due_at > ? OR (tasks.due_at = ? AND "+rest+"))",
				append([]any{c.at(), c.at()}, key...)...)
		}
	}
	// What stands beside a task is read for one page of them, not for all.
	query := r.db.WithContext(ctx).Table("(?) AS tasks", some).Joins(caseOfTask).Joins(clockOfTask).
		Select("tasks.*, cases.number AS case_number, cases.title AS case_title, cases.party_name, cases.main_state, cases.unit AS case_unit, " +
			"cases.procedure_name, COALESCE(clocks.at_risk, 0) AS at_risk, COALESCE(clocks.title, '') AS clock_title, clocks.due_on AS clock_due_on").
		Order(order)
	return page("list tasks", query, limit, func(i TaskItem) cursor {
		c := cursor{Key: []string{i.CaseID, i.Act, i.Kind, i.AssigneeKind, i.Role, i.Unit}, Row: int64(i.Version)}
		if i.DueAt != nil {
			c.At = i.DueAt.UnixMicro()
		}
		return c
	})
}

const caseOfTask = "JOIN cases ON cases.id = tasks.case_id"

const clockOfTask = "LEFT JOIN clocks ON clocks.case_id = tasks.case_id AND clocks.clock = tasks.clock"

// taskKey tells one person's tasks of one due date apart.
const taskKey = "tasks.case_id, tasks.act, tasks.kind, tasks.assignee_kind, tasks.role, tasks.unit, tasks.version"

// CountTasks counts what TasksFor lists.
func (r Reader) CountTasks(ctx context.Context, f TaskFilter) (int64, error) {
	var n int64
	err := f.narrow(r.db.WithContext(ctx).Table("tasks")).Count(&n).Error
	return n, failed("count tasks", err)
}

// WaitingAct is an act of an inbox, and how many of its tasks are there.
type WaitingAct struct {
	Act   string
	Title string
	Tasks int
}

// TaskActs counts what TasksFor lists by the act, the most frequent first.
func (r Reader) TaskActs(ctx context.Context, f TaskFilter) ([]WaitingAct, error) {
	return many[WaitingAct]("count tasks by act", f.narrow(r.db.WithContext(ctx).Table("tasks")).
		Select("tasks.act, MAX(tasks.title) AS title, COUNT(*) AS tasks").Group("tasks.act").Order("COUNT(*) DESC, tasks.act"))
}

// asksOfCases tells whether the filter is about more than the tasks' own rows.
func (f TaskFilter) asksOfCases() bool {
	return len(f.Lost)+len(f.Units)+len(f.Procedures)+len(wordsOf(f.Text)) > 0
}

func (f TaskFilter) narrow(db *gorm.DB) *gorm.DB {
	mine, args := []string{"(tasks.assignee_kind = 'person' AND tasks.person = ?)"}, []any{f.Person}
	free, holders := []string{"tasks.kind <> 'do'", "tasks.holder IN ?"}, []any{[]string{"", f.Person}}
	for _, h := range f.Lost {
		free = append(free, "(tasks.holder = ? AND tasks.act = ? AND tasks.unit = ? AND cases.procedure_name = ?)")
		holders = append(holders, h.Holder, h.Act, h.Unit, h.ProcedureName)
	}
	for _, held := range f.Roles {
		condition, more := held.matches()
		mine, args = append(mine, condition), append(args, more...)
		if held.Absent != "" {
			free, holders = append(free, "(tasks.holder = ? AND "+condition+")"), append(append(holders, held.Absent), more...)
		}
	}
	if f.asksOfCases() {
		db = db.Joins(caseOfTask)
	}
	db = withoutRecused(db, "tasks.case_id", []string{f.Person}).
		Where("("+strings.Join(mine, " OR ")+")", args...).
		Where("("+strings.Join(free, " OR ")+")", holders...)
	for column, wanted := range map[string][]string{
		"tasks.act": f.Acts, "tasks.kind": f.Kinds, "tasks.role": f.InRoles, "cases.unit": f.Units, "cases.procedure_name": f.Procedures,
	} {
		if len(wanted) > 0 {
			db = db.Where(column+" IN ?", wanted)
		}
	}
	if f.AtRisk {
		db = db.Joins(clockOfTask).Where("clocks.at_risk = ? AND tasks.due_at > ?", true, f.Now)
	}
	if f.Overdue {
		db = db.Where("tasks.due_at <= ?", f.Now)
	}
	words := wordsOf(f.Text)
	if len(words) == 0 {
		return db
	}
	return search.narrow(db.Joins("LEFT JOIN case_texts ON case_texts.case_id = tasks.case_id"), words,
		"case_texts.words", "case_texts.party_words", taskWords)
}

// taskWords is a task's title, folded: the program's own words, which have no
// wide signs but brackets.
const taskWords = "LOWER(REPLACE(REPLACE(tasks.title, '（', '('), '）', ')'))"
