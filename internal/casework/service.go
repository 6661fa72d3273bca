package casework

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

// Renderer writes the papers that acts make, and the public version of a
// decision. A *fault.Fault among its errors is a refusal that the actor may
// read; any other error is a failure.
type Renderer interface {
	Render(c casefile.Case, e casefile.Event, p casefile.Paper, people party.Directory, rules law.Set) ([]byte, error)
	Number(series string, year, n int) string
	Public(c casefile.Case, rules law.Set) (PublicText, error)
}

// PublicText is the masked public version of one decision.
type PublicText struct {
	Title     string
	PartyName string
	Category  string
	Facts     string
	Basis     string
	Outcome   string
	Text      []byte
}

// Outbox decides what of the messages that an act wrote also goes out of the
// house, in the same transaction.
type Outbox interface {
	Put(ctx context.Context, tx *store.Tx, notices []string, rules law.Set, now time.Time) error
}

// Service runs acts on the record.
type Service struct {
	store    *store.Store
	world    *World
	tables   []procedure.Table
	renderer Renderer
	clock    clock.Clock
	outbox   Outbox
	memory   *memory
	demo     bool
	log      *slog.Logger
}

// Deps is what a Service works with. Demo marks entries made under the demo
// clock. Without an Outbox messages stay in the program.
type Deps struct {
	Store    *store.Store
	World    *World
	Renderer Renderer
	Clock    clock.Clock
	Outbox   Outbox
	Demo     bool
	Log      *slog.Logger
}

// New makes the service for all procedures.
func New(d Deps) *Service {
	return &Service{
		store: d.Store, world: d.World, tables: procedure.Tables(), renderer: d.Renderer, clock: d.Clock, memory: newMemory(rememberedEntries),
		outbox: d.Outbox, demo: d.Demo, log: d.Log,
	}
}

// tableOf is the procedure that a case runs under, or that the act begins one
// of. A recorded case whose procedure is gone is a failure of the program.
func (s *Service) tableOf(c casefile.Case, opening procedure.Name) (procedure.Table, error) {
	t, ok := procedure.TableOf(s.tables, c, opening)
	switch {
	case ok:
		return t, nil
	case c.Sequence > 0:
		return t, fmt.Errorf("case %s runs under the unknown procedure %q", c.ID, c.Procedure)
	}
	return t, notFound()
}

// Directory is everybody, as of the last committed change.
func (s *Service) Directory(ctx context.Context) (party.Directory, error) {
	v, err := s.world.At(ctx, s.store.Reader)
	if err != nil {
		return nil, err
	}
	return v.People, nil
}

// RulesOn is the rules in force on a day.
func (s *Service) RulesOn(ctx context.Context, on calendar.Date) (law.Set, error) {
	v, err := s.world.At(ctx, s.store.Reader)
	if err != nil {
		return law.Set{}, err
	}
	return v.Rules(on), nil
}

// Editions is every loaded edition of the rules.
func (s *Service) Editions(ctx context.Context) (law.Editions, error) {
	v, err := s.world.At(ctx, s.store.Reader)
	if err != nil {
		return law.Editions{}, err
	}
	return v.Editions, nil
}
