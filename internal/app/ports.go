package app

import (
	"context"
	"errors"
	"io"
	"net/http"
	"time"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/internal/blob"
	"sanxiang/internal/casework"
	"sanxiang/internal/identity"
	"sanxiang/internal/papers"
)

// The adapters of this file plug what the record is made of into the ports
// that its users declare.

// publicPapers is the renderer as casework asks for it.
type publicPapers struct{ *papers.Renderer }

func (p publicPapers) Public(c casefile.Case, rules law.Set) (casework.PublicText, error) {
	v, err := p.Renderer.Public(c, rules)
	if err != nil {
		return casework.PublicText{}, err
	}
	return casework.PublicText{
		Title: v.Title, PartyName: v.PartyName, Category: string(v.Category), Facts: v.Facts, Basis: v.Basis, Outcome: v.Outcome, Text: v.Text,
	}, nil
}

// signIn is identity with its sessions as the API asks for them.
type signIn struct {
	id       *identity.Identity
	sessions *identity.Sessions
}

func (s signIn) Sessions(next http.Handler, failed func(http.ResponseWriter, *http.Request, error)) http.Handler {
	return s.sessions.Handler(next, failed)
}

func (s signIn) Current(ctx context.Context) (party.Person, party.Directory, error) {
	return s.sessions.Current(ctx)
}

func (s signIn) MustChange(ctx context.Context) bool { return s.sessions.MustChange(ctx) }

func (s signIn) SignIn(ctx context.Context, login, password, address string) (string, error) {
	a, err := s.id.SignIn(ctx, login, password, address)
	if err != nil {
		return "", err
	}
	return string(a.ID), s.sessions.Open(ctx, a)
}

func (s signIn) SignOut(ctx context.Context, account, address string) error {
	if err := s.sessions.Close(ctx); err != nil {
		return err
	}
	return s.id.SignedOut(ctx, party.PersonID(account), address)
}

func (s signIn) ChangePassword(ctx context.Context, account, current, next, address string) error {
	if err := s.id.ChangePassword(ctx, party.PersonID(account), current, next, address); err != nil {
		return err
	}
	return s.sessions.PasswordChanged(ctx)
}

func (s signIn) Login(ctx context.Context, account string) (string, error) {
	a, err := s.id.Account(ctx, party.PersonID(account))
	return a.Login, err
}

// files is the blob store as the API asks for it.
type files struct{ *blob.Store }

func (f files) Put(ctx context.Context, r io.Reader, limit int64) (view.Stored, error) {
	s, err := f.Store.Put(ctx, r, limit)
	if errors.Is(err, blob.ErrTooLarge) {
		err = api.ErrFileTooLarge
	}
	return view.Stored{SHA256: s.SHA256, Size: s.Size, MIME: s.MIME}, err
}

func (f files) Get(ctx context.Context, sha256 string) (io.ReadSeekCloser, time.Time, error) {
	r, _, at, err := f.Store.Get(ctx, sha256)
	return r, at, err
}

// printer makes print pages.
type printer struct {
	*papers.Renderer
	demo bool
}

func (p printer) PrintPage(paper view.Paper) ([]byte, error) {
	return p.Renderer.PrintPage(paper.Title, paper.Number, []byte(paper.Text), paper.SHA256, p.demo)
}

// administration is identity as the API's administrators use it.
type administration struct{ id *identity.Identity }

func actorOf(by view.Actor) identity.Actor {
	return identity.Actor{ID: party.PersonID(by.Account), Role: by.Role, Address: by.Address}
}

func (a administration) Staff(ctx context.Context) (view.Staff, error) {
	s, err := a.id.Staff(ctx)
	if err != nil {
		return view.Staff{}, err
	}
	var out view.Staff
	for _, u := range s.Units {
		out.Units = append(out.Units, view.Unit{ID: string(u.ID), Name: u.Name, Parent: string(u.Parent), Kind: string(u.Kind)})
	}
	for _, x := range s.Accounts {
		out.Accounts = append(out.Accounts, accountView(x))
	}
	for _, x := range s.Assignments {
		out.Assignments = append(out.Assignments, view.Held{ID: x.ID, Person: string(x.Person), Role: x.Role, Unit: string(x.Unit), From: x.From, Until: x.Until})
	}
	for _, x := range s.Certificates {
		out.Certificates = append(out.Certificates, view.Certificate{
			Person: string(x.Person), Kind: string(x.Kind), Number: x.Number, Area: x.Area, From: x.From, Until: x.Until, FirstReviewOn: x.FirstReviewOn,
		})
	}
	for _, x := range s.Substitutions {
		out.Substitutions = append(out.Substitutions, view.Substitution{
			ID: x.ID, Absent: string(x.Absent), Substitute: string(x.Substitute), From: x.From, Until: x.Until,
		})
	}
	return out, nil
}

func accountView(x identity.Account) view.Account {
	return view.Account{
		ID: string(x.ID), Login: x.Login, Name: x.Name, Disabled: x.Disabled, MustChange: x.MustChange, LockedUntil: x.LockedUntil,
		Version: x.Version, CreatedAt: x.CreatedAt,
	}
}

func (a administration) CreateAccount(ctx context.Context, by view.Actor, n view.NewAccount) (view.Account, error) {
	if err := identity.CheckPassword(n.Login, n.Password); err != nil {
		return view.Account{}, err
	}
	hash, err := a.id.Hash(ctx, n.Password)
	if err != nil {
		return view.Account{}, err
	}
	x, err := a.id.CreateAccount(ctx, actorOf(by), identity.NewAccount{Login: n.Login, Name: n.Name, Hash: hash, MustChange: true})
	return accountView(x), err
}

func (a administration) Rename(ctx context.Context, by view.Actor, account string, r view.Rename) error {
	return a.id.Rename(ctx, actorOf(by), party.PersonID(account), r.Version, r.Login, r.Name)
}

func (a administration) SetDisabled(ctx context.Context, by view.Actor, account string, d view.SetDisabled) error {
	return a.id.SetDisabled(ctx, actorOf(by), party.PersonID(account), d.Version, d.Disabled)
}

func (a administration) ResetPassword(ctx context.Context, by view.Actor, account string, r view.ResetPassword) error {
	return a.id.ResetPassword(ctx, actorOf(by), party.PersonID(account), r.Version, r.Password)
}

func (a administration) Unlock(ctx context.Context, by view.Actor, account string) error {
	return a.id.Unlock(ctx, actorOf(by), party.PersonID(account))
}

func (a administration) SaveUnit(ctx context.Context, by view.Actor, id string, u view.SaveUnit) error {
	return a.id.SaveUnit(ctx, actorOf(by), identity.Unit{ID: party.UnitID(id), Name: u.Name, Parent: party.UnitID(u.Parent), Kind: identity.UnitKind(u.Kind)})
}

func (a administration) Assign(ctx context.Context, by view.Actor, h view.Held) (string, error) {
	return a.id.Assign(ctx, actorOf(by), identity.Assignment{
		Person: party.PersonID(h.Person), Assignment: party.Assignment{Role: h.Role, Unit: party.UnitID(h.Unit), Span: party.Span{From: h.From, Until: h.Until}},
	})
}

func (a administration) EndAssignment(ctx context.Context, by view.Actor, id string, lastDay calendar.Date) error {
	return a.id.EndAssignment(ctx, actorOf(by), id, lastDay)
}

func (a administration) SaveCertificate(ctx context.Context, by view.Actor, c view.Certificate) error {
	return a.id.SaveCertificate(ctx, actorOf(by), identity.Certificate{
		Person: party.PersonID(c.Person), Kind: party.CertificateKind(c.Kind), Number: c.Number, Area: c.Area,
		Span: party.Span{From: c.From, Until: c.Until}, FirstReviewOn: c.FirstReviewOn,
	})
}

func (a administration) Substitute(ctx context.Context, by view.Actor, s view.Substitution) (string, error) {
	return a.id.Substitute(ctx, actorOf(by), identity.Substitution{
		Absent: party.PersonID(s.Absent), Substitute: party.PersonID(s.Substitute), Span: party.Span{From: s.From, Until: s.Until},
	})
}

func (a administration) EndSubstitution(ctx context.Context, by view.Actor, id string, lastDay calendar.Date) error {
	return a.id.EndSubstitution(ctx, actorOf(by), id, lastDay)
}
