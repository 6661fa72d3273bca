package procedure_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// A year without a published calendar holds back what would harm the party or
// open a gate, and nothing else (law.Period's kinds).
func TestProvisionalEndHoldsBackRightsAndWaitsOnly(t *testing.T) {
	due := calendar.MustDate("2027-01-06")
	for kind, held := range map[law.Kind]bool{law.KindDuty: false, law.KindPower: false, law.KindRight: true, law.KindWait: true} {
		t.Run(string(kind), func(t *testing.T) {
			k := casefile.Clock{
				ID: "X-1", Rule: "X", Kind: kind, TriggerAt: calendar.MustDate("2026-12-24").Start(),
				Result: deadline.Result{Rule: "X", StartOn: calendar.MustDate("2026-12-24"), DueOn: due, DueAt: due.End(), Provisional: true},
			}
			rules := law.Set{Periods: map[string]law.Period{"X": {ID: "X", Kind: kind, Span: law.Span{N: 7, Unit: law.WorkingDay}}}}
			ctx := procedure.Context{Rules: rules, RulesAt: func(calendar.Date) law.Set { return rules }}
			steps := procedure.NextSteps(casefile.Case{Clocks: []casefile.Clock{k}}, ctx)
			require.Equal(t, held, len(steps) == 0, "the step at the end")
			require.Equal(t, !held, k.Over(due.End().Add(time.Hour)))

			k.Result.Provisional = false
			require.True(t, k.Over(due.End()))
			require.Len(t, procedure.NextSteps(casefile.Case{Clocks: []casefile.Clock{k}}, ctx), 1)
		})
	}
}
