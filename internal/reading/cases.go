package reading

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
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
	looksOn := !named.All && slices.ContainsFunc(people.HeldOn(p, on), func(h party.Held) bool { return h.Role == party.Supervisor })
	filter := store.CaseFilter{Scope: all, States: q.State, Units: q.Unit, Procedures: q.Procedure, Text: q.Text, Person: q.Person, HideParty: looksOn}
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
	texts, err := r.summaries(ctx, q, page.Items)
	if err != nil {
		return out, err
	}
	out.Items, out.Next = make([]view.CaseItem, len(page.Items)), page.Next
	for i, row := range page.Items {
		text := texts[row.ID]
		if looksOn && !admitsParty(named, row) {
			row.PartyName = casework.MaskName(party.Kind(row.PartyKind), row.PartyName)
			text.Summary = cmp.Or(text.OpenSummary, text.Summary)
		}
		if out.Items[i], err = caseItem(row, n); err != nil {
			return out, err
		}
		out.Items[i].Summary = text.Summary
	}
	return out, nil
}

// summaries are read for whoever looks for words, which may stand there.
func (r *Reading) summaries(ctx context.Context, q view.CaseQuery, rows []store.Case) (map[string]store.CaseText, error) {
	if q.Text == "" {
		return nil, nil
	}
	return r.store.CaseTexts(ctx, each(rows, func(c store.Case) string { return c.ID }))
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
	casefile.PreservationTrack, casefile.SeizureTrack, casefile.DrawTrack,
}

func trackRank(t string) int { return slices.Index(tracks, casefile.Track(t)) }

func trackState(track casefile.Track, state casefile.State) view.TrackState {
	return view.TrackState{
		Track: string(track), TrackTitle: procedure.TrackTitle(track), State: string(state), StateTitle: procedure.StateTitle(track, state),
	}
}

// Case is one case as its reader may see it: what is known, where it stands,
// what may be done next and what is due; or as it stood at an earlier moment, of
// which its reader may see no more and no less than of the case today.
func (r *Reading) Case(ctx context.Context, account, id string, at view.Moment) (view.Case, error) {
	today, err := r.cases.Look(ctx, account, id)
	if err != nil {
		return view.Case{}, err
	}
	look, asOf, err := asItStood(today, at)
	if err != nil {
		return view.Case{}, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return view.Case{}, err
	}
	c, pctx, head := look.Case, today.Context, look.Head
	v := view.Case{
		AsOf: asOf,
		ID:   c.ID, Sequence: c.Sequence, Number: c.Number(), Numbers: c.Numbers, Title: head.Title, Procedure: look.Table.ID,
		ProcedureTitle: look.Table.Title, Unit: n.unit(string(c.Unit)), OpenedAt: c.OpenedAt, UpdatedAt: c.LastAt, Tracks: trackStates(c.States),
		Masked: !procedure.SeesParty(today.Case, pctx), Acts: []view.Act{}, Tasks: []view.Task{}, Desk: desk(look, n),
		Clocks: openClocks(look), Ahead: []view.Ahead{}, Facts: facts(c, n, look.Context),
	}
	if asOf == nil {
		v.Acts, v.Tasks, v.Ahead = acts(look), caseTasks(look, n), ahead(look)
	}
	if named, only := procedure.NamedOnly(today.Case, pctx); only {
		v = forCounsel(v, c, named, n)
	}
	if v.Origin, v.Linked, err = r.links(ctx, account, c); err != nil {
		return view.Case{}, err
	}
	if v.Masked {
		v.Facts.Matter.Party = maskParty(c.Matter.Party)
	}
	if lead := v.Facts.Lead; lead != nil {
		v.Facts.Lead = maskNamed(today, lead).(*casefile.LeadRegister)
	}
	if i := v.Facts.Inspection; i != nil {
		i.Proposed = *maskNamed(today, &i.Proposed).(*casefile.InspectPropose)
	}
	if s := v.Facts.Spot; s != nil {
		s.Decided = *maskNamed(today, &s.Decided).(*casefile.SpotDecide)
	}
	if hide := redactor(today.Case, pctx); hide != nil {
		return redact(v, hide)
	}
	return v, nil
}

// asItStood looks back to the moment, which is nil for now.
func asItStood(look casework.Look, at view.Moment) (casework.Look, *view.AsOf, error) {
	now, newest := look.Context.Now, look.Case.Sequence
	var past casework.Look
	switch {
	case at.On.IsZero() && at.Entry == 0:
		return look, nil, nil
	case !at.On.IsZero() && at.Entry != 0:
		return look, nil, fault.InField("query.entry", "请只填写日期或者记录序号中的一项")
	case at.Entry > newest:
		return look, nil, fault.InField("query.entry", "本案共有 %d 条记录，请填写其中一条", newest)
	case at.On.After(calendar.DateOf(now)):
		return look, nil, fault.InField("query.on", "日期不能晚于今天")
	case at.Entry > 0:
		past = look.Back(func(e casefile.Event) bool { return e.Sequence <= at.Entry }, look.Case.Events[at.Entry-1].RecordedAt)
	default:
		end := at.On.End()
		past = look.Back(func(e casefile.Event) bool { return e.RecordedAt.Before(end) }, earlier(end, now))
	}
	if past.Case.Sequence == 0 {
		return look, nil, fault.InField("query.on", "案件于 %s 登记，请选择该日或者以后的日期", calendar.DateOf(look.Case.OpenedAt))
	}
	return past, &view.AsOf{Entry: past.Case.Sequence, At: past.Context.Now, Newest: newest}, nil
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// acts are what the reader may think of now. A supervisor gets none but to
// attend the draw that they were named for.
func acts(look casework.Look) []view.Act {
	return each(procedure.Options(look.Table, look.Case, look.Context), func(o procedure.Option) view.Act {
		return view.Act{
			Act: string(o.Act), Title: o.Title, Cite: o.Cite, Open: o.Open, ShutBy: o.ShutBy, Notes: o.Notes,
			Href: "/api/v1/cases/" + look.Case.ID + "/acts/" + string(o.Act),
		}
	})
}

func caseTasks(look casework.Look, n names) []view.Task {
	return each(procedure.Tasks(look.Table, look.Case, look.Context), func(t procedure.Task) view.Task {
		v := caseTask(look, t, n)
		v.Able = able(look, t, n)
		v.Gestures = each(procedure.Gestures(look.Table, look.Case, t, look.Context), func(g procedure.Name) string { return string(g) })
		return v
	})
}

// ableShown is how many of those who may do a task are named.
const ableShown = 4

// able names whoever can do today what waits for an office.
func able(look casework.Look, t procedure.Task, n names) view.Able {
	if t.Role == "" {
		return view.Able{}
	}
	ids := procedure.Able(look.Table, t, look.Case, look.Context)
	all := len(ids)
	return view.Able{Able: n.persons(ids[:min(all, ableShown)]), AbleCount: &all}
}

func caseTask(look casework.Look, t procedure.Task, n names) view.Task {
	head := look.Head
	v := view.Task{
		CaseID: head.ID, CaseNumber: text(head.Number), CaseTitle: head.Title, PartyName: head.PartyName, State: head.MainState,
		StateTitle: procedure.StateTitle(casefile.Main, casefile.State(head.MainState)), Act: string(t.Act), Title: t.Title,
		Person: n.someone(t.Person), Role: string(t.Role), Clock: t.Clock, Due: dueOfTask(look, t), CaseUnit: n.unit(string(look.Case.Unit)), Procedure: look.Table.ID,
		Since: recorded(look.Case, t.Since), Hands: view.Hands{
			Kind: string(t.Kind), Gesture: string(t.Gesture), Version: t.Since, Of: string(t.Of), Holding: string(t.Holding), HoldingTitle: procedure.HoldingTitle(t.Holding),
			Holder: n.someone(t.Holder), HeldSince: recorded(look.Case, t.Held), From: n.someone(t.From), Ask: t.Ask, AskedAt: recorded(look.Case, t.Asked),
		},
	}
	if t.Role != "" {
		v.RoleTitle = party.RoleTitle(t.Role)
	}
	if t.Unit != "" {
		unit := n.unit(string(t.Unit))
		v.Unit = &unit
	}
	return v
}

func dueOfTask(look casework.Look, t procedure.Task) view.Due {
	i := slices.IndexFunc(look.Case.Clocks, func(k casefile.Clock) bool { return k.ID == t.Clock })
	if i < 0 {
		return dueAt("", t.DueAt, look.Context.Now)
	}
	due := dueAt(look.Case.Clocks[i].Result.DueOn.String(), t.DueAt, look.Context.Now)
	due.AtRisk = procedure.AtRisk(look.Case.Clocks[i])
	return due
}

// recorded is when the record took in an entry; nil for none.
func recorded(c casefile.Case, sequence int) *time.Time {
	if sequence < 1 || sequence > len(c.Events) {
		return nil
	}
	return instant(c.Events[sequence-1].RecordedAt)
}
