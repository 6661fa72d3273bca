package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/monitor"
	"sanxiang/domain/procedure"
)

// plans lists what is proved, one for each procedure.
func plans() []*plan {
	return []*plan{ordinaryPlan(), summaryPlan(), levyPlan(), registrationPlan(), expropriationPlan(), inspectionPlan()}
}

// The two invariants of whole runs, beside those of entries.
const (
	canEnd        = "every-open-case-can-end"
	deadlinesStop = "every-deadline-stops"
)

func main() {
	debug.SetGCPercent(400) // many small cases, short-lived
	r := &run{out: os.Stdout, notes: io.Discard, broken: map[string]bool{}}
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
	out    io.Writer
	notes  io.Writer
	broken map[string]bool
	failed bool
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
			if _, ok := p.inputs[name]; !ok {
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
	states := 0
	for _, v := range p.views {
		if !strings.Contains(v.name, named) {
			continue
		}
		began := time.Now()
		m := newModel(p, p.table, v, monitor.All())
		f := m.search()
		states += len(f.states)
		r.note("%s, %s: %d states in %v", p.table.ID, v.name, len(f.states), time.Since(began).Round(time.Millisecond))
		for _, act := range v.acts {
			if !f.done[act] && f.wrong == nil && !slices.Contains(v.never, act) {
				r.fail("error: %s, %s: the act %s was never done", p.table.ID, v.name, act)
			}
		}
		r.judge(p, v, f)
	}
	r.say("states %s %d", p.table.ID, states)
}

func (r *run) judge(p *plan, v view, f *found) {
	if f.wrong != nil {
		for _, w := range f.wrong {
			r.broken[w.Invariant] = true
		}
		r.fail("broken %s, %s: %s\n  %s", p.table.ID, v.name, f.wrong[0].Wrong, strings.Join(f.way, "\n  "))
		return
	}
	for id, goals := range map[string][]int{canEnd: f.ended, deadlinesStop: f.settled} {
		if i := f.stuck(goals); i >= 0 {
			r.broken[id] = true
			c := f.caseAt(i)
			r.fail("broken %s, %s: %s, no way from %v with %s running after:\n  %s", p.table.ID, v.name, id, c.States, openRules(c), strings.Join(f.wayTo(i), "\n  "))
		}
	}
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
		caught, order := map[procedure.Guard]bool{}, []procedure.Guard{}
		for _, m := range p.mutants {
			if !strings.Contains(string(m.guard), named) {
				continue
			}
			if _, known := caught[m.guard]; !known {
				caught[m.guard], order = true, append(order, m.guard)
			}
			caught[m.guard] = r.catches(p, m) && caught[m.guard]
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

// catches tells whether the invariants hold with the guard and break without.
func (r *run) catches(p *plan, m mutant) bool {
	judge := slices.DeleteFunc(slices.Clone(monitor.All()), func(i monitor.Invariant) bool { return !slices.Contains(m.breaks, i.ID) })
	began := time.Now()
	held := newModel(p, p.table.Without(m.behind...), m.view, judge).search()
	if held.wrong != nil {
		r.note("%s does not hold %v alone:\n  %s", m.guard, m.breaks, strings.Join(held.way, "\n  "))
		return false
	}
	f := newModel(p, p.table.Without(append(slices.Clone(m.behind), m.guard)...), m.view, judge).search()
	r.note("without %s: %d states with it, %d without, %v: %v\n  %s", m.guard, len(held.states), len(f.states), time.Since(began).Round(time.Millisecond), f.wrong, strings.Join(f.way, "\n  "))
	return f.wrong != nil
}
