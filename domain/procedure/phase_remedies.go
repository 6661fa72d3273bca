package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// remedyPhase: what reconsideration and litigation do to a case (行政复议、行政
// 诉讼). They do not stop the decision, but the late fine stands still and nothing
// is enforced by the court meanwhile.
func remedyPhase() []Act {
	office := []party.Role{party.ReviewHead}
	served := on(Served, Performed, Closing, Closed, Archived)
	return []Act{
		{
			Name: "reconsideration.record", Title: "登记行政复议", Cite: cite(reconsiderationLaw, "20"), Phase: "复议诉讼",
			Who: office, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Remedy, From: on("", RemedyOver), While: served, Goes: to(casefile.Remedy, RemedyFiled),
			Clocks: []ClockOp{{Op: Stop, Rule: "D22"}, {Op: Pause, Rule: "D20", Why: "行政复议期间"}, {Op: Void, Rule: "D24"}},
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
			Reads: parts(casefile.PartRemedy), Writes: parts(casefile.PartRemedy),
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
			Goes: []Goes{
				{Track: casefile.Remedy, To: RemedyOver, When: "结果生效", If: concludes(true)},
				{Track: casefile.Remedy, To: RemedyAppealable, When: "一审裁判，可以上诉", If: concludes(false)},
				{Track: casefile.Main, To: Investigation, When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Payment, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Review, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Ladder, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Hearing, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Deferral, To: "", When: "责令重新作出", If: toBeRedone},
				{Track: casefile.Enforcement, To: "", When: "决定失去效力", If: undoes},
				{Track: casefile.Disclosure, To: "", When: "责令重新作出，原决定尚未公示", If: unshownRedo},
			},
			Clocks: []ClockOp{
				{Op: Void, Rule: "D19", If: undoes}, {Op: Void, Rule: "D20", If: undoes}, {Op: Resume, Rule: "D20", If: runsOn},
				{Op: Void, Rule: "D24", If: undoes}, {Op: Void, Rule: "D25", If: undoes},
				{Op: Void, Rule: "D22", If: undoes}, {Op: Void, Rule: "D23", If: settles}, {Op: Start, Rule: "D23B", If: reopens},
				{Op: Start, Rule: "D17", If: toWithdraw}, {Op: Void, Rule: "D14", If: undoes},
				{Op: Start, Rule: "D11", If: toBeRedone}, {Op: Start, Rule: "D31", If: leavesNothing},
			},
			Follows: []Name{"enforcement.open"},
			Reads:   parts(casefile.PartRemedy), Writes: parts(casefile.PartRemedy, casefile.PartDecision, casefile.PartPayment, casefile.PartClocks),
			Check: checkResult,
		},
	}
}

// disputePending: a reconsideration or a suit is under way.
func disputePending(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return slices.Contains(on(RemedyFiled, RemedyAdmitted, RemedyAppealable), c.In(casefile.Remedy))
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
	case v.Result == "varied" && v.Fine+v.Confiscated <= 0:
		return fault.InField("fine", "变更的，请填写变更后的罚款和没收金额")
	case v.Result != "varied" && (v.Fine != 0 || v.Confiscated != 0):
		return fault.InField("fine", "只有变更的结果才填写变更后的金额")
	case v.Result == "redo" && isSummary(c):
		return fault.InField("result", "当场处罚决定被撤销并责令重作的，按撤销登记，另行立案办理")
	case v.Result == "redo" && slices.Contains(on(Closing, Closed, Archived), c.In(casefile.Main)):
		return fault.InField("result", "案件已经结案，责令重新作出的，按撤销登记，另行立案办理")
	}
	if was, _ := owed(c); v.Result == "varied" && r.Kind == casefile.Litigation && v.Fine > was {
		return fault.InField("fine", "人民法院变更处罚，不得加重原告的义务").Because(cite(litigationLaw, "77").String())
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

// toWithdraw: what was published and does not stand is taken down (处罚法48).
func toWithdraw(c casefile.Case, f casefile.Facts, _ Context) bool {
	return f.(*casefile.RemedyResult).Alters() && c.In(casefile.Disclosure) == DisclosurePublished
}

// unshownRedo: what was prepared of a decision that is to be made again, and
// not shown yet, is shown no more; the new one is prepared from the start.
func unshownRedo(c casefile.Case, f casefile.Facts, ctx Context) bool {
	waits := on(DisclosurePrepared, DisclosureChecked, DisclosureExemptProposed, DisclosureExempted)
	return toBeRedone(c, f, ctx) && slices.Contains(waits, c.In(casefile.Disclosure))
}

// leavesNothing: there is no decision any more and none to come.
func leavesNothing(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return undoes(c, f, ctx) && f.(*casefile.RemedyResult).Result != "redo" && c.In(casefile.Main) == Served
}
