package api_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
	"sanxiang/internal/demo"
	"sanxiang/workflows/contract"
)

func lead(handlers ...string) map[string]any {
	return map[string]any{
		"source": "complaint", "summary": "举报擅自施工", "power": "P01", "unit": string(demo.Market), "informant": "举报人甲", "handlers": handlers,
		"party": map[string]any{"kind": "organisation", "name": "曲靖演示置业有限公司", "id_code": "91530302MA6K1A2B37", "address": "曲靖市麒麟区演示路 1 号", "phone": "13900000000"},
	}
}

func TestALeadOpensACase(t *testing.T) {
	b := open(t)
	body, err := json.Marshal(lead("zhangwei", "lina"))
	require.NoError(t, err)
	send := func(key string) answer {
		return b.send("zhangwei", http.MethodPost, "/api/v1/cases", body, "Idempotency-Key", key)
	}
	first := send("one")
	require.Equal(t, http.StatusCreated, first.status, "%s", first.body)
	require.Equal(t, `"1"`, first.header.Get("ETag"))
	var receipt contract.Receipt
	first.into(t, &receipt)
	require.Equal(t, "/api/v1/cases/"+receipt.CaseID, first.header.Get("Location"))
	require.Equal(t, "lead.register", receipt.Act)
	require.Equal(t, b.Now(), receipt.RecordedAt)
	require.Len(t, receipt.Hash, 64)

	again := send("one")
	require.Equal(t, first.status, again.status)
	require.JSONEq(t, string(first.body), string(again.body), "a retry is answered with the first receipt")
	other := send("two")
	require.NotEqual(t, first.header.Get("Location"), other.header.Get("Location"), "another key is another case")
	require.Equal(t, 2, b.rows()["cases"])
	spaced := b.send("zhangwei", http.MethodPost, "/api/v1/cases", append([]byte("  "), body...), "Idempotency-Key", "one")
	require.JSONEq(t, string(first.body), string(spaced.body), "white space makes no other request")

	changed := lead("zhangwei", "lina")
	changed["summary"] = "另一件事"
	body, err = json.Marshal(changed)
	require.NoError(t, err)
	p := send("one").problem(t)
	require.Equal(t, http.StatusUnprocessableEntity, p.Status)
	require.EqualValues(t, "key_reused", p.Code)
}

func TestTheSameKeyOfAnotherPersonIsAnotherRequest(t *testing.T) {
	b := open(t)
	body, err := json.Marshal(lead("zhangwei", "lina"))
	require.NoError(t, err)
	mine := b.send("zhangwei", http.MethodPost, "/api/v1/cases", body, "Idempotency-Key", "one")
	theirs := b.send("lina", http.MethodPost, "/api/v1/cases", body, "Idempotency-Key", "one")
	require.Equal(t, http.StatusCreated, theirs.status, "%s", theirs.body)
	require.NotEqual(t, mine.header.Get("Location"), theirs.header.Get("Location"))
}

func TestADoubleClickIsOneAct(t *testing.T) {
	b := open(t)
	body, err := json.Marshal(lead("zhangwei", "lina"))
	require.NoError(t, err)
	b.session("zhangwei")
	var all sync.WaitGroup
	answers := make([]answer, 6)
	for i := range answers {
		all.Go(func() {
			answers[i] = b.send("zhangwei", http.MethodPost, "/api/v1/cases", body, "Idempotency-Key", "double")
		})
	}
	all.Wait()
	for _, a := range answers {
		require.JSONEq(t, string(answers[0].body), string(a.body))
	}
	require.Equal(t, 1, b.rows()["events"])
}

// opened is a case in verification, handled by zhangwei and lina.
func (b *bureau) opened() string {
	b.t.Helper()
	var receipt contract.Receipt
	b.act("zhangwei", "", "lead.register", lead("zhangwei", "lina")).into(b.t, &receipt)
	return receipt.CaseID
}

func finish() map[string]any {
	return map[string]any{"findings": "属实", "preliminary_evidence": true, "jurisdiction": true, "recommend": "file"}
}

func TestRefusalsSayWhy(t *testing.T) {
	b := open(t)
	id := b.opened()
	path := "/api/v1/cases/" + id + "/acts/"
	body, err := json.Marshal(finish())
	require.NoError(t, err)
	do := func(as, act, version string, body []byte) (int, string) {
		p := b.send(as, http.MethodPost, path+act, body, "Idempotency-Key", b.key(), "If-Match", version).problem(t)
		return p.Status, string(p.Code)
	}
	for name, test := range map[string]struct {
		as, act, version, body string
		status                 int
		code                   string
	}{
		"no such case of that version":            {"zhangwei", "verification.finish", "9", string(body), 412, "stale"},
		"another unit's officer":                  {"sunlei", "verification.finish", "1", string(body), 404, "not_found"},
		"a role that cannot":                      {"maqiang", "verification.finish", "1", string(body), 403, "role_denied"},
		"an officer who does not handle the case": {"wangqiang", "verification.finish", "1", string(body), 403, "conflict_of_interest"},
		"a state that is not there":               {"zhangwei", "filing.submit", "1", `{"facts":"a","basis":"b","opinion":"c","file":true}`, 409, "wrong_state"},
		"a rule about the input":                  {"zhangwei", "verification.finish", "1", `{"findings":"属实","preliminary_evidence":false,"jurisdiction":true,"recommend":"file"}`, 422, "invalid"},
		"the future":                              {"zhangwei", "verification.finish", "1", strings.Replace(string(body), "{", `{"happened_at":"2026-08-01T09:00:00+08:00",`, 1), 422, "invalid"},
		"the deep past":                           {"zhangwei", "verification.finish", "1", strings.Replace(string(body), "{", `{"happened_at":"0001-01-01T00:00:00Z",`, 1), 422, "invalid"},
	} {
		before := len(b.refusals(test.as))
		status, code := do(test.as, test.act, test.version, []byte(test.body))
		require.Equal(t, test.status, status, name)
		require.Equal(t, test.code, code, name)
		noted := len(b.refusals(test.as)) - before
		if code == "invalid" {
			require.Zero(t, noted, name)
			continue
		}
		require.Equal(t, 1, noted, name)
		last := b.refusals(test.as)[0]
		require.Equal(t, code, last.Code, name)
		require.Equal(t, test.act, last.Action, name)
		require.Equal(t, id, *last.CaseID, name)
	}
	require.Equal(t, 1, b.rows()["events"])
}

func TestAStaleViewNamesWhatCameBetween(t *testing.T) {
	b := open(t)
	id := b.opened()
	require.Equal(t, http.StatusOK, b.act("lina", id, "verification.finish", finish()).status)
	sheet := map[string]any{"facts": "擅自施工", "basis": "条例", "opinion": "建议立案", "file": true}
	body, err := json.Marshal(sheet)
	require.NoError(t, err)
	p := b.send("zhangwei", http.MethodPost, "/api/v1/cases/"+id+"/acts/filing.submit", body, "Idempotency-Key", b.key(), "If-Match", `W/"1"`).problem(t)
	require.Equal(t, http.StatusPreconditionFailed, p.Status)
	require.Len(t, p.Since, 1)
	require.Equal(t, "李娜", p.Since[0].Actor)
	require.Equal(t, "完成核查", p.Since[0].Title)
	require.Equal(t, 2, p.Since[0].Sequence)
	for _, version := range []string{"2", `"2"`, `W/"2"`} {
		a := b.send("zhangwei", http.MethodPost, "/api/v1/cases/"+id+"/acts/filing.submit", body, "Idempotency-Key", "same", "If-Match", version)
		require.Equal(t, http.StatusOK, a.status, "%s %s", version, a.body)
		require.Equal(t, `"3"`, a.header.Get("ETag"))
	}
}

func TestAKnownKeyIsAnsweredWhateverHappenedSince(t *testing.T) {
	b := open(t)
	id := b.opened()
	body, err := json.Marshal(finish())
	require.NoError(t, err)
	send := func() answer {
		return b.send("zhangwei", http.MethodPost, "/api/v1/cases/"+id+"/acts/verification.finish", body, "Idempotency-Key", "mine", "If-Match", "1")
	}
	first := send()
	require.Equal(t, http.StatusOK, first.status, "%s", first.body)
	b.now.Add((48 * time.Hour).Microseconds())
	again := send()
	require.JSONEq(t, string(first.body), string(again.body), "the act could not be done a second time, and its version is old")
}

func TestWhenItHappenedIsKept(t *testing.T) {
	b := open(t)
	id := b.opened()
	b.now.Add((72 * time.Hour).Microseconds())
	input := finish()
	input["happened_at"] = "2026-07-02T10:30:00+08:00"
	var receipt contract.Receipt
	b.act("zhangwei", id, "verification.finish", input).into(t, &receipt)
	require.Equal(t, time.Date(2026, 7, 2, 2, 30, 0, 0, time.UTC), receipt.HappenedAt)
	require.Equal(t, b.Now(), receipt.RecordedAt)
	var page struct {
		Items []struct {
			LateEntry bool `json:"late_entry"`
			Facts     map[string]any
		}
	}
	b.get("zhangwei", "/cases/"+id+"/timeline").into(t, &page)
	require.False(t, page.Items[0].LateEntry)
	require.True(t, page.Items[1].LateEntry, "late recording shows for ever")
	require.NotContains(t, page.Items[1].Facts, "happened_at")
}

// TestSchemasAreThoseOfTheFacts compares each operation with the type that the
// record keeps.
func TestSchemasAreThoseOfTheFacts(t *testing.T) {
	b := open(t)
	seen := map[string]operation{}
	for _, o := range operations(t, b) {
		seen[o.method+" "+o.path] = o
	}
	for _, table := range procedure.Tables() {
		for _, a := range table.Acts {
			if a.Duty != procedure.AsEngine {
				sameFields(t, seen["POST "+actPath(table, a)], a)
			}
		}
	}
	confirm := seen["POST /api/v1/cases/{id}/acts/entry.confirm"].body["properties"].(map[string]any)
	require.NotContains(t, confirm, "entry", "the system fills that in")
	required := seen["POST /api/v1/cases/{id}/acts/review.opine"].body["required"].([]any)
	require.True(t, slices.Contains(required, any("checklist")))
}

func sameFields(t *testing.T, o operation, a procedure.Act) {
	t.Helper()
	require.NotNil(t, o.body, a.Name)
	properties := o.body["properties"].(map[string]any)
	require.Contains(t, properties, "happened_at", a.Name)
	facts, _ := casefile.NewFacts(string(a.Name))
	text, err := json.Marshal(facts)
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(text, &fields))
	for name := range fields {
		require.Contains(t, properties, name, "%s: what the record keeps can be entered", a.Name)
	}
}

func TestConcurrentActsOfTwoPeople(t *testing.T) {
	b := open(t)
	id := b.opened()
	b.session("zhangwei")
	b.session("lina")
	body, err := json.Marshal(finish())
	require.NoError(t, err)
	var all sync.WaitGroup
	statuses := make([]int, 2)
	for i, who := range []string{"zhangwei", "lina"} {
		all.Go(func() {
			statuses[i] = b.send(who, http.MethodPost, "/api/v1/cases/"+id+"/acts/verification.finish", body, "Idempotency-Key", "x"+strconv.Itoa(i), "If-Match", "1").status
		})
	}
	all.Wait()
	slices.Sort(statuses)
	require.Equal(t, http.StatusOK, statuses[0])
	require.Contains(t, []int{http.StatusConflict, http.StatusPreconditionFailed}, statuses[1], "one of the two is told what the other did")
	require.Equal(t, 2, b.rows()["events"])
}

// away is an engine that cannot be reached.
type away struct{}

func (away) Act(context.Context, contract.ActRequest) (contract.Receipt, error) {
	return contract.Receipt{}, fault.New(fault.Unavailable, "系统正在恢复，请稍后重试")
}

// broken is one that fails otherwise.
type broken struct{}

func (broken) Act(context.Context, contract.ActRequest) (contract.Receipt, error) {
	return contract.Receipt{}, errors.New("disk on fire at 10.0.0.7")
}

func TestAnEngineThatIsAway(t *testing.T) {
	b := open(t, func(d *api.Deps) { d.Engine = away{} })
	a := b.act("zhangwei", "", "lead.register", lead("zhangwei", "lina"))
	require.Equal(t, http.StatusServiceUnavailable, a.problem(t).Status)
	require.NotEmpty(t, a.header.Get("Retry-After"))
	b = open(t, func(d *api.Deps) { d.Engine = broken{} })
	a = b.act("zhangwei", "", "lead.register", lead("zhangwei", "lina"))
	require.Equal(t, http.StatusInternalServerError, a.problem(t).Status)
	require.NotContains(t, string(a.body), "10.0.0.7")
}
