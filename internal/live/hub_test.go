package live_test

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/live"
	"sanxiang/internal/store"
	"sanxiang/internal/store/storetest"
)

// bureau is a record whose cases are seen by whoever is named.
type bureau struct {
	t   *testing.T
	db  storetest.Database
	hub *live.Hub
	now time.Time

	mu       sync.Mutex
	sees     map[string][]string // case to accounts
	disabled map[string]bool
}

func (b *bureau) Now() time.Time        { return b.now }
func (b *bureau) Offset() time.Duration { return 0 }

func (b *bureau) Seers(_ context.Context, caseID string, accounts []string) (map[string]bool, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	seers := map[string]bool{}
	for _, a := range accounts {
		for _, s := range b.sees[caseID] {
			if a == s {
				seers[a] = true
			}
		}
	}
	return seers, nil
}

func (b *bureau) Directory(context.Context) (party.Directory, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	d := party.Directory{}
	for _, name := range []string{"zhang", "li", "wang"} {
		d[party.PersonID(name)] = party.Person{ID: party.PersonID(name), Name: name, Disabled: b.disabled[name]}
	}
	head := d["wang"]
	head.Assignments = []party.Assignment{{Role: party.ReviewHead, Unit: "fazhi", Span: party.Span{From: calendar.MustDate("2020-01-01")}}}
	d["wang"] = head
	return d, nil
}

func onBoth(t *testing.T, run func(*testing.T, *bureau)) {
	for name, open := range map[string]func(testing.TB) storetest.Database{"SQLite": storetest.SQLite, "MySQL": storetest.MySQL} {
		t.Run(name, func(t *testing.T) {
			b := &bureau{t: t, db: open(t), now: time.Date(2026, 9, 2, 2, 0, 0, 0, time.UTC), sees: map[string][]string{}, disabled: map[string]bool{}}
			b.hub = b.another()
			run(t, b)
		})
	}
}

func (b *bureau) another() *live.Hub {
	return live.NewHub(b.db.Store, b, b, slog.New(slog.DiscardHandler))
}

func (b *bureau) write(do func(*store.Tx) error) {
	b.t.Helper()
	require.NoError(b.t, b.db.Write(b.t.Context(), do))
}

// change opens a case or writes its next version, as an act at an instant
// does, waiting for some people.
func (b *bureau) change(id string, sequence int, at time.Time, waitsFor ...store.Task) {
	b.t.Helper()
	b.write(func(tx *store.Tx) error {
		c := store.Case{ID: id, Sequence: sequence, States: "{}", OpenedAt: at, UpdatedAt: at}
		err := tx.InsertCase(b.t.Context(), c)
		if sequence > 1 {
			err = tx.UpdateCase(b.t.Context(), c)
		}
		if err != nil {
			return err
		}
		for i := range waitsFor {
			waitsFor[i].CaseID, waitsFor[i].Act, waitsFor[i].Since = id, fmt.Sprintf("act-%d", i), at
		}
		return tx.ReplaceTasks(b.t.Context(), id, waitsFor)
	})
}

func (b *bureau) message(caseID, to string, at time.Time) store.Notice {
	b.t.Helper()
	n := store.Notice{ID: uuid.NewString(), CaseID: caseID, Clock: "D01-1", Step: uuid.NewString(), Recipient: to, Kind: "due", Text: "到期", CreatedAt: at}
	b.write(func(tx *store.Tx) error { return tx.InsertNotices(b.t.Context(), []store.Notice{n}) })
	return n
}

// page is one open page.
type page struct {
	t    *testing.T
	in   <-chan view.Live
	last string
	end  context.CancelFunc
}

func (b *bureau) open(hub *live.Hub, account, after string) *page {
	b.t.Helper()
	ctx, cancel := context.WithCancel(b.t.Context())
	in, err := hub.Listen(ctx, account, after)
	require.NoError(b.t, err)
	return &page{t: b.t, in: in, end: cancel}
}

// heard is what was told so far: "notice ID", "case ID 3", "inbox", "ready".
func (p *page) heard() []string {
	p.t.Helper()
	out := []string{}
	for {
		select {
		case e, more := <-p.in:
			if !more {
				return append(out, "closed")
			}
			if e.ID != "" {
				p.last = e.ID
			}
			switch d := e.Data.(type) {
			case view.LiveMessage:
				out = append(out, "notice "+d.ID)
			case view.LiveCaseChange:
				out = append(out, fmt.Sprintf("case %s %d", d.ID, d.Sequence))
			case view.LiveStart:
				out = append(out, strings.TrimSpace(e.Event+map[bool]string{true: " missed"}[d.Missed]))
			default:
				out = append(out, e.Event)
			}
		default:
			return out
		}
	}
}

func (b *bureau) ask(hub *live.Hub) {
	b.t.Helper()
	require.NoError(b.t, hub.Ask(b.t.Context()))
}

func TestEachHearsWhatConcernsThem(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		one, other := uuid.NewString(), uuid.NewString()
		b.change(one, 1, b.now)
		b.change(other, 1, b.now)
		b.sees[one], b.sees[other] = []string{"zhang", "li"}, []string{"li"}
		old := b.message(one, "zhang", b.now)
		zhang, again, li, wang := b.open(b.hub, "zhang", ""), b.open(b.hub, "zhang", ""), b.open(b.hub, "li", ""), b.open(b.hub, "wang", "")
		for _, p := range []*page{zhang, again, li, wang} {
			require.Equal(t, []string{"ready"}, p.heard(), "what was there before is no news: %s", old.ID)
		}
		b.now = b.now.Add(time.Second)
		n := b.message(one, "zhang", b.now)
		hidden := b.message(other, "zhang", b.now)
		b.change(one, 2, b.now, store.Task{AssigneeKind: store.AssigneePerson, Person: "li"})
		b.change(other, 2, b.now, store.Task{AssigneeKind: store.AssigneeRole, Role: "review_head", Unit: ""})
		b.ask(b.hub)
		told := zhang.heard()
		require.Equal(t, []string{"notice " + n.ID, "case " + one + " 2", "inbox"}, told, "%s is of a case out of sight", hidden.ID)
		require.Equal(t, told, again.heard(), "each page hears it")
		require.ElementsMatch(t, []string{"case " + one + " 2", "case " + other + " 2", "inbox"}, li.heard())
		require.Equal(t, []string{"inbox"}, wang.heard(), "a task for the role, of a case that may not be read, tells nothing else")
		b.ask(b.hub)
		for _, p := range []*page{zhang, again, li, wang} {
			require.Empty(t, p.heard(), "once")
		}

		b.sees[one] = []string{"zhang"}
		b.change(one, 3, b.now, store.Task{AssigneeKind: store.AssigneePerson, Person: "zhang"})
		b.ask(b.hub)
		require.Equal(t, []string{"case " + one + " 3", "inbox"}, zhang.heard())
		require.Equal(t, []string{"inbox"}, li.heard(), "the task is gone from the inbox, and with it the case from sight")
		require.Empty(t, wang.heard())
	})
}

// TestAMessageAboutPeopleIsHeard: it is about no case that one would have to
// see.
func TestAMessageAboutPeopleIsHeard(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		account := store.Account{ID: "zhang", Login: "zhang", Name: "张伟", PasswordHash: "x", Version: 1, CreatedAt: b.now}
		b.write(func(tx *store.Tx) error { return tx.InsertAccount(t.Context(), account) })
		own, other := b.open(b.hub, account.ID, ""), b.open(b.hub, "li", "")
		require.Equal(t, [][]string{{"ready"}, {"ready"}}, [][]string{own.heard(), other.heard()})
		b.now = b.now.Add(time.Second)
		n := store.StaffNotice{ID: uuid.NewString(), Person: account.ID, Subject: "enforcement E1", Step: "certificate-60", Recipient: account.ID, Text: "将到期", CreatedAt: b.now}
		b.write(func(tx *store.Tx) error { return tx.InsertStaffNotices(t.Context(), []store.StaffNotice{n}) })
		b.ask(b.hub)
		require.Equal(t, []string{"notice " + n.ID}, own.heard())
		require.Empty(t, other.heard())
	})
}

// TestWhatIsCommittedLateIsFound: another process stamped it before, and
// committed it after what was told already.
func TestWhatIsCommittedLateIsFound(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		id := uuid.NewString()
		b.change(id, 1, b.now)
		b.sees[id] = []string{"zhang"}
		zhang := b.open(b.hub, "zhang", "")
		b.message(id, "zhang", b.now.Add(30*time.Second))
		b.ask(b.hub)
		require.Len(t, zhang.heard(), 2)
		late := b.message(id, "zhang", b.now.Add(time.Second))
		b.ask(b.hub)
		require.Equal(t, []string{"notice " + late.ID}, zhang.heard())
		b.ask(b.hub)
		require.Empty(t, zhang.heard())
	})
}

func TestAPageThatComesBackIsToldWhatItMissed(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		id := uuid.NewString()
		b.change(id, 1, b.now)
		b.sees[id] = []string{"zhang"}
		first := b.open(b.hub, "zhang", "")
		n := b.message(id, "zhang", b.now.Add(time.Second))
		b.ask(b.hub)
		require.Equal(t, []string{"ready", "notice " + n.ID}, first.heard())
		first.end()
		b.now = b.now.Add(10 * time.Minute)
		missed := b.message(id, "zhang", b.now)
		read := b.message(id, "zhang", b.now)
		b.write(func(tx *store.Tx) error { return tx.MarkNoticeRead(t.Context(), read.ID, "zhang", b.now) })
		b.message(id, "li", b.now)
		replica := b.another() // another process answers this time
		second := b.open(replica, "zhang", first.last)
		require.Equal(t, []string{"notice " + missed.ID, "ready"}, second.heard())
		b.ask(replica)
		require.Empty(t, second.heard())
		b.sees[id] = nil
		require.Equal(t, []string{"ready"}, b.open(replica, "zhang", first.last).heard(), "recused meanwhile")

		b.sees[id] = []string{"zhang"}
		for range 70 {
			b.message(id, "zhang", b.now)
		}
		require.Equal(t, []string{"ready missed"}, b.open(replica, "zhang", first.last).heard(), "too much to be told one by one")
		require.Equal(t, []string{"ready missed"}, b.open(replica, "zhang", "nonsense").heard())
	})
}

func TestADisabledAccountHearsNothingMore(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		id := uuid.NewString()
		b.change(id, 1, b.now)
		b.sees[id] = []string{"zhang", "li"}
		zhang, li := b.open(b.hub, "zhang", ""), b.open(b.hub, "li", "")
		b.disabled["zhang"] = true
		b.message(id, "zhang", b.now.Add(time.Second))
		b.ask(b.hub)
		require.Equal(t, []string{"ready", "closed"}, zhang.heard())
		require.Equal(t, []string{"ready"}, li.heard())
	})
}

func TestPagesAreBounded(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		var pages []*page
		for range live.PerAccount {
			pages = append(pages, b.open(b.hub, "zhang", ""))
		}
		_, err := b.hub.Listen(t.Context(), "zhang", "")
		var f *fault.Fault
		require.ErrorAs(t, err, &f)
		require.Equal(t, fault.TooMany, f.Code)
		b.open(b.hub, "li", "").end()
		pages[0].end()
		require.Eventually(t, func() bool {
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			_, err := b.hub.Listen(ctx, "zhang", "")
			return err == nil
		}, 5*time.Second, 10*time.Millisecond, "a page that was closed makes room")
	})
}

func TestAPageThatFallsBehindIsClosed(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		id := uuid.NewString()
		b.change(id, 1, b.now)
		b.sees[id] = []string{"zhang"}
		zhang := b.open(b.hub, "zhang", "")
		for range 100 {
			b.message(id, "zhang", b.now)
		}
		b.ask(b.hub)
		told := zhang.heard()
		require.Equal(t, "closed", told[len(told)-1], "it comes back and catches up")
	})
}

func TestTooMuchAtOnceIsToldInOneWord(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		id := uuid.NewString()
		b.change(id, 1, b.now)
		b.sees[id] = []string{"zhang"}
		zhang := b.open(b.hub, "zhang", "")
		require.Equal(t, []string{"ready"}, zhang.heard())
		var many []store.Notice
		for range 1500 { // more than one page of rows
			many = append(many, store.Notice{ID: uuid.NewString(), CaseID: id, Clock: "D01-1", Step: uuid.NewString(), Recipient: "li", Text: "到期", CreatedAt: b.now})
		}
		for len(many) > 0 {
			b.write(func(tx *store.Tx) error { return tx.InsertNotices(t.Context(), many[:500]) })
			many = many[500:]
		}
		b.ask(b.hub)
		require.Equal(t, []string{"ready missed"}, zhang.heard())
		b.ask(b.hub)
		require.Empty(t, zhang.heard(), "all of it was read")
	})
}

func TestTheEndOfTheProcessSendsEverybodyAway(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bureau) {
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { b.hub.Run(ctx); close(done) }()
		zhang := b.open(b.hub, "zhang", "")
		id := uuid.NewString()
		b.sees[id] = []string{"zhang"}
		b.change(id, 1, b.now)
		require.Eventually(t, func() bool { return strings.Contains(strings.Join(zhang.heard(), " "), "case "+id) }, 10*time.Second, 10*time.Millisecond, "it asks by itself")
		cancel()
		<-done
		require.Contains(t, zhang.heard(), "closed")
		_, err := b.hub.Listen(t.Context(), "zhang", "")
		require.Error(t, err)
	})
}
