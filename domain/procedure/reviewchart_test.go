package procedure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/casefile"
	"sanxiang/domain/procedure"
)

// The chart holds every step that the rows know on review and ladder, and what
// waits for the consent; nothing leads from the ladder to a decision.
//
//law:covers G10
func TestReviewChartIsReadOffTheRows(t *testing.T) {
	for _, table := range procedure.Tables() {
		chart := procedure.ReviewChart(table)
		waits := false
		for _, a := range table.Acts {
			for _, g := range a.Goes {
				if g.Track == casefile.Review || g.Track == casefile.Ladder {
					require.Contains(t, chart, a.Title, "%s of %s", a.Name, table.ID)
				}
			}
			for _, id := range a.Needs {
				waits = waits || id == "G10"
			}
		}
		require.Equal(t, waits, strings.Contains(chart, "关口 G10"), table.ID)
		for _, line := range strings.Split(chart, "\n") {
			if strings.Contains(line, "act_decision_make") && strings.Contains(line, "-->") {
				require.Contains(t, line, "review_passed -->", "%s: %s", table.ID, line)
			}
		}
		require.Equal(t, chart, procedure.ReviewChart(table))
	}
}
