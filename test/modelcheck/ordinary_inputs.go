package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// these are the same inputs in every state.
func these(f ...casefile.Facts) input { return func(scene) []casefile.Facts { return f } }

// ordinaryInputs take every arrow of the rows. It is read-only.
var ordinaryInputs = map[string]input{
	"investigation.report": func(s scene) []casefile.Facts {
		var out []casefile.Facts
		for _, p := range drafted(s) {
			out = append(out, report(p))
		}
		return out
	},
	"proposal.amend": func(s scene) []casefile.Facts {
		var out []casefile.Facts
		for _, p := range drafted(s) {
			if len(s.Proposals) < s.view.versions {
				out = append(out, amend(p))
			}
		}
		return out
	},
	"lead.register":       these(lead()),
	"handlers.change":     changedHandlers,
	"verification.finish": these(verified("file"), verified("decline")),
	"filing.submit": func(c scene) []casefile.Facts {
		return []casefile.Facts{sheet(c.Verification.Recommend == "file")}
	},
	"filing.approve":     these(&casefile.FilingApprove{Opinion: "同意"}),
	"filing.decline":     these(&casefile.FilingDecline{Reason: "不立"}),
	"filing.return":      these(remark()),
	"recusal.request":    requestedRecusals,
	"recusal.decide":     decidedRecusals,
	"recusal.deliberate": deliberatedRecusals,
	"acting.name":        namedActing,
	"evidence.add":       addedEvidence,
	"notice.issue":       these(&casefile.NoticeIssue{}),
	"notice.serve":       servedNotice,
	"defence.receive":    receivedDefence,
	"defence.waive":      these(&casefile.DefenceWaive{Files: []casefile.FileRef{{SHA256: fileA}}}, &casefile.DefenceWaive{Hearing: true, Files: []casefile.FileRef{{SHA256: fileA}}}),
	"defence.answer":     these(answer("请求从轻")),
	"hearing.request": func(s scene) []casefile.Facts {
		if s.Decision != nil { // what is on its way then has a view of its own
			return nil
		}
		return []casefile.Facts{&casefile.HearingRequest{}}
	},
	"hearing.withdraw": these(&casefile.HearingWithdraw{Reason: "撤回"}),
	"hearing.notify":   notifiedHearing,
	"hearing.hold":     these(heldHearing(true), heldHearing(false)),
	"hearing.enrol": func(s scene) []casefile.Facts {
		if s.HearingFile.Enrolled != nil {
			return nil
		}
		return []casefile.Facts{enrolled("律师甲")}
	},
	"postponement.request": these(&casefile.PostponementRequest{Reason: "住院"}),
	"postponement.decide":  these(&casefile.PostponementDecide{Granted: true, Reason: "属实"}, &casefile.PostponementDecide{Reason: "不属实"}),
	"hearing.adjourn":      these(&casefile.HearingAdjourn{Ground: "absent_with_cause", Reason: "交通事故"}),
	"review.submit": func(s scene) []casefile.Facts {
		if len(s.Rounds) >= s.view.rounds {
			return nil
		}
		return []casefile.Facts{&casefile.ReviewSubmit{Statement: "送审"}}
	},
	"review.register": these(&casefile.ReviewRegister{}),
	"review.assign": func(s scene) []casefile.Facts {
		if s.view.one {
			return []casefile.Facts{&casefile.ReviewAssign{Reviewer: cora}}
		}
		return []casefile.Facts{&casefile.ReviewAssign{Reviewer: bert}, &casefile.ReviewAssign{Reviewer: cora}, &casefile.ReviewAssign{Reviewer: dora}}
	},
	"review.return":       these(&casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"}),
	"review.supplement":   these(&casefile.ReviewSupplement{Statement: "补"}),
	"review.withdraw":     these(&casefile.ReviewWithdraw{Reason: "撤回"}),
	"review.opine":        opinions,
	"review.urge":         these(&casefile.ReviewUrge{Instruction: "督促"}, &casefile.ReviewUrge{Instruction: "督促", Reviewer: dora}),
	"disagreement.object": these(objection("discretion有问题", "crime有问题")),
	"ladder.coordinate":   coordinated,
	"ladder.propose": these(&casefile.LadderPropose{View: "改", Outcome: casefile.HandlerAmends},
		&casefile.LadderPropose{View: "重审", Outcome: casefile.ReviewerReconsiders}, &casefile.LadderPropose{View: "报", Outcome: casefile.NoAgreement}),
	"ladder.resolve":      these(resolved(casefile.HandlerAmends), resolved(casefile.ReviewerReconsiders), resolved(casefile.EndCase)),
	"deliberation.hold":   these(deliberated(true), deliberated(false)),
	"decision.make":       these(&casefile.DecisionMake{Opinion: "同意", OverdueReason: "疑难复杂"}),
	"decision.recall":     these(&casefile.DecisionRecall{Reason: "意见在决定后收到"}),
	"decision.issue":      these(&casefile.DecisionIssue{Sealed: true}),
	"decision.serve":      servedDecision,
	"disclosure.prepare":  these(&casefile.DisclosurePrepare{Summary: "摘要"}),
	"disclosure.exempt":   these(&casefile.DisclosureExempt{Ground: "other", Reason: "理由"}),
	"disclosure.check":    these(&casefile.DisclosureCheck{Approve: true, Opinion: "同意"}, &casefile.DisclosureCheck{Opinion: "退回"}),
	"disclosure.withdraw": these(&casefile.DisclosureWithdraw{Ground: "revoked", Reason: "撤销"}),
	"variation.propose":   these(secondThoughts(casefile.Revoke, 0), secondThoughts(casefile.Vary, 1_000_000)),
	"variation.review":    reviewedVariations,
	"variation.decide": func(s scene) []casefile.Facts {
		sum := s.Variation().SHA256
		return []casefile.Facts{&casefile.VariationDecide{SHA256: sum, Approve: true, Opinion: "同意"}, &casefile.VariationDecide{SHA256: sum, Opinion: "不变更"}}
	},
	"variation.serve":      these(&casefile.VariationServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, bert}, Shown: true})}),
	"refund.record":        paidBack(0),
	"payment.record":       paidInFull,
	"performance.complete": these(&casefile.PerformanceComplete{Result: "已履行"}),
	"enforcement.end":      these(&casefile.EnforcementEnd{Ground: "organisation_ended", Reason: "已注销", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"closure.submit":       closings,
	"closure.approve":      these(&casefile.ClosureApprove{Opinion: "同意", DisclosureReason: "理由"}),
	"closure.return":       these(remark()),
	"archive.complete":     these(&casefile.ArchiveComplete{Term: "permanent", Pages: 1}),
	"case.terminate":       these(&casefile.CaseTerminate{Ground: "other", Reason: "终止"}),
	"case.transfer":        these(&casefile.CaseTransfer{Ground: "jurisdiction", To: "某局", Reason: "移送"}),
	"entry.correct":        corrections,
	"entry.confirm":        these(confirm(true), confirm(false)),

	"verification.extend": these(&casefile.VerificationExtend{Reason: "疑难"}),
	"period.extend":       these(&casefile.PeriodExtend{Days: 30, Reason: "疑难", Minutes: "讨论记录", Members: members(dora)}),
	"testing.commission":  these(&casefile.TestingCommission{Institution: "检测中心", Qualification: "资质", Matter: "强度"}),
	"testing.report":      these(&casefile.TestingReport{Conclusion: "不合格", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"testing.tell":        these(&casefile.TestingTell{Service: service(annaAndBert)}),
	"inquiry.notify": func(s scene) []casefile.Facts {
		at := s.ctx.Now.AddDate(0, 0, 1)
		return []casefile.Facts{&casefile.InquiryNotify{Service: service(annaAndBert), Person: "王某", AppearAt: &at, Place: "本局", Matters: "有关情况"}}
	},
	"evidence.request": func(s scene) []casefile.Facts {
		return []casefile.Facts{&casefile.EvidenceRequest{Service: service(annaAndBert), Items: []string{"合同"}, By: calendar.DateOf(s.ctx.Now)}}
	},
	"assistance.request": these(&casefile.AssistanceRequest{To: "某局", Matters: "查询"}),
	"assistance.answer": func(s scene) []casefile.Facts {
		if len(s.Assistances) == 0 {
			return nil
		}
		return []casefile.Facts{&casefile.AssistanceAnswer{Request: s.Assistances[0].Sequence, Result: "已查"}}
	},
	"investigation.suspend": these(&casefile.Suspend{Ground: "other", Reason: "中止"}),
	"investigation.resume":  these(remark()),
	"address.confirm":       these(&casefile.AddressConfirm{Recipient: "王某", Address: "曲靖市麒麟区演示路1号", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"notice.publish":        these(&casefile.NoticePublish{ServicePublish: published()}),
	"decision.publish":      these(&casefile.DecisionPublish{ServicePublish: published()}),
	"deferral.request": func(s scene) []casefile.Facts {
		if s.Proposal() == nil {
			return nil
		}
		return []casefile.Facts{&casefile.DeferralRequest{Kind: "deferral", Reason: "经济困难", Plan: []casefile.Instalment{
			{Amount: s.Proposal().Fine, DueOn: calendar.DateOf(s.ctx.Now).AddDays(60)},
		}}}
	},
	"deferral.decide":        these(&casefile.DeferralDecide{Approve: true, Opinion: "同意"}, &casefile.DeferralDecide{Opinion: "理由不充分"}),
	"surcharge.decide":       these(&casefile.SurchargeNote{Opinion: "加处"}),
	"surcharge.serve":        these(&casefile.SurchargeServe{Service: service(annaAndBert)}),
	"surcharge.relieve":      these(&casefile.SurchargeRelieve{Amount: 1, Measures: "已经改正", Terms: "一次缴清罚款", Reason: "不损害公共利益", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"demand.issue":           these(&casefile.DemandIssue{Method: "到指定银行缴纳"}),
	"demand.serve":           these(&casefile.DemandServe{Service: service(annaAndBert)}),
	"demand.statement":       these(&casefile.DemandStatement{Points: []string{"资金困难"}}),
	"demand.answer":          these(&casefile.DemandAnswer{Answers: []casefile.PointAnswer{{Point: "资金困难", Reason: "可申请分期"}}, Conclusion: "维持"}),
	"crime.suspect":          these(&casefile.CrimeSuspect{Offence: "挪用资金罪", Facts: "挪用资金", Standard: "刑法第二百七十二条", Investigators: []party.PersonID{anna, bert}}),
	"crime.decide":           these(&casefile.CrimeDecide{Approve: true, Opinion: "批准移送"}, &casefile.CrimeDecide{Opinion: "未达到追诉标准"}),
	"crime.handover":         these(&casefile.CrimeHandover{To: "麒麟区公安分局", CopiedTo: "麒麟区人民检察院", Report: "调查情况", Items: []string{"账册一本"}, Receiver: "民警", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"crime.answer":           these(&casefile.CrimeAnswer{Accepted: true, Document: "公立字1号", Files: []casefile.FileRef{{SHA256: fileA}}}, &casefile.CrimeAnswer{Document: "公立字1号", Reason: "情节显著轻微", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"crime.review":           these(&casefile.CrimeReview{Reasons: "已达追诉标准"}),
	"crime.deliver":          these(&casefile.CrimeDeliver{Items: []string{"账册一本"}, Receiver: "民警", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"crime.back":             these(&casefile.CrimeReturn{By: "procuratorate", Document: "检察意见书1号", Opinion: "不起诉", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"jurisdiction.dispute":   these(&casefile.JurisdictionDispute{Authority: "某区城市管理局", About: "都认为应当由本机关管辖"}),
	"jurisdiction.agree":     these(&casefile.JurisdictionAgree{Ours: true, Record: "协商一致", Files: []casefile.FileRef{{SHA256: fileA}}}, &casefile.JurisdictionAgree{To: "某区城市管理局", Record: "协商一致", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"jurisdiction.refer":     these(&casefile.JurisdictionRefer{Superior: "市住房和城乡建设局", Consulted: "协商不成", View: "由本机关管辖"}),
	"jurisdiction.designate": these(&casefile.JurisdictionDesignate{Ours: true, Document: "指定1号", Files: []casefile.FileRef{{SHA256: fileA}}}, &casefile.JurisdictionDesignate{To: "某区城市管理局", Document: "指定1号", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"review.extend":          these(remark()),
	"counsel.ask":            askedCounsel,
	"counsel.advise":         these(&casefile.CounselAdvise{Advice: "意见"}),
	"counsel.end":            these(&casefile.CounselEnd{Counsel: gina, Reason: "不再需要"}),
	"ladder.expert":          these(&casefile.LadderExpert{Expert: "某专家", Advice: "意见", Files: []casefile.FileRef{{SHA256: fileA}}}),
	"ladder.advise":          these(&casefile.LadderAdvise{Advice: "论证意见"}),
}

func secondThoughts(kind string, fine int64) *casefile.VariationPropose {
	f := &casefile.VariationPropose{Kind: kind, Reason: "确有错误", Basis: "第七十五条", Fine: fine}
	if fine > 0 {
		f.Kinds = []law.PenaltyKind{law.FinePenalty}
	}
	return f
}

func reviewedVariations(s scene) []casefile.Facts {
	var out []casefile.Facts
	for _, r := range reviewsOf(s.Variation().SHA256) {
		out = append(out, &casefile.VariationReview{ReviewOf: r})
	}
	return out
}

func light(c casefile.Case) casefile.Proposal {
	return changed(heavy(c), func(v *casefile.Proposal) { v.Base, v.Fine = 200_000_000, 2_000_000 })
}

func heavy(c casefile.Case) casefile.Proposal {
	if len(c.Evidence) == 0 {
		return penaltyProposal()
	}
	return penaltyProposal(c.Evidence[0].Sequence)
}

func letOff(c casefile.Case) casefile.Proposal {
	return changed(letOffProposal(), func(v *casefile.Proposal) {
		for _, e := range c.Evidence {
			v.Evidence = []int{e.Sequence}
		}
	})
}

// drafted are the proposals that the view knows.
func drafted(s scene) []casefile.Proposal {
	c := s.Case
	var out []casefile.Proposal
	for _, kind := range s.view.drafts {
		switch kind {
		case 'l':
			out = append(out, light(c))
		case 'h':
			out = append(out, heavy(c))
		case 'n':
			out = append(out, letOff(c))
		case 'r':
			if p := c.Proposal(); p != nil {
				out = append(out, changed(p.Proposal, func(v *casefile.Proposal) { v.Discretion += "。" }))
			}
		}
	}
	return out
}

// present is two certified people who may be there.
func present(c casefile.Case) casefile.Presence {
	p := casefile.Presence{Shown: true}
	for _, id := range []party.PersonID{anna, bert, hans} {
		if len(p.Officers) < 2 && !c.Recused(id) {
			p.Officers = append(p.Officers, id)
		}
	}
	return p
}

func servedNotice(c scene) []casefile.Facts {
	return []casefile.Facts{&casefile.NoticeServe{Service: service(present(c.Case))}}
}

func servedDecision(c scene) []casefile.Facts {
	return []casefile.Facts{&casefile.DecisionServe{Service: service(present(c.Case))}}
}

// asking is one person asked; the transcript signed on each page, or the refusal
// noted.
func asking(s scene, who ...string) *casefile.EvidenceAdd {
	f := exhibit(present(s.Case))
	began, ended := s.ctx.Now.Add(-time.Hour), s.ctx.Now
	f.EvidenceKind, f.Title = "testimony", "询问笔录"
	f.Transcript = &casefile.Transcript{
		IdentityChecked: true, RightsTold: true, Lasting: casefile.Lasting{BeganAt: &began, EndedAt: &ended}, Text: "问答", Checked: true,
		Pages: 2, SignedPages: 1, Refusal: "拒绝在第二页签名", OfficersSigned: true,
	}
	for _, name := range who {
		f.Transcript.Asked = append(f.Transcript.Asked, casefile.Asked{Name: name, Capacity: "witness", IDCode: "11010519491231002X"})
	}
	return f
}

// askedOrTaken: somebody is asked, or a thing is taken that the party would
// not sign for.
func askedOrTaken(s scene) []casefile.Facts {
	if len(s.Evidence) > 0 {
		return nil
	}
	taken := exhibit(present(s.Case))
	taken.EvidenceKind = "physical"
	taken.Taking = &casefile.Taking{
		Items: []casefile.MeasureObject{{Name: "样品", Quantity: "一件", Spec: "无", Model: "无", Place: "本机关"}}, Copies: 2,
		Signing: casefile.Signing{Refusal: "拒绝到场", OfficersSigned: true, Witness: "居委会工作人员", WitnessSigned: true},
	}
	return []casefile.Facts{asking(s, "王某"), taken}
}

// addedEvidence: once for the report, and once more for what came up later.
func addedEvidence(c scene) []casefile.Facts {
	early := len(c.Evidence) == 0 && c.In(casefile.Main) == procedure.Investigation
	late := len(c.Evidence) == 1 && (c.In(casefile.Review) == procedure.ReviewProblem || len(c.Defences) > 0)
	if !early && !late || len(c.Evidence) >= c.view.exhibits {
		return nil
	}
	return []casefile.Facts{exhibit(present(c.Case))}
}

// changedHandlers: people change before the decision; later they no longer
// matter to what is proved here.
func changedHandlers(c scene) []casefile.Facts {
	if c.Decision != nil || len(c.PastHandlers) > 0 {
		return nil
	}
	return []casefile.Facts{&casefile.HandlersChange{Handlers: []party.PersonID{anna, hans}, Reason: "调整"}}
}

func requestedRecusals(c scene) []casefile.Facts {
	var out []casefile.Facts
	if len(c.Recusals) == 0 && len(c.Rounds) > 0 {
		for _, id := range []party.PersonID{bert, cora} {
			out = append(out, &casefile.RecusalRequest{Person: id, By: "party", Reason: "利害关系"})
		}
	}
	return out
}

func decidedRecusals(c scene) []casefile.Facts {
	var out []casefile.Facts
	for _, r := range c.Recusals {
		if !r.Decided {
			out = append(out, &casefile.RecusalDecide{Person: r.Person, Granted: true, Reason: "属实"})
		}
	}
	return out
}

// lateMail is what the party posted on the day it was told, and what it brought
// when its time was over; both come when all is decided.
func lateMail() map[string]input {
	told := func(s scene) calendar.Date { return calendar.DateOf(s.Notice().ServedAt) }
	return map[string]input{
		"verification.finish": these(verified("file")), "disclosure.check": approveOnly, "deliberation.hold": these(deliberated(true)),
		"hearing.request": func(s scene) []casefile.Facts {
			if s.Decision == nil {
				return nil
			}
			return []casefile.Facts{&casefile.HearingRequest{PostedOn: told(s)}, &casefile.HearingRequest{}}
		},
		"defence.receive": func(s scene) []casefile.Facts {
			if s.Decision == nil || s.Proposal().Outcome != casefile.Penalty {
				return nil
			}
			posted := defence("请求从轻")
			posted.PostedOn = told(s)
			return []casefile.Facts{posted, defence("请求从轻")}
		},
	}
}

func receivedDefence(c scene) []casefile.Facts {
	if len(c.Defences) > 0 || c.Decision != nil || c.Proposal().Outcome != casefile.Penalty {
		return nil
	}
	return []casefile.Facts{defence("请求从轻")}
}

func notifiedHearing(c scene) []casefile.Facts {
	if c.In(casefile.Hearing) == procedure.HearingNotified {
		return nil
	}
	held := c.ctx.Rules.Calendar.AddWorkingDays(calendar.DateOf(c.ctx.Now), 9)
	return []casefile.Facts{&casefile.HearingNotify{HeldOn: held, Place: "会议室", Host: cora, Public: true}}
}

func opinions(c scene) []casefile.Facts {
	if len(c.Rounds) >= c.view.rounds && c.Round().Opinion != nil {
		return nil
	}
	out := []*casefile.ReviewOpine{opinion(casefile.Agree), opinion(casefile.Correct, "discretion")}
	if c.view.straight {
		out = out[:1]
	} else if len(c.Rounds) == 1 {
		out = append(out, opinion(casefile.Transfer, "crime"))
	}
	var facts []casefile.Facts
	for _, f := range out {
		if c.Disagreement != nil {
			f.Minutes = c.Disagreement.Minutes
		}
		facts = append(facts, f)
	}
	return facts
}

func coordinated(scene) []casefile.Facts {
	var out []casefile.Facts
	both := []party.PersonID{cora, anna}
	for _, o := range []casefile.LadderOutcome{casefile.HandlerAmends, casefile.ReviewerReconsiders, casefile.NoAgreement} {
		out = append(out, &casefile.LadderCoordinate{Attendees: both, Signed: both, Minutes: "纪要", Outcome: o})
	}
	return out
}

func published() casefile.ServicePublish {
	return casefile.ServicePublish{
		Officers: []party.PersonID{anna, bert}, Ground: "party_missing", Inquiry: "多方查找未果", Places: []string{"曲靖日报"}, Files: []casefile.FileRef{{SHA256: fileA}},
	}
}

// askedCounsel asks once.
func askedCounsel(s scene) []casefile.Facts {
	if len(s.Counsel) > 0 {
		return nil
	}
	return []casefile.Facts{&casefile.CounselAsk{
		Counsel: gina, Question: "裁量是否适当", Until: calendar.DateOf(s.ctx.Now).AddDays(14), Files: []casefile.FileRef{{SHA256: fileA}},
	}}
}

func resolved(o casefile.LadderOutcome) *casefile.LadderResolve {
	return &casefile.LadderResolve{Members: members(dora), Minutes: "讨论记录", Outcome: o}
}

func deliberated(approved bool) *casefile.DeliberationHold {
	views := members(dora)
	views[0].Agrees = approved
	return &casefile.DeliberationHold{Members: views, Minutes: "讨论记录", Approved: approved}
}

func paidInFull(c scene) []casefile.Facts {
	return []casefile.Facts{&casefile.PaymentRecord{Amount: procedure.Reckon(c.Case, calendar.DateOf(c.ctx.Now), c.ctx.RulesAt).Open(), Receipt: "一"}}
}

// paidBack pays back what is due, and more of it.
func paidBack(more int64) input {
	return func(c scene) []casefile.Facts {
		open := procedure.Reckon(c.Case, calendar.DateOf(c.ctx.Now), c.ctx.RulesAt).Refund.Open
		if open == 0 && more == 0 {
			return nil
		}
		return []casefile.Facts{&casefile.RefundRecord{Amount: open + more, Receiver: "当事人", Receipt: "一", Files: proof()}}
	}
}

func closings(scene) []casefile.Facts {
	var out []casefile.Facts
	for _, ground := range []string{"performed", "enforcement_ended", "terminated", "no_penalty", "other"} {
		out = append(out, &casefile.ClosureSubmit{Ground: ground, Result: "办结"})
	}
	return out
}

// corrections strike out the newest entry of each kind that time hangs on.
func corrections(c scene) []casefile.Facts {
	if slices.ContainsFunc(c.Events, func(e casefile.Event) bool { return e.Kind == "entry.correct" }) {
		return nil
	}
	var out []casefile.Facts
	for _, e := range c.Events {
		if e.Kind == "notice.serve" || e.Kind == "defence.waive" {
			out = append(out, striking(e.Sequence))
		}
	}
	return out
}

// telling says in a word what a sample is, for the way that is printed.
func telling(f casefile.Facts) string {
	switch v := f.(type) {
	case *casefile.InvestigationReport:
		return fmt.Sprintf("(%s %d)", v.Proposal.Outcome, v.Proposal.Fine)
	case *casefile.ProposalAmend:
		return fmt.Sprintf("(%s %d)", v.Proposal.Outcome, v.Proposal.Fine)
	case *casefile.ReviewAssign:
		return fmt.Sprintf("(%s)", v.Reviewer)
	case *casefile.ReviewOpine:
		return fmt.Sprintf("(%s)", v.Code)
	case *casefile.LadderCoordinate:
		return fmt.Sprintf("(%s)", v.Outcome)
	case *casefile.LadderPropose:
		return fmt.Sprintf("(%s)", v.Outcome)
	case *casefile.LadderResolve:
		return fmt.Sprintf("(%s)", v.Outcome)
	case *casefile.DeliberationHold:
		return fmt.Sprintf("(%t)", v.Approved)
	case *casefile.RecusalRequest:
		return fmt.Sprintf("(%s)", v.Person)
	case *casefile.RecusalDecide:
		return fmt.Sprintf("(%s)", v.Person)
	case *casefile.EntryCorrect:
		return fmt.Sprintf("(%d)", v.Entry)
	case *casefile.LevyAssess:
		return fmt.Sprintf("(%d)", v.Quantities[0].Amount)
	case *casefile.LevyPropose:
		return fmt.Sprintf("(%s %d)", v.Outcome, len(v.Reasons))
	case *casefile.ExpropriationResult:
		return fmt.Sprintf("(%s)", v.Answer)
	case *casefile.RegistrationReceive:
		return fmt.Sprintf("(%s %d)", v.By, len(v.Documents))
	case *casefile.RegistrationCheck:
		return fmt.Sprintf("(%t)", v.Points[0].Yes)
	case *casefile.RegistrationPropose:
		return fmt.Sprintf("(%s %d)", v.Outcome, len(v.Reasons))
	case *casefile.MeasureReview:
		return fmt.Sprintf("(%s)", v.Code)
	case *casefile.EnforcementReview:
		return fmt.Sprintf("(%s)", v.Code)
	case *casefile.CompulsionReview:
		return fmt.Sprintf("(%s)", v.Code)
	case *casefile.CompulsionDecide:
		return fmt.Sprintf("(%t)", v.Approve)
	case *casefile.CompulsionCharge:
		return fmt.Sprintf("(%d)", v.Amount)
	case *casefile.CompulsionUrgent:
		return fmt.Sprintf("(%t)", v.Execution.PartyPresent)
	case *casefile.VariationPropose:
		return fmt.Sprintf("(%s %d)", v.Kind, v.Fine)
	case *casefile.VariationReview:
		return fmt.Sprintf("(%s)", v.Code)
	case *casefile.VariationDecide:
		return fmt.Sprintf("(%t)", v.Approve)
	case *casefile.RemedyResult:
		return fmt.Sprintf("(%s %t)", v.Result, v.Final)
	case *casefile.InspectRecord:
		return fmt.Sprintf("(%s)", v.Answers[0].Result)
	case *casefile.InspectConclude:
		return fmt.Sprintf("(%s %t)", v.Outcome, v.LargeStop)
	case *casefile.InspectRecheck:
		return fmt.Sprintf("(%t %s)", v.Corrected, v.Next)
	}
	return ""
}

// names joins people in order of their ids: who they are counts, not since when.
func names(ids []party.PersonID) string {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	var b strings.Builder
	for i, id := range slices.Compact(sorted) {
		if i > 0 {
			b.WriteByte('+')
		}
		b.WriteString(string(id))
	}
	return b.String()
}

func changed[T any](v T, how func(*T)) T {
	how(&v)
	return v
}
