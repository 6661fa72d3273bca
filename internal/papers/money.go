package papers

import (
	"fmt"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// Debt is what the party owes on the day of the entry.
func (v view) Debt() procedure.Debt {
	return procedure.Reckon(v.Case, calendar.DateOf(v.Entry.HappenedAt), func(calendar.Date) law.Set { return v.rules })
}

// SurchargeSteps is how the late fine comes out, step by step.
func (v view) SurchargeSteps() []deadline.Step { return v.Debt().Surcharge.Derivation }

// PayPlan is the newest application to pay later or in parts.
func (v view) PayPlan() (casefile.PayPlan, error) {
	if n := len(v.Case.Deferrals); n > 0 {
		return v.Case.Deferrals[n-1], nil
	}
	return casefile.PayPlan{}, fmt.Errorf("the case has no application to pay later")
}

// PlanTotal adds up the approved plan.
func (v view) PlanTotal() (int64, error) {
	p, err := v.PayPlan()
	var sum int64
	for _, part := range p.Plan {
		sum += part.Amount
	}
	return sum, err
}
