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

// The conditions of the bureau's own enforcement (代履行、强制拆除).

const (
	substitute = law.SubstitutePerformance
	demolition = law.Demolition
)

// is asks for the measure of the newest enforcement.
func is(m law.Measure) condition {
	return func(c casefile.Case, _ casefile.Facts, _ Context) bool {
		return c.Compulsion() != nil && c.Compulsion().Measure == m
	}
}

func enforces(want bool) condition {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.CompulsionDecide).Approve == want
	}
}

func enforcesBy(m law.Measure) condition { return both(enforces(true), is(m)) }

func compulsionAgreed(urgent, agree bool) condition {
	return func(c casefile.Case, f casefile.Facts, _ Context) bool {
		return (c.Compulsion().Urgent != nil) == urgent && (f.(*casefile.CompulsionReview).Code == casefile.Agree) == agree
	}
}

// reviewable: an ordinary enforcement is reviewed before it is decided, one that
// could not wait once it is done.
func reviewable(c casefile.Case) bool {
	return c.In(casefile.CompulsionTrack) == CompulsionProposed || c.Compulsion().Urgent != nil
}

func findCompulsion(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	m := substitute
	if v, ok := f.(*casefile.CompulsionPropose); ok {
		m = v.Measure
	}
	return casefile.Findings{MustReview: measureHits(c, m, ctx)}
}

func checkAnnouncement(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CompulsionAnnounce)
	if f := law.MeasureAllowed(ctx.Rules, c.Matter.Power, demolition); f != nil {
		return f
	}
	if !v.Until.After(calendar.DateOf(ctx.At)) {
		return fault.InField("until", "限期自行拆除的末日应当在公告之日以后").Because(cite(compulsionLaw, "44").String())
	}
	return checkFiles(v.Files, ctx)
}

func checkCompulsion(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CompulsionPropose)
	if v.PlannedOn.IsZero() || !v.PlannedOn.After(calendar.DateOf(ctx.At)) {
		return fault.InField("planned_on", "实施日期应当在提请之日以后")
	}
	if !ctx.Rules.Calendar.IsWorkingDay(v.PlannedOn) {
		return fault.InField("planned_on", "%s不是工作日，不得在法定节假日实施强制执行", v.PlannedOn).Because(cite(compulsionLaw, "43").String())
	}
	return firstOf(checkEnforcer(c, v, "", ctx), compulsionDue(c, v.Measure, ctx), checkHarm(v))
}

// checkEnforcer: a measure that the law gives the bureau, by somebody who has no
// interest in it (强制法13, 50).
func checkEnforcer(c casefile.Case, v *casefile.CompulsionPropose, path string, ctx Context) *fault.Fault {
	if f := law.MeasureAllowed(ctx.Rules, c.Matter.Power, v.Measure); f != nil {
		return f
	}
	switch {
	case v.Measure != substitute && v.Measure != demolition:
		return fault.InField(path+"measure", "强制执行方式应为代履行或者强制拆除").Because(cite(compulsionLaw, "12").String())
	case blank(c.Matter.Party.Address):
		return fault.InField(path+"measure", "代履行（强制执行）决定书应当载明当事人的地址，请先补充").Because(cite(compulsionLaw, "51").String())
	case !v.Disinterested || strings.TrimSpace(v.Performer) == strings.TrimSpace(c.Matter.Party.Name):
		return fault.InField(path+"disinterested", "应当由本机关或者没有利害关系的第三人实施").Because(cite(compulsionLaw, "50").String())
	}
	return nil
}

// checkHarm: the bureau performs in the party's stead only where not performing
// harms what the article names.
func checkHarm(v *casefile.CompulsionPropose) *fault.Fault {
	if v.Measure == substitute && (v.Harm == "" || blank(v.HarmFacts)) {
		return fault.InField("harm", "只有后果已经或者将危害交通安全、造成环境污染或者破坏自然资源的，才可以代履行，请写明事实").Because(cite(compulsionLaw, "50").String())
	}
	return nil
}

// compulsionDue lists, one after the other, what must be true before the bureau
// enforces itself: an order that stands, a demand for it in vain, no stay, and
// for a building the public notice and the end of the party's rights.
func compulsionDue(c casefile.Case, m law.Measure, ctx Context) *fault.Fault {
	article := cite(compulsionLaw, "50").String()
	switch {
	case !mustPay(c) || c.Decision.Outcome != casefile.Penalty || !c.HasOrders():
		return fault.New(fault.GateShut, "没有生效的、要求当事人履行排除妨碍、恢复原状等义务的决定").Because(article)
	case c.EnforcementEnd != nil:
		return fault.New(fault.WrongState, "执行已经终结").Because(cite(compulsionLaw, "40").String())
	case stayed(c):
		return fault.New(fault.GateShut, "行政复议、行政诉讼期间已经决定停止执行").Because(cite(penaltyLaw, "73").String())
	case ctx.waives(DemandedFirst):
		return nil
	case c.Demand() == nil || slices.Contains(on("", DemandIssued), c.In(casefile.Enforcement)) || blank(c.Demand().Duties):
		return fault.New(fault.GateShut, "应当先催告当事人履行，催告书应当写明该项义务").Because(cite(compulsionLaw, "35").String())
	}
	if f := demandedInVain(c, ctx); f != nil {
		return f
	}
	if m == substitute {
		return nil
	}
	_, over := rightsOver(c, ctx.At)
	switch {
	case c.Announcement == nil || !calendar.DateOf(ctx.At).After(c.Announcement.Until):
		return fault.New(fault.GateShut, "应当先予公告，限期当事人自行拆除，期限尚未届满").Because(cite(compulsionLaw, "44").String())
	case !over || disputePending(c, nil, ctx):
		return fault.New(fault.GateShut, "当事人申请行政复议、提起行政诉讼的期限尚未届满或者案件尚未审结，不能强制拆除").Because(cite(compulsionLaw, "44").String())
	}
	return nil
}

// stayed tells whether execution is stayed while the party contests.
func stayed(c casefile.Case) bool {
	r := c.Remedy()
	return r != nil && r.Stayed && disputePending(c, nil, Context{})
}

// compulsionPassed is the red line of the bureau's own enforcement.
func compulsionPassed(c casefile.Case, ctx Context) *fault.Fault {
	if c.Compulsion().Passed() || ctx.waives(CompulsionPassed) {
		return nil
	}
	f := shut("代履行、强制拆除应当先经法制审核，尚无对本次提请的审核通过意见").Because(cite(guidance, "（十一）").String())
	f.Gate = "G10"
	return f
}

func checkCompulsionReview(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	x := c.Compulsion()
	if x.Review != nil || !reviewable(c) {
		return fault.New(fault.WrongState, "本次提请已经出具审核意见，修改后重新提请的才能再次审核")
	}
	return checkReviewOf(c, &f.(*casefile.CompulsionReview).ReviewOf, x.SHA256, "代履行、强制拆除的提请", CompulsionRead, ctx)
}

func checkCompulsionDecision(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, x := f.(*casefile.CompulsionDecide), c.Compulsion()
	switch {
	case v.SHA256 != x.SHA256:
		return fault.New(fault.Stale, "提请的内容已经修改，请按现在的内容决定")
	case !v.Approve:
		return nil
	}
	return compulsionDue(c, x.Measure, ctx)
}

// reminderFor computes the last day of the reminder for a day of performance.
func reminderFor(day calendar.Date, ctx Context) (deadline.Result, *fault.Fault) {
	p, missing := ctx.Rules.Period(remindPeriod)
	if missing != nil {
		return deadline.Result{}, missing
	}
	return deadline.Compute(p, ctx.Rules.Calendar, deadline.OnDate(day), nil, nil, calendar.Date{})
}

func checkReminder(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, x := f.(*casefile.CompulsionRemind), c.Compulsion()
	switch {
	case x.Measure != substitute:
		return fault.New(fault.WrongState, "强制拆除经公告限期自行拆除，不另行催告").Because(cite(compulsionLaw, "44").String())
	case v.On.Before(x.PlannedOn):
		return fault.InField("on", "代履行的日期不能早于决定书载明的%s", x.PlannedOn).Because(cite(compulsionLaw, "51").String())
	case !ctx.Rules.Calendar.IsWorkingDay(v.On):
		return fault.InField("on", "%s不是工作日，不得在法定节假日实施强制执行", v.On).Because(cite(compulsionLaw, "43").String())
	}
	res, wrong := reminderFor(v.On, ctx)
	if wrong != nil {
		return wrong
	}
	if res.Provisional {
		return fault.InField("on", "%s跨入尚未公布放假安排的年份，无法确认已提前三个工作日催告，请另择日期", v.On)
	}
	if calendar.DateOf(ctx.At).After(res.DueOn) && !ctx.waives(RemindedAhead) {
		return fault.InField("on", "应当在代履行三个工作日前催告：%s代履行的，最迟于%s催告", v.On, res.DueOn).Because(cite(compulsionLaw, "51").String())
	}
	return checkService(c, f, ctx)
}

// performableOn tells why the enforcement cannot be carried out on the day.
func performableOn(c casefile.Case, ctx Context) *fault.Fault {
	x, day := c.Compulsion(), calendar.DateOf(ctx.At)
	if x.Measure == demolition {
		if day.Before(x.PlannedOn) {
			return fault.New(fault.WrongState, "决定书载明的实施日期为%s，不能提前", x.PlannedOn).Because(cite(compulsionLaw, "37").String())
		}
		return nil
	}
	switch {
	case ctx.waives(RemindedAhead):
		return nil
	case c.In(casefile.CompulsionTrack) != CompulsionReminded:
		return fault.New(fault.GateShut, "代履行三个工作日前应当再次催告当事人履行").Because(cite(compulsionLaw, "51").String())
	case day.Before(x.ExecuteOn):
		return fault.New(fault.WrongState, "催告书载明的代履行日期为%s，不能提前", x.ExecuteOn).Because(cite(compulsionLaw, "51").String())
	}
	return nil
}

func checkCompulsionExecution(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	x, v := c.Compulsion(), f.(*casefile.CompulsionExecute).CompulsionExecution
	if f := firstOf(compulsionStands(c), performableOn(c, ctx)); f != nil {
		return f
	}
	if strings.TrimSpace(v.Performer) != strings.TrimSpace(x.Performer) {
		return fault.InField("performer", "实施人应当是决定书载明的“%s”", x.Performer).Because(cite(compulsionLaw, "51").String())
	}
	return checkCarriedOut(v, "", ctx)
}

// compulsionStands: nothing has come between the decision and its execution.
func compulsionStands(c casefile.Case) *fault.Fault {
	switch {
	case c.Decision.Undone():
		return fault.New(fault.WrongState, "据以执行的决定已经失去效力").Because(cite(compulsionLaw, "40").String())
	case stayed(c):
		return fault.New(fault.GateShut, "行政复议、行政诉讼期间已经决定停止执行").Because(cite(penaltyLaw, "73").String())
	}
	return nil
}

// checkCarriedOut holds the record to 强制法43 and 51: not by night nor on a day
// off, supervised, signed, on video throughout (118号（九）).
func checkCarriedOut(v casefile.CompulsionExecution, path string, ctx Context) *fault.Fault {
	article := cite(compulsionLaw, "51").String()
	if restful(ctx) && blank(v.Emergency) {
		return fault.InField(path+"emergency", "不得在夜间或者法定节假日实施强制执行；情况紧急的，应当写明").Because(cite(compulsionLaw, "43").String())
	}
	if f := checkSigned(v.Signing, path, article); f != nil {
		return f
	}
	switch {
	case !v.Unperformed:
		return fault.InField(path+"still_unperformed", "当事人已经履行的，停止实施").Because(article)
	case !v.PerformerSigned:
		return fault.InField(path+"performer_signed", "实施人应当在执行文书上签名或者盖章").Because(article)
	case !v.PartySigned && (blank(v.Witness) || !v.WitnessSigned):
		return fault.InField(path+"witness", "当事人没有签名的，应当由见证人在执行文书上签名或者盖章").Because(article)
	case len(v.Video) == 0:
		return fault.InField(path+"video", "代履行、强制拆除应当全程音像记录").Because(cite(guidance, "（九）").String())
	}
	return checkFiles(v.Video, ctx)
}

// restful tells whether the act takes place by night or on a day off.
func restful(ctx Context) bool {
	from, until := ctx.Rules.Params.NightHours()
	hour := ctx.At.In(zone).Hour()
	return hour >= from || hour < until || !ctx.Rules.Calendar.IsWorkingDay(calendar.DateOf(ctx.At))
}

func checkCompulsionStop(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	return checkFiles(f.(*casefile.CompulsionStop).Files, ctx)
}

func nobodyThere(_ casefile.Case, f casefile.Facts, _ Context) bool {
	return !f.(*casefile.CompulsionUrgent).Execution.PartyPresent
}

// checkUrgentClearing: what blocks or fouls a road, a river, a channel or a
// public place, which the party cannot clear, on the word of a leader.
func checkUrgentClearing(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CompulsionUrgent)
	if v.Proposal.Measure != substitute {
		return fault.InField("proposal.measure", "只有代履行可以立即实施").Because(cite(compulsionLaw, "52").String())
	}
	leader, known := ctx.People[v.DecidedBy]
	day := calendar.DateOf(ctx.At)
	switch {
	case !known || leader.Disabled || !leader.Holds(party.Head, day) && !leader.Holds(party.DeputyHead, day):
		return fault.InField("decided_by", "立即实施代履行应当由本机关负责人决定").Because(cite(compulsionLaw, "52").String())
	case conflicted(v.DecidedBy, BarHandler, c, ctx):
		return fault.New(fault.Conflict, "承办人员或者已回避人员不能决定立即实施代履行")
	}
	return firstOf(checkEnforcer(c, &v.Proposal, "proposal.", ctx), checkCarriedOut(v.Execution, "execution.", ctx))
}

// untold: the party was not there and does not know yet.
func untold(c casefile.Case) bool {
	x := c.Compulsion()
	return x != nil && x.Urgent != nil && !x.Told()
}

func checkTelling(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if !untold(c) {
		return fault.New(fault.WrongState, "没有需要事后通知当事人的立即代履行").Because(cite(compulsionLaw, "52").String())
	}
	return checkService(c, f, ctx)
}

// chargeable tells why the costs cannot be fixed yet.
func chargeable(c casefile.Case, _ Context) *fault.Fault {
	x := c.Compulsion()
	switch {
	case x.Void:
		return fault.New(fault.WrongState, "据以执行的决定已经失去效力，费用不由当事人承担").Because(cite(compulsionLaw, "41").String())
	case untold(c):
		return fault.New(fault.GateShut, "当事人不在场，尚未事后通知").Because(cite(compulsionLaw, "52").String())
	case !x.Passed():
		return fault.New(fault.GateShut, "立即实施的代履行尚未经事后法制审核通过").Because(cite(guidance, "（十一）").String())
	}
	return nil
}

func checkCharge(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v, x := f.(*casefile.CompulsionCharge), c.Compulsion()
	article := cite(compulsionLaw, "51").String()
	if f := chargeable(c, ctx); f != nil {
		return f
	}
	switch {
	case v.Total() != v.Amount:
		return fault.InField("items", "费用明细合计%s，应当等于由当事人承担的费用%s", law.Yuan(v.Total()), law.Yuan(v.Amount)).Because(article)
	case v.Amount > x.Budget && blank(v.Over):
		return fault.InField("over_budget", "费用超过预算%s的，应当说明理由；费用按照成本合理确定", law.Yuan(x.Budget)).Because(article)
	}
	return checkFiles(v.Files, ctx)
}

func costsSomething(want bool) condition {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return (f.(*casefile.CompulsionCharge).Amount > 0) == want
	}
}

func costsPaidUp(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return f.(*casefile.CompulsionCollect).Amount >= reckonAt(c, ctx).CostsOpen()
}

func checkCosts(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CompulsionCollect)
	if open := reckonAt(c, ctx).CostsOpen(); v.Amount > open {
		return fault.InField("amount", "缴款金额不能超过尚未缴纳的费用%s", law.Yuan(open))
	}
	return checkFiles(v.Files, ctx)
}

// compulsionOver: no case is performed or closed while the bureau's own
// enforcement is under way, a party has not been told, or costs are open that
// nobody pursues.
func compulsionOver(c casefile.Case, ctx Context) *fault.Fault {
	article := cite(compulsionLaw, "51").String()
	switch s := c.In(casefile.CompulsionTrack); s {
	case "", CompulsionProblem, CompulsionSettled, CompulsionEnded:
		return nil
	case CompulsionContested:
		if untold(c) {
			return fault.New(fault.WrongState, "已立即代履行，尚未通知当事人").Because(cite(compulsionLaw, "52").String())
		}
		return nil
	case CompulsionBilled:
		if slices.Contains(inCourt(), c.In(casefile.Enforcement)) && c.Application.Costs > 0 || c.EnforcementEnd != nil {
			return nil
		}
		return fault.New(fault.WrongState, "代履行、强制拆除的费用尚欠%s，应当缴清，或者申请人民法院强制执行", law.Yuan(reckonAt(c, ctx).CostsOpen())).Because(article)
	default:
		return fault.New(fault.WrongState, "代履行、强制拆除处于“%s”，尚未了结", StateTitle(casefile.CompulsionTrack, s)).Because(article)
	}
}

// compulsionFalls: what enforces a decision falls with it.
func compulsionFalls(c casefile.Case) bool {
	x := c.Compulsion()
	return x != nil && x.Urgent == nil && !slices.Contains(on("", CompulsionSettled, CompulsionEnded), c.In(casefile.CompulsionTrack))
}

// stillToCarryOut: nothing has been done yet, or only costs are open.
func stillToCarryOut(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return slices.Contains(on(CompulsionProposed, CompulsionReviewed, CompulsionProblem, CompulsionDecided, CompulsionServed, CompulsionReminded), c.In(casefile.CompulsionTrack))
}
