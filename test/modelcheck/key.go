package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// keyOf is what tells one state of the model from another, for a procedure
// that has no key of its own: where its tracks stand, who handles it, which
// clocks run, which version of the proposal lies before whom, and what each
// kind of act said last. Dates and sequence numbers are left out, so that the
// ways of coming to the same state meet.
func keyOf(c casefile.Case, v *view, now time.Time) string {
	var k key
	k.standing(c, v, now)
	k.tracks(c)
	k.clocks(c, now)
	k.counsel(c, now)
	k.put(names(c.Handlers), names(c.PastHandlers), c.Decision != nil, c.Paid, len(c.Recusals), corrected(c))
	if d := c.Decision; d != nil {
		putAfter(c, k.put)
	}
	putProposal(c, k.put)
	putNotice(c, now, k.put)
	putReview(c, now, k.put)
	putMeasures(c, k.put)
	putRights(c, v, k.put)
	putInspection(c, now, k.put)
	putPlan(c, k.put)
	putDesk(c, k.put)
	said := map[string]string{}
	for _, e := range c.Events {
		if e.Role != party.System && !e.Struck {
			said[e.Kind] = e.Kind
			if _, dated := e.Facts.(*casefile.EntryCorrect); !dated {
				said[e.Kind] = telling(e.Facts)
			}
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(said)) {
		k.put(kind, said[kind])
	}
	return k.String()
}

// key is written piece by piece.
type key struct{ strings.Builder }

func (k *key) put(v ...any) {
	for _, x := range v {
		_, _ = fmt.Fprint(k, x, "|") // a strings.Builder never fails
	}
}

// standing is what the view's bounds and the days have made of people.
func (k *key) standing(c casefile.Case, v *view, now time.Time) {
	for _, act := range slices.Sorted(maps.Keys(v.most)) {
		k.put(act, count(c, act))
	}
	var submitted []party.PersonID // who may not approve
	for _, e := range c.Events {
		if p := v.people[e.Actor]; strings.HasSuffix(e.Kind, ".submit") && (holds(p, party.Head) || holds(p, party.DeputyHead)) {
			submitted = append(submitted, e.Actor)
		}
	}
	k.put(names(submitted), c.ActingHead())
	if !v.shifts {
		return
	}
	day := calendar.DateOf(now)
	for _, id := range slices.Sorted(maps.Keys(v.people)) {
		p := v.people[id]
		_, certified := p.Valid(party.Enforcement, day)
		k.put(certified, names(p.Inherits(day)))
	}
}

func holds(p party.Person, r party.Role) bool {
	return slices.ContainsFunc(p.Assignments, func(a party.Assignment) bool { return a.Role == r })
}

// counsel is who may look at the case until when, and was it used.
func (k *key) counsel(c casefile.Case, now time.Time) {
	for _, r := range c.Counsel {
		k.put(r.Counsel, r.Ended, r.Advice != nil, calendar.DateOf(now).After(r.Until))
	}
}

func (k *key) tracks(c casefile.Case) {
	for _, t := range slices.Sorted(maps.Keys(c.States)) {
		if c.States[t] != "" {
			k.put(t, c.States[t])
		}
	}
}

func (k *key) clocks(c casefile.Case, now time.Time) {
	var open []string
	for _, clock := range c.Clocks {
		if clock.Open() {
			open = append(open, fmt.Sprint(clock.Rule, clock.Paused(), clock.Over(now)))
		}
	}
	slices.Sort(open)
	k.put(open)
}

// ordinaryKey knows what the rules of the ordinary procedure can still ask
// about, and leaves out the rest.
func ordinaryKey(c casefile.Case, v *view, now time.Time) string {
	var k key
	k.put(c.In(casefile.Main), c.In(casefile.Disclosure), c.In(casefile.Payment), c.In(casefile.Enforcement), c.In(casefile.Correction))
	k.standing(c, v, now)
	for _, t := range slices.Sorted(maps.Keys(c.States)) {
		if !slices.Contains(usualTracks, t) && c.States[t] != "" {
			k.put(t, c.States[t])
		}
	}
	k.put(names(c.Handlers), names(c.PastHandlers), openRules(c), c.Untold(), len(c.Tests))
	for _, a := range c.Assistances {
		k.put(a.Answer != nil)
	}
	for _, r := range c.Recusals {
		k.put(r.Person, r.Decided, r.Granted)
	}
	if c.Ending != nil {
		k.put(c.Ending.Kind)
	}
	if c.Closure != nil {
		k.put(c.Closure.Ground)
	}
	putMeasures(c, k.put)
	putCompulsion(c, now, k.put)
	putRights(c, v, k.put)
	putHandling(c, v, now, k.put)
	putDesk(c, k.put)
	if c.Decision != nil || c.Ending != nil {
		putAfter(c, k.put)
	}
	if c.Ending != nil || c.Decision != nil && !v.does("decision.recall") {
		return k.String()
	}
	k.put(len(c.Recalled), slices.ContainsFunc(c.Events, onItsWay(c)))
	k.put(c.In(casefile.Hearing), c.In(casefile.Review), c.In(casefile.Ladder), c.HearingFile.Enrolled != nil)
	if n := c.HearingFile.Notice; n != nil && (c.In(casefile.Hearing) == procedure.HearingNotified || c.In(casefile.Hearing) == procedure.HearingAskedOff) {
		day := calendar.DateOf(now)
		k.put("hearing", day.Before(n.HeldOn), n.HeldOn.Before(day))
	}
	putProposal(c, k.put)
	putNotice(c, now, k.put)
	putReview(c, now, k.put)
	k.counsel(c, now)
	if r := c.Running("D10"); r != nil {
		k.put(len(r.Extensions))
	}
	k.put(corrected(c))
	return k.String()
}

// putHandling tells whether the case is late, where time may make it so.
func putHandling(c casefile.Case, v *view, now time.Time, put func(...any)) {
	if d := c.Running("D11"); d != nil && slices.Contains(v.passes, "D11") {
		put(d.Late, d.Over(now))
	}
}

// onItsWay: the party spoke in time and was not heard before the decision.
func onItsWay(c casefile.Case) func(casefile.Event) bool {
	return func(e casefile.Event) bool {
		spoke := e.Kind == "defence.receive" || e.Kind == "hearing.request"
		return spoke && !e.Found.Late && c.Decision != nil && e.Sequence > c.Decision.Sequence
	}
}

// usualTracks are those that the key names itself.
var usualTracks = []casefile.Track{
	casefile.Main, casefile.Disclosure, casefile.Payment, casefile.Correction, casefile.Hearing, casefile.Review, casefile.Ladder,
}

// openRules names the clocks that are not stopped yet: each must stop once.
func openRules(c casefile.Case) string {
	var open []string
	for _, k := range c.Clocks {
		if k.Open() {
			open = append(open, k.Rule)
		}
	}
	slices.Sort(open)
	return strings.Join(open, "+")
}

// putAfter: once decided or ended, how it came about no longer counts.
func putAfter(c casefile.Case, put func(...any)) {
	if d := c.Decision; d != nil {
		put(d.Outcome, c.Proposal().Fine, d.IssuedAt.IsZero(), d.ServedAt.IsZero())
	}
	if v := c.PublicVersion; v != nil {
		put(v.Maker, v.Checker, v.Exempt != "", v.PublishedAt.IsZero())
	}
	put(procedure.MissingRecords(c), c.Correcting != nil)
}

func putProposal(c casefile.Case, put func(...any)) {
	put(len(c.Evidence), c.Verification != nil && c.Verification.Recommend == "file", c.Filing != nil)
	p := c.Proposal()
	if p == nil {
		return
	}
	put(len(c.Proposals), p.Outcome, p.Fine, len(c.MustReview) > 0)
	if n := len(c.Deliberations); n > 0 && c.Deliberations[n-1].Version == p.Version {
		put("deliberated", c.Deliberations[n-1].Approved)
	}
}

func putNotice(c casefile.Case, now time.Time, put func(...any)) {
	p, n := c.Proposal(), c.Notice()
	if n == nil {
		return
	}
	put(n.Served(), n.Material == p.Material)
	if n.Served() {
		put(n.HearingRight, n.Waived, n.HearingGone, gone(c, "D07", now), gone(c, "D08", now))
	}
	for _, old := range c.Notices[:len(c.Notices)-1] {
		if old.Served() && old.HearingRight && !n.Served() {
			put("told before", gone(c, "D08", now))
			break
		}
	}
	if len(c.Defences) > 0 {
		told := int64(-1)
		for _, old := range c.Notices {
			if old.Sequence < c.Defences[0].Sequence {
				told = old.Fine
			}
		}
		put("defended", c.Defences[0].Answered, told)
	}
	if c.HearingFile.Record != nil && c.In(casefile.Hearing) == procedure.HearingHeld {
		put("heard", c.HearingFile.RecordSeq > n.Sequence)
	}
}

// putReview tells of the round only what its state leaves open to ask.
func putReview(c casefile.Case, now time.Time, put func(...any)) {
	r := c.Round()
	if r == nil {
		return
	}
	var reviewers []party.PersonID
	opined, problem := false, false
	for _, old := range c.Rounds {
		reviewers = append(reviewers, old.Reviewer, old.OpinionBy)
		opined = opined || old.Opinion != nil
		problem = problem || old.Opinion != nil && old.Opinion.Code == casefile.Correct
	}
	put(len(c.Rounds), names(reviewers), opined, problem, slices.Contains(c.Rungs, procedure.LadderHead))
	switch c.In(casefile.Review) {
	case procedure.ReviewReturned:
		put(r.Reviewer, r.RegisteredAt.IsZero())
	case procedure.ReviewRegistered, procedure.ReviewAssigned:
		put(r.Reviewer)
	case procedure.ReviewPassed:
		put(r.OpinionBy)
	case procedure.ReviewProblem:
		put(r.Reviewer, r.OpinionBy, r.Opinion.Code, putRightSince(c, r.OpinionSeq))
	}
	for _, rule := range []string{"D10", "L0", "L1", "L2", "L3"} {
		if k := c.Running(rule); k != nil {
			put(rule, k.Paused(), k.Over(now))
		}
	}
}

func putRightSince(c casefile.Case, seq int) bool {
	for _, part := range []casefile.Part{casefile.PartEvidence, casefile.PartNotice, casefile.PartDefence, casefile.PartHearing, casefile.PartCorrection} {
		if c.Written[part] > seq {
			return true
		}
	}
	return false
}

func corrected(c casefile.Case) string {
	if c.Correcting != nil {
		return c.Events[c.Correcting.Entry-1].Kind
	}
	for _, e := range c.Events {
		if e.Kind == "entry.confirm" {
			return "done"
		}
	}
	return ""
}

// gone tells whether the newest period of a rule is over or given away.
func gone(c casefile.Case, rule string, now time.Time) string {
	k := c.Latest(rule)
	switch {
	case k == nil:
		return "none"
	case k.Ended == "waived", k.Over(now):
		return "gone"
	}
	return "runs"
}
