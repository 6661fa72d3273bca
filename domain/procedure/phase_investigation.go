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

// investigationPhase: evidence, pauses and extensions, the report, and every
// later version of the proposal (调查取证).
func investigationPhase() []Act {
	return []Act{
		{
			Name: "evidence.add", Title: "登记证据", Cite: cite(penaltyLaw, "46"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: slices.Concat(on(Verification, Verified), filed()), Work: true,
			Needs: []GateID{"G01", "G02"}, Papers: evidencePapers(),
			Reads: parts(casefile.PartHandlers), Writes: parts(casefile.PartEvidence), Check: checkEvidence,
		},
		{
			Name: "testing.commission", Title: "委托检测、检验、鉴定", Cite: cite(order55, "29"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Running, From: on(""), While: filed(), Goes: to(casefile.Running, Testing),
			Papers: []Slot{{Name: "testing-commission", Title: "检测检验鉴定委托书"}},
			Clocks: []ClockOp{{Op: Pause, Rule: "D11", Why: "检测、检验、鉴定"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartEvidence, casefile.PartClocks), Check: notUnderReview,
		},
		{
			Name: "testing.report", Title: "收到检测、检验、鉴定结果", Cite: cite(order55, "29"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Running, From: on(Testing), While: filed(), Goes: to(casefile.Running, ""),
			Clocks: []ClockOp{{Op: Resume, Rule: "D11", If: hearingNotPending}},
			Reads:  parts(casefile.PartEvidence), Writes: parts(casefile.PartEvidence, casefile.PartClocks),
			Task: "取得检测鉴定结果", Check: func(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				return checkFiles(f.(*casefile.TestingReport).Files, ctx)
			},
		},
		{
			Name: "investigation.suspend", Title: "批准中止调查", Cite: cite(order55, "30"), Phase: "调查",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Running, From: on(""), While: filed(), Goes: to(casefile.Running, Suspended),
			Papers: []Slot{{Name: "suspension", Title: "中止调查审批表"}},
			Clocks: []ClockOp{{Op: Pause, Rule: "D11", Why: "中止调查"}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartClocks),
		},
		{
			Name: "investigation.resume", Title: "恢复调查", Cite: cite(order55, "30"), Phase: "调查",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Running, From: on(Suspended), While: filed(), Goes: to(casefile.Running, ""),
			Papers: []Slot{{Name: "resumption", Title: "恢复调查审批表"}},
			Clocks: []ClockOp{{Op: Resume, Rule: "D11", If: hearingNotPending}},
			Reads:  parts(casefile.PartHandlers), Writes: parts(casefile.PartClocks), Task: "恢复调查",
		},
		{
			Name: "period.extend", Title: "批准延长办案期限", Cite: cite(order55, "29"), Phase: "调查",
			Who: leadership, Scope: Bureau, Bar: []Bar{BarHandler},
			On: casefile.Main, From: filed(),
			Papers: []Slot{{Name: "extension", Title: "延长办案期限审批表"}},
			Clocks: []ClockOp{{Op: Extend, Rule: "D11", Days: func(f casefile.Facts) int { return f.(*casefile.PeriodExtend).Days }}},
			Reads:  parts(casefile.PartClocks), Writes: parts(casefile.PartClocks), Check: checkExtension,
		},
		{
			Name: "investigation.report", Title: "提交调查终结报告", Cite: cite(order55, "20"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Investigation), Work: true, Goes: to(casefile.Main, Reported),
			Papers: []Slot{{Name: "investigation-report", Title: "案件调查终结报告"}},
			Reads:  parts(casefile.PartEvidence, casefile.PartHandlers), Writes: parts(casefile.PartProposal),
			Task: "完成调查终结报告", TaskClock: "D11", Check: checkReport, Find: findProposal, Begins: opensForResponsible,
		},
		{
			Name: "proposal.amend", Title: "修改拟处理意见", Cite: cite(order55, "25"), Phase: "调查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: proposed(), Work: true,
			Goes: []Goes{
				{Track: casefile.Main, To: Reported, When: "事实、依据或者金额变更，重新告知", If: tellAnew},
				{Track: casefile.Serving, To: "", When: "公告的告知书不再适用", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
					return c.In(casefile.Serving) != "" && tellAnew(c, f, ctx)
				}},
				{Track: casefile.Review, To: "", When: "原审核意见失效", If: func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.In(casefile.Review) != "" }},
				{Track: casefile.Ladder, To: "", When: "协调决策结束", If: func(c casefile.Case, _ casefile.Facts, _ Context) bool { return c.In(casefile.Ladder) != "" }},
			},
			Papers: []Slot{{Name: "proposal", Title: "拟处理意见修改稿"}},
			Clocks: append(voidLadder(nil),
				ClockOp{Op: Void, Rule: "D13", If: tellAnew}, ClockOp{Op: Void, Rule: "D07", If: tellAnew}, ClockOp{Op: Void, Rule: "D08", If: tellAnew}, ClockOp{Op: Void, Rule: "D10"}),
			Reads:  parts(casefile.PartProposal, casefile.PartEvidence, casefile.PartDefence, casefile.PartHearing, casefile.PartReview, casefile.PartLadder),
			Writes: parts(casefile.PartProposal, casefile.PartReview, casefile.PartLadder),
			Task:   "修改拟处理意见后重新送审", TaskIf: func(c casefile.Case, _ Context) bool {
				return c.In(casefile.Ladder) == LadderAmend || c.In(casefile.Ladder) == LadderEnd
			},
			Check: checkAmendment, Find: findProposal, Begins: opensForResponsible,
		},
	}
}

// tellAnew tells whether the party must be given a new notice: the new version
// changes what it was told of, or is of the hearing type and the notice was
// silent on that right.
func tellAnew(c casefile.Case, f casefile.Facts, ctx Context) bool {
	v, ok := f.(*casefile.ProposalAmend)
	if !ok || c.Proposal() == nil {
		return false
	}
	if v.Proposal.MaterialDigest() != c.Proposal().Material {
		return true
	}
	n := c.Notice()
	return n != nil && !n.HearingRight && findProposal(c, f, ctx).HearingType
}

// hearingNotPending: a stretch that the hearing takes up as well is not counted
// again when a test or a suspension within it ends.
func hearingNotPending(c casefile.Case, _ casefile.Facts, _ Context) bool {
	return !hearingUnderWay(c) && !goodsTested(c)
}

func notUnderReview(c casefile.Case, _ casefile.Facts, ctx Context) *fault.Fault {
	if underReview(c) && !ctx.waives(EvidenceFrozen) {
		return fault.New(fault.WrongState, "案件已经送审，补充调查请先撤回送审")
	}
	return nil
}

// underReview are the states in which the pack lies with the review office or
// has passed there: the file must not change behind the reviewer's back.
func underReview(c casefile.Case) bool {
	switch c.In(casefile.Review) {
	case ReviewSubmitted, ReviewRegistered, ReviewAssigned, ReviewReturned, ReviewPassed:
		return true
	}
	return false
}

func checkEvidence(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.EvidenceAdd)
	if f := notUnderReview(c, v, ctx); f != nil {
		return f
	}
	if len(v.Files) == 0 {
		return fault.InField("files", "请先上传证据文件")
	}
	return firstOf(checkEvidenceKind(v, ctx), checkFiles(v.Enclosed(), ctx))
}

func checkFiles(files []casefile.FileRef, ctx Context) *fault.Fault {
	for _, f := range files {
		if !ctx.Files[f.SHA256] {
			return fault.InField("files", "文件 %.12s… 尚未上传到本案", f.SHA256)
		}
	}
	return nil
}

func checkExtension(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.PeriodExtend)
	k := c.Running("D11")
	if k == nil {
		return fault.New(fault.WrongState, "办案期限没有在计算中，不能延长")
	}
	p, missing := ctx.RulesAt(calendar.DateOf(k.TriggerAt)).Period(k.Rule)
	if missing != nil {
		return missing
	}
	n := len(k.Extensions)
	if n >= len(p.Extensions) || !p.Extensions[n].Collective {
		return nil
	}
	if strings.TrimSpace(v.Minutes) == "" {
		return fault.InField("minutes", "再次延长应当由负责人集体讨论决定，请填写集体讨论记录").Because("《住房和城乡建设行政处罚程序规定》第二十九条")
	}
	return checkMembers(v.Members, c, ctx)
}

func checkReport(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.InvestigationReport)
	for path, block := range map[string]string{
		"party_block": v.PartyBlock, "course_block": v.CourseBlock, "facts_block": v.FactsBlock, "opinion_block": v.OpinionBlock, "discretion_block": v.DiscretionBlock,
	} {
		if strings.TrimSpace(block) == "" && !ctx.waives(ReportWhole) {
			return fault.InField(path, "案件调查终结报告的五项内容均须填写").Because("《住房和城乡建设行政处罚程序规定》第二十条")
		}
	}
	if len(validHandlers(c, ctx)) < 2 {
		return fault.New(fault.WrongState, "本案有效承办人不足两人，请先由承办机构负责人指定").Because("《行政处罚法》第四十二条")
	}
	if c.In(casefile.Running) != "" {
		return fault.New(fault.WrongState, "调查尚在中止或者检测鉴定中，不能终结")
	}
	if f := resultsTold(c, ctx); f != nil {
		return f
	}
	found := reportedParty(c, v)
	if f := found.Check("party"); f != nil {
		return f
	}
	if strings.TrimSpace(found.Address) == "" && !ctx.waives(ReportWhole) {
		return fault.InField("party.address", "请填写当事人的住址或者住所").Because(cite(order55, "20").String())
	}
	if v.ActEndedOn.After(calendar.DateOf(ctx.At)) {
		return fault.InField("act_ended_on", "违法行为终了之日不能晚于调查终结之日")
	}
	c.Matter.Party = found
	if !v.ActEndedOn.IsZero() {
		c.Lead.ActEndedOn = v.ActEndedOn
	}
	return checkProposal(c, v.Proposal, "proposal", ctx)
}

// reportedParty is the party as the investigation found it.
func reportedParty(c casefile.Case, v *casefile.InvestigationReport) party.Respondent {
	if v.Party != nil {
		return *v.Party
	}
	return c.Matter.Party
}

func checkAmendment(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.ProposalAmend)
	switch state := c.In(casefile.Review); {
	case ctx.waives(ProposalFrozen):
	case slices.Contains(on(ReviewSubmitted, ReviewRegistered, ReviewAssigned, ReviewReturned), state):
		return fault.New(fault.WrongState, "案件正在法制审核，修改请先撤回送审")
	}
	if hearingUnderWay(c) {
		return fault.New(fault.WrongState, "听证已经通知，请在听证举行后修改")
	}
	if c.In(casefile.Ladder) == LadderEnd && v.Proposal.Outcome != casefile.NoPenalty {
		return fault.InField("proposal.outcome", "集体讨论已确定不予处罚、终止或者移送，不能再拟给予处罚")
	}
	if v.Proposal.CanonicalText() == c.Proposal().CanonicalText() {
		return fault.InField("proposal", "修改稿与第 %d 稿没有差别", c.Proposal().Version)
	}
	return checkProposal(c, v.Proposal, "proposal", ctx)
}

// timeBarred: what the investigation learned of the act's end may put it beyond
// the limitation after all. Then nothing is punished; the investigation is
// terminated on that ground (处罚法36, 令55第31条). A case that was filed with a
// written reason against the limitation stands on that reason.
func timeBarred(c casefile.Case, ctx Context) *fault.Fault {
	reasoned := slices.ContainsFunc(c.Events, func(e casefile.Event) bool {
		return !e.Struck && slices.ContainsFunc(e.Found.Reasons, func(r casefile.Reason) bool { return r.Gate == "G04" })
	})
	if reasoned || limitation(c, nil, ctx) == nil {
		return nil
	}
	return fault.New(fault.GateShut, "查明的违法行为终了之日表明已超过追责时效，不再给予行政处罚，请以超过追责时效终止调查").Because(cite(penaltyLaw, "36").String())
}

// checkProposal judges a proposal's own content: evidence that exists, kinds
// and amounts that the power allows, grounds for letting off.
func checkProposal(c casefile.Case, p casefile.Proposal, path string, ctx Context) *fault.Fault {
	known := map[int]bool{}
	for _, e := range c.Evidence {
		known[e.Sequence] = true
	}
	for _, seq := range p.Evidence {
		if !known[seq] {
			return fault.InField(path+".evidence", "记录 %d 不是本案的证据", seq)
		}
	}
	if strings.TrimSpace(p.Facts) == "" || strings.TrimSpace(p.Basis) == "" {
		return fault.InField(path+".facts", "请填写认定的违法事实和法律依据")
	}
	if f := checkOrders(p, path); f != nil {
		return f
	}
	if p.Outcome == casefile.NoPenalty {
		return checkNoPenalty(p, path)
	}
	if p.Outcome != casefile.Penalty {
		return fault.InField(path+".outcome", "处理结果应为给予处罚或者不予处罚")
	}
	if len(p.Evidence) == 0 {
		return fault.InField(path+".evidence", "拟给予处罚的，应当列明所依据的证据").Because("《行政处罚法》第四十条")
	}
	if f := timeBarred(c, ctx); f != nil {
		return f
	}
	if f := checkResponsible(c, p, path, ctx); f != nil {
		return f
	}
	if f := checkShare(c, p, path, ctx); f != nil {
		return f
	}
	if f := firstOf(checkAge(c, p, path, ctx), law.CheckLeniency(p.Leniency, p.Mitigated, ageGroup(c), path)); f != nil {
		return f
	}
	if f := checkPriorOrder(p.PriorOrder, path, ctx); f != nil {
		return f
	}
	if f := powerOn(c, p, ctx).CheckProposed(proposedPenalty(c, p, ctx), path); f != nil {
		return f
	}
	_, f := judgeTier(c, p, path, ctx)
	return f
}

// checkAge: whoever was too young is not punished, and a youth is punished less
// (处罚法30).
func checkAge(c casefile.Case, p casefile.Proposal, path string, ctx Context) *fault.Fault {
	return powerOn(c, p, ctx).CheckAge(ageGroup(c), proposedPenalty(c, p, ctx), p.Discretion, path)
}

// ageGroup is what the party's age on the day of the act means.
func ageGroup(c casefile.Case) law.AgeGroup { return law.AgeGroupOf(c.Matter.Party, actDay(c)) }

// actDay is the day on which the act ended; where that is not known, the day
// on which the case was opened.
func actDay(c casefile.Case) calendar.Date {
	switch {
	case !c.Lead.ActEndedOn.IsZero():
		return c.Lead.ActEndedOn
	case c.Spot != nil && !c.Spot.Decided.ActEndedOn.IsZero():
		return c.Spot.Decided.ActEndedOn
	case len(c.Events) > 0:
		return calendar.DateOf(c.Events[0].HappenedAt)
	}
	return calendar.Date{}
}

// checkOrders: who is ordered to put something right within a time is told within
// which (处罚法28).
func checkOrders(p casefile.Proposal, path string) *fault.Fault {
	limited := strings.Contains(p.Orders, "限期")
	switch {
	case limited && p.CorrectDays == 0:
		return fault.InField(path+".correct_days", "责令限期改正的，请填写改正的期限").Because(cite(penaltyLaw, "28").String())
	case p.CorrectDays > 0 && strings.TrimSpace(p.Orders) == "":
		return fault.InField(path+".orders", "填写了改正期限的，请写明责令改正的内容").Because(cite(penaltyLaw, "28").String())
	}
	return nil
}

// powerOn is the text of the power that judges the act: its own day's, or today's
// where that is lighter (处罚法37).
func powerOn(c casefile.Case, p casefile.Proposal, ctx Context) law.Power {
	return law.PowerOf(rulesOfAct(c.Lead.ActEndedOn, ctx), ctx.Rules, c.Matter.Power, proposedPenalty(c, p, ctx))
}

// rulesOfAct is the law of the day on which the act ended; today's where the day
// is not known.
func rulesOfAct(ended calendar.Date, ctx Context) law.Set {
	if ended.IsZero() || ctx.RulesAt == nil {
		return ctx.Rules
	}
	return ctx.RulesAt(ended)
}

// checkPriorOrder: an order that was not obeyed is named with the day on which its
// time was over.
func checkPriorOrder(o casefile.PriorOrder, path string, ctx Context) *fault.Fault {
	if path != "" {
		path += "."
	}
	switch named := !blank(o.OrderDocument); {
	case named && o.OrderDueOn.IsZero():
		return fault.InField(path+"prior_order_due_on", "请填写先前责令改正的期限届满之日")
	case !named && !o.OrderDueOn.IsZero():
		return fault.InField(path+"prior_order", "请填写先前责令限期改正的文书名称和文号")
	case named && !o.Defied(calendar.DateOf(ctx.At)):
		return fault.InField(path+"prior_order_due_on", "先前责令改正的期限（%s）尚未届满，届满后仍不改正的才能处罚", o.OrderDueOn)
	}
	return nil
}

func proposedPenalty(c casefile.Case, p casefile.Proposal, ctx Context) law.ProposedPenalty {
	return law.ProposedPenalty{
		Respondent: p.Respondent, Kinds: p.Kinds, Fine: p.Fine, Base: p.Base, Confiscated: p.Confiscated, Mitigated: p.Mitigated, PartyIsPerson: c.Matter.Party.IsPerson(),
		GainsNote: p.GainsNote, Defied: p.Defied(calendar.DateOf(ctx.At)),
	}
}

// judgeTier holds the proposal against the discretion benchmark of the day on
// which the act ended, or today's where it is lighter.
func judgeTier(c casefile.Case, p casefile.Proposal, path string, ctx Context) (*law.TierFound, *fault.Fault) {
	measured := map[string]int64{}
	for _, m := range p.Measured {
		measured[m.Fact] = m.Value
	}
	tier := law.ProposedTier{Tier: p.Tier, Measured: measured, Off: p.OffBenchmark, Reason: p.OffReason}
	return law.JudgeTier(rulesOfAct(c.Lead.ActEndedOn, ctx), ctx.Rules, c.Matter.Power, proposedPenalty(c, p, ctx), tier, path)
}

func checkNoPenalty(p casefile.Proposal, path string) *fault.Fault {
	switch {
	case len(p.Kinds) > 0 || p.Total() > 0:
		return fault.InField(path+".kinds", "不予处罚的，不能同时拟定处罚种类和金额")
	case strings.TrimSpace(p.NoPenaltyGround) == "":
		return fault.InField(path+".no_penalty_ground", "请填写不予处罚的法定情形").Because("《行政处罚法》第三十三条")
	case strings.TrimSpace(p.Education) == "":
		return fault.InField(path+".education", "不予处罚的，应当对当事人进行教育并记录").Because("《行政处罚法》第三十三条")
	}
	return nil
}

// findProposal pins what the rules say of the new version: whether it is of
// the hearing type, and why it must be reviewed.
func findProposal(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	var p casefile.Proposal
	switch v := f.(type) {
	case *casefile.InvestigationReport:
		p, c.Matter.Party = v.Proposal, reportedParty(c, v)
	case *casefile.ProposalAmend:
		p = v.Proposal
	}
	if p.Outcome != casefile.Penalty {
		return casefile.Findings{MustReview: law.MustReview(ctx.Rules, reviewFacts(c, p))}
	}
	hearing, reasons := law.HearingType(ctx.Rules, c.Matter.Party.IsPerson(), p.Kinds, p.Fine, p.Confiscated)
	tier, _ := judgeTier(c, p, "", ctx) // checked before
	return casefile.Findings{Tier: tier, HearingType: hearing, HearingReasons: reasons, MustReview: law.MustReview(ctx.Rules, reviewFacts(c, p))}
}
