package casework_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/internal/demo"
	"sanxiang/internal/store"
	"sanxiang/workflows/contract"
)

// approval is a case whose filing waits for one of three leaders, and the
// version of that task.
func (b *bench) approval() (caseID string, since int) {
	caseID = b.play(scriptNamed(b.t, "case-1"), "filing.approve").CaseID
	return caseID, b.rowsOf(caseID, "do")[0].Version
}

// rowsOf are the rows of one kind of the case's inboxes.
func (b *bench) rowsOf(caseID, kind string) []store.Task {
	rows, err := b.store.Tasks(b.t.Context(), caseID)
	require.NoError(b.t, err)
	return slices.DeleteFunc(rows, func(r store.Task) bool { return r.Kind != kind })
}

// hears lists a person's messages, the oldest first.
func (b *bench) hears(who demo.Part) []string {
	page, err := b.store.NoticesFor(b.t.Context(), string(who), false, "", 50)
	require.NoError(b.t, err)
	var texts []string
	for _, n := range slices.Backward(page.Items) {
		texts = append(texts, n.Text)
	}
	return texts
}

func onTask(since int, more demo.Input) demo.Input {
	input := demo.Input{"task": "filing.approve", "since": since}
	for k, v := range more {
		input[k] = v
	}
	return input
}

// What people did with a task stands in the inbox rows, as the record alone
// would have it, and whom it concerns is told once.
//
//law:covers task.transfer task.countersign task.sign task.copy task.urge
func TestInboxesFollowTheGestures(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id, since := b.approval()
		require.Equal(t, "open", b.rowsOf(id, "do")[0].Holding)
		b.set(b.Now().Add(time.Hour))
		give := b.request(t, b.cast.People[demo.Deputy], id, "task.transfer", onTask(since, demo.Input{"to": string(demo.Head), "reason": "分管调整"}))
		for range 2 { // a double click
			res, err := b.svc.Perform(t.Context(), give)
			require.NoError(t, err)
			require.Nil(t, res.Fault)
		}
		rows := b.rowsOf(id, "do")
		require.Len(t, rows, 2)
		for _, row := range rows {
			require.Equal(t, [2]string{"transferred", string(demo.Head)}, [2]string{row.Holding, row.Holder})
			require.Equal(t, b.Now(), row.HeldAt.UTC())
			require.Equal(t, since, row.Version)
		}
		require.Equal(t, []string{"新的待办：“审批立案”（至 2026-07-13）", string(demo.Deputy) + "将“审批立案”转交您办理"}, b.hears(demo.Head))

		b.do(demo.Head, id, "task.countersign", onTask(since, demo.Input{"mode": "all", "members": []string{string(demo.Deputy), string(demo.UnitHead)}, "ask": "请会签"}))
		signers := b.rowsOf(id, "sign")
		require.Len(t, signers, 2)
		require.Equal(t, [4]string{string(demo.Deputy), string(demo.Head), "请会签", "signing"}, [4]string{signers[0].Person, signers[0].Giver, signers[0].Ask, signers[0].Holding})
		b.do(demo.Deputy, id, "task.sign", onTask(since, demo.Input{"agree": true, "view": "同意"}))
		require.Len(t, b.rowsOf(id, "sign"), 1)
		b.do(demo.UnitHead, id, "task.sign", onTask(since, demo.Input{"agree": true, "view": "同意"}))
		require.Equal(t, "claimed", b.rowsOf(id, "do")[0].Holding)
		b.do(demo.Head, id, "task.copy", onTask(since, demo.Input{"to": []string{string(demo.UnitHead)}}))
		b.do(demo.Head, id, "task.copy", onTask(since, demo.Input{"to": []string{string(demo.UnitHead)}}))
		require.Len(t, b.rowsOf(id, "read"), 2, "two copies of one task are two receipts")
		b.do(demo.Officer, id, "task.urge", onTask(since, nil))
		require.Len(t, b.hears(demo.Head), 5)
		require.Empty(t, b.hears(demo.Reviewer))

		reprojected, err := b.svc.Reproject(t.Context(), b.entries(id))
		require.NoError(t, err)
		stored, err := b.store.Tasks(t.Context(), id)
		require.NoError(t, err)
		require.ElementsMatch(t, reprojected.Tasks, stored)
		b.verified()
	})
}

// Of people who claim one task at once one has it, and the others are told who
// and since when; what the holder has is refused to them.
//
//law:covers task.claim filing.approve
func TestOneOfManyHasTheTask(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id, since := b.approval()
		var reqs []contract.ActRequest
		for _, who := range []demo.Part{demo.Deputy, demo.Deputy2, demo.Head, demo.Deputy} {
			reqs = append(reqs, b.request(t, b.cast.People[who], id, "task.claim", onTask(since, nil)))
		}
		results := b.atOnce(reqs)
		winner := slices.IndexFunc(results, func(r contract.ActResult) bool { return r.Fault == nil })
		require.GreaterOrEqual(t, winner, 0)
		holder := b.rowsOf(id, "do")[0].Holder
		require.Equal(t, reqs[winner].Account, holder)
		for i, r := range results {
			if i == winner {
				continue
			}
			require.NotNil(t, r.Fault)
			if reqs[i].Account == holder {
				continue // their own second click under another key
			}
			require.Equal(t, fault.WrongState, r.Fault.Code)
			require.Equal(t, fault.Change{Sequence: results[winner].Receipt.Sequence, Act: "task.claim", Title: "签收待办", Actor: holder, At: b.Now()}, r.Fault.Since[0])
		}
		other := demo.Head
		if holder == string(demo.Head) {
			other = demo.Deputy
		}
		f := b.refused(b.request(t, b.cast.People[other], id, "filing.approve", demo.Input{"opinion": "同意立案"}))
		require.Contains(t, f.Message, holder)
		b.do(demo.Part(holder), id, "filing.approve", demo.Input{"opinion": "同意立案"})
		b.verified()
	})
}

// A task that was done while the actor looked elsewhere: the second is told who
// did it, though nothing that the act reads says so.
//
//law:covers filing.approve task.claim
func TestWhoeverComesSecondIsTold(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id, since := b.approval()
		late := b.request(t, b.cast.People[demo.Head], id, "task.claim", onTask(since, nil))
		b.do(demo.Deputy, id, "filing.approve", demo.Input{"opinion": "同意立案"})
		b.set(b.Now().Add(time.Hour))
		f := b.refused(late)
		require.Equal(t, fault.Stale, f.Code)
		require.Equal(t, string(demo.Deputy), f.Since[0].Actor)
		require.Equal(t, b.Now().Add(-time.Hour), f.Since[0].At.UTC())
	})
}

// Who is away holds nothing: the next entry of the case shows the task to the
// others again, and they need not wait for it.
//
//law:covers task.claim
func TestATaskOfTheAbsentIsOpen(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id, since := b.approval()
		b.do(demo.Deputy, id, "task.claim", onTask(since, nil))
		b.change(demo.Archivist, func(p *party.Person) {
			p.StandsInFor = []party.Substitution{{Absent: party.PersonID(demo.Deputy), Span: party.Span{From: p.Assignments[0].From}}}
		})
		b.do(demo.Officer, id, "task.urge", onTask(since, nil))
		require.Equal(t, [2]string{"open", ""}, [2]string{b.rowsOf(id, "do")[0].Holding, b.rowsOf(id, "do")[0].Holder})
		require.Contains(t, b.hears(demo.Archivist), "officer催办“审批立案”，请抓紧办理", "whoever stands in is waited for too")
		b.do(demo.Archivist, id, "filing.approve", demo.Input{"opinion": "同意立案"})
	})
}

// A preview is asked of the record and leaves nothing in it.
//
//law:covers filing.approve
func TestAPreviewWritesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, b *bench) {
		id, _ := b.approval()
		was := b.dump()
		req := b.request(t, b.cast.People[demo.Deputy], id, "filing.approve", demo.Input{"opinion": "同意立案"})
		v, look, err := b.svc.Preview(t.Context(), req)
		require.NoError(t, err)
		require.Nil(t, v.Refused)
		require.Equal(t, "D11", v.Clocks[1].After.Rule)
		require.Equal(t, id, look.Head.ID)
		require.Equal(t, was, b.dump())

		req = b.request(t, b.cast.People[demo.Publisher], id, "filing.approve", demo.Input{"opinion": "同意立案"})
		_, _, err = b.svc.Preview(t.Context(), req)
		var f *fault.Fault
		require.ErrorAs(t, err, &f)
		require.Equal(t, fault.NotFound, f.Code, "out of sight")
		req.CaseID = "case-none"
		_, _, err = b.svc.Preview(t.Context(), req)
		require.ErrorAs(t, err, &f)
	})
}
