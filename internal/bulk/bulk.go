package bulk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"sanxiang/domain/casefile"
	"sanxiang/internal/casework"
	"sanxiang/internal/store"
)

// batch is how many copies one transaction writes.
const batch = 250

// original is a case as the record holds it.
type original struct {
	head   store.Case
	events []casefile.Event
	clocks []store.Clock
	tasks  []store.Task
	people []store.CasePerson
	text   store.CaseText
	papers map[string]store.Paper
}

// Copy writes copies of a case, each with a party of its own. No paper of the
// case may have a number yet: a number cannot be there twice.
func Copy(ctx context.Context, s *store.Store, caseID string, copies int) error {
	of, err := read(ctx, s, caseID)
	if err != nil {
		return err
	}
	for _, e := range of.events {
		if slices.ContainsFunc(e.Papers, func(p casefile.Paper) bool { return p.Number != "" }) || len(e.Opens) > 0 {
			return fmt.Errorf("bulk: entry %d of case %s drew a number or opened a case, which cannot be copied", e.Sequence, caseID)
		}
	}
	for first := 1; first <= copies; first += batch {
		err := s.Write(ctx, func(tx *store.Tx) error {
			for n := first; n < min(first+batch, copies+1); n++ {
				if err := of.copy(ctx, tx, n); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Lengthen repeats the last entry of a case until it has as many as wanted.
func Lengthen(ctx context.Context, s *store.Store, caseID string, entries int) error {
	of, err := read(ctx, s, caseID)
	if err != nil {
		return err
	}
	last := of.events[len(of.events)-1]
	if len(last.Moves)+len(last.Papers)+len(last.Clocks)+len(last.Opens) > 0 {
		return fmt.Errorf("bulk: entry %d of case %s does more than to add something, and cannot be repeated", last.Sequence, caseID)
	}
	var more []casefile.Event
	for n := last.Sequence + 1; n <= entries; n++ {
		last.Sequence = n
		more = append(more, last)
	}
	rows, hash, err := chained(of.head.Hash, more)
	if err != nil {
		return err
	}
	of.head.Sequence, of.head.Hash = max(of.head.Sequence, entries), hash
	return s.Write(ctx, func(tx *store.Tx) error {
		for len(rows) > 0 {
			n := min(len(rows), batch)
			if err := tx.AppendEvents(ctx, rows[:n]); err != nil {
				return err
			}
			rows = rows[n:]
		}
		return errors.Join(tx.UpdateCase(ctx, of.head), tx.AcknowledgeEngine(ctx, map[string]int{caseID: of.head.Sequence}))
	})
}

func read(ctx context.Context, s *store.Store, caseID string) (of original, err error) {
	var found bool
	if of.head, found, err = s.Case(ctx, caseID); err != nil {
		return of, err
	}
	if !found {
		return of, fmt.Errorf("bulk: there is no case %s", caseID)
	}
	rows, err := s.Events(ctx, caseID, 0)
	if err != nil {
		return of, err
	}
	of.events = make([]casefile.Event, len(rows))
	for i, row := range rows {
		if err := json.Unmarshal(row.Body, &of.events[i]); err != nil {
			return of, fmt.Errorf("bulk: entry %d of case %s: %w", row.Sequence, caseID, err)
		}
	}
	texts, err1 := s.CaseTexts(ctx, []string{caseID})
	var err2, err3, err4 error
	of.text = texts[caseID]
	of.clocks, err2 = s.Clocks(ctx, caseID)
	of.tasks, err3 = s.Tasks(ctx, caseID)
	of.people, err4 = s.People(ctx, caseID)
	return of, errors.Join(err1, err2, err3, err4, of.readPapers(ctx, s))
}

func (of *original) readPapers(ctx context.Context, s *store.Store) error {
	of.papers = map[string]store.Paper{}
	rows, err := s.PaperTexts(ctx, of.head.ID)
	for _, row := range rows {
		of.papers[row.ID] = row
	}
	return err
}

// copy writes the case once more, as one that the engine has heard of: it is
// told of a case by its next act.
func (of original) copy(ctx context.Context, tx *store.Tx, n int) error {
	name := fmt.Sprintf("%s%d号", of.head.PartyName, n)
	head, text := of.head, of.text
	head.ID, head.PartyName, head.Number = uuid.NewString(), name, nil
	head.EngineSequence = head.Sequence
	events, papers := make([]casefile.Event, len(of.events)), []store.Paper{}
	for i, e := range of.events {
		e.CaseID, e.Papers = head.ID, slices.Clone(e.Papers)
		for j := range e.Papers {
			paper := of.papers[e.Papers[j].ID]
			e.Papers[j].ID = uuid.NewString()
			paper.ID, paper.CaseID = e.Papers[j].ID, head.ID
			papers = append(papers, paper)
		}
		if lead, ok := e.Facts.(*casefile.LeadRegister); ok {
			own := *lead
			own.Party.Name = name
			e.Facts = &own
		}
		events[i] = e
	}
	rows, hash, err := chained("", events)
	if err != nil {
		return err
	}
	head.Hash = hash
	text.CaseID = head.ID
	text.PartyWords = strings.ReplaceAll(text.PartyWords, store.Folded(of.head.PartyName), store.Folded(name))
	clocks := owned(of.clocks, func(r *store.Clock) { r.CaseID = head.ID })
	tasks := owned(of.tasks, func(r *store.Task) { r.CaseID = head.ID })
	people := owned(of.people, func(r *store.CasePerson) { r.CaseID = head.ID })
	return errors.Join(
		tx.InsertCase(ctx, head), tx.AppendEvents(ctx, rows), tx.InsertPapers(ctx, papers), tx.SaveCaseText(ctx, text),
		tx.ReplaceClocks(ctx, head.ID, clocks), tx.ReplaceTasks(ctx, head.ID, tasks), tx.ReplacePeople(ctx, head.ID, people))
}

// owned are copies of rows, each given to another case by set.
func owned[T any](rows []T, set func(*T)) []T {
	copies := slices.Clone(rows)
	for i := range copies {
		set(&copies[i])
	}
	return copies
}

// chained makes the stored rows of entries, linked to the hash before them.
func chained(prev string, events []casefile.Event) ([]store.Event, string, error) {
	rows := make([]store.Event, len(events))
	for i, e := range events {
		body, err := json.Marshal(e)
		if err != nil {
			return nil, "", err
		}
		rows[i] = store.Event{
			CaseID: e.CaseID, Sequence: e.Sequence, Kind: e.Kind, Act: e.Kind, Actor: string(e.Actor), HappenedAt: e.HappenedAt, RecordedAt: e.RecordedAt,
			Body: body, PrevHash: prev, Hash: casework.Link(prev, body),
		}
		prev = rows[i].Hash
	}
	return rows, prev, nil
}
