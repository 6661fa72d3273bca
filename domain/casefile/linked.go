package casefile

import (
	"fmt"
	"strings"

	"sanxiang/domain/party"
)

// Responsible is a person who answers for a unit's offence: 直接负责的主管人员 or
// 其他直接责任人员 (质量条例73). Each gets a case of their own.
type Responsible struct {
	Party    party.Respondent `json:"party" doc:"责任人员"`
	Position string           `json:"position" minLength:"1" maxLength:"200" doc:"职务及在违法行为中的责任，例如项目负责人、直接负责的主管人员"`
	ShareBP  int64            `json:"share_bp,omitempty" minimum:"0" maximum:"10000" doc:"拟按单位罚款数额处罚的比例（万分之），例如百分之六填 600"`
}

// sameAs tells whether two entries name the same person.
func (r Responsible) sameAs(o Responsible) bool {
	if r.Party.IDCode != "" && o.Party.IDCode != "" {
		return r.Party.IDCode == o.Party.IDCode
	}
	return strings.TrimSpace(r.Party.Name) == strings.TrimSpace(o.Party.Name)
}

// NewlyResponsible are those whom the proposal names and no version before did.
func (c Case) NewlyResponsible(p Proposal) []Responsible {
	var fresh []Responsible
	for _, r := range p.Responsible {
		known := false
		for _, old := range c.Proposals {
			for _, o := range old.Responsible {
				known = known || r.sameAs(o)
			}
		}
		for _, o := range fresh {
			known = known || r.sameAs(o)
		}
		if !known {
			fresh = append(fresh, r)
		}
	}
	return fresh
}

// responsibleText is what the canonical text says of responsible persons. It
// is empty where nobody is named, so that versions written before they could
// be named keep their digests.
func (p Proposal) responsibleText() string {
	var b strings.Builder
	for _, r := range p.Responsible {
		fmt.Fprintf(&b, "责任人员：%s，%s，万分之%d\n", r.Party.Name, r.Position, r.ShareBP)
	}
	if p.ResponsibleNone != "" {
		fmt.Fprintf(&b, "未追究责任人员的理由：%s\n", p.ResponsibleNone)
	}
	if p.ShareBP > 0 {
		fmt.Fprintf(&b, "占单位罚款的比例：万分之%d\n", p.ShareBP)
	}
	return b.String()
}
