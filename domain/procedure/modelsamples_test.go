package procedure_test

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// samples are the inputs that the model tries for an act: enough to take every
// arrow of its row, within the bounds of the view.
func (m *model) samples(act string, c casefile.Case, ctx procedure.Context) []casefile.Facts {
	var drafts []casefile.Facts
	for _, p := range m.drafted(c) {
		if act == "investigation.report" {
			drafts = append(drafts, report(p))
		} else if len(c.Proposals) < m.versions {
			drafts = append(drafts, amend(p))
		}
	}
	try, ok := modelInputs[act]
	switch {
	case act == "investigation.report" || act == "proposal.amend":
		return drafts
	case !ok, act == "review.submit" && len(c.Rounds) >= m.rounds:
		return nil
	case act == "review.opine" && len(c.Rounds) >= m.rounds && c.Round().Opinion != nil:
		return nil
	case m.straight && act == "review.opine":
		return opinions(c, ctx)[:1]
	case act == "evidence.add" && len(c.Evidence) >= m.exhibits:
		return nil
	case m.one && act == "review.assign":
		return []casefile.Facts{&casefile.ReviewAssign{Reviewer: cora}}
	}
	return try(c, ctx)
}

func one(f casefile.Facts) func(casefile.Case, procedure.Context) []casefile.Facts {
	return func(casefile.Case, procedure.Context) []casefile.Facts { return []casefile.Facts{f} }
}

func several(f ...casefile.Facts) func(casefile.Case, procedure.Context) []casefile.Facts {
	return func(casefile.Case, procedure.Context) []casefile.Facts { return f }
}

// modelInputs is read-only.
var modelInputs = map[string]func(casefile.Case, procedure.Context) []casefile.Facts{
	"lead.register": one(&casefile.LeadRegister{
		Source: "inspection", Summary: "检查发现", Power: "P01", Party: firm(), Unit: unit, Handlers: []party.PersonID{anna, bert},
	}),
	"handlers.change":     changedHandlers,
	"verification.finish": several(verified("file"), verified("decline")),
	"filing.submit": func(c casefile.Case, _ procedure.Context) []casefile.Facts {
		return []casefile.Facts{sheet(c.Verification.Recommend == "file")}
	},
	"filing.approve":      one(&casefile.FilingApprove{Opinion: "同意"}),
	"filing.decline":      one(&casefile.FilingDecline{Reason: "不立"}),
	"filing.return":       one(remark()),
	"recusal.request":     requestedRecusals,
	"recusal.decide":      decidedRecusals,
	"evidence.add":        addedEvidence,
	"notice.issue":        one(&casefile.NoticeIssue{}),
	"notice.serve":        servedNotice,
	"defence.receive":     receivedDefence,
	"defence.waive":       several(&casefile.DefenceWaive{Files: []casefile.FileRef{{SHA256: fileA}}}, &casefile.DefenceWaive{Hearing: true, Files: []casefile.FileRef{{SHA256: fileA}}}),
	"defence.answer":      one(answer("请求从轻")),
	"hearing.request":     one(&casefile.HearingRequest{}),
	"hearing.withdraw":    one(&casefile.HearingWithdraw{Reason: "撤回"}),
	"hearing.notify":      notifiedHearing,
	"hearing.hold":        several(heard(true), heard(false)),
	"review.submit":       one(&casefile.ReviewSubmit{Statement: "送审"}),
	"review.register":     one(&casefile.ReviewRegister{}),
	"review.assign":       several(&casefile.ReviewAssign{Reviewer: bert}, &casefile.ReviewAssign{Reviewer: cora}, &casefile.ReviewAssign{Reviewer: dora}),
	"review.return":       one(&casefile.ReviewReturn{Missing: []string{"回证"}, Reason: "缺"}),
	"review.supplement":   one(&casefile.ReviewSupplement{Statement: "补"}),
	"review.withdraw":     one(&casefile.ReviewWithdraw{Reason: "撤回"}),
	"review.opine":        opinions,
	"review.urge":         several(&casefile.ReviewUrge{Instruction: "督促"}, &casefile.ReviewUrge{Instruction: "督促", Reviewer: dora}),
	"disagreement.object": one(objection("discretion有问题", "crime有问题")),
	"ladder.coordinate":   coordinated,
	"ladder.propose": several(&casefile.LadderPropose{View: "改", Outcome: casefile.HandlerAmends},
		&casefile.LadderPropose{View: "重审", Outcome: casefile.ReviewerReconsiders}, &casefile.LadderPropose{View: "报", Outcome: casefile.NoAgreement}),
	"ladder.resolve":       several(resolved(casefile.HandlerAmends), resolved(casefile.ReviewerReconsiders), resolved(casefile.EndCase)),
	"deliberation.hold":    several(deliberated(true), deliberated(false)),
	"decision.make":        one(decision()),
	"decision.issue":       one(&casefile.DecisionIssue{Sealed: true}),
	"decision.serve":       servedDecision,
	"disclosure.prepare":   one(&casefile.DisclosurePrepare{Summary: "摘要"}),
	"disclosure.exempt":    one(&casefile.DisclosureExempt{Ground: "other", Reason: "理由"}),
	"disclosure.check":     several(&casefile.DisclosureCheck{Approve: true, Opinion: "同意"}, &casefile.DisclosureCheck{Opinion: "退回"}),
	"disclosure.withdraw":  one(&casefile.DisclosureWithdraw{Ground: "revoked", Reason: "撤销"}),
	"payment.record":       paidInFull,
	"performance.complete": one(&casefile.PerformanceComplete{Result: "已履行"}),
	"closure.submit":       closings,
	"closure.approve":      one(&casefile.ClosureApprove{Opinion: "同意", DisclosureReason: "理由"}),
	"closure.return":       one(remark()),
	"archive.complete":     one(&casefile.ArchiveComplete{Term: "permanent", Pages: 1}),
	"case.terminate":       one(&casefile.CaseTerminate{Ground: "other", Reason: "终止"}),
	"case.transfer":        one(&casefile.CaseTransfer{Ground: "jurisdiction", To: "某局", Reason: "移送"}),
	"entry.correct":        corrections,
	"entry.confirm":        several(confirm(true), confirm(false)),
}

func light(c casefile.Case) casefile.Proposal {
	return with(heavy(c), func(v *casefile.Proposal) { v.Base, v.Fine = 200_000_000, 2_000_000 })
}

func heavy(c casefile.Case) casefile.Proposal {
	if len(c.Evidence) == 0 {
		return case1()
	}
	return case1(c.Evidence[0].Sequence)
}

func letOff(c casefile.Case) casefile.Proposal {
	return with(case17(), func(v *casefile.Proposal) {
		for _, e := range c.Evidence {
			v.Evidence = []int{e.Sequence}
		}
	})
}

// drafted are the proposals that the view knows.
func (m *model) drafted(c casefile.Case) []casefile.Proposal {
	var out []casefile.Proposal
	for _, kind := range m.drafts {
		switch kind {
		case 'l':
			out = append(out, light(c))
		case 'h':
			out = append(out, heavy(c))
		case 'n':
			out = append(out, letOff(c))
		case 'r':
			if p := c.Proposal(); p != nil {
				out = append(out, with(p.Proposal, func(v *casefile.Proposal) { v.Discretion += "。" }))
			}
		}
	}
	return out
}

// present is two certified people who may be there.
func present(c casefile.Case) casefile.Presence {
	p := casefile.Presence{Shown: true}
	for _, id := range []party.PersonID{anna, bert, cora} {
		if len(p.Officers) < 2 && !c.Recused(id) {
			p.Officers = append(p.Officers, id)
		}
	}
	return p
}

func servedNotice(c casefile.Case, _ procedure.Context) []casefile.Facts {
	return []casefile.Facts{&casefile.NoticeServe{Service: casefile.Service{Presence: present(c), Mode: "direct", Receiver: "签收人"}}}
}

func servedDecision(c casefile.Case, _ procedure.Context) []casefile.Facts {
	return []casefile.Facts{&casefile.DecisionServe{Service: casefile.Service{Presence: present(c), Mode: "direct", Receiver: "签收人"}}}
}

// addedEvidence: once for the report, and once more for what came up later.
func addedEvidence(c casefile.Case, _ procedure.Context) []casefile.Facts {
	early := len(c.Evidence) == 0 && c.In(casefile.Main) == procedure.Investigation
	late := len(c.Evidence) == 1 && (c.In(casefile.Review) == procedure.ReviewProblem || len(c.Defences) > 0)
	if !early && !late {
		return nil
	}
	f := exhibit()
	f.Presence = present(c)
	return []casefile.Facts{f}
}

// changedHandlers: people change before the decision; later they no longer
// matter to what is proved here.
func changedHandlers(c casefile.Case, _ procedure.Context) []casefile.Facts {
	if c.Decision != nil || len(c.PastHandlers) > 0 {
		return nil
	}
	return []casefile.Facts{&casefile.HandlersChange{Handlers: []party.PersonID{anna, cora}, Reason: "调整"}}
}

func requestedRecusals(c casefile.Case, _ procedure.Context) []casefile.Facts {
	var out []casefile.Facts
	if len(c.Recusals) == 0 && len(c.Rounds) > 0 {
		for _, id := range []party.PersonID{bert, cora} {
			out = append(out, &casefile.RecusalRequest{Person: id, By: "party", Reason: "利害关系"})
		}
	}
	return out
}

func decidedRecusals(c casefile.Case, _ procedure.Context) []casefile.Facts {
	var out []casefile.Facts
	for _, r := range c.Recusals {
		if !r.Decided {
			out = append(out, &casefile.RecusalDecide{Person: r.Person, Granted: true, Reason: "属实"})
		}
	}
	return out
}

func receivedDefence(c casefile.Case, _ procedure.Context) []casefile.Facts {
	if len(c.Defences) > 0 || c.Proposal().Outcome != casefile.Penalty {
		return nil
	}
	return []casefile.Facts{defence("请求从轻")}
}

func notifiedHearing(c casefile.Case, ctx procedure.Context) []casefile.Facts {
	if c.In(casefile.Hearing) == procedure.HearingNotified {
		return nil
	}
	held := ctx.Rules.Calendar.AddWorkingDays(calendar.DateOf(ctx.Now), 9)
	return []casefile.Facts{&casefile.HearingNotify{HeldOn: held, Place: "会议室", Host: cora, Public: true}}
}

func opinions(c casefile.Case, _ procedure.Context) []casefile.Facts {
	out := []*casefile.ReviewOpine{opinion(casefile.Agree), opinion(casefile.Correct, "discretion")}
	if len(c.Rounds) == 1 {
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

func coordinated(casefile.Case, procedure.Context) []casefile.Facts {
	var out []casefile.Facts
	for _, o := range []casefile.LadderOutcome{casefile.HandlerAmends, casefile.ReviewerReconsiders, casefile.NoAgreement} {
		f := meeting(o)
		f.Attendees = []party.PersonID{cora, anna}
		out = append(out, f)
	}
	return out
}

func resolved(o casefile.LadderOutcome) *casefile.LadderResolve {
	f := resolution(o)
	f.Members = members(dora)
	return f
}

func deliberated(approved bool) *casefile.DeliberationHold {
	f := deliberation()
	f.Members, f.Approved = members(dora), approved
	return f
}

func paidInFull(c casefile.Case, _ procedure.Context) []casefile.Facts {
	return []casefile.Facts{&casefile.PaymentRecord{Amount: c.Proposal().Total() - c.Paid, Receipt: "一"}}
}

func closings(casefile.Case, procedure.Context) []casefile.Facts {
	var out []casefile.Facts
	for _, ground := range []string{"performed", "enforcement_ended", "terminated", "no_penalty", "other"} {
		out = append(out, &casefile.ClosureSubmit{Ground: ground, Result: "办结"})
	}
	return out
}

// corrections strike out the newest entry of each kind that time hangs on.
func corrections(c casefile.Case, _ procedure.Context) []casefile.Facts {
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
