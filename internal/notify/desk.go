package notify

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

// Rules is where the desk learns what the bureau has set, and who is who.
type Rules interface {
	Editions(ctx context.Context) (law.Editions, error)
	Directory(ctx context.Context) (party.Directory, error)
}

// Desk is where people say how they want to hear of things, and where
// administrators see what did not go out.
type Desk struct {
	store *store.Store
	rules Rules
	clock clock.Clock
	ways  Outbox
}

// NewDesk works on the record. Ways are the ways out that there are.
func NewDesk(s *store.Store, rules Rules, c clock.Clock, ways Outbox) *Desk {
	return &Desk{store: s, rules: rules, clock: c, ways: ways}
}

// Notifications is how the person hears of things.
func (d *Desk) Notifications(ctx context.Context, account string) (view.Notifications, error) {
	p, own, err := d.preferences(ctx, account)
	if err != nil {
		return view.Notifications{}, err
	}
	address, _, err := d.store.MailAddress(ctx, account)
	if err != nil {
		return view.Notifications{}, err
	}
	v := view.Notifications{
		Own: own, Digest: p.Digest, DigestAt: p.DigestAt.String(), QuietFrom: p.Quiet.From.String(), QuietUntil: p.Quiet.Until.String(),
		MailAvailable: d.ways.Mail, HookAvailable: len(d.ways.Hooks) > 0, Pending: address.Pending,
	}
	if address.VerifiedAt != nil {
		v.Address = address.Address
	}
	for _, k := range law.NoticeKinds() {
		v.Kinds = append(v.Kinds, view.NoticeKind{Kind: string(k), Title: k.Title(), Mail: p.wants(store.ByMail, k), Hook: p.wants(store.ByHook, k)})
	}
	return v, nil
}

func (d *Desk) preferences(ctx context.Context, account string) (p Preferences, own bool, err error) {
	return preferencesOf(ctx, d.store.Reader, d.rules, account, d.clock.Now())
}

// preferencesOf is how somebody wants to hear of things, and whether they said
// so themselves.
func preferencesOf(ctx context.Context, r store.Reader, rules Rules, account string, now time.Time) (p Preferences, own bool, err error) {
	editions, err := rules.Editions(ctx)
	if err != nil {
		return p, false, err
	}
	rows, err := r.Preferences(ctx, []string{account})
	if err != nil {
		return p, false, err
	}
	row, own := rows[account]
	p, err = read(row, own, editions.At(calendar.DateOf(now)).Params)
	return p, own, err
}

// Choose keeps how the person wants to hear of things.
func (d *Desk) Choose(ctx context.Context, account string, c view.NoticeChoice) error {
	p := Preferences{Mail: kindsOf(c.Mail), Hook: kindsOf(c.Hook), Digest: c.Digest}
	var f *fault.Fault
	for _, field := range []struct {
		name, text string
		into       *law.DayTime
	}{{"digest_at", c.DigestAt, &p.DigestAt}, {"quiet_from", c.QuietFrom, &p.Quiet.From}, {"quiet_until", c.QuietUntil, &p.Quiet.Until}} {
		var err error
		if *field.into, err = law.ParseDayTime(field.text); err != nil {
			f = fault.InField(field.name, "应为时刻，例如 08:30")
		}
	}
	switch {
	case f != nil:
		return f
	case twice(p.Mail):
		return fault.InField("mail", "同一种消息只选一次")
	case twice(p.Hook):
		return fault.InField("hook", "同一种消息只选一次")
	case p.Digest && p.Quiet.Covers(p.DigestAt):
		return fault.InField("digest_at", "汇总发送的时刻不能在免打扰时段之内")
	}
	body, err := json.Marshal(p)
	if err != nil {
		return err
	}
	row := store.NoticePreference{Account: account, Body: string(body), UpdatedAt: d.clock.Now()}
	return d.store.Write(ctx, func(tx *store.Tx) error { return tx.SavePreference(ctx, row) })
}

func twice(kinds []law.NoticeKind) bool {
	return len(slices.Compact(slices.Sorted(slices.Values(kinds)))) < len(kinds)
}

func kindsOf(names []string) []law.NoticeKind {
	kinds := make([]law.NoticeKind, len(names))
	for i, n := range names {
		kinds[i] = law.NoticeKind(n)
	}
	return kinds
}

// Reset lets the bureau's way hold for the person again.
func (d *Desk) Reset(ctx context.Context, account string) error {
	return d.store.Write(ctx, func(tx *store.Tx) error { return tx.ForgetPreference(ctx, account) })
}

// Deliveries lists what goes out, the newest first, without anything of the
// cases.
func (d *Desk) Deliveries(ctx context.Context, q view.DeliveryQuery) (view.Page[view.Delivery], error) {
	people, err := d.rules.Directory(ctx)
	if err != nil {
		return view.Page[view.Delivery]{}, err
	}
	page, err := d.store.Deliveries(ctx, store.DeliveryFilter{State: q.State, Channel: q.Channel, Failing: q.Failing}, q.Cursor, q.Limit)
	if errors.Is(err, store.ErrCursor) {
		return view.Page[view.Delivery]{}, fault.InField("query.cursor", "翻页游标无效，请从第一页重新查询")
	}
	out := view.Page[view.Delivery]{Items: make([]view.Delivery, len(page.Items)), Next: page.Next}
	for i, row := range page.Items {
		out.Items[i] = delivery(row, people)
	}
	return out, err
}

func delivery(row store.Delivery, people party.Directory) view.Delivery {
	v := view.Delivery{
		ID: row.ID, Channel: row.Channel, Kind: row.Kind, KindTitle: law.NoticeKind(row.Kind).Title(), Recipient: view.Named{ID: row.Account, Name: people.Name(party.PersonID(row.Account))},
		Digest: row.Digest, State: row.State, StateTitle: stateTitle(row), Attempts: row.Attempts, Round: row.Round, Reason: row.Reason,
		DueAt: row.DueAt, CreatedAt: row.CreatedAt, SettledAt: row.SettledAt, Retryable: row.State == store.DeliveryDead && row.Message() != "",
	}
	if row.Channel == store.ByHook {
		v.Target = row.Target
	}
	if row.Kind == codeKind {
		v.KindTitle = "邮箱验证码"
	}
	return v
}

func stateTitle(row store.Delivery) string {
	switch {
	case row.State == store.DeliveryDelivered:
		return "已发出"
	case row.State == store.DeliveryDead:
		return "已放弃"
	case row.State == store.DeliveryDropped:
		return "不再需要"
	case row.Reason != "":
		return "将重试"
	}
	return "待发送"
}

// actRetry is the action in the access log.
const actRetry = "delivery.manage"

// Retry sets a message going again that was given up. The access log says who
// did so.
func (d *Desk) Retry(ctx context.Context, by view.Actor, id string) error {
	now := d.clock.Now()
	line := store.AuditEntry{
		At: now, Account: by.Account, Role: string(by.Role), Action: actRetry, Outcome: store.AuditAllowed, Address: by.Address, Detail: "重新发送 " + id,
	}
	err := d.store.Write(ctx, func(tx *store.Tx) error {
		if err := tx.RetryDelivery(ctx, id, now); err != nil {
			return err
		}
		return tx.AppendAudit(ctx, line)
	})
	switch {
	case errors.Is(err, store.ErrNotFound):
		return fault.New(fault.NotFound, "没有这条发送记录")
	case errors.Is(err, store.ErrStale):
		return fault.New(fault.WrongState, "只有已放弃的消息可以重新发送；验证码请由本人重新获取")
	}
	return err
}
