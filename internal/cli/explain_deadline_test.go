package cli_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/cli"
	"sanxiang/internal/config"
)

type answer struct {
	Rule, DueOn, DueAt, RawOn string
	Provisional, Paused       bool
	Derivation                []struct{ On, Text, Cite string }
	Notes                     []string
}

// explain runs the command as a user would, beside an empty data folder.
func explain(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out, problems bytes.Buffer
	app := &cli.App{In: strings.NewReader(""), Out: &out, Err: &problems}
	args = append([]string{"explain", "deadline", "--data", t.TempDir()}, args...)
	if code := (cli.Program{Name: "sanxiang", Mode: config.Production}).Run(t.Context(), args, app); code != 0 {
		return out.String(), errors.New(problems.String())
	}
	return out.String(), nil
}

func explainJSON(t *testing.T, args ...string) answer {
	t.Helper()
	out, err := explain(t, append(args, "--json")...)
	require.NoError(t, err)
	var a answer
	require.NoError(t, json.Unmarshal([]byte(out), &a))
	return a
}

func TestExplainDeadline(t *testing.T) {
	a := explainJSON(t, "--rule", "D14", "--start", "2026-09-28")
	require.Equal(t, "2026-10-13", a.DueOn)
	require.Equal(t, "2026-10-14T00:00:00+08:00", a.DueAt)
	require.False(t, a.Provisional)
	require.NotEmpty(t, a.Derivation)

	for name, c := range map[string]struct {
		args []string
		due  string
	}{
		"lower case":           {[]string{"--rule", "d14", "--start", "2026-09-28"}, "2026-10-13"},
		"extension, typed":     {[]string{"--rule", "D11", "--start", "2026-07-03", "--extend", "30"}, "2026-11-02"},
		"two extensions":       {[]string{"--rule", "D11", "--start", "2026-07-03", "--extend", "30", "--extend", "60"}, "2026-12-30"},
		"working days":         {[]string{"--rule", "D01", "--start", "2026-09-14", "--extend", "10"}, "2026-10-23"},
		"suspended":            {[]string{"--rule", "D10", "--start", "2026-03-02", "--suspend", "2026-03-05..2026-03-11"}, "2026-03-20"},
		"backward":             {[]string{"--rule", "D09", "--start", "2026-10-15"}, "2026-09-29"},
		"hours":                {[]string{"--rule", "D05", "--start", "2026-06-15T22:30"}, "2026-06-16"},
		"hours, other offset":  {[]string{"--rule", "D05", "--start", "2026-06-15T22:30:00Z"}, "2026-06-17"},
		"a date-time for days": {[]string{"--rule", "D14", "--start", "2026-09-28T23:59"}, "2026-10-13"},
		"a date of the year":   {[]string{"--rule", "D34", "--start", "2025-06-01"}, "2026-01-31"},
		"a rung":               {[]string{"--rule", "L0", "--start", "2026-09-28"}, "2026-10-08"},
	} {
		require.Equal(t, c.due, explainJSON(t, c.args...).DueOn, name)
	}
}

func TestExplainDeadlineSaysWhatIsUncertain(t *testing.T) {
	a := explainJSON(t, "--rule", "D14", "--start", "2026-12-24")
	require.Equal(t, "2027-01-05", a.DueOn)
	require.True(t, a.Provisional)

	a = explainJSON(t, "--rule", "D11", "--start", "2026-07-03", "--suspend", "2026-08-01..")
	require.True(t, a.Paused)
	require.Empty(t, a.DueOn)

	a = explainJSON(t, "--rule", "D14", "--start", "2026-09-28", "--extend", "3")
	require.Contains(t, a.Notes[0], "没有规定")
	a = explainJSON(t, "--rule", "D11", "--start", "2026-07-03", "--extend", "31")
	require.Contains(t, a.Notes[0], "超过法定的30日")
}

func TestExplainDeadlineInWords(t *testing.T) {
	out, err := explain(t, "--rule", "D14", "--start", "2026-12-24")
	require.NoError(t, err)
	for _, want := range []string{"依据：随程序发布的版本\n", "D14 公开许可、处罚决定（7个工作日）", "2027-01-05（暂定）", "2027年放假安排尚未公布", "《住房和城乡建设行政处罚程序规定》第十条第一款", "at-risk-2", "overdue"} {
		require.Contains(t, out, want)
	}
}

func TestExplainDeadlineRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"no period":         {[]string{"--rule", "D20", "--start", "2026-09-28"}, "加处罚款按日累计"},
		"at once":           {[]string{"--rule", "D38", "--start", "2026-09-28"}, "应当立即办理"},
		"application":       {[]string{"--rule", "D21", "--start", "2026-09-28"}, "没有规定审批期限"},
		"unknown rule":      {[]string{"--rule", "D99", "--start", "2026-09-28"}, "D99"},
		"not in force":      {[]string{"--rule", "D10", "--start", "2020-01-02"}, "2020-01-02"},
		"no date":           {[]string{"--rule", "D14", "--start", "28.9.2026"}, "起算日期"},
		"pause in disorder": {[]string{"--rule", "D11", "--start", "2026-07-03", "--suspend", "2026-07-20..2026-07-10"}, "不能止于"},
		"pause unreadable":  {[]string{"--rule", "D11", "--start", "2026-07-03", "--suspend", "2026-07-20"}, "形如"},
		"nothing extended":  {[]string{"--rule", "D11", "--start", "2026-07-03", "--extend", "0"}, "大于零"},
	} {
		_, err := explain(t, c.args...)
		require.ErrorContains(t, err, c.want, name)
	}
}
