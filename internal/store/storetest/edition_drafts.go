package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

func testEditionDrafts(t *testing.T, db Database) {
	ctx := t.Context()
	draft := store.EditionDraft{
		ID: uuid.NewString(), Kind: "calendar", Edition: uuid.NewString(), EffectiveFrom: "2027-01-01", Source: "通知", SHA256: digest("1"),
		State: store.DraftPending, Maker: "a-1", UpdatedAt: noon,
	}
	step := func(what, digest, text string) store.EditionDraftStep {
		return store.EditionDraftStep{What: what, Account: "a-1", Role: "review_head", At: noon, SHA256: digest, Reason: "因为", Body: []byte(text)}
	}
	write(t, db, func(tx *store.Tx) error {
		return tx.InsertEditionDraft(ctx, draft, step(store.StepSubmitted, digest("1"), "第一稿"))
	})
	seen, found, err := db.EditionDraft(ctx, draft.ID)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, 1, seen.Steps)

	second := seen
	second.SHA256, second.EffectiveFrom, second.UpdatedAt = digest("2"), "2027-02-01", noon.Add(time.Hour)
	write(t, db, func(tx *store.Tx) error {
		return tx.StepEditionDraft(ctx, second, step(store.StepReplaced, digest("2"), "第二稿"))
	})
	late := seen
	late.State = store.DraftApproved
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error {
		return tx.StepEditionDraft(ctx, late, step(store.StepApproved, digest("1"), ""))
	}), store.ErrStale, "who saw the first text does not decide on the second")

	now, _, err := db.EditionDraft(ctx, draft.ID)
	require.NoError(t, err)
	second.Steps = 2
	require.Equal(t, second, now)
	now.State = store.DraftRejected
	write(t, db, func(tx *store.Tx) error {
		return tx.StepEditionDraft(ctx, now, step(store.StepRejected, digest("2"), ""))
	})
	text, err := db.EditionDraftText(ctx, draft.ID)
	require.NoError(t, err)
	require.Equal(t, "第二稿", string(text))
	_, err = db.EditionDraftText(ctx, uuid.NewString())
	require.ErrorIs(t, err, store.ErrNotFound)
	steps, err := db.EditionDraftSteps(ctx, draft.ID)
	require.NoError(t, err)
	require.Len(t, steps, 3)
	for i, what := range []string{store.StepSubmitted, store.StepReplaced, store.StepRejected} {
		require.Equal(t, []any{i + 1, what, "因为"}, []any{steps[i].Step, steps[i].What, steps[i].Reason})
		require.Empty(t, steps[i].Body)
	}
	page, err := db.EditionDrafts(ctx, "", 200)
	require.NoError(t, err)
	require.Contains(t, states(page.Items), draft.ID+" rejected")
}

func states(drafts []store.EditionDraft) (out []string) {
	for _, d := range drafts {
		out = append(out, d.ID+" "+d.State)
	}
	return out
}

func testEditionDraftsStay(t *testing.T, db Database) {
	ctx := t.Context()
	draft := store.EditionDraft{
		ID: uuid.NewString(), Kind: "calendar", Edition: "e", EffectiveFrom: "2027-01-01", SHA256: digest("1"), State: store.DraftPending, Maker: "a-1", UpdatedAt: noon,
	}
	step := store.EditionDraftStep{What: store.StepSubmitted, Account: "a-1", At: noon, SHA256: digest("1"), Body: []byte("x")}
	write(t, db, func(tx *store.Tx) error { return tx.InsertEditionDraft(ctx, draft, step) })
	exec := func(query string) error {
		_, err := db.Raw.ExecContext(ctx, fmt.Sprintf(query, draft.ID))
		return err
	}
	require.ErrorContains(t, exec("UPDATE edition_drafts SET steps = 2, maker = 'somebody' WHERE id = '%s'"), "never changes hands")
	require.ErrorContains(t, exec("UPDATE edition_drafts SET state = 'approved' WHERE id = '%s'"), "never goes back", "no step, no change")
	draft.Steps, draft.State, step.What = 1, store.DraftApproved, store.StepApproved
	write(t, db, func(tx *store.Tx) error { return tx.StepEditionDraft(ctx, draft, step) })
	draft.Steps, draft.State = 2, store.DraftPending
	require.ErrorContains(t, db.Write(ctx, func(tx *store.Tx) error { return tx.StepEditionDraft(ctx, draft, step) }), "never goes back")
	require.ErrorContains(t, exec("DELETE FROM edition_drafts WHERE id = '%s'"), "never deleted")
	require.ErrorContains(t, exec("UPDATE edition_draft_steps SET reason = 'x' WHERE draft = '%s'"), "append-only")
	require.ErrorContains(t, exec("DELETE FROM edition_draft_steps WHERE draft = '%s'"), "append-only")
}
