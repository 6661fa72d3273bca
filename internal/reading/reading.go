package reading

import (
	"context"
	"errors"
	"sync"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

// Reading implements the API's ports for reading.
type Reading struct {
	store  *store.Store
	cases  *casework.Service
	clock  clock.Clock
	tables map[string]procedure.Table

	mu       sync.Mutex
	units    map[string]store.Unit
	unitsRev int64
}

// New reads the record that the cases are kept in.
func New(s *store.Store, cases *casework.Service, c clock.Clock) *Reading {
	tables := map[string]procedure.Table{}
	for _, t := range procedure.Tables() {
		tables[t.ID] = t
	}
	return &Reading{store: s, cases: cases, clock: c, tables: tables}
}

// unitsByID reads the units, anew whenever the people's revision has moved.
func (r *Reading) unitsByID(ctx context.Context) (map[string]store.Unit, error) {
	revisions, err := r.store.Revisions(ctx)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.units != nil && r.unitsRev == revisions[store.PeopleRevision] {
		return r.units, nil
	}
	d, err := r.store.Directory(ctx)
	if err != nil {
		return nil, err
	}
	units := make(map[string]store.Unit, len(d.Units))
	for _, u := range d.Units {
		units[u.ID] = u
	}
	r.units, r.unitsRev = units, d.Revision
	return units, nil
}

// names turns ids into Chinese names.
type names struct {
	people party.Directory
	units  map[string]store.Unit
}

func (r *Reading) names(ctx context.Context) (names, error) {
	units, err := r.unitsByID(ctx)
	if err != nil {
		return names{}, err
	}
	people, err := r.cases.Directory(ctx)
	return names{people: people, units: units}, err
}

func (n names) person(id party.PersonID) view.Named {
	return view.Named{ID: string(id), Name: n.people.Name(id)}
}

// someone is nil where nobody is named.
func (n names) someone(id party.PersonID) *view.Named {
	if id == "" {
		return nil
	}
	who := n.person(id)
	return &who
}

func (n names) persons(ids []party.PersonID) []view.Named {
	return each(ids, n.person)
}

func (n names) unit(id string) view.Named {
	if u, ok := n.units[id]; ok {
		return view.Named{ID: id, Name: u.Name}
	}
	return view.Named{ID: id, Name: id}
}

// each maps a list; the result is never nil, so that JSON shows a list.
func each[A, B any](list []A, f func(A) B) []B {
	out := make([]B, len(list))
	for i, a := range list {
		out[i] = f(a)
	}
	return out
}

// instant is nil for the zero instant.
func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func text(p *string) string {
	if p == nil {
		return ""
	}
	return *p
}

// caller finds who asks. Whoever is not in the directory sees nothing.
func (r *Reading) caller(ctx context.Context, account string) (party.Person, party.Directory, calendar.Date, error) {
	people, err := r.cases.Directory(ctx)
	if err != nil {
		return party.Person{}, nil, calendar.Date{}, err
	}
	p, ok := people[party.PersonID(account)]
	if !ok || p.Disabled {
		return party.Person{}, nil, calendar.Date{}, fault.New(fault.Unauthenticated, "账号不存在或者已停用，请重新登录")
	}
	return p, people, calendar.DateOf(r.clock.Now()), nil
}

// asked turns what the caller got wrong into a refusal.
func asked(err error) error {
	if errors.Is(err, store.ErrCursor) {
		return fault.InField("query.cursor", "翻页游标无效，请从第一页重新查询")
	}
	return err
}

func missing(what string) *fault.Fault {
	return fault.New(fault.NotFound, "没有%s，或者您无权查看", what)
}
