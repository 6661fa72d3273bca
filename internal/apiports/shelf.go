package apiports

import (
	"context"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/internal/editions"
)

// Shelf loads and lists editions of the rules.
type Shelf struct {
	shelf *editions.Shelf
	wake  func(ctx context.Context) (int, error)
}

var _ api.Shelf = Shelf{}

// NewShelf takes what makes the cases whose clocks an edition touches set them
// anew, and answers how many those are.
func NewShelf(s *editions.Shelf, wake func(ctx context.Context) (int, error)) Shelf {
	return Shelf{shelf: s, wake: wake}
}

// List implements api.Shelf.
func (s Shelf) List(ctx context.Context) ([]view.Edition, error) {
	all, err := s.shelf.List(ctx)
	return each(all, func(e editions.Listed) view.Edition { return view.Edition(e) }), err
}

// Load implements api.Shelf. The edition stands once it is stored; cases that
// could not be woken are found by the sweeper.
func (s Shelf) Load(ctx context.Context, by string, text []byte) (view.LoadedEdition, error) {
	l, err := s.shelf.Load(ctx, by, text)
	if err != nil {
		return view.LoadedEdition{}, err
	}
	out := view.LoadedEdition{Edition: l.Edition, Kind: l.Kind, EffectiveFrom: l.EffectiveFrom, Already: l.Already, Changes: l.Changes}
	if !l.Already {
		out.Woken, err = s.wake(ctx)
	}
	return out, err
}
