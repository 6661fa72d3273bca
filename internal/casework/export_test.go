package casework

import (
	"context"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// Projected is what screens should read of a case, worked out from nothing but
// its entries.
type Projected struct {
	Clocks  []store.Clock
	Tasks   []store.Task
	People  []store.CasePerson
	Strikes []store.Strike
	Text    store.CaseText
}

// Reproject folds the entries and projects the case as it stood when the last
// of them was recorded.
func (s *Service) Reproject(ctx context.Context, entries []casefile.Event) (Projected, error) {
	view, err := s.world.At(ctx, s.store.Reader)
	if err != nil {
		return Projected{}, err
	}
	c := casefile.Fold(entries)
	p, err := s.projection(c, view.context(party.PersonID(party.System), c.LastAt, nil, s.demo), store.Case{})
	return Projected{p.clocks, p.tasks, p.people, strikeRows(c.ID, c.Events), p.text}, err
}

// Remembered is what the service keeps of a case: entries and fold, shared.
func (s *Service) Remembered(caseID string) ([]casefile.Event, casefile.Case) {
	k := s.memory.get(caseID)
	return k.entries, k.c
}

// Remember sets how many entries are kept.
func (s *Service) Remember(entries int) { s.memory = newMemory(entries) }

// Held counts the cases and entries that are kept.
func (s *Service) Held() (cases, entries int) { return s.memory.order.Len(), s.memory.held }

// Context is what rules are told of the world at the case's last entry.
func (s *Service) Context(ctx context.Context, c casefile.Case) (procedure.Context, error) {
	view, err := s.world.At(ctx, s.store.Reader)
	if err != nil {
		return procedure.Context{}, err
	}
	return view.context(party.PersonID(party.System), c.LastAt, nil, s.demo), nil
}

// NoticeText is what people are told of a step of a clock.
var NoticeText = noticeText
