package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// Visible answers whether the person may read the case at all: through one of
// their roles, their own or those of whoever they stand in for. A case out of
// sight is answered as one that does not exist. A recusal ends every sight at
// once, whatever the role; an administrator as such sees no case.
func Visible(c casefile.Case, ctx Context) bool {
	return seesBy(c, ctx, func(party.Role) bool { return true })
}

// SeesParty answers whether the person may read who the case is about. Whoever
// looks on as a supervisor alone gets the case without its party.
//
// Whoever attends a draw sees what is drawn.
func SeesParty(c casefile.Case, ctx Context) bool {
	if c.Plan.Witnesses(ctx.Actor.ID) && mayLook(c, ctx) {
		return true
	}
	return seesBy(c, ctx, func(r party.Role) bool { return r != party.Supervisor })
}

// SeesInformant answers whether the person may read who reported the matter:
// those who handle the case and the head of their unit, nobody else.
func SeesInformant(c casefile.Case, ctx Context) bool {
	if !mayLook(c, ctx) {
		return false
	}
	return slices.Contains(c.Handlers, ctx.Actor.ID) || actsAs(party.UnitHead, c.Unit, c, ctx)
}

func seesBy(c casefile.Case, ctx Context, counts func(party.Role) bool) bool {
	if !mayLook(c, ctx) {
		return false
	}
	for _, h := range ctx.People.HeldIn(ctx.Actor, c.ID, calendar.DateOf(ctx.Now)) {
		if counts(h.Role) && inSight(c, h.Assignment, ctx) {
			return true
		}
	}
	return false
}

// mayLook keeps out disabled accounts and the recused, together with whoever
// stands in for a recused person.
func mayLook(c casefile.Case, ctx Context) bool {
	return c.Sequence > 0 && !ctx.Actor.Disabled && !slices.ContainsFunc(ctx.Actor.Inherits(calendar.DateOf(ctx.Now)), c.Recused)
}

// ReviewTracks are those that bring the review office in once they began: its
// opinion is asked there, or it speaks for the bureau.
func ReviewTracks() []casefile.Track {
	return []casefile.Track{casefile.Review, casefile.Hearing, casefile.SeizureTrack, casefile.JurisdictionTrack, casefile.VariationTrack, casefile.Enforcement, casefile.CompulsionTrack}
}

// Contestable are the main states in which the party may contest a decision.
func Contestable() []casefile.State { return on(Served, Performed, Closing, Closed, Archived) }

// Pursued are the main states of a case that is filed and whose decision has not
// reached the party: the bureau's standing towards other authorities is the
// review office's matter.
func Pursued() []casefile.State { return append(filed(), Decided, Issued) }

func cameToReview(c casefile.Case) bool {
	return slices.ContainsFunc(ReviewTracks(), func(t casefile.Track) bool {
		_, began := c.States[t]
		return began
	})
}

// inSight tells whether one role in one unit brings the case into sight.
func inSight(c casefile.Case, a party.Assignment, ctx Context) bool {
	switch a.Role {
	case party.Officer, party.UnitHead:
		return a.Unit == c.Unit || slices.Contains(c.Handlers, ctx.Actor.ID) || c.Plan.Witnesses(ctx.Actor.ID)
	case party.ReviewHead: // disputes jurisdiction, answers the police, records what the party does against a decision
		main := c.In(casefile.Main)
		return slices.Contains(Pursued(), main) || c.Decision != nil && slices.Contains(Contestable(), main) || cameToReview(c)
	case party.Reviewer, party.HearingHost:
		return cameToReview(c)
	case party.Counsel: // asked in person, until the day
		return len(c.AskedOf(ctx.Actor.ID, calendar.DateOf(ctx.Now))) > 0
	case party.DeputyHead, party.Head, party.Supervisor:
		return true
	case party.Publisher, party.DisclosureChecker:
		return c.Decision != nil && !c.Decision.IssuedAt.IsZero() || c.PublicVersion != nil
	case party.Archivist:
		return slices.Contains(on(Closed, Archived, NotFiled, NotInspected, PlanDeclined), c.In(casefile.Main))
	}
	return false
}
