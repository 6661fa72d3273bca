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

// Rules of the periods of filings: the applicant's, the bureau's to check, and
// the one in which it may still object after it received a completion filing.
var (
	applicantPeriods = []string{"D39", "D40B", "O15"} // read-only
	checkPeriods     = []string{"O10", "O11", "O12"}  // read-only
)

const (
	askPeriod    = "O13"
	objectPeriod = "D39B"

	// decisionPeriods run until the decision; the nearest comes last.
	decisionPeriods = objectPeriod + " O10 O11 O12"
)

// registrationPhase: intake, supplement and check (收件、补正、核查).
func registrationPhase() []Act {
	complete := func(c casefile.Case, f casefile.Facts, ctx Context) bool { return nothingMissing(c, f, ctx) }
	incomplete := func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return !complete(c, f, ctx) && !opensByBureau(f)
	}
	return []Act{
		{
			Name: "registration.receive", Title: "接收备案申请", Cite: cite(completionRules, "4"), Phase: "受理",
			Who: []party.Role{party.Officer, party.UnitHead}, Scope: OwnUnit, Duty: AsFutureHandler,
			On: casefile.Main,
			Goes: []Goes{
				{Track: casefile.Main, To: Accepted, When: "材料齐全", If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
					return complete(c, f, ctx) && !opensByBureau(f)
				}},
				{Track: casefile.Main, To: Incomplete, When: "材料不齐", If: incomplete},
				{Track: casefile.Main, To: Questioned, When: "核查已办理的备案", If: func(_ casefile.Case, f casefile.Facts, _ Context) bool { return opensByBureau(f) }},
			},
			Papers: []Slot{{Name: "filing-register", Title: "备案事项登记表"}},
			Clocks: slices.Concat(applicantClocks(), []ClockOp{{Op: Start, Rule: askPeriod, If: incomplete}}, receiptClocks(complete)),
			Writes: parts(casefile.PartLead, casefile.PartHandlers),
			Check:  checkReceive, Find: findLateFiling, Complete: completeReceive,
		},
		{
			Name: "registration.ask", Title: "一次告知补正", Cite: cite(leaseRules, "16.2"), Phase: "受理",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Incomplete, Accepted), Goes: to(casefile.Main, Supplementing),
			Papers: []Slot{{Name: "filing-supplement-notice", Title: "备案材料补正通知书", Series: "补"}},
			Clocks: append([]ClockOp{{Op: Stop, Rule: askPeriod}}, checkClocks(Pause, "补正备案材料", nil)...),
			Reads:  parts(casefile.PartLead, casefile.PartEvidence), Writes: parts(casefile.PartLead, casefile.PartClocks),
			Task: "一次告知补正", TaskClock: askPeriod, TaskIf: mainIn(Incomplete), Check: checkAsk, Complete: completeAsk,
		},
		{
			Name: "registration.supplement", Title: "接收补正材料", Cite: cite(leaseRules, "16.2"), Phase: "受理",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Incomplete, Supplementing),
			Goes:   []Goes{{Track: casefile.Main, To: Accepted, When: "材料齐全", If: complete}},
			Clocks: slices.Concat([]ClockOp{{Op: Void, Rule: askPeriod, If: complete}}, checkClocks(Resume, "", complete), receiptClocks(complete)),
			Reads:  parts(casefile.PartLead), Writes: parts(casefile.PartEvidence, casefile.PartClocks),
			Check: checkSupplement, Complete: completeSupplement,
		},
		{
			Name: "registration.check", Title: "核查", Cite: cite(completionRules, "6"), Phase: "核查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Accepted, Supplementing, Questioned, Checked), Goes: to(casefile.Main, Checked),
			Papers: []Slot{{Name: "filing-check", Title: "备案核查表"}},
			Reads:  parts(casefile.PartLead, casefile.PartEvidence), Writes: parts(casefile.PartEvidence),
			Task: "核查备案材料", TaskIf: mainIn(Accepted, Questioned), TaskClock: strings.Join(checkPeriods, " "), Check: checkPoints,
		},
		{
			Name: "registration.hear", Title: "听取当事人陈述申辩", Cite: cite(rule27, "（八）"), Phase: "核查",
			Who: handlers, Scope: OwnUnit, Duty: AsHandler,
			On: casefile.Main, From: on(Checked),
			Papers: []Slot{{Name: "filing-hearing", Title: "陈述申辩记录和复核意见"}},
			Reads:  parts(casefile.PartEvidence), Writes: parts(casefile.PartDefence),
			Check: func(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
				v := f.(*casefile.RegistrationHear)
				if v.ToldOn.After(calendar.DateOf(ctx.At)) || v.ToldOn.Before(calendar.DateOf(c.Events[0].HappenedAt)) {
					return fault.InField("told_on", "告知日期应当在案件登记之后、陈述申辩之前")
				}
				return checkFiles(v.Files, ctx)
			},
		},
	}
}

// applicantClocks show the applicant's own period, from the event to the
// filing.
func applicantClocks() []ClockOp {
	var ops []ClockOp
	for _, rule := range applicantPeriods {
		mine := func(_ casefile.Case, f casefile.Facts, ctx Context) bool { return runsFor(f, rule, ctx) }
		ops = append(ops, ClockOp{Op: Start, Rule: rule, Event: eventOf, If: mine}, ClockOp{Op: Stop, Rule: rule, If: mine})
	}
	return ops
}

func eventOf(f casefile.Facts) time.Time { return f.(*casefile.RegistrationReceive).EventOn.Start() }

// runsFor tells whether the item gives the applicant this period, and the rule
// was in force on the day of the event.
func runsFor(f casefile.Facts, rule string, ctx Context) bool {
	v := f.(*casefile.RegistrationReceive)
	if v.EventOn.IsZero() || filingTerms(v.Power, ctx).Within != rule {
		return false
	}
	_, missing := ctx.RulesAt(v.EventOn).Period(rule)
	return missing == nil
}

// receiptClocks starts what runs from the receipt of a complete file.
func receiptClocks(complete func(casefile.Case, casefile.Facts, Context) bool) []ClockOp {
	object := ClockOp{Op: Start, Rule: objectPeriod, If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
		return complete(c, f, ctx) && !opensByBureau(f) && filingTerms(powerOf(c, f), ctx).Object == objectPeriod
	}}
	return append(checkClocks(Start, "", complete), object)
}

// checkClocks moves the item's period for the check.
func checkClocks(op Op, why string, when func(casefile.Case, casefile.Facts, Context) bool) []ClockOp {
	var ops []ClockOp
	for _, rule := range checkPeriods {
		ops = append(ops, ClockOp{Op: op, Rule: rule, Why: why, If: func(c casefile.Case, f casefile.Facts, ctx Context) bool {
			return filingTerms(powerOf(c, f), ctx).Review == rule && !opensByBureau(f) && (when == nil || when(c, f, ctx))
		}})
	}
	return ops
}

func powerOf(c casefile.Case, f casefile.Facts) string {
	if v, ok := f.(*casefile.RegistrationReceive); ok {
		return v.Power
	}
	return c.Matter.Power
}

func opensByBureau(f casefile.Facts) bool {
	v, ok := f.(*casefile.RegistrationReceive)
	return ok && v.By == "bureau"
}

// missingDocuments lists what the application still needs, once the entry's own
// documents are counted in.
func missingDocuments(c casefile.Case, f casefile.Facts, ctx Context) []law.Document {
	power, features, have := c.Matter.Power, []law.DocTest(nil), []string(nil)
	if r := c.Registration; r != nil {
		features, have = r.Opened.Features, slices.Clone(r.Documents)
	}
	switch v := f.(type) {
	case *casefile.RegistrationReceive:
		if v.By == "bureau" {
			return nil
		}
		power, features, have = v.Power, v.Features, v.Documents
	case *casefile.RegistrationSupplement:
		have = append(have, v.Documents...)
	}
	return filingTerms(power, ctx).Missing(features, have)
}

func nothingMissing(c casefile.Case, f casefile.Facts, ctx Context) bool {
	return len(missingDocuments(c, f, ctx)) == 0
}

func documentTitles(docs []law.Document) []string {
	var list []string
	for _, d := range docs {
		list = append(list, d.Title)
	}
	return list
}

func checkReceive(_ casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RegistrationReceive)
	power, f2 := ctx.Rules.Power(law.Other, v.Power)
	if f2 != nil {
		return f2
	}
	if f := v.Party.Check("party"); f != nil {
		return f
	}
	switch {
	case power.Filing == nil:
		return fault.InField("power", "“%s”不是备案事项", power.Title)
	case strings.TrimSpace(v.Party.Address) == "":
		return fault.InField("party.address", "请填写申请人的住址或者住所，备案文书应当载明")
	case v.By == "bureau" && strings.TrimSpace(v.Earlier) == "":
		return fault.InField("earlier", "请填写原备案文号")
	case v.By == "application" && v.EventOn.IsZero():
		return fault.InField("event_on", "请填写竣工验收合格、签订合同的日期").Because(power.Cite.String())
	case v.EventOn.After(calendar.DateOf(ctx.At)):
		return fault.InField("event_on", "该日期不能晚于收到申请的日期")
	}
	for _, feature := range v.Features {
		if !slices.Contains(power.Filing.Features(), feature) {
			return fault.InField("features", "该备案事项没有“%s”这一情形", feature)
		}
	}
	if f := checkDocuments(*power.Filing, v.Documents); f != nil {
		return f
	}
	return checkOfficers(v.Handlers, v.Unit, "handlers", ctx)
}

func checkDocuments(terms law.FilingTerms, ids []string) *fault.Fault {
	for i, id := range ids {
		if !slices.ContainsFunc(terms.Documents, func(d law.Document) bool { return d.ID == id }) {
			return fault.InField("documents", "权责清单没有列出编号为“%s”的材料", id)
		}
		if slices.Contains(ids[:i], id) {
			return fault.InField("documents", "材料不能重复填写")
		}
	}
	return nil
}

// findLateFiling marks what was filed after the applicant's period. It is
// processed all the same, and may be a lead.
func findLateFiling(_ casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	v := f.(*casefile.RegistrationReceive)
	within := filingTerms(v.Power, ctx).Within
	if within == "" || !runsFor(v, within, ctx) {
		return casefile.Findings{}
	}
	p, _ := ctx.RulesAt(v.EventOn).Period(within)
	res, f2 := deadline.Compute(p, ctx.Rules.Calendar, deadline.AtInstant(v.EventOn.Start()), nil, nil, calendar.Date{})
	return casefile.Findings{Late: f2 == nil && !ctx.At.Before(res.DueAt)}
}

func completeReceive(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	if f := nameHandlers(c, e, ctx); f != nil {
		return f
	}
	v := *e.Facts.(*casefile.RegistrationReceive)
	v.Missing = documentTitles(missingDocuments(c, &v, ctx))
	e.Facts = &v
	return nil
}

// checkAsk: what is missing is told once, all of it (租赁办法16).
func checkAsk(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RegistrationAsk)
	if byBureau(c) {
		return fault.New(fault.WrongState, "核查已办理的备案，不需要告知补正")
	}
	if !c.Registration.AskedAt.IsZero() {
		return fault.New(fault.WrongState, "补正内容应当一次告知，本案已经告知过").Because(cite(leaseRules, "16.2").String())
	}
	if len(v.Defects) == 0 && nothingMissing(c, nil, ctx) {
		return fault.InField("defects", "材料没有缺少；有其他需要补正的内容的，请逐项列明")
	}
	return nil
}

func completeAsk(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.RegistrationAsk)
	v.Missing = documentTitles(missingDocuments(c, nil, ctx))
	e.Facts = &v
	return nil
}

func checkSupplement(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RegistrationSupplement)
	if f := checkDocuments(filingTerms(c.Matter.Power, ctx), v.Documents); f != nil {
		return f
	}
	for _, id := range v.Documents {
		if slices.Contains(c.Registration.Documents, id) {
			return fault.InField("documents", "编号为“%s”的材料已经收到", id)
		}
	}
	return checkFiles(v.Files, ctx)
}

func completeSupplement(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := *e.Facts.(*casefile.RegistrationSupplement)
	v.Missing = documentTitles(missingDocuments(c, &v, ctx))
	e.Facts = &v
	return nil
}

// points are what the check must answer: for an application the points of the
// check, for an earlier record the grounds to revoke it.
func points(c casefile.Case, ctx Context) []law.Ground {
	terms := filingTerms(c.Matter.Power, ctx)
	if byBureau(c) {
		return terms.Revokes
	}
	return terms.Checks
}

func checkPoints(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.RegistrationCheck)
	asked := points(c, ctx)
	for _, g := range asked {
		n := 0
		for _, p := range v.Points {
			if p.ID == g.ID && strings.TrimSpace(p.Finding) != "" {
				n++
			}
		}
		if n != 1 {
			return fault.InField("points", "核查要点“%s”应当填写一次，并写明核查情况", g.Title).Because(g.Cite.String())
		}
	}
	if len(v.Points) != len(asked) {
		return fault.InField("points", "核查要点应当按照权责清单逐项填写")
	}
	for _, p := range v.Points {
		if p.ID == "complete" && p.Yes && !byBureau(c) && !nothingMissing(c, nil, ctx) {
			return fault.InField("points", "材料仍然缺少：%s，不能认定为齐全", strings.Join(documentTitles(missingDocuments(c, nil, ctx)), "、"))
		}
	}
	if len(validHandlers(c, ctx)) < 2 {
		return fault.New(fault.WrongState, "本案有效承办人不足两人，请先由承办机构负责人指定").Because(cite(penaltyLaw, "42").String())
	}
	return checkFiles(v.Files, ctx)
}
