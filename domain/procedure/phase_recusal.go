package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// recusalPhase: who stands aside (回避).
func recusalPhase(at stages) []Act {
	decided := []Goes{
		{Track: casefile.Review, To: ReviewRegistered, When: "审核员回避，重新指派", If: recusesReviewer},
		{Track: casefile.Review, To: "", When: "出具意见的人员回避，原意见失效", If: recusesOpinion},
		{Track: casefile.Ladder, To: "", When: "出具意见的人员回避，协调决策结束", If: recusesOpinion},
	}
	clocks := append(voidLadder(recusesOpinion), ClockOp{Op: Void, Rule: "D10", If: recusesOpinion})
	writes := parts(casefile.PartHandlers, casefile.PartReview, casefile.PartLadder)
	return []Act{
		{
			Name: "recusal.request", Title: "登记回避申请", Cite: cite(penaltyLaw, "43"), Phase: "调查",
			Who: slices.Concat([]party.Role{party.Officer, party.UnitHead, party.Reviewer, party.ReviewHead, party.HearingHost}, leadership), Scope: Bureau,
			On: casefile.Main, From: at.open,
			Reads: parts(casefile.PartHandlers), Writes: parts(casefile.PartHandlers), Check: checkRecusalRequest,
		},
		{
			Name: "recusal.decide", Title: "决定回避", Cite: cite(penaltyLaw, "43"), Phase: "调查",
			Who: leadership, Scope: Bureau,
			On: casefile.Main, From: at.open,
			Goes: decided, Clocks: clocks,
			Papers: []Slot{{Name: "recusal-decision", Title: "回避决定书"}},
			Reads:  parts(casefile.PartHandlers), Writes: writes,
			Task: "决定回避申请", TaskIf: func(c casefile.Case, ctx Context) bool { return pendingAt(c, ctx, false) }, Check: checkRecusalDecide,
		},
		{
			Name: "recusal.deliberate", Title: "集体讨论决定主要负责人的回避", Cite: cite(penaltyLaw, "43"), Phase: "调查",
			Who: leadership, Scope: Bureau,
			On: casefile.Main, From: at.open, Goes: decided, Clocks: clocks,
			Papers: []Slot{{Name: "recusal-decision", Title: "回避决定书"}, {Name: "recusal-minutes", Title: "集体讨论笔录（主要负责人回避）", Series: "议"}},
			Reads:  parts(casefile.PartHandlers), Writes: writes,
			Task: "集体讨论主要负责人的回避", TaskIf: func(c casefile.Case, ctx Context) bool { return pendingAt(c, ctx, true) }, Check: checkRecusalDeliberation,
		},
		{
			Name: "acting.name", Title: "另行指定代行主要负责人职责的人员", Cite: cite(penaltyLaw, "43"), Phase: "调查",
			Who: leadership, Scope: Bureau,
			On: casefile.Main, From: slices.DeleteFunc(slices.Concat(at.open, on(Decided), at.decided, at.over), func(s casefile.State) bool { return s == Closed || s == Archived }),
			Papers: []Slot{{Name: "recusal-minutes", Title: "集体讨论笔录（代行主要负责人职责）", Series: "议"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartHandlers), Shut: headIsThere, Check: checkActingNamed,
			Task: "指定代行主要负责人职责的人员", TaskIf: func(c casefile.Case, ctx Context) bool {
				return headIsThere(c, ctx) == nil && (c.ActingHead() == "" || !mayAct(c.ActingHead(), c, ctx))
			},
		},
	}
}

func pendingRecusal(c casefile.Case, id party.PersonID) bool {
	return slices.ContainsFunc(c.Recusals, func(r casefile.Recusal) bool { return !r.Decided && (id == "" || r.Person == id) })
}

// pendingAt tells whether a request waits that is for the leadership together
// (collective), or for one of it.
func pendingAt(c casefile.Case, ctx Context, collective bool) bool {
	return slices.ContainsFunc(c.Recusals, func(r casefile.Recusal) bool { return !r.Decided && headsTheBureau(r.Person, c, ctx) == collective })
}

func checkRecusalRequest(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RecusalRequest)
	if _, ok := ctx.People[v.Person]; !ok {
		return fault.InField("person", "没有登记这名人员")
	}
	if v.By == "self" && v.Person != ctx.Actor.ID {
		return fault.InField("by", "只能为自己申请回避；当事人申请的请选择“当事人”")
	}
	if pendingRecusal(c, v.Person) || c.Recused(v.Person) {
		return fault.New(fault.WrongState, "该人员的回避申请已经登记")
	}
	return nil
}

func checkRecusalDecide(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RecusalDecide)
	if f := othersRecusal(c, v.Person, ctx); f != nil {
		return f
	}
	because := cite(penaltyLaw, "43").String()
	switch {
	case headsTheBureau(v.Person, c, ctx) && !ctx.waives(CollectiveRecusal):
		return fault.New(fault.RoleDenied, "主要负责人（包括代行其职责的人员）的回避由负责人集体讨论决定").Because(because)
	case ctx.People[v.Person].Holds(party.DeputyHead, calendar.DateOf(ctx.Now)) && !actsAsHead(c, ctx) && !ctx.waives(CollectiveRecusal):
		return fault.New(fault.RoleDenied, "分管领导的回避由主要负责人决定").Because(because)
	}
	return nil
}

// othersRecusal: a request that is there, against somebody else.
func othersRecusal(c casefile.Case, id party.PersonID, ctx Context) *fault.Fault {
	if slices.Contains(ctx.Actor.Inherits(calendar.DateOf(ctx.Now)), id) && !ctx.waives(OwnRecusal) {
		return fault.New(fault.Conflict, "不能决定自己或者自己代行职务的人员的回避")
	}
	if !pendingRecusal(c, id) {
		return fault.InField("person", "该人员没有待决定的回避申请")
	}
	return nil
}

// checkRecusalDeliberation: the others of the leadership decide on whoever
// stands at its head, and name at once who takes that place in this case.
func checkRecusalDeliberation(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RecusalDeliberate)
	if f := othersRecusal(c, v.Person, ctx); f != nil {
		return f
	}
	if !headsTheBureau(v.Person, c, ctx) {
		return fault.InField("person", "只有主要负责人（包括代行其职责的人员）的回避由集体讨论决定")
	}
	if f := checkMembersBut(v.Members, c, ctx, v.Person); f != nil {
		return f
	}
	after := c
	after.Recusals = append(slices.Clone(c.Recusals), casefile.Recusal{Person: v.Person, Decided: true, Granted: true})
	switch needed := v.Granted && headIsThere(after, ctx) == nil; {
	case !needed && v.Acting != "":
		return fault.InField("acting", "只有准予回避且没有其他主要负责人的，才指定代行职责的人员")
	case needed:
		return checkActing(v.Acting, after, ctx)
	}
	return nil
}

func checkActingNamed(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.ActingName)
	if v.Acting == c.ActingHead() {
		return fault.InField("acting", "该人员已经在本案中代行主要负责人职责")
	}
	if f := checkActing(v.Acting, c, ctx); f != nil {
		return f
	}
	return checkMembers(v.Members, c, ctx)
}

// checkActing: a deputy head who is free of this case.
func checkActing(id party.PersonID, c casefile.Case, ctx Context) *fault.Fault {
	because := cite(penaltyLaw, "43").String()
	switch {
	case id == "":
		return fault.InField("acting", "请指定在本案中代行主要负责人职责的分管领导").Because(because)
	case !mayAct(id, c, ctx):
		return fault.InField("acting", "代行主要负责人职责的应当是在任的分管领导，且未承办、审核本案，未回避").Because(because)
	}
	return nil
}

// recusesReviewer: a round whose reviewer leaves goes back for assignment in
// the same step.
func recusesReviewer(c casefile.Case, f casefile.Facts, _ Context) bool {
	who, granted := f.(casefile.Recusing).Decides()
	r := c.Round()
	return granted && r != nil && r.Reviewer == who && c.In(casefile.Review) == ReviewAssigned
}

// recusesOpinion: what a recused reviewer had said of the case no longer
// counts, consent and objection alike.
func recusesOpinion(c casefile.Case, f casefile.Facts, _ Context) bool {
	who, granted := f.(casefile.Recusing).Decides()
	r := c.Round()
	return granted && r != nil && r.OpinionBy == who && !r.Voided
}
