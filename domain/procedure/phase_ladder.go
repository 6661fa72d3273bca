package procedure

import (
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// ladderPhase: what happens when handler and reviewer disagree (协调决策). Every
// arrow leads back to a new version or a new opinion, or to an exit; none leads
// to a decision (处罚法58).
func ladderPhase() []Act {
	settled := func(o casefile.LadderOutcome) func(casefile.Case, casefile.Facts, Context) bool {
		return func(_ casefile.Case, f casefile.Facts, _ Context) bool { return outcomeOf(f) == o }
	}
	arrows := func(up casefile.State) []Goes {
		goes := []Goes{
			{Track: casefile.Ladder, To: LadderAmend, When: "修改后重新送审", If: settled(casefile.HandlerAmends)},
			{Track: casefile.Ladder, To: LadderReconsider, When: "重新出具审核意见", If: settled(casefile.ReviewerReconsiders)},
		}
		if up == "" {
			return append(goes, Goes{Track: casefile.Ladder, To: LadderEnd, When: "不予处罚、终止或者移送", If: settled(casefile.EndCase)})
		}
		return append(goes, Goes{Track: casefile.Ladder, To: up, When: "未达成一致", If: settled(casefile.NoAgreement)})
	}
	// The law's own days are gone by then: what the reviewer has to reconsider
	// with starts anew.
	again := ClockOp{Op: Start, Rule: "D10", If: settled(casefile.ReviewerReconsiders)}
	advised := []Goes{{Track: casefile.Ladder, To: LadderDeputy, When: "论证完毕", If: standsAt(LadderAdvice)}}
	advisedClocks := []ClockOp{{Op: Stop, Rule: "L2"}, {Op: Start, Rule: "L3", If: standsAt(LadderAdvice)}}
	return []Act{
		{
			Name: "disagreement.object", Title: "对审核意见提出不同意见", Cite: cite(order55, "25"), Phase: "协调决策",
			Who: []party.Role{party.Officer, party.UnitHead}, Scope: OwnUnit,
			On: casefile.Ladder, From: on(LadderReply), Goes: to(casefile.Ladder, LadderCoordination),
			Papers: []Slot{{Name: "objection", Title: "对法制审核意见的答复"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "L0"}, {Op: Start, Rule: "L1"}},
			Reads:  parts(casefile.PartReview), Writes: parts(casefile.PartLadder, casefile.PartClocks),
			Task: "答复法制审核意见（修改或者提出不同意见）", TaskClock: "L0", Check: checkObjection,
		},
		{
			Name: "ladder.coordinate", Title: "召开协调会", Cite: cite(guidance, "（十四）"), Phase: "协调决策",
			Who: []party.Role{party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Ladder, From: on(LadderCoordination),
			Goes:   append(arrows(LadderDeputy), Goes{Track: casefile.Ladder, To: LadderAdvice, When: "先提请论证", If: settled(casefile.SeekAdvice)}),
			Papers: []Slot{{Name: "coordination-minutes", Title: "协调会议纪要"}},
			Clocks: []ClockOp{
				{Op: Stop, Rule: "L1"}, {Op: Start, Rule: "L2", If: settled(casefile.SeekAdvice)},
				{Op: Start, Rule: "L3", If: settled(casefile.NoAgreement)}, again,
			},
			Reads: parts(casefile.PartLadder, casefile.PartReview), Writes: parts(casefile.PartLadder, casefile.PartClocks),
			Task: "召开协调会", TaskClock: "L1", Check: checkMeeting,
		},
		{
			Name: "ladder.advise", Title: "提交论证意见", Cite: cite(guidance, "（十四）"), Phase: "协调决策",
			Who: []party.Role{party.Counsel}, Scope: Bureau, Duty: AsCounsel, Bar: []Bar{BarHandler},
			On: casefile.Ladder, From: on(LadderCoordination, LadderAdvice, LadderDeputy, LadderHead), Goes: advised,
			Papers: []Slot{{Name: "advice", Title: "论证意见"}}, Clocks: advisedClocks,
			Reads: parts(casefile.PartLadder), Writes: parts(casefile.PartLadder, casefile.PartCounsel, casefile.PartClocks),
			Task: "提交论证意见", TaskClock: "L2",
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.LadderAdvise).Files, ctx)
			},
		},
		{
			Name: "ladder.expert", Title: "提交专家论证意见", Cite: cite(guidance, "（十四）"), Phase: "协调决策",
			Who: []party.Role{party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Ladder, From: on(LadderCoordination, LadderAdvice, LadderDeputy, LadderHead), Goes: advised,
			Papers: []Slot{{Name: "expert-advice", Title: "专家论证意见"}}, Clocks: advisedClocks,
			Reads: parts(casefile.PartLadder), Writes: parts(casefile.PartLadder, casefile.PartClocks),
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.LadderExpert).Files, ctx)
			},
		},
		{
			Name: "ladder.propose", Title: "分管领导提出意见", Cite: cite(guidance, "（十四）"), Phase: "协调决策",
			Who: []party.Role{party.DeputyHead}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Ladder, From: on(LadderDeputy), Goes: arrows(LadderHead),
			Papers: []Slot{{Name: "deputy-view", Title: "分管领导协调意见"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "L3"}, {Op: Start, Rule: "L4", If: settled(casefile.NoAgreement)}, again},
			Reads:  parts(casefile.PartLadder, casefile.PartReview), Writes: parts(casefile.PartLadder, casefile.PartClocks),
			Task: "提出协调意见", TaskClock: "L3", Check: checkLadderOutcome,
		},
		{
			Name: "ladder.resolve", Title: "主要负责人组织集体讨论决定", Cite: cite(guidance, "（十四）"), Phase: "协调决策",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Ladder, From: on(LadderHead), Goes: arrows(""),
			Papers: []Slot{{Name: "resolution-minutes", Title: "集体讨论笔录（意见不一致的协调决策）", Series: "议"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "L4"}, again},
			Reads:  parts(casefile.PartLadder, casefile.PartReview), Writes: parts(casefile.PartLadder, casefile.PartClocks),
			Task: "组织集体讨论审核分歧", TaskClock: "L4", Check: checkResolution,
		},
		{
			Name: "ladder.rise", Title: "逾期自动上报", Cite: cite(guidance, "（十四）"), Phase: "协调决策",
			Duty: AsEngine, Lapses: []string{"L0", "L1", "L2", "L3"},
			On: casefile.Ladder, From: on(LadderReply, LadderCoordination, LadderAdvice, LadderDeputy),
			Goes: []Goes{
				{Track: casefile.Ladder, To: LadderCoordination, When: "逾期未答复", If: standsAt(LadderReply)},
				{Track: casefile.Ladder, To: LadderDeputy, When: "逾期未协调", If: standsAt(LadderCoordination)},
				{Track: casefile.Ladder, To: LadderDeputy, When: "逾期未论证", If: standsAt(LadderAdvice)},
				{Track: casefile.Ladder, To: LadderHead, When: "逾期未处理", If: standsAt(LadderDeputy)},
			},
			Clocks: []ClockOp{
				{Op: Lapse, Rule: "L0"}, {Op: Lapse, Rule: "L1"}, {Op: Lapse, Rule: "L2"}, {Op: Lapse, Rule: "L3"},
				{Op: Start, Rule: "L1", Since: onTheLastDay, If: standsAt(LadderReply)}, {Op: Start, Rule: "L3", Since: onTheLastDay, If: standsAt(LadderCoordination)},
				{Op: Start, Rule: "L3", Since: onTheLastDay, If: standsAt(LadderAdvice)},
				{Op: Start, Rule: "L4", Since: onTheLastDay, If: standsAt(LadderDeputy)},
			},
			Writes: parts(casefile.PartLadder, casefile.PartClocks),
		},
	}
}

// onTheLastDay is when a rung begins that follows one which ran out: with its
// last day, so that the next day is the first that counts (民法典201).
func onTheLastDay(_ casefile.Case, ctx Context) time.Time { return ctx.At.Add(-time.Microsecond) }

// rungRules are the periods of the rungs, from the lowest.
func rungRules() []string { return []string{"L0", "L1", "L2", "L3", "L4"} }

// Rung is one entry of a disagreement and the title of its act.
type Rung struct {
	casefile.Event
	Title string
}

// LadderCourse lists the entries of the case's disagreement in order: what
// people did on its rungs, and where a rung that ran out sent it up by itself.
func LadderCourse(c casefile.Case) []Rung {
	if c.Disagreement == nil {
		return nil
	}
	titles := map[string]string{}
	for _, a := range ladderPhase() {
		titles[string(a.Name)] = a.Title
	}
	opinion := c.Rounds[c.Disagreement.Round-1].OpinionSeq
	var course []Rung
	for _, e := range c.Events {
		if title := titles[e.Kind]; title != "" && e.Sequence > opinion && !e.Struck {
			course = append(course, Rung{e, title})
		}
	}
	return course
}

// OfLadder tells whether a period is that of a rung.
func OfLadder(rule string) bool { return slices.Contains(rungRules(), rule) }

// voidLadder ends whichever rung's clock runs.
func voidLadder(when func(casefile.Case, casefile.Facts, Context) bool) []ClockOp {
	var ops []ClockOp
	for _, rule := range rungRules() {
		ops = append(ops, ClockOp{Op: Void, Rule: rule, If: when})
	}
	return ops
}

func standsAt(s casefile.State) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.In(casefile.Ladder) == s }
}

func outcomeOf(f casefile.Facts) casefile.LadderOutcome {
	switch v := f.(type) {
	case *casefile.LadderCoordinate:
		return v.Outcome
	case *casefile.LadderPropose:
		return v.Outcome
	case *casefile.LadderResolve:
		return v.Outcome
	}
	return ""
}

func checkObjection(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DisagreementObject)
	if !slices.Contains(c.Handlers, ctx.Actor.ID) && !actsAs(party.UnitHead, c.Unit, c, ctx) {
		return fault.New(fault.Conflict, "只有本案承办人或者承办机构负责人可以提出不同意见")
	}
	answered, objects := map[string]bool{}, false
	for _, a := range v.Answers {
		if strings.TrimSpace(a.Reason) == "" {
			return fault.InField("answers", "每一项答复都应当说明理由")
		}
		answered[strings.TrimSpace(a.Point)] = true
		objects = objects || !a.Accepted
	}
	for _, i := range c.Round().Opinion.Issues {
		if !answered[strings.TrimSpace(i.Problem)] && !answered[i.Item] {
			return fault.InField("answers", "尚未答复审核意见指出的：%s", i.Problem)
		}
	}
	if !objects {
		return fault.InField("answers", "全部接受的，请直接修改拟处理意见后重新送审")
	}
	return nil
}

func checkLadderOutcome(_ casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	switch outcomeOf(f) {
	case casefile.HandlerAmends, casefile.ReviewerReconsiders, casefile.NoAgreement:
		return nil
	}
	return fault.InField("outcome", "处理结果应为修改后重新送审、重新出具审核意见或者未达成一致")
}

// checkMeeting: the heads of both units sit at the table, or who stands in for
// them; the reviewer and the handlers may come along. Without the heads the rung
// runs out, and the deputy head takes over.
func checkMeeting(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.LadderCoordinate)
	day := calendar.DateOf(ctx.At)
	if f := checkSignatures(v); f != nil {
		return f
	}
	review, handling := false, false
	for _, id := range v.Attendees {
		p, ok := ctx.People[id]
		held := ctx.People.HeldIn(p, c.ID, day)
		if !ok || p.Disabled || len(held) == 0 || c.Recused(id) {
			return fault.InField("attendees", "参加人员中有未登记、已停用、当日不在任或者已经回避的人员")
		}
		inside := ofTheUnit(id, c, ctx)
		for _, h := range held {
			review = review || h.Role == party.ReviewHead && !inside
			handling = handling || h.Role == party.UnitHead && h.Unit == c.Unit
		}
	}
	if (!review || !handling) && !ctx.waives(HeadsMeet) {
		return fault.InField("attendees", "协调会应当由法制监察科负责人和承办机构负责人（或者代行其职务的人员）双方参加；审核人员、承办人可以一并参加").Because(cite(guidance, "（十四）").String())
	}
	if v.Outcome == casefile.SeekAdvice {
		return nil
	}
	return checkLadderOutcome(c, f, ctx)
}

// checkSignatures: everybody at the meeting signs its minutes, or they say why
// somebody did not.
func checkSignatures(v *casefile.LadderCoordinate) *fault.Fault {
	for i, id := range v.Attendees {
		if slices.Contains(v.Attendees[:i], id) {
			return fault.InField("attendees", "参加人员不能重复填写")
		}
		if !slices.Contains(v.Signed, id) && strings.TrimSpace(v.Unsigned) == "" {
			return fault.InField("signed", "会议纪要应当由参加人员签名；有人未签名的，写明情况")
		}
	}
	for i, id := range v.Signed {
		if !slices.Contains(v.Attendees, id) || slices.Contains(v.Signed[:i], id) {
			return fault.InField("signed", "签名人员应当是参加人员，每人签名一次")
		}
	}
	return nil
}

func checkResolution(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.LadderResolve)
	switch v.Outcome {
	case casefile.HandlerAmends, casefile.ReviewerReconsiders, casefile.EndCase:
	default:
		return fault.InField("outcome", "处理结果应为修改后重新送审、重新出具审核意见，或者不予处罚、终止、移送")
	}
	return checkMembers(v.Members, c, ctx)
}

// checkMembers: leadership only, nobody who handled the case or stood aside,
// everybody once, each with a view and a signature, and enough of them (quorum
// is a local parameter).
func checkMembers(members []casefile.MemberView, c casefile.Case, ctx Context) *fault.Fault {
	return checkMembersBut(members, c, ctx, "")
}

// checkMembersBut leaves out the one whom the deliberation is about.
func checkMembersBut(members []casefile.MemberView, c casefile.Case, ctx Context, aside party.PersonID) *fault.Fault {
	if ctx.waives(MembersWhole) {
		return nil
	}
	day := calendar.DateOf(ctx.At)
	seen := map[party.PersonID]bool{}
	for _, m := range members {
		p, ok := ctx.People[m.Person]
		switch {
		case aside != "" && slices.Contains(p.Inherits(day), aside):
			return fault.New(fault.Conflict, "被申请回避的人员（以及代行其职务的人员）不能参加讨论")
		case !ok || p.Disabled || !(p.Holds(party.DeputyHead, day) || p.Holds(party.Head, day)):
			return fault.InField("members", "集体讨论人员应当是当日在任、账号没有停用的本机关负责人")
		case conflicted(m.Person, BarHandler, c, ctx):
			return fault.New(fault.Conflict, "%s 承办本案或者已经回避，不能参加集体讨论", p.Name)
		case seen[m.Person]:
			return fault.InField("members", "同一人不能重复发表意见和签名")
		case strings.TrimSpace(m.View) == "" || !m.Signed:
			return fault.InField("members", "%s 的意见或者签名缺失", p.Name)
		}
		seen[m.Person] = true
	}
	leaders := map[party.PersonID]bool{}
	for _, r := range leadership {
		for _, p := range ctx.People.With(r, day) {
			if !conflicted(p.ID, BarHandler, c, ctx) && (aside == "" || !slices.Contains(p.Inherits(day), aside)) {
				leaders[p.ID] = true
			}
		}
	}
	if !ctx.Rules.Params.QuorumMet(len(seen), len(leaders)) {
		return fault.InField("members", "参加集体讨论的负责人不足：应到 %d 人，实到 %d 人", len(leaders), len(seen))
	}
	return nil
}
