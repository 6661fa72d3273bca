package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

func revoking() *casefile.VariationPropose {
	return &casefile.VariationPropose{Kind: casefile.Revoke, Reason: "认定事实错误", Basis: "《行政处罚法》第七十五条"}
}

func varying(fine int64) *casefile.VariationPropose {
	return &casefile.VariationPropose{Kind: casefile.Vary, Reason: "裁量不当", Basis: "《行政处罚法》第七十五条", Fine: fine, Kinds: []law.PenaltyKind{law.FinePenalty}}
}

func (p *play) variationOpinion(code casefile.OpinionCode, bad ...string) *casefile.VariationReview {
	return &casefile.VariationReview{ReviewOf: reviewOf(p.c.Variation().SHA256, code, bad...)}
}

func (p *play) variationDecision() *casefile.VariationDecide {
	return &casefile.VariationDecide{SHA256: p.c.Variation().SHA256, Approve: true, Opinion: "同意"}
}

// vary brings a proposal through its review to the head's decision.
func (p *play) vary(f *casefile.VariationPropose) *play {
	p.t.Helper()
	p.do(officer1, "variation.propose", f)
	p.do(reviewer1, "variation.review", p.variationOpinion(casefile.Agree))
	p.do(head, "variation.decide", p.variationDecision())
	return p
}

// T10: revoked on Friday 2026-02-13; 14 February is worked, 15 to 23 February
// are the holiday, so the three working days are the 14th, 24th and 25th.
//
//law:covers D17 D31 variation.propose variation.review variation.decide variation.serve disclosure.withdraw
func TestOwnRevocation_Penalty48_T10(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-01-05")
	found := lead("P01")
	found.ActEndedOn = calendar.MustDate("2025-12-20")
	p.do(officer1, "lead.register", found)
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	p.do(officer1, "investigation.report", report(hundred(p.do(officer1, "evidence.add", exhibit()))))
	p.tell().over("D07")
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide().disclose()
	p.reach(day("2026-02-13"))
	p.do(officer1, "variation.propose", revoking())
	p.refuse(fault.WrongState, officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "other", Result: "办结"})
	p.do(reviewer1, "variation.review", p.variationOpinion(casefile.Agree))
	seq := p.do(head, "variation.decide", p.variationDecision())
	require.Equal(t, "2026-02-25", p.due("D17"))
	fate := p.c.Decision.LastFate()
	require.Equal(t, "revoked", fate.Kind)
	require.Equal(t, "bureau", fate.By)
	require.Equal(t, seq, fate.Sequence)
	require.Equal(t, "2026-02-13", fate.On.String())
	require.NotEmpty(t, fate.Document)
	require.Zero(t, p.debt().Owed())
	for _, rule := range []string{"D14", "D19", "D20", "D22", "D23", "D24", "D25"} {
		require.Nil(t, p.c.Running(rule), rule)
	}
	p.in(casefile.Payment, "")
	p.refuse(fault.WrongState, officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已履行"})
	p.refuse(fault.WrongState, officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "other", Result: "办结"})
	alone := service()
	alone.Officers = alone.Officers[:1]
	p.shut("G01", officer1, "variation.serve", &casefile.VariationServe{Service: alone})
	hidden := service()
	hidden.Shown = false
	p.shut("G02", officer1, "variation.serve", &casefile.VariationServe{Service: hidden})
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	p.in(casefile.VariationTrack, procedure.VariationServed)
	require.Nil(t, p.c.Running("D22"))
	p.refuse(fault.WrongState, officer1, "variation.propose", revoking())
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "revoked", Reason: "本机关撤销"})
	require.Equal(t, "done", p.c.Latest("D17").Ended)
	p.finish("other")
}

// 处罚法75: only downwards, only within the kinds decided, and something must
// change.
//
//law:covers variation.propose
func TestVariationIsNeverHeavier_Penalty75(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.refuse(fault.Conflict, officer3, "variation.propose", varying(6_000_000))
	p.refuse(fault.RoleDenied, deputy1, "variation.propose", varying(6_000_000))
	for name, spoil := range map[string]func(*casefile.VariationPropose){
		"higher":             func(f *casefile.VariationPropose) { f.Fine = 10_000_001 },
		"confiscates more":   func(f *casefile.VariationPropose) { f.Confiscated = 1 },
		"heavier kind":       func(f *casefile.VariationPropose) { f.Kinds = append(f.Kinds, law.SuspendBusiness) },
		"kind twice":         func(f *casefile.VariationPropose) { f.Kinds = append(f.Kinds, law.FinePenalty) },
		"no kind":            func(f *casefile.VariationPropose) { f.Kinds = nil },
		"a fine of nothing":  func(f *casefile.VariationPropose) { f.Fine = 0 },
		"nothing changes":    func(f *casefile.VariationPropose) { f.Fine = 10_000_000 },
		"no reason":          func(f *casefile.VariationPropose) { f.Reason = " " },
		"no basis":           func(f *casefile.VariationPropose) { f.Basis = " " },
		"revoked to a fine":  func(f *casefile.VariationPropose) { f.Kind = casefile.Revoke },
		"neither of the two": func(f *casefile.VariationPropose) { f.Kind = "annul" },
	} {
		t.Run(name, func(*testing.T) {
			f := varying(6_000_000)
			spoil(f)
			p.refuse("invalid", officer1, "variation.propose", f)
		})
	}
}

// 处罚法58, 118号（十一）: no decision of the bureau's own on a decision without
// consent to exactly this proposal, by a qualified person apart.
//
//law:covers G10 variation.propose variation.review variation.decide
func TestNoVariationWithoutAPassedReview(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.refuse(fault.WrongState, head, "variation.decide", &casefile.VariationDecide{SHA256: fileA, Approve: true, Opinion: "同意"})
	p.do(officer1, "variation.propose", varying(6_000_000))
	require.Contains(t, p.tasks(), "variation.review")
	p.shut("G10", head, "variation.decide", p.variationDecision())
	p.refuse(fault.RoleDenied, officer1, "variation.review", p.variationOpinion(casefile.Agree))
	p.refuse(fault.Uncertified, novice, "variation.review", p.variationOpinion(casefile.Agree))
	p.refuse("invalid", reviewer1, "variation.review", p.variationOpinion(casefile.Agree, "law"))
	p.do(reviewer1, "variation.review", p.variationOpinion(casefile.Correct, "law"))
	p.in(casefile.VariationTrack, procedure.VariationProblem)
	p.refuse(fault.WrongState, head, "variation.decide", p.variationDecision())

	p.do(officer1, "variation.propose", varying(6_000_000))
	old := p.variationOpinion(casefile.Agree)
	p.do(reviewer1, "variation.review", old)
	p.refuse(fault.WrongState, reviewer2, "variation.review", old)
	p.do(officer1, "variation.propose", varying(5_000_000))
	p.refuse(fault.Stale, reviewer1, "variation.review", old)
	p.shut("G10", head, "variation.decide", p.variationDecision())
	p.do(reviewer1, "variation.review", p.variationOpinion(casefile.Agree))

	p.refuse(fault.RoleDenied, deputy1, "variation.decide", p.variationDecision())
	stale := p.variationDecision()
	stale.SHA256 = old.SHA256
	p.refuse(fault.Stale, head, "variation.decide", stale)
	no := p.variationDecision()
	no.Approve = false
	p.do(head, "variation.decide", no)
	p.in(casefile.VariationTrack, "")
	require.Empty(t, p.c.Decision.Fates)
	require.Equal(t, int64(10_000_000), p.debt().Open())
}

// A varied fine is what is owed from then on; the party's rights begin
// anew with the service of the document, whether they still ran or not.
//
//law:covers D19 D22 D23 variation.decide variation.serve
func TestOwnVariation_Penalty75(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(officer1, "payment.record", paying(4_000_000))
	p.vary(varying(6_000_000))
	require.Nil(t, p.c.Latest("D17"), "nothing was published")
	require.Equal(t, int64(2_000_000), p.debt().Open())
	require.NotNil(t, p.c.Running("D19"))
	p.refuse(fault.WrongState, officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已履行"})
	p.reach(day("2026-09-07"))
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	require.Equal(t, "2026-11-06", p.due("D22"), "sixty days from 7 September: 23 + 31 + 6")

	p.reach(day("2026-11-09"))
	p.vary(varying(4_000_000))
	p.in(casefile.Payment, procedure.PaymentPaid)
	require.Zero(t, p.debt().Open())
	require.Nil(t, p.c.Running("D20"))
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	require.NotNil(t, p.c.Running("D22"))
	require.Equal(t, p.c.Variation().ServedSeq, p.c.Running("D22").TriggerSeq)
}
