package storetest

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

func testAct(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	c.Sequence, c.Number, c.MainState, c.Ended = 2, ptr("曲住建立〔2026〕"+c.ID[:8]+"号"), "investigation", true
	c.UpdatedAt, c.NextAlarmAt, c.DecidedAt = noon.Add(time.Hour), ptr(noon.Add(time.Minute)), ptr(noon)
	events := []store.Event{newEvent(c.ID, 1), newEvent(c.ID, 2)}
	receipt := newReceipt(uuid.NewString(), "key", c.ID)
	write(t, db, func(tx *store.Tx) error {
		_, found, err := tx.LockCase(ctx, c.ID)
		require.True(t, found)
		return errors.Join(err, tx.AppendEvents(ctx, events), tx.UpdateCase(ctx, c), tx.InsertReceipt(ctx, receipt))
	})

	got, found, err := db.Case(ctx, c.ID)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, c, got)
	read, err := db.Events(ctx, c.ID, 0)
	require.NoError(t, err)
	require.Equal(t, events, read)
	read, err = db.Events(ctx, c.ID, 1)
	require.NoError(t, err)
	require.Equal(t, events[1:], read)
	stored, found, err := db.Receipt(ctx, receipt.Account, "key")
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, receipt, stored)

	// What an act sets back to nothing is nothing again.
	c.Sequence, c.Ended, c.NextAlarmAt, c.DecidedAt = 3, false, nil, nil
	write(t, db, func(tx *store.Tx) error { return tx.UpdateCase(ctx, c) })
	got, _, err = db.Case(ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, c, got)
	unknown := newCase()
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.UpdateCase(ctx, unknown) }), store.ErrNotFound)
}

func testRollback(t *testing.T, db Database) {
	ctx := t.Context()
	refused := errors.New("refused")
	c, account, series := newCase(), uuid.NewString(), uuid.NewString()
	err := db.Write(ctx, func(tx *store.Tx) error {
		require.NoError(t, tx.InsertCase(ctx, c))
		require.NoError(t, tx.AppendEvents(ctx, []store.Event{newEvent(c.ID, 1)}))
		require.NoError(t, tx.InsertReceipt(ctx, newReceipt(account, "key", c.ID)))
		_, err := tx.NextNumber(ctx, series, 2026)
		require.NoError(t, err)
		return refused
	})
	require.ErrorIs(t, err, refused)
	requireNoTrace(t, db, c.ID)
	_, found, err := db.Receipt(ctx, account, "key")
	require.NoError(t, err)
	require.False(t, found)
}

func testPanic(t *testing.T, db Database) {
	c := newCase()
	require.Panics(t, func() {
		_ = db.Write(t.Context(), func(tx *store.Tx) error {
			require.NoError(t, tx.InsertCase(t.Context(), c))
			panic("a fault in the caller")
		})
	})
	requireNoTrace(t, db, c.ID)
	openCase(t, db)
}

func requireNoTrace(t *testing.T, db Database, caseID string) {
	t.Helper()
	_, found, err := db.Case(t.Context(), caseID)
	require.NoError(t, err)
	require.False(t, found)
	events, err := db.Events(t.Context(), caseID, 0)
	require.NoError(t, err)
	require.Empty(t, events)
}

func testAppendOnly(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	paper := store.Paper{ID: uuid.NewString(), CaseID: c.ID, Sequence: 1, Slot: "notice", Title: "告知书", Text: []byte("文"), SHA256: digest("t"), CreatedAt: noon}
	edition := store.Edition{Kind: "calendar", Edition: uuid.NewString(), EffectiveFrom: "2026-01-01", Body: []byte("x"), SHA256: digest("x"), LoadedBy: "a", LoadedAt: noon}
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.AppendEvents(ctx, []store.Event{newEvent(c.ID, 1)}),
			tx.InsertReceipt(ctx, newReceipt(uuid.NewString(), "key", c.ID)),
			tx.InsertStrikes(ctx, []store.Strike{{CaseID: c.ID, Clock: "D10-1", Step: "due", Sequence: 1}}),
			tx.InsertPapers(ctx, []store.Paper{paper}),
			tx.VoidPapers(ctx, []store.VoidedPaper{{Paper: paper.ID, CaseID: c.ID, Sequence: 1, Reason: "笔误", VoidedAt: noon}}),
			tx.AppendAudit(ctx, store.AuditEntry{At: noon, Account: "a", Outcome: store.AuditAllowed, CaseID: &c.ID}),
			tx.InsertEdition(ctx, edition),
		)
	})
	for table, where := range map[string]string{
		"events": "case_id = '" + c.ID + "'", "receipts": "case_id = '" + c.ID + "'", "strikes": "case_id = '" + c.ID + "'",
		"papers": "case_id = '" + c.ID + "'", "voided_papers": "case_id = '" + c.ID + "'", "audit": "case_id = '" + c.ID + "'",
		"catalogue_editions": "edition = '" + edition.Edition + "'",
	} {
		column := strings.Fields(where)[0]
		_, err := db.Raw.ExecContext(ctx, fmt.Sprintf("UPDATE %s SET %s = %s WHERE %s", table, column, column, where))
		require.ErrorContains(t, err, table+" is append-only", "UPDATE")
		_, err = db.Raw.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s", table, where))
		require.ErrorContains(t, err, table+" is append-only", "DELETE")
	}
}

func testForwardOnly(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db, func(c *store.Case) { c.Sequence = 7 })
	series := uuid.NewString()
	write(t, db, func(tx *store.Tx) error {
		_, err := tx.NextNumber(ctx, series, 2026)
		return errors.Join(err, tx.UpsertDisclosure(ctx, newDisclosure(c.ID)))
	})
	for _, query := range []string{
		"UPDATE cases SET sequence = 6 WHERE id = '" + c.ID + "'",
		"DELETE FROM cases WHERE id = '" + c.ID + "'",
		"UPDATE numbers SET next = 1 WHERE series = '" + series + "'",
		"DELETE FROM numbers WHERE series = '" + series + "'",
		"UPDATE disclosures SET first_published_at = published_at WHERE case_id = '" + c.ID + "'",
		"DELETE FROM disclosures WHERE case_id = '" + c.ID + "'",
	} {
		_, err := db.Raw.ExecContext(ctx, query)
		require.Error(t, err, query)
		require.Regexp(t, "never", err.Error(), query)
	}
}

func testUniqueKeys(t *testing.T, db Database) {
	ctx := t.Context()
	number := "〔2026〕" + uuid.NewString()
	c := openCase(t, db, func(c *store.Case) { c.Number = &number })
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(tx.AppendEvents(ctx, []store.Event{newEvent(c.ID, 1)}), tx.InsertReceipt(ctx, newReceipt("a", c.ID, c.ID)))
	})
	again := newCase()
	again.Number = &number
	for name, do := range map[string]func(*store.Tx) error{
		"case id":     func(tx *store.Tx) error { return tx.InsertCase(ctx, c) },
		"case number": func(tx *store.Tx) error { return tx.InsertCase(ctx, again) },
		"event": func(tx *store.Tx) error {
			return tx.AppendEvents(ctx, []store.Event{newEvent(c.ID, 2), newEvent(c.ID, 1)})
		},
		"receipt": func(tx *store.Tx) error { return tx.InsertReceipt(ctx, newReceipt("a", c.ID, c.ID)) },
	} {
		require.ErrorIs(t, db.Write(ctx, do), store.ErrDuplicate, name)
	}
	events, err := db.Events(ctx, c.ID, 0)
	require.NoError(t, err)
	require.Len(t, events, 1, "a refused batch leaves nothing")
	orphan := newEvent(uuid.NewString(), 1)
	require.Error(t, db.Write(ctx, func(tx *store.Tx) error { return tx.AppendEvents(ctx, []store.Event{orphan}) }), "an event of no case")
}

func testRequestKeys(t *testing.T, db Database) {
	ctx := t.Context()
	c, account := openCase(t, db), uuid.NewString()
	keys := []string{"key", "KEY", "key ", "ｋｅｙ", "kéy", "ke\u0301y", "💡", strings.Repeat("长", 255)}
	for _, key := range keys {
		_, found, err := db.Receipt(ctx, account, key)
		require.NoError(t, err)
		require.False(t, found, key)
		write(t, db, func(tx *store.Tx) error { return tx.InsertReceipt(ctx, newReceipt(account, key, c.ID)) })
	}
	for _, key := range keys {
		got, found, err := db.Receipt(ctx, account, key)
		require.NoError(t, err)
		require.True(t, found)
		require.Equal(t, key, got.Key)
	}
}

func testLengths(t *testing.T, db Database) {
	c := newCase()
	c.Title = strings.Repeat("长", 500)
	write(t, db, func(tx *store.Tx) error { return tx.InsertCase(t.Context(), c) })
	c = newCase()
	c.Title = strings.Repeat("长", 501)
	require.Error(t, db.Write(t.Context(), func(tx *store.Tx) error { return tx.InsertCase(t.Context(), c) }))
	requireNoTrace(t, db, c.ID)
	clock := store.Clock{CaseID: openCase(t, db).ID, Clock: "D10-1", DueOn: ptr("15.7.2026")}
	require.Error(t, db.Write(t.Context(), func(tx *store.Tx) error {
		return tx.ReplaceClocks(t.Context(), clock.CaseID, []store.Clock{clock})
	}), "not a civil date")
}

func testZeroTimes(t *testing.T, db Database) {
	c := newCase()
	c.OpenedAt = time.Time{}
	require.Error(t, db.Write(t.Context(), func(tx *store.Tx) error { return tx.InsertCase(t.Context(), c) }))
	c = newCase()
	c.NextAlarmAt = &time.Time{}
	require.Error(t, db.Write(t.Context(), func(tx *store.Tx) error { return tx.InsertCase(t.Context(), c) }))
}

func testInstants(t *testing.T, db Database) {
	beijing := time.FixedZone("CST", 8*3600)
	for _, at := range []time.Time{
		time.Date(2026, 7, 15, 23, 59, 59, 999999000, time.UTC),
		time.Date(2026, 7, 16, 0, 0, 0, 1000, beijing),
		time.Date(2026, 2, 28, 12, 0, 0, 0, beijing),
		time.Date(2026, 12, 31, 23, 59, 59, 999999999, time.UTC), // finer digits are cut, never rounded into the next year
	} {
		c := openCase(t, db, func(c *store.Case) { c.UpdatedAt, c.NextAlarmAt = at, &at })
		got, _, err := db.Case(t.Context(), c.ID)
		require.NoError(t, err)
		require.Equal(t, at.UTC().Truncate(time.Microsecond), got.UpdatedAt)
		require.Equal(t, at.UTC().Truncate(time.Microsecond), *got.NextAlarmAt)
		require.Equal(t, time.UTC, got.UpdatedAt.Location())
	}
}

func testBytes(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	every := make([]byte, 256)
	for i := range every {
		every[i] = byte(i)
	}
	bodies := [][]byte{every, []byte(`{"b":1,"a":"\u4e2d", "a ":  '\\'';--?}`), []byte(strings.Repeat("字", 300_000))}
	for i, body := range bodies {
		e := newEvent(c.ID, i+1)
		e.Body = body
		write(t, db, func(tx *store.Tx) error { return tx.AppendEvents(ctx, []store.Event{e}) })
	}
	events, err := db.Events(ctx, c.ID, 0)
	require.NoError(t, err)
	require.Len(t, events, len(bodies))
	for i, e := range events {
		require.Equal(t, bodies[i], e.Body)
	}
}

func testChinese(t *testing.T, db Database) {
	const name = "𠮷野家（曲靖）有限公司 珺堃㙟 👩‍⚖️ “引号”'\\%_"
	c := openCase(t, db, func(c *store.Case) { c.PartyName, c.Title = name, name })
	got, _, err := db.Case(t.Context(), c.ID)
	require.NoError(t, err)
	require.Equal(t, name, got.PartyName)
}

// What counts against a yearly cap is counted under a lock that changes no
// number.
func testCounts(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	series := c.ID[:8]
	write(t, db, func(tx *store.Tx) error { return tx.LockNumbers(ctx, series, 2026) })
	var n int
	write(t, db, func(tx *store.Tx) error {
		if err := tx.LockNumbers(ctx, series, 2026); err != nil {
			return err
		}
		var err error
		n, err = tx.NextNumber(ctx, series, 2026)
		return err
	})
	require.Equal(t, 1, n)
	c.Inspected, c.InspectedYear = ptr("code-"+c.ID), ptr(2026)
	write(t, db, func(tx *store.Tx) error { return tx.UpdateCase(ctx, c) })
	for _, want := range []struct {
		year, n int
		except  string
	}{{2026, 1, "other"}, {2026, 0, c.ID}, {2025, 0, "other"}} {
		got, err := db.CountInspected(ctx, []string{"nobody", "code-" + c.ID}, want.year, want.except)
		require.NoError(t, err)
		require.Equal(t, want.n, got["code-"+c.ID])
		require.NotContains(t, got, "nobody")
	}
}

func testNumbers(t *testing.T, db Database) {
	const workers, each = 8, 10
	series := uuid.NewString()
	drawn := make(chan int, workers*each)
	inParallel(t, workers, func(worker int) error {
		for i := range each {
			var n int
			err := db.Write(t.Context(), func(tx *store.Tx) (err error) {
				n, err = tx.NextNumber(t.Context(), series, 2026)
				return err
			})
			if err != nil {
				return fmt.Errorf("worker %d, number %d: %w", worker, i, err)
			}
			drawn <- n
		}
		return nil
	})
	close(drawn)
	seen := map[int]bool{}
	for n := range drawn {
		require.False(t, seen[n], "number %d was drawn twice", n)
		seen[n] = true
	}
	for n := 1; n <= workers*each; n++ {
		require.True(t, seen[n], "number %d is missing", n)
	}
}

func testNumberRollback(t *testing.T, db Database) {
	ctx, series := t.Context(), uuid.NewString()
	draw := func(year int, outcome error) (n int) {
		err := db.Write(ctx, func(tx *store.Tx) (err error) {
			n, err = tx.NextNumber(ctx, series, year)
			return errors.Join(err, outcome)
		})
		require.ErrorIs(t, err, outcome)
		return n
	}
	refused := errors.New("refused")
	require.Equal(t, 1, draw(2026, refused))
	require.Equal(t, 1, draw(2026, nil))
	require.Equal(t, 2, draw(2026, refused))
	require.Equal(t, 2, draw(2026, nil))
	require.Equal(t, 1, draw(2027, nil), "each year begins at 1")
}

func testLockCase(t *testing.T, db Database) {
	const workers = 8
	ctx := t.Context()
	c := openCase(t, db)
	inParallel(t, workers, func(int) error {
		return db.Write(ctx, func(tx *store.Tx) error {
			// Reading before the lock is granted must not freeze what is seen after it.
			if _, _, err := tx.Receipt(ctx, "nobody", "none"); err != nil {
				return err
			}
			head, _, err := tx.LockCase(ctx, c.ID)
			if err != nil {
				return err
			}
			events, err := tx.Events(ctx, c.ID, 0)
			if err != nil {
				return err
			}
			if len(events) != head.Sequence {
				return fmt.Errorf("head says %d, record has %d", head.Sequence, len(events))
			}
			head.Sequence++
			return errors.Join(tx.AppendEvents(ctx, []store.Event{newEvent(c.ID, head.Sequence)}), tx.UpdateCase(ctx, head))
		})
	})
	got, _, err := db.Case(ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, workers, got.Sequence)
	_, found, err := db.Case(ctx, uuid.NewString())
	require.NoError(t, err)
	require.False(t, found)
}

func testDoubledRequest(t *testing.T, db Database) {
	ctx, account, unit := t.Context(), uuid.NewString(), uuid.NewString()
	inParallel(t, 8, func(int) error {
		return db.Write(ctx, func(tx *store.Tx) error {
			if _, found, err := tx.Receipt(ctx, account, "double click"); err != nil || found {
				return err
			}
			c := newCase()
			c.Unit = unit
			if err := tx.InsertCase(ctx, c); err != nil {
				return err
			}
			return tx.InsertReceipt(ctx, newReceipt(account, "double click", c.ID))
		})
	})
	cases, err := db.ListCases(ctx, store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}}, "", 10)
	require.NoError(t, err)
	require.Len(t, cases.Items, 1)
}

func testDeadlock(t *testing.T, db Database) {
	ctx := t.Context()
	pair := [2]string{openCase(t, db).ID, openCase(t, db).ID}
	var met sync.WaitGroup
	if db.Dialect() == "mysql" { // one writer at a time cannot meet another
		met.Add(2)
	}
	inParallel(t, 2, func(worker int) error {
		first := true
		return db.Write(ctx, func(tx *store.Tx) error {
			if _, _, err := tx.LockCase(ctx, pair[worker]); err != nil {
				return err
			}
			if first && db.Dialect() == "mysql" {
				first = false
				met.Done()
				met.Wait()
			}
			_, _, err := tx.LockCase(ctx, pair[1-worker])
			return err
		})
	})
}

func testStrikes(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	strike := store.Strike{CaseID: c.ID, Clock: "D10-1", Step: "overdue", Sequence: 1}
	write(t, db, func(tx *store.Tx) error { return tx.InsertStrikes(ctx, []store.Strike{strike}) })
	again := strike
	again.Sequence = 2
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.InsertStrikes(ctx, []store.Strike{again}) }), store.ErrDuplicate)
	got, err := db.Strikes(ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, []store.Strike{strike}, got)
}

func testEachEvent(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	const many = 1203 // more than two batches, and not a multiple
	var events []store.Event
	for i := range many {
		events = append(events, newEvent(c.ID, i+1))
	}
	write(t, db, func(tx *store.Tx) error { return tx.AppendEvents(ctx, events) })
	var total, mine int
	last := store.Event{}
	require.NoError(t, db.EachEvent(ctx, func(e store.Event) error {
		require.True(t, e.CaseID > last.CaseID || e.CaseID == last.CaseID && e.Sequence > last.Sequence)
		total, last = total+1, e
		if e.CaseID == c.ID {
			mine++
		}
		return nil
	}))
	require.Equal(t, many, mine)
	var stored int
	require.NoError(t, db.Raw.QueryRowContext(ctx, "SELECT COUNT(*) FROM events").Scan(&stored))
	require.Equal(t, stored, total)
	stop := errors.New("stop")
	require.ErrorIs(t, db.EachEvent(ctx, func(store.Event) error { return stop }), stop)
}

// inParallel runs do in several goroutines at once and requires that all succeed.
func inParallel(t *testing.T, workers int, do func(worker int) error) {
	t.Helper()
	errs := make([]error, workers)
	var all sync.WaitGroup
	for i := range workers {
		all.Go(func() { errs[i] = do(i) })
	}
	all.Wait()
	require.NoError(t, errors.Join(errs...))
}
