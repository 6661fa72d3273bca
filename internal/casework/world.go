package casework

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// World is what rules need to know beside the case: people and editions of
// the rules. It is read anew whenever the database's revision counters have
// moved, so a role that was taken away is gone for the very next act; between
// changes it costs one small query.
type World struct {
	people   func(store.Directory) (party.Directory, error)
	editions func([]store.Edition) (law.Editions, error)
	// Two readers may load at once; no lock is held meanwhile, because one of
	// them may hold the connection that the other waits for.
	view atomic.Pointer[View]
}

// View is the world at one revision. It never changes.
type View struct {
	People   party.Directory
	Editions law.Editions

	revisions revisions
	turns     []calendar.Date // days on which some rule comes into force or goes out
	sets      sync.Map        // calendar.Date of a turn → law.Set
}

type revisions struct{ people, catalogue int64 }

// NewWorld takes the two mappings from rows to domain values.
func NewWorld(people func(store.Directory) (party.Directory, error), editions func([]store.Edition) (law.Editions, error)) *World {
	return &World{people: people, editions: editions}
}

// At reads the world as the reader sees it, inside or outside a transaction.
func (w *World) At(ctx context.Context, r store.Reader) (*View, error) {
	rows, err := r.Revisions(ctx)
	if err != nil {
		return nil, err
	}
	now := revisions{rows[store.PeopleRevision], rows[store.CatalogueRevision]}
	last := w.view.Load()
	if last != nil && last.revisions == now {
		return last, nil
	}
	v, err := w.load(ctx, r, last, now)
	if err != nil {
		return nil, err
	}
	w.view.Store(v)
	return v, nil
}

// load reads what has moved since the last view.
func (w *World) load(ctx context.Context, r store.Reader, last *View, now revisions) (*View, error) {
	rows, err := r.Directory(ctx)
	if err != nil {
		return nil, err
	}
	v := &View{revisions: now}
	if v.People, err = w.people(rows); err != nil {
		return nil, err
	}
	if last != nil && last.revisions.catalogue == now.catalogue {
		v.Editions, v.turns = last.Editions, last.turns
		return v, nil
	}
	loaded, err := r.Editions(ctx)
	if err != nil {
		return nil, err
	}
	if v.Editions, err = w.editions(loaded); err != nil {
		return nil, err
	}
	v.turns = turns(v.Editions)
	return v, nil
}

// Rules is the set in force on a day. Between two turns the rules are the
// same, so that all those days share one set.
func (v *View) Rules(on calendar.Date) law.Set {
	i, exact := slices.BinarySearchFunc(v.turns, on, calendar.Date.Compare)
	var turn calendar.Date // zero: before every rule
	if exact {
		turn = on
	} else if i > 0 {
		turn = v.turns[i-1]
	}
	set, ok := v.sets.Load(turn)
	if !ok {
		set, _ = v.sets.LoadOrStore(turn, v.Editions.At(turn))
	}
	out := set.(law.Set)
	out.On = on
	return out
}

// turns are the days on which the rules in force change.
func turns(all law.Editions) []calendar.Date {
	var days []calendar.Date
	add := func(f law.InForce) {
		days = append(days, f.EffectiveFrom)
		if !f.EffectiveUntil.IsZero() {
			days = append(days, f.EffectiveUntil.AddDays(1))
		}
	}
	for _, e := range all.List() {
		days = append(days, e.EffectiveFrom)
		for _, r := range e.Periods {
			add(r.InForce)
		}
		for _, r := range e.Params {
			add(r.InForce)
		}
		for _, r := range e.Powers {
			add(r.InForce)
		}
		for _, r := range e.MajorRules {
			add(r.InForce)
		}
	}
	slices.SortFunc(days, calendar.Date.Compare)
	return slices.Compact(days)
}

// context is what Decide is told of the world at an instant.
func (v *View) context(actor party.PersonID, now time.Time, files map[string]bool, demo bool) procedure.Context {
	person, ok := v.People[actor]
	if !ok {
		person = party.Person{ID: actor, Disabled: true}
	}
	return procedure.Context{
		Actor: person, Now: now, At: now, Rules: v.Rules(calendar.DateOf(now)), RulesAt: v.Rules, People: v.People, Files: files, Demo: demo,
	}
}
