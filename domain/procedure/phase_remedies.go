package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// contest is what remedies must know of a procedure: where a decision that is to
// be made anew goes back to and what starts then, the periods that end with the
// decision, and what starts when nothing is left of it.
type contest struct {
	again casefile.State
	anew  []ClockOp
	ends  []string
	then  []ClockOp
	goes  []Goes // of the result, beside those of all
}

// finesContested is that of a penalty.
func finesContested() contest {
	return contest{
		again: Investigation, anew: []ClockOp{{Op: Start, Rule: "D11", If: toBeRedone}},
		ends: []string{"D14", "D15", "D19", "D20", "D25", "I09", remindPeriod, costsPeriod}, then: []ClockOp{{Op: Start, Rule: "D31", If: leavesNothing}},
		goes: []Goes{{Track: casefile.CompulsionTrack, To: CompulsionEnded, When: "决定失去效力", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
			return undoes(c, f, ctx) && compulsionFalls(c)
		}}},
	}
}

// clocks are the operations of a result.
func (k contest) clocks() []ClockOp {
	ops := []ClockOp{{Op: Resume, Rule: "D20", If: runsOn}}
	for _, rule := range append(slices.Clone(k.ends), "D22", "D24") {
		ops = append(ops, ClockOp{Op: Void, Rule: rule, If: undoes})
	}
	ops = append(ops, ClockOp{Op: Void, Rule: "D23", If: settles}, ClockOp{Op: Start, Rule: "D23B", If: reopens}, ClockOp{Op: Start, Rule: "D17", If: toWithdraw})
	ops = slices.Concat(ops, shownAgain(resultVaries), k.anew, k.then, []ClockOp{{Op: Start, Rule: refundPeriod, If: resultRefunds}})
	for _, rule := range []string{"D19", "D20", levyDue, levyWait} {
		ops = append(ops, ClockOp{Op: Stop, Rule: rule, If: resultPaid})
	}
	return ops
}

// remedyPhase: what reconsideration and litigation do to a case (行政复议、行政
// 诉讼). They do not stop the decision, but the late fine stands still and nothing
// is enforced by the court meanwhile.
func remedyPhase(k contest) []Act {
	office := []party.Role{party.ReviewHead}
	served := Contestable()
	return []Act{
		{
			Name: "reconsideration.record", Title: "登记行政复议", Cite: cite(reconsiderationLaw, "20"), Phase: "复议诉讼",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Remedy, From: on("", RemedyOver), While: served, Goes: to(casefile.Remedy, RemedyFiled),
			Clocks: []ClockOp{{Op: Stop, Rule: "D22"}, {Op: Pause, Rule: "D20", Why: "行政复议期间"}, {Op: Void, Rule: "D24", If: inTime("D22")}},
			Reads:  parts(casefile.PartRemedy), Writes: parts(casefile.PartRemedy, casefile.PartClocks),
			Check: checkRemedy, Find: filedLate("D22"),
		},
		{
			Name: "litigation.record", Title: "登记行政诉讼", Cite: cite(litigationLaw, "46"), Phase: "复议诉讼",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Remedy, From: on("", RemedyOver), While: served, Goes: to(casefile.Remedy, RemedyFiled),
			Clocks: []ClockOp{
				{Op: Stop, Rule: "D23"}, {Op: Stop, Rule: "D23B"}, {Op: Pause, Rule: "D20", Why: "行政诉讼期间"}, {Op: Void, Rule: "D24"},
			},
			Reads: parts(casefile.PartRemedy), Writes: parts(casefile.PartRemedy, casefile.PartClocks),
			Check: checkRemedy, Find: filedLate("D23B", "D23"),
		},
		{
			Name: "remedy.admit", Title: "登记受理、立案", Cite: cite(reconsiderationLaw, "30"), Phase: "复议诉讼",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Remedy, From: on(RemedyFiled), While: served, Goes: to(casefile.Remedy, RemedyAdmitted),
			Clocks: []ClockOp{{Op: Void, Rule: "D24"}}, // a late one, which the organ takes up for good cause
			Reads:  parts(casefile.PartRemedy), Writes: parts(casefile.PartRemedy, casefile.PartClocks),
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.RemedyAdmit).Files, ctx)
			},
		},
		{
			Name: "remedy.stay", Title: "登记停止执行", Cite: cite(penaltyLaw, "73"), Phase: "复议诉讼",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Remedy, From: on(RemedyFiled, RemedyAdmitted, RemedyAppealable), While: served,
			Reads: parts(casefile.PartRemedy), Writes: parts(casefile.PartRemedy),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				v := f.(*casefile.RemedyStay)
				if v.Stayed == c.Remedy().Stayed {
					return fault.InField("stayed", "停止执行的状态没有变化")
				}
				return checkFiles(v.Files, ctx)
			},
		},
		{
			Name: "remedy.conclude", Title: "登记复议、诉讼结果", Cite: cite(penaltyLaw, "73"), Phase: "复议诉讼",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Remedy, From: on(RemedyFiled, RemedyAdmitted, RemedyAppealable), While: served,
			Goes: append([]Goes{
				{Track: casefile.Remedy, To: RemedyOver, When: "结果生效", If: concludes(true)},
				{Track: casefile.Remedy, To: RemedyAppealable, When: "一审裁判，可以上诉", If: concludes(false)},
				{Track: casefile.Main, To: k.again, When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Payment, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Review, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Ladder, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Hearing, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Deferral, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Enforcement, To: "", When: "决定失去效力", If: undoes},
				{Track: casefile.Disclosure, To: "", When: "责令重新作出，原决定尚未公示", If: unshownRedo},
				{Track: casefile.Disclosure, To: "", When: "决定失去效力或者变更，制作的公示信息作废", If: unshownAltered},
				{Track: casefile.Payment, To: PaymentPaid, When: "变更后的款项已经缴清", If: resultPaid},
				{Track: casefile.RefundTrack, To: RefundDue, When: "已缴款项应当退还", If: resultRefunds},
			}, k.goes...),
			Clocks:  k.clocks(),
			Follows: []Name{"enforcement.open"},
			Reads:   parts(casefile.PartRemedy), Writes: parts(casefile.PartRemedy, casefile.PartDecision, casefile.PartDisclosure, casefile.PartPayment, casefile.PartClocks),
			Check: checkResult,
		},
	}
}

// disputePending: a reconsideration or a suit is under way.
func disputePending(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return slices.Contains(on(RemedyFiled, RemedyAdmitted, RemedyAppealable), c.In(casefile.Remedy))
}

// holdsUpCourt: while the party's remedy is under way nobody applies to the court. A
// reconsideration that was asked for too late holds nothing up until it is admitted
// (复议法20, 30).
func holdsUpCourt(c casefile.Case) bool {
	return disputePending(c, nil, Context{}) && taken(*c.Remedy())
}

// taken tells a remedy that took effect from a late request for a reconsideration
// that nobody admitted.
func taken(r casefile.RemedyCase) bool {
	return r.Kind == casefile.Litigation || !r.Late || !r.AdmittedOn.IsZero()
}

// inTime tells what the party filed while its right still ran.
func inTime(rules ...string) condition {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool { return !filedLate(rules...)(c, f, ctx).Late }
}

func checkRemedy(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	var files []casefile.FileRef
	switch v := f.(type) {
	case *casefile.ReconsiderationRecord:
		files = v.Files
		if len(c.Remedies) > 0 && c.Remedy().Kind == casefile.Litigation {
			return fault.New(fault.WrongState, "已经提起行政诉讼，不能再申请行政复议").Because(cite(reconsiderationLaw, "29").String())
		}
	case *casefile.LitigationRecord:
		files = v.Files
	}
	if c.Decision == nil {
		return fault.New(fault.WrongState, "本案没有作出决定，没有可以复议、诉讼的决定")
	}
	if c.Decision.Undone() {
		return fault.New(fault.WrongState, "决定已经失去效力，没有可以复议、诉讼的决定")
	}
	if calendar.DateOf(ctx.At).Before(calendar.DateOf(c.Decision.ServedAt)) {
		return fault.InField("happened_at", "提起之日不能早于决定书送达之日")
	}
	return checkFiles(files, ctx)
}

// filedLate marks what came after the party's time was over. The first of the
// rules that ever ran counts; a provisional end ends nobody's right.
func filedLate(rules ...string) func(casefile.Case, casefile.Facts, Context) casefile.Findings {
	return func(c casefile.Case, _ casefile.Facts, ctx Context) casefile.Findings {
		for _, rule := range rules {
			if k := c.Latest(rule); k != nil {
				return casefile.Findings{Late: k.Ended != "voided" && k.Over(ctx.At)}
			}
		}
		return casefile.Findings{}
	}
}

func checkResult(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, r := f.(*casefile.RemedyResult), c.Remedy()
	switch {
	case r.Kind == casefile.Reconsideration && !v.Final:
		return fault.InField("final", "行政复议决定书一经送达即发生法律效力").Because(cite(reconsiderationLaw, "75").String())
	case v.Result == "varied" && c.Levy == nil && v.Fine+v.Confiscated <= 0:
		return fault.InField("fine", "变更的，请填写变更后的罚款和没收金额")
	case v.Result == "varied" && c.Levy != nil && v.Charge <= 0:
		return fault.InField("charge", "变更的，请填写变更后的征收金额")
	case (v.Result != "varied" || c.Levy != nil) && (v.Fine != 0 || v.Confiscated != 0) || (v.Result != "varied" || c.Levy == nil) && v.Charge != 0:
		return fault.InField("result", "只有变更的结果才填写变更后的金额，处罚填写罚款和没收，征收填写征收金额")
	case v.Result == "redo" && isSummary(c):
		return fault.InField("result", "当场处罚决定被撤销并责令重作的，按撤销登记，另行立案办理")
	case v.Result == "redo" && slices.Contains(on(Closing, Closed, Archived), c.In(casefile.Main)):
		return fault.InField("result", "案件已经结案，责令重新作出的，按撤销登记，另行立案办理")
	}
	if was := owed(c); v.Result == "varied" && r.Kind == casefile.Litigation && (v.Fine > was.fine || v.Charge > was.charge) {
		return fault.InField("fine", "人民法院变更决定，不得加重原告的义务").Because(cite(litigationLaw, "77").String())
	}
	return checkFiles(v.Files, ctx)
}

type condition = func(casefile.Case, casefile.Facts, Context) bool

func concludes(want bool) condition {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.RemedyResult).Final == want
	}
}

func toBeRedone(_ casefile.Case, f casefile.Facts, _ Context) bool {
	v := f.(*casefile.RemedyResult)
	return v.Final && v.Result == "redo"
}

func undoes(_ casefile.Case, f casefile.Facts, _ Context) bool {
	return f.(*casefile.RemedyResult).Undoes()
}

// runsOn: the decision stands, so the late fine counts again, unless a plan
// holds it.
func runsOn(c casefile.Case, f casefile.Facts, ctx Context) bool {
	v := f.(*casefile.RemedyResult)
	return v.Final && !v.Undoes() && overdueAt(c, ctx) > 0
}

// reopens: against a decision on reconsideration the party may sue within
// fifteen days (行政诉讼法45).
func reopens(c casefile.Case, f casefile.Facts, _ Context) bool {
	v := f.(*casefile.RemedyResult)
	return c.Remedy().Kind == casefile.Reconsideration && v.Result != "terminated" && v.Result != "not_admitted"
}

// settles: the six months to sue are replaced by the fifteen days, or used up.
func settles(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return undoes(c, f, ctx) || reopens(c, f, ctx)
}

// resultPaid: what came in already covers what a court or a reconsideration
// left of it.
func resultPaid(c casefile.Case, f casefile.Facts, _ Context) bool {
	v := f.(*casefile.RemedyResult)
	return v.Final && v.Result == "varied" && c.In(casefile.Payment) == PaymentDue && c.Paid >= v.Fine+v.Confiscated+v.Charge
}

func resultVaries(_ casefile.Case, f casefile.Facts, _ Context) bool {
	v := f.(*casefile.RemedyResult)
	return v.Final && v.Result == "varied"
}

// toWithdraw: what was published and does not stand is taken down (处罚法48).
func toWithdraw(c casefile.Case, f casefile.Facts, _ Context) bool {
	return f.(*casefile.RemedyResult).Alters() && c.In(casefile.Disclosure) == DisclosurePublished
}

// unshownRedo: what was prepared of a decision that is to be made again, and
// not shown yet, is shown no more; the new one is prepared from the start.
func unshownRedo(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return toBeRedone(c, f, ctx) && notPublic(c)
}

// unshownAltered: a public version that has not gone out tells of the decision as
// it was made; what stands is prepared from the start.
func unshownAltered(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return f.(*casefile.RemedyResult).Alters() && !toBeRedone(c, f, ctx) && unshown(c)
}

// leavesNothing: there is no decision any more and none to come.
func leavesNothing(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return undoes(c, f, ctx) && f.(*casefile.RemedyResult).Result != "redo" && c.In(casefile.Main) == Served
}
