package portal_test

import (
	"encoding/xml"
	"errors"
	"html"
	"io"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/web/portal"
)

const nasty = `"><script>alert(1)</script><img src=x onerror=alert(1)>&`

func site(t *testing.T, demo bool) *portal.Portal {
	p, err := portal.New(portal.Site{Bureau: "曲靖市麒麟区住房和城乡建设局", Base: "/portal", Demo: demo})
	require.NoError(t, err)
	return p
}

func entry() portal.Entry {
	return portal.Entry{
		ID: "d-1", Number: "麒住建罚〔2026〕第1号", Title: "张＊擅自施工案", PartyName: "张＊", Category: "行政处罚", Outcome: "罚款",
		DecidedOn: calendar.MustDate("2026-05-20"), PublishedOn: calendar.MustDate("2026-05-26"),
	}
}

func page(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, write(&b))
	return b.String()
}

func pages(t *testing.T) map[string]string {
	p := site(t, false)
	bad := portal.Entry{ID: nasty, Number: nasty, Title: nasty, PartyName: nasty, Category: nasty, Outcome: nasty}
	return map[string]string{
		"list": page(t, func(w io.Writer) error {
			return p.List(w, portal.List{Entries: []portal.Entry{entry(), bad}, Query: nasty, First: url.Values{nasty: {nasty}}, Next: url.Values{"q": {nasty}}})
		}),
		"empty": page(t, func(w io.Writer) error { return p.List(w, portal.List{}) }),
		"one": page(t, func(w io.Writer) error {
			return p.One(w, portal.Disclosure{Entry: bad, Facts: nasty, Basis: nasty, Text: nasty, SHA256: nasty})
		}),
		"tombstone": page(t, func(w io.Writer) error { return p.Tombstone(w, portal.Tombstone{Number: nasty, Reason: nasty}) }),
		"missing":   page(t, func(w io.Writer) error { return p.NotFound(w) }),
	}
}

// Only a penalty's facts are an offence, and what has no party names none.
func TestAPlanAccusesNobody(t *testing.T) {
	e := entry()
	penal := page(t, func(w io.Writer) error {
		return site(t, false).One(w, portal.Disclosure{Entry: e, Penal: true, Facts: "擅自施工"})
	})
	require.Contains(t, penal, "违法事实")
	require.NotContains(t, penal, "最近更新日期")
	e.PartyName, e.Category = "", "行政检查"
	plan := page(t, func(w io.Writer) error {
		return site(t, false).One(w, portal.Disclosure{Entry: e, Facts: "年度检查计划", UpdatedOn: calendar.MustDate("2026-07-07")})
	})
	require.NotContains(t, plan, "违法事实")
	require.NotContains(t, plan, "当事人")
	require.Contains(t, plan, "2026-07-07")
}

// element is what the tests ask about a page.
type element struct {
	name  string
	attrs map[string]string
}

// elements reads the page as strict XML: it fails on anything that is not
// closed, nested or quoted properly.
func elements(t *testing.T, html string) []element {
	t.Helper()
	dec := xml.NewDecoder(strings.NewReader(html))
	dec.Entity = xml.HTMLEntity
	var found []element
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		require.NoError(t, err, html)
		if start, ok := token.(xml.StartElement); ok {
			e := element{start.Name.Local, map[string]string{}}
			for _, a := range start.Attr {
				e.attrs[a.Name.Local] = a.Value
			}
			found = append(found, e)
		}
	}
}

func TestPagesRunNothingAndLoadNothing(t *testing.T) {
	for name, html := range pages(t) {
		for _, e := range elements(t, html) {
			require.NotContains(t, []string{"script", "img", "iframe", "link", "object"}, e.name, name)
			for attr, value := range e.attrs {
				require.False(t, strings.HasPrefix(attr, "on"), "%s: %s", name, attr)
				if attr == "href" || attr == "action" {
					require.Truef(t, strings.HasPrefix(value, "/portal") || value == "#content", "%s: %s", name, value)
				}
			}
		}
		require.Contains(t, html, "default-src 'none'")
	}
}

func TestPagesAreReadableByEverybody(t *testing.T) {
	for name, html := range pages(t) {
		headings, level := 0, 0
		labels, ids := map[string]bool{}, map[string]bool{}
		for _, e := range elements(t, html) {
			switch e.name {
			case "html":
				require.Equal(t, "zh-CN", e.attrs["lang"], name)
			case "h1", "h2":
				depth := int(e.name[1] - '0')
				require.LessOrEqual(t, depth, level+1, "%s skips a level of headings", name)
				level = depth
				if depth == 1 {
					headings++
				}
			case "label":
				labels[e.attrs["for"]] = true
			case "input":
				require.True(t, labels[e.attrs["id"]], "%s: the label of %s comes before it", name, e.attrs["id"])
			case "th":
				require.NotEmpty(t, e.attrs["scope"], name)
			case "nav":
				require.NotEmpty(t, e.attrs["aria-label"], name)
			}
			if id := e.attrs["id"]; id != "" {
				require.False(t, ids[id], "%s: id %s twice", name, id)
				ids[id] = true
			}
		}
		require.Equal(t, 1, headings, "%s has one first heading", name)
		require.True(t, ids["content"], name)
	}
}

func TestTheListLeadsOn(t *testing.T) {
	p := site(t, false)
	shown := page(t, func(w io.Writer) error {
		return p.List(w, portal.List{Entries: []portal.Entry{entry()}, Query: "张 &cursor=x", First: url.Values{"q": {"张"}}, Next: url.Values{"q": {"张 &cursor=x"}, "cursor": {"a+b/c="}}})
	})
	require.Contains(t, shown, `href="/portal/d-1"`)
	require.Contains(t, html.UnescapeString(shown), `href="/portal?cursor=a%2Bb%2Fc%3D&q=%E5%BC%A0+%26cursor%3Dx"`)
	require.Contains(t, shown, `<time datetime="2026-05-26">2026年5月26日</time>`)
	last := page(t, func(w io.Writer) error { return p.List(w, portal.List{Entries: []portal.Entry{entry()}}) })
	require.NotContains(t, last, "下一页")
	require.NotContains(t, last, "第一页")
}

func TestOneShowsTheTextAsPublished(t *testing.T) {
	p := site(t, true)
	html := page(t, func(w io.Writer) error {
		return p.One(w, portal.Disclosure{Entry: entry(), Facts: "事实", Basis: "依据", Text: "第一行\n　　第二行\n", SHA256: "abc"})
	})
	require.Contains(t, html, "第一行\n　　第二行\n")
	require.Contains(t, html, "<code style=\"overflow-wrap: anywhere\">abc</code>")
	require.Contains(t, html, "演示时钟")
	require.NotContains(t, page(t, func(w io.Writer) error { return site(t, false).NotFound(w) }), "演示时钟")
}

func TestTombstoneTellsWhy(t *testing.T) {
	html := page(t, func(w io.Writer) error {
		return site(t, false).Tombstone(w, portal.Tombstone{
			Number: "麒住建罚〔2026〕第1号", PublishedOn: calendar.MustDate("2026-05-26"), WithdrawnOn: calendar.MustDate("2026-06-03"), Reason: "决定被依法撤销。",
		})
	})
	for _, shown := range []string{"麒住建罚〔2026〕第1号", "2026年6月3日", "决定被依法撤销。", "不再公开原文"} {
		require.Contains(t, html, shown)
	}
}
