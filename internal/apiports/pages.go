package apiports

import (
	"io"
	"maps"
	"net/url"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/web/portal"
)

// Pages are the public's pages.
type Pages struct{ portal *portal.Portal }

var _ api.Pages = Pages{}

// NewPages renders the pages of one bureau; demo marks those of a demo record.
func NewPages(bureau string, demo bool) (Pages, error) {
	p, err := portal.New(portal.Site{Bureau: bureau, Base: "/public/disclosures", Demo: demo})
	return Pages{portal: p}, err
}

// List implements api.Pages.
func (p Pages) List(w io.Writer, page view.Page[view.Disclosure], query url.Values) error {
	l := portal.List{Entries: each(page.Items, entry), Query: query.Get("q")}
	if query.Has("cursor") {
		l.First = maps.Clone(query)
		l.First.Del("cursor")
	}
	if page.Next != "" {
		l.Next = maps.Clone(query)
		l.Next.Set("cursor", page.Next)
	}
	return p.portal.List(w, l)
}

// One implements api.Pages.
func (p Pages) One(w io.Writer, d view.Disclosure) error {
	if d.WithdrawnAt != nil {
		return p.portal.Tombstone(w, portal.Tombstone{
			Number: d.Number, PublishedOn: calendar.DateOf(d.FirstPublishedAt), WithdrawnOn: calendar.DateOf(*d.WithdrawnAt), Reason: d.WithdrawalReason,
		})
	}
	v := portal.Disclosure{Entry: entry(d), Penal: d.Category == string(law.Penalty), Facts: d.Facts, Basis: d.Basis, Text: d.Text, SHA256: d.SHA256}
	if again := calendar.DateOf(d.PublishedAt); again.After(v.PublishedOn) {
		v.UpdatedOn = again
	}
	return p.portal.One(w, v)
}

// NotFound implements api.Pages.
func (p Pages) NotFound(w io.Writer) error { return p.portal.NotFound(w) }

func entry(d view.Disclosure) portal.Entry {
	e := portal.Entry{
		ID: d.ID, Number: d.Number, Title: d.Title, PartyName: d.PartyName, Category: d.CategoryTitle, Unit: d.Unit.Name, Outcome: d.Outcome,
		PublishedOn: calendar.DateOf(d.FirstPublishedAt), Withdrawn: d.WithdrawnAt != nil,
	}
	if on, err := calendar.ParseDate(d.DecidedOn); err == nil {
		e.DecidedOn = on
	}
	return e
}
