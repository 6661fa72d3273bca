package api

import (
	"context"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func (s *server) procedures(_ context.Context, _ *struct{}) (*sends[list[view.ProcedureItem]], error) {
	return sendList(each(s.Tables, func(t procedure.Table) view.ProcedureItem {
		return view.ProcedureItem{ID: t.ID, Title: t.Title}
	}), nil)
}

func (s *server) procedure(_ context.Context, in *struct {
	ID string `path:"id" maxLength:"60" doc:"程序"`
}) (*sends[view.Procedure], error) {
	for _, t := range s.Tables {
		if t.ID == in.ID {
			return send(procedureView(t), nil)
		}
	}
	return nil, fault.New(fault.NotFound, "没有编号为“%s”的程序", in.ID)
}

// procedureView is the table as the flow chart and the forms read it.
func procedureView(t procedure.Table) view.Procedure {
	return view.Procedure{
		ID: t.ID, Title: t.Title, Tracks: trackViews(t), Acts: each(t.Acts, actRow),
		Gates: each(procedure.Gates(), func(g procedure.Gate) view.Gate {
			return view.Gate{ID: string(g.ID), Title: g.Title, Cite: g.Cite.String(), Effect: string(g.Effect)}
		}),
		ReviewPoints: each(procedure.ReviewPoints(), func(p procedure.ReviewPoint) view.ReviewPoint {
			return view.ReviewPoint{ID: p.ID, Title: p.Title, Cite: p.Cite.String(), GoodIfYes: p.GoodIfYes, Proven: p.Proven}
		}),
	}
}

// trackViews reads tracks and states off the arrows, in the order in which the
// rows mention them.
func trackViews(t procedure.Table) []view.Track {
	var tracks []view.Track
	at := map[casefile.Track]int{}
	seen := map[casefile.Move]bool{}
	mention := func(track casefile.Track, states ...casefile.State) {
		if _, ok := at[track]; !ok {
			at[track] = len(tracks)
			tracks = append(tracks, view.Track{Track: string(track), Title: procedure.TrackTitle(track), States: []view.State{}})
		}
		for _, state := range states {
			if move := (casefile.Move{Track: track, To: state}); state != "" && !seen[move] {
				seen[move] = true
				tracks[at[track]].States = append(tracks[at[track]].States, stateView(track, state))
			}
		}
	}
	for _, a := range t.Acts {
		if a.Gesture() {
			continue // done with tasks, it moves nothing
		}
		mention(a.On, a.From...)
		for _, g := range a.Goes {
			mention(g.Track, g.To)
		}
	}
	return tracks
}

func stateView(track casefile.Track, state casefile.State) view.State {
	return view.State{State: string(state), Title: procedure.StateTitle(track, state)}
}

func actRow(a procedure.Act) view.ActRow {
	return view.ActRow{
		Act: string(a.Name), Title: a.Title, Cite: a.Cite.String(), Phase: a.Phase, Scope: string(a.Scope), Duty: string(a.Duty),
		Track: string(a.On), Engine: a.Duty == procedure.AsEngine,
		Who:   each(a.Who, func(r party.Role) view.Role { return view.Role{Role: r, Title: party.RoleTitle(r)} }),
		Bars:  each(a.Bar, func(b procedure.Bar) string { return string(b) }),
		From:  each(a.From, func(s casefile.State) view.State { return stateView(a.On, s) }),
		Gates: each(a.Needs, func(g procedure.GateID) string { return string(g) }),
		Goes: each(a.Goes, func(g procedure.Goes) view.Arrow {
			return view.Arrow{Track: string(g.Track), To: stateView(g.Track, g.To), When: g.When}
		}),
		Papers: each(a.Papers, func(p procedure.Slot) view.Slot { return view.Slot{Slot: p.Name, Title: p.Title, Series: p.Series} }),
		Clocks: each(a.Clocks, func(k procedure.ClockOp) view.Op { return view.Op{Op: string(k.Op), Rule: k.Rule} }),
	}
}

// each maps a list; the result is never nil, so that JSON shows a list.
func each[A, B any](items []A, f func(A) B) []B {
	out := make([]B, len(items))
	for i, a := range items {
		out[i] = f(a)
	}
	return out
}
