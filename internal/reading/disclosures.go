package reading

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/law"
	"sanxiang/internal/store"
)

// Disclosures is the public list, without the full texts.
func (r *Reading) Disclosures(ctx context.Context, q view.DisclosureQuery) (view.Page[view.Disclosure], error) {
	var out view.Page[view.Disclosure]
	units, err := r.unitsByID(ctx)
	if err != nil {
		return out, err
	}
	filter := store.DisclosureFilter{Category: q.Category, Unit: q.Unit, Text: q.Text}
	page, err := r.store.Disclosures(ctx, filter, q.Cursor, q.Limit)
	if err != nil {
		return out, asked(err)
	}
	n := names{units: units}
	return view.Page[view.Disclosure]{Items: each(page.Items, func(d store.Disclosure) view.Disclosure { return disclosure(d, n) }), Next: page.Next}, nil
}

// Disclosure is one public decision with its full text, or its tombstone.
func (r *Reading) Disclosure(ctx context.Context, id string) (view.Disclosure, error) {
	units, err := r.unitsByID(ctx)
	if err != nil {
		return view.Disclosure{}, err
	}
	row, found, err := r.store.Disclosure(ctx, id)
	if err != nil {
		return view.Disclosure{}, err
	}
	if !found {
		return view.Disclosure{}, missing("这条公示信息")
	}
	return disclosure(row, names{units: units}), nil
}

// disclosure is what the public reads. A title names the party, so a tombstone
// has none.
func disclosure(d store.Disclosure, n names) view.Disclosure {
	v := view.Disclosure{
		ID: d.ID, Number: d.Number, Title: "公示信息已撤回", Category: d.Category, CategoryTitle: law.Category(d.Category).Title(), Unit: n.unit(d.Unit),
		State: d.State, FirstPublishedAt: d.FirstPublishedAt, PublishedAt: d.PublishedAt, WithdrawnAt: d.WithdrawnAt, WithdrawalReason: d.WithdrawalReason,
	}
	if d.State == store.DisclosureWithdrawn {
		return v
	}
	v.Title, v.PartyName, v.DecidedOn, v.Facts, v.Basis, v.Outcome = d.Title, d.PartyName, text(d.DecidedOn), d.Facts, d.Basis, d.Outcome
	v.Text, v.SHA256 = string(d.Text), d.SHA256
	return v
}
