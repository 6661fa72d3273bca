package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/config"
)

// What was loaded into the record is what its officers go by, so the
// explanations go by it too, and say so.
//
//law:covers D14
func TestExplanationsGoByTheLoadedEditions(t *testing.T) {
	data := t.TempDir()
	deadline := []string{"explain", "deadline", "--data", data, "--rule", "D14", "--start", "2026-12-24"}
	review := []string{
		"explain", "review", "--data", data, "--on", "2026-12-24", `{"category":"penalty","outcome":"penalty","power":"P13","respondents":1,"kinds":["fine"],"fine":100}`,
	}
	for _, args := range [][]string{deadline, review} {
		said := dev(t, nil, "", args...)
		require.Equal(t, 0, said.code, said.err)
		require.Contains(t, said.out, "依据：随程序发布的版本\n")
	}
	left, err := os.ReadDir(data)
	require.NoError(t, err)
	require.Empty(t, left, "looking makes no record")

	require.Equal(t, 0, dev(t, nil, "", "migrate", "--data", data).code)
	for name, edition := range map[string]string{
		"calendar": "edition: calendar-2027-1\nkind: calendar\neffective_from: 2026-11-10\nsource: 测试\nyears:\n  - year: 2027\n    days_off:\n      - {from: 2027-01-01, to: 2027-01-05, name: 元旦}\n",
		"major":    "edition: major-2026-9\nkind: major_rules\neffective_from: 2026-11-10\nsource: 测试\nmajor_rules:\n  - {id: M99, title: 本机关一律审核, categories: [penalty], any: [always], basis: [本机关 规定], confidence: P, source: 测试}\n",
	} {
		file := filepath.Join(t.TempDir(), name+".yaml")
		require.NoError(t, os.WriteFile(file, []byte(edition), 0o600))
		loaded := dev(t, nil, "", "catalogue", "load", "--data", data, file)
		require.Equal(t, 0, loaded.code, loaded.err)
	}
	said := dev(t, nil, "", deadline...)
	require.Contains(t, said.out, "依据：本机数据目录已装载的版本\n")
	require.Contains(t, said.out, "日历 calendar-2027-1")
	said = dev(t, nil, "", review...)
	require.Contains(t, said.out, "依据：本机数据目录已装载的版本\n")
	require.Contains(t, said.out, "M99")

	said = play(t, Program{Name: "sanxiang", Mode: config.Production}, nil, "", append(deadline, "--json")...)
	require.Equal(t, 0, said.code, "reading rules needs no key: %s", said.err)
	var a struct {
		DueOn, Source string
		Provisional   bool
	}
	require.NoError(t, json.Unmarshal([]byte(said.out), &a))
	require.Equal(t, "2027-01-07", a.DueOn)
	require.Equal(t, fromRecord, a.Source)
	require.False(t, a.Provisional)

	unlock, err := LockData(data)
	require.NoError(t, err)
	defer func() { require.NoError(t, unlock()) }()
	requireLine(t, dev(t, nil, "", deadline...), "GET /api/v1/rules/deadlines")
}
