package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// hearingPhase: request, who takes part, notice, another day, hearing and
// record (听证).
func hearingPhase() []Act {
	organisers := []party.Role{party.ReviewHead, party.HearingHost}
	awaited := on(HearingRequested, HearingNotified, HearingAskedOff, HearingPutOff)
	return []Act{
		{
			Name: "hearing.request", Title: "登记听证申请", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Hearing, From: on("", HearingHeld, HearingWithdrawn, HearingForfeited, HearingTooLate), While: spoken(),
			Goes: []Goes{
				{Track: casefile.Hearing, To: HearingRequested, When: "期限内申请", If: toBeHeard},
				{Track: casefile.Hearing, To: HearingTooLate, When: "逾期申请，答复后不举行", If: hearingInTime(false)},
				{Track: casefile.Serving, To: "", When: "公告期内收到期限内的申请，停止公告送达", If: stopsPublication(hearingInTime(true))},
				{Track: casefile.Review, To: "", When: "审核期间收到申请，听证后重新送审", If: reviewFalls(hearingInTime(true))},
				{Track: casefile.Ladder, To: "", When: "审核期间收到申请，不再督促", If: unheardSilence(hearingInTime(true))},
			},
			Clocks: append(fallenReview(hearingInTime(true)),
				ClockOp{Op: Stop, Rule: "D08", If: hearingInTime(true)}, ClockOp{Op: Void, Rule: "D13", If: stopsPublication(hearingInTime(true))}),
			Reads: parts(casefile.PartNotice, casefile.PartReview), Writes: parts(casefile.PartHearing, casefile.PartReview, casefile.PartLadder), Check: checkHearingRequest,
			Find: func(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
				return casefile.Findings{Late: hearingInTime(false)(c, f, ctx)}
			},
		},
		{
			Name: "hearing.withdraw", Title: "登记撤回听证申请", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Hearing, From: awaited, While: proposed(), Goes: to(casefile.Hearing, HearingWithdrawn),
			Clocks: []ClockOp{{Op: Resume, Rule: "D11", If: runs}},
			Reads:  parts(casefile.PartHearing), Writes: parts(casefile.PartHearing, casefile.PartClocks),
		},
		{
			Name: "hearing.enrol", Title: "登记听证参加人", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: organisers, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Hearing, From: awaited, While: proposed(),
			Reads: parts(casefile.PartHearing), Writes: parts(casefile.PartHearing), Check: checkEnrolment,
		},
		{
			Name: "hearing.notify", Title: "送达听证通知", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: organisers, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Hearing, From: on(HearingRequested, HearingNotified, HearingPutOff), While: on(Noticed), Work: true, Goes: to(casefile.Hearing, HearingNotified),
			Papers: []Slot{
				{Name: "hearing-notice", Title: "行政处罚听证通知书", Series: "听"},
				{Name: "hearing-announcement", Title: "听证公告", If: func(_ casefile.Case, f casefile.Facts, _ Context) bool { return f.(*casefile.HearingNotify).Public }},
			},
			Clocks: []ClockOp{{Op: Pause, Rule: "D11", Why: "听证"}},
			Reads:  parts(casefile.PartHearing, casefile.PartProposal), Writes: parts(casefile.PartHearing, casefile.PartClocks),
			Task: "组织听证", TaskClock: "D11", TaskIf: func(c casefile.Case, _ Context) bool {
				return c.In(casefile.Hearing) == HearingRequested || c.In(casefile.Hearing) == HearingPutOff
			},
			Check: checkHearingNotice,
		},
		{
			Name: "postponement.request", Title: "登记听证延期申请", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Hearing, From: on(HearingNotified), While: on(Noticed), Goes: to(casefile.Hearing, HearingAskedOff),
			Reads: parts(casefile.PartHearing), Writes: parts(casefile.PartHearing), Check: checkPostponement,
		},
		{
			Name: "postponement.decide", Title: "决定听证是否延期", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: organisers, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Hearing, From: on(HearingAskedOff), While: on(Noticed),
			Goes: []Goes{
				{Track: casefile.Hearing, To: HearingPutOff, When: "准予延期", If: putOff(true)},
				{Track: casefile.Hearing, To: HearingNotified, When: "不予延期", If: putOff(false)},
			},
			Papers: []Slot{{Name: "postponement", Title: "听证延期申请决定书", Series: "听"}},
			Reads:  parts(casefile.PartHearing), Writes: parts(casefile.PartHearing), Task: "决定听证是否延期",
		},
		{
			Name: "hearing.adjourn", Title: "延期举行听证", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: organisers, Scope: Bureau, Duty: AsHost, Bar: []Bar{BarHandler},
			On: casefile.Hearing, From: on(HearingNotified, HearingAskedOff), While: on(Noticed), Goes: to(casefile.Hearing, HearingPutOff),
			Papers: []Slot{{Name: "adjournment", Title: "听证延期情况记录"}},
			Reads:  parts(casefile.PartHearing), Writes: parts(casefile.PartHearing), Check: checkAdjournment,
		},
		{
			Name: "hearing.hold", Title: "举行听证", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: []party.Role{party.HearingHost, party.ReviewHead}, Scope: Bureau, Duty: AsHost, Bar: []Bar{BarHandler},
			On: casefile.Hearing, From: on(HearingNotified), While: on(Noticed),
			Goes: []Goes{
				{Track: casefile.Hearing, To: HearingHeld, When: "到场", If: attended(true)},
				{Track: casefile.Hearing, To: HearingForfeited, When: "无正当理由不到场", If: attended(false)},
			},
			Papers: []Slot{{Name: "hearing-record", Title: "听证笔录"}, {Name: "hearing-report", Title: "听证报告"}},
			Clocks: []ClockOp{{Op: Resume, Rule: "D11", If: runs}},
			Reads:  parts(casefile.PartHearing), Writes: parts(casefile.PartHearing, casefile.PartClocks),
			Task: "举行听证并制作笔录", Check: checkHearingRecord, Find: findHearing,
		},
	}
}

// runs tells that no test or suspension keeps the handling period standing
// when the hearing no longer does.
func runs(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return c.In(casefile.Running) == "" && !goodsTested(c)
}

// goodsTested: seized goods are away to be tested (处罚法60: the time of a test is
// not counted).
func goodsTested(c casefile.Case) bool { return c.Seizure() != nil && c.Seizure().Testing() != nil }

// hearingInTime: a request after the right has ended is received and marked
// late, and no hearing follows from it.
func hearingInTime(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		n, k := c.Notice(), c.Latest("D08")
		inTime := n != nil && !n.HearingGone && k != nil && !k.Over(sentAt(f, ctx))
		return inTime == want
	}
}

// toBeHeard: what was on its way while the decision was served is on record, and
// no hearing can be held on it.
func toBeHeard(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return stillOpen(c) && hearingInTime(true)(c, f, ctx)
}

func attended(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.HearingHold).Attended == want
	}
}

func checkHearingRequest(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.HearingRequest)
	n := toldOfHearing(c)
	switch {
	case n == nil:
		return fault.New(fault.WrongState, "尚未告知听证权利，或者本案不在听证范围")
	case heardOn(c, *n):
		return fault.New(fault.WrongState, "已就告知的内容举行听证")
	case ctx.At.Before(n.ServedAt):
		return fault.InField("happened_at", "听证申请不能早于意见告知书的送达")
	case v.PostedOn.After(calendar.DateOf(ctx.At)):
		return fault.InField("posted_on", "邮戳日不能晚于收到之日")
	case !stillOpen(c) && hearingInTime(false)(c, f, ctx):
		return tooLateToSpeak()
	}
	return checkFiles(v.Files, ctx)
}

// toldOfHearing is the newest notice that reached the party and told it of the
// right. A newer one that is still under way takes nothing from it.
func toldOfHearing(c casefile.Case) *casefile.Notice {
	for i := range slices.Backward(c.Notices) {
		if n := &c.Notices[i]; n.Served() && n.HearingRight {
			return n
		}
	}
	return nil
}

func checkHearingNotice(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.HearingNotify)
	host, ok := ctx.People[v.Host]
	day := calendar.DateOf(ctx.At)
	switch {
	case v.HeldOn.IsZero():
		return fault.InField("held_on", "请填写听证日期").Because("《行政处罚法》第六十四条第二项")
	case !ok || host.Disabled || !(host.Holds(party.HearingHost, day) || host.Holds(party.ReviewHead, day)):
		return fault.InField("host", "听证主持人应当是已登记的听证主持人")
	case conflicted(v.Host, BarHandler, c, ctx) && !ctx.waives(HostApart):
		return fault.New(fault.Conflict, "本案调查人员或者已回避人员不能主持听证").Because("《行政处罚法》第六十四条第四项")
	case helpedUnit(host.Inherits(day), c):
		return helpedBefore()
	case !v.Public && strings.TrimSpace(v.Closed) == "":
		return fault.InField("closed_reason", "不公开举行听证的，应当说明涉及国家秘密、商业秘密或者个人隐私的理由")
	}
	p, missing := ctx.Rules.Period("D09")
	if missing != nil {
		return missing
	}
	res, wrong := deadline.Compute(p, ctx.Rules.Calendar, deadline.OnDate(v.HeldOn), nil, nil, calendar.Date{})
	if wrong != nil {
		return wrong
	}
	if res.Provisional {
		return fault.InField("held_on", "%s 跨入尚未公布放假安排的年份，无法确认已提前七个工作日通知，请另择日期", v.HeldOn)
	}
	if day.After(res.DueOn) && !ctx.waives(HearingAhead) {
		return fault.InField("held_on", "应当在举行听证的七个工作日前通知：%s 举行的听证最迟于 %s 通知", v.HeldOn, res.DueOn).Because("《行政处罚法》第六十四条第二项")
	}
	return nil
}

func checkHearingRecord(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.HearingHold)
	if calendar.DateOf(ctx.At) != c.HearingFile.Notice.HeldOn && !ctx.waives(HearingDay) {
		return fault.InField("happened_at", "听证应当在通知的日期（%s）举行；改期请重新通知", c.HearingFile.Notice.HeldOn)
	}
	if v.Attended && !v.SignedByParty() && strings.TrimSpace(v.Refusal) == "" && !ctx.waives(HearingSigned) {
		return fault.InField("signed", "听证笔录应当交当事人和到场的代理人核对并签名；拒绝签名的，写明情况").Because("《行政处罚法》第六十四条第八项")
	}
	if f := checkParticipants(c, v, ctx); f != nil {
		return f
	}
	if v.Attended && (strings.TrimSpace(v.Statement) == "" || strings.TrimSpace(v.Handlers) == "") {
		return fault.InField("party_statement", "请记录双方的陈述、举证和质证")
	}
	return checkFiles(v.Files, ctx)
}

func findHearing(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	p := c.Proposal()
	facts := reviewFacts(c, p.Proposal)
	facts.HearingHeld = f.(*casefile.HearingHold).Attended
	return casefile.Findings{MustReview: law.MustReview(ctx.Rules, facts)}
}

// checkEnrolment: one or two agents, each with a power of attorney; a third
// party says what its interest is (处罚法64).
func checkEnrolment(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.HearingEnrol)
	article := "《行政处罚法》第六十四条第五项"
	switch {
	case len(v.Agents) > 2 && !ctx.waives(HearingAgents):
		return fault.InField("agents", "当事人可以委托一至二人代理").Because(article)
	case len(v.Agents) > 0 && len(v.Powers) == 0 && !ctx.waives(HearingAgents):
		return fault.InField("powers_of_attorney", "委托代理人的，应当提交授权委托书").Because(article)
	case len(v.Agents) == 0 && len(v.Third) == 0 && !told(v.Translator):
		return fault.InField("agents", "请填写代理人、翻译人员或者第三人")
	}
	for i, a := range v.Agents {
		if slices.ContainsFunc(v.Agents[:i], func(b casefile.Agent) bool { return b.Name == a.Name }) {
			return fault.InField("agents", "代理人不能重复填写")
		}
	}
	return checkFiles(v.Powers, ctx)
}

// checkParticipants: whoever speaks for the party has its power of attorney.
func checkParticipants(c casefile.Case, v *casefile.HearingHold, ctx Context) *fault.Fault {
	if ctx.waives(HearingAgents) {
		return nil
	}
	article := "《行政处罚法》第六十四条第五项"
	enrolled := c.HearingFile.Enrolled
	switch {
	case !v.Attended && (v.ByAgents || len(v.Agents) > 0):
		return fault.InField("agents", "当事人和代理人都未到场的，不能填写到场的代理人")
	case v.ByAgents && len(v.Agents) == 0:
		return fault.InField("agents", "由代理人参加的，请填写到场的代理人").Because(article)
	}
	for i, a := range v.Agents {
		if !enrolled.Agent(a.Name) {
			return fault.InField("agents", "第 %d 名代理人没有登记授权委托书，不能代理", i+1).Because(article)
		}
		if slices.ContainsFunc(v.Agents[:i], func(b casefile.AgentPresent) bool { return b.Name == a.Name }) {
			return fault.InField("agents", "到场的代理人不能重复填写")
		}
	}
	for i, name := range v.Third {
		if !enrolled.Has(name) {
			return fault.InField("third_parties", "第 %d 名第三人没有登记", i+1)
		}
	}
	return nil
}

func putOff(granted bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.PostponementDecide).Granted == granted
	}
}

// checkPostponement: before the day. Who stays away on the day with good cause
// is the host's to judge.
func checkPostponement(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, held := f.(*casefile.PostponementRequest), c.HearingFile.Notice.HeldOn
	switch {
	case v.PostedOn.After(calendar.DateOf(ctx.At)):
		return fault.InField("posted_on", "邮戳日不能晚于收到之日")
	case !calendar.DateOf(sentAt(f, ctx)).Before(held):
		return fault.InField("happened_at", "延期申请应当在听证举行（%s）前提出；当日有正当理由不能到场的，由主持人决定延期", held)
	}
	return checkFiles(v.Files, ctx)
}

func checkAdjournment(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if held := c.HearingFile.Notice.HeldOn; calendar.DateOf(ctx.At).Before(held) {
		return fault.InField("happened_at", "听证之日（%s）以前，由当事人申请延期或者重新通知日期", held)
	}
	return checkFiles(f.(*casefile.HearingAdjourn).Files, ctx)
}

// hearingAwaited: a hearing was asked for and has not been held.
func hearingAwaited(c casefile.Case) bool {
	return c.In(casefile.Hearing) == HearingRequested || hearingUnderWay(c)
}

// hearingUnderWay: the party was told of a day, though it may have been put
// off. The time is the hearing's until the record, or until it is taken back.
func hearingUnderWay(c casefile.Case) bool {
	return slices.Contains(on(HearingNotified, HearingAskedOff, HearingPutOff), c.In(casefile.Hearing))
}
