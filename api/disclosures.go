package api

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
)

// publicList is the public register, as a page or, when asked for, as JSON. It
// needs no session and sets no cookie.
func (s *server) publicList(c *gin.Context) {
	q, err := publicQuery(c)
	if err != nil {
		s.refuse(c, err)
		return
	}
	page, err := s.Record.Disclosures(c.Request.Context(), q)
	if err != nil {
		s.refuse(c, err)
		return
	}
	s.show(c, http.StatusOK, page, func(w io.Writer) error { return s.Pages.List(w, page, c.Request.URL.Query()) })
}

func publicQuery(c *gin.Context) (view.DisclosureQuery, error) {
	q := view.DisclosureQuery{Category: c.Query("category"), Unit: c.Query("unit"), Text: c.Query("q")}
	q.Cursor, q.Limit = c.Query("cursor"), 20
	for _, text := range []string{q.Category, q.Unit, q.Text, q.Cursor} {
		if len(text) > 1000 || strings.ContainsRune(text, 0) {
			return q, fault.New(fault.Malformed, "查询条件无法识别")
		}
	}
	if text := c.Query("limit"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > 100 {
			return q, fault.InField("query.limit", "每页条数应为一至一百")
		}
		q.Limit = n
	}
	return q, nil
}

// publicOne is one decision, or the tombstone of one that was withdrawn.
func (s *server) publicOne(c *gin.Context) {
	d, err := s.Record.Disclosure(c.Request.Context(), c.Param("id"))
	if f, ok := errors.AsType[*fault.Fault](err); ok && f.Code == fault.NotFound {
		s.show(c, http.StatusNotFound, problemOf(f), s.Pages.NotFound)
		return
	}
	if err != nil {
		s.refuse(c, err)
		return
	}
	status := http.StatusOK
	if d.WithdrawnAt != nil {
		status = http.StatusGone
	}
	s.show(c, status, d, func(w io.Writer) error { return s.Pages.One(w, d) })
}

// show sends JSON to whoever prefers it, and the page to everybody else.
func (s *server) show(c *gin.Context, status int, data any, page func(io.Writer) error) {
	c.Header("Content-Security-Policy", pagePolicy)
	c.Header("Cache-Control", "public, max-age=60")
	c.Writer.Header().Add("Vary", "Accept")
	if c.NegotiateFormat(gin.MIMEHTML, gin.MIMEJSON) == gin.MIMEJSON {
		if p, ok := data.(*Problem); ok {
			writeProblem(c.Writer, p)
			return
		}
		c.PureJSON(status, data)
		return
	}
	var out bytes.Buffer
	if err := page(&out); err != nil {
		s.refuse(c, err)
		return
	}
	c.Data(status, "text/html; charset=utf-8", out.Bytes())
}
