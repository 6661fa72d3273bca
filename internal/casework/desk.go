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

// tellOfTasks puts before people what waits for them now, and what others did
// with tasks of theirs. Whatever an act, or a day that came, brings them is one
// message to each; a gesture, which is one entry, gives each of them one.
func (s *Service) tellOfTasks(ctx context.Context, tx *store.Tx, before, after casefile.Case, now []procedure.Task, fresh []casefile.Event, pctx procedure.Context) error {
	if len(fresh) == 0 {
		return nil
	}
	table, err := s.tableOf(after, "")
	if err != nil {
		return err
	}
	var rows []store.Notice
	for _, e := range fresh {
		told, err := messageRows(law.NoticeMessage, after.ID, fmt.Sprintf("%s#%d", e.Kind, e.Sequence), e, procedure.Messages(table, before, after, e, pctx))
		if err != nil {
			return err
		}
		rows = append(rows, told...)
	}
	last := fresh[len(fresh)-1]
	waits, err := messageRows(law.NoticeTask, after.ID, fmt.Sprintf("tasks#%d", last.Sequence), last, procedure.TaskMessages(table, before, after, now, last.Actor, pctx))
	if err != nil {
		return err
	}
	return s.tell(ctx, tx, append(rows, waits...), pctx)
}

func messageRows(kind law.NoticeKind, caseID, step string, e casefile.Event, messages []procedure.Message) ([]store.Notice, error) {
	rows := make([]store.Notice, len(messages))
	for i, m := range messages {
		id, err := uuid.NewV7()
		if err != nil {
			return nil, err
		}
		rows[i] = store.Notice{
			ID: id.String(), CaseID: caseID, Step: step, Recipient: string(m.To), Kind: string(kind), Text: m.Text, CreatedAt: e.RecordedAt,
		}
	}
	return rows, nil
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
