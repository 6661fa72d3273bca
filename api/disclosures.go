package api

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

//go:embed pages/*.html
var pageFiles embed.FS

// pages is read-only: the public's pages, parsed once.
var pages = template.Must(template.New("").Funcs(template.FuncMap{
	"day": func(t time.Time) string { return calendar.DateOf(t).String() },
}).ParseFS(pageFiles, "pages/*.html"))

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
	more := url.Values{"cursor": {page.Next}}
	for name, value := range map[string]string{"q": q.Text, "category": q.Category, "unit": q.Unit} {
		if value != "" {
			more.Set(name, value)
		}
	}
	s.show(c, http.StatusOK, "list.html", page, map[string]any{"Page": page, "Text": q.Text, "More": more.Encode()})
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
	if err != nil {
		s.refuse(c, err)
		return
	}
	s.show(c, http.StatusOK, "one.html", d, d)
}

// show sends JSON to whoever prefers it, and the page to everybody else.
func (s *server) show(c *gin.Context, status int, page string, data, shown any) {
	c.Header("Cache-Control", "public, max-age=60")
	c.Writer.Header().Add("Vary", "Accept")
	if c.NegotiateFormat(gin.MIMEHTML, gin.MIMEJSON) == gin.MIMEJSON {
		c.PureJSON(status, data)
		return
	}
	var out bytes.Buffer
	if err := pages.ExecuteTemplate(&out, page, shown); err != nil {
		s.refuse(c, err)
		return
	}
	c.Data(status, "text/html; charset=utf-8", out.Bytes())
}
