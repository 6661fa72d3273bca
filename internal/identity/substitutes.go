package identity

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Substitute lets one person stand in for another and answers the id. The
// substitute takes over what of the absent person's roles the scope names, and
// every conflict of theirs.
func (i *Identity) Substitute(ctx context.Context, by Actor, s Substitution) (string, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return "", err
	}
	row := substitutionRow(s)
	row.ID = id.String()
	err = i.administer(ctx, by, ActManage+".substitute", row.Substitute+" "+row.Absent, func(tx *store.Tx) error {
		if err := i.checkSubstitution(ctx, s); err != nil {
			return err
		}
		if err := tx.InsertSubstitution(ctx, row); err != nil {
			return err
		}
		return i.checkStaff(ctx, tx, false)
	})
	return row.ID, err
}

func substitutionRow(s Substitution) store.Substitution {
	return store.Substitution{
		Absent: string(s.Absent), Substitute: string(s.Substitute), From: s.From.String(), Until: s.Until.String(),
		Roles: joined(s.Roles), Units: joined(s.Units), Cases: joined(s.Cases), Work: string(s.Work),
	}
}

func (i *Identity) checkSubstitution(ctx context.Context, s Substitution) error {
	switch {
	case s.Absent == s.Substitute:
		return fault.InField("substitute", "不能代行自己的职务")
	case s.Until.IsZero():
		return fault.InField("until", "请填写代行职务的截止日期")
	}
	if err := checkSpan(s.Span); err != nil {
		return err
	}
	for _, person := range []party.PersonID{s.Absent, s.Substitute} {
		if err := i.knownAccount(ctx, person); err != nil {
			return err
		}
	}
	return i.checkTakeover(ctx, s.Takeover)
}

// mostCases is how many cases a substitution may name; beyond that it is meant
// for a whole unit.
const mostCases = 100

func (i *Identity) checkTakeover(ctx context.Context, t party.Takeover) error {
	for _, r := range t.Roles {
		if !slices.Contains(party.Roles(), r) {
			return fault.InField("roles", "没有“%s”这个岗位", r)
		}
	}
	for _, u := range t.Units {
		if err := i.knownUnit(ctx, u, "units"); err != nil {
			return err
		}
	}
	if !slices.Contains([]party.Work{party.AllWork, party.ExistingWork, party.NewWork}, t.Work) {
		return fault.InField("work", "代办范围应当为已有的事项、新到的事项，或者不填（全部）")
	}
	if len(t.Cases) > mostCases {
		return fault.InField("cases", "最多指定 %d 个案件", mostCases)
	}
	known, err := i.store.CasesByID(ctx, t.Cases)
	if err != nil {
		return err
	}
	for _, id := range t.Cases {
		if !slices.ContainsFunc(known, func(c store.Case) bool { return c.ID == id }) {
			return fault.InField("cases", "没有编号为“%s”的案件", id)
		}
	}
	return nil
}

// EndSubstitution sets the last day of a substitution; none means that it ends
// at once.
func (i *Identity) EndSubstitution(ctx context.Context, by Actor, id string, lastDay calendar.Date) error {
	return i.administer(ctx, by, ActManage+".resume", id, func(tx *store.Tx) error {
		d, err := i.store.Directory(ctx)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(d.Substitutions, func(s store.Substitution) bool { return s.ID == id })
		if at < 0 {
			return store.ErrNotFound
		}
		last, err := i.lastDay(&d.Substitutions[at].Until, lastDay)
		if err != nil {
			return err
		}
		if err := tx.EndSubstitution(ctx, id, last.String()); err != nil {
			return err
		}
		return i.checkStaff(ctx, tx, true)
	})
}
