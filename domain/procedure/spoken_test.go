package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
)

func postedHearing(p *play) *casefile.HearingRequest {
	return &casefile.HearingRequest{PostedOn: calendar.MustDate(p.due("D08"))}
}

func postedDefence(p *play) *casefile.DefenceReceive {
	f := defence("请求从轻")
	f.PostedOn = calendar.MustDate(p.due("D07"))
	return f
}

// 处罚法58, 64: a request that was posted in time and comes when the review has
// passed takes the consent along. After the hearing all is reviewed, and discussed,
// once more.
//
//law:covers G09 G10 G11 hearing.request review.opine deliberation.hold decision.make
func TestAHearingAfterTheConsentIsReviewed_Penalty58(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.do(officer1, "hearing.request", postedHearing(p))
	p.in(casefile.Review, "")
	require.True(t, p.c.Rounds[0].Voided)
	p.shut("G09", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-24", host1))
	p.reach(day("2026-07-24"))
	p.do(host1, "hearing.hold", heard(true))
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.shut("G11", head, "decision.make", decision())
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
}

// The same while the pack is with the reviewer: nobody is urged for an opinion any
// more, and the period of the review ends.
//
//law:covers D10 hearing.request review.silent
func TestAHearingDuringTheReviewEndsIt_Penalty58(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	p.over("D10")
	p.in(casefile.Ladder, procedure.LadderSilence)
	p.do(officer1, "hearing.request", postedHearing(p))
	p.in(casefile.Review, "")
	p.in(casefile.Ladder, "")
	require.Equal(t, "voided", p.c.Latest("D10").Ended)
	require.True(t, p.c.Rounds[0].Voided)
}

// 令55第22条: a defence in time is answered, then reviewed; one that is late is
// answered and holds nothing up.
//
//law:covers D07 G08 defence.receive defence.answer review.opine
func TestADefenceDuringTheReviewIsReviewed_Order55_22(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	late := *p
	p.do(officer1, "defence.receive", postedDefence(p))
	p.in(casefile.Review, "")
	p.shut("G08", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(officer1, "defence.answer", answer("请求从轻"))
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))

	late.do(officer1, "defence.receive", defence("请求从轻"))
	late.in(casefile.Review, procedure.ReviewAssigned)
	late.shut("G08", reviewer1, "review.opine", opinion(casefile.Agree))
	late.do(officer1, "defence.answer", answer("请求从轻"))
	late.do(reviewer1, "review.opine", opinion(casefile.Agree))
	late.in(casefile.Review, procedure.ReviewPassed)
}

// A negative opinion binds whatever the party says: the draft is amended, or the
// reviewer consents once all is heard.
//
//law:covers G09 hearing.request review.opine
func TestANegativeOpinionOutlivesAHearing(t *testing.T) {
	p := newPlay(t).disputed()
	p.do(officer1, "hearing.request", postedHearing(p))
	p.in(casefile.Review, procedure.ReviewProblem)
	p.in(casefile.Ladder, procedure.LadderReply)
	require.False(t, p.c.Rounds[0].Voided)
}

// What was posted on the last day comes when all is decided. The decision does not
// go out; it is taken back, the party is heard, and all is reviewed and decided once
// more, within the period that never stood still (处罚法45, 62).
//
//law:covers decision.recall D11 D12 D14 G08 G10 defence.receive decision.issue decision.serve
func TestWhatIsHeardAfterTheDecisionTakesItBack_Penalty62(t *testing.T) {
	p := newPlay(t).reviewed()
	ran := *p.c.Running("D11")
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
	p.refuse(fault.WrongState, head, "decision.recall", recalled())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	number := p.c.Decision.Number
	require.NotEmpty(t, number)
	p.do(publisher, "disclosure.prepare", &casefile.DisclosurePrepare{Summary: "公示摘要"})
	p.do(officer1, "defence.receive", postedDefence(p))
	p.in(casefile.Review, "")
	p.refuse(fault.WrongState, officer1, "decision.serve", decisionServe())
	require.Contains(t, p.tasks(), "decision.recall")
	p.refuse(fault.RoleDenied, officer1, "decision.recall", recalled())
	p.do(head, "decision.recall", recalled())
	p.in(casefile.Main, procedure.Noticed)
	p.in(casefile.Disclosure, "")
	require.Nil(t, p.c.Decision)
	require.Equal(t, number, p.c.Recalled[0].Number)
	for _, rule := range []string{"D12", "D14"} {
		require.Equal(t, "voided", p.c.Latest(rule).Ended, rule)
	}
	runs := p.c.Running("D11")
	require.NotNil(t, runs)
	require.Equal(t, ran.Result.DueOn, runs.Result.DueOn)
	require.Equal(t, ran.ID, runs.ID)

	p.shut("G08", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.do(officer1, "defence.answer", answer("请求从轻"))
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
	require.NotEqual(t, number, p.c.Decision.Number)
	require.Equal(t, "D14-2", p.c.Running("D14").ID)
	accounts := procedure.AccountsOf(procedure.Ordinary(), p.c)
	require.Len(t, accounts, 2)
	require.Equal(t, number, accounts[0].Decision.Number)
}

// The same for a hearing; and a decision on its way by public notice stops there.
//
//law:covers decision.recall D13 hearing.request decision.publish decision.deem
func TestAHearingAskedForInTimeStopsThePublicNotice_Penalty64(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(officer1, "decision.publish", &casefile.DecisionPublish{ServicePublish: publication()})
	p.do(officer1, "hearing.request", postedHearing(p))
	p.in(casefile.Serving, "")
	require.Equal(t, "voided", p.c.Latest("D13").Ended)
	p.refuse(fault.WrongState, officer1, "decision.publish", &casefile.DecisionPublish{ServicePublish: publication()})
	p.do(head, "decision.recall", recalled())
	p.shut("G09", unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
}

// What is late is taken in and answered, and holds nothing up.
//
//law:covers defence.receive defence.answer hearing.request decision.serve
func TestWhatIsLateTakesNoDecisionBack(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.do(head, "decision.make", decision())
	p.do(officer1, "defence.receive", defence("请求从轻"))
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.in(casefile.Review, procedure.ReviewPassed)
	p.do(officer1, "defence.answer", answer("请求从轻"))
	p.refuse(fault.WrongState, head, "decision.recall", recalled())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(officer1, "decision.serve", decisionServe())
}

// What comes when the decision has been served is on record, takes no consent
// along, and the bureau looks into its decision again (处罚法75).
//
//law:covers defence.receive hearing.request variation.propose
func TestWhatWasOnItsWayDuringServiceIsLookedInto_Penalty75(t *testing.T) {
	p := newPlay(t).reviewed()
	p.do(head, "deliberation.hold", deliberation())
	p.decide()
	require.NotContains(t, p.tasks(), "variation.propose")
	p.do(officer1, "hearing.request", postedHearing(p))
	p.do(officer1, "defence.receive", postedDefence(p))
	p.in(casefile.Review, procedure.ReviewPassed)
	p.in(casefile.Hearing, "")
	require.False(t, p.c.Rounds[0].Voided)
	p.refuse(fault.WrongState, head, "decision.recall", recalled())
	require.Contains(t, p.tasks(), "variation.propose")
	p.do(officer1, "variation.propose", &casefile.VariationPropose{Kind: casefile.Revoke, Reason: "未听取当事人期限内的意见", Basis: "《行政处罚法》第七十五条"})
	require.NotContains(t, p.tasks(), "variation.propose")
}

func recalled() *casefile.DecisionRecall {
	return &casefile.DecisionRecall{Reason: "当事人期限内寄出的意见在作出决定后收到"}
}
