package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
)

// inquiryPhase: who is asked to come, to hand over, to help, and what the
// party is told of results (询问通知、调取证据、协助、结果告知).
func inquiryPhase() []Act {
	inquiring := slices.Concat(on(Verification, Verified), filed())
	return []Act{
		{
			Name: "inquiry.notify", Title: "送达询问通知书", Cite: cite(penaltyLaw, "55"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: inquiring, Work: true,
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "inquiry-notice", Title: "询问通知书", Series: "询"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartEvidence), Check: checkInquiryNotice,
		},
		{
			Name: "evidence.request", Title: "送达调取证据通知书", Cite: cite(order55, "17.1"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: inquiring, Work: true,
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "evidence-notice", Title: "调取证据通知书", Series: "调"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartEvidence), Check: checkEvidenceRequest,
		},
		{
			Name: "assistance.request", Title: "出具协助函", Cite: cite(order55, "18.2"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: inquiring, Work: true,
			Papers: []Slot{{Name: "assistance-letter", Title: "关于请求协助调查取证的函", Series: "协"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartEvidence),
		},
		{
			Name: "assistance.answer", Title: "登记协助函的答复", Cite: cite(order55, "18.2"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: inquiring,
			Reads: parts(casefile.PartEvidence), Writes: parts(casefile.PartEvidence), Check: checkAssistanceAnswer,
		},
		{
			Name: "testing.tell", Title: "送达检测、检验、鉴定结果告知书", Cite: cite(order55, "18.1"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: filed(),
			Needs:  []GateID{"G01", "G02"},
			Papers: []Slot{{Name: "testing-notice", Title: "检测检验鉴定结果告知书", Series: "鉴告"}},
			Reads:  parts(casefile.PartEvidence), Writes: parts(casefile.PartService),
			Task: "告知检测、检验、鉴定结果", TaskClock: "D11", TaskIf: func(c casefile.Case, _ Context) bool { return c.Untold() },
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				if !c.Untold() {
					return fault.New(fault.WrongState, "没有尚未告知当事人的检测、检验、鉴定结果")
				}
				return checkService(c, f, ctx)
			},
		},
	}
}

func checkInquiryNotice(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.InquiryNotify)
	if v.AppearAt == nil || v.AppearAt.Before(ctx.At) {
		return fault.InField("appear_at", "请填写接受询问的时间，且不早于送达之时")
	}
	return checkService(c, f, ctx)
}

func checkEvidenceRequest(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.EvidenceRequest)
	switch {
	case !told(v.Items...):
		return fault.InField("items", "请逐项写明调取的证据材料")
	case v.By.Before(calendar.DateOf(ctx.At)):
		return fault.InField("by", "提供的期限不能早于送达之日")
	}
	return checkService(c, f, ctx)
}

func checkAssistanceAnswer(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.AssistanceAnswer)
	open := slices.ContainsFunc(c.Assistances, func(a casefile.Assistance) bool { return a.Sequence == v.Request && a.Answer == nil })
	if !open {
		return fault.InField("request", "没有等待答复的这一协助函")
	}
	return checkFiles(v.Files, ctx)
}

// resultsTold: what a test found is the party's to know before anything is
// concluded from it (令55第18条).
func resultsTold(c casefile.Case, ctx Context) *fault.Fault {
	if !c.Untold() || ctx.waives(ResultsTold) {
		return nil
	}
	return fault.New(fault.WrongState, "检测、检验、鉴定结果尚未告知当事人").Because(cite(order55, "18.1").String())
}
