package reading

import (
	"cmp"
	"context"
	"slices"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// People lists the bureau's people with their roles of today, by name.
func (r *Reading) People(ctx context.Context) ([]view.Person, error) {
	n, err := r.names(ctx)
	if err != nil {
		return nil, err
	}
	list := []view.Person{}
	for _, p := range n.people {
		list = append(list, person(p, n, calendar.DateOf(r.clock.Now())))
	}
	slices.SortFunc(list, func(a, b view.Person) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	return list, nil
}

// Person is one of the bureau's people.
func (r *Reading) Person(ctx context.Context, account string) (view.Person, error) {
	p, _, on, err := r.caller(ctx, account)
	if err != nil {
		return view.Person{}, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return view.Person{}, err
	}
	return person(p, n, on), nil
}

func person(p party.Person, n names, on calendar.Date) view.Person {
	roles := each(n.people.HeldOn(p, on), func(h party.Held) view.Assignment { return assignment(h, n) })
	_, enforces := p.Valid(party.Enforcement, on)
	return view.Person{ID: string(p.ID), Name: p.Name, Disabled: p.Disabled, Roles: roles, Enforces: enforces}
}

// PersonFile is one person with their roles, certificates and substitutions, as
// far as the asker may know them.
func (r *Reading) PersonFile(ctx context.Context, account, id string) (view.PersonFile, error) {
	asker, people, on, err := r.caller(ctx, account)
	if err != nil {
		return view.PersonFile{}, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return view.PersonFile{}, err
	}
	p, known := people[party.PersonID(id)]
	if !known {
		return view.PersonFile{}, missing("这名人员")
	}
	v := view.PersonFile{
		Person: person(p, n, on), Heads: n.persons(people.HeadsOf(p, on)), Full: people.SeesFile(asker, p, on),
		Held: []view.Assignment{}, Certificates: []view.HeldCertificate{}, StandsInFor: []view.StandIn{}, Absences: []view.StandIn{},
	}
	if !v.Full {
		return v, nil
	}
	rules, err := r.cases.RulesOn(ctx, on)
	if err != nil {
		return v, err
	}
	v.Held = each(people.HeldBy(p), func(h party.Held) view.Assignment { return assignment(h, n) })
	v.Certificates, v.FirstReviewOn = certificates(p, on, rules.Params.CertificateWarningDays()), p.FirstReviewOn
	v.StandsInFor = each(p.StandsInFor, func(s party.Substitution) view.StandIn { return standIn(s.Absent, s, n) })
	for _, other := range people {
		for _, s := range other.StandsInFor {
			if s.Absent == p.ID {
				v.Absences = append(v.Absences, standIn(other.ID, s, n))
			}
		}
	}
	slices.SortFunc(v.Absences, func(a, b view.StandIn) int {
		return cmp.Or(a.From.Compare(b.From), cmp.Compare(a.Other.ID, b.Other.ID))
	})
	return v, nil
}

func standIn(other party.PersonID, s party.Substitution, n names) view.StandIn {
	return view.StandIn{Other: n.person(other), From: s.From, Until: s.Until, Takeover: takeover(s.Takeover)}
}

func certificates(p party.Person, on calendar.Date, warnings []int) []view.HeldCertificate {
	soon := p.Expiring(on, warnings)
	return each(p.Certificates, func(c party.Certificate) view.HeldCertificate {
		v := view.HeldCertificate{
			Kind: string(c.Kind), KindTitle: party.CertificateTitle(c.Kind), Number: c.Number, From: c.From, Until: c.Until, Valid: c.Covers(on),
		}
		if i := slices.IndexFunc(soon, func(e party.Expiry) bool { return e.Certificate == c }); i >= 0 {
			v.Left, v.Warning = &soon[i].Left, soon[i].Warning
		}
		return v
	})
}

func assignment(h party.Held, n names) view.Assignment {
	v := view.Assignment{Role: h.Role, RoleTitle: party.RoleTitle(h.Role), Unit: n.unit(string(h.Unit)), From: h.From, Until: h.Until}
	if h.For != nil {
		v.StandsInFor, v.Takeover = n.someone(h.For.Absent), takeover(h.For.Takeover)
	}
	return v
}

// takeover is nil when everything is taken over.
func takeover(t party.Takeover) *view.Takeover {
	if len(t.Roles)+len(t.Units)+len(t.Cases) == 0 && t.Work == party.AllWork {
		return nil
	}
	v := view.TakeoverOf(t)
	return &v
}

// Units lists the units of the bureau, by name.
func (r *Reading) Units(ctx context.Context) ([]view.Unit, error) {
	units, err := r.unitsByID(ctx)
	if err != nil {
		return nil, err
	}
	list := []view.Unit{}
	for _, u := range units {
		list = append(list, unit(u))
	}
	slices.SortFunc(list, func(a, b view.Unit) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	return list, nil
}

func unit(u store.Unit) view.Unit {
	return view.Unit{ID: u.ID, Name: u.Name, Parent: text(u.Parent), Kind: u.Kind}
}
