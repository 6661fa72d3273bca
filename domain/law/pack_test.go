package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

func packRows(list []law.Required) []string {
	rows := []string{}
	for _, r := range list {
		rows = append(rows, r.Row)
	}
	return rows
}

// What never happened is not asked for: an unconditional requirement would
// force people to forge a paper.
//
//law:covers K01 K02 K03 K04 K05 K06 K07 K08 K09 K10 K11 K12 K13 K14 K15 K16 K17
func TestPackAsksOnlyForWhatHappened(t *testing.T) {
	set := shipped(t)
	for name, c := range map[string]struct {
		facts law.PackFacts
		want  []string
	}{
		"penalty":                   {law.PackFacts{Category: law.Penalty, Outcome: law.Punish, Filed: true, NoticeServed: true}, []string{"K01", "K02", "K03", "K04"}},
		"no penalty":                {law.PackFacts{Category: law.Penalty, Outcome: law.NoPenalty, Filed: true}, []string{"K01", "K02"}},
		"defence":                   {law.PackFacts{Category: law.Penalty, Outcome: law.Punish, DefenceReceived: true}, []string{"K02", "K03", "K04", "K05"}},
		"hearing":                   {law.PackFacts{Category: law.Penalty, Outcome: law.Punish, HearingHeld: true}, []string{"K02", "K03", "K04", "K06"}},
		"M06 buyers":                {law.PackFacts{Category: law.Penalty, Outcome: law.Punish, Rules: []string{"R2", "M06"}}, []string{"K02", "K03", "K04", "K07"}},
		"M07 funds":                 {law.PackFacts{Category: law.Penalty, Outcome: law.Punish, Rules: []string{"M07"}}, []string{"K02", "K03", "K04", "K08"}},
		"M07, nothing imposed":      {law.PackFacts{Category: law.Penalty, Outcome: law.NoPenalty, Rules: []string{"M07"}}, []string{"K02"}},
		"M10 seizure, no demand":    {law.PackFacts{Category: law.Compulsion, Outcome: law.Enforce, Measure: law.Seize}, []string{"K10"}},
		"M10 court":                 {law.PackFacts{Category: law.Compulsion, Outcome: law.Enforce, Measure: law.CourtEnforcement}, []string{"K09", "K10"}},
		"M11 levy":                  {law.PackFacts{Category: law.Levy, Outcome: law.Charge, Power: "V02"}, []string{"K11"}},
		"M11 relief":                {law.PackFacts{Category: law.Levy, Outcome: law.Relieve, Power: "V02"}, []string{"K11", "K12"}},
		"M12 refusal":               {law.PackFacts{Category: law.Other, Outcome: law.Refuse, Power: "O01"}, []string{"K13"}},
		"a filing that is accepted": {law.PackFacts{Category: law.Other, Outcome: law.Grant, Power: "O01"}, []string{}},
		"inspection":                {law.PackFacts{Category: law.Inspection, Power: "I01"}, []string{"K14"}},
		"M13 expropriation":         {law.PackFacts{Category: law.Levy, Outcome: law.Charge, Power: "V04"}, []string{"K15", "K16", "K17"}},
	} {
		require.Equal(t, c.want, packRows(law.Pack(set, c.facts)), name)
	}
}

func TestMissingMaterialIsNamedWithItsRowAndArticle(t *testing.T) {
	needed := law.Pack(shipped(t), law.PackFacts{Category: law.Levy, Outcome: law.Relieve, Power: "V02"})
	missing := missingFrom(needed, nil, nil)
	require.Equal(t, "征收核定表（K11，《城市道路管理条例》第三十七条）", missing[0].String())
	require.Equal(t, []string{"K12"}, packRows(missingFrom(needed, []string{"levy-assessment"}, nil)), "a paper of the procedure")
	require.Equal(t, []string{"K12"}, packRows(missingFrom(needed, nil, []string{"assessment"})), "tagged material")
	require.Empty(t, missingFrom(needed, []string{"levy-assessment"}, []string{"relief_application"}))
	require.Equal(t, "购房人统计", law.MaterialTitle("buyers"))
	require.Empty(t, law.MaterialTitle("gossip"))
}

func missingFrom(needed []law.Required, papers, material []string) []law.Required {
	return slices.DeleteFunc(slices.Clone(needed), func(r law.Required) bool {
		return slices.ContainsFunc(papers, r.ByPaper) || slices.ContainsFunc(material, r.ByMaterial)
	})
}
