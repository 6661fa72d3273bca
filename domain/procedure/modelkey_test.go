package procedure_test

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// keyOf is what tells one state of the model from another: everything that a
// rule can still ask about, and nothing else. Dates and sequence numbers are
// left out, so that the ways of coming to the same state meet.
func keyOf(c casefile.Case, now time.Time) string {
	var b strings.Builder
	put := func(v ...any) {
		for _, x := range v {
			fmt.Fprint(&b, x, "|")
		}
	}
	put(c.In(casefile.Main), c.In(casefile.Disclosure), c.In(casefile.Payment), c.In(casefile.Correction))
	put(names(c.Handlers), names(c.PastHandlers))
	for _, r := range c.Recusals {
		put(r.Person, r.Decided, r.Granted)
	}
	if c.Ending != nil {
		put(c.Ending.Kind)
	}
	if c.Closure != nil {
		put(c.Closure.Ground)
	}
	if c.Decision != nil || c.Ending != nil {
		putAfter(c, put)
		return b.String()
	}
	put(c.In(casefile.Hearing), c.In(casefile.Review), c.In(casefile.Ladder))
	putProposal(c, put)
	putNotice(c, now, put)
	putReview(c, now, put)
	put(corrected(c))
	return b.String()
}

// putAfter: once decided or ended, how it came about no longer counts.
func putAfter(c casefile.Case, put func(...any)) {
	if d := c.Decision; d != nil {
		put(d.Outcome, c.Proposal().Fine, d.IssuedAt.IsZero(), d.ServedAt.IsZero())
	}
	if v := c.PublicVersion; v != nil {
		put(v.Maker, v.Checker, v.Exempt != "", v.PublishedAt.IsZero())
	}
	put(len(procedure.MissingRecords(c)) > 0, c.Correcting != nil)
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
	for _, rule := range []string{"D10", "L0", "L1", "L3"} {
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
