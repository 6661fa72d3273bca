package store_test

import (
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

// One typical act: lock, receipt, 60 events read, 2 appended, all projections,
// receipt, commit with its sync to disk.
func BenchmarkActSQLite(b *testing.B) { benchmarkAct(b, storetest.SQLite(b)) }

func BenchmarkActMySQL(b *testing.B) { benchmarkAct(b, storetest.MySQL(b)) }

// What of an act is the commit alone.
func BenchmarkEmptyCommitSQLite(b *testing.B) {
	db := storetest.SQLite(b)
	for i := 0; b.Loop(); i++ {
		require.NoError(b, db.Write(b.Context(), func(tx *store.Tx) error { return tx.SaveSetting(b.Context(), "n", fmt.Sprint(i)) }))
	}
}

func benchmarkAct(b *testing.B, db storetest.Database) {
	now := time.Now()
	body := make([]byte, 700)
	event := func(caseID string, n int) store.Event {
		return store.Event{CaseID: caseID, Sequence: n, Kind: "k", Act: "a", Actor: "p", HappenedAt: now, RecordedAt: now, Body: body}
	}
	var acts atomic.Int64
	b.RunParallel(func(pb *testing.PB) {
		c := store.Case{}
		for pb.Next() {
			if c.Sequence%60 == 0 { // a fresh case every 30 acts, with 60 events behind it
				c = store.Case{ID: uuid.NewString(), Sequence: 60, OpenedAt: now, UpdatedAt: now}
				require.NoError(b, db.Write(b.Context(), func(tx *store.Tx) error {
					var events []store.Event
					for n := range 60 {
						events = append(events, event(c.ID, n+1))
					}
					return errors.Join(tx.InsertCase(b.Context(), c), tx.AppendEvents(b.Context(), events))
				}))
			}
			key := fmt.Sprint(acts.Add(1))
			require.NoError(b, db.Write(b.Context(), func(tx *store.Tx) error { return act(b, tx, &c, key, event) }))
		}
	})
}

func act(b *testing.B, tx *store.Tx, c *store.Case, key string, event func(string, int) store.Event) error {
	ctx := b.Context()
	head, _, err := tx.LockCase(ctx, c.ID)
	if err != nil {
		return err
	}
	_, _, err1 := tx.Receipt(ctx, "p", key)
	events, err2 := tx.Events(ctx, c.ID, 0)
	if len(events) < 60 {
		return fmt.Errorf("only %d events", len(events))
	}
	head.Sequence += 2
	var clocks []store.Clock
	var people []store.CasePerson
	for i := range 6 {
		clocks = append(clocks, store.Clock{CaseID: c.ID, Clock: fmt.Sprintf("D%02d-1", i), State: "running", DueAt: &head.UpdatedAt, Body: `{"derivation":"十个工作日"}`})
		people = append(people, store.CasePerson{CaseID: c.ID, Person: fmt.Sprint(i), Duty: "handler"})
	}
	tasks := []store.Task{{CaseID: c.ID, Act: "review.opine", AssigneeKind: store.AssigneeRole, Role: "reviewer", Since: head.UpdatedAt, Kind: "do", Holding: "open"}}
	*c = head
	return errors.Join(err1, err2,
		tx.AppendEvents(ctx, []store.Event{event(c.ID, head.Sequence-1), event(c.ID, head.Sequence)}),
		tx.UpdateCase(ctx, head), tx.ReplaceClocks(ctx, c.ID, clocks), tx.ReplaceTasks(ctx, c.ID, tasks), tx.ReplacePeople(ctx, c.ID, people),
		tx.InsertReceipt(ctx, store.Receipt{Account: "p", Key: key, CaseID: c.ID, Sequence: head.Sequence, Body: []byte("{}")}))
}
