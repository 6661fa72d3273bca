package identity

import (
	"cmp"
	"context"
	"slices"

	"sanxiang/domain/duties"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Expiring is a certificate for which a warning has been reached, who is told of
// it beside its holder, and the open cases in which the holder rests on it.
type Expiring struct {
	Person party.PersonID
	party.Expiry
	Told  []party.PersonID
	Cases []duties.CaseRef
}

// Expiring lists what runs out soon, the first to run out first. Who is disabled
// rests on nothing.
func (i *Identity) Expiring(ctx context.Context) ([]Expiring, error) {
	people, err := i.Directory(ctx)
	if err != nil {
		return nil, err
	}
	rules, err := i.rules(ctx, i.store.Reader)
	if err != nil {
		return nil, err
	}
	rows, err := i.store.OpenDuties(ctx)
	if err != nil {
		return nil, err
	}
	var list []Expiring
	today := i.Today()
	for id, p := range people {
		if p.Disabled {
			continue
		}
		for _, e := range p.Expiring(today, rules.Params.CertificateWarningDays()) {
			list = append(list, Expiring{Person: id, Expiry: e, Told: people.HeadsOf(p, today), Cases: restingOn(rows, id, e.Kind)})
		}
	}
	slices.SortFunc(list, func(a, b Expiring) int {
		return cmp.Or(a.Until.Compare(b.Until), cmp.Compare(a.Person, b.Person), cmp.Compare(a.Number, b.Number))
	})
	return list, nil
}

// restingOn are the open cases that the person handles by the enforcement
// certificate, or reviews by the qualification.
func restingOn(rows []store.OpenDuty, id party.PersonID, kind party.CertificateKind) []duties.CaseRef {
	duty := map[party.CertificateKind]string{party.Enforcement: "handler", party.Qualification: "reviewer"}[kind]
	var list []duties.CaseRef
	for _, row := range rows {
		if row.Person != string(id) || row.Duty != duty || row.Recused {
			continue
		}
		c := duties.CaseRef{ID: row.CaseID, Unit: party.UnitID(row.Unit)}
		if row.Number != nil {
			c.Number = *row.Number
		}
		list = append(list, c)
	}
	return list
}
