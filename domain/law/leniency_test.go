package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/law"
)

// 处罚法30 to 32: below the range on a statutory ground alone.
func TestPenalty32GroundsOfLeniency(t *testing.T) {
	for _, l := range []law.Leniency{law.HarmUndone, law.Coerced, law.Confessed, law.Merit, law.OtherLaw, law.ImpairedOne} {
		require.Nil(t, law.CheckLeniency(l, true, law.Adult, "proposal"), l)
		require.Nil(t, law.CheckLeniency(l, false, law.AgeUnknown, "proposal"), "lighter within the range")
		require.NotEmpty(t, l.Title())
		require.NotEmpty(t, l.Article().String())
	}
	require.Nil(t, law.CheckLeniency("", false, law.Adult, "proposal"), "neither lighter nor mitigated")
	require.Nil(t, law.CheckLeniency(law.YoungParty, true, law.Youth, "proposal"))
	for name, f := range map[string]func() string{
		"no ground":      func() string { return law.CheckLeniency("", true, law.Adult, "proposal").Fields[0].Path },
		"no such ground": func() string { return law.CheckLeniency("pity", true, law.Adult, "proposal").Fields[0].Path },
		"no youth":       func() string { return law.CheckLeniency(law.YoungParty, true, law.Adult, "proposal").Fields[0].Path },
		"a firm's age": func() string {
			return law.CheckLeniency(law.YoungParty, true, law.AgeUnknown, "proposal").Fields[0].Path
		},
	} {
		require.Equal(t, "proposal.leniency", f(), name)
	}
}
