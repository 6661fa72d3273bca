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

var planFiles = []casefile.FileRef{{SHA256: fileA}}

func expropriation() *casefile.ExpropriationOpen {
	return &casefile.ExpropriationOpen{
		Power: "V04", Project: "某路拓宽工程", Party: firm(), Interest: "infrastructure", Need: "道路拓宽需要", Place: "某路两侧",
		Unit: unit, Handlers: []party.PersonID{officer1, officer2},
	}
}

func published() *casefile.ExpropriationPublish {
	return &casefile.ExpropriationPublish{Plan: "补偿方案", Where: "征收范围内公告栏", Files: planFiles}
}

func commented() *casefile.ExpropriationComments {
	return &casefile.ExpropriationComments{Summary: "收到意见三条", Amendments: "采纳一条", ShownOn: "征收范围内公告栏"}
}

func riskReport() *casefile.ExpropriationRisk {
	return &casefile.ExpropriationRisk{Conclusion: "低风险", Files: planFiles}
}

func funds(amount int64) *casefile.ExpropriationFunds {
	return &casefile.ExpropriationFunds{Needed: 1000_00, Amount: amount, Bank: "某银行", Files: planFiles}
}

func frozen() *casefile.ExpropriationFreeze {
	return &casefile.ExpropriationFreeze{To: "自然资源、市场监管部门", Scope: "新建、扩建、改建房屋", Files: planFiles}
}

func expropriationFile(documents ...string) *casefile.ExpropriationPropose {
	if documents == nil {
		documents = []string{"public_interest", "planning", "survey", "freeze", "plan", "comments", "risk", "funds"}
	}
	return &casefile.ExpropriationPropose{Facts: "项目情况", Basis: "《国有土地上房屋征收与补偿条例》第八条", Reasons: "公共利益需要", Documents: documents}
}

func governmentAnswer(what, number string) *casefile.ExpropriationResult {
	return &casefile.ExpropriationResult{Answer: what, Number: number, On: calendar.MustDate("2026-07-01"), Statement: "处理情况", Files: planFiles}
}

func newExpropriation(t *testing.T) *play {
	p := newPlay(t)
	p.table = procedure.Expropriation()
	p.do(officer1, "expropriation.open", expropriation())
	return p
}

// consulted is a file whose comment period is over and whose material is complete.
func (p *play) consulted() *play {
	p.t.Helper()
	p.do(officer1, "expropriation.freeze", frozen())
	p.do(officer1, "expropriation.publish", published())
	p.over("V13")
	p.do(officer1, "expropriation.comments", commented())
	p.do(officer1, "expropriation.risk", riskReport())
	p.do(officer1, "expropriation.funds", funds(1000_00))
	return p
}

// 征收条例8: the bureau prepares, reviews and reports; the government decides.
//
//law:covers expropriation.open expropriation.freeze expropriation.publish expropriation.comments expropriation.risk expropriation.funds expropriation.propose expropriation.submit expropriation.result M13 V12 V13 V14 G10
func TestAnExpropriationFileIsReportedNotDecided_Expropriation8(t *testing.T) {
	p := newExpropriation(t)
	_, decides := p.table.Act("decision.make")
	require.False(t, decides, "the bureau cannot decide")
	p.consulted()
	require.Equal(t, "2026-07-31", p.due("V13"), "07-01 and thirty days")
	require.Equal(t, "2027-07-01", p.due("V14"), "one year, not rolled")
	require.Equal(t, "2026-08-28", p.due("V12"), "from 08-01: 08-03…07, 10…14, 17…21, 24…28")
	p.do(officer1, "expropriation.propose", expropriationFile())
	require.Contains(t, ruleIDs(p.c.MustReview), "M13")
	p.shut("G10", head, "expropriation.submit", &casefile.ExpropriationSubmit{Opinion: "报请审查"})
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.refuse("role_denied", deputy1, "expropriation.submit", &casefile.ExpropriationSubmit{Opinion: "报请审查"})
	p.do(head, "expropriation.submit", &casefile.ExpropriationSubmit{Opinion: "报请审查"})
	require.Equal(t, "麒住建征报〔2026〕第1号", p.c.Number())
	require.Equal(t, "done", p.c.Latest("V12").Ended)
	p.refuse("invalid", officer1, "expropriation.result", governmentAnswer("decided", " "))
	p.refuse("invalid", officer1, "expropriation.result", but(governmentAnswer("decided", "一号"), func(f *casefile.ExpropriationResult) { f.On = calendar.MustDate("2027-01-01") }))
	p.do(officer1, "expropriation.result", governmentAnswer("decided", "麒政征〔2026〕1号"))
	p.in(casefile.Main, procedure.Answered)
	require.Equal(t, "done", p.c.Latest("V14").Ended)
	p.archivedFiling("performed")
}

// 征收条例10.2: thirty days at least.
//
//law:covers V13 expropriation.comments
func TestCommentsWaitThirtyDays_Expropriation10(t *testing.T) {
	p := newExpropriation(t)
	p.refuse("wrong_state", officer1, "expropriation.comments", commented())
	p.do(officer1, "expropriation.publish", published())
	p.reach(day("2026-07-31"))
	p.refuse("wrong_state", officer1, "expropriation.comments", commented())
	p.reach(day("2026-08-01"))
	p.do(officer1, "expropriation.comments", commented())
	p.in(casefile.Main, procedure.Consulted)
}

// An end in a year without a published calendar is provisional: nothing opens.
//
//law:covers V13 expropriation.comments
func TestCommentsNeverCloseOnAProvisionalEnd(t *testing.T) {
	p := newExpropriation(t)
	p.reach(day("2026-12-15"))
	p.do(officer1, "expropriation.publish", published())
	require.True(t, p.c.Latest("V13").Result.Provisional)
	p.reach(day("2027-02-15"))
	p.refuse("wrong_state", officer1, "expropriation.comments", commented())
}

// 征收条例12, 16: no risk left unassessed, no money short, every document there.
//
//law:covers expropriation.propose expropriation.risk expropriation.funds expropriation.freeze
func TestWhatTheFileMustHold_Expropriation12(t *testing.T) {
	p := newExpropriation(t)
	p.do(officer1, "expropriation.publish", published())
	p.over("V13")
	p.do(officer1, "expropriation.comments", commented())
	p.refuse("wrong_state", officer1, "expropriation.propose", expropriationFile())
	p.do(officer1, "expropriation.risk", riskReport())
	p.refuse("wrong_state", officer1, "expropriation.propose", expropriationFile())
	p.refuse("invalid", officer1, "expropriation.funds", funds(999_99))
	require.Nil(t, p.c.Latest("V12"))
	p.do(officer1, "expropriation.funds", funds(1000_00))
	require.NotNil(t, p.c.Running("V12"))
	p.refuse("wrong_state", officer1, "expropriation.propose", expropriationFile())
	p.do(officer1, "expropriation.freeze", frozen())
	p.refuse("wrong_state", officer1, "expropriation.freeze", frozen())
	p.refuse("invalid", officer1, "expropriation.propose", expropriationFile("plan"))
	p.do(officer1, "expropriation.propose", expropriationFile())
	p.refuse("invalid", officer1, "expropriation.propose", expropriationFile())
}

// What the government returns is changed, reviewed and reported again.
//
//law:covers expropriation.result V12
func TestAReturnedFileIsReviewedAnew(t *testing.T) {
	p := newExpropriation(t).consulted()
	p.do(officer1, "expropriation.propose", expropriationFile())
	p.send()
	p.do(reviewer1, "review.opine", opinion(casefile.Agree))
	p.do(head, "expropriation.submit", &casefile.ExpropriationSubmit{Opinion: "报请审查"})
	p.do(officer1, "expropriation.result", governmentAnswer("returned", ""))
	p.in(casefile.Main, procedure.Consulted)
	require.NotNil(t, p.c.Running("V12"))
	again := expropriationFile()
	again.Reasons = "补充理由"
	p.do(officer1, "expropriation.propose", again)
	p.shut("G10", head, "expropriation.submit", &casefile.ExpropriationSubmit{Opinion: "报请审查"})
}

//law:covers case.terminate expropriation.open
func TestAnExpropriationFileIsGivenUp(t *testing.T) {
	p := newExpropriation(t).consulted()
	p.do(deputy1, "case.terminate", &casefile.CaseTerminate{Ground: "other", Reason: "项目取消"})
	require.False(t, slices.ContainsFunc(p.c.Clocks, casefile.Clock.Open))
	p.archivedFiling("terminated")
}

//law:covers expropriation.open
func TestWhatAnExpropriationFileMustSay(t *testing.T) {
	for name, change := range map[string]func(*casefile.ExpropriationOpen){
		"an item the bureau decides": func(f *casefile.ExpropriationOpen) { f.Power = "V02" },
		"another category":           func(f *casefile.ExpropriationOpen) { f.Power = "O01" },
		"a foreign feature":          func(f *casefile.ExpropriationOpen) { f.Features = []law.DocTest{"agent"} },
		"no ground":                  func(f *casefile.ExpropriationOpen) { f.Interest = "commerce" },
		"somebody else's man":        func(f *casefile.ExpropriationOpen) { f.Handlers = []party.PersonID{stranger} },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlay(t)
			p.table = procedure.Expropriation()
			p.refuse("invalid", officer1, "expropriation.open", but(expropriation(), change))
		})
	}
}
