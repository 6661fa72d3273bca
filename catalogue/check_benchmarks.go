package catalogue

import (
	"errors"
	"fmt"
	"slices"

	"sanxiang/domain/law"
)

func checkBenchmark(r law.BenchmarkRow) error {
	switch {
	case r.Power == "" || r.Respondent == "" || r.Tier == "" || r.Conditions == "" || r.Place == "":
		return errors.New("power, respondent, tier, conditions and place are needed")
	case r.Exempt && (r.Fine != nil || len(r.Kinds) > 0):
		return errors.New("who is let off gets no penalty")
	case !r.Exempt && r.Fine == nil && len(r.Kinds) == 0:
		return errors.New("give the fine, or the kinds of a tier without one, or exempt")
	case len(r.Kinds) > 0 && slices.Contains(r.Kinds, law.FinePenalty) != (r.Fine != nil):
		return errors.New("a fine and its range go together")
	}
	for _, k := range r.Kinds {
		if k.Title() == "" {
			return fmt.Errorf("penalty kind %q is unknown", k)
		}
	}
	if g := r.Gauge; g != nil && (law.GaugeTitle(g.Fact) == "" || g.AtLeast == 0 && g.Over == 0 && g.Below == 0 && g.AtMost == 0) {
		return fmt.Errorf("gauge %q needs a known fact and a bound", g.Fact)
	}
	if err := checkFine(r.Fine); err != nil {
		return err
	}
	return checkSourced(r.Cite, r.Confidence, r.Source, r.InForce)
}

// checkTiersOf asks that each tier belongs to a respondent of a power, lies
// within the statute unless it is lighter in kind, and that no name stands
// twice.
func checkTiersOf(set law.Set) error {
	seen := map[[3]string]bool{}
	for _, r := range set.Benchmarks {
		p, ok := set.Powers[r.Power]
		i := slices.IndexFunc(p.Ranges, func(x law.Range) bool { return x.Respondent == r.Respondent })
		name := [3]string{r.Power, r.Respondent, r.Tier}
		switch {
		case !ok || i < 0:
			return fmt.Errorf("benchmark %s: power %s has no respondent %s", r.ID, r.Power, r.Respondent)
		case seen[name]:
			return fmt.Errorf("benchmark %s: the tier %s stands twice", r.ID, r.Tier)
		case r.Fine != nil && !within(*r.Fine, p.Ranges[i].Fine):
			return fmt.Errorf("benchmark %s goes beyond the statute", r.ID)
		}
		seen[name] = true
	}
	return nil
}

// within tells whether a tier's fine lies inside the statute's.
func within(tier law.Fine, statute *law.Fine) bool {
	return statute != nil && tier.Base == statute.Base && tier.Min >= statute.Min && tier.Max <= statute.Max &&
		tier.MinBP >= statute.MinBP && tier.MaxBP <= statute.MaxBP
}
