package main

import (
	"maps"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Measures that secure evidence and things, and what comes after a decision:
// the court, reconsideration and litigation, documents of their own.
var (
	preservationActs = []string{"preservation.propose", "preservation.approve", "preservation.decline", "preservation.withdraw", "preservation.execute", "preservation.dispose"}
	seizureActs      = []string{"seizure.propose", "measure.review", "seizure.approve", "seizure.execute"}
	seizureEndActs   = []string{"seizure.withdraw", "seizure.decline", "seizure.extend", "seizure.test", "seizure.tested", "seizure.lift", "seizure.release"}
	courtActs        = []string{"enforcement.propose", "enforcement.review", "enforcement.apply", "enforcement.answer"}
	remedyActs       = []string{"reconsideration.record", "litigation.record", "remedy.admit", "remedy.stay", "remedy.conclude"}
	paperActs        = []string{"decision.correct", "correction.serve", "recommendation.issue", "recommendation.answer", "disclosure.err", "disclosure.amend"}
	shutActs         = []string{"case.terminate", "closure.submit", "closure.approve", "archive.complete"}
)

func goods() []casefile.MeasureObject {
	return []casefile.MeasureObject{{Name: "液化气钢瓶", Quantity: "40 只", Spec: "15 千克", Model: "YSP35.5", Place: "演示仓库"}}
}

func signed() casefile.Signing {
	return casefile.Signing{PartyPresent: true, PartySigned: true, OfficersSigned: true, Video: []casefile.FileRef{{SHA256: fileA}}}
}

func seizing() casefile.SeizurePropose {
	return casefile.SeizurePropose{Measure: law.Seize, Objects: goods(), Reason: "无证经营燃气", Basis: "《安全生产法》第六十五条", Related: true}
}

func carriedOut() casefile.Execution {
	return casefile.Execution{
		Presence: annaAndBert, Notified: true, Reasons: true, Rights: true, Heard: true, Statement: "无异议", Record: "现场笔录", Other: "无",
		Objects: goods(), Keeper: "本机关仓库", Delivered: true, Signing: signed(),
	}
}

var consent = casefile.MeasureApprove{Opinion: "同意"}

func proof() []casefile.FileRef { return []casefile.FileRef{{SHA256: fileA}} }

// reviewedMeasures are a consent and an objection to what lies before the
// reviewer.
func reviewedMeasures(s scene) []casefile.Facts {
	var out []casefile.Facts
	for _, o := range []*casefile.ReviewOpine{opinion(casefile.Agree), opinion(casefile.Correct, "facts")} {
		out = append(out, &casefile.MeasureReview{Measure: s.Seizure().SHA256, Code: o.Code, Kind: o.Kind, Checklist: o.Checklist, Issues: o.Issues, Text: o.Text})
	}
	return out
}

func reviewedApplications(s scene) []casefile.Facts {
	var out []casefile.Facts
	for _, r := range reviewsOf(s.Application.SHA256) {
		out = append(out, &casefile.EnforcementReview{ReviewOf: r})
	}
	return out
}

func disposed(way string) *casefile.PreservationDispose {
	return &casefile.PreservationDispose{Lines: []casefile.ObjectDisposal{{Line: 1, Way: way, Reason: "理由"}}, Opinion: "同意"}
}

func came(result string, final bool) *casefile.RemedyResult {
	f := &casefile.RemedyResult{Result: result, Final: final, Document: "一号", Reason: "理由", Files: proof()}
	if result == "varied" {
		f.Fine = 1_000
	}
	return f
}

func contested() casefile.RemedyFile {
	return casefile.RemedyFile{Organ: "区人民政府", Claims: "请求撤销"}
}

// measureInputs is read-only.
var measureInputs = map[string]input{
	"preservation.propose":  these(&casefile.PreservationPropose{Objects: "钢瓶", Reason: "可能转移"}),
	"preservation.approve":  these(&casefile.PreservationApprove{MeasureApprove: consent}),
	"preservation.decline":  these(remark()),
	"preservation.withdraw": these(remark()),
	"preservation.execute":  these(&casefile.PreservationExecute{Presence: annaAndBert, Objects: goods(), Keeper: "保管人", Handed: true, Signing: signed()}),
	"preservation.dispose":  these(disposed("release")),
	"seizure.propose": func(scene) []casefile.Facts {
		f := seizing()
		return []casefile.Facts{&f}
	},
	"seizure.withdraw": these(remark()),
	"measure.review":   reviewedMeasures,
	"seizure.approve":  these(&casefile.SeizureApprove{MeasureApprove: consent}),
	"seizure.decline":  these(&casefile.SeizureDecline{Reason: "不应当采取"}),
	"seizure.execute":  these(&casefile.SeizureExecute{Execution: carriedOut()}),
	"seizure.urgent":   these(&casefile.SeizureUrgent{Urgency: "现场即将转移", Proposal: seizing(), Execution: carriedOut()}),
	"seizure.extend":   these(&casefile.SeizureExtend{Days: 30, Reason: "情况复杂"}),
	"seizure.test": func(s scene) []casefile.Facts {
		return []casefile.Facts{&casefile.SeizureTest{Institution: "检测中心", Matter: "强度", Until: calendar.DateOf(s.ctx.Now).AddDays(10)}}
	},
	"seizure.tested":     these(&casefile.SeizureTested{Conclusion: "不合格", Files: proof()}),
	"seizure.lift":       these(&casefile.SeizureLift{Ground: "other", Reason: "不再需要"}),
	"seizure.confiscate": these(&casefile.SeizureConfiscate{Result: "没收"}),
	"seizure.release":    these(&casefile.SeizureReturn{Presence: annaAndBert, Receiver: "领取人", Intact: true, Note: "原物退还", Signed: true}),

	"enforcement.propose": these(&casefile.EnforcementPropose{CourtName: "麒麟区人民法院", Requests: "强制执行罚款", Grounds: "经催告仍不履行"}),
	"enforcement.review":  reviewedApplications,
	"enforcement.apply": func(s scene) []casefile.Facts {
		return []casefile.Facts{&casefile.EnforcementApply{SHA256: s.Application.SHA256, Opinion: "同意"}}
	},
	"enforcement.answer": these(&casefile.CourtAnswer{Accepted: true, Number: "一号", Files: proof()}, &casefile.CourtAnswer{Number: "一号", Reason: "材料不齐", Files: proof()}),

	"reconsideration.record": these(&casefile.ReconsiderationRecord{RemedyFile: contested()}),
	"litigation.record":      these(&casefile.LitigationRecord{RemedyFile: contested()}),
	"remedy.admit":           these(&casefile.RemedyAdmit{Number: "一号"}),
	"remedy.stay":            these(&casefile.RemedyStay{Stayed: true, Reason: "停止执行"}, &casefile.RemedyStay{Reason: "恢复执行"}),
	"remedy.conclude":        these(came("upheld", true), came("upheld", false), came("varied", true), came("revoked", true), came("redo", true), came("not_admitted", true)),

	"decision.correct":      these(&casefile.DecisionCorrect{Kind: "clerical", Wrong: "甲", Right: "乙", Reason: "笔误"}),
	"correction.serve":      these(&casefile.CorrectionServe{Service: service(annaAndBert)}),
	"recommendation.issue":  these(&casefile.RecommendationIssue{To: "省住房和城乡建设厅", Kinds: []law.PenaltyKind{law.Downgrade}, Reason: "转包"}),
	"recommendation.answer": these(&casefile.RecommendationAnswer{Document: "一号", Result: "已处理"}),
	"disclosure.err":        these(&casefile.DisclosureErr{By: "bureau", Error: "金额有误", Summary: "更正后的摘要"}),
	"disclosure.amend":      these(&casefile.DisclosureAmend{Approve: true, Opinion: "同意"}, &casefile.DisclosureAmend{Opinion: "不更正"}),
}

// everyInput is what people enter in the ordinary procedure.
func everyInput() map[string]input {
	return joined(joined(ordinaryInputs, measureInputs), compulsionInputs)
}

// gasCase is a case in which things may be seized, and are confiscated.
func gasCase() map[string]input {
	l := lead()
	l.Power = "P11"
	return map[string]input{
		"lead.register": these(l), "verification.finish": these(verified("file")),
		"closure.submit": these(&casefile.ClosureSubmit{Ground: "terminated", Result: "办结"}),
		"investigation.report": func(s scene) []casefile.Facts {
			p := heavy(s.Case)
			p.Facts, p.Basis, p.Respondent = "无证经营燃气", "《城镇燃气管理条例》第四十五条", "当事人"
			p.Kinds, p.Fine, p.Base, p.Tier, p.Measured = []law.PenaltyKind{law.FinePenalty, law.ConfiscateGains}, 6_000_000, 0, "较轻", []casefile.Measured{{Fact: "gas_kg", Value: 10_000}}
			p.Confiscated = 1_000_000
			return []casefile.Facts{report(p)}
		},
		"disclosure.check": approveOnly,
	}
}

// joined is the first with the second in its place.
func joined(base map[string]input, more map[string]input) map[string]input {
	all := maps.Clone(base)
	maps.Copy(all, more)
	return all
}

// once bounds each of the acts.
func once(names ...string) map[string]int {
	most := map[string]int{}
	for _, n := range names {
		most[n] = 1
	}
	return most
}

var lightCase = map[string]input{"verification.finish": these(verified("file")), "disclosure.check": approveOnly}

// measureViews is read-only.
var measureViews = []view{
	{
		name: "preservation", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, preservationActs, shutActs),
		passes: []string{"D04"}, most: map[string]int{"preservation.propose": 2}, inputs: gasCase(),
	},
	{
		name: "seizure", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, seizureActs, seizureEndActs, shutActs),
		passes: []string{"D06"}, most: map[string]int{"seizure.propose": 2, "seizure.extend": 1, "seizure.test": 1}, inputs: gasCase(),
	},
	{
		name: "seizure on the spot", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, []string{"seizure.urgent", "measure.review", "seizure.approve", "seizure.decline", "seizure.extend", "seizure.lift", "seizure.release"}, shutActs),
		passes: []string{"D05", "D06"}, most: map[string]int{"seizure.urgent": 2, "seizure.extend": 1}, inputs: gasCase(),
	},
	{
		name: "confiscation of what was seized", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, seizureActs, reportActs, []string{"defence.waive"}, tellActs, reviewActs, decideActs, serveActs, []string{"seizure.confiscate", "seizure.lift", "seizure.release"}, showActs, []string{"payment.record", "performance.complete"}, shutActs),
		passes: []string{"D06", "D07", "D08"}, most: once(acts(seizureActs)...),
		inputs: joined(gasCase(), map[string]input{
			"closure.submit": these(&casefile.ClosureSubmit{Ground: "terminated", Result: "办结"}, &casefile.ClosureSubmit{Ground: "performed", Result: "办结"}),
			"measure.review": func(s scene) []casefile.Facts { return reviewedMeasures(s)[:1] },
			"defence.waive":  these(&casefile.DefenceWaive{Hearing: true, Files: proof()}),
		}),
	},
	{
		name: "application to the court", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, []string{"demand.issue", "demand.serve"}, courtActs, []string{"payment.record", "performance.complete", "enforcement.end"}, showActs, []string{"closure.submit", "closure.approve", "archive.complete"}),
		passes: []string{"D07", "D19", "D23", "D24", "D25"},
		most:   map[string]int{"demand.issue": 1, "enforcement.propose": 2, "enforcement.answer": 2, "payment.record": 1},
		inputs: lightCase,
	},
	{
		name: "reconsideration and litigation", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, remedyActs, []string{"payment.record", "performance.complete", "refund.record", "disclosure.withdraw"}, showActs, shutActs),
		passes: []string{"D07"}, most: map[string]int{"reconsideration.record": 0, "litigation.record": 1, "remedy.stay": 1, "payment.record": 2, "remedy.admit": 1, "case.terminate": 1}, never: []string{"reconsideration.record"},
		inputs: joined(lightCase, map[string]input{
			"remedy.stay":     these(&casefile.RemedyStay{Stayed: true, Reason: "停止执行"}),
			"remedy.conclude": these(came("upheld", true), came("varied", true), came("revoked", true), came("redo", true)),
		}),
	},
	{
		name: "documents after the decision", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts: acts(fileActs, reportActs, []string{"defence.waive"}, tellActs, reviewActs, decideActs, serveActs, paperActs, showActs, []string{"payment.record", "performance.complete", "closure.submit", "closure.approve", "archive.complete"}),
		most: once("decision.correct", "recommendation.issue", "disclosure.err"), passes: []string{"D07", "D08"},
		people: withPublisher(),
		inputs: joined(lightCase, map[string]input{
			"lead.register": func(scene) []casefile.Facts {
				l := lead()
				l.Power = "P04"
				return []casefile.Facts{l}
			},
			"investigation.report": func(s scene) []casefile.Facts {
				p := heavy(s.Case)
				p.Facts, p.Basis, p.Respondent = "转包工程", "《建设工程质量管理条例》第六十二条", "施工单位"
				p.Kinds, p.Fine, p.Base, p.Tier, p.Measured = []law.PenaltyKind{law.FinePenalty, law.ConfiscateGains}, 1_000_000, 200_000_000, "", nil
				p.Confiscated = 1_000_000
				return []casefile.Facts{report(p)}
			},
			"defence.waive":  these(&casefile.DefenceWaive{Hearing: true, Files: proof()}),
			"closure.submit": these(&casefile.ClosureSubmit{Ground: "performed", Result: "办结"}),
		}),
	},
}

func withPublisher() party.Directory {
	people := fourPeople()
	people[ines] = person(ines, party.DisclosureChecker)
	return people
}

// putMeasures tells of measures, remedies and later documents what the rules
// can still ask about.
func putMeasures(c casefile.Case, put func(...any)) {
	if s := c.Seizure(); s != nil {
		put("seizure", s.Urgency != "", s.Execution != nil, s.Testing() != nil, s.ReviewedBy)
		if s.Review != nil {
			put(s.Review.Code, s.Agreed())
		}
		if k := c.Running("D06"); k != nil {
			put(k.Paused(), len(k.Extensions))
		}
	}
	if a := c.Application; a != nil {
		put("application", a.Fine, a.ReviewedBy, a.Passed(), a.AppliedOn.IsZero())
		if a.Court != nil {
			put(a.Court.Accepted)
		}
	}
	if n := len(c.Refunds); n > 0 {
		put("refunds", n)
	}
	if v := c.Variation(); v != nil {
		put("variation", v.Kind, v.Fine, v.ReviewedBy, v.Passed(), v.DecidedOn.IsZero(), v.ServedOn.IsZero())
	}
	for _, r := range c.Remedies {
		put(r.Kind, r.Late, r.Stayed)
		if r.Result != nil {
			put(r.Result.Result, r.Result.Final)
		}
	}
	if len(c.Former) > 0 {
		put("redone", len(c.Former))
	}
	if n := len(c.Corrections); n > 0 {
		put("corrections", n, c.Unserved())
	}
	if n := len(c.Recommendations); n > 0 {
		put("recommended", n, c.Recommendations[n-1].Answer != nil)
	}
	if v := c.PublicVersion; v != nil && v.Pending != nil {
		put("pending", v.Maker)
	}
}

// putRights tells how the party's rights and the time to apply stand.
func putRights(c casefile.Case, v *view, put func(...any)) {
	if _, bounded := v.most["enforcement.propose"]; !bounded {
		return
	}
	for _, rule := range []string{"D23", "D24", "D25"} {
		if k := c.Latest(rule); k != nil {
			put(rule, k.Ended)
		}
	}
}

func measureMutants() []mutant {
	unreviewed := straight("l", gasCase(), fileActs, []string{"seizure.propose", "seizure.approve", "seizure.execute"})
	unreviewed.most = once("seizure.propose")
	return []mutant{
		{procedure.MeasureReviewed, nil, breaks("reviewed-measure"), unreviewed},
	}
}
