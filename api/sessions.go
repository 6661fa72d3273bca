package api

import (
	"context"
	"net/http"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
)

type credentials struct {
	Body struct {
		Login    string `json:"login" minLength:"1" maxLength:"100" doc:"登录名"`
		Password string `json:"password" minLength:"1" maxLength:"512" doc:"密码"`
	}
}

type signedInAnswer struct {
	Body struct {
		ID         string `json:"id" doc:"人员"`
		MustChange bool   `json:"must_change" doc:"须先修改初始密码"`
	}
}

// signIn opens a session. Attempts are bounded by address here, and by account
// where passwords are judged.
func (s *server) signIn(ctx context.Context, in *credentials) (*signedInAnswer, error) {
	r := asker(ctx)
	if !s.limiter.take("sign-in "+r.address, s.Limits.SignIn, now()) {
		return nil, withStatus(fault.New(fault.TooMany, "登录尝试过于频繁，请稍后再试"), http.StatusTooManyRequests)
	}
	account, err := s.Identity.SignIn(ctx, in.Body.Login, in.Body.Password, r.address)
	if err != nil {
		return nil, err
	}
	out := &signedInAnswer{}
	out.Body.ID, out.Body.MustChange = account, s.Identity.MustChange(ctx)
	return out, nil
}

func (s *server) signOut(ctx context.Context, _ *struct{}) (*nothing, error) {
	r := asker(ctx)
	return done(s.Identity.SignOut(ctx, r.account(), r.address))
}

// me is who is signed in, with what waits for them.
func (s *server) me(ctx context.Context, _ *struct{}) (*sends[view.Me], error) {
	account := asker(ctx).account()
	me := view.Me{MustChange: s.Identity.MustChange(ctx), Now: s.Clock.Now(), DemoClock: s.DemoClock != nil, May: s.mayDo(asker(ctx))}
	var err error
	if me.Person, err = s.Record.Person(ctx, account); err != nil {
		return nil, err
	}
	if me.Login, err = s.Identity.Login(ctx, account); err != nil {
		return nil, err
	}
	if me.OpenTasks, err = s.Record.OpenTasks(ctx, account); err != nil {
		return nil, err
	}
	me.Unread, err = s.Record.UnreadNotices(ctx, account)
	return send(me, err)
}

type newPassword struct {
	Body struct {
		Current string `json:"current" minLength:"1" maxLength:"512" doc:"现在的密码"`
		New     string `json:"new" minLength:"1" maxLength:"512" doc:"新密码"`
	}
}

func (s *server) changePassword(ctx context.Context, in *newPassword) (*nothing, error) {
	r := asker(ctx)
	return done(s.Identity.ChangePassword(ctx, r.account(), in.Body.Current, in.Body.New, r.address))
}
