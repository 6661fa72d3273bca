package procedure

import (
	"slices"
	"time"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// Previewed is what would come of an act (流转预览): who gets the case next and
// until when. Nothing of it is on record.
type Previewed struct {
	Refused *fault.Fault       // why the act would be refused; the rest is empty then
	Gates   []*fault.Fault     // of the act, that are shut
	Moves   []casefile.Move    // of tracks, in order
	Papers  []casefile.Paper   // that would be made, not numbered yet
	Clocks  []ClockChange      // that would start, stop or move
	Opens   []casefile.Opening // cases that would begin
	Next    []NextTask         // tasks that would come up
	Shut    []Option           // steps that could be next, and what would still shut them
}

// ClockChange is a clock before and after; Before is nil for one that starts.
type ClockChange struct {
	Before *casefile.Clock
	After  casefile.Clock
}

// NextTask is a task with the people who may do it today.
type NextTask struct {
	Task
	People []party.PersonID
}

// Preview answers what Decide would make of the request, on a copy.
func Preview(t Table, c casefile.Case, r Request, ctx Context) Previewed {
	events, f := Decide(t, c, r, ctx)
	if f != nil {
		p := Previewed{Refused: f}
		if act, ok := t.Act(r.Act); ok && !act.Opens() {
			ctx.At = ctx.Now
			p.Gates, _ = shutGates(act, c, ctx)
		}
		return p
	}
	var p Previewed
	for _, e := range events {
		p.Moves = append(p.Moves, e.Moves...)
		p.Papers = append(p.Papers, e.Papers...)
		p.Opens = append(p.Opens, e.Opens...)
	}
	after := casefile.Fold(slices.Concat(c.Events, events))
	p.Clocks = changedClocks(c, after, events)
	p.Next, p.Shut = nextTasks(t, c, after, ctx), stillShut(t, after, ctx)
	return p
}

// changedClocks are the clocks that the entries carry, each once, as they stand
// in the end.
func changedClocks(before, after casefile.Case, events []casefile.Event) []ClockChange {
	var ids []string
	for _, e := range events {
		for _, k := range e.Clocks {
			if !slices.Contains(ids, k.ID) {
				ids = append(ids, k.ID)
			}
		}
	}
	var list []ClockChange
	for _, id := range ids {
		change := ClockChange{After: *clockNamed(after, id)}
		change.Before = clockNamed(before, id)
		list = append(list, change)
	}
	return list
}

func clockNamed(c casefile.Case, id string) *casefile.Clock {
	i := slices.IndexFunc(c.Clocks, func(k casefile.Clock) bool { return k.ID == id })
	if i < 0 {
		return nil
	}
	return &c.Clocks[i]
}

// nextTasks are those that were not there before, or lay in other hands, with
// who may do them. What somebody has in hand is theirs alone, whatever roles it
// is there for.
func nextTasks(t Table, before, after casefile.Case, ctx Context) []NextTask {
	old := Tasks(t, before, ctx)
	var list []NextTask
	for _, task := range Tasks(t, after, ctx) {
		act, _ := t.Act(task.Act)
		was := taskBegan(act, task.Of, before) == taskBegan(act, task.Of, after) && slices.ContainsFunc(old, task.same)
		told := task.Holder != "" && slices.ContainsFunc(list, func(n NextTask) bool { return n.held() == task.held() })
		if !was && !told {
			list = append(list, NextTask{task, whoFor(task, act, after, ctx)})
		}
	}
	return list
}

// same tells whether two tasks of one beginning are one, whatever day it is due
// on and whatever was written meanwhile into what its act reads.
func (t Task) same(o Task) bool { return t.lasting() == o.lasting() }

func (t Task) lasting() Task {
	t.DueAt, t.Clock, t.Since = time.Time{}, "", 0
	return t
}

// held is the task but for whom it is there.
func (t Task) held() Task {
	t.Role, t.Unit = "", ""
	if t.Kind == DoTask {
		t.Person = ""
	}
	return t
}

// stillShut are the expected steps whose states are reached and that a gate
// shuts.
func stillShut(t Table, c casefile.Case, ctx Context) []Option {
	ctx.At = ctx.Now
	var list []Option
	for _, act := range t.Acts {
		if act.Task == "" || checkState(act, c, ctx) != nil || checkRest(act, c, ctx) != nil || act.TaskIf != nil && !act.TaskIf(c, ctx) {
			continue
		}
		if shutBy, notes := shutGates(act, c, ctx); len(shutBy) > 0 {
			list = append(list, Option{Act: act.Name, Title: act.Title, Cite: act.Cite.String(), ShutBy: shutBy, Notes: notes})
		}
	}
	return list
}
