package casework

import (
	"context"

	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Seers answers which of the people may read a case now. A case that is not
// there is seen by nobody.
func (s *Service) Seers(ctx context.Context, caseID string, accounts []string) (map[string]bool, error) {
	head, found, err := s.store.Case(ctx, caseID)
	if err != nil || !found {
		return nil, err
	}
	k, err := s.memory.glance(ctx, s.store.Reader, head)
	if err != nil {
		return nil, err
	}
	view, err := s.world.At(ctx, s.store.Reader)
	if err != nil {
		return nil, err
	}
	seers, now := map[string]bool{}, s.now(k.c)
	for _, account := range accounts {
		if procedure.Visible(k.c, view.context(party.PersonID(account), now, nil, s.demo)) {
			seers[account] = true
		}
	}
	return seers, nil
}
