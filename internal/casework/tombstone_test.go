package casework_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/demo"
	"sanxiang/internal/store"
)

// A withdrawn disclosure keeps the text that the public read, whatever the
// rules would make of the decision by now; a correction writes it anew.
func TestATombstoneKeepsThePublishedText(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		p := b.play(scriptNamed(t, "case-8"), "payment.record")
		published := b.disclosure(p.CaseID)
		b.papers.mark = "，另一种写法"
		b.do(demo.Publisher, p.CaseID, "disclosure.err", demo.Input{"by": "bureau", "error": "误写", "summary": "更正后的摘要"})
		require.Equal(t, published.Text, b.disclosure(p.CaseID).Text)
		b.do(demo.Checker, p.CaseID, "disclosure.amend", demo.Input{"approve": true, "opinion": "同意"})
		amended := b.disclosure(p.CaseID)
		require.Equal(t, "更正后的摘要，另一种写法", string(amended.Text))
		require.Equal(t, published.FirstPublishedAt, amended.FirstPublishedAt)

		b.papers.mark = "，第三种写法"
		b.do(demo.Checker, p.CaseID, "disclosure.withdraw", demo.Input{"ground": "other", "reason": "撤回"})
		gone := b.disclosure(p.CaseID)
		require.Equal(t, store.DisclosureWithdrawn, gone.State)
		require.Equal(t, amended.Text, gone.Text)
		require.Equal(t, amended.SHA256, gone.SHA256)
		require.Equal(t, "撤回", gone.WithdrawalReason)
		b.verified()
	})
}

func (b *bench) disclosure(caseID string) store.Disclosure {
	rows, err := b.store.DisclosuresOf(b.t.Context(), caseID)
	require.NoError(b.t, err)
	require.Len(b.t, rows, 1)
	return slices.Clone(rows)[0]
}
