package identity

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// firstReview is the kind under which the store keeps when a person began to
// review, for those who did before a qualification was asked for (处罚法58).
const firstReview = "first_review"

var unitForm = regexp.MustCompile(`^[a-z][a-z0-9-]{0,59}$`)

// SaveUnit makes a unit or changes its name, parent and kind. A kind cannot
// change under the roles that are held in the unit.
func (i *Identity) SaveUnit(ctx context.Context, by Actor, u Unit) error {
	return i.administer(ctx, by, ActManage+".unit", string(u.ID), func(tx *store.Tx) error {
		u.Name = strings.TrimSpace(u.Name)
		if err := checkUnit(u); err != nil {
			return err
		}
		row := store.Unit{ID: string(u.ID), Name: u.Name, Kind: string(u.Kind)}
		if u.Parent != "" {
			parent := string(u.Parent)
			row.Parent = &parent
			if err := i.knownUnit(ctx, u.Parent, "parent"); err != nil {
				return err
			}
		}
		if err := tx.SaveUnit(ctx, row); err != nil {
			return err
		}
		return i.checkStaff(ctx, tx, false)
	})
}

func checkUnit(u Unit) error {
	switch {
	case !unitForm.MatchString(string(u.ID)):
		return fault.InField("id", "机构代号由小写字母开头，只含小写字母、数字和横线，最多六十个字符")
	case u.Name == "" || utf8.RuneCountInString(u.Name) > 100:
		return fault.InField("name", "机构名称应当为一至一百个字")
	case !slices.Contains([]UnitKind{Handling, Review, Leadership, Other}, u.Kind):
		return fault.InField("kind", "机构类别应当为承办、法制审核、局领导或者其他")
	case u.Parent == u.ID:
		return fault.InField("parent", "机构不能是自己的上级")
	}
	return nil
}

// knownUnit asks outside the transaction, which must not have read anything
// when it begins to write: units are never deleted.
func (i *Identity) knownUnit(ctx context.Context, id party.UnitID, path string) error {
	units, err := i.Units(ctx)
	if err == nil && !slices.ContainsFunc(units, func(u Unit) bool { return u.ID == id }) {
		return fault.InField(path, "没有代号为“%s”的机构", id)
	}
	return err
}

// Assign gives a person a role in a unit and answers the assignment's id. It
// counts from the next request on.
func (i *Identity) Assign(ctx context.Context, by Actor, a Assignment) (string, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return "", err
	}
	row := assignmentRow(a)
	row.ID, row.GivenBy, row.GivenAt = id.String(), string(by.ID), i.clock.Now()
	err = i.administer(ctx, by, ActManage+".assign", row.Account+" "+row.Role+" "+row.Unit, func(tx *store.Tx) error {
		if err := i.checkAssignment(ctx, a); err != nil {
			return err
		}
		if err := tx.InsertAssignment(ctx, row); err != nil {
			return err
		}
		return i.checkStaff(ctx, tx, false)
	})
	return row.ID, err
}

func assignmentRow(a Assignment) store.Assignment {
	return store.Assignment{
		Account: string(a.Person), Role: string(a.Role), Unit: string(a.Unit), ValidFrom: a.From.String(), ValidUntil: optional(a.Until),
	}
}

func (i *Identity) checkAssignment(ctx context.Context, a Assignment) error {
	if !slices.Contains(party.Roles(), a.Role) {
		return fault.InField("role", "没有“%s”这个岗位", a.Role)
	}
	if err := checkSpan(a.Span); err != nil {
		return err
	}
	return errors.Join(i.knownAccount(ctx, a.Person), i.knownUnit(ctx, a.Unit, "unit"))
}

// EndAssignment sets the last day of a role; none means that it ends at once.
// What has ended is history and stays as it is.
func (i *Identity) EndAssignment(ctx context.Context, by Actor, id string, lastDay calendar.Date) error {
	return i.administer(ctx, by, ActManage+".unassign", id, func(tx *store.Tx) error {
		d, err := i.store.Directory(ctx)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(d.Assignments, func(a store.Assignment) bool { return a.ID == id })
		if at < 0 {
			return store.ErrNotFound
		}
		last, err := i.lastDay(d.Assignments[at].ValidUntil, lastDay)
		if err != nil {
			return err
		}
		if err := tx.EndAssignment(ctx, id, last.String()); err != nil {
			return err
		}
		if err := i.checkStaff(ctx, tx, true); err != nil {
			return err
		}
		return i.keepAdministrator(ctx, tx, party.PersonID(d.Assignments[at].Account))
	})
}

// lastDay judges the last day that something is to have, given the one it has.
func (i *Identity) lastDay(until *string, wanted calendar.Date) (calendar.Date, error) {
	yesterday := i.Today().AddDays(-1)
	if wanted.IsZero() {
		wanted = yesterday
	}
	if until != nil {
		has, err := calendar.ParseDate(*until)
		if err != nil {
			return wanted, err
		}
		if has.Before(i.Today()) || wanted.After(has) {
			return wanted, fault.InField("until", "已经到期的不能改动，未到期的只能提前；需要延长的，请重新登记")
		}
	}
	if wanted.Before(yesterday) {
		return wanted, fault.InField("until", "终止日期不能早于昨天")
	}
	return wanted, nil
}

// SaveCertificate keeps a certificate or changes what may change of it.
func (i *Identity) SaveCertificate(ctx context.Context, by Actor, c Certificate) error {
	row := certificateRow(c)
	return i.administer(ctx, by, ActManage+".certificate", row.Account+" "+row.Kind, func(tx *store.Tx) error {
		if err := i.checkCertificate(ctx, c, row); err != nil {
			return err
		}
		if err := tx.SaveCertificate(ctx, row); err != nil {
			return err
		}
		return i.checkStaff(ctx, tx, true)
	})
}

func certificateRow(c Certificate) store.Certificate {
	return store.Certificate{
		Account: string(c.Person), Kind: string(c.Kind), Number: strings.TrimSpace(c.Number), Area: strings.TrimSpace(c.Area),
		ValidFrom: c.From.String(), ValidUntil: optional(c.Until), FirstReviewOn: optional(c.FirstReviewOn),
	}
}

func (i *Identity) checkCertificate(ctx context.Context, c Certificate, row store.Certificate) error {
	if err := checkCertificate(c, row); err != nil {
		return err
	}
	return i.knownAccount(ctx, c.Person)
}

func checkCertificate(c Certificate, row store.Certificate) error {
	switch {
	case !slices.Contains([]party.CertificateKind{party.Enforcement, party.Qualification, firstReview}, c.Kind):
		return fault.InField("kind", "证件类别应当为行政执法证、法律职业资格或者初次从事法制审核的证明")
	case row.Number == "" || utf8.RuneCountInString(row.Number) > 100:
		return fault.InField("number", "请填写证件编号，最多一百个字")
	case utf8.RuneCountInString(row.Area) > 200:
		return fault.InField("area", "执法区域最多二百个字")
	case c.Kind == firstReview && c.FirstReviewOn.IsZero():
		return fault.InField("first_review_on", "请填写初次从事法制审核的日期")
	}
	return checkSpan(c.Span)
}

func checkSpan(s party.Span) error {
	switch {
	case s.From.IsZero():
		return fault.InField("from", "请填写生效日期")
	case !s.Until.IsZero() && s.Until.Before(s.From):
		return fault.InField("until", "截止日期不能早于生效日期")
	}
	return nil
}

func optional(d calendar.Date) *string {
	if d.IsZero() {
		return nil
	}
	text := d.String()
	return &text
}
