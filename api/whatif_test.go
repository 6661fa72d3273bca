package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/party"
)

type whatIfClocks struct {
	Clocks, Cases, Moved, Overdue, Settled, Withheld int
	WithheldCases                                    int `json:"withheld_cases"`
	Note                                             string
	Hypothetical                                     bool
	Items                                            []struct {
		CaseID         string `json:"case_id"`
		CaseTitle      string `json:"case_title"`
		Clock          string `json:"clock"`
		DueOn          string `json:"due_on"`
		NewDueOn       string `json:"new_due_on"`
		BecomesOverdue bool   `json:"becomes_overdue"`
		Derivation     []struct {
			Text string `json:"text"`
		} `json:"derivation"`
		NewDerivation []struct {
			Text string `json:"text"`
		} `json:"new_derivation"`
	}
}

const whatIf = "/api/v1/what-if/"

var asYAML = []string{"Content-Type", "application/yaml"}

// A local edition of 2026 that makes two more days off.
const localDays = `edition: local-test
kind: calendar
effective_from: 2026-06-30
source: 测试用的州庆假期
years:
  - year: 2026
    local: true
    days_off:
      - {from: 2026-07-20, to: 2026-07-21, name: 州庆}
`

func TestWhatIfShowsWhatACalendarWouldMoveAndChangesNothing(t *testing.T) {
	b := open(t)
	id := b.opened()
	before := b.get(holder(t, party.Officer), "/cases/"+id+"/clocks").body
	edition, older := localDays, strings.Replace(localDays, "2026-06-30", "2025-06-30", 1)

	for _, role := range []party.Role{party.DeputyHead, party.Head, party.Supervisor} {
		res := b.send(holder(t, role), http.MethodPost, whatIf+"calendar", []byte(edition), asYAML...)
		require.Equal(t, http.StatusOK, res.status, "%s: %s", role, res.body)
		var out whatIfClocks
		res.into(t, &out)
		require.Equal(t, []int{1, 1}, []int{out.Cases, len(out.Items)}, string(res.body))
		item := out.Items[0]
		require.Equal(t, []string{id, "D01-1"}, []string{item.CaseID, item.Clock})
		require.Less(t, item.DueOn, item.NewDueOn)
		require.NotEqual(t, item.Derivation, item.NewDerivation)
		require.NotEmpty(t, item.Derivation)
		require.NotContains(t, string(res.body), "演示", "no party, whoever asks")
		require.Zero(t, out.Withheld)
		require.NotContains(t, out.Note, "查看范围")
	}
	require.Equal(t, before, b.get(holder(t, party.Officer), "/cases/"+id+"/clocks").body, "nothing was changed")

	for _, role := range []party.Role{party.Officer, party.Reviewer, party.Administrator} {
		require.Equal(t, http.StatusForbidden, b.send(holder(t, role), http.MethodPost, whatIf+"calendar", []byte(edition), asYAML...).status, role)
	}
	head := holder(t, party.ReviewHead)
	for name, body := range map[string]string{"no edition": "edition: [", "another kind": shorterD01("2026-07-01")} {
		require.Equal(t, http.StatusUnprocessableEntity, b.send(head, http.MethodPost, whatIf+"calendar", []byte(body), asYAML...).status, name)
	}
	require.Equal(t, http.StatusUnprocessableEntity, b.send(head, http.MethodPost, whatIf+"calendar", []byte(older), asYAML...).status, "older than the newest: publishing refuses it as well")
}

// What-if lists the cases that its reader may open, and counts the others.
func TestWhatIfListsOnlyWhatItsReaderMaySee(t *testing.T) {
	b := open(t)
	id := b.opened() // a lead: nothing of the review office's yet
	head := holder(t, party.ReviewHead)
	require.Equal(t, http.StatusNotFound, b.get(head, "/cases/"+id).status)
	for path, edition := range map[string]string{"calendar": localDays, "periods": shorterD01("2026-06-30")} {
		res := b.send(head, http.MethodPost, whatIf+path, []byte(edition), asYAML...)
		require.Equal(t, http.StatusOK, res.status, string(res.body))
		var out whatIfClocks
		res.into(t, &out)
		require.Equal(t, []int{1, 1, 1, 0}, []int{out.Cases, out.Withheld, out.WithheldCases, len(out.Items)}, path)
		require.Contains(t, out.Note, "另有 1 件不在您的查看范围内")
		require.NotContains(t, string(res.body), id)
	}
}

// shorterD01 is an edition in which the verification has three working days.
func shorterD01(effective string) string {
	return fmt.Sprintf(`edition: periods-test
kind: periods
effective_from: %s
source: 测试
periods:
  - id: D01
    title: 线索核查
    trigger: 发现线索
    actor: 承办人
    kind: duty
    span: 3 WD
    roll: forward
    cite: 住房和城乡建设行政处罚程序规定 15.1
    confidence: P
    source: 测试
`, effective)
}

func TestWhatIfOfPeriodsTouchesOnlyWhatBeginsAfterwards(t *testing.T) {
	b := open(t)
	b.opened()
	b.now.Store(time.Date(2026, 7, 8, 1, 0, 0, 0, time.UTC).UnixMicro())
	head := holder(t, party.Head)
	ask := func(effective, query string) whatIfClocks {
		res := b.send(head, http.MethodPost, whatIf+"periods"+query, []byte(shorterD01(effective)), asYAML...)
		require.Equal(t, http.StatusOK, res.status, string(res.body))
		var out whatIfClocks
		res.into(t, &out)
		return out
	}
	out := ask("2026-07-05", "")
	require.Equal(t, []int{0, 0}, []int{out.Moved, len(out.Items)}, "a running period keeps the rule of its trigger")
	require.Positive(t, out.Clocks)
	out = ask("2026-07-05", "?hypothetical=true")
	require.True(t, out.Hypothetical)
	require.Equal(t, 1, out.Overdue, "what would have been")
	out = ask("2026-06-30", "")
	require.Equal(t, []int{1, 1}, []int{out.Moved, out.Overdue}, "published late, in force before the trigger")
	require.True(t, out.Items[0].BecomesOverdue)
	require.Equal(t, []string{"2026-07-22", "2026-07-06"}, []string{out.Items[0].DueOn, out.Items[0].NewDueOn})
}

func TestWhatIfOfThresholdsAnswersForThoseWhoKeepTheRules(t *testing.T) {
	b := open(t)
	b.opened()
	edition := `edition: params-test
kind: params
effective_from: 2026-07-01
source: 测试
params:
  - {key: hearing_threshold_org, title: 单位听证标准, value: "100", cite: 行政处罚法 63, confidence: P, source: 测试}
`
	var out struct {
		Cases, Changed int
		On             string
		Items          []any
	}
	res := b.send(holder(t, party.Head), http.MethodPost, whatIf+"params", []byte(edition), asYAML...)
	require.Equal(t, http.StatusOK, res.status, string(res.body))
	res.into(t, &out)
	require.Equal(t, []int{0, 0}, []int{out.Cases, out.Changed}, "no proposal yet")
	require.Equal(t, "2026-07-01", out.On)
	require.NotNil(t, out.Items)
	require.Equal(t, http.StatusForbidden, b.send(holder(t, party.UnitHead), http.MethodPost, whatIf+"params", []byte(edition), asYAML...).status)
}

// Every clock says by what article it runs, what set it off, how its last day
// comes about and what comes next.
//
//law:covers D01
func TestAClockCanBeArguedWith(t *testing.T) {
	b := open(t)
	id := b.opened()
	var out struct {
		Items []view.Clock
	}
	b.get("zhangwei", "/cases/"+id+"/clocks").into(t, &out)
	require.Len(t, out.Items, 1)
	k := out.Items[0]
	require.Equal(t, []string{"D01-1", "2026-07-22", "2026-07-22"}, []string{k.ID, k.DueOn.String(), k.RawOn.String()})
	require.NotNil(t, k.By)
	require.Equal(t, []string{"《住房和城乡建设行政处罚程序规定》第十五条第一款", "15个工作日", "WD", "工作日", "A"},
		[]string{k.By.Cite, k.By.Span, string(k.By.DayType), k.By.DayTitle, string(k.By.Confidence)})
	require.Equal(t, []string{"lead.register", "1"}, []string{k.TriggerEntry.Kind, fmt.Sprint(k.TriggerEntry.Sequence)})
	require.Len(t, k.By.Extensions, 1)
	require.False(t, k.By.Extensions[0].Used)
	require.NotEmpty(t, k.Derivation)
	var texts []string
	for _, s := range k.Coming {
		texts = append(texts, s.Step+" "+s.Text)
	}
	require.Equal(t, []string{
		"at-risk-5 2026-07-15提醒：2026-07-22到期，通知执法人员", "at-risk-2 2026-07-20提醒：2026-07-22到期，通知执法人员",
		"overdue 2026-07-22仍未办结即为逾期，通知执法人员、承办机构负责人", "up-the-line 2026-07-24仍未办结的，上报分管领导",
	}, texts)
	require.Equal(t, k.Coming[0], *k.Next)
}
