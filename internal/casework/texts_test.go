package casework_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/demo"
	"sanxiang/internal/store"
)

func (b *bench) text(caseID string) store.CaseText {
	texts, err := b.store.CaseTexts(b.t.Context(), []string{caseID})
	require.NoError(b.t, err)
	return texts[caseID]
}

// What a search reads names the party apart and the informant nowhere, in
// whatever width the summary repeats them; cases of older versions get it too.
func TestWhatASearchReads(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		b.do(demo.Officer, "case-a", "lead.register", demo.Input{
			"source": "complaint", "summary": "举报人甲称ＡＢＣ置业（曲靖）无证施工，ABC置业(曲靖)拒不停工", "informant": "举报人甲", "power": "P01", "unit": b.cast.Unit,
			"handlers": []string{b.cast.People[demo.Officer].ID, b.cast.People[demo.CoOfficer].ID},
			"party":    demo.Input{"kind": "organisation", "name": "ABC置业（曲靖）"},
		})
		got := b.text("case-a")
		require.Equal(t, store.CaseText{
			CaseID: "case-a", Words: "\n建设单位未取得施工许可证擅自施工\n举报人称某单位无证施工,某单位拒不停工",
			PartyWords: "abc置业(曲靖)\n举报人称abc置业(曲靖)无证施工,abc置业(曲靖)拒不停工",
			Summary:    "举报人称ＡＢＣ置业（曲靖）无证施工，ABC置业(曲靖)拒不停工", OpenSummary: "举报人称某单位无证施工,某单位拒不停工",
		}, got)
		p := b.play(scriptNamed(t, "case-1"), "investigation.report")
		numbered := b.text(p.CaseID)
		require.Contains(t, numbered.Words, "麒住建立(2026)第1号\n")
		_, err := b.db.Raw.ExecContext(t.Context(), "DELETE FROM case_texts")
		require.NoError(t, err)
		filled, err := b.svc.FillTexts(t.Context())
		require.NoError(t, err)
		require.Equal(t, 2, filled)
		require.Equal(t, []store.CaseText{got, numbered}, []store.CaseText{b.text("case-a"), b.text(p.CaseID)})
		filled, err = b.svc.FillTexts(t.Context())
		require.NoError(t, err)
		require.Zero(t, filled)
		b.verified()
	})
}
