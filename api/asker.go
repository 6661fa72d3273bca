package api

import (
	"context"
	"log/slog"
	"slices"
	"strings"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// request is what is known of a request beside its content: its id, where it
// goes, from where it comes, and who asks.
type request struct {
	id      string
	address string
	caseID  string
	route   route
	person  party.Person
	people  party.Directory
	role    party.Role // the first that reaches the route's action
}

type requestKey struct{}

// asker is the request that the context belongs to. Outside of one it is empty.
func asker(ctx context.Context) *request {
	if r, ok := ctx.Value(requestKey{}).(*request); ok {
		return r
	}
	return &request{}
}

func (r *request) account() string { return string(r.person.ID) }

// may finds the role by which the person reaches the action somewhere: in a
// unit where they hold it, or simply by being signed in. Whether it reaches
// this very case is asked of the case.
func (s *server) may(r *request, action string) (party.Role, bool) {
	for _, a := range r.people.AssignmentsOf(r.person, calendar.DateOf(s.Clock.Now())) {
		if s.Policy.May(a.Role, action, procedure.OwnUnit) {
			return a.Role, true
		}
	}
	return s.Policy.Any(nil, "", action)
}

// mayDo lists the actions that the person reaches, by the routes that there are.
// Acts inside of a case are not among them, nor is what is open to everybody.
func (s *server) mayDo(r *request) []string {
	reached := []string{}
	for _, route := range s.byPattern {
		if route.open || strings.Contains(route.path, "/acts/") || slices.Contains(reached, route.action) {
			continue
		}
		if _, ok := s.may(r, route.action); ok {
			reached = append(reached, route.action)
		}
	}
	slices.Sort(reached)
	return reached
}

// audited are the refusals that belong into the access log: who was kept from
// what. Slips of the pen do not. It is read-only.
var audited = []fault.Code{
	fault.RoleDenied, fault.Conflict, fault.Uncertified, fault.NotFound, fault.WrongState, fault.GateShut, fault.Stale, fault.KeyReused,
}

func (s *server) noteRefusal(ctx context.Context, f *fault.Fault) {
	r := asker(ctx)
	noLine := r.route.notesItself && f.Code != fault.RoleDenied || r.route.own && f.Code == fault.NotFound
	if r.person.ID == "" || noLine || !slices.Contains(audited, f.Code) {
		return
	}
	entry := s.entry(r, view.Refused)
	entry.Code, entry.Gate = string(f.Code), f.Gate
	// The refusal stands even if the caller has gone away meanwhile.
	if err := s.Record.Note(context.WithoutCancel(ctx), entry); err != nil {
		s.Log.ErrorContext(ctx, "a refusal was not noted in the access log", slog.String("request", r.id), slog.String("error", err.Error()))
	}
}

// noteAccess writes that somebody was given something. What cannot be noted is
// not given.
func (s *server) noteAccess(ctx context.Context, detail string) error {
	entry := s.entry(asker(ctx), view.Allowed)
	entry.Detail = detail
	return s.Record.Note(ctx, entry)
}

func (s *server) entry(r *request, outcome string) view.AuditEntry {
	return view.AuditEntry{
		Account: r.account(), Role: string(r.role), Action: r.route.action, CaseID: r.caseID, Outcome: outcome, Address: r.address,
	}
}
