package api_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/stretchr/testify/require"

	"sanxiang/api"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/demo"
)

func TestEveryCodeHasAStatusAndATitle(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../domain/fault/fault.go", nil, 0)
	require.NoError(t, err)
	codes := 0
	ast.Inspect(file, func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok || len(v.Values) != 1 {
			return true
		}
		if kind, ok := v.Type.(*ast.Ident); !ok || kind.Name != "Code" {
			return true
		}
		code, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
		require.NoError(t, err)
		title, status := api.Title(code)
		require.Regexp(t, `\p{Han}`, title, code)
		require.GreaterOrEqual(t, status, 400, code)
		codes++
		return true
	})
	require.Equal(t, 13, codes)
}

// operation is what the test needs of one OpenAPI operation.
type operation struct {
	method, path string
	body         map[string]any // JSON schema; nil when the operation takes none
	upload       bool
	action       string
}

func operations(t testing.TB, b *bureau) []operation {
	var doc struct {
		OpenAPI string
		Paths   map[string]map[string]struct {
			RequestBody struct {
				Content map[string]struct{ Schema map[string]any }
			}
		}
		Components struct{ Schemas map[string]map[string]any }
	}
	a := b.send("", http.MethodGet, "/api/v1/openapi.json", nil)
	a.into(t, &doc)
	require.Equal(t, "3.1.0", doc.OpenAPI)
	rows, _, err := api.Table(b.deps)
	require.NoError(t, err)
	actions := map[string]string{}
	for _, r := range rows {
		actions[r.Method+" "+r.Path] = r.Action
	}
	var list []operation
	for path, methods := range doc.Paths {
		for method, o := range methods {
			op := operation{method: strings.ToUpper(method), path: path}
			op.action = actions[op.method+" "+path]
			require.NotEmpty(t, op.action, "%s %s", op.method, path)
			_, op.upload = o.RequestBody.Content["multipart/form-data"]
			if json, ok := o.RequestBody.Content["application/json"]; ok {
				op.body = json.Schema
				if ref, ok := op.body["$ref"].(string); ok {
					op.body = doc.Components.Schemas[ref[strings.LastIndex(ref, "/")+1:]]
				}
				if !strings.HasSuffix(path, "/acts/{act}/preview") { // held against the schema of the act that it names
					require.Equal(t, false, op.body["additionalProperties"], "%s %s", op.method, path)
				}
			}
			list = append(list, op)
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].path+list[i].method < list[j].path+list[j].method })
	return list
}

// mayDo is somebody whom the policy lets at the action.
func (b *bureau) mayDo(action string) string {
	for _, p := range demo.People() {
		if b.deps.Policy.May(p.Role, action, procedure.OwnUnit) {
			return p.Login
		}
	}
	return holder(b.t, party.Officer)
}

// TestBadBodiesAreRefused throws at every operation what no program should
// send. All of it is a refusal in Chinese, and nothing is written.
func TestBadBodiesAreRefused(t *testing.T) {
	b := open(t)
	caseID := b.play(demo.ShortScript("case"))[0].CaseID
	head, _, err := b.db.Case(t.Context(), caseID)
	require.NoError(t, err)
	before, tried := b.rows(), 0
	for _, o := range operations(t, b) {
		who := b.mayDo(o.action)
		path := strings.NewReplacer("/cases/{id}", "/cases/"+caseID, "{id}", "none", "{paper}", "none", "{sha256}", "none", "{act}", "closure.approve", "{case}", "none").Replace(o.path)
		throw := func(what string, body []byte, headers ...string) {
			headers = append([]string{"Idempotency-Key", b.key(), "If-Match", strconv.Itoa(head.Sequence)}, headers...)
			p := b.send(who, o.method, path, body, headers...).problem(t)
			require.GreaterOrEqual(t, p.Status, 400, "%s %s: %s", o.method, path, what)
			require.Less(t, p.Status, 500, "%s %s: %s", o.method, path, what)
			require.Contains(t, []int{400, 413, 415, 422}, p.Status, "%s %s: %s: %s", o.method, path, what, p.Detail)
			tried++
		}
		if o.upload {
			throw("oversized", bytes.Repeat([]byte("a"), 3<<20), "Content-Type", "application/octet-stream")
			throw("empty", nil, "Content-Type", "application/octet-stream")
			throw("program", []byte("\x7fELF\x02\x01\x01\x00"), "Content-Type", "application/octet-stream")
			throw("page", []byte("<!doctype html><script>alert(1)</script>"), "Content-Type", "text/html")
			throw("no boundary", []byte("x"), "Content-Type", "multipart/form-data")
			throw("broken form", []byte("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nabc"), "Content-Type", "multipart/form-data; boundary=x")
			continue
		}
		if o.body == nil {
			continue
		}
		throw("oversized", append([]byte(`{"a":"`), bytes.Repeat([]byte("a"), 3<<20)...))
		for _, body := range []string{
			"{", "null", "[]", `"x"`, "1", `{"a":1} trailing`, "\xff\xfe", strings.Repeat("[", 20000), `{"no_such_field":1}`, `{"__proto__":{}}`,
		} {
			throw(body[:min(len(body), 20)], []byte(body))
		}
		throw("XML", []byte("<a/>"), "Content-Type", "text/xml")
		properties, _ := o.body["properties"].(map[string]any)
		for name := range properties {
			for _, wrong := range []string{`{"deep":{"er":[]}}`, `[[[]]]`, `"\u0000"`, "1e400", "-1.5"} {
				throw(name+" "+wrong, []byte(`{"`+name+`":`+wrong+`}`))
			}
			throw("other letters", []byte(`{"`+strings.ToUpper(name)+`":1}`))
		}
	}
	require.Greater(t, tried, 2000)
	require.Equal(t, before, b.rows(), "nothing was written")
}

func TestHeadersOfAnActAreRequired(t *testing.T) {
	b := open(t)
	path := "/api/v1/cases/x/acts/verification.finish"
	officer := holder(t, party.Officer)
	for name, headers := range map[string][]string{
		"no key":       {"If-Match", "1"},
		"long key":     {"If-Match", "1", "Idempotency-Key", strings.Repeat("长", 201)},
		"no version":   {"Idempotency-Key", "k"},
		"any version":  {"Idempotency-Key", "k", "If-Match", "*"},
		"zero":         {"Idempotency-Key", "k", "If-Match", "0"},
		"negative":     {"Idempotency-Key", "k", "If-Match", "-1"},
		"plus":         {"Idempotency-Key", "k", "If-Match", "+1"},
		"half a quote": {"Idempotency-Key", "k", "If-Match", `"1`},
		"two versions": {"Idempotency-Key", "k", "If-Match", `"1", "2"`},
	} {
		p := b.send(officer, http.MethodPost, path, []byte("{}"), headers...).problem(t)
		require.Equal(t, http.StatusBadRequest, p.Status, name)
		require.Len(t, p.Fields, 1, name)
	}
}

func TestBadQueriesAreRefused(t *testing.T) {
	b := open(t)
	officer := holder(t, party.Officer)
	for _, query := range []string{
		"/cases?limit=0", "/cases?limit=x", "/cases?limit=1000", "/cases?cursor=nonsense", "/cases?ended=maybe", "/cases?nosuch=1", "/tasks?cursor=%00",
		"/cases?q=" + strings.Repeat("a", 101), "/notices?unread=perhaps", "/rules/deadlines", "/rules/deadlines?rule=D14&start=2026-02-30",
		"/rules/deadlines?rule=D14&start=9999-01-01", "/tasks?cursor=eyJrIjpbXX0",
	} {
		p := b.get(officer, query).problem(t)
		require.Equal(t, http.StatusUnprocessableEntity, p.Status, query)
		require.NotEmpty(t, p.Fields, query)
		for _, f := range p.Fields {
			require.Regexp(t, `\p{Han}`, f.Message, query)
		}
	}
	require.Equal(t, http.StatusNotFound, b.get(officer, "/rules/deadlines?rule=D999&start=2026-03-02").problem(t).Status)
	require.Equal(t, http.StatusUnprocessableEntity, b.get(holder(t, party.Supervisor), "/audit?since=yesterday").problem(t).Status)
}

func TestUnknownAddressesAndMethods(t *testing.T) {
	b := open(t)
	require.Equal(t, http.StatusNotFound, b.get(holder(t, party.Head), "/nowhere").problem(t).Status)
	require.Equal(t, http.StatusNotFound, b.send("", http.MethodGet, "/nowhere", nil).problem(t).Status)
	require.Equal(t, http.StatusMethodNotAllowed, b.send("", http.MethodPatch, "/api/v1/cases", nil).problem(t).Status)
	require.Equal(t, http.StatusNotFound, b.send("", http.MethodGet, "//api/v1/cases", nil).problem(t).Status)
}

func TestAPanicIsAFailureAndNothingOfItIsShown(t *testing.T) {
	b := open(t)
	h, err := api.WithRoute(b.deps, http.MethodGet, "/panics", "service.read", func(*gin.Context) { panic("secret of the machine") })
	require.NoError(t, err)
	b.server.Config.Handler = h
	a := b.send("", http.MethodGet, "/panics", nil)
	p := a.problem(t)
	require.Equal(t, http.StatusInternalServerError, p.Status)
	require.NotContains(t, string(a.body), "secret")
	require.Contains(t, p.Detail, a.header.Get("X-Request-Id"), "users can name the failure")
	require.Contains(t, b.log.String(), "secret of the machine")
}

func TestLogsHoldNoContent(t *testing.T) {
	b := open(t)
	officer := holder(t, party.Officer)
	b.act(officer, "", "lead.register", lead(officer))
	b.get(officer, "/cases?q="+"%E6%9B%B2%E9%9D%96")
	log := b.log.String()
	require.Contains(t, log, "route=/api/v1/cases")
	for _, secret := range []string{"曲靖演示", "%E6%9B%B2", "举报人甲", demo.Password, "127.0.0.1"} {
		require.NotContains(t, log, secret)
	}
}

func TestProblemsAreOneShape(t *testing.T) {
	b := open(t)
	a := b.send(holder(t, party.Officer), http.MethodPost, "/api/v1/cases", []byte(`{"source":"rumour"}`), "Idempotency-Key", "k")
	p := a.problem(t)
	require.Equal(t, http.StatusUnprocessableEntity, p.Status)
	var raw map[string]any
	require.NoError(t, json.Unmarshal(a.body, &raw))
	paths := []string{}
	for _, f := range p.Fields {
		paths = append(paths, f.Path)
		require.Regexp(t, `\p{Han}`, f.Message)
	}
	require.Contains(t, paths, "source", "paths name the field as the form does")
	require.NotContains(t, raw, "errors")
}
