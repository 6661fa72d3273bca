package procedure_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func object(name string) casefile.MeasureObject {
	return casefile.MeasureObject{Name: name, Quantity: "40 只", Spec: "15 千克", Model: "YSP35.5", Place: "演示仓库"}
}

func signing() casefile.Signing {
	return casefile.Signing{PartyPresent: true, PartySigned: true, OfficersSigned: true, Video: []casefile.FileRef{{SHA256: fileA}}}
}

func list(names ...string) *casefile.PreservationExecute {
	f := &casefile.PreservationExecute{Presence: presence(), Keeper: "保管人", Handed: true, Signing: signing()}
	for _, n := range names {
		f.Objects = append(f.Objects, object(n))
	}
	return f
}

func lines(ways ...string) *casefile.PreservationDispose {
	f := &casefile.PreservationDispose{Opinion: "同意"}
	for i, w := range ways {
		f.Lines = append(f.Lines, casefile.ObjectDisposal{Line: i + 1, Way: w, Reason: "理由"})
	}
	return f
}

func seizure() *casefile.SeizurePropose {
	return &casefile.SeizurePropose{
		Measure: law.Seize, Objects: []casefile.MeasureObject{object("液化气钢瓶"), object("充装设备")}, Reason: "无证经营燃气", Basis: "《安全生产法》第六十五条", Related: true,
	}
}

func execution() casefile.Execution {
	return casefile.Execution{
		Presence: presence(), Notified: true, Reasons: true, Rights: true, Heard: true, Statement: "无异议", Record: "现场笔录", Other: "无",
		Objects: []casefile.MeasureObject{object("液化气钢瓶")}, Keeper: "本机关仓库", Delivered: true, Signing: signing(),
	}
}

func urgent() *casefile.SeizureUrgent {
	return &casefile.SeizureUrgent{Urgency: "现场即将转移", Proposal: *seizure(), Execution: execution()}
}

func (p *play) measureOpinion(code casefile.OpinionCode, bad ...string) *casefile.MeasureReview {
	o := opinion(code, bad...)
	return &casefile.MeasureReview{Measure: p.c.Seizure().SHA256, Code: o.Code, Kind: o.Kind, Checklist: o.Checklist, Issues: o.Issues, Text: o.Text}
}

func yes() casefile.MeasureApprove { return casefile.MeasureApprove{Opinion: "同意"} }

func back() *casefile.SeizureReturn {
	return &casefile.SeizureReturn{Presence: presence(), Receiver: "领取人", Intact: true, Note: "原物退还", Signed: true}
}

// gas files a gas case; when the act ended is not known yet.
func (p *play) gas() {
	p.t.Helper()
	l := lead("P11")
	l.ActEndedOn = calendar.Date{}
	p.do(officer1, "lead.register", l)
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
}

// kept brings a fresh gas case to a preservation that lasts.
func (p *play) kept(on string, names ...string) *play {
	p.t.Helper()
	p.now = day(on)
	p.gas()
	p.keep(names...)
	return p
}

func (p *play) keep(names ...string) {
	p.t.Helper()
	p.do(officer1, "preservation.propose", &casefile.PreservationPropose{Objects: "钢瓶", Reason: "可能转移"})
	p.do(deputy1, "preservation.approve", &casefile.PreservationApprove{MeasureApprove: yes()})
	p.do(officer1, "preservation.execute", list(names...))
}

// seized brings a fresh gas case to an ordinary seizure in force.
func (p *play) seized(on string) *play {
	p.t.Helper()
	p.now = day(on)
	p.gas()
	p.do(officer1, "seizure.propose", seizure())
	p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Agree))
	p.do(deputy1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
	p.do(officer1, "seizure.execute", &casefile.SeizureExecute{Execution: execution()})
	return p
}

// 处罚法56, 令55第19条, T11: kept on 2026-04-29, seven working days. 04-30 is
// the first; 05-01 to 05-05 are off; 05-06, 07, 08, 09 (make-up Saturday), 11
// and 12 follow. It ends by itself on 05-12, at 24:00.
//
//law:covers D04 preservation.propose preservation.approve preservation.execute preservation.lapse
func TestPreservationEndsByItself_T11(t *testing.T) {
	p := newPlay(t).kept("2026-04-29", "钢瓶", "账本")
	require.Equal(t, "2026-05-12", p.due("D04"))
	p.refuse(fault.WrongState, officer1, "preservation.propose", &casefile.PreservationPropose{Objects: "甲", Reason: "乙"})
	p.reach(at("2026-05-12 23:59"))
	p.in(casefile.PreservationTrack, procedure.PreservationKept)
	p.reach(at("2026-05-13 00:00"))
	p.in(casefile.PreservationTrack, procedure.PreservationLapsed)
	require.True(t, p.c.Preservation().Lapsed)
	require.Equal(t, "lapsed", p.c.Latest("D04").Ended)
	last := p.c.Events[len(p.c.Events)-1]
	require.Equal(t, "preservation.lapse", last.Kind)
	require.Equal(t, at("2026-05-13 00:00"), last.HappenedAt.In(calendar.Zone))
	require.Equal(t, "D04", last.Facts.(*casefile.PreservationLapse).Rule)
	require.Equal(t, "preservation-release", last.Papers[0].Slot)

	p.reach(at("2026-05-14 09:00"))
	n := len(p.c.Events)
	p.reach(at("2026-05-15 09:00"))
	require.Len(t, p.c.Events, n, "once")
	p.keep("又一批")
	require.Equal(t, "2026-05-26", p.due("D04"), "a second list has a clock of its own: 05-18 to 05-22, 05-25, 05-26")
	require.Len(t, p.c.Preservations, 2)
}

// A power does not roll, and seven working days end on a working day anyway.
//
//law:covers D04 preservation.dispose
func TestPreservationIsDisposedOfLineByLine_Order55_19(t *testing.T) {
	p := newPlay(t).kept("2026-07-01", "钢瓶", "账本")
	p.refuse("invalid", deputy1, "preservation.dispose", lines("release"))
	p.refuse("invalid", deputy1, "preservation.dispose", &casefile.PreservationDispose{Opinion: "同意", Lines: []casefile.ObjectDisposal{
		{Line: 1, Way: "release", Reason: "理由"}, {Line: 1, Way: "release", Reason: "理由"},
	}})
	p.refuse("invalid", deputy1, "preservation.dispose", lines("release", "keep"))
	p.refuse(fault.RoleDenied, officer1, "preservation.dispose", lines("release", "record"))
	require.Contains(t, p.tasks(), "preservation.dispose")
	p.do(deputy1, "preservation.dispose", lines("seize", "record"))
	p.in(casefile.PreservationTrack, procedure.PreservationDisposed)
	require.Equal(t, "done", p.c.Latest("D04").Ended)
	p.reach(day("2026-08-01"))
	p.in(casefile.PreservationTrack, procedure.PreservationDisposed)
	require.False(t, p.c.Preservation().Lapsed)
}

// Too late is too late, even before the clock's step was entered; and seizing
// or confiscating needs a statute that grants it.
//
//law:covers D04 preservation.dispose
func TestPreservationDisposalIsNoWayRound(t *testing.T) {
	p := newPlay(t).kept("2026-07-01", "钢瓶")
	p.now = at("2026-07-11 00:00")
	p.refuse(fault.WrongState, deputy1, "preservation.dispose", lines("release"))

	q := newPlay(t)
	q.filed("P08")
	q.keep("合同")
	q.refuse("invalid", deputy1, "preservation.dispose", lines("seize"))
	q.refuse("invalid", deputy1, "preservation.dispose", lines("confiscate"))
	q.do(deputy1, "preservation.dispose", lines("test"))
}

// 令55第19条: approved by leadership, two officers with certificates, a list
// that both sign and both get; a refusal is noted and filmed.
//
//law:covers G01 G02 preservation.approve preservation.decline preservation.withdraw preservation.execute
func TestPreservationIsDrawnUpAsOrder55_19Says(t *testing.T) {
	p := newPlay(t).filed("P11")
	p.refuse(fault.WrongState, officer1, "preservation.execute", list("钢瓶"))
	p.do(officer1, "preservation.propose", &casefile.PreservationPropose{Objects: "钢瓶", Reason: "可能转移"})
	p.refuse(fault.RoleDenied, officer1, "preservation.approve", &casefile.PreservationApprove{MeasureApprove: yes()})
	p.do(deputy1, "preservation.decline", remark())
	p.do(officer1, "preservation.propose", &casefile.PreservationPropose{Objects: "钢瓶", Reason: "可能转移"})
	p.do(officer1, "preservation.withdraw", remark())
	p.do(officer1, "preservation.propose", &casefile.PreservationPropose{Objects: "钢瓶", Reason: "可能转移"})
	p.do(deputy1, "preservation.approve", &casefile.PreservationApprove{MeasureApprove: yes()})
	for name, spoil := range map[string]func(*casefile.PreservationExecute){
		"nothing on the list":       func(f *casefile.PreservationExecute) { f.Objects = nil },
		"no model":                  func(f *casefile.PreservationExecute) { f.Objects[0].Model = " " },
		"one list only":             func(f *casefile.PreservationExecute) { f.Handed = false },
		"officers did not sign":     func(f *casefile.PreservationExecute) { f.OfficersSigned = false },
		"refusal without a note":    func(f *casefile.PreservationExecute) { f.PartySigned = false },
		"refusal without video":     func(f *casefile.PreservationExecute) { f.PartySigned, f.Refusal, f.Video = false, "拒签", nil },
		"video nobody uploaded":     func(f *casefile.PreservationExecute) { f.Video[0].SHA256 = "cc" },
		"signed without being here": func(f *casefile.PreservationExecute) { f.PartyPresent = false },
	} {
		t.Run(name, func(*testing.T) {
			f := list("钢瓶")
			spoil(f)
			p.refuse("invalid", officer1, "preservation.execute", f)
		})
	}
	alone := list("钢瓶")
	alone.Officers = []party.PersonID{officer1}
	p.shut("G01", officer1, "preservation.execute", alone)
	hidden := list("钢瓶")
	hidden.Shown = false
	p.shut("G02", officer1, "preservation.execute", hidden)
	refused := list("钢瓶")
	refused.PartySigned, refused.Refusal = false, "拒绝签字"
	p.do(officer1, "preservation.execute", refused)
}

// 强制法10, 17, 22, 23: only what a statute grants for this offence, only
// things of the case, no necessities, nothing sealed already.
//
//law:covers seizure.propose
func TestSeizureNeedsAGrant_Compulsion22(t *testing.T) {
	p := newPlay(t).filed("P08")
	f := p.refuse("invalid", officer1, "seizure.propose", seizure())
	require.Contains(t, f.Cite, "第二十二条")
	p.refuse("invalid", officer1, "seizure.urgent", urgent())

	q := newPlay(t).filed("P11")
	for name, spoil := range map[string]func(*casefile.SeizurePropose){
		"unrelated":         func(f *casefile.SeizurePropose) { f.Related = false },
		"necessities":       func(f *casefile.SeizurePropose) { f.Necessities = true },
		"sealed already":    func(f *casefile.SeizurePropose) { f.Elsewhere = true },
		"another measure":   func(f *casefile.SeizurePropose) { f.Measure = law.CourtEnforcement },
		"nothing to seize":  func(f *casefile.SeizurePropose) { f.Objects = nil },
		"without a statute": func(f *casefile.SeizurePropose) { f.Basis = "" },
	} {
		t.Run(name, func(*testing.T) {
			f := seizure()
			spoil(f)
			q.refuse("invalid", officer1, "seizure.propose", f)
		})
	}
}

// R6, M10, 118号（十一）: no ordinary measure without consent to exactly this
// proposal; a problem sends it back, and Options says why the approval is shut.
//
//law:covers R6 M10 measure.review seizure.approve seizure.execute seizure.withdraw
func TestNoMeasureWithoutAPassedReview(t *testing.T) {
	p := newPlay(t).filed("P11")
	p.do(officer1, "seizure.propose", seizure())
	require.NotEmpty(t, p.c.Seizure().MustReview)
	approve := &casefile.SeizureApprove{MeasureApprove: yes()}
	p.shut("G10", deputy1, "seizure.approve", approve)
	i := slices.IndexFunc(procedure.Options(p.table, p.c, p.context(deputy1)), func(o procedure.Option) bool { return o.Act == "seizure.approve" })
	o := procedure.Options(p.table, p.c, p.context(deputy1))[i]
	require.False(t, o.Open)
	require.Equal(t, "G10", o.ShutBy[0].Gate)

	p.refuse(fault.RoleDenied, officer1, "measure.review", p.measureOpinion(casefile.Agree))
	p.refuse(fault.Uncertified, novice, "measure.review", p.measureOpinion(casefile.Agree))
	stale := p.measureOpinion(casefile.Agree)
	stale.Measure = fileB
	p.refuse(fault.Stale, reviewer1, "measure.review", stale)
	p.refuse("invalid", reviewer1, "measure.review", p.measureOpinion(casefile.Agree, "law"))
	p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Correct, "law"))
	p.in(casefile.SeizureTrack, procedure.SeizureSentBack)
	p.refuse(fault.WrongState, deputy1, "seizure.approve", approve)

	p.do(officer1, "seizure.propose", seizure())
	p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Agree))
	p.refuse(fault.WrongState, reviewer2, "measure.review", p.measureOpinion(casefile.Agree))
	p.refuse(fault.WrongState, officer1, "seizure.execute", &casefile.SeizureExecute{Execution: execution()})
	p.do(deputy1, "seizure.approve", approve)
	p.in(casefile.SeizureTrack, procedure.SeizureApproved)

	// The consent falls with the reviewer who was recused, and is given anew.
	p.do(officer1, "recusal.request", &casefile.RecusalRequest{Person: reviewer1, By: "party", Reason: "利害关系"})
	p.do(head, "recusal.decide", &casefile.RecusalDecide{Person: reviewer1, Granted: true, Reason: "属实"})
	p.shut("G10", officer1, "seizure.execute", &casefile.SeizureExecute{Execution: execution()})
	p.do(reviewer2, "measure.review", p.measureOpinion(casefile.Agree))
	p.in(casefile.SeizureTrack, procedure.SeizureReviewed)
	p.do(officer1, "seizure.withdraw", remark())
	p.in(casefile.SeizureTrack, "")
	p.refuse(fault.Conflict, unitHead, "handlers.change", &casefile.HandlersChange{Handlers: []party.PersonID{officer3, reviewer2}, Reason: "换"})
}

// 强制法18 and 24: the ten items one by one; and nothing beyond the proposal.
//
//law:covers G01 G02 seizure.execute
func TestTheTenItemsOfAMeasure_Compulsion18(t *testing.T) {
	p := newPlay(t).filed("P11")
	p.do(officer1, "seizure.propose", seizure())
	p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Agree))
	p.do(deputy1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
	for name, spoil := range map[string]func(*casefile.Execution){
		"party not called":   func(f *casefile.Execution) { f.Notified = false },
		"no reasons":         func(f *casefile.Execution) { f.Reasons = false },
		"no rights":          func(f *casefile.Execution) { f.Rights = false },
		"not heard":          func(f *casefile.Execution) { f.Heard = false },
		"no statement":       func(f *casefile.Execution) { f.Statement = "" },
		"no record":          func(f *casefile.Execution) { f.Record = " " },
		"other procedure":    func(f *casefile.Execution) { f.Other = "" },
		"officers unsigned":  func(f *casefile.Execution) { f.OfficersSigned = false },
		"refusal not noted":  func(f *casefile.Execution) { f.PartySigned = false },
		"absent, no witness": func(f *casefile.Execution) { f.PartyPresent, f.PartySigned, f.Refusal = false, false, "未到场" },
		"witness unsigned": func(f *casefile.Execution) {
			f.PartyPresent, f.PartySigned, f.Refusal, f.Witness = false, false, "未到场", "居委会"
		},
		"papers not handed over": func(f *casefile.Execution) { f.Delivered = false },
		"not filmed":             func(f *casefile.Execution) { f.Video = nil },
		"more than approved":     func(f *casefile.Execution) { f.Objects = append(f.Objects, object("汽车")) },
		"nothing":                func(f *casefile.Execution) { f.Objects = nil },
	} {
		t.Run(name, func(*testing.T) {
			f := execution()
			spoil(&f)
			p.refuse("invalid", officer1, "seizure.execute", &casefile.SeizureExecute{Execution: f})
		})
	}
	alone := execution()
	alone.Officers = []party.PersonID{officer1, officer1}
	p.shut("G01", officer1, "seizure.execute", &casefile.SeizureExecute{Execution: alone})
	hidden := execution()
	hidden.Shown = false
	p.shut("G02", officer1, "seizure.execute", &casefile.SeizureExecute{Execution: hidden})
	absent := execution()
	absent.PartyPresent, absent.PartySigned, absent.Refusal, absent.Witness, absent.WitnessSigned = false, false, "未到场", "居委会张某", true
	p.do(officer1, "seizure.execute", &casefile.SeizureExecute{Execution: absent})
	p.in(casefile.SeizureTrack, procedure.SeizureInForce)
}

// T15: seized on 2026-06-15, thirty calendar days: 06-15 + 30 = 07-15.
// T20: seized on 2026-09-03, the thirtieth day is 10-03, a holiday, and the
// measure ends all the same; the last working day before is 09-30.
//
//law:covers D06 seizure.lapse seizure.release
func TestSeizureEndsByItselfWithoutRolling_T15_T20(t *testing.T) {
	p := newPlay(t).seized("2026-06-15")
	require.Equal(t, "2026-07-15", p.due("D06"))

	q := newPlay(t).seized("2026-09-03")
	require.Equal(t, "2026-10-03", q.due("D06"))
	q.reach(at("2026-09-30 00:30"))
	require.Equal(t, []string{"at-risk-1"}, q.c.Latest("D06").Struck, "at risk on the last working day before")
	q.reach(at("2026-10-03 23:59"))
	q.in(casefile.SeizureTrack, procedure.SeizureInForce)
	q.reach(at("2026-10-04 00:00"))
	q.in(casefile.SeizureTrack, procedure.SeizureReleased)
	require.Equal(t, "lapsed", q.c.Seizure().Ended)
	require.Equal(t, "seizure-release", q.c.Events[len(q.c.Events)-1].Papers[0].Slot)
	q.refuse(fault.WrongState, deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 30, Reason: "复杂"})
	unsigned := back()
	unsigned.Signed = false
	q.refuse("invalid", officer1, "seizure.release", unsigned)
	q.do(officer1, "seizure.release", back())
	q.in(casefile.SeizureTrack, procedure.SeizureSettled)
}

// 强制法25: extended once, by up to thirty days from the unrolled end
// (2026-10-03 + 30 = 2026-11-02), by leadership, before the end.
//
//law:covers D06 seizure.extend
func TestSeizureIsExtendedOnce_Compulsion25(t *testing.T) {
	p := newPlay(t).seized("2026-09-03")
	p.refuse(fault.RoleDenied, officer1, "seizure.extend", &casefile.SeizureExtend{Days: 30, Reason: "复杂"})
	p.refuse("invalid", deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 31, Reason: "复杂"})
	p.do(deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 30, Reason: "复杂"})
	require.Equal(t, "2026-11-02", p.due("D06"))
	p.refuse(fault.GateShut, deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 1, Reason: "复杂"})

	late := newPlay(t).seized("2026-09-03")
	late.now = at("2026-10-04 00:00")
	late.refuse(fault.WrongState, deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 30, Reason: "复杂"})
}

// 强制法25第3款: the time of a test is not counted, is fixed beforehand, and
// ends earlier when the result comes earlier. Seized on 06-15; a test of ten
// days (06-22 to 07-02) moves the end from 07-15 to 07-25; the result of 06-29
// leaves seven of them: 07-22.
//
//law:covers D06 seizure.test seizure.tested
func TestTestingTimeOfASeizureIsNotCounted(t *testing.T) {
	p := newPlay(t).seized("2026-06-15")
	p.reach(day("2026-06-22"))
	test := &casefile.SeizureTest{Institution: "检测机构", Matter: "气质检测", Until: calendar.MustDate("2026-06-22")}
	p.refuse("invalid", officer1, "seizure.test", test)
	p.refuse(fault.WrongState, officer1, "seizure.tested", &casefile.SeizureTested{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	test.Until = calendar.MustDate("2026-07-02")
	p.do(officer1, "seizure.test", test)
	require.Equal(t, "2026-07-25", p.due("D06"))
	p.refuse(fault.WrongState, officer1, "seizure.test", test)
	p.reach(day("2026-06-29"))
	p.do(officer1, "seizure.tested", &casefile.SeizureTested{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.Equal(t, "2026-07-22", p.due("D06"))
	require.Equal(t, "2026-09-20", p.due("D11"), "nor does the handling period run meanwhile (处罚法60): 06-15 and ninety days, and seven; a Sunday that is worked")

	q := newPlay(t).seized("2026-06-15")
	q.reach(day("2026-06-22"))
	q.do(officer1, "seizure.test", test)
	q.reach(day("2026-07-10"))
	q.do(officer1, "seizure.tested", &casefile.SeizureTested{Conclusion: "合格", Files: []casefile.FileRef{{SHA256: fileA}}})
	require.Equal(t, "2026-07-25", q.due("D06"), "a late result buys nothing")
}

// 强制法19: on the spot, then approved within 24 hours and reviewed
// afterwards; not approved or not in time, it is lifted.
//
//law:covers D05 D06 seizure.urgent seizure.approve seizure.decline seizure.lapse measure.review
func TestUrgentSeizureIsApprovedWithinADay_Compulsion19(t *testing.T) {
	begin := func(t *testing.T) *play {
		p := newPlay(t)
		p.now = at("2026-09-03 16:20")
		p.filed("P11")
		p.do(officer1, "seizure.urgent", urgent())
		p.in(casefile.SeizureTrack, procedure.SeizureOnTheSpot)
		require.Equal(t, at("2026-09-04 16:20"), p.c.Latest("D05").Result.DueAt.In(calendar.Zone))
		require.Equal(t, "2026-10-03", p.due("D06"), "the measure runs from its beginning, not from the approval")
		return p
	}
	t.Run("approved and reviewed afterwards", func(t *testing.T) {
		p := begin(t)
		p.reach(at("2026-09-04 09:00"))
		p.do(deputy1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
		p.in(casefile.SeizureTrack, procedure.SeizureInForce)
		p.reach(at("2026-09-04 17:00"))
		p.in(casefile.SeizureTrack, procedure.SeizureInForce)
		p.refuse(fault.GateShut, deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 10, Reason: "复杂"})
		require.Contains(t, p.tasks(), "measure.review")
		p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Agree))
		p.do(deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 10, Reason: "复杂"})
		require.Equal(t, "2026-10-13", p.due("D06"))
	})
	t.Run("the review objects", func(t *testing.T) {
		p := begin(t)
		p.do(deputy1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
		p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Correct, "law"))
		p.in(casefile.SeizureTrack, procedure.SeizureContested)
		p.refuse(fault.WrongState, deputy1, "seizure.extend", &casefile.SeizureExtend{Days: 10, Reason: "复杂"})
		require.Contains(t, p.tasks(), "seizure.lift")
		p.do(deputy1, "seizure.lift", &casefile.SeizureLift{Ground: "other", Reason: "审核存在问题"})
		p.in(casefile.SeizureTrack, procedure.SeizureReleased)
		require.Nil(t, p.c.Running("D06"))
	})
	t.Run("the review objects and nobody lifts", func(t *testing.T) {
		p := begin(t)
		p.do(deputy1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
		p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Correct, "law"))
		require.Equal(t, "2026-09-04", p.due("D06"), "the next working day")
		p.over("D06")
		p.in(casefile.SeizureTrack, procedure.SeizureReleased)
		require.Contains(t, p.tasks(), "seizure.release")
	})
	t.Run("declined", func(t *testing.T) {
		p := begin(t)
		p.do(deputy1, "seizure.decline", &casefile.SeizureDecline{Reason: "不应当采取"})
		p.in(casefile.SeizureTrack, procedure.SeizureReleased)
		require.Equal(t, "seizure-lift", p.c.Papers[len(p.c.Papers)-1].Slot)
		p.do(officer1, "seizure.release", back())
		p.refuse(fault.WrongState, officer1, "seizure.propose", seizure())
		p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Agree))
		p.in(casefile.SeizureTrack, procedure.SeizureSettled)
		p.do(officer1, "seizure.propose", seizure())
	})
	t.Run("nobody answers", func(t *testing.T) {
		p := begin(t)
		p.now = at("2026-09-04 16:20")
		p.refuse(fault.WrongState, deputy1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
		p.reach(at("2026-09-04 16:20"))
		p.in(casefile.SeizureTrack, procedure.SeizureReleased)
		require.Equal(t, "D05", p.c.Events[len(p.c.Events)-1].Facts.(*casefile.SeizureLapse).Rule)
		require.Equal(t, "voided", p.c.Latest("D06").Ended)
	})
}

// 强制法27, 28: what was seized is confiscated by the decision or given back;
// no case closes before.
//
//law:covers seizure.lift seizure.confiscate seizure.release closure.submit
func TestNoCaseClosesOverAMeasure_Compulsion28(t *testing.T) {
	p := newPlay(t).seized("2026-07-01")
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "不能认定"})
	p.refuse(fault.WrongState, officer1, "seizure.confiscate", &casefile.SeizureConfiscate{Result: "没收"})
	p.refuse(fault.WrongState, officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "terminated", Result: "终止"})
	require.Contains(t, p.tasks(), "seizure.lift")
	p.do(deputy1, "seizure.lift", &casefile.SeizureLift{Ground: "no_offence", Reason: "没有违法行为"})
	p.refuse(fault.WrongState, officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "terminated", Result: "终止"})
	p.do(officer1, "seizure.release", back())
	p.finish("terminated")
	require.Empty(t, procedure.MissingRecords(p.c))
	for _, k := range p.c.Clocks {
		require.False(t, k.Open(), k.ID)
	}
}

// The approver may not have proposed, and who approves has not reviewed.
//
//law:covers seizure.approve measure.review
func TestMeasuresKeepPeopleApart(t *testing.T) {
	p := newPlay(t)
	both := p.people[reviewer1]
	both.Assignments = append(both.Assignments, party.Assignment{Role: party.DeputyHead, Unit: other, Span: always})
	p.people[reviewer1] = both
	deputyHandler := p.people[officer1]
	deputyHandler.Assignments = append(slices.Clone(deputyHandler.Assignments), party.Assignment{Role: party.Reviewer, Unit: other, Span: always}, party.Assignment{Role: party.DeputyHead, Unit: other, Span: always})
	p.people[officer1] = deputyHandler
	p.filed("P11")
	p.do(officer1, "seizure.propose", seizure())
	p.refuse(fault.Conflict, officer1, "measure.review", p.measureOpinion(casefile.Agree))
	p.do(reviewer1, "measure.review", p.measureOpinion(casefile.Agree))
	p.refuse(fault.Conflict, reviewer1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
	p.refuse(fault.Conflict, officer1, "seizure.approve", &casefile.SeizureApprove{MeasureApprove: yes()})
	require.True(t, procedure.Visible(p.c, p.context(reviewer2)), "reviewers see a case with a measure")
}
