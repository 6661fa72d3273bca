package notify

import (
	"context"
	"time"

	"github.com/google/uuid"

	"sanxiang/domain/law"
	"sanxiang/internal/store"
)

// Outbox writes what is to go out beside the messages that people find in the
// program. It holds which ways out there are: without a mail server and without
// hooks it writes nothing.
type Outbox struct {
	Mail  bool
	Hooks []string // names
}

// Put keeps what goes out of messages that were just written, in the same
// transaction. A message that its recipient had already was passed over when it
// came, and goes out no more.
func (o Outbox) Put(ctx context.Context, tx *store.Tx, ids []string, rules law.Set, now time.Time) error {
	fresh, err := tx.NoticesByID(ctx, ids)
	if err != nil {
		return err
	}
	going, err := o.Deliveries(ctx, tx.Reader, fresh, rules, now)
	if err != nil {
		return err
	}
	return tx.InsertDeliveries(ctx, going)
}

// Deliveries are what goes out of messages that were just written, in the same
// transaction. The rules are those of the day.
func (o Outbox) Deliveries(ctx context.Context, r store.Reader, notices []store.Notice, rules law.Set, now time.Time) ([]store.Delivery, error) {
	if len(notices) == 0 || !o.Mail && len(o.Hooks) == 0 {
		return nil, nil
	}
	var accounts []string
	for _, n := range notices {
		accounts = append(accounts, n.Recipient)
	}
	own, err := r.Preferences(ctx, accounts)
	if err != nil {
		return nil, err
	}
	reachable, err := r.WithMail(ctx, accounts)
	if err != nil {
		return nil, err
	}
	var out []store.Delivery
	for _, n := range notices {
		row, found := own[n.Recipient]
		p, err := read(row, found, rules.Params)
		if err != nil {
			return nil, err
		}
		made, err := o.of(n, p, reachable[n.Recipient], rules, now)
		if err != nil {
			return nil, err
		}
		out = append(out, made...)
	}
	return out, nil
}

func (o Outbox) of(n store.Notice, p Preferences, reachable bool, rules law.Set, now time.Time) ([]store.Delivery, error) {
	var out []store.Delivery
	add := func(channel, target string) error {
		if !p.wants(channel, law.NoticeKind(n.Kind)) {
			return nil
		}
		id, err := uuid.NewV7()
		if err != nil {
			return err
		}
		d := newDelivery(id.String(), channel, n.Recipient, now)
		if d.Target, d.Kind = target, n.Kind; n.CaseID == "" {
			d.StaffNotice = &n.ID
		} else {
			d.Notice = &n.ID
		}
		if d.DueAt, d.Digest = p.when(channel, n.Urgent, now, rules.Calendar); d.Digest {
			d.Batch = nil
		}
		out = append(out, d)
		return nil
	}
	if o.Mail && reachable {
		if err := add(store.ByMail, ""); err != nil {
			return nil, err
		}
	}
	for _, name := range o.Hooks {
		if err := add(store.ByHook, name); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// newDelivery goes out at once and alone, unless it is told otherwise.
func newDelivery(id, channel, account string, now time.Time) store.Delivery {
	return store.Delivery{ID: id, Batch: &id, Channel: channel, Account: account, DueAt: now, State: store.DeliveryPending, CreatedAt: now}
}
