package procedure

import (
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// noticePhase: prior notice, statement and defence (告知、陈述申辩).
func noticePhase() []Act {
	return []Act{
		{
			Name: "notice.issue", Title: "制作意见告知书", Cite: cite(order55, "21"), Phase: "告知",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Reported), Work: true, Goes: to(casefile.Main, NoticeIssued),
			Needs:  []GateID{"G06"},
			Papers: []Slot{{Name: "prior-notice", Title: "行政处罚意见告知书", Series: "告"}},
			Reads:  parts(casefile.PartProposal), Writes: parts(casefile.PartNotice),
			Task: "制作意见告知书", TaskIf: proposesPenalty, TaskClock: "D11", Check: penaltyOnly,
		},
		{
			Name: "notice.serve", Title: "送达意见告知书", Cite: cite(order55, "21"), Phase: "告知",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(NoticeIssued),
			Goes:   []Goes{{Track: casefile.Main, To: Noticed}, {Track: casefile.Serving, To: "", When: "公告期内直接送达", If: begun(casefile.Serving)}},
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "notice-receipt", Title: "送达回证（意见告知书）", Series: "送"}},
			Clocks: []ClockOp{
				// What the party was told before no longer counts, even when its time was
				// brought back by a correction.
				{Op: Void, Rule: "D13"}, {Op: Void, Rule: "D07"}, {Op: Void, Rule: "D08"}, {Op: Start, Rule: "D07"},
				{Op: Start, Rule: "D08", If: func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.Notice().HearingRight }},
			},
			Reads: parts(casefile.PartNotice, casefile.PartProposal), Writes: parts(casefile.PartNotice, casefile.PartService),
			Task: "送达意见告知书", TaskClock: "D11", Check: checkService,
		},
		{
			Name: "defence.receive", Title: "收到陈述、申辩", Cite: cite(penaltyLaw, "45"), Phase: "告知",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: proposed(),
			Reads: parts(casefile.PartNotice), Writes: parts(casefile.PartDefence), Check: checkDefence, Find: findLate("D07"),
		},
		{
			Name: "defence.waive", Title: "登记书面放弃陈述、申辩", Cite: cite(penaltyLaw, "44"), Phase: "告知",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Noticed),
			Clocks: []ClockOp{{Op: Waive, Rule: "D07"}, {Op: Waive, Rule: "D08", If: func(_ casefile.Case, f casefile.Facts, _ Context) bool { return f.(*casefile.DefenceWaive).Hearing }}},
			Reads:  parts(casefile.PartNotice), Writes: parts(casefile.PartDefence, casefile.PartClocks), Check: checkWaiver,
		},
		{
			Name: "defence.answer", Title: "复核陈述、申辩", Cite: cite(order55, "22"), Phase: "告知",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: proposed(),
			Papers: []Slot{{Name: "defence-answer", Title: "陈述申辩复核意见书"}},
			Reads:  parts(casefile.PartDefence), Writes: parts(casefile.PartDefence),
			Task: "复核陈述、申辩", TaskIf: unansweredDefence, TaskClock: "D11", Check: checkDefenceAnswer,
		},
	}
}

func proposesPenalty(c casefile.Case, _ Context) bool {
	return c.Proposal() != nil && c.Proposal().Outcome == casefile.Penalty
}

func penaltyOnly(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if !proposesPenalty(c, ctx) {
		return fault.New(fault.WrongState, "拟不予处罚的案件不需要制作处罚意见告知书")
	}
	return nil
}

// checkService judges a service and its receipt by its mode.
func checkService(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	s := serviceOf(f)
	consented := s.Consent || c.Address != nil && c.Address.Electronic
	switch {
	case strings.TrimSpace(s.Receiver) == "":
		return fault.InField("receiver", "请填写收件人")
	case s.Mode == "left" && strings.TrimSpace(s.Witness) == "" && len(s.Files) == 0:
		return fault.InField("witness", "留置送达应当有见证人，或者以拍照、录像等方式记录").Because("《住房和城乡建设行政处罚程序规定》第三十五条")
	case s.Mode == "electronic" && (!consented || len(s.Files) == 0):
		return fault.InField("electronic_consent", "电子送达须经当事人确认同意，并以拍照、截屏、录音、录像等方式记录").Because("《住房和城乡建设行政处罚程序规定》第三十七条")
	case s.Mode == "post" && strings.TrimSpace(s.Tracking) == "":
		return fault.InField("tracking", "邮寄送达应当填写邮件编号")
	case s.PostedOn.After(calendar.DateOf(ctx.At)):
		return fault.InField("posted_on", "邮寄日期不能晚于回执注明的收件日（送达之日）")
	case s.Mode == "entrusted" && strings.TrimSpace(s.Entrusted) == "":
		return fault.InField("entrusted_to", "委托送达应当填写受委托送达的机关").Because(cite(order55, "36").String())
	}
	return checkFiles(s.Files, ctx)
}

func serviceOf(f casefile.Facts) *casefile.Service {
	if v, ok := f.(interface{ Sent() *casefile.Service }); ok {
		return v.Sent()
	}
	return nil
}

func checkDefence(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DefenceReceive)
	served := false
	for _, n := range c.Notices {
		served = served || n.Served() && !n.ServedAt.After(ctx.At)
	}
	if !served {
		return fault.New(fault.WrongState, "意见告知书送达后才能登记陈述、申辩")
	}
	if v.PostedOn.After(calendar.DateOf(ctx.At)) {
		return fault.InField("posted_on", "邮戳日不能晚于收到之日")
	}
	for _, p := range v.Points {
		if strings.TrimSpace(p) == "" {
			return fault.InField("points", "陈述、申辩的各项内容不能为空")
		}
	}
	return checkFiles(v.Files, ctx)
}

// findLate marks what came after the party's period had ended. It is received
// all the same.
func findLate(rule string) func(casefile.Case, casefile.Facts, Context) casefile.Findings {
	return func(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
		k := c.Latest(rule)
		return casefile.Findings{Late: k != nil && k.Ended != "voided" && k.Over(sentAt(f, ctx))}
	}
}

// sentAt is when the party did its part: what is posted in time is in time, for
// the days on the way are not counted (令55第45条).
func sentAt(f casefile.Facts, ctx Context) time.Time {
	posted := calendar.Date{}
	switch v := f.(type) {
	case *casefile.DefenceReceive:
		posted = v.PostedOn
	case *casefile.HearingRequest:
		posted = v.PostedOn
	}
	if posted.IsZero() {
		return ctx.At
	}
	return posted.Start()
}

func checkWaiver(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DefenceWaive)
	if len(v.Files) == 0 {
		return fault.InField("files", "放弃陈述、申辩应当有当事人的书面声明")
	}
	if h := c.In(casefile.Hearing); v.Hearing && (h == HearingRequested || h == HearingNotified) {
		return fault.New(fault.WrongState, "当事人已要求听证，放弃请登记撤回听证申请")
	}
	if ctx.At.Before(c.Notice().ServedAt) {
		return fault.InField("happened_at", "放弃陈述、申辩不能早于意见告知书的送达")
	}
	return checkFiles(v.Files, ctx)
}

func unansweredDefence(c casefile.Case, _ Context) bool {
	for _, d := range c.Defences {
		if !d.Answered {
			return true
		}
	}
	return false
}

func checkDefenceAnswer(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.DefenceAnswer)
	if !unansweredDefence(c, ctx) {
		return fault.New(fault.WrongState, "没有尚未复核的陈述、申辩")
	}
	answered := map[string]bool{}
	for _, a := range v.Answers {
		if strings.TrimSpace(a.Reason) == "" {
			return fault.InField("answers", "每一项复核意见都应当说明理由")
		}
		answered[strings.TrimSpace(a.Point)] = true
	}
	for _, d := range c.Defences {
		for _, p := range d.Points {
			if !d.Answered && !answered[strings.TrimSpace(p)] {
				return fault.InField("answers", "尚未复核当事人提出的：%s", p).Because("《行政处罚法》第四十五条")
			}
		}
	}
	return nil
}

// hearingPhase: request, notice, hearing and record (听证).
func hearingPhase() []Act {
	organisers := []party.Role{party.ReviewHead, party.HearingHost}
	return []Act{
		{
			Name: "hearing.request", Title: "登记听证申请", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Hearing, From: on("", HearingHeld, HearingWithdrawn, HearingForfeited, HearingTooLate), While: proposed(),
			Goes: []Goes{
				{Track: casefile.Hearing, To: HearingRequested, When: "期限内申请", If: hearingInTime(true)},
				{Track: casefile.Hearing, To: HearingTooLate, When: "逾期申请，答复后不举行", If: hearingInTime(false)},
			},
			Clocks: []ClockOp{{Op: Stop, Rule: "D08", If: hearingInTime(true)}},
			Reads:  parts(casefile.PartNotice), Writes: parts(casefile.PartHearing), Check: checkHearingRequest,
			Find: func(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
				return casefile.Findings{Late: hearingInTime(false)(c, f, ctx)}
			},
		},
		{
			Name: "hearing.withdraw", Title: "登记撤回听证申请", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Hearing, From: on(HearingRequested, HearingNotified), While: proposed(), Goes: to(casefile.Hearing, HearingWithdrawn),
			Clocks: []ClockOp{{Op: Resume, Rule: "D11", If: runs}},
			Reads:  parts(casefile.PartHearing), Writes: parts(casefile.PartHearing, casefile.PartClocks),
		},
		{
			Name: "hearing.notify", Title: "送达听证通知", Cite: cite(penaltyLaw, "64"), Phase: "听证",
			Who: organisers, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Hearing, From: on(HearingRequested, HearingNotified), While: on(Noticed), Work: true, Goes: to(casefile.Hearing, HearingNotified),
			Papers: []Slot{{Name: "hearing-notice", Title: "行政处罚听证通知书", Series: "听"}},
			Clocks: []ClockOp{{Op: Pause, Rule: "D11", Why: "听证"}},
			Reads:  parts(casefile.PartHearing, casefile.PartProposal), Writes: parts(casefile.PartHearing, casefile.PartClocks),
			Task: "组织听证", TaskIf: func(c casefile.Case, _ Context) bool { return c.In(casefile.Hearing) == HearingRequested }, TaskClock: "D11",
			Check: checkHearingNotice,
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
func runs(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.In(casefile.Running) == "" }

// hearingInTime: a request after the right has ended is received and marked
// late, and no hearing follows from it.
func hearingInTime(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		n, k := c.Notice(), c.Latest("D08")
		inTime := n != nil && !n.HearingGone && k != nil && !k.Over(sentAt(f, ctx))
		return inTime == want
	}
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
	case !ok || host.Disabled || !(host.Holds(party.HearingHost, day) || host.Holds(party.ReviewHead, day)):
		return fault.InField("host", "听证主持人应当是已登记的听证主持人")
	case conflicted(v.Host, BarHandler, c, ctx) && !ctx.waives(HostApart):
		return fault.New(fault.Conflict, "本案调查人员或者已回避人员不能主持听证").Because("《行政处罚法》第六十四条第四项")
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
	if v.Attended && !v.Signed && strings.TrimSpace(v.Refusal) == "" && !ctx.waives(HearingSigned) {
		return fault.InField("signed", "听证笔录应当交当事人核对并签名；拒绝签名的，写明情况").Because("《行政处罚法》第六十四条第八项")
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
