package editions

import (
	"context"
	"slices"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// Reject gives a draft back to its maker, who may put it forward again.
func (d *Drafting) Reject(ctx context.Context, by view.Actor, id string, r view.EditionRefusal) error {
	barred, err := d.barred(ctx, by.Account)
	if err != nil {
		return err
	}
	_, err = d.move(ctx, id, r.Digest, func(tx *store.Tx, draft *store.EditionDraft) error {
		switch {
		case draft.State != store.DraftPending:
			return notPending()
		case barred(*draft) != nil:
			return barred(*draft)
		}
		return d.settle(ctx, tx, by, ActApprove, draft, store.DraftRejected, store.StepRejected, r.Reason)
	})
	return err
}

// Approve brings a draft into force, in the transaction in which the approval
// is recorded. It is checked once more, against whatever has been loaded since.
func (d *Drafting) Approve(ctx context.Context, by view.Actor, id string, a view.EditionDecision) (view.LoadedEdition, error) {
	barred, err := d.barred(ctx, by.Account)
	if err != nil {
		return view.LoadedEdition{}, err
	}
	var list []Change
	draft, err := d.move(ctx, id, a.Digest, func(tx *store.Tx, draft *store.EditionDraft) (err error) {
		switch {
		case draft.State != store.DraftPending:
			return notPending()
		case barred(*draft) != nil:
			return barred(*draft)
		}
		if list, err = d.load(ctx, tx, by, *draft, a.Basis); err != nil {
			return err
		}
		return d.settle(ctx, tx, by, ActApprove, draft, store.DraftApproved, store.StepApproved, a.Reason)
	})
	if err != nil {
		return view.LoadedEdition{}, err
	}
	out := view.LoadedEdition{Edition: draft.Edition, Kind: draft.Kind, EffectiveFrom: draft.EffectiveFrom, Changes: shownChanges(list)}
	if out.Woken, err = d.Wake(ctx); err != nil {
		d.Log.WarnContext(ctx, "cases whose clocks an edition moves are left to the sweeper", "edition", draft.Edition, "error", err)
	}
	return out, nil
}

// load keeps the draft's text as an edition, against the rules that the
// approver saw.
func (d *Drafting) load(ctx context.Context, tx *store.Tx, by view.Actor, draft store.EditionDraft, seen string) ([]Change, error) {
	text, err := tx.EditionDraftText(ctx, draft.ID)
	if err != nil {
		return nil, err
	}
	e, f := Read(text)
	if f != nil {
		return nil, f
	}
	row := store.Edition{
		Kind: draft.Kind, Edition: draft.Edition, EffectiveFrom: draft.EffectiveFrom, Body: text, SHA256: draft.SHA256, LoadedBy: by.Account, LoadedAt: d.Clock.Now(),
	}
	list, err := keep(ctx, tx, row, e) // holds the catalogue's lock from here on
	if err != nil {
		return nil, err
	}
	rows, err := tx.Editions(ctx)
	if err == nil && basis(without(rows, row)) != seen {
		err = fault.New(fault.Stale, "在您查看草案之后，另有规则版本发布，差异可能不同，请重新查看后再批准")
	}
	return list, err
}

// without leaves one edition out.
func without(rows []store.Edition, one store.Edition) []store.Edition {
	return slices.DeleteFunc(slices.Clone(rows), func(r store.Edition) bool { return r.Kind == one.Kind && r.Edition == one.Edition })
}

// barred says of which drafts somebody may not decide: of their own, and of
// those of whomever they stand in for.
func (d *Drafting) barred(ctx context.Context, account string) (func(store.EditionDraft) *fault.Fault, error) {
	people, err := d.People(ctx)
	if err != nil {
		return nil, err
	}
	carries := people[party.PersonID(account)].Inherits(calendar.DateOf(d.Clock.Now()))
	return func(draft store.EditionDraft) *fault.Fault {
		switch {
		case draft.Maker == account:
			return fault.New(fault.Conflict, "草案由您本人提交，须由另一人批准或者退回")
		case slices.Contains(carries, party.PersonID(draft.Maker)):
			return fault.New(fault.Conflict, "草案由您代行职务的人员提交，须由另一人批准或者退回")
		}
		return nil
	}, nil
}
