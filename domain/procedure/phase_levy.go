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

// levyOpeningPhase: opening, assessment, applications for relief, proposal
// (申报、核定、减免缓申请、拟处理意见).
func levyOpeningPhase() []Act {
	return []Act{
		{
			Name: "levy.open", Title: "登记征收事项", Cite: cite(roadRules, "37"), Phase: "核定",
			Who: []party.Role{party.Officer, party.UnitHead}, Scope: OwnUnit, Duty: AsFutureHandler,
			On: casefile.Main, Goes: to(casefile.Main, Accepted),
			Papers: []Slot{{Name: "levy-register", Title: "行政征收事项登记表"}},
			Writes: parts(casefile.PartLead, casefile.PartHandlers),
			Check:  checkLevyOpen, Complete: nameHandlers,
		},
		{
			Name: "levy.assess", Title: "核定征收金额", Cite: cite(roadRules, "37"), Phase: "核定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Accepted, Assessed, Proposed), Goes: to(casefile.Main, Assessed),
			Papers: []Slot{{Name: "levy-assessment", Title: "行政征收核定表"}},
			Reads:  parts(casefile.PartLead, casefile.PartReview), Writes: parts(casefile.PartEvidence),
			Task: "核定征收金额", TaskIf: mainIn(Accepted), Check: checkAssessment, Complete: completeAssessment,
		},
		{
			Name: "levy.relief", Title: "受理减征、缓征、免征申请", Cite: cite(rule27, "（八）"), Phase: "核定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Accepted, Assessed, Proposed, Served),
			Papers: []Slot{{Name: "levy-relief-application", Title: "减征、缓征、免征申请登记表"}},
			Reads:  parts(casefile.PartLead, casefile.PartReview), Writes: parts(casefile.PartDefence), Check: checkReliefApplication,
		},
		{
			Name: "levy.propose", Title: "提出征收（减免缓）处理意见", Cite: cite(rule27, "（八）"), Phase: "核定",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Assessed, Proposed, Served),
			Goes: []Goes{
				{Track: casefile.Main, To: Proposed},
				{Track: casefile.Review, To: "", When: "原审核意见失效", If: begun(casefile.Review)},
				{Track: casefile.Ladder, To: "", When: "协调决策结束", If: begun(casefile.Ladder)},
			},
			Papers: []Slot{{Name: "levy-proposal", Title: "行政征收处理意见"}},
			Clocks: append(voidLadder(nil), ClockOp{Op: Void, Rule: "D10"}),
			Reads:  parts(casefile.PartEvidence, casefile.PartDefence, casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
			Writes: parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
			Task:   "提出处理意见", TaskIf: func(c casefile.Case, _ Context) bool {
				rung := c.In(casefile.Ladder)
				return c.In(casefile.Main) == Assessed || rung == LadderAmend || rung == LadderEnd || reliefPending(c) && !underReview(c)
			},
			Check: checkLevyProposal, Find: findLevy,
		},
	}
}

func mainIn(states ...casefile.State) func(casefile.Case, Context) bool {
	return func(c casefile.Case, _ Context) bool {
		for _, s := range states {
			if c.In(casefile.Main) == s {
				return true
			}
		}
		return false
	}
}

func checkLevyOpen(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.LevyOpen)
	power, f2 := ctx.Rules.Power(law.Levy, v.Power)
	if f2 != nil {
		return f2.Because(cite(rule27, "（八）").String())
	}
	if power.Levy == nil || power.Levy.DecidedBy != "" {
		return fault.InField("power", "“%s”由区人民政府决定，本机关只准备有关材料，不能作为征收事项办理", power.Title).Because(power.Cite.String())
	}
	if f := v.Party.Check("party"); f != nil {
		return f
	}
	return checkOfficers(v.Handlers, v.Unit, "handlers", ctx)
}

// checkAssessment: the charge is calculated before anything is proposed; what
// lies with the review office is not calculated anew behind its back.
func checkAssessment(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.LevyAssess)
	if underReview(c) {
		return fault.New(fault.WrongState, "案件已经送审，重新核定请先撤回送审")
	}
	if c.Decision != nil {
		return fault.New(fault.WrongState, "征收决定已经作出，核定金额不再变更")
	}
	if len(validHandlers(c, ctx)) < 2 {
		return fault.New(fault.WrongState, "本案有效承办人不足两人，请先由承办机构负责人指定").Because(cite(penaltyLaw, "42").String())
	}
	who := c.Matter.Party
	if v.Party != nil {
		who = *v.Party
	}
	if f := who.Check("party"); f != nil {
		return f
	}
	if strings.TrimSpace(who.Address) == "" {
		return fault.InField("party.address", "请填写缴费义务人的住址或者住所，决定书应当载明")
	}
	if f := checkFiles(v.Files, ctx); f != nil {
		return f
	}
	_, f2 := assess(c, v, ctx)
	return f2
}

func assess(c casefile.Case, v *casefile.LevyAssess, ctx Context) (law.LevyResult, *fault.Fault) {
	quantities := map[string]int64{}
	for _, q := range v.Quantities {
		if _, twice := quantities[q.ID]; twice {
			return law.LevyResult{}, fault.InField("quantities", "计费数量不能重复填写")
		}
		quantities[q.ID] = q.Amount
	}
	res, f := law.LevyAmount(ctx.RulesAt(calendar.DateOf(ctx.At)), c.Matter.Power, v.Rate, quantities)
	if f == nil && res.Amount <= 0 {
		return res, fault.InField("quantities", "核定金额不足一分，没有应当征收的金额")
	}
	return res, f
}

// completeAssessment writes the amount that the rule comes to into the entry.
func completeAssessment(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.LevyAssess)
	res, f := assess(c, &v, ctx)
	if f != nil {
		return f
	}
	v.Amount, v.Formula, v.Param, v.Edition = res.Amount, res.Formula, res.Param, res.Edition
	e.Facts = &v
	return nil
}

// reliefPending tells whether an application waits for a proposal on it.
func reliefPending(c casefile.Case) bool {
	if c.Levy == nil || c.Levy.Relief == nil {
		return false
	}
	p := c.Proposal()
	return p == nil || p.Sequence < c.Levy.ReliefSeq
}

func checkReliefApplication(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.LevyRelief)
	if underReview(c) && c.In(casefile.Main) == Proposed {
		return fault.New(fault.WrongState, "案件已经送审，受理新的申请请先撤回送审")
	}
	if s := c.In(casefile.Enforcement); slices.Contains(append(inCourt(), EnforcementOver), s) {
		return fault.New(fault.WrongState, "强制执行处于“%s”，不再受理减免缓申请", StateTitle(casefile.Enforcement, s))
	}
	if c.In(casefile.Main) == Served && c.In(casefile.Payment) != PaymentDue {
		return fault.New(fault.WrongState, "征收款已经缴清或者免征，没有可以减免缓的金额")
	}
	if f := checkFiles(v.Files, ctx); f != nil {
		return f
	}
	// Whether the amount fits is judged with the proposal: the application may
	// come before the charge is assessed.
	power := ctx.Rules.Powers[c.Matter.Power]
	return groundAllows(power, v.Ground, v.Kind)
}

func groundAllows(power law.Power, ground string, kind law.ReliefKind) *fault.Fault {
	if power.Levy != nil {
		for _, g := range power.Levy.Grounds {
			if g.ID != ground {
				continue
			}
			for _, k := range g.Kinds {
				if k == kind {
					return nil
				}
			}
			return fault.InField("kind", "“%s”的情形不能%s", g.Title, kind.Title()).Because(g.Cite.String())
		}
	}
	return fault.InField("ground", "减征、缓征、免征应当有明确规定的情形，权责清单没有列出该情形").Because(cite(rule27, "（八）").String())
}

func checkLevyProposal(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.LevyPropose)
	if underReview(c) && c.In(casefile.Review) != ReviewPassed {
		return fault.New(fault.WrongState, "案件正在法制审核，修改请先撤回送审")
	}
	if c.In(casefile.Main) == Served && !reliefPending(c) {
		return fault.New(fault.WrongState, "征收决定已经作出，只能就新的减免缓申请提出处理意见")
	}
	if c.Levy.Assessment == nil {
		return fault.New(fault.WrongState, "征收金额尚未核定")
	}
	next := casefile.ProposalVersion{Proposal: v.Proposal()}
	terms := v.Terms(*c.Levy.Assessment)
	next.Levy = &terms
	if old := c.Proposal(); old != nil && c.In(casefile.Main) == Proposed && old.CanonicalText() == next.CanonicalText() {
		return fault.InField("outcome", "修改稿与第 %d 稿没有差别", old.Version)
	}
	switch {
	case c.In(casefile.Ladder) == LadderEnd:
		return fault.New(fault.WrongState, "集体讨论已确定终止办理，不能再提出处理意见")
	case v.Outcome == casefile.Charge && (v.Kind != "" || v.Ground != "" || v.Amount != 0 || v.Months != 0):
		return fault.InField("outcome", "拟征收的，不填写减免缓；同意减免缓的，处理结果应为减征缓征免征")
	case v.Outcome == casefile.Charge:
		return nil
	case c.Levy.Relief == nil:
		return fault.New(fault.WrongState, "没有减免缓申请，不能拟减征、缓征、免征").Because(cite(rule27, "（八）").String())
	}
	return checkRelief(c, v, ctx)
}

func checkRelief(c casefile.Case, v *casefile.LevyPropose, ctx Context) *fault.Fault {
	charge := c.Levy.Assessment.Amount
	if f := law.ReliefAllowed(ctx.Rules, c.Matter.Power, law.Relief{Kind: v.Kind, Ground: v.Ground, Charge: charge, Amount: v.Amount, Months: v.Months}); f != nil {
		return f
	}
	if v.Kind != c.Levy.Relief.Kind && !(v.Kind == law.Reduce && c.Levy.Relief.Kind == law.Exempt) {
		return fault.InField("kind", "申请人没有申请%s", v.Kind.Title())
	}
	if v.Kind != law.Defer && charge-v.Amount < c.Paid {
		return fault.InField("amount", "减免后的应缴金额低于已经缴纳的%s，请核对", law.Yuan(c.Paid))
	}
	if k := c.Latest(levyDue); v.Kind == law.Defer && k != nil && len(k.Extensions) > 0 {
		return fault.New(fault.WrongState, "本案已经缓征一次，缓征期限届满应当缴纳").Because(cite(rule27, "（八）").String())
	}
	return nil
}

// findLevy pins why the new version must be reviewed.
func findLevy(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	return casefile.Findings{MustReview: law.MustReview(ctx.Rules, reviewFacts(c, f.(*casefile.LevyPropose).Proposal()))}
}
