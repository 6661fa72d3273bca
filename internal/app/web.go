package app

import (
	"sanxiang/api"
	"sanxiang/domain/procedure"
	"sanxiang/internal/apiports"
	"sanxiang/internal/authz"
	"sanxiang/internal/editions"
	"sanxiang/internal/papers"
	"sanxiang/internal/reading"
)

// WebOptions are the settings of the HTTP side.
type WebOptions struct {
	SecureCookies bool
	UploadLimit   int64 // bytes
	Proxies       []string
	Rates         int // factor on the limits of requests
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
	deps := api.Deps{
		Clock: r.Clock, Engine: a, Casework: r.Cases, Policy: matrix,
		Record: reading.New(r.Store, r.Cases, r.Clock), Identity: apiports.NewIdentity(r.Identity, o.SecureCookies),
		Admin: apiports.NewAdmin(r.Identity), Blobs: apiports.NewBlobs(r.Blobs), Printer: apiports.NewPrinter(r.Papers, r.Demo != nil), Pages: pages,
		Shelf:   apiports.NewShelf(editions.NewShelf(r.Store, r.Clock), a.WakeLagging),
		Tables:  procedure.Tables(),
		Checks:  map[string]api.Check{"database": r.Store.Ping, "engine": a.Engine.Ready},
		Limits:  api.Limits{Upload: o.UploadLimit, Factor: o.Rates},
		Proxies: o.Proxies, Log: r.Log,
	}
	if r.Demo != nil {
		deps.DemoClock = a
	}
	return api.New(deps)
}
