package store

import (
	"context"
	"strings"
)

// RoleIn is a role that a person holds in a unit.
type RoleIn struct {
	Role string
	Unit string
}

// TaskItem is a task with the head of its case, for an inbox.
type TaskItem struct {
	Task       `gorm:"embedded"`
	CaseNumber *string
	CaseTitle  string
	PartyName  string
	MainState  string
}

// Tasks reads the tasks of a case.
func (r Reader) Tasks(ctx context.Context, caseID string) ([]Task, error) {
	return many[Task]("read tasks",
		r.db.WithContext(ctx).Where("case_id = ?", caseID).Order("act, assignee_kind, person, role, unit"))
}

// OpenTasksByPerson counts, for each person, the tasks of an act that wait for
// them.
func (r Reader) OpenTasksByPerson(ctx context.Context, act string) (map[string]int, error) {
	type count struct {
		Person string
		Open   int
	}
	rows, err := many[count]("count tasks", r.db.WithContext(ctx).Table("tasks").
		Select("person, COUNT(*) AS open").Where("act = ? AND assignee_kind = 'person'", act).Group("person"))
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
// the person holds in their units, the most urgent first and those without a
// due date last. Cases from which the person was recused do not appear.
func (r Reader) TasksFor(ctx context.Context, person string, roles []RoleIn, after string, limit int) (Page[TaskItem], error) {
	mine, args := []string{"(tasks.assignee_kind = 'person' AND tasks.person = ?)"}, []any{person}
	for _, held := range roles {
		mine = append(mine, "(tasks.assignee_kind = 'role' AND tasks.role = ? AND tasks.unit IN ('', ?))")
		args = append(args, held.Role, held.Unit)
	}
	query := Scope{Viewer: person, All: true}.narrow(r.db.WithContext(ctx).Table("tasks").
		Select("tasks.*, cases.number AS case_number, cases.title AS case_title, cases.party_name, cases.main_state").
		Joins("JOIN cases ON cases.id = tasks.case_id")).
		Where("("+strings.Join(mine, " OR ")+")", args...).
		Order("tasks.due_at IS NULL, tasks.due_at, tasks.case_id, tasks.act, tasks.assignee_kind, tasks.role, tasks.unit")
	if after != "" {
		c, err := parseCursor(after, 5)
		if err != nil {
			return Page[TaskItem]{}, err
		}
		const rest = "(tasks.case_id, tasks.act, tasks.assignee_kind, tasks.role, tasks.unit) > (?, ?, ?, ?, ?)"
		key := []any{c.Key[0], c.Key[1], c.Key[2], c.Key[3], c.Key[4]}
		if c.At == 0 {
			query = query.Where("tasks.due_at IS NULL AND "+rest, key...)
		} else {
			query = query.Where("(tasks.due_at IS NULL OR tasks.due_at > ? OR (tasks.due_at = ? AND "+rest+"))",
				append([]any{c.at(), c.at()}, key...)...)
		}
	}
	return page("list tasks", query, limit, func(i TaskItem) cursor {
		c := cursor{Key: []string{i.CaseID, i.Act, i.AssigneeKind, i.Role, i.Unit}}
		if i.DueAt != nil {
			c.At = i.DueAt.UnixMicro()
		}
		return c
	})
}
