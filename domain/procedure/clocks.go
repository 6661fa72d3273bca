package procedure

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// moveClocks carries out the row's clock operations for an entry and returns
// every clock that changed, as it stands afterwards.
func moveClocks(act Act, c casefile.Case, e casefile.Event, ctx Context) ([]casefile.Clock, *fault.Fault) {
	var changed []casefile.Clock
	current := func(op Op, rule string) *casefile.Clock {
		for i := len(changed) - 1; i >= 0; i-- {
			if changed[i].Rule == rule {
				if !changed[i].Open() {
					return nil // ended by this very act, which may begin it anew
				}
				return &changed[i]
			}
		}
		if op == Reopen {
			return c.Latest(rule)
		}
		return c.Running(rule)
	}
	for _, op := range act.Clocks {
		if op.If != nil && !op.If(c, e.Facts, ctx) {
			continue
		}
		k, f := moveClock(op, c, current(op.Op, op.Rule), e, ctx)
		if f != nil {
			return nil, f
		}
		if k == nil {
			continue
		}
		changed = slices.DeleteFunc(changed, func(old casefile.Clock) bool { return old.ID == k.ID })
		changed = append(changed, *k)
	}
	return changed, nil
}

func moveClock(op ClockOp, c casefile.Case, running *casefile.Clock, e casefile.Event, ctx Context) (*casefile.Clock, *fault.Fault) {
	if op.Op == Start {
		return startClock(op, c, running, e, ctx)
	}
	if running == nil {
		return nil, nil
	}
	k := cloneClock(*running)
	day := calendar.DateOf(e.HappenedAt)
	switch op.Op {
	case Stop, Void, Waive, Lapse:
		return endClock(k, endings[op.Op], e), nil
	case Redate:
		if since := op.Since(c, ctx); since.Before(k.TriggerAt) {
			k.TriggerAt, k.Result = since, deadline.Result{} // begun then, not moved: nothing was struck yet
		}
	case Reopen:
		if k.Ended != "done" {
			return nil, nil
		}
		k.Ended, k.StoppedSeq, k.StoppedAt = "", 0, time.Time{}
	case Pause:
		if k.Paused() {
			return nil, nil
		}
		k.Late = lateAlready(k, e, ctx)
		pause := deadline.Pause{From: day, Title: op.Why}
		if op.Until != nil {
			pause.To = op.Until(e.Facts)
		}
		k.Pauses = append(k.Pauses, pause)
	case Resume:
		if !k.Paused() && !(op.Cut && runsAhead(k, day)) {
			return nil, nil
		}
		k.Pauses[len(k.Pauses)-1].To = day
	case Extend:
		ext, f := extension(op, c, k, e, ctx)
		if f != nil {
			return nil, f
		}
		k.Late = lateAlready(k, e, ctx)
		k.Extensions = append(k.Extensions, ext)
	case Floor:
		k.Floor = day
	case Follow:
		// What fell due before the plan was approved stays late.
		k.Late, k.SetOn = k.Late || pastDue(k, e.HappenedAt), op.On(c, e.Facts, ctx)
	}
	return recompute(k, ctx)
}

// runsAhead tells whether the last pause was given an end that is yet to come.
func runsAhead(k casefile.Clock, day calendar.Date) bool {
	n := len(k.Pauses)
	return n > 0 && day.Before(k.Pauses[n-1].To)
}

func startClock(op ClockOp, c casefile.Case, running *casefile.Clock, e casefile.Event, ctx Context) (*casefile.Clock, *fault.Fault) {
	if running != nil {
		return nil, nil // the period already runs; a second trigger does not restart it
	}
	since := e.HappenedAt
	if op.Event != nil {
		since = op.Event(e.Facts)
	}
	if op.Since != nil {
		since = op.Since(c, ctx)
	}
	if op.On != nil { // a period that begins when another has run out
		since = op.On(c, e.Facts, ctx).Start()
	}
	p, missing := ctx.RulesAt(calendar.DateOf(since)).Period(op.Rule)
	if missing != nil {
		return nil, missing
	}
	n := 1
	for _, k := range c.Clocks {
		if k.Rule == op.Rule {
			n++
		}
	}
	return recompute(casefile.Clock{
		ID: fmt.Sprintf("%s-%d", op.Rule, n), Rule: op.Rule, Title: p.Title, Kind: p.Kind, TriggerSeq: e.Sequence, TriggerAt: since,
		PeriodEd: p.Edition,
	}, ctx)
}

// lateAlready: what moves the last day does not undo that it had passed when the
// entry came, whatever date the entry bears.
func lateAlready(k casefile.Clock, e casefile.Event, ctx Context) bool {
	if ctx.waives(LateStays) {
		return k.Late
	}
	return k.Late || k.Kind == law.KindDuty && pastDue(k, e.RecordedAt)
}

// grantsTime tells an act by which somebody lets a period stand still or run on.
func grantsTime(act Act) bool {
	return slices.ContainsFunc(act.Who, func(r party.Role) bool { return slices.Contains(leadership, r) }) &&
		slices.ContainsFunc(act.Clocks, func(op ClockOp) bool { return op.Op == Pause || op.Op == Extend && op.Months == nil })
}

func pastDue(k casefile.Clock, at time.Time) bool {
	return !k.Result.DueAt.IsZero() && !at.Before(k.Result.DueAt)
}

// endings is read-only: what a clock says of how it ended.
var endings = map[Op]string{Stop: "done", Void: "voided", Waive: "waived", Lapse: "lapsed"}

// endClock closes the clock. A duty done after its last day is late for ever;
// what counts is when the act took place, not when it was entered.
func endClock(k casefile.Clock, how string, e casefile.Event) *casefile.Clock {
	k.Ended, k.StoppedSeq, k.StoppedAt = how, e.Sequence, e.HappenedAt
	k.Late = k.Late || how == "done" && pastDue(k, e.HappenedAt)
	return &k
}

// row is the clock's rule as it was in force on the day of the trigger: a
// running period keeps its rule, its warnings included, when a later edition
// changes them or takes the rule away.
func row(k casefile.Clock, ctx Context) (law.Period, *fault.Fault) {
	return ctx.RulesAt(calendar.DateOf(k.TriggerAt)).Period(k.Rule)
}

// recompute derives the clock anew from its trigger, pauses and extensions
// with the calendar of the context.
func recompute(k casefile.Clock, ctx Context) (*casefile.Clock, *fault.Fault) {
	return recomputeBy(deadline.Compute, k, ctx)
}

// computing is one of deadline.Compute and deadline.End.
type computing func(law.Period, calendar.Calendar, deadline.Trigger, []deadline.Pause, []deadline.Extension, calendar.Date) (deadline.Result, *fault.Fault)

func recomputeBy(compute computing, k casefile.Clock, ctx Context) (*casefile.Clock, *fault.Fault) {
	p, missing := row(k, ctx)
	if missing != nil {
		return nil, missing
	}
	res, f := counted(compute, k, p, k.Pauses, ctx)
	if f != nil {
		return nil, f
	}
	was := k.Result.DueOn
	if k.Result.Paused && len(k.Pauses) > 0 { // it had no last day: what counts is the one it had before it stood still
		before, f := counted(deadline.End, k, p, k.Pauses[:len(k.Pauses)-1], ctx)
		if f != nil {
			return nil, f
		}
		was = before.DueOn
	}
	if !was.IsZero() && !res.DueOn.IsZero() && res.DueOn != was {
		k.Generation++
	}
	k.Result, k.CalendarEd, k.PeriodEd = res, ctx.Rules.Calendar.Edition(), p.Edition
	return &k, nil
}

func extension(op ClockOp, c casefile.Case, k casefile.Clock, e casefile.Event, ctx Context) (deadline.Extension, *fault.Fault) {
	p, missing := row(k, ctx)
	if missing != nil {
		return deadline.Extension{}, missing
	}
	i := len(k.Extensions)
	if i >= len(p.Extensions) {
		return deadline.Extension{}, fault.New(fault.GateShut, "%s（%s）的延长次数已经用完", k.Title, k.Rule).Because(p.Cite.String())
	}
	allowed := p.Extensions[i]
	// What the case itself settles was approved with the decision on it.
	if op.Months == nil && !actsAs(allowed.Approver, "", c, ctx) && !actsAs(party.Head, "", c, ctx) {
		return deadline.Extension{}, fault.New(fault.RoleDenied, "%s（%s）的本次延长由%s批准", k.Title, k.Rule, party.RoleTitle(allowed.Approver)).Because(allowed.Cite.String())
	}
	span := allowed.Span
	if op.Months != nil {
		span.N = min(op.Months(c), span.N)
	}
	if op.Days != nil {
		n := op.Days(e.Facts)
		if n > span.N {
			return deadline.Extension{}, fault.InField("days", "本次延长不得超过 %d 日", span.N).Because(allowed.Cite.String())
		}
		span.N = n
	}
	return deadline.Extension{ID: allowed.ID, Span: span, Cite: allowed.Cite}, nil
}

func cloneClock(k casefile.Clock) casefile.Clock {
	k.Pauses = slices.Clone(k.Pauses)
	k.Extensions = slices.Clone(k.Extensions)
	k.Struck = slices.Clone(k.Struck)
	return k
}

// StepDue is the next step of a running clock.
type StepDue struct {
	Clock casefile.Clock
	Step  string
	At    time.Time
}

// NextSteps lists, for each running clock, its first step that has not been
// struck yet. The engine arms one timer for each.
func NextSteps(c casefile.Case, ctx Context) []StepDue {
	var due []StepDue
	for _, k := range c.Clocks {
		if steps := pendingSteps(c, k, ctx); len(steps) > 0 {
			due = append(due, StepDue{Clock: k, Step: steps[0].Step, At: steps[0].At})
		}
	}
	return due
}

// Coming lists what is still to come of a running clock, in order.
func Coming(c casefile.Case, k casefile.Clock, ctx Context) []deadline.StepAt {
	return pendingSteps(c, k, ctx)
}

// RowOf is the rule that a clock runs by: as it was in force on the day of its
// trigger.
func RowOf(k casefile.Clock, ctx Context) (law.Period, *fault.Fault) { return row(k, ctx) }

// pendingSteps lists the clock's unstruck steps in order. A provisional end
// holds back the end of a right or a wait until the year's calendar is known;
// duties fall due and powers lapse all the same. What comes after a held
// back end waits with it.
func pendingSteps(c casefile.Case, k casefile.Clock, ctx Context) []deadline.StepAt {
	if !k.Open() || k.Paused() {
		return nil
	}
	p, missing := row(k, ctx)
	if missing != nil {
		return nil
	}
	var pending []deadline.StepAt
	steps := deadline.Steps(p, ctx.Rules.Calendar, k.Result)
	for _, s := range deadline.Checkpoints(p, ctx.Rules.Calendar, deadline.AtInstant(k.TriggerAt), k.Pauses) {
		if !happened(s.Unless, c, k) {
			steps = append(steps, s)
		}
	}
	slices.SortStableFunc(steps, func(a, b deadline.StepAt) int { return a.At.Compare(b.At) })
	for _, s := range steps {
		s.Step = stepKey(k, s.Step)
		if isTerminal(s.Step) && (k.HeldBack() || awaitsService(c, k)) {
			break
		}
		if !k.HasStruck(s.Step) {
			pending = append(pending, s)
		}
	}
	return pending
}

// happened tells whether what a checkpoint looks for has come about since the
// clock began.
func happened(what law.Happening, c casefile.Case, k casefile.Clock) bool {
	if what != law.NoticeServed {
		return false
	}
	if p := c.Proposal(); p != nil && p.Outcome == casefile.NoPenalty {
		return true
	}
	return slices.ContainsFunc(c.Notices, func(n casefile.Notice) bool { return n.Served() && !n.ServedAt.Before(k.TriggerAt) })
}

// stepKey names a step of one due date: a clock whose date was moved warns
// again for the new date, under a new name. A checkpoint hangs on no date.
func stepKey(k casefile.Clock, step string) string {
	if k.Generation == 0 || strings.HasPrefix(step, deadline.AfterTrigger) {
		return step
	}
	return fmt.Sprintf("%s#%d", step, k.Generation)
}

// Overdue tells whether the clock's last day, as it stands now, has been struck
// as overdue. A day that was moved since must pass anew.
func Overdue(k casefile.Clock) bool { return k.Open() && k.HasStruck(stepKey(k, deadline.Overdue)) }

// AtRisk tells whether the clock has warned of its last day as it stands now,
// and the day has not come yet.
func AtRisk(k casefile.Clock) bool {
	if !k.Open() || k.Paused() || k.HasStruck(stepKey(k, deadline.EndStep(k.Kind))) {
		return false
	}
	return slices.ContainsFunc(k.Struck, func(step string) bool {
		name, _, _ := strings.Cut(step, "#")
		return strings.HasPrefix(name, "at-risk-") && step == stepKey(k, name)
	})
}

// isTerminal tells the step at the end of the period from the warnings before
// it and the notice up the line after it.
func isTerminal(step string) bool {
	return !strings.HasPrefix(step, "at-risk-") && !strings.HasPrefix(step, deadline.UpTheLine)
}

// awaitsService: publication waits for service, so the clock shows "service
// under way" instead of striking until the decision is served.
func awaitsService(c casefile.Case, k casefile.Clock) bool {
	return (k.Rule == "D14" || k.Rule == "D15") && c.Decision != nil && c.Decision.ServedAt.IsZero()
}
