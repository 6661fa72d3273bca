package api

import (
	"context"

	"sanxiang/api/view"
)

func (s *server) people(ctx context.Context, _ *struct{}) (*sends[list[view.Person]], error) {
	return sendList(s.Record.People(ctx))
}

func (s *server) units(ctx context.Context, _ *struct{}) (*sends[list[view.Unit]], error) {
	return sendList(s.Record.Units(ctx))
}

func (s *server) audit(ctx context.Context, in *view.AuditQuery) (*sends[view.Page[view.AuditEntry]], error) {
	page, err := s.Record.Audit(ctx, *in)
	if err != nil {
		return nil, err
	}
	return send(page, s.noteAccess(ctx, ""))
}
