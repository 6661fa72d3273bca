package reading

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/internal/store"
)

// Cases lists the cases in sight, the most recently changed first. Whoever
// sees some of them as a supervisor alone neither reads their parties nor can
// search for them.
func (r *Reading) Cases(ctx context.Context, account string, q view.CaseQuery) (view.Page[view.CaseItem], error) {
	var out view.Page[view.CaseItem]
	p, people, on, err := r.caller(ctx, account)
	if err != nil {
		return out, err
	}
	all, named := scopeOf(p, people, on, everyRole), scopeOf(p, people, on, butSupervisor)
	looksOn := all.All && !named.All
	filter := store.CaseFilter{Scope: all, States: q.State, Units: q.Unit, Procedures: q.Procedure, Text: q.Text, HideParty: looksOn}
	if q.Ended != "" {
		ended := q.Ended == "true"
		filter.Ended = &ended
	}
	n, err := r.names(ctx)
	if err != nil {
		return out, err
	}
	page, err := r.store.ListCases(ctx, filter, q.Cursor, q.Limit)
	if err != nil {
		return out, asked(err)
	}
	out.Items, out.Next = make([]view.CaseItem, len(page.Items)), page.Next
	for i, row := range page.Items {
		if looksOn && !admitsParty(named, row) {
			row.PartyName = maskName(party.Kind(row.PartyKind), row.PartyName)
		}
		if out.Items[i], err = caseItem(row, n); err != nil {
			return out, err
		}
	}
	return out, nil
}

func caseItem(row store.Case, n names) (view.CaseItem, error) {
	var at map[casefile.Track]casefile.State
	if err := json.Unmarshal([]byte(row.States), &at); err != nil {
		return view.CaseItem{}, fmt.Errorf("states of case %s: %w", row.ID, err)
	}
	return view.CaseItem{
		ID: row.ID, Number: text(row.Number), Title: row.Title, PartyName: row.PartyName, Unit: n.unit(row.Unit), Procedure: row.Procedure,
		State: row.MainState, StateTitle: procedure.StateTitle(casefile.Main, casefile.State(row.MainState)), Tracks: trackStates(at),
		Sequence: row.Sequence, OpenedAt: row.OpenedAt, UpdatedAt: row.UpdatedAt, Ended: row.Ended,
	}, nil
}

// trackStates lists the tracks that have begun, the main one first.
func trackStates(at map[casefile.Track]casefile.State) []view.TrackState {
	list := []view.TrackState{}
	for track, state := range at {
		if state != "" {
			list = append(list, trackState(track, state))
		}
	}
	slices.SortFunc(list, func(a, b view.TrackState) int { return trackRank(a.Track) - trackRank(b.Track) })
	return list
}

// tracks is read-only: the order in which pages show them.
var tracks = []casefile.Track{
	casefile.Main, casefile.Running, casefile.JurisdictionTrack, casefile.Referring, casefile.Serving, casefile.Hearing, casefile.Review, casefile.Ladder, casefile.Disclosure, casefile.Payment, casefile.Deferral, casefile.Enforcement, casefile.Remedy, casefile.Recording, casefile.Correction,
	casefile.PreservationTrack, casefile.SeizureTrack,
}

func trackRank(t string) int { return slices.Index(tracks, casefile.Track(t)) }

func trackState(track casefile.Track, state casefile.State) view.TrackState {
	return view.TrackState{
		Track: string(track), TrackTitle: procedure.TrackTitle(track), State: string(state), StateTitle: procedure.StateTitle(track, state),
	}
}

// Case is one case as its reader may see it: what is known, where it stands,
// what may be done next and what is due.
func (r *Reading) Case(ctx context.Context, account, id string) (view.Case, error) {
	look, err := r.cases.Look(ctx, account, id)
	if err != nil {
		return view.Case{}, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return view.Case{}, err
	}
	c, pctx, head := look.Case, look.Context, look.Head
	v := view.Case{
		ID: c.ID, Sequence: c.Sequence, Number: c.Number(), Numbers: c.Numbers, Title: head.Title, Procedure: look.Table.ID,
		ProcedureTitle: look.Table.Title, Unit: n.unit(string(c.Unit)), OpenedAt: c.OpenedAt, UpdatedAt: c.LastAt, Tracks: trackStates(c.States),
		Masked: !procedure.SeesParty(c, pctx), Acts: acts(look), Tasks: caseTasks(look, n),
		Clocks: openClocks(look), Ahead: ahead(look), Facts: facts(c, n, pctx),
	}
	if named, only := procedure.NamedOnly(c, pctx); only {
		v = forCounsel(v, c, named, n)
	}
	if v.Origin, v.Linked, err = r.links(ctx, account, c); err != nil {
		return view.Case{}, err
	}
	if v.Masked {
		v.Facts.Matter.Party = maskParty(c.Matter.Party)
	}
	if lead := v.Facts.Lead; lead != nil {
		v.Facts.Lead = maskNamed(look, lead).(*casefile.LeadRegister)
	}
	if i := v.Facts.Inspection; i != nil {
		i.Proposed = *maskNamed(look, &i.Proposed).(*casefile.InspectPropose)
	}
	if s := v.Facts.Spot; s != nil {
		s.Decided = *maskNamed(look, &s.Decided).(*casefile.SpotDecide)
	}
	if hide := redactor(c, pctx); hide != nil {
		return redact(v, hide)
	}
	return v, nil
}

// acts are what the reader may think of now. A supervisor gets none: no row of
// the table names that role.
func acts(look casework.Look) []view.Act {
	return each(procedure.Options(look.Table, look.Case, look.Context), func(o procedure.Option) view.Act {
		return view.Act{
			Act: string(o.Act), Title: o.Title, Cite: o.Cite, Open: o.Open, ShutBy: o.ShutBy, Notes: o.Notes,
			Href: "/api/v1/cases/" + look.Case.ID + "/acts/" + string(o.Act),
		}
	})
}

func caseTasks(look casework.Look, n names) []view.Task {
	head := look.Head
	return each(procedure.Tasks(look.Table, look.Case, look.Context), func(t procedure.Task) view.Task {
		v := view.Task{
			CaseID: head.ID, CaseNumber: text(head.Number), CaseTitle: head.Title, PartyName: head.PartyName, State: head.MainState,
			StateTitle: procedure.StateTitle(casefile.Main, casefile.State(head.MainState)), Act: string(t.Act), Title: t.Title,
			Person: n.someone(t.Person), Role: string(t.Role), Clock: t.Clock, Due: dueAt(t.DueAt, look.Context.Now),
		}
		if t.Role != "" {
			v.RoleTitle = party.RoleTitle(t.Role)
		}
		if t.Unit != "" {
			unit := n.unit(string(t.Unit))
			v.Unit = &unit
		}
		if t.Since > 0 && t.Since <= len(look.Case.Events) {
			v.Since = instant(look.Case.Events[t.Since-1].RecordedAt)
		}
		return v
	})
}
