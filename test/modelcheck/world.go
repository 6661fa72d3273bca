package main

import (
	"sync"
	"time"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// The small bureau. Roles lie across each other on purpose: the rules, not the
// staffing, must keep reviewers from reviewing their own cases.
const (
	anna = party.PersonID("anna") // handles; head of the unit
	bert = party.PersonID("bert") // handles; could review
	cora = party.PersonID("cora") // reviews, hosts, publishes
	dora = party.PersonID("dora") // leads, checks, archives; could review
	emil = party.PersonID("emil") // an officer whose certificate has run out
	gina = party.PersonID("gina") // counsel
	hans = party.PersonID("hans") // an officer more
	ines = party.PersonID("ines") // a leader more
	vera = party.PersonID("vera") // a supervisor of another unit

	unit   = party.UnitID("market")
	office = party.UnitID("legal") // reviews what others handle
	fileA  = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
)

// began is when every run begins.
var began = calendar.MustDate("2026-03-02").Start().Add(9 * time.Hour)

var always = party.Span{From: calendar.MustDate("2015-01-01")}

func person(id party.PersonID, roles ...party.Role) party.Person {
	p := party.Person{ID: id, Name: "人员" + string(id), Certificates: []party.Certificate{
		{Kind: party.Enforcement, Number: "E", Span: always}, {Kind: party.Qualification, Number: "Q", Span: always},
	}}
	return also(p, roles...)
}

func fourPeople() party.Directory {
	return party.Directory{
		anna: person(anna, party.Officer, party.UnitHead),
		bert: alsoIn(office, person(bert, party.Officer), party.Reviewer),
		cora: alsoIn(office, person(cora), party.Reviewer, party.ReviewHead, party.HearingHost, party.Publisher),
		dora: alsoIn(office, person(dora), party.Head, party.DeputyHead, party.Reviewer, party.DisclosureChecker, party.Archivist),
	}
}

// editions are the shipped law in a model's years, which have no end: every
// year is known, and has weekends only.
type editions struct {
	mu   sync.Mutex
	all  law.Editions
	days map[calendar.Date]law.Set
}

var shippedLaw = sync.OnceValue(func() *editions {
	var years []calendar.Year
	for y := 2027; y < 2034; y++ {
		years = append(years, calendar.Year{Year: y, Edition: "model"})
	}
	shipped, err := catalogue.Shipped()
	if err == nil {
		shipped, err = shipped.With(law.Edition{ID: "model", Kind: law.Calendars, EffectiveFrom: calendar.MustDate("2026-01-01"), Years: years}, granted(shipped))
	}
	if err != nil {
		panic(err)
	}
	return &editions{all: shipped, days: map[calendar.Date]law.Set{}}
})

func (e *editions) at(day calendar.Date) law.Set {
	e.mu.Lock()
	defer e.mu.Unlock()
	set, ok := e.days[day]
	if !ok {
		set = e.all.At(day)
		e.days[day] = set
	}
	return set
}

func (e *editions) on(now time.Time) law.Set { return e.at(calendar.DateOf(now)) }

// also gives a person more roles.
func also(p party.Person, roles ...party.Role) party.Person { return alsoIn(unit, p, roles...) }

func alsoIn(in party.UnitID, p party.Person, roles ...party.Role) party.Person {
	for _, r := range roles {
		p.Assignments = append(p.Assignments, party.Assignment{Role: r, Unit: in, Span: always})
	}
	return p
}

// with changes one of the four.
func with(id party.PersonID, roles ...party.Role) party.Directory {
	people := fourPeople()
	people[id] = also(people[id], roles...)
	return people
}

// withEmil is the bureau with an officer whose certificate has run out.
func withEmil() party.Directory {
	people := fourPeople()
	old := person(emil, party.Officer)
	old.Certificates = []party.Certificate{{Kind: party.Enforcement, Number: "E", Span: party.Span{From: always.From, Until: calendar.MustDate("2026-01-31")}}}
	people[emil] = old
	return people
}

func withCounsel() party.Directory {
	people := fourPeople()
	people[gina] = person(gina, party.Counsel)
	return people
}

func withHans() party.Directory {
	people := fourPeople()
	people[hans] = person(hans, party.Officer)
	return people
}

// withInes is the bureau with a second leader: whoever reviewed does not
// decide.
func withInes() party.Directory {
	people := fourPeople()
	people[ines] = person(ines, party.Head, party.DeputyHead, party.DisclosureChecker, party.Archivist)
	return people
}

// shiftingPeople is the bureau over some weeks in which people are away and
// certificates run out.
func shiftingPeople() party.Directory {
	people := withInes()
	people[dora] = also(people[dora], party.Officer)
	stand := func(id, absent party.PersonID, from, until string) {
		p := people[id]
		p.StandsInFor = append(p.StandsInFor, party.Substitution{Absent: absent, Span: party.Span{From: calendar.MustDate(from), Until: calendar.MustDate(until)}})
		people[id] = p
	}
	stand(cora, anna, "2026-03-09", "2026-03-13") // the reviewer stands in for a handler
	stand(dora, bert, "2026-03-16", "2026-03-31") // and so does the head
	old := people[bert]
	old.Certificates = []party.Certificate{
		{Kind: party.Enforcement, Number: "E", Span: party.Span{From: always.From, Until: calendar.MustDate("2026-03-09")}}, {Kind: party.Qualification, Number: "Q", Span: always},
	}
	people[bert] = old
	people[hans] = person(hans, party.Officer)
	return people
}
