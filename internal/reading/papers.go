package reading

import (
	"context"
	"slices"

	"sanxiang/api/view"
	"sanxiang/internal/store"
)

// Papers lists the papers of a case in order, without their texts.
func (r *Reading) Papers(ctx context.Context, account, caseID string) ([]view.Paper, error) {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return nil, err
	}
	rows, err := r.store.Papers(ctx, caseID)
	if err != nil {
		return nil, err
	}
	named := namedPapers(look)
	list := each(slices.DeleteFunc(rows, func(p store.Paper) bool { return !named(p.ID) }), paper)
	if hide := redactor(look.Case, look.Context); hide != nil {
		return redact(list, hide)
	}
	return list, nil
}

// Paper is one paper with its text.
func (r *Reading) Paper(ctx context.Context, account, caseID, id string) (view.Paper, error) {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return view.Paper{}, err
	}
	row, found, err := r.store.Paper(ctx, id)
	if err != nil {
		return view.Paper{}, err
	}
	if !found || row.CaseID != caseID || !namedPapers(look)(id) {
		return view.Paper{}, missing("这份文书")
	}
	v := paper(row)
	if hide := redactor(look.Case, look.Context); hide != nil {
		plain := v.Text
		if v, err = redact(v, hide); err != nil {
			return view.Paper{}, err
		}
		v.Masked = v.Text != plain
	}
	return v, nil
}

func paper(row store.Paper) view.Paper {
	return view.Paper{
		ID: row.ID, CaseID: row.CaseID, Sequence: row.Sequence, Slot: row.Slot, Title: row.Title, Number: text(row.Number), SHA256: row.SHA256,
		CreatedAt: row.CreatedAt, VoidedAt: row.VoidedAt, VoidedReason: text(row.VoidedReason), Text: string(row.Text),
	}
}
