package api

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"sanxiang/domain/fault"
)

// bodyPatience is how long a caller may take to send a body that is read
// whole. Uploads have as long as they need, while bytes keep coming.
const bodyPatience = 30 * time.Second

// begin gives the request its id and its route, and logs how it ended: no
// bodies, no queries, no addresses, which would be personal data.
func (s *server) begin(c *gin.Context) {
	started := time.Now()
	r := &request{id: rand.Text(), address: c.ClientIP(), route: s.byPattern[c.Request.Method+" "+c.FullPath()]}
	if strings.Contains(c.FullPath(), "/cases/:id") {
		r.caseID = c.Param("id")
	}
	c.Request = c.Request.WithContext(context.WithValue(c.Request.Context(), requestKey{}, r))
	c.Header("X-Request-Id", r.id)
	c.Next()
	s.Log.InfoContext(c.Request.Context(), "request",
		slog.String("request", r.id), slog.String("method", c.Request.Method), slog.String("route", c.FullPath()),
		slog.Int("status", c.Writer.Status()), slog.Int("bytes", max(c.Writer.Size(), 0)),
		slog.Duration("took", time.Since(started)), slog.String("account", r.account()))
}

// catch answers a panic as a failure. A panic never ends the process.
func (s *server) catch(c *gin.Context) {
	defer func() {
		cause := recover()
		if cause == nil {
			return
		}
		if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(cause)
		}
		s.Log.ErrorContext(c.Request.Context(), "panic", slog.Any("cause", cause), slog.String("stack", string(debug.Stack())))
		if c.Writer.Written() {
			c.Abort()
			return
		}
		s.refuse(c, fmt.Errorf("panic: %v", cause))
	}()
	c.Next()
}

// Content security policies. The desk's component library writes styles into
// the page; nothing else may, and scripts come from the program alone.
const (
	deskPolicy  = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	docsPolicy  = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
	pagePolicy  = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'"
	filePolicy  = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox; frame-ancestors 'self'"
)

func secure(c *gin.Context) {
	h := c.Writer.Header()
	h.Set("Content-Security-Policy", deskPolicy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
	if strings.HasPrefix(c.Request.URL.Path, v1) {
		h.Set("Cache-Control", "no-store")
	}
}

// framed lets the desk show the answer in a frame of its own.
func framed(c *gin.Context, policy string) {
	c.Header("Content-Security-Policy", policy)
	c.Header("X-Frame-Options", "SAMEORIGIN")
}

// sameOrigin refuses what another site makes a browser send. Machines, which
// send no such headers, pass.
func (s *server) sameOrigin(c *gin.Context) {
	if err := s.origin.Check(c.Request); err != nil {
		s.refuse(c, withStatus(fault.New(fault.RoleDenied, "拒绝来自其他网站的请求"), http.StatusForbidden))
	}
}

// bounded gives the request its time and reads its body whole, so that no
// handler meets a slow or an oversized one. The deadline for reading is taken
// off again: left alone it would cancel a request that is being worked on.
func (s *server) bounded(c *gin.Context) {
	r := asker(c.Request.Context())
	if r.route.streams {
		return
	}
	ctx, cancel := context.WithTimeout(c.Request.Context(), s.Limits.Patience)
	defer cancel()
	c.Request = c.Request.WithContext(ctx)
	if err := s.buffer(c); err != nil {
		s.refuse(c, err)
		return
	}
	c.Next()
}

func (s *server) buffer(c *gin.Context) error {
	if c.Request.Body == nil || c.Request.Body == http.NoBody {
		return nil
	}
	reading := http.NewResponseController(c.Writer)
	if err := reading.SetReadDeadline(time.Now().Add(bodyPatience)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	body, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, s.Limits.Body))
	if tooBig, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return tooLarge(tooBig.Limit)
	}
	if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() {
		return withStatus(fault.New(fault.Malformed, "提交内容传输过慢，请重试"), http.StatusRequestTimeout)
	}
	if err != nil {
		return problemOf(fault.New(fault.Malformed, "提交内容没有传输完整，请重试"))
	}
	if err := reading.SetReadDeadline(time.Time{}); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	c.Request.Body = io.NopCloser(bytes.NewReader(body))
	return nil
}
