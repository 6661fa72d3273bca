package api

import (
	"context"

	"sanxiang/api/view"
)

func (s *server) people(ctx context.Context, _ *struct{}) (*sends[list[view.Person]], error) {
	return sendList(s.Record.People(ctx))
}

func (s *server) personFile(ctx context.Context, in *OnAccount) (*sends[view.PersonFile], error) {
	return send(s.Record.PersonFile(ctx, asker(ctx).account(), in.ID))
}

func (s *server) units(ctx context.Context, _ *struct{}) (*sends[list[view.Unit]], error) {
	return sendList(s.Record.Units(ctx))
}
