package reading

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
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

// stuckAtOnce is how many waiting tasks the board reads.
const stuckAtOnce = 200

// Board is what supervision looks at: counts of the periods that run, figures
// of the reviews, refusals, and cases that nobody moves. Units stand in the
// order of their ids, whatever the counts say, and no party is named.
func (r *Reading) Board(ctx context.Context, account string, q view.BoardQuery) (view.Board, error) {
	p, people, on, err := r.caller(ctx, account)
	if err != nil {
		return view.Board{}, err
	}
	from, to, wrong := span(q, on)
	if wrong != nil {
		return view.Board{}, wrong
	}
	n, err := r.names(ctx)
	if err != nil {
		return view.Board{}, err
	}
	b := boardReader{Reading: r, account: account, names: n, scope: scopeOf(p, people, on, everyRole), now: r.clock.Now(), from: from, to: to, idle: q.Idle}
	v := view.Board{Now: b.now, From: from, To: to}
	for _, read := range []func(context.Context, *view.Board) error{b.clocks, b.rungs, b.reviews, b.refusals, b.stuck} {
		if err := read(ctx, &v); err != nil {
			return view.Board{}, err
		}
	}
	return v, nil
}

func span(q view.BoardQuery, today calendar.Date) (from, to calendar.Date, wrong *fault.Fault) {
	from, to = q.From, q.To
	if to.IsZero() {
		to = today
	}
	if from.IsZero() {
		from = calendar.MustDate(fmt.Sprintf("%04d-01-01", to.Year()))
	}
	if to.Before(from) {
		return from, to, fault.InField("query.to", "统计截止日不能早于起始日")
	}
	return from, to, nil
}

// boardReader is one reading of the board.
type boardReader struct {
	*Reading
	account  string
	names    names
	scope    store.Scope
	now      time.Time
	from, to calendar.Date
	idle     int
}

func (b boardReader) clocks(ctx context.Context, v *view.Board) error {
	rows, err := b.store.CountClocks(ctx, b.scope, b.now)
	v.Clocks = each(rows, func(c store.ClockCount) view.BoardClocks {
		return view.BoardClocks{
			Unit: b.names.unit(c.Unit), Rule: c.Rule, Title: c.Title, Ladder: procedure.OfLadder(c.Rule), Running: c.Running, Paused: c.Paused,
			AtRisk: c.AtRisk, Overdue: c.Overdue,
		}
	})
	return err
}

func (b boardReader) rungs(ctx context.Context, v *view.Board) error {
	rows, err := b.store.CountLevels(ctx, underWay(b.scope, procedure.Disagreeing()))
	v.Rungs = each(rows, func(c store.LevelCount) view.BoardRung {
		return view.BoardRung{Unit: b.names.unit(c.Unit), State: c.Level, Title: procedure.StateTitle(casefile.Ladder, casefile.State(c.Level)), Cases: c.Cases}
	})
	return err
}

func (b boardReader) reviews(ctx context.Context, v *view.Board) error {
	rows, err := b.store.TrackEvents(ctx, b.scope, string(casefile.Review), procedure.ReviewKinds(), b.from.Start())
	if err != nil {
		return err
	}
	editions, err := b.cases.Editions(ctx)
	if err != nil {
		return err
	}
	figures := map[string]*procedure.ReviewFigures{}
	for len(rows) > 0 {
		n := slices.IndexFunc(rows, func(e store.UnitEvent) bool { return e.CaseID != rows[0].CaseID })
		if n < 0 {
			n = len(rows)
		}
		entries, err := entriesOf(rows[:n])
		if err != nil {
			return err
		}
		unit := rows[0].Unit
		if figures[unit] == nil {
			figures[unit] = &procedure.ReviewFigures{}
		}
		figures[unit].Add(entries, editions.Calendar(), b.from, b.to)
		rows = rows[n:]
	}
	v.Reviews = []view.BoardReviews{}
	for unit, f := range figures {
		if f.Cases > 0 || f.Returned > 0 {
			v.Reviews = append(v.Reviews, view.BoardReviews{Unit: b.names.unit(unit), ReviewFigures: *f})
		}
	}
	slices.SortFunc(v.Reviews, func(a, b view.BoardReviews) int { return strings.Compare(a.Unit.ID, b.Unit.ID) })
	return nil
}

func entriesOf(rows []store.UnitEvent) ([]casefile.Event, error) {
	list := make([]casefile.Event, len(rows))
	for i, row := range rows {
		if err := json.Unmarshal(row.Body, &list[i]); err != nil {
			return nil, fmt.Errorf("entry %d of case %s: %w", row.Sequence, row.CaseID, err)
		}
	}
	return list, nil
}

func (b boardReader) refusals(ctx context.Context, v *view.Board) error {
	rows, err := b.store.CountRefusals(ctx, b.scope, b.from.Start(), b.to.AddDays(1).Start())
	v.Refusals = each(rows, func(c store.GateCount) view.BoardRefusals {
		title, cited := procedure.GateTitle(procedure.GateID(c.Gate))
		return view.BoardRefusals{Gate: c.Gate, Title: title, Cite: cited, Refused: c.Refused, Cases: c.Cases}
	})
	return err
}

func (b boardReader) stuck(ctx context.Context, v *view.Board) error {
	rows, err := b.store.Stuck(ctx, b.scope, b.now, b.now.AddDate(0, 0, -b.idle), string(party.System), stuckAtOnce+1)
	if err != nil {
		return err
	}
	if v.More = len(rows) > stuckAtOnce; v.More {
		rows = rows[:stuckAtOnce]
	}
	moved, err := b.store.LastMoved(ctx, each(rows, func(w store.Waiting) string { return w.CaseID }), string(party.System))
	if err != nil {
		return err
	}
	v.Stuck = []view.BoardStuck{}
	rowsOf := map[string][]store.Waiting{}
	for _, row := range rows {
		i := slices.IndexFunc(v.Stuck, func(s view.BoardStuck) bool { return s.CaseID == row.CaseID })
		if i < 0 {
			i = len(v.Stuck)
			v.Stuck = append(v.Stuck, b.stuckCase(row, moved[row.CaseID]))
		}
		v.Stuck[i].Waiting = append(v.Stuck[i].Waiting, b.waiting(row))
		rowsOf[row.CaseID] = append(rowsOf[row.CaseID], row)
	}
	return b.nameAble(ctx, v.Stuck, rowsOf)
}

// nameAble says who can do today what stuck cases wait for an office to do: the
// rows of tasks do not know it, for it is judged on the case.
func (b boardReader) nameAble(ctx context.Context, stuck []view.BoardStuck, rowsOf map[string][]store.Waiting) error {
	for i := range stuck {
		rows := rowsOf[stuck[i].CaseID]
		if !slices.ContainsFunc(rows, func(w store.Waiting) bool { return w.Role != "" }) {
			continue
		}
		look, err := b.cases.Look(ctx, b.account, stuck[i].CaseID)
		if outOfSight(err) {
			continue // since the list was read
		}
		if err != nil {
			return err
		}
		for _, t := range procedure.Tasks(look.Table, look.Case, look.Context) {
			if at := slices.IndexFunc(rows, func(w store.Waiting) bool { return forOffice(w, t) }); at >= 0 {
				b.nameTask(&stuck[i].Waiting[at], look, t)
			}
		}
		stuck[i].Waiting = eachOnce(stuck[i].Waiting)
	}
	return nil
}

// forOffice tells whether the row is of this task, and it is there for an office.
func forOffice(w store.Waiting, t procedure.Task) bool {
	return w.Role != "" && w.Act == string(t.Act) && w.Kind == string(t.Kind) && w.Role == string(t.Role) && w.Unit == string(t.Unit)
}

// nameTask names who has the task in hand, whichever office they have it for, or
// else who could take it.
func (b boardReader) nameTask(w *view.BoardWaiting, look casework.Look, t procedure.Task) {
	if t.Holder != "" {
		w.Whom = b.names.people.Name(t.Holder)
		return
	}
	w.Able = able(look, t, b.names)
}

// eachOnce leaves one of what waits for one person, for whichever of their offices.
func eachOnce(list []view.BoardWaiting) []view.BoardWaiting {
	return slices.CompactFunc(list, func(a, b view.BoardWaiting) bool { return a.Title == b.Title && a.Whom == b.Whom })
}

func (b boardReader) stuckCase(row store.Waiting, moved time.Time) view.BoardStuck {
	s := view.BoardStuck{
		CaseID: row.CaseID, CaseNumber: text(row.CaseNumber), CaseTitle: row.CaseTitle, Unit: b.names.unit(row.CaseUnit),
		StateTitle: procedure.StateTitle(casefile.Main, casefile.State(row.MainState)), MovedAt: instant(moved),
	}
	if row.CaseLevel != "" {
		s.RungTitle = procedure.StateTitle(casefile.Ladder, casefile.State(row.CaseLevel))
	}
	return s
}

func (b boardReader) waiting(row store.Waiting) view.BoardWaiting {
	w := view.BoardWaiting{Title: row.Title}
	switch {
	case row.Person != "":
		w.Whom = b.names.people.Name(party.PersonID(row.Person))
	case row.Unit != "":
		w.Whom = b.names.unit(row.Unit).Name + party.RoleTitle(party.Role(row.Role))
	default:
		w.Whom = party.RoleTitle(party.Role(row.Role))
	}
	if row.DueAt != nil {
		w.Due = dueAt(text(row.ClockDueOn), *row.DueAt, b.now)
	}
	return w
}
