package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// referralPhase: a suspected crime goes to the police, and what comes of it
// (移送涉嫌犯罪案件, 令310号).
func referralPhase() []Act {
	about := parts(casefile.PartReferral)
	return []Act{
		{
			Name: "crime.suspect", Title: "提出移送涉嫌犯罪案件报告", Cite: cite(order310, "5"), Phase: "移送",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Referring, From: on("", ReferralRefused), While: filed(), Goes: to(casefile.Referring, ReferralSuspected),
			Papers: []Slot{{Name: "referral-report", Title: "移送涉嫌犯罪案件报告"}},
			Clocks: []ClockOp{{Op: Void, Rule: "D30"}, {Op: Start, Rule: "D29"}},
			Reads:  parts(casefile.PartEvidence, casefile.PartReferral), Writes: about,
			Task: "报告涉嫌犯罪案件", TaskIf: func(c casefile.Case, _ Context) bool { return suspectedInReview(c) }, TaskClock: "D29", Check: checkSuspicion,
		},
		{
			Name: "crime.decide", Title: "决定是否移送涉嫌犯罪案件", Cite: cite(order310, "5"), Phase: "移送",
			Who: []party.Role{party.Head}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Referring, From: on(ReferralSuspected),
			Goes: []Goes{
				{Track: casefile.Referring, To: ReferralApproved, When: "批准", If: approvesReferral(true)},
				{Track: casefile.Referring, To: "", When: "不批准，理由记录在案", If: approvesReferral(false)},
			},
			Papers: []Slot{{Name: "referral-sheet", Title: "涉嫌犯罪案件移送审批表"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D29"}, {Op: Start, Rule: "D29B", If: approvesReferral(true)}},
			Reads:  about, Writes: parts(casefile.PartReferral, casefile.PartClocks),
			Task: "决定是否移送涉嫌犯罪案件", TaskClock: "D29",
		},
		{
			Name: "crime.handover", Title: "移送公安机关", Cite: cite(order310, "6"), Phase: "移送",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Referring, From: on(ReferralApproved), Goes: to(casefile.Referring, ReferralHanded),
			Papers: []Slot{
				{Name: "referral", Title: "涉嫌犯罪案件移送书", Series: "移"},
				{Name: "referral-investigation", Title: "涉嫌犯罪案件情况的调查报告"},
				{Name: "referral-items", Title: "涉案物品清单和检验报告、鉴定结论目录"},
			},
			Clocks: []ClockOp{{Op: Stop, Rule: "D29B"}},
			Reads:  about, Writes: parts(casefile.PartReferral, casefile.PartClocks),
			Task: "移送公安机关", TaskClock: "D29B",
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.CrimeHandover).Files, ctx)
			},
		},
		{
			Name: "crime.answer", Title: "登记公安机关的决定", Cite: cite(order310, "8"), Phase: "移送",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Referring, From: on(ReferralHanded, ReferralReviewed),
			Goes: []Goes{
				{Track: casefile.Referring, To: ReferralAccepted, When: "立案", If: policeAccept(true)},
				{Track: casefile.Referring, To: ReferralRefused, When: "不予立案", If: policeAccept(false)},
			},
			Clocks: []ClockOp{{Op: Start, Rule: "D30", If: refusedAtFirst}},
			Reads:  about, Writes: parts(casefile.PartReferral, casefile.PartClocks), Task: "登记公安机关的决定", Check: checkPolice,
		},
		{
			Name: "crime.review", Title: "提请公安机关复议", Cite: cite(order310, "9"), Phase: "移送",
			Who: []party.Role{party.ReviewHead}, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Referring, From: on(ReferralRefused), While: filed(), Goes: to(casefile.Referring, ReferralReviewed),
			Papers: []Slot{{Name: "referral-review", Title: "提请复议书", Series: "移"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D30"}},
			Reads:  about, Writes: parts(casefile.PartReferral, casefile.PartClocks),
			Task: "提请公安机关复议", TaskClock: "D30", TaskIf: func(c casefile.Case, _ Context) bool { return c.Running("D30") != nil }, Check: checkReferralReview,
		},
		{
			Name: "crime.deliver", Title: "移交涉案物品和材料", Cite: cite(order310, "12"), Phase: "移送",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Referring, From: on(ReferralAccepted),
			Papers: []Slot{{Name: "referral-delivery", Title: "涉案物品、材料交接清单"}},
			Reads:  about, Writes: about,
			Task: "移交涉案物品和材料", TaskIf: func(c casefile.Case, _ Context) bool { return c.Referral.Delivery == nil },
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.CrimeDeliver).Files, ctx)
			},
		},
		{
			Name: "crime.back", Title: "登记刑事案件退回", Cite: cite(penaltyLaw, "27"), Phase: "移送",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Referring, From: on(ReferralHanded, ReferralAccepted), While: filed(), Goes: to(casefile.Referring, ""),
			Reads: about, Writes: about,
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.CrimeReturn).Files, ctx)
			},
		},
	}
}

// suspectedInReview: the review found that a crime is suspected, and nobody has
// reported it yet.
func suspectedInReview(c casefile.Case) bool {
	r := c.Round()
	return c.Referral == nil && r != nil && r.Opinion != nil && !r.Voided && suspectsCrime(c, r.Opinion, Context{})
}

func checkSuspicion(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CrimeSuspect)
	for path, text := range map[string]string{"offence": v.Offence, "facts": v.Facts, "standard": v.Standard} {
		if strings.TrimSpace(text) == "" {
			return fault.InField(path, "请填写涉嫌的罪名、事实和追诉标准").Because(cite(order310, "5").String())
		}
	}
	if len(v.Investigators) < 2 {
		return fault.InField("investigators", "应当指定两名以上执法人员组成专案组").Because(cite(order310, "5").String())
	}
	return checkOfficers(v.Investigators, c.Unit, "investigators", ctx)
}

func approvesReferral(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.CrimeDecide).Approve == want
	}
}

func policeAccept(want bool) func(casefile.Case, casefile.Facts, Context) bool {
	return func(_ casefile.Case, f casefile.Facts, _ Context) bool {
		return f.(*casefile.CrimeAnswer).Accepted == want
	}
}

// refusedAtFirst: the right to ask for a second look is used up by asking.
func refusedAtFirst(c casefile.Case, f casefile.Facts, _ Context) bool {
	return !f.(*casefile.CrimeAnswer).Accepted && c.In(casefile.Referring) == ReferralHanded
}

func checkPolice(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.CrimeAnswer)
	if !v.Accepted && strings.TrimSpace(v.Reason) == "" {
		return fault.InField("reason", "请填写公安机关不予立案的理由").Because(cite(order310, "8").String())
	}
	return checkFiles(v.Files, ctx)
}

func checkReferralReview(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	k := c.Running("D30")
	if k == nil || k.Over(ctx.At) {
		return fault.New(fault.WrongState, "提请复议的三日期限已过，可以建议人民检察院依法进行立案监督").Because(cite(order310, "9").String())
	}
	return nil
}

// referred tells whether the matter lies with the head or the police as a
// suspected crime.
func referred(c casefile.Case) bool {
	return slices.Contains(on(ReferralSuspected, ReferralApproved, ReferralHanded, ReferralReviewed, ReferralAccepted), c.In(casefile.Referring))
}

// noSubstitute: a fine must not take the place of the transfer. Warnings and
// what does not concern money may go on (令310号第11条).
func noSubstitute(c casefile.Case) *fault.Fault {
	p := c.Proposal()
	if p == nil || p.Outcome != casefile.Penalty || !referred(c) && !(p.Crime && c.In(casefile.Referring) == "") {
		return nil
	}
	money := []law.PenaltyKind{law.FinePenalty, law.ConfiscateGains, law.ConfiscateProperty}
	if !slices.ContainsFunc(p.Kinds, func(k law.PenaltyKind) bool { return slices.Contains(money, k) }) {
		return nil
	}
	if !referred(c) {
		return fault.New(fault.WrongState, "拟处理意见认为涉嫌犯罪，应当先办理移送；经审查不涉嫌犯罪的，请修改拟处理意见，不得以行政处罚代替移送").Because(cite(penaltyLaw, "27").String())
	}
	return fault.New(fault.WrongState, "案件涉嫌犯罪，正在移送或者已由公安机关立案，不得以行政处罚代替移送；退回后才能决定罚款、没收").Because(cite(order310, "11").String())
}

// crimeTaken: a case ends as a crime once the police have taken it.
func crimeTaken(c casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	v := f.(*casefile.CaseTransfer)
	switch {
	case v.Ground == "crime" && c.In(casefile.Referring) != ReferralAccepted:
		return fault.New(fault.WrongState, "涉嫌犯罪的，请先办理“提出移送涉嫌犯罪案件报告”，经批准移送、公安机关立案后再结束本案").Because(cite(order310, "5").String())
	case v.Ground != "crime" && referred(c):
		return fault.InField("ground", "案件已作为涉嫌犯罪案件移送，请先办结").Because(cite(order310, "5").String())
	}
	return nil
}

func notWhileReferred(c casefile.Case, _ casefile.Facts, _ Context) *fault.Fault {
	if referred(c) {
		return fault.New(fault.WrongState, "案件正在移送公安机关或者已由公安机关立案，请先登记其结果").Because(cite(order310, "5").String())
	}
	return nil
}
