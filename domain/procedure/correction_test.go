package procedure_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

func (p *play) last(kind string) int {
	p.t.Helper()
	for i := len(p.c.Events) - 1; i >= 0; i-- {
		if p.c.Events[i].Kind == kind && !p.c.Events[i].Struck {
			return p.c.Events[i].Sequence
		}
	}
	p.t.Fatalf("no %s", kind)
	return 0
}

func striking(entry int) *casefile.EntryCorrect {
	return &casefile.EntryCorrect{Entry: entry, Reason: "登记有误"}
}

func redating(entry int, to time.Time) *casefile.EntryCorrect {
	return &casefile.EntryCorrect{Entry: entry, Reason: "日期有误", Amended: &to}
}

func confirm(approve bool) *casefile.EntryConfirm {
	return &casefile.EntryConfirm{Approve: approve, Opinion: "核实"}
}

// correct strikes out or re-dates with two people.
func (p *play) correct(f *casefile.EntryCorrect) {
	p.t.Helper()
	p.do(officer1, "entry.correct", f)
	p.do(unitHead, "entry.confirm", confirm(true))
}

// A wrong service date, struck out: the notice is unserved again, the periods
// that it set off are void, and the entry stays to be seen.
//
//law:covers D07 D08 entry.confirm entry.correct notice.serve
func TestServiceStruckOut(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	seq := p.last("notice.serve")
	p.do(officer1, "entry.correct", striking(seq))
	p.refuse("conflict_of_interest", officer1, "entry.confirm", confirm(true))
	p.refuse("conflict_of_interest", stranger, "entry.confirm", confirm(true))
	p.in(casefile.Main, procedure.Noticed)
	p.do(unitHead, "entry.confirm", confirm(true))
	p.in(casefile.Main, procedure.NoticeIssued)
	require.True(t, p.c.Events[seq-1].Struck)
	require.Equal(t, "voided", p.c.Latest("D07").Ended)
	require.Equal(t, "voided", p.c.Latest("D08").Ended)
	require.False(t, p.c.Notice().Served())
	said := p.c.Events[p.c.Sequence-1].Facts.(*casefile.EntryConfirm)
	require.Len(t, said.Before, 2, "both derivations stay readable")
	require.Equal(t, seq, said.Entry)
	p.workdays(2)
	p.do(officer1, "notice.serve", noticeServe())
	require.Equal(t, "D07-2", p.c.Running("D07").ID)
	p.refuse("invalid", officer1, "entry.correct", striking(seq))
}

// A wrong service date, put right: the periods are counted from the day it
// was, and one that had seemed over runs again.
//
//law:covers D07 G07 notice.issue notice.serve
func TestServiceRedated(t *testing.T) {
	p := newPlay(t).reported("P01", case1)
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(officer1, "notice.serve", noticeServe())
	p.over("D07")
	require.Equal(t, "ended", p.c.Latest("D07").Ended)
	require.True(t, p.gateOf("G07", nil))
	truth := p.now.Add(-time.Hour)
	p.correct(redating(p.last("notice.serve"), truth))
	k := p.c.Running("D07")
	require.NotNil(t, k, "it runs again")
	require.Equal(t, calendar.DateOf(truth), k.Result.StartOn)
	require.Equal(t, 1, k.Generation)
	require.False(t, p.gateOf("G07", nil))
	p.over("D07")
	require.Equal(t, "ended", p.c.Latest("D07").Ended)
	require.True(t, p.gateOf("G07", nil))
	require.Equal(t, truth.Unix(), p.c.Notice().ServedAt.Unix())
}

// An amended date is typed in once, by the proposer; pitfall 13.
//
//law:covers entry.confirm entry.correct notice.issue notice.serve
func TestConfirmationBringsNoDateOfItsOwn(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	p.do(officer1, "entry.correct", striking(p.last("notice.serve")))
	sly := confirm(true)
	sly.Amended, sly.Entry = p.now.Add(-time.Minute), 1
	p.do(unitHead, "entry.confirm", sly)
	said := p.c.Events[p.c.Sequence-1].Facts.(*casefile.EntryConfirm)
	require.True(t, said.Amended.IsZero())
	require.Equal(t, p.last("notice.issue")+1, said.Entry)
}

// Refused, a correction changes nothing.
//
//law:covers entry.confirm entry.correct notice.serve
func TestCorrectionRefused(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	clocks := p.c.Clocks
	p.do(officer1, "entry.correct", striking(p.last("notice.serve")))
	p.refuse("wrong_state", officer1, "entry.correct", striking(p.last("notice.serve")))
	p.do(reviewHead, "entry.confirm", confirm(false))
	p.in(casefile.Main, procedure.Noticed)
	p.in(casefile.Correction, "")
	require.Equal(t, clocks, p.c.Clocks)
}

// What others build on is not pulled away (令55第28条).
//
//law:covers D07 G07 decision.make decision.serve defence.waive entry.correct evidence.add filing.approve notice.serve
//law:covers payment.record
func TestWhatMayNotBeCorrected(t *testing.T) {
	t.Run("a decision is decided anew", func(t *testing.T) {
		p := newPlay(t).filed("P08")
		p.refuse("invalid", officer1, "entry.correct", striking(p.last("filing.approve")))
		p.refuse("invalid", officer1, "entry.correct", striking(0))
		p.refuse("invalid", officer1, "entry.correct", striking(99))
		p.refuse("conflict_of_interest", stranger, "entry.correct", striking(1))
	})
	t.Run("a decision rests on it", func(t *testing.T) {
		p := newPlay(t).noticed("P08", case8)
		served := p.last("notice.serve")
		p.do(head, "decision.make", decision())
		p.refuse("gate_shut", officer1, "entry.correct", striking(served))
	})
	t.Run("a waiver rests on the service", func(t *testing.T) {
		p := newPlay(t).reported("P08", case8).tell()
		p.do(officer1, "defence.waive", waiver(true))
		p.refuse("invalid", officer1, "entry.correct", striking(p.last("notice.serve")))
		p.workdays(1)
		p.refuse("invalid", officer1, "entry.correct", redating(p.last("notice.serve"), p.now))
		p.correct(striking(p.last("defence.waive")))
		require.NotNil(t, p.c.Running("D07"), "the time that was waived runs again")
		p.shut("G07", head, "decision.make", decision())
		p.correct(striking(p.last("notice.serve")))
	})
	t.Run("the file lies with the review", func(t *testing.T) {
		p := newPlay(t).reviewed()
		p.refuse("wrong_state", officer1, "entry.correct", striking(p.last("notice.serve")))
	})
	t.Run("the proposal rests on the evidence", func(t *testing.T) {
		p := newPlay(t).reported("P08", case8)
		p.refuse("invalid", officer1, "entry.correct", striking(p.last("evidence.add")))
		p.do(officer1, "evidence.add", exhibit())
		p.correct(striking(p.last("evidence.add")))
		require.Len(t, p.c.Evidence, 1)
	})
	t.Run("published", func(t *testing.T) {
		p := newPlay(t).noticed("P08", case8).decide().disclose()
		p.refuse("invalid", officer1, "entry.correct", striking(p.last("decision.serve")))
	})
	t.Run("a later payment", func(t *testing.T) {
		p := newPlay(t).noticed("P08", case8).decide()
		first := p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 1, Receipt: "一"})
		p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 2_499_999, Receipt: "二"})
		p.refuse("invalid", officer1, "entry.correct", striking(first))
		p.correct(striking(p.last("payment.record")))
		p.correct(striking(first))
		require.Zero(t, p.c.Paid)
	})
	t.Run("the future, and before the lead", func(t *testing.T) {
		p := newPlay(t).reported("P08", case8).tell()
		served := p.last("notice.serve")
		p.refuse("invalid", officer1, "entry.correct", redating(served, p.now.Add(time.Minute)))
		p.refuse("invalid", officer1, "entry.correct", redating(served, p.now.AddDate(0, 0, -1)))
		p.refuse("invalid", officer1, "entry.correct", redating(served, p.c.Events[served-1].HappenedAt))
	})
}

// A wrong service of the decision: every period it set off, and the payment.
//
//law:covers D12 D14 D19 D22 D23 decision.issue decision.make decision.serve
func TestDecisionServiceStruckOutAndRedated(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-07")
	p.noticed("P08", case8)
	p.reach(day("2026-09-16"))
	p.do(head, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(officer1, "decision.serve", decisionServe())
	p.correct(striking(p.last("decision.serve")))
	p.in(casefile.Main, procedure.Issued)
	p.in(casefile.Payment, "")
	for _, rule := range []string{"D19", "D22", "D23"} {
		require.Equal(t, "voided", p.c.Latest(rule).Ended, rule)
	}
	require.True(t, p.c.Running("D12").Open(), "service is still to be done")
	require.True(t, p.c.Running("D14").Floor.IsZero())
	p.reach(day("2026-09-19"))
	p.do(officer1, "decision.serve", decisionServe())
	p.correct(redating(p.last("decision.serve"), day("2026-09-18")))
	require.Equal(t, "2026-10-08", p.due("D19"), "T8")
	require.Equal(t, day("2026-09-18").Unix(), p.c.Latest("D12").StoppedAt.Unix())
	require.Equal(t, "2026-09-18", p.c.Running("D14").Floor.String())
	require.Equal(t, "2026-09-18", p.c.Latest("D19").Result.StartOn.String())
	require.Equal(t, "2026-11-17", p.due("D22"))
	require.Equal(t, 1, p.c.Latest("D22").Generation)
}

// A payment that never came: the debt is open again.
//
//law:covers D19 D31 entry.correct payment.record performance.complete
func TestPaymentStruckOut(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide().perform(2_500_000)
	p.refuse("invalid", officer1, "entry.correct", striking(p.last("payment.record")))
	p.correct(striking(p.last("performance.complete")))
	require.Equal(t, "voided", p.c.Latest("D31").Ended)
	p.correct(striking(p.last("payment.record")))
	p.in(casefile.Payment, procedure.PaymentDue)
	require.Zero(t, p.c.Paid)
	require.NotNil(t, p.c.Running("D19"))
}

// A test report on the wrong day: the pause is as long as it was, and what
// came later (an extension) stays.
//
//law:covers D11 period.extend testing.commission testing.report
func TestTestingReportRedatedAndStruckOut(t *testing.T) {
	p := newPlay(t).filed("P08")
	before := calendar.MustDate(p.due("D11"))
	p.do(officer1, "testing.commission", commissioned())
	p.reach(p.now.AddDate(0, 0, 10))
	truth := p.now.AddDate(0, 0, -3)
	p.do(officer1, "testing.report", &casefile.TestingReport{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.do(deputy1, "period.extend", extend(30, ""))
	p.correct(redating(p.last("testing.report"), truth))
	require.Equal(t, p.rolled(before.AddDays(7+30)), p.due("D11"))
	p.correct(redating(p.last("testing.report"), truth.AddDate(0, 0, 1)))
	require.Equal(t, p.rolled(before.AddDays(8+30)), p.due("D11"))
	p.correct(striking(p.last("testing.report")))
	p.in(casefile.Running, procedure.Testing)
	require.True(t, p.c.Running("D11").Paused())
	require.Len(t, p.c.Running("D11").Extensions, 1)
}

// A hearing request that was never made: the time to ask runs as it had.
//
//law:covers D07 D08 G09 hearing.request
func TestHearingRequestStruckOut(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	due := p.due("D08")
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.over("D07")
	p.correct(striking(p.last("hearing.request")))
	p.in(casefile.Hearing, "")
	require.Equal(t, due, p.due("D08"))
	p.reach(p.now.Add(time.Minute))
	require.Equal(t, "ended", p.c.Latest("D08").Ended)
	require.True(t, p.gateOf("G09", nil))
}

// With a correction pending nothing is decided and nothing is closed.
//
//law:covers closure.approve closure.submit decision.make entry.confirm entry.correct notice.serve performance.complete
func TestPendingCorrectionHoldsTheDecision(t *testing.T) {
	p := newPlay(t).noticed("P08", case8)
	p.do(officer1, "entry.correct", redating(p.last("notice.serve"), p.now.Add(-time.Hour)))
	p.refuse("wrong_state", head, "decision.make", decision())
	p.do(unitHead, "entry.confirm", confirm(false))
	p.decide().disclose().perform(2_500_000)
	p.workdays(1)
	p.do(officer1, "entry.correct", redating(p.last("performance.complete"), p.now))
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.refuse("wrong_state", deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	p.refuse("gate_shut", unitHead, "entry.confirm", confirm(true))
	p.do(unitHead, "entry.confirm", confirm(false))
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
}

// A waiver of the time after the first notice, struck out once a second notice
// is under way: the time that comes back is not the second notice's, which
// begins with its own service (处罚法44).
//
//law:covers G07 D07 entry.confirm notice.serve
func TestSecondNoticeBeginsItsOwnTime(t *testing.T) {
	p := newPlay(t).reported("P08", case8).tell()
	waived := p.do(officer1, "defence.waive", waiver(false))
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Fine = 2_900_000 })))
	p.do(officer1, "entry.correct", striking(waived))
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.do(unitHead, "entry.confirm", confirm(true))
	p.workdays(4)
	served := p.do(officer1, "notice.serve", noticeServe())
	require.Equal(t, served, p.c.Running("D07").TriggerSeq)
	p.workdays(3)
	p.shut("G07", head, "decision.make", decision())
	p.over("D07")
	p.do(head, "decision.make", decision())
}
