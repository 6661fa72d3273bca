package reading

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
)

// untouched says why rules of the other kinds move nothing that is open.
const untouched = "这类规则不改变在办案件已有的期限和认定：权责清单和裁量基准适用行为发生之日有效的版本（此后的规定较轻的，适用较轻的），送审材料清单适用送审之日有效的版本。"

// DraftImpact answers what a draft of an edition would do to the open cases:
// counts for everybody who may ask, cases for those who may see them.
func (r *Reading) DraftImpact(ctx context.Context, account, id string, limit int) (view.EditionImpact, error) {
	draft, found, err := r.store.EditionDraft(ctx, id)
	if err != nil {
		return view.EditionImpact{}, err
	}
	switch {
	case !found:
		return view.EditionImpact{}, fault.New(fault.NotFound, "没有这份规则草案")
	case draft.State == store.DraftApproved:
		return view.EditionImpact{}, fault.New(fault.WrongState, "草案已经批准，不需要再推演")
	}
	text, err := r.store.EditionDraftText(ctx, id)
	if err != nil {
		return view.EditionImpact{}, err
	}
	out, q := view.EditionImpact{Digest: editions.Digest(text)}, view.Supposition{Text: text, Limit: limit}
	switch draft.Kind {
	case law.Calendars, law.PeriodRows:
		clocks, err := r.WhatIfClocks(ctx, account, view.ClockSupposition{Supposition: q, Kind: draft.Kind})
		out.Clocks = &clocks
		return out, err
	case law.ParamRows, law.MajorRows:
		params, err := r.WhatIfParams(ctx, account, q)
		out.Params = &params
		return out, err
	}
	out.Note = untouched
	return out, nil
}
