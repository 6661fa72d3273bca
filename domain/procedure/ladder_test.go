package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Up the whole ladder, and back through the reviewer's final word.
//
//law:covers D10 G10 G11 L0 L1 L3 L4 counsel.ask decision.make deliberation.hold disagreement.object ladder.advise
//law:covers ladder.coordinate ladder.propose ladder.resolve review.opine
func TestLadderToTheHeadAndBackToTheReviewer(t *testing.T) {
	p := newPlay(t).disputed()
	p.in(casefile.Ladder, procedure.LadderReply)
	p.refuse("wrong_state", reviewer1, "review.opine", opinion(casefile.Agree))
	p.refuse("invalid", officer1, "disagreement.object", objection("别的"))
	accepts := objection("discretion有问题")
	accepts.Answers[0].Accepted = true
	p.refuse("invalid", officer1, "disagreement.object", accepts)
	p.do(officer1, "disagreement.object", objection("discretion有问题"))
	p.in(casefile.Ladder, procedure.LadderCoordination)

	oneSided := meeting(casefile.NoAgreement)
	oneSided.Attendees = []party.PersonID{reviewHead, reviewer1}
	p.refuse("invalid", reviewHead, "ladder.coordinate", oneSided)
	silent := meeting(casefile.NoAgreement)
	silent.Minutes = "  "
	p.refuse("invalid", reviewHead, "ladder.coordinate", silent)
	p.do(reviewHead, "ladder.coordinate", meeting(casefile.NoAgreement))
	p.refuse("conflict_of_interest", counsel, "ladder.advise", &casefile.LadderAdvise{Advice: "未受委托"})
	p.do(reviewHead, "counsel.ask", asked(p))
	p.do(counsel, "ladder.advise", &casefile.LadderAdvise{Advice: "均有依据"})
	p.do(deputy1, "ladder.propose", &casefile.LadderPropose{View: "提请研究", Outcome: casefile.NoAgreement})
	p.in(casefile.Ladder, procedure.LadderHead)

	p.refuse("invalid", head, "ladder.resolve", resolution(casefile.NoAgreement))
	empty := resolution(casefile.ReviewerReconsiders)
	empty.Minutes = " "
	p.refuse("invalid", head, "ladder.resolve", empty)
	seq := p.do(head, "ladder.resolve", resolution(casefile.ReviewerReconsiders))
	p.in(casefile.Ladder, procedure.LadderReconsider)
	p.shut("G10", head, "decision.make", decision())

	p.refuse("invalid", reviewer1, "review.opine", opinion(casefile.Agree))
	final := opinion(casefile.Agree)
	final.Minutes = seq
	p.do(reviewer1, "review.opine", final)
	p.in(casefile.Review, procedure.ReviewPassed)
	p.in(casefile.Ladder, "")
	require.Len(t, p.c.Rounds, 2)
	require.Equal(t, casefile.Correct, p.c.Rounds[0].Opinion.Code, "the first opinion stays readable")
	require.Equal(t, p.c.Rounds[0].SHA256, p.c.Rounds[1].SHA256)
	for _, rule := range []string{"L0", "L1", "L3", "L4", "D10"} {
		require.Nil(t, p.c.Running(rule), rule)
	}
	p.shut("G11", head, "decision.make", decision())
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
}

// Back through a new version by the handlers.
//
//law:covers D08 D10 L0 L1 L3 L4 deliberation.hold ladder.coordinate ladder.propose ladder.resolve proposal.amend review.opine
func TestLadderBackToTheHandlers(t *testing.T) {
	for name, climb := range map[string]func(*play){
		"at the reply":   func(*play) {},
		"at the meeting": func(p *play) { p.object(); p.do(reviewHead, "ladder.coordinate", meeting(casefile.HandlerAmends)) },
		"at the deputy head": func(p *play) {
			p.climb(2)
			p.do(deputy1, "ladder.propose", &casefile.LadderPropose{View: "改", Outcome: casefile.HandlerAmends})
		},
		"at the head":         func(p *play) { p.climb(3); p.do(head, "ladder.resolve", resolution(casefile.HandlerAmends)) },
		"before the head did": func(p *play) { p.climb(3) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t).disputed()
			climb(p)
			p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
			p.in(casefile.Ladder, "")
			p.in(casefile.Review, "")
			for _, rule := range []string{"L0", "L1", "L3", "L4", "D10"} {
				require.Nil(t, p.c.Running(rule), rule)
			}
			p.tell()
			p.over("D08")
			p.send()
			p.do(reviewer1, "review.opine", opinion(casefile.Agree))
			p.do(head, "deliberation.hold", deliberation())
			p.decide()
		})
	}
}

func (p *play) object() { p.do(officer1, "disagreement.object", objection("discretion有问题")) }

// climb goes up n rungs by no agreement.
func (p *play) climb(n int) {
	p.object()
	if n > 1 {
		p.do(reviewHead, "ladder.coordinate", meeting(casefile.NoAgreement))
	}
	if n > 2 {
		p.do(deputy1, "ladder.propose", &casefile.LadderPropose{View: "报", Outcome: casefile.NoAgreement})
	}
}

// Every rung times out by itself; pitfall 10.
//
//law:covers L0 L1 L3 L4 ladder.resolve
func TestLadderRisesByItself(t *testing.T) {
	p := newPlay(t).disputed()
	for _, rung := range []struct {
		rule string
		to   casefile.State
	}{{"L0", procedure.LadderCoordination}, {"L1", procedure.LadderDeputy}, {"L3", procedure.LadderHead}} {
		p.over(rung.rule)
		p.in(casefile.Ladder, rung.to)
		require.Equal(t, "lapsed", p.c.Latest(rung.rule).Ended)
	}
	p.over("L4")
	p.in(casefile.Ladder, procedure.LadderHead)
	require.Nil(t, p.c.Disagreement.Resolution, "time alone decides nothing")
	p.do(head, "ladder.resolve", resolution(casefile.HandlerAmends))
	require.True(t, p.c.Latest("L4").Late)

	var course []string
	for _, r := range procedure.LadderCourse(p.c) {
		course = append(course, r.Title)
	}
	require.Equal(t, []string{"逾期自动上报", "逾期自动上报", "逾期自动上报", "主要负责人组织集体讨论决定"}, course, "what went up by itself is part of it")
	require.Empty(t, procedure.LadderCourse(newPlay(t).noticed("P01", case1).send().c))
}

// After a long outage one strike goes up all the rungs, each at its own time.
//
//law:covers L0 L1 L3 L4
func TestLadderCatchesUpAfterAnOutage(t *testing.T) {
	p := newPlay(t).disputed()
	p.reach(p.now.AddDate(0, 1, 0))
	p.in(casefile.Ladder, procedure.LadderHead)
	for _, rungs := range [][2]string{{"L0", "L1"}, {"L1", "L3"}, {"L3", "L4"}} {
		require.Equal(t, p.c.Latest(rungs[0]).Result.DueOn, p.c.Latest(rungs[1]).Result.StartOn, "the day after is the first that counts")
	}
	before := p.c.Sequence
	p.reach(p.now)
	require.Equal(t, before, p.c.Sequence, "each step once")
}

// A rung that rose without an objection can be worked on all the same.
//
//law:covers L0 counsel.ask ladder.advise ladder.coordinate review.opine
func TestLadderWithoutObjection(t *testing.T) {
	p := newPlay(t).disputed()
	p.over("L0")
	p.do(reviewHead, "counsel.ask", asked(p))
	p.do(counsel, "ladder.advise", &casefile.LadderAdvise{Advice: "论证"})
	p.do(reviewHead, "ladder.coordinate", meeting(casefile.ReviewerReconsiders))
	final := opinion(casefile.Agree)
	final.Minutes = p.c.Disagreement.Minutes
	p.do(reviewer1, "review.opine", final)
}

// The same point for the second time goes straight to the meeting, as often
// as the parameter says; pitfall 15.
//
//law:covers proposal.amend review.opine
func TestSecondProblemOnTheSamePoint(t *testing.T) {
	for name, c := range map[string]struct {
		item string
		to   casefile.State
	}{"same": {"discretion", procedure.LadderCoordination}, "another": {"documents", procedure.LadderReply}} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t).disputed()
			p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Discretion = "另行说明" })))
			p.send()
			p.do(reviewer1, "review.opine", opinion(casefile.Correct, c.item))
			p.in(casefile.Ladder, c.to)
			require.Equal(t, 2, p.c.Disagreement.Round, "a disagreement of its own")
		})
	}
}

// The reviewer says nothing: the deputy head hears of it and may name another.
//
//law:covers D10 G10 decision.make review.opine review.urge
func TestReviewerSilence(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	p.over("D10")
	p.in(casefile.Ladder, procedure.LadderSilence)
	p.shut("G10", head, "decision.make", decision())
	require.Contains(t, p.tasks(), "review.urge")
	p.refuse("conflict_of_interest", deputy1, "review.urge", &casefile.ReviewUrge{Instruction: "督促", Reviewer: officer1reviewing(p)})
	p.do(deputy1, "review.urge", &casefile.ReviewUrge{Instruction: "督促", Reviewer: reviewer2})
	p.in(casefile.Ladder, "")
	p.refuse("conflict_of_interest", reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(reviewer2, "review.opine", opinion(casefile.Agree))
	require.True(t, p.c.Latest("D10").Late)
}

// officer1reviewing gives a handler the reviewer's role: it must not help.
func officer1reviewing(p *play) party.PersonID {
	o := p.people[officer1]
	o.Assignments = append(o.Assignments, party.Assignment{Role: party.Reviewer, Unit: other, Span: always})
	p.people[officer1] = o
	return officer1
}

// Silence before anybody was assigned: the urge assigns.
//
//law:covers D10 review.opine review.register review.submit review.urge
func TestSilenceBeforeAssignment(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.over("D10")
	p.do(deputy1, "review.urge", &casefile.ReviewUrge{Instruction: "督促", Reviewer: reviewer2})
	p.in(casefile.Review, procedure.ReviewAssigned)
	p.do(reviewer2, "review.opine", opinion(casefile.Agree))
}

// Silence after the ladder sent the case back to the reviewer.
//
//law:covers D10 ladder.coordinate review.opine review.urge
func TestSilenceWhileReconsidering(t *testing.T) {
	p := newPlay(t).disputed()
	p.object()
	p.do(reviewHead, "ladder.coordinate", meeting(casefile.ReviewerReconsiders))
	p.over("D10")
	p.in(casefile.Ladder, procedure.LadderSilence)
	p.do(deputy1, "review.urge", &casefile.ReviewUrge{Instruction: "督促"})
	p.in(casefile.Ladder, procedure.LadderReconsider)
	final := opinion(casefile.Agree)
	final.Minutes = p.c.Disagreement.Minutes
	p.do(reviewer1, "review.opine", final)
	p.in(casefile.Review, procedure.ReviewPassed)
}

// The head ends it: what may follow is a version that lets off, a termination
// or a transfer, and a penalty no more.
//
//law:covers G10 case.terminate case.transfer decision.make deliberation.hold ladder.resolve proposal.amend review.opine
func TestLadderEndsTheCase(t *testing.T) {
	for name, way := range map[string]func(*play){
		"let off": func(p *play) {
			p.do(officer1, "proposal.amend", amend(case17(p.c.Evidence[0].Sequence)))
			p.shut("G10", head, "decision.make", decision())
			p.send()
			p.do(reviewer1, "review.opine", opinion(casefile.Agree))
			p.do(head, "deliberation.hold", deliberation())
			p.do(head, "decision.make", decision())
		},
		"terminate": func(p *play) {
			p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "不能认定"})
		},
		"transfer": func(p *play) {
			p.do(head, "case.transfer", &casefile.CaseTransfer{Ground: "jurisdiction", To: "某局", Reason: "管辖"})
		},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t).disputed()
			p.climb(3)
			p.do(head, "ladder.resolve", resolution(casefile.EndCase))
			p.in(casefile.Ladder, procedure.LadderEnd)
			p.refuse("invalid", officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 18_600_000 })))
			require.Contains(t, p.tasks(), "case.transfer")
			way(p)
		})
	}
}

// A problem in the file is dealt with in the file (令55第25条): the same version
// goes back once something was put right, and not before.
//
//law:covers G10 L0 deliberation.hold evidence.add review.assign review.opine review.register review.submit
func TestProblemInTheFilePutRight(t *testing.T) {
	p := newPlay(t).disputed()
	p.refuse("wrong_state", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "再送"})
	p.do(officer1, "evidence.add", exhibit())
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "再送"})
	p.in(casefile.Ladder, "")
	require.Nil(t, p.c.Running("L0"))
	p.shut("G10", head, "deliberation.hold", deliberation())
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	p.do(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: reviewer2})
	p.do(reviewer2, "review.opine", opinion(casefile.Agree))
	require.True(t, p.gateOf("G10", nil))
}

// TRANSFER starts the head's three days when a crime is suspected (令310第5条);
// the ways out are the transfer, an objection, or a new version.
//
//law:covers D29 G10 case.transfer crime.deliver decision.make review.opine
func TestOpinionTransfer(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	p.do(reviewer1, "review.opine", opinion(casefile.Transfer, "crime"))
	p.shut("G10", head, "decision.make", decision())
	require.NotNil(t, p.c.Running("D29"))
	require.Equal(t, "D29-1", p.tasks()["crime.suspect"][0].Clock)
	require.NotContains(t, p.tasks(), "case.transfer", "what is suspected is reported first")
	p.refer().accepted()
	require.Equal(t, "D29-1", p.c.Latest("D29").ID, "the head's three days run from the opinion")
	require.Equal(t, "done", p.c.Latest("D29").Ended)
	p.do(officer1, "crime.deliver", &casefile.CrimeDeliver{Items: []string{"账册一本"}, Receiver: "民警", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.Contains(t, p.tasks(), "case.transfer")
	p.do(head, "case.transfer", &casefile.CaseTransfer{Ground: "crime", To: "公安机关", Reason: "涉嫌犯罪"})
	p.in(casefile.Main, procedure.Ended)
	p.in(casefile.Ladder, "")
	p.finish("other")
}

// An opinion answers all eleven points, each the way the point is put, and
// its outcome follows from them (令55第24、25条).
//
//law:covers review.opine
func TestOpinionRowsAndOutcome(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	for name, f := range map[string]*casefile.ReviewOpine{
		"a row missing":             with(opinion(casefile.Agree), func(v **casefile.ReviewOpine) { (*v).Checklist = rows()[:10] }),
		"a row twice":               with(opinion(casefile.Agree), func(v **casefile.ReviewOpine) { (*v).Checklist = append(rows()[:10], rows()[0]) }),
		"twelve rows":               with(opinion(casefile.Agree), func(v **casefile.ReviewOpine) { (*v).Checklist = append(rows(), rows()[0]) }),
		"a blank finding":           with(opinion(casefile.Agree), func(v **casefile.ReviewOpine) { (*v).Checklist[3].Finding = " " }),
		"consent over a bad row":    with(opinion(casefile.Agree), func(v **casefile.ReviewOpine) { (*v).Checklist = rows("facts") }),
		"consent over abuse":        with(opinion(casefile.Agree), func(v **casefile.ReviewOpine) { (*v).Checklist = rows("abuse") }),
		"consent with an issue":     with(opinion(casefile.Agree), func(v **casefile.ReviewOpine) { (*v).Issues = opinion(casefile.Correct, "facts").Issues }),
		"a crime not transferred":   opinion(casefile.Correct, "crime"),
		"another's power corrected": opinion(casefile.Supplement, "beyond_authority"),
		"problem without an issue":  with(opinion(casefile.Supplement, "facts"), func(v **casefile.ReviewOpine) { (*v).Issues = nil }),
		"correction of no kind":     with(opinion(casefile.Correct, "facts"), func(v **casefile.ReviewOpine) { (*v).Kind = "" }),
		"an unknown point":          with(opinion(casefile.Correct, "facts"), func(v **casefile.ReviewOpine) { (*v).Issues[0].Item = "weather" }),
		"an unknown outcome":        with(opinion("MAYBE", "facts"), func(**casefile.ReviewOpine) {}),
	} {
		t.Run(name, func(*testing.T) { p.refuse("invalid", reviewer1, "review.opine", f) })
	}
	yes := opinion(casefile.Agree)
	for _, row := range yes.Checklist {
		if row.Item == "crime" || row.Item == "beyond_authority" || row.Item == "abuse" {
			require.False(t, row.Yes, "for %s a no is the good answer", row.Item)
		}
	}
	p.do(reviewer1, "review.opine", yes)
}

// The heads of both units meet, or who stands in for them; a reviewer and a
// handler alone do not, nor does anybody whose account is disabled.
//
//law:covers ladder.coordinate
func TestTheHeadsMeet(t *testing.T) {
	p := newPlay(t).disputed()
	p.do(officer1, "disagreement.object", objection("discretion"))
	with := func(ids ...party.PersonID) *casefile.LadderCoordinate {
		f := meeting(casefile.HandlerAmends)
		f.Attendees, f.Signed = ids, ids
		return f
	}
	p.refuse("invalid", reviewHead, "ladder.coordinate", with(reviewer1, officer1))
	p.refuse("invalid", reviewHead, "ladder.coordinate", with(reviewHead, officer1))
	p.refuse("invalid", reviewHead, "ladder.coordinate", with(reviewer1, unitHead))
	gone := p.people[unitHead]
	gone.Disabled = true
	p.people[unitHead] = gone
	p.refuse("invalid", reviewHead, "ladder.coordinate", with(reviewHead, unitHead))
	p.standIn(officer3, unitHead)
	p.do(reviewHead, "ladder.coordinate", with(reviewHead, reviewer1, officer1, officer3))
}

// Who is no leader any more, or whose account is disabled, makes no quorum
// (处罚法57).
//
//law:covers G11 deliberation.hold deliberation_quorum
func TestDisabledLeadersMakeNoQuorum(t *testing.T) {
	p := newPlay(t).reviewed()
	for _, id := range []party.PersonID{deputy1, deputy2} {
		d := p.people[id]
		d.Disabled = true
		p.people[id] = d
	}
	p.refuse("invalid", head, "deliberation.hold", &casefile.DeliberationHold{Members: members(deputy1, deputy2), Minutes: "讨论记录", Approved: true})
	p.do(head, "deliberation.hold", &casefile.DeliberationHold{Members: members(head), Minutes: "讨论记录", Approved: true})
}

// The head of the unit may have reviewed what no rule catches; then it is
// reviewed, withdrawn or not (R10).
//
//law:covers R10 G10 decision.make review.submit review.withdraw
func TestTheHeadAsksForAReview(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	require.Empty(t, p.c.MustReview)
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	require.Equal(t, "R10", p.c.MustReview[0].Rule)
	p.do(officer1, "review.withdraw", &casefile.ReviewWithdraw{Reason: "撤回"})
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.decide()
}
