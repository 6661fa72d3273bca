package portal

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
	"net/url"

	"sanxiang/domain/calendar"
)

//go:embed templates/*.html
var files embed.FS

// Site is what every page says of itself.
type Site struct {
	Bureau string // whose disclosures these are
	Base   string // path of the list, without a slash at the end: "/portal"
	Demo   bool   // the demo clock is on: every page says so
}

// Entry is one line of the list.
type Entry struct {
	ID          string
	Number      string // 决定书文号
	Title       string // 案件名称, masked
	PartyName   string // masked
	Category    string // in Chinese
	Unit        string // the handling unit's name
	Outcome     string
	DecidedOn   calendar.Date
	PublishedOn calendar.Date // first published; publishing again does not move it
	Withdrawn   bool
}

// List is one page of the list, newest first.
type List struct {
	Entries []Entry
	Query   string     // what the reader searched for; empty for everything
	First   url.Values // query of the first page; nil when this is it
	Next    url.Values // query of the next page; nil on the last
}

// Disclosure is one published decision with its full public text.
type Disclosure struct {
	Entry
	Penal     bool // of the penalty procedures: its facts are an offence
	Facts     string
	Basis     string
	Text      string        // the masked text, as published
	SHA256    string        // of Text in UTF-8
	UpdatedOn calendar.Date // when it was last published again; zero if never
}

// Tombstone is what remains of a withdrawn disclosure (行政处罚法第四十八条): that
// there was one, and why it is gone.
type Tombstone struct {
	Number      string
	PublishedOn calendar.Date
	WithdrawnOn calendar.Date
	Reason      string
}

// Portal renders the pages. It is safe for use by many goroutines.
type Portal struct {
	site  Site
	pages map[string]*template.Template
}

// New parses the templates once.
func New(site Site) (*Portal, error) {
	p := &Portal{site: site, pages: map[string]*template.Template{}}
	for _, name := range []string{"list", "one", "tombstone", "missing"} {
		t, err := template.New("layout.html").Option("missingkey=error").Funcs(template.FuncMap{"day": day, "query": query}).
			ParseFS(files, "templates/layout.html", "templates/"+name+".html")
		if err != nil {
			return nil, err
		}
		p.pages[name] = t
	}
	return p, nil
}

// List writes one page of the list.
func (p *Portal) List(w io.Writer, l List) error {
	return p.write(w, "list", "行政执法信息公示", l)
}

// One writes the page of a published disclosure.
func (p *Portal) One(w io.Writer, d Disclosure) error { return p.write(w, "one", d.Title, d) }

// Tombstone writes the page of a withdrawn disclosure; it goes with status 410.
func (p *Portal) Tombstone(w io.Writer, t Tombstone) error {
	return p.write(w, "tombstone", "公示信息已撤回", t)
}

// NotFound writes the page for what there is not; it goes with status 404.
func (p *Portal) NotFound(w io.Writer) error {
	return p.write(w, "missing", "没有找到该公示信息", nil)
}

// write renders into memory first, so that a fault never leaves half a page.
func (p *Portal) write(w io.Writer, name, title string, data any) error {
	var page bytes.Buffer
	err := p.pages[name].Execute(&page, struct {
		Site  Site
		Title string
		Data  any
	}{p.site, title, data})
	if err != nil {
		return fmt.Errorf("page %s: %w", name, err)
	}
	_, err = page.WriteTo(w)
	return err
}

// query writes the part of an address behind the question mark. Encode leaves
// nothing that means anything in HTML.
func query(v url.Values) template.URL { return template.URL(v.Encode()) } //nolint:gosec // encoded just here

// day writes a date as people read it; none is shown as a blank.
func day(d calendar.Date) string {
	if d.IsZero() {
		return "——"
	}
	return fmt.Sprintf("%d年%d月%d日", d.Year(), int(d.Month()), d.Day())
}
