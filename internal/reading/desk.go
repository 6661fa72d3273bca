package reading

import (
	"context"
	"errors"
	"slices"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/workflows/contract"
)

// desk is what people did with the tasks of a case, by name.
func desk(look casework.Look, n names) view.Desk {
	title := func(act string) string {
		row, _ := look.Table.Act(procedure.Name(act))
		return row.Task
	}
	return view.Desk{
		Tasks: each(look.Case.Desk.Tasks, func(t casefile.TaskFile) view.DeskTask {
			return view.DeskTask{
				Act: t.Act, Title: title(t.Act), Of: n.someone(t.Of),
				Holds: each(t.Chain, func(h casefile.Hold) view.Hold {
					return view.Hold{From: n.someone(h.By), To: n.person(h.To), At: h.At, Sequence: h.Sequence, Accepted: h.Accepted}
				}),
				Delegations: each(t.Delegations, func(d casefile.Delegation) view.Delegation {
					return view.Delegation{
						From: n.person(d.By), To: n.person(d.To), Ask: d.Ask, At: d.At, Sequence: d.Sequence, Note: d.Note, NoteAt: instant(d.NoteAt), Recalled: d.Recalled,
					}
				}),
				Countersigns: each(t.Countersigns, func(s casefile.Countersign) view.Countersign { return countersign(s, n) }),
				Urges:        each(t.Urges, func(u casefile.Urge) view.Urge { return view.Urge{By: n.person(u.By), At: u.At} }),
			}
		}),
		Copies: each(look.Case.Desk.Copies, func(c casefile.Copied) view.Copied {
			return view.Copied{
				Act: c.Act, Title: title(c.Act), From: n.person(c.By), Note: c.Note, At: c.At, Sequence: c.Sequence,
				To: each(c.To, func(r casefile.Receipt) view.ReadBy {
					return view.ReadBy{Person: n.person(r.Person), At: instant(r.At)}
				}),
			}
		}),
	}
}

func countersign(s casefile.Countersign, n names) view.Countersign {
	return view.Countersign{
		Mode: string(s.Mode), Quorum: s.Quorum, Ask: s.Ask, From: n.person(s.By), At: s.At, Sequence: s.Sequence, Ended: string(s.Ended),
		EndedTitle: procedure.SignEndTitle(s.Ended), EndedBy: n.someone(s.EndedBy), EndedAt: instant(s.EndedAt), Reason: s.Reason, Overruled: s.Overruled,
		Signers: each(s.Members, func(m casefile.Signer) view.Signer {
			return view.Signer{Person: n.person(m.Person), Agree: m.Agree, View: m.View, At: instant(m.At)}
		}),
	}
}

// Gestures says of each task what the reader may do with it now. A task that is
// not there any more, that moved on or lies in a case out of sight, allows none:
// which of these it is, is not told.
func (r *Reading) Gestures(ctx context.Context, account string, tasks []view.BatchTask) ([]view.TaskGestures, error) {
	looks := map[string]casework.Look{}
	out := make([]view.TaskGestures, len(tasks))
	for i, named := range tasks {
		look, ok := looks[named.CaseID]
		if !ok {
			var err error
			if look, err = r.cases.Look(ctx, account, named.CaseID); err != nil && !outOfSight(err) {
				return nil, err
			}
			looks[named.CaseID] = look
		}
		out[i] = view.TaskGestures{BatchTask: named, Gestures: []view.Gesture{}}
		for _, g := range allowed(look, named) {
			row, _ := look.Table.Act(g)
			out[i].Gestures = append(out[i].Gestures, view.Gesture{Gesture: string(g), Title: row.Title})
		}
	}
	return out, nil
}

func outOfSight(err error) bool {
	f, ok := errors.AsType[*fault.Fault](err)
	return ok && f.Code == fault.NotFound
}

// allowed are the gestures with a task; of the several rows that one task may
// have for different people, whatever any of them allows.
func allowed(look casework.Look, named view.BatchTask) (names []procedure.Name) {
	for _, t := range procedure.Tasks(look.Table, look.Case, look.Context) {
		if string(t.Act) != named.Task || string(t.Of) != named.Of || t.Since != named.Since {
			continue
		}
		for _, g := range procedure.Gestures(look.Table, look.Case, t, look.Context) {
			if !slices.Contains(names, g) {
				names = append(names, g)
			}
		}
	}
	return names
}

// Preview says what would come of an act: who gets the case next and until
// when. Nothing is written.
func (r *Reading) Preview(ctx context.Context, req contract.ActRequest) (view.Preview, error) {
	p, look, err := r.cases.Preview(ctx, req)
	if err != nil {
		return view.Preview{}, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return view.Preview{}, err
	}
	act, _ := look.Table.Act(procedure.Name(req.Act))
	v := view.Preview{
		Act: req.Act, Title: act.Title, Cite: act.Cite.String(), Refused: p.Refused, ShutBy: kept(p.Gates),
		Moves:  each(p.Moves, func(m casefile.Move) view.TrackState { return trackState(m.Track, m.To) }),
		Papers: each(p.Papers, func(p casefile.Paper) view.PreviewPaper { return view.PreviewPaper{Title: p.Title, Series: p.Series} }),
		Clocks: each(p.Clocks, previewClock),
		Opens:  each(p.Opens, func(o casefile.Opening) string { return o.Procedure }),
		Next: each(p.Next, func(t procedure.NextTask) view.NextTask {
			return view.NextTask{Task: caseTask(look, t.Task, n), People: each(t.People, func(id party.PersonID) view.Named { return n.person(id) })}
		}),
		Shut: each(p.Shut, func(o procedure.Option) view.Act {
			return view.Act{Act: string(o.Act), Title: o.Title, Cite: o.Cite, ShutBy: o.ShutBy, Notes: o.Notes, Href: "/api/v1/cases/" + look.Case.ID + "/acts/" + string(o.Act)}
		}),
	}
	if _, only := procedure.NamedOnly(look.Case, look.Context); only { // counsel sees of what comes of it no more than of the case
		v.Moves, v.Clocks, v.Next, v.Shut = []view.TrackState{}, []view.PreviewClock{}, []view.NextTask{}, []view.Act{}
	}
	if hide := redactor(look.Case, look.Context); hide != nil {
		return redact(v, hide)
	}
	return v, nil
}

func previewClock(k procedure.ClockChange) view.PreviewClock {
	v := view.PreviewClock{Rule: k.After.Rule, Title: k.After.Title, What: "changes", DueOn: k.After.Result.DueOn, Ended: k.After.Ended}
	switch {
	case k.Before == nil:
		v.What = "starts"
	case !k.After.Open():
		v.What = "stops"
	}
	if k.Before != nil {
		v.WasDue = k.Before.Result.DueOn
	}
	return v
}
