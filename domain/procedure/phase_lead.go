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

// leadPhase: from the lead to the filing (线索、核查、立案).
func leadPhase() []Act {
	return []Act{
		{
			Name: "lead.register", Title: "登记线索", Cite: cite(order55, "15"), Phase: "立案",
			Who: []party.Role{party.Officer, party.UnitHead}, Scope: OwnUnit, Duty: AsFutureHandler,
			On: casefile.Main, Goes: to(casefile.Main, Verification),
			Papers: []Slot{{Name: "lead-register", Title: "案件线索登记表"}},
			Clocks: []ClockOp{{Op: Start, Rule: "D01"}},
			Writes: parts(casefile.PartLead, casefile.PartHandlers),
			Check:  checkLead, Complete: nameHandlers,
		},
		{
			Name: "verification.extend", Title: "批准核查延期", Cite: cite(order55, "15"), Phase: "立案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: on(Verification),
			Clocks: []ClockOp{{Op: Extend, Rule: "D01"}},
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartClocks),
		},
		{
			Name: "verification.finish", Title: "完成核查", Cite: cite(order55, "15"), Phase: "立案",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Verification), Goes: to(casefile.Main, Verified),
			Papers: []Slot{{Name: "verification-report", Title: "线索核查报告"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D01"}, {Op: Start, Rule: "D02"}},
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartLead),
			Task: "完成核查", TaskClock: "D01", Check: checkVerification,
		},
		{
			Name: "filing.submit", Title: "提交立案审批", Cite: cite(order55, "15"), Phase: "立案",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Verified), Goes: to(casefile.Main, Filing),
			Papers: []Slot{{Name: "filing-sheet", Title: "立案（不予立案）审批表"}},
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartLead),
			Task: "提交立案审批", TaskClock: "D02",
		},
		{
			Name: "filing.approve", Title: "批准立案", Cite: cite(order55, "15"), Phase: "立案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Filing), Goes: to(casefile.Main, Investigation),
			Needs:  []GateID{"G03", "G04", "G05"},
			Papers: []Slot{{Name: "filing-approval", Title: "立案审批表", Series: "立"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D02"}, {Op: Start, Rule: "D11"}},
			Reads:  parts(casefile.PartLead, casefile.PartHandlers), Writes: parts(casefile.PartLead),
			Task: "审批立案", TaskClock: "D02", TaskIf: proposesFiling(true), Check: checkProposed(true),
		},
		{
			Name: "filing.decline", Title: "决定不予立案", Cite: cite(order55, "15"), Phase: "立案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Filing), Goes: to(casefile.Main, NotFiled),
			Papers: []Slot{{Name: "filing-decline", Title: "不予立案审批表", Series: "立"}},
			Clocks: []ClockOp{{Op: Stop, Rule: "D02"}, {Op: Start, Rule: "D32"}},
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartLead),
			Task: "审批不予立案", TaskClock: "D02", TaskIf: proposesFiling(false), Check: checkProposed(false),
		},
		{
			Name: "filing.return", Title: "退回立案审批", Cite: cite(order55, "15"), Phase: "立案",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler, BarSubmitter},
			On: casefile.Main, From: on(Filing), Goes: to(casefile.Main, Verified),
			Clocks: []ClockOp{{Op: Start, Rule: "D02"}}, // runs on; a sheet handed in when the period still stopped there has none
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartLead),
		},
	}
}

// handlersPhase: who handles the case (承办人).
func handlersPhase(at stages) []Act {
	return []Act{
		{
			Name: "handlers.change", Title: "指定、变更承办人", Cite: cite(penaltyLaw, "42"), Phase: "立案",
			Who: []party.Role{party.UnitHead}, Scope: OwnUnit,
			On: casefile.Main, From: slices.DeleteFunc(slices.Concat(at.open, on(Decided), at.decided, at.over), func(s casefile.State) bool { return slices.Contains(on(Closing, Closed, Archived), s) }),
			Reads: parts(casefile.PartHandlers), Writes: parts(casefile.PartHandlers),
			Task: "指定承办人", TaskIf: func(c casefile.Case, ctx Context) bool { return len(validHandlers(c, ctx)) < 2 },
			Check: checkHandlers,
		},
	}
}

func checkLead(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.LeadRegister)
	if f := checkOrigin(v.Origin, ctx); f != nil {
		return f
	}
	if strings.TrimSpace(v.Summary) == "" {
		return fault.InField("summary", "请填写线索内容摘要")
	}
	if p, ok := ctx.Rules.Powers[v.Power]; !ok || p.Category != law.Penalty {
		return fault.InField("power", "权责清单中没有行政处罚事项“%s”", v.Power)
	}
	if f := v.Party.Check("party"); f != nil {
		return f
	}
	if v.ActEndedOn.After(calendar.DateOf(ctx.At)) {
		return fault.InField("act_ended_on", "违法行为终了之日不能晚于线索登记日")
	}
	return checkOfficers(v.Handlers, v.Unit, "handlers", ctx)
}

// nameHandlers makes the officer who opens the case its first handler
// when nobody was named.
func nameHandlers(_ casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	if v, ok := e.Facts.(casefile.Opens); ok && len(v.Named()) == 0 && e.Role == party.Officer {
		e.Facts = v.WithHandlers([]party.PersonID{ctx.Actor.ID})
	}
	return nil
}

func checkOfficers(ids []party.PersonID, unit party.UnitID, path string, ctx Context) *fault.Fault {
	day := calendar.DateOf(ctx.Now)
	seen := map[party.PersonID]bool{}
	for _, id := range ids {
		p, ok := ctx.People[id]
		switch {
		case !ok || p.Disabled:
			return fault.InField(path, "承办人中有未登记或者已停用的人员")
		case seen[id]:
			return fault.InField(path, "承办人不能重复填写")
		case !p.HoldsIn(party.Officer, unit, day):
			return fault.InField(path, "%s 不是承办机构的执法人员", p.Name)
		}
		if _, valid := p.Valid(party.Enforcement, day); !valid {
			return fault.New(fault.Uncertified, "%s 没有有效的行政执法证，不能承办案件", p.Name).Because("《行政处罚法》第四十二条")
		}
		seen[id] = true
	}
	return nil
}

func checkHandlers(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.HandlersChange)
	if len(v.Handlers) < 2 {
		return fault.InField("handlers", "承办人、协办人不得少于两人").Because("《行政处罚法》第四十二条")
	}
	for _, id := range v.Handlers {
		if ctx.waives(HandlersApart) {
			break
		}
		if conflicted(id, BarReviewer, c, ctx) || conflicted(id, BarHost, c, ctx) || conflicted(id, BarChecker, c, ctx) {
			return fault.New(fault.Conflict, "%s 已经回避，或者是本案的法制审核、听证主持、公示审核人员，不能承办", ctx.People.Name(id))
		}
	}
	return checkOfficers(v.Handlers, c.Unit, "handlers", ctx)
}

// validHandlers are the handlers who may still act: not disabled, certified.
func validHandlers(c casefile.Case, ctx Context) []party.PersonID {
	day := calendar.DateOf(ctx.Now)
	return slices.DeleteFunc(slices.Clone(c.Handlers), func(id party.PersonID) bool {
		p, ok := ctx.People[id]
		_, certified := p.Valid(party.Enforcement, day)
		return !ok || p.Disabled || !certified
	})
}

func checkVerification(_ casefile.Case, f casefile.Facts, _ Context) *fault.Fault {
	v := f.(*casefile.VerificationFinish)
	if v.Recommend == "file" && (!v.Evidence || !v.Jurisdiction) {
		return fault.InField("recommend", "没有初步证据或者不属于本机关管辖的，不能建议立案").Because("《住房和城乡建设行政处罚程序规定》第十五条")
	}
	return nil
}

func proposesFiling(file bool) func(casefile.Case, Context) bool {
	return func(c casefile.Case, _ Context) bool { return c.Filing != nil && c.Filing.File == file }
}

// checkProposed keeps the approval to what the sheet proposed: an approver who
// disagrees returns the sheet.
func checkProposed(file bool) func(casefile.Case, casefile.Facts, Context) *fault.Fault {
	return func(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
		if c.Filing.File != file && !ctx.waives(AsTheSheetSays) {
			return fault.New(fault.WrongState, "审批表的建议与此不符，请退回承办人修改")
		}
		return nil
	}
}
