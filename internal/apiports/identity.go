package apiports

import (
	"context"
	"net/http"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/identity"
)

// Identity is who is signed in, and how they sign in and out.
type Identity struct {
	identity *identity.Identity
	sessions *identity.Sessions
}

var _ api.Identity = (*Identity)(nil)

// NewIdentity works with one session manager. Secure says that browsers reach
// the service through TLS.
func NewIdentity(i *identity.Identity, secure bool) *Identity {
	return &Identity{identity: i, sessions: i.Sessions(secure)}
}

// Sessions implements api.Identity.
func (p *Identity) Sessions(next http.Handler, failed func(http.ResponseWriter, *http.Request, error)) http.Handler {
	return p.sessions.Handler(next, failed)
}

// Current implements api.Identity.
func (p *Identity) Current(ctx context.Context) (party.Person, party.Directory, error) {
	return p.sessions.Current(ctx)
}

// Alive implements api.Identity.
func (p *Identity) Alive(ctx context.Context) error { return p.sessions.Alive(ctx) }

// MustChange implements api.Identity.
func (p *Identity) MustChange(ctx context.Context) bool { return p.sessions.MustChange(ctx) }

// SignIn checks the password and opens the session.
func (p *Identity) SignIn(ctx context.Context, login, password, address string) (string, error) {
	account, err := p.identity.SignIn(ctx, login, password, address)
	if err != nil {
		return "", err
	}
	return string(account.ID), p.sessions.Open(ctx, account)
}

// SignOut closes the session and notes it.
func (p *Identity) SignOut(ctx context.Context, account, address string) error {
	if err := p.sessions.Close(ctx); err != nil {
		return err
	}
	return p.identity.SignedOut(ctx, party.PersonID(account), address)
}

// ChangePassword ends all sessions of the account but the one at hand.
func (p *Identity) ChangePassword(ctx context.Context, account, current, next, address string) error {
	if err := p.identity.ChangePassword(ctx, party.PersonID(account), current, next, address); err != nil {
		return err
	}
	return p.sessions.PasswordChanged(ctx)
}

// Login is the account's login.
func (p *Identity) Login(ctx context.Context, account string) (string, error) {
	a, err := p.identity.Account(ctx, party.PersonID(account))
	return a.Login, err
}

// Admin looks after accounts, units, roles, certificates and substitutions.
type Admin struct{ identity *identity.Identity }

var _ api.Admin = Admin{}

// NewAdmin administers the identity's people.
func NewAdmin(i *identity.Identity) Admin { return Admin{identity: i} }

func actor(by view.Actor) identity.Actor {
	return identity.Actor{ID: party.PersonID(by.Account), Role: by.Role, Address: by.Address}
}

// Staff implements api.Admin.
func (a Admin) Staff(ctx context.Context) (view.Staff, error) {
	all, err := a.identity.Staff(ctx)
	if err != nil {
		return view.Staff{}, err
	}
	expiring, err := a.expiring(ctx)
	return view.Staff{
		Expiring: expiring,
		Units: each(all.Units, func(u identity.Unit) view.Unit {
			return view.Unit{ID: string(u.ID), Name: u.Name, Parent: string(u.Parent), Kind: string(u.Kind)}
		}),
		Accounts: each(all.Accounts, account),
		Assignments: each(all.Assignments, func(h identity.Assignment) view.Held {
			return view.Held{ID: h.ID, Person: string(h.Person), Role: h.Role, Unit: string(h.Unit), From: h.From, Until: h.Until}
		}),
		Certificates: each(all.Certificates, func(c identity.Certificate) view.Certificate {
			return view.Certificate{
				Person: string(c.Person), Kind: string(c.Kind), Number: c.Number, Area: c.Area, From: c.From, Until: c.Until,
				FirstReviewOn: c.FirstReviewOn,
			}
		}),
		Substitutions: each(all.Substitutions, func(s identity.Substitution) view.Substitution {
			return view.Substitution{
				ID: s.ID, Absent: string(s.Absent), Substitute: string(s.Substitute), From: s.From, Until: s.Until, Takeover: view.TakeoverOf(s.Takeover),
			}
		}),
	}, err
}

func account(a identity.Account) view.Account {
	return view.Account{
		ID: string(a.ID), Login: a.Login, Name: a.Name, Disabled: a.Disabled, MustChange: a.MustChange, LockedUntil: a.LockedUntil,
		Version: a.Version, CreatedAt: a.CreatedAt,
	}
}

// CreateAccount makes an account whose first password must be changed.
func (a Admin) CreateAccount(ctx context.Context, by view.Actor, n view.NewAccount) (view.Account, error) {
	made, err := a.identity.CreateAccount(ctx, actor(by), identity.NewAccount{Login: n.Login, Name: n.Name, Password: n.Password, MustChange: true})
	return account(made), err
}

// Rename implements api.Admin.
func (a Admin) Rename(ctx context.Context, by view.Actor, id string, r view.Rename) error {
	return a.identity.Rename(ctx, actor(by), party.PersonID(id), r.Version, r.Login, r.Name)
}

// SetDisabled implements api.Admin.
func (a Admin) SetDisabled(ctx context.Context, by view.Actor, id string, d view.SetDisabled) error {
	return a.identity.SetDisabled(ctx, actor(by), party.PersonID(id), d.Version, d.Disabled)
}

// ResetPassword implements api.Admin.
func (a Admin) ResetPassword(ctx context.Context, by view.Actor, id string, r view.ResetPassword) error {
	return a.identity.ResetPassword(ctx, actor(by), party.PersonID(id), r.Version, r.Password)
}

// Unlock implements api.Admin.
func (a Admin) Unlock(ctx context.Context, by view.Actor, id string) error {
	return a.identity.Unlock(ctx, actor(by), party.PersonID(id))
}

// SaveUnit implements api.Admin.
func (a Admin) SaveUnit(ctx context.Context, by view.Actor, id string, u view.SaveUnit) error {
	return a.identity.SaveUnit(ctx, actor(by), identity.Unit{
		ID: party.UnitID(id), Name: u.Name, Parent: party.UnitID(u.Parent), Kind: identity.UnitKind(u.Kind),
	})
}

// Assign implements api.Admin.
func (a Admin) Assign(ctx context.Context, by view.Actor, h view.Held) (string, error) {
	return a.identity.Assign(ctx, actor(by), assignment(h))
}

func assignment(h view.Held) identity.Assignment {
	return identity.Assignment{
		Person: party.PersonID(h.Person), Assignment: party.Assignment{Role: h.Role, Unit: party.UnitID(h.Unit), Span: span(h.From, h.Until)},
	}
}

// EndAssignment implements api.Admin.
func (a Admin) EndAssignment(ctx context.Context, by view.Actor, id string, lastDay calendar.Date) error {
	return a.identity.EndAssignment(ctx, actor(by), id, lastDay)
}

// SaveCertificate implements api.Admin.
func (a Admin) SaveCertificate(ctx context.Context, by view.Actor, c view.Certificate) error {
	return a.identity.SaveCertificate(ctx, actor(by), certificate(c))
}

func certificate(c view.Certificate) identity.Certificate {
	return identity.Certificate{
		Person: party.PersonID(c.Person), Kind: party.CertificateKind(c.Kind), Number: c.Number, Area: c.Area, Span: span(c.From, c.Until),
		FirstReviewOn: c.FirstReviewOn,
	}
}

// Substitute implements api.Admin.
func (a Admin) Substitute(ctx context.Context, by view.Actor, s view.Substitution) (string, error) {
	return a.identity.Substitute(ctx, actor(by), substitution(s))
}

func substitution(s view.Substitution) identity.Substitution {
	return identity.Substitution{
		Absent: party.PersonID(s.Absent), Substitute: party.PersonID(s.Substitute), Span: span(s.From, s.Until), Takeover: s.Terms(),
	}
}

// EndSubstitution implements api.Admin.
func (a Admin) EndSubstitution(ctx context.Context, by view.Actor, id string, lastDay calendar.Date) error {
	return a.identity.EndSubstitution(ctx, actor(by), id, lastDay)
}

func span(from, until calendar.Date) party.Span { return party.Span{From: from, Until: until} }

// each maps a list; the result is never nil, so that JSON shows a list.
func each[A, B any](list []A, f func(A) B) []B {
	out := make([]B, len(list))
	for i, a := range list {
		out[i] = f(a)
	}
	return out
}
