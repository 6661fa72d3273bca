package casework_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/internal/editions"
	"sanxiang/internal/reading"
)

// periodsLate is published in July and counts from June: the period for the
// decision has sixty days instead of ninety.
const periodsLate = `edition: periods-late
kind: periods
effective_from: 2026-06-01
source: 测试
periods:
  - id: D11
    title: 作出行政处罚决定
    trigger: 立案
    actor: 本机关
    kind: duty
    span: 60 CD
    roll: forward
    warn: [15 CD]
    up_after: 1 WD
    notify: {at_risk: [officer], due: [officer], up: [head]}
    cite: 住房和城乡建设行政处罚程序规定 29.1
    confidence: P
    source: 测试
`

// A row that is published after its date of effect moves the clocks that began
// since: the what-if says so beforehand, every open case is woken, and each
// move is an entry with both rows and both derivations.
//
//law:covers D11
func TestARowPublishedLateMovesRunningClocksByOneEntry(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		ctx := t.Context()
		b.set(time.Date(2026, 7, 1, 1, 0, 0, 0, time.UTC))
		id := b.play(scriptNamed(t, "case-8"), "investigation.report").CaseID
		before := b.clock(id, "D11-1")
		people := reading.New(b.store, b.svc, b)
		said, err := people.WhatIfClocks(ctx, b.anyone(party.ReviewHead), view.ClockSupposition{Supposition: view.Supposition{Text: []byte(periodsLate), Limit: 10}, Kind: "periods"})
		require.NoError(t, err)
		require.Equal(t, 1, said.Moved)
		require.Equal(t, b.head(id).Title, said.Items[0].CaseTitle)
		require.Equal(t, before.Result.Derivation, said.Items[0].Derivation)

		_, err = editions.NewShelf(b.store, b).Load(ctx, "admin", []byte(periodsLate))
		require.NoError(t, err)
		lagging, err := b.svc.Lagging(ctx, b.Now(), 10)
		require.NoError(t, err)
		require.Equal(t, []string{id}, lagging)
		for range 2 {
			b.strike(id)
		}
		entries := b.entries(id)
		at := slices.IndexFunc(entries, func(e casefile.Event) bool { return e.Kind == "clocks.recomputed" })
		require.Positive(t, at)
		require.NotContains(t, kinds(entries[at+1:]), "clocks.recomputed")
		f := entries[at].Facts.(*casefile.ClocksRecomputed)
		require.Equal(t, []string{"periods-late"}, f.Periods)
		now := b.clock(id, "D11-1")
		require.Equal(t, said.Items[0].NewDueOn, now.Result.DueOn)
		require.Equal(t, said.Items[0].NewDerivation, now.Result.Derivation)
		require.Equal(t, []string{"periods-2024-1", "periods-late"}, []string{f.Before[0].PeriodEd, now.PeriodEd})
		lagging, err = b.svc.Lagging(ctx, b.Now(), 10)
		require.NoError(t, err)
		require.Empty(t, lagging)
		b.verified()
	})
}

// What the thresholds would change is asked of the newest proposals; cases that
// the asker was recused from are counted and not listed, and nobody's name is
// in the answer.
func TestThresholdsAreTriedOnTheRecord(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		ctx := t.Context()
		b.set(time.Date(2026, 7, 1, 1, 0, 0, 0, time.UTC))
		id := b.play(scriptNamed(t, "case-8"), "notice.issue").CaseID
		b.play(scriptNamed(t, "case-8"), "verification.finish")
		const lower = `edition: params-test
kind: params
effective_from: 2026-08-01
source: 测试
params:
  - {key: hearing_threshold_org, title: 单位听证标准, value: "2500000", cite: 行政处罚法 63, confidence: P, source: 测试}
  - {key: review_threshold_org, title: 单位审核标准, value: "2500000", cite: 行政处罚法 58, confidence: P, source: 测试}
`
		r := reading.New(b.store, b.svc, b)
		out, err := r.WhatIfParams(ctx, b.anyone(party.ReviewHead), view.Supposition{Text: []byte(lower), Limit: 10})
		require.NoError(t, err)
		require.Equal(t, []int{1, 1, 1, 1, 0}, []int{out.Cases, out.Changed, out.Hearing, out.Review, out.Withheld})
		require.Equal(t, "2026-08-01", out.On.String(), "on the first day on which it counts")
		require.Equal(t, id, out.Items[0].CaseID)
		require.True(t, out.Items[0].NewlyHearing)
		require.True(t, out.Items[0].NewlyReview)
		out, err = r.WhatIfParams(ctx, b.anyone(party.ReviewHead), view.Supposition{Text: []byte(lower), Limit: 0})
		require.NoError(t, err)
		require.True(t, out.Incomplete)
		require.Equal(t, 1, out.Changed, "counted all the same")

		b.tamper("INSERT INTO case_people (case_id, person, duty, recused) VALUES ('" + id + "', '" + b.anyone(party.ReviewHead) + "', 'recused', 1)")
		out, err = r.WhatIfParams(ctx, b.anyone(party.ReviewHead), view.Supposition{Text: []byte(lower), Limit: 10})
		require.NoError(t, err)
		require.Equal(t, []int{1, 1, 0}, []int{out.Changed, out.Withheld, len(out.Items)})
	})
}

// anyone is somebody who holds the role.
func (b *bench) anyone(role party.Role) string {
	b.t.Helper()
	for id, p := range *b.dir.Load() {
		if slices.ContainsFunc(p.Assignments, func(a party.Assignment) bool { return a.Role == role }) {
			return string(id)
		}
	}
	b.t.Fatalf("nobody is %s", role)
	return ""
}
