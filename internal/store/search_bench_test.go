package store_test

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

// A search among 100,000 cases, as the list of cases asks it: within a scope,
// the most recently changed first, fifty a page.
func BenchmarkSearch100kSQLite(b *testing.B) { benchmarkSearch(b, storetest.SQLite(b), "sqlite") }

func BenchmarkSearch100kMySQL(b *testing.B) { benchmarkSearch(b, storetest.MySQL(b), "mysql") }

func benchmarkSearch(b *testing.B, db storetest.Database, name string) {
	const cases = 100_000
	fillTexts(b, db, cases)
	officer := store.Scope{Viewer: "p1", Units: []string{"unit-3"}, Own: true, Duties: []string{"handler"}, Today: "2026-07-01"}
	all := store.Scope{Viewer: "p1", All: true}
	for _, ask := range []struct {
		name string
		f    store.CaseFilter
		want int
	}{
		{"one", store.CaseFilter{Scope: all, Text: "第" + fmt.Sprint(cases/2) + "号 曲靖"}, 1},
		{"none", store.CaseFilter{Scope: all, Text: "没有这样的词"}, 0},
		{"every", store.CaseFilter{Scope: all, Text: "施工许可证"}, 50},
		{"party", store.CaseFilter{Scope: all, Text: "第77777建筑"}, 1},
		{"unit", store.CaseFilter{Scope: officer, Text: "曲靖 第99993号"}, 1},
	} {
		b.Run(ask.name, func(b *testing.B) {
			began := cpuTime(b)
			for b.Loop() {
				page, err := db.ListCases(b.Context(), ask.f, "", 50)
				require.NoError(b, err)
				require.Len(b, page.Items, ask.want)
			}
			b.ReportMetric(float64((cpuTime(b)-began).Microseconds())/1000/float64(b.N), fmt.Sprintf("value:search_100k_%s_%s_cpu:ms", name, ask.name))
			b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), fmt.Sprintf("value:search_100k_%s_%s:ms", name, ask.name))
		})
	}
}

// cpuTime is what the process has used of all processors: unlike the time on
// the wall it does not grow with what else the machine does.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func fillTexts(b *testing.B, db storetest.Database, cases int) {
	b.Helper()
	const batch = 1000
	for first := 0; first < cases; first += batch {
		require.NoError(b, db.Write(b.Context(), func(tx *store.Tx) error {
			for n := first; n < first+batch; n++ {
				number, at := fmt.Sprintf("麒住建立〔2026〕第%d号", n), time.Date(2026, 1, 1, 0, 0, n, 0, time.UTC)
				c := store.Case{
					ID: uuid.NewString(), Number: &number, Procedure: "ordinary-penalty", Unit: fmt.Sprintf("unit-%d", n%6), Title: "建设单位未取得施工许可证擅自施工",
					PartyName: fmt.Sprintf("曲靖第%d建筑有限公司", n), PartyKind: "organisation", MainState: "investigation", States: `{"main":"investigation","review":"passed"}`,
					Sequence: 1, OpenedAt: at, UpdatedAt: at,
				}
				summary := fmt.Sprintf("巡查发现%s在麒麟区第%d地块未取得施工许可证擅自开工建设，现场已完成基础施工，责令停止施工后仍继续施工，造成较大安全隐患，拟依法立案调查处理。", c.PartyName, n)
				text := store.CaseText{
					CaseID: c.ID, Words: store.Folded(number + "\n" + c.Title + "\n" + summary), PartyWords: store.Folded(c.PartyName + "\n" + summary), Summary: summary,
				}
				if err := tx.InsertCase(b.Context(), c); err != nil {
					return err
				}
				if err := tx.SaveCaseText(b.Context(), text); err != nil {
					return err
				}
			}
			return nil
		}))
	}
}
