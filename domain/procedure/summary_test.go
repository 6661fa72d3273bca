package procedure_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

func summaryPlay(t *testing.T, more ...law.Edition) *play {
	t.Helper()
	p := newPlay(t)
	p.table, p.world = procedure.Summary(), shipped(t, more...)
	return p
}

// case16 is a firm that covered a gas warning sign: 1 000 元 on the spot.
func case16() *casefile.SpotDecide {
	return &casefile.SpotDecide{
		Presence: presence(), Unit: unit, Power: "P16", Party: firm(), Place: "麒麟区演示路", Facts: "当事人覆盖燃气设施安全警示标志。",
		Basis: "《城镇燃气管理条例》第五十一条第二款", Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: 100_000, Discretion: "及时改正，从轻",
		Orders: "恢复原状", CorrectBy: calendar.MustDate("2026-07-03"), Told: true, Waived: true, Signed: true, HandedOver: true, Receiver: "王某",
	}
}

func spot(change func(*casefile.SpotDecide)) *casefile.SpotDecide {
	f := case16()
	change(f)
	return f
}

// small is case 16 with a fine that may be collected there and then.
func small() *casefile.SpotDecide { return spot(func(f *casefile.SpotDecide) { f.Fine = 10_000 }) }

func filing() *casefile.SpotFile { return &casefile.SpotFile{Statement: "报送备案"} }

func collected(ground string) *casefile.SpotCollect {
	return &casefile.SpotCollect{Presence: presence(), Ground: ground, Receipt: "云财0001"}
}

func (p *play) recorded() *play {
	p.t.Helper()
	p.do(officer1, "spot.file", filing())
	p.do(unitHead, "spot.accept", &casefile.SpotAccept{Opinion: "同意备案"})
	return p
}

// Case 16: 燃气条例51(2), 1 000 元 on the spot, filed within three working days.
// 2026-07-01 is a Wednesday: +3 WD = Monday 07-06; +15 CD = 07-16; +60 CD =
// 08-30, a Sunday, so 08-31; +6 M = 2027-01-01, provisional.
//
//law:covers spot.decide spot.file spot.accept D27 D19 D22 D23 summary_fine_cap_org summary_disclosed
func TestCase16DecidedOnTheSpot(t *testing.T) {
	p := summaryPlay(t)
	p.do(officer1, "spot.decide", case16())
	p.in(casefile.Main, procedure.Served)
	p.in(casefile.Payment, procedure.PaymentDue)
	require.Equal(t, "麒住建简罚〔2026〕第1号", p.c.Number(), "the number of the decision is that of the case")
	require.Equal(t, p.c.Number(), p.c.Decision.Number)
	require.Equal(t, []party.PersonID{officer1, officer2}, p.c.Handlers)
	require.Equal(t, p.now.UTC(), p.c.Decision.ServedAt.UTC(), "handed over there and then")
	require.Equal(t, "2026-07-06", p.due("D27"))
	require.Equal(t, "2026-07-16", p.due("D19"))
	require.Equal(t, "2026-08-31", p.due("D22"))
	require.True(t, p.c.Latest("D23").Result.Provisional)
	require.Nil(t, p.c.Latest("D14"), "a trifle is not shown")
	require.Empty(t, p.c.MustReview)
	require.NotContains(t, p.tasks(), "disclosure.prepare")
	require.NotContains(t, p.tasks(), "closure.submit")

	p.workdays(1)
	p.recorded().perform(100_000)
	require.Contains(t, p.tasks(), "closure.submit")
	p.finish("performed")
	p.in(casefile.Main, procedure.Archived)
	for _, k := range p.c.Clocks {
		require.True(t, !k.Open() || k.Rule == "D22" || k.Rule == "D23", "%s is still open", k.ID)
		require.False(t, k.Late, k.ID)
	}
}

// Above the threshold, or with another kind of penalty, there is the ordinary
// procedure alone (处罚法51, 令55第12条).
//
//law:covers summary_fine_cap_person summary_fine_cap_org
func TestAboveTheThresholdIsOrdinary_Penalty51(t *testing.T) {
	citizen := party.Respondent{Kind: party.NaturalPerson, Name: "李某", Address: "麒麟区"}
	p := summaryPlay(t)
	for name, f := range map[string]*casefile.SpotDecide{
		"organisation, a cent above 3 000 元": spot(func(f *casefile.SpotDecide) { f.Fine = 300_001 }),
		"citizen, a cent above 200 元":        spot(func(f *casefile.SpotDecide) { f.Party, f.Fine = citizen, 20_001 }),
		"another kind": spot(func(f *casefile.SpotDecide) {
			f.Kinds = []law.PenaltyKind{law.FinePenalty, law.ConfiscateGains}
		}),
	} {
		require.Contains(t, p.refuse(fault.Invalid, officer1, "spot.decide", f).Fields[0].Message, "普通程序", name)
	}
	for _, f := range []*casefile.SpotDecide{
		spot(func(f *casefile.SpotDecide) { f.Fine = 300_000 }),
		spot(func(f *casefile.SpotDecide) { f.Party, f.Fine = citizen, 20_000 }),
	} {
		summaryPlay(t).do(officer1, "spot.decide", f)
	}
}

// Inside the threshold the statute's own range still binds: case 15's offence
// starts at 5 000 元, a warning must go with it.
//
//law:covers spot.decide
func TestTheStatutesRangeBindsOnTheSpotToo(t *testing.T) {
	p := summaryPlay(t)
	p.refuse(fault.Invalid, officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Power = "P15" }))
	p.refuse(fault.Invalid, officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Kinds = []law.PenaltyKind{law.Warning}; f.Fine = 0 }))
	f := p.refuse(fault.Invalid, officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Fine = 0 }))
	require.Equal(t, "fine", f.Fields[0].Path)
	p.refuse(fault.Invalid, officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Power = "P99" }))
	p.refuse(fault.Invalid, officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Power = "I01" }))
}

// 处罚法52, 令55第13条: told, heard, signed, handed over; refusal noted.
//
//law:covers spot.decide
func TestTheWayOfTheDecision_Penalty52(t *testing.T) {
	p := summaryPlay(t)
	for field, change := range map[string]func(*casefile.SpotDecide){
		"told":            func(f *casefile.SpotDecide) { f.Told = false },
		"statement":       func(f *casefile.SpotDecide) { f.Waived = false },
		"answer":          func(f *casefile.SpotDecide) { f.Waived, f.Statement = false, "请求从轻" },
		"waived":          func(f *casefile.SpotDecide) { f.Statement, f.Answer = "请求从轻", "不予采纳" },
		"officers_signed": func(f *casefile.SpotDecide) { f.Signed = false },
		"handed_over":     func(f *casefile.SpotDecide) { f.HandedOver = false },
		"receiver":        func(f *casefile.SpotDecide) { f.Receiver = " " },
		"refusal":         func(f *casefile.SpotDecide) { f.Refusal = "拒绝签收" },
		"correct_by":      func(f *casefile.SpotDecide) { f.CorrectBy = calendar.Date{} },
		"orders":          func(f *casefile.SpotDecide) { f.Orders = "" },
		"place":           func(f *casefile.SpotDecide) { f.Place = " " },
		"party.name":      func(f *casefile.SpotDecide) { f.Party.Name = "" },
	} {
		t.Run(field, func(t *testing.T) {
			f := p.refuse(fault.Invalid, officer1, "spot.decide", spot(change))
			require.Equal(t, field, f.Fields[0].Path, f.Message)
		})
	}
	p.do(officer1, "spot.decide", spot(func(f *casefile.SpotDecide) {
		f.Waived, f.Statement, f.Answer, f.Receiver, f.Refusal = false, "请求从轻", "已经从轻", "", "当事人拒绝签收，已注明"
	}))
}

// G01, G02: two certified officers of the unit, the one who enters it among
// them, certificates shown.
//
//law:covers G01 G02 spot.decide
func TestOfficersOnTheSpot_G01G02(t *testing.T) {
	p := summaryPlay(t)
	p.shut("G01", officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Officers = []party.PersonID{officer1, officer1} }))
	p.shut("G01", officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Officers = []party.PersonID{officer1, expired} }))
	p.shut("G02", officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Shown = false }))
	p.refuse(fault.Invalid, officer3, "spot.decide", case16())
	p.refuse(fault.Invalid, officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Officers = []party.PersonID{officer1, stranger} }))
	p.refuse(fault.RoleDenied, unitHead, "spot.decide", case16())
	p.refuse(fault.RoleDenied, stranger, "spot.decide", case16())
}

// G04: an act that ended more than two years ago asks for a written reason.
//
//law:covers G04 spot.decide
func TestLimitationOnTheSpot_G04(t *testing.T) {
	p := summaryPlay(t)
	old := func(f *casefile.SpotDecide) { f.ActEndedOn = calendar.MustDate("2024-06-30") }
	p.shut("G04", officer1, "spot.decide", spot(old))
	p.refuse(fault.Invalid, officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.ActEndedOn = calendar.MustDate("2026-07-02") }))
	p.do(officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { old(f); f.Limitation = "违法状态持续至今" }))
	require.Equal(t, "G04", p.c.Events[0].Found.Reasons[0].Gate)
	grave := summaryPlay(t)
	grave.do(officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { old(f); f.Grave = true }))
}

// Cash on the spot: 100 元 or less, or hard to collect, or remote and asked for
// (处罚法68, 69); two working days to the bureau, two more to the bank (71).
// Collected Wednesday 07-01: +2 WD = 07-03; handed in on 07-03: +2 WD = 07-07.
//
//law:covers spot.collect spot.remit spot.deposit D28 D28B cash_fine_cap
func TestCashOnTheSpot_Penalty68To71(t *testing.T) {
	p := summaryPlay(t)
	p.do(officer1, "spot.decide", small())
	p.do(officer1, "spot.collect", collected("small"))
	require.Equal(t, "done", p.c.Latest("D19").Ended)
	require.Equal(t, "2026-07-03", p.due("D28"))
	require.Equal(t, int64(10_000), p.c.Paid)
	p.refuse(fault.WrongState, officer1, "payment.record", &casefile.PaymentRecord{Amount: 1, Receipt: "1"})
	p.recorded()
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已履行"})
	p.workdays(2)
	p.refuse(fault.WrongState, officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.refuse(fault.Invalid, unitHead, "spot.remit", &casefile.SpotRemit{HandedBy: officer3})
	p.refuse(fault.RoleDenied, officer1, "spot.remit", &casefile.SpotRemit{HandedBy: officer1})
	p.do(unitHead, "spot.remit", &casefile.SpotRemit{HandedBy: officer1})
	require.False(t, p.c.Latest("D28").Late)
	require.Equal(t, "2026-07-07", p.due("D28B"))
	p.workdays(3)
	p.do(unitHead, "spot.deposit", &casefile.SpotDeposit{Bank: "指定银行", Voucher: "0001"})
	require.True(t, p.c.Latest("D28B").Late)
	p.in(casefile.Payment, procedure.PaymentPaid)
	p.finish("performed")
}

//law:covers G01 payment.record spot.collect spot.decide
func TestCashIsTheException_Penalty68(t *testing.T) {
	p := summaryPlay(t)
	p.do(officer1, "spot.decide", case16())
	f := p.refuse(fault.Invalid, officer1, "spot.collect", collected("small"))
	require.Contains(t, f.Fields[0].Message, "100元")
	p.refuse(fault.Invalid, officer1, "spot.collect", collected("hard_to_collect"))
	remote := collected("remote")
	remote.Reason = "山区，距最近银行三十公里"
	p.refuse(fault.Invalid, officer1, "spot.collect", remote)
	noReceipt := collected("hard_to_collect")
	noReceipt.Reason, noReceipt.Receipt = "当事人为流动经营", " "
	p.refuse(fault.Invalid, officer1, "spot.collect", noReceipt)
	alone := collected("hard_to_collect")
	alone.Reason, alone.Officers = "当事人为流动经营", []party.PersonID{officer1, officer1}
	p.shut("G01", officer1, "spot.collect", alone)
	remote.Asked = true
	p.do(officer1, "spot.collect", remote)

	late := summaryPlay(t)
	late.do(officer1, "spot.decide", small())
	late.workdays(1)
	late.refuse(fault.WrongState, officer1, "spot.collect", collected("small"))
	late.doAt(day("2026-07-01").Add(time.Hour), officer1, "spot.collect", collected("small"))

	paid := summaryPlay(t)
	paid.do(officer1, "spot.decide", small())
	paid.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 5_000, Receipt: "1"})
	paid.refuse(fault.WrongState, officer1, "spot.collect", collected("small"))

	warned := warning(t)
	warned.refuse(fault.WrongState, officer1, "spot.collect", collected("small"))
}

// warning is a bare warning under a row that permits one: nothing is owed.
func warning(t *testing.T) *play {
	t.Helper()
	row := shipped(t).at(calendar.MustDate("2026-07-01")).Powers["P16"]
	row.Ranges = []law.Range{{Respondent: "当事人", Party: "any", Kinds: []law.PenaltyKind{law.Warning}}}
	p := summaryPlay(t, law.Edition{ID: "powers-test", Kind: "powers", EffectiveFrom: calendar.MustDate("2026-06-01"), Powers: []law.Power{row}})
	p.do(officer1, "spot.decide", spot(func(f *casefile.SpotDecide) { f.Fine, f.Kinds = 0, []law.PenaltyKind{law.Warning} }))
	return p
}

// A warning is performed once it is handed over; the party's rights run all
// the same.
//
//law:covers D19 D22 performance.complete
func TestAWarningOnTheSpot(t *testing.T) {
	p := warning(t)
	require.Nil(t, p.c.Latest("D19"))
	require.NotNil(t, p.c.Running("D22"))
	p.recorded()
	p.do(officer1, "performance.complete", &casefile.PerformanceComplete{Result: "已改正"})
	p.finish("performed")
}

// D27: who files late is late for ever; the file needs the second person.
//
//law:covers D27 closure.submit spot.accept spot.decide spot.file
func TestFilingLateShows_D27(t *testing.T) {
	p := summaryPlay(t)
	p.do(officer1, "spot.decide", case16())
	require.Equal(t, "报送当场处罚决定备案", p.tasks()["spot.file"][0].Title)
	p.over("D27")
	p.do(officer1, "spot.file", filing())
	require.True(t, p.c.Latest("D27").Late)
	p.refuse(fault.RoleDenied, officer2, "spot.accept", &casefile.SpotAccept{Opinion: "同意"})
	p.perform(100_000)
	p.refuse(fault.WrongState, officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.do(unitHead, "spot.accept", &casefile.SpotAccept{Opinion: "同意"})
	p.finish("performed")
}

// A bureau that shows what is decided on the spot has seven working days, and
// closing asks for the disclosure (处罚法48, 令55第10条). 07-01 + 7 WD = 07-10.
//
//law:covers D14 G13 summary_disclosed
func TestShownWhereTheBureauSaysSo(t *testing.T) {
	set := shipped(t)
	row, _ := set.at(calendar.MustDate("2026-07-01")).Params.Row("summary_disclosed")
	row.Value, row.EffectiveFrom = "true", calendar.MustDate("2026-06-01")
	p := summaryPlay(t, law.Edition{ID: "params-test", Kind: "params", EffectiveFrom: calendar.MustDate("2026-06-01"), Params: []law.Param{row}})
	p.do(officer1, "spot.decide", case16())
	require.Equal(t, "2026-07-10", p.due("D14"))
	require.Contains(t, p.tasks(), "disclosure.prepare")
	p.recorded().perform(100_000)
	p.do(officer1, "closure.submit", &casefile.ClosureSubmit{Ground: "performed", Result: "办结"})
	p.shut("G13", deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
	p.disclose()
	p.do(deputy1, "closure.approve", &casefile.ClosureApprove{Opinion: "同意"})
}

// A wrong date of a payment is put right by two people, as everywhere.
//
//law:covers entry.confirm entry.correct payment.record spot.decide
func TestEntriesOfTheSpotAreCorrected(t *testing.T) {
	p := summaryPlay(t)
	p.do(officer1, "spot.decide", case16())
	wrong := p.do(officer1, "payment.record", &casefile.PaymentRecord{Amount: 100_000, Receipt: "1"})
	p.do(officer1, "entry.correct", &casefile.EntryCorrect{Entry: wrong, Reason: "误登记"})
	p.do(unitHead, "entry.confirm", &casefile.EntryConfirm{Approve: true, Opinion: "同意"})
	p.in(casefile.Payment, procedure.PaymentDue)
	require.Zero(t, p.c.Paid)
}
