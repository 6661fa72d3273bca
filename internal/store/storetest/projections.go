package storetest

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

func testProjections(t *testing.T, db Database) {
	ctx := t.Context()
	c, other := openCase(t, db), openCase(t, db)
	clock := store.Clock{
		CaseID: c.ID, Clock: "D10-1", Rule: "D10", Title: "审核期限", Kind: "duty", State: "running", TriggerOn: ptr("2026-07-15"),
		DueOn: ptr("2026-07-22"), DueAt: ptr(noon), Provisional: true, Late: true, Overdue: true, AtRisk: true, NextStep: "due", NextAt: ptr(noon), Body: `{"a":1}`,
	}
	stopped := store.Clock{CaseID: c.ID, Clock: "D11-1", Rule: "D11", Title: "送达", Kind: "duty", State: "stopped", Body: "{}"}
	task := store.Task{CaseID: c.ID, Act: "review.opine", Title: "法制审核", AssigneeKind: store.AssigneeRole, Role: "reviewer", Unit: "u", DueAt: ptr(noon), Clock: "D10-1", Since: noon, Version: 3, Kind: "do", Holding: "claimed", Holder: "a-1", HeldAt: ptr(noon)}
	asked := task
	asked.Kind, asked.AssigneeKind, asked.Role, asked.Unit, asked.Person = "sign", store.AssigneePerson, "", "", "a-2"
	asked.Giver, asked.Ask, asked.AskedAt = "a-1", "请会签", ptr(noon)
	person := store.CasePerson{CaseID: c.ID, Person: "a-1", Duty: "lead_handler", Recused: true}
	keep := store.CasePerson{CaseID: other.ID, Person: "a-1", Duty: "lead_handler"}
	for range 2 { // writing the same again changes nothing
		write(t, db, func(tx *store.Tx) error {
			return errors.Join(
				tx.ReplaceClocks(ctx, c.ID, []store.Clock{clock, stopped}), tx.ReplaceTasks(ctx, c.ID, []store.Task{asked, task}),
				tx.ReplacePeople(ctx, c.ID, []store.CasePerson{person}), tx.ReplacePeople(ctx, other.ID, []store.CasePerson{keep}))
		})
	}
	clocks, err := db.Clocks(ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, []store.Clock{clock, stopped}, clocks)
	tasks, err := db.Tasks(ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, []store.Task{task, asked}, tasks)
	people, err := db.People(ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, []store.CasePerson{person}, people)

	write(t, db, func(tx *store.Tx) error {
		return errors.Join(tx.ReplaceClocks(ctx, c.ID, nil), tx.ReplaceTasks(ctx, c.ID, nil), tx.ReplacePeople(ctx, c.ID, nil))
	})
	clocks, err = db.Clocks(ctx, c.ID)
	require.NoError(t, err)
	require.Empty(t, clocks)
	people, err = db.People(ctx, other.ID)
	require.NoError(t, err)
	require.Equal(t, []store.CasePerson{keep}, people, "another case is left alone")
}

func testPapers(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	first := store.Paper{ID: uuid.NewString(), CaseID: c.ID, Sequence: 1, Slot: "notice", Title: "告知书", Number: ptr("〔2026〕" + c.ID), Text: []byte("正文\n"), SHA256: digest("1"), CreatedAt: noon}
	second := store.Paper{ID: uuid.NewString(), CaseID: c.ID, Sequence: 2, Slot: "opinion", Title: "意见书", Text: []byte("意见"), SHA256: digest("2"), CreatedAt: noon}
	void := store.VoidedPaper{Paper: first.ID, CaseID: c.ID, Sequence: 3, Reason: "文号有误", VoidedAt: noon.Add(time.Hour)}
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(tx.InsertPapers(ctx, []store.Paper{second, first}), tx.VoidPapers(ctx, []store.VoidedPaper{void}))
	})
	voided := first
	voided.VoidedSequence, voided.VoidedReason, voided.VoidedAt = ptr(3), ptr("文号有误"), ptr(void.VoidedAt)
	got, found, err := db.Paper(ctx, first.ID)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, voided, got)
	list, err := db.Papers(ctx, c.ID)
	require.NoError(t, err)
	voided.Text, second.Text = nil, nil
	require.Equal(t, []store.Paper{voided, second}, list)

	taken := first
	taken.ID = uuid.NewString()
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.InsertPapers(ctx, []store.Paper{taken}) }), store.ErrDuplicate, "a voided number stays taken")
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.VoidPapers(ctx, []store.VoidedPaper{void}) }), store.ErrDuplicate)
}

func testNotices(t *testing.T, db Database) {
	ctx := t.Context()
	c, recipient := openCase(t, db), uuid.NewString()
	notice := func(step string) store.Notice {
		return store.Notice{ID: uuid.NewString(), CaseID: c.ID, Clock: "D10-1", Step: step, Recipient: recipient, Role: "reviewer", Text: "即将到期", CreatedAt: noon}
	}
	first := notice("at_risk")
	write(t, db, func(tx *store.Tx) error { return tx.InsertNotices(ctx, []store.Notice{first}) })
	write(t, db, func(tx *store.Tx) error {
		return tx.InsertNotices(ctx, []store.Notice{notice("at_risk"), notice("overdue")})
	})
	list, err := db.NoticesFor(ctx, recipient, false, "", 10)
	require.NoError(t, err)
	require.Len(t, list.Items, 2)
	require.Contains(t, list.Items, first, "the first stands")

	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.MarkNoticeRead(ctx, first.ID, "somebody else", noon) }), store.ErrNotFound)
	for _, at := range []time.Time{noon.Add(time.Minute), noon.Add(time.Hour)} {
		write(t, db, func(tx *store.Tx) error { return tx.MarkNoticeRead(ctx, first.ID, recipient, at) })
	}
	n, err := db.UnreadNotices(ctx, recipient)
	require.NoError(t, err)
	require.EqualValues(t, 1, n)
	list, err = db.NoticesFor(ctx, recipient, true, "", 10)
	require.NoError(t, err)
	require.Len(t, list.Items, 1)
	require.Equal(t, "overdue", list.Items[0].Step)
	list, err = db.NoticesFor(ctx, recipient, false, "", 10)
	require.NoError(t, err)
	for _, got := range list.Items {
		if got.ID == first.ID {
			require.Equal(t, noon.Add(time.Minute), *got.ReadAt, "the first reading counts")
		}
	}
}

func testStaffNotices(t *testing.T, db Database) {
	ctx := t.Context()
	c, who, head := openCase(t, db), openAccount(t, db), openAccount(t, db)
	notice := func(step, recipient string, at time.Time) store.StaffNotice {
		return store.StaffNotice{ID: uuid.NewString(), Person: who.ID, Subject: "enforcement E1 2026-12-31", Step: step, Recipient: recipient, Text: "即将到期", CreatedAt: at}
	}
	insert := func(notices ...store.StaffNotice) {
		write(t, db, func(tx *store.Tx) error { return tx.InsertStaffNotices(ctx, notices) })
	}
	insert()
	insert(notice("certificate-60", who.ID, noon), notice("certificate-60", head.ID, noon))
	insert(notice("certificate-60", who.ID, noon.Add(time.Hour)), notice("certificate-30", who.ID, noon.Add(2*time.Hour)))
	write(t, db, func(tx *store.Tx) error {
		return tx.InsertNotices(ctx, []store.Notice{{ID: uuid.NewString(), CaseID: c.ID, Clock: "D10-1", Step: "overdue", Recipient: who.ID, Text: "逾期", CreatedAt: noon.Add(time.Hour)}})
	})
	var steps, cases []string
	var last store.Notice
	for after := ""; ; {
		page, err := db.NoticesFor(ctx, who.ID, true, after, 1)
		require.NoError(t, err)
		last = page.Items[0]
		steps, cases = append(steps, last.Step), append(cases, last.CaseID)
		if after = page.Next; after == "" {
			break
		}
	}
	require.Equal(t, []string{"certificate-30", "overdue", "certificate-60"}, steps, "both kinds in one order")
	require.Equal(t, []string{"", c.ID, ""}, cases)
	require.Equal(t, noon, last.CreatedAt)
	require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.MarkNoticeRead(ctx, last.ID, head.ID, noon) }), store.ErrNotFound)
	write(t, db, func(tx *store.Tx) error { return tx.MarkNoticeRead(ctx, last.ID, who.ID, noon) })
	require.Equal(t, []string{"certificate-30", "overdue"}, unreadSteps(t, db, who.ID))
}

// All up to the newest that somebody saw are read, of both kinds; neither what
// came since, nor what others were told, nor what was read before.
func testNoticesRead(t *testing.T, db Database) {
	ctx := t.Context()
	c, who, other := openCase(t, db), openAccount(t, db), openAccount(t, db)
	ofCase := func(step, recipient string, at time.Time) store.Notice {
		return store.Notice{ID: uuid.NewString(), CaseID: c.ID, Clock: "D10-1", Step: step, Recipient: recipient, Text: step, CreatedAt: at}
	}
	ofStaff := func(step string, at time.Time) store.StaffNotice {
		return store.StaffNotice{ID: uuid.NewString(), Person: who.ID, Subject: "enforcement E1 2026-12-31", Step: step, Recipient: who.ID, Text: step, CreatedAt: at}
	}
	read, seen, twin, theirs := ofCase("read", who.ID, noon), ofCase("seen", who.ID, noon.Add(2*time.Hour)), ofCase("twin", who.ID, noon.Add(2*time.Hour)), ofCase("theirs", other.ID, noon)
	seen.ID, twin.ID = "5"+seen.ID[1:], "6"+twin.ID[1:] // of one instant, the second came later
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.InsertNotices(ctx, []store.Notice{read, seen, twin, theirs, ofCase("since", who.ID, noon.Add(3*time.Hour))}),
			tx.InsertStaffNotices(ctx, []store.StaffNotice{ofStaff("certificate-60", noon.Add(time.Hour)), ofStaff("certificate-30", noon.Add(4*time.Hour))}),
			tx.MarkNoticeRead(ctx, read.ID, who.ID, noon.Add(time.Minute)))
	})
	for _, id := range []string{theirs.ID, uuid.NewString()} {
		require.ErrorIs(t, db.Write(ctx, func(tx *store.Tx) error { return tx.MarkNoticesRead(ctx, id, who.ID, noon) }), store.ErrNotFound)
	}
	at := noon.Add(5 * time.Hour)
	write(t, db, func(tx *store.Tx) error { return tx.MarkNoticesRead(ctx, seen.ID, who.ID, at) })
	require.Equal(t, []string{"certificate-30", "since", "twin"}, unreadSteps(t, db, who.ID))
	require.Equal(t, []string{"theirs"}, unreadSteps(t, db, other.ID))
	list, err := db.NoticesFor(ctx, who.ID, false, "", 10)
	require.NoError(t, err)
	readAt := map[string]*time.Time{}
	for _, n := range list.Items {
		readAt[n.Step] = n.ReadAt
	}
	require.Equal(t, noon.Add(time.Minute), *readAt["read"], "the first reading counts")
	require.Equal(t, at, *readAt["seen"])
	require.Equal(t, at, *readAt["certificate-60"])

	staff := list.Items[0] // a message about people bounds both kinds alike
	write(t, db, func(tx *store.Tx) error { return tx.MarkNoticesRead(ctx, staff.ID, who.ID, at) })
	require.Empty(t, unreadSteps(t, db, who.ID))
}

func unreadSteps(t *testing.T, db Database, who string) []string {
	list, err := db.NoticesFor(t.Context(), who, true, "", 10)
	require.NoError(t, err)
	n, err := db.UnreadNotices(t.Context(), who)
	require.NoError(t, err)
	require.Len(t, list.Items, int(n))
	var steps []string
	for _, n := range list.Items {
		steps = append(steps, n.Step)
	}
	return steps
}

func testCasePages(t *testing.T, db Database) {
	unit := uuid.NewString()
	want := map[string]bool{}
	for i := range 23 {
		// Three instants for 23 cases: pages must break inside equal keys.
		c := openCase(t, db, func(c *store.Case) { c.Unit, c.UpdatedAt = unit, noon.Add(time.Duration(i%3)*time.Microsecond) })
		want[c.ID] = true
	}
	filter := store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}}
	var last *store.Case
	after, pages := "", 0
	for {
		got, err := db.ListCases(t.Context(), filter, after, 5)
		require.NoError(t, err)
		for _, c := range got.Items {
			require.True(t, want[c.ID], "shown twice: %s", c.ID)
			delete(want, c.ID)
			if last != nil {
				require.False(t, c.UpdatedAt.After(last.UpdatedAt))
			}
			last = &c
		}
		pages++
		if got.Next == "" {
			break
		}
		require.Len(t, got.Items, 5)
		after = got.Next
	}
	require.Empty(t, want)
	require.Equal(t, 5, pages)
}

func testScope(t *testing.T, db Database) {
	ctx := t.Context()
	viewer, unit := uuid.NewString(), uuid.NewString()
	state := "st-" + unit[:8]
	inUnit := openCase(t, db, func(c *store.Case) { c.Unit = unit })
	inState := openCase(t, db, func(c *store.Case) { c.MainState = state })
	own := openCase(t, db)
	recused := openCase(t, db, func(c *store.Case) { c.Unit, c.MainState = unit, state })
	foreign := openCase(t, db)
	decided := openCase(t, db, func(c *store.Case) { c.MainState, c.DecidedAt = state+"-d", ptr(noon) })
	undecided := openCase(t, db, func(c *store.Case) { c.MainState = state + "-d" })
	reviewed := openCase(t, db, func(c *store.Case) { c.States = `{"main":"noticed","` + state + `":"passed"}` })
	begun := openCase(t, db, func(c *store.Case) { c.States = `{"main":"noticed","` + state + `":""}` }) // and was given up
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.ReplacePeople(ctx, own.ID, []store.CasePerson{{CaseID: own.ID, Person: viewer, Duty: "co_handler"}}),
			tx.ReplacePeople(ctx, recused.ID, []store.CasePerson{
				{CaseID: recused.ID, Person: viewer, Duty: "lead_handler", Recused: true},
				{CaseID: recused.ID, Person: viewer, Duty: "recorder"},
			}))
	})
	late := []string{decided.ID, undecided.ID, reviewed.ID, begun.ID}
	all := append([]string{inUnit.ID, inState.ID, own.ID, recused.ID, foreign.ID}, late...)
	for name, test := range map[string]struct {
		scope store.Scope
		want  []string
	}{
		"nothing":                  {store.Scope{Viewer: viewer}, nil},
		"unit":                     {store.Scope{Viewer: viewer, Units: []string{unit}}, []string{inUnit.ID}},
		"states":                   {store.Scope{Viewer: viewer, States: []string{state}}, []string{inState.ID}},
		"own":                      {store.Scope{Viewer: viewer, Own: true}, []string{own.ID}},
		"any of them":              {store.Scope{Viewer: viewer, Own: true, Units: []string{unit}, States: []string{state}}, []string{inUnit.ID, inState.ID, own.ID}},
		"another duty":             {store.Scope{Viewer: viewer, Own: true, Duties: []string{"lead_handler"}}, nil},
		"that duty":                {store.Scope{Viewer: viewer, Own: true, Duties: []string{"co_handler"}}, []string{own.ID}},
		"decided":                  {store.Scope{Viewer: viewer, Decided: []string{state + "-d"}}, []string{decided.ID}},
		"a track that ever began":  {store.Scope{Viewer: viewer, Tracks: []string{state}}, []string{reviewed.ID, begun.ID}},
		"all but recused":          {store.Scope{Viewer: viewer, All: true}, append([]string{inUnit.ID, inState.ID, own.ID, foreign.ID}, late...)},
		"stands in for a recused":  {store.Scope{Viewer: "other", Inherits: []string{viewer}, Units: []string{unit}}, []string{inUnit.ID}},
		"another viewer sees that": {store.Scope{Viewer: "other", Units: []string{unit}}, []string{inUnit.ID, recused.ID}},
		"in some cases alone": {store.Scope{Viewer: viewer, Limited: []store.Within{
			{Cases: []string{inUnit.ID, foreign.ID, recused.ID}, Scope: store.Scope{Units: []string{unit}}}, {Cases: []string{own.ID, foreign.ID}, Scope: store.Scope{Own: true}},
		}}, []string{inUnit.ID, own.ID}},
		"all of some cases":     {store.Scope{Viewer: viewer, Limited: []store.Within{{Cases: []string{foreign.ID}, Scope: store.Scope{All: true}}}}, []string{foreign.ID}},
		"nothing of some cases": {store.Scope{Viewer: viewer, Limited: []store.Within{{Cases: []string{foreign.ID}}}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var one, listed []string
			for _, id := range all {
				if _, found, err := db.CaseInScope(t.Context(), id, test.scope); found {
					require.NoError(t, err)
					one = append(one, id)
				}
			}
			require.ElementsMatch(t, test.want, one)
			several, err := db.CasesInScope(t.Context(), all, test.scope)
			require.NoError(t, err)
			require.Len(t, several, len(one))
			for _, c := range several {
				require.Contains(t, one, c.ID)
			}
			got, err := db.ListCases(t.Context(), store.CaseFilter{Scope: test.scope}, "", 200)
			require.NoError(t, err)
			for _, c := range got.Items {
				for _, id := range all {
					if c.ID == id {
						listed = append(listed, id)
					}
				}
			}
			require.ElementsMatch(t, test.want, listed)
		})
	}
}

func testCasesOfAPerson(t *testing.T, db Database) {
	ctx, who := t.Context(), uuid.NewString()
	handles, reviewed, spoke := openCase(t, db), openCase(t, db), openCase(t, db)
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.ReplacePeople(ctx, handles.ID, []store.CasePerson{{CaseID: handles.ID, Person: who, Duty: "handler"}, {CaseID: handles.ID, Person: who, Duty: "host"}}),
			tx.ReplacePeople(ctx, reviewed.ID, []store.CasePerson{{CaseID: reviewed.ID, Person: who, Duty: "reviewer"}}),
			tx.ReplacePeople(ctx, spoke.ID, []store.CasePerson{{CaseID: spoke.ID, Person: who, Duty: "submitter"}}))
	})
	got, err := db.ListCases(ctx, store.CaseFilter{Scope: store.Scope{All: true}, Person: who}, "", 10)
	require.NoError(t, err)
	var ids []string
	for _, c := range got.Items {
		ids = append(ids, c.ID)
	}
	require.ElementsMatch(t, []string{handles.ID, reviewed.ID}, ids)
	got, err = db.ListCases(ctx, store.CaseFilter{Scope: store.Scope{Viewer: "nobody"}, Person: who}, "", 10)
	require.NoError(t, err)
	require.Empty(t, got.Items, "the filter widens nobody's sight")
}

func testInbox(t *testing.T, db Database) {
	ctx := t.Context()
	me, unit := uuid.NewString(), uuid.NewString()
	gone := store.Hand{Act: "held by one who is gone", Unit: unit, Holder: "gone"}
	roles := []store.RoleIn{{Role: "reviewer", Unit: unit}, {Role: "handler-" + unit[:8], Unit: unit}}
	task := func(c store.Case, act string, due *time.Time, change func(*store.Task)) store.Task {
		made := store.Task{CaseID: c.ID, Act: act, Title: act, AssigneeKind: store.AssigneeRole, Role: "reviewer", Unit: unit, DueAt: due, Since: noon, Version: 1, Kind: "do", Holding: "open"}
		if change != nil {
			change(&made)
		}
		return made
	}
	mine := func(t *store.Task) { t.AssigneeKind, t.Person, t.Role, t.Unit = store.AssigneePerson, me, "", "" }
	a, b, hidden := openCase(t, db), openCase(t, db), openCase(t, db)
	gone.ProcedureName = b.Procedure
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.ReplaceTasks(ctx, a.ID, []store.Task{
				task(a, "t-undated", nil, nil), task(a, "t-3", ptr(noon.Add(3*time.Hour)), mine), task(a, "t-undated-2", nil, mine),
				task(a, "t-equal", ptr(noon), nil), task(a, "foreign-unit", ptr(noon), func(t *store.Task) { t.Unit = "elsewhere" }),
				task(a, "foreign-person", ptr(noon), func(t *store.Task) { mine(t); t.Person = "somebody" }),
			}),
			tx.ReplaceTasks(ctx, b.ID, []store.Task{
				task(b, "t-equal", ptr(noon), mine), task(b, "t-1", ptr(noon.Add(-time.Hour)), nil),
				task(b, "held by me", ptr(noon.Add(6*time.Hour)), func(t *store.Task) { t.Holder = me }),
				task(b, "held by another", ptr(noon.Add(6*time.Hour)), func(t *store.Task) { t.Holder = "another" }),
				task(b, "held by one who is gone", ptr(noon.Add(6*time.Hour)), func(t *store.Task) { t.Holder = "gone" }),
				task(b, "signing for another", ptr(noon.Add(6*time.Hour)), func(t *store.Task) { mine(t); t.Holder, t.Kind = "another", "sign" }),
				task(b, "signing for another", ptr(noon.Add(6*time.Hour)), func(t *store.Task) { mine(t); t.Holder, t.Kind, t.Version = "another", "sign", 2 }),
				task(b, "any-unit", ptr(noon.Add(4*time.Hour)), func(t *store.Task) { t.Role, t.Unit = roles[1].Role, "" }),
			}),
			tx.ReplaceTasks(ctx, hidden.ID, []store.Task{task(hidden, "recused", ptr(noon), nil)}),
			tx.ReplacePeople(ctx, hidden.ID, []store.CasePerson{{CaseID: hidden.ID, Person: me, Duty: "reviewer", Recused: true}}))
	})
	var got []string
	for after := ""; ; {
		p, err := db.TasksFor(ctx, store.TaskFilter{Person: me, Roles: roles, Lost: []store.Hand{gone}}, after, 2)
		require.NoError(t, err)
		for _, item := range p.Items {
			got = append(got, item.Act)
			require.Equal(t, "未取得施工许可证擅自施工", item.CaseTitle)
		}
		if after = p.Next; after == "" {
			break
		}
	}
	require.Equal(t, []string{"t-1", "t-equal", "t-equal", "t-3", "any-unit", "held by me", "held by one who is gone", "signing for another", "signing for another", "t-undated", "t-undated-2"}, got)

	filtered := func(change func(*store.TaskFilter)) (acts []string) {
		f := store.TaskFilter{Person: me, Roles: roles, Now: noon.Add(time.Minute), Lost: []store.Hand{gone}}
		change(&f)
		p, err := db.TasksFor(ctx, f, "", 50)
		require.NoError(t, err)
		n, err := db.CountTasks(ctx, f)
		require.NoError(t, err)
		require.Len(t, p.Items, int(n))
		for _, item := range p.Items {
			acts = append(acts, item.Act)
		}
		return acts
	}
	limited := func(h store.RoleIn) (acts []string) {
		h.Role, h.Unit = "reviewer", unit
		p, err := db.TasksFor(ctx, store.TaskFilter{Person: "nobody", Roles: []store.RoleIn{h}}, "", 50)
		require.NoError(t, err)
		for _, item := range p.Items {
			acts = append(acts, item.Act)
		}
		return acts
	}
	require.Equal(t, []string{"t-1"}, limited(store.RoleIn{Cases: []string{b.ID}}))
	require.Equal(t, []string{"t-1", "held by another"}, limited(store.RoleIn{Cases: []string{b.ID}, Absent: "another"}), "what the absent person has in hand")
	require.NotContains(t, limited(store.RoleIn{Cases: []string{a.ID}, Absent: "another"}), "held by another")
	require.Empty(t, limited(store.RoleIn{Before: ptr(noon), Absent: "another"}))
	require.Len(t, limited(store.RoleIn{From: ptr(noon)}), 4, "and the one that a recusal hides from another")
	require.Empty(t, limited(store.RoleIn{From: ptr(noon.Add(time.Microsecond))}))
	require.Equal(t, []string{"t-1", "t-equal", "t-equal"}, filtered(func(f *store.TaskFilter) { f.Overdue = true }))
	require.Equal(t, []string{"t-3", "t-undated-2"}, filtered(func(f *store.TaskFilter) { f.Acts = []string{"t-3", "t-undated-2", "foreign-person"} }))
	require.Equal(t, []string{"any-unit"}, filtered(func(f *store.TaskFilter) { f.InRoles = []string{roles[1].Role} }))
	require.Equal(t, []string{"t-undated", "t-undated-2"}, filtered(func(f *store.TaskFilter) { f.Text = "ＵＮdated" }))
	require.Empty(t, filtered(func(f *store.TaskFilter) { f.Text = "undated 阳光" }))
	save(t, db, a, "阳光小区", "")
	require.Equal(t, []string{"t-undated", "t-undated-2"}, filtered(func(f *store.TaskFilter) { f.Text = "undated 阳光" }), "words of task and case together")
	require.Equal(t, []string{"signing for another", "signing for another"}, filtered(func(f *store.TaskFilter) { f.Kinds = []string{"sign"} }))
	for _, other := range []func(*store.Hand){
		func(h *store.Hand) { h.Unit = "" }, func(h *store.Hand) { h.Act = "t-1" }, func(h *store.Hand) { h.ProcedureName = "another" }, func(h *store.Hand) { h.Holder = "another" },
	} {
		hand := gone
		other(&hand)
		require.NotContains(t, filtered(func(f *store.TaskFilter) { f.Lost = []store.Hand{hand} }), "held by one who is gone")
	}
	hands, err := db.Hands(ctx)
	require.NoError(t, err)
	of := slices.DeleteFunc(hands, func(h store.Hand) bool { return h.Unit != unit })
	byMe, byAnother := gone, gone
	byMe.Act, byMe.Holder, byAnother.Act, byAnother.Holder = "held by me", me, "held by another", "another"
	require.ElementsMatch(t, []store.Hand{gone, byMe, byAnother}, of)
	require.Empty(t, filtered(func(f *store.TaskFilter) { f.Units = []string{"elsewhere"} }))
	require.Len(t, filtered(func(f *store.TaskFilter) { f.Procedures = []string{a.Procedure} }), len(got))
	require.Empty(t, filtered(func(f *store.TaskFilter) { f.AtRisk = true }))
	counted, err := db.TaskActs(ctx, store.TaskFilter{Person: me, Roles: roles, Lost: []store.Hand{gone}})
	require.NoError(t, err)
	byAct := map[string]int{}
	for _, act := range got {
		byAct[act]++
	}
	require.Equal(t, [2]store.WaitingAct{{Act: "signing for another", Title: "signing for another", Tasks: 2}, {Act: "t-equal", Title: "t-equal", Tasks: 2}}, [2]store.WaitingAct(counted[:2]))
	for _, c := range counted {
		require.Equal(t, byAct[c.Act], c.Tasks, c.Act)
	}
	require.Len(t, counted, len(byAct))
	write(t, db, func(tx *store.Tx) error {
		later := task(a, "t-warned", ptr(noon.Add(5*time.Hour)), func(t *store.Task) { mine(t); t.Clock = "D10-1" })
		return errors.Join(tx.ReplaceTasks(ctx, a.ID, []store.Task{later}), tx.ReplaceClocks(ctx, a.ID, []store.Clock{{
			CaseID: a.ID, Clock: "D10-1", Rule: "D10", Title: "期限", Kind: "duty", State: "running", DueAt: later.DueAt, AtRisk: true, Body: "{}",
		}}))
	})
	require.Equal(t, []string{"t-warned"}, filtered(func(f *store.TaskFilter) { f.AtRisk = true }))
}

func testDueClocks(t *testing.T, db Database) {
	ctx := t.Context()
	unit := uuid.NewString()
	for i := range 3 {
		c := openCase(t, db, func(c *store.Case) { c.Unit = unit })
		clock := func(name, state string, due *time.Time) store.Clock {
			return store.Clock{CaseID: c.ID, Clock: name, Rule: "D10", Title: "期限", Kind: "duty", State: state, DueAt: due, Overdue: due != nil && i == 0, Body: "{}"}
		}
		write(t, db, func(tx *store.Tx) error {
			return tx.ReplaceClocks(ctx, c.ID, []store.Clock{
				clock("D10-1", "running", ptr(noon)), clock("D10-2", "running", ptr(noon.Add(time.Duration(i)*time.Hour))),
				clock("D11-1", "stopped", ptr(noon)), clock("D12-1", "running", nil),
			})
		})
	}
	all := func(f store.ClockFilter) (names []string) {
		f.Scope.Units = []string{unit}
		seen := map[string]bool{}
		for after := ""; ; {
			p, err := db.DueClocks(ctx, f, after, 2)
			require.NoError(t, err)
			for _, item := range p.Items {
				id := item.CaseID + "/" + item.Clock.Clock
				require.False(t, seen[id], "shown twice")
				seen[id] = true
				require.Equal(t, unit, item.CaseUnit)
				names = append(names, fmt.Sprintf("%s+%d", item.Clock.Clock, int(item.DueAt.Sub(noon).Hours())))
			}
			if after = p.Next; after == "" {
				return names
			}
		}
	}
	require.Len(t, all(store.ClockFilter{}), 9)
	running := all(store.ClockFilter{State: "running"})
	require.Len(t, running, 6)
	require.Equal(t, []string{"D10-2+1", "D10-2+2"}, running[4:])
	require.Equal(t, []string{"D10-1+0", "D10-2+0"}, all(store.ClockFilter{State: "running", Overdue: true}))
	require.Len(t, all(store.ClockFilter{State: "running", Before: ptr(noon.Add(time.Hour))}), 4)
}

func newDisclosure(caseID string) store.Disclosure {
	return store.Disclosure{
		ID: uuid.NewString(), CaseID: caseID, Decision: "decision-1", Sequence: 4, Number: "曲住建罚〔2026〕1号", Title: "行政处罚决定", PartyName: "张某",
		Category: "penalty", Unit: "u-1", DecidedOn: ptr("2026-07-10"), Facts: "事实", Basis: "依据", Outcome: "罚款", Text: []byte("全文"), SHA256: digest("d"),
		State: store.DisclosurePublished, FirstPublishedAt: noon, PublishedAt: noon.Add(time.Second),
	}
}

func testDisclosures(t *testing.T, db Database) {
	ctx := t.Context()
	c := openCase(t, db)
	d := newDisclosure(c.ID)
	d.Category = uuid.NewString()
	write(t, db, func(tx *store.Tx) error { return tx.UpsertDisclosure(ctx, d) })
	got, found, err := db.Disclosure(ctx, d.ID)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, d, got)

	again := d
	again.ID, again.FirstPublishedAt, again.PublishedAt = uuid.NewString(), noon.Add(time.Hour), noon.Add(time.Hour)
	again.State, again.WithdrawnAt, again.WithdrawalReason = store.DisclosureWithdrawn, ptr(noon.Add(time.Hour)), "决定被撤销"
	write(t, db, func(tx *store.Tx) error { return tx.UpsertDisclosure(ctx, again) })
	of, err := db.DisclosuresOf(ctx, c.ID)
	require.NoError(t, err)
	again.ID, again.FirstPublishedAt = d.ID, d.FirstPublishedAt
	require.Equal(t, []store.Disclosure{again}, of)

	other := newDisclosure(c.ID)
	other.Decision, other.Category, other.Title = "decision-2", d.Category, "阳光小区"
	write(t, db, func(tx *store.Tx) error { return tx.UpsertDisclosure(ctx, other) })
	first, err := db.Disclosures(ctx, store.DisclosureFilter{Category: d.Category}, "", 1)
	require.NoError(t, err)
	second, err := db.Disclosures(ctx, store.DisclosureFilter{Category: d.Category}, first.Next, 1)
	require.NoError(t, err)
	require.ElementsMatch(t, []string{d.ID, other.ID}, []string{first.Items[0].ID, second.Items[0].ID})
	require.Empty(t, second.Next)
	require.Nil(t, first.Items[0].Text)
	narrowed, err := db.Disclosures(ctx, store.DisclosureFilter{Category: d.Category, State: store.DisclosurePublished, Text: "阳光", Unit: "u-1"}, "", 9)
	require.NoError(t, err)
	require.Len(t, narrowed.Items, 1)
	for text, want := range map[string]int{"张某": 1, "行政处罚决定": 0, "曲住建罚": 2} {
		found, err := db.Disclosures(ctx, store.DisclosureFilter{Category: d.Category, Text: text}, "", 9)
		require.NoError(t, err)
		require.Len(t, found.Items, want, "a withdrawn one is found by its number alone: %s", text)
	}
}

func testFiles(t *testing.T, db Database) {
	ctx := t.Context()
	a, b := openCase(t, db), openCase(t, db)
	f := store.File{CaseID: a.ID, SHA256: digest(a.ID), Name: "现场照片.jpg", MIME: "image/jpeg", Size: 1 << 40, UploadedBy: "a-1", UploadedAt: noon}
	same := f
	same.CaseID = b.ID
	renamed := f
	renamed.Name = "改名.jpg"
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(tx.InsertFile(ctx, f), tx.InsertFile(ctx, same), tx.InsertFile(ctx, renamed))
	})
	files, err := db.Files(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, []store.File{f}, files, "the same bytes in the same case stay as they were first noted")
	got, found, err := db.File(ctx, b.ID, f.SHA256)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, same, got)
	_, found, err = db.File(ctx, b.ID, digest("none"))
	require.NoError(t, err)
	require.False(t, found)
}

func testSweep(t *testing.T, db Database) {
	ctx := t.Context()
	// Instants before all other tests' cases, and an edition of its own, keep this test's cases apart.
	now := noon.AddDate(-10, 0, 0)
	edition := "e-" + uuid.NewString()
	open := func(change func(*store.Case)) string {
		return openCase(t, db, func(c *store.Case) {
			c.CalendarEdition, c.UpdatedAt = edition, now
			change(c)
		}).ID
	}
	quiet := open(func(*store.Case) {})
	behind := open(func(c *store.Case) { c.Sequence = 1 })
	endedBehind := open(func(c *store.Case) { c.Sequence, c.Ended = 1, true })
	overdue := open(func(c *store.Case) { c.NextAlarmAt = ptr(now.Add(-61 * time.Second)) })
	justDue := open(func(c *store.Case) { c.NextAlarmAt = ptr(now.Add(-59 * time.Second)) })
	endedOverdue := open(func(c *store.Case) { c.NextAlarmAt, c.Ended = ptr(now.Add(-time.Hour)), true })
	oldCalendar := open(func(c *store.Case) { c.CalendarEdition = "older" })

	lagging, err := db.LaggingCases(ctx, now, 1000, edition)
	require.NoError(t, err)
	ids := map[string]bool{}
	for _, c := range lagging {
		ids[c.ID] = true
	}
	for id, want := range map[string]bool{
		quiet: false, behind: true, endedBehind: true, overdue: true, justDue: false, endedOverdue: false, oldCalendar: true,
	} {
		require.Equal(t, want, ids[id])
	}
	pending, err := db.PendingAlarms(ctx, now)
	require.NoError(t, err)
	require.EqualValues(t, 2, pending)

	seen := map[string]bool{}
	for after := ""; ; {
		batch, err := db.OpenCases(ctx, after, 3)
		require.NoError(t, err)
		if len(batch) == 0 {
			break
		}
		for _, c := range batch {
			require.Greater(t, c.ID, after)
			after, seen[c.ID] = c.ID, true
		}
	}
	require.True(t, seen[quiet] && seen[behind] && seen[overdue])
	require.False(t, seen[endedBehind] || seen[endedOverdue])
}

func testAcknowledge(t *testing.T, db Database) {
	ctx := t.Context()
	a := openCase(t, db, func(c *store.Case) { c.Sequence = 5 })
	b := openCase(t, db, func(c *store.Case) { c.Sequence = 5 })
	acknowledge := func(reached map[string]int) {
		write(t, db, func(tx *store.Tx) error { return tx.AcknowledgeEngine(ctx, reached) })
	}
	reached := func(id string) int {
		c, _, err := db.Case(ctx, id)
		require.NoError(t, err)
		return c.EngineSequence
	}
	acknowledge(nil)
	many := map[string]int{a.ID: 3, b.ID: 5}
	for range 150 { // more than one batch
		many[uuid.NewString()] = 1
	}
	acknowledge(many)
	acknowledge(map[string]int{a.ID: 2, b.ID: 4})
	require.Equal(t, 3, reached(a.ID))
	require.Equal(t, 5, reached(b.ID))
	a.Sequence = 6
	write(t, db, func(tx *store.Tx) error { return tx.UpdateCase(ctx, a) })
	require.Equal(t, 3, reached(a.ID), "an act leaves what the engine confirmed")
}

func testBrokenCursors(t *testing.T, db Database) {
	ctx := t.Context()
	for _, broken := range []string{"x", "!!", "bnVsbA", "e30", "W10"} {
		_, err := db.ListCases(ctx, store.CaseFilter{}, broken, 5)
		require.ErrorIs(t, err, store.ErrCursor, broken)
		_, err = db.TasksFor(ctx, store.TaskFilter{Person: "a"}, broken, 5)
		require.ErrorIs(t, err, store.ErrCursor, broken)
		_, err = db.DueClocks(ctx, store.ClockFilter{}, broken, 5)
		require.ErrorIs(t, err, store.ErrCursor, broken)
		_, err = db.NoticesFor(ctx, "a", false, broken, 5)
		require.ErrorIs(t, err, store.ErrCursor, broken)
		_, err = db.Disclosures(ctx, store.DisclosureFilter{}, broken, 5)
		require.ErrorIs(t, err, store.ErrCursor, broken)
	}
	_, err := db.AuditList(ctx, store.AuditFilter{}, "!!", 5)
	require.ErrorIs(t, err, store.ErrCursor)
}

// Every running clock is met once, whatever the size of the pages.
func testRunningClocks(t *testing.T, db Database) {
	ctx := t.Context()
	want := map[string]string{}
	paused, err := db.PausedClocks(ctx)
	require.NoError(t, err)
	var ids []string
	for i := range 5 {
		number := uuid.NewString()
		c := openCase(t, db, func(c *store.Case) { c.Number = &number })
		ids = append(ids, c.ID)
		clock := func(name, state string) store.Clock {
			return store.Clock{CaseID: c.ID, Clock: name, Rule: "D10", Title: "期限", Kind: "duty", State: state, DueAt: ptr(noon), Body: fmt.Sprintf(`{"n":%d}`, i)}
		}
		write(t, db, func(tx *store.Tx) error {
			return tx.ReplaceClocks(ctx, c.ID, []store.Clock{clock("D10-1", "running"), clock("D10-2", "stopped"), clock("D11-1", "paused"), clock("D12-1", "running")})
		})
		want[c.ID+"/D10-1"], want[c.ID+"/D12-1"] = fmt.Sprintf(`{"n":%d}`, i), fmt.Sprintf(`{"n":%d}`, i)
	}
	for _, size := range []int{1, 3, 1000} {
		got := map[string]string{}
		for after := (store.RunningClock{}); ; {
			rows, err := db.RunningClocks(ctx, after, size)
			require.NoError(t, err)
			if len(rows) == 0 {
				break
			}
			for _, row := range rows {
				if slices.Contains(ids, row.CaseID) {
					require.NotContains(t, got, row.CaseID+"/"+row.Clock, "met twice")
					got[row.CaseID+"/"+row.Clock] = string(row.Body)
				}
			}
			after = rows[len(rows)-1]
		}
		require.Equal(t, want, got)
	}
	now, err := db.PausedClocks(ctx)
	require.NoError(t, err)
	require.Equal(t, paused+5, now)
	heads, err := db.CasesByID(ctx, ids[:2])
	require.NoError(t, err)
	require.Len(t, heads, 2)
	for _, named := range []string{heads[0].ID, *heads[0].Number} {
		head, found, err := db.CaseNamed(ctx, named)
		require.NoError(t, err)
		require.True(t, found)
		require.Equal(t, heads[0].ID, head.ID)
	}
	heads, err = db.CasesByID(ctx, nil)
	require.NoError(t, err)
	require.Empty(t, heads)
}

func testOutOfSight(t *testing.T, db Database) {
	ctx := t.Context()
	c, other := openCase(t, db), openCase(t, db)
	who, absent := uuid.NewString(), uuid.NewString()
	write(t, db, func(tx *store.Tx) error {
		return tx.ReplacePeople(ctx, c.ID, []store.CasePerson{
			{CaseID: c.ID, Person: who, Duty: "recused", Recused: true}, {CaseID: c.ID, Person: who, Duty: "reviewer", Recused: true},
		})
	})
	write(t, db, func(tx *store.Tx) error {
		return tx.ReplacePeople(ctx, other.ID, []store.CasePerson{
			{CaseID: other.ID, Person: who, Duty: "reviewer"}, {CaseID: other.ID, Person: absent, Duty: "recused", Recused: true},
		})
	})
	hidden := func(scope store.Scope) []string {
		ids, err := db.OutOfSight(ctx, scope)
		require.NoError(t, err)
		return slices.DeleteFunc(ids, func(id string) bool { return id != c.ID && id != other.ID })
	}
	require.Equal(t, []string{c.ID}, hidden(store.Scope{Viewer: who, All: true}), "recused")
	require.ElementsMatch(t, []string{c.ID, other.ID}, hidden(store.Scope{Viewer: who, Inherits: []string{absent}, All: true}))
	require.Empty(t, hidden(store.Scope{All: true}))
	require.Equal(t, []string{c.ID}, hidden(store.Scope{Viewer: who, Own: true, Duties: []string{"reviewer"}}))
	require.ElementsMatch(t, []string{c.ID, other.ID}, hidden(store.Scope{Viewer: who}), "no role admits anything")

	recused, err := db.RecusedFrom(ctx, []string{who})
	require.NoError(t, err)
	require.Equal(t, []string{c.ID}, recused)
	recused, err = db.RecusedFrom(ctx, []string{who, absent})
	require.NoError(t, err)
	require.ElementsMatch(t, []string{c.ID, other.ID}, recused)
}

func testOpenDuties(t *testing.T, db Database) {
	ctx := t.Context()
	a, empty := openCase(t, db), openCase(t, db, func(c *store.Case) { c.Number, c.DecidedAt = nil, ptr(noon) })
	ended := openCase(t, db, func(c *store.Case) { c.Ended = true })
	write(t, db, func(tx *store.Tx) error {
		return errors.Join(
			tx.ReplacePeople(ctx, a.ID, []store.CasePerson{
				{CaseID: a.ID, Person: "p1", Duty: "handler"}, {CaseID: a.ID, Person: "p1", Duty: store.PartDuty("review", "review.opine"), Recused: true},
			}),
			tx.ReplacePeople(ctx, ended.ID, []store.CasePerson{{CaseID: ended.ID, Person: "p1", Duty: "handler"}}))
	})
	rows, err := db.OpenDuties(ctx)
	require.NoError(t, err)
	found := map[string][]store.OpenDuty{}
	for _, r := range rows {
		found[r.CaseID] = append(found[r.CaseID], r)
	}
	head := store.OpenDuty{CaseID: a.ID, Number: a.Number, Unit: a.Unit, Procedure: a.Procedure, MainState: a.MainState, Person: "p1", Duty: "handler"}
	second := head
	second.Duty, second.Recused = "part:review:review.opine", true
	require.Equal(t, []store.OpenDuty{head, second}, found[a.ID])
	require.Equal(t, []store.OpenDuty{{CaseID: empty.ID, Unit: empty.Unit, Procedure: empty.Procedure, MainState: empty.MainState, Decided: true}}, found[empty.ID])
	require.Empty(t, found[ended.ID])
	part, act, ok := store.ReadPartDuty(second.Duty)
	require.Equal(t, []any{"review", "review.opine", true}, []any{part, act, ok})
	_, _, ok = store.ReadPartDuty("handler")
	require.False(t, ok)
}
