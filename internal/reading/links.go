package reading

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/internal/store"
)

// links leads from a case to the one that it began with, and to those that
// began with it. What of them the reader may not see is left out: of an origin
// out of sight only the kind is told.
func (r *Reading) links(ctx context.Context, account string, c casefile.Case) (*view.Link, []view.Link, error) {
	p, people, on, err := r.caller(ctx, account)
	if err != nil {
		return nil, nil, err
	}
	scope, named := scopeOf(p, people, on, everyRole), scopeOf(p, people, on, butSupervisor)
	show := func(row store.Case, kind string) view.Link {
		if scope.All && !named.All && !admitsParty(named, row) {
			row.PartyName = casework.MaskName(party.Kind(row.PartyKind), row.PartyName)
		}
		return link(row, kind)
	}
	var origin *view.Link
	if c.Origin != nil {
		origin = &view.Link{ID: c.Origin.CaseID, Kind: c.Origin.Kind}
		row, found, err := r.store.CaseInScope(ctx, c.Origin.CaseID, scope)
		if err != nil {
			return nil, nil, err
		}
		if found {
			linked := show(row, c.Origin.Kind)
			origin = &linked
		}
	}
	rows, err := r.store.OpenedFrom(ctx, c.ID, scope)
	return origin, each(rows, func(row store.Case) view.Link { return show(row, row.OriginKind) }), err
}

func link(row store.Case, kind string) view.Link {
	return view.Link{
		ID: row.ID, Kind: kind, Number: text(row.Number), Title: row.Title, PartyName: row.PartyName,
		State: procedure.StateTitle(casefile.Main, casefile.State(row.MainState)),
	}
}
