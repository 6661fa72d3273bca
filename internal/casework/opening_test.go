package casework_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/store"
	"sanxiang/workflows/contract"
)

// naming plays case 1 up to its report, with a responsible person named.
func (b *bench) naming() (caseID string, report contract.ActRequest) {
	p := b.play(scriptNamed(b.t, "case-1"), "investigation.report")
	script := scriptNamed(b.t, "case-1")
	input := script.Steps[slices.IndexFunc(script.Steps, func(s demo.Step) bool { return s.Act == "investigation.report" })].With(p)
	proposal := input["proposal"].(demo.Input)
	proposal["responsible"] = []demo.Input{{
		"party": demo.Input{"kind": "person", "name": "李某某", "address": "曲靖市麒麟区"}, "position": "项目负责人", "share_bp": 600,
	}}
	return p.CaseID, b.request(b.t, b.cast.People[demo.Officer], p.CaseID, "investigation.report", input)
}

func TestAnActOpensAnotherCaseInItsTransaction(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id, req := b.naming()
		results := b.atOnce(slices.Repeat([]contract.ActRequest{req}, 4))
		receipt := results[0].Receipt
		require.Len(t, receipt.Opened, 1)
		for _, r := range results {
			require.Equal(t, receipt, r.Receipt, "a double click opens one case")
		}
		linked := receipt.Opened[0]
		require.Equal(t, casefile.OpenedCaseID(id, receipt.Sequence, 0), linked)
		head := b.head(linked)
		require.Equal(t, id, *head.OriginCase)
		require.Equal(t, "linked", head.OriginKind)
		require.Equal(t, "李某某", head.PartyName)
		first := b.entries(linked)
		require.Len(t, first, 1)
		require.Equal(t, party.PersonID(party.System), first[0].Actor)
		require.Equal(t, receipt.Sequence, first[0].Facts.(*casefile.LeadRegister).Origin.Sequence)
		rows, err := b.store.OpenedFrom(t.Context(), id, store.Scope{All: true})
		require.NoError(t, err)
		require.Len(t, rows, 1)
		b.verified()

		// Nobody has told the engine of it: the sweeper finds it, and its clock runs.
		lagging, err := b.svc.Lagging(t.Context(), b.Now(), 100)
		require.NoError(t, err)
		require.Contains(t, lagging, linked)
		schedule := b.strike(linked)
		require.NotEmpty(t, schedule.Alarms)
		require.False(t, schedule.Done)
		require.Contains(t, schedule.Alarms[0].Clock, "D01")
		lagging, err = b.svc.Lagging(t.Context(), b.Now(), 100)
		require.NoError(t, err)
		require.NotContains(t, lagging, linked)
	})
}

// When the new case cannot be written, nothing is: neither case says anything.
func TestAnOpeningThatFailsLeavesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		_, req := b.naming()
		was, failed := b.dump(), errors.New("font missing")
		b.papers.slot, b.papers.fail = "lead-register", failed
		_, err := b.svc.Perform(t.Context(), req)
		require.ErrorIs(t, err, failed)
		require.Equal(t, was, b.dump())
		b.papers.fail = nil
		res, err := b.svc.Perform(t.Context(), req)
		require.NoError(t, err)
		require.Len(t, res.Receipt.Opened, 1)
		b.verified()
	})
}

// An origin that was tampered with is found.
func TestVerifyFindsALostOpening(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		_, req := b.naming()
		res, err := b.svc.Perform(t.Context(), req)
		require.NoError(t, err)
		_, err = b.db.Raw.ExecContext(t.Context(), "UPDATE cases SET origin_case = NULL WHERE id = '"+res.Receipt.Opened[0]+"'")
		require.NoError(t, err)
		v, err := casework.Verify(t.Context(), b.store)
		require.NoError(t, err)
		require.NotNil(t, v.Broken)
		require.Contains(t, v.Broken.Reason, "来源")
	})
}
