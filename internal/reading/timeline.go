package reading

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
)

// Timeline lists the entries of a case in order. Struck-out entries stay in
// it; an entry whose date was corrected shows both dates.
func (r *Reading) Timeline(ctx context.Context, account, caseID string, p view.Paging) (view.Page[view.Event], error) {
	var page view.Page[view.Event]
	after := 0
	if p.Cursor != "" {
		n, err := strconv.Atoi(p.Cursor)
		if err != nil || n < 0 {
			return page, fault.InField("query.cursor", "翻页游标无效，请从第一页重新查询")
		}
		after = n
	}
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return page, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return page, err
	}
	amended, err := r.amendments(ctx, look.Case)
	if err != nil {
		return page, err
	}
	entries := onlyShown(look)
	first := min(after, len(entries))
	last := min(first+p.Limit, len(entries))
	page.Items = []view.Event{}
	for _, e := range entries[first:last] {
		v, err := entry(look, e, n)
		if err != nil {
			return page, err
		}
		if a, ok := amended[e.Sequence]; ok {
			v.AmendedBy, v.WasAt = a.by, &a.was
		}
		page.Items = append(page.Items, v)
	}
	if last < len(entries) {
		page.Next = strconv.Itoa(last)
	}
	if hide := redactor(look.Case, look.Context); hide != nil {
		return redact(page, hide)
	}
	return page, nil
}

type amendment struct {
	by  int
	was time.Time
}

// amendments finds the entries whose date was corrected, and the dates that
// they had: the fold shows the corrected ones alone.
func (r *Reading) amendments(ctx context.Context, c casefile.Case) (map[int]amendment, error) {
	found := map[int]amendment{}
	for _, e := range c.Events {
		if f, ok := e.Facts.(*casefile.EntryConfirm); ok && f.Approve && !f.Amended.IsZero() {
			found[f.Entry] = amendment{by: e.Sequence}
		}
	}
	if len(found) == 0 {
		return found, nil
	}
	rows, err := r.store.Events(ctx, c.ID, 0)
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		if a, ok := found[row.Sequence]; ok {
			found[row.Sequence] = amendment{by: a.by, was: row.HappenedAt}
		}
	}
	return found, nil
}

func entry(look casework.Look, e casefile.Event, n names) (view.Event, error) {
	entered, err := json.Marshal(maskNamed(look, e.Facts))
	if err != nil {
		return view.Event{}, fmt.Errorf("facts of entry %d: %w", e.Sequence, err)
	}
	v := view.Event{
		Sequence: e.Sequence, Kind: e.Kind, Title: procedure.EntryTitle(look.Table, e), Actor: string(e.Actor), ActorName: n.people.Name(e.Actor), Role: e.Role,
		RoleTitle: procedure.RoleTitle(look.Case, e), HappenedAt: e.HappenedAt, RecordedAt: e.RecordedAt,
		LateEntry: calendar.DateOf(e.RecordedAt).After(calendar.DateOf(e.HappenedAt)), LateFor: e.Found.Late, Struck: e.Struck, DemoClock: e.DemoClock,
		Facts: entered,
	}
	if act, ok := look.Table.Act(procedure.Name(e.Kind)); ok {
		v.Cite = act.Cite.String()
	}
	v.Moves = each(e.Moves, func(m casefile.Move) view.TrackState { return trackState(m.Track, m.To) })
	v.Papers = each(e.Papers, func(p casefile.Paper) view.PaperRef {
		return view.PaperRef{ID: p.ID, Title: p.Title, Number: p.Number}
	})
	v.Clocks = each(e.Clocks, func(k casefile.Clock) view.Clock { return clockView(k, look.Context.Now) })
	v.Reasons = each(e.Found.Reasons, func(r casefile.Reason) view.Reason { return view.Reason{Gate: r.Gate, Text: r.Text} })
	return v, nil
}
