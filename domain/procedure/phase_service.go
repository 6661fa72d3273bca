package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
)

// servicePhase: where the party can be reached, and service by public notice
// (送达地址确认、公告送达). The other modes are receipts of the acts of service.
func servicePhase() []Act {
	return []Act{
		{
			Name: "address.confirm", Title: "登记送达地址确认书", Cite: cite(order55, "37"), Phase: "送达",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: slices.Concat(beforeDecision(), on(Decided, Issued, Served)),
			Papers: []Slot{{Name: "address-confirmation", Title: "送达地址（电子送达）确认书"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartService), Check: checkAddress, Find: findAddress,
		},
		{
			Name: "notice.publish", Title: "公告送达意见告知书", Cite: cite(civilProcedure, "95"), Phase: "告知",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Serving, From: on(""), While: on(NoticeIssued), Goes: to(casefile.Serving, ServingPublished),
			Needs:  []GateID{"G01"},
			Papers: []Slot{{Name: "service-publication", Title: "送达公告（意见告知书）", Series: "送"}},
			Clocks: []ClockOp{{Op: Start, Rule: "D13"}},
			Reads:  parts(casefile.PartNotice, casefile.PartService), Writes: parts(casefile.PartService, casefile.PartClocks), Check: checkPublication,
		},
		{
			Name: "notice.deem", Title: "意见告知书公告期满，视为送达", Cite: cite(civilProcedure, "95"), Phase: "告知",
			Duty: AsEngine,
			On:   casefile.Serving, From: on(ServingPublished), While: on(NoticeIssued),
			Goes:   []Goes{{Track: casefile.Main, To: Noticed}, {Track: casefile.Serving, To: ""}},
			Papers: []Slot{{Name: "notice-receipt", Title: "公告送达情况记录（意见告知书）", Series: "送"}},
			Clocks: []ClockOp{
				{Op: Void, Rule: "D07"}, {Op: Void, Rule: "D08"}, {Op: Start, Rule: "D07"},
				{Op: Start, Rule: "D08", If: func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.Notice().HearingRight }},
			},
			Lapses: []string{"D13"}, Writes: parts(casefile.PartNotice, casefile.PartService, casefile.PartClocks),
		},
		{
			Name: "decision.publish", Title: "公告送达决定书", Cite: cite(civilProcedure, "95"), Phase: "送达",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Serving, From: on(""), While: on(Issued), Goes: to(casefile.Serving, ServingPublished),
			Needs: []GateID{"G01"}, Shut: mustRecall,
			Papers: []Slot{{Name: "service-publication", Title: "送达公告（决定书）", Series: "送"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D12"}, {Op: Start, Rule: "D13"}},
			Reads:  parts(casefile.PartDecision, casefile.PartService), Writes: parts(casefile.PartService, casefile.PartClocks), Check: checkPublication,
		},
		{
			Name: "decision.deem", Title: "决定书公告期满，视为送达", Cite: cite(civilProcedure, "95"), Phase: "送达",
			Duty: AsEngine,
			On:   casefile.Serving, From: on(ServingPublished), While: on(Issued),
			Goes: []Goes{
				{Track: casefile.Main, To: Served},
				{Track: casefile.Serving, To: ""},
				{Track: casefile.Payment, To: PaymentDue, When: "有罚没款", If: owes},
			},
			Papers: []Slot{{Name: "decision-receipt", Title: "公告送达情况记录（决定书）", Series: "送"}},
			Clocks: []ClockOp{
				{Op: Floor, Rule: "D14"}, {Op: Floor, Rule: "D15"},
				{Op: Start, Rule: "D19", If: owes}, {Op: Start, Rule: "D22"}, {Op: Start, Rule: "D23"},
				{Op: Start, Rule: "I09", If: ordersInTime}, {Op: Follow, Rule: "I09", On: lastToCorrect, If: ordersInTime},
			},
			Follows: []Name{"disclosure.publish"},
			Lapses:  []string{"D13"}, Writes: parts(casefile.PartService, casefile.PartClocks),
		},
	}
}

// checkPublication: a public notice is the last resort, and the file says why.
func checkPublication(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := publicationOf(f)
	because := cite(civilProcedure, "95").String()
	modes := map[string]bool{}
	for _, a := range v.Attempts {
		if a.On.After(calendar.DateOf(ctx.At)) {
			return fault.InField("attempts", "未能送达的日期不能晚于公告之日")
		}
		if strings.TrimSpace(a.Result) == "" {
			return fault.InField("attempts", "请逐次写明未能送达的情况").Because(because)
		}
		modes[a.Mode] = true
	}
	switch {
	case v.Ground == "party_missing" && strings.TrimSpace(v.Inquiry) == "":
		return fault.InField("inquiry", "受送达人下落不明的，请写明查找经过后再公告").Because(because)
	case v.Ground == "others_failed" && len(modes) < 2:
		return fault.InField("attempts", "其他方式无法送达的才能公告：请先采用并记载至少两种其他送达方式").Because(because)
	case len(v.Places) == 0 || slices.ContainsFunc(v.Places, func(p string) bool { return strings.TrimSpace(p) == "" }):
		return fault.InField("places", "请填写公告的媒介或者张贴地点")
	case len(v.Files) == 0:
		return fault.InField("files", "公告送达应当拍照、录像或者保存页面").Because(guidance)
	}
	return checkFiles(v.Files, ctx)
}

func publicationOf(f casefile.Facts) *casefile.ServicePublish {
	switch v := f.(type) {
	case *casefile.NoticePublish:
		return &v.ServicePublish
	case *casefile.DecisionPublish:
		return &v.ServicePublish
	}
	return nil
}

func checkAddress(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.AddressConfirm)
	switch {
	case v.Electronic && strings.TrimSpace(v.Account) == "":
		return fault.InField("electronic_address", "同意电子送达的，请填写接收的号码、邮箱或者账号").Because(cite(order55, "37").String())
	case v.ChangedOn.After(calendar.DateOf(ctx.At)):
		return fault.InField("changed_on", "联系方式变更之日不能晚于告知之日")
	case len(v.Files) == 0:
		return fault.InField("files", "送达地址确认书应当有当事人的签名或者盖章")
	}
	return checkFiles(v.Files, ctx)
}

// findAddress marks a change that the party told of after its five working
// days: what was sent to the old address until then was served (令55第37条).
func findAddress(_ casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	v := f.(*casefile.AddressConfirm)
	if v.ChangedOn.IsZero() {
		return casefile.Findings{}
	}
	p, missing := ctx.RulesAt(v.ChangedOn).Period("D36")
	if missing != nil {
		return casefile.Findings{}
	}
	res, wrong := deadline.Compute(p, ctx.Rules.Calendar, deadline.OnDate(v.ChangedOn), nil, nil, calendar.Date{})
	return casefile.Findings{Late: wrong == nil && !res.Provisional && !ctx.At.Before(res.DueAt)}
}

// postedInTime: the days on the way are not the bureau's either. What was
// posted within the period was served within it (令55第45条).
func postedInTime(c casefile.Case, e *casefile.Event, _ Context) *fault.Fault {
	s := serviceOf(e.Facts)
	if s.Mode != "post" || s.PostedOn.IsZero() || c.Running("D12") == nil {
		return nil
	}
	for i := range e.Clocks {
		if k := &e.Clocks[i]; k.Rule == "D12" && !s.PostedOn.After(k.Result.DueOn) {
			k.Late = false
		}
	}
	return nil
}
