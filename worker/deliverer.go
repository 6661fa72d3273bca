package worker

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

const deliverEvery = 2 * time.Second

// Outbox is the port that sends what the record holds for the world outside,
// each under a lease.
type Outbox interface {
	// Channels lists the ways out that are open.
	Channels() []string
	// Next sends what is due next by a channel and records what became of it. It
	// answers whether there was anything.
	Next(ctx context.Context, channel string) (bool, error)
}

// Deliverer empties the outbox, each channel by itself: a mail server that is
// slow to answer holds up no hook. Several may run side by side.
type Deliverer struct {
	Outbox Outbox
	Log    *slog.Logger
}

// Run delivers until the context ends; what is being sent then is sent and
// recorded first.
func (d *Deliverer) Run(ctx context.Context) {
	var channels sync.WaitGroup
	for _, channel := range d.Outbox.Channels() {
		channels.Go(func() { d.empty(ctx, channel) })
	}
	channels.Wait()
}

// empty sends one after the other, and looks again after a while when there is
// nothing or when the record cannot be reached.
func (d *Deliverer) empty(ctx context.Context, channel string) {
	ticker := time.NewTicker(deliverEvery)
	defer ticker.Stop()
	for ctx.Err() == nil {
		more, err := d.Outbox.Next(ctx, channel)
		if err != nil && ctx.Err() == nil {
			d.Log.WarnContext(ctx, "delivery failed, trying again", "channel", channel, "error", err)
		}
		if more && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
		case <-ticker.C:
		}
	}
}
