package identity

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// checkPlaces refuses a directory in which administration and case work meet in
// one person, a role is held in a unit that cannot give it, or somebody stands in
// for a substitute.
func (i *Identity) checkPlaces(rows store.Directory) error {
	people, err := People(rows)
	if err != nil {
		return err
	}
	if f := people.Chain(i.Today()); f != nil {
		return f
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
		if mixes(people.HeldBy(p)) {
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

// mixes tells whether an administrator's days and those of any other role
// meet.
func mixes(held []party.Held) bool {
	for _, a := range held {
		for _, b := range held {
			if _, meet := a.Meets(b.Span); meet && a.Role == party.Administrator && b.Role != party.Administrator {
				return true
			}
		}
	}
	return false
}
