package api

import (
	"context"

	"sanxiang/api/view"
)

func (s *server) editions(ctx context.Context, _ *struct{}) (*sends[list[view.Edition]], error) {
	items, err := s.Shelf.List(ctx)
	return send(list[view.Edition]{Items: items}, err)
}

type newEdition struct {
	RawBody []byte `contentType:"application/yaml"`
}

// loadEdition publishes an edition of the rules. Running clocks that it
// touches are moved by an entry in each case.
func (s *server) loadEdition(ctx context.Context, in *newEdition) (*sends[view.LoadedEdition], error) {
	return send(s.Shelf.Load(ctx, asker(ctx).account(), in.RawBody))
}
