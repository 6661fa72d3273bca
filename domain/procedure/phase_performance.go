package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// performancePhase: payment, payment later or in parts, the late fine, the
// written demand, and performance (缴款、延期分期、加处罚款、催告、履行).
func performancePhase() []Act {
	return slices.Concat(paymentRows(), surchargeRows(), demandRows(), statementRows())
}

func paymentRows() []Act {
	return []Act{
		{
			Name: "payment.record", Title: "登记缴款", Cite: cite(penaltyLaw, "67"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Payment, From: on(PaymentDue, PaymentPaid), While: on(Served, Performed),
			Goes: []Goes{
				{Track: casefile.Payment, To: PaymentPaid, When: "罚没款全部缴清", If: clears(true)},
			},
			Clocks: []ClockOp{
				{Op: Stop, Rule: "D19", If: paidUp(true)}, {Op: Follow, Rule: "D19", On: nextPartDue, If: movesOn},
				{Op: Void, Rule: "D20", If: paidInTime}, {Op: Stop, Rule: "D20", If: paidLate},
				{Op: Pause, Rule: "D20", Why: "到期各期已经缴清", If: nothingOverdue},
			},
			Reads: parts(casefile.PartPayment), Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Check: checkPayment,
		},
		{
			Name: "deferral.request", Title: "登记延期、分期缴纳申请", Cite: cite(penaltyLaw, "66"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Deferral, From: on("", DeferralApproved, DeferralRefused), While: on(Served), Goes: to(casefile.Deferral, DeferralRequested),
			Reads: parts(casefile.PartPayment), Writes: parts(casefile.PartPayment),
			Check: checkDeferralRequest,
		},
		{
			Name: "deferral.decide", Title: "审批延期、分期缴纳", Cite: cite(penaltyLaw, "66"), Phase: "履行",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Deferral, From: on(DeferralRequested), While: on(Served),
			Goes: []Goes{
				{Track: casefile.Deferral, To: DeferralApproved, When: "批准", If: putsOff(true)},
				{Track: casefile.Deferral, To: DeferralRefused, When: "不予批准", If: putsOff(false)},
			},
			Papers: []Slot{{Name: "deferral-notice", Title: "延期（分期）缴纳罚款通知书", Series: "缓"}},
			Clocks: []ClockOp{
				{Op: Follow, Rule: "D19", On: firstPartDue, If: putsOff(true)},
				{Op: Pause, Rule: "D20", Why: "批准延期、分期缴纳罚款", If: putsOff(true)},
				{Op: Void, Rule: "D24", If: putsOff(true)}, {Op: Start, Rule: "D24", On: lastPartDue, If: putsOffCourt},
			},
			Reads: parts(casefile.PartPayment), Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Task: "审批延期、分期缴纳", Check: checkDeferralDecision, Complete: completeDeferral,
		},
		{
			Name: "performance.complete", Title: "确认执行完毕", Cite: cite(order55, "31"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Served), Goes: to(casefile.Main, Performed),
			Papers: []Slot{{Name: "performance", Title: "执行情况记录"}},
			Clocks: []ClockOp{
				{Op: Start, Rule: "D31"}, {Op: Stop, Rule: "D20"}, {Op: Void, Rule: "D24"}, {Op: Void, Rule: "D25"},
				{Op: Stop, Rule: "I09"},
			},
			Reads: parts(casefile.PartPayment, casefile.PartService), Writes: parts(casefile.PartPayment),
			Task: "确认执行完毕", TaskClock: "D19 I09", TaskIf: performable,
			Check: checkPerformance,
		},
	}
}

// surchargeRows: the late fine begins by itself on the day after the last day
// for payment, is decided in writing, and may be relieved by agreement.
func surchargeRows() []Act {
	return []Act{
		{
			Name: "surcharge.begin", Title: "开始加处罚款", Cite: cite(penaltyLaw, "72"), Phase: "履行",
			Duty: AsEngine, Lapses: []string{"D19"},
			On: casefile.Payment, From: on(PaymentDue), While: on(Served),
			Clocks: []ClockOp{
				{Op: Start, Rule: "D20"}, {Op: Resume, Rule: "D20"},
				{Op: Pause, Rule: "D20", Why: "行政复议、行政诉讼期间", If: disputePending},
			},
			Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Check:  checkSurchargeBegin, Complete: completeSurchargeBegin,
		},
		{
			Name: "surcharge.decide", Title: "决定加处罚款", Cite: cite(compulsionLaw, "45"), Phase: "履行",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Payment, From: on(PaymentDue, PaymentPaid), While: on(Served),
			Papers: []Slot{{Name: "surcharge-decision", Title: "加处罚款决定书", Series: "加"}},
			Reads:  parts(casefile.PartPayment), Writes: parts(casefile.PartPayment),
			Check: checkSurchargeDecision, Complete: pinSurcharge,
		},
		{
			Name: "surcharge.serve", Title: "送达加处罚款决定书", Cite: cite(compulsionLaw, "38"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Payment, From: on(PaymentDue, PaymentPaid), While: on(Served),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "surcharge-receipt", Title: "送达回证（加处罚款决定书）", Series: "送"}},
			Reads:  parts(casefile.PartPayment), Writes: parts(casefile.PartService),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if c.Surcharge.Decided == nil || c.Surcharge.Served() {
					return fault.New(fault.WrongState, "没有待送达的加处罚款决定书")
				}
				return checkService(c, f, ctx)
			},
		},
		{
			Name: "surcharge.relieve", Title: "依执行协议减免加处罚款", Cite: cite(compulsionLaw, "42"), Phase: "履行",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Payment, From: on(PaymentDue, PaymentPaid), While: on(Served),
			Papers: []Slot{{Name: "enforcement-agreement", Title: "减免加处罚款审批表（执行协议）"}},
			Reads:  parts(casefile.PartPayment, casefile.PartEnforcement), Writes: parts(casefile.PartPayment),
			Check: checkSurchargeRelief,
		},
	}
}

func demandRows() []Act {
	return []Act{
		{
			Name: "demand.issue", Title: "制发催告书", Cite: cite(compulsionLaw, "35"), Phase: "催告",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Enforcement, From: on("", Demanded), While: on(Served), Goes: to(casefile.Enforcement, DemandIssued),
			Papers: []Slot{{Name: "demand", Title: "催告书", Series: "催"}},
			Reads:  parts(casefile.PartPayment), Writes: parts(casefile.PartEnforcement),
			Check: checkDemand, Complete: pinDemand,
		},
		{
			Name: "demand.serve", Title: "送达催告书", Cite: cite(compulsionLaw, "38"), Phase: "催告",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Enforcement, From: on(DemandIssued), While: on(Served), Goes: to(casefile.Enforcement, Demanded),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "demand-receipt", Title: "送达回证（催告书）", Series: "送"}},
			Clocks: []ClockOp{{Op: Void, Rule: "D25"}, {Op: Start, Rule: "D25"}},
			Reads:  parts(casefile.PartEnforcement), Writes: parts(casefile.PartEnforcement, casefile.PartService, casefile.PartClocks),
			Task: "送达催告书", Check: checkService,
		},
	}
}

// statementRows: what the party says to the demand, and the answer to it.
func statementRows() []Act {
	return []Act{
		{
			Name: "demand.statement", Title: "登记对催告的陈述、申辩", Cite: cite(compulsionLaw, "36"), Phase: "催告",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Enforcement, From: on(Demanded), While: on(Served),
			Reads: parts(casefile.PartEnforcement), Writes: parts(casefile.PartEnforcement),
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.DemandStatement).Files, ctx)
			},
		},
		{
			Name: "demand.answer", Title: "复核对催告的陈述、申辩", Cite: cite(compulsionLaw, "36"), Phase: "催告",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Enforcement, From: on(Demanded), While: on(Served),
			Papers: []Slot{{Name: "demand-answer", Title: "催告陈述申辩复核意见书"}},
			Reads:  parts(casefile.PartEnforcement), Writes: parts(casefile.PartEnforcement),
			Task: "复核对催告的陈述、申辩", TaskIf: func(c casefile.Case, _ Context) bool { return unanswered(c) != nil }, Check: checkDemandAnswer,
		},
	}
}

// reckonAfter is the debt with one more payment.
func reckonAfter(c casefile.Case, v *casefile.PaymentRecord, ctx Context) Debt {
	day := calendar.DateOf(ctx.At)
	c.Payments = append(slices.Clone(c.Payments), casefile.PaidIn{PaymentRecord: *v, On: day})
	last := day
	for _, p := range c.Payments {
		if p.On.After(last) {
			last = p.On
		}
	}
	return Reckon(c, last, ctx.RulesAt)
}

func reckonAt(c casefile.Case, ctx Context) Debt {
	return Reckon(c, calendar.DateOf(ctx.At), ctx.RulesAt)
}

func paidUp(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return (reckonAfter(c, f.(*casefile.PaymentRecord), ctx).Open() <= 0) == want
	}
}

// clears: the track moves once, with the payment that clears what was decided.
func clears(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return c.In(casefile.Payment) == PaymentDue && paidUp(want)(c, f, ctx)
	}
}

// paidInTime: money that came in time but was entered late takes the late fine
// back.
func paidInTime(c casefile.Case, f casefile.Facts, ctx Context) bool {
	k := c.Running("D19")
	return k != nil && !pastDue(*k, ctx.At) && paidUp(true)(c, f, ctx)
}

func paidLate(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return paidUp(true)(c, f, ctx) && !paidInTime(c, f, ctx)
}

// movesOn: an instalment is paid up, and the next one is what is due.
func movesOn(c casefile.Case, f casefile.Facts, ctx Context) bool {
	k, next := c.Running("D19"), reckonAfter(c, f.(*casefile.PaymentRecord), ctx).NextPart()
	return k != nil && next != nil && next.DueOn != k.SetOn
}

func nextPartDue(c casefile.Case, f casefile.Facts, ctx Context) calendar.Date {
	return reckonAfter(c, f.(*casefile.PaymentRecord), ctx).NextPart().DueOn
}

// nothingOverdue: every instalment that fell due is paid, so the late fine
// stands still until the next default.
func nothingOverdue(c casefile.Case, f casefile.Facts, ctx Context) bool {
	d := reckonAfter(c, f.(*casefile.PaymentRecord), ctx)
	return d.Open() > 0 && d.NextPart() != nil && !slices.ContainsFunc(d.Parts, func(p DebtPart) bool {
		return p.Open > 0 && p.DueOn.Before(calendar.DateOf(ctx.At))
	})
}

func checkPayment(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.PaymentRecord)
	d := reckonAt(c, ctx)
	all := d.Fine + d.Confiscated + max(0, d.Surcharge.Amount-d.Surcharge.Relieved)
	if (v.Amount <= 0 || c.Paid+v.Amount > all) && !ctx.waives(PaidNoMore) {
		return fault.InField("amount", "缴款金额应大于零且不超过尚未缴纳的罚没款和加处罚款")
	}
	if v.Confiscated < 0 || v.Confiscated > v.Amount || v.Confiscated > d.Confiscated-d.ConfiscatedPaid {
		return fault.InField("confiscated", "其中没收款不能超过本次缴款和尚未缴纳的没收款")
	}
	return checkFiles(v.Files, ctx)
}

func putsOff(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.DeferralDecide).Approve == want
	}
}

func checkDeferralRequest(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DeferralRequest)
	if c.In(casefile.Payment) != PaymentDue || reckonAt(c, ctx).FineOpen() <= 0 {
		return fault.New(fault.WrongState, "没有尚未缴纳的罚款，不需要延期、分期").Because(cite(penaltyLaw, "66").String())
	}
	if f := checkPlan(c, v.Kind, v.Plan, ctx); f != nil {
		return f
	}
	return checkFiles(v.Files, ctx)
}

func checkDeferralDecision(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DeferralDecide)
	if !v.Approve {
		if len(v.Plan) > 0 {
			return fault.InField("plan", "不予批准的，不填写缴纳计划")
		}
		return nil
	}
	d := reckonAt(c, ctx)
	if d.Confiscated > d.ConfiscatedPaid {
		return fault.New(fault.GateShut, "没收款不适用延期、分期，应当先缴清没收款").Because(cite(penaltyLaw, "66").String())
	}
	return checkPlan(c, applied(c).Kind, planOf(c, v), ctx)
}

func applied(c casefile.Case) casefile.PayPlan { return c.Deferrals[len(c.Deferrals)-1] }

func planOf(c casefile.Case, v *casefile.DeferralDecide) []casefile.Instalment {
	if len(v.Plan) > 0 {
		return v.Plan
	}
	return applied(c).DeferralRequest.Plan
}

// checkPlan holds a plan to what it is for: it names exactly what is left of
// the fine, part by part, on working days yet to come.
func checkPlan(c casefile.Case, kind string, plan []casefile.Instalment, ctx Context) *fault.Fault {
	if len(plan) == 0 {
		return fault.InField("plan", "请填写缴纳计划")
	}
	if kind == "deferral" && len(plan) != 1 {
		return fault.InField("plan", "延期缴纳只有一期；分几期缴纳的，请按分期缴纳办理")
	}
	last := calendar.DateOf(ctx.At)
	for _, part := range plan {
		switch {
		case part.Amount <= 0:
			return fault.InField("plan", "各期金额应当大于零")
		case !part.DueOn.After(last):
			return fault.InField("plan", "各期期限应当晚于办理之日，并且逐期靠后")
		case !ctx.Rules.Calendar.IsWorkingDay(part.DueOn):
			return fault.InField("plan", "%s不是工作日，请选择工作日为缴纳期限", part.DueOn)
		}
		last = part.DueOn
	}
	if open := reckonAt(c, ctx).FineOpen(); planTotal(plan) != open {
		return fault.InField("plan", "各期金额合计应当等于尚未缴纳的罚款%s", law.Yuan(open)).Because(cite(penaltyLaw, "66").String())
	}
	return nil
}

func firstPartDue(c casefile.Case, f casefile.Facts, _ Context) calendar.Date {
	return planOf(c, f.(*casefile.DeferralDecide))[0].DueOn
}

func lastPartDue(c casefile.Case, f casefile.Facts, _ Context) calendar.Date {
	plan := planOf(c, f.(*casefile.DeferralDecide))
	return plan[len(plan)-1].DueOn
}

// putsOffCourt: the time to apply to the court runs already, and runs anew from the
// end of the plan (处罚法72.2). A right that is lost does not come back.
func putsOffCourt(c casefile.Case, f casefile.Facts, ctx Context) bool {
	k := c.Running("D24")
	return putsOff(true)(c, f, ctx) && k != nil && !k.Over(ctx.At)
}

// completeDeferral writes the approved plan and the replaced last day down.
func completeDeferral(c casefile.Case, e *casefile.Event, _ Context) *fault.Fault {
	said := e.Facts.(*casefile.DeferralDecide)
	v := casefile.DeferralDecide{Approve: said.Approve, Opinion: said.Opinion}
	if v.Approve {
		v.Plan, v.WasDueOn = planOf(c, said), dueBeforePlans(c)
	}
	e.Facts = &v
	return nil
}

func performable(c casefile.Case, ctx Context) bool {
	return c.Decision.Outcome == casefile.Penalty && !disputePending(c, nil, ctx)
}

// checkPerformance: performed means paid, and what became of the late fine is
// settled: paid, relieved, or left to the court.
func checkPerformance(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.PerformanceComplete)
	if c.Decision.Outcome != casefile.Penalty {
		return fault.New(fault.WrongState, "不予处罚的案件没有应当执行的处罚")
	}
	if f := firstOf(stillInForce(c), variationOpen(c), compulsionOver(c, ctx)); f != nil {
		return f
	}
	if ctx.waives(PaidUp) {
		return nil
	}
	if c.In(casefile.Payment) == PaymentDue {
		return fault.New(fault.WrongState, "罚没款尚未缴清")
	}
	open := reckonAt(c, ctx).Surcharge.Open
	switch {
	case open <= 0:
		return nil
	case v.Surcharge != "left_to_court":
		return fault.New(fault.WrongState, "加处罚款尚欠%s，应当缴清、依执行协议减免，或者注明由人民法院处理", law.Yuan(open)).Because(cite(penaltyLaw, "72").String())
	case !slices.Contains(inCourt(), c.In(casefile.Enforcement)):
		return fault.InField("surcharge", "尚未申请人民法院强制执行，加处罚款不能注明由人民法院处理").Because(cite(compulsionLaw, "53").String())
	case blank(v.SurchargeReason):
		return fault.InField("surcharge_reason", "请填写加处罚款由人民法院处理的理由")
	}
	return nil
}

// stillInForce: what was revoked is not performed but closed for it.
func stillInForce(c casefile.Case) *fault.Fault {
	if c.Decision.Undone() {
		return fault.New(fault.WrongState, "决定已经失去效力，没有应当执行的处罚，请以“其他”事由结案")
	}
	return nil
}

// inCourt are the states in which the court has the application.
func inCourt() []casefile.State { return on(EnforcementApplied, EnforcementAccepted) }

func checkSurchargeBegin(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if c.Decision == nil || !c.Decision.SurchargeTold {
		return fault.New(fault.WrongState, "决定书没有告知加处罚款的标准")
	}
	if overdueAt(c, ctx) <= 0 {
		return fault.New(fault.WrongState, "没有逾期未缴的罚款")
	}
	return nil
}

// overdueAt is the part of the fine that is overdue when the day begins.
func overdueAt(c casefile.Case, ctx Context) int64 {
	day := calendar.DateOf(ctx.At)
	return overdueFine(c, Reckon(c, day, ctx.RulesAt), day)
}

func completeSurchargeBegin(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	ctx.At = e.HappenedAt
	e.Facts = &casefile.SurchargeBegin{DueOn: calendar.DateOf(e.HappenedAt).AddDays(-1), Overdue: overdueAt(c, ctx)}
	return nil
}

func checkSurchargeDecision(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	d := reckonAt(c, ctx)
	switch {
	case !d.Surcharge.Told:
		return fault.New(fault.GateShut, "决定书没有告知加处罚款的标准，不得加处罚款").Because(cite(compulsionLaw, "45").String())
	case d.Surcharge.Open <= 0:
		return fault.New(fault.WrongState, "没有应当缴纳的加处罚款").Because(cite(penaltyLaw, "72").String())
	case disputePending(c, nil, ctx):
		return fault.New(fault.WrongState, "行政复议、行政诉讼期间不予计算加处罚款，应当在收到结果后决定").Because(cite(penaltyLaw, "73.3").String())
	}
	return nil
}

func surchargeState(c casefile.Case, at calendar.Date, ctx Context) *casefile.SurchargeState {
	d := Reckon(c, at, ctx.RulesAt)
	s := d.Surcharge
	return &casefile.SurchargeState{
		AsOf: at, DueOn: d.DueOn, Overdue: overdueFine(c, d, at.AddDays(1)), Days: s.Days, Amount: s.Amount, Paid: s.Paid, Relieved: s.Relieved, Due: s.Open,
	}
}

func pinSurcharge(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	said := e.Facts.(*casefile.SurchargeNote)
	e.Facts = &casefile.SurchargeNote{Opinion: said.Opinion, Reckoned: surchargeState(c, calendar.DateOf(e.HappenedAt), ctx)}
	return nil
}

func checkSurchargeRelief(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.SurchargeRelieve)
	if c.Demand() == nil {
		return fault.New(fault.WrongState, "执行协议在催告之后、强制执行过程中订立").Because(cite(compulsionLaw, "42").String())
	}
	if open := reckonAt(c, ctx).Surcharge.Open; v.Amount > open {
		return fault.InField("amount", "减免金额不能超过尚欠的加处罚款%s；罚款本身不能减免", law.Yuan(open)).Because(cite(compulsionLaw, "42").String())
	}
	return checkFiles(v.Files, ctx)
}

// checkDemand: there is something to demand, and its time is over.
func checkDemand(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DemandIssue)
	if c.Decision.Outcome != casefile.Penalty {
		return fault.New(fault.WrongState, "不予处罚的案件没有可以催告的义务")
	}
	if f := stillInForce(c); f != nil {
		return f
	}
	d := reckonAt(c, ctx)
	money := d.Open() > 0 && calendar.DateOf(ctx.At).After(d.DueOn) || d.Surcharge.Open > 0
	if plan := planOn(c, calendar.DateOf(ctx.At)); plan != nil && d.Surcharge.Open == 0 {
		money = slices.ContainsFunc(d.Parts, func(p DebtPart) bool { return p.Overdue })
	}
	costs := costsOverdue(c, d, ctx)
	switch {
	case !money && !costs && blank(v.Duties):
		return fault.New(fault.WrongState, "没有逾期未缴的罚没款；有其他逾期未履行的义务的，请写明").Because(cite(compulsionLaw, "35").String())
	case c.In(casefile.Enforcement) == Demanded && (blank(v.Duties) || !blank(c.Demand().Duties)) && (!costs || c.Demand().Costs > 0):
		return fault.New(fault.WrongState, "已经催告；只有此前没有催告的义务或者费用，才再次催告").Because(cite(compulsionLaw, "35").String())
	}
	return nil
}

// costsOverdue: costs of what the bureau did in the party's stead are open, and
// their time is over.
func costsOverdue(c casefile.Case, d Debt, ctx Context) bool {
	k := c.Running(costsPeriod)
	return k != nil && pastDue(*k, ctx.At) && d.CostsOpen() > 0
}

func pinDemand(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	said := e.Facts.(*casefile.DemandIssue)
	day := calendar.DateOf(e.HappenedAt)
	d := Reckon(c, day, ctx.RulesAt)
	v := casefile.DemandIssue{Method: said.Method, Duties: said.Duties, Fine: d.Open()}
	if costsOverdue(c, d, ctx) {
		v.Costs = d.CostsOpen()
	}
	if c.Decision.SurchargeTold {
		v.Reckoned = surchargeState(c, day, ctx)
	}
	e.Facts = &v
	return nil
}

// unanswered is a statement to the demand that waits for its answer, or nil.
func unanswered(c casefile.Case) *casefile.Statement {
	for i := range c.Statements {
		if !c.Statements[i].Answered {
			return &c.Statements[i]
		}
	}
	return nil
}

func checkDemandAnswer(c casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	if unanswered(c) == nil {
		return fault.New(fault.WrongState, "没有待复核的陈述、申辩")
	}
	v := f.(*casefile.DemandAnswer)
	for _, s := range c.Statements {
		for _, point := range s.Points {
			if !s.Answered && !slices.ContainsFunc(v.Answers, func(a casefile.PointAnswer) bool { return a.Point == point }) {
				return fault.InField("answers", "应当对当事人提出的每一项事实、理由和证据逐项复核").Because(cite(compulsionLaw, "36").String())
			}
		}
	}
	return nil
}

func blank(text string) bool { return strings.TrimSpace(text) == "" }
