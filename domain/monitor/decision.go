package monitor

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// deliberated: what is heavy, off the benchmark, complex or went up to the
// head is decided on a deliberation that agreed to this very version, and
// never against the last one on it (处罚法57).
func deliberated(m Moment) string {
	d := m.decided()
	p := m.After().Proposal()
	if d == nil || p == nil || d.Outcome != casefile.Penalty && d.Outcome != casefile.NoPenalty {
		return "" // 处罚法57 speaks of penalties; the ladder's own resolution is deliberated in any case
	}
	c := m.Before()
	for _, held := range slices.Backward(c.Deliberations) {
		if held.Version != d.Version || held.SHA256 != d.SHA256 {
			continue
		}
		if held.Approved {
			return ""
		}
		return "集体讨论没有同意即作出决定"
	}
	roseToHead := slices.Contains(c.Rungs, "head")
	if d.Outcome == casefile.Penalty && p.HearingType || p.OffBenchmark || p.Complex || roseToHead {
		return "应当集体讨论而没有对本稿的集体讨论记录"
	}
	return ""
}

// membersWhole: leaders only, each once, each with a view and a signature, and
// more than one where there is more than one.
func membersWhole(m Moment) string {
	members := parts[casefile.MemberView](m.Entry.Facts)
	if len(members) == 0 {
		return ""
	}
	c := m.Before()
	seen := map[party.PersonID]bool{}
	for _, v := range members {
		switch {
		case seen[v.Person]:
			return "集体讨论人员重复"
		case blank(v.View) || !v.Signed:
			return "集体讨论人员的意见或者签名缺失"
		case m.meets(v.Person, handled(c)) || c.Recused(v.Person):
			return "办案人员或者已回避人员参加集体讨论"
		case m.People != nil && !m.leads(v.Person):
			return "负责人以外的人员参加集体讨论"
		}
		seen[v.Person] = true
	}
	about := party.PersonID("")
	if f, ok := m.Entry.Facts.(*casefile.RecusalDeliberate); ok {
		about = f.Person
	}
	if len(seen) == 1 && m.leaders(about) > 1 {
		return "只有一人参加集体讨论"
	}
	return ""
}

func (m Moment) leads(id party.PersonID) bool {
	p := m.People[id]
	return p.Holds(party.Head, m.day()) || p.Holds(party.DeputyHead, m.day())
}

// leaders counts those who could have taken part, without the one whom the
// deliberation is about.
func (m Moment) leaders(about party.PersonID) int {
	n := 0
	c := m.Before()
	for id, p := range m.People {
		if !p.Disabled && m.leads(id) && !m.meets(id, handled(c)) && !c.Recused(id) && !(about != "" && m.meets(id, []party.PersonID{about})) {
			n++
		}
	}
	return n
}

// settledBeforeDecision: no decision while a correction waits for its second
// person, and no correction of what a decision rests on.
func settledBeforeDecision(m Moment) string {
	if m.decided() != nil && m.Before().In(casefile.Correction) != "" {
		return "更正尚未确认即作出决定"
	}
	f, ok := m.Entry.Facts.(*casefile.EntryConfirm)
	d := m.Before().Decision
	if ok && f.Approve && d != nil && f.Entry < d.Sequence {
		return "划去或者更改了决定所依据的记录"
	}
	return ""
}

func sealedDocument(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.DecisionIssue)
	if !ok {
		return ""
	}
	c := m.Before()
	p := c.Proposal()
	switch {
	case !f.Sealed:
		return "决定书没有加盖印章"
	case p != nil && blank(c.Matter.Party.Name, c.Matter.Party.Address, p.Facts, p.Basis, p.PerformBy):
		return "决定书缺少法定事项"
	}
	return ""
}

func paidThenPerformed(m Moment) string {
	switch m.Entry.Kind {
	case "performance.complete":
		if m.Before().In(casefile.Payment) == "due" {
			return "罚没款没有缴清即确认执行完毕"
		}
	case "payment.record":
		// The late fine never exceeds the fine itself (处罚法72), and there is none
		// where it has not begun.
		c := m.After()
		most := owed(c)
		if p := c.Proposal(); p != nil && last(c, "surcharge.begin") != nil {
			most += p.Fine
		}
		if c.Paid > most {
			return "缴款超过应缴金额"
		}
	}
	return ""
}

// closedForItsReason: the reason given is what happened (令55第31条).
func closedForItsReason(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.ClosureSubmit)
	if !ok {
		return ""
	}
	c := m.Before()
	ended := func(kind string) bool { return c.Ending != nil && c.Ending.Kind == kind }
	decided := func(o casefile.Outcome) bool { return c.Decision != nil && c.Decision.Outcome == o }
	fits := map[string]bool{
		"performed": c.Performance != nil, "enforcement_ended": decided(casefile.Penalty) && c.Performance == nil && last(c, "enforcement.end") != nil,
		"terminated": ended("terminate"), "no_penalty": decided(casefile.NoPenalty), "other": c.Ending != nil && !ended("terminate") || c.Decision.Undone(),
	}
	if m.Entry.Procedure == "registration" {
		fits["performed"] = c.Decision != nil && !c.Decision.ServedAt.IsZero()
	}
	if m.Entry.Procedure == "expropriation-file" {
		answer := last(c, "expropriation.result")
		fits["performed"] = answer != nil && answer.Facts.(*casefile.ExpropriationResult).Answer == "decided"
	}
	if m.Entry.Procedure == "levy" {
		paid := c.Decision != nil && c.Paid >= stands(c)
		fits["performed"], fits["enforcement_ended"] = paid, !paid && last(c, "enforcement.end") != nil
	}
	if right, known := fits[f.Ground]; known && !right {
		return "结案事由与案件情况不符"
	}
	return ""
}

func disclosedOrReasoned(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.ClosureApprove)
	c := m.Before()
	if c.Spot != nil && c.Latest("D14") == nil {
		return "" // the bureau does not show what is decided on the spot
	}
	if !ok || c.Decision == nil || c.Decision.Undone() || !blank(f.DisclosureReason) || last(c, "disclosure.publish") != nil {
		return ""
	}
	if exempt := last(c, "disclosure.exempt"); exempt != nil && agreed(c, exempt.Sequence) {
		return ""
	}
	return "没有公示，也没有说明理由即结案"
}

// agreed tells whether the newest check after the sequence agreed.
func agreed(c casefile.Case, after int) bool {
	e := last(c, "disclosure.check")
	return e != nil && e.Sequence > after && e.Facts.(*casefile.DisclosureCheck).Approve
}

// leaves says which paper each kind of entry leaves in the dossier. Read-only.
var leaves = map[string]string{
	"lead.register": "lead-register", "verification.finish": "verification-report", "filing.submit": "filing-sheet", "filing.approve": "filing-approval",
	"filing.decline": "filing-decline", "investigation.report": "investigation-report", "notice.issue": "prior-notice", "notice.serve": "notice-receipt",
	"defence.answer": "defence-answer", "hearing.notify": "hearing-notice", "hearing.hold": "hearing-record", "review.opine": "review-opinion",
	"deliberation.hold": "deliberation-record", "decision.make": "decision-sheet", "decision.recall": "decision-recall", "decision.issue": "decision", "decision.serve": "decision-receipt",
	"inspect.propose": "inspection-sheet", "inspect.approve": "inspection-approval", "inspect.notify": "inspection-notice",
	"inspect.record": "inspection-record", "inspect.serve": "inspection-receipt", "inspect.recheck": "recheck-record", "inspect.close": "inspection-closure",
	"plan.open": "plan-sheet", "plan.approve": "plan-document", "plan.task": "plan-task", "draw.commit": "draw-commitment", "draw.hold": "draw-record", "plan.close": "plan-closure",
	"spot.decide": "spot-decision", "spot.accept": "spot-filing", "spot.deposit": "cash-handover", "case.terminate": "termination", "case.transfer": "transfer", "closure.approve": "closure",
	"demand.issue": "demand", "enforcement.apply": "enforcement-application", "enforcement.end": "enforcement-end", "variation.serve": "variation-receipt", "refund.record": "refund",
	"compulsion.serve": "compulsion-receipt", "compulsion.execute": "compulsion-record", "compulsion.urgent": "compulsion-record", "compulsion.bill": "compulsion-bill",
}

// levyLeaves is the same for a levy. Read-only.
var levyLeaves = map[string]string{
	"levy.open": "levy-register", "levy.assess": "levy-assessment", "levy.relief": "levy-relief-application", "levy.propose": "levy-proposal",
	"review.opine": "review-opinion", "decision.make": "levy-decision-sheet", "decision.issue": "levy-decision", "decision.serve": "levy-receipt",
	"levy.demand": "levy-demand", "levy.refusal": "levy-refusal", "enforcement.apply": "enforcement-application", "enforcement.end": "enforcement-end",
	"refund.record": "refund", "case.terminate": "levy-termination", "closure.approve": "closure",
}

// filingLeaves is the same for a filing. Read-only.
var filingLeaves = map[string]string{
	"registration.receive": "filing-register", "registration.ask": "filing-supplement-notice", "registration.check": "filing-check",
	"registration.hear": "filing-hearing", "registration.propose": "filing-proposal", "review.opine": "review-opinion",
	"decision.make": "filing-decision-sheet", "decision.issue": "filing-decision", "decision.serve": "filing-receipt",
	"case.terminate": "filing-termination", "closure.approve": "closure",
}

// expropriationLeaves is the same for the file of an expropriation. Read-only.
var expropriationLeaves = map[string]string{
	"expropriation.open": "expropriation-register", "expropriation.comments": "expropriation-comments", "expropriation.propose": "expropriation-proposal",
	"review.opine": "review-opinion", "expropriation.submit": "expropriation-letter", "case.terminate": "expropriation-termination", "closure.approve": "closure",
}

func dossierWhole(m Moment) string {
	if !is(m.Entry, "archive.complete") {
		return ""
	}
	leaves := leaves
	switch m.Entry.Procedure {
	case "levy":
		leaves = levyLeaves
	case "registration":
		leaves = filingLeaves
	case "expropriation-file":
		leaves = expropriationLeaves
	}
	c := m.Before()
	there := map[string]bool{}
	for _, p := range c.Papers {
		there[p.Slot] = true
	}
	for _, e := range c.Events {
		if slot, leaves := leaves[e.Kind]; leaves && !e.Struck && !there[slot] {
			return "归档时缺少应有的文书"
		}
	}
	return ""
}
