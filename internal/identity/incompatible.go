package identity

import (
	"context"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// checkStaff refuses a change after which administration and case work meet in
// one person, or a role is held in a unit that cannot give it. It looks at
// everybody as the change leaves them. Call it after the change: that holds
// the lock on the directory's revision, so no other change can slip between
// the look and the commit.
func (i *Identity) checkStaff(ctx context.Context, tx *store.Tx) error {
	rows, err := tx.Directory(ctx)
	if err != nil {
		return err
	}
	people, err := People(rows)
	if err != nil {
		return err
	}
	kinds := map[party.UnitID]UnitKind{}
	for _, u := range rows.Units {
		kinds[party.UnitID(u.ID)] = UnitKind(u.Kind)
	}
	for _, p := range people {
		for _, a := range p.Assignments {
			if f := checkPlace(a, kinds[a.Unit], i.Today()); f != nil {
				return f
			}
		}
		if mixes(effective(p, people)) {
			return fault.New(fault.Conflict, "系统管理员不接触案件：同一人不能既担任系统管理员，又担任（或者代行）办案、审核、监督等岗位")
		}
	}
	return nil
}

// checkPlace keeps handling and review in different units (办审分离). What has
// ended is left alone.
func checkPlace(a party.Assignment, kind UnitKind, today calendar.Date) *fault.Fault {
	want, what := UnitKind(""), ""
	switch a.Role {
	case party.Officer, party.UnitHead:
		want, what = Handling, "承办机构"
	case party.Reviewer, party.ReviewHead:
		want, what = Review, "法制审核机构"
	case party.DeputyHead, party.Head:
		want, what = Leadership, "局领导"
	}
	if want == "" || want == kind || !a.Until.IsZero() && a.Until.Before(today) {
		return nil
	}
	return fault.InField("unit", "“%s”只能设在%s", party.RoleTitle(a.Role), what)
}

// effective lists the roles that a person holds or will hold, with the days:
// their own, and while they stand in for somebody, that person's.
func effective(p party.Person, people party.Directory) []party.Assignment {
	given := append([]party.Assignment(nil), p.Assignments...)
	for _, s := range p.StandsInFor {
		for _, a := range people[s.Absent].Assignments {
			if both, ok := overlap(a.Span, s.Span); ok {
				a.Span = both
				given = append(given, a)
			}
		}
	}
	return given
}

// mixes tells whether an administrator's days and those of any other role
// meet.
func mixes(given []party.Assignment) bool {
	for _, a := range given {
		for _, b := range given {
			if _, meet := overlap(a.Span, b.Span); meet && a.Role == party.Administrator && b.Role != party.Administrator {
				return true
			}
		}
	}
	return false
}

// overlap answers the days that both spans cover.
func overlap(a, b party.Span) (party.Span, bool) {
	s := a
	if b.From.After(s.From) {
		s.From = b.From
	}
	if s.Until.IsZero() || !b.Until.IsZero() && b.Until.Before(s.Until) {
		s.Until = b.Until
	}
	return s, s.Until.IsZero() || !s.Until.Before(s.From)
}
