package store

import (
	"context"
	"strings"
)

// partDuty begins the duty of a row that says by which act somebody first played
// a part in a case.
const partDuty = "part:"

// PartDuty is the duty under which a part and the act are kept.
func PartDuty(part, act string) string { return partDuty + part + ":" + act }

// ReadPartDuty takes a duty apart that PartDuty made.
func ReadPartDuty(duty string) (part, act string, ok bool) {
	rest, ok := strings.CutPrefix(duty, partDuty)
	if !ok {
		return "", "", false
	}
	return strings.Cut(rest, ":")
}

// OpenDuty is one person's duty in a case that has not ended. A case without
// anybody has one row without a person.
type OpenDuty struct {
	CaseID    string
	Number    *string
	Unit      string
	Procedure string `gorm:"column:procedure_name"`
	MainState string
	Decided   bool
	Person    string
	Duty      string
	Recused   bool
}

// OpenDuties reads who has, or had, which duty in the cases that have not ended,
// case by case.
func (r Reader) OpenDuties(ctx context.Context) ([]OpenDuty, error) {
	return many[OpenDuty]("read duties in open cases", r.db.WithContext(ctx).Table("cases").
		Select("cases.id AS case_id, cases.number, cases.unit, cases.procedure_name, cases.main_state, cases.decided_at IS NOT NULL AS decided, "+
			"COALESCE(case_people.person, '') AS person, COALESCE(case_people.duty, '') AS duty, COALESCE(case_people.recused, ?) AS recused", false).
		Joins("LEFT JOIN case_people ON case_people.case_id = cases.id").
		Where("cases.ended = ?", false).Order("cases.id, person, duty"))
}
