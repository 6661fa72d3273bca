package drafts

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/google/uuid"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

// Bounds of what one person may keep.
const (
	MaxSize = 256 << 10 // bytes of one draft
	MaxKept = 200
)

// Drafts keeps drafts in the record's database.
type Drafts struct {
	store *store.Store
	cases *casework.Service
	clock clock.Clock
}

// New keeps drafts beside the cases that they belong to.
func New(s *store.Store, cases *casework.Service, c clock.Clock) *Drafts {
	return &Drafts{store: s, cases: cases, clock: c}
}

// place is what a draft belongs to: an act of a case in the author's sight, or an
// act that opens one.
type place struct {
	look  *casework.Look // nil for an act that opens a case
	title string
	cases string // the case's number
}

// find refuses acts that there are not, and cases out of sight: a recusal takes
// the drafts away with the case.
func (d *Drafts) find(ctx context.Context, account, subject, act string) (place, error) {
	name := procedure.Name(act)
	for _, t := range procedure.Tables() {
		if opening := t.Opening(); t.ID == subject && opening.Name == name {
			return place{title: opening.Title}, nil
		}
	}
	look, err := d.cases.Look(ctx, account, subject)
	if err != nil {
		return place{}, err
	}
	row, known := look.Table.Act(name)
	if !known || row.Opens() || row.Duty == procedure.AsEngine {
		return place{}, fault.New(fault.NotFound, "本案没有名为“%s”的办理事项", act)
	}
	return place{look: &look, title: row.Title, cases: look.Case.Number()}, nil
}

// Draft is one draft of the person's, with what has been entered into the case
// since it was begun and makes it stale.
func (d *Drafts) Draft(ctx context.Context, account, subject, act string) (view.Draft, error) {
	p, err := d.find(ctx, account, subject, act)
	if err != nil {
		return view.Draft{}, err
	}
	row, found, err := d.store.Draft(ctx, account, subject, act)
	if err != nil {
		return view.Draft{}, err
	}
	life, err := d.life(ctx)
	if err != nil {
		return view.Draft{}, err
	}
	v := d.view(row, p, life)
	if !found || v.ExpiresOn.Before(d.today()) {
		return view.Draft{}, fault.New(fault.NotFound, "没有这份草稿")
	}
	v.Input = row.Body
	return v, nil
}

func (d *Drafts) view(row store.Draft, p place, life int) view.Draft {
	v := view.Draft{
		DraftItem: view.DraftItem{
			Subject: row.Subject, CaseNumber: p.cases, Act: row.Act, Title: p.title, CaseVersion: row.CaseVersion, Revision: row.Revision, SavedAt: row.SavedAt,
			ExpiresOn: calendar.DateOf(row.SavedAt).AddDays(life),
		},
		Since: []fault.Change{},
	}
	if p.look == nil {
		return v
	}
	v.CaseNow = p.look.Case.Sequence
	if stale := procedure.Stale(p.look.Table, p.look.Case, procedure.Name(row.Act), row.CaseVersion, p.look.Context.People); stale != nil {
		v.Since = stale.Since
	}
	return v
}

// List is everything that the person has begun and may still go on with.
func (d *Drafts) List(ctx context.Context, account string) ([]view.DraftItem, error) {
	rows, err := d.store.Drafts(ctx, account)
	if err != nil {
		return nil, err
	}
	life, err := d.life(ctx)
	if err != nil {
		return nil, err
	}
	list := []view.DraftItem{}
	for _, row := range rows {
		p, err := d.find(ctx, account, row.Subject, row.Act)
		if f, refused := errors.AsType[*fault.Fault](err); refused && f.Code == fault.NotFound {
			continue
		}
		if err != nil {
			return nil, err
		}
		if v := d.view(row, p, life); !v.ExpiresOn.Before(d.today()) {
			list = append(list, v.DraftItem)
		}
	}
	return list, nil
}

// Save keeps what somebody has entered so far. Seen is the revision that they
// went on from, empty for a new draft; where another window has saved since, that
// is refused and nothing is lost.
func (d *Drafts) Save(ctx context.Context, account, subject, act, seen string, in view.SaveDraft) (view.Draft, error) {
	p, err := d.find(ctx, account, subject, act)
	if err != nil {
		return view.Draft{}, err
	}
	var body bytes.Buffer
	if err := json.Compact(&body, in.Input); err != nil || body.Len() == 0 || body.Bytes()[0] != '{' {
		return view.Draft{}, fault.InField("input", "草稿内容应当是 JSON 对象")
	}
	if body.Len() > MaxSize {
		return view.Draft{}, fault.InField("input", "草稿内容超过 %d KB", MaxSize>>10)
	}
	revision, err := uuid.NewRandom()
	if err != nil {
		return view.Draft{}, err
	}
	row := store.Draft{
		Account: account, Subject: subject, Act: act, Revision: revision.String(), CaseVersion: in.CaseVersion, Body: body.Bytes(),
		SavedAt: d.clock.Now().UTC().Truncate(time.Microsecond),
	}
	if err := d.keep(ctx, row, seen); err != nil {
		return view.Draft{}, err
	}
	life, err := d.life(ctx)
	v := d.view(row, p, life)
	v.Input = row.Body
	return v, err
}

func (d *Drafts) keep(ctx context.Context, row store.Draft, seen string) error {
	err := d.store.Write(ctx, func(tx *store.Tx) error {
		if seen != "" {
			return tx.UpdateDraft(ctx, seen, row)
		}
		kept, err := tx.Drafts(ctx, row.Account)
		if err != nil {
			return err
		}
		if len(kept) >= MaxKept {
			return fault.New(fault.Invalid, "草稿已达 %d 份，请先删除不用的草稿", MaxKept)
		}
		return tx.InsertDraft(ctx, row)
	})
	if !errors.Is(err, store.ErrStale) {
		return err
	}
	now, found, err := d.store.Draft(ctx, row.Account, row.Subject, row.Act)
	switch {
	case err != nil:
		return err
	case !found:
		return fault.New(fault.Stale, "这份草稿已经办结、删除或者到期；您填写的内容仍在本页面，可以作为新的草稿保存")
	}
	return fault.New(fault.Stale, "您在另一个页面于 %s 保存过这份草稿；您填写的内容仍在本页面，请核对后再保存", now.SavedAt.In(calendar.Zone).Format("2006-01-02 15:04:05"))
}

// Drop gives a draft up.
func (d *Drafts) Drop(ctx context.Context, account, subject, act string) error {
	return d.store.Write(ctx, func(tx *store.Tx) error { return tx.DeleteDraft(ctx, account, subject, act) })
}

// Expire removes the drafts that nobody has touched for as long as the parameter
// says.
func (d *Drafts) Expire(ctx context.Context) error {
	life, err := d.life(ctx)
	if err != nil {
		return err
	}
	return d.store.Write(ctx, func(tx *store.Tx) error { return tx.DeleteDraftsBefore(ctx, d.today().AddDays(-life).Start()) })
}

func (d *Drafts) today() calendar.Date { return calendar.DateOf(d.clock.Now()) }

// life is for how many days a draft is kept after it was saved last.
func (d *Drafts) life(ctx context.Context) (int, error) {
	rules, err := d.cases.RulesOn(ctx, d.today())
	return rules.Params.DraftDays(), err
}
