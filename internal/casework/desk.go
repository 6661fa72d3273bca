package casework

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
	"sanxiang/workflows/contract"
)

// tellOfTasks puts before people what others did with tasks of theirs. Each gesture is
// one entry and gives each of them one message.
func (s *Service) tellOfTasks(ctx context.Context, tx *store.Tx, before, after casefile.Case, fresh []casefile.Event, pctx procedure.Context) error {
	var rows []store.Notice
	for _, e := range fresh {
		if _, gesture := e.Facts.(casefile.OnTask); !gesture {
			continue
		}
		table, err := s.tableOf(after, "")
		if err != nil {
			return err
		}
		for _, m := range procedure.Messages(table, before, after, e, pctx) {
			id, err := uuid.NewV7()
			if err != nil {
				return err
			}
			rows = append(rows, store.Notice{
				ID: id.String(), CaseID: after.ID, Step: fmt.Sprintf("%s#%d", e.Kind, e.Sequence), Recipient: string(m.To),
				Kind: string(law.NoticeMessage), Text: m.Text, CreatedAt: e.RecordedAt,
			})
		}
	}
	return s.tell(ctx, tx, rows, pctx)
}

// recordedAt is when the record took in an entry; nil for none.
func recordedAt(c casefile.Case, sequence int) *time.Time {
	if sequence < 1 || sequence > len(c.Events) {
		return nil
	}
	at := utc(c.Events[sequence-1].RecordedAt)
	return &at
}

// Preview answers what would come of an act, on the case as it stands, with
// what the case is called. It writes nothing.
func (s *Service) Preview(ctx context.Context, req contract.ActRequest) (procedure.Previewed, Look, error) {
	req.HappenedAt, req.ReceivedAt = utc(req.HappenedAt), utc(req.ReceivedAt)
	head, found, err := s.store.Case(ctx, req.CaseID)
	if err != nil {
		return procedure.Previewed{}, Look{}, err
	}
	if !found {
		return procedure.Previewed{}, Look{}, notFound()
	}
	k, view, err := s.load(ctx, s.store.Reader, head)
	if err != nil {
		return procedure.Previewed{}, Look{}, err
	}
	q, err := s.question(ctx, s.store.Reader, k.c, view, req)
	if err != nil {
		return procedure.Previewed{}, Look{}, err
	}
	return procedure.Preview(q.table, k.c, q.request, q.ctx), Look{Case: k.c, Context: q.ctx, Table: q.table, Head: head}, nil
}
