package main

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// mutant takes one guard away. What stands behind it and would hide the loss
// is taken away too, on both sides of the comparison: without those, the guard
// must hold the invariants that it is there for; without the guard as well, a
// run must break one.
type mutant struct {
	guard  procedure.Guard
	behind []procedure.Guard
	breaks []string // invariants
	view   view
}

func ordinaryMutants() []mutant {
	all := []mutant{}
	for _, group := range [][]mutant{
		gateMutants(), peopleMutants(), recusalMutants(), investigationMutants(), hearingMutants(), reviewMutants(), decisionMutants(), measureMutants(), variationMutants(), compulsionMutants(),
		deskMutants(),
	} {
		all = append(all, group...)
	}
	return all
}

// straight is a view in which nothing happens but what it lists.
func straight(drafts string, inputs map[string]input, groups ...[]string) view {
	return view{acts: acts(groups...), inputs: inputs, versions: 1, rounds: 1, exhibits: 1, one: true, straight: true, drafts: drafts, most: levyBounds}
}

func breaks(invariants ...string) []string { return invariants }

func behind(guards ...procedure.Guard) []procedure.Guard { return guards }

var begin = []string{"lead.register"}

func gateMutants() []mutant {
	crowd := these(
		exhibit(casefile.Presence{Officers: []party.PersonID{anna, anna}, Shown: true}), exhibit(casefile.Presence{Officers: []party.PersonID{anna, emil}, Shown: true}),
	)
	hidden := these(exhibit(casefile.Presence{Officers: []party.PersonID{anna, bert}}))
	unfounded := map[string]input{
		"verification.finish": these(&casefile.VerificationFinish{Findings: "无证据", Jurisdiction: true, Recommend: "decline"}), "filing.submit": these(sheet(true)),
	}
	old := lead()
	old.ActEndedOn = calendar.MustDate("2020-01-01")
	tilTold := acts(fileActs, reportActs, tellActs)
	shortClose := map[string]input{
		"closure.submit":  these(&casefile.ClosureSubmit{Ground: "enforcement_ended", Result: "终结"}),
		"closure.approve": these(&casefile.ClosureApprove{Opinion: "同意"}),
	}
	return []mutant{
		{"G01", nil, breaks("two-certified-officers"), withPeople(straight("", map[string]input{"evidence.add": crowd}, begin, reportActs), withEmil())},
		{"G02", nil, breaks("certificates-shown"), straight("", map[string]input{"evidence.add": hidden}, begin, reportActs)},
		{"G03", nil, breaks("filed-with-grounds"), straight("", unfounded, fileActs)},
		{"G04", nil, breaks("limitation-reasoned"), straight("", map[string]input{"lead.register": these(old)}, fileActs)},
		{"G06", behind(procedure.ReportWhole), breaks("report-complete"), straight("l", homeless(), tilTold)},
		{"G07", nil, breaks("noticed-penalty"), straight("l", nil, tilTold, decideActs)},
		{"G07", nil, breaks("noticed-penalty"), versions(2, straight("lh", nil, tilTold, amendActs, reviewActs, decideActs))},
		{"G08", nil, breaks("defence-answered"), straight("l", nil, tilTold, []string{"defence.receive", "decision.make"})},
		{"G08", nil, breaks("not-heavier"), versions(2, straight("lh", nil, tilTold, amendActs, []string{"defence.receive", "defence.answer"}, reviewActs, decideActs))},
		{"G09", nil, breaks("heard"), straight("h", nil, tilTold, []string{"hearing.request"}, reviewActs, decideActs)},
		{"G10", nil, breaks("reviewed-decision"), straight("h", nil, tilTold, decideActs)},
		{"G10", nil, breaks("reviewed-decision"), versions(2, straight("hr", nil, tilTold, amendActs, reviewActs, decideActs))},
		{"G11", nil, breaks("deliberated"), straight("h", nil, tilTold, reviewActs, decideActs)},
		{"G12", nil, breaks("sealed-document"), straight("l", map[string]input{"decision.issue": these(&casefile.DecisionIssue{})}, tilTold, decideActs, serveActs)},
		{"G13", nil, breaks("disclosed-or-reasoned"), straight("l", shortClose, tilTold, decideActs, serveActs, []string{"enforcement.end"}, closeActs)},
		{"G14", behind("paper:filing-decline"), breaks("dossier-whole"), straight("", map[string]input{"verification.finish": these(verified("decline"))}, begin, []string{"verification.finish", "filing.submit", "filing.decline", "archive.complete"})},
	}
}

// homeless are a lead and a report that do not say where the party lives.
func homeless() map[string]input {
	l := lead()
	l.Party.Address = ""
	return map[string]input{"lead.register": these(l)}
}

// mute is a report with an empty block.
func mute() map[string]input {
	return map[string]input{"investigation.report": func(s scene) []casefile.Facts {
		f := report(light(s.Case))
		f.FactsBlock = " "
		return []casefile.Facts{f}
	}}
}

func withPeople(v view, people party.Directory) view {
	v.people = people
	return v
}

func versions(n int, v view) view {
	v.versions = n
	return v
}

// bounded keeps acts that could be done for ever to one time each.
func bounded(v view, acts ...string) view {
	v.most = once(acts...)
	return v
}

func peopleMutants() []mutant {
	toDora := map[string]input{"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, dora}, Reason: "调整"})}
	toCora := map[string]input{"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, cora}, Reason: "调整"})}
	coraHeads := with(cora, party.UnitHead)
	coraHeads[anna] = person(anna, party.Officer)
	doras := lead()
	doras.Handlers = []party.PersonID{anna, dora}
	issued := acts(fileActs, reportActs, tellActs, decideActs, []string{"decision.issue", "disclosure.prepare", "disclosure.check"})
	recuse := func(id party.PersonID) map[string]input {
		return map[string]input{"recusal.request": func(s scene) []casefile.Facts {
			if len(s.Recusals) > 0 {
				return nil
			}
			return []casefile.Facts{&casefile.RecusalRequest{Person: id, By: "party", Reason: "利害关系"}}
		}}
	}
	struckEvidence := map[string]input{"evidence.add": anExhibit, "entry.correct": correctThe("evidence.add")}
	recusedActs := recuse(anna)
	recusedActs["handlers.change"] = these(&casefile.HandlersChange{Handlers: []party.PersonID{bert, hans}, Reason: "调整"})
	twoReviewers := straight("h", map[string]input{"review.assign": these(&casefile.ReviewAssign{Reviewer: dora})}, fileActs, reportActs, tellActs, reviewActs, decideActs)
	return []mutant{
		{"bar:handler", nil, breaks("separation"), withPeople(straight("", toDora, fileActs, []string{"handlers.change"}), with(dora, party.Officer))},
		{"bar:submitter", behind("bar:handler"), breaks("approver-submitter"), withPeople(straight("", map[string]input{"lead.register": these(doras)}, fileActs), with(dora, party.Officer))},
		{"bar:maker", nil, breaks("maker-checker"), withPeople(straight("l", nil, issued), with(dora, party.Publisher))},
		{"bar:proposer", nil, breaks("proposer-confirmer"), straight("", struckEvidence, begin, reportActs, correctActs)},
		{"bar:reviewer", nil, breaks("reviewer-does-not-decide"), twoReviewers},
		{"duty:handler", nil, breaks("by-handlers"), withPeople(straight("", map[string]input{"evidence.add": anExhibit}, begin, reportActs), withHans())},
		{"duty:reviewer", nil, breaks("assigned-reviewer"), twoReviewers},
		{"duty:counsel", nil, breaks("counsel-asked"), withPeople(bad(straight("h", nil, fileActs, reportActs, tellActs, reviewActs, []string{"counsel.advise"})), withCounsel())},
		{"duty:host", nil, breaks("hearing-in-order"), withPeople(straight("h", nil, fileActs, reportActs, tellActs, []string{"hearing.request", "hearing.notify", "hearing.hold"}), with(dora, party.HearingHost))},
		{"duty:system", nil, breaks("engine-alone"), bad(straight("h", engineInputs, fileActs, reportActs, tellActs, reviewActs, []string{"ladder.rise"}))},
		{procedure.OpensOnce, nil, breaks("opened-once"), straight("", nil, begin)},
		{procedure.TimeInOrder, nil, breaks("order-of-time"), dated(straight("", nil, fileActs))},
		{procedure.RecusedStandAside, nil, breaks("no-recused-actor"), withPeople(straight("", recusedActs, begin, changeActs), withHans())},
		{procedure.OwnRecusal, behind(procedure.CollectiveRecusal), breaks("own-recusal"), straight("", recuse(dora), begin, []string{"recusal.request", "recusal.decide"})},
		{procedure.HandlersApart, behind("bar:unit"), breaks("separation"), withPeople(straight("h", toCora, fileActs, reportActs, tellActs, reviewActs, []string{"handlers.change"}), with(cora, party.Officer))},
		{"bar:unit", nil, breaks("reviewed-from-outside"), withPeople(straight("h", nil, fileActs, reportActs, tellActs, reviewActs), with(cora, party.Archivist))},
		{"bar:submitter", behind("bar:unit"), breaks("reviewed-from-outside"), withPeople(straight("h", nil, fileActs, reportActs, tellActs, reviewActs), coraHeads)},
	}
}

// engineInputs are what somebody would enter who does the engine's acts.
var engineInputs = map[string]input{
	"ladder.rise":        these(&casefile.LadderRise{From: "reply", Rule: "L0"}),
	"disclosure.publish": these(&casefile.DisclosurePublish{}),
}

// anExhibit may come at any time, once.
func anExhibit(s scene) []casefile.Facts {
	if len(s.Evidence) > 0 {
		return nil
	}
	return []casefile.Facts{exhibit(present(s.Case))}
}

// bad is the view in which reviewers find problems.
func bad(v view) view {
	v.straight = false
	return v
}

// dated is the view in which people misdate what they did.
func dated(v view) view {
	v.dates = []time.Duration{-48 * time.Hour, 24 * time.Hour}
	return v
}

// correctThe proposes to strike out each entry of the kinds.
func correctThe(kinds ...string) input {
	return func(s scene) []casefile.Facts {
		var out []casefile.Facts
		for _, e := range s.Events {
			if slices.Contains(kinds, e.Kind) && !e.Struck && s.Correcting == nil {
				out = append(out, striking(e.Sequence))
			}
		}
		return out
	}
}

func investigationMutants() []mutant {
	disagreeing := map[string]input{"filing.submit": these(sheet(false)), "verification.finish": these(verified("file"))}
	more := func(s scene) []casefile.Facts {
		if len(s.Evidence) > 1 {
			return nil
		}
		return []casefile.Facts{exhibit(present(s.Case))}
	}
	tilReview := acts(fileActs, reportActs, tellActs, []string{"review.submit"})
	late := bounded(straight("", nil, fileActs, []string{"testing.commission"}), "testing.commission")
	late.passes = []string{"D11"}
	granted := dated(bounded(straight("", nil, fileActs, []string{"investigation.suspend"}), "investigation.suspend"))
	granted.passes = []string{"D11"}
	return []mutant{
		{procedure.LateStays, nil, breaks("late-stays"), dated(late)},
		{procedure.GrantedNow, nil, breaks("granted-now"), granted},
		{procedure.AsTheSheetSays, nil, breaks("filed-with-grounds"), straight("", disagreeing, fileActs)},
		{procedure.RestWhileStopped, nil, breaks("rests-while-suspended"), straight("l", nil, fileActs, reportActs, tellActs, []string{"investigation.suspend"})},
		{procedure.ReportWhole, behind("G06"), breaks("report-complete"), straight("l", homeless(), fileActs, reportActs, tellActs)},
		{procedure.TagsHold, behind("G06", procedure.ReportWhole), breaks("report-complete"), straight("l", mute(), fileActs, reportActs, tellActs)},
		{procedure.EvidenceForm, nil, breaks("lawful-evidence"), straight("", map[string]input{"evidence.add": func(s scene) []casefile.Facts { return []casefile.Facts{asking(s, "王某", "李某")} }}, begin, reportActs)},
		{procedure.ResultsTold, nil, breaks("results-told"), bounded(straight("l", nil, fileActs, reportActs, tellActs, []string{"testing.commission", "testing.report", "decision.make"}), "testing.commission")},
		{procedure.EvidenceFrozen, nil, breaks("frozen-under-review"), straight("h", map[string]input{"evidence.add": more}, tilReview)},
		{procedure.ProposalFrozen, nil, breaks("frozen-under-review"), versions(2, straight("hr", nil, tilReview, amendActs))},
	}
}

func hearingMutants() []mutant {
	heard := acts(fileActs, reportActs, tellActs, []string{"hearing.request", "hearing.notify", "hearing.hold"})
	notify := func(days int, host party.PersonID) map[string]input {
		return map[string]input{"hearing.notify": func(s scene) []casefile.Facts {
			return []casefile.Facts{&casefile.HearingNotify{HeldOn: calendar.DateOf(s.ctx.Now).AddDays(days), Place: "会议室", Host: host, Public: true}}
		}}
	}
	unsigned := heldHearing(true)
	unsigned.Signed = false
	hasty := straight("h", nil, heard)
	hasty.hasty = true
	return []mutant{
		{procedure.HearingAhead, nil, breaks("hearing-in-order"), straight("h", notify(3, cora), heard)},
		{procedure.HostApart, nil, breaks("separation"), withPeople(straight("h", notify(20, bert), heard), with(bert, party.HearingHost))},
		{procedure.HearingDay, nil, breaks("hearing-in-order"), hasty},
		{procedure.HearingAgents, nil, breaks("agents-with-powers"), straight("h", map[string]input{"hearing.hold": these(heardByAgent("路人"))}, heard)},
		{procedure.HearingAgents, nil, breaks("agents-with-powers"), straight("h", map[string]input{"hearing.enrol": these(enrolled("甲", "乙", "丙"))}, heard, []string{"hearing.enrol"})},
		{procedure.HearingSigned, nil, breaks("hearing-in-order"), straight("h", map[string]input{"hearing.hold": these(unsigned)}, heard)},
	}
}

func reviewMutants() []mutant {
	tilOpinion := acts(fileActs, reportActs, tellActs, reviewActs)
	toBert := map[string]input{"review.assign": these(&casefile.ReviewAssign{Reviewer: bert})}
	said := func(f *casefile.ReviewOpine) map[string]input { return map[string]input{"review.opine": these(f)} }
	lax := opinion(casefile.Agree, "facts")
	lax.Issues = nil
	twice := straight("h", said(opinion(casefile.Correct, "facts")), tilOpinion)
	twice.rounds = 2
	return []mutant{
		{"clock:review.submit>D10", nil, breaks("review-timed"), straight("h", nil, tilOpinion)},
		{procedure.ReviewerFit, nil, breaks("separation"), straight("h", toBert, tilOpinion)},
		{procedure.OpinionVersion, behind(procedure.ProposalFrozen, "arrow:proposal.amend>review"), breaks("opinion-of-version"), versions(2, straight("hr", nil, tilOpinion, amendActs))},
		{procedure.RowsBindOpinion, nil, breaks("honest-opinion"), straight("h", said(lax), tilOpinion)},
		{procedure.RowsBindOpinion, nil, breaks("honest-opinion"), straight("h", said(opinion(casefile.Correct, "crime")), tilOpinion)},
		{procedure.SecondOpinion, nil, breaks("one-opinion"), straight("h", said(opinion(casefile.Correct, "facts")), tilOpinion)},
		{procedure.ProblemPutRight, nil, breaks("problem-dealt-with"), twice},
		{procedure.HeadsMeet, nil, breaks("heads-meet"), straight("h", joined(said(opinion(casefile.Correct, "facts")), map[string]input{
			"disagreement.object": ordinaryInputs["disagreement.object"],
			"ladder.coordinate":   these(&casefile.LadderCoordinate{Attendees: []party.PersonID{cora, bert}, Signed: []party.PersonID{cora, bert}, Minutes: "纪要", Outcome: casefile.NoAgreement}),
		}), tilOpinion, []string{"disagreement.object", "ladder.coordinate"})},
		{procedure.LadderDone, behind("G10", "G11"), breaks("ladder-never-decides"), straight("h", said(opinion(casefile.Correct, "facts")), tilOpinion, []string{"decision.make"})},
	}
}

func decisionMutants() []mutant {
	tilDecided := acts(fileActs, reportActs, tellActs, decideActs)
	doubled := &casefile.DeliberationHold{Members: members(dora, dora), Minutes: "讨论记录", Approved: true}
	telling := these(&casefile.DisclosurePrepare{Summary: "当事人电话13900000000"})
	early := straight("l", nil, tilDecided, []string{"decision.issue", "disclosure.prepare", "disclosure.check"})
	twicePaid := func(s scene) []casefile.Facts {
		return []casefile.Facts{&casefile.PaymentRecord{Amount: s.Proposal().Total() + 1, Receipt: "一"}}
	}
	mail := lateMail()
	mail["hearing.request"] = func(scene) []casefile.Facts { return nil }
	late := straight("h", mail, fileActs, reportActs, tellActs, reviewActs, decideActs, serveActs, []string{"defence.receive", "decision.publish"})
	late.passes, late.most = []string{"D07", "D08", "D13"}, once("defence.receive", "decision.publish")
	return []mutant{
		{procedure.PartyHeard, nil, breaks("heard-before-service"), late},
		{procedure.CorrectionDone, nil, breaks("settled-before-decision"), straight("l", map[string]input{"entry.correct": correctThe("notice.serve")}, tilDecided, []string{"entry.correct"})},
		{procedure.MembersWhole, nil, breaks("members-whole"), straight("l", map[string]input{"deliberation.hold": these(doubled)}, tilDecided)},
		{procedure.ServedFirst, nil, breaks("disclosure-after-service"), early},
		{procedure.PublicSummary, nil, breaks("no-personal-data"), straight("l", map[string]input{"disclosure.prepare": telling}, tilDecided, []string{"decision.issue", "disclosure.prepare"})},
		{procedure.PaidUp, nil, breaks("paid-then-performed"), straight("l", nil, tilDecided, serveActs, []string{"performance.complete"})},
		{procedure.PaidNoMore, nil, breaks("paid-then-performed"), straight("l", map[string]input{"payment.record": twicePaid}, tilDecided, serveActs, payActs)},
		{procedure.ClosingGround, nil, breaks("closed-for-its-reason"), straight("l", nil, tilDecided, serveActs, []string{"closure.submit"})},
		{procedure.BasisStays, nil, breaks("settled-before-decision"), straight("l", map[string]input{"entry.correct": correctThe("notice.serve")}, tilDecided, correctActs)},
	}
}

func variationMutants() []mutant {
	tilServed := acts(fileActs, reportActs, tellActs, []string{"decision.make"}, serveActs)
	propose, decide := []string{"variation.propose"}, []string{"variation.propose", "variation.review", "variation.decide"}
	unread := map[string]input{"variation.review": these(&casefile.VariationReview{ReviewOf: reviewOf(fileA, casefile.Agree)})}
	heavier := map[string]input{"variation.propose": these(secondThoughts(casefile.Vary, 9_000_000))}
	bounded := func(inputs map[string]input, groups ...[]string) view {
		v := straight("l", inputs, groups...)
		v.most = once("variation.propose")
		return v
	}
	return []mutant{
		{procedure.VariationPassed, nil, breaks("reviewed-variation"), bounded(nil, tilServed, propose, []string{"variation.decide"})},
		{procedure.VariationRead, nil, breaks("reviewed-variation"), bounded(unread, tilServed, decide)},
		{procedure.ShownInForce, nil, breaks("shown-as-it-stands"), bounded(map[string]input{"variation.propose": these(secondThoughts(casefile.Revoke, 0))}, tilServed, decide, showActs)},
		{"arrow:variation.decide>disclosure", nil, breaks("shown-as-it-stands"), bounded(map[string]input{"variation.propose": these(secondThoughts(casefile.Vary, 1_000_000))}, tilServed, decide, []string{"variation.serve"}, showActs)},
		{procedure.VariationLighter, nil, breaks("variation-not-heavier"), bounded(heavier, tilServed, decide)},
		{procedure.RefundNoMore, nil, breaks("paid-back-what-is-due"), bounded(map[string]input{"refund.record": paidBack(1)}, tilServed, []string{"payment.record", "refund.record"})},
		{procedure.RefundedFirst, nil, breaks("paid-back-or-reasoned"), bounded(map[string]input{"variation.propose": these(secondThoughts(casefile.Revoke, 0))}, tilServed, []string{"payment.record"}, decide, []string{"variation.serve", "closure.submit", "closure.approve"})},
		{"bar:reviewer", nil, breaks("reviewed-variation"), bounded(nil, tilServed, decide)},
	}
}
