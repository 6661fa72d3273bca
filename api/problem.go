package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"

	"sanxiang/domain/fault"
)

// internalError is the one code that is no refusal: the machine failed.
const internalError fault.Code = "internal"

// statusOf is the HTTP status of every code. It is read-only.
//
//exhaustive:enforce
var statusOf = map[fault.Code]int{
	fault.Malformed:       http.StatusBadRequest,
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.RoleDenied:      http.StatusForbidden,
	fault.Conflict:        http.StatusForbidden,
	fault.Uncertified:     http.StatusForbidden,
	fault.NotFound:        http.StatusNotFound,
	fault.WrongState:      http.StatusConflict,
	fault.GateShut:        http.StatusConflict,
	fault.Stale:           http.StatusPreconditionFailed,
	fault.KeyReused:       http.StatusUnprocessableEntity,
	fault.Invalid:         http.StatusUnprocessableEntity,
	fault.TooMany:         http.StatusTooManyRequests,
	fault.Unavailable:     http.StatusServiceUnavailable,
	internalError:         http.StatusInternalServerError,
}

// titleOf is the short title of every code. It is read-only.
//
//exhaustive:enforce
var titleOf = map[fault.Code]string{
	fault.Malformed:       "请求无法识别",
	fault.Unauthenticated: "尚未登录",
	fault.RoleDenied:      "没有权限",
	fault.Conflict:        "应当回避或者分离",
	fault.Uncertified:     "资格不符",
	fault.NotFound:        "没有找到",
	fault.WrongState:      "当前环节不能办理",
	fault.GateShut:        "法定条件不具备",
	fault.Stale:           "内容已有变化",
	fault.KeyReused:       "请求编号重复使用",
	fault.Invalid:         "内容未通过校验",
	fault.TooMany:         "请求过于频繁",
	fault.Unavailable:     "暂时无法办理",
	internalError:         "系统故障",
}

// retrySeconds is what a caller is asked to wait when the service is not
// available; the engine's own patience is longer.
const retrySeconds = 5

// Problem is the body of every refusal (RFC 9457). Clients branch on Code.
type Problem struct {
	Type   string         `json:"type" doc:"问题类别"`
	Title  string         `json:"title" doc:"问题类别的名称"`
	Status int            `json:"status" doc:"HTTP 状态码"`
	Detail string         `json:"detail" doc:"说明哪里不对、怎么办"`
	Code   fault.Code     `json:"code" doc:"稳定的问题代码"`
	Cite   string         `json:"cite,omitempty" doc:"所依据的条文"`
	Gate   string         `json:"gate,omitempty" doc:"关口编号 G01 至 G14"`
	Fields []fault.Field  `json:"fields,omitempty" doc:"未通过校验的字段"`
	Since  []fault.Change `json:"since,omitempty" doc:"使您所见内容失效的记录"`

	retry int // seconds
}

// Error implements error.
func (p *Problem) Error() string { return string(p.Code) + ": " + p.Detail }

// GetStatus implements huma.StatusError.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType implements huma.ContentTypeFilter.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// GetHeaders implements huma.HeadersError.
func (p *Problem) GetHeaders() http.Header {
	h := http.Header{}
	if p.retry > 0 {
		h.Set("Retry-After", strconv.Itoa(p.retry))
	}
	return h
}

func problemOf(f *fault.Fault) *Problem {
	p := &Problem{
		Type: "urn:sanxiang:problem:" + string(f.Code), Title: titleOf[f.Code], Status: statusOf[f.Code], Detail: f.Message, Code: f.Code,
		Cite: f.Cite, Gate: f.Gate, Fields: f.Fields, Since: f.Since,
	}
	if p.Status == 0 { // a code that the table does not know
		p.Status = http.StatusInternalServerError
	}
	if f.Code == fault.Unavailable || f.Code == fault.TooMany {
		p.retry = retrySeconds
	}
	return p
}

// withStatus answers a fault with a more exact status of its class.
func withStatus(f *fault.Fault, status int) *Problem {
	p := problemOf(f)
	p.Status = status
	return p
}

func tooLarge(limit int64) *Problem {
	size := strconv.FormatInt(limit>>10, 10) + " KB"
	if limit >= 1<<20 {
		size = strconv.FormatInt(limit>>20, 10) + " MB"
	}
	return withStatus(fault.New(fault.Malformed, "提交内容超过大小上限（%s）", size), http.StatusRequestEntityTooLarge)
}

// answer turns an error into what is sent, notes refusals in the access log
// and failures in the service's own. The request's context carries who asks.
func (s *server) answer(ctx context.Context, err error) *Problem {
	var p *Problem
	var f *fault.Fault
	switch {
	case errors.As(err, &p):
	case errors.As(err, &f):
		s.noteRefusal(ctx, f)
		p = problemOf(f)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		p = problemOf(fault.New(fault.Unavailable, "系统繁忙，办理没有完成，请稍后重试"))
	default:
		id := asker(ctx).id
		s.Log.ErrorContext(ctx, "request failed", slog.String("request", id), slog.String("error", err.Error()))
		p = problemOf(fault.New(internalError, "系统内部故障，请稍后重试；仍不成功的，请把编号 %s 告知系统管理员", id))
	}
	return p
}

// refuse ends a request of a handler that writes for itself.
func (s *server) refuse(c *gin.Context, err error) {
	writeProblem(c.Writer, s.answer(c.Request.Context(), err))
	c.Abort()
}

func writeProblem(w http.ResponseWriter, p *Problem) {
	h := w.Header()
	for name, values := range p.GetHeaders() {
		h[name] = values
	}
	h.Set("Content-Type", p.ContentType(""))
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(p.Status)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	// The status line is out: a caller who went away cannot be told.
	_ = enc.Encode(p)
}
