package api

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/law"
)

// supposed is an edition in the form in which it would be published.
type supposed struct {
	Limit   int    `query:"limit" minimum:"1" maximum:"5000" default:"500" doc:"最多列出多少项；计数总是全部"`
	RawBody []byte `contentType:"application/yaml"`
}

func (in *supposed) supposition() view.Supposition {
	return view.Supposition{Text: in.RawBody, Limit: in.Limit}
}

// supposedPeriods may ask what would have been.
type supposedPeriods struct {
	Limit   int    `query:"limit" minimum:"1" maximum:"5000" default:"500" doc:"最多列出多少项；计数总是全部"`
	Always  bool   `query:"hypothetical" doc:"假设新规则对所有在计期限一律适用（不是法律后果：期限适用起算之日有效的规则）"`
	RawBody []byte `contentType:"application/yaml"`
}

func (s *server) draftImpact(ctx context.Context, in *struct {
	OnEditionDraft
	Limit int `query:"limit" minimum:"1" maximum:"5000" default:"500" doc:"最多列出多少项；计数总是全部"`
}) (*sends[view.EditionImpact], error) {
	return send(s.Record.DraftImpact(ctx, asker(ctx).account(), in.ID, in.Limit))
}

func (s *server) whatIfCalendar(ctx context.Context, in *supposed) (*sends[view.WhatIfClocks], error) {
	q := view.ClockSupposition{Supposition: in.supposition(), Kind: law.Calendars}
	return send(s.Record.WhatIfClocks(ctx, asker(ctx).account(), q))
}

func (s *server) whatIfPeriods(ctx context.Context, in *supposedPeriods) (*sends[view.WhatIfClocks], error) {
	q := view.ClockSupposition{Supposition: view.Supposition{Text: in.RawBody, Limit: in.Limit}, Kind: law.PeriodRows, Always: in.Always}
	return send(s.Record.WhatIfClocks(ctx, asker(ctx).account(), q))
}

func (s *server) whatIfParams(ctx context.Context, in *supposed) (*sends[view.WhatIfParams], error) {
	return send(s.Record.WhatIfParams(ctx, asker(ctx).account(), in.supposition()))
}
