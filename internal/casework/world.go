package casework

import (
	"context"
	"sync"
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

	mu   sync.Mutex
	view *View
}

// View is the world at one revision. It never changes.
type View struct {
	People   party.Directory
	Editions law.Editions

	peopleRev, catalogueRev int64
	sets                    sync.Map // calendar.Date → law.Set
}

// NewWorld takes the two mappings from rows to domain values.
func NewWorld(people func(store.Directory) (party.Directory, error), editions func([]store.Edition) (law.Editions, error)) *World {
	return &World{people: people, editions: editions}
}

// At reads the world as the reader sees it, inside or outside a transaction.
func (w *World) At(ctx context.Context, r store.Reader) (*View, error) {
	revs, err := r.Revisions(ctx)
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if v := w.view; v != nil && v.peopleRev == revs[store.PeopleRevision] && v.catalogueRev == revs[store.CatalogueRevision] {
		return v, nil
	}
	v, err := w.load(ctx, r, revs)
	if err != nil {
		return nil, err
	}
	w.view = v
	return v, nil
}

func (w *World) load(ctx context.Context, r store.Reader, revs map[string]int64) (*View, error) {
	rows, err := r.Directory(ctx)
	if err != nil {
		return nil, err
	}
	people, err := w.people(rows)
	if err != nil {
		return nil, err
	}
	loaded, err := r.Editions(ctx)
	if err != nil {
		return nil, err
	}
	editions, err := w.editions(loaded)
	if err != nil {
		return nil, err
	}
	return &View{People: people, Editions: editions, peopleRev: revs[store.PeopleRevision], catalogueRev: revs[store.CatalogueRevision]}, nil
}

// Rules is the set in force on a day.
func (v *View) Rules(on calendar.Date) law.Set {
	if s, ok := v.sets.Load(on); ok {
		return s.(law.Set)
	}
	s := v.Editions.At(on)
	v.sets.Store(on, s)
	return s
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
