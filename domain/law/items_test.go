package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

func answersOf(p law.Power, result law.CheckResult) []law.CheckAnswer {
	var list []law.CheckAnswer
	for _, c := range p.Inspection.Checklist {
		list = append(list, law.CheckAnswer{Item: c.ID, Result: result, Note: "写明"})
	}
	return list
}

//law:covers I01 I02 I03 I04 I05
func TestEveryPointOfAChecklistIsAnsweredOnce(t *testing.T) {
	set := shipped(t)
	require.Len(t, set.PowersOf(law.Inspection), 5)
	for _, p := range set.PowersOf(law.Inspection) {
		points := len(p.Inspection.Checklist)
		require.GreaterOrEqual(t, points, 7, p.ID)
		found, f := p.Inspection.Inspect(answersOf(p, law.NothingFound), "answers")
		require.Nil(t, f)
		require.Empty(t, found)
		found, f = p.Inspection.Inspect(answersOf(p, law.Found), "answers")
		require.Nil(t, f)
		require.Equal(t, p.Inspection.Checklist, found)
		found, f = p.Inspection.Inspect(answersOf(p, law.NotApplicable), "answers")
		require.Nil(t, f)
		require.Empty(t, found)

		all := answersOf(p, law.Found)
		_, f = p.Inspection.Inspect(all[1:], "answers")
		require.NotNil(t, f, "a point left out")
		require.NotEmpty(t, f.Cite)
		_, f = p.Inspection.Inspect(append(answersOf(p, law.Found), all[0]), "answers")
		require.NotNil(t, f, "a point answered twice")
		_, f = p.Inspection.Inspect(append(answersOf(p, law.Found), law.CheckAnswer{Item: "x", Result: law.Found}), "answers")
		require.NotNil(t, f, "a point that there is not")
		all[0].Note = " "
		_, f = p.Inspection.Inspect(all, "answers")
		require.NotNil(t, f, "a finding that says nothing")
		all[0].Result = "perhaps"
		_, f = p.Inspection.Inspect(all, "answers")
		require.NotNil(t, f)
	}
}

//law:covers inspection_yearly_cap
func TestAnEnterpriseIsNotInspectedTooOften(t *testing.T) {
	set := shipped(t)
	require.Equal(t, 2, set.Params.InspectionYearlyCap())
	require.False(t, law.InspectionOverCap(set, 1))
	require.True(t, law.InspectionOverCap(set, 2))
}

// Sample (b): 320 m² of asphalt at 300 元 are 96 000 元.
//
//law:covers V01 V02 V03 levy_rate_dig_asphalt levy_rate_dig_concrete levy_rate_dig_pavement
//law:covers levy_rate_occupation levy_rate_sewage_household levy_rate_sewage_other
func TestLevyIsRateTimesQuantity(t *testing.T) {
	set := shipped(t)
	q := func(pairs ...any) map[string]int64 {
		m := map[string]int64{}
		for i := 0; i < len(pairs); i += 2 {
			m[pairs[i].(string)] = int64(pairs[i+1].(int))
		}
		return m
	}
	for _, c := range []struct {
		power, rate string
		quantities  map[string]int64
		want        int64
		formula     string
	}{
		{"V02", "asphalt", q("area", 320_000), 96_000_00, "300元 × 320平方米 = 96000元"},
		{"V02", "concrete", q("area", 10_500), 2_520_00, "240元 × 10.5平方米 = 2520元"},
		{"V02", "pavement", q("area", 1), 15, "150元 × 0.001平方米 = 0.15元"},
		{"V01", "standard", q("area", 50_000, "days", 30_000), 450_00, "0.30元 × 50平方米 × 30日 = 450元"},
		{"V01", "standard", q("area", 55, "days", 1_000), 2, "0.30元 × 0.055平方米 × 1日 = 0.02元"}, // 1.65 分
		{"V01", "standard", q("area", 50, "days", 1_000), 2, "0.30元 × 0.05平方米 × 1日 = 0.02元"},  // 1.5 分: half up
		{"V03", "household", q("volume", 1_234_000), 1_172_30, "0.95元 × 1234立方米 = 1172.30元"},
		{"V03", "other", q("volume", 100_000), 140_00, "1.40元 × 100立方米 = 140元"},
	} {
		r, f := law.LevyAmount(set, c.power, c.rate, c.quantities)
		require.Nil(t, f)
		require.Equal(t, c.want, r.Amount, c.formula)
		require.Equal(t, c.formula, r.Formula)
		require.NotEmpty(t, r.Edition)
		require.NotEmpty(t, r.Cite.String())
	}
	for name, c := range map[string]struct {
		power, rate string
		quantities  map[string]int64
	}{
		"unknown rate":              {"V02", "gold", q("area", 1)},
		"nothing measured":          {"V02", "asphalt", q()},
		"negative":                  {"V02", "asphalt", q("area", -1)},
		"another quantity":          {"V02", "asphalt", q("area", 1, "days", 1)},
		"too much":                  {"V02", "asphalt", q("area", 1<<62)},
		"no levy":                   {"P01", "asphalt", q("area", 1)},
		"decided by the government": {"V04", "", q()},
	} {
		_, f := law.LevyAmount(set, c.power, c.rate, c.quantities)
		require.NotNil(t, f, name)
	}
}

//law:covers levy_deferral_months
func TestReliefNeedsAGroundOfTheItem(t *testing.T) {
	set := shipped(t)
	ok := func(power string, r law.Relief) bool { return law.ReliefAllowed(set, power, r) == nil }
	require.True(t, ok("V02", law.Relief{Kind: law.Defer, Ground: "hardship", Charge: 96_000_00, Months: 6}))
	require.False(t, ok("V02", law.Relief{Kind: law.Defer, Ground: "hardship", Charge: 96_000_00, Months: 7}))
	require.False(t, ok("V02", law.Relief{Kind: law.Defer, Ground: "hardship", Charge: 96_000_00}))
	require.False(t, ok("V02", law.Relief{Kind: law.Defer, Ground: "hardship", Charge: 96_000_00, Months: 3, Amount: 1}))
	require.False(t, ok("V02", law.Relief{Kind: law.Exempt, Ground: "hardship", Charge: 96_000_00, Amount: 96_000_00}), "hardship defers only")
	require.False(t, ok("V02", law.Relief{Kind: law.Exempt, Ground: "friendship", Charge: 1, Amount: 1}))
	require.False(t, ok("V02", law.Relief{Kind: "forget", Ground: "hardship", Charge: 1, Amount: 1}))
	require.True(t, ok("V02", law.Relief{Kind: law.Reduce, Ground: "own_repair", Charge: 100, Amount: 99}))
	require.False(t, ok("V02", law.Relief{Kind: law.Reduce, Ground: "own_repair", Charge: 100, Amount: 100}))
	require.False(t, ok("V02", law.Relief{Kind: law.Reduce, Ground: "own_repair", Charge: 100, Amount: 50, Months: 1}))
	require.True(t, ok("V02", law.Relief{Kind: law.Exempt, Ground: "own_repair", Charge: 100, Amount: 100}))
	require.False(t, ok("V02", law.Relief{Kind: law.Exempt, Ground: "own_repair", Charge: 100, Amount: 99}))
	require.False(t, ok("P01", law.Relief{Kind: law.Exempt, Ground: "own_repair", Charge: 100, Amount: 100}))
	for _, p := range set.PowersOf(law.Levy) {
		for _, g := range p.Levy.Grounds {
			require.NotEmpty(t, g.Cite.String(), "%s %s", p.ID, g.ID)
		}
	}
}

func documents(list []law.Document) []string {
	ids := []string{}
	for _, d := range list {
		ids = append(ids, d.ID)
	}
	return ids
}

//law:covers O01 O02 O03 V04
func TestDocumentsAreAskedForWhenTheyAreNeeded(t *testing.T) {
	set := shipped(t)
	for _, c := range []struct {
		power    string
		features []law.DocTest
		want     []string
	}{
		{"O01", nil, []string{"form", "report", "warranty"}},
		{"O01", []law.DocTest{"residential", "special_fire", "third_party_approval"}, []string{"form", "report", "approvals", "fire", "warranty", "home_manuals"}},
		{"O01", []law.DocTest{"municipal"}, []string{"form", "report", "municipal_tests", "warranty"}},
		{"O02", nil, []string{"contract", "permit", "identity"}},
		{"O02", []law.DocTest{"agent"}, []string{"contract", "permit", "identity", "proxy"}},
		{"O03", []law.DocTest{"co_owned", "sublet"}, []string{"contract", "identity", "title", "co_owners", "consent"}},
		{"V04", []law.DocTest{"many_expropriated"}, []string{"public_interest", "planning", "survey", "freeze", "plan", "comments", "risk", "meeting", "funds"}},
	} {
		terms := set.Powers[c.power].Filing
		require.Equal(t, c.want, documents(terms.Needed(c.features)), c.power)
		require.Equal(t, c.want[1:], documents(terms.Missing(c.features, c.want[:1])), c.power)
		require.Empty(t, terms.Missing(c.features, c.want))
	}
	require.Equal(t, []law.DocTest{"agent", "co_owned", "sublet", "amended"}, set.Powers["O03"].Filing.Features())
	_, f := set.Power(law.Other, "O03")
	require.Nil(t, f)
	_, f = set.Power(law.Other, "P01")
	require.NotNil(t, f)
}

// The bureau's and the applicants' periods in these categories.
//
//law:covers I10 V10 V11 V12 V13 V14 O10 O11 O12 O13 O15
func TestPeriodsOfTheOtherCategories(t *testing.T) {
	set := shipped(t)
	for id, want := range map[string]string{
		"I10": "7 WD P", "V10": "15 CD P", "V11": "10 WD P", "V12": "20 WD P", "V13": "30 CD A", "V14": "12 M A",
		"O10": "3 WD A", "O11": "5 WD P", "O12": "5 WD P", "O13": "5 WD P", "O15": "30 CD A",
	} {
		p, f := set.Period(id)
		require.Nil(t, f)
		span, err := p.Span.MarshalText()
		require.NoError(t, err)
		require.Equal(t, want, string(span)+" "+string(p.Confidence), id)
	}
}
