package procedure_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

func extend(days int, minutes string) *casefile.PeriodExtend {
	f := &casefile.PeriodExtend{Days: days, Reason: "案情复杂", Minutes: minutes}
	if minutes != "" {
		f.Members = members(head, deputy1, deputy2)
	}
	return f
}

// A second extension is the leadership's together, with each member's view and
// signature: minutes that name nobody do not carry it.
//
//law:covers period.extend
func TestSecondExtensionNeedsTheDeliberationItself(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.do(deputy1, "period.extend", extend(30, ""))
	alone := extend(60, "记录")
	alone.Members = nil
	p.refuse("invalid", deputy1, "period.extend", alone)
	alone.Members = members(deputy1)
	p.refuse("invalid", deputy1, "period.extend", alone)
	p.do(deputy1, "period.extend", extend(60, "记录"))
}

// 令55第15条: fifteen working days and ten more, once.
//
//law:covers D01 verification.extend verification.finish
func TestVerificationExtendedOnce(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-14")
	p.register("P08")
	require.Equal(t, "2026-10-10", p.due("D01"), "T1")
	p.do(deputy1, "verification.extend", &casefile.VerificationExtend{Reason: "取证困难"})
	require.Equal(t, "2026-10-23", p.due("D01"), "T2")
	p.refuse("gate_shut", deputy1, "verification.extend", &casefile.VerificationExtend{Reason: "再延"})
	p.do(officer1, "verification.finish", verified("file"))
	require.Equal(t, "done", p.c.Latest("D01").Ended)
}

// 令55第29条: thirty days by leadership, then up to sixty by a deliberation.
//
//law:covers D11 period.extend
func TestHandlingPeriodExtendedTwice(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-07-03")
	p.filed("P08")
	require.Equal(t, "2026-10-08", p.due("D11"), "T6")
	p.refuse("invalid", deputy1, "period.extend", extend(31, ""))
	p.do(deputy1, "period.extend", extend(30, ""))
	require.Equal(t, "2026-11-02", p.due("D11"), "T7: from the unrolled end")
	p.refuse("invalid", deputy1, "period.extend", extend(60, " "))
	p.refuse("invalid", deputy1, "period.extend", extend(61, "记录"))
	p.do(deputy1, "period.extend", extend(60, "集体讨论记录"))
	require.Equal(t, "2026-12-30", p.due("D11"))
	p.refuse("gate_shut", deputy1, "period.extend", extend(1, "集体讨论记录"))
}

// An extension that comes after the end is on record, and so is the lateness;
// the second one still needs its deliberation.
//
//law:covers D11 case.terminate period.extend
func TestExtensionAfterTheEndStaysLate(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.do(deputy1, "period.extend", extend(30, ""))
	p.over("D11")
	require.Contains(t, p.c.Running("D11").Struck, "overdue#1")
	p.refuse("invalid", deputy1, "period.extend", extend(60, ""))
	p.do(deputy1, "period.extend", extend(60, "集体讨论记录"))
	require.True(t, p.c.Running("D11").Late)
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "终止"})
	require.True(t, p.c.Latest("D11").Late, "for ever")
}

// 令55第30条: a suspension moves the last day by its length, once; pitfall 17.
//
//law:covers D11 evidence.add investigation.resume investigation.suspend
func TestSuspensionMovesTheLastDayOnce(t *testing.T) {
	p := newPlay(t).filed("P08")
	before := calendar.MustDate(p.due("D11"))
	p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "awaiting_ruling", Reason: "待裁判"})
	require.True(t, p.c.Running("D11").Paused())
	require.Empty(t, p.due("D11"), "no last day while it stands still")
	p.refuse("wrong_state", deputy1, "investigation.suspend", &casefile.Suspend{Ground: "other", Reason: "再中止"})
	p.refuse("wrong_state", officer1, "evidence.add", exhibit())
	require.NotContains(t, p.open(officer1), procedure.Name("evidence.add"))
	p.reach(p.now.AddDate(0, 0, 10))
	p.do(deputy1, "investigation.resume", remark())
	require.Equal(t, before.AddDays(10).String(), p.due("D11"))
	pause := p.c.Running("D11").Pauses[0]
	require.Equal(t, "中止调查", pause.Title)
	p.do(officer1, "evidence.add", exhibit())
}

// What was done before the suspension may be entered during it.
//
//law:covers evidence.add investigation.report investigation.suspend
func TestSuspendedWorkMayStillBeRecorded(t *testing.T) {
	p := newPlay(t).filed("P08")
	done := p.now
	p.workdays(2)
	p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "other", Reason: "中止"})
	p.workdays(1)
	p.doAt(done, officer1, "evidence.add", exhibit())
	p.refuse("wrong_state", officer1, "investigation.report", report(case8(p.c.Evidence[0].Sequence)))
}

// 令55第29条: a test's time is not counted.
//
//law:covers D11 evidence.add investigation.report testing.commission testing.report
func TestTestingIsNotCounted(t *testing.T) {
	p := newPlay(t).filed("P08")
	before := calendar.MustDate(p.due("D11"))
	p.do(officer1, "testing.commission", commissioned())
	p.refuse("wrong_state", officer1, "investigation.report", report(case8(p.do(officer1, "evidence.add", exhibit()))))
	p.reach(p.now.AddDate(0, 0, 15))
	p.refuse("invalid", officer1, "testing.report", &casefile.TestingReport{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: "cc"}}})
	p.do(officer1, "testing.report", &casefile.TestingReport{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.Equal(t, before.AddDays(15).String(), p.due("D11"))
}

// A hearing and a suspension over the same days take them off once, and the
// period runs again when the last of the two is over; pitfall 17.
//
//law:covers D11 hearing.hold hearing.notify hearing.request hearing.withdraw investigation.resume investigation.suspend
//law:covers testing.commission testing.report
func TestOverlappingPausesCountOnce(t *testing.T) {
	hearing := func(t *testing.T) (*play, calendar.Date) {
		p := newPlay(t).reported("P01", case1).tell()
		before := calendar.MustDate(p.due("D11"))
		p.do(officer1, "hearing.request", &casefile.HearingRequest{})
		p.reach(day("2026-07-06"))
		p.do(reviewHead, "hearing.notify", hearingOn("2026-07-20", host1))
		return p, before
	}
	t.Run("the suspension ends within", func(t *testing.T) {
		p, before := hearing(t)
		p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "other", Reason: "中止"})
		p.reach(day("2026-07-10"))
		p.do(deputy1, "investigation.resume", remark())
		require.True(t, p.c.Running("D11").Paused(), "the hearing is still to come")
		p.reach(day("2026-07-20"))
		p.do(host1, "hearing.hold", heard(true))
		require.Equal(t, p.rolled(before.AddDays(14)), p.due("D11"))
	})
	t.Run("the suspension outlasts it", func(t *testing.T) {
		p, before := hearing(t)
		p.do(deputy1, "investigation.suspend", &casefile.Suspend{Ground: "other", Reason: "中止"})
		p.reach(day("2026-07-20"))
		p.do(host1, "hearing.hold", heard(true))
		require.True(t, p.c.Running("D11").Paused(), "still suspended")
		p.reach(day("2026-07-31"))
		p.do(deputy1, "investigation.resume", remark())
		require.Equal(t, p.rolled(before.AddDays(25)), p.due("D11"))
	})
	t.Run("taken back while a test goes on", func(t *testing.T) {
		p, before := hearing(t)
		p.do(officer1, "testing.commission", commissioned())
		p.do(officer1, "hearing.withdraw", &casefile.HearingWithdraw{Reason: "撤回"})
		require.True(t, p.c.Running("D11").Paused())
		p.reach(day("2026-07-15"))
		p.do(officer1, "testing.report", &casefile.TestingReport{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: fileA}}})
		require.Equal(t, p.rolled(before.AddDays(9)), p.due("D11"))
	})
}

func (p *play) rolled(d calendar.Date) string { return p.world.editions.Calendar().Roll(d).String() }

// 处罚法64: the hearing takes the days from its notice to its record out of the
// handling period; a second notice of the date does not begin anew.
//
//law:covers D11 hearing.hold hearing.notify hearing.request
func TestHearingIsNotCounted(t *testing.T) {
	p := newPlay(t).reported("P01", case1).tell()
	before := calendar.MustDate(p.due("D11"))
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.reach(day("2026-07-06"))
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-20", host1))
	p.reach(day("2026-07-08"))
	p.do(reviewHead, "hearing.notify", hearingOn("2026-07-22", host2))
	p.reach(day("2026-07-22"))
	p.refuse("conflict_of_interest", host1, "hearing.hold", heard(true))
	p.do(host2, "hearing.hold", heard(true))
	require.Equal(t, p.rolled(before.AddDays(16)), p.due("D11"))
}

// The review's period stands still while the pack is being completed.
//
//law:covers D10 evidence.add review.return review.supplement
func TestReturnedPackPausesTheReview(t *testing.T) {
	p := newPlay(t).noticed("P01", case1).send()
	before := calendar.MustDate(p.due("D10"))
	p.refuse("conflict_of_interest", reviewer2, "review.return", &casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"})
	p.do(reviewer1, "review.return", &casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"})
	require.True(t, p.c.Running("D10").Paused())
	p.refuse("wrong_state", officer1, "evidence.add", exhibit())
	p.workdays(4)
	p.do(officer1, "review.supplement", &casefile.ReviewSupplement{Statement: "已补"})
	p.in(casefile.Review, procedure.ReviewAssigned)
	require.Equal(t, p.world.editions.Calendar().AddWorkingDays(before, 4).String(), p.due("D10"))
}

// A pack returned before it was registered or assigned comes back there.
//
//law:covers D10 review.register review.return review.submit review.supplement
func TestReturnedPackComesBackWhereItWas(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	back := func(state casefile.State) {
		p.do(reviewHead, "review.return", &casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"})
		p.do(officer1, "review.supplement", &casefile.ReviewSupplement{Statement: "已补"})
		p.in(casefile.Review, state)
	}
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	p.workdays(2)
	back(procedure.ReviewSubmitted)
	require.Equal(t, "voided", p.c.Clocks[slices.IndexFunc(p.c.Clocks, func(k casefile.Clock) bool { return k.ID == "D10-1" })].Ended, "what is not complete was not received")
	require.Equal(t, p.world.editions.Calendar().NextWorkingDay(calendar.DateOf(p.now)), p.c.Running("D10").Result.StartOn)
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	back(procedure.ReviewRegistered)
	require.False(t, p.c.Running("D10").Paused())
}

// 令55第25条: the ten days run from receipt; registering late does not help.
//
//law:covers D10 review.register review.submit
func TestLateRegistrationDoesNotPutTheReviewOff(t *testing.T) {
	for name, c := range map[string]struct {
		later int
		from  string
	}{"same day": {0, "2026-09-24"}, "next working day": {1, "2026-09-28"}, "a week later": {4, "2026-09-28"}} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t)
			p.now = day("2026-09-14")
			p.noticed("P01", case1)
			p.reach(day("2026-09-24"))
			p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
			p.workdays(c.later)
			p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
			require.Equal(t, c.from, p.c.Running("D10").Result.StartOn.String())
			if c.later == 0 {
				require.Equal(t, "2026-10-15", p.due("D10"), "T4")
			}
		})
	}
}

// 令55第24、25条: a pack that nobody registers is overdue all the same, goes up to the
// deputy head, and cannot be made good by sending it back.
//
//law:covers D10 review.register review.return review.silent review.submit review.supplement review.urge
func TestAPackThatNobodyRegistersIsOverdue(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-14")
	p.noticed("P01", case1)
	p.reach(day("2026-09-24"))
	p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
	require.Equal(t, "2026-09-28", p.c.Running("D10").Result.StartOn.String(), "the next working day")
	require.Equal(t, "2026-10-16", p.due("D10"))
	require.Equal(t, "D10", strings.TrimSuffix(p.tasks()["review.register"][0].Clock, "-1"))
	p.over("D10")
	p.in(casefile.Ladder, procedure.LadderSilence)
	p.refuse("invalid", deputy1, "review.urge", &casefile.ReviewUrge{Reviewer: reviewer2, Instruction: "逾期"})
	p.do(deputy1, "review.urge", &casefile.ReviewUrge{Instruction: "逾期未登记"})
	p.do(reviewHead, "review.return", &casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"})
	p.do(officer1, "review.supplement", &casefile.ReviewSupplement{Statement: "已补"})
	p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
	require.True(t, p.c.Running("D10").Late)
	require.Equal(t, "2026-09-28", p.c.Running("D10").Result.StartOn.String())
}

// 令55第10条: seven working days, not before service, and the next working day
// after it when service came late (D14).
//
//law:covers D12 D14 decision.issue decision.make decision.serve
func TestDisclosureWaitsForService(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-14")
	p.noticed("P08", case8)
	p.reach(day("2026-09-28"))
	p.do(head, "decision.make", decision())
	require.Equal(t, "2026-10-13", p.due("D14"), "T5")
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.disclose()
	p.in(casefile.Disclosure, procedure.DisclosureChecked)
	p.reach(day("2026-10-20"))
	require.NotContains(t, p.c.Running("D14").Struck, "overdue", "service is under way")
	require.NotContains(t, p.c.Running("D14").Struck, "up-the-line")
	p.do(officer1, "decision.serve", decisionServe())
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	require.True(t, p.c.Latest("D12").Late, "service itself was late")
	require.False(t, p.c.Latest("D14").Late)
	require.Equal(t, "2026-10-21", p.due("D14"))
}

// T8: the fine is due fifteen calendar days after service.
//
//law:covers D19 D22 payment.record performance.complete
func TestPaymentPeriod(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-09-07")
	p.noticed("P08", case8)
	p.reach(day("2026-09-18"))
	p.decide()
	require.Equal(t, "2026-10-08", p.due("D19"), "T8")
	require.Equal(t, "2026-11-17", p.due("D22"))
	p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 1_000_000, Receipt: "一"})
	p.refuse("wrong_state", officer1, "performance.complete", &casefile.PerformanceComplete{Result: "未缴清"})
	p.refuse("invalid", officer1, "payment.record", &casefile.PaymentRecord{Amount: 1_500_001, Receipt: "二"})
	p.over("D19")
	p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 1_500_000, Receipt: "二"})
	require.True(t, p.c.Latest("D19").Late)
	p.in(casefile.Payment, procedure.PaymentPaid)
}

// Every step of a clock is struck once; pitfall 18.
//
//law:covers D11
func TestEveryStepOnce(t *testing.T) {
	p := newPlay(t).filed("P08")
	p.over("D11")
	seen := map[string]int{}
	for _, e := range p.c.Events {
		if f, ok := e.Facts.(*casefile.ClockStruck); ok {
			seen[f.Clock+"/"+f.Step]++
		}
	}
	for step, n := range seen {
		require.Equal(t, 1, n, step)
	}
	for _, step := range []string{"at-risk-15", "at-risk-7", "at-risk-3", "overdue"} {
		require.Equal(t, 1, seen["D11-1/"+step], step)
	}
	before := p.c.Sequence
	p.reach(p.now)
	require.Equal(t, before, p.c.Sequence)
}

// A provisional end opens no gate and ends no right; it is moved by a recorded
// entry when the year's calendar is known. 2027 is not published.
//
//law:covers D07 G07 decision.make defence.answer defence.receive hearing.request
func TestProvisionalEndOpensNothing(t *testing.T) {
	p := newPlay(t)
	p.now = day("2026-12-28")
	p.reported("P01", case1).tell()
	k := p.c.Running("D07")
	require.True(t, k.Result.Provisional)
	p.reach(k.Result.DueAt.AddDate(0, 0, 20))
	p.shut("G07", head, "decision.make", decision())
	require.True(t, p.c.Running("D07").Open())
	seq := p.do(officer1, "defence.receive", defence("仍在期限内"))
	require.False(t, p.c.Events[seq-1].Found.Late)
	p.do(officer1, "defence.answer", answer("仍在期限内"))
	p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	p.in(casefile.Hearing, procedure.HearingRequested)

	year := calendar.Year{Year: 2027, Edition: "calendar-2027-test", Off: []calendar.Day{
		{On: calendar.MustDate("2027-01-01"), Name: "元旦"}, {On: calendar.MustDate("2027-01-02"), Name: "元旦"}, {On: calendar.MustDate("2027-01-03"), Name: "元旦"},
	}}
	p.world = shipped(t, law.Edition{ID: "calendar-2027-test", Kind: law.Calendars, EffectiveFrom: calendar.MustDate("2026-11-10"), Years: []calendar.Year{year}})
	p.reach(p.now.Add(time.Minute))
	var moved *casefile.ClocksRecomputed
	for _, e := range p.c.Events {
		if f, ok := e.Facts.(*casefile.ClocksRecomputed); ok {
			moved = f
		}
	}
	require.NotNil(t, moved, "moved by an entry of its own")
	require.NotEmpty(t, moved.Before)
	require.Equal(t, "ended", p.c.Latest("D07").Ended)
	require.True(t, p.gateOf("G07", nil))
}

// The same trigger twice does not restart a period that runs; pitfall 19.
//
//law:covers D31 closure.return closure.submit
func TestRunningPeriodIsNotRestarted(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide().perform(2_500_000)
	started := p.c.Running("D31").TriggerSeq
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(deputy1, "closure.return", remark())
	require.Equal(t, started, p.c.Running("D31").TriggerSeq)
}

// 令55第31条: the sheet is due within fifteen working days, however long its
// approval takes; one that is sent back counts as if it had not been handed in.
//
//law:covers D31 closure.approve closure.return closure.submit
func TestTheClosingSheetIsWhatIsDue(t *testing.T) {
	p := newPlay(t).noticed("P08", case8).decide().disclose().perform(2_500_000)
	due := p.due("D31")
	sheet := &casefile.ClosureSubmit{Ground: "performed", Result: "办结"}
	p.do(officer1, "closure.submit", sheet)
	require.Equal(t, "done", p.c.Latest("D31").Ended)
	p.reach(calendar.MustDate(due).Start().Add(34 * 24 * time.Hour))
	require.False(t, p.c.Latest("D31").Late)

	p.do(deputy1, "closure.return", remark())
	require.Equal(t, due, p.due("D31"), "it runs as it did")
	p.reach(p.now)
	p.do(officer1, "closure.submit", sheet)
	require.True(t, p.c.Latest("D31").Late)
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	require.Equal(t, "D31-1", p.c.Latest("D31").ID)
}

// Nothing is dated in the future, before the lead, or before what it rests on.
//
//law:covers D07 defence.waive evidence.add notice.issue notice.serve
func TestDates(t *testing.T) {
	p := newPlay(t).reported("P08", case8)
	issued := p.now
	p.do(officer1, "notice.issue", &casefile.NoticeIssue{})
	p.workdays(2)
	p.refuseAt(p.now.Add(time.Second), "invalid", officer1, "notice.serve", noticeServe())
	p.refuseAt(issued.Add(-time.Second), "invalid", officer1, "notice.serve", noticeServe())
	p.doAt(issued, officer1, "notice.serve", noticeServe())
	require.Equal(t, calendar.DateOf(issued), p.c.Running("D07").Result.StartOn, "counted from the act, not from the entry")
	e := p.c.Events[p.c.Sequence-1]
	require.True(t, e.RecordedAt.After(e.HappenedAt))
	p.refuseAt(day("2026-06-30"), "invalid", officer1, "evidence.add", exhibit())
	p.refuseAt(issued.Add(-time.Hour), "invalid", officer1, "defence.waive", waiver(true))
}

// A decision is not dated before the opinion and the deliberation it rests on.
//
//law:covers decision.make deliberation.hold review.opine
func TestDecisionIsNotBackdated(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	early := p.now
	p.workdays(1)
	p.send()
	p.workdays(1)
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.refuseAt(early, "invalid", head, "deliberation.hold", deliberation())
	p.workdays(1)
	between := p.now
	p.workdays(1)
	p.do(head, "deliberation.hold", deliberation())
	f := p.refuseAt(between, "invalid", head, "decision.make", decision())
	require.Equal(t, "happened_at", f.Fields[0].Path)
	p.do(head, "decision.make", decision())
}

// A defence that came in time but was entered late is in time; one that came
// late is received, marked and answered (处罚法44、45; 令55第22条).
//
//law:covers D07 G08 decision.make defence.answer defence.receive
func TestDefenceInTimeAndLate(t *testing.T) {
	p := newPlay(t).reported("P08", case8).tell()
	p.workdays(1)
	arrived := p.now
	p.over("D07")
	in := p.doAt(arrived, officer1, "defence.receive", defence("按期"))
	require.False(t, p.c.Events[in-1].Found.Late)
	late := p.do(officer1, "defence.receive", defence("逾期"))
	require.True(t, p.c.Events[late-1].Found.Late)
	p.shut("G08", head, "decision.make", decision())
	p.do(officer1, "defence.answer", answer("按期", "逾期"))
	p.do(head, "decision.make", decision())
}

// A request for a hearing after its time is received and leads to none.
//
//law:covers hearing.notify hearing.request
func TestLateHearingRequest(t *testing.T) {
	p := newPlay(t).noticed("P01", case1)
	seq := p.do(officer1, "hearing.request", &casefile.HearingRequest{})
	require.True(t, p.c.Events[seq-1].Found.Late)
	p.in(casefile.Hearing, procedure.HearingTooLate)
	require.False(t, p.c.HearingFile.Requested)
	p.refuse("wrong_state", reviewHead, "hearing.notify", hearingOn("2026-08-10", host1))
	p.send()
}
