package api

import (
	"context"
	"strings"

	"sanxiang/api/view"
)

func (s *server) editions(ctx context.Context, _ *struct{}) (*sends[list[view.Edition]], error) {
	items, err := s.Shelf.List(ctx)
	return send(list[view.Edition]{Items: items}, err)
}

func (s *server) editionDrafts(ctx context.Context, in *view.Paging) (*sends[view.Page[view.EditionDraft]], error) {
	return send(s.Drafting.Drafts(ctx, asker(ctx).account(), *in))
}

// OnEditionDraft addresses one draft of an edition. It is exported because huma
// passes over embedded types that are not.
type OnEditionDraft struct {
	ID string `path:"id" maxLength:"60" doc:"草案编号"`
}

func (s *server) editionDraft(ctx context.Context, in *OnEditionDraft) (*sends[view.EditionDraftDetail], error) {
	return send(s.Drafting.Draft(ctx, asker(ctx).account(), in.ID))
}

type newEdition struct {
	RawBody []byte `contentType:"application/yaml"`
}

// submitEdition puts an edition of the rules forward. Nothing is in force by
// that.
func (s *server) submitEdition(ctx context.Context, in *newEdition) (*sends[view.EditionDraft], error) {
	return send(s.Drafting.Submit(ctx, administrator(ctx), in.RawBody))
}

type otherEdition struct {
	OnEditionDraft
	Seen    string `header:"If-Match" required:"true" maxLength:"80" doc:"所见草案的摘要"`
	RawBody []byte `contentType:"application/yaml"`
}

func (s *server) replaceEdition(ctx context.Context, in *otherEdition) (*sends[view.EditionDraft], error) {
	return send(s.Drafting.Replace(ctx, administrator(ctx), in.ID, strings.Trim(in.Seen, `"`), in.RawBody))
}

type editionRefusal struct {
	OnEditionDraft
	Body view.EditionRefusal
}

func (s *server) withdrawEdition(ctx context.Context, in *editionRefusal) (*nothing, error) {
	return done(s.Drafting.Withdraw(ctx, administrator(ctx), in.ID, in.Body))
}

func (s *server) rejectEdition(ctx context.Context, in *editionRefusal) (*nothing, error) {
	return done(s.Drafting.Reject(ctx, administrator(ctx), in.ID, in.Body))
}

// approveEdition brings an edition into force. Running clocks that it touches
// are moved by an entry in each case.
func (s *server) approveEdition(ctx context.Context, in *struct {
	OnEditionDraft
	Body view.EditionDecision
}) (*sends[view.LoadedEdition], error) {
	return send(s.Drafting.Approve(ctx, administrator(ctx), in.ID, in.Body))
}
