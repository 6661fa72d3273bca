package casework

import (
	"context"
	"encoding/json"
	"fmt"

	"sanxiang/domain/casefile"
	"sanxiang/domain/monitor"
	"sanxiang/internal/store"
)

// Lawful is what came of holding every history against the law.
type Lawful struct {
	Cases      int `json:"cases"`
	Events     int `json:"events"`
	Violations int `json:"violations"`
}

// VerifyLaw asks the monitor's invariants about every entry of every case, and
// hands each violation on as it is found. It reads one case after the other and
// keeps no more than one. The chain is Verify's business: this looks at what
// the entries say, in words that know no gate, so that a history that came past
// the gates is found whoever wrote it.
func VerifyLaw(ctx context.Context, s *store.Store, world *World, visit func(monitor.Violation) error) (Lawful, error) {
	var out Lawful
	view, err := world.At(ctx, s.Reader)
	if err != nil {
		return out, err
	}
	var entries []casefile.Event
	judge := func() error {
		if len(entries) == 0 {
			return nil
		}
		out.Cases++
		for _, v := range monitor.Check(entries, view.People) {
			out.Violations++
			if err := visit(v); err != nil {
				return err
			}
		}
		return nil
	}
	err = s.EachEvent(ctx, func(row store.Event) error {
		var e casefile.Event
		if err := json.Unmarshal(row.Body, &e); err != nil {
			return fmt.Errorf("entry %d of case %s: %w", row.Sequence, row.CaseID, err)
		}
		if len(entries) > 0 && entries[0].CaseID != row.CaseID {
			if err := judge(); err != nil {
				return err
			}
			entries = entries[:0]
		}
		out.Events++
		entries = append(entries, e)
		return nil
	})
	if err != nil {
		return out, err
	}
	return out, judge()
}
