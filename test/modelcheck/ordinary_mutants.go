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
	for _, group := range [][]mutant{gateMutants(), peopleMutants(), investigationMutants(), hearingMutants(), reviewMutants(), decisionMutants(), measureMutants()} {
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

func peopleMutants() []mutant {
	toDora := map[string]input{"handlers.change": these(&casefile.HandlersChange{Handlers: []party.PersonID{anna, dora}, Reason: "调整"})}
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
	recusedActs["handlers.change"] = these(&casefile.HandlersChange{Handlers: []party.PersonID{bert, cora}, Reason: "调整"})
	twoReviewers := straight("h", map[string]input{"review.assign": these(&casefile.ReviewAssign{Reviewer: dora})}, fileActs, reportActs, tellActs, reviewActs, decideActs)
	return []mutant{
		{"bar:handler", nil, breaks("separation"), withPeople(straight("", toDora, fileActs, []string{"handlers.change"}), with(dora, party.Officer))},
		{"bar:submitter", behind("bar:handler"), breaks("approver-submitter"), withPeople(straight("", map[string]input{"lead.register": these(doras)}, fileActs), with(dora, party.Officer))},
		{"bar:maker", nil, breaks("maker-checker"), withPeople(straight("l", nil, issued), with(dora, party.Publisher))},
		{"bar:proposer", nil, breaks("proposer-confirmer"), straight("", struckEvidence, begin, reportActs, correctActs)},
		{"bar:reviewer", nil, breaks("reviewer-does-not-decide"), twoReviewers},
		{"duty:handler", nil, breaks("by-handlers"), straight("", map[string]input{"evidence.add": anExhibit}, begin, reportActs)},
		{"duty:reviewer", nil, breaks("assigned-reviewer"), twoReviewers},
		{"duty:counsel", nil, breaks("counsel-asked"), withPeople(bad(straight("h", nil, fileActs, reportActs, tellActs, reviewActs, []string{"counsel.advise"})), withCounsel())},
		{"duty:host", nil, breaks("hearing-in-order"), withPeople(straight("h", nil, fileActs, reportActs, tellActs, []string{"hearing.request", "hearing.notify", "hearing.hold"}), with(dora, party.HearingHost))},
		{"duty:system", nil, breaks("engine-alone"), bad(straight("h", engineInputs, fileActs, reportActs, tellActs, reviewActs, []string{"ladder.rise"}))},
		{procedure.OpensOnce, nil, breaks("opened-once"), straight("", nil, begin)},
		{procedure.TimeInOrder, nil, breaks("order-of-time"), dated(straight("", nil, fileActs))},
		{procedure.RecusedStandAside, nil, breaks("no-recused-actor"), straight("", recusedActs, begin, changeActs)},
		{procedure.OwnRecusal, nil, breaks("own-recusal"), straight("", recuse(dora), begin, []string{"recusal.request", "recusal.decide"})},
		{procedure.HandlersApart, nil, breaks("separation"), straight("h", nil, fileActs, reportActs, tellActs, reviewActs, []string{"handlers.change"})},
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
	return []mutant{
		{procedure.AsTheSheetSays, nil, breaks("filed-with-grounds"), straight("", disagreeing, fileActs)},
		{procedure.RestWhileStopped, nil, breaks("rests-while-suspended"), straight("l", nil, fileActs, reportActs, tellActs, []string{"investigation.suspend"})},
		{procedure.ReportWhole, behind("G06"), breaks("report-complete"), straight("l", homeless(), fileActs, reportActs, tellActs)},
		{procedure.TagsHold, behind("G06", procedure.ReportWhole), breaks("report-complete"), straight("l", mute(), fileActs, reportActs, tellActs)},
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
		{procedure.ReviewerFit, nil, breaks("separation"), straight("h", toBert, tilOpinion)},
		{procedure.OpinionVersion, behind(procedure.ProposalFrozen, "arrow:proposal.amend>review"), breaks("opinion-of-version"), versions(2, straight("hr", nil, tilOpinion, amendActs))},
		{procedure.RowsBindOpinion, nil, breaks("honest-opinion"), straight("h", said(lax), tilOpinion)},
		{procedure.RowsBindOpinion, nil, breaks("honest-opinion"), straight("h", said(opinion(casefile.Correct, "crime")), tilOpinion)},
		{procedure.SecondOpinion, nil, breaks("one-opinion"), straight("h", said(opinion(casefile.Correct, "facts")), tilOpinion)},
		{procedure.ProblemPutRight, nil, breaks("problem-dealt-with"), twice},
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
	return []mutant{
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
