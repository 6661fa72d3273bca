package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

func summaryText() *casefile.DisclosurePrepare {
	return &casefile.DisclosurePrepare{Summary: "公示摘要"}
}

func allowed() *casefile.DisclosureCheck {
	return &casefile.DisclosureCheck{Approve: true, Opinion: "同意"}
}

// 处罚法48: what the bureau revoked is not shown: what was prepared of it falls,
// nobody is asked to prepare it, and the time to do so is over.
//
//law:covers D14 disclosure.prepare variation.decide closure.approve
func TestARevokedDecisionIsNotShown_Penalty48(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(publisher, "disclosure.prepare", summaryText())
	p.vary(revoking())
	p.in(casefile.Disclosure, "")
	require.Equal(t, "voided", p.c.Latest("D14").Ended)
	require.NotContains(t, p.tasks(), "disclosure.prepare")
	require.Contains(t, p.refuse(fault.WrongState, publisher, "disclosure.prepare", summaryText()).Cite, "四十八")
	p.refuse(fault.WrongState, publisher, "disclosure.exempt", &casefile.DisclosureExempt{Ground: "other", Reason: "撤销"})
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	p.in(casefile.Disclosure, "")
	p.finish("other")
}

// What a reconsideration took the force from is not shown either.
//
//law:covers D14 disclosure.prepare disclosure.check remedy.conclude
func TestAnAnnulledDecisionIsNotShown_Penalty48(t *testing.T) {
	for _, result := range []string{"revoked", "unlawful"} {
		p := fined(t, "2026-08-31")
		p.do(publisher, "disclosure.prepare", summaryText())
		p.do(reviewHead, "reconsideration.record", contested())
		p.reach(day("2026-09-08"))
		p.do(reviewHead, "remedy.conclude", came(result))
		p.in(casefile.Disclosure, "")
		p.refuse(fault.WrongState, checker, "disclosure.check", allowed())
		p.refuse(fault.WrongState, publisher, "disclosure.prepare", summaryText())
		require.Nil(t, p.c.Running("D14"))
		require.NotContains(t, p.tasks(), "disclosure.prepare")
	}
}

// 处罚法48, 令55第10条: a varied decision is shown as it stands, made public anew,
// and not before the party has the document.
//
//law:covers disclosure.prepare disclosure.publish variation.decide variation.serve
func TestAVariedDecisionIsShownAsItStands_Penalty48(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(publisher, "disclosure.prepare", summaryText())
	p.vary(varying(6_000_000))
	p.in(casefile.Disclosure, "")
	require.NotNil(t, p.c.Running("D14"), "it is still to be shown")
	require.Contains(t, p.tasks(), "disclosure.prepare")
	p.do(publisher, "disclosure.prepare", summaryText())
	p.do(checker, "disclosure.check", allowed())
	p.in(casefile.Disclosure, procedure.DisclosureChecked)
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	shown, ok := procedure.AsItStands(p.c)
	require.True(t, ok)
	require.Equal(t, int64(6_000_000), shown.Fine)
	require.Equal(t, []law.PenaltyKind{law.FinePenalty}, shown.Kinds)
	require.Equal(t, int64(10_000_000), p.c.Proposals[p.c.Decision.Version-1].Fine, "what was decided stays as it was")
}

// A court's word on the amounts is what is shown as well.
//
//law:covers disclosure.prepare remedy.conclude
func TestWhatACourtVariedIsShownAsItStands_Penalty48(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(publisher, "disclosure.prepare", summaryText())
	p.do(checker, "disclosure.check", &casefile.DisclosureCheck{Opinion: "退回"})
	p.do(publisher, "disclosure.prepare", summaryText())
	p.do(reviewHead, "litigation.record", sued())
	ruled := came("varied")
	ruled.Fine = 5_000_000
	p.do(reviewHead, "remedy.conclude", ruled)
	p.in(casefile.Disclosure, "")
	p.disclose()
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	shown, _ := procedure.AsItStands(p.c)
	require.Equal(t, int64(5_000_000), shown.Fine)
}

// 处罚法48: what was public as it was made is taken down, and shown again as the
// bureau varied it, in a time of its own; once, not twice.
//
//law:covers D14 D17 G13 disclosure.prepare disclosure.withdraw variation.serve
func TestAVariedDecisionIsShownAgain_Penalty48(t *testing.T) {
	p := fined(t, "2026-08-31").disclose()
	p.reach(day("2026-09-07"))
	p.vary(varying(6_000_000))
	require.Equal(t, "2026-09-10", p.due("D17"))
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "varied", Reason: "裁量不当，已经变更"})
	require.Contains(t, p.tasks(), "disclosure.prepare")
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	require.Equal(t, "2026-09-16", p.due("D14"), "seven working days from 7 September")
	p.disclose()
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	require.Equal(t, "done", p.c.Latest("D14").Ended)
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "other", Reason: "另行核对"})
	p.refuse(fault.WrongState, publisher, "disclosure.prepare", summaryText())
	require.NotContains(t, p.tasks(), "disclosure.prepare")
}

// The same of what a court varied; closing the case without it wants a reason.
//
//law:covers D14 D17 G13 disclosure.prepare remedy.conclude closure.approve
func TestWhatACourtVariedIsShownAgain_Penalty48(t *testing.T) {
	p := fined(t, "2026-08-31").disclose()
	p.do(reviewHead, "litigation.record", sued())
	ruled := came("varied")
	ruled.Fine = 5_000_000
	p.do(reviewHead, "remedy.conclude", ruled)
	require.NotNil(t, p.c.Running("D14"))
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "varied", Reason: "判决变更"})
	p.do(officer1, "payment.record", paying(5_000_000))
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已履行"})
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.shut("G13", deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	p.disclose()
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
}
