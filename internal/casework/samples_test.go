package casework_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/internal/demo"
	"sanxiang/internal/store/storetest"
)

// sample is what law.md §13 says of a case: the amounts in 分, and which gates
// it goes through. Rules are those of the catalogue of major decisions that must
// have fired.
type sample struct {
	power             string
	fine, confiscated int64
	hearing           bool // of the hearing type
	heard             bool
	rules             []string // nil where nobody has to review it
	deliberated       bool
	acts              []string // what it shows beside the straight way
}

var samples = map[string]sample{
	"case-1":         {power: "P01", fine: 223_200_00, hearing: true, rules: []string{"M01", "R2", "R3", "R5"}, deliberated: true},
	"case-1-builder": {power: "P01", fine: 9_000_00},
	"case-1-person":  {power: "P01", fine: 13_392_00, hearing: true, rules: []string{"M01", "R2", "R3"}, deliberated: true},
	"case-2":         {power: "P02", fine: 800_000_00, hearing: true, heard: true, rules: []string{"M02", "R1", "R2", "R3", "R5"}, deliberated: true, acts: []string{"hearing.hold", "defence.answer"}},
	"case-2-person":  {power: "P02", fine: 40_000_00, hearing: true, rules: []string{"M02", "R2", "R3"}, deliberated: true},
	"case-3":         {power: "P03", fine: 252_000_00, hearing: true, rules: []string{"M02", "R2", "R3"}, deliberated: true},
	"case-4":         {power: "P04", fine: 49_000_00, confiscated: 196_000_00, hearing: true, rules: []string{"M03", "R2", "R3"}, deliberated: true, acts: []string{"recommendation.issue"}},
	"case-5":         {power: "P05", fine: 756_000_00, hearing: true, rules: []string{"M04", "R2", "R3", "R5"}, deliberated: true},
	"case-5-person":  {power: "P05", fine: 45_360_00, hearing: true, rules: []string{"M04", "R2", "R3"}, deliberated: true},
	"case-6":         {power: "P06", fine: 320_000_00, hearing: true, rules: []string{"R2", "R3"}, deliberated: true},
	"case-7":         {power: "P07", fine: 20_800_00, confiscated: 12_000_00, rules: []string{"M06", "R5"}},
	"case-8":         {power: "P08", fine: 25_000_00},
	"case-9":         {power: "P09", fine: 60_000_00, hearing: true, rules: []string{"R2"}, deliberated: true},
	"case-10":        {power: "P10", fine: 190_000_00, hearing: true, rules: []string{"M07", "R2", "R3"}, deliberated: true},
	"case-11":        {power: "P11", fine: 80_000_00, confiscated: 36_000_00, hearing: true, rules: []string{"M08", "R2", "R3"}, deliberated: true, acts: []string{"preservation.execute", "preservation.dispose"}},
	"case-12":        {power: "P12", fine: 30_000_00},
	"case-13":        {power: "P13", fine: 55_000_00, hearing: true, rules: []string{"M05", "R2", "R3"}, deliberated: true},
	"case-14":        {power: "P14", fine: 60_000_00, hearing: true, rules: []string{"M09", "R2"}, deliberated: true},
	"case-15":        {power: "P15", fine: 6_000_00},
	"case-16":        {power: "P16", fine: 1_000_00, acts: []string{"spot.decide", "spot.file"}},
	"case-17":        {power: "P17"},
	"case-18":        {power: "P18", fine: 300_00},
}

// The sample cases of law.md §13, all eighteen with the persons beside the
// units, come to the amounts and go through the gates that stand there.
func TestSampleCasesAreThoseOfTheLaw(t *testing.T) {
	b := newBench(t, storetest.SQLite(t))
	plays, err := demo.Run(t.Context(), stage{b}, b.cast, b.cal, demo.Scripts(), func(*demo.Play, demo.Step) {})
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, p := range plays {
		want, ok := samples[p.Script.Name]
		if !ok {
			continue
		}
		seen[p.Script.Name] = true
		t.Run(p.Script.Name, func(t *testing.T) {
			c := casefile.Fold(b.entries(p.CaseID))
			v := c.Proposals[c.Decision.Version-1]
			require.Equal(t, want.power, c.Matter.Power)
			require.Equal(t, []int64{want.fine, want.confiscated}, []int64{v.Fine, v.Confiscated})
			require.Equal(t, want.fine+want.confiscated, c.Paid)
			require.Equal(t, want.hearing, v.HearingType)
			require.Equal(t, want.heard, c.HearingFile.Record != nil)
			var rules []string
			for _, h := range c.MustReview {
				rules = append(rules, h.Rule)
			}
			slices.Sort(rules)
			require.Equal(t, want.rules, rules)
			require.Equal(t, want.rules != nil, len(c.Rounds) > 0)
			require.Equal(t, want.deliberated, len(c.Deliberations) > 0)
			for _, act := range want.acts {
				require.Contains(t, kinds(c.Events), act)
			}
		})
	}
	require.Len(t, seen, len(samples))
}
