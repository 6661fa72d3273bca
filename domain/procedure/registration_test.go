package procedure_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// applied is a filing of a power with everything that an application without further
// features needs.
func applied(power, on string, documents ...string) *casefile.RegistrationReceive {
	return &casefile.RegistrationReceive{
		By: "application", Power: power, Party: firm(), Summary: "某小区 1 号楼", EventOn: calendar.MustDate(on), Documents: documents,
		Unit: unit, Handlers: []party.PersonID{officer1, officer2},
	}
}

func completion(on string) *casefile.RegistrationReceive {
	return applied("O01", on, "form", "report", "warranty")
}

func earlierRecord() *casefile.RegistrationReceive {
	f := completion("2026-06-01")
	f.By, f.Documents, f.Earlier, f.EventOn = "bureau", nil, "麒住建备〔2026〕第9号", calendar.Date{}
	return f
}

// checkedPoints answers each point of the check; those named are answered no
// for an application, yes for an earlier record.
func (p *play) checkedPoints(against ...string) *casefile.RegistrationCheck {
	terms := p.world.at(calendar.DateOf(p.now)).Powers[p.c.Matter.Power].Filing
	f, points, bureau := &casefile.RegistrationCheck{}, terms.Checks, p.c.Registration.Opened.By == "bureau"
	if bureau {
		points = terms.Revokes
	}
	for _, g := range points {
		f.Points = append(f.Points, casefile.RegistrationPoint{ID: g.ID, Yes: slices.Contains(against, g.ID) == bureau, Finding: "已核查"})
	}
	return f
}

func filingProposal(o casefile.Outcome, grounds ...string) *casefile.RegistrationPropose {
	return &casefile.RegistrationPropose{Outcome: o, Facts: "核查情况", Basis: "《竣工验收备案管理办法》", Reasons: "理由", Grounds: grounds, PerformBy: "无"}
}

func heardParty(on string) *casefile.RegistrationHear {
	return &casefile.RegistrationHear{ToldOn: calendar.MustDate(on), Statement: "当事人的意见", Answer: "不予采纳及理由"}
}

func newFiling(t *testing.T) *play {
	p := newPlay(t)
	p.table = procedure.Registration()
	return p
}

func (p *play) filingServed(who party.PersonID) *play {
	p.t.Helper()
	p.do(who, "decision.make", decision())
	p.do(officer1, "decision.issue", &casefile.DecisionIssue{Sealed: true})
	p.do(officer1, "decision.serve", decisionServe())
	return p
}

func (p *play) archivedFiling(ground string) {
	p.t.Helper()
	if p.c.Decision != nil {
		p.disclose()
	}
	p.finish(ground)
	p.in(casefile.Main, procedure.Archived)
	require.Empty(p.t, procedure.MissingRecords(p.c))
}

// One building, filed in time and complete: recorded by the head of the unit.
//
//law:covers registration.receive registration.check registration.propose D39 D39B O11 D15
func TestACompletionFilingInOrder_Completion4(t *testing.T) {
	p := newFiling(t)
	p.reach(day("2026-09-24"))
	p.do(officer1, "registration.receive", completion("2026-09-18"))
	require.Equal(t, "2026-10-08", p.due("D39"), "09-18 and fifteen days is 10-03, a holiday")
	require.Equal(t, "done", p.c.Latest("D39").Ended)
	require.False(t, p.c.Registration.Late)
	require.Equal(t, "2026-10-09", p.due("O11"), "09-28…30, 10-08, 09")
	require.Equal(t, "2026-10-09", p.due("D39B"), "fifteen days from receipt")
	p.do(officer1, "registration.check", p.checkedPoints())
	p.do(officer1, "registration.propose", filingProposal(casefile.GrantFiling))
	require.Empty(t, p.c.MustReview)
	p.refuse("role_denied", officer3, "decision.make", decision())
	p.filingServed(unitHead)
	require.Equal(t, "麒住建备〔2026〕第1号", p.c.Number())
	require.Equal(t, "2026-10-29", p.due("D15"), "09-28…30, 10-08…10, 12…16, 19…23, 26…29")
	require.Nil(t, p.c.Latest("D22"), "nobody contests what was granted")
	p.archivedFiling("performed")
}

// 备案办法4, 预售办法10: what comes late is processed all the same, and marked.
//
//law:covers D39 D40B O15 registration.receive
func TestALateFilingIsMarkedAndProcessed(t *testing.T) {
	for _, c := range []struct {
		rule, last, late string
		facts            func(on string) *casefile.RegistrationReceive
	}{
		{"D39", "2026-06-08", "2026-06-09", completion}, // 05-22 and 15 is 06-06, a Saturday
		{"D40B", "2026-06-22", "2026-06-23", func(string) *casefile.RegistrationReceive {
			return applied("O02", "2026-05-22", "contract", "permit", "identity")
		}},
		{"O15", "2026-06-22", "2026-06-23", func(string) *casefile.RegistrationReceive {
			return applied("O03", "2026-05-22", "contract", "identity", "title")
		}},
	} {
		for _, on := range []string{c.last, c.late} {
			p := newFiling(t)
			p.now = day(on)
			p.do(officer1, "registration.receive", c.facts("2026-05-22"))
			require.Equal(t, c.last, p.due(c.rule), "30 days end on 06-21, a Sunday after 端午")
			require.Equal(t, on == c.late, p.c.Registration.Late, "%s on %s", c.rule, on)
			require.Equal(t, on == c.late, p.c.Latest(c.rule).Late)
			p.do(officer1, "registration.check", p.checkedPoints())
			p.do(officer1, "registration.propose", filingProposal(casefile.GrantFiling))
			p.filingServed(unitHead)
		}
	}
}

// 租赁办法16: everything that is missing is told once; the time is not counted.
//
//law:covers registration.ask registration.supplement O13 O10
func TestWhatIsMissingIsToldOnce_Lease16(t *testing.T) {
	p := newFiling(t)
	f := applied("O03", "2026-06-20", "contract", "identity")
	f.Features = []law.DocTest{"agent", "co_owned"}
	p.do(officer1, "registration.receive", f)
	p.in(casefile.Main, procedure.Incomplete)
	require.Equal(t, []string{"房屋所有权证书或者其他合法权属证明", "书面委托书", "其他共有人同意出租的证明"}, p.c.Registration.Missing)
	require.Equal(t, "2026-07-08", p.due("O13"))
	require.Nil(t, p.c.Latest("O10"), "the period for the check begins with a complete file")
	p.refuse("wrong_state", officer1, "registration.check", p.checkedPoints())
	p.do(officer1, "registration.ask", &casefile.RegistrationAsk{})
	p.workdays(2)
	p.do(officer1, "registration.supplement", &casefile.RegistrationSupplement{Documents: []string{"title"}, Statement: "先补一项"})
	p.in(casefile.Main, procedure.Supplementing)
	p.refuse("invalid", officer1, "registration.supplement", &casefile.RegistrationSupplement{Documents: []string{"title"}, Statement: "重复"})
	p.refuse("invalid", officer1, "registration.supplement", &casefile.RegistrationSupplement{Documents: []string{"fire"}, Statement: "别的"})
	p.do(officer1, "registration.supplement", &casefile.RegistrationSupplement{Documents: []string{"proxy", "co_owners"}, Statement: "补齐"})
	p.in(casefile.Main, procedure.Accepted)
	require.Equal(t, "2026-07-08", p.due("O10"), "three working days from 07-03")
	p.refuse("wrong_state", officer1, "registration.ask", &casefile.RegistrationAsk{Defects: []string{"又想起一项"}})
	p.do(officer1, "registration.check", p.checkedPoints())
}

// Defects of a complete file are asked for as well, and the check rests.
//
//law:covers registration.ask O11
func TestAskingForDefectsStopsTheCheck(t *testing.T) {
	p := newFiling(t)
	p.do(officer1, "registration.receive", completion("2026-06-30"))
	p.refuse("invalid", officer1, "registration.ask", &casefile.RegistrationAsk{})
	p.do(officer1, "registration.ask", &casefile.RegistrationAsk{Defects: []string{"备案表缺少监理单位签章"}})
	require.True(t, p.c.Running("O11").Paused())
	p.workdays(3)
	p.do(officer1, "registration.supplement", &casefile.RegistrationSupplement{Statement: "已补签章"})
	require.False(t, p.c.Running("O11").Paused())
	require.Equal(t, "2026-07-13", p.due("O11"), "07-08 and the three working days that were not counted")
}

// R8: to refuse is always reviewed and the head's; D22 and D23 run.
//
//law:covers R8 G10 registration.propose D22 D23
func TestARefusalIsReviewed_R8(t *testing.T) {
	p := newFiling(t)
	p.do(officer1, "registration.receive", completion("2026-06-25"))
	p.do(officer1, "registration.check", p.checkedPoints("lawful"))
	p.refuse("invalid", officer1, "registration.propose", filingProposal(casefile.GrantFiling))
	p.refuse("invalid", officer1, "registration.propose", filingProposal(casefile.RefuseFiling))
	p.refuse("invalid", officer1, "registration.propose", filingProposal(casefile.RefuseFiling, "complete"))
	p.refuse("invalid", officer1, "registration.propose", filingProposal(casefile.RevokeFiling, "lawful"))
	p.do(officer1, "registration.propose", filingProposal(casefile.RefuseFiling, "lawful"))
	require.Contains(t, ruleIDs(p.c.MustReview), "R8")
	p.shut("G10", unitHead, "decision.make", decision())
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.refuse("role_denied", unitHead, "decision.make", decision())
	p.refuse("role_denied", deputy1, "decision.make", decision())
	p.filingServed(head)
	require.Equal(t, "2026-08-31", p.due("D22"), "07-01 and sixty days is 08-30, a Sunday")
	require.NotNil(t, p.c.Running("D23"))
	p.archivedFiling("performed")
}

// 备案办法8: faults found within fifteen days of receipt: the use is stopped
// and acceptance organised anew, after the party was heard and reviewed (M12).
//
//law:covers M12 D39B registration.hear
func TestOrderToStopUse_Completion8(t *testing.T) {
	p := newFiling(t)
	p.do(officer1, "registration.receive", completion("2026-06-25"))
	p.do(officer1, "registration.check", p.checkedPoints("lawful"))
	stop := filingProposal(casefile.RefuseFiling, "lawful")
	stop.OrderStop = true
	p.refuse("wrong_state", officer1, "registration.propose", stop)
	p.refuse("invalid", officer1, "registration.hear", heardParty("2026-07-02"))
	p.do(officer1, "registration.hear", heardParty("2026-07-01"))
	p.do(officer1, "registration.propose", stop)
	require.Subset(t, ruleIDs(p.c.MustReview), []string{"R8", "M12"})
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	require.Equal(t, "2026-07-16", p.due("D39B"))
	p.filingServed(head)
	require.Equal(t, "done", p.c.Latest("D39B").Ended)
	require.False(t, p.c.Latest("D39B").Late)
}

// An order to stop is for buildings alone.
func TestOnlyACompletionFilingCanStopTheUse(t *testing.T) {
	p := newFiling(t)
	p.do(officer1, "registration.receive", applied("O03", "2026-06-25", "contract", "identity", "title"))
	p.do(officer1, "registration.check", p.checkedPoints("lettable"))
	stop := filingProposal(casefile.RefuseFiling, "lettable")
	stop.OrderStop = true
	p.refuse("invalid", officer1, "registration.propose", stop)
}

// A record that was made is revoked in a case of its own: examined, the party
// heard, reviewed, decided by the head.
//
//law:covers R8 M12 registration.hear registration.check
func TestARecordIsRevoked_R8(t *testing.T) {
	p := newFiling(t)
	p.refuse("invalid", officer1, "registration.receive", but(earlierRecord(), func(f *casefile.RegistrationReceive) { f.Earlier = " " }))
	p.do(officer1, "registration.receive", earlierRecord())
	p.in(casefile.Main, procedure.Questioned)
	require.Nil(t, p.c.Latest("O11"))
	p.do(officer1, "registration.check", p.checkedPoints("false_documents"))
	p.refuse("invalid", officer1, "registration.propose", filingProposal(casefile.RefuseFiling, "false_documents"))
	p.refuse("invalid", officer1, "registration.propose", filingProposal(casefile.RevokeFiling, "unlawful"))
	p.refuse("wrong_state", officer1, "registration.propose", filingProposal(casefile.RevokeFiling, "false_documents"))
	p.do(officer1, "registration.hear", heardParty("2026-07-01"))
	p.do(officer1, "registration.propose", filingProposal(casefile.RevokeFiling, "false_documents"))
	require.Subset(t, ruleIDs(p.c.MustReview), []string{"R8", "M12"})
	p.shut("G10", head, "decision.make", decision())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.filingServed(head)
	require.Contains(t, p.c.Papers[len(p.c.Papers)-2].Title, "撤销备案决定书")
	require.NotNil(t, p.c.Running("D22"))
	p.archivedFiling("performed")
}

//law:covers case.terminate registration.receive
func TestAFilingThatIsTakenBack(t *testing.T) {
	p := newFiling(t)
	p.do(officer1, "registration.receive", applied("O02", "2026-06-25", "contract"))
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "申请人撤回申请"})
	require.Equal(t, "voided", p.c.Latest("O13").Ended)
	p.archivedFiling("terminated")
}

// Every period that an end without a decision leaves behind stops with it: the
// head's three days on a suspected crime too.
//
//law:covers case.terminate D29 O11 D39B
func TestNothingRunsOnAfterAFilingEnds(t *testing.T) {
	p := newFiling(t)
	p.do(officer1, "registration.receive", completion("2026-06-25"))
	p.do(officer1, "registration.check", p.checkedPoints("lawful"))
	p.do(officer1, "registration.propose", filingProposal(casefile.RefuseFiling, "lawful"))
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Transfer, "crime"))
	require.NotNil(t, p.c.Running("D29"))
	p.do(head, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "涉嫌犯罪，另行移送"})
	for _, k := range p.c.Clocks {
		require.False(t, k.Open(), k.Rule)
	}
	p.archivedFiling("terminated")
}

//law:covers registration.receive registration.check
func TestWhatAFilingMustSay(t *testing.T) {
	p := newFiling(t)
	for name, change := range map[string]func(*casefile.RegistrationReceive){
		"another category":    func(f *casefile.RegistrationReceive) { f.Power = "V02" },
		"no day":              func(f *casefile.RegistrationReceive) { f.EventOn = calendar.Date{} },
		"a day to come":       func(f *casefile.RegistrationReceive) { f.EventOn = calendar.MustDate("2026-07-02") },
		"no address":          func(f *casefile.RegistrationReceive) { f.Party.Address = "" },
		"a foreign feature":   func(f *casefile.RegistrationReceive) { f.Features = []law.DocTest{"sublet"} },
		"a foreign paper":     func(f *casefile.RegistrationReceive) { f.Documents = append(f.Documents, "contract") },
		"a paper twice":       func(f *casefile.RegistrationReceive) { f.Documents = append(f.Documents, "form") },
		"somebody else's man": func(f *casefile.RegistrationReceive) { f.Handlers = []party.PersonID{stranger} },
	} {
		t.Run(name, func(*testing.T) {
			p.refuse("invalid", officer1, "registration.receive", but(completion("2026-06-25"), change))
		})
	}
	p.do(officer1, "registration.receive", completion("2026-06-25"))
	p.refuse("invalid", officer1, "registration.check", &casefile.RegistrationCheck{Points: p.checkedPoints().Points[:1]})
	twice := p.checkedPoints()
	twice.Points[1] = twice.Points[0]
	p.refuse("invalid", officer1, "registration.check", twice)
	p.refuse("conflict_of_interest", officer3, "registration.check", p.checkedPoints())
}

// What the check found against ends in a decision that is reviewed and can be
// contested, unless the applicant takes it back.
//
//law:covers case.terminate registration.check
func TestAFilingFoundWantingIsNotDropped(t *testing.T) {
	p := newFiling(t)
	p.do(officer1, "registration.receive", completion("2026-06-25"))
	p.do(officer1, "registration.check", p.checkedPoints("lawful"))
	p.refuse("invalid", deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "不再办理"})
	p.refuse("invalid", deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "not_established", Reason: "不再办理"})
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "withdrawn", Reason: "申请人撤回申请"})
	q := newPlay(t).filed("P08")
	q.refuse("invalid", deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "withdrawn", Reason: "撤回"})
}
