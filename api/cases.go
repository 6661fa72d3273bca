package api

import (
	"context"

	"sanxiang/api/view"
)

// OnCase addresses one case. It is exported because huma passes over embedded
// types that are not.
type OnCase struct {
	ID string `path:"id" maxLength:"60" doc:"案件"`
}

func (s *server) cases(ctx context.Context, in *view.CaseQuery) (*sends[view.Page[view.CaseItem]], error) {
	return send(s.Record.Cases(ctx, asker(ctx).account(), *in))
}

type caseAnswer struct {
	ETag string `header:"ETag" doc:"案件的版本，办理时作为 If-Match 带回"`
	Body view.Case
}

type caseQuery struct {
	OnCase
	view.Moment
}

func (s *server) oneCase(ctx context.Context, in *caseQuery) (*caseAnswer, error) {
	c, err := s.Record.Case(ctx, asker(ctx).account(), in.ID, in.Moment)
	if err != nil {
		return nil, err
	}
	return &caseAnswer{ETag: etag(c.Sequence), Body: c}, nil
}

type timelineQuery struct {
	OnCase
	view.Paging
}

func (s *server) timeline(ctx context.Context, in *timelineQuery) (*sends[view.Page[view.Event]], error) {
	return send(s.Record.Timeline(ctx, asker(ctx).account(), in.ID, in.Paging))
}

func (s *server) accounts(ctx context.Context, in *OnCase) (*sends[list[view.Accountability]], error) {
	return sendList(s.Record.Accounts(ctx, asker(ctx).account(), in.ID))
}

func (s *server) reviewers(ctx context.Context, in *OnCase) (*sends[list[view.Reviewer]], error) {
	return sendList(s.Record.Reviewers(ctx, asker(ctx).account(), in.ID))
}

func (s *server) clocks(ctx context.Context, in *OnCase) (*sends[list[view.Clock]], error) {
	return sendList(s.Record.Clocks(ctx, asker(ctx).account(), in.ID))
}

func (s *server) reviews(ctx context.Context, in *view.ReviewQuery) (*sends[view.Page[view.ReviewItem]], error) {
	return send(s.Record.Reviews(ctx, asker(ctx).account(), *in))
}

func (s *server) board(ctx context.Context, in *view.BoardQuery) (*sends[view.Board], error) {
	return send(s.Record.Board(ctx, asker(ctx).account(), *in))
}
