package editions_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

type fixed struct{}

func (fixed) Now() time.Time        { return time.Date(2026, 11, 20, 1, 0, 0, 0, time.UTC) }
func (fixed) Offset() time.Duration { return 0 }

const year2027 = `edition: calendar-2027-1
kind: calendar
effective_from: 2026-11-10
source: 国务院办公厅关于2027年部分节假日安排的通知（测试）
years:
  - year: 2027
    days_off:
      - {from: 2027-01-01, to: 2027-01-03, name: 元旦}
      - {from: 2027-02-05, to: 2027-02-11, name: 春节}
    make_up:
      - {from: 2027-02-13, name: 春节}
`

const shorter = `edition: periods-2027-1
kind: periods
effective_from: 2027-01-01
source: 测试
periods:
  - id: D11
    title: 办案期限
    trigger: 立案之日
    actor: 承办机构
    kind: duty
    span: 60 CD
    roll: forward
    cite: 令55 29
    confidence: P
    source: 测试
`

func onBoth(t *testing.T, test func(*testing.T, storetest.Database)) {
	t.Run("sqlite", func(t *testing.T) { test(t, storetest.SQLite(t)) })
	t.Run("mysql", func(t *testing.T) { test(t, storetest.MySQL(t)) })
}

func TestLoadedEditionIsKeptAndInForce(t *testing.T) {
	onBoth(t, func(t *testing.T, db storetest.Database) {
		ctx, shelf := t.Context(), editions.NewShelf(db.Store, fixed{})
		revisions, err := db.Revisions(ctx)
		require.NoError(t, err)

		got, err := shelf.Load(ctx, "admin", []byte(year2027))
		require.NoError(t, err)
		require.False(t, got.Already)
		require.Equal(t, "calendar-2027-1", got.Edition)
		require.Len(t, got.Changes, 1)
		require.Contains(t, got.Changes[0], "2027 年放假安排由暂定改为正式")
		require.Contains(t, got.Changes[0], "改为工作 02-13")

		raised, err := db.Revisions(ctx)
		require.NoError(t, err)
		require.Equal(t, revisions[store.CatalogueRevision]+1, raised[store.CatalogueRevision])

		rows, err := db.Editions(ctx)
		require.NoError(t, err)
		require.Equal(t, year2027, string(rows[0].Body))
		require.Equal(t, "admin", rows[0].LoadedBy)
		all, err := editions.Of(rows)
		require.NoError(t, err)
		require.Equal(t, "calendar-2027-1", all.Calendar().Edition())
		require.True(t, all.Calendar().Known(2027))
		require.True(t, all.Calendar().Known(2026), "the shipped years are still there")
		require.False(t, all.Calendar().IsWorkingDay(calendar.MustDate("2027-02-11")))

		again, err := shelf.Load(ctx, "admin", []byte(year2027))
		require.NoError(t, err)
		require.True(t, again.Already)
		require.Empty(t, again.Changes)
		same, err := db.Revisions(ctx)
		require.NoError(t, err)
		require.Equal(t, raised, same, "the same text again wakes nobody")

		list, err := shelf.List(ctx)
		require.NoError(t, err)
		last := list[len(list)-1]
		require.Equal(t, editions.Listed{
			Edition: "calendar-2027-1", Kind: "calendar", EffectiveFrom: "2026-11-10", Source: "国务院办公厅关于2027年部分节假日安排的通知（测试）",
			LoadedBy: "admin", LoadedAt: "2026-11-20T01:00:00Z",
		}, last)
		require.Empty(t, list[0].LoadedBy)
	})
}

func TestChangedRowIsToldFieldByField(t *testing.T) {
	got, err := editions.NewShelf(storetest.SQLite(t).Store, fixed{}).Load(t.Context(), "admin", []byte(shorter))
	require.NoError(t, err)
	require.Len(t, got.Changes, 1)
	require.True(t, strings.HasPrefix(got.Changes[0], "D11 办案期限（自 2027-01-01 起）："), got.Changes[0])
	require.Contains(t, got.Changes[0], "期间 90日 → 60日")
}

func TestRefusedEditionLeavesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, db storetest.Database) {
		ctx, shelf := t.Context(), editions.NewShelf(db.Store, fixed{})
		_, err := shelf.Load(ctx, "admin", []byte(year2027))
		require.NoError(t, err)
		before, err := db.Editions(ctx)
		require.NoError(t, err)
		revisions, err := db.Revisions(ctx)
		require.NoError(t, err)
		for name, text := range map[string]string{
			"not YAML":                    "\t:",
			"nothing":                     "",
			"unknown field":               year2027 + "comment: x\n",
			"no year":                     "edition: x\nkind: calendar\neffective_from: 2026-11-11\nsource: x\n",
			"other text under a taken id": strings.Replace(year2027, "02-13", "02-14", 1),
			"a shipped id":                strings.Replace(year2027, "calendar-2027-1", "calendar-2026-1", 1),
			"older than the newest":       strings.NewReplacer("calendar-2027-1", "calendar-2027-0", "2026-11-10", "2020-01-01").Replace(year2027),
			"unknown parameter":           "edition: p\nkind: params\neffective_from: 2027-01-01\nsource: x\nparams:\n  - {key: nobody_reads, title: x, value: '1', confidence: P, source: x}\n",
			"too large":                   strings.Repeat("#", editions.MaxSize+1),
		} {
			_, err := shelf.Load(ctx, "admin", []byte(text))
			var refused *fault.Fault
			require.ErrorAs(t, err, &refused, name)
			require.Equal(t, fault.Invalid, refused.Code, name)
		}
		after, err := db.Editions(ctx)
		require.NoError(t, err)
		require.Equal(t, before, after)
		same, err := db.Revisions(ctx)
		require.NoError(t, err)
		require.Equal(t, revisions, same)
	})
}

// Two editions that fit the others but not each other are never both kept.
func TestConcurrentLoadersSeeEachOther(t *testing.T) {
	onBoth(t, func(t *testing.T, db storetest.Database) {
		ctx, shelf := t.Context(), editions.NewShelf(db.Store, fixed{})
		power := `edition: taken
kind: params
effective_from: 2027-01-01
source: 测试
params:
  - {key: cash_fine_cap, title: 当场收缴罚款上限, value: "20000", unit: 分, confidence: P, source: 测试}
`
		year := strings.Replace(year2027, "calendar-2027-1", "taken", 1)
		errs := make(chan error, 2)
		for _, text := range []string{power, year} {
			go func() {
				_, err := shelf.Load(ctx, "admin", []byte(text))
				errs <- err
			}()
		}
		var refused *fault.Fault
		first, second := <-errs, <-errs
		if first == nil {
			first, second = second, first
		}
		require.NoError(t, second)
		require.ErrorAs(t, first, &refused)
		rows, err := db.Editions(ctx)
		require.NoError(t, err)
		require.Len(t, rows, 1)
	})
}
