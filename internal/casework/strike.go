package casework

import (
	"context"
	"errors"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
	"sanxiang/workflows/contract"
)

// Strike records everything that time, or a newer calendar edition, has
// brought about in a case by now, each step exactly once, and answers the new
// schedule. It is what a timer sets off, and what a wake-up from the sweeper
// does: when nothing is due it only answers the schedule.
//
// The engine's position is acknowledged in the same transaction. That is safe
// because what made the engine ask, a timer or a signal, stands in its own
// history: should the answer get lost, it asks again.
func (s *Service) Strike(ctx context.Context, req contract.StrikeRequest) (contract.Schedule, error) {
	var sch contract.Schedule
	var after *known
	err := s.store.Write(ctx, func(tx *store.Tx) error {
		head, found, err := tx.LockCase(ctx, req.CaseID)
		if err != nil {
			return err
		}
		if !found {
			sch, after = contract.Schedule{Done: true}, nil
			return nil
		}
		k, view, err := s.load(ctx, tx.Reader, head)
		if err != nil {
			return err
		}
		if after, err = s.strike(ctx, tx, head, k, view); err != nil {
			return err
		}
		sch = s.schedule(after.c, view)
		if head.EngineSequence >= after.sequence {
			return nil
		}
		return tx.AcknowledgeEngine(ctx, map[string]int{head.ID: after.sequence})
	})
	var refused *fault.Fault
	if errors.As(err, &refused) {
		// A refusal here is a gap in the catalogue, not something to retry away
		// silently: it is logged with the rule's own sentence and retried.
		s.log.ErrorContext(ctx, "strike refused", "case", req.CaseID, "code", refused.Code, "cite", refused.Cite)
	}
	if err == nil && after != nil {
		s.memory.put(after)
	}
	return sch, err
}

func (s *Service) strike(ctx context.Context, tx *store.Tx, head store.Case, k *known, view *View) (*known, error) {
	now := s.now(k.c)
	pctx := view.context(party.PersonID(party.System), now, nil, s.demo)
	pctx.Actor = party.Person{ID: party.PersonID(party.System)}
	table, err := s.tableOf(k.c, "")
	if err != nil {
		return nil, err
	}
	events, f := procedure.Strike(table, k.c, pctx)
	switch {
	case f != nil:
		return nil, f
	case len(events) > 0:
		after, _, err := s.commit(ctx, tx, head, k, events, pctx)
		return after, err
	case head.CalendarEdition == pctx.Rules.Stamp:
		return k, nil
	}
	// A newer edition that moves nothing is no entry. The head says that the
	// case was held against it, or the sweeper would ask for ever; steps before
	// the end may come on other days now.
	after := *k
	if err := s.saveHead(ctx, tx, head, &after, pctx); err != nil {
		return nil, err
	}
	return &after, s.project(ctx, tx, head, k, &after, pctx)
}

// now is the time, never before the case's last entry.
func (s *Service) now(c casefile.Case) time.Time {
	if now := s.clock.Now(); now.After(c.LastAt) {
		return now
	}
	return c.LastAt
}

func today(t time.Time) calendar.Date { return calendar.DateOf(t) }

// Lagging lists the cases that the engine must be woken for.
func (s *Service) Lagging(ctx context.Context, now time.Time, limit int) ([]string, error) {
	view, err := s.world.At(ctx, s.store.Reader)
	if err != nil {
		return nil, err
	}
	rows, err := s.store.LaggingCases(ctx, now, limit, view.Rules(today(now)).Stamp)
	if err != nil {
		return nil, err
	}
	return idsOf(rows), nil
}

// Open lists all cases that have not ended.
func (s *Service) Open(ctx context.Context) ([]string, error) {
	var ids []string
	after := ""
	for {
		rows, err := s.store.OpenCases(ctx, after, 500)
		if err != nil || len(rows) == 0 {
			return ids, err
		}
		ids = append(ids, idsOf(rows)...)
		after = rows[len(rows)-1].ID
	}
}

func idsOf(rows []store.Case) []string {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID
	}
	return ids
}

// Look is a case as one person may see it, with everything that Options asks
// about. The case is shared with everybody who works on it: read it only.
type Look struct {
	Case    casefile.Case
	Context procedure.Context
	Table   procedure.Table
	Head    store.Case

	entries []casefile.Event // as recorded, without what later corrections did to them
}

// Back is the case as the record had it when the last of the entries that count
// was recorded, looked at on a day of the caller's choice. What was recorded
// later is not known yet, a correction no more than anything else. Who may see
// what is judged by the case as it stands: read that from the first Look.
func (l Look) Back(counts func(casefile.Event) bool, now time.Time) Look {
	n := 0
	for n < len(l.entries) && counts(l.entries[n]) {
		n++
	}
	l.Case, l.Context.Now = casefile.Fold(l.entries[:n]), now
	return l
}

// Look loads a case for a person. A case that is unknown or out of sight is
// the same not_found fault.
func (s *Service) Look(ctx context.Context, account, caseID string) (Look, error) {
	head, found, err := s.store.Case(ctx, caseID)
	if err != nil {
		return Look{}, err
	}
	if !found {
		return Look{}, notFound()
	}
	k, view, err := s.load(ctx, s.store.Reader, head)
	if err != nil {
		return Look{}, err
	}
	pctx := view.context(party.PersonID(account), s.now(k.c), nil, s.demo)
	if !procedure.Visible(k.c, pctx) {
		return Look{}, notFound()
	}
	if pctx.Linked, err = s.linked(ctx, s.store.Reader, k.c); err != nil {
		return Look{}, err
	}
	if pctx.TaskOf, err = tasks(ctx, s.store.Reader, k.c); err != nil {
		return Look{}, err
	}
	table, err := s.tableOf(k.c, "")
	return Look{Case: k.c, Context: pctx, Table: table, Head: head, entries: k.entries}, err
}

// Inspect loads a case for whoever runs the program, who sees every case. It is
// found by its id or its number.
func (s *Service) Inspect(ctx context.Context, idOrNumber string) (Look, error) {
	head, found, err := s.store.CaseNamed(ctx, idOrNumber)
	if err != nil {
		return Look{}, err
	}
	if !found {
		return Look{}, notFound()
	}
	k, view, err := s.load(ctx, s.store.Reader, head)
	if err != nil {
		return Look{}, err
	}
	table, err := s.tableOf(k.c, "")
	if err != nil {
		return Look{}, err
	}
	return Look{Case: k.c, Context: view.context("", s.now(k.c), nil, s.demo), Table: table, Head: head}, nil
}

// Check answers whether the act would be refused on the record as it stands,
// without writing anything. A known request key is never refused: its receipt
// stands, whatever has changed since.
func (s *Service) Check(ctx context.Context, req contract.ActRequest) (*fault.Fault, error) {
	req.HappenedAt, req.ReceivedAt = utc(req.HappenedAt), utc(req.ReceivedAt)
	err := s.check(ctx, req)
	var refused *fault.Fault
	if errors.As(err, &refused) {
		return refused, nil
	}
	return nil, err
}

func (s *Service) check(ctx context.Context, req contract.ActRequest) error {
	head, _, err := s.store.Case(ctx, req.CaseID)
	if err != nil {
		return err
	}
	head.ID = req.CaseID // an act that opens a case finds none
	k, view, err := s.load(ctx, s.store.Reader, head)
	if err != nil {
		return err
	}
	// The case comes first: a double click that is committed in between shows
	// its receipt then, and is not judged on a case that has its entries.
	known, err := s.knownReceipt(ctx, s.store.Reader, req)
	if err != nil || known != nil {
		return err
	}
	_, _, err = s.decide(ctx, s.store.Reader, k.c, view, req)
	return err
}
