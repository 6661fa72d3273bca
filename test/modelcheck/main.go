package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"sanxiang/domain/monitor"
	"sanxiang/domain/procedure"
)

// plans lists what is proved, one for each procedure.
func plans() []*plan {
	return withGestures(ordinaryPlan(), summaryPlan(), levyPlan(), registrationPlan(), expropriationPlan(), inspectionPlan(), planPlan())
}

// The two invariants of whole runs, beside those of entries.
const (
	canEnd        = "every-open-case-can-end"
	deadlinesStop = "every-deadline-stops"
)

func main() {
	debug.SetGCPercent(400) // many small cases, short-lived
	r := &run{out: os.Stdout, notes: io.Discard, abreast: runtime.GOMAXPROCS(0), broken: map[string]bool{}}
	only := flag.String("procedure", "", "prove this one alone")
	name := flag.String("view", "", "run the views alone whose name contains this")
	guard := flag.String("mutant", "", "run the mutants alone whose guard contains this")
	mutants := flag.Bool("mutants", true, "take each guard away in turn")
	verbose := flag.Bool("v", false, "say how big each view is, and by which way a mutant was caught")
	flag.Parse()
	if *verbose {
		r.notes = os.Stderr
	}
	all := slices.DeleteFunc(plans(), func(p *plan) bool { return *only != "" && p.table.ID != *only })
	r.complete(all)
	if *guard == "" {
		for _, p := range all {
			r.prove(p, *name)
		}
		r.holds()
	}
	if *mutants && *name == "" {
		r.mutate(all, *guard)
	}
	if r.failed {
		os.Exit(1)
	}
}

// run is one proof and what has come of it.
type run struct {
	out     io.Writer
	notes   io.Writer
	abreast int // how many searches at once: each needs memory of its own
	broken  map[string]bool
	failed  bool
}

// abreast answers what f finds of each, several at a time, in the given order.
func abreast[T, R any](many int, given []T, f func(T) R) []R {
	found := make([]R, len(given))
	var g errgroup.Group
	g.SetLimit(max(many, 1))
	for i, v := range given {
		g.Go(func() error {
			found[i] = f(v)
			return nil
		})
	}
	_ = g.Wait() // none of them answers an error
	return found
}

func (r *run) say(format string, args ...any) { _, _ = fmt.Fprintf(r.out, format+"\n", args...) }

func (r *run) note(format string, args ...any) { _, _ = fmt.Fprintf(r.notes, format+"\n", args...) }

func (r *run) fail(format string, args ...any) {
	r.failed = true
	r.say(format, args...)
}

// complete holds the plans against the tables: nothing is left out silently.
func (r *run) complete(all []*plan) {
	for _, t := range procedure.Tables() {
		if !slices.ContainsFunc(plans(), func(p *plan) bool { return p.table.ID == t.ID }) {
			r.fail("error: the procedure %s has no plan", t.ID)
		}
	}
	taken := map[procedure.Guard]bool{}
	for _, p := range plans() {
		for _, m := range p.mutants {
			taken[m.guard] = true
		}
	}
	for _, p := range all {
		for _, act := range p.table.Acts {
			name := string(act.Name)
			if act.Duty == procedure.AsEngine {
				continue
			}
			inViews := slices.ContainsFunc(p.views, func(v view) bool { return v.inputs[name] != nil })
			if _, ok := p.inputs[name]; !ok && !inViews {
				r.fail("error: %s: the act %s has no inputs", p.table.ID, name)
			}
			if !slices.ContainsFunc(p.views, func(v view) bool { return slices.Contains(v.acts, name) }) {
				r.fail("error: %s: the act %s is in no view", p.table.ID, name)
			}
		}
		for _, g := range p.table.Guards() {
			if !taken[g] {
				r.fail("error: %s: the guard %s has no mutant", p.table.ID, g)
			}
		}
	}
}

// prove plays the views of one procedure to the fixpoint.
func (r *run) prove(p *plan, named string) {
	views := slices.DeleteFunc(slices.Clone(p.views), func(v view) bool { return !strings.Contains(v.name, named) })
	states := 0
	for _, v := range abreast(r.abreast, views, func(v view) verdict { return judge(p, v) }) {
		states += v.states
		r.note("%s", v.note)
		for _, id := range v.broken {
			r.broken[id] = true
		}
		for _, fault := range v.faults {
			r.fail("%s", fault)
		}
	}
	r.say("states %s %d", p.table.ID, states)
}

// verdict is what a view showed; the states themselves are forgotten with it.
type verdict struct {
	states int
	note   string
	broken []string // invariants
	faults []string
}

func judge(p *plan, v view) verdict {
	began := time.Now()
	f := newModel(p, p.table, v, monitor.All()).search()
	w := verdict{states: len(f.states), note: fmt.Sprintf("%s, %s: %d states in %v", p.table.ID, v.name, len(f.states), time.Since(began).Round(time.Millisecond))}
	if f.wrong != nil {
		for _, x := range f.wrong {
			w.broken = append(w.broken, x.Invariant)
		}
		w.faults = append(w.faults, fmt.Sprintf("broken %s, %s: %s\n  %s", p.table.ID, v.name, f.wrong[0].Wrong, strings.Join(f.way, "\n  ")))
		return w
	}
	for _, act := range v.acts {
		if !f.done[act] && !slices.Contains(v.never, act) {
			w.faults = append(w.faults, fmt.Sprintf("error: %s, %s: the act %s was never done", p.table.ID, v.name, act))
		}
	}
	for id, goals := range map[string][]int{canEnd: f.ended, deadlinesStop: f.settled} {
		if i := f.stuck(goals); i >= 0 {
			c := f.caseAt(i)
			w.broken = append(w.broken, id)
			w.faults = append(w.faults, fmt.Sprintf("broken %s, %s: %s, no way from %v with %s running after:\n  %s", p.table.ID, v.name, id, c.States, openRules(c), strings.Join(f.wayTo(i), "\n  ")))
		}
	}
	return w
}

// holds says which invariants nothing broke.
func (r *run) holds() {
	ids := []string{}
	for _, i := range monitor.All() {
		ids = append(ids, i.ID)
	}
	for _, id := range append(ids, canEnd, deadlinesStop) {
		if !r.broken[id] {
			r.say("holds %s", id)
		}
	}
}

// mutate takes each guard away in turn.
func (r *run) mutate(all []*plan, named string) {
	for _, p := range all {
		mutants := slices.DeleteFunc(slices.Clone(p.mutants), func(m mutant) bool { return !strings.Contains(string(m.guard), named) })
		caught, order := map[procedure.Guard]bool{}, []procedure.Guard{}
		for i, c := range abreast(r.abreast, mutants, func(m mutant) catch { return catches(p, m) }) {
			g := mutants[i].guard
			if _, known := caught[g]; !known {
				caught[g], order = true, append(order, g)
			}
			caught[g] = c.caught && caught[g]
			r.note("%s", c.note)
		}
		for _, g := range order {
			name := string(g)
			if p.table.ID != procedure.OrdinaryID {
				name = p.table.ID + "/" + name
			}
			if caught[g] {
				r.say("mutant %s caught", name)
			} else {
				r.fail("mutant %s survived", name)
			}
		}
	}
}

// catch is what became of a mutant, and by which way.
type catch struct {
	caught bool
	note   string
}

// catches tells whether the invariants hold with the guard and break without.
func catches(p *plan, m mutant) catch {
	judge := slices.DeleteFunc(slices.Clone(monitor.All()), func(i monitor.Invariant) bool { return !slices.Contains(m.breaks, i.ID) })
	began := time.Now()
	held := newModel(p, p.table.Without(m.behind...), m.view, judge).search()
	if held.wrong != nil {
		return catch{note: fmt.Sprintf("%s does not hold %v alone:\n  %s", m.guard, m.breaks, strings.Join(held.way, "\n  "))}
	}
	states := len(held.states)
	held = nil // it is large, and not needed beside the other
	f := newModel(p, p.table.Without(append(slices.Clone(m.behind), m.guard)...), m.view, judge).search()
	return catch{f.wrong != nil, fmt.Sprintf("without %s: %d states with it, %d without, %v: %v\n  %s",
		m.guard, states, len(f.states), time.Since(began).Round(time.Millisecond), f.wrong, strings.Join(f.way, "\n  "))}
}
