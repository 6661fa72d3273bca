package main

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// The bureau's own enforcement: what is done in the party's stead, what is taken
// down, and what is cleared at once.
var (
	decideCompulsion = []string{"compulsion.propose", "compulsion.withdraw", "compulsion.review", "compulsion.decide", "compulsion.serve"}
	chargeActs       = []string{"compulsion.charge", "compulsion.bill", "compulsion.collect"}
	demandActs       = []string{"demand.issue", "demand.serve"}
	shutPenalty      = []string{"payment.record", "performance.complete", "enforcement.end", "closure.submit", "closure.approve", "archive.complete"}
)

// grantedPower is an item under which a law lets the bureau take buildings down,
// as it does under none of the shipped list.
const grantedPower = "X01"

func granted(shipped law.Editions) law.Edition {
	power := shipped.At(calendar.DateOf(began)).Powers["P01"]
	power.ID, power.Edition, power.Measures = grantedPower, "model-powers", []law.Measure{law.Demolition}
	return law.Edition{ID: "model-powers", Kind: law.PowerRows, EffectiveFrom: power.EffectiveFrom, Powers: []law.Power{power}}
}

func toClear(m law.Measure) input {
	return func(s scene) []casefile.Facts {
		f := &casefile.CompulsionPropose{
			Measure: m, Order: "恢复原状", Reason: "经催告仍不履行", Basis: "第五十条", Method: "清运", Object: "渣土", Budget: 100, By: "third_party", Performer: "某公司", Disinterested: true,
			PlannedOn: s.ctx.Rules.Calendar.AddWorkingDays(calendar.DateOf(s.ctx.Now), 6),
		}
		if m == law.SubstitutePerformance {
			f.Harm, f.HarmFacts = "traffic", "占用道路"
		}
		return []casefile.Facts{f}
	}
}

func clearedBy(present bool) casefile.CompulsionExecution {
	f := casefile.CompulsionExecution{
		Presence: annaAndBert, Unperformed: true, Emergency: "情况紧急", Performer: "某公司", PerformerSigned: true, Record: "清运完毕", Statement: "无", Signing: signed(),
	}
	if !present {
		f.PartyPresent, f.PartySigned, f.Refusal, f.Witness, f.WitnessSigned = false, false, "不在场", "见证人", true
	}
	return f
}

func urgently(s scene) []casefile.Facts {
	var out []casefile.Facts
	for _, present := range []bool{true, false} {
		f := toClear(law.SubstitutePerformance)(s)[0].(*casefile.CompulsionPropose)
		out = append(out, &casefile.CompulsionUrgent{Place: "road", Matter: "遗洒物", Unable: "无法联系", DecidedBy: dora, Proposal: *f, Execution: clearedBy(present)})
	}
	return out
}

func reviewedCompulsions(s scene) []casefile.Facts {
	var out []casefile.Facts
	for _, r := range reviewsOf(s.Compulsion().SHA256) {
		out = append(out, &casefile.CompulsionReview{ReviewOf: r})
	}
	return out
}

// compulsionInputs is read-only.
var compulsionInputs = map[string]input{
	"compulsion.announce": func(s scene) []casefile.Facts {
		return []casefile.Facts{&casefile.CompulsionAnnounce{Object: "构筑物", Until: calendar.DateOf(s.ctx.Now).AddDays(7), Places: []string{"现场"}, Files: proof()}}
	},
	"compulsion.propose":  toClear(law.SubstitutePerformance),
	"compulsion.withdraw": these(remark()),
	"compulsion.review":   reviewedCompulsions,
	"compulsion.decide": func(s scene) []casefile.Facts {
		sum := s.Compulsion().SHA256
		return []casefile.Facts{&casefile.CompulsionDecide{SHA256: sum, Approve: true, Opinion: "同意"}, &casefile.CompulsionDecide{SHA256: sum, Opinion: "不实施"}}
	},
	"compulsion.serve": these(&casefile.CompulsionServe{Service: service(annaAndBert)}),
	"compulsion.remind": func(s scene) []casefile.Facts {
		on := s.ctx.Rules.Calendar.AddWorkingDays(calendar.DateOf(s.ctx.Now), 5)
		if s.Compulsion().PlannedOn.After(on) {
			on = s.Compulsion().PlannedOn
		}
		return []casefile.Facts{&casefile.CompulsionRemind{Service: service(annaAndBert), On: on}}
	},
	"compulsion.execute": these(&casefile.CompulsionExecute{CompulsionExecution: clearedBy(true)}),
	"compulsion.stop":    these(&casefile.CompulsionStop{Ground: "performed", Reason: "已清除", Files: proof()}),
	"compulsion.urgent":  urgently,
	"compulsion.notify":  these(&casefile.CompulsionNotify{Service: service(annaAndBert)}),
	"compulsion.charge": these(
		&casefile.CompulsionCharge{Amount: 100, Items: []casefile.CostItem{{Title: "清运", Amount: 100}}, Opinion: "同意"}, &casefile.CompulsionCharge{Opinion: "不收取"},
	),
	"compulsion.bill": these(&casefile.CompulsionBill{Service: service(annaAndBert)}),
	"compulsion.collect": func(s scene) []casefile.Facts {
		open := procedure.Reckon(s.Case, calendar.DateOf(s.ctx.Now), s.ctx.RulesAt).CostsOpen()
		return []casefile.Facts{&casefile.CompulsionCollect{Amount: max(1, open), Receipt: "一"}}
	},
}

// ordering is a light case in which something is ordered beside the fine, under
// the power.
func ordering(power string, more map[string]input) map[string]input {
	l := lead()
	l.Power = power
	return joined(map[string]input{
		"lead.register": these(l), "verification.finish": these(verified("file")), "disclosure.check": approveOnly,
		"investigation.report": func(s scene) []casefile.Facts {
			p := light(s.Case)
			p.Orders, p.CorrectDays = "限期恢复原状", 10
			if power == grantedPower {
				p.Tier, p.Measured = "", nil
			}
			return []casefile.Facts{report(p)}
		},
		"demand.issue": these(&casefile.DemandIssue{Method: "自行履行", Duties: "恢复原状"}),
	}, more)
}

// performedOn is the day on which what was decided may be carried out.
func performedOn(c casefile.Case, at time.Time) time.Time {
	x := c.Compulsion()
	if x == nil {
		return at
	}
	day := x.PlannedOn
	if x.ExecuteOn.After(day) {
		day = x.ExecuteOn
	}
	if planned := day.Start().Add(9 * time.Hour); planned.After(at) {
		return planned
	}
	return at
}

// compulsionViews is read-only.
var compulsionViews = []view{
	{
		name: "performed in the party's stead", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l", people: withInes(),
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, demandActs, decideCompulsion, []string{"compulsion.remind", "compulsion.execute", "compulsion.stop"}, chargeActs, showActs, shutPenalty),
		passes: []string{"D07", "D25", "E10"}, inputs: ordering("P01", nil),
		most: once("demand.issue", "compulsion.propose", "compulsion.remind", "payment.record"),
	},
	{
		name: "taken down", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l", people: withInes(),
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, demandActs, []string{"compulsion.announce"}, decideCompulsion, []string{"compulsion.execute"}, showActs, shutPenalty, []string{"compulsion.charge"}),
		passes: []string{"D07", "D25", "D23"},
		inputs: ordering(grantedPower, map[string]input{"compulsion.propose": toClear(law.Demolition), "compulsion.charge": these(&casefile.CompulsionCharge{Opinion: "不收取"})}),
		most:   once("demand.issue", "compulsion.announce", "compulsion.propose", "payment.record"),
	},
	{
		name: "cleared at once", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l", people: withInes(),
		acts:   acts(fileActs, []string{"compulsion.urgent", "compulsion.review", "compulsion.notify"}, chargeActs, shutActs),
		passes: []string{"E12", "E10"}, inputs: ordering("P01", nil), most: once("compulsion.urgent"),
	},
	{
		name: "what was done in the party's stead is annulled", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l", people: withInes(),
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, demandActs, decideCompulsion, []string{"compulsion.remind", "compulsion.execute"}, chargeActs, []string{"litigation.record", "remedy.conclude", "refund.record", "case.terminate", "disclosure.withdraw"}, showActs, shutPenalty),
		passes: []string{"D07", "D25"}, never: []string{"compulsion.withdraw", "enforcement.end"},
		inputs: ordering("P01", map[string]input{
			"compulsion.review": func(s scene) []casefile.Facts { return reviewedCompulsions(s)[:1] },
			"compulsion.decide": func(s scene) []casefile.Facts { return compulsionInputs["compulsion.decide"](s)[:1] },
			"compulsion.charge": func(s scene) []casefile.Facts { return compulsionInputs["compulsion.charge"](s)[:1] },
			"remedy.conclude":   these(came("upheld", true), came("revoked", true), came("redo", true)),
		}),
		most: map[string]int{
			"demand.issue": 1, "compulsion.propose": 1, "compulsion.remind": 1, "compulsion.withdraw": 0, "payment.record": 2, "litigation.record": 1, "case.terminate": 1, "enforcement.end": 0,
		},
	},
}

// putCompulsion tells of the bureau's own enforcement what the rules can still
// ask about.
func putCompulsion(c casefile.Case, now time.Time, put func(...any)) {
	if a := c.Announcement; a != nil {
		put("announced", calendar.DateOf(now).After(a.Until))
	}
	x := c.Compulsion()
	if x == nil {
		return
	}
	put("compulsion", x.Measure, x.Urgent != nil, x.ReviewedBy, x.Review != nil, x.Passed(), x.DecidedOn.IsZero(), x.RemindedOn.IsZero(), x.Execution != nil, x.Told(), x.Void)
	if x.Charge != nil {
		put(x.Charge.Amount, x.Owed(), len(x.Receipts))
	}
}

func compulsionMutants() []mutant {
	tilServed := acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs)
	passes := []string{"D07", "D25"}
	bounded := func(inputs map[string]input, groups ...[]string) view {
		v := straight("l", ordering("P01", inputs), groups...)
		v.most, v.passes, v.people = once("demand.issue", "compulsion.propose", "compulsion.remind"), passes, withInes()
		return v
	}
	consent := map[string]input{"compulsion.review": func(s scene) []casefile.Facts { return reviewedCompulsions(s)[:1] }}
	unread := map[string]input{"compulsion.review": these(&casefile.CompulsionReview{ReviewOf: reviewOf(fileA, casefile.Agree)})}
	decide := []string{"compulsion.propose", "compulsion.review", "compulsion.decide", "compulsion.serve"}
	return []mutant{
		{procedure.CompulsionPassed, nil, breaks("reviewed-compulsion"), bounded(nil, tilServed, demandActs, []string{"compulsion.propose", "compulsion.decide"})},
		{procedure.CompulsionRead, nil, breaks("reviewed-compulsion"), bounded(unread, tilServed, demandActs, []string{"compulsion.propose", "compulsion.review"})},
		{procedure.DemandedFirst, nil, breaks("pressed-before-compulsion"), bounded(consent, tilServed, decide)},
		{procedure.RemindedAhead, nil, breaks("pressed-before-compulsion"), bounded(consent, tilServed, demandActs, decide, []string{"compulsion.execute"})},
	}
}
