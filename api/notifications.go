package api

import (
	"context"

	"sanxiang/api/view"
)

func (s *server) notifications(ctx context.Context, _ *struct{}) (*sends[view.Notifications], error) {
	return send(s.Outward.Notifications(ctx, asker(ctx).account()))
}

func (s *server) chooseNotifications(ctx context.Context, in *struct{ Body view.NoticeChoice }) (*nothing, error) {
	return done(s.Outward.Choose(ctx, asker(ctx).account(), in.Body))
}

func (s *server) resetNotifications(ctx context.Context, _ *struct{}) (*nothing, error) {
	return done(s.Outward.Reset(ctx, asker(ctx).account()))
}

type newAddress struct {
	Body struct {
		Address string `json:"address" minLength:"3" maxLength:"254" doc:"邮箱地址；验证码发往这里"`
	}
}

func (s *server) askAddress(ctx context.Context, in *newAddress) (*nothing, error) {
	return done(s.Outward.AskAddress(ctx, asker(ctx).account(), in.Body.Address))
}

type addressCode struct {
	Body struct {
		Code string `json:"code" minLength:"6" maxLength:"6" doc:"邮件中的验证码"`
	}
}

func (s *server) confirmAddress(ctx context.Context, in *addressCode) (*nothing, error) {
	return done(s.Outward.ConfirmAddress(ctx, asker(ctx).account(), in.Body.Code))
}

func (s *server) removeAddress(ctx context.Context, _ *struct{}) (*nothing, error) {
	return done(s.Outward.RemoveAddress(ctx, asker(ctx).account()))
}

func (s *server) deliveries(ctx context.Context, in *view.DeliveryQuery) (*sends[view.Page[view.Delivery]], error) {
	page, err := s.Outward.Deliveries(ctx, *in)
	if err != nil {
		return nil, err
	}
	return send(page, s.noteAccess(ctx, "对外发送"))
}

func (s *server) retryDelivery(ctx context.Context, in *struct {
	ID string `path:"id" maxLength:"60" doc:"发送记录"`
}) (*nothing, error) {
	return done(s.Outward.Retry(ctx, administrator(ctx), in.ID))
}
