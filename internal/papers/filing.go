package papers

import (
	"fmt"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// filingDispositions lists what a proposal on a filing comes to.
func filingDispositions(p casefile.ProposalVersion) []string {
	list := []string{labels["outcome"][string(p.Outcome)]}
	if p.Registration.OrderStop {
		list = append(list, "责令停止使用，重新组织竣工验收")
	}
	return list
}

func (v view) filing() law.FilingTerms {
	if p := v.rules.Powers[v.Case.Matter.Power]; p.Filing != nil {
		return *p.Filing
	}
	return law.FilingTerms{}
}

// DocumentTitles names the documents of the case's item.
func (v view) DocumentTitles(ids []string) ([]string, error) {
	var list []string
	for _, id := range ids {
		found := false
		for _, d := range v.filing().Documents {
			if d.ID == id {
				list, found = append(list, d.Title), true
			}
		}
		if !found {
			return nil, fmt.Errorf("the item %s has no document %q", v.Case.Matter.Power, id)
		}
	}
	return list, nil
}

// FeatureTitles names what the application is about besides the item.
func (v view) FeatureTitles(features []law.DocTest) string {
	var list []string
	for _, f := range features {
		list = append(list, f.Title())
	}
	return strings.Join(list, "、")
}

// CheckTitle names a point of the check, or a ground to revoke.
func (v view) CheckTitle(id string) (string, error) {
	terms := v.filing()
	points := terms.Checks
	if v.Case.Registration.Opened.By == "bureau" {
		points = terms.Revokes
	}
	for _, g := range points {
		if g.ID == id {
			return g.Title + "（" + g.Cite.String() + "）", nil
		}
	}
	return "", fmt.Errorf("the item %s has no point %q", v.Case.Matter.Power, id)
}

// CheckTitles names several.
func (v view) CheckTitles(ids []string) ([]string, error) {
	var list []string
	for _, id := range ids {
		title, err := v.CheckTitle(id)
		if err != nil {
			return nil, err
		}
		list = append(list, title)
	}
	return list, nil
}
