package main

import (
	"fmt"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/monitor"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// plan is what the check knows of one procedure besides its table.
type plan struct {
	table   procedure.Table
	inputs  map[string]input // of every act that people do
	views   []view
	mutants []mutant
	key     func(casefile.Case, *view, time.Time) string // nil: keyOf
	ended   func(casefile.Case) bool                     // nil: archived
}

// input makes the facts that the run tries for an act, or none.
type input func(scene) []casefile.Facts

// scene is what an input may look at.
type scene struct {
	casefile.Case
	ctx   procedure.Context
	view  *view
	table procedure.Table
}

// view bounds a run.
type view struct {
	name   string
	acts   []string         // that the run does
	most   map[string]int   // how often an act is done at most; the counts become part of the state
	inputs map[string]input // in place of the plan's
	people party.Directory  // in place of the usual four
	passes []string         // rules whose ends time may reach; nil: those that run most cases
	turns  []string         // days on which people's standing changes: time may come to them
	dates  []time.Duration  // further times, from now, at which an act is said to have happened
	never  []string         // acts of the view that must be refused throughout
	hasty  bool             // hearings are not waited for
	shifts bool             // what people may do changes with the days

	inspected int  // inspections of the enterprise in the year so far
	concluded bool // every inspection that a plan opened has come to its result

	versions int    // of the proposal, at most
	rounds   int    // of legal review, at most
	exhibits int    // of evidence, at most
	one      bool   // cora is the only reviewer
	straight bool   // who reviews consents
	drafts   string // which proposals there are: l(ight), h(eavy), n(o penalty), r(eworded)
}

// does tells whether the run does the act.
func (v *view) does(act string) bool { return slices.Contains(v.acts, act) }

// model is a table, the bureau that plays it, and a view.
type model struct {
	*plan
	table procedure.Table
	view  view
	law   *editions
	names []party.PersonID
	judge []monitor.Invariant
}

func newModel(p *plan, t procedure.Table, v view, judge []monitor.Invariant) *model {
	if v.people == nil {
		v.people = fourPeople()
	}
	if v.passes == nil {
		v.passes = usualPasses
	}
	return &model{plan: p, table: t, view: v, law: shippedLaw(), names: slices.Sorted(maps.Keys(v.people)), judge: judge}
}

// usualPasses are the periods whose ends open or take something.
var usualPasses = []string{"D07", "D08", "D10", "L0", "L1", "L2", "L3"}

func (m *model) context(who party.PersonID, now time.Time) procedure.Context {
	return procedure.Context{
		Actor: m.view.people[who], Now: now, At: now, Rules: m.law.on(now), RulesAt: m.law.at, People: m.view.people,
		Files: map[string]bool{fileA: true}, Inspected: map[string]int{firm().IDCode: m.view.inspected},
		TaskOf: func(string) procedure.TaskStanding {
			if m.view.concluded {
				return procedure.TaskDone
			}
			return procedure.TaskProposed
		},
	}
}

// state is one state found: how it came about, not what it is. The case is
// folded again from the way that leads there, which keeps thousands small.
type state struct {
	from   int
	label  string
	events []casefile.Event
	now    time.Time
}

// step is one way on from a state.
type step struct {
	key     string
	label   string
	events  []casefile.Event
	now     time.Time
	wrong   []monitor.Violation
	ended   bool
	settled bool
}

// found is what the search has seen.
type found struct {
	states  []state
	back    [][]int32 // back[i] lists the states that lead to i
	ended   []int     // where the case is over
	settled []int     // and no clock of it is left open for ever
	done    map[string]bool
	wrong   []monitor.Violation // the first; none is good
	way     []string            // that leads there
}

func (f *found) wayTo(i int) []string {
	var labels []string
	for ; i > 0; i = f.states[i].from {
		labels = append(labels, f.states[i].label)
	}
	slices.Reverse(labels)
	return labels
}

func (f *found) caseAt(i int) casefile.Case {
	var parts [][]casefile.Event
	for ; i > 0; i = f.states[i].from {
		parts = append(parts, f.states[i].events)
	}
	slices.Reverse(parts)
	return casefile.Fold(slices.Concat(parts...))
}

// mostStates keeps a view that somebody has just written from eating the
// machine.
const mostStates = 60_000

// search goes breadth first, level by level, so that the first wrong step is
// reached by a shortest way. It ends at the fixpoint or at the first wrong.
func (m *model) search() *found {
	f := &found{states: []state{{from: -1, now: began}}, back: make([][]int32, 1), done: map[string]bool{}}
	known := map[string]int{"": 0}
	for level := []int{0}; len(level) > 0 && f.wrong == nil; {
		var next []int
		for n, steps := range m.expand(f, level) {
			for _, s := range steps {
				if to, fresh := m.enter(f, known, level[n], s); fresh {
					next = append(next, to)
				}
			}
		}
		level = next
		if len(f.states) > mostStates {
			panic("the view “" + m.view.name + "” has no end: bound its acts")
		}
	}
	return f
}

// enter takes one step into what was found.
func (m *model) enter(f *found, known map[string]int, from int, s step) (int, bool) {
	to, old := known[s.key]
	if !old {
		to = len(f.states)
		known[s.key] = to
		f.states = append(f.states, state{from, s.label, s.events, s.now})
		f.back = append(f.back, nil)
		if s.ended {
			f.ended = append(f.ended, to)
		}
		if s.settled {
			f.settled = append(f.settled, to)
		}
	}
	f.done[s.events0()] = true
	f.back[to] = append(f.back[to], int32(from))
	if len(s.wrong) > 0 && f.wrong == nil {
		f.wrong, f.way = s.wrong, append(f.wayTo(from), s.label)
	}
	return to, !old
}

func (s step) events0() string {
	if len(s.events) == 0 {
		return ""
	}
	return s.events[0].Kind
}

// expand works a level out on every processor and keeps its order.
func (m *model) expand(f *found, level []int) [][]step {
	out := make([][]step, len(level))
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wait.Go(func() {
			for n := w; n < len(level); n += workers {
				out[n] = m.steps(f.caseAt(level[n]), f.states[level[n]].now)
			}
		})
	}
	wait.Wait()
	return out
}

// steps tries every act of the view with every input by everybody, and lets
// time pass.
func (m *model) steps(c casefile.Case, now time.Time) []step {
	c.ID = "model"
	var out []step
	for _, act := range m.table.Acts {
		if act.Duty == procedure.AsEngine || !slices.Contains(m.view.acts, string(act.Name)) {
			continue
		}
		if !act.Opens() && (c.Sequence == 0 || !slices.Contains(act.From, c.In(act.On))) {
			continue
		}
		if most, bounded := m.view.most[string(act.Name)]; bounded && count(c, string(act.Name)) >= most {
			continue
		}
		out = append(out, m.attempts(act, c, m.moment(act, c, now))...)
	}
	if s, ok := m.passTime(c, now); ok {
		out = append(out, s)
	}
	return out
}

// moment is when the act is tried: a minute after what came before, or on the
// day of the hearing or of what the bureau carries out itself.
func (m *model) moment(act procedure.Act, c casefile.Case, now time.Time) time.Time {
	at := now.Add(time.Minute)
	if act.Name == "compulsion.execute" {
		return performedOn(c, at)
	}
	if (act.Name == "hearing.hold" || act.Name == "hearing.adjourn") && !m.view.hasty {
		if held := c.HearingFile.Notice.HeldOn.Start().Add(9 * time.Hour); held.After(at) {
			return held
		}
	}
	return at
}

func (m *model) attempts(act procedure.Act, c casefile.Case, at time.Time) []step {
	var out []step
	name := string(act.Name)
	for _, facts := range m.inputsOf(name)(scene{c, m.context(m.names[0], at), &m.view, m.table}) {
		for _, who := range m.names {
			for _, off := range append([]time.Duration{0}, m.view.dates...) {
				request := procedure.Request{Act: act.Name, Facts: facts}
				if off != 0 {
					request.HappenedAt = at.Add(off)
				}
				events, f := procedure.Decide(m.table, c, request, m.context(who, at))
				if f == nil {
					out = append(out, m.step(c, strings.TrimSpace(fmt.Sprintf("%s %s %s", who, name, telling(facts))), events, at))
				}
			}
		}
	}
	return out
}

func (m *model) inputsOf(act string) input {
	if own, ok := m.view.inputs[act]; ok {
		return own
	}
	if usual, ok := m.inputs[act]; ok {
		return usual
	}
	return func(scene) []casefile.Facts { return nil }
}

// step judges what an act or time brought about, entry by entry.
func (m *model) step(c casefile.Case, label string, events []casefile.Event, now time.Time) step {
	s := step{label: label, events: events, now: now}
	before := c
	for i, e := range events {
		after := casefile.Fold(slices.Concat(c.Events, events[:i+1]))
		s.wrong = append(s.wrong, monitor.Judge(monitor.At(before, after, e, m.view.people), m.judge)...)
		before = after
	}
	key := m.key
	if key == nil {
		key = keyOf
	}
	s.key = key(before, &m.view, now)
	if s.ended = m.isOver(before); s.ended {
		s.settled = m.isSettled(before, now)
	}
	return s
}

func (m *model) isOver(c casefile.Case) bool {
	if m.ended != nil {
		return m.ended(c)
	}
	return c.In(casefile.Main) == procedure.Archived
}

// isSettled lets years go by and looks whether a clock is left that only
// people could end.
func (m *model) isSettled(c casefile.Case, now time.Time) bool {
	if slices.ContainsFunc(c.Clocks, casefile.Clock.Open) {
		events, f := procedure.Strike(m.table, c, m.context(party.PersonID(party.System), now.AddDate(3, 0, 0)))
		if f != nil {
			panic(f.Error())
		}
		c = casefile.Fold(slices.Concat(c.Events, events))
	}
	return !slices.ContainsFunc(c.Clocks, casefile.Clock.Open)
}

// passTime lets the next of the periods that matter run out.
func (m *model) passTime(c casefile.Case, now time.Time) (step, bool) {
	var next time.Time
	for _, rule := range m.view.passes {
		if k := c.Running(rule); k != nil && !k.Paused() && k.Result.DueAt.After(now) && (next.IsZero() || k.Result.DueAt.Before(next)) {
			next = k.Result.DueAt
		}
	}
	for _, turn := range m.view.turns {
		if at := calendar.MustDate(turn).Start(); c.Sequence > 0 && at.After(now) && (next.IsZero() || at.Before(next)) {
			next = at
		}
	}
	if next.IsZero() {
		return step{}, false
	}
	events, f := procedure.Strike(m.table, c, m.context(party.PersonID(party.System), next))
	if f != nil {
		panic(f.Error())
	}
	return m.step(c, "time "+next.Format(time.DateOnly), events, next), true
}

// stuck is the first state from which no way leads to any of the goals, or -1.
func (f *found) stuck(goals []int) int {
	reaches := make([]bool, len(f.states))
	queue := slices.Clone(goals)
	for _, g := range goals {
		reaches[g] = true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		for _, from := range f.back[i] {
			if !reaches[from] {
				reaches[from] = true
				queue = append(queue, int(from))
			}
		}
	}
	return slices.Index(reaches, false)
}

func count(c casefile.Case, kind string) int {
	n := 0
	for _, e := range c.Events {
		if e.Kind == kind {
			n++
		}
	}
	return n
}
