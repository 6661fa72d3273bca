package procedure

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// pressing is what enforcement must know of a procedure: the periods to pay,
// for which nobody waits once enforcement has ended, and what starts then.
type pressing struct {
	dues []string
	then []ClockOp
}

// finesPressed are those of a penalty.
func finesPressed() pressing {
	return pressing{dues: []string{"D19", "D20", "D25"}, then: []ClockOp{{Op: Start, Rule: "D31"}}}
}

// enforcementPhase: the application to the court, always reviewed (重大执法决定
// 法制审核目录 M10), and the end of enforcement (申请人民法院强制执行、终结执行).
func enforcementPhase(k pressing) []Act {
	over := []ClockOp{{Op: Void, Rule: "D24"}}
	for _, rule := range append(k.dues, remindPeriod, costsPeriod) {
		over = append(over, ClockOp{Op: Void, Rule: rule})
	}
	return []Act{
		{
			Name: "enforcement.open", Title: "可以申请法院强制执行", Cite: cite(compulsionLaw, "53"), Phase: "强制执行",
			Duty: AsEngine, Lapses: []string{"D22", "D23", "D23B"},
			On: casefile.Main, From: on(Served),
			Clocks: []ClockOp{{Op: Start, Rule: "D24", Since: enforceableSince}},
			Writes: parts(casefile.PartEnforcement, casefile.PartClocks), Check: checkOpen,
		},
		{
			Name: "enforcement.propose", Title: "提出强制执行申请", Cite: cite(compulsionLaw, "55"), Phase: "强制执行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Enforcement, From: on(Demanded, EnforcementProblem, EnforcementProposed, EnforcementReviewed, EnforcementRefused), While: on(Served),
			Goes:  to(casefile.Enforcement, EnforcementProposed),
			Reads: parts(casefile.PartEnforcement, casefile.PartPayment, casefile.PartRemedy), Writes: parts(casefile.PartEnforcement),
			Task: "提出强制执行申请", TaskClock: "D24", TaskIf: func(c casefile.Case, ctx Context) bool {
				return slices.Contains(on(Demanded, EnforcementProblem), c.In(casefile.Enforcement)) && enforceable(c, ctx) == nil
			},
			Check:    func(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault { return enforceable(c, ctx) },
			Complete: pinApplication,
		},
		{
			Name: "enforcement.review", Title: "审核强制执行申请", Cite: cite(order55, "24"), Phase: "强制执行",
			Who: []party.Role{party.Reviewer, party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarUnit},
			On: casefile.Enforcement, From: on(EnforcementProposed), While: on(Served),
			Goes: []Goes{
				{Track: casefile.Enforcement, To: EnforcementReviewed, When: "同意", If: consents(true)},
				{Track: casefile.Enforcement, To: EnforcementProblem, When: "存在问题", If: consents(false)},
			},
			Papers: []Slot{{Name: "enforcement-opinion", Title: "法制审核意见书（申请强制执行）", Series: "审"}},
			Reads:  parts(casefile.PartEnforcement), Writes: parts(casefile.PartEnforcement),
			Task: "审核强制执行申请", TaskClock: "D24", Check: checkEnforcementReview,
		},
		{
			Name: "enforcement.apply", Title: "批准并申请法院强制执行", Cite: cite(compulsionLaw, "53"), Phase: "强制执行",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter, BarReviewer},
			On: casefile.Enforcement, From: on(EnforcementReviewed), While: on(Served), Goes: to(casefile.Enforcement, EnforcementApplied),
			Papers: []Slot{{Name: "enforcement-application", Title: "强制执行申请书", Series: "强"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D24"}},
			Reads:  parts(casefile.PartEnforcement, casefile.PartPayment, casefile.PartRemedy), Writes: parts(casefile.PartEnforcement, casefile.PartClocks),
			Task: "批准申请法院强制执行", TaskClock: "D24", Check: checkApplication,
		},
		{
			Name: "enforcement.answer", Title: "登记法院受理情况", Cite: cite(compulsionLaw, "56"), Phase: "强制执行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Enforcement, From: on(EnforcementApplied, EnforcementAccepted), While: on(Served, Performed),
			Goes: []Goes{
				{Track: casefile.Enforcement, To: EnforcementAccepted, When: "受理、准予执行", If: courtAccepts(true)},
				{Track: casefile.Enforcement, To: EnforcementRefused, When: "不予受理、不予执行", If: courtAccepts(false)},
			},
			// What was sent back may be brought again while the three months last.
			Clocks: []ClockOp{{Op: Reopen, Rule: "D24", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
				return courtAccepts(false)(c, f, ctx) && c.In(casefile.Main) == Served
			}}},
			Reads: parts(casefile.PartEnforcement), Writes: parts(casefile.PartEnforcement, casefile.PartClocks),
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				v := f.(*casefile.CourtAnswer)
				if !v.Accepted && blank(v.Reason) {
					return fault.InField("reason", "请填写不予受理、不予执行的理由")
				}
				return checkFiles(v.Files, ctx)
			},
		},
		{
			Name: "enforcement.end", Title: "决定终结执行", Cite: cite(compulsionLaw, "40"), Phase: "强制执行",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On:   casefile.Enforcement,
			From: on("", DemandIssued, Demanded, EnforcementProposed, EnforcementReviewed, EnforcementProblem, EnforcementApplied, EnforcementAccepted, EnforcementRefused),
			Goes: []Goes{
				{Track: casefile.Enforcement, To: EnforcementOver},
				{Track: casefile.CompulsionTrack, To: CompulsionEnded, When: "尚未实施的代履行、强制拆除一并终结", If: stillToCarryOut},
			}, While: on(Served),
			Papers: []Slot{{Name: "enforcement-end", Title: "终结执行审批表"}},
			Clocks: append(over, k.then...),
			Reads:  parts(casefile.PartEnforcement, casefile.PartPayment, casefile.PartRemedy), Writes: parts(casefile.PartEnforcement, casefile.PartClocks),
			Check: checkEnforcementEnd,
		},
	}
}

// rightEnded is when one of the party's rights came to its end, if it did. A
// provisional end is none.
func rightEnded(k *casefile.Clock, at time.Time) (time.Time, bool) {
	if k == nil || k.HeldBack() || !k.Over(at) && k.Ended != "ended" {
		return time.Time{}, false
	}
	return k.Result.DueAt, true
}

// rightsOver is when the last of the party's rights against the decision ended:
// to ask for a reconsideration, to sue, to sue against its result; or when what the
// party brought came to its end, if that was later.
func rightsOver(c casefile.Case, at time.Time) (time.Time, bool) {
	if r := c.Remedy(); r != nil && !renewed(c) && r.Kind == casefile.Litigation && !r.ReceivedOn.IsZero() {
		return r.ReceivedOn.End(), true
	}
	if k := c.Latest("D23B"); k != nil && !renewed(c) {
		return rightEnded(k, at)
	}
	last, over := rightEnded(c.Latest("D23"), at)
	if !over {
		return last, false
	}
	if k := c.Latest("D22"); k != nil && k.Ended != "done" {
		ended, over := rightEnded(k, at)
		last = latest(last, ended)
		if !over {
			return last, false
		}
	}
	// A reconsideration that came to nothing kept the bureau from the court until
	// then.
	if r := c.Remedy(); r != nil && taken(*r) && !r.ReceivedOn.IsZero() {
		last = latest(last, r.ReceivedOn.End())
	}
	return last, true
}

// enforceableSince is when the three months to apply begin: with the end of the
// party's rights, or of an approved plan or a deferral that lasts longer
// (处罚法72.2).
func enforceableSince(c casefile.Case, ctx Context) time.Time {
	since, _ := rightsOver(c, ctx.At)
	if k := c.Latest(levyDue); k != nil {
		since = latest(since, k.Result.DueAt)
	}
	for _, p := range c.Deferrals {
		if p.Approved && len(p.Plan) > 0 {
			since = latest(since, p.Plan[len(p.Plan)-1].DueOn.End())
		}
	}
	// The end of a day is the beginning of the next one, and the period runs from
	// the day that ended.
	return since.Add(-time.Second)
}

func checkOpen(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	_, over := rightsOver(c, ctx.At)
	switch {
	case !mustPay(c) || holdsUpCourt(c):
		return fault.New(fault.WrongState, "没有可以申请强制执行的决定")
	case !over:
		return fault.New(fault.WrongState, "复议、诉讼期限尚未届满")
	case c.Running("D24") != nil || slices.Contains(inCourt(), c.In(casefile.Enforcement)):
		return fault.New(fault.WrongState, "申请期限已经开始")
	case !unperformed(c, ctx):
		return fault.New(fault.WrongState, "没有尚未履行的义务")
	}
	return nil
}

// mustPay tells whether there is a decision in force that has the party pay or
// do something.
func mustPay(c casefile.Case) bool {
	return c.Decision != nil && !c.Decision.Undone() && slices.Contains([]casefile.Outcome{casefile.Penalty, casefile.Charge, casefile.Relieve}, c.Decision.Outcome)
}

// unperformed: money is open, or duties beside it that nobody confirmed.
func unperformed(c casefile.Case, ctx Context) bool {
	d := reckonAt(c, ctx)
	return d.Open() > 0 || d.Surcharge.Open > 0 || d.CostsOpen() > 0 || c.HasOrders()
}

// enforceable lists, one after the other, what must be true before anybody
// applies to the court.
func enforceable(c casefile.Case, ctx Context) *fault.Fault {
	refuse := func(sentence string) *fault.Fault {
		return fault.New(fault.GateShut, "%s", sentence).Because(cite(compulsionLaw, "53").String())
	}
	if f := demandedInVain(c, ctx); f != nil {
		return f
	}
	_, over := rightsOver(c, ctx.At)
	plan := planOn(c, calendar.DateOf(ctx.At).AddDays(1)) // one approved today holds today
	switch {
	case !mustPay(c):
		return refuse("没有生效并且应当履行的决定")
	case holdsUpCourt(c):
		return refuse("行政复议或者行政诉讼尚未结束，不能申请强制执行")
	case !over:
		return refuse("当事人申请行政复议、提起行政诉讼的期限尚未届满（放假安排未公布而暂定的期限不视为届满）")
	case plan != nil && !plan.Plan[len(plan.Plan)-1].DueOn.Before(calendar.DateOf(ctx.At)):
		return fault.New(fault.GateShut, "批准的延期、分期缴纳期限尚未结束").Because(cite(penaltyLaw, "72.2").String())
	case !unperformed(c, ctx):
		return refuse("当事人没有尚未履行的义务")
	}
	k := c.Latest("D24")
	if k == nil || k.Ended == "ended" || k.Over(ctx.At) {
		return refuse("申请强制执行的三个月期限尚未开始或者已经届满；逾期申请的，人民法院不予受理")
	}
	return nil
}

// demandWait is the rule of the wait after a demand.
func demandWait(c casefile.Case) string {
	if c.Levy != nil {
		return levyWait
	}
	return "D25"
}

func demandedInVain(c casefile.Case, ctx Context) *fault.Fault {
	d := c.Demand()
	if d == nil || d.ServedAt.IsZero() {
		return fault.New(fault.GateShut, "申请强制执行前应当催告当事人履行义务，催告书尚未送达").Because(cite(compulsionLaw, "54").String())
	}
	if f := periodOver(c, demandWait(c), ctx.At, "催告后的履行期限"); f != nil {
		return f.Because(cite(compulsionLaw, "54").String())
	}
	if unanswered(c) != nil {
		return fault.New(fault.GateShut, "当事人对催告的陈述、申辩尚未复核").Because(cite(compulsionLaw, "36").String())
	}
	return nil
}

func pinApplication(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.EnforcementPropose)
	day := calendar.DateOf(e.HappenedAt)
	v.Fine, v.Costs, v.Reckoned = Reckon(c, day, ctx.RulesAt).Open(), costsDemanded(c, ctx), nil
	if c.Decision.SurchargeTold && c.Levy == nil {
		v.Reckoned = surchargeState(c, day, ctx)
	}
	e.Facts = &v
	// Applying is always reviewed; the hit is pinned for the reader.
	e.Found.MustReview = measureHits(c, law.CourtEnforcement, ctx)
	return nil
}

// costsDemanded are the open costs that the newest demand named: no others go
// to the court.
func costsDemanded(c casefile.Case, ctx Context) int64 {
	if d := c.Demand(); d == nil || d.Costs == 0 {
		return 0
	}
	return reckonAt(c, ctx).CostsOpen()
}

// nobodyLeft are the grounds on which there is nobody, or nothing, to press.
// Read-only.
var nobodyLeft = []string{"person_died", "organisation_ended", "decision_revoked"}

func consents(want bool) condition {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return (f.(*casefile.EnforcementReview).Code == casefile.Agree) == want
	}
}

func courtAccepts(want bool) condition {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.CourtAnswer).Accepted == want
	}
}

func checkEnforcementReview(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	return checkReviewOf(c, &f.(*casefile.EnforcementReview).ReviewOf, c.Application.SHA256, "强制执行申请", ApplicationRead, ctx)
}

func checkApplication(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.EnforcementApply)
	switch {
	case c.Application == nil || v.SHA256 != c.Application.SHA256:
		return fault.New(fault.Stale, "强制执行申请已经修改，请按新稿批准")
	case !c.Application.Passed() && !ctx.waives(ApplicationPassed):
		return fault.New(fault.GateShut, "申请法院强制执行应当经法制审核通过，尚无对本稿的同意意见").Because(cite(order55, "24").String())
	case reckonAt(c, ctx).Open() != c.Application.Fine || costsDemanded(c, ctx) != c.Application.Costs:
		return fault.New(fault.Stale, "审核之后又有缴款，申请的金额已经变化，请重新提出申请并送审")
	}
	return enforceable(c, ctx)
}

func checkEnforcementEnd(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.EnforcementEnd)
	switch {
	case c.Decision.Outcome == casefile.NoPenalty:
		return fault.New(fault.WrongState, "不予处罚的案件没有应当执行的处罚")
	case c.Levy != nil && !slices.Contains(nobodyLeft, v.Ground) && !demandOver(c, ctx):
		return fault.New(fault.WrongState, "征收款经催缴、期限届满仍不缴纳的，才能终结执行").Because(cite(compulsionLaw, "54").String())
	case v.Ground == "decision_revoked" && !c.Decision.Undone():
		return fault.InField("ground", "据以执行的决定没有被撤销").Because(cite(compulsionLaw, "40").String())
	case v.Ground == "court_ended" && (c.Application == nil || c.Application.AppliedOn.IsZero()):
		return fault.InField("ground", "没有申请人民法院强制执行").Because(cite(compulsionLaw, "40").String())
	}
	return checkFiles(v.Files, ctx)
}
