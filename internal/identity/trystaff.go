package identity

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/duties"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Ending names something that ends, and its last day; without one it ends at
// once.
type Ending struct {
	ID    string
	Until calendar.Date
}

// StaffChange is one change of staff that somebody thinks of. Exactly one field
// is set; none asks about the bureau as it stands.
type StaffChange struct {
	Assign          *Assignment
	Substitute      *Substitution
	Certificate     *Certificate
	EndAssignment   *Ending
	EndSubstitution *Ending
	Disable         party.PersonID
	Enable          party.PersonID
}

// several tells that more than one change was named.
func (c StaffChange) several() bool {
	n := 0
	for _, set := range []bool{
		c.Assign != nil, c.Substitute != nil, c.Certificate != nil, c.EndAssignment != nil, c.EndSubstitution != nil, c.Disable != "", c.Enable != "",
	} {
		if set {
			n++
		}
	}
	return n > 1
}

// Verdict is what would become of a change, with the counter-examples.
type Verdict struct {
	Fault    *fault.Fault // a conflict of another kind, for which it would be refused
	Report   duties.Report
	Standing []duties.Finding // what is wrong as things are, when nothing was to change
	People   int
	Cases    int // that are open
}

// TryStaff proves a change without making it. What the change itself would refuse
// for how it is filled in, is refused here too.
func (i *Identity) TryStaff(ctx context.Context, c StaffChange) (Verdict, error) {
	if c.several() {
		return Verdict{}, fault.New(fault.Invalid, "一次只能核对一项变动")
	}
	before, err := i.store.Directory(ctx)
	if err != nil {
		return Verdict{}, err
	}
	cases, err := openCases(ctx, i.store.Reader)
	if err != nil {
		return Verdict{}, err
	}
	out := Verdict{People: len(before.Accounts), Cases: len(cases)}
	if c == (StaffChange{}) {
		people, err := People(before)
		out.Standing = dutyRules().Standing(people, cases, i.Today())
		return out, err
	}
	after, eases, err := i.suppose(ctx, before, c)
	if err == nil && !eases {
		err = i.checkPlaces(after)
	}
	if f, refused := errors.AsType[*fault.Fault](err); refused && f.Code == fault.Conflict {
		out.Fault = f
		return out, nil
	}
	if err != nil {
		return out, refusal(err)
	}
	out.Report, err = i.judge(ctx, i.store.Reader, before, after, eases)
	return out, err
}

// suppose makes the change in a copy of the rows, after the same checks as the
// change itself.
func (i *Identity) suppose(ctx context.Context, d store.Directory, c StaffChange) (after store.Directory, eases bool, err error) {
	switch {
	case c.Assign != nil:
		err = i.checkAssignment(ctx, *c.Assign)
		d.Assignments = append(slices.Clip(d.Assignments), assignmentRow(*c.Assign))
	case c.Substitute != nil:
		err = i.checkSubstitution(ctx, *c.Substitute)
		d.Substitutions = append(slices.Clip(d.Substitutions), substitutionRow(*c.Substitute))
	case c.Certificate != nil:
		row := certificateRow(*c.Certificate)
		err, eases = i.checkCertificate(ctx, *c.Certificate, row), true
		d.Certificates = append(slices.DeleteFunc(slices.Clone(d.Certificates), func(old store.Certificate) bool {
			return old.Account == row.Account && old.Kind == row.Kind && old.Number == row.Number
		}), row)
	case c.EndAssignment != nil:
		d.Assignments, eases = slices.Clone(d.Assignments), true
		err = endRow(i, d.Assignments, *c.EndAssignment, func(a *store.Assignment) (string, *string) { return a.ID, a.ValidUntil },
			func(a *store.Assignment, last string) { a.ValidUntil = &last })
	case c.EndSubstitution != nil:
		d.Substitutions, eases = slices.Clone(d.Substitutions), true
		err = endRow(i, d.Substitutions, *c.EndSubstitution, func(s *store.Substitution) (string, *string) { return s.ID, &s.Until },
			func(s *store.Substitution, last string) { s.Until = last })
	default:
		d.Accounts, eases = slices.Clone(d.Accounts), c.Disable != ""
		err = disable(d.Accounts, cmp.Or(c.Disable, c.Enable), eases)
	}
	return d, eases, err
}

// endRow ends one of the rows as the change itself would.
func endRow[T any](i *Identity, rows []T, e Ending, of func(*T) (id string, until *string), end func(*T, string)) error {
	for n := range rows {
		id, until := of(&rows[n])
		if id != e.ID {
			continue
		}
		last, err := i.lastDay(until, e.Until)
		if err == nil {
			end(&rows[n], last.String())
		}
		return err
	}
	return store.ErrNotFound
}

func disable(accounts []store.Account, id party.PersonID, disabled bool) error {
	at := slices.IndexFunc(accounts, func(a store.Account) bool { return a.ID == string(id) })
	if at < 0 {
		return fault.InField("disable", "没有这个账号")
	}
	accounts[at].Disabled = disabled
	return nil
}
