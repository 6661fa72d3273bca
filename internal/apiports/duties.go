package apiports

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/duties"
	"sanxiang/domain/party"
	"sanxiang/internal/identity"
)

// TryStaff implements api.Admin.
func (a Admin) TryStaff(ctx context.Context, c view.StaffChange) (view.DutyVerdict, error) {
	v, err := a.identity.TryStaff(ctx, staffChange(c))
	if err != nil {
		return view.DutyVerdict{}, err
	}
	n, err := a.names(ctx)
	list := func(found []duties.Finding) []view.DutyFinding { return each(found, n.finding) }
	return view.DutyVerdict{
		Allowed: v.Fault == nil && len(v.Report.Refused) == 0, Problem: v.Fault, Refused: list(v.Report.Refused), Warned: list(v.Report.Warned),
		Standing: list(v.Standing), People: v.People, Cases: v.Cases,
	}, err
}

func staffChange(c view.StaffChange) identity.StaffChange {
	out := identity.StaffChange{Disable: party.PersonID(c.Disable), Enable: party.PersonID(c.Enable)}
	if h := c.Assignment; h != nil {
		a := assignment(*h)
		out.Assign = &a
	}
	if s := c.Substitution; s != nil {
		stands := substitution(*s)
		out.Substitute = &stands
	}
	if k := c.Certificate; k != nil {
		kept := certificate(*k)
		out.Certificate = &kept
	}
	if e := c.EndAssignment; e != nil {
		out.EndAssignment = &identity.Ending{ID: e.ID, Until: e.Until}
	}
	if e := c.EndSubstitution; e != nil {
		out.EndSubstitution = &identity.Ending{ID: e.ID, Until: e.Until}
	}
	return out
}

// names turns ids into what people are called.
type names struct {
	people party.Directory
	units  map[party.UnitID]string
}

func (a Admin) names(ctx context.Context) (names, error) {
	n := names{units: map[party.UnitID]string{}}
	units, err := a.identity.Units(ctx)
	if err != nil {
		return n, err
	}
	for _, u := range units {
		n.units[u.ID] = u.Name
	}
	n.people, err = a.identity.Directory(ctx)
	return n, err
}

func (n names) someone(id party.PersonID) *view.Named {
	if id == "" {
		return nil
	}
	return &view.Named{ID: string(id), Name: n.people.Name(id)}
}

func (n names) unit(id party.UnitID) view.Named {
	if name, ok := n.units[id]; ok {
		return view.Named{ID: string(id), Name: name}
	}
	return view.Named{ID: string(id), Name: string(id)}
}

func (n names) finding(f duties.Finding) view.DutyFinding {
	v := view.DutyFinding{
		Kind: string(f.Kind), Text: f.Sentence(), Person: n.someone(f.Person), Roles: each(f.Held, n.held), From: f.Span.From, Until: f.Span.Until,
		Procedure: f.Procedure, Second: step(f.Second), By: n.someone(f.By), Cite: f.Cite,
		Cases: each(f.Cases, n.caseRef),
	}
	if f.First.Function != "" {
		first := step(f.First)
		v.First = &first
	}
	return v
}

func (a Admin) expiring(ctx context.Context) ([]view.Expiring, error) {
	n, err := a.names(ctx)
	if err != nil {
		return nil, err
	}
	list, err := a.identity.Expiring(ctx)
	return each(list, func(e identity.Expiring) view.Expiring {
		return view.Expiring{
			Person: *n.someone(e.Person), Kind: string(e.Kind), KindTitle: party.CertificateTitle(e.Kind), Number: e.Number, Until: e.Until, Left: e.Left, Warning: e.Warning,
			Told: each(e.Told, func(id party.PersonID) view.Named { return *n.someone(id) }), Cases: each(e.Cases, n.caseRef),
		}
	}), err
}

func (n names) caseRef(c duties.CaseRef) view.DutyCase {
	return view.DutyCase{ID: c.ID, Number: c.Number, Unit: n.unit(c.Unit)}
}

func (n names) held(h party.Held) view.Assignment {
	v := view.Assignment{Role: h.Role, RoleTitle: party.RoleTitle(h.Role), Unit: n.unit(h.Unit), From: h.From, Until: h.Until}
	if h.For != nil {
		v.StandsInFor = n.someone(h.For.Absent)
	}
	return v
}

func step(s duties.Step) view.DutyStep {
	return view.DutyStep{Act: string(s.Act), Title: s.Title, Function: string(s.Function), FunctionTitle: s.Function.Title()}
}
