package reading

import (
	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// facts turns the folded case into what pages read.
func facts(c casefile.Case, n names, ctx procedure.Context) view.Facts {
	f := view.Facts{
		Matter: view.Matter(c.Matter), Handlers: n.persons(c.Handlers), PastHandlers: n.persons(c.PastHandlers), Verification: c.Verification, Filing: c.Filing,
		Tests: kept(c.Tests), Assistances: kept(c.Assistances), FiledOn: c.FiledOn, Report: c.Report, Answers: kept(c.Answers), Hearing: hearing(c.HearingFile, n), MustReview: kept(c.MustReview),
		Disagreement: disagreement(c, n), Decision: decision(c.Decision, n), Disclosure: publicVersion(c.PublicVersion, n),
		Address: c.Address, Paid: c.Paid, Spot: spot(c.Spot, n), Inspection: inspection(c.Inspection), Performance: c.Performance, Closure: c.Closure,
		Corrections: kept(c.Corrections), Recommendations: kept(c.Recommendations),
		Deferrals: kept(c.Deferrals), Surcharge: c.Surcharge, Demands: kept(c.Demands), Statements: kept(c.Statements),
		Application: c.Application, Ended: c.EnforcementEnd, Remedies: kept(c.Remedies), Fates: []casefile.Fate{}, Variations: kept(c.Variations),
	}
	if c.Decision != nil {
		f.Fates = kept(c.Decision.Fates)
	}
	f.Announcement, f.Compulsions = c.Announcement, kept(c.Compulsions)
	f.Debt, f.Refunds = debt(c, ctx), kept(c.Refunds)
	if lead := c.Lead; lead.Power != "" {
		f.Lead = &lead
	}
	f.Pack = each(procedure.Pack(c, ctx), packItem)
	f.Expropriation = c.Expropriation
	f.Levy, f.Registration, f.Plan = levy(c.Levy), registration(c.Registration), plan(c, n, ctx)
	f.Recusals = each(c.Recusals, func(r casefile.Recusal) view.Recusal {
		return view.Recusal{Person: n.person(r.Person), Reason: r.Reason, Decided: r.Decided, Granted: r.Granted}
	})
	f.Acting = n.someone(c.ActingHead())
	f.Evidence = each(c.Evidence, func(e casefile.Evidence) view.Evidence {
		return view.Evidence{EvidenceAdd: e.EvidenceAdd, Sequence: e.Sequence, At: e.At}
	})
	f.Proposals = each(c.Proposals, func(p casefile.ProposalVersion) view.Proposal {
		return view.Proposal{
			Proposal: p.Proposal, Version: p.Version, SHA256: p.SHA256, Sequence: p.Sequence, Author: n.person(p.Author),
			HearingType: p.HearingType, HearingReasons: kept(p.HearingReasons), Levy: levyTerms(p.Levy), Registration: registrationTerms(p.Registration),
		}
	})
	f.Notices = each(c.Notices, func(v casefile.Notice) view.PriorNotice {
		return view.PriorNotice{
			Version: v.Version, Fine: v.Fine, HearingRight: v.HearingRight, Sequence: v.Sequence, ServedAt: instant(v.ServedAt),
			Waived: v.Waived, HearingGone: v.HearingGone,
		}
	})
	f.Defences = each(c.Defences, func(d casefile.Defence) view.Defence {
		return view.Defence{DefenceReceive: d.DefenceReceive, Sequence: d.Sequence, Late: d.Late, Answered: d.Answered}
	})
	f.Rounds = each(c.Rounds, func(r casefile.Round) view.Round { return round(c, r, n) })
	f.Counsel = each(c.Counsel, func(r casefile.CounselRequest) view.Counsel {
		return view.Counsel{
			CounselAsk: r.CounselAsk, Name: n.people.Name(r.CounselAsk.Counsel), Sequence: r.Sequence, By: n.person(r.By), At: r.At, Ended: r.Ended, Advice: r.Advice,
		}
	})
	f.Deliberations = each(c.Deliberations, func(d casefile.Deliberation) view.Deliberation {
		return view.Deliberation{DeliberationHold: d.DeliberationHold, Version: d.Version, Sequence: d.Sequence}
	})
	f.Publications = each(c.Publications, func(p casefile.Publication) view.Publication {
		return view.Publication{ServicePublish: p.ServicePublish, Of: p.Of, PublishedAt: p.At, DeemedAt: instant(p.DeemedAt)}
	})
	if r := c.Referral; r != nil {
		f.Referral = &view.Referral{
			Suspicion: r.Suspicion, SuspectedBy: n.person(r.SuspectedBy), SuspectedAt: r.SuspectedAt, Approval: r.Approval, Handover: r.Handover,
			HandedAt: instant(r.HandedAt), Answers: kept(r.Answers), Delivery: r.Delivery, Return: r.Return,
		}
	}
	f.Preservations = each(c.Preservations, func(p casefile.Preservation) view.Preservation { return preservation(p, n) })
	f.Seizures = each(c.Seizures, func(s casefile.Seizure) view.Seizure { return seizure(s, n) })
	if e := c.Ending; e != nil {
		f.Ending = &view.Ending{Kind: e.Kind, Ground: e.Ground, Reason: e.Reason, To: e.To, At: e.At}
	}
	if e := c.Correcting; e != nil {
		f.Correcting = &view.Correcting{EntryCorrect: *e, Proposer: n.person(e.By)}
	}
	return f
}

// debt is what is owed either way, once a decision to pay is served; a decision
// that is to be made anew may still leave something to be paid back.
func debt(c casefile.Case, ctx procedure.Context) *procedure.Debt {
	d := procedure.Reckon(c, calendar.DateOf(ctx.Now), ctx.RulesAt)
	served := c.Decision != nil && !c.Decision.ServedAt.IsZero()
	if served && c.Decision.Outcome == casefile.Penalty || served && c.Levy != nil || d.Refund.Due > 0 || d.Costs > 0 {
		return &d
	}
	return nil
}

func levy(l *casefile.LevyFile) *view.Levy {
	if l == nil {
		return nil
	}
	v := &view.Levy{By: l.Opened.By, Relief: l.Relief, DemandedAt: instant(l.DemandedAt)}
	if a := l.Assessment; a != nil {
		v.Charge, v.Formula, v.Findings = a.Amount, a.Formula, a.Findings
	}
	return v
}

func registration(r *casefile.RegistrationFile) *view.Registration {
	if r == nil {
		return nil
	}
	return &view.Registration{
		By: r.Opened.By, EventOn: r.Opened.EventOn, Earlier: r.Opened.Earlier, Features: kept(r.Opened.Features), Documents: kept(r.Documents),
		Missing: kept(r.Missing), Late: r.Late, AskedAt: instant(r.AskedAt), Check: r.Check, Heard: r.Heard,
	}
}

func registrationTerms(t *casefile.RegistrationTerms) *view.RegistrationTerms {
	if t == nil {
		return nil
	}
	return &view.RegistrationTerms{Grounds: kept(t.Grounds), OrderStop: t.OrderStop}
}

func levyTerms(t *casefile.LevyTerms) *view.LevyTerms {
	if t == nil {
		return nil
	}
	return &view.LevyTerms{Charge: t.Charge, Kind: t.Kind, Ground: t.Ground, Relief: t.Relief, Months: t.Months, Due: t.Due()}
}

// kept makes an absent list an empty one.
func kept[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func hearing(h casefile.HearingFile, n names) *view.Hearing {
	if !h.Requested && !h.Late && h.Notice == nil && h.Record == nil {
		return nil
	}
	return &view.Hearing{
		Requested: h.Requested, Late: h.Late, Enrolled: h.Enrolled, Puttings: kept(h.Puttings), Notice: h.Notice, NoticedAt: instant(h.NoticedAt), Host: n.someone(h.Host), Record: h.Record,
	}
}

func preservation(p casefile.Preservation, n names) view.Preservation {
	return view.Preservation{
		PreservationPropose: p.PreservationPropose, Number: p.Number, ProposedBy: n.person(p.ProposedBy), ApprovedBy: n.someone(p.ApprovedBy),
		List: p.List, ListedAt: instant(p.ListedAt), Disposal: p.Disposal, EndedAt: instant(p.EndedAt), Lapsed: p.Lapsed,
	}
}

func seizure(s casefile.Seizure, n names) view.Seizure {
	return view.Seizure{
		SeizurePropose: s.SeizurePropose, Number: s.Number, SHA256: s.SHA256, Sequence: s.Sequence, ProposedBy: n.person(s.ProposedBy), Urgency: s.Urgency,
		MustReview: kept(s.MustReview), Review: s.Review, ReviewedBy: n.someone(s.ReviewedBy), ApprovedBy: n.someone(s.ApprovedBy),
		Execution: s.Execution, ExecutedAt: instant(s.ExecutedAt), Tests: kept(s.Tests), Ended: s.Ended, EndedAt: instant(s.EndedAt), Returned: s.Returned,
	}
}

func packItem(i procedure.PackItem) view.PackItem {
	return view.PackItem{
		Row: i.Row, Title: i.Title, Cite: i.Cite.String(), Missing: i.Missing(), Entries: kept(i.Entries),
		Papers: each(i.Papers, func(p casefile.Paper) view.PaperRef { return view.PaperRef{ID: p.ID, Title: p.Title, Number: p.Number} }),
	}
}

func round(c casefile.Case, r casefile.Round, n names) view.Round {
	return view.Round{
		Changes: procedure.ChangesOf(c, r.Number-1),
		Number:  r.Number, Version: r.Version, SHA256: r.SHA256, Submitted: r.Submitted, SubmittedBy: n.person(r.SubmittedBy),
		SubmittedAt: r.SubmittedAt, RegisteredAt: instant(r.RegisteredAt), Reviewer: n.someone(r.Reviewer), Opinion: r.Opinion,
		OpinionBy: n.someone(r.OpinionBy), Passed: r.Passed(), Voided: r.Voided,
	}
}

func disagreement(c casefile.Case, n names) *view.Disagreement {
	d := c.Disagreement
	if d == nil {
		return nil
	}
	return &view.Disagreement{
		Round: d.Round, Objection: d.Objection, ObjectedBy: n.person(d.ObjectedBy), Meetings: kept(d.Meetings), Advice: kept(d.Advice),
		Proposals: kept(d.Proposals), Resolution: d.Resolution, Minutes: d.Minutes,
		Course: each(procedure.LadderCourse(c), func(r procedure.Rung) view.CourseStep { return courseStep(r, n) }),
	}
}

func courseStep(r procedure.Rung, n names) view.CourseStep {
	s := view.CourseStep{Sequence: r.Sequence, Act: r.Kind, Title: r.Title, At: r.HappenedAt, By: n.person(r.Actor)}
	for _, m := range r.Moves {
		if m.Track == casefile.Ladder {
			s.To = procedure.StateTitle(m.Track, m.To)
		}
	}
	return s
}

func decision(d *casefile.Decision, n names) *view.Decision {
	if d == nil {
		return nil
	}
	return &view.Decision{
		Version: d.Version, SHA256: d.SHA256, Outcome: d.Outcome, Number: d.Number, By: n.person(d.By), MadeAt: d.MadeAt,
		IssuedAt: instant(d.IssuedAt), ServedAt: instant(d.ServedAt),
	}
}

func publicVersion(v *casefile.PublicVersion, n names) *view.PublicVersion {
	if v == nil {
		return nil
	}
	return &view.PublicVersion{
		Summary: v.Summary, Exempt: v.Exempt, Maker: n.someone(v.Maker), Checker: n.someone(v.Checker), PublishedAt: instant(v.PublishedAt),
		WithdrawnAt: instant(v.WithdrawnAt), Withdrawal: v.Withdrawal,
	}
}

// kindTitle is the Chinese name of a kind of period.
func kindTitle(k law.Kind) string {
	switch k {
	case law.KindDuty:
		return "办理期限"
	case law.KindPower:
		return "权力期限"
	case law.KindRight:
		return "当事人权利期限"
	case law.KindWait:
		return "等待期限"
	}
	return string(k)
}
