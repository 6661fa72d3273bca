package editions

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

// Actions of this package, as the policy and the access log name them.
const (
	ActManage  = "catalogue.manage"
	ActApprove = "catalogue.approve"
)

// Drafting is the way of an edition into force: one person puts it forward,
// another, who has seen this very text against these very rules, approves it.
type Drafting struct {
	DraftingDeps
}

// DraftingDeps is what Drafting works with. Wake makes the cases whose clocks an
// edition touches set them anew, and answers how many those are.
type DraftingDeps struct {
	Store  *store.Store
	Clock  clock.Clock
	People func(ctx context.Context) (party.Directory, error)
	Wake   func(ctx context.Context) (int, error)
	Log    *slog.Logger
}

// NewDrafting works on the record's database.
func NewDrafting(d DraftingDeps) *Drafting { return &Drafting{d} }

// Digest names a text by its content.
func Digest(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// basis names all loaded editions: whoever approves a draft has seen what it
// changes in these.
func basis(rows []store.Edition) string {
	var all strings.Builder
	for _, r := range rows {
		all.WriteString(r.Kind + " " + r.Edition + " " + r.SHA256 + "\n")
	}
	return Digest([]byte(all.String()))
}

// checked reads a text and tries it together with all editions: whoever puts
// it forward is told what approval would be refused for.
func checked(rows []store.Edition, text []byte) (law.Edition, error) {
	e, f := Read(text)
	if f != nil {
		return e, f
	}
	if utf8.RuneCountInString(e.Source) > 1000 {
		return e, fault.InField("source", "来源（source）不得超过 1000 个字")
	}
	all, err := Of(rows)
	if err != nil {
		return e, err
	}
	_, err = Suppose(all, e)
	return e, err
}

// Submit puts a draft forward. Only a text that could come into force today is
// kept.
func (d *Drafting) Submit(ctx context.Context, by view.Actor, text []byte) (view.EditionDraft, error) {
	id, err := uuid.NewV7()
	if err != nil {
		return view.EditionDraft{}, err
	}
	draft := store.EditionDraft{ID: id.String(), State: store.DraftPending, Maker: by.Account}
	err = d.Store.Write(ctx, func(tx *store.Tx) error {
		step, err := d.newText(ctx, tx, &draft, by, text)
		if err != nil {
			return err
		}
		step.What = store.StepSubmitted
		return errors.Join(tx.InsertEditionDraft(ctx, draft, step), d.note(ctx, tx, by, ActManage, step.What, draft))
	})
	if err != nil {
		return view.EditionDraft{}, err
	}
	return d.shown(ctx, by.Account, draft)
}

// newText checks a text and lets the draft stand for it.
func (d *Drafting) newText(ctx context.Context, tx *store.Tx, draft *store.EditionDraft, by view.Actor, text []byte) (store.EditionDraftStep, error) {
	rows, err := tx.Editions(ctx)
	if err != nil {
		return store.EditionDraftStep{}, err
	}
	e, err := checked(rows, text)
	if err != nil {
		return store.EditionDraftStep{}, err
	}
	draft.Kind, draft.Edition, draft.EffectiveFrom, draft.Source, draft.SHA256 = e.Kind, e.ID, e.EffectiveFrom.String(), e.Source, Digest(text)
	draft.UpdatedAt = d.Clock.Now()
	step := d.step(by, *draft, "")
	step.Body = text
	return step, nil
}

func (d *Drafting) step(by view.Actor, draft store.EditionDraft, reason string) store.EditionDraftStep {
	return store.EditionDraftStep{Account: by.Account, Role: string(by.Role), At: d.Clock.Now(), SHA256: draft.SHA256, Reason: reason, Body: []byte{}}
}

// stepTitle is what the access log calls a step.
func stepTitle(what string) string {
	return map[string]string{
		store.StepSubmitted: "提交草案", store.StepReplaced: "更换草案", store.StepApproved: "批准草案", store.StepRejected: "退回草案", store.StepWithdrawn: "撤回草案",
	}[what]
}

func (d *Drafting) note(ctx context.Context, tx *store.Tx, by view.Actor, action, what string, draft store.EditionDraft) error {
	return tx.AppendAudit(ctx, store.AuditEntry{
		At: d.Clock.Now(), Account: by.Account, Role: string(by.Role), Action: action, Outcome: store.AuditAllowed, Address: by.Address,
		Detail: stepTitle(what) + " " + draft.ID + " " + draft.Kind + " " + draft.Edition + " " + draft.SHA256,
	})
}

// Replace gives a draft another text. It waits for approval again, even where
// it had been rejected.
func (d *Drafting) Replace(ctx context.Context, by view.Actor, id, seen string, text []byte) (view.EditionDraft, error) {
	draft, err := d.move(ctx, id, seen, func(tx *store.Tx, draft *store.EditionDraft) error {
		if f := own(*draft, by); f != nil {
			return f
		}
		if Digest(text) == draft.SHA256 {
			return fault.New(fault.Invalid, "草案内容没有变化")
		}
		step, err := d.newText(ctx, tx, draft, by, text)
		if err != nil {
			return err
		}
		draft.State, step.What = store.DraftPending, store.StepReplaced
		return errors.Join(tx.StepEditionDraft(ctx, *draft, step), d.note(ctx, tx, by, ActManage, step.What, *draft))
	})
	if err != nil {
		return view.EditionDraft{}, err
	}
	return d.shown(ctx, by.Account, draft)
}

// Withdraw ends a draft for good.
func (d *Drafting) Withdraw(ctx context.Context, by view.Actor, id string, r view.EditionRefusal) error {
	_, err := d.move(ctx, id, r.Digest, func(tx *store.Tx, draft *store.EditionDraft) error {
		if f := own(*draft, by); f != nil {
			return f
		}
		return d.settle(ctx, tx, by, ActManage, draft, store.DraftWithdrawn, store.StepWithdrawn, r.Reason)
	})
	return err
}

func (d *Drafting) settle(ctx context.Context, tx *store.Tx, by view.Actor, action string, draft *store.EditionDraft, state, what, reason string) error {
	draft.State, draft.UpdatedAt = state, d.Clock.Now()
	step := d.step(by, *draft, strings.TrimSpace(reason))
	step.What = what
	return errors.Join(tx.StepEditionDraft(ctx, *draft, step), d.note(ctx, tx, by, action, what, *draft))
}

// move takes a draft a step further from the text that somebody saw.
func (d *Drafting) move(ctx context.Context, id, seen string, do func(*store.Tx, *store.EditionDraft) error) (draft store.EditionDraft, err error) {
	err = d.Store.Write(ctx, func(tx *store.Tx) error {
		var found bool
		draft, found, err = tx.EditionDraft(ctx, id)
		switch {
		case err != nil:
			return err
		case !found:
			return noDraft()
		case draft.State == store.DraftApproved || draft.State == store.DraftWithdrawn:
			return fault.New(fault.WrongState, "草案已经批准或者撤回，不能再办理")
		case draft.SHA256 != seen:
			return fault.New(fault.Stale, "草案在您查看之后已经修改，请重新查看后再办理")
		}
		return do(tx, &draft)
	})
	if errors.Is(err, store.ErrStale) {
		err = fault.New(fault.Stale, "草案刚刚由他人办理，请重新查看")
	}
	return draft, err
}

func noDraft() *fault.Fault { return fault.New(fault.NotFound, "没有这份规则草案") }
func notPending() *fault.Fault {
	return fault.New(fault.WrongState, "草案已经退回，等待提交人修改")
}

// own lets nobody but its maker touch a draft's text.
func own(draft store.EditionDraft, by view.Actor) *fault.Fault {
	if draft.Maker != by.Account {
		return fault.New(fault.Conflict, "草案只能由提交人修改或者撤回")
	}
	return nil
}
