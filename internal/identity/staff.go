package identity

import (
	"cmp"
	"context"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// UnitKind says what a unit is for. Who handles cases and who reviews them
// sit in different units (办审分离).
type UnitKind string

// Kinds of units.
const (
	Handling   UnitKind = "handling"   // 承办机构
	Review     UnitKind = "review"     // 法制审核机构
	Leadership UnitKind = "leadership" // 局领导
	Other      UnitKind = "other"      // 其他
)

// Unit is a part of the bureau.
type Unit struct {
	ID     party.UnitID `json:"id" doc:"机构代号，小写拼音"`
	Name   string       `json:"name" doc:"机构名称"`
	Parent party.UnitID `json:"parent,omitempty" doc:"上级机构代号"`
	Kind   UnitKind     `json:"kind" enum:"handling,review,leadership,other" doc:"机构类别：承办、法制审核、局领导、其他"`
}

// Assignment gives a person a role in a unit.
type Assignment struct {
	ID     string         `json:"id"`
	Person party.PersonID `json:"person" doc:"账号"`
	party.Assignment
}

// Certificate is an enforcement certificate, a legal qualification, or the
// proof of when somebody began to review.
type Certificate struct {
	Person party.PersonID        `json:"person" doc:"账号"`
	Kind   party.CertificateKind `json:"kind" enum:"enforcement,qualification,first_review" doc:"行政执法证、法律职业资格、初次从事法制审核的证明"`
	Number string                `json:"number" doc:"证件编号"`
	Area   string                `json:"area,omitempty" doc:"执法区域或者适用范围"`
	party.Span
	FirstReviewOn calendar.Date `json:"first_review_on,omitzero" doc:"初次从事法制审核的日期"`
}

// Substitution lets one person stand in for another.
type Substitution struct {
	ID         string         `json:"id"`
	Absent     party.PersonID `json:"absent" doc:"不在岗人员"`
	Substitute party.PersonID `json:"substitute" doc:"代行职务人员"`
	party.Span
	party.Takeover
}

// Staff is everybody and everything that administrators look after.
type Staff struct {
	Units         []Unit         `json:"units"`
	Accounts      []Account      `json:"accounts"`
	Assignments   []Assignment   `json:"assignments"`
	Certificates  []Certificate  `json:"certificates"`
	Substitutions []Substitution `json:"substitutions"`
}

// Staff reads everything anew, past and future included.
func (i *Identity) Staff(ctx context.Context) (Staff, error) {
	rows, err := i.store.Directory(ctx)
	if err != nil {
		return Staff{}, err
	}
	s, now := Staff{Units: unitsOf(rows)}, i.clock.Now()
	for _, a := range rows.Accounts {
		s.Accounts = append(s.Accounts, accountOf(a, now))
	}
	for _, a := range rows.Assignments {
		span, err := spanOf(a.ValidFrom, a.ValidUntil)
		if err != nil {
			return Staff{}, err
		}
		s.Assignments = append(s.Assignments, Assignment{
			ID: a.ID, Person: party.PersonID(a.Account),
			Assignment: party.Assignment{Role: party.Role(a.Role), Unit: party.UnitID(a.Unit), Span: span},
		})
	}
	for _, c := range rows.Certificates {
		kept, err := certificateOf(c)
		if err != nil {
			return Staff{}, err
		}
		s.Certificates = append(s.Certificates, kept)
	}
	for _, r := range rows.Substitutions {
		stands, err := standsOf(r)
		if err != nil {
			return Staff{}, err
		}
		s.Substitutions = append(s.Substitutions, Substitution{
			ID: r.ID, Absent: stands.Absent, Substitute: party.PersonID(r.Substitute), Span: stands.Span, Takeover: stands.Takeover,
		})
	}
	return s, nil
}

// Units lists the bureau's units by their ids.
func (i *Identity) Units(ctx context.Context) ([]Unit, error) {
	rows, err := i.store.Directory(ctx)
	return unitsOf(rows), err
}

func unitsOf(rows store.Directory) []Unit {
	var units []Unit
	for _, u := range rows.Units {
		unit := Unit{ID: party.UnitID(u.ID), Name: u.Name, Kind: UnitKind(u.Kind)}
		if u.Parent != nil {
			unit.Parent = party.UnitID(*u.Parent)
		}
		units = append(units, unit)
	}
	slices.SortFunc(units, func(a, b Unit) int { return cmp.Compare(a.ID, b.ID) })
	return units
}

func certificateOf(c store.Certificate) (Certificate, error) {
	span, err := spanOf(c.ValidFrom, c.ValidUntil)
	kept := Certificate{
		Person: party.PersonID(c.Account), Kind: party.CertificateKind(c.Kind), Number: c.Number, Area: c.Area, Span: span,
	}
	if err == nil && c.FirstReviewOn != nil {
		kept.FirstReviewOn, err = calendar.ParseDate(*c.FirstReviewOn)
	}
	return kept, err
}
