package reading

import (
	"context"
	"errors"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// Tasks is the person's inbox: what waits for them, or for a role that they
// hold, the most urgent first.
func (r *Reading) Tasks(ctx context.Context, account string, p view.Paging) (view.Page[view.Task], error) {
	var out view.Page[view.Task]
	who, people, on, err := r.caller(ctx, account)
	if err != nil {
		return out, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return out, err
	}
	page, err := r.store.TasksFor(ctx, account, held(who, people, on), p.Cursor, p.Limit)
	if err != nil {
		return out, asked(err)
	}
	now := r.clock.Now()
	return view.Page[view.Task]{Items: each(page.Items, func(t store.TaskItem) view.Task { return task(t, n, now) }), Next: page.Next}, nil
}

// OpenTasks counts the inbox.
func (r *Reading) OpenTasks(ctx context.Context, account string) (int, error) {
	who, people, on, err := r.caller(ctx, account)
	if err != nil {
		return 0, err
	}
	count, roles := 0, held(who, people, on)
	for after := ""; ; {
		page, err := r.store.TasksFor(ctx, account, roles, after, 200)
		if err != nil {
			return 0, err
		}
		count += len(page.Items)
		if after = page.Next; after == "" {
			return count, nil
		}
	}
}

func held(p party.Person, people party.Directory, on calendar.Date) []store.RoleIn {
	return each(people.AssignmentsOf(p, on), func(a party.Assignment) store.RoleIn {
		return store.RoleIn{Role: string(a.Role), Unit: string(a.Unit)}
	})
}

func task(t store.TaskItem, n names, now time.Time) view.Task {
	v := view.Task{
		CaseID: t.CaseID, CaseNumber: text(t.CaseNumber), CaseTitle: t.CaseTitle, PartyName: t.PartyName, State: t.MainState,
		StateTitle: procedure.StateTitle(casefile.Main, casefile.State(t.MainState)), Act: t.Act, Title: t.Title,
		Person: n.someone(party.PersonID(t.Person)), Role: t.Role, Clock: t.Clock, Since: instant(t.Since),
	}
	if t.Role != "" {
		v.RoleTitle = party.RoleTitle(party.Role(t.Role))
	}
	if t.Unit != "" {
		unit := n.unit(t.Unit)
		v.Unit = &unit
	}
	if t.DueAt != nil {
		v.Due = dueAt(*t.DueAt, now)
	}
	return v
}

// Notices lists the person's messages, the newest first.
func (r *Reading) Notices(ctx context.Context, account string, unread bool, p view.Paging) (view.Page[view.Notice], error) {
	page, err := r.store.NoticesFor(ctx, account, unread, p.Cursor, p.Limit)
	if err != nil {
		return view.Page[view.Notice]{}, asked(err)
	}
	return view.Page[view.Notice]{Next: page.Next, Items: each(page.Items, func(m store.Notice) view.Notice {
		return view.Notice{ID: m.ID, CaseID: m.CaseID, Clock: m.Clock, Step: m.Step, Text: m.Text, CreatedAt: m.CreatedAt, ReadAt: m.ReadAt}
	})}, nil
}

// UnreadNotices counts the person's unread messages.
func (r *Reading) UnreadNotices(ctx context.Context, account string) (int, error) {
	n, err := r.store.UnreadNotices(ctx, account)
	return int(n), err
}

// ReadNotice notes that the person has read a message of theirs.
func (r *Reading) ReadNotice(ctx context.Context, account, id string) error {
	err := r.store.Write(ctx, func(tx *store.Tx) error { return tx.MarkNoticeRead(ctx, id, account, r.clock.Now()) })
	if errors.Is(err, store.ErrNotFound) {
		return missing("这条消息")
	}
	return err
}
