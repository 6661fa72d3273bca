package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// Turn is what a move of its last day would mean for a running clock at once.
type Turn string

// The turns. A clock that only gets another last day has none.
const (
	TurnsOverdue Turn = "overdue" // a duty's last day would have passed
	TurnsOver    Turn = "over"    // a power, a right or a wait would have ended
	TurnsOpen    Turn = "open"    // what has passed would be yet to come
)

// Shift is how a running clock would come out under other editions.
type Shift struct {
	Before, After casefile.Clock
	Turn          Turn
}

// WhatIf computes a running clock with the calendar and the rows of the
// context, in the way in which recomputed would once those were published, and
// tells whether anything about its end would change. A clock that stands still
// has no last day that could move. The clock as it would be comes without its
// derivation, which Derive gives.
func WhatIf(k casefile.Clock, ctx Context) (Shift, bool, *fault.Fault) {
	if !k.Open() || upToDate(k, ctx) {
		return Shift{}, false, nil
	}
	moved, f := recomputeBy(deadline.End, k, ctx)
	if f != nil || sameEnd(k.Result, moved.Result) {
		return Shift{}, false, f
	}
	return Shift{Before: k, After: *moved, Turn: turn(k, *moved, ctx)}, true, nil
}

// Derive is a clock's end with its arithmetic, by the editions of the context.
func Derive(k casefile.Clock, ctx Context) (deadline.Result, *fault.Fault) {
	derived, f := recompute(cloneClock(k), ctx)
	if f != nil {
		return deadline.Result{}, f
	}
	return derived.Result, nil
}

func turn(before, after casefile.Clock, ctx Context) Turn {
	was, is := before.Over(ctx.Now), after.Over(ctx.Now)
	switch {
	case was == is || publicationWaits(after):
		return ""
	case was:
		return TurnsOpen
	case after.Kind == law.KindDuty:
		return TurnsOverdue
	}
	return TurnsOver
}

// publicationWaits tells a publication whose decision is not served yet: the
// service sets its clock a floor, and until then it is not struck.
func publicationWaits(k casefile.Clock) bool {
	return (k.Rule == "D14" || k.Rule == "D15") && k.Floor.IsZero()
}

// AsIfAlways makes a context in which the rows of one edition count for every
// trigger, whatever their date of effect. That is not the law: a running period
// keeps the rule of its trigger. It answers what would have been.
func AsIfAlways(ctx Context, e law.Edition) Context {
	inForce := ctx.RulesAt
	ctx.RulesAt = func(on calendar.Date) law.Set {
		set := inForce(on)
		periods := make(map[string]law.Period, len(set.Periods))
		for id, p := range set.Periods {
			periods[id] = p
		}
		for _, p := range e.Periods {
			periods[p.ID] = p
		}
		set.Periods = periods
		return set
	}
	return ctx
}

// Rejudged is what other thresholds and major rules would say of the newest
// proposal of a case that is not decided yet.
type Rejudged struct {
	Version int
	// Hearing is what the proposal's version is held to be; HearingThen what
	// the same proposal would be. It is asked anew with the next version only.
	Hearing, HearingThen bool
	HearingReasons       []string
	// Review are the rules for which it must be reviewed today, ReviewThen
	// those for which it would have to be. What was once answered "must" is in
	// both: it is never taken back.
	Review, ReviewThen []law.Hit
	// Falls are the rules that would not ask for the review any more. The case
	// is reviewed all the same.
	Falls []law.Hit
}

// NewlyHeard tells whether the party would newly have the right to a hearing.
func (r Rejudged) NewlyHeard() bool { return r.HearingThen && !r.Hearing }

// NewlyReviewed tells whether the proposal would newly have to be reviewed.
func (r Rejudged) NewlyReviewed() bool { return len(r.Review) == 0 && len(r.ReviewThen) > 0 }

// Rejudge asks about the newest proposal under two sets of rules. It is false
// for a case without a proposal, for one that is decided or over, and when the
// answers are the same.
func Rejudge(c casefile.Case, now, then law.Set) (Rejudged, bool) {
	p := c.Proposal()
	if p == nil || c.Decision != nil || slices.Contains([]casefile.State{NotFiled, Ended, Closing, Closed, Archived}, c.In(casefile.Main)) {
		return Rejudged{}, false
	}
	r := Rejudged{Version: p.Version, Hearing: p.HearingType, HearingThen: p.HearingType}
	if p.Outcome == casefile.Penalty {
		// What is recorded may rest on older rules still: only what the change
		// itself does is shown.
		today, _ := law.HearingType(now, c.Matter.Party.IsPerson(), p.Kinds, p.Fine, p.Confiscated)
		later, reasons := law.HearingType(then, c.Matter.Party.IsPerson(), p.Kinds, p.Fine, p.Confiscated)
		if today != later {
			r.HearingThen, r.HearingReasons = later, reasons
		}
	}
	facts := reviewFacts(c, p.Proposal)
	hits, next := law.MustReview(now, facts), law.MustReview(then, facts)
	r.Review, r.ReviewThen = joined(c.MustReview, hits), joined(c.MustReview, next)
	for _, h := range r.Review {
		if !named(next, h.Rule) && named(hits, h.Rule) {
			r.Falls = append(r.Falls, h)
		}
	}
	same := r.Hearing == r.HearingThen && len(r.Falls) == 0 && !slices.ContainsFunc(r.ReviewThen, func(h law.Hit) bool { return !named(r.Review, h.Rule) })
	return r, !same
}

// joined is both lists, each rule once.
func joined(a, b []law.Hit) []law.Hit {
	all := slices.Clone(a)
	for _, h := range b {
		if !named(all, h.Rule) {
			all = append(all, h)
		}
	}
	return all
}

func named(hits []law.Hit, rule string) bool {
	return slices.ContainsFunc(hits, func(h law.Hit) bool { return h.Rule == rule })
}
