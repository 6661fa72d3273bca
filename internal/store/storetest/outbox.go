package storetest

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

// message keeps a message for somebody and a delivery of it.
func message(t testing.TB, db Database, change ...func(*store.Delivery)) store.Delivery {
	t.Helper()
	c := openCase(t, db)
	n := store.Notice{ID: uuid.NewString(), CaseID: c.ID, Clock: "D10-1", Step: "overdue", Recipient: uuid.NewString(), Role: "officer", Kind: "due", Text: "已到期", CreatedAt: noon}
	id := uuid.NewString()
	d := store.Delivery{
		ID: id, Batch: &id, Notice: &n.ID, Channel: store.ByMail, Kind: "due", Account: n.Recipient, DueAt: noon, State: store.DeliveryPending, CreatedAt: noon,
	}
	for _, apply := range change {
		apply(&d)
	}
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(tx.InsertNotices(t.Context(), []store.Notice{n}), tx.InsertDeliveries(t.Context(), []store.Delivery{d}))
	})
	return d
}

// claim takes what is due at the instant, by the product's clock and the
// machine's.
func claim(t testing.TB, db Database, now, machine time.Time) (owner string, taken []store.Delivery) {
	t.Helper()
	owner = uuid.NewString()
	write(t, db, func(tx *store.Tx) (err error) {
		taken, err = tx.ClaimDelivery(t.Context(), store.Claim{
			Channel: store.ByMail, Owner: owner, Batch: uuid.NewString(), Now: now, Machine: machine, Until: machine.Add(time.Minute),
		})
		return err
	})
	return owner, taken
}

func settle(t testing.TB, db Database, owner string, rows []store.Delivery, outcome string) (held bool) {
	t.Helper()
	var ids []string
	for _, d := range rows {
		ids = append(ids, d.ID)
	}
	write(t, db, func(tx *store.Tx) (err error) {
		held, err = tx.SettleDeliveries(t.Context(), owner, ids, outcome, "", noon)
		return err
	})
	return held
}

func testOutbox(t *testing.T, db Database) {
	ctx := t.Context()
	d := message(t, db)
	again := d
	again.ID = uuid.NewString()
	write(t, db, func(tx *store.Tx) error { return tx.InsertDeliveries(ctx, []store.Delivery{again}) })
	_, none := claim(t, db, noon.Add(-time.Second), noon)
	require.Empty(t, none, "not due yet")

	first, taken := claim(t, db, noon, noon)
	require.Len(t, taken, 1, "one message, one delivery by one channel")
	require.Equal(t, d.ID, taken[0].ID)
	require.Equal(t, 1, taken[0].Attempts, "counted before it is made")
	_, none = claim(t, db, noon.AddDate(0, 2, 0), noon.Add(59*time.Second))
	require.Empty(t, none, "a lease does not end by the demo clock")

	second, taken := claim(t, db, noon, noon.Add(2*time.Minute))
	require.Len(t, taken, 1, "taken over from whoever died")
	require.Equal(t, *d.Batch, *taken[0].Batch, "under the same name")
	require.Equal(t, 2, taken[0].Attempts)
	require.False(t, settle(t, db, first, taken, store.DeliveryDelivered), "the lease is lost")
	require.True(t, settle(t, db, second, taken, store.DeliveryDelivered))
	require.False(t, settle(t, db, second, taken, store.DeliveryDelivered), "once")

	got, found, err := db.Delivery(ctx, d.ID)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, store.DeliveryDelivered, got.State)
	require.Empty(t, got.Lease)
	outcomes, err := db.OutcomesOf(ctx, d.ID)
	require.NoError(t, err)
	require.Equal(t, []store.DeliveryOutcome{{Delivery: d.ID, Outcome: store.DeliveryDelivered, Attempts: 2, At: noon}}, outcomes)
	for _, statement := range []string{
		"UPDATE deliveries SET state = 'pending' WHERE id = ?", "DELETE FROM deliveries WHERE id = ?",
		"UPDATE delivery_outcomes SET reason = 'x' WHERE delivery = ?", "DELETE FROM delivery_outcomes WHERE delivery = ?",
	} {
		_, err := db.Raw.ExecContext(ctx, statement, d.ID)
		require.Error(t, err, statement)
	}
}

func testOutboxFailures(t *testing.T, db Database) {
	ctx := t.Context()
	d := message(t, db, func(d *store.Delivery) { d.Secret = "123456" })
	owner, taken := claim(t, db, noon, noon)
	require.Equal(t, "123456", taken[0].Secret)
	later := noon.Add(time.Hour)
	write(t, db, func(tx *store.Tx) error {
		held, err := tx.PostponeDeliveries(ctx, owner, []string{d.ID}, later, "邮件服务器拒绝连接")
		require.True(t, held)
		return err
	})
	failing, err := db.Deliveries(ctx, store.DeliveryFilter{Failing: true, Channel: store.ByMail}, "", 10)
	require.NoError(t, err)
	require.Len(t, failing.Items, 1)
	_, none := claim(t, db, later.Add(-time.Second), noon)
	require.Empty(t, none)
	owner, taken = claim(t, db, later, noon)
	require.Equal(t, 2, taken[0].Attempts)
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.RetryDelivery(ctx, d.ID, noon) }), store.ErrStale, "it is under way")
	require.True(t, settle(t, db, owner, taken, store.DeliveryDead))
	dead, _, err := db.Delivery(ctx, d.ID)
	require.NoError(t, err)
	require.Empty(t, dead.Secret, "a code is not kept")

	write(t, db, func(tx *store.Tx) error { return tx.RetryDelivery(ctx, d.ID, later) })
	owner, taken = claim(t, db, later, noon)
	require.Equal(t, *d.Batch, *taken[0].Batch, "set going again under the same name")
	require.Equal(t, []int{1, 1}, []int{taken[0].Round, taken[0].Attempts})
	require.True(t, settle(t, db, owner, taken, store.DeliveryDelivered))
	outcomes, err := db.OutcomesOf(ctx, d.ID)
	require.NoError(t, err)
	require.Len(t, outcomes, 2)
	require.Equal(t, []string{store.DeliveryDead, store.DeliveryDelivered}, []string{outcomes[0].Outcome, outcomes[1].Outcome})
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.RetryDelivery(ctx, d.ID, noon) }), store.ErrStale)
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.RetryDelivery(ctx, uuid.NewString(), noon) }), store.ErrNotFound)
}

func testDigest(t *testing.T, db Database) {
	me, morning := uuid.NewString(), noon.Add(20*time.Hour)
	waiting := func() store.Delivery {
		return message(t, db, func(d *store.Delivery) { d.Account, d.Batch, d.Digest, d.DueAt = me, nil, true, morning })
	}
	waiting()
	waiting()
	_, none := claim(t, db, morning.Add(-time.Second), noon)
	require.Empty(t, none)
	owner, taken := claim(t, db, morning, noon)
	require.Len(t, taken, 2, "what is due for one person goes together")
	require.Equal(t, *taken[0].Batch, *taken[1].Batch)
	late := waiting()
	next, alone := claim(t, db, morning, noon)
	require.Len(t, alone, 1, "a digest that is being sent takes nothing more in")
	require.Equal(t, late.ID, alone[0].ID)
	require.True(t, settle(t, db, next, alone, store.DeliveryDelivered))

	owner2, again := claim(t, db, morning, noon.Add(2*time.Minute))
	require.Len(t, again, 2, "taken over whole")
	require.Equal(t, *taken[0].Batch, *again[0].Batch)
	require.False(t, settle(t, db, owner, taken, store.DeliveryDelivered))
	require.True(t, settle(t, db, owner2, again[:1], store.DeliveryDropped), "a part of it may have no business any more")
	require.True(t, settle(t, db, owner2, again[1:], store.DeliveryDelivered))
}

func testClaims(t *testing.T, db Database) {
	const messages, workers = 12, 4
	for range messages {
		message(t, db)
	}
	var mu sync.Mutex
	seen := map[string]int{}
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for {
				owner := uuid.NewString()
				var taken []store.Delivery
				err := db.Write(t.Context(), func(tx *store.Tx) (err error) {
					taken, err = tx.ClaimDelivery(t.Context(), store.Claim{
						Channel: store.ByMail, Owner: owner, Batch: uuid.NewString(), Now: noon, Machine: noon, Until: noon.Add(time.Minute),
					})
					return err
				})
				if err != nil {
					continue // lost too many races in a row: as a worker, look again
				}
				if len(taken) == 0 {
					return
				}
				mu.Lock()
				seen[taken[0].ID]++
				mu.Unlock()
				settle(t, db, owner, taken, store.DeliveryDelivered)
			}
		})
	}
	wg.Wait()
	require.Len(t, seen, messages)
	for id, n := range seen {
		require.Equal(t, 1, n, id)
	}
}

func testPreferences(t *testing.T, db Database) {
	ctx := t.Context()
	a, b := openAccount(t, db), openAccount(t, db)
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.SavePreference(ctx, store.NoticePreference{Account: a.ID, Body: `{"digest":true}`, UpdatedAt: noon}),
			tx.SavePreference(ctx, store.NoticePreference{Account: a.ID, Body: `{"digest":false}`, UpdatedAt: noon}))
	})
	got, err := db.Preferences(ctx, []string{a.ID, b.ID})
	require.NoError(t, err)
	require.Equal(t, map[string]store.NoticePreference{a.ID: {Account: a.ID, Body: `{"digest":false}`, UpdatedAt: noon}}, got)
	write(t, db, func(tx *store.Tx) error { return tx.ForgetPreference(ctx, a.ID) })
	got, err = db.Preferences(ctx, []string{a.ID})
	require.NoError(t, err)
	require.Empty(t, got)

	asked := store.MailAddress{Account: a.ID, Pending: "a@example.gov.cn", CodeHash: digest("c"), CodeUntil: ptr(noon), AskedAt: ptr(noon), Asked: 1}
	code := store.Delivery{
		ID: uuid.NewString(), Channel: store.ByMail, Target: "a@example.gov.cn", Kind: "code", Account: a.ID, Secret: "123456", DueAt: noon, State: store.DeliveryPending, CreatedAt: noon,
	}
	code.Batch = &code.ID
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(tx.SaveMailAddress(ctx, asked), tx.InsertDeliveries(ctx, []store.Delivery{code}))
	})
	with, err := db.WithMail(ctx, []string{a.ID, b.ID})
	require.NoError(t, err)
	require.Empty(t, with, "an address counts once it is verified")
	write(t, db, func(tx *store.Tx) error {
		row, found, err := tx.LockMailAddress(ctx, a.ID)
		require.True(t, found)
		require.Equal(t, asked, row)
		row.Address, row.VerifiedAt, row.Pending = row.Pending, ptr(noon), ""
		return errors.Join(err, tx.SaveMailAddress(ctx, row), tx.DropCodes(ctx, a.ID, noon))
	})
	with, err = db.WithMail(ctx, []string{a.ID, b.ID})
	require.NoError(t, err)
	require.Equal(t, map[string]bool{a.ID: true}, with)
	dropped, _, err := db.Delivery(ctx, code.ID)
	require.NoError(t, err)
	require.Equal(t, []string{store.DeliveryDropped, ""}, []string{dropped.State, dropped.Secret})
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.RetryDelivery(ctx, code.ID, noon) }), store.ErrStale)
}
