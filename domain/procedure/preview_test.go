package procedure_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func (p *play) preview(who party.PersonID, act string, facts casefile.Facts) procedure.Previewed {
	return procedure.Preview(p.table, p.c, procedure.Request{Act: procedure.Name(act), Facts: facts}, p.context(who))
}

func acts[T any](list []T, name func(T) procedure.Name) []procedure.Name {
	var names []procedure.Name
	for _, v := range list {
		names = append(names, name(v))
	}
	return names
}

// 流转预览: who gets the case next and until when, which papers and clocks come of
// the act, and what would still be shut.
//
//law:covers filing.approve D11 review.opine G11
func TestPreviewSaysWhatComesNext(t *testing.T) {
	p := newPlay(t).approval()
	was := casefile.Fold(p.c.Events)
	v := p.preview(deputy1, "filing.approve", approve())
	require.Nil(t, v.Refused)
	require.Equal(t, []casefile.Move{{Track: casefile.Main, To: procedure.Investigation}}, v.Moves)
	require.Equal(t, "filing-approval", v.Papers[0].Slot)
	require.Empty(t, v.Papers[0].Number, "no number is drawn")
	require.Len(t, v.Clocks, 2)
	require.Equal(t, "D02", v.Clocks[0].Before.Rule)
	require.Nil(t, v.Clocks[1].Before)
	require.Equal(t, "D11", v.Clocks[1].After.Rule)
	require.Equal(t, []procedure.Name{"investigation.report", "investigation.report"}, acts(v.Next, func(n procedure.NextTask) procedure.Name { return n.Act }))
	require.Equal(t, []party.PersonID{officer1}, v.Next[0].People)
	require.Equal(t, v.Clocks[1].After.Result.DueAt, v.Next[0].DueAt)
	require.True(t, reflect.DeepEqual(was, p.c), "nothing was written")

	p = newPlay(t).noticed("P01", case1).send()
	v = p.preview(reviewer1, "review.opine", opinion(casefile.Agree))
	require.Equal(t, []procedure.Name{"deliberation.hold"}, acts(v.Next, func(n procedure.NextTask) procedure.Name { return n.Act }))
	require.Equal(t, []party.PersonID{head}, v.Next[0].People)
	require.Equal(t, "D10", v.Clocks[0].Before.Rule)
	require.True(t, v.Clocks[0].Before.Open())
	require.False(t, v.Clocks[0].After.Open())
	require.Equal(t, []procedure.Name{"decision.make"}, acts(v.Shut, func(o procedure.Option) procedure.Name { return o.Act }))
	require.Equal(t, "G11", v.Shut[0].ShutBy[0].Gate)
}

// Next is whoever gets something that they did not have: a task that waits
// already is not announced again for what was written into what its act reads,
// and what somebody has in hand is theirs alone.
//
//law:covers evidence.add task.claim task.transfer task.countersign
func TestPreviewNamesWhatIsNewAndWhoHoldsIt(t *testing.T) {
	p := newPlay(t).filed("P08")
	require.NotEmpty(t, p.tasks()["investigation.report"])
	require.Empty(t, p.preview(officer1, "evidence.add", exhibit()).Next)

	p = newPlay(t).approval()
	next := p.preview(deputy1, "task.claim", &casefile.TaskClaim{TaskRef: p.task(toApprove)}).Next
	require.Len(t, next, 1)
	require.Equal(t, []party.PersonID{deputy1}, next[0].People)
	p.do(deputy1, "task.claim", &casefile.TaskClaim{TaskRef: p.task(toApprove)})
	next = p.preview(deputy1, "task.transfer", p.transfer(toApprove, head)).Next
	require.Len(t, next, 1, "though two roles could have it")
	require.Equal(t, []party.PersonID{head}, next[0].People)
	next = p.preview(deputy1, "task.countersign", p.countersign(toApprove, casefile.SignAll, 0, head, officer3)).Next
	asked := map[procedure.TaskKind][]party.PersonID{}
	for _, n := range next {
		asked[n.Kind] = append(asked[n.Kind], n.People...)
	}
	require.Equal(t, map[procedure.TaskKind][]party.PersonID{procedure.DoTask: {deputy1}, procedure.SignTask: {head, officer3}}, asked)
}

// What would be refused is previewed as the refusal that it would be, with every
// gate that is shut.
//
//law:covers decision.make G07 G10
func TestPreviewSaysWhatStandsInTheWay(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	v := p.preview(head, "decision.make", decision())
	require.Equal(t, p.refuse(fault.GateShut, head, "decision.make", decision()), v.Refused)
	var gates []string
	for _, f := range v.Gates {
		gates = append(gates, f.Gate)
	}
	require.Subset(t, gates, []string{"G07", "G10"})
	require.Empty(t, v.Next)
	require.Equal(t, fault.RoleDenied, p.preview(officer1, "decision.make", decision()).Refused.Code)
	require.Equal(t, fault.NotFound, p.preview(officer1, "no.such", decision()).Refused.Code)
	require.Equal(t, fault.WrongState, p.preview(officer1, "lead.register", lead("P01")).Refused.Code)
}

// What is previewed is what comes: tasks, states and clocks after the act are
// those that its preview told of.
//
//law:covers verification.finish filing.submit filing.approve task.claim task.transfer
func TestPreviewIsWhatComes(t *testing.T) {
	p := newPlay(t).register("P08")
	step := func(who party.PersonID, act string, facts func() casefile.Facts) {
		t.Helper()
		v := p.preview(who, act, facts())
		require.Nil(t, v.Refused, act)
		p.do(who, act, facts())
		after := p.c
		for _, n := range v.Next {
			require.True(t, slices.ContainsFunc(procedure.Tasks(p.table, after, p.context(who)), func(task procedure.Task) bool {
				due := task.DueAt.Equal(n.DueAt)
				task.DueAt = n.DueAt
				return due && task == n.Task
			}), "%s: %v", act, n.Task)
		}
		for _, m := range v.Moves {
			require.Equal(t, m.To, after.In(m.Track), act)
		}
		for _, k := range v.Clocks {
			now := after.Latest(k.After.Rule)
			require.Equal(t, k.After.Result.DueOn, now.Result.DueOn, act)
			require.Equal(t, k.After.Ended, now.Ended, act)
		}
	}
	step(officer1, "verification.finish", func() casefile.Facts { return verified("file") })
	step(officer2, "filing.submit", func() casefile.Facts { return sheet(true) })
	step(deputy1, "task.claim", func() casefile.Facts { return &casefile.TaskClaim{TaskRef: p.task("filing.approve")} })
	step(deputy1, "task.transfer", func() casefile.Facts { return p.transfer("filing.approve", head) })
	p.now = p.now.Add(time.Hour)
	step(head, "filing.approve", func() casefile.Facts { return approve() })
	step(officer1, "evidence.add", func() casefile.Facts { return exhibit() })
}
