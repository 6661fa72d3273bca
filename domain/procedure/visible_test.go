package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func (p *play) seenBy() []party.PersonID {
	var ids []party.PersonID
	for _, id := range []party.PersonID{
		officer1, officer3, stranger, unitHead, reviewer1, reviewHead, counsel, host1, deputy1, head, publisher, checker, archivist, supervisor, admin,
	} {
		if procedure.Visible(p.c, p.context(id)) {
			ids = append(ids, id)
		}
	}
	return ids
}

// Who sees a case grows with the case.
//
//law:covers D07 closure.approve closure.submit decision.issue decision.make decision.serve evidence.add filing.approve
//law:covers filing.submit investigation.report review.submit review.withdraw verification.finish
func TestVisible(t *testing.T) {
	p := newPlay(t)
	require.Empty(t, p.seenBy(), "there is no case yet")
	p.register("P08")
	desk := []party.PersonID{officer1, officer3, unitHead, deputy1, head, supervisor}
	require.Equal(t, desk, p.seenBy())
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	pursued := []party.PersonID{officer1, officer3, unitHead, reviewHead, deputy1, head, supervisor}
	require.Equal(t, pursued, p.seenBy(), "who may dispute the jurisdiction")
	p.do(officer1, "investigation.report", report(case8(p.do(officer1, "evidence.add", exhibit()))))
	p.tell()
	p.over("D07")
	require.Equal(t, pursued, p.seenBy())
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	withReview := []party.PersonID{officer1, officer3, unitHead, reviewer1, reviewHead, host1, deputy1, head, supervisor}
	require.Equal(t, withReview, p.seenBy())
	p.do(officer1, "review.withdraw", &casefile.ReviewWithdraw{Reason: "撤回"})
	require.Equal(t, withReview, p.seenBy(), "once submitted, always to be seen there")
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "decision.make", decision())
	require.NotContains(t, p.seenBy(), publisher)
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	require.Contains(t, p.seenBy(), publisher)
	require.Contains(t, p.seenBy(), checker)
	require.NotContains(t, p.seenBy(), archivist)
	p.do(officer1, "decision.serve", decisionServe())
	p.disclose().perform(2_500_000)
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	require.Contains(t, p.seenBy(), archivist)
	require.NotContains(t, p.seenBy(), stranger)
	require.NotContains(t, p.seenBy(), admin)
}

// A hearing asked for brings the hosts in; so does nothing else before review.
//
//law:covers hearing.request
func TestVisibleToHosts(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	require.NotContains(t, p.seenBy(), host1)
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	require.Contains(t, p.seenBy(), host1)
	require.Contains(t, p.seenBy(), reviewHead)
}

// What the party does against a decision is recorded by the head of the review
// office, who therefore sees what came of every case that was filed; an
// application to the court brings the reviewers in.
//
//law:covers reconsideration.record demand.issue
func TestVisibleToTheReviewOffice(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.decide()
	require.Contains(t, p.seenBy(), reviewHead)
	require.NotContains(t, p.seenBy(), reviewer1)
	p.over("D19")
	p.do(officer1, "demand.issue", &casefile.DemandIssue{Method: "到指定银行缴纳"})
	require.Contains(t, p.seenBy(), reviewer1)
	p.do(reviewHead, "reconsideration.record", contested())
}

// Recused, disabled or only an administrator: nothing, whatever the role.
//
//law:covers recusal.deliberate recusal.request
func TestInvisible(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.do(head, "recusal.request", &casefile.RecusalRequest{Person: head, By: "self", Reason: "亲属"})
	require.Contains(t, p.seenBy(), head)
	p.do(deputy1, "recusal.deliberate", headRecused(deputy2))
	require.NotContains(t, p.seenBy(), head)
	p.standIn(supervisor, head)
	require.NotContains(t, p.seenBy(), supervisor)
	off := p.people[deputy1]
	off.Disabled = true
	p.people[deputy1] = off
	require.NotContains(t, p.seenBy(), deputy1)
}

// Pitfall 28: the supervisor's board leaks the party; the informant is visible.
func TestPartyAndInformant(t *testing.T) {
	p := newPlay(t).filed("P08")
	for id, sees := range map[party.PersonID][2]bool{
		officer1: {true, true}, unitHead: {true, true}, officer3: {true, false}, deputy1: {true, false}, head: {true, false},
		supervisor: {false, false}, admin: {false, false}, stranger: {false, false},
	} {
		require.Equal(t, sees[0], procedure.SeesParty(p.c, p.context(id)), "%s: party", id)
		require.Equal(t, sees[1], procedure.SeesInformant(p.c, p.context(id)), "%s: informant", id)
	}
	both := p.people[supervisor]
	both.Assignments = append(both.Assignments, party.Assignment{Role: party.DeputyHead, Unit: other, Span: always})
	p.people[supervisor] = both
	require.True(t, procedure.SeesParty(p.c, p.context(supervisor)))
	p.standIn(officer3, unitHead)
	require.True(t, procedure.SeesInformant(p.c, p.context(officer3)), "as the unit head's substitute")
}
