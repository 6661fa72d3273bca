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
func SeesParty(c casefile.Case, ctx Context) bool {
	return seesBy(c, ctx, func(r party.Role) bool { return r != party.Supervisor })
}

// SeesInformant answers whether the person may read who reported the matter:
// those who handle the case and the head of their unit, nobody else.
func SeesInformant(c casefile.Case, ctx Context) bool {
	if !mayLook(c, ctx) {
		return false
	}
	return slices.Contains(c.Handlers, ctx.Actor.ID) || actsAs(party.UnitHead, c.Unit, ctx)
}

func seesBy(c casefile.Case, ctx Context, counts func(party.Role) bool) bool {
	if !mayLook(c, ctx) {
		return false
	}
	for _, a := range ctx.People.AssignmentsOf(ctx.Actor, calendar.DateOf(ctx.Now)) {
		if counts(a.Role) && inSight(c, a, ctx) {
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

// inSight tells whether one role in one unit brings the case into sight.
func inSight(c casefile.Case, a party.Assignment, ctx Context) bool {
	switch a.Role {
	case party.Officer, party.UnitHead:
		return a.Unit == c.Unit || slices.Contains(c.Handlers, ctx.Actor.ID)
	case party.Reviewer, party.ReviewHead, party.HearingHost:
		return len(c.Rounds) > 0 || c.In(casefile.Hearing) != "" || c.In(casefile.SeizureTrack) != "" || c.In(casefile.JurisdictionTrack) != "" || len(c.Variations) > 0
	case party.Counsel: // asked in person, until the day
		return len(c.AskedOf(ctx.Actor.ID, calendar.DateOf(ctx.Now))) > 0
	case party.DeputyHead, party.Head, party.Supervisor:
		return true
	case party.Publisher, party.DisclosureChecker:
		return c.Decision != nil && !c.Decision.IssuedAt.IsZero() || c.PublicVersion != nil
	case party.Archivist:
		return slices.Contains(on(Closed, Archived, NotFiled, NotInspected), c.In(casefile.Main))
	}
	return false
}
