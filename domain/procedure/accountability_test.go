package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// What became of a decision leads back to who said what: every entry before it,
// by its author, with the conclusion of each opinion (处罚法76–83).
func TestADecisionLeadsBackToWhoSaidWhat(t *testing.T) {
	p := newPlay(t)
	require.Empty(t, procedure.AccountsOf(p.table, p.c))
	p.disputed()
	require.Empty(t, procedure.AccountsOf(p.table, p.c), "there is no decision yet")
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
	p.tell()
	p.over("D08")
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
	accounts := procedure.AccountsOf(p.table, p.c)
	require.Len(t, accounts, 1)
	opinions, last := []string{}, procedure.Said{}
	for _, s := range accounts[0].Said {
		require.NotEmpty(t, s.Title)
		require.NotEqual(t, "clock.struck", s.Entry.Kind)
		if s.Entry.Kind == "review.opine" || s.Entry.Kind == "deliberation.hold" {
			opinions = append(opinions, string(s.Entry.Actor)+" "+s.Conclusion)
		}
		last = s
	}
	require.Equal(t, []string{"reviewer-1 CORRECT", "reviewer-1 AGREE", "head approved"}, opinions)
	require.Equal(t, "decision.make", last.Entry.Kind)
}
