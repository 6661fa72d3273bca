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
	v := view.Person{ID: string(p.ID), Name: p.Name, Disabled: p.Disabled, Roles: []view.Assignment{}}
	for _, id := range p.Inherits(on) {
		holder, absent := p, (*view.Named)(nil)
		if id != p.ID {
			holder, absent = n.people[id], n.someone(id)
		}
		for _, a := range holder.Assignments {
			if a.Covers(on) {
				v.Roles = append(v.Roles, view.Assignment{
					Role: a.Role, RoleTitle: party.RoleTitle(a.Role), Unit: n.unit(string(a.Unit)), StandsInFor: absent,
				})
			}
		}
	}
	return v
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
