package reading

import (
	"context"
	"errors"
	"slices"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// Tasks is the person's inbox: what waits for them, or for a role that they
// hold, the most urgent first.
func (r *Reading) Tasks(ctx context.Context, account string, q view.TaskQuery) (view.Page[view.Task], error) {
	var out view.Page[view.Task]
	who, people, on, err := r.caller(ctx, account)
	if err != nil {
		return out, err
	}
	n, err := r.names(ctx)
	if err != nil {
		return out, err
	}
	f, err := r.inboxOf(ctx, who, people, on)
	if err != nil {
		return out, err
	}
	now := r.clock.Now()
	f.Kinds, f.Text, f.Acts, f.InRoles, f.Units, f.Procedures = q.Kind, q.Text, q.Act, q.Role, q.Unit, q.Procedure
	f.AtRisk, f.Overdue, f.Now = q.Due == "at_risk", q.Due == "overdue", now
	page, err := r.store.TasksFor(ctx, f, q.Cursor, q.Limit)
	if err != nil {
		return out, asked(err)
	}
	return view.Page[view.Task]{Items: each(page.Items, func(t store.TaskItem) view.Task { return task(inHand(t, account), n, now) }), Next: page.Next}, nil
}

// TaskActs are the acts of the person's inbox, the most frequent first.
func (r *Reading) TaskActs(ctx context.Context, account string) ([]view.TaskAct, error) {
	who, people, on, err := r.caller(ctx, account)
	if err != nil {
		return nil, err
	}
	f, err := r.inboxOf(ctx, who, people, on)
	if err != nil {
		return nil, err
	}
	rows, err := r.store.TaskActs(ctx, f)
	return each(rows, func(a store.WaitingAct) view.TaskAct { return view.TaskAct(a) }), err
}

// OpenTasks counts the inbox.
func (r *Reading) OpenTasks(ctx context.Context, account string) (int, error) {
	who, people, on, err := r.caller(ctx, account)
	if err != nil {
		return 0, err
	}
	f, err := r.inboxOf(ctx, who, people, on)
	if err != nil {
		return 0, err
	}
	n, err := r.store.CountTasks(ctx, f)
	return int(n), err
}

// inboxOf is what waits for the person that day.
func (r *Reading) inboxOf(ctx context.Context, who party.Person, people party.Directory, on calendar.Date) (store.TaskFilter, error) {
	hands, err := r.store.Hands(ctx)
	lost := slices.DeleteFunc(hands, func(h store.Hand) bool {
		act, known := r.tables[h.ProcedureName].Act(procedure.Name(h.Act))
		return known && act.KeepsHold(party.PersonID(h.Holder), party.UnitID(h.Unit), people, on)
	})
	return store.TaskFilter{Person: string(who.ID), Roles: held(who, people, on), Lost: lost}, err
}

func held(p party.Person, people party.Directory, on calendar.Date) []store.RoleIn {
	return each(people.HeldOn(p, on), func(h party.Held) store.RoleIn {
		in := store.RoleIn{Role: string(h.Role), Unit: string(h.Unit)}
		if h.For == nil {
			return in
		}
		in.Absent, in.Cases = string(h.For.Absent), h.For.Cases
		switch began := h.For.From.Start().UTC(); h.For.Work {
		case party.NewWork:
			in.From = &began
		case party.ExistingWork:
			in.Before = &began
		}
		return in
	})
}

// inHand is the task as it lies there today for its reader: what somebody else
// has in hand is in the inbox only where they hold it no more, or where the
// reader stands in for them.
func inHand(t store.TaskItem, account string) store.TaskItem {
	if procedure.TaskKind(t.Kind) == procedure.DoTask && t.Holder != account {
		t.Holder, t.HeldAt = "", nil
		if h := procedure.Holding(t.Holding); h == procedure.TaskClaimed || h == procedure.TaskTransferred {
			t.Holding = string(procedure.TaskUnheld)
		}
	}
	return t
}

func task(t store.TaskItem, n names, now time.Time) view.Task {
	v := view.Task{
		CaseID: t.CaseID, CaseNumber: text(t.CaseNumber), CaseTitle: t.CaseTitle, PartyName: t.PartyName, State: t.MainState,
		StateTitle: procedure.StateTitle(casefile.Main, casefile.State(t.MainState)), Act: t.Act, Title: t.Title,
		Person: n.someone(party.PersonID(t.Person)), Role: t.Role, Clock: t.Clock, Since: instant(t.Since), CaseUnit: n.unit(t.CaseUnit), Procedure: t.ProcedureName,
		Hands: view.Hands{
			Kind: t.Kind, Gesture: string(procedure.TaskKind(t.Kind).Gesture()), Version: t.Version, Of: t.Owner, Holding: t.Holding,
			HoldingTitle: procedure.HoldingTitle(procedure.Holding(t.Holding)), Holder: n.someone(party.PersonID(t.Holder)), HeldSince: t.HeldAt,
			From: n.someone(party.PersonID(t.Giver)), Ask: t.Ask, AskedAt: t.AskedAt,
		},
	}
	if t.Role != "" {
		v.RoleTitle = party.RoleTitle(party.Role(t.Role))
	}
	if t.Unit != "" {
		unit := n.unit(t.Unit)
		v.Unit = &unit
	}
	if t.DueAt != nil {
		v.Due = dueAt(text(t.ClockDueOn), *t.DueAt, now)
		v.AtRisk = t.AtRisk && now.Before(*t.DueAt)
	}
	return v
}

// Notices lists the person's messages with the names of their cases, the newest
// first.
func (r *Reading) Notices(ctx context.Context, account string, unread bool, p view.Paging) (view.Page[view.Notice], error) {
	page, err := r.store.NoticesFor(ctx, account, unread, p.Cursor, p.Limit)
	if err != nil {
		return view.Page[view.Notice]{}, asked(err)
	}
	who, people, on, err := r.caller(ctx, account)
	if err != nil {
		return view.Page[view.Notice]{}, err
	}
	heads, err := r.store.CasesInScope(ctx, each(page.Items, func(m store.Notice) string { return m.CaseID }), scopeOf(who, people, on, everyRole))
	if err != nil {
		return view.Page[view.Notice]{}, err
	}
	byID := map[string]store.Case{}
	for _, head := range heads {
		byID[head.ID] = head
	}
	return view.Page[view.Notice]{Next: page.Next, Items: each(page.Items, func(m store.Notice) view.Notice {
		return notice(m, byID)
	})}, nil
}

// notice is a message, with what its case is called. Of a case that its receiver
// no longer sees it tells nothing: offices end, and so does counsel's access.
func notice(m store.Notice, heads map[string]store.Case) view.Notice {
	v := view.Notice{ID: m.ID, CaseID: m.CaseID, Clock: m.Clock, Step: m.Step, Kind: m.Kind, Urgent: m.Urgent, Text: m.Text, CreatedAt: m.CreatedAt, ReadAt: m.ReadAt}
	if m.CaseID == "" {
		return v
	}
	head, seen := heads[m.CaseID]
	if !seen {
		v.CaseID, v.Text = "", "该消息所涉的案件，您已不能查看。"
		return v
	}
	v.CaseNumber, v.CaseTitle = text(head.Number), head.Title
	return v
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

// ReadNotices notes that the person has read all their messages up to one of them.
func (r *Reading) ReadNotices(ctx context.Context, account, newest string) error {
	err := r.store.Write(ctx, func(tx *store.Tx) error { return tx.MarkNoticesRead(ctx, newest, account, r.clock.Now()) })
	if errors.Is(err, store.ErrNotFound) {
		return fault.InField("newest", "没有这条消息，或者您无权查看")
	}
	return err
}
