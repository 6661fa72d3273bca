package procedure_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

const answering = "单位直接负责的主管人员和其他直接责任人员"

func manager() casefile.Responsible {
	return casefile.Responsible{
		Party: party.Respondent{Kind: party.NaturalPerson, Name: "李某某", Address: "曲靖市麒麟区"}, Position: "项目负责人", ShareBP: 600,
	}
}

// naming is case 1 with a responsible person.
func naming(who ...casefile.Responsible) func(...int) casefile.Proposal {
	return func(evidence ...int) casefile.Proposal {
		return with(case1(evidence...), func(p *casefile.Proposal) { p.Responsible = who })
	}
}

// opened plays on in the first case that the newest opening entry began.
func (p *play) opened() *play {
	p.t.Helper()
	require.NotEmpty(p.t, p.c.Opened)
	by := p.c.Events[p.c.Opened[0].Sequence-1]
	table := procedure.Ordinary()
	act, _ := table.Act("investigation.report")
	before := casefile.Fold(p.c.Events[:by.Sequence-1])
	openings := act.Begins(before, by, p.context(by.Actor))
	openings[0].CaseID = p.c.Opened[0].CaseID
	first, f := procedure.Open(openings[0], by, p.context(by.Actor))
	require.Nil(p.t, f)
	next := newPlay(p.t)
	next.now = p.now
	next.take([]casefile.Event{first})
	return next
}

// share is the responsible person's own proposal.
func share(base, fine, bp int64) func(...int) casefile.Proposal {
	return func(evidence ...int) casefile.Proposal {
		return casefile.Proposal{
			Outcome: casefile.Penalty, Facts: "对单位擅自施工负有直接责任", Evidence: evidence, Basis: "《建设工程质量管理条例》第七十三条", Respondent: answering,
			Kinds: []law.PenaltyKind{law.FinePenalty}, Fine: fine, Base: base, ShareBP: bp, Discretion: "按单位罚款的百分之六", PerformBy: "十五日内到指定银行缴纳",
		}
	}
}

func (p *play) investigated(proposal func(...int) casefile.Proposal) casefile.InvestigationReport {
	p.t.Helper()
	p.do(officer1, "verification.finish", verified("file"))
	p.do(officer1, "filing.submit", sheet(true))
	p.do(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	return *report(proposal(p.do(officer1, "evidence.add", exhibit())))
}

// A person whom the unit's proposal names gets a case of their own, in the
// same step, once (质量条例73).
//
//law:covers lead.register investigation.report
func TestQuality73NamedPersonsGetTheirOwnCase(t *testing.T) {
	p := newPlay(t).reported("P01", naming(manager()))
	require.Len(t, p.c.Opened, 1)
	require.Contains(t, ruleIDs(p.c.MustReview), "R5", "two respondents")
	require.Equal(t, casefile.OpenedCaseID("case-1", p.c.Opened[0].Sequence, 0), p.c.Opened[0].CaseID)

	q := p.opened()
	require.Equal(t, p.c.Opened[0].CaseID, q.c.ID)
	require.Equal(t, &casefile.Origin{CaseID: "case-1", Sequence: p.c.Opened[0].Sequence, Kind: casefile.FromLinked, FoundOn: calendar.MustDate("2026-07-01")}, q.c.Origin)
	require.Equal(t, party.System, q.c.Events[0].Role)
	require.Equal(t, "李某某", q.c.Matter.Party.Name)
	require.Equal(t, []party.PersonID{officer1, officer2}, q.c.Handlers)
	require.NotNil(t, q.c.Running("D01"), "its clock is armed")
	require.Empty(t, q.c.Lead.Informant, "who reported stays in the unit's case")

	second := manager()
	second.Party.Name = "张某某"
	p.do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Responsible = append(v.Responsible, second) })))
	require.Len(t, p.c.Opened, 2, "the one who was named before keeps the case that there is")
}

//law:covers investigation.report
func TestQuality73WhoMayBeNamed(t *testing.T) {
	p := newPlay(t).filed("P01")
	e := p.do(officer1, "evidence.add", exhibit())
	for path, change := range map[string]func(*casefile.Responsible){
		"proposal.responsible":            func(r *casefile.Responsible) { r.Party.Kind = party.Organisation },
		"proposal.responsible.share_bp":   func(r *casefile.Responsible) { r.ShareBP = 1100 },
		"proposal.responsible.party.name": func(r *casefile.Responsible) { r.Party.Name = " " },
	} {
		f := p.refuse(fault.Invalid, officer1, "investigation.report", report(naming(with(manager(), change))(e)))
		require.Equal(t, path, f.Fields[0].Path)
	}
	other := newPlay(t).filed("P08")
	e = other.do(officer1, "evidence.add", exhibit())
	f := other.refuse(fault.Invalid, officer1, "investigation.report", report(with(case8(e), func(v *casefile.Proposal) { v.Responsible = []casefile.Responsible{manager()} })))
	require.Equal(t, "proposal.responsible", f.Fields[0].Path, "the statute punishes the unit alone")
}

// 6 % of 223 200 元 is 13 392 元; of 874 505.89 元 it is 52 470.35 元.
//
//law:covers investigation.report decision.make
func TestQuality73ShareOfTheUnitsFine(t *testing.T) {
	unitCase := newPlay(t).reported("P01", naming(manager()))
	q := unitCase.opened()
	q.linked = procedure.LinkedTo(unitCase.c)
	r := q.investigated(share(22_320_000, 1_339_200, 600))
	for path, change := range map[string]func(*casefile.Proposal){
		"proposal.base":     func(v *casefile.Proposal) { v.Base = 22_320_100 },
		"proposal.fine":     func(v *casefile.Proposal) { v.Fine = 1_339_300 },
		"proposal.share_bp": func(v *casefile.Proposal) { v.ShareBP = 400 },
	} {
		f := q.refuse(fault.Invalid, officer1, "investigation.report", report(with(r.Proposal, change)))
		require.Equal(t, path, f.Fields[0].Path, f.Message)
	}
	f := q.refuse(fault.Invalid, officer1, "investigation.report", report(with(r.Proposal, func(v *casefile.Proposal) { v.ShareBP, v.Fine = 0, 1_000_000 })))
	require.Equal(t, "proposal.fine", f.Fields[0].Path, "below 5 % even when no share is named")
	q.do(officer1, "investigation.report", &r)

	odd := q.c.Proposal().Proposal
	odd.Base, odd.Fine = 87_450_589, 5_247_035
	q.linked = &procedure.Linked{CaseID: "case-1", Proposed: 87_450_589}
	q.do(officer1, "proposal.amend", amend(odd))
	require.Equal(t, int64(5_247_035), q.c.Proposal().Fine)
}

// Nobody pays a share of a fine that is not decided, or that was decided
// otherwise.
//
//law:covers decision.make
func TestQuality73UnitsDecisionComesFirst(t *testing.T) {
	unitCase := newPlay(t).reported("P01", naming(manager()))
	q := unitCase.opened()
	q.linked = procedure.LinkedTo(unitCase.c)
	r := q.investigated(share(22_320_000, 1_339_200, 600))
	q.do(officer1, "investigation.report", &r)
	q.tell()
	q.over("D07")
	q.send()
	q.do(reviewer1, "review.opine", opinion(casefile.Agree))
	q.do(head, "deliberation.hold", deliberation())
	require.Contains(t, q.refuse(fault.WrongState, head, "decision.make", decision()).Message, "单位案件尚未作出决定")
	q.linked = &procedure.Linked{CaseID: "case-1", Decided: true, Fine: 20_000_000}
	require.Contains(t, q.refuse(fault.WrongState, head, "decision.make", decision()).Message, "200000元")
	q.linked.Fine = 22_320_000
	q.decide()
	require.Equal(t, casefile.Penalty, q.c.Decision.Outcome)
}

// People do not write where a case comes from.
//
//law:covers lead.register
func TestOriginIsTheSystems(t *testing.T) {
	p := newPlay(t)
	f := p.refuse(fault.Invalid, officer1, "lead.register", with(lead("P01"), func(v **casefile.LeadRegister) {
		(*v).Origin = &casefile.Origin{CaseID: "x", Kind: casefile.FromLinked}
	}))
	require.Equal(t, "origin", f.Fields[0].Path)
}

// A share is of what the unit is to pay: what was varied counts as it stands, and
// of a decision that lost its force nothing is left.
//
//law:covers investigation.report decision.make variation.decide remedy.conclude
func TestQuality73ShareOfWhatStands(t *testing.T) {
	varied := fined(t, "2026-08-31").vary(varying(6_000_000))
	require.Equal(t, int64(6_000_000), procedure.LinkedTo(varied.c).Fine)
	revoked := fined(t, "2026-08-31").vary(revoking())
	require.True(t, procedure.LinkedTo(revoked.c).Decided)
	require.Zero(t, procedure.LinkedTo(revoked.c).Fine)

	q := newPlay(t).reported("P01", naming(manager())).opened()
	q.linked = procedure.LinkedTo(varied.c)
	r := q.investigated(share(10_000_000, 600_000, 600))
	require.Equal(t, "proposal.base", q.refuse(fault.Invalid, officer1, "investigation.report", &r).Fields[0].Path)
	q.linked = procedure.LinkedTo(revoked.c)
	require.Equal(t, "proposal.fine", q.refuse(fault.Invalid, officer1, "investigation.report", &r).Fields[0].Path)
	q.linked = procedure.LinkedTo(varied.c)
	q.do(officer1, "investigation.report", report(with(r.Proposal, func(v *casefile.Proposal) { v.Base, v.Fine = 6_000_000, 360_000 })))
}
