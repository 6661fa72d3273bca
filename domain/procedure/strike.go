package procedure

import (
	"slices"
	"time"

	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Strike answers everything that time has brought about by ctx.Now: running
// clocks moved by a newer calendar edition, steps of clocks that are due, and
// what a step sets off (a rung of the ladder that ran out). Each step of each
// clock is struck once: it is pinned in the clock that the entry carries.
func Strike(t Table, c casefile.Case, ctx Context) ([]casefile.Event, *fault.Fault) {
	ctx.Actor, ctx.without = party.Person{ID: party.PersonID(party.System)}, t.without
	var events []casefile.Event
	if moved, f := recomputed(t, c, ctx); f != nil {
		return nil, f
	} else if moved != nil {
		events = append(events, *moved)
		c = casefile.Fold(slices.Concat(c.Events, events))
	}
	for {
		next, ok := firstDue(c, ctx)
		if !ok {
			return events, nil
		}
		struck, f := strikeOne(t, c, next, ctx)
		if f != nil {
			return nil, f
		}
		events = append(events, struck...)
		c = casefile.Fold(slices.Concat(c.Events, struck))
	}
}

// firstDue finds the earliest due step, so that entries follow in the order
// in which time brought them.
func firstDue(c casefile.Case, ctx Context) (StepDue, bool) {
	var first StepDue
	for _, s := range NextSteps(c, ctx) {
		if !s.At.After(ctx.Now) && (first.Step == "" || s.At.Before(first.At)) {
			first = s
		}
	}
	return first, first.Step != ""
}

func strikeOne(t Table, c casefile.Case, s StepDue, ctx Context) ([]casefile.Event, *fault.Fault) {
	k := cloneClock(s.Clock)
	k.Struck = append(k.Struck, s.Step)
	e := casefile.Event{
		CaseID: c.ID, Sequence: c.Sequence + 1, Procedure: t.ID, Kind: "clock.struck", Actor: party.PersonID(party.System), Role: party.System,
		HappenedAt: s.At, RecordedAt: ctx.Now, Writes: []casefile.Part{casefile.PartClocks}, DemoClock: ctx.Demo,
		Facts: &casefile.ClockStruck{Clock: k.ID, Rule: k.Rule, Step: s.Step, DueAt: k.Result.DueAt},
		Found: casefile.Findings{Editions: ctx.Rules.Editions},
	}
	terminal := isTerminal(s.Step)
	if terminal && k.Kind != law.KindDuty {
		k.Ended, k.StoppedSeq, k.StoppedAt = deadline.EndStep(k.Kind), e.Sequence, s.At
	}
	e.Clocks = []casefile.Clock{k}
	events := []casefile.Event{e}
	if !terminal {
		return events, nil
	}
	after := casefile.Fold(slices.Concat(c.Events, events))
	ctx.At = s.At
	if k.Kind == law.KindWait {
		// A wait is over with its last day: what follows from it took place on
		// that day, and the next day is the first of what it sets off.
		ctx.At = s.At.Add(-time.Microsecond)
	}
	for _, act := range t.Acts {
		if !slices.Contains(act.Lapses, k.Rule) || checkState(act, after, ctx) != nil {
			continue
		}
		facts, _ := casefile.NewFacts(string(act.Name))
		if told, ok := facts.(casefile.RanOut); ok {
			told.Tell(k.Rule, after.In(act.On))
		}
		if act.Check != nil && act.Check(after, facts, ctx) != nil {
			continue
		}
		up, f := enter(t, act, after, facts, party.System, nil, ctx)
		if f != nil {
			return nil, f
		}
		events = follow(t, act, c, append(events, up), ctx)
	}
	return events, nil
}

// recomputed makes the entry that moves running clocks to a newer calendar
// edition, or to a row of the periods that was published after their trigger
// with a date of effect before it; nil when there is nothing to move. A clock
// that comes out the same stays as it is: it keeps the editions that it was
// computed with.
func recomputed(t Table, c casefile.Case, ctx Context) (*casefile.Event, *fault.Fault) {
	edition := ctx.Rules.Calendar.Edition()
	facts := &casefile.ClocksRecomputed{Edition: edition}
	var after []casefile.Clock
	for _, k := range c.Clocks {
		if !k.Open() || upToDate(k, ctx) {
			continue
		}
		moved, f := recompute(cloneClock(k), ctx)
		if f != nil {
			return nil, f
		}
		if sameEnd(k.Result, moved.Result) {
			continue
		}
		if moved.PeriodEd != k.PeriodEd && !slices.Contains(facts.Periods, moved.PeriodEd) {
			facts.Periods = append(facts.Periods, moved.PeriodEd)
		}
		facts.Before = append(facts.Before, k)
		after = append(after, *moved)
	}
	if len(after) == 0 {
		return nil, nil
	}
	return &casefile.Event{
		CaseID: c.ID, Sequence: c.Sequence + 1, Procedure: t.ID, Kind: "clocks.recomputed", Actor: party.PersonID(party.System), Role: party.System,
		HappenedAt: ctx.Now, RecordedAt: ctx.Now, Writes: []casefile.Part{casefile.PartClocks}, Clocks: after, Facts: facts,
		DemoClock: ctx.Demo, Found: casefile.Findings{Editions: ctx.Rules.Editions},
	}, nil
}

// upToDate tells whether the clock rests on the newest calendar and on the row
// that was in force at its trigger as the editions have it now. A rule that is
// gone altogether leaves the clock as it stands.
func upToDate(k casefile.Clock, ctx Context) bool {
	p, missing := row(k, ctx)
	return missing != nil || k.CalendarEd == ctx.Rules.Calendar.Edition() && k.PeriodEd == p.Edition
}

func sameEnd(a, b deadline.Result) bool {
	return a.DueAt.Equal(b.DueAt) && a.DueOn == b.DueOn && a.RawOn == b.RawOn && a.Provisional == b.Provisional && a.Paused == b.Paused
}
