package apiports

import (
	"context"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/clock"
	"sanxiang/internal/editions"
)

// Shelf lists editions of the rules.
type Shelf struct {
	shelf  *editions.Shelf
	clock  clock.Clock
	people func(ctx context.Context) (party.Directory, error)
}

var (
	_ api.Shelf    = Shelf{}
	_ api.Drafting = (*editions.Drafting)(nil)
)

// NewShelf shows editions with the names of those who approved them.
func NewShelf(s *editions.Shelf, c clock.Clock, people func(ctx context.Context) (party.Directory, error)) Shelf {
	return Shelf{shelf: s, clock: c, people: people}
}

// List implements api.Shelf.
func (s Shelf) List(ctx context.Context) ([]view.Edition, error) {
	all, err := s.shelf.List(ctx)
	if err != nil {
		return nil, err
	}
	people, err := s.people(ctx)
	today := calendar.DateOf(s.clock.Now()).String()
	return each(all, func(e editions.Listed) view.Edition {
		v := view.Edition{
			Edition: e.Edition, Kind: e.Kind, EffectiveFrom: e.EffectiveFrom, Coming: e.EffectiveFrom > today, Source: e.Source, LoadedBy: e.LoadedBy, LoadedAt: e.LoadedAt,
		}
		if e.LoadedBy != "" {
			v.LoadedByName = people.Name(party.PersonID(e.LoadedBy))
		}
		return v
	}), err
}
