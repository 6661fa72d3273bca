package main

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// ordinaryPlan proves the ordinary penalty procedure.
func ordinaryPlan() *plan {
	return &plan{
		table: procedure.Ordinary(), inputs: everyInput(), views: slices.Concat(measureViews, compulsionViews, ordinaryViews), mutants: ordinaryMutants(), key: ordinaryKey,
	}
}

// The ordinary procedure's acts, by what they are for.
var (
	fileActs     = []string{"lead.register", "verification.finish", "filing.submit", "filing.approve"}
	declineActs  = []string{"filing.decline", "filing.return"}
	reportActs   = []string{"evidence.add", "investigation.report"}
	amendActs    = []string{"proposal.amend"}
	tellActs     = []string{"notice.issue", "notice.serve"}
	partysActs   = []string{"hearing.request", "defence.receive", "defence.waive"}
	answerActs   = []string{"defence.answer", "hearing.withdraw", "hearing.notify", "hearing.hold"}
	putOffActs   = []string{"hearing.enrol", "postponement.request", "postponement.decide", "hearing.adjourn"}
	reviewActs   = []string{"review.submit", "review.register", "review.assign", "review.opine"}
	returnActs   = []string{"review.return", "review.supplement"}
	withdrawActs = []string{"review.withdraw"}
	urgeActs     = []string{"review.urge"}
	ladderActs   = []string{"disagreement.object", "ladder.coordinate", "ladder.propose", "ladder.resolve"}
	counselActs  = []string{"counsel.ask", "counsel.advise", "counsel.end", "ladder.advise", "ladder.expert", "review.extend"}
	performActs  = []string{"deferral.request", "deferral.decide", "surcharge.decide", "surcharge.serve", "surcharge.relieve", "demand.issue", "demand.serve", "demand.statement", "demand.answer"}
	disputeActs  = []string{"jurisdiction.dispute", "jurisdiction.agree", "jurisdiction.refer", "jurisdiction.designate"}
	crimeActs    = []string{"crime.suspect", "crime.decide", "crime.handover", "crime.answer", "crime.review", "crime.deliver", "crime.back"}
	decideActs   = []string{"deliberation.hold", "decision.make"}
	serveActs    = []string{"decision.issue", "decision.serve"}
	publicActs   = []string{"disclosure.prepare", "disclosure.exempt", "disclosure.check", "disclosure.withdraw"}
	payActs      = []string{"payment.record", "performance.complete", "enforcement.end"}
	endActs      = []string{"case.terminate", "case.transfer"}
	closeActs    = []string{"closure.submit", "closure.approve", "closure.return", "archive.complete"}
	changeActs   = []string{"handlers.change", "recusal.request", "recusal.decide"}
	correctActs  = []string{"entry.correct", "entry.confirm"}
	inquiryActs  = []string{"inquiry.notify", "evidence.request", "assistance.request", "assistance.answer", "testing.commission", "testing.report", "testing.tell"}
	pauseActs    = []string{"verification.extend", "period.extend", "testing.commission", "testing.report", "testing.tell", "investigation.suspend", "investigation.resume"}
)

var approveOnly = these(&casefile.DisclosureCheck{Approve: true, Opinion: "同意"})

func acts(groups ...[]string) []string { return slices.Concat(groups...) }

// fromLeadToArchive is what every whole course of a case needs.
var fromLeadToArchive = acts(fileActs, declineActs, reportActs, amendActs, tellActs, reviewActs, decideActs, serveActs, publicActs, payActs, endActs, closeActs)

// ordinaryViews is read-only.
var ordinaryViews = []view{
	{
		name: "versions and opinions", versions: 3, rounds: 3, exhibits: 1, one: true, drafts: "lhr",
		acts: acts(fromLeadToArchive, ladderActs, withdrawActs),
	},
	{
		name: "the ladder", versions: 2, rounds: 3, exhibits: 2, one: true, drafts: "hn",
		acts: acts(fromLeadToArchive, ladderActs, returnActs, urgeActs),
	},
	{
		name: "counsel", versions: 1, rounds: 2, exhibits: 1, one: true, drafts: "h", people: withCounsel(),
		acts:   acts(fileActs, declineActs, reportActs, tellActs, reviewActs, ladderActs, counselActs, endActs, closeActs),
		passes: []string{"D07", "D10", "L0", "L1", "L2", "L3"}, shifts: true,
		inputs: map[string]input{"ladder.coordinate": func(s scene) []casefile.Facts {
			both := []party.PersonID{cora, anna}
			return append(coordinated(s), &casefile.LadderCoordinate{Attendees: both, Signed: both, Minutes: "纪要", Outcome: casefile.SeekAdvice})
		}},
	},
	{
		name: "people", versions: 2, rounds: 2, exhibits: 1, drafts: "hr", people: withHans(),
		acts: acts(fromLeadToArchive, changeActs, urgeActs, []string{"disagreement.object", "ladder.coordinate", "ladder.resolve"}),
	},
	{
		name: "notice, defence and hearing", versions: 3, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "lh",
		acts: acts(fromLeadToArchive, partysActs, answerActs),
	},
	{
		name: "a hearing put off", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "h",
		acts: acts(fileActs, reportActs, tellActs, []string{"hearing.request", "hearing.withdraw", "hearing.notify", "hearing.hold"}, putOffActs, reviewActs, decideActs, serveActs,
			[]string{"disclosure.prepare", "disclosure.check"}, payActs, []string{"case.terminate", "filing.decline", "closure.submit", "closure.approve", "archive.complete"}),
		most:   map[string]int{"hearing.request": 2, "postponement.request": 1, "hearing.adjourn": 1},
		inputs: map[string]input{"verification.finish": these(verified("file")), "disclosure.check": approveOnly, "hearing.hold": these(heldHearing(true), heldHearing(false), heardByAgent("律师甲"))},
		never:  []string{"filing.decline"},
	},
	{
		name: "what was on its way", versions: 1, rounds: 2, exhibits: 1, one: true, straight: true, drafts: "h",
		acts: acts(fileActs, reportActs, tellActs, reviewActs, decideActs, serveActs, []string{"decision.publish", "decision.recall", "hearing.request", "defence.receive"}, answerActs,
			[]string{"disclosure.prepare", "disclosure.check", "payment.record", "performance.complete"}, shortEnd),
		passes: []string{"D07", "D08", "D13"}, most: map[string]int{"hearing.request": 1, "defence.receive": 1, "decision.publish": 2},
		inputs: lateMail(),
	},
	{
		name: "corrections", versions: 2, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "lh",
		acts: acts(fromLeadToArchive, correctActs, []string{"hearing.request", "hearing.withdraw", "hearing.notify", "hearing.hold", "defence.waive"}),
	},
	{
		name: "pauses and extensions", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "h",
		acts:   acts(fileActs, declineActs, reportActs, tellActs, reviewActs, decideActs, serveActs, publicActs, payActs, endActs, closeActs, pauseActs, withdrawActs),
		most:   map[string]int{"verification.extend": 1, "period.extend": 2, "testing.commission": 1, "investigation.suspend": 2},
		passes: []string{"D01", "D07", "D08", "D10", "D11", "L0", "L1", "L3"},
	},
	{
		name: "inquiry, help and tests", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, inquiryActs, reportActs, tellActs, []string{"decision.make"}, serveActs, []string{"disclosure.prepare", "disclosure.check"}, payActs, []string{"case.terminate", "filing.decline", "closure.submit", "closure.approve", "archive.complete"}),
		passes: []string{"D07"}, never: []string{"filing.decline"},
		most: map[string]int{"inquiry.notify": 1, "evidence.request": 1, "assistance.request": 1, "testing.commission": 1},
		inputs: map[string]input{
			"verification.finish": these(verified("file")), "disclosure.check": approveOnly, "evidence.add": askedOrTaken,
			"closure.submit": these(&casefile.ClosureSubmit{Ground: "performed", Result: "办结"}, &casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "办结"}, &casefile.ClosureSubmit{Ground: "terminated", Result: "办结"}),
		},
	},
	headStandsAside(map[string]input{
		"verification.finish": these(verified("file")), "disclosure.check": approveOnly, "deliberation.hold": allTogether,
		"closure.submit": these(&casefile.ClosureSubmit{Ground: "performed", Result: "办结"}, &casefile.ClosureSubmit{Ground: "terminated", Result: "办结"}),
	}, acts(fileActs, reportActs, tellActs, decideActs, serveActs, []string{"disclosure.prepare", "disclosure.check", "payment.record", "performance.complete"}, shortEnd)...),
	{
		name: "service by public notice", versions: 2, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "lr",
		acts:   acts(fileActs, []string{"filing.decline"}, reportActs, amendActs, tellActs, []string{"decision.make"}, serveActs, []string{"notice.publish", "decision.publish", "address.confirm"}, payActs, endActs, closeActs, []string{"disclosure.prepare", "disclosure.check"}),
		passes: []string{"D07", "D08", "D13"}, most: map[string]int{"address.confirm": 1, "notice.publish": 2, "decision.publish": 2, "closure.return": 0},
		never: []string{"closure.return"}, inputs: map[string]input{"disclosure.check": approveOnly},
	},
	{
		name: "payment, the late fine and the demand", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, []string{"disclosure.prepare", "disclosure.check"}, payActs, performActs, []string{"case.terminate", "filing.decline", "closure.submit", "closure.approve", "archive.complete"}),
		passes: []string{"D07", "D19", "D25"},
		most: map[string]int{
			"payment.record": 2, "deferral.request": 1, "surcharge.decide": 1, "surcharge.relieve": 1, "demand.issue": 1, "demand.statement": 1,
		},
		inputs: map[string]input{"verification.finish": these(verified("file")), "disclosure.check": approveOnly},
		never:  []string{"filing.decline"},
	},
	{
		name: "a dispute about jurisdiction", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, []string{"disclosure.prepare", "disclosure.check"}, payActs, disputeActs, endActs, []string{"closure.submit", "closure.approve", "archive.complete"}),
		passes: []string{"D07"}, most: map[string]int{"jurisdiction.dispute": 1},
		inputs: map[string]input{"verification.finish": these(verified("file")), "disclosure.check": approveOnly},
	},
	{
		name: "a suspected crime", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts:   acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, []string{"disclosure.prepare", "disclosure.check"}, payActs, crimeActs, endActs, []string{"closure.submit", "closure.approve", "archive.complete"}),
		passes: []string{"D07", "D30"}, most: map[string]int{"crime.suspect": 1, "crime.deliver": 1, "crime.back": 1},
		inputs: map[string]input{"verification.finish": these(verified("file")), "disclosure.check": approveOnly},
	},
	{
		name: "varied and revoked by the bureau", versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: "l",
		acts: acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs, publicActs, []string{"payment.record", "performance.complete", "case.terminate", "filing.decline", "closure.submit", "closure.approve", "archive.complete"},
			[]string{"variation.propose", "variation.review", "variation.decide", "variation.serve", "refund.record"}),
		passes: []string{"D07"}, most: map[string]int{"variation.propose": 2, "payment.record": 1}, people: withInes(),
		inputs: map[string]input{"verification.finish": these(verified("file")), "disclosure.check": approveOnly},
		never:  []string{"filing.decline", "disclosure.exempt"},
	},
	{
		name: "substitutes and certificates", versions: 1, rounds: 1, exhibits: 1, straight: true, drafts: "h", shifts: true,
		acts:   acts(fileActs, reportActs, tellActs, reviewActs, decideActs, serveActs, []string{"disclosure.prepare", "disclosure.check"}, payActs, []string{"case.terminate", "filing.decline", "handlers.change"}, closeActs),
		people: shiftingPeople(), most: map[string]int{"handlers.change": 1}, turns: []string{"2026-03-14", "2026-03-16", "2026-04-01"},
		inputs: map[string]input{
			"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, dora}, Reason: "调整"}),
			"review.assign":   these(&casefile.ReviewAssign{Reviewer: cora}, &casefile.ReviewAssign{Reviewer: dora}),
			"notice.serve": these(
				&casefile.NoticeServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, bert}, Shown: true})},
				&casefile.NoticeServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, hans}, Shown: true})},
			),
			"decision.serve": these(
				&casefile.DecisionServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, bert}, Shown: true})},
				&casefile.DecisionServe{Service: service(casefile.Presence{Officers: []party.PersonID{anna, hans}, Shown: true})},
			),
			"deliberation.hold": these(
				&casefile.DeliberationHold{Members: members(dora, ines), Minutes: "讨论记录", Approved: true},
				&casefile.DeliberationHold{Members: members(ines), Minutes: "讨论记录", Approved: true},
			),
		},
	},
}
