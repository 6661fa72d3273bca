package procedure_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/casefile"
	"sanxiang/domain/duties"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// ownWork reads off the row that an act is the handling unit's own.
func ownWork(a procedure.Act) bool {
	return a.Task != "" && len(a.Bar) == 0 && (a.Duty == procedure.AsHandler || a.Duty == procedure.AnyHolder && a.Scope == procedure.OwnUnit)
}

// What counts as the unit's own work is what the rows say.
func TestTheUnitsOwnActsAreThoseOfTheRows(t *testing.T) {
	byRow, listed := map[procedure.Name]bool{}, map[procedure.Name]bool{}
	for _, table := range procedure.Tables() {
		for _, a := range table.Acts {
			if ownWork(a) {
				byRow[a.Name] = true
				require.Contains(t, []duties.Function{duties.Handle, duties.Speak}, duties.Of(a), a.Name)
			}
			ref := casefile.TaskRef{Act: string(a.Name)}
			for kind, help := range map[string]casefile.Facts{
				"task.report": &casefile.TaskReport{TaskRef: ref}, "task.sign": &casefile.TaskSign{TaskRef: ref}, "task.refuse": &casefile.TaskRefuse{TaskRef: ref},
			} {
				if procedure.HelpedWith(casefile.Event{Kind: kind, Facts: help}) != "" {
					listed[a.Name] = true
				}
			}
			asked := casefile.Event{Kind: "task.delegate", Facts: &casefile.TaskDelegate{TaskRef: ref}}
			require.Empty(t, procedure.HelpedWith(asked), "who asks for help does not help")
		}
	}
	require.Equal(t, byRow, listed)
}

// Who reviews the case neither prepares nor signs what the handlers answer to the
// review.
//
//law:covers task.delegate task.countersign task.enlist disagreement.object review.opine
func TestAReviewerHasNoPartInTheUnitsWork(t *testing.T) {
	p := newPlay(t).disputed()
	f := p.refuse(fault.Conflict, officer1, "task.delegate", p.delegate("disagreement.object", reviewer1))
	require.Equal(t, "to", f.Fields[0].Path)
	p.refuse(fault.Conflict, officer1, "task.countersign", p.countersign("disagreement.object", casefile.SignAll, 0, reviewer1))
	p.refuse(fault.Conflict, officer1, "task.countersign", p.countersign("disagreement.object", casefile.SignAll, 0, officer3, reviewer1))
	p.do(officer1, "task.countersign", p.countersign("disagreement.object", casefile.SignAll, 0, officer3))
	p.refuse(fault.Conflict, officer1, "task.enlist", &casefile.TaskEnlist{TaskRef: p.task("disagreement.object"), Members: []party.PersonID{reviewer1}})
}

// Whoever had a part in the unit's work reviews nothing in the case from then
// on, nor does anybody who stands in for them. Leaders still decide on it.
//
//law:covers task.delegate task.report task.countersign task.sign review.assign
func TestWhoHelpedTheUnitDoesNotReview(t *testing.T) {
	p := newPlay(t).disputed()
	p.do(officer1, "task.delegate", p.delegate("disagreement.object", reviewer2))
	p.do(reviewer2, "task.report", &casefile.TaskReport{TaskRef: p.task("disagreement.object"), Note: "答复意见"})
	p.do(officer1, "task.countersign", p.countersign("disagreement.object", casefile.SignAll, 0, reviewHead, head))
	p.sign(reviewHead, "disagreement.object", true)
	p.sign(head, "disagreement.object", true)
	p.object()
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
	p.tell()
	p.over("D08")
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.refuse(fault.Conflict, reviewHead, "review.register", &casefile.ReviewRegister{})
	other := p.people[veteran]
	other.Assignments = append(other.Assignments, party.Assignment{Role: party.ReviewHead, Unit: other.Assignments[0].Unit, Span: always})
	p.people[veteran] = other
	p.do(veteran, "review.register", &casefile.ReviewRegister{})
	f := p.refuse(fault.Conflict, veteran, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer2})
	require.Contains(t, f.Message, "另行指派")
	p.standIn(reviewer1, reviewer2)
	p.refuse(fault.Conflict, veteran, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})
	again := p.people[reviewer1]
	again.StandsInFor = nil
	p.people[reviewer1] = again
	p.do(veteran, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer1})

	parts := duties.Parts(p.table, p.c)
	require.Contains(t, parts, duties.Part{Person: reviewer2, Function: duties.Speak, Act: "task.report"})
	require.Contains(t, parts, duties.Part{Person: reviewHead, Function: duties.Speak, Act: "task.sign"})
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
}

// A member of the review office who helped registers and returns nothing either.
//
//law:covers task.report review.register review.return
func TestTheReviewHeadWhoHelpedStandsAside(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	p.do(unitHead, "task.delegate", p.delegate("review.submit", reviewHead))
	p.do(reviewHead, "task.report", &casefile.TaskReport{TaskRef: p.task("review.submit"), Note: "送审意见"})
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.refuse(fault.Conflict, reviewHead, "review.register", &casefile.ReviewRegister{})
}

// A hearing's host neither helps with the unit's work, nor hosts after having
// helped.
//
//law:covers task.delegate task.report hearing.notify
func TestAHearingsHostIsApartFromTheUnitsWork(t *testing.T) {
	p := newPlay(t).reported("P02", case2)
	p.tell().workdays(2)
	p.do(officer1, "defence.receive", defence("请求从轻"))
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.do(officer1, "task.delegate", p.delegate("defence.answer", host1))
	p.do(host1, "task.report", &casefile.TaskReport{TaskRef: p.task("defence.answer"), Note: "复核意见"})
	p.over("D07")
	p.refuse(fault.Conflict, reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host2))
	f := p.refuse(fault.Conflict, officer1, "task.delegate", p.delegate("defence.answer", host2))
	require.Equal(t, "to", f.Fields[0].Path)
	p.refuse(fault.Conflict, officer1, "task.countersign", p.countersign("defence.answer", casefile.SignAll, 0, host2))
	p.do(officer1, "task.delegate", p.delegate("defence.answer", officer3))
}

// However gestures and the review's own acts follow each other: nobody has a
// part in the unit's work and in the review of the same case.
//
//law:covers task.delegate task.report task.countersign task.sign task.refuse review.return review.supplement review.assign review.opine
func TestHelpAndReviewNeverMeet(t *testing.T) {
	base := newPlay(t).noticed("P01", case1).send()
	base.do(reviewer1, "review.return", &casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"})
	people := []party.PersonID{reviewer1, reviewer2}
	rapid.Check(t, func(rt *rapid.T) {
		p := *base
		play := func(who party.PersonID, act string, facts casefile.Facts) {
			if events, f := p.try(time.Time{}, who, act, facts); f == nil {
				p.c, p.now = casefile.Fold(append(slices.Clone(p.c.Events), events...)), p.now.Add(time.Minute)
			}
		}
		steps := map[string]func(ref casefile.TaskRef, who party.PersonID){
			"delegate": func(ref casefile.TaskRef, who party.PersonID) {
				play(officer1, "task.delegate", &casefile.TaskDelegate{TaskRef: ref, To: who, Ask: "核对"})
			},
			"report": func(ref casefile.TaskRef, who party.PersonID) {
				play(who, "task.report", &casefile.TaskReport{TaskRef: ref, Note: "意见"})
			},
			"countersign": func(ref casefile.TaskRef, who party.PersonID) {
				play(officer1, "task.countersign", &casefile.TaskCountersign{TaskRef: ref, Mode: casefile.SignAll, Members: []party.PersonID{who}, Ask: "会签"})
			},
			"sign": func(ref casefile.TaskRef, who party.PersonID) {
				play(who, "task.sign", &casefile.TaskSign{TaskRef: ref, Agree: true, View: "意见"})
			},
			"refuse": func(ref casefile.TaskRef, who party.PersonID) {
				play(who, "task.refuse", &casefile.TaskRefuse{TaskRef: ref, Reason: "退回"})
			},
			"overrule": func(ref casefile.TaskRef, _ party.PersonID) {
				play(officer1, "task.overrule", &casefile.TaskOverrule{TaskRef: ref, Reason: "继续"})
			},
			"supplement": func(casefile.TaskRef, party.PersonID) {
				play(officer1, "review.supplement", &casefile.ReviewSupplement{Statement: "已补"})
			},
			"assign": func(_ casefile.TaskRef, who party.PersonID) {
				play(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: who})
			},
			"return": func(_ casefile.TaskRef, who party.PersonID) {
				play(who, "review.return", &casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"})
			},
			"opine": func(_ casefile.TaskRef, who party.PersonID) { play(who, "review.opine", opinion(casefile.Agree)) },
		}
		names := slices.Sorted(maps.Keys(steps))
		for range rapid.IntRange(1, 40).Draw(rt, "steps") {
			who, step := rapid.SampledFrom(people).Draw(rt, "who"), rapid.SampledFrom(names).Draw(rt, "step")
			ref := casefile.TaskRef{Act: "review.supplement"}
			if open := p.tasks()["review.supplement"]; len(open) > 0 {
				ref = p.task("review.supplement")
			}
			steps[step](ref, who)
		}
		requireApart(rt, &p)
	})
}

// requireApart: whoever is named to review, returned a pack or gave an opinion
// while they had helped the unit before, or helps it afterwards, is a fault.
// Whoever reviewed an earlier pack and was replaced may not help either; who was
// replaced before they judged anything had no part in the review.
func requireApart(rt *rapid.T, p *play) {
	helped, reviewed := map[party.PersonID]bool{}, map[party.PersonID]bool{}
	var named party.PersonID
	for _, e := range p.c.Events {
		switch f := e.Facts.(type) {
		case *casefile.TaskReport, *casefile.TaskSign, *casefile.TaskRefuse:
			helped[e.Actor] = true
		case *casefile.ReviewAssign:
			named = f.Reviewer
		case *casefile.ReviewOpine, *casefile.ReviewReturn:
			reviewed[e.Actor] = true
		}
		for id := range helped {
			require.NotEqual(rt, named, id, "%s is to review, and helped the unit", id)
			require.False(rt, reviewed[id], "%s reviewed, and helped the unit", id)
		}
	}
}
