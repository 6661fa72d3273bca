package store

import (
	"context"
	"math/rand/v2"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// InsertDeliveries puts messages into the outbox; one that is there already
// for the same receiver is passed over.
func (t *Tx) InsertDeliveries(ctx context.Context, rows []Delivery) error {
	return insert(ctx, "insert deliveries", t.db.Clauses(clause.OnConflict{DoNothing: true}), rows)
}

// Claim says who takes what from the outbox. Due times are the product's, for
// what waits until the morning; leases are the machine's, for a lease must not
// end because somebody moved the demo clock.
type Claim struct {
	Channel string
	Owner   string // unique to this claim
	Batch   string // the name of a digest, should one have to be put together
	Now     time.Time
	Machine time.Time
	Until   time.Time // of the lease, by the machine
}

// pick is among how many waiting deliveries a worker chooses, so that several
// do not all reach for the first.
const pick = 8

// ClaimDelivery takes what is due next, with everything that is sent together
// with it, and counts the attempt. Nothing due is no rows. What another worker
// holds is left alone until its lease has run out; then it is taken over under
// the same batch, because the other may have died after sending.
func (t *Tx) ClaimDelivery(ctx context.Context, c Claim) ([]Delivery, error) {
	free := func() *gorm.DB {
		return t.db.WithContext(ctx).Where("state = ? AND (lease_until IS NULL OR lease_until < ?)", DeliveryPending, c.Machine)
	}
	waiting, err := many[Delivery]("find deliveries", free().Where("channel = ? AND due_at <= ?", c.Channel, c.Now).Order("due_at, id").Limit(pick))
	if err != nil || len(waiting) == 0 {
		return nil, err
	}
	next := waiting[rand.N(len(waiting))] //nolint:gosec // G404: nobody gains by guessing it
	batch := c.Batch
	if next.Batch != nil {
		batch = *next.Batch
	} else if err := t.closeDigest(ctx, next, c); err != nil {
		return nil, err
	}
	taken := free().Model(&Delivery{}).Where("batch = ?", batch).
		Updates(map[string]any{"lease": c.Owner, "lease_until": c.Until, "attempts": gorm.Expr("attempts + 1")})
	switch {
	case taken.Error != nil:
		return nil, failed("claim delivery", taken.Error)
	case taken.RowsAffected == 0: // another worker was first: look again
		return nil, failed("claim delivery", errRace)
	}
	return many[Delivery]("read deliveries", t.db.WithContext(ctx).Where("batch = ? AND lease = ?", batch, c.Owner).Order("created_at, id"))
}

// closeDigest gives everything that is due for a person's digest one batch;
// what comes later goes into the next.
func (t *Tx) closeDigest(ctx context.Context, next Delivery, c Claim) error {
	closed := t.db.WithContext(ctx).Model(&Delivery{}).
		Where("account = ? AND channel = ? AND state = ? AND digest = ? AND batch IS NULL AND due_at <= ?", next.Account, c.Channel, DeliveryPending, true, c.Now).
		Update("batch", c.Batch)
	return failed("close digest", closed.Error)
}

// PostponeDeliveries lets go of deliveries that could not be made now. It
// answers whether they were still held.
func (t *Tx) PostponeDeliveries(ctx context.Context, owner string, ids []string, until time.Time, reason string) (bool, error) {
	done := t.held(ctx, owner, ids).Updates(map[string]any{"due_at": until, "reason": reason, "lease": "", "lease_until": nil})
	return done.RowsAffected > 0, failed("postpone deliveries", done.Error)
}

// SettleDeliveries records what became of deliveries, once: whoever has lost
// the lease meanwhile records nothing. It answers whether they were still held.
func (t *Tx) SettleDeliveries(ctx context.Context, owner string, ids []string, outcome, reason string, at time.Time) (bool, error) {
	return t.settle(ctx, func() *gorm.DB { return t.held(ctx, owner, ids) }, DeliveryOutcome{Outcome: outcome, Reason: reason, At: at})
}

func (t *Tx) settle(ctx context.Context, which func() *gorm.DB, as DeliveryOutcome) (bool, error) {
	rows, err := many[Delivery]("read deliveries", which().Clauses(clause.Locking{Strength: clause.LockingStrengthUpdate}))
	if err != nil || len(rows) == 0 {
		return false, err
	}
	outcomes := make([]DeliveryOutcome, len(rows))
	for i, d := range rows {
		outcomes[i] = DeliveryOutcome{Delivery: d.ID, Round: d.Round, Outcome: as.Outcome, Reason: as.Reason, Attempts: d.Attempts, At: as.At}
	}
	if err := insert(ctx, "record outcomes", t.db, outcomes); err != nil {
		return false, err
	}
	done := which().Updates(map[string]any{
		"state": as.Outcome, "reason": as.Reason, "settled_at": as.At, "lease": "", "lease_until": nil, "secret": "",
	})
	return true, failed("settle deliveries", done.Error)
}

// DropCodes ends what waits to carry a code to somebody: a newer one comes, or
// none is wanted any more. One that is just being sent goes out.
func (t *Tx) DropCodes(ctx context.Context, account string, at time.Time) error {
	_, err := t.settle(ctx, func() *gorm.DB {
		return t.db.WithContext(ctx).Model(&Delivery{}).
			Where("account = ? AND notice IS NULL AND staff_notice IS NULL AND state = ? AND lease_until IS NULL", account, DeliveryPending)
	}, DeliveryOutcome{Outcome: DeliveryDropped, Reason: "已由新的验证码取代", At: at})
	return err
}

func (t *Tx) held(ctx context.Context, owner string, ids []string) *gorm.DB {
	return t.db.WithContext(ctx).Model(&Delivery{}).Where("id IN ? AND lease = ? AND state = ?", ids, owner, DeliveryPending)
}

// RetryDelivery sets a dead delivery going again, together with what was sent
// with it, under the same names: a receiver that got it after all knows it
// again. One that is not dead, or that carried a code, is ErrStale.
func (t *Tx) RetryDelivery(ctx context.Context, id string, now time.Time) error {
	row, found, err := t.Delivery(ctx, id)
	switch {
	case err != nil:
		return err
	case !found:
		return failed("retry delivery", ErrNotFound)
	case row.State != DeliveryDead || row.Message() == "": // a code that was given up has no text any more
		return failed("retry delivery", ErrStale)
	}
	done := t.db.WithContext(ctx).Model(&Delivery{}).Where("batch = ? AND state = ?", *row.Batch, DeliveryDead).Updates(map[string]any{
		"state": DeliveryPending, "round": gorm.Expr("round + 1"), "attempts": 0, "due_at": now, "settled_at": nil,
	})
	if done.Error == nil && done.RowsAffected == 0 {
		return failed("retry delivery", ErrStale)
	}
	return failed("retry delivery", done.Error)
}

// Delivery reads one delivery.
func (r Reader) Delivery(ctx context.Context, id string) (Delivery, bool, error) {
	return one[Delivery]("read delivery", r.db.WithContext(ctx).Where("id = ?", id))
}

// DeliveryFilter narrows the list of deliveries; empty fields do not.
type DeliveryFilter struct {
	State   string
	Channel string
	Failing bool // those whose last attempt failed, and those that were given up
}

// Deliveries lists deliveries, the newest first.
func (r Reader) Deliveries(ctx context.Context, f DeliveryFilter, after string, limit int) (Page[Delivery], error) {
	query, err := newestFirst(r.db.WithContext(ctx), "created_at", "id", after)
	if err != nil {
		return Page[Delivery]{}, err
	}
	if f.State != "" {
		query = query.Where("state = ?", f.State)
	}
	if f.Channel != "" {
		query = query.Where("channel = ?", f.Channel)
	}
	if f.Failing {
		query = query.Where("state IN ? AND reason <> ''", []string{DeliveryPending, DeliveryDead})
	}
	return page("list deliveries", query, limit, func(d Delivery) cursor {
		return cursor{At: d.CreatedAt.UnixMicro(), Key: []string{d.ID}}
	})
}

// OutcomesOf reads what became of a delivery, round by round.
func (r Reader) OutcomesOf(ctx context.Context, delivery string) ([]DeliveryOutcome, error) {
	return many[DeliveryOutcome]("read outcomes", r.db.WithContext(ctx).Where("delivery = ?", delivery).Order("round"))
}
