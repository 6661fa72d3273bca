package procedure

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// spotPhase: the decision on the spot and its filing with the bureau
// (当场处罚、备案).
func spotPhase() []Act {
	return []Act{
		{
			Name: "spot.decide", Title: "作出当场处罚决定", Cite: cite(penaltyLaw, "51"), Phase: "当场处罚",
			Who: handlers, Scope: OwnUnit, Duty: AsFutureHandler,
			On: casefile.Main,
			Goes: []Goes{
				{Track: casefile.Main, To: Served},
				{Track: casefile.Payment, To: PaymentDue, When: "有罚款", If: finedOnTheSpot},
			},
			Needs:  []GateID{"G01", "G02", "G04"},
			Papers: []Slot{{Name: "spot-decision", Title: "当场行政处罚决定书", Series: "简罚"}},
			Clocks: []ClockOp{
				{Op: Start, Rule: "D27"}, {Op: Start, Rule: "D14", If: shownWhenSummary},
				{Op: Start, Rule: "D19", If: finedOnTheSpot}, {Op: Start, Rule: "D22"}, {Op: Start, Rule: "D23"},
				{Op: Start, Rule: "I09", If: orderedOnTheSpot}, {Op: Follow, Rule: "I09", On: spotCorrectBy, If: orderedOnTheSpot},
			},
			Writes: parts(casefile.PartLead, casefile.PartHandlers, casefile.PartProposal, casefile.PartDecision, casefile.PartService, casefile.PartClocks),
			Check:  checkSpotDecision,
		},
		{
			Name: "evidence.add", Title: "归入现场记录和证据", Cite: cite(penaltyLaw, "47"), Phase: "当场处罚",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Served, Performed),
			Needs: []GateID{"G01", "G02"}, Papers: evidencePapers(),
			Reads: parts(casefile.PartHandlers), Writes: parts(casefile.PartEvidence), Check: checkEvidence,
		},
		{
			Name: "spot.file", Title: "报送当场处罚决定备案", Cite: cite(order55, "14"), Phase: "备案",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Recording, From: on(""), While: on(Served, Performed, Closing), Goes: to(casefile.Recording, RecordingSubmitted),
			Clocks: []ClockOp{{Op: Stop, Rule: "D27"}},
			Reads:  parts(casefile.PartDecision), Writes: parts(casefile.PartService, casefile.PartClocks),
			Task: "报送当场处罚决定备案", TaskClock: "D27",
			Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.SpotFile).Files, ctx)
			},
		},
		{
			Name: "spot.accept", Title: "接收当场处罚决定备案", Cite: cite(order55, "14"), Phase: "备案",
			Who: []party.Role{party.UnitHead}, Scope: OwnUnit, Bar: []Bar{BarHandler},
			On: casefile.Recording, From: on(RecordingSubmitted), While: on(Served, Performed, Closing), Goes: to(casefile.Recording, RecordingAccepted),
			Papers: []Slot{{Name: "spot-filing", Title: "当场行政处罚决定备案表"}},
			Reads:  parts(casefile.PartService), Writes: parts(casefile.PartService),
			Task: "接收当场处罚决定备案",
		},
	}
}

// cashPhase: cash that was collected on the spot, and its way to the bank
// (当场收缴).
func cashPhase() []Act {
	return []Act{
		{
			Name: "spot.collect", Title: "当场收缴罚款", Cite: cite(penaltyLaw, "68"), Phase: "履行",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Payment, From: on(PaymentDue), Goes: to(casefile.Payment, PaymentCollected),
			Needs:  []GateID{"G01", "G02"},
			Clocks: []ClockOp{{Op: Stop, Rule: "D19"}, {Op: Start, Rule: "D28"}},
			Reads:  parts(casefile.PartPayment), Writes: parts(casefile.PartPayment, casefile.PartClocks), Check: checkCollection,
		},
		{
			Name: "spot.remit", Title: "接收当场收缴的罚款", Cite: cite(penaltyLaw, "71"), Phase: "履行",
			Who: []party.Role{party.UnitHead}, Scope: OwnUnit, Bar: []Bar{BarHandler},
			On: casefile.Payment, From: on(PaymentCollected), Goes: to(casefile.Payment, PaymentHandedIn),
			Clocks: []ClockOp{{Op: Stop, Rule: "D28"}, {Op: Start, Rule: "D28B"}},
			Reads:  parts(casefile.PartPayment), Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Task: "接收当场收缴的罚款", TaskClock: "D28",
			Check: func(c casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
				if by := f.(*casefile.SpotRemit).HandedBy; !slices.Contains(c.Spot.Cash.Collected.Officers, by) {
					return fault.InField("handed_by", "交款人应当是当场收缴罚款的执法人员")
				}
				return nil
			},
		},
		{
			Name: "spot.deposit", Title: "将收缴的罚款缴付银行", Cite: cite(penaltyLaw, "71"), Phase: "履行",
			Who: []party.Role{party.UnitHead}, Scope: OwnUnit, Bar: []Bar{BarHandler},
			On: casefile.Payment, From: on(PaymentHandedIn), Goes: to(casefile.Payment, PaymentPaid),
			Papers: []Slot{{Name: "cash-handover", Title: "当场收缴罚款交接缴存单"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D28B"}},
			Reads:  parts(casefile.PartPayment), Writes: parts(casefile.PartPayment, casefile.PartClocks),
			Task: "将收缴的罚款缴付银行", TaskClock: "D28B",
		},
	}
}

func finedOnTheSpot(_ casefile.Case, f casefile.Facts, _ Context) bool {
	v, ok := f.(*casefile.SpotDecide)
	return ok && v.Fine > 0
}

func orderedOnTheSpot(_ casefile.Case, f casefile.Facts, _ Context) bool {
	v, ok := f.(*casefile.SpotDecide)
	return ok && !v.CorrectBy.IsZero()
}

func spotCorrectBy(_ casefile.Case, f casefile.Facts, _ Context) calendar.Date {
	return f.(*casefile.SpotDecide).CorrectBy
}

// shownWhenSummary: trifles are not shown to the public unless the bureau says
// so (处罚法48: 具有一定社会影响的).
func shownWhenSummary(_ casefile.Case, _ casefile.Facts, ctx Context) bool {
	return ctx.Rules.Params.SummaryDisclosed()
}

// checkSpotDecision holds the decision to 处罚法51 and 52: what may be decided on
// the spot at all, and how.
func checkSpotDecision(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.SpotDecide)
	if ctx.waives(OnTheSpot) {
		return nil
	}
	rules := ctx.RulesAt(calendar.DateOf(ctx.At))
	if _, missing := rules.Power(law.Penalty, v.Power); missing != nil {
		return missing
	}
	if f := v.Party.Check("party"); f != nil {
		return f
	}
	if f := checkOfficers(v.Officers, v.Unit, "officers", ctx); f != nil {
		return f
	}
	if !slices.Contains(v.Officers, ctx.Actor.ID) {
		return fault.InField("officers", "当场处罚由作出决定的执法人员本人登记，您应当在现场执法人员之列")
	}
	// Whether the summary procedure is open comes first: who exceeds it is told
	// of the ordinary one, not of the range of the fine.
	if f := law.SummaryAllowed(rules, v.Party.IsPerson(), v.Kinds, v.Fine); f != nil {
		return f
	}
	if v.ActEndedOn.After(calendar.DateOf(ctx.At)) {
		return fault.InField("act_ended_on", "违法行为终了之日不能晚于处罚之日")
	}
	if f := checkSpotPenalty(rules, v, ctx); f != nil {
		return f
	}
	for _, check := range []func(*casefile.SpotDecide, Context) *fault.Fault{checkSpotHearing, checkSpotOrder, checkHandedOver} {
		if f := check(v, ctx); f != nil {
			return f
		}
	}
	return nil
}

// checkSpotPenalty holds the penalty to the power and to the party's age on the
// day of the act, which is today where no other day is known.
func checkSpotPenalty(rules law.Set, v *casefile.SpotDecide, ctx Context) *fault.Fault {
	today := calendar.DateOf(ctx.At)
	if f := checkPriorOrder(v.PriorOrder, "", ctx); f != nil {
		return f
	}
	w := law.ProposedPenalty{Respondent: v.Respondent, Kinds: v.Kinds, Fine: v.Fine, PartyIsPerson: v.Party.IsPerson(), Defied: v.Defied(today)}
	on := v.ActEndedOn
	if on.IsZero() {
		on = today
	}
	power := law.PowerOf(rulesOfAct(on, ctx), rules, v.Power, w)
	if f := power.CheckAge(law.AgeGroupOf(v.Party, on), w, v.Discretion, ""); f != nil {
		return f
	}
	return power.CheckProposed(w, "")
}

// checkSpotHearing: the party was told and could speak, and what it said was
// answered (处罚法44、45、52).
func checkSpotHearing(v *casefile.SpotDecide, _ Context) *fault.Fault {
	spoke := strings.TrimSpace(v.Statement) != ""
	switch {
	case !v.Told:
		return fault.InField("told", "作出当场处罚决定前，应当告知拟处罚的内容、事实、理由、依据和陈述、申辩的权利").Because(cite(penaltyLaw, "44").String())
	case !spoke && !v.Waived:
		return fault.InField("statement", "请记录当事人的陈述、申辩；当事人不陈述、申辩的，请注明").Because(cite(penaltyLaw, "45").String())
	case spoke && v.Waived:
		return fault.InField("waived", "已有当事人的陈述、申辩，不能同时注明放弃")
	case spoke && strings.TrimSpace(v.Answer) == "":
		return fault.InField("answer", "当事人陈述、申辩的，应当复核并填写复核意见").Because(cite(penaltyLaw, "45").String())
	}
	return nil
}

// checkSpotOrder: an order to correct says what and until when.
func checkSpotOrder(v *casefile.SpotDecide, ctx Context) *fault.Fault {
	ordered := strings.TrimSpace(v.Orders) != ""
	switch {
	case ordered && v.CorrectBy.IsZero():
		return fault.InField("correct_by", "责令改正的，请填写改正的期限").Because(cite(penaltyLaw, "28").String())
	case !ordered && !v.CorrectBy.IsZero():
		return fault.InField("orders", "填写了改正期限的，请写明责令改正的内容").Because(cite(penaltyLaw, "28").String())
	case ordered && v.CorrectBy.Before(calendar.DateOf(ctx.At)):
		return fault.InField("correct_by", "改正的期限不能早于处罚之日")
	}
	return nil
}

// checkHandedOver: signed by the officers and handed over there and then; who
// will not take it is noted (处罚法52、令55第13条).
func checkHandedOver(v *casefile.SpotDecide, _ Context) *fault.Fault {
	why := cite(penaltyLaw, "52").String()
	switch {
	case !v.Signed:
		return fault.InField("officers_signed", "当场处罚决定书应当由执法人员签名或者盖章").Because(why)
	case !v.HandedOver:
		return fault.InField("handed_over", "当场处罚决定书应当当场交付当事人；不能当场交付的，应当按照普通程序办理").Because(why)
	case strings.TrimSpace(v.Receiver) == "" && strings.TrimSpace(v.Refusal) == "":
		return fault.InField("receiver", "请填写签收人；当事人拒绝签收的，请注明拒绝签收的情况").Because(why)
	case strings.TrimSpace(v.Receiver) != "" && strings.TrimSpace(v.Refusal) != "":
		return fault.InField("refusal", "签收人和拒绝签收的情况只能填写一项")
	}
	return nil
}

// checkCollection: only in the three cases of 处罚法68 and 69, on the day of the
// decision, against the official receipt.
func checkCollection(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.SpotCollect)
	if f := checkOfficers(v.Officers, c.Unit, "officers", ctx); f != nil {
		return f
	}
	if calendar.DateOf(ctx.At) != calendar.DateOf(c.Decision.MadeAt) {
		return fault.New(fault.WrongState, "罚款只能在作出决定的当日当场收缴，此后由当事人到指定的银行缴纳").Because(cite(penaltyLaw, "67").String())
	}
	if v.Ground != "small" && strings.TrimSpace(v.Reason) == "" {
		return fault.InField("reason", "请写明事后难以执行或者向指定的银行缴纳确有困难的具体情况").Because(cite(penaltyLaw, "68").String())
	}
	if c.Paid > 0 {
		return fault.New(fault.WrongState, "当事人已经缴款，不能再当场收缴")
	}
	if f := law.CashAllowed(ctx.RulesAt(calendar.DateOf(ctx.At)), law.CashFacts{
		Fine: c.Proposal().Total(), Summary: isSummary(c), HardToCollect: v.Ground == "hard_to_collect", Remote: v.Ground == "remote", PartyAsked: v.Asked,
	}); f != nil {
		return f
	}
	return checkFiles(v.Files, ctx)
}

// spotSettled: a decision on the spot is closed once it is on the bureau's
// record and the cash is at the bank.
func spotSettled(c casefile.Case) *fault.Fault {
	switch {
	case !isSummary(c):
		return nil
	case c.In(casefile.Recording) != RecordingAccepted:
		return fault.New(fault.WrongState, "当场处罚决定尚未报本机关备案").Because(cite(penaltyLaw, "52").String())
	case c.In(casefile.Payment) == PaymentCollected || c.In(casefile.Payment) == PaymentHandedIn:
		return fault.New(fault.WrongState, "当场收缴的罚款尚未缴付指定的银行").Because(cite(penaltyLaw, "71").String())
	}
	return nil
}
