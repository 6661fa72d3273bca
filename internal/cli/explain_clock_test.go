package cli

import (
	"encoding/json"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/internal/casework"
	"sanxiang/internal/demo"
	"sanxiang/internal/editions"
	"sanxiang/internal/identity"
	"sanxiang/internal/papers"
	"sanxiang/internal/store"
	"sanxiang/workflows/contract"
)

// stopped is a clock that stands at one instant.
type stopped time.Time

func (s stopped) Now() time.Time      { return time.Time(s) }
func (stopped) Offset() time.Duration { return 0 }

// papersOf is the renderer as casework asks for it, without public versions.
type papersOf struct{ *papers.Renderer }

func (papersOf) Public(casefile.Case, law.Set) (casework.PublicText, error) {
	return casework.PublicText{}, nil
}

// TestAClockIsExplainedFromTheRecord: a lead of 2026-09-14 is to be verified by
// 10-10, a make-up Saturday (law.md §2.4, T1).
//
//law:covers D01
func TestAClockIsExplainedFromTheRecord(t *testing.T) {
	data := t.TempDir()
	require.Equal(t, 0, dev(t, nil, "", "migrate", "--data", data).code)
	id := register(t, filepath.Join(data, "record.db"), calendar.MustDate("2026-09-14").Start().Add(9*time.Hour))

	said := dev(t, nil, "", "explain", "clock", "--data", data, "--case", id)
	require.Equal(t, 0, said.code, said.err)
	for _, part := range []string{
		"期限  D01-1 线索核查（办理期限）", "《住房和城乡建设行政处罚程序规定》第十五条第一款，15个工作日（工作日），可信度 A",
		"起算  2026-09-14，第 1 号记录", "末日  2026-10-10", "版本  规则 periods-2024-1，日历 calendar-2026-1", "2026-10-01至2026-10-07（国庆节放假）",
		"延长  D01E1 10个工作日，分管领导批准", "下一步  ", "上报分管领导",
	} {
		require.Contains(t, said.out, part)
	}
	require.NotContains(t, said.out, "演示置业", "no party")

	said = dev(t, nil, "", "explain", "clock", "--data", data, "--case", id, "--clock", "d01-1", "--json")
	require.Equal(t, 0, said.code, said.err)
	var clocks []view.Clock
	require.NoError(t, json.Unmarshal([]byte(said.out), &clocks))
	require.Equal(t, "2026-10-10", clocks[0].DueOn.String())
	requireLine(t, dev(t, nil, "", "explain", "clock", "--data", data, "--case", id, "--clock", "D11-1"), "没有期限 D11-1")
	requireLine(t, dev(t, nil, "", "explain", "clock", "--data", data, "--case", "nowhere"), "案件")

	unlock, err := LockData(data)
	require.NoError(t, err)
	defer func() { require.NoError(t, unlock()) }()
	requireLine(t, dev(t, nil, "", "explain", "clock", "--data", data, "--case", id), "GET /api/v1/cases/{id}/clocks")
}

// register opens a case in the record at the path.
func register(t *testing.T, path string, at time.Time) string {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{DSN: path, Logger: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	require.NoError(t, demo.Seed(t.Context(), identity.New(s, stopped(at))))
	renderer, err := papers.New(papers.Qilin())
	require.NoError(t, err)
	cases := casework.New(casework.Deps{
		Store: s, Renderer: papersOf{renderer}, Clock: stopped(at), Log: slog.New(slog.DiscardHandler), World: casework.NewWorld(identity.People, editions.Of),
	})
	input := map[string]any{
		"source": "complaint", "summary": "举报擅自施工", "power": "P01", "unit": string(demo.Market), "handlers": []string{"zhangwei", "lina"},
		"party": map[string]any{"kind": "organisation", "name": "曲靖演示置业有限公司", "id_code": "91530302MA6K1A2B37", "address": "曲靖市麒麟区演示路 1 号"},
	}
	body, err := json.Marshal(input)
	require.NoError(t, err)
	const id = "11111111-1111-4111-8111-111111111111"
	res, err := cases.Perform(t.Context(), contract.ActRequest{
		CaseID: id, Act: "lead.register", Account: "zhangwei", Key: "one", Digest: "d", HappenedAt: at, ReceivedAt: at, Body: body,
	})
	require.NoError(t, err)
	require.Nil(t, res.Fault)
	return id
}
