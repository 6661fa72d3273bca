package live

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

const (
	// interval is how often the record is asked.
	interval = time.Second
	// lookBack is for how long before the newest row seen something may still
	// turn up: an act carries the time of its request and is committed later.
	lookBack = time.Minute
	// PerAccount is how many pages one account may have open at a time.
	PerAccount = 8
	inAll      = 5000
	// room is for what a page has not read yet. One that falls behind is closed;
	// it comes back and catches up.
	room = 64
	// oneByOne is how many changes at once are told one by one.
	oneByOne = 200
)

// Cases answers who may read a case, and who the people are.
type Cases interface {
	Seers(ctx context.Context, caseID string, accounts []string) (map[string]bool, error)
	Directory(ctx context.Context) (party.Directory, error)
}

// Hub is the one that asks the record for everybody. It is safe for concurrent
// use.
type Hub struct {
	store *store.Store
	cases Cases
	clock clock.Clock
	log   *slog.Logger

	mu        sync.Mutex
	listeners map[string]map[*listener]struct{} // by account
	count     int
	closed    bool

	// asking guards what is known of the record.
	asking  sync.Mutex
	watched *watch // nil while nobody listens
}

type listener struct{ out chan view.Live }

// NewHub asks nothing until somebody listens. Run must run beside it.
func NewHub(s *store.Store, cases Cases, c clock.Clock, log *slog.Logger) *Hub {
	return &Hub{store: s, cases: cases, clock: c, log: log, listeners: map[string]map[*listener]struct{}{}}
}

// Run asks the record until the context ends; then it sends everybody away.
func (h *Hub) Run(ctx context.Context) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			h.close()
			return
		case <-ticker.C:
			if err := h.Ask(ctx); err != nil && ctx.Err() == nil {
				h.log.WarnContext(ctx, "changes could not be read, trying again", "error", err)
			}
		}
	}
}

// Listen tells the account what changes until the context ends or the channel
// is closed from this side: when the account is disabled, when the reader falls
// behind, when the process ends. After is the id of the last event that the
// reader has seen; "" begins now.
func (h *Hub) Listen(ctx context.Context, account, after string) (<-chan view.Live, error) {
	l := &listener{out: make(chan view.Live, room)}
	if err := h.join(account, l); err != nil {
		return nil, err
	}
	context.AfterFunc(ctx, func() { h.leave(account, l) })
	missed, err := h.begin(ctx, account, l, after)
	if err != nil {
		h.leave(account, l)
		return nil, err
	}
	h.send(account, view.Live{ID: position(h.clock.Now(), ""), Event: view.LiveReady, Data: view.LiveStart{Now: h.clock.Now(), Missed: missed}}, l)
	return l.out, nil
}

func (h *Hub) join(account string, l *listener) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.closed:
		return fault.New(fault.Unavailable, "系统正在重新启动，请稍后重试")
	case len(h.listeners[account]) >= PerAccount || h.count >= inAll:
		return fault.New(fault.TooMany, "打开的页面过多，请关闭一些后重试")
	}
	if h.listeners[account] == nil {
		h.listeners[account] = map[*listener]struct{}{}
	}
	h.listeners[account][l] = struct{}{}
	h.count++
	return nil
}

func (h *Hub) leave(account string, l *listener) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.drop(account, l)
}

// drop closes one listener, once. Call it under the lock.
func (h *Hub) drop(account string, l *listener) {
	if _, there := h.listeners[account][l]; !there {
		return
	}
	delete(h.listeners[account], l)
	if len(h.listeners[account]) == 0 {
		delete(h.listeners, account)
	}
	h.count--
	close(l.out)
}

func (h *Hub) close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for account, all := range h.listeners {
		for l := range all {
			h.drop(account, l)
		}
	}
}

// accounts lists who listens.
func (h *Hub) accounts() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	list := make([]string, 0, len(h.listeners))
	for account := range h.listeners {
		list = append(list, account)
	}
	return list
}

// send tells one account, or one of its listeners alone.
func (h *Hub) send(account string, e view.Live, only ...*listener) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for l := range h.listeners[account] {
		if len(only) > 0 && only[0] != l {
			continue
		}
		select {
		case l.out <- e:
		default:
			h.drop(account, l)
		}
	}
}

// sendAway closes what an account has open.
func (h *Hub) sendAway(account string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for l := range h.listeners[account] {
		h.drop(account, l)
	}
}
