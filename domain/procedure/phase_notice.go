package procedure

import (
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
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
			On: casefile.Main, From: spoken(),
			Goes: []Goes{
				{Track: casefile.Serving, To: "", When: "公告期内收到期限内的意见，停止公告送达", If: stopsPublication(defenceInTime)},
				{Track: casefile.Review, To: "", When: "审核期间收到，复核后重新送审", If: reviewFalls(defenceInTime)},
				{Track: casefile.Ladder, To: "", When: "审核期间收到，不再督促", If: unheardSilence(defenceInTime)},
			},
			Clocks: append(fallenReview(defenceInTime), ClockOp{Op: Void, Rule: "D13", If: stopsPublication(defenceInTime)}),
			Reads:  parts(casefile.PartNotice, casefile.PartReview), Writes: parts(casefile.PartDefence, casefile.PartReview, casefile.PartLadder), Check: checkDefence, Find: findLate("D07"),
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
			On: casefile.Main, From: slices.Concat(spoken(), on(Performed, Closing, Closed)),
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
	if !stillOpen(c) && !defenceInTime(c, f, ctx) {
		return tooLateToSpeak()
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

// defenceInTime: what is late is received and answered, and holds nothing up.
func defenceInTime(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return !findLate("D07")(c, f, ctx).Late
}

// reviewFalls: what the party says in time after the pack went to the review
// office was not before the reviewer. The review is begun anew when it is answered
// or heard (处罚法58: after the investigation, before the decision). A negative
// opinion stands: it binds until the draft is another one.
func reviewFalls(inTime func(casefile.Case, casefile.Facts, Context) bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return stillOpen(c) && underReview(c) && inTime(c, f, ctx)
	}
}

// unheardSilence: with the review, nobody is urged to give it any more.
func unheardSilence(inTime func(casefile.Case, casefile.Facts, Context) bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return begun(casefile.Ladder)(c, f, ctx) && reviewFalls(inTime)(c, f, ctx)
	}
}

func fallenReview(inTime func(casefile.Case, casefile.Facts, Context) bool) []ClockOp {
	return append(voidLadder(reviewFalls(inTime)), ClockOp{Op: Void, Rule: "D10", If: reviewFalls(inTime)})
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
	case *casefile.PostponementRequest:
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
	if v.Hearing && hearingAwaited(c) {
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
