package reading

import (
	"context"
	"errors"
	"slices"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/internal/store"
)

// Reviews lists the cases in sight that are at the review office, or on the
// ladder, the nearest last day first, each with what its pack lacks, what runs
// and whom it waits for.
func (r *Reading) Reviews(ctx context.Context, account string, q view.ReviewQuery) (view.Page[view.ReviewItem], error) {
	out := view.Page[view.ReviewItem]{Items: []view.ReviewItem{}}
	p, people, on, err := r.caller(ctx, account)
	if err != nil {
		return out, err
	}
	places := procedure.Reviewing()
	if q.Stage == "ladder" {
		places = procedure.Disagreeing()
	}
	page, err := r.store.CasesByDue(ctx, underWay(scopeOf(p, people, on, everyRole), places), q.Cursor, q.Limit)
	if err != nil {
		return out, asked(err)
	}
	n, err := r.names(ctx)
	if err != nil {
		return out, err
	}
	out.Next = page.Next
	for _, row := range page.Items {
		look, err := r.cases.Look(ctx, account, row.ID)
		if gone := (*fault.Fault)(nil); errors.As(err, &gone) && gone.Code == fault.NotFound {
			continue // out of sight since the list was read
		}
		if err != nil {
			return out, err
		}
		out.Items = append(out.Items, reviewItem(look, n))
	}
	return out, nil
}

// underWay keeps the cases that stand at one of the places, with nothing
// decided.
func underWay(scope store.Scope, places map[casefile.Track][]casefile.State) store.CaseFilter {
	f := store.CaseFilter{Scope: scope, Pending: true, NotStates: states(procedure.Over()...)}
	for _, track := range []casefile.Track{casefile.Review, casefile.Ladder} {
		for _, s := range places[track] {
			f.At = append(f.At, store.At{Track: string(track), State: string(s)})
		}
	}
	return f
}

func reviewItem(look casework.Look, n names) view.ReviewItem {
	c, head := look.Case, look.Head
	v := view.ReviewItem{
		CaseID: c.ID, CaseNumber: c.Number(), CaseTitle: head.Title, PartyName: head.PartyName, Unit: n.unit(string(c.Unit)), Procedure: look.Table.ID,
		Tracks: []view.TrackState{}, Missing: []string{}, Clocks: openClocks(look), Ahead: ahead(look), Waiting: caseTasks(look, n),
	}
	if !procedure.SeesParty(c, look.Context) {
		v.PartyName = casework.MaskName(c.Matter.Party.Kind, c.Matter.Party.Name)
	}
	for i := range v.Waiting {
		v.Waiting[i].PartyName = v.PartyName
	}
	for _, t := range []casefile.Track{casefile.Review, casefile.Ladder} {
		if s := c.In(t); s != "" {
			v.Tracks = append(v.Tracks, trackState(t, s))
		}
	}
	if round := c.Round(); round != nil {
		v.Round, v.Version, v.SubmittedAt, v.Reviewer = round.Number, round.Version, instant(round.SubmittedAt), n.someone(round.Reviewer)
	}
	for _, i := range procedure.Pack(c, look.Context) {
		v.Needed++
		if i.Missing() {
			v.Missing = append(v.Missing, i.Title)
		}
	}
	v.Acts = slices.DeleteFunc(acts(look), func(a view.Act) bool {
		return !a.Open || !slices.ContainsFunc(v.Waiting, func(t view.Task) bool { return t.Act == a.Act })
	})
	return v
}
