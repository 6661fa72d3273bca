package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/catalogue"
	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

func shipped(t *testing.T) law.Set {
	t.Helper()
	all, err := catalogue.Shipped()
	require.NoError(t, err)
	return all.At(calendar.MustDate("2026-09-28"))
}

func ids(hits []law.Hit) []string {
	list := []string{}
	for _, h := range hits {
		list = append(list, h.Rule)
	}
	return list
}

// penalty is a small ordinary penalty that nothing makes major.
func penalty(change func(*law.ReviewFacts)) law.ReviewFacts {
	f := law.ReviewFacts{
		Category: law.Penalty, Outcome: law.Punish, Power: "P12", Kinds: []law.PenaltyKind{law.FinePenalty},
		Fine: 30_000_00, Relations: 1, Respondents: 1,
	}
	change(&f)
	return f
}

//law:covers R1 R2 R3 R4 R5 R6 R7 R8 R10 M01 M02 M03 M04 M05 M06 M07 M08 M09 M10 M11 M12 M13 review_threshold_person
//law:covers review_threshold_org review_threshold_levy
func TestMustReview(t *testing.T) {
	set := shipped(t)
	for name, c := range map[string]struct {
		change func(*law.ReviewFacts)
		want   []string
	}{
		"nothing":                   {func(*law.ReviewFacts) {}, []string{}},
		"R1 hearing held":           {func(f *law.ReviewFacts) { f.HearingHeld = true }, []string{"R1"}},
		"R2 hearing type by kind":   {func(f *law.ReviewFacts) { f.Kinds = append(f.Kinds, law.RevokePermit) }, []string{"R2"}},
		"R2 hearing type by amount": {func(f *law.ReviewFacts) { f.Fine = 50_000_00 }, []string{"R2"}},
		"R2, one 分 below":           {func(f *law.ReviewFacts) { f.Fine = 50_000_00 - 1 }, []string{}},
		"R2, a person's threshold":  {func(f *law.ReviewFacts) { f.PartyIsPerson, f.Fine = true, 5_000_00 }, []string{"R2"}},
		"R3 organisation":           {func(f *law.ReviewFacts) { f.Fine = 100_000_00 }, []string{"R2", "R3"}},
		"R3 with confiscation":      {func(f *law.ReviewFacts) { f.Fine, f.Confiscated = 40_000_00, 60_000_00 }, []string{"R2", "R3"}},
		"R3 person":                 {func(f *law.ReviewFacts) { f.PartyIsPerson, f.Fine = true, 10_000_00 }, []string{"R2", "R3"}},
		"R4 below the range":        {func(f *law.ReviewFacts) { f.Mitigated = true }, []string{"R4"}},
		"R4 off the benchmark":      {func(f *law.ReviewFacts) { f.OffBenchmark = true }, []string{"R4"}},
		"R5 two relations":          {func(f *law.ReviewFacts) { f.Relations = 2 }, []string{"R5"}},
		"R5 two respondents":        {func(f *law.ReviewFacts) { f.Respondents = 2 }, []string{"R5"}},
		"R5 crime":                  {func(f *law.ReviewFacts) { f.Crime = true }, []string{"R5"}},
		"R5 group":                  {func(f *law.ReviewFacts) { f.Group = true }, []string{"R5"}},
		"R5 public interest":        {func(f *law.ReviewFacts) { f.PublicInterest = true }, []string{"R5"}},
		"R6 seizure":                {func(f *law.ReviewFacts) { f.Category, f.Outcome, f.Measure = law.Compulsion, law.Enforce, law.Seize }, []string{"R6", "M10"}},
		"R7 levy": {func(f *law.ReviewFacts) {
			f.Category, f.Outcome, f.Fine, f.Levied = law.Levy, law.Charge, 0, 100_000_00
		}, []string{"R7", "M11"}},
		"R7 small levy": {func(f *law.ReviewFacts) { f.Category, f.Outcome, f.Fine, f.Levied = law.Levy, law.Charge, 0, 96_000_00 }, []string{}},
		"R7 relief": {func(f *law.ReviewFacts) {
			f.Category, f.Outcome, f.Fine, f.Levied = law.Levy, law.Relieve, 0, 96_000_00
		}, []string{"R7", "M11"}},
		"R8 filing refused":              {func(f *law.ReviewFacts) { f.Category, f.Outcome, f.Fine = law.Other, law.Refuse, 0 }, []string{"R8", "M12"}},
		"R8 filing granted":              {func(f *law.ReviewFacts) { f.Category, f.Outcome, f.Fine = law.Other, law.Grant, 0 }, []string{}},
		"R10 the head asks":              {func(f *law.ReviewFacts) { f.HeadAsks = true }, []string{"R10"}},
		"summary procedure":              {func(f *law.ReviewFacts) { f.Summary, f.HeadAsks, f.Crime = true, true, true }, []string{}},
		"a transfer decides nothing":     {func(f *law.ReviewFacts) { f.Outcome, f.Crime = law.Transfer, true }, []string{}},
		"a transfer, the head asks":      {func(f *law.ReviewFacts) { f.Outcome, f.HeadAsks = law.Transfer, true }, []string{"R10"}},
		"always, whatever the fine":      {func(f *law.ReviewFacts) { f.Power, f.Fine = "P10", 0 }, []string{"M07"}},
		"always, even without penalty":   {func(f *law.ReviewFacts) { f.Power, f.Fine, f.Outcome = "P02", 0, law.NoPenalty }, []string{"M02"}},
		"case 1 building without permit": {func(f *law.ReviewFacts) { f.Power, f.Fine, f.Respondents = "P01", 223_200_00, 3 }, []string{"R2", "R3", "R5", "M01"}},
		"case 4 subcontracting":          {func(f *law.ReviewFacts) { f.Power, f.Fine, f.Confiscated = "P04", 49_000_00, 196_000_00 }, []string{"R2", "R3", "M03"}},
		"case 5 handed over":             {func(f *law.ReviewFacts) { f.Power, f.Fine = "P05", 756_000_00 }, []string{"R2", "R3", "M04"}},
		"case 11 gas without permit":     {func(f *law.ReviewFacts) { f.Power, f.Fine, f.Confiscated = "P11", 80_000_00, 36_000_00 }, []string{"R2", "R3", "M08"}},
		"case 13 load-bearing wall":      {func(f *law.ReviewFacts) { f.Power, f.PartyIsPerson, f.Fine = "P13", true, 55_000_00 }, []string{"R2", "R3", "M05"}},
		"M13 expropriation": {func(f *law.ReviewFacts) {
			f.Category, f.Outcome, f.Power, f.Fine = law.Levy, law.Charge, "V04", 0
		}, []string{"M13"}},
		"case 7 presale":            {func(f *law.ReviewFacts) { f.Power, f.Fine, f.PublicInterest = "P07", 20_800_00, true }, []string{"R5", "M06"}},
		"case 8 sold twice":         {func(f *law.ReviewFacts) { f.Power, f.Fine = "P08", 25_000_00 }, []string{}},
		"case 14 fire design, stop": {func(f *law.ReviewFacts) { f.Power, f.Kinds = "P14", []law.PenaltyKind{law.StopWork, law.FinePenalty} }, []string{"R2", "M09"}},
	} {
		require.Equal(t, c.want, ids(law.MustReview(set, penalty(c.change))), name)
	}
}

//law:covers R9 review_all_ordinary
func TestR9ReviewsEverythingButSummaryProcedure(t *testing.T) {
	set := shipped(t)
	var rows []law.Param
	for _, r := range set.Params.Rows() {
		if r.Key == "review_all_ordinary" {
			r.Value = "true"
		}
		rows = append(rows, r)
	}
	params, err := law.NewParams(rows...)
	require.NoError(t, err)
	set.Params = params
	require.Equal(t, []string{"R9"}, ids(law.MustReview(set, penalty(func(*law.ReviewFacts) {}))))
	require.Empty(t, law.MustReview(set, penalty(func(f *law.ReviewFacts) { f.Summary = true })))
}

func TestHitsNameTheirArticle(t *testing.T) {
	hits := law.MustReview(shipped(t), penalty(func(f *law.ReviewFacts) { f.HearingHeld = true }))
	require.Equal(t, "《行政处罚法》第五十八条第一款第二项", hits[0].Cite.String())
	require.NotEmpty(t, hits[0].Title)
}

//law:covers hearing_threshold_person hearing_threshold_org
func TestHearingType(t *testing.T) {
	set := shipped(t)
	fine := []law.PenaltyKind{law.FinePenalty}
	is := func(person bool, kinds []law.PenaltyKind, f, c int64) bool {
		yes, reasons := law.HearingType(set, person, kinds, f, c)
		require.Equal(t, yes, len(reasons) > 0)
		return yes
	}
	require.True(t, is(true, fine, 5_000_00, 0))
	require.False(t, is(true, fine, 4_999_99, 0))
	require.False(t, is(false, fine, 5_000_00, 0))
	require.True(t, is(false, fine, 50_000_00, 0))
	require.True(t, is(false, fine, 49_000_00, 196_000_00), "what is confiscated counts (case 4)")
	require.False(t, is(false, []law.PenaltyKind{law.Warning, law.SuspendPermit}, 0, 0))
	for _, k := range []law.PenaltyKind{law.Downgrade, law.RevokePermit, law.SuspendBusiness, law.Close, law.RestrictPractice, law.StopPractice, law.StopWork} {
		require.True(t, is(false, []law.PenaltyKind{k}, 0, 0), k)
	}
	_, reasons := law.HearingType(set, false, fine, 60_000_00, 0)
	require.Equal(t, []string{"罚款、没收合计60000元，达到听证标准50000元"}, reasons)
}

// The catalogue may ask by category, level, field, amount and social impact
// (实施方案三（三）3): all that an entry names must be so.
func TestEntriesAskByLevelFieldAmountAndImpact(t *testing.T) {
	set := shipped(t)
	set.MajorRules = []law.MajorRule{{
		ID: "X1", Title: "燃气领域", Categories: []law.Category{law.Penalty}, Fields: []string{"燃气"}, Levels: []string{"district"},
		MinPerson: 2_000_00, MinOrg: 20_000_00, Any: []law.Test{"always"}, Basis: []law.Cite{{Law: "本机关", Article: ""}},
	}, {
		ID: "X2", Title: "社会影响", Any: []law.Test{"social_impact"}, Basis: []law.Cite{{Law: "本机关", Article: ""}},
	}}
	for name, c := range map[string]struct {
		change func(*law.ReviewFacts)
		want   []string
	}{
		"all of it":          {func(f *law.ReviewFacts) { f.Fine = 20_000_00 }, []string{"X1"}},
		"one 分 below":        {func(f *law.ReviewFacts) { f.Fine = 20_000_00 - 1 }, []string{}},
		"together":           {func(f *law.ReviewFacts) { f.Fine, f.Confiscated = 10_000_00, 10_000_00 }, []string{"X1"}},
		"a person":           {func(f *law.ReviewFacts) { f.PartyIsPerson, f.Fine = true, 2_000_00 }, []string{"X1"}},
		"a person, below":    {func(f *law.ReviewFacts) { f.PartyIsPerson, f.Fine = true, 2_000_00-1 }, []string{}},
		"another field":      {func(f *law.ReviewFacts) { f.Power, f.Fine = "P08", 30_000_00 }, []string{}},
		"another level":      {func(f *law.ReviewFacts) { f.Level, f.Fine = "city", 30_000_00 }, []string{}},
		"another category":   {func(f *law.ReviewFacts) { f.Category, f.Fine = law.Other, 30_000_00 }, []string{}},
		"a group":            {func(f *law.ReviewFacts) { f.Group, f.Fine = true, 1 }, []string{"X2"}},
		"the public's cause": {func(f *law.ReviewFacts) { f.PublicInterest, f.Fine = true, 1 }, []string{"X2"}},
	} {
		require.Equal(t, c.want, ids(law.MustReview(set, penalty(c.change))), name)
	}
	hits := law.MustReview(set, penalty(func(f *law.ReviewFacts) { f.Group, f.Fine = true, 1 }))
	require.Equal(t, []law.Test{"social_impact"}, hits[0].Tests)
}
