package catalogue

import (
	"errors"
	"fmt"

	"sanxiang/domain/law"
)

// checkTerms asks for what an item of its category needs, and refuses what
// belongs to another.
func checkTerms(p law.Power) error {
	switch {
	case (p.Category == law.Penalty) != (len(p.Ranges) > 0):
		return errors.New("处罚事项要写 ranges（处罚幅度），其他事项不写")
	case (p.Category == law.Inspection) != (p.Inspection != nil):
		return errors.New("检查事项要写 inspection（检查清单），其他事项不写")
	case (p.Category == law.Levy) != (p.Levy != nil):
		return errors.New("征收事项要写 levy（征收计算），其他事项不写")
	case p.Category == law.Other && p.Filing == nil:
		return errors.New("缺少 filing（备案材料）")
	case p.Filing != nil && p.Category != law.Other && (p.Levy == nil || p.Levy.DecidedBy == ""):
		return errors.New("filing 只用于备案事项，以及由其他机关决定的征收事项")
	}
	if err := checkInspection(p.Inspection); err != nil {
		return err
	}
	if err := checkLevy(p.Levy); err != nil {
		return err
	}
	return checkFiling(p.Filing)
}

func checkInspection(t *law.InspectionTerms) error {
	if t == nil {
		return nil
	}
	if t.Subject == "" || len(t.Checklist) == 0 {
		return errors.New("检查事项要写 subject（检查对象）和 checklist（检查清单）")
	}
	return distinct(t.Checklist, func(c law.CheckItem) (string, string, law.Cite) { return c.ID, c.Text, c.Cite })
}

func checkLevy(t *law.LevyTerms) error {
	switch {
	case t == nil:
		return nil
	case t.Payer == "":
		return errors.New("征收事项要写 payer（缴费人）")
	case t.DecidedBy == "" && (len(t.Rates) == 0 || len(t.Quantities) == 0):
		return errors.New("征收事项要写 rates 和 quantities，或者决定机关 decided_by")
	}
	for _, r := range t.Rates {
		if r.ID == "" || r.Title == "" || law.CheckParam(law.Param{Key: r.Param, Value: "1"}) != nil {
			return fmt.Errorf("费率 %s 要写 title 和一个金额参数", r.ID)
		}
	}
	for _, q := range t.Quantities {
		if q.ID == "" || q.Title == "" || q.Unit == "" {
			return errors.New("数量（quantities）要写 id、title 和 unit")
		}
	}
	for _, g := range t.Grounds {
		for _, k := range g.Kinds {
			if k.Title() == "" {
				return fmt.Errorf("没有“%s”这种减免", k)
			}
		}
		if len(g.Kinds) == 0 {
			return fmt.Errorf("减免事由 %s 要写 kinds", g.ID)
		}
	}
	return distinct(t.Grounds, func(g law.ReliefGround) (string, string, law.Cite) { return g.ID, g.Title, g.Cite })
}

func checkFiling(t *law.FilingTerms) error {
	if t == nil {
		return nil
	}
	if t.Applicant == "" || len(t.Documents) == 0 {
		return errors.New("备案要写 applicant（备案人）和 documents（材料）")
	}
	for _, d := range t.Documents {
		if d.When.Title() == "" {
			return fmt.Errorf("材料 %s：系统不识别条件“%s”", d.ID, d.When)
		}
	}
	ground := func(g law.Ground) (string, string, law.Cite) { return g.ID, g.Title, g.Cite }
	return errors.Join(
		distinct(t.Documents, func(d law.Document) (string, string, law.Cite) { return d.ID, d.Title, d.Cite }),
		distinct(t.Checks, ground), distinct(t.Revokes, ground),
	)
}

// distinct asks each row of a list for an id of its own, a title and an
// article.
func distinct[R any](rows []R, of func(R) (id, title string, cite law.Cite)) error {
	seen := map[string]bool{}
	for _, r := range rows {
		id, title, cite := of(r)
		switch {
		case id == "" || title == "" || seen[id]:
			return fmt.Errorf("“%s”要有不重复的 id 和 title", id)
		case cite.Law == "" || !articles.MatchString(cite.Article):
			return fmt.Errorf("%s：依据“%s %s”不是“法名 条.款.项”的形式", id, cite.Law, cite.Article)
		}
		seen[id] = true
	}
	return nil
}
