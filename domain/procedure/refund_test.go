package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/procedure"
)

func paidBack(amount int64) *casefile.RefundRecord {
	return &casefile.RefundRecord{Amount: amount, Receiver: "曲靖演示置业有限公司", Receipt: "退001", Files: []casefile.FileRef{{SHA256: fileA}}}
}

// 强制法41: all that was paid on a decision that is revoked goes back, within
// fifteen working days, before the case is closed.
//
//law:covers E11 refund.record variation.decide closure.submit closure.approve
func TestRevokedAfterPayment_Compulsion41(t *testing.T) {
	p := fined(t, "2026-08-31").disclose()
	p.refuse(fault.WrongState, officer1, "refund.record", paidBack(1))
	p.do(officer1, "payment.record", paying(10_000_000))
	require.Zero(t, p.debt().Refund.Due)
	p.reach(day("2026-09-18"))
	p.vary(revoking())
	p.in(casefile.RefundTrack, procedure.RefundDue)
	require.Equal(t, "2026-10-08", p.due("E11"), "fifteen days from 18 September, rolled over the holiday, as T8")
	require.Equal(t, int64(10_000_000), p.debt().Refund.Open)
	require.NotEmpty(t, p.debt().Refund.Derivation)
	require.Contains(t, p.tasks(), "refund.record")
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	p.do(checker, "disclosure.withdraw", &casefile.DisclosureWithdraw{Ground: "revoked", Reason: "本机关撤销"})
	f := p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "other", Result: "办结"})
	require.Equal(t, "refund_reason", f.Fields[0].Path)
	p.refuse("invalid", officer1, "refund.record", paidBack(10_000_001))
	p.refuse(fault.Conflict, officer3, "refund.record", paidBack(1))
	bare := paidBack(1)
	bare.Files = nil
	p.refuse("invalid", officer1, "refund.record", bare)
	p.reach(day("2026-10-08"))
	p.do(officer1, "refund.record", paidBack(4_000_000))
	p.in(casefile.RefundTrack, procedure.RefundDue)
	p.refuse("invalid", officer1, "refund.record", paidBack(6_000_001))
	p.do(officer1, "refund.record", &casefile.RefundRecord{Amount: 6_000_000, Interest: 1_200, Receiver: "当事人", Receipt: "退002", Files: []casefile.FileRef{{SHA256: fileA}}})
	p.in(casefile.RefundTrack, procedure.RefundDone)
	require.Equal(t, "done", p.c.Latest("E11").Ended)
	require.False(t, p.c.Latest("E11").Late)
	require.Equal(t, int64(6_000_000), p.c.Refunds[1].Due)
	require.NotEmpty(t, p.c.Refunds[1].Number)
	require.Zero(t, p.debt().Refund.Open, "interest is no part of it")
	p.refuse(fault.WrongState, officer1, "refund.record", paidBack(1))
	p.finish("other")
}

// What was paid beyond a lower fine goes back, and so does the late fine that a
// lower fine would not have carried.
//
//law:covers E11 refund.record variation.decide
func TestVariedBelowWhatWasPaid_Compulsion41(t *testing.T) {
	p := fined(t, "2026-09-18")
	p.reach(day("2026-10-20"))
	p.do(officer1, "payment.record", paying(10_000_000))
	p.do(officer1, "payment.record", paying(3_600_000))
	p.vary(varying(6_000_000))
	d := p.debt()
	require.Equal(t, int64(2_160_000), d.Surcharge.Amount, "twelve days of 3 % of 60 000 元")
	require.Equal(t, int64(4_000_000+1_440_000), d.Refund.Open)
	p.do(officer1, "variation.serve", &casefile.VariationServe{Service: service()})
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"})
	p.do(officer1, "refund.record", paidBack(5_440_000))
	p.disclose().finish("performed")
}

// A variation that still leaves something to pay gives nothing back.
//
//law:covers refund.record E11
func TestVariedAboveWhatWasPaid(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(officer1, "payment.record", paying(4_000_000))
	p.vary(varying(6_000_000))
	p.in(casefile.RefundTrack, "")
	require.Nil(t, p.c.Latest("E11"))
	require.Zero(t, p.debt().Refund.Due)
}

// Money paid on a decision that is to be made anew goes back; the new one is
// paid on its own.
//
//law:covers E11 refund.record remedy.conclude
func TestRedoneAfterPayment_Compulsion41(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(officer1, "payment.record", paying(10_000_000))
	p.do(reviewHead, "litigation.record", sued())
	p.reach(day("2026-09-08"))
	p.do(reviewHead, "remedy.conclude", came("redo"))
	p.in(casefile.RefundTrack, procedure.RefundDue)
	require.Equal(t, int64(10_000_000), p.debt().Refund.Open)
	p.do(officer1, "investigation.report", report(hundred(p.c.Evidence[0].Sequence)))
	p.tell()
	p.over("D07")
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "deliberation.hold", deliberation())
	p.decide().disclose().perform(10_000_000)
	require.Equal(t, int64(10_000_000), p.debt().Refund.Open, "what was paid before is still the party's")
	p.refuse("invalid", officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(officer1, "refund.record", paidBack(10_000_000))
	p.finish("performed")
}

// 处罚法52, 强制法41: a penalty on the spot that a court takes back is paid back
// too, and a court's lower fine that is already paid is paid up.
//
//law:covers E11 refund.record remedy.conclude
func TestLostInCourt_Compulsion41(t *testing.T) {
	p := fined(t, "2026-08-31")
	p.do(officer1, "payment.record", paying(7_000_000))
	p.do(reviewHead, "litigation.record", sued())
	varied := came("varied")
	varied.Fine = 6_000_000
	p.do(reviewHead, "remedy.conclude", varied)
	p.in(casefile.Payment, procedure.PaymentPaid)
	require.Equal(t, "done", p.c.Latest("D19").Ended)
	require.Equal(t, int64(1_000_000), p.debt().Refund.Open)
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已缴"})
	p.disclose()
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结", RefundReason: "当事人下落不明，款项暂存财政专户"})
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "thirty_years", Pages: 60})
	require.NotNil(t, p.c.Running("E11"), "what is the party's stays due")
	p.over("E11")
	require.True(t, procedure.Overdue(*p.c.Running("E11")))
	p.do(officer1, "refund.record", paidBack(1_000_000))
	require.True(t, p.c.Latest("E11").Late)
}

// What came up after the sheet was handed in holds the closing up.
//
//law:covers closure.approve closure.return
func TestAnnulledWhileClosing(t *testing.T) {
	p := fined(t, "2026-08-31").disclose().perform(10_000_000)
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(reviewHead, "litigation.record", sued())
	p.do(reviewHead, "remedy.conclude", came("revoked"))
	p.refuse("invalid", deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	p.do(deputy1, "closure.return", remark())
	p.do(officer1, "refund.record", paidBack(10_000_000))
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
}
