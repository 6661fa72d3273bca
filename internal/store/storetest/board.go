package storetest

import (
	"errors"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

func testBoardClocks(t *testing.T, db Database) {
	ctx, unit := t.Context(), uuid.NewString()
	scope := store.Scope{Viewer: uuid.NewString(), All: true}
	clock := func(c store.Case, id, rule, kind, state string, due *time.Time, risk bool) store.Clock {
		return store.Clock{CaseID: c.ID, Clock: id, Rule: rule, Title: "期限" + rule, Kind: kind, State: state, DueAt: due, AtRisk: risk, Body: "{}"}
	}
	soon, gone := ptr(noon.Add(time.Hour)), ptr(noon)
	a, b, hidden := openCase(t, db, inUnit(unit)), openCase(t, db, inUnit(unit)), openCase(t, db, inUnit(unit))
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.ReplaceClocks(ctx, a.ID, []store.Clock{
				clock(a, "D10-1", "D10", "duty", "running", soon, true), clock(a, "D10-2", "D10", "duty", "paused", nil, false),
				clock(a, "D11-1", "D11", "duty", "running", gone, true), clock(a, "D07-1", "D07", "right", "running", gone, false),
			}),
			tx.ReplaceClocks(ctx, b.ID, []store.Clock{
				clock(b, "D10-1", "D10", "duty", "running", soon, false), clock(b, "D10-2", "D10", "duty", "stopped", gone, false),
			}),
			tx.ReplaceClocks(ctx, hidden.ID, []store.Clock{clock(hidden, "D10-1", "D10", "duty", "running", gone, false)}),
			tx.ReplacePeople(ctx, hidden.ID, []store.CasePerson{{CaseID: hidden.ID, Person: scope.Viewer, Duty: "recused", Recused: true}}),
		)
	})
	got, err := db.CountClocks(ctx, scope, noon)
	require.NoError(t, err)
	var own []store.ClockCount
	for _, row := range got {
		if row.Unit == unit {
			own = append(own, row)
		}
	}
	require.Equal(t, []store.ClockCount{
		{Unit: unit, Rule: "D07", Title: "期限D07", Running: 1},
		{Unit: unit, Rule: "D10", Title: "期限D10", Running: 2, Paused: 1, AtRisk: 1},
		{Unit: unit, Rule: "D11", Title: "期限D11", Running: 1, Overdue: 1},
	}, own)
}

// The most pressing case comes first, each once however many periods run, and
// pages go on where the one before ended.
func testCasesByDue(t *testing.T, db Database) {
	ctx, unit := t.Context(), uuid.NewString()
	clock := func(c store.Case, id, state string, due *time.Time) store.Clock {
		return store.Clock{CaseID: c.ID, Clock: id, Rule: "D10", Title: "审核", Kind: "duty", State: state, DueAt: due, Body: "{}"}
	}
	idle, late, soon, tied := openCase(t, db, inUnit(unit)), openCase(t, db, inUnit(unit)), openCase(t, db, inUnit(unit)), openCase(t, db, inUnit(unit))
	first, second := min(soon.ID, tied.ID), max(soon.ID, tied.ID)
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.ReplaceClocks(ctx, idle.ID, []store.Clock{clock(idle, "a", "paused", nil), clock(idle, "b", "ended", ptr(noon.Add(-time.Hour)))}),
			tx.ReplaceClocks(ctx, soon.ID, []store.Clock{clock(soon, "a", "running", ptr(noon.Add(time.Hour))), clock(soon, "b", "running", ptr(noon.Add(time.Hour)))}),
			tx.ReplaceClocks(ctx, tied.ID, []store.Clock{clock(tied, "a", "running", ptr(noon.Add(time.Hour))), clock(tied, "b", "ended", ptr(noon.Add(-2*time.Hour)))}),
			tx.ReplaceClocks(ctx, late.ID, []store.Clock{clock(late, "a", "running", ptr(noon.Add(2*time.Hour))), clock(late, "b", "running", ptr(noon))}),
		)
	})
	var got []string
	for after := ""; ; {
		page, err := db.CasesByDue(ctx, store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}}, after, 1)
		require.NoError(t, err)
		for _, c := range page.Items {
			got = append(got, c.ID)
			require.Equal(t, c.ID == idle.ID, c.NearestDue == nil)
		}
		if after = page.Next; after == "" {
			break
		}
	}
	require.Equal(t, []string{late.ID, first, second, idle.ID}, got)
}

func inUnit(unit string) func(*store.Case) { return func(c *store.Case) { c.Unit = unit } }

func testBoardCases(t *testing.T, db Database) {
	ctx, unit := t.Context(), uuid.NewString()
	scope := store.Scope{Viewer: uuid.NewString(), All: true}
	rung := func(level string) func(*store.Case) {
		return func(c *store.Case) {
			c.Unit, c.Level, c.States = unit, level, `{"ladder":"`+level+`","main":"noticed","review":"problem"}`
		}
	}
	a, b := openCase(t, db, rung("head")), openCase(t, db, rung("head"))
	decided := openCase(t, db, rung("head"), func(c *store.Case) { c.DecidedAt = ptr(noon) })
	openCase(t, db, rung("end"), func(c *store.Case) { c.MainState = "ended" })
	over := openCase(t, db, rung("head"), func(c *store.Case) { c.MainState, c.Ended = "archived", true })
	under := store.CaseFilter{Scope: scope, Units: []string{unit}, At: []store.At{{Track: "ladder", State: "head"}, {Track: "ladder", State: "end"}}, Pending: true, NotStates: []string{"ended", "archived"}}
	levels, err := db.CountLevels(ctx, under)
	require.NoError(t, err)
	require.Equal(t, []store.LevelCount{{Unit: unit, Level: "head", Cases: 2}}, levels)
	listed, err := db.ListCases(ctx, under, "", 10)
	require.NoError(t, err)
	require.ElementsMatch(t, []string{a.ID, b.ID}, []string{listed.Items[0].ID, listed.Items[1].ID})

	write(t, db, func(tx *store.Tx) error {
		task := func(c store.Case, act string, due *time.Time) store.Task {
			return store.Task{CaseID: c.ID, Act: act, Title: act, AssigneeKind: store.AssigneeRole, Role: "head", Kind: "do", DueAt: due, Since: noon, Version: 1}
		}
		kind := func(t store.Task, kind string) store.Task {
			t.Kind, t.AssigneeKind, t.Person, t.Role = kind, store.AssigneePerson, "helper", ""
			return t
		}
		return errors.Join(
			tx.ReplaceTasks(ctx, a.ID, []store.Task{task(a, "late", ptr(noon)), task(a, "in-time", ptr(noon.Add(time.Hour))), task(a, "undated", nil)}),
			tx.ReplaceTasks(ctx, b.ID, []store.Task{task(b, "idle", nil), kind(task(b, "to-sign", nil), "sign"), kind(task(b, "copied", ptr(noon)), "read")}),
			tx.ReplaceTasks(ctx, over.ID, []store.Task{task(over, "ended", ptr(noon)), task(over, "ended-idle", nil)}),
		)
	})
	acted := func(c store.Case, sequence int, actor string, at time.Time) store.Event {
		e := newEvent(c.ID, sequence)
		e.Actor, e.RecordedAt = actor, at
		return e
	}
	write(t, db, func(tx *store.Tx) error {
		return tx.AppendEvents(ctx, []store.Event{
			acted(a, 1, "somebody", noon), acted(b, 1, "somebody", noon.Add(-5*time.Hour)), acted(b, 2, "system", noon),
		})
	})
	moved, err := db.LastMoved(ctx, []string{a.ID, b.ID, decided.ID}, "system")
	require.NoError(t, err)
	require.Equal(t, map[string]time.Time{a.ID: noon, b.ID: noon.Add(-5 * time.Hour)}, moved)
	stuck, err := db.Stuck(ctx, scope, noon, noon.Add(-3*time.Hour), "system", 1000)
	require.NoError(t, err)
	var acts []string
	for _, row := range stuck {
		if row.CaseUnit == unit {
			acts = append(acts, row.Act)
			require.Equal(t, "head", row.CaseLevel)
		}
	}
	require.Equal(t, []string{"late", "idle", "to-sign"}, acts, "a copy holds up nothing, nor is anything held up in a case that has ended")
}

func testBoardRecord(t *testing.T, db Database) {
	ctx, unit, gate := t.Context(), uuid.NewString(), "G"+uuid.NewString()[:4]
	scope := store.Scope{Viewer: uuid.NewString(), All: true}
	c := openCase(t, db, func(c *store.Case) { c.Unit, c.States = unit, `{"main":"noticed","review":"passed"}` })
	plain := openCase(t, db, inUnit(unit))
	refused := func(caseID *string, at time.Time) store.AuditEntry {
		return store.AuditEntry{At: at, Account: "a-1", Action: "decision.make", CaseID: caseID, Outcome: store.AuditRefused, Code: "gate_shut", Gate: gate}
	}
	event := func(caseID string, sequence int, kind string) store.Event {
		e := newEvent(caseID, sequence)
		e.Kind = kind
		return e
	}
	write(t, db, func(tx *store.Tx) error {
		list := []error{tx.AppendEvents(ctx, []store.Event{
			event(c.ID, 1, "review.submit"), event(c.ID, 2, "other"), event(c.ID, 3, "review.opine"), event(plain.ID, 1, "review.submit"),
		})}
		for _, e := range []store.AuditEntry{refused(&c.ID, noon), refused(&c.ID, noon.Add(time.Hour)), refused(nil, noon), refused(&plain.ID, noon.Add(-time.Hour)), refused(&plain.ID, noon.Add(2*time.Hour))} {
			list = append(list, tx.AppendAudit(ctx, e))
		}
		return errors.Join(list...)
	})
	counts, err := db.CountRefusals(ctx, scope, noon, noon.Add(2*time.Hour))
	require.NoError(t, err)
	require.Contains(t, counts, store.GateCount{Gate: gate, Refused: 3, Cases: 1})
	events, err := db.TrackEvents(ctx, scope, "review", []string{"review.submit", "review.opine"}, noon)
	require.NoError(t, err)
	var kinds []string
	for _, e := range events {
		if e.Unit == unit {
			kinds = append(kinds, e.Kind)
		}
	}
	require.Equal(t, []string{"review.submit", "review.opine"}, kinds)
	events, err = db.TrackEvents(ctx, scope, "review", []string{"review.submit"}, c.UpdatedAt.Add(time.Second))
	require.NoError(t, err)
	for _, e := range events {
		require.NotEqual(t, unit, e.Unit)
	}
}
