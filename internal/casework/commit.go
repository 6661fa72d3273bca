package casework

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// commit writes decided entries: papers get their numbers and texts, entries
// their place in the chain, and everything that is read from the case is
// projected from the folded result. It answers the case after the entries.
func (s *Service) commit(ctx context.Context, tx *store.Tx, head store.Case, k *known, events []casefile.Event, pctx procedure.Context) (*known, []store.Event, error) {
	next := &known{sequence: k.sequence, hash: k.hash, entries: slices.Clip(k.entries)}
	var rows []store.Event
	var papers []store.Paper
	for _, e := range events {
		e.HappenedAt, e.RecordedAt = utc(e.HappenedAt), utc(e.RecordedAt)
		written, err := s.writePapers(ctx, tx, next.entries, &e, pctx)
		if err != nil {
			return nil, nil, err
		}
		row, stored, err := chain(next.hash, e)
		if err != nil {
			return nil, nil, err
		}
		next.sequence, next.hash, next.entries = row.Sequence, row.Hash, append(next.entries, stored)
		rows, papers = append(rows, row), append(papers, written...)
	}
	next.c = casefile.Fold(next.entries)
	// The case comes first: everything else refers to it.
	if err := s.saveHead(ctx, tx, head, next, pctx); err != nil {
		return nil, nil, err
	}
	if err := tx.AppendEvents(ctx, rows); err != nil {
		return nil, nil, err
	}
	if err := logActs(ctx, tx, events); err != nil {
		return nil, nil, err
	}
	if err := tx.InsertPapers(ctx, papers); err != nil {
		return nil, nil, err
	}
	if err := s.project(ctx, tx, head, k, next, pctx); err != nil {
		return nil, nil, err
	}
	return next, rows, s.begin(ctx, tx, events, pctx)
}

// logActs writes what people did into the access log, where whoever watches over
// it finds acts beside reads and refusals. What the program did by itself is in
// the case's record alone.
func logActs(ctx context.Context, tx *store.Tx, events []casefile.Event) error {
	for _, e := range events {
		if e.Role == party.System {
			continue
		}
		err := tx.AppendAudit(ctx, store.AuditEntry{
			At: utc(e.RecordedAt), Account: string(e.Actor), Role: string(e.Role), Action: e.Kind, CaseID: &e.CaseID, Outcome: store.AuditAllowed,
			Detail: fmt.Sprintf("第 %d 条记录", e.Sequence),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// begin writes the first entries of the cases that the entries open, in the
// same transaction: an entry never names a case that is not there. The engine
// hears of them by a wake-up, and from the sweeper when that gets lost.
func (s *Service) begin(ctx context.Context, tx *store.Tx, events []casefile.Event, pctx procedure.Context) error {
	for _, e := range events {
		for _, o := range e.Opens {
			first, f := procedure.Open(o, e, pctx)
			if f != nil {
				return f
			}
			head, c := store.Case{ID: o.CaseID}, casefile.Fold(nil)
			c.ID = o.CaseID
			if _, _, err := s.commit(ctx, tx, head, &known{c: c}, []casefile.Event{first}, pctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// writePapers numbers and renders the papers of one entry. A paper is rendered
// from the case with the entry in it; only then is its digest known, which the
// entry carries.
func (s *Service) writePapers(ctx context.Context, tx *store.Tx, before []casefile.Event, e *casefile.Event, pctx procedure.Context) ([]store.Paper, error) {
	if len(e.Papers) == 0 {
		return nil, nil
	}
	e.Papers = slices.Clone(e.Papers)
	year := calendar.DateOf(e.HappenedAt).Year()
	for i := range e.Papers {
		p := &e.Papers[i]
		id, err := uuid.NewV7()
		if err != nil {
			return nil, err
		}
		p.ID = id.String()
		if p.Series == "" {
			continue
		}
		n, err := tx.NextNumber(ctx, p.Series, year)
		if err != nil {
			return nil, err
		}
		p.Number = s.renderer.Number(p.Series, year, n)
	}
	after := casefile.Fold(append(slices.Clip(before), *e))
	rows := make([]store.Paper, len(e.Papers))
	for i := range e.Papers {
		p := &e.Papers[i]
		text, err := s.renderer.Render(after, *e, *p, pctx.People, pctx.Rules)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(text)
		p.SHA256 = hex.EncodeToString(sum[:])
		rows[i] = store.Paper{
			ID: p.ID, CaseID: e.CaseID, Sequence: e.Sequence, Slot: p.Slot, Title: p.Title, Text: text, SHA256: p.SHA256, CreatedAt: e.RecordedAt,
		}
		if p.Number != "" {
			rows[i].Number = &p.Number
		}
	}
	return rows, nil
}

// chain makes the stored row of an entry. The bytes are hashed together with
// the hash before them, so no entry can be changed, left out or moved without
// breaking every hash after it. The entry comes back as it reads from those
// bytes: whoever remembers it remembers what the record says, to the letter.
func chain(prev string, e casefile.Event) (store.Event, casefile.Event, error) {
	body, err := json.Marshal(e)
	if err != nil {
		return store.Event{}, e, err
	}
	var stored casefile.Event
	if err := json.Unmarshal(body, &stored); err != nil {
		return store.Event{}, e, err
	}
	return store.Event{
		CaseID: e.CaseID, Sequence: e.Sequence, Kind: e.Kind, Act: e.Kind, Actor: string(e.Actor), HappenedAt: e.HappenedAt, RecordedAt: e.RecordedAt,
		Body: body, PrevHash: prev, Hash: Link(prev, body),
	}, stored, nil
}

// Link is the chain's rule: SHA-256 over the hash before and the entry's bytes.
func Link(prev string, body []byte) string {
	h := sha256.New()
	h.Write([]byte(prev))
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil))
}

func digest(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}
