package procedure_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// approval brings a case to where the leadership is to approve the toApprove: a
// task of two deputies and the head.
func (p *play) approval() *play {
	p.t.Helper()
	p.register("P08")
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	return p
}

// task names the task of the act as it is now.
func (p *play) task(act string) casefile.TaskRef {
	p.t.Helper()
	list := p.tasks()[act]
	require.NotEmpty(p.t, list, "no task %s", act)
	return casefile.TaskRef{Act: act, Of: list[0].Of, Since: list[0].Since}
}

// desk is the first task of the act as inboxes show it.
func (p *play) desk(act string) procedure.Task {
	p.t.Helper()
	i := slices.IndexFunc(p.tasks()[act], func(t procedure.Task) bool { return t.Kind == procedure.DoTask })
	require.GreaterOrEqual(p.t, i, 0, "no task %s", act)
	return p.tasks()[act][i]
}

func (p *play) held(act string, how procedure.Holding, by party.PersonID) {
	p.t.Helper()
	t := p.desk(act)
	require.Equal(p.t, [2]string{string(how), string(by)}, [2]string{string(t.Holding), string(t.Holder)})
}

// expected are those who are expected to do something of the kind with the task.
func (p *play) expected(act string, kind procedure.TaskKind) []party.PersonID {
	var ids []party.PersonID
	for _, t := range p.tasks()[act] {
		if t.Kind == kind {
			ids = append(ids, t.Person)
		}
	}
	return ids
}

func (p *play) claim(who party.PersonID, act string) {
	p.t.Helper()
	p.do(who, "task.claim", &casefile.TaskClaim{TaskRef: p.task(act)})
}

func (p *play) transfer(act string, to party.PersonID) *casefile.TaskTransfer {
	return &casefile.TaskTransfer{TaskRef: p.task(act), To: to, Reason: "转办"}
}

func (p *play) delegate(act string, to party.PersonID) *casefile.TaskDelegate {
	return &casefile.TaskDelegate{TaskRef: p.task(act), To: to, Ask: "请核对案情"}
}

func (p *play) countersign(act string, mode casefile.SignMode, quorum int, ids ...party.PersonID) *casefile.TaskCountersign {
	return &casefile.TaskCountersign{TaskRef: p.task(act), Mode: mode, Quorum: quorum, Members: ids, Ask: "请会签"}
}

func (p *play) sign(who party.PersonID, act string, agree bool) {
	p.t.Helper()
	p.do(who, "task.sign", &casefile.TaskSign{TaskRef: p.task(act), Agree: agree, View: "意见"})
}

func (p *play) recall(act string) *casefile.TaskRecall {
	return &casefile.TaskRecall{TaskRef: p.task(act)}
}

func approve() *casefile.FilingApprove { return &casefile.FilingApprove{Opinion: "同意"} }

const toApprove = "filing.approve"

// Every procedure has the gestures, and none of them touches the case.
//
//law:covers task.claim task.release task.transfer task.delegate task.report task.countersign task.sign task.enlist task.excuse
//law:covers task.refuse task.overrule task.recall task.copy task.seen task.urge
func TestEveryProcedureHasTheGestures(t *testing.T) {
	var names []procedure.Name
	for i, table := range procedure.Tables() {
		var here []procedure.Name
		for _, act := range table.Acts {
			require.NotContains(t, act.Reads, casefile.PartDesk, act.Name)
			if !act.Gesture() {
				require.NotContains(t, act.Writes, casefile.PartDesk, act.Name)
				continue
			}
			here = append(here, act.Name)
			require.Empty(t, act.Goes, act.Name)
			require.Empty(t, act.Clocks, act.Name)
			require.Empty(t, act.Papers, act.Name)
			require.Empty(t, act.Needs, act.Name)
			require.Empty(t, act.Reads, act.Name)
			require.Equal(t, []casefile.Part{casefile.PartDesk}, act.Writes, act.Name)
			facts, ok := casefile.NewFacts(string(act.Name))
			require.True(t, ok)
			require.Implements(t, (*casefile.OnTask)(nil), facts)
		}
		if i == 0 {
			names = here
		}
		require.Len(t, here, 15, table.ID)
		require.Equal(t, names, here, table.ID)
	}
}

// 签收: who signed for a task has it; the others are told who, and since when.
//
//law:covers task.claim task.release filing.approve
func TestAClaimedTaskIsTheClaimers(t *testing.T) {
	p := newPlay(t).approval()
	p.held(toApprove, procedure.TaskUnheld, "")
	p.claim(deputy1, toApprove)
	at := p.c.Events[3].RecordedAt
	p.held(toApprove, procedure.TaskClaimed, deputy1)
	p.now = p.now.Add(time.Hour)

	for _, act := range []casefile.Facts{approve(), &casefile.TaskClaim{TaskRef: p.task(toApprove)}, p.transfer(toApprove, deputy2)} {
		name := toApprove
		if _, gesture := act.(casefile.OnTask); gesture {
			name = "task.claim"
			if _, gives := act.(*casefile.TaskTransfer); gives {
				name = "task.transfer"
			}
		}
		f := p.refuse(fault.WrongState, head, name, act)
		require.Contains(t, f.Message, "人员deputy-1", name)
		require.Contains(t, f.Message, "2026-07-01 09:00", name)
		require.Equal(t, []fault.Change{{Sequence: 4, Act: "task.claim", Title: "签收待办", Actor: "人员deputy-1", At: at}}, f.Since)
	}
	require.False(t, p.open(head)[toApprove], "the button is grey, with the reason")
	require.True(t, p.open(deputy1)[toApprove])
	p.refuse(fault.WrongState, deputy1, "task.claim", &casefile.TaskClaim{TaskRef: p.task(toApprove)})
	p.refuse(fault.WrongState, head, "task.release", &casefile.TaskRelease{TaskRef: p.task(toApprove)})

	p.do(deputy1, "task.release", &casefile.TaskRelease{TaskRef: p.task(toApprove), Reason: "外出"})
	p.held(toApprove, procedure.TaskUnheld, "")
	p.claim(head, toApprove)
	p.do(head, toApprove, approve())
	p.in(casefile.Main, procedure.Investigation)
	require.NotContains(t, p.tasks(), toApprove)
}

// Nobody claims what they could not do.
//
//law:covers task.claim
func TestAClaimAsksWhatTheActAsks(t *testing.T) {
	p := newPlay(t).approval()
	ref := p.task(toApprove)
	for who, code := range map[party.PersonID]fault.Code{
		officer1: fault.RoleDenied, reviewHead: fault.RoleDenied, supervisor: fault.RoleDenied, admin: fault.RoleDenied, "ghost": fault.RoleDenied,
	} {
		p.refuse(code, who, "task.claim", &casefile.TaskClaim{TaskRef: ref})
	}
	handler := p.people[officer1]
	handler.Assignments = append(handler.Assignments, party.Assignment{Role: party.DeputyHead, Unit: other, Span: always})
	p.people[officer1] = handler
	p.refuse(fault.Conflict, officer1, "task.claim", &casefile.TaskClaim{TaskRef: ref})
	p.standIn(deputy2, deputy1)
	p.refuse(fault.WrongState, deputy1, "task.claim", &casefile.TaskClaim{TaskRef: ref})
	p.refuse(fault.Invalid, head, "task.claim", &casefile.TaskClaim{TaskRef: casefile.TaskRef{Act: "lead.register"}})
	p.refuse(fault.Invalid, head, "task.claim", &casefile.TaskClaim{TaskRef: casefile.TaskRef{Act: "no.such"}})
	p.refuseAt(p.now.Add(-time.Minute), fault.Invalid, head, "task.claim", &casefile.TaskClaim{TaskRef: ref})
}

// Pitfalls 22 and 24: a gesture names the task's version, and is told who did
// what when the task has moved on.
//
//law:covers task.claim task.transfer filing.return
func TestAGestureIsAboutTheTaskThatWasSeen(t *testing.T) {
	p := newPlay(t).approval()
	seen := p.task(toApprove)
	p.do(deputy1, "filing.return", remark())
	p.now = p.now.Add(time.Hour)
	f := p.refuse(fault.Stale, head, "task.claim", &casefile.TaskClaim{TaskRef: seen})
	require.Equal(t, []fault.Change{{Sequence: 4, Act: "filing.return", Title: "退回立案审批", Actor: "人员deputy-1", At: p.c.Events[3].RecordedAt}}, f.Since)
	p.do(officer2, "filing.submit", sheet(true))
	f = p.refuse(fault.Stale, head, "task.transfer", &casefile.TaskTransfer{TaskRef: seen, To: deputy2, Reason: "转办"})
	require.Len(t, f.Since, 2)
	require.Equal(t, "人员officer-2", f.Since[1].Actor)
	seen.Since = p.c.Sequence + 5
	require.Empty(t, p.refuse(fault.Stale, head, "task.claim", &casefile.TaskClaim{TaskRef: seen}).Since)
	p.claim(head, toApprove)
}

// A claim lives as long as its task: what is entered into the case meanwhile
// does not end it, and the task that comes up anew is another.
//
//law:covers task.claim evidence.add filing.return filing.submit
func TestAClaimLivesAsLongAsItsTask(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.claim(officer1, "investigation.report")
	p.do(officer2, "evidence.add", exhibit())
	p.held("investigation.report", procedure.TaskClaimed, officer1)

	p = newPlay(t).approval()
	p.claim(deputy1, toApprove)
	p.do(deputy1, "filing.return", remark())
	p.do(officer1, "filing.submit", sheet(true))
	p.held(toApprove, procedure.TaskUnheld, "")
}

// Of two people who complete one task, the second is told who did it and when.
//
//law:covers filing.approve recusal.decide
func TestTheSecondIsToldWhoWasFirst(t *testing.T) {
	p := newPlay(t).approval()
	p.do(officer2, "recusal.request", &casefile.RecusalRequest{Person: officer2, By: "self", Reason: "近亲属"})
	seen := p.c.Sequence
	p.do(deputy1, toApprove, approve())
	p.do(deputy1, "recusal.decide", &casefile.RecusalDecide{Person: officer2, Granted: false, Reason: "不属实"})
	for name, facts := range map[string]casefile.Facts{
		toApprove: approve(), "recusal.decide": &casefile.RecusalDecide{Person: officer2, Granted: false, Reason: "不属实"},
	} {
		_, f := p.try(time.Time{}, head, name, facts)
		require.NotNil(t, f, name)
		f = procedure.Overtaken(p.table, p.c, procedure.Name(name), seen, p.people, f)
		require.NotEmpty(t, f.Since, name)
		require.Equal(t, fault.Change{Sequence: f.Since[0].Sequence, Act: toApprove, Title: "批准立案", Actor: "人员deputy-1", At: p.c.Events[4].RecordedAt}, f.Since[0], name)
		require.Empty(t, procedure.Overtaken(p.table, p.c, procedure.Name(name), p.c.Sequence, p.people, fault.New(fault.WrongState, "x")).Since)
	}
}

// 转办: the receiver must be able to do the act; conflicts, recusals, offices and
// certificates are asked of them as Decide would.
//
//law:covers task.transfer recusal.decide
func TestATransferGoesToWhoMayDoIt(t *testing.T) {
	p := newPlay(t).approval()
	p.people[deputy2] = func() party.Person {
		d := p.people[deputy2]
		d.Disabled = true
		return d
	}()
	barred := p.people[officer3]
	barred.Assignments = append(barred.Assignments, party.Assignment{Role: party.DeputyHead, Unit: other, Span: always})
	p.people[officer3] = barred
	p.do(unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, officer2, officer3}, Reason: "调整"})
	for to, code := range map[party.PersonID]fault.Code{
		deputy1: fault.Invalid, officer1: fault.Invalid, reviewHead: fault.Invalid, deputy2: fault.Invalid, supervisor: fault.Invalid, "ghost": fault.Invalid, officer3: fault.Conflict,
	} {
		f := p.refuse(code, deputy1, "task.transfer", p.transfer(toApprove, to))
		require.Equal(t, "to", f.Fields[0].Path)
	}
	p.do(deputy1, "task.transfer", p.transfer(toApprove, head))
	p.held(toApprove, procedure.TaskTransferred, head)
	e := p.c.Events[len(p.c.Events)-1]
	require.Equal(t, deputy1, e.Actor)
	require.Equal(t, head, e.Facts.(*casefile.TaskTransfer).To, "both names are on the record")
	p.refuse(fault.WrongState, deputy1, toApprove, approve())
	p.do(head, toApprove, approve())
}

// A reviewer's task is the assigned reviewer's: no transfer goes round the
// assignment. Nor does one reach a handler without a certificate.
//
//law:covers task.transfer review.assign verification.finish
func TestATransferDoesNotGoRoundADuty(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	f := p.refuse(fault.Conflict, reviewer1, "task.transfer", p.transfer("review.opine", reviewer2))
	require.Equal(t, "to", f.Fields[0].Path)

	p = newPlay(t).register("P08")
	p.refuse(fault.Conflict, officer1, "task.transfer", p.transfer("verification.finish", officer3))
	p.do(officer1, "task.transfer", p.transfer("verification.finish", officer2))
	old := p.people[officer2]
	old.Certificates = nil
	p.people[officer2] = old
	p.held("verification.finish", procedure.TaskClaimed, officer1)
	require.Equal(t, fault.Uncertified, p.refuse(fault.Uncertified, officer1, "task.transfer", p.transfer("verification.finish", officer2)).Code)
	p.do(officer1, "verification.finish", verified("file"))
}

// 撤回: whoever gave a task takes it back while the receiver has not acted; 退回:
// the receiver gives it back to them.
//
//law:covers task.transfer task.recall task.release
func TestATransferIsTakenBackOrGivenBack(t *testing.T) {
	p := newPlay(t).approval()
	p.refuse(fault.WrongState, deputy1, "task.recall", p.recall(toApprove))
	p.do(deputy1, "task.transfer", p.transfer(toApprove, head))
	p.refuse(fault.WrongState, deputy2, "task.recall", p.recall(toApprove))
	p.refuse(fault.WrongState, head, "task.recall", p.recall(toApprove))
	p.do(deputy1, "task.recall", p.recall(toApprove))
	p.held(toApprove, procedure.TaskUnheld, "")

	p.claim(deputy1, toApprove)
	p.do(deputy1, "task.transfer", p.transfer(toApprove, head))
	p.claim(head, toApprove)
	p.held(toApprove, procedure.TaskClaimed, head)
	f := p.refuse(fault.WrongState, deputy1, "task.recall", p.recall(toApprove))
	require.Equal(t, "人员head", f.Since[0].Actor)
	p.do(head, "task.transfer", p.transfer(toApprove, deputy2))
	p.do(deputy2, "task.release", &casefile.TaskRelease{TaskRef: p.task(toApprove), Reason: "不分管"})
	p.held(toApprove, procedure.TaskClaimed, head)
	p.do(head, "task.release", &casefile.TaskRelease{TaskRef: p.task(toApprove)})
	p.held(toApprove, procedure.TaskClaimed, deputy1)
	p.do(deputy1, "task.release", &casefile.TaskRelease{TaskRef: p.task(toApprove)})
	p.held(toApprove, procedure.TaskUnheld, "")
}

// 委派: the note comes back to the holder, who still has the task. Whoever
// prepares it need not have the office, but sees the case and is in no conflict.
//
//law:covers task.delegate task.report task.recall
func TestADelegationComesBack(t *testing.T) {
	p := newPlay(t).approval()
	for to, code := range map[party.PersonID]fault.Code{
		deputy1: fault.Invalid, stranger: fault.Invalid, supervisor: fault.Invalid, counsel: fault.Invalid, publisher: fault.Invalid,
		officer1: fault.Conflict, // handles the case, and approvers must not
	} {
		p.refuse(code, deputy1, "task.delegate", p.delegate(toApprove, to))
	}
	p.do(deputy1, "task.delegate", p.delegate(toApprove, officer3))
	p.held(toApprove, procedure.TaskDelegated, deputy1)
	require.Equal(t, []party.PersonID{officer3}, p.expected(toApprove, procedure.PrepareTask))
	for _, name := range []string{"task.transfer", "task.release", "task.countersign", "task.delegate"} {
		facts := map[string]casefile.Facts{
			"task.transfer": p.transfer(toApprove, head), "task.release": &casefile.TaskRelease{TaskRef: p.task(toApprove)},
			"task.countersign": p.countersign(toApprove, casefile.SignAll, 0, head), "task.delegate": p.delegate(toApprove, unitHead),
		}[name]
		p.refuse(fault.WrongState, deputy1, name, facts)
	}
	p.refuse(fault.WrongState, head, toApprove, approve())
	p.refuse(fault.WrongState, unitHead, "task.report", &casefile.TaskReport{TaskRef: p.task(toApprove), Note: "已核对"})
	p.do(deputy1, "task.recall", p.recall(toApprove))
	p.held(toApprove, procedure.TaskUnheld, "")
	p.refuse(fault.WrongState, officer3, "task.report", &casefile.TaskReport{TaskRef: p.task(toApprove), Note: "已核对"})

	p.claim(deputy1, toApprove)
	p.do(deputy1, "task.delegate", p.delegate(toApprove, officer3))
	p.do(officer3, "task.report", &casefile.TaskReport{TaskRef: p.task(toApprove), Note: "已核对"})
	p.held(toApprove, procedure.TaskClaimed, deputy1)
	require.Equal(t, "已核对", p.c.Desk.Tasks[0].Delegations[1].Note)
	p.refuse(fault.WrongState, deputy1, "task.recall", p.recall(toApprove))
	p.do(deputy1, toApprove, approve())
}

// A delegation does not keep the holder from doing the act.
//
//law:covers task.delegate filing.approve
func TestTheHolderNeedNotWaitForTheNote(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.delegate", p.delegate(toApprove, officer3))
	ref := p.task(toApprove)
	p.do(deputy1, toApprove, approve())
	f := p.refuse(fault.Stale, officer3, "task.report", &casefile.TaskReport{TaskRef: ref, Note: "已核对"})
	require.Equal(t, "人员deputy-1", f.Since[0].Actor)
}

// 会签: the act waits until everybody has signed, and the refusal names who is
// missing.
//
//law:covers task.countersign task.sign
func TestAnActWaitsForItsSignatures(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head, officer3))
	p.held(toApprove, procedure.TaskSigning, deputy1)
	require.Equal(t, []party.PersonID{head, officer3}, p.expected(toApprove, procedure.SignTask))
	f := p.refuse(fault.WrongState, deputy1, toApprove, approve())
	require.Contains(t, f.Message, "尚缺：人员head、人员officer-3")
	require.False(t, p.open(deputy1)[toApprove])
	for name, facts := range map[string]casefile.Facts{
		"task.transfer": p.transfer(toApprove, deputy2), "task.release": &casefile.TaskRelease{TaskRef: p.task(toApprove)},
		"task.countersign": p.countersign(toApprove, casefile.SignAll, 0, head), "task.overrule": &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "x"},
		"task.sign": &casefile.TaskSign{TaskRef: p.task(toApprove), Agree: true, View: "同意"},
	} {
		p.refuse(fault.WrongState, deputy1, name, facts)
	}
	p.sign(head, toApprove, true)
	f = p.refuse(fault.WrongState, head, "task.sign", &casefile.TaskSign{TaskRef: p.task(toApprove), Agree: false, View: "改"})
	require.Contains(t, f.Message, "您已于")
	require.Contains(t, p.refuse(fault.WrongState, deputy1, toApprove, approve()).Message, "尚缺：人员officer-3")
	p.refuse(fault.WrongState, deputy1, "task.recall", p.recall(toApprove))
	p.sign(officer3, toApprove, true)
	p.held(toApprove, procedure.TaskClaimed, deputy1)
	f = p.refuse(fault.WrongState, head, "task.refuse", &casefile.TaskRefuse{TaskRef: p.task(toApprove), Reason: "晚了"})
	require.Equal(t, "人员officer-3", f.Since[0].Actor, "who ended it")
	p.do(deputy1, toApprove, approve())
}

// A countersign asks of its members what a delegation asks, each once, and not
// the holder.
//
//law:covers task.countersign task.enlist
func TestWhoCountersigns(t *testing.T) {
	p := newPlay(t).approval()
	for _, ids := range [][]party.PersonID{{deputy1}, {head, head}, {head, stranger}, {supervisor}, {"ghost"}} {
		f := p.refuse(fault.Invalid, deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, ids...))
		require.Equal(t, "members", f.Fields[0].Path)
	}
	p.refuse(fault.Conflict, deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, officer1))
	p.refuse(fault.RoleDenied, officer3, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head))
	p.refuse(fault.Invalid, deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 1, head))
	p.refuse(fault.Invalid, deputy1, "task.countersign", p.countersign(toApprove, casefile.SignVote, 0, head))
	p.refuse(fault.Invalid, deputy1, "task.countersign", p.countersign(toApprove, casefile.SignVote, 2, head))
	p.refuse(fault.Invalid, deputy1, "task.countersign", p.countersign(toApprove, "most", 0, head))
	p.refuse(fault.Invalid, deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0))
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head))
	for _, ids := range [][]party.PersonID{{deputy1}, {head}, {deputy2, deputy2}, {stranger}} {
		p.refuse(fault.Invalid, deputy1, "task.enlist", &casefile.TaskEnlist{TaskRef: p.task(toApprove), Members: ids})
	}
}

// 或签: one who agrees is enough; all must have refused before it is refused.
//
//law:covers task.countersign task.sign
func TestOneSignatureOfAny(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAny, 0, head, deputy2, officer3))
	p.sign(head, toApprove, false)
	p.held(toApprove, procedure.TaskSigning, deputy1)
	p.sign(deputy2, toApprove, true)
	p.held(toApprove, procedure.TaskClaimed, deputy1)
	require.Empty(t, p.expected(toApprove, procedure.SignTask), "the third is no longer asked")
	late := p.refuse(fault.WrongState, officer3, "task.sign", &casefile.TaskSign{TaskRef: p.task(toApprove), Agree: true})
	last := p.c.Events[len(p.c.Events)-1]
	require.Equal(t, []fault.Change{{Sequence: last.Sequence, Act: "task.sign", Title: "签署会签意见", Actor: "人员deputy-2", At: last.RecordedAt}}, late.Since, "who signed last, and when")
}

// 票签: so many votes; it is refused as soon as they cannot be reached.
//
//law:covers task.countersign task.sign task.excuse task.overrule
func TestVotesOnATask(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignVote, 2, head, deputy2, officer3))
	p.sign(head, toApprove, false)
	p.refuse(fault.Invalid, deputy1, "task.excuse", &casefile.TaskExcuse{TaskRef: p.task(toApprove), Member: head, Reason: "已签署"})
	p.sign(deputy2, toApprove, true)
	p.held(toApprove, procedure.TaskSigning, deputy1)
	p.sign(officer3, toApprove, true)
	p.held(toApprove, procedure.TaskClaimed, deputy1)

	p = newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignVote, 3, head, deputy2, officer3))
	p.refuse(fault.Invalid, deputy1, "task.excuse", &casefile.TaskExcuse{TaskRef: p.task(toApprove), Member: head, Reason: "不需要"})
	p.sign(head, toApprove, false)
	require.Equal(t, casefile.SignRefused, p.c.Desk.Tasks[0].Countersigned().Ended, "two are left, three are needed")
}

// A refused countersign shuts the act until the holder says why they go on, or
// asks anew: it does not shut it for ever.
//
//law:covers task.overrule task.countersign task.sign
func TestARefusedCountersignIsClosedWithAReason(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head, deputy2))
	p.sign(head, toApprove, false)
	p.held(toApprove, procedure.TaskSigning, deputy1)
	p.sign(deputy2, toApprove, true)
	p.held(toApprove, procedure.TaskRefused, deputy1)
	require.Contains(t, p.refuse(fault.WrongState, deputy1, toApprove, approve()).Message, "没有获得同意")
	p.refuse(fault.WrongState, head, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "x"})
	p.refuse(fault.Invalid, deputy1, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove)})
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head))
	p.sign(head, toApprove, false)
	p.do(deputy1, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "证据已经补充"})
	p.refuse(fault.WrongState, deputy1, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "再次"})
	p.do(deputy1, toApprove, approve())
}

// Pitfall 25: a return out of a countersign that runs in parallel loses no task.
//
//law:covers task.refuse task.countersign
func TestAReturnedCountersignLosesNothing(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head, deputy2, officer3))
	p.sign(head, toApprove, true)
	p.do(deputy2, "task.refuse", &casefile.TaskRefuse{TaskRef: p.task(toApprove), Reason: "材料不全"})
	p.held(toApprove, procedure.TaskRefused, deputy1)
	require.Empty(t, p.expected(toApprove, procedure.SignTask))
	s := p.c.Desk.Tasks[0].Countersigned()
	require.Equal(t, casefile.SignReturned, s.Ended)
	require.Equal(t, deputy2, s.EndedBy)
	require.Equal(t, "意见", s.Members[0].View, "what was said stays")
	p.refuse(fault.WrongState, officer3, "task.sign", &casefile.TaskSign{TaskRef: p.task(toApprove), Agree: true, View: "同意"})
	f := p.refuse(fault.WrongState, deputy1, toApprove, approve())
	require.Contains(t, f.Message, "退回")
	p.refuse(fault.WrongState, head, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "x"})
	p.do(deputy1, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "材料已经补齐"})
	p.do(deputy1, toApprove, approve())

	p = newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, deputy2))
	p.do(deputy2, "task.refuse", &casefile.TaskRefuse{TaskRef: p.task(toApprove), Reason: "材料不全"})
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, deputy2))
	p.sign(deputy2, toApprove, true)
	p.do(deputy1, toApprove, approve())
}

// 加签、减签: members come and go while it is open, but for those who signed.
//
//law:covers task.enlist task.excuse task.recall
func TestMembersComeAndGo(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head))
	p.refuse(fault.Invalid, deputy1, "task.excuse", &casefile.TaskExcuse{TaskRef: p.task(toApprove), Member: head, Reason: "只有一人"})
	p.refuse(fault.Invalid, deputy1, "task.excuse", &casefile.TaskExcuse{TaskRef: p.task(toApprove), Member: deputy2, Reason: "没有他"})
	p.do(deputy1, "task.enlist", &casefile.TaskEnlist{TaskRef: p.task(toApprove), Members: []party.PersonID{deputy2, officer3}})
	p.refuse(fault.WrongState, head, "task.enlist", &casefile.TaskEnlist{TaskRef: p.task(toApprove), Members: []party.PersonID{unitHead}})
	p.sign(head, toApprove, true)
	p.sign(officer3, toApprove, true)
	p.do(deputy1, "task.excuse", &casefile.TaskExcuse{TaskRef: p.task(toApprove), Member: deputy2, Reason: "外出"})
	require.Equal(t, casefile.SignAgreed, p.c.Desk.Tasks[0].Countersigned().Ended, "nobody is waited for any more")
	p.refuse(fault.WrongState, deputy1, "task.enlist", &casefile.TaskEnlist{TaskRef: p.task(toApprove), Members: []party.PersonID{unitHead}})

	p = newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head))
	p.do(deputy1, "task.recall", p.recall(toApprove))
	p.held(toApprove, procedure.TaskUnheld, "")
	require.Equal(t, casefile.SignRecalled, p.c.Desk.Tasks[0].Countersigned().Ended)
}

// A hold dissolves by itself when the holder can no longer do the act, and is
// there again when they can, unless somebody else took the task up.
//
//law:covers task.claim task.transfer recusal.decide
func TestAHoldDissolvesByItself(t *testing.T) {
	p := newPlay(t).approval()
	p.claim(deputy1, toApprove)
	p.do(deputy1, "task.transfer", p.transfer(toApprove, head))
	was := p.people[archivist]
	p.standIn(archivist, head)
	p.held(toApprove, procedure.TaskClaimed, deputy1)
	p.people[archivist] = was
	p.held(toApprove, procedure.TaskTransferred, head)

	p.do(officer1, "recusal.request", &casefile.RecusalRequest{Person: deputy1, By: "party", Reason: "利害关系"})
	in, off := p.people[head], p.people[head]
	off.Assignments = nil
	p.people[head] = off
	p.held(toApprove, procedure.TaskClaimed, deputy1)

	p.people[head] = in
	p.do(head, "recusal.decide", &casefile.RecusalDecide{Person: deputy1, Granted: true, Reason: "属实"})
	p.people[head] = off
	p.held(toApprove, procedure.TaskUnheld, "")
	p.claim(deputy2, toApprove)
	p.do(deputy2, toApprove, approve())
}

// Who is stood in for in part holds what was not taken over, and nothing else.
//
//law:covers task.claim
func TestAHoldOutlastsALeaveThatLeavesItOut(t *testing.T) {
	p := newPlay(t).approval()
	p.claim(deputy1, toApprove)
	today := calendar.DateOf(p.now)
	was := p.people[archivist]
	for name, c := range map[string]struct {
		take party.Takeover
		kept bool
	}{
		"all":             {party.Takeover{}, false},
		"this case":       {party.Takeover{Cases: []string{p.c.ID}}, false},
		"another case":    {party.Takeover{Cases: []string{"another"}}, true},
		"the office":      {party.Takeover{Roles: []party.Role{party.DeputyHead}}, false},
		"another office":  {party.Takeover{Roles: []party.Role{party.Publisher}}, true},
		"what came since": {party.Takeover{Work: party.NewWork}, false},
		"what was there":  {party.Takeover{Work: party.ExistingWork}, true},
	} {
		stands := was
		stands.StandsInFor = []party.Substitution{{Absent: deputy1, Span: party.Span{From: today}, Takeover: c.take}}
		p.people[archivist] = stands
		_, f := p.try(time.Time{}, archivist, toApprove, approve())
		if c.kept {
			p.held(toApprove, procedure.TaskClaimed, deputy1)
			require.NotNil(t, f, name)
		} else {
			p.held(toApprove, procedure.TaskUnheld, "")
			require.Nil(t, f, name)
		}
		act, _ := p.table.Act(toApprove)
		require.Equal(t, name != "all", act.KeepsHold(deputy1, "", p.people, today), name)
	}
}

// What the directory alone tells of a hold is what the case tells: who lost the
// office, the certificate or the account holds nothing any more.
//
//law:covers task.claim
func TestWhoLostWhatATaskAsksForHoldsItNoMore(t *testing.T) {
	lose := map[string]struct {
		act    procedure.Name
		holder party.PersonID
		change func(*party.Person)
	}{
		"nothing":           {toApprove, deputy1, func(*party.Person) {}},
		"the office":        {toApprove, deputy1, func(p *party.Person) { p.Assignments = []party.Assignment{{Role: party.Archivist, Span: always}} }},
		"the account":       {toApprove, deputy1, func(p *party.Person) { p.Disabled = true }},
		"their certificate": {"investigation.report", officer1, func(p *party.Person) { p.Certificates = nil }},
		"nothing either":    {"investigation.report", officer1, func(*party.Person) {}},
		"the unit": {"review.submit", unitHead, func(p *party.Person) {
			p.Assignments = []party.Assignment{{Role: party.UnitHead, Unit: "another", Span: always}}
		}},
		"no unit": {"review.submit", unitHead, func(*party.Person) {}},
	}
	for name, c := range lose {
		var p *play
		switch c.act {
		case toApprove:
			p = newPlay(t).approval()
		case "review.submit":
			p = newPlay(t).noticed("P01", case1)
		default:
			p = newPlay(t).filed("P08")
		}
		p.do(c.holder, "task.claim", &casefile.TaskClaim{TaskRef: p.task(string(c.act))})
		changed := p.people[c.holder]
		c.change(&changed)
		p.people[c.holder] = changed
		act, _ := p.table.Act(c.act)
		held := slices.ContainsFunc(procedure.Tasks(p.table, p.c, p.context(head)), func(task procedure.Task) bool {
			return task.Act == c.act && task.Holder == c.holder
		})
		keeps := slices.Contains([]string{"nothing", "nothing either", "no unit"}, name)
		require.Equal(t, keeps, held, name)
		unit := party.UnitID("")
		if act.Scope == procedure.OwnUnit {
			unit = p.c.Unit
		}
		require.Equal(t, keeps, act.KeepsHold(c.holder, unit, p.people, calendar.DateOf(p.now)), name)
	}
}

// A member who may no longer sign is not shown the task; the refusal says so,
// and the holder takes them out.
//
//law:covers task.countersign task.excuse
func TestAMemberWhoMayNoLongerSign(t *testing.T) {
	p := newPlay(t).approval()
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head, deputy2))
	p.standIn(archivist, head)
	require.Equal(t, []party.PersonID{deputy2}, p.expected(toApprove, procedure.SignTask))
	p.refuse(fault.WrongState, head, "task.sign", &casefile.TaskSign{TaskRef: p.task(toApprove), Agree: true, View: "同意"})
	p.sign(deputy2, toApprove, true)
	require.Contains(t, p.refuse(fault.WrongState, deputy1, toApprove, approve()).Message, "其中人员head不能签署，请减签")
	p.do(deputy1, "task.excuse", &casefile.TaskExcuse{TaskRef: p.task(toApprove), Member: head, Reason: "休假"})
	p.do(deputy1, toApprove, approve())
}

// When the statutory time of a task is over, nobody keeps it to themselves.
//
//law:covers task.claim D01
func TestNoHoldOutlastsTheStatutoryTime(t *testing.T) {
	p := newPlay(t).register("P08")
	p.claim(officer1, "verification.finish")
	p.refuse(fault.WrongState, officer2, "verification.finish", verified("file"))
	p.over("D01")
	p.held("verification.finish", procedure.TaskUnheld, "")
	p.claim(officer2, "verification.finish")
	p.held("verification.finish", procedure.TaskClaimed, officer2)
	p.refuse(fault.WrongState, officer1, "verification.finish", verified("file"))
}

// A substitute has the absent person's tasks, and every conflict of theirs.
//
//law:covers task.claim task.transfer
func TestASubstituteHoldsForTheAbsent(t *testing.T) {
	p := newPlay(t).approval()
	p.standIn(archivist, deputy1)
	p.do(head, "task.transfer", p.transfer(toApprove, archivist))
	p.do(archivist, toApprove, approve())

	p = newPlay(t).approval()
	p.standIn(deputy2, officer1) // and carries the handler's conflict
	p.refuse(fault.Conflict, head, "task.transfer", p.transfer(toApprove, deputy2))
}

// 抄送: whoever reads it leaves a receipt; the copy stays to be read when the
// task is long done.
//
//law:covers task.copy task.seen
func TestACopyIsReceipted(t *testing.T) {
	p := newPlay(t).approval()
	for _, ids := range [][]party.PersonID{{officer1}, {stranger}, {supervisor}, {unitHead, unitHead}, {}} {
		p.refuse(fault.Invalid, officer1, "task.copy", &casefile.TaskCopy{TaskRef: p.task(toApprove), To: ids})
	}
	p.refuse(fault.WrongState, stranger, "task.copy", &casefile.TaskCopy{TaskRef: p.task(toApprove), To: []party.PersonID{head}})
	entry := p.do(officer1, "task.copy", &casefile.TaskCopy{TaskRef: p.task(toApprove), To: []party.PersonID{unitHead, officer3}, Note: "请知悉"})
	p.do(deputy1, toApprove, approve())
	read := func() *casefile.TaskSeen {
		return &casefile.TaskSeen{TaskRef: casefile.TaskRef{Act: toApprove, Since: entry}}
	}
	require.Equal(t, []party.PersonID{unitHead, officer3}, p.expected(toApprove, procedure.ReadTask))
	p.refuse(fault.WrongState, head, "task.seen", read())
	p.do(unitHead, "task.seen", read())
	p.refuse(fault.WrongState, unitHead, "task.seen", read())
	require.Equal(t, []party.PersonID{officer3}, p.expected(toApprove, procedure.ReadTask))
	require.Equal(t, p.now, p.c.Desk.Copies[0].To[0].At.In(p.now.Location()))
	task := p.tasks()[toApprove][0]
	require.Equal(t, []procedure.Name{"task.seen"}, procedure.Gestures(p.table, p.c, task, p.context(officer3)))
	require.Empty(t, procedure.Gestures(p.table, p.c, task, p.context(head)))
}

// 催办: once for a task in so many working days, by whoever sees the case and is
// not waited for alone.
//
//law:covers task.urge urge_working_days
func TestUrgingIsBounded(t *testing.T) {
	p := newPlay(t).approval() // a Wednesday
	urge := func() *casefile.TaskUrge { return &casefile.TaskUrge{TaskRef: p.task(toApprove)} }
	p.refuse(fault.WrongState, stranger, "task.urge", urge())
	p.claim(deputy1, toApprove)
	p.refuse(fault.WrongState, deputy1, "task.urge", urge())
	p.do(officer1, "task.urge", urge())
	f := p.refuse(fault.WrongState, unitHead, "task.urge", urge())
	require.Contains(t, f.Message, "2026-07-02")
	require.Equal(t, "人员officer-1", f.Since[0].Actor)
	p.now = at("2026-07-03 16:00") // a Friday
	p.do(unitHead, "task.urge", urge())
	p.now = at("2026-07-05 16:00")
	p.refuse(fault.WrongState, officer1, "task.urge", urge())
	p.now = at("2026-07-06 00:00")
	p.do(officer1, "task.urge", urge())
	require.Equal(t, []party.PersonID{deputy1, unitHead}, []party.PersonID{p.c.Desk.Tasks[0].Chain[0].To, p.c.Desk.Tasks[0].Urges[1].By})
}

// A countersign takes the place of no gate and of no deliberation: with every
// leader's signature the decision is as shut as before.
//
//law:covers G11 deliberation.hold decision.make task.countersign task.sign
func TestACountersignIsNoDeliberation(t *testing.T) {
	p := newPlay(t).reviewed()
	before := p.shut("G11", head, "decision.make", decision())
	p.do(head, "task.countersign", p.countersign("deliberation.hold", casefile.SignAll, 0, deputy1, deputy2))
	p.sign(deputy1, "deliberation.hold", true)
	p.sign(deputy2, "deliberation.hold", true)
	require.Equal(t, before, p.shut("G11", head, "decision.make", decision()))
	require.Empty(t, p.c.Deliberations)
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
}

// Counsel asked side by side have a task each: one's claim is not the other's,
// and one who was asked twice has one.
//
//law:covers counsel.ask counsel.advise task.claim
func TestEachOfCounselHasTheirOwnTask(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	second := p.people[archivist]
	second.Assignments = append(second.Assignments, party.Assignment{Role: party.Counsel, Unit: other, Span: always})
	p.people[archivist] = second
	p.do(reviewHead, "counsel.ask", asked(p))
	p.do(reviewHead, "counsel.ask", asked(p))
	also := asked(p)
	also.Counsel = archivist
	p.do(reviewHead, "counsel.ask", also)
	require.Len(t, p.tasks()["counsel.advise"], 2)
	ref := p.task("counsel.advise")
	require.Equal(t, counsel, ref.Of)
	p.do(counsel, "task.claim", &casefile.TaskClaim{TaskRef: ref})
	ref.Of = archivist
	p.do(archivist, "counsel.advise", &casefile.CounselAdvise{Advice: "意见"})
	p.refuse(fault.Stale, counsel, "task.claim", &casefile.TaskClaim{TaskRef: ref})
	p.held("counsel.advise", procedure.TaskClaimed, counsel)
}

// Nor can one of them take the other's task or hand theirs to the other: neither
// could do it then.
//
//law:covers counsel.advise task.claim task.transfer
func TestCounselDoNotSwapTheirTasks(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	second := p.people[archivist]
	second.Assignments = append(second.Assignments, party.Assignment{Role: party.Counsel, Unit: other, Span: always})
	p.people[archivist] = second
	p.do(reviewHead, "counsel.ask", asked(p))
	also := asked(p)
	also.Counsel = archivist
	p.do(reviewHead, "counsel.ask", also)
	ref := p.task("counsel.advise")
	require.Equal(t, counsel, ref.Of)

	f := p.refuse(fault.WrongState, counsel, "task.transfer", &casefile.TaskTransfer{TaskRef: ref, To: archivist, Reason: "转办"})
	require.Contains(t, f.Message, "另行委托")
	for _, gesture := range []struct {
		act   string
		facts casefile.Facts
	}{
		{"task.claim", &casefile.TaskClaim{TaskRef: ref}},
		{"task.transfer", &casefile.TaskTransfer{TaskRef: ref, To: archivist, Reason: "转办"}},
		{"task.transfer", &casefile.TaskTransfer{TaskRef: ref, To: counsel, Reason: "转办"}},
	} {
		f = p.refuse(fault.WrongState, archivist, gesture.act, gesture.facts)
		require.Contains(t, f.Message, "各自办理", gesture.act)
	}
	own := p.desk("counsel.advise")
	require.NotContains(t, procedure.Gestures(p.table, p.c, own, p.context(counsel)), procedure.Name("task.transfer"))
	require.NotContains(t, procedure.Gestures(p.table, p.c, own, p.context(archivist)), procedure.Name("task.claim"))

	p.do(counsel, "task.claim", &casefile.TaskClaim{TaskRef: ref})
	p.do(archivist, "counsel.advise", &casefile.CounselAdvise{Advice: "意见"})
	p.do(counsel, "counsel.advise", &casefile.CounselAdvise{Advice: "意见"})
}

// A record from before this was refused may have such a transfer: it gives
// nobody the task.
//
//law:covers counsel.advise task.transfer
func TestCounselsTaskIsInNobodyElsesHands(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	second := p.people[archivist]
	second.Assignments = append(second.Assignments, party.Assignment{Role: party.Counsel, Unit: other, Span: always})
	p.people[archivist] = second
	p.do(reviewHead, "counsel.ask", asked(p))
	also := asked(p)
	also.Counsel = archivist
	p.do(reviewHead, "counsel.ask", also)
	ref := p.task("counsel.advise")
	p.do(counsel, "task.claim", &casefile.TaskClaim{TaskRef: ref})
	claimed := p.c.Events[len(p.c.Events)-1]
	given := claimed
	given.Sequence, given.Kind, given.Facts = claimed.Sequence+1, "task.transfer", &casefile.TaskTransfer{TaskRef: ref, To: archivist, Reason: "转办"}
	p.c = casefile.Fold(append(slices.Clone(p.c.Events), given))
	require.Equal(t, archivist, p.c.Desk.File(ref.Act, ref.Of, claimed.Found.TaskBegan).Top().To)
	p.held("counsel.advise", procedure.TaskClaimed, counsel)
	_, f := p.try(time.Time{}, counsel, "counsel.advise", &casefile.CounselAdvise{Advice: "意见"})
	require.Nil(t, f)
}

// What a person may do with a task is what Decide would let them do.
//
//law:covers task.claim task.transfer task.countersign task.sign task.refuse
func TestGesturesAreThoseThatDecideLetsThrough(t *testing.T) {
	p := newPlay(t).approval()
	offered := func(who party.PersonID) []procedure.Name {
		return procedure.Gestures(p.table, p.c, p.desk(toApprove), p.context(who))
	}
	taken := []procedure.Name{"task.transfer", "task.delegate", "task.countersign"}
	require.Equal(t, slices.Concat([]procedure.Name{"task.claim"}, taken, []procedure.Name{"task.copy", "task.urge"}), offered(deputy1))
	require.Equal(t, []procedure.Name{"task.copy", "task.urge"}, offered(officer1))
	require.Empty(t, offered(stranger))
	require.Empty(t, offered(supervisor))
	p.claim(deputy1, toApprove)
	require.Equal(t, slices.Concat([]procedure.Name{"task.release"}, taken, []procedure.Name{"task.copy"}), offered(deputy1))
	p.do(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head))
	require.Equal(t, []procedure.Name{"task.sign", "task.refuse", "task.copy"}, offered(head))
	require.Equal(t, []procedure.Name{"task.enlist", "task.excuse", "task.recall", "task.copy", "task.urge"}, offered(deputy1))
	gone := p.desk(toApprove)
	gone.Act = "no.such"
	require.Empty(t, procedure.Gestures(p.table, p.c, gone, p.context(deputy1)))
	for _, o := range procedure.Options(p.table, p.c, p.context(deputy1)) {
		require.NotContains(t, string(o.Act), "task.", "gestures are offered with their task")
	}
}

// Receivers and holders hear of what concerns them, and nobody else.
//
//law:covers task.transfer task.delegate task.countersign task.sign task.recall task.copy task.urge task.enlist task.excuse task.refuse
//law:covers task.report task.release task.overrule
func TestWhoHearsOfAGesture(t *testing.T) {
	p := newPlay(t).approval()
	heard := func(who party.PersonID, act string, facts casefile.Facts) map[party.PersonID]string {
		before := p.c
		p.do(who, act, facts)
		list := map[party.PersonID]string{}
		for _, m := range procedure.Messages(p.table, before, p.c, p.c.Events[len(p.c.Events)-1], p.context(party.PersonID(party.System))) {
			list[m.To] = m.Text
		}
		return list
	}
	is := func(ids ...party.PersonID) func(map[party.PersonID]string) {
		return func(got map[party.PersonID]string) {
			t.Helper()
			require.Len(t, got, len(ids), "%v", got)
			for _, id := range ids {
				require.Contains(t, got, id)
			}
		}
	}
	got := heard(deputy1, "task.transfer", p.transfer(toApprove, head))
	require.Equal(t, map[party.PersonID]string{head: "人员deputy-1将“审批立案”转交您办理"}, got)
	is(head)(heard(deputy1, "task.recall", p.recall(toApprove)))
	is(deputy1, deputy2, head)(heard(officer1, "task.urge", &casefile.TaskUrge{TaskRef: p.task(toApprove)}))
	is()(heard(deputy1, "task.claim", &casefile.TaskClaim{TaskRef: p.task(toApprove)}))
	is(head)(heard(deputy1, "task.transfer", p.transfer(toApprove, head)))
	is(deputy1)(heard(head, "task.release", &casefile.TaskRelease{TaskRef: p.task(toApprove)}))
	is(officer3)(heard(deputy1, "task.delegate", p.delegate(toApprove, officer3)))
	is(officer3)(heard(deputy1, "task.recall", p.recall(toApprove)))
	is(officer3)(heard(deputy1, "task.delegate", p.delegate(toApprove, officer3)))
	is(deputy1)(heard(officer3, "task.report", &casefile.TaskReport{TaskRef: p.task(toApprove), Note: "已核对"}))
	is(head, officer3)(heard(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head, officer3)))
	is(deputy2)(heard(deputy1, "task.enlist", &casefile.TaskEnlist{TaskRef: p.task(toApprove), Members: []party.PersonID{deputy2}}))
	is(deputy2)(heard(deputy1, "task.excuse", &casefile.TaskExcuse{TaskRef: p.task(toApprove), Member: deputy2, Reason: "不需要"}))
	is(deputy1)(heard(head, "task.sign", &casefile.TaskSign{TaskRef: p.task(toApprove), Agree: false, View: "不同意"}))
	got = heard(officer3, "task.sign", &casefile.TaskSign{TaskRef: p.task(toApprove), Agree: true, View: "同意"})
	require.Equal(t, map[party.PersonID]string{deputy1: "人员officer-3签署了“审批立案”的会签意见，会签结束：未获同意"}, got)
	is(head, officer3)(heard(deputy1, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "理由"}))
	is(head)(heard(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head)))
	is(deputy1)(heard(head, "task.refuse", &casefile.TaskRefuse{TaskRef: p.task(toApprove), Reason: "材料不全"}))
	is(unitHead)(heard(officer1, "task.copy", &casefile.TaskCopy{TaskRef: p.task(toApprove), To: []party.PersonID{unitHead}}))
	is(head)(heard(deputy1, "task.overrule", &casefile.TaskOverrule{TaskRef: p.task(toApprove), Reason: "材料已经补齐"}))
	is()(heard(deputy1, toApprove, approve()))
}

// Whoever gets something to do hears of it with its last day, and once: not who
// did the act, not for what waited already, and nobody who could not do it.
//
//law:covers filing.submit filing.approve evidence.add task.claim counsel.ask
func TestWhoHearsOfANewTask(t *testing.T) {
	p := newPlay(t)
	heard := func(who party.PersonID, act string, facts casefile.Facts) map[party.PersonID]string {
		t.Helper()
		before := p.c
		p.do(who, act, facts)
		got := map[party.PersonID]string{}
		for _, m := range procedure.TaskMessages(p.table, before, p.c, procedure.Tasks(p.table, p.c, p.context(who)), who, p.context(who)) {
			require.Empty(t, got[m.To], "one message each")
			got[m.To] = m.Text
		}
		return got
	}
	opening := heard(officer1, "lead.register", lead("P08"))
	require.Equal(t, []party.PersonID{officer2}, slices.Sorted(maps.Keys(opening)))
	require.Regexp(t, `^新的待办：“完成核查”（至 \d{4}-\d\d-\d\d）$`, opening[officer2])
	require.Equal(t, map[party.PersonID]string{officer2: "新的待办：“提交立案审批”（至 2026-07-10）"}, heard(officer1, "verification.finish", verified("file")))
	toLeaders := heard(officer2, "filing.submit", sheet(true))
	require.Equal(t, []party.PersonID{deputy1, deputy2, head}, slices.Sorted(maps.Keys(toLeaders)))
	require.Empty(t, heard(deputy1, "task.claim", &casefile.TaskClaim{TaskRef: p.task(toApprove)}), "gestures tell of themselves")
	require.Len(t, heard(deputy1, toApprove, approve()), 2)
	require.Empty(t, heard(officer1, "evidence.add", exhibit()), "the report waited already")

	p = newPlay(t).noticed("P01", case1).send()
	require.Contains(t, heard(reviewHead, "counsel.ask", asked(p)), counsel)
}

// A name in the record and a date: what the case view shows of the desk.
func TestDeskKeepsDates(t *testing.T) {
	p := newPlay(t).approval()
	p.claim(deputy1, toApprove)
	h := p.c.Desk.Tasks[0].Top()
	require.Equal(t, calendar.DateOf(p.now), calendar.DateOf(h.At))
	require.Equal(t, p.c.Sequence, h.Sequence)
	require.Equal(t, 3, p.c.Desk.Tasks[0].Began, "the submission made the task")
}

// Through whole cases of every kind: a task is shown to somebody who may do it,
// what is offered is let through, and what is not offered is refused.
//
//law:covers task.claim task.urge
func TestEveryTaskOfWholeCasesCanBeTaken(t *testing.T) {
	levied := newLevy(t).assessed(320)
	levied.do(officer1, "levy.propose", charge())
	recorded := newFiling(t)
	recorded.now = day("2026-09-28")
	recorded.do(officer1, "registration.receive", completion("2026-09-22"))
	recorded.do(officer1, "registration.check", recorded.checkedPoints())
	recorded.do(officer1, "registration.propose", filingProposal(casefile.GrantFiling))
	looked := newPlay(t)
	looked.table = procedure.Inspection()
	plays := map[string]*play{
		"major penalty": newPlay(t).disputed(), "penalty": newPlay(t).noticed("P08", case8).decide().disclose().perform(2_500_000).finish("performed"),
		"levy": levied.levyServed(deputy1), "filing": recorded.filingServed(unitHead), "inspection": looked.inspected(),
		"plan": planPlay(t).inForce(), "compulsion": ordered(t).decidedToClear(clearing()),
	}
	for name, p := range plays {
		t.Run(name, func(t *testing.T) {
			all, claimed := p.c.Events, 0
			for n := 1; n <= len(all); n++ {
				p.c, p.now = casefile.Fold(all[:n]), all[n-1].RecordedAt
				for act, tasks := range p.tasks() {
					taken := 0
					for _, who := range slices.Collect(maps.Keys(p.people)) {
						offered := slices.Contains(procedure.Gestures(p.table, p.c, tasks[0], p.context(who)), "task.claim")
						_, f := p.try(time.Time{}, who, "task.claim", &casefile.TaskClaim{TaskRef: p.task(act)})
						require.Equal(t, offered, f == nil, "%s by %s after %s: %v", act, who, all[n-1].Kind, f)
						if offered {
							taken++
						}
					}
					require.Positive(t, taken, "%s after %s", act, all[n-1].Kind)
					claimed++
				}
			}
			require.Greater(t, claimed, 2)
		})
	}
}
