package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// headRecused is what the two deputies decide on the head, naming one of them.
func headRecused(acting party.PersonID) *casefile.RecusalDeliberate {
	return &casefile.RecusalDeliberate{Person: head, Granted: true, Reason: "属实", Members: members(deputy1, deputy2), Minutes: "讨论记录", Acting: acting}
}

func (p *play) accuse(id party.PersonID) *play {
	p.t.Helper()
	p.do(officer1, "recusal.request", &casefile.RecusalRequest{Person: id, By: "party", Reason: "近亲属"})
	return p
}

// 处罚法43: nobody alone decides on the head; the others of the leadership do,
// and name who takes that place in this case.
//
//law:covers recusal.decide recusal.deliberate recusal.request
func TestHeadsRecusalIsDecidedTogether(t *testing.T) {
	p := newPlay(t).filed("P08").accuse(head)
	require.Contains(t, p.tasks(), "recusal.deliberate")
	require.NotContains(t, p.tasks(), "recusal.decide")
	f := p.refuse(fault.RoleDenied, deputy1, "recusal.decide", &casefile.RecusalDecide{Person: head, Granted: true, Reason: "属实"})
	require.NotEmpty(t, f.Cite)
	for name, bad := range map[string]func(*casefile.RecusalDeliberate){
		"the head takes part":   func(v *casefile.RecusalDeliberate) { v.Members = members(deputy1, head) },
		"too few":               func(v *casefile.RecusalDeliberate) { v.Members = members(deputy1) },
		"one of them twice":     func(v *casefile.RecusalDeliberate) { v.Members = members(deputy1, deputy1) },
		"nobody named":          func(v *casefile.RecusalDeliberate) { v.Acting = "" },
		"no deputy":             func(v *casefile.RecusalDeliberate) { v.Acting = unitHead },
		"the head himself":      func(v *casefile.RecusalDeliberate) { v.Acting = head },
		"named, yet not needed": func(v *casefile.RecusalDeliberate) { v.Granted = false },
	} {
		t.Run(name, func(t *testing.T) {
			_, f := p.try(p.now, deputy1, "recusal.deliberate", but(headRecused(deputy2), bad))
			require.NotNil(t, f)
		})
	}
	p.refuse(fault.Conflict, head, "recusal.deliberate", headRecused(deputy2))
	p.do(deputy1, "recusal.deliberate", headRecused(deputy2))
	require.Equal(t, deputy2, p.c.ActingHead())
	require.True(t, p.c.Recused(head))

	q := newPlay(t).filed("P08").accuse(head)
	q.do(deputy1, "recusal.deliberate", but(headRecused(""), func(v *casefile.RecusalDeliberate) { v.Granted = false }))
	require.False(t, q.c.Recused(head))
	require.Empty(t, q.c.ActingHead())
}

// The deputy who was named decides, chairs and is the ladder's last rung, in
// this case; the head, his substitute and the other deputy do not.
//
//law:covers G11 decision.make deliberation.hold recusal.deliberate
func TestActingHeadTakesTheHeadsPlace(t *testing.T) {
	p := newPlay(t).reviewed().accuse(head)
	p.refuse(fault.RoleDenied, deputy2, "deliberation.hold", deliberation())
	p.do(deputy1, "recusal.deliberate", headRecused(deputy2))
	p.standIn(counsel, head)
	collective := &casefile.DeliberationHold{Members: members(deputy1, deputy2), Minutes: "讨论记录", Approved: true}
	for _, who := range []party.PersonID{head, counsel} {
		p.refuse(fault.Conflict, who, "deliberation.hold", collective)
	}
	p.refuse(fault.RoleDenied, deputy1, "deliberation.hold", collective)
	require.Equal(t, deputy2, p.tasks()["deliberation.hold"][0].Person)
	require.True(t, p.open(deputy2)["deliberation.hold"])
	p.do(deputy2, "deliberation.hold", collective)
	p.refuse(fault.RoleDenied, deputy1, "decision.make", decision())
	p.do(deputy2, "decision.make", decision())
	last := p.c.Events[len(p.c.Events)-1]
	require.Equal(t, party.Head, last.Role)
	require.Equal(t, "代行主要负责人职责", procedure.RoleTitle(p.c, last))
	require.Equal(t, "分管领导", procedure.RoleTitle(p.c, p.c.Events[p.last("recusal.deliberate")-1]))
	require.Equal(t, deputy2, p.c.Decision.By)

	other := newPlay(t).noticed("P08", case8)
	other.refuse(fault.RoleDenied, deputy2, "decision.make", decision())
}

//law:covers L4 ladder.coordinate ladder.propose ladder.resolve recusal.deliberate
func TestActingHeadIsTheLastRung(t *testing.T) {
	p := newPlay(t).disputed().accuse(head)
	p.do(deputy1, "recusal.deliberate", headRecused(deputy2))
	p.do(officer1, "disagreement.object", objection("discretion有问题"))
	p.do(reviewHead, "ladder.coordinate", meeting(casefile.NoAgreement))
	p.do(deputy1, "ladder.propose", &casefile.LadderPropose{View: "报主要负责人", Outcome: casefile.NoAgreement})
	resolved := &casefile.LadderResolve{Members: members(deputy1, deputy2), Minutes: "讨论记录", Outcome: casefile.ReviewerReconsiders}
	p.refuse(fault.RoleDenied, deputy1, "ladder.resolve", resolved)
	p.do(deputy2, "ladder.resolve", resolved)
}

// The bars are asked as of anybody: who submitted what is approved, or
// reviewed, does not decide by acting for the head.
//
//law:covers acting.name recusal.deliberate
func TestActingHeadKeepsTheBars(t *testing.T) {
	p := newPlay(t)
	busy := p.people[deputy2]
	busy.Assignments = append(busy.Assignments, party.Assignment{Role: party.Officer, Unit: unit, Span: always})
	p.people[deputy2] = busy
	p.filed("P08").accuse(head)
	p.do(unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer1, deputy2}, Reason: "调整"})
	alone := func(acting party.PersonID) *casefile.RecusalDeliberate {
		return but(headRecused(acting), func(v *casefile.RecusalDeliberate) { v.Members = members(deputy1) })
	}
	p.refuse(fault.Invalid, deputy1, "recusal.deliberate", alone(deputy2))
	p.do(deputy1, "recusal.deliberate", alone(deputy1))
	require.Equal(t, deputy1, p.c.ActingHead())
}

// Who acts for the head may be accused like the head, and be replaced when they
// no longer can.
//
//law:covers acting.name decision.make recusal.deliberate
func TestAnotherIsNamed(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).accuse(head)
	name := &casefile.ActingName{Acting: deputy1, Reason: "出差", Members: members(deputy1, deputy2), Minutes: "讨论记录"}
	p.refuse(fault.WrongState, deputy1, "acting.name", name)
	p.do(deputy1, "recusal.deliberate", headRecused(deputy2))
	p.refuse(fault.Invalid, deputy1, "acting.name", but(&casefile.ActingName{Reason: "出差", Members: name.Members, Minutes: "讨论记录"}, func(v *casefile.ActingName) { v.Acting = deputy2 }))
	p.do(deputy1, "acting.name", name)
	p.refuse(fault.RoleDenied, deputy2, "decision.make", decision())

	p.accuse(deputy1)
	p.refuse(fault.RoleDenied, deputy2, "recusal.decide", &casefile.RecusalDecide{Person: deputy1, Granted: true, Reason: "属实"})
	again := &casefile.RecusalDeliberate{Person: deputy1, Granted: true, Reason: "属实", Members: members(deputy2), Minutes: "讨论记录", Acting: deputy2}
	p.refuse(fault.Conflict, deputy1, "recusal.deliberate", again)
	p.do(deputy2, "recusal.deliberate", again)
	require.Equal(t, deputy2, p.c.ActingHead())
	off := p.people[deputy2]
	off.Assignments = nil
	p.people[deputy2] = off
	p.refuse(fault.RoleDenied, deputy2, "decision.make", decision())
	require.Contains(t, p.tasks(), "acting.name", "nobody acts any more")
}

// A head who comes to the office later needs nobody to act for the one before.
//
//law:covers decision.make recusal.deliberate
func TestNewHeadEndsTheActing(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).accuse(head)
	p.do(deputy1, "recusal.deliberate", headRecused(deputy2))
	p.people[supervisor] = person(supervisor, other, party.Head)
	p.refuse(fault.RoleDenied, deputy2, "decision.make", decision())
	p.do(supervisor, "decision.make", decision())
}

// A recused head who leaves the bureau, or goes on leave, changes nothing.
//
//law:covers decision.make recusal.deliberate
func TestActingOutlastsTheHeadsAccount(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).accuse(head)
	p.do(deputy1, "recusal.deliberate", headRecused(deputy2))
	off := p.people[head]
	off.Disabled = true
	p.people[head] = off
	p.do(deputy2, "decision.make", decision())
}

// A deputy's recusal is the head's to decide, and the head takes a recused
// deputy's place where nobody else does.
//
//law:covers ladder.coordinate ladder.propose recusal.decide
func TestHeadDecidesOnADeputyAndStandsInForOne(t *testing.T) {
	p := newPlay(t).disputed().accuse(deputy1)
	p.refuse(fault.RoleDenied, deputy2, "recusal.decide", &casefile.RecusalDecide{Person: deputy1, Granted: true, Reason: "属实"})
	p.refuse(fault.Invalid, deputy2, "recusal.deliberate", &casefile.RecusalDeliberate{
		Person: deputy1, Granted: true, Reason: "属实", Members: members(head, deputy2), Minutes: "讨论记录",
	})
	p.do(officer1, "disagreement.object", objection("discretion有问题"))
	p.do(reviewHead, "ladder.coordinate", meeting(casefile.NoAgreement))
	view := &casefile.LadderPropose{View: "改", Outcome: casefile.HandlerAmends}
	p.refuse(fault.RoleDenied, head, "ladder.propose", view)
	p.do(head, "recusal.decide", &casefile.RecusalDecide{Person: deputy1, Granted: true, Reason: "属实"})
	require.Equal(t, party.DeputyHead, p.tasks()["ladder.propose"][0].Role, "the other deputy is there")
	gone := p.people[deputy2]
	gone.Disabled = true
	p.people[deputy2] = gone
	require.Equal(t, party.Head, p.tasks()["ladder.propose"][0].Role)
	p.do(head, "ladder.propose", view)
}

// Whoever stands in for the head while he is away is answered for together too.
//
//law:covers recusal.decide recusal.deliberate
func TestHeadsSubstituteIsAnsweredForTogether(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.standIn(deputy2, head)
	p.accuse(deputy2)
	p.refuse(fault.RoleDenied, deputy1, "recusal.decide", &casefile.RecusalDecide{Person: deputy2, Granted: true, Reason: "属实"})
	p.do(deputy1, "recusal.deliberate", &casefile.RecusalDeliberate{Person: deputy2, Granted: true, Reason: "属实", Members: members(deputy1, head), Minutes: "讨论记录"})
	require.Empty(t, p.c.ActingHead(), "the head himself is free of the case")
}

// The roles that the policy opens: those of the row, and those that stand in
// for somebody who was recused.
func TestReach(t *testing.T) {
	decide, _ := procedure.Ordinary().Act("decision.make")
	require.Equal(t, []party.Role{party.Head, party.DeputyHead}, decide.Reach())
	propose, _ := procedure.Ordinary().Act("ladder.propose")
	require.Equal(t, []party.Role{party.DeputyHead, party.Head}, propose.Reach())
	file, _ := procedure.Ordinary().Act("filing.approve")
	require.Equal(t, file.Who, file.Reach())
}
