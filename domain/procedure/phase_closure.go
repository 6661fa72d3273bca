package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// closurePhase: the exits without a decision, closure and archiving (终止、移送、
// 结案、归档).
func closurePhase() []Act {
	open := on(Investigation, Reported, NoticeIssued, Noticed)
	voidAll := []ClockOp{
		{Op: Void, Rule: "D07"}, {Op: Void, Rule: "D08"}, {Op: Void, Rule: "D10"}, {Op: Void, Rule: "D11"},
		{Op: Void, Rule: "L0"}, {Op: Void, Rule: "L1"}, {Op: Void, Rule: "L3"}, {Op: Void, Rule: "L4"}, {Op: Start, Rule: "D31"},
	}
	ends := []Goes{
		{Track: casefile.Main, To: Ended},
		{Track: casefile.Review, To: "", When: "审核终止", If: begun(casefile.Review)},
		{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
		{Track: casefile.Running, To: "", When: "中止解除", If: begun(casefile.Running)},
	}
	return []Act{
		{
			Name: "case.terminate", Title: "决定终止调查", Cite: cite("令55", "31"), Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: open, Goes: ends,
			Papers: []Slot{{Name: "termination", Title: "终止调查审批表"}}, Clocks: voidAll,
			Reads: parts(casefile.PartProposal, casefile.PartEvidence), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
		},
		{
			Name: "case.transfer", Title: "决定移送", Cite: cite("处罚法", "27"), Phase: "结案",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: open, Goes: ends,
			Papers: []Slot{{Name: "transfer", Title: "案件移送函", Series: "移"}}, Clocks: voidAll,
			Reads: parts(casefile.PartProposal, casefile.PartEvidence), Writes: parts(casefile.PartDecision, casefile.PartReview, casefile.PartLadder, casefile.PartClocks),
		},
		{
			Name: "closure.submit", Title: "提交结案审批", Cite: cite("令55", "31"), Phase: "结案",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Performed, Ended, Served), Goes: to(casefile.Main, Closing),
			Reads: parts(casefile.PartPayment, casefile.PartDisclosure), Writes: parts(casefile.PartClosure),
			Task: "提交结案审批", TaskClock: "D31", TaskIf: func(c casefile.Case, _ Context) bool { return closable(c) == nil }, Check: checkClosure,
		},
		{
			Name: "closure.approve", Title: "批准结案", Cite: cite("令55", "31"), Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Closing), Goes: to(casefile.Main, Closed),
			Needs:  []GateID{"G13"},
			Papers: []Slot{{Name: "closure", Title: "结案审批表", Series: "结"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D31"}, {Op: Start, Rule: "D32"}},
			Reads:  parts(casefile.PartClosure, casefile.PartDisclosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
			Task: "审批结案", TaskClock: "D31",
		},
		{
			Name: "closure.return", Title: "退回结案审批", Cite: cite("令55", "31"), Phase: "结案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Closing),
			Goes: []Goes{
				{Track: casefile.Main, To: Performed, When: "执行完毕的", If: closedFrom(Performed)},
				{Track: casefile.Main, To: Served, When: "不予处罚或者终结执行的", If: closedFrom(Served)},
				{Track: casefile.Main, To: Ended, When: "终止、移送的", If: closedFrom(Ended)},
			},
			Reads: parts(casefile.PartClosure), Writes: parts(casefile.PartClosure),
		},
		{
			Name: "archive.complete", Title: "归档", Cite: cite("令55", "40"), Phase: "归档",
			Who: []party.Role{party.Archivist}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: on(Closed, NotFiled), Goes: to(casefile.Main, Archived),
			Needs:  []GateID{"G14"},
			Papers: []Slot{{Name: "dossier-catalogue", Title: "卷内目录"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D32"}},
			Reads:  parts(casefile.PartClosure), Writes: parts(casefile.PartClosure, casefile.PartClocks),
			Task: "归档", TaskClock: "D32",
		},
	}
}

func begun(t casefile.Track) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.In(t) != "" }
}

// closable: a penalty is closed once performed, a decision not to punish once
// it is served.
func closable(c casefile.Case) *fault.Fault {
	if c.In(casefile.Main) == Served && c.Decision.Outcome == casefile.Penalty && c.In(casefile.Payment) == PaymentDue {
		return fault.New(fault.WrongState, "决定尚未执行完毕；依法终结执行的，请选择结案事由“终结执行”")
	}
	return nil
}

// checkClosure keeps the closing reason to what happened (令55第31条).
func checkClosure(c casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	v := f.(*casefile.ClosureSubmit)
	fits := map[string]bool{
		"performed":         c.In(casefile.Main) == Performed,
		"enforcement_ended": c.In(casefile.Main) == Served && c.Decision.Outcome == casefile.Penalty,
		"terminated":        c.In(casefile.Main) == Ended && c.Ending.Kind == "terminate",
		"no_penalty":        c.In(casefile.Main) == Served && c.Decision.Outcome == casefile.NoPenalty,
		"other":             c.In(casefile.Main) == Ended && c.Ending.Kind == "transfer",
	}
	if !fits[v.Ground] {
		return fault.InField("ground", "结案事由与案件情况不符").Because("《住房和城乡建设行政处罚程序规定》第三十一条")
	}
	return nil
}

func closedFrom(s casefile.State) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool {
		from := Ended
		switch c.Closure.Ground {
		case "performed":
			from = Performed
		case "no_penalty", "enforcement_ended":
			from = Served
		}
		return from == s
	}
}

// correctionPhase: striking out or re-dating a wrong entry, by two people
// (更正). It stays visible for ever.
func correctionPhase() []Act {
	anywhere := slices.Concat(beforeDecision(), on(Decided, Issued, Served, Performed, Ended, NotFiled, Closing))
	either := []party.Role{party.Officer, party.UnitHead, party.ReviewHead, party.HearingHost}
	return []Act{
		{
			Name: "entry.correct", Title: "提出更正", Cite: cite("令55", "28"), Phase: "更正",
			Who: either, Scope: Bureau,
			On: casefile.Correction, From: on(""), Goes: to(casefile.Correction, CorrectionProposed),
			Writes: parts(casefile.PartCorrection),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				v := f.(*casefile.EntryCorrect)
				if !slices.Contains(anywhere, c.In(casefile.Main)) {
					return fault.New(fault.WrongState, "案件处于“%s”，不能再更正记录", StateTitle(casefile.Main, c.In(casefile.Main)))
				}
				if !takesPart(ctx.Actor.ID, v.Entry, c, ctx) {
					return fault.New(fault.Conflict, "只有本案承办人、承办机构负责人或者该项记录的记载人可以提出更正")
				}
				return checkCorrectable(c, v, ctx)
			},
		},
		{
			Name: "entry.confirm", Title: "确认更正", Cite: cite("令55", "28"), Phase: "更正",
			Who: slices.Concat(either, leadership), Scope: Bureau, Bar: []Bar{BarProposer},
			On: casefile.Correction, From: on(CorrectionProposed), Goes: to(casefile.Correction, ""),
			Reads: parts(casefile.PartCorrection), Writes: parts(casefile.PartCorrection, casefile.PartClocks),
			Task: "确认更正", Check: checkConfirmation, Complete: completeCorrection,
		},
	}
}

func takesPart(id party.PersonID, entry int, c casefile.Case, ctx Context) bool {
	if slices.Contains(c.Handlers, id) || ctx.Actor.HoldsIn(party.UnitHead, c.Unit, calendar.DateOf(ctx.Now)) {
		return true
	}
	return entry >= 1 && entry <= len(c.Events) && c.Events[entry-1].Actor == id
}

// correctable are the entries that tell of a fact in the world and may have
// been told wrongly. What somebody decided is not corrected but decided anew.
// It is read-only.
var correctable = []string{
	"evidence.add", "notice.serve", "defence.receive", "defence.waive", "hearing.request", "hearing.withdraw", "hearing.hold",
	"testing.report", "decision.serve", "payment.record", "performance.complete",
}

func checkCorrectable(c casefile.Case, v *casefile.EntryCorrect, ctx Context) *fault.Fault {
	if v.Entry < 1 || v.Entry > len(c.Events) {
		return fault.InField("entry", "没有序号为 %d 的记录", v.Entry)
	}
	e := c.Events[v.Entry-1]
	switch {
	case e.Struck:
		return fault.InField("entry", "该项记录已经划去")
	case !slices.Contains(correctable, e.Kind):
		return fault.InField("entry", "该类记录不能划去或者更改日期，请以新的办理事项纠正")
	case restsOn(c, e):
		return fault.New(fault.GateShut, "已有决定或者后续环节以该项记录为依据，只能制作更正文书").Because("《住房和城乡建设行政处罚程序规定》第二十八条")
	}
	if v.Amended == nil {
		return nil
	}
	if v.Amended.After(ctx.Now) || v.Amended.Equal(e.HappenedAt) {
		return fault.InField("amended_happened_at", "更正后的时间应与原记录不同，且不晚于现在")
	}
	return fitsBetween(c, e, *v.Amended)
}

// restsOn tells whether something later would be left hanging: a decision, or
// a later step of a track that the entry moved.
func restsOn(c casefile.Case, e casefile.Event) bool {
	if c.Decision != nil && e.Sequence < c.Decision.Sequence {
		return true
	}
	for _, later := range c.Events[e.Sequence:] {
		if later.Struck {
			continue
		}
		for _, m := range later.Moves {
			if slices.ContainsFunc(e.Moves, func(own casefile.Move) bool { return own.Track == m.Track }) {
				return true
			}
		}
		if later.Kind == "review.opine" {
			return true
		}
	}
	return false
}

func checkConfirmation(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.EntryConfirm)
	if strings.TrimSpace(v.Opinion) == "" {
		return fault.InField("opinion", "请填写确认意见")
	}
	if !v.Approve {
		return nil
	}
	return checkCorrectable(c, c.Correcting, ctx)
}

// completeCorrection writes down what is corrected and derives every clock
// that the entry had started, stopped, paused or resumed anew; both
// derivations stay readable.
func completeCorrection(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.EntryConfirm)
	v.Entry, v.Before = c.Correcting.Entry, nil
	if c.Correcting.Amended != nil {
		v.Amended = *c.Correcting.Amended
	}
	e.Facts = &v
	if !v.Approve {
		return nil
	}
	before, after, f := rederive(c, v, ctx)
	if f != nil {
		return f
	}
	v.Before = before
	e.Facts, e.Clocks = &v, append(e.Clocks, after...)
	return nil
}
