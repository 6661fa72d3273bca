package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// Tables lists every procedure there is. A case runs under the one that its
// first entry names, to its end.
func Tables() []Table {
	return []Table{Ordinary(), Summary(), Inspection(), Levy(), Registration(), Expropriation(), InspectionPlan()}
}

// TableOf finds the procedure of a case, or of the act that is to open one.
func TableOf(tables []Table, c casefile.Case, opening Name) (Table, bool) {
	i := slices.IndexFunc(tables, func(t Table) bool {
		if c.Sequence > 0 {
			return t.ID == c.Procedure
		}
		return t.Opening().Name == opening
	})
	if i < 0 {
		return Table{}, false
	}
	return tables[i], true
}

// categories is read-only: the category of enforcement that a case belongs to.
var categories = map[string]law.Category{OrdinaryID: law.Penalty, SummaryID: law.Penalty, InspectionID: law.Inspection, LevyID: law.Levy, RegistrationID: law.Other, ExpropriationID: law.Levy, PlanID: law.Inspection}

func category(c casefile.Case) law.Category { return categories[c.Procedure] }
