package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func inspectionPlay(t *testing.T) *play {
	t.Helper()
	p := newPlay(t)
	p.table = procedure.Inspection()
	return p
}

func task() *casefile.InspectPropose {
	return &casefile.InspectPropose{
		Source: "assignment", Power: "I04", Unit: unit, Party: firm(), Place: "演示燃气站", Reason: "上级部署", Scope: "燃气经营安全", PlannedOn: calendar.MustDate("2026-07-02"),
		Officers: []party.PersonID{officer1, officer2},
	}
}

func tasked(change func(*casefile.InspectPropose)) *casefile.InspectPropose {
	f := task()
	change(f)
	return f
}

// onSite answers every point of item I04; found names the points with findings.
func onSite(p *play, found ...string) *casefile.InspectRecord {
	f := &casefile.InspectRecord{Presence: presence(), Place: "演示燃气站", RecusalTold: true, Course: "逐项检查", Contact: "王某", OfficersSigned: true, Signed: true}
	for _, item := range p.world.at(calendar.DateOf(p.now)).Powers["I04"].Inspection.Checklist {
		a := casefile.CheckAnswer{Item: item.ID, Result: law.NothingFound}
		for _, id := range found {
			if id == item.ID {
				a.Result, a.Note = law.Found, "不符合要求"
			}
		}
		f.Answers = append(f.Answers, a)
	}
	return f
}

func order() *casefile.InspectConclude {
	return &casefile.InspectConclude{Outcome: "order", Summary: "警示标志缺失", Orders: "补设安全警示标志", Basis: "《城镇燃气管理条例》第四十一条", CorrectBy: calendar.MustDate("2026-07-10")}
}

func resultServed() *casefile.InspectServe { return &casefile.InspectServe{Service: service()} }

func (p *play) approved() *play {
	p.t.Helper()
	p.do(officer1, "inspect.propose", task())
	p.do(deputy1, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	return p
}

func (p *play) inspected(found ...string) *play {
	p.t.Helper()
	p.approved()
	p.do(officer1, "inspect.notify", &casefile.InspectNotify{Service: service()})
	p.workdays(1)
	p.do(officer1, "inspect.record", onSite(p, found...))
	return p
}

// Nothing found: told, shown to the public within twenty working days, closed.
// 2026-07-02 + 20 WD = 07-30.
//
//law:covers D15 inspect.propose inspect.approve inspect.notify inspect.record inspect.conclude inspect.serve inspect.close
func TestInspectionWithNothingFound(t *testing.T) {
	p := inspectionPlay(t).inspected()
	require.Equal(t, "麒住建检〔2026〕第1号", p.c.Number())
	p.do(officer1, "inspect.conclude", &casefile.InspectConclude{Outcome: "nothing", Summary: "未发现问题"})
	require.Equal(t, "2026-07-30", p.due("D15"))
	p.refuse(fault.WrongState, unitHead, "inspect.close", &casefile.InspectClose{Opinion: "办结"})
	p.do(officer1, "inspect.serve", resultServed())
	require.Nil(t, p.c.Latest("I09"))
	require.NotContains(t, p.tasks(), "inspect.recheck")
	p.refuse(fault.WrongState, officer1, "inspect.recheck", &casefile.InspectRecheck{Presence: presence(), Corrected: true, Findings: "无"})
	p.shut("G13", unitHead, "inspect.close", &casefile.InspectClose{Opinion: "办结"})
	p.disclose()
	p.in(casefile.Disclosure, procedure.DisclosurePublished)
	p.do(unitHead, "inspect.close", &casefile.InspectClose{Opinion: "办结"})
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 10})
	p.in(casefile.Main, procedure.Archived)
	for _, k := range p.c.Clocks {
		require.False(t, k.Open() || k.Late, k.ID)
	}
}

// An order runs to the day that it names, and the second look is due seven
// working days after it: 2026-07-10 (Friday) + 7 WD = 07-21.
//
//law:covers I09 I10 inspect.recheck
func TestOrderRunsToItsDay_Pitfall16(t *testing.T) {
	p := inspectionPlay(t).inspected("facilities")
	empty := order()
	empty.CorrectBy = calendar.Date{}
	require.Equal(t, "correct_by", p.refuse(fault.Invalid, officer1, "inspect.conclude", empty).Fields[0].Path)
	past := order()
	past.CorrectBy = calendar.MustDate("2026-07-02")
	p.refuse(fault.Invalid, officer1, "inspect.conclude", past)
	for field, change := range map[string]func(*casefile.InspectConclude){
		"orders": func(f *casefile.InspectConclude) { f.Orders = " " }, "basis": func(f *casefile.InspectConclude) { f.Basis = "" },
		"outcome": func(f *casefile.InspectConclude) { *f = casefile.InspectConclude{Outcome: "nothing", Summary: "无"} },
		"case_power": func(f *casefile.InspectConclude) {
			*f = casefile.InspectConclude{Outcome: "case", Summary: "违法", CasePower: "I04"}
		},
	} {
		f := order()
		change(f)
		require.Equal(t, field, p.refuse(fault.Invalid, officer1, "inspect.conclude", f).Fields[0].Path)
	}
	p.do(officer1, "inspect.conclude", order())
	p.refuse(fault.WrongState, officer1, "inspect.conclude", order())
	p.workdays(1)
	p.do(officer1, "inspect.serve", resultServed())
	require.Equal(t, "2026-07-10", p.due("I09"), "the day of the order, not a span")
	require.Equal(t, "2026-07-21", p.due("I10"))
	p.refuse(fault.WrongState, unitHead, "inspect.close", &casefile.InspectClose{Opinion: "办结", DisclosureReason: "稍后"})

	more := &casefile.InspectRecheck{Presence: presence(), Findings: "部分改正", Next: "extend", NextBy: calendar.MustDate("2026-07-17"), Why: "材料采购"}
	p.workdays(4) // 07-09
	p.refuse(fault.Invalid, officer1, "inspect.recheck", &casefile.InspectRecheck{Presence: presence(), Findings: "未改", Next: "case", CasePower: "P12"})
	p.refuse(fault.Invalid, officer1, "inspect.recheck", &casefile.InspectRecheck{Presence: presence(), Findings: "未改"})
	noDay := *more
	noDay.NextBy = calendar.Date{}
	p.refuse(fault.Invalid, officer1, "inspect.recheck", &noDay)
	p.do(officer1, "inspect.recheck", more)
	p.in(casefile.Main, procedure.InspectionServed)
	require.Equal(t, "2026-07-17", p.due("I09"))
	require.Equal(t, "2026-07-28", p.due("I10"), "seven working days after the new day")
	p.workdays(6)
	p.do(officer1, "inspect.recheck", &casefile.InspectRecheck{Presence: presence(), Corrected: true, Findings: "已改正"})
	p.in(casefile.Main, procedure.InspectionSettled)
	p.disclose()
	p.do(unitHead, "inspect.close", &casefile.InspectClose{Opinion: "办结"})
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 10})
	for _, k := range p.c.Clocks {
		require.False(t, k.Open(), k.ID)
	}
}

// What was not corrected in time becomes a penalty case with the inspection as
// its lead, in the same step.
func TestInspectionOpensTheCase(t *testing.T) {
	p := inspectionPlay(t).inspected("facilities")
	p.do(officer1, "inspect.conclude", order())
	p.do(officer1, "inspect.serve", resultServed())
	p.over("I09")
	p.do(officer1, "inspect.recheck", &casefile.InspectRecheck{Presence: presence(), Findings: "仍未设置", Next: "case", CasePower: "P12"})
	p.in(casefile.Main, procedure.InspectionSettled)
	require.Equal(t, "lapsed", p.c.Latest("I09").Ended)
	opened := p.c.Events[len(p.c.Events)-1].Opens
	require.Len(t, opened, 1)
	require.Equal(t, procedure.OrdinaryID, opened[0].Procedure)

	direct := inspectionPlay(t).inspected("facilities")
	direct.do(officer1, "inspect.conclude", &casefile.InspectConclude{Outcome: "case", Summary: "未设置警示标志", CasePower: "P12"})
	require.Len(t, direct.c.Events[len(direct.c.Events)-1].Opens, 1)
}

// 令55第17条: absent or refusing, then a note and the video; every point of the
// checklist answered; the notice first unless the approval let it be left out.
func TestOnSiteRecord_Order55Art17(t *testing.T) {
	p := inspectionPlay(t).approved()
	p.refuse(fault.WrongState, officer1, "inspect.record", onSite(p))
	p.do(officer1, "inspect.notify", &casefile.InspectNotify{Service: service()})
	for field, change := range map[string]func(*casefile.InspectRecord){
		"absence":      func(f *casefile.InspectRecord) { f.Signed = false },
		"files":        func(f *casefile.InspectRecord) { f.Signed, f.Absence = false, "拒绝签名" },
		"contact":      func(f *casefile.InspectRecord) { f.Contact = "" },
		"recusal_told": func(f *casefile.InspectRecord) { f.RecusalTold = false }, "officers_signed": func(f *casefile.InspectRecord) { f.OfficersSigned = false },
		"answers": func(f *casefile.InspectRecord) { f.Answers = f.Answers[1:] },
	} {
		f := onSite(p)
		change(f)
		require.Equal(t, field, p.refuse(fault.Invalid, officer1, "inspect.record", f).Fields[0].Path)
	}
	alone := onSite(p)
	alone.Officers = []party.PersonID{officer1, officer1}
	p.shut("G01", officer1, "inspect.record", alone)
	hidden := onSite(p)
	hidden.Shown = false
	p.shut("G02", officer1, "inspect.record", hidden)
	refused := onSite(p)
	refused.Signed, refused.Absence, refused.Files = false, "当事人拒绝签名", []casefile.FileRef{{SHA256: fileA}}
	p.do(officer1, "inspect.record", refused)

	silent := inspectionPlay(t)
	silent.do(officer1, "inspect.propose", tasked(func(f *casefile.InspectPropose) { f.Unannounced = "防止隐匿证据" }))
	silent.do(deputy1, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	silent.refuse(fault.WrongState, officer1, "inspect.notify", &casefile.InspectNotify{Service: service()})
	silent.do(officer1, "inspect.record", onSite(silent))
}

//law:covers inspect.cancel
func TestInspectionTasks(t *testing.T) {
	p := inspectionPlay(t)
	for name, f := range map[string]*casefile.InspectPropose{
		"a plan's task by hand": tasked(func(f *casefile.InspectPropose) { f.Source = "plan" }),
		"a drawn task by hand":  tasked(func(f *casefile.InspectPropose) { f.Source = "random" }),
		"no origin by hand":     tasked(func(f *casefile.InspectPropose) { f.Origin = &casefile.Origin{CaseID: "x", Sequence: 1, Kind: "plan"} }),
		"a penalty's power":     tasked(func(f *casefile.InspectPropose) { f.Power = "P12" }),
		"yesterday":             tasked(func(f *casefile.InspectPropose) { f.PlannedOn = calendar.MustDate("2026-06-30") }),
		"one officer twice":     tasked(func(f *casefile.InspectPropose) { f.Officers = []party.PersonID{officer1, officer1} }),
		"somebody else's":       tasked(func(f *casefile.InspectPropose) { f.Officers = []party.PersonID{officer1, stranger} }),
	} {
		p.refuse(fault.Invalid, officer1, "inspect.propose", f)
		_ = name
	}
	p.do(officer1, "inspect.propose", task())
	p.refuse(fault.RoleDenied, unitHead, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	p.do(deputy1, "inspect.decline", &casefile.InspectDecline{Reason: "不必要"})
	p.do(archivist, "archive.complete", &casefile.ArchiveComplete{Term: "ten_years", Pages: 1})

	called := inspectionPlay(t).approved()
	called.do(deputy1, "inspect.cancel", &casefile.InspectDecline{Reason: "企业停业"})
	require.False(t, called.c.Inspection.Counts())
}

// The cap is enforced: over it an inspection needs a reason, a passed review
// and the head; one on a lead does not count.
//
//law:covers inspection_yearly_cap M14 G10 inspect.amend
func TestYearlyCap(t *testing.T) {
	p := inspectionPlay(t)
	p.inspectedBefore = 2
	p.do(officer1, "inspect.propose", tasked(func(f *casefile.InspectPropose) { f.OverCap = "专项整治要求" }))
	require.True(t, p.c.Inspection.OverCap)
	require.NotEmpty(t, p.c.MustReview)
	p.shut("G10", head, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.refuse(fault.RoleDenied, deputy1, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	p.do(head, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	p.in(casefile.Main, procedure.InspectionApproved)

	bare := inspectionPlay(t)
	bare.inspectedBefore = 2
	bare.do(officer1, "inspect.propose", task())
	bare.send()
	bare.do(reviewer1, "review.opine", opinion(casefile.Agree))
	bare.refuse(fault.WrongState, head, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})

	grown := inspectionPlay(t)
	grown.do(officer1, "inspect.propose", tasked(func(f *casefile.InspectPropose) { f.OverCap = "备用理由" }))
	grown.inspectedBefore = 2
	grown.refuse(fault.WrongState, head, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	grown.do(officer1, "inspect.amend", &casefile.InspectAmend{Why: "已达上限", Proposed: *tasked(func(f *casefile.InspectPropose) { f.OverCap = "专项整治" })})
	grown.shut("G10", head, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})

	lead := inspectionPlay(t)
	lead.inspectedBefore = 9
	lead.do(officer1, "inspect.propose", tasked(func(f *casefile.InspectPropose) { f.Source = "lead" }))
	lead.do(deputy1, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	require.False(t, lead.c.Inspection.Counts())
}

// A stop on a large scale is major: no order before a passed review of this
// very result.
//
//law:covers M14 inspect.confirm
func TestLargeStopIsReviewed(t *testing.T) {
	p := inspectionPlay(t).inspected("facilities")
	f := order()
	f.LargeStop = true
	p.do(officer1, "inspect.conclude", f)
	p.in(casefile.Main, procedure.ResultProposed)
	require.Nil(t, p.c.Decision)
	p.shut("G10", deputy1, "inspect.confirm", &casefile.InspectConfirm{Opinion: "同意"})
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	again := *f
	again.Orders = "停止使用全部储罐"
	p.do(officer1, "inspect.conclude", &again)
	p.shut("G10", deputy1, "inspect.confirm", &casefile.InspectConfirm{Opinion: "同意"})
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(deputy1, "inspect.confirm", &casefile.InspectConfirm{Opinion: "同意"})
	p.in(casefile.Main, procedure.InspectionConcluded)
	require.Equal(t, "麒住建责改〔2026〕第1号", p.c.Decision.Number)
}

// After a problem opinion the stop may be dropped, but not the review: what was
// once to be reviewed stays so, and no case is opened before it has passed.
func TestDroppingTheStopDoesNotDropTheReview(t *testing.T) {
	p := inspectionPlay(t).inspected("facilities")
	f := order()
	f.LargeStop = true
	p.do(officer1, "inspect.conclude", f)
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Correct, "discretion"))
	milder := &casefile.InspectConclude{Outcome: "case", Summary: "移交立案", CasePower: "P12"}
	p.do(officer1, "inspect.conclude", milder)
	p.in(casefile.Main, procedure.ResultProposed)
	p.in(casefile.Ladder, "")
	require.Nil(t, p.c.Decision)
	require.Empty(t, p.c.Opened)
	p.shut("G10", deputy1, "inspect.confirm", &casefile.InspectConfirm{Opinion: "同意"})
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(deputy1, "inspect.confirm", &casefile.InspectConfirm{Opinion: "同意"})
	require.Len(t, p.c.Opened, 1)
}

// An order whose day came before it was served is made anew.
func TestAnOrderServedTooLateIsMadeAnew(t *testing.T) {
	p := inspectionPlay(t).inspected("facilities")
	p.do(officer1, "inspect.conclude", order())
	p.reach(day("2026-07-10"))
	p.refuse(fault.WrongState, officer1, "inspect.serve", resultServed())
	next := order()
	next.CorrectBy = calendar.MustDate("2026-07-20")
	p.do(officer1, "inspect.conclude", next)
	p.do(officer1, "inspect.serve", resultServed())
	require.Equal(t, "2026-07-20", p.due("I09"))
	require.Equal(t, "麒住建责改〔2026〕第2号", p.c.Decision.Number)
}

// Where the bureau has everything reviewed (R9), a result is confirmed on a
// consent like any that the catalogue names; one question, one answer.
//
//law:covers R9 G10 inspect.conclude inspect.confirm review_all_ordinary
func TestAResultThatTheCatalogueNamesIsReviewed(t *testing.T) {
	p := inspectionPlay(t)
	p.world = shipped(t, thresholds(t, map[string]string{"review_all_ordinary": "true"}))
	p.do(officer1, "inspect.propose", task())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(deputy1, "inspect.approve", &casefile.InspectApprove{Opinion: "同意"})
	p.do(officer1, "inspect.notify", &casefile.InspectNotify{Service: service()})
	p.workdays(1)
	p.do(officer1, "inspect.record", onSite(p, "facilities"))
	p.do(officer1, "inspect.conclude", order())
	p.in(casefile.Main, procedure.ResultProposed)
	require.Nil(t, p.c.Decision)
	p.shut("G10", deputy1, "inspect.confirm", &casefile.InspectConfirm{Opinion: "同意"})
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(deputy1, "inspect.confirm", &casefile.InspectConfirm{Opinion: "同意"})
	require.NotNil(t, p.c.Decision)
}
