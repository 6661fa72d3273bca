package api

import (
	"context"

	"sanxiang/api/view"
)

// administrator is who makes a change, for the access log.
func administrator(ctx context.Context) view.Actor {
	r := asker(ctx)
	return view.Actor{Account: r.account(), Role: r.role, Address: r.address}
}

func (s *server) staff(ctx context.Context, _ *struct{}) (*sends[view.Staff], error) {
	staff, err := s.Admin.Staff(ctx)
	if err != nil {
		return nil, err
	}
	return send(staff, s.noteAccess(ctx, "人员和岗位"))
}

func (s *server) createAccount(ctx context.Context, in *struct{ Body view.NewAccount }) (*sends[view.Account], error) {
	return send(s.Admin.CreateAccount(ctx, administrator(ctx), in.Body))
}

// OnAccount addresses one account. It is exported because huma passes over
// embedded types that are not.
type OnAccount struct {
	ID string `path:"id" maxLength:"60" doc:"账号"`
}

func (s *server) rename(ctx context.Context, in *struct {
	OnAccount
	Body view.Rename
}) (*nothing, error) {
	return done(s.Admin.Rename(ctx, administrator(ctx), in.ID, in.Body))
}

func (s *server) setDisabled(ctx context.Context, in *struct {
	OnAccount
	Body view.SetDisabled
}) (*nothing, error) {
	return done(s.Admin.SetDisabled(ctx, administrator(ctx), in.ID, in.Body))
}

func (s *server) resetPassword(ctx context.Context, in *struct {
	OnAccount
	Body view.ResetPassword
}) (*nothing, error) {
	return done(s.Admin.ResetPassword(ctx, administrator(ctx), in.ID, in.Body))
}

func (s *server) unlock(ctx context.Context, in *OnAccount) (*nothing, error) {
	return done(s.Admin.Unlock(ctx, administrator(ctx), in.ID))
}

func (s *server) saveUnit(ctx context.Context, in *struct {
	ID   string `path:"id" maxLength:"60" doc:"机构代号"`
	Body view.SaveUnit
}) (*nothing, error) {
	return done(s.Admin.SaveUnit(ctx, administrator(ctx), in.ID, in.Body))
}

func made(id string, err error) (*sends[view.Made], error) { return send(view.Made{ID: id}, err) }

func (s *server) assign(ctx context.Context, in *struct{ Body view.Held }) (*sends[view.Made], error) {
	return made(s.Admin.Assign(ctx, administrator(ctx), in.Body))
}

type ending struct {
	ID   string `path:"id" maxLength:"60"`
	Body view.LastDay
}

func (s *server) endAssignment(ctx context.Context, in *ending) (*nothing, error) {
	return done(s.Admin.EndAssignment(ctx, administrator(ctx), in.ID, in.Body.Until))
}

func (s *server) saveCertificate(ctx context.Context, in *struct{ Body view.Certificate }) (*nothing, error) {
	return done(s.Admin.SaveCertificate(ctx, administrator(ctx), in.Body))
}

func (s *server) substitute(ctx context.Context, in *struct{ Body view.Substitution }) (*sends[view.Made], error) {
	return made(s.Admin.Substitute(ctx, administrator(ctx), in.Body))
}

func (s *server) endSubstitution(ctx context.Context, in *ending) (*nothing, error) {
	return done(s.Admin.EndSubstitution(ctx, administrator(ctx), in.ID, in.Body.Until))
}

// checkDuties says what a change of staff would bring about, with the
// counter-examples; without a change it proves the bureau as it stands.
func (s *server) checkDuties(ctx context.Context, in *struct{ Body view.StaffChange }) (*sends[view.DutyVerdict], error) {
	verdict, err := s.Admin.TryStaff(ctx, in.Body)
	if err != nil {
		return nil, err
	}
	return send(verdict, s.noteAccess(ctx, "职责分离检查"))
}
