package api

import (
	"context"
	"strings"

	"sanxiang/api/view"
)

// OnDraft addresses one of the asker's drafts. It is exported because huma passes
// over embedded types that are not.
type OnDraft struct {
	Case string `path:"case" maxLength:"60" doc:"案件；登记新案的为程序代号"`
	Act  string `path:"act" maxLength:"60" doc:"办理事项"`
}

type draftAnswer struct {
	ETag string `header:"ETag" doc:"草稿的版本，再次保存时作为 If-Match 带回"`
	Body view.Draft
}

func draftOf(d view.Draft, err error) (*draftAnswer, error) {
	if err != nil {
		return nil, err
	}
	return &draftAnswer{ETag: `"` + d.Revision + `"`, Body: d}, nil
}

func (s *server) drafts(ctx context.Context, _ *struct{}) (*sends[list[view.DraftItem]], error) {
	return sendList(s.Drafts.List(ctx, asker(ctx).account()))
}

func (s *server) draft(ctx context.Context, in *OnDraft) (*draftAnswer, error) {
	return draftOf(s.Drafts.Draft(ctx, asker(ctx).account(), in.Case, in.Act))
}

type draftInput struct {
	OnDraft
	IfMatch string `header:"If-Match" maxLength:"100" doc:"所依据的草稿版本；没有的为新的草稿"`
	Body    view.SaveDraft
}

func (s *server) saveDraft(ctx context.Context, in *draftInput) (*draftAnswer, error) {
	seen := strings.Trim(strings.TrimPrefix(strings.TrimSpace(in.IfMatch), "W/"), `"`)
	return draftOf(s.Drafts.Save(ctx, asker(ctx).account(), in.Case, in.Act, seen, in.Body))
}

func (s *server) dropDraft(ctx context.Context, in *OnDraft) (*nothing, error) {
	return done(s.Drafts.Drop(ctx, asker(ctx).account(), in.Case, in.Act))
}
