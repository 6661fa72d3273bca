package demo

import (
	"context"
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/identity"
)

// Seed creates the demo bureau with roles and certificates that are good for
// years before and after the day of the clock. It may be run again, also after it was cut off:
// what is there already stays as it is.
func Seed(ctx context.Context, id *identity.Identity) error {
	if err := id.MarkDemo(ctx); err != nil {
		return err
	}
	there, err := id.Staff(ctx)
	if err != nil {
		return err
	}
	s := seeding{Identity: id, there: there, year: id.Today().Year()}
	for _, u := range Units() {
		if err := s.unit(ctx, u); err != nil {
			return err
		}
	}
	for _, p := range People() {
		if err := s.person(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

// seeding is one run of Seed. The password is hashed once, when it is needed.
type seeding struct {
	*identity.Identity
	there identity.Staff
	year  int
	hash  identity.Hash
}

func (s *seeding) unit(ctx context.Context, u identity.Unit) error {
	if slices.ContainsFunc(s.there.Units, func(other identity.Unit) bool { return other.ID == u.ID }) {
		return nil
	}
	return s.SaveUnit(ctx, identity.Operator(), u)
}

// person gives certificates before the account's role, so that somebody with a
// role is complete: a role is what the next run goes by.
func (s *seeding) person(ctx context.Context, p Person) error {
	who := party.PersonID(p.Login)
	if err := s.account(ctx, who, p); err != nil {
		return err
	}
	if slices.ContainsFunc(s.there.Assignments, func(a identity.Assignment) bool { return a.Person == who }) {
		return nil
	}
	for _, c := range s.certificates(who, p) {
		if err := s.SaveCertificate(ctx, identity.Operator(), c); err != nil {
			return err
		}
	}
	_, err := s.Assign(ctx, identity.Operator(), identity.Assignment{
		Person: who, Assignment: party.Assignment{Role: p.Role, Unit: p.Unit, Span: s.years(-3, 0)},
	})
	return err
}

func (s *seeding) account(ctx context.Context, who party.PersonID, p Person) error {
	if slices.ContainsFunc(s.there.Accounts, func(a identity.Account) bool { return a.ID == who }) {
		return nil
	}
	if s.hash == "" {
		hash, err := s.Hash(ctx, Password)
		if err != nil {
			return err
		}
		s.hash = hash
	}
	_, err := s.CreateAccount(ctx, identity.Operator(), identity.NewAccount{ID: who, Login: p.Login, Name: p.Name, Hash: s.hash})
	return err
}

func (s *seeding) certificates(who party.PersonID, p Person) []identity.Certificate {
	var kept []identity.Certificate
	if p.Certificate != "" {
		span := s.years(-3, +5)
		if p.Expired {
			span = s.years(-8, -3)
		}
		kept = append(kept, identity.Certificate{Person: who, Kind: party.Enforcement, Number: p.Certificate, Area: "曲靖市麒麟区", Span: span})
	}
	if p.Qualification != "" {
		kept = append(kept, identity.Certificate{
			Person: who, Kind: party.Qualification, Number: p.Qualification, Area: "全国", Span: s.years(-6, 0),
		})
	}
	return kept
}

// years is a span from the beginning of a year to the end of another, counted
// from this one; without an end for 0.
func (s *seeding) years(from, until int) party.Span {
	span := party.Span{From: calendar.NewDate(s.year+from, time.January, 1)}
	if until != 0 {
		span.Until = calendar.NewDate(s.year+until, time.December, 31)
	}
	return span
}
