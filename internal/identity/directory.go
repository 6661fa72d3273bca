package identity

import (
	"context"
	"fmt"
	"maps"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// snapshot is everybody at one revision, with the versions of their accounts.
// It never changes.
type snapshot struct {
	revision int64
	people   party.Directory
	versions map[party.PersonID]int
}

// Directory is everybody as of the last committed change: a role that was
// taken away is gone from the very next answer. Between changes it costs one
// small query. Callers may keep the map, but not write to what it holds.
func (i *Identity) Directory(ctx context.Context) (party.Directory, error) {
	s, err := i.snapshot(ctx)
	if err != nil {
		return nil, err
	}
	return maps.Clone(s.people), nil
}

func (i *Identity) snapshot(ctx context.Context) (*snapshot, error) {
	revisions, err := i.store.Revisions(ctx)
	if err != nil {
		return nil, err
	}
	if s := i.known.Load(); s != nil && s.revision == revisions[store.PeopleRevision] {
		return s, nil
	}
	rows, err := i.store.Directory(ctx)
	if err != nil {
		return nil, err
	}
	s := &snapshot{revision: rows.Revision, versions: make(map[party.PersonID]int, len(rows.Accounts))}
	for _, a := range rows.Accounts {
		s.versions[party.PersonID(a.ID)] = a.Version
	}
	if s.people, err = People(rows); err != nil {
		return nil, err
	}
	i.known.Store(s)
	return s, nil
}

// People maps the rows of the directory to what the rules of law judge by.
func People(rows store.Directory) (party.Directory, error) {
	d := make(party.Directory, len(rows.Accounts))
	for _, a := range rows.Accounts {
		id := party.PersonID(a.ID)
		d[id] = party.Person{ID: id, Name: a.Name, Disabled: a.Disabled}
	}
	for _, a := range rows.Assignments {
		span, err := spanOf(a.ValidFrom, a.ValidUntil)
		if err != nil {
			return nil, fmt.Errorf("identity: assignment %s: %w", a.ID, err)
		}
		given := party.Assignment{Role: party.Role(a.Role), Unit: party.UnitID(a.Unit), Span: span}
		change(d, a.Account, func(p *party.Person) { p.Assignments = append(p.Assignments, given) })
	}
	for _, c := range rows.Certificates {
		if err := addCertificate(d, c); err != nil {
			return nil, fmt.Errorf("identity: certificate of account %s: %w", c.Account, err)
		}
	}
	for _, s := range rows.Substitutions {
		stands, err := standsOf(s)
		if err != nil {
			return nil, fmt.Errorf("identity: substitution %s: %w", s.ID, err)
		}
		change(d, s.Substitute, func(p *party.Person) { p.StandsInFor = append(p.StandsInFor, stands) })
	}
	return d, nil
}

func standsOf(row store.Substitution) (party.Substitution, error) {
	span, err := spanOf(row.From, &row.Until)
	return party.Substitution{Absent: party.PersonID(row.Absent), Span: span, Takeover: party.Takeover{
		Roles: listed[party.Role](row.Roles), Units: listed[party.UnitID](row.Units), Cases: listed[string](row.Cases), Work: party.Work(row.Work),
	}}, err
}

// listed reads what joined wrote.
func listed[T ~string](text string) []T {
	if text == "" {
		return nil
	}
	var items []T
	for item := range strings.SplitSeq(text, ",") {
		items = append(items, T(item))
	}
	return items
}

func joined[T ~string](items []T) string {
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = string(item)
	}
	return strings.Join(texts, ",")
}

func addCertificate(d party.Directory, c store.Certificate) error {
	span, err := spanOf(c.ValidFrom, c.ValidUntil)
	if err != nil {
		return err
	}
	var began calendar.Date
	if c.FirstReviewOn != nil {
		if began, err = calendar.ParseDate(*c.FirstReviewOn); err != nil {
			return err
		}
	}
	change(d, c.Account, func(p *party.Person) {
		if c.Kind != firstReview {
			p.Certificates = append(p.Certificates, party.Certificate{Kind: party.CertificateKind(c.Kind), Number: c.Number, Span: span})
		}
		if p.FirstReviewOn.IsZero() || !began.IsZero() && began.Before(p.FirstReviewOn) {
			p.FirstReviewOn = began
		}
	})
	return nil
}

func change(d party.Directory, account string, do func(*party.Person)) {
	if p, ok := d[party.PersonID(account)]; ok {
		do(&p)
		d[p.ID] = p
	}
}

func spanOf(from string, until *string) (party.Span, error) {
	var s party.Span
	var err error
	if s.From, err = calendar.ParseDate(from); err != nil || until == nil {
		return s, err
	}
	s.Until, err = calendar.ParseDate(*until)
	return s, err
}
