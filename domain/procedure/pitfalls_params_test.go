package procedure_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// citizen is a natural person as party.
func citizen() party.Respondent {
	return party.Respondent{Kind: party.NaturalPerson, Name: "钱某某", Address: "曲靖市麒麟区演示小区", Phone: "13900000001"}
}

// ofCitizen is a proposal to fine a person under 物业条例63 (1 000 to 10 000 元).
func ofCitizen(fine int64) func(...int) casefile.Proposal {
	return func(evidence ...int) casefile.Proposal {
		return casefile.Proposal{
			Outcome: casefile.Penalty, Facts: "擅自利用共用部位经营", Evidence: evidence, Basis: "《物业管理条例》第六十三条", Respondent: "个人",
			Kinds: []law.PenaltyKind{law.Warning, law.FinePenalty}, Fine: fine, Discretion: "一般", PerformBy: "十五日内到指定银行缴纳",
		}
	}
}

func (p *play) citizenReported(fine int64) *play {
	p.t.Helper()
	l := lead("P09")
	l.Party = citizen()
	p.do(officer1, "lead.register", l)
	r := p.investigated(ofCitizen(fine))
	p.do(officer1, "investigation.report", &r)
	return p
}

// answered tells whether an act goes through, and if not by which fault.
func (p *play) answered(who party.PersonID, act string, facts casefile.Facts) string {
	_, f := p.try(p.now, who, act, facts)
	if f == nil {
		return "done"
	}
	return string(f.Code) + f.Gate
}

// summaryOf decides on the spot and answers what became of it.
func summaryOf(p *play, change func(*casefile.SpotDecide)) string {
	p.table = procedure.Summary()
	return p.answered(officer1, "spot.decide", spot(change))
}

// levyOf assesses one quantity of each that the item measures.
func levyOf(power, rate string, quantities ...string) func(*play) string {
	return func(p *play) string {
		p.table = procedure.Levy()
		p.do(officer1, "levy.open", levyOpen(power))
		f := &casefile.LevyAssess{Rate: rate, Findings: "核定"}
		for _, q := range quantities {
			f.Quantities = append(f.Quantities, casefile.LevyQuantity{ID: q, Amount: 1_000_000})
		}
		p.do(officer1, "levy.assess", f)
		return fmt.Sprint(p.c.Levy.Assessment.Amount)
	}
}

// limited files a case on an act that ended at the given day.
func limited(ended string, grave bool) func(*play) string {
	return func(p *play) string {
		l := lead("P08")
		l.ActEndedOn, l.Grave = calendar.MustDate(ended), grave
		p.do(officer1, "lead.register", l)
		p.do(officer1, "verification.finish", verified("file"))
		p.do(officer1, "filing.submit", sheet(true))
		return p.answered(deputy1, "filing.approve", &casefile.FilingApprove{Opinion: "同意"})
	}
}

func mustReview(p *play) string { return strings.Join(ruleIDs(p.c.MustReview), " ") }

// observed is a parameter with another value, and what of the procedure shows
// the difference; was and is say what comes out, where a word says enough.
type observed struct {
	value   string
	outcome func(*play) string
	was, is string
}

// parameters are all of them but mask_person_name, whose outcome is the text
// that the public reads: TestPitfall15TheParameterShowsTheName.
var parameters = map[string]observed{
	"hearing_threshold_person": {"600000", func(p *play) string { return fmt.Sprint(p.citizenReported(550_000).c.Proposal().HearingType) }, "true", "false"},
	"hearing_threshold_org":    {"2500000", func(p *play) string { return fmt.Sprint(p.reported("P08", case8).c.Proposal().HearingType) }, "false", "true"},
	"review_threshold_person":  {"900000", func(p *play) string { return mustReview(p.citizenReported(900_000)) }, "R2", "R2 R3"},
	"review_threshold_org":     {"2500000", func(p *play) string { return mustReview(p.reported("P08", case8)) }, "", "R3"},
	"review_threshold_levy": {"9600000", func(p *play) string {
		p.table = procedure.Levy()
		p.assessed(320).do(officer1, "levy.propose", charge())
		return mustReview(p)
	}, "", "R7 M11"},
	"review_all_ordinary": {"true", func(p *play) string { return mustReview(p.reported("P08", case8)) }, "", "R9"},
	"deliberation_quorum": {"1/1", func(p *play) string {
		p.reviewed()
		return p.answered(head, "deliberation.hold", &casefile.DeliberationHold{Members: members(head, deputy1), Minutes: "记录", Approved: true})
	}, "done", "invalid"},
	"limitation_years":         {"3", limited("2024-06-30", false), "gate_shutG04", "done"},
	"limitation_years_serious": {"6", limited("2021-06-30", true), "gate_shutG04", "done"},
	"summary_fine_cap_person": {"30000", func(p *play) string {
		return summaryOf(p, func(f *casefile.SpotDecide) { f.Party, f.Fine = citizen(), 20_100 })
	}, "invalid", "done"},
	"summary_fine_cap_org": {"99900", func(p *play) string { return summaryOf(p, func(*casefile.SpotDecide) {}) }, "done", "invalid"},
	"summary_disclosed": {"true", func(p *play) string {
		p.table = procedure.Summary()
		p.do(officer1, "spot.decide", case16())
		return fmt.Sprint(p.c.Running("D14") != nil)
	}, "false", "true"},
	"cash_fine_cap": {"100000", func(p *play) string {
		p.table = procedure.Summary()
		p.do(officer1, "spot.decide", case16())
		return p.answered(officer1, "spot.collect", collected("small"))
	}, "invalid", "done"},
	"surcharge_permille": {"10", func(p *play) string {
		p.noticed("P08", case8).decide()
		p.over("D19")
		return fmt.Sprint(p.surcharge())
	}, "75000", "25000"},
	"linked_person_share": {"700-1000", func(p *play) string {
		return p.filed("P01").answered(officer1, "investigation.report", report(naming(manager())(p.do(officer1, "evidence.add", exhibit()))))
	}, "done", "invalid"},
	"reviewer_qualification_since": {"2024-01-01", func(p *play) string {
		p.noticed("P01", case1)
		p.do(unitHead, "review.submit", &casefile.ReviewSubmit{Statement: "送审"})
		p.do(reviewHead, "review.register", &casefile.ReviewRegister{})
		return p.answered(reviewHead, "review.assign", &casefile.ReviewAssign{Reviewer: novice})
	}, "uncertified", "done"},
	"problem_opinions_before_rise": {"3", func(p *play) string {
		p.disputed().do(officer1, "proposal.amend", amend(with(p.c.Proposal().Proposal, func(v *casefile.Proposal) { v.Discretion = "另行说明" })))
		p.send().do(reviewer1, "review.opine", opinion(casefile.Correct, "discretion"))
		return string(p.c.In(casefile.Ladder))
	}, string(procedure.LadderCoordination), string(procedure.LadderReply)},
	"inspection_yearly_cap": {"3", func(p *play) string {
		p.table, p.inspectedBefore = procedure.Inspection(), 2
		p.do(officer1, "inspect.propose", task())
		return fmt.Sprint(p.c.Inspection.OverCap)
	}, "true", "false"},
	"levy_deferral_months": {"8", func(p *play) string {
		p.table = procedure.Levy()
		p.assessed(320).do(officer1, "levy.relief", reliefAsked(law.Defer, "hardship", 0, 7))
		return p.answered(officer1, "levy.propose", relief(law.Defer, "hardship", 0, 7))
	}, "invalid", "done"},
	"counsel_access_days": {"10", func(p *play) string {
		f := asked(p.noticed("P01", case1).send())
		f.Until = calendar.DateOf(p.now).AddDays(20)
		return p.answered(reviewHead, "counsel.ask", f)
	}, "done", "invalid"},
	"night_hours": {"20-6", func(p *play) string {
		p.ordered().decidedToClear(clearing()).do(officer1, "compulsion.remind", reminded("2026-09-29"))
		p.reach(at("2026-09-29 21:00"))
		return p.answered(officer1, "compulsion.execute", &casefile.CompulsionExecute{CompulsionExecution: cleared()})
	}, "done", "invalid"},
	"urge_working_days": {"2", func(p *play) string {
		urge := &casefile.TaskUrge{TaskRef: p.approval().task(toApprove)}
		p.do(officer1, "task.urge", urge)
		p.now = p.now.AddDate(0, 0, 1)
		return p.answered(officer1, "task.urge", urge)
	}, "done", "wrong_state"},
	"levy_rate_occupation":       {"40", levyOf("V01", "standard", "area", "days"), "30000000", "40000000"},
	"levy_rate_dig_asphalt":      {"31000", levyOf("V02", "asphalt", "area"), "30000000", "31000000"},
	"levy_rate_dig_concrete":     {"25000", levyOf("V02", "concrete", "area"), "24000000", "25000000"},
	"levy_rate_dig_pavement":     {"16000", levyOf("V02", "pavement", "area"), "15000000", "16000000"},
	"levy_rate_sewage_household": {"100", levyOf("V03", "household", "volume"), "95000", "100000"},
	"levy_rate_sewage_other":     {"150", levyOf("V03", "other", "volume"), "140000", "150000"},
}

// shownElsewhere are the parameters that no act asks about, and the tests that
// show what they do.
var shownElsewhere = map[string]string{
	"mask_person_name":         "internal/papers: TestPitfall15TheParameterShowsTheName",
	"certificate_warning_days": "internal/identity: TestACertificateThatRunsOutIsTold",
	"draft_days":               "api: TestDraftsEndWithRecusalAndTime",
	"notice_kinds_mail":        "domain/law: TestShippedWaysOfTellingPeople",
	"notice_kinds_hook":        "domain/law: TestShippedWaysOfTellingPeople",
	"notice_quiet_hours":       "domain/law: TestShippedWaysOfTellingPeople",
	"notice_digest":            "domain/law: TestShippedWaysOfTellingPeople",
	"notice_digest_at":         "domain/law: TestShippedWaysOfTellingPeople",
}

// A configured parameter that no code reads: each one, set to another value in
// an edition of its own, makes something else come out of the same acts.
//
//law:covers hearing_threshold_person hearing_threshold_org review_threshold_person review_threshold_org review_threshold_levy
//law:covers review_all_ordinary deliberation_quorum limitation_years limitation_years_serious summary_fine_cap_person
//law:covers summary_fine_cap_org summary_disclosed cash_fine_cap surcharge_permille linked_person_share
//law:covers reviewer_qualification_since problem_opinions_before_rise inspection_yearly_cap levy_deferral_months
//law:covers counsel_access_days levy_rate_occupation levy_rate_dig_asphalt levy_rate_dig_concrete levy_rate_dig_pavement
//law:covers levy_rate_sewage_household levy_rate_sewage_other night_hours urge_working_days
func TestPitfall15EveryParameterIsRead(t *testing.T) {
	rows := shipped(t).at(calendar.MustDate("2026-07-01")).Params.Rows()
	require.Len(t, rows, len(parameters)+len(shownElsewhere))
	for _, row := range rows {
		if shownElsewhere[row.Key] != "" {
			continue
		}
		t.Run(row.Key, func(t *testing.T) {
			o, ok := parameters[row.Key]
			require.True(t, ok, "changing it shows nowhere")
			require.NotEqual(t, row.Value, o.value)
			require.Equal(t, o.was, o.outcome(newPlay(t)))
			changed := newPlay(t)
			changed.world = shipped(t, thresholds(t, map[string]string{row.Key: o.value}))
			require.Equal(t, o.is, o.outcome(changed))
		})
	}
}

// A key that no code reads is no parameter, and cannot be published.
func TestPitfall15AnUnknownParameterIsRefused(t *testing.T) {
	p := newPlay(t)
	row, _ := p.world.at(calendar.DateOf(p.now)).Params.Row("cash_fine_cap")
	row.Key = "cash_fine_cap_new"
	require.ErrorContains(t, law.CheckParam(row), "没有任何规则使用")
}
