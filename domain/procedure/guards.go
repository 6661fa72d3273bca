package procedure

import (
	"maps"
	"slices"

	"sanxiang/domain/party"
)

// Guard names one thing that keeps an act from being done wrongly: a gate by
// its id, a bar or a duty of the rows, a paper that a row leaves, an arrow that it
// takes, a clock that it moves, or one of the named checks below. Guards exist to be taken away: the proof that a rule
// holds is worth something only if the same proof fails without its guard
// (test/modelcheck).
type Guard string

// Checks that stand for a rule of their own, besides gates, bars and duties.
const (
	OpensOnce         Guard = "check:opens-once"         // a case is opened once
	TimeInOrder       Guard = "check:time-in-order"      // no act is dated before what it rests on, nor into the future
	LateStays         Guard = "check:late-stays"         // what was late when an entry came stays late
	GrantedNow        Guard = "check:granted-now"        // time is granted from the day of the entry on
	TagsHold          Guard = "check:tags"               // an input keeps the bounds of its fields
	RecusedStandAside Guard = "check:recused"            // who was recused does nothing more
	OwnRecusal        Guard = "check:own-recusal"        // nobody decides on their own recusal
	CollectiveRecusal Guard = "check:collective-recusal" // the leadership together decides on its head's recusal, the head on a deputy's
	ActingNamed       Guard = "check:acting-named"       // who acts for a recused head was named to
	HandlersApart     Guard = "check:handlers-apart"     // no reviewer, host or checker becomes a handler
	AsTheSheetSays    Guard = "check:as-the-sheet-says"  // the approval is of what the sheet proposed
	RestWhileStopped  Guard = "check:rest-while-stopped" // work rests while the investigation is suspended or the jurisdiction disputed
	ReportWhole       Guard = "check:report-whole"       // the report has its five blocks and the party's address
	OnTheSpot         Guard = "check:on-the-spot"        // what may be decided on the spot, and how
	EvidenceForm      Guard = "check:evidence-form"      // evidence is what the law asks of its kind
	ResultsTold       Guard = "check:results-told"       // the party was told what the tests found
	EvidenceFrozen    Guard = "check:evidence-frozen"    // the file does not change under review
	ProposalFrozen    Guard = "check:proposal-frozen"    // nor does the proposal
	HearingAhead      Guard = "check:hearing-ahead"      // the hearing is announced seven working days before
	HostApart         Guard = "check:host-apart"         // the host is somebody apart
	HearingDay        Guard = "check:hearing-day"        // the hearing is held on the day announced
	HearingAgents     Guard = "check:hearing-agents"     // who speaks for the party has its power of attorney
	HearingSigned     Guard = "check:hearing-signed"     // its record is signed
	ReviewerFit       Guard = "check:reviewer-fit"       // a reviewer is apart, and qualified
	OpinionVersion    Guard = "check:opinion-version"    // an opinion is on the version submitted
	RowsBindOpinion   Guard = "check:rows-bind-opinion"  // a bad row forbids AGREE, some ask for TRANSFER
	SecondOpinion     Guard = "check:second-opinion"     // a second opinion rests on the ladder's result
	ProblemPutRight   Guard = "check:problem-put-right"  // a problem is dealt with before the case comes back
	HeadsMeet         Guard = "check:heads-meet"         // the heads of both units meet on a disagreement
	LadderDone        Guard = "check:ladder-done"        // no decision while the disagreement is open
	CorrectionDone    Guard = "check:correction-done"    // no decision while a correction is pending
	MembersWhole      Guard = "check:members-whole"      // who deliberates, once each, signed, enough of them
	PartyHeard        Guard = "check:party-heard"        // nothing goes to the party on which it was not heard, though it spoke in time
	ServedFirst       Guard = "check:served-first"       // nothing goes out that the party has not received
	ShownInForce      Guard = "check:shown-in-force"     // nothing is shown that has no force any more
	PublicSummary     Guard = "check:public-summary"     // no personal data, no informant
	PaidUp            Guard = "check:paid-up"            // performed means paid
	PaidNoMore        Guard = "check:paid-no-more"       // nobody pays more than they owe
	ClosingGround     Guard = "check:closing-ground"     // the closing reason is what happened
	BasisStays        Guard = "check:basis-stays"        // what a decision rests on is not struck out
	MeasureReviewed   Guard = "check:measure-reviewed"   // no measure without consent to exactly it
	ApplicationPassed Guard = "check:application-passed" // no application to the court without consent to exactly it
	ApplicationRead   Guard = "check:application-read"   // the opinion is on the application that lies there
	ResultReviewed    Guard = "check:result-reviewed"    // a result of an inspection that is major goes to review first
	NotDropped        Guard = "check:not-dropped"        // what the check of a filing found against ends in a decision
	OrderWithADay     Guard = "check:order-with-a-day"   // an order to correct says until when
	VariationPassed   Guard = "check:variation-passed"   // no second thoughts without consent to exactly them
	VariationRead     Guard = "check:variation-read"     // the opinion is on the variation that lies there
	VariationLighter  Guard = "check:variation-lighter"  // the bureau takes back, it does not add
	CompulsionPassed  Guard = "check:compulsion-passed"  // no substitute performance without consent to exactly it
	CompulsionRead    Guard = "check:compulsion-read"    // the opinion is on the proposal that lies there
	DemandedFirst     Guard = "check:demanded-first"     // nobody's order is enforced before a demand was in vain
	RemindedAhead     Guard = "check:reminded-ahead"     // the last reminder comes three working days ahead
	RefundNoMore      Guard = "check:refund-no-more"     // nobody is paid back more than is due
	RefundedFirst     Guard = "check:refunded-first"     // no case is closed over money that is the party's
	SeedAsCommitted   Guard = "check:seed-as-committed"  // a draw goes by the seed that was committed to
	WithinFrequency   Guard = "check:within-frequency"   // no enterprise is inspected more often than its plan says
	PlanShownFirst    Guard = "check:plan-shown-first"   // a plan is public before it is carried out
	HeldByOne         Guard = "check:held-by-one"        // a task that somebody signed for is theirs
	SignedFirst       Guard = "check:signed-first"       // the act waits for the signatures that were asked for
	ReceiverFit       Guard = "check:receiver-fit"       // no task comes to somebody who must not have it
	TaskAsSeen        Guard = "check:task-as-seen"       // a gesture is about the task that the actor saw
)

// Checks lists the named checks.
func Checks() []Guard {
	return []Guard{
		OpensOnce, TimeInOrder, LateStays, GrantedNow, TagsHold, RecusedStandAside, OwnRecusal, CollectiveRecusal, ActingNamed, HandlersApart, AsTheSheetSays, RestWhileStopped, ReportWhole, OnTheSpot,
		EvidenceForm, ResultsTold, EvidenceFrozen, ProposalFrozen, HearingAhead, HostApart, HearingDay, HearingAgents, HearingSigned, ReviewerFit, OpinionVersion, RowsBindOpinion,
		SecondOpinion, ProblemPutRight, HeadsMeet, LadderDone, CorrectionDone, MembersWhole, PartyHeard, ServedFirst, ShownInForce, PublicSummary, PaidUp, PaidNoMore,
		ClosingGround, BasisStays, MeasureReviewed, ApplicationPassed, ApplicationRead, ResultReviewed, NotDropped, OrderWithADay,
		VariationPassed, VariationRead, VariationLighter, RefundNoMore, RefundedFirst,
		SeedAsCommitted, WithinFrequency, PlanShownFirst,
		CompulsionPassed, CompulsionRead, DemandedFirst, RemindedAhead,
		HeldByOne, SignedFirst, ReceiverFit, TaskAsSeen,
	}
}

// Guards lists every guard that the table's rows have, and the named checks:
// its gates that stop something, its bars, its duties. Checks that none of its
// acts come by are among them too; the proof says which it removes.
func (t Table) Guards() []Guard {
	seen := map[Guard]bool{}
	for _, a := range t.Acts {
		for _, id := range a.Needs {
			seen[Guard(id)] = gate(id).Effect != Note
		}
		for _, b := range a.Bar {
			seen[Guard("bar:"+b)] = true
		}
		if a.Duty != AnyHolder && !a.Opens() {
			seen[Guard("duty:"+a.Duty)] = true
		}
	}
	maps.DeleteFunc(seen, func(_ Guard, stops bool) bool { return !stops })
	return append(slices.Sorted(maps.Keys(seen)), Checks()...)
}

// Without is the table with the guards taken out of every row. It serves the
// proof alone: no program runs such a table.
func (t Table) Without(guards ...Guard) Table {
	weak := NewTable(t.ID, t.Title, t.Category, t.Acts)
	weak.without = map[Guard]bool{}
	maps.Copy(weak.without, t.without)
	for _, g := range guards {
		weak.without[g] = true
	}
	for i := range weak.Acts {
		weaken(&weak.Acts[i], guards)
	}
	return weak
}

func weaken(a *Act, guards []Guard) {
	a.Needs = slices.DeleteFunc(slices.Clone(a.Needs), func(id GateID) bool { return slices.Contains(guards, Guard(id)) })
	a.Bar = slices.DeleteFunc(slices.Clone(a.Bar), func(b Bar) bool { return slices.Contains(guards, Guard("bar:"+b)) })
	a.Papers = slices.DeleteFunc(slices.Clone(a.Papers), func(s Slot) bool { return slices.Contains(guards, Guard("paper:"+s.Name)) })
	a.Clocks = slices.DeleteFunc(slices.Clone(a.Clocks), func(op ClockOp) bool {
		return slices.Contains(guards, Guard("clock:"+string(a.Name)+">"+op.Rule))
	})
	a.Goes = slices.DeleteFunc(slices.Clone(a.Goes), func(g Goes) bool { return slices.Contains(guards, Guard("arrow:"+string(a.Name)+">"+string(g.Track))) })
	if a.Duty == AnyHolder || a.Opens() || !slices.Contains(guards, Guard("duty:"+a.Duty)) {
		return
	}
	if a.Duty == AsEngine { // whom nobody is, anybody may be then
		a.Who, a.Scope = party.Roles(), Bureau
	}
	a.Duty = AnyHolder
}

// waives tells whether the check was taken out of the table that is asked.
func (ctx Context) waives(g Guard) bool { return ctx.without[g] }
