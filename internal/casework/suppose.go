package casework

import (
	"context"
	"time"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// Suppose is the world as it stands, and as it would be with the editions that
// change makes of the present ones. Nothing of the second is kept.
func (s *Service) Suppose(ctx context.Context, change func(law.Editions) (law.Editions, error)) (now, then *View, err error) {
	now, err = s.world.At(ctx, s.store.Reader)
	if err != nil {
		return nil, nil, err
	}
	all, err := change(now.Editions)
	if err != nil {
		return nil, nil, err
	}
	return now, &View{People: now.People, Editions: all, turns: turns(all)}, nil
}

// Context is what rules are told of this world at an instant when nobody acts.
func (v *View) Context(now time.Time) procedure.Context { return v.context("", now, nil, false) }

// EachOpen shows the cases that have not ended and whose heads are wanted, by
// id, and stops at the first error. The cases are shared: read them only.
func (s *Service) EachOpen(ctx context.Context, wanted func(store.Case) bool, visit func(casefile.Case, store.Case) error) error {
	after := ""
	for {
		heads, err := s.store.OpenCases(ctx, after, 500)
		if err != nil || len(heads) == 0 {
			return err
		}
		for _, head := range heads {
			if !wanted(head) {
				continue
			}
			k, err := s.memory.glance(ctx, s.store.Reader, head)
			if err != nil {
				return err
			}
			if err := visit(k.c, head); err != nil {
				return err
			}
		}
		after = heads[len(heads)-1].ID
	}
}
