package api

import (
	"context"

	"sanxiang/api/view"
)

func (s *server) tasks(ctx context.Context, in *view.TaskQuery) (*sends[view.Page[view.Task]], error) {
	return send(s.Record.Tasks(ctx, asker(ctx).account(), *in))
}

func (s *server) taskActs(ctx context.Context, _ *struct{}) (*sends[list[view.TaskAct]], error) {
	return sendList(s.Record.TaskActs(ctx, asker(ctx).account()))
}

type noticeQuery struct {
	view.Paging
	Unread bool `query:"unread" doc:"只看未读"`
}

func (s *server) notices(ctx context.Context, in *noticeQuery) (*sends[view.Page[view.Notice]], error) {
	return send(s.Record.Notices(ctx, asker(ctx).account(), in.Unread, in.Paging))
}

type oneNotice struct {
	ID string `path:"id" maxLength:"60" doc:"消息"`
}

func (s *server) readNotice(ctx context.Context, in *oneNotice) (*nothing, error) {
	return done(s.Record.ReadNotice(ctx, asker(ctx).account(), in.ID))
}

type noticesSeen struct {
	Body struct {
		Newest string `json:"newest" minLength:"1" maxLength:"60" doc:"您看到的最新一条消息；此后到达的仍为未读"`
	}
}

func (s *server) readNotices(ctx context.Context, in *noticesSeen) (*nothing, error) {
	return done(s.Record.ReadNotices(ctx, asker(ctx).account(), in.Body.Newest))
}
