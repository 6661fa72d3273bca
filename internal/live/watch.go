package live

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
	"sanxiang/internal/store"
)

// watch is what a hub knows of the record's last minute.
type watch struct {
	notices mark[string]
	cases   mark[int]            // the version that was told
	waited  map[string]assignees // for whom a case waited when it was last told
}

// mark is how far one kind of rows was read, with the rows of the last minute,
// among which others may still turn up.
type mark[V comparable] struct {
	newest time.Time
	seen   map[string]seen[V]
}

type seen[V comparable] struct {
	at    time.Time
	value V
}

func (m *mark[V]) since() time.Time { return m.newest.Add(-lookBack) }

// fresh takes note of a row, and answers whether it is news.
func (m *mark[V]) fresh(id string, at time.Time, value V) bool {
	if old, known := m.seen[id]; known && old.value == value {
		return false
	}
	m.seen[id] = seen[V]{at, value}
	if at.After(m.newest) {
		m.newest = at
	}
	return true
}

// forget drops what is too old to be read again.
func (m *mark[V]) forget() {
	for id, s := range m.seen {
		if s.at.Before(m.since()) {
			delete(m.seen, id)
		}
	}
}

// begin makes sure that the record is being watched, and tells a reader who
// comes back what came since.
func (h *Hub) begin(ctx context.Context, account string, l *listener, after string) (missed bool, err error) {
	h.asking.Lock()
	defer h.asking.Unlock()
	if h.watched == nil {
		now := h.clock.Now()
		w := &watch{
			notices: mark[string]{newest: now, seen: map[string]seen[string]{}}, cases: mark[int]{newest: now, seen: map[string]seen[int]{}},
			waited: map[string]assignees{},
		}
		if _, err := h.read(ctx, w); err != nil { // what was there before is no news
			return false, err
		}
		h.watched = w
	}
	at, last, ok := parsePosition(after)
	if !ok {
		return after != "", nil
	}
	return h.resume(ctx, account, l, at, last)
}

// resume tells what came since a position. It looks back as far as something
// may have turned up late, so that some of it may be told a second time.
func (h *Hub) resume(ctx context.Context, account string, l *listener, at time.Time, last string) (missed bool, err error) {
	var came []store.Notice
	err = h.store.EachNoticeSince(ctx, at.Add(-lookBack), account, func(n store.Notice) error {
		if n.ID != last && n.ReadAt == nil {
			came = append(came, n)
		}
		return nil
	})
	if err != nil || len(came) >= room {
		return true, err
	}
	return false, h.tellMessages(ctx, came, h.sight(account), l)
}

// news is what changed since the record was last asked.
type news struct {
	messages []store.Notice
	cases    []store.Case
}

func (h *Hub) read(ctx context.Context, w *watch) (news, error) {
	var n news
	err := h.store.EachNoticeSince(ctx, w.notices.since(), "", func(m store.Notice) error {
		if w.notices.fresh(m.ID, m.CreatedAt, m.ID) {
			n.messages = append(n.messages, m)
		}
		return nil
	})
	if err != nil {
		return n, err
	}
	err = h.store.EachCaseSince(ctx, w.cases.since(), func(c store.Case) error {
		if w.cases.fresh(c.ID, c.UpdatedAt, c.Sequence) {
			n.cases = append(n.cases, c)
		}
		return nil
	})
	w.notices.forget()
	w.cases.forget()
	return n, err
}

// Ask asks the record what changed, and tells whom it concerns.
func (h *Hub) Ask(ctx context.Context) error {
	h.asking.Lock()
	defer h.asking.Unlock()
	accounts, err := h.present(ctx)
	if err != nil {
		return err
	}
	if len(accounts) == 0 {
		h.watched = nil
		return nil
	}
	if h.watched == nil {
		return nil // the first listener is on its way
	}
	n, err := h.read(ctx, h.watched)
	if err != nil {
		return err
	}
	if len(n.messages) > oneByOne || len(n.cases) > oneByOne {
		h.tellAll(accounts)
		return nil
	}
	see := h.sight(accounts...)
	if err := h.tellMessages(ctx, n.messages, see, nil); err != nil {
		return err
	}
	return h.tellCases(ctx, n.cases, see)
}

// sight is which of some accounts may read which cases, asked once for each
// case.
type sight struct {
	accounts []string
	ask      func(ctx context.Context, caseID string, accounts []string) (map[string]bool, error)
	known    map[string]map[string]bool
}

func (h *Hub) sight(accounts ...string) *sight {
	return &sight{accounts: accounts, ask: h.cases.Seers, known: map[string]map[string]bool{}}
}

func (s *sight) of(ctx context.Context, caseID string) (map[string]bool, error) {
	if seers, known := s.known[caseID]; known {
		return seers, nil
	}
	seers, err := s.ask(ctx, caseID, s.accounts)
	if err == nil {
		s.known[caseID] = seers
	}
	return seers, err
}

// present lists who listens, and sends away whose account was disabled.
func (h *Hub) present(ctx context.Context) ([]string, error) {
	accounts := h.accounts()
	if len(accounts) == 0 {
		return nil, nil
	}
	people, err := h.cases.Directory(ctx)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(accounts, func(account string) bool {
		p, known := people[party.PersonID(account)]
		if gone := !known || p.Disabled; gone {
			h.sendAway(account)
			return true
		}
		return false
	}), nil
}

// tellAll says that too much changed to be told one by one.
func (h *Hub) tellAll(accounts []string) {
	clear(h.watched.waited)
	now := h.clock.Now()
	for _, account := range accounts {
		h.send(account, view.Live{ID: position(now, ""), Event: view.LiveReady, Data: view.LiveStart{Now: now, Missed: true}})
	}
}

// tellMessages tells each message to its recipient, while the recipient may
// read the case.
func (h *Hub) tellMessages(ctx context.Context, messages []store.Notice, see *sight, only *listener) error {
	for _, m := range messages {
		if !slices.Contains(see.accounts, m.Recipient) {
			continue
		}
		if m.CaseID != "" {
			seers, err := see.of(ctx, m.CaseID)
			if err != nil {
				return err
			}
			if !seers[m.Recipient] {
				continue
			}
		}
		e := view.Live{ID: position(m.CreatedAt, m.ID), Event: view.LiveNotice, Data: view.LiveMessage{
			ID: m.ID, CaseID: m.CaseID, Kind: m.Kind, Urgent: m.Urgent, Text: m.Text, CreatedAt: m.CreatedAt,
		}}
		if only != nil {
			h.send(m.Recipient, e, only)
		} else {
			h.send(m.Recipient, e)
		}
	}
	return nil
}

// roleIn is a role in a unit; an empty unit is any.
type roleIn struct{ Role, Unit string }

// assignees are for whom a case waits.
type assignees struct {
	persons map[string]bool
	roles   map[roleIn]bool
}

func (a assignees) has(account string, held []roleIn) bool {
	return a.persons[account] || slices.ContainsFunc(held, func(r roleIn) bool { return a.roles[r] || a.roles[roleIn{Role: r.Role}] })
}

// tellCases tells of newer versions to whoever may read the case, and of the
// inbox to whomever the case waits for or waited for.
func (h *Hub) tellCases(ctx context.Context, cases []store.Case, see *sight) error {
	waits, err := h.waits(ctx, cases)
	if err != nil || len(cases) == 0 {
		return err
	}
	held, err := h.held(ctx, see.accounts)
	if err != nil {
		return err
	}
	inbox := map[string]bool{}
	for _, c := range cases {
		seers, err := see.of(ctx, c.ID)
		if err != nil {
			return err
		}
		before, known := h.watched.waited[c.ID]
		for _, account := range see.accounts {
			if seers[account] {
				h.send(account, view.Live{Event: view.LiveCase, Data: view.LiveCaseChange{ID: c.ID, Sequence: c.Sequence}})
			}
			if waits[c.ID].has(account, held[account]) || before.has(account, held[account]) || !known && seers[account] {
				inbox[account] = true
			}
		}
		h.remember(c.ID, waits[c.ID])
	}
	for account := range inbox {
		h.send(account, view.Live{Event: view.LiveInbox, Data: struct{}{}})
	}
	return nil
}

// remembered bounds for how many cases it is known whom they waited for. Of
// the others everybody who sees them is told.
const remembered = 10_000

func (h *Hub) remember(id string, a assignees) {
	if len(h.watched.waited) >= remembered {
		clear(h.watched.waited)
	}
	h.watched.waited[id] = a
}

func (h *Hub) waits(ctx context.Context, cases []store.Case) (map[string]assignees, error) {
	ids := make([]string, len(cases))
	waits := map[string]assignees{}
	for i, c := range cases {
		ids[i] = c.ID
		waits[c.ID] = assignees{map[string]bool{}, map[roleIn]bool{}}
	}
	tasks, err := h.store.TasksOfCases(ctx, ids)
	for _, t := range tasks {
		if t.AssigneeKind == store.AssigneePerson {
			waits[t.CaseID].persons[t.Person] = true
		} else {
			waits[t.CaseID].roles[roleIn{Role: t.Role, Unit: t.Unit}] = true
		}
	}
	return waits, err
}

// held lists the roles that listeners act in today.
func (h *Hub) held(ctx context.Context, accounts []string) (map[string][]roleIn, error) {
	people, err := h.cases.Directory(ctx)
	if err != nil {
		return nil, err
	}
	held, today := map[string][]roleIn{}, calendar.DateOf(h.clock.Now())
	for _, account := range accounts {
		for _, a := range people.AssignmentsOf(people[party.PersonID(account)], today) {
			held[account] = append(held[account], roleIn{Role: string(a.Role), Unit: string(a.Unit)})
		}
	}
	return held, nil
}

// position is where a reader goes on: after a message, or after an instant.
func position(at time.Time, id string) string { return fmt.Sprintf("%d-%s", at.UnixMicro(), id) }

func parsePosition(text string) (at time.Time, id string, ok bool) {
	micros, id, found := strings.Cut(text, "-")
	n, err := strconv.ParseInt(micros, 10, 64)
	return time.UnixMicro(n).UTC(), id, found && err == nil && n > 0
}
