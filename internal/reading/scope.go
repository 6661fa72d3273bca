package reading

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// scopeOf says in the store's words what procedure.Visible says of one case,
// so that a list can be read in one query. Counts leaves out roles.
func scopeOf(p party.Person, people party.Directory, on calendar.Date, counts func(party.Role) bool) store.Scope {
	s := store.Scope{Viewer: string(p.ID), Today: on.String()}
	for _, id := range p.Inherits(on) {
		if id != p.ID {
			s.Inherits = append(s.Inherits, string(id))
		}
	}
	for _, h := range people.HeldOn(p, on) {
		switch {
		case !counts(h.Role):
		case h.For != nil && len(h.For.Cases) > 0:
			w := store.Within{Cases: h.For.Cases}
			widen(&w.Scope, h.Assignment)
			s.Limited = append(s.Limited, w)
		default:
			widen(&s, h.Assignment)
		}
	}
	return s
}

func widen(s *store.Scope, a party.Assignment) {
	switch a.Role {
	case party.Officer, party.UnitHead:
		s.Units = append(s.Units, string(a.Unit))
		s.Own, s.Duties = true, append(s.Duties, "handler", "witness")
	case party.Counsel:
		s.Own, s.Duties = true, append(s.Duties, "counsel")
	case party.Reviewer, party.ReviewHead, party.HearingHost:
		s.Tracks = each(procedure.ReviewTracks(), func(t casefile.Track) string { return string(t) })
		if a.Role == party.ReviewHead {
			s.Decided = append(s.Decided, states(procedure.Contestable()...)...)
			s.States = append(s.States, states(procedure.Pursued()...)...)
		}
	case party.DeputyHead, party.Head, party.Supervisor:
		s.All = true
	case party.Publisher, party.DisclosureChecker:
		s.Decided = append(s.Decided, states(procedure.Issued, procedure.Served, procedure.Performed, procedure.Ended, procedure.Closing, procedure.Closed, procedure.Archived,
			procedure.InspectionConcluded, procedure.InspectionServed, procedure.InspectionSettled, procedure.PlanApproved)...)
	case party.Archivist:
		s.States = append(s.States, states(procedure.Closed, procedure.Archived, procedure.NotFiled, procedure.NotInspected, procedure.PlanDeclined)...)
	}
}

func states(list ...casefile.State) []string {
	return each(list, func(s casefile.State) string { return string(s) })
}

func everyRole(party.Role) bool { return true }

func butSupervisor(r party.Role) bool { return r != party.Supervisor }

// admitsParty answers, for a row of a list, whether the reader may see whom
// the case is about. It looks at the row alone: where only the case itself
// could tell, it answers no.
func admitsParty(s store.Scope, c store.Case) bool {
	return s.All || slices.Contains(s.Units, c.Unit) || slices.Contains(s.States, c.MainState) ||
		c.DecidedAt != nil && slices.Contains(s.Decided, c.MainState) ||
		slices.ContainsFunc(s.Limited, func(w store.Within) bool { return slices.Contains(w.Cases, c.ID) && admitsParty(w.Scope, c) })
}
