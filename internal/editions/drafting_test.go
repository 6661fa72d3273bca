package editions_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

func drafting(db storetest.Database, wake error) *editions.Drafting {
	return editions.NewDrafting(editions.DraftingDeps{
		Store: db.Store, Clock: fixed{}, Log: slog.New(slog.DiscardHandler),
		People: func(context.Context) (party.Directory, error) { return party.Directory{}, nil },
		Wake:   func(context.Context) (int, error) { return 0, wake },
	})
}

func by(account string) view.Actor { return view.Actor{Account: account, Role: party.ReviewHead} }

// Of two who approve at once one does, and the edition is loaded once.
func TestTwoApproversAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, db storetest.Database) {
		ctx, d := t.Context(), drafting(db, nil)
		draft, err := d.Submit(ctx, by("maker"), []byte(year2027))
		require.NoError(t, err)
		seen, err := d.Draft(ctx, "first", draft.ID)
		require.NoError(t, err)
		errs := make(chan error, 2)
		for _, who := range []string{"first", "second"} {
			go func() {
				_, err := d.Approve(ctx, by(who), draft.ID, view.EditionDecision{Digest: seen.Digest, Basis: seen.Basis})
				errs <- err
			}()
		}
		one, other := <-errs, <-errs
		if one == nil {
			one, other = other, one
		}
		require.NoError(t, other)
		var refused *fault.Fault
		require.ErrorAs(t, one, &refused)
		require.Contains(t, []fault.Code{fault.WrongState, fault.Stale}, refused.Code, refused.Message)
		rows, err := db.Editions(ctx)
		require.NoError(t, err)
		require.Len(t, rows, 1)
		require.Equal(t, year2027, string(rows[0].Body), "what was seen, byte by byte")
		steps, err := db.EditionDraftSteps(ctx, draft.ID)
		require.NoError(t, err)
		require.Len(t, steps, 2)
	})
}

// What is refused leaves neither an edition nor a step.
func TestARefusedApprovalLeavesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, db storetest.Database) {
		ctx, d := t.Context(), drafting(db, nil)
		draft, err := d.Submit(ctx, by("maker"), []byte(year2027))
		require.NoError(t, err)
		seen, err := d.Draft(ctx, "other", draft.ID)
		require.NoError(t, err)
		for name, a := range map[string]struct {
			who  string
			what view.EditionDecision
			code fault.Code
		}{
			"the maker":     {"maker", view.EditionDecision{Digest: seen.Digest, Basis: seen.Basis}, fault.Conflict},
			"another text":  {"other", view.EditionDecision{Digest: strings.Repeat("0", 64), Basis: seen.Basis}, fault.Stale},
			"other rules":   {"other", view.EditionDecision{Digest: seen.Digest, Basis: strings.Repeat("0", 64)}, fault.Stale},
			"no such draft": {"other", view.EditionDecision{Digest: seen.Digest, Basis: seen.Basis}, fault.NotFound},
		} {
			id := draft.ID
			if a.code == fault.NotFound {
				id = "none"
			}
			_, err := d.Approve(ctx, by(a.who), id, a.what)
			var refused *fault.Fault
			require.ErrorAs(t, err, &refused, name)
			require.Equal(t, a.code, refused.Code, name)
		}
		rows, err := db.Editions(ctx)
		require.NoError(t, err)
		require.Empty(t, rows)
		now, _, err := db.EditionDraft(ctx, draft.ID)
		require.NoError(t, err)
		require.Equal(t, []any{store.DraftPending, 1}, []any{now.State, now.Steps})
	})
}

// An engine that is away does not take back what was approved: the sweeper finds
// the cases.
func TestAnEditionStandsThoughNobodyCouldBeWoken(t *testing.T) {
	db := storetest.SQLite(t)
	d := drafting(db, errors.New("the engine is away"))
	draft, err := d.Submit(t.Context(), by("maker"), []byte(shorter))
	require.NoError(t, err)
	seen, err := d.Draft(t.Context(), "other", draft.ID)
	require.NoError(t, err)
	out, err := d.Approve(t.Context(), by("other"), draft.ID, view.EditionDecision{Digest: seen.Digest, Basis: seen.Basis})
	require.NoError(t, err)
	require.Len(t, out.Changes, 1)
}
