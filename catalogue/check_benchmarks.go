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
		return errors.New("要写 power（事项）、respondent（当事人身份）、tier（阶次）、conditions（适用条件）和 place（制定地）")
	case r.Exempt && (r.Fine != nil || len(r.Kinds) > 0):
		return errors.New("不予处罚（exempt）的，不写 kinds 和 fine")
	case !r.Exempt && r.Fine == nil && len(r.Kinds) == 0:
		return errors.New("要写 fine（罚款幅度）、kinds（处罚种类）或者 exempt（不予处罚）")
	case len(r.Kinds) > 0 && slices.Contains(r.Kinds, law.FinePenalty) != (r.Fine != nil):
		return errors.New("罚款（fine）和罚款幅度同时写或者都不写")
	}
	for _, k := range r.Kinds {
		if k.Title() == "" {
			return fmt.Errorf("没有“%s”这种处罚", k)
		}
	}
	if g := r.Gauge; g != nil && (law.GaugeTitle(g.Fact) == "" || g.AtLeast == 0 && g.Over == 0 && g.Below == 0 && g.AtMost == 0) {
		return fmt.Errorf("计量条件（gauge）“%s”要写系统识别的 fact 和一个界限", g.Fact)
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
			return fmt.Errorf("裁量基准 %s：事项 %s 没有“%s”这种当事人", r.ID, r.Power, r.Respondent)
		case seen[name]:
			return fmt.Errorf("裁量基准 %s：阶次“%s”重复", r.ID, r.Tier)
		case r.Fine != nil && !within(*r.Fine, p.Ranges[i].Fine):
			return fmt.Errorf("裁量基准 %s 超出法定幅度", r.ID)
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
