package editions

import (
	"context"
	"errors"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Drafts is the drafts of editions, the one that was last touched first.
func (d *Drafting) Drafts(ctx context.Context, account string, p view.Paging) (view.Page[view.EditionDraft], error) {
	people, err := d.People(ctx)
	if err != nil {
		return view.Page[view.EditionDraft]{}, err
	}
	page, err := d.Store.EditionDrafts(ctx, p.Cursor, p.Limit)
	if errors.Is(err, store.ErrCursor) {
		return view.Page[view.EditionDraft]{}, fault.InField("query.cursor", "翻页游标无效，请从第一页重新查询")
	}
	out := view.Page[view.EditionDraft]{Next: page.Next, Items: make([]view.EditionDraft, len(page.Items))}
	for i, row := range page.Items {
		if err == nil {
			out.Items[i], err = draftView(row, account, people)
		}
	}
	return out, err
}

func (d *Drafting) shown(ctx context.Context, account string, draft store.EditionDraft) (view.EditionDraft, error) {
	people, err := d.People(ctx)
	if err != nil {
		return view.EditionDraft{}, err
	}
	return draftView(draft, account, people)
}

func draftView(d store.EditionDraft, account string, people party.Directory) (view.EditionDraft, error) {
	from, err := calendar.ParseDate(d.EffectiveFrom)
	return view.EditionDraft{
		ID: d.ID, Kind: d.Kind, Edition: d.Edition, EffectiveFrom: from, Source: d.Source, State: d.State, Digest: d.SHA256,
		Maker: named(people, d.Maker), UpdatedAt: d.UpdatedAt, Own: d.Maker == account,
	}, err
}

func named(people party.Directory, id string) view.Named {
	return view.Named{ID: id, Name: people.Name(party.PersonID(id))}
}

// Draft is a draft with what it changes and everything that was done with it.
// What was approved is shown against the rules of its time.
func (d *Drafting) Draft(ctx context.Context, account, id string) (view.EditionDraftDetail, error) {
	var out view.EditionDraftDetail
	draft, found, err := d.Store.EditionDraft(ctx, id)
	if err != nil {
		return out, err
	}
	if !found {
		return out, noDraft()
	}
	if out.EditionDraft, err = d.shown(ctx, account, draft); err != nil {
		return out, err
	}
	text, err := d.Store.EditionDraftText(ctx, id)
	if err != nil {
		return out, err
	}
	out.Text = string(text)
	if out.Steps, err = d.steps(ctx, id); err != nil {
		return out, err
	}
	barred, err := d.barred(ctx, account)
	if err != nil {
		return out, err
	}
	if f := barred(draft); f != nil {
		out.Barred = f.Message
	}
	return out, d.compare(ctx, draft, text, &out)
}

func (d *Drafting) steps(ctx context.Context, id string) ([]view.EditionDraftStep, error) {
	people, err := d.People(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := d.Store.EditionDraftSteps(ctx, id)
	steps := make([]view.EditionDraftStep, len(rows))
	for i, r := range rows {
		steps[i] = view.EditionDraftStep{What: r.What, Who: named(people, r.Account), Role: party.RoleTitle(party.Role(r.Role)), At: r.At, Digest: r.SHA256, Reason: r.Reason}
	}
	return steps, err
}

// compare tells what the draft changes, or why it could not come into force.
func (d *Drafting) compare(ctx context.Context, draft store.EditionDraft, text []byte, out *view.EditionDraftDetail) error {
	rows, err := d.Store.Editions(ctx)
	if err != nil {
		return err
	}
	out.Basis, out.Faults, out.Changes = basis(rows), []fault.Field{}, []view.RuleChange{}
	if draft.State == store.DraftApproved {
		rows = before(rows, draft)
	}
	list, err := supposed(rows, text)
	if f, refused := errors.AsType[*fault.Fault](err); refused {
		if out.Faults = f.Fields; len(f.Fields) == 0 {
			out.Faults = []fault.Field{{Message: f.Message}}
		}
		return nil
	}
	out.Changes = shownChanges(list)
	return err
}

// before leaves out the draft's own edition and whatever was loaded after it.
func before(rows []store.Edition, draft store.EditionDraft) []store.Edition {
	var kept []store.Edition
	for _, r := range without(rows, store.Edition{Kind: draft.Kind, Edition: draft.Edition}) {
		if !r.LoadedAt.After(draft.UpdatedAt) {
			kept = append(kept, r)
		}
	}
	return kept
}

func supposed(rows []store.Edition, text []byte) ([]Change, error) {
	e, err := checked(rows, text)
	if err != nil {
		return nil, err
	}
	now, err := Of(rows)
	if err != nil {
		return nil, err
	}
	then, err := Suppose(now, e)
	if err != nil {
		return nil, err
	}
	return changes(now, then, e)
}

func shownChanges(list []Change) []view.RuleChange {
	out := make([]view.RuleChange, len(list))
	for i, c := range list {
		out[i] = view.RuleChange{Row: c.Row, Title: c.Title, Cite: c.Cite, From: c.From, What: c.What, Fields: make([]view.FieldChange, len(c.Fields))}
		for j, f := range c.Fields {
			out[i].Fields[j] = view.FieldChange(f)
		}
	}
	return out
}
