package notify

import (
	"context"
	"errors"
	"log/slog"
	"net/url"
	"slices"
	"time"

	"github.com/google/uuid"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/hooks"
	"sanxiang/internal/mailer"
	"sanxiang/internal/store"
)

// lease is for how long a worker may be at one message. It is longer than any
// attempt, so that only a worker that died loses one.
const lease = 2 * time.Minute

// pauses lie between attempts. After as many attempts and one more a message
// is given up; somebody may set it going again.
func pauses() []time.Duration {
	return []time.Duration{
		30 * time.Second, 2 * time.Minute, 10 * time.Minute, 30 * time.Minute, time.Hour, 3 * time.Hour, 6 * time.Hour, 12 * time.Hour, 24 * time.Hour,
	}
}

// Deliverer sends what is due. Any number may work on one record.
type Deliverer struct {
	Store *store.Store
	Rules Rules
	// Seers answers which of the people may read a case now.
	Seers func(ctx context.Context, caseID string, accounts []string) (map[string]bool, error)
	// Mail is nil without a mail server; what waits for one goes on waiting.
	Mail      *mailer.Mailer
	Hooks     *hooks.Client
	Endpoints []hooks.Endpoint
	URL       string           // where browsers reach the program
	Now       func() time.Time // the product's clock
	Machine   func() time.Time // the machine's
	Log       *slog.Logger
}

// Channels lists the ways out that are open.
func (d *Deliverer) Channels() []string {
	var open []string
	if d.Mail != nil {
		open = append(open, store.ByMail)
	}
	if len(d.Endpoints) > 0 {
		open = append(open, store.ByHook)
	}
	return open
}

// Next sends what is due next by a channel and records what became of it. It
// answers whether there was anything.
func (d *Deliverer) Next(ctx context.Context, channel string) (bool, error) {
	batch, err := d.claim(ctx, channel)
	if err != nil || batch == nil {
		return false, err
	}
	if err := batch.load(ctx); err != nil {
		return true, err
	}
	if err := batch.deliver(ctx); err != nil {
		return true, err
	}
	return true, nil
}

func (d *Deliverer) claim(ctx context.Context, channel string) (*batch, error) {
	owner, err := uuid.NewV7()
	if err != nil {
		return nil, err
	}
	name, err := uuid.NewV7()
	if err != nil {
		return nil, err
	}
	b := &batch{d: d, owner: owner.String(), channel: channel}
	err = d.Store.Write(ctx, func(tx *store.Tx) (err error) {
		machine := d.Machine()
		b.rows, err = tx.ClaimDelivery(ctx, store.Claim{
			Channel: channel, Owner: b.owner, Batch: name.String(), Now: d.Now(), Machine: machine, Until: machine.Add(lease),
		})
		return err
	})
	if err != nil || len(b.rows) == 0 {
		return nil, err
	}
	b.id = *b.rows[0].Batch
	return b, nil
}

// batch is what goes out together: one message, or a digest.
type batch struct {
	d       *Deliverer
	id      string
	owner   string
	channel string
	rows    []store.Delivery

	account store.Account
	address string // that mail goes to
	items   map[string]item
	gone    string // why none of it has any business to go out
	dropped map[string]string
}

// load reads what is to be sent, as it stands now: who was recused or disabled
// since, or for another reason no longer sees the case, hears nothing more.
func (b *batch) load(ctx context.Context) error {
	r := b.d.Store.Reader
	b.items, b.dropped = map[string]item{}, map[string]string{}
	account, known, err := r.Account(ctx, b.rows[0].Account)
	if err != nil {
		return err
	}
	if b.account = account; !known || account.Disabled {
		b.gone = "收件人账号已停用"
		return nil
	}
	if err := b.findAddress(ctx, r); err != nil || b.gone != "" {
		return err
	}
	return b.findItems(ctx, r)
}

func (b *batch) findAddress(ctx context.Context, r store.Reader) error {
	if b.channel != store.ByMail {
		return nil
	}
	if b.isCode() {
		b.address = b.rows[0].Target
		return nil
	}
	a, _, err := r.MailAddress(ctx, b.account.ID)
	if err != nil {
		return err
	}
	if b.address = a.Address; a.VerifiedAt == nil {
		b.gone = "没有经过验证的邮箱"
	}
	return nil
}

func (b *batch) isCode() bool { return b.rows[0].Message() == "" }

func (b *batch) findItems(ctx context.Context, r store.Reader) error {
	if b.isCode() {
		return nil
	}
	var ids, cases []string
	for _, row := range b.rows {
		ids = append(ids, row.Message())
	}
	notices, err := r.NoticesByID(ctx, ids)
	if err != nil {
		return err
	}
	for _, n := range notices {
		if n.CaseID != "" {
			cases = append(cases, n.CaseID)
		}
	}
	heads, err := r.CasesByID(ctx, cases)
	if err != nil {
		return err
	}
	recused, err := b.recusedFrom(ctx, r)
	if err != nil {
		return err
	}
	sees, err := b.sees(ctx, heads)
	if err != nil {
		return err
	}
	for _, n := range notices {
		i := item{notice: n}
		if at := slices.IndexFunc(heads, func(c store.Case) bool { return c.ID == n.CaseID }); at >= 0 {
			i.head = heads[at]
		}
		b.items[n.ID] = i
		switch {
		case slices.Contains(recused, n.CaseID):
			b.dropped[n.ID] = "收件人已回避"
		case n.CaseID != "" && !sees[n.CaseID]:
			b.dropped[n.ID] = "收件人已不能查看本案"
		case b.channel == store.ByMail && n.ReadAt != nil:
			b.dropped[n.ID] = "收件人已在系统内阅读"
		}
	}
	return nil
}

// sees tells of each case whether the receiver may read it now: offices end, and
// so does counsel's access.
func (b *batch) sees(ctx context.Context, heads []store.Case) (map[string]bool, error) {
	sees := map[string]bool{}
	for _, head := range heads {
		seers, err := b.d.Seers(ctx, head.ID, []string{b.account.ID})
		if err != nil {
			return nil, err
		}
		sees[head.ID] = seers[b.account.ID]
	}
	return sees, nil
}

// recusedFrom lists the cases that the receiver, or somebody whom they stand in
// for, was recused from.
func (b *batch) recusedFrom(ctx context.Context, r store.Reader) ([]string, error) {
	people, err := b.d.Rules.Directory(ctx)
	if err != nil {
		return nil, err
	}
	ids := []string{b.account.ID}
	for _, id := range people[party.PersonID(b.account.ID)].Inherits(calendar.DateOf(b.d.Now())) {
		ids = append(ids, string(id))
	}
	return r.RecusedFrom(ctx, ids)
}

// deliver sends what is left to send, and records it.
func (b *batch) deliver(ctx context.Context) error {
	if b.gone != "" {
		return b.settle(ctx, b.rows, store.DeliveryDropped, b.gone)
	}
	var going []store.Delivery
	for _, row := range b.rows {
		if b.dropped[row.Message()] == "" {
			going = append(going, row)
		} else if err := b.settle(ctx, []store.Delivery{row}, store.DeliveryDropped, b.dropped[row.Message()]); err != nil {
			return err
		}
	}
	if len(going) == 0 {
		return nil
	}
	if attempts := going[0].Attempts; attempts > len(pauses())+1 {
		return b.settle(ctx, going, store.DeliveryDead, "多次发送时中断")
	}
	if failed := b.send(ctx, going); failed != nil {
		return b.failed(ctx, going, failed)
	}
	return b.settle(ctx, going, store.DeliveryDelivered, "")
}

func (b *batch) send(ctx context.Context, going []store.Delivery) error {
	w := writer{url: b.d.URL}
	if b.channel == store.ByHook {
		at := slices.IndexFunc(b.d.Endpoints, func(e hooks.Endpoint) bool { return e.Name == going[0].Target })
		if at < 0 {
			return &hooks.Refusal{Reason: "推送目标已不在设置中", Final: true}
		}
		body, err := w.body(b.items[going[0].Message()], b.account)
		if err != nil {
			return err
		}
		return b.d.Hooks.Send(ctx, b.d.Endpoints[at], "msg_"+b.id, body)
	}
	letter := mailer.Mail{ID: b.id + "@" + host(b.d.URL), Date: going[len(going)-1].CreatedAt.In(calendar.Zone), To: b.address}
	switch {
	case b.isCode():
		letter.Subject, letter.Text = code(going[0].Secret)
	case going[0].Digest:
		letter.Date = going[0].DueAt.In(calendar.Zone)
		letter.Subject, letter.Text = w.digest(b.itemsOf(going), letter.Date)
	default:
		letter.Subject, letter.Text = w.single(b.items[going[0].Message()])
	}
	return b.d.Mail.Send(ctx, letter)
}

func (b *batch) itemsOf(rows []store.Delivery) []item {
	out := make([]item, len(rows))
	for i, row := range rows {
		out[i] = b.items[row.Message()]
	}
	return out
}

// host is what Message-IDs end in.
func host(address string) string {
	if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
		return u.Hostname()
	}
	return "sanxiang.invalid"
}

// failed puts off what was not taken, or gives it up.
func (b *batch) failed(ctx context.Context, rows []store.Delivery, cause error) error {
	reason, final, after := "发送失败", false, time.Duration(0)
	if r, ok := errors.AsType[*mailer.Refusal](cause); ok {
		reason, final = r.Reason, r.Final
	}
	if r, ok := errors.AsType[*hooks.Refusal](cause); ok {
		reason, final, after = r.Reason, r.Final, r.After
	}
	attempts, list := rows[0].Attempts, pauses()
	if final || attempts > len(list) {
		return b.settle(ctx, rows, store.DeliveryDead, reason)
	}
	until, err := b.spared(ctx, rows, b.d.Now().Add(max(list[attempts-1], after)))
	if err != nil {
		return err
	}
	b.d.Log.WarnContext(ctx, "a message was not taken; trying again", "batch", b.id, "channel", b.channel, "attempts", attempts, "reason", reason)
	return b.record(ctx, func(ctx context.Context, tx *store.Tx) (bool, error) {
		return tx.PostponeDeliveries(ctx, b.owner, idsOf(rows), until, reason)
	})
}

// spared is the instant from then on at which the receiver may be disturbed: a
// second attempt keeps to the quiet hours as the first did.
func (b *batch) spared(ctx context.Context, rows []store.Delivery, until time.Time) (time.Time, error) {
	urgent := slices.ContainsFunc(rows, func(row store.Delivery) bool { return row.Message() == "" || b.items[row.Message()].notice.Urgent })
	if b.channel != store.ByMail || urgent {
		return until, nil
	}
	p, _, err := preferencesOf(ctx, b.d.Store.Reader, b.d.Rules, b.account.ID, b.d.Now())
	return p.awake(until), err
}

func (b *batch) settle(ctx context.Context, rows []store.Delivery, outcome, reason string) error {
	if outcome == store.DeliveryDead {
		b.d.Log.WarnContext(ctx, "a message was given up", "batch", b.id, "channel", b.channel, "attempts", rows[0].Attempts, "reason", reason)
	}
	return b.record(ctx, func(ctx context.Context, tx *store.Tx) (bool, error) {
		return tx.SettleDeliveries(ctx, b.owner, idsOf(rows), outcome, reason, b.d.Now())
	})
}

// record writes down what became of an attempt, even when the worker is asked
// to end meanwhile: what was sent must not be sent again for that.
func (b *batch) record(ctx context.Context, write func(context.Context, *store.Tx) (bool, error)) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	var held bool
	err := b.d.Store.Write(ctx, func(tx *store.Tx) (err error) {
		held, err = write(ctx, tx)
		return err
	})
	if err == nil && !held {
		b.d.Log.WarnContext(ctx, "a message was taken over by another worker", "batch", b.id, "channel", b.channel)
	}
	return err
}

func idsOf(rows []store.Delivery) []string {
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	return ids
}
