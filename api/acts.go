package api

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
	"sanxiang/workflows/contract"
)

// act binds one act of a procedure: its own operation, with the schema of what
// the actor enters.
func (s *server) act(row procedure.Act) binding {
	return func(r route, api huma.API) {
		o := r.operation()
		schema := actSchema(api.OpenAPI().Components.Schemas, row)
		documentAct(&o, api.OpenAPI().Components.Schemas, row, schema)
		api.OpenAPI().AddOperation(&o)
		form := form{row: row, schema: schema, registry: api.OpenAPI().Components.Schemas}
		s.forms[row.Name] = form
		api.Adapter().Handle(&o, func(ctx huma.Context) { s.perform(humagin.Unwrap(ctx), form) })
	}
}

// perform brings one act from the request to the record: read it strictly, ask
// the procedure whether it may be, and only then trouble the engine.
func (s *server) perform(c *gin.Context, f form) {
	ctx := c.Request.Context()
	req, err := s.read(c, f)
	if err != nil {
		s.refuse(c, err)
		return
	}
	refused, err := s.Casework.Check(ctx, req)
	if err == nil && refused != nil {
		err = refused
	}
	if err != nil {
		s.refuse(c, err)
		return
	}
	receipt, err := s.Engine.Act(ctx, req)
	if err != nil {
		s.refuse(c, err)
		return
	}
	status := http.StatusOK
	if f.row.Opens() {
		status = http.StatusCreated
		c.Header("Location", v1+"/cases/"+receipt.CaseID)
	}
	c.Header("ETag", etag(receipt.Sequence))
	c.PureJSON(status, receipt)
}

func (s *server) read(c *gin.Context, f form) (contract.ActRequest, error) {
	r := asker(c.Request.Context())
	req := contract.ActRequest{CaseID: c.Param("id"), Act: string(f.row.Name), Account: r.account(), ReceivedAt: s.Clock.Now()}
	var err error
	if req.Key, err = idempotencyKey(c.GetHeader("Idempotency-Key")); err != nil {
		return req, err
	}
	if f.row.Opens() {
		req.CaseID = newCaseID(req.Account, req.Key)
		r.caseID = req.CaseID
	} else if req.Seen, err = ifMatch(c.GetHeader("If-Match")); err != nil {
		return req, err
	}
	if !isJSON(c.ContentType()) {
		return req, withStatus(fault.New(fault.Malformed, "提交内容应为 JSON（application/json）"), http.StatusUnsupportedMediaType)
	}
	body, err := c.GetRawData()
	if err != nil {
		return req, err
	}
	entered, err := f.parse(body)
	if err != nil {
		return req, err
	}
	req.Digest = digest(req.CaseID, req.Act, entered.canonical)
	req.HappenedAt, req.Body = entered.happenedAt, entered.facts
	return req, nil
}

// newCaseID makes the id of a new case from the account and the request key, so
// that a retry comes to the same workflow: a UUID of version 8 (RFC 9562).
func newCaseID(account, key string) string {
	sum := sha256.Sum256([]byte("case\x00" + account + "\x00" + key))
	b := sum[:16]
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// digest is what makes two requests the same: case, act and the body in its
// canonical form.
func digest(caseID, act string, body []byte) string {
	h := sha256.New()
	for _, part := range []string{caseID, act} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil))
}

const keyLength = 200

func idempotencyKey(key string) (string, error) {
	n := utf8.RuneCountInString(key)
	if n < 1 || n > keyLength || !utf8.ValidString(key) || strings.ContainsFunc(key, unicode.IsControl) {
		return "", badHeader("Idempotency-Key", "请求须带有请求编号（Idempotency-Key），一至二百个字符，同一项办理重试时不变")
	}
	return key, nil
}

// ifMatch reads the version that the actor saw: "12", 12 or W/"12".
func ifMatch(h string) (int, error) {
	text := strings.TrimPrefix(strings.TrimSpace(h), "W/")
	if len(text) > 1 && text[0] == '"' && text[len(text)-1] == '"' {
		text = text[1 : len(text)-1]
	}
	seen, err := strconv.Atoi(text)
	if err != nil || seen < 1 || strings.TrimLeft(text, "0123456789") != "" {
		return 0, badHeader("If-Match", "请求须带有您看到的案件版本（If-Match），即案件详情给出的 ETag")
	}
	return seen, nil
}

func badHeader(name, message string) error {
	f := fault.New(fault.Malformed, "%s", message)
	f.Fields = []fault.Field{{Path: "header." + name, Message: message}}
	return f
}

func etag(sequence int) string { return `"` + strconv.Itoa(sequence) + `"` }

// isJSON takes a missing content type for JSON.
func isJSON(contentType string) bool {
	kind, _, err := mime.ParseMediaType(contentType)
	return contentType == "" || err == nil && (kind == "application/json" || strings.HasSuffix(kind, "+json"))
}

// form reads what an actor enters for one act.
type form struct {
	row      procedure.Act
	schema   *huma.Schema
	registry huma.Registry
}

// entered is one act's body, read.
type entered struct {
	canonical  []byte // everything that was sent, names sorted
	facts      []byte // the same without happened_at
	happenedAt time.Time
}

// earliest keeps slips of the pen out: no act of this service took place before.
var earliest = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

func (f form) parse(body []byte) (entered, error) {
	var e entered
	var fields map[string]any
	if len(body) == 0 {
		body = []byte("{}") // an act may ask for nothing
	}
	if err := json.Unmarshal(body, &fields); err != nil || fields == nil {
		return e, fault.New(fault.Malformed, "提交内容不是可以识别的 JSON 对象")
	}
	if err := f.validate(fields); err != nil {
		return e, err
	}
	var err error
	if e.canonical, err = json.Marshal(fields); err != nil {
		return e, err
	}
	if e.happenedAt, err = happenedAt(fields["happened_at"]); err != nil {
		return e, err
	}
	delete(fields, "happened_at")
	if e.facts, err = json.Marshal(fields); err != nil {
		return e, err
	}
	// What the schema let through must also be what the record can hold.
	facts, _ := casefile.NewFacts(string(f.row.Name))
	if err := json.Unmarshal(e.facts, facts); err != nil {
		return e, fault.New(fault.Invalid, "提交内容中有超出范围的数字或者无法识别的日期，请核对")
	}
	return e, nil
}

func (f form) validate(fields map[string]any) error {
	result := &huma.ValidateResult{}
	huma.Validate(f.registry, f.schema, huma.NewPathBuffer(nil, 0), huma.ModeWriteToServer, fields, result)
	if len(result.Errors) > 0 {
		return humaProblem(http.StatusUnprocessableEntity, "", result.Errors...).(*Problem)
	}
	if holdsNUL(fields) {
		return fault.New(fault.Invalid, "提交内容中有不可见的控制字符，请删除后重试")
	}
	return nil
}

func happenedAt(v any) (time.Time, error) {
	text, ok := v.(string)
	if !ok {
		return time.Time{}, nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil || at.Before(earliest) {
		return time.Time{}, fault.InField("happened_at", "发生时间应为 RFC 3339 格式的时间，例如 2026-03-02T09:30:00+08:00")
	}
	return at.UTC().Truncate(time.Microsecond), nil
}

// holdsNUL finds the one character that neither database nor paper can hold.
func holdsNUL(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.ContainsRune(v, 0)
	case []any:
		for _, item := range v {
			if holdsNUL(item) {
				return true
			}
		}
	case map[string]any:
		for _, item := range v {
			if holdsNUL(item) {
				return true
			}
		}
	}
	return false
}
