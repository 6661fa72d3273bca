package app

import (
	"time"

	"sanxiang/internal/hooks"
	"sanxiang/internal/mailer"
	"sanxiang/internal/notify"
)

// Ways are the ways by which messages leave the house. The zero value has
// none: everything works, and messages are read in the program.
type Ways struct {
	URL       string         // where browsers reach the program
	Mail      *mailer.Mailer // nil without a mail server
	Hooks     hooks.Settings
	Endpoints []hooks.Endpoint
}

func (w Ways) outbox() notify.Outbox {
	o := notify.Outbox{Mail: w.Mail != nil}
	for _, e := range w.Endpoints {
		o.Hooks = append(o.Hooks, e.Name)
	}
	return o
}

// deliverer sends by the ways that there are.
func deliverer(r *Record) *notify.Deliverer {
	return &notify.Deliverer{
		Store: r.Store, Rules: r.Cases, Seers: r.Cases.Seers, Mail: r.Ways.Mail, Hooks: hooks.New(r.Ways.Hooks, time.Now), Endpoints: r.Ways.Endpoints, URL: r.Ways.URL,
		Now: r.Clock.Now, Machine: time.Now, Log: r.Log,
	}
}
