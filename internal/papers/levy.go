package papers

import (
	"fmt"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// levyDispositions lists what a levy comes to, one sentence each.
func levyDispositions(t casefile.LevyTerms) []string {
	list := []string{"核定应征金额" + capital(t.Charge)}
	switch t.Kind {
	case law.Reduce:
		list = append(list, "减征"+capital(t.Relief)+"，应缴"+capital(t.Due()))
	case law.Exempt:
		list = append(list, "免征"+capital(t.Relief))
	case law.Defer:
		list = append(list, fmt.Sprintf("缓征%d个月，应缴%s", t.Months, capital(t.Due())))
	default:
		list = append(list, "应缴"+capital(t.Due()))
	}
	return list
}

// BasicFacts is what a form calls the facts of the case.
func (v view) BasicFacts() string {
	if v.penal() {
		return "基本违法事实"
	}
	return "基本事实"
}

func (v view) penal() bool {
	return v.Case.Levy == nil && v.Case.Registration == nil && v.Case.Expropriation == nil
}

// ClosureGround is why the case is closed, in the words of its procedure.
func (v view) ClosureGround() (string, error) {
	kind := "closure"
	switch {
	case v.Case.Levy != nil:
		kind = "levy-closure"
	case v.Case.Registration != nil:
		kind = "filing-closure"
	case v.Case.Expropriation != nil:
		kind = "expropriation-closure"
	}
	return label(kind, v.Case.Closure.Ground)
}

// RateTitle names a class of charge of the case's item.
func (v view) RateTitle(id string) (string, error) {
	if p := v.rules.Powers[v.Case.Matter.Power]; p.Levy != nil {
		for _, r := range p.Levy.Rates {
			if r.ID == id {
				return r.Title, nil
			}
		}
	}
	return "", fmt.Errorf("the item %s has no rate %q", v.Case.Matter.Power, id)
}

// GroundTitle names a ground of relief of the case's item.
func (v view) GroundTitle(id string) (string, error) {
	if p := v.rules.Powers[v.Case.Matter.Power]; p.Levy != nil {
		for _, g := range p.Levy.Grounds {
			if g.ID == id {
				return g.Title, nil
			}
		}
	}
	return "", fmt.Errorf("the item %s has no ground %q", v.Case.Matter.Power, id)
}

// TitleOf is the title of the newest paper of a slot.
func (v view) TitleOf(slot string) string {
	for i := len(v.Case.Papers) - 1; i >= 0; i-- {
		if v.Case.Papers[i].Slot == slot {
			return v.Case.Papers[i].Title
		}
	}
	return ""
}

// Again tells whether the decision is not the first on the charge.
func (v view) Again() bool { return procedure.DecidedBefore(v.Case) }

// LastDay is the last day of the newest clock of a rule.
func (v view) LastDay(rule string) (calendar.Date, error) {
	if k := v.Case.Latest(rule); k != nil {
		return k.Result.DueOn, nil
	}
	return calendar.Date{}, fmt.Errorf("the clock %s never ran", rule)
}

// UnpaidCause is the offence of who does not pay the case's item.
func (v view) UnpaidCause() (string, error) {
	if t := v.rules.Powers[v.Case.Matter.Power].Levy; t != nil && t.Unpaid != "" {
		return v.rules.Powers[t.Unpaid].Title, nil
	}
	return "", fmt.Errorf("no penalty for who does not pay %s", v.Case.Matter.Power)
}

// DecisionName is what the case's decision is called.
func (v view) DecisionName() string {
	if v.Case.Levy != nil {
		return v.TitleOf("levy-decision")
	}
	return "行政处罚决定书"
}

// DemandName is what the demand is called.
func (v view) DemandName() string {
	if v.Case.Levy != nil {
		return "催缴通知书"
	}
	return "催告书"
}

// MoneyName is what the decision has the party pay.
func (v view) MoneyName() string {
	if v.Case.Levy != nil {
		return "征收款"
	}
	return "罚没款"
}
