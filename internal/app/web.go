package app

import (
	"sanxiang/api"
	"sanxiang/domain/procedure"
	"sanxiang/internal/apiports"
	"sanxiang/internal/authz"
	"sanxiang/internal/demo"
	"sanxiang/internal/drafts"
	"sanxiang/internal/editions"
	"sanxiang/internal/feeds"
	"sanxiang/internal/papers"
	"sanxiang/internal/reading"
	"sanxiang/web/desk"
)

// WebOptions are the settings of the HTTP side.
type WebOptions struct {
	SecureCookies bool
	UploadLimit   int64 // bytes
	Proxies       []string
	Rates         int  // factor on the limits of requests
	DemoPeople    bool // offer the demo accounts to whoever signs in
}

// Web assembles the HTTP side on the record and the engine.
func Web(r *Record, a *Acting, o WebOptions) (*api.API, error) {
	matrix, err := authz.New()
	if err != nil {
		return nil, err
	}
	pages, err := apiports.NewPages(papers.Qilin().Name, r.Demo != nil)
	if err != nil {
		return nil, err
	}
	staff, err := desk.Handler()
	if err != nil {
		return nil, err
	}
	record := reading.New(r.Store, r.Cases, r.Clock)
	deps := api.Deps{
		Clock: r.Clock, Engine: a, Casework: r.Cases, Policy: matrix,
		Record: record, Feeds: feeds.New(r.Store, record, r.Cases.Directory, r.Clock, r.Ways.URL), Identity: apiports.NewIdentity(r.Identity, o.SecureCookies),
		Admin: apiports.NewAdmin(r.Identity), Outward: r.Notify, Live: a.Live, Blobs: apiports.NewBlobs(r.Blobs), Printer: apiports.NewPrinter(r.Papers, r.Demo != nil), Pages: pages,
		Drafts:   drafts.New(r.Store, r.Cases, r.Clock),
		Shelf:    apiports.NewShelf(editions.NewShelf(r.Store, r.Clock), r.Clock, r.Cases.Directory),
		Drafting: editions.NewDrafting(editions.DraftingDeps{Store: r.Store, Clock: r.Clock, People: r.Cases.Directory, Wake: a.WakeLagging, Log: r.Log}),
		Tables:   procedure.Tables(),
		Checks:   map[string]api.Check{"database": r.Store.Ping, "engine": a.Engine.Ready},
		Limits:   api.Limits{Upload: o.UploadLimit, Factor: o.Rates},
		Proxies:  o.Proxies, Desk: staff, Log: r.Log,
	}
	if r.Demo != nil {
		deps.DemoClock = a
	}
	if o.DemoPeople {
		people := demo.Offered()
		deps.DemoPeople = &people
	}
	return api.New(deps)
}

// OpenAPI is the description of the interface, as a running program serves it.
// With demo it holds the routes that production does not have.
func OpenAPI(demonstration bool) ([]byte, error) {
	matrix, err := authz.New()
	if err != nil {
		return nil, err
	}
	return api.Describe(matrix, procedure.Tables(), demonstration)
}
