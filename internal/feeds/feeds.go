package feeds

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"

	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

// Inbox is where the deadlines are read.
type Inbox interface {
	Deadlines(ctx context.Context, account string) ([]view.DueDay, error)
}

// Feeds implements the API's port.
type Feeds struct {
	store  *store.Store
	inbox  Inbox
	people func(context.Context) (party.Directory, error)
	clock  clock.Clock
	url    string // where browsers and calendars reach the program
}

// New works on the record.
func New(s *store.Store, inbox Inbox, people func(context.Context) (party.Directory, error), c clock.Clock, url string) *Feeds {
	return &Feeds{store: s, inbox: inbox, people: people, clock: c, url: url}
}

// Feed tells whether the person has an address.
func (f *Feeds) Feed(ctx context.Context, account string) (view.CalendarFeed, error) {
	row, found, err := f.store.CalendarFeed(ctx, account)
	if err != nil || !found {
		return view.CalendarFeed{}, err
	}
	return view.CalendarFeed{Active: true, CreatedAt: &row.CreatedAt}, nil
}

// OpenFeed makes an address; one that the person had ends.
func (f *Feeds) OpenFeed(ctx context.Context, by view.Actor) (view.CalendarAddress, error) {
	token, now := rand.Text(), f.clock.Now()
	row := store.CalendarFeed{Account: by.Account, TokenHash: digest(token), CreatedAt: now}
	err := f.store.Write(ctx, func(tx *store.Tx) error {
		if err := tx.SaveCalendarFeed(ctx, row); err != nil {
			return err
		}
		return tx.AppendAudit(ctx, f.line(by, "开通"))
	})
	return view.CalendarAddress{Address: f.url + "/api/v1/me/calendar/" + token + ".ics", CreatedAt: now}, err
}

// CloseFeed ends the person's address.
func (f *Feeds) CloseFeed(ctx context.Context, by view.Actor) error {
	return f.store.Write(ctx, func(tx *store.Tx) error {
		if err := tx.DeleteCalendarFeed(ctx, by.Account); err != nil {
			return err
		}
		return tx.AppendAudit(ctx, f.line(by, "撤销"))
	})
}

func (f *Feeds) line(by view.Actor, what string) store.AuditEntry {
	return store.AuditEntry{
		At: f.clock.Now(), Account: by.Account, Role: string(by.Role), Action: "me.calendar", Outcome: store.AuditAllowed, Address: by.Address, Detail: what,
	}
}

// FeedOwner finds whose address it is.
func (f *Feeds) FeedOwner(ctx context.Context, token string) (owner party.Person, people party.Directory, found bool, err error) {
	row, found, err := f.store.CalendarFeedOf(ctx, digest(token))
	if err != nil || !found {
		return owner, nil, false, err
	}
	if people, err = f.people(ctx); err != nil {
		return owner, nil, false, err
	}
	owner, found = people[party.PersonID(row.Account)]
	return owner, people, found && !owner.Disabled, nil
}

// FeedText writes the calendar.
func (f *Feeds) FeedText(ctx context.Context, account string) ([]byte, error) {
	list, err := f.inbox.Deadlines(ctx, account)
	if err != nil {
		return nil, err
	}
	return render(list, f.url)
}

func digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
