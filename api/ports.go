package api

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/workflows/contract"
)

// A port answers a refusal that users may read as a *fault.Fault among its
// errors; every other error is a failure, which is logged and never shown.

// ErrFileTooLarge is what Blobs.Put says of a file over the limit.
var ErrFileTooLarge = errors.New("the file is larger than allowed")

// Clock tells the time that requests are stamped with.
type Clock interface{ Now() time.Time }

// DemoClock moves the demo clock forward, waits a while until whatever is due
// by then has been recorded, and answers how many cases still wait for it.
type DemoClock interface {
	MoveClock(ctx context.Context, to time.Time) (pending int, err error)
}

// Engine brings an act to its case and waits until it is recorded.
type Engine interface {
	Act(ctx context.Context, req contract.ActRequest) (contract.Receipt, error)
}

// Casework asks the procedure without writing. Check is nil for a request whose
// key has a receipt already.
type Casework interface {
	Check(ctx context.Context, req contract.ActRequest) (*fault.Fault, error)
	Editions(ctx context.Context) (law.Editions, error)
}

// Policy is the matrix of roles, actions and scopes. Any also answers what is
// open to whoever is signed in; Public what is open to everybody; Known whether
// any rule names the action.
type Policy interface {
	May(role party.Role, action string, scope procedure.Scope) bool
	Any(assignments []party.Assignment, unit party.UnitID, action string) (party.Role, bool)
	Public(action string) bool
	Known(action string) bool
	// Titles lists every action with what it is called in Chinese.
	Titles() []view.Named
}

// Identity knows who is signed in. It writes sign-ins, refused ones too, to the
// access log by itself.
type Identity interface {
	// Sessions wraps whatever asks who is signed in. Failed answers a request
	// whose session could not be read or kept.
	Sessions(next http.Handler, failed func(http.ResponseWriter, *http.Request, error)) http.Handler
	// Current refuses whoever is not signed in. The directory is read-only.
	Current(ctx context.Context) (party.Person, party.Directory, error)
	// Alive refuses once the session has ended since the request began.
	Alive(ctx context.Context) error
	MustChange(ctx context.Context) bool
	SignIn(ctx context.Context, login, password, address string) (account string, err error)
	SignOut(ctx context.Context, account, address string) error
	ChangePassword(ctx context.Context, account, current, next, address string) error
	Login(ctx context.Context, account string) (string, error)
}

// Admin looks after accounts, units, roles, certificates and substitutions. It
// writes what was changed, and what was refused, to the access log by itself.
type Admin interface {
	Staff(ctx context.Context) (view.Staff, error)
	CreateAccount(ctx context.Context, by view.Actor, n view.NewAccount) (view.Account, error)
	Rename(ctx context.Context, by view.Actor, account string, r view.Rename) error
	SetDisabled(ctx context.Context, by view.Actor, account string, d view.SetDisabled) error
	ResetPassword(ctx context.Context, by view.Actor, account string, r view.ResetPassword) error
	Unlock(ctx context.Context, by view.Actor, account string) error
	SaveUnit(ctx context.Context, by view.Actor, id string, u view.SaveUnit) error
	Assign(ctx context.Context, by view.Actor, h view.Held) (id string, err error)
	EndAssignment(ctx context.Context, by view.Actor, id string, lastDay calendar.Date) error
	SaveCertificate(ctx context.Context, by view.Actor, c view.Certificate) error
	Substitute(ctx context.Context, by view.Actor, s view.Substitution) (id string, err error)
	EndSubstitution(ctx context.Context, by view.Actor, id string, lastDay calendar.Date) error
	// TryStaff proves a change without making it.
	TryStaff(ctx context.Context, c view.StaffChange) (view.DutyVerdict, error)
}

// Record answers what people ask of the record, each as far as they may see
// it: internal/reading.
type Record interface {
	Cases(ctx context.Context, account string, q view.CaseQuery) (view.Page[view.CaseItem], error)
	Case(ctx context.Context, account, caseID string, at view.Moment) (view.Case, error)
	Timeline(ctx context.Context, account, caseID string, p view.Paging) (view.Page[view.Event], error)
	Clocks(ctx context.Context, account, caseID string) ([]view.Clock, error)
	Accounts(ctx context.Context, account, caseID string) ([]view.Accountability, error)
	Reviews(ctx context.Context, account string, q view.ReviewQuery) (view.Page[view.ReviewItem], error)
	Board(ctx context.Context, account string, q view.BoardQuery) (view.Board, error)
	Reviewers(ctx context.Context, account, caseID string) ([]view.Reviewer, error)
	Papers(ctx context.Context, account, caseID string) ([]view.Paper, error)
	Paper(ctx context.Context, account, caseID, paper string) (view.Paper, error)

	Files(ctx context.Context, account, caseID string) ([]view.File, error)
	File(ctx context.Context, account, caseID, sha256 string) (view.File, error)
	MayUpload(ctx context.Context, account, caseID string) error
	KeepFile(ctx context.Context, caseID string, f view.File) error

	Tasks(ctx context.Context, account string, q view.TaskQuery) (view.Page[view.Task], error)
	TaskActs(ctx context.Context, account string) ([]view.TaskAct, error)
	OpenTasks(ctx context.Context, account string) (int, error)
	// Gestures says of each task what may be done with it now, apart from the act
	// itself: nothing with a task that is not there, out of sight or another version.
	Gestures(ctx context.Context, account string, tasks []view.BatchTask) ([]view.TaskGestures, error)
	// Preview says what would come of an act, which it only reads.
	Preview(ctx context.Context, req contract.ActRequest) (view.Preview, error)
	Notices(ctx context.Context, account string, unread bool, p view.Paging) (view.Page[view.Notice], error)
	UnreadNotices(ctx context.Context, account string) (int, error)
	ReadNotice(ctx context.Context, account, id string) error
	ReadNotices(ctx context.Context, account, newest string) error

	// The what-ifs answer what an edition would change, and change nothing.
	WhatIfClocks(ctx context.Context, account string, q view.ClockSupposition) (view.WhatIfClocks, error)
	WhatIfParams(ctx context.Context, account string, q view.Supposition) (view.WhatIfParams, error)
	// DraftImpact is the what-if of a draft that is kept.
	DraftImpact(ctx context.Context, account, draft string, limit int) (view.EditionImpact, error)

	People(ctx context.Context) ([]view.Person, error)
	Person(ctx context.Context, account string) (view.Person, error)
	PersonFile(ctx context.Context, account, id string) (view.PersonFile, error)
	Units(ctx context.Context) ([]view.Unit, error)
	Audit(ctx context.Context, q view.AuditQuery) (view.Page[view.AuditEntry], error)
	Disclosures(ctx context.Context, q view.DisclosureQuery) (view.Page[view.Disclosure], error)
	Disclosure(ctx context.Context, id string) (view.Disclosure, error)

	// Note writes one line of the access log.
	Note(ctx context.Context, e view.AuditEntry) error
}

// Drafts keeps what people have begun to enter, each for its author alone.
type Drafts interface {
	List(ctx context.Context, account string) ([]view.DraftItem, error)
	Draft(ctx context.Context, account, subject, act string) (view.Draft, error)
	// Save refuses with fault.Stale when the draft has another revision than seen.
	Save(ctx context.Context, account, subject, act, seen string, in view.SaveDraft) (view.Draft, error)
	Drop(ctx context.Context, account, subject, act string) error
}

// Live tells an account what changes, until the context ends or the channel is
// closed. After is the id of the last event that the reader has seen.
type Live interface {
	Listen(ctx context.Context, account, after string) (<-chan view.Live, error)
}

// Outward is how messages leave the program: who wants them how, and what
// became of them. It writes what administrators change to the access log by
// itself.
type Outward interface {
	Notifications(ctx context.Context, account string) (view.Notifications, error)
	Choose(ctx context.Context, account string, c view.NoticeChoice) error
	Reset(ctx context.Context, account string) error
	AskAddress(ctx context.Context, account, address string) error
	ConfirmAddress(ctx context.Context, account, code string) error
	RemoveAddress(ctx context.Context, account string) error

	Deliveries(ctx context.Context, q view.DeliveryQuery) (view.Page[view.Delivery], error)
	Retry(ctx context.Context, by view.Actor, id string) error
}

// Feeds lets people read their deadlines with a calendar of their own, by an
// address that nobody can guess. It writes what is made and what ends to the
// access log by itself.
type Feeds interface {
	Feed(ctx context.Context, account string) (view.CalendarFeed, error)
	// OpenFeed answers the address, once: it is not kept.
	OpenFeed(ctx context.Context, by view.Actor) (view.CalendarAddress, error)
	CloseFeed(ctx context.Context, by view.Actor) error
	// FeedOwner finds nobody for an address that does not hold, or whose owner's
	// account is disabled.
	FeedOwner(ctx context.Context, token string) (owner party.Person, people party.Directory, found bool, err error)
	FeedText(ctx context.Context, account string) ([]byte, error)
}

// Shelf is where editions of the rules stand.
type Shelf interface {
	List(ctx context.Context) ([]view.Edition, error)
}

// Drafting is the way of an edition of the rules into force, by two people. It
// writes what they do to the access log by itself. Seen is the digest of the
// text that somebody saw: another one refuses with fault.Stale.
type Drafting interface {
	Drafts(ctx context.Context, account string, p view.Paging) (view.Page[view.EditionDraft], error)
	Draft(ctx context.Context, account, id string) (view.EditionDraftDetail, error)
	Submit(ctx context.Context, by view.Actor, text []byte) (view.EditionDraft, error)
	Replace(ctx context.Context, by view.Actor, id, seen string, text []byte) (view.EditionDraft, error)
	Withdraw(ctx context.Context, by view.Actor, id string, r view.EditionRefusal) error
	Reject(ctx context.Context, by view.Actor, id string, r view.EditionRefusal) error
	Approve(ctx context.Context, by view.Actor, id string, a view.EditionDecision) (view.LoadedEdition, error)
}

// Blobs keeps the bytes of uploads under their digest.
type Blobs interface {
	Put(ctx context.Context, r io.Reader, limit int64) (view.Stored, error)
	Get(ctx context.Context, sha256 string) (io.ReadSeekCloser, time.Time, error)
}

// Printer makes the page from which a paper is printed.
type Printer interface {
	PrintPage(p view.Paper) ([]byte, error)
}

// Pages writes what the public reads. Query is how the reader asked for the
// list; a withdrawn disclosure is shown as its tombstone.
type Pages interface {
	List(w io.Writer, page view.Page[view.Disclosure], query url.Values) error
	One(w io.Writer, d view.Disclosure) error
	NotFound(w io.Writer) error
}

// Check tells whether something the service needs can be reached.
type Check func(ctx context.Context) error
