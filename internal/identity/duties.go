package identity

import (
	"context"
	"slices"
	"sync"

	"sanxiang/domain/casefile"
	"sanxiang/domain/duties"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/editions"
	"sanxiang/internal/store"
)

// dutyRules is read-only: what the procedure tables say of roles beside each
// other, worked out when it is first asked for.
var dutyRules = sync.OnceValue(func() *duties.Rules { return duties.NewRules(procedure.Tables()) })

// checkStaff refuses a change of staff after which administration and case work
// meet in one person, a role is held in a unit that cannot give it, or somebody
// could do two things in a case that must be apart. It looks at everybody before
// and after. Call it after the change: that holds the lock on the directory's
// revision, so no other change can slip between the look and the commit, and what
// is committed is how things were. Eases tells that the change takes something
// away, which is refused to nobody on account of what was wrong before or of what
// it leaves without anybody (TryStaff tells that beforehand).
func (i *Identity) checkStaff(ctx context.Context, tx *store.Tx, eases bool) error {
	after, err := tx.Directory(ctx)
	if err != nil {
		return err
	}
	before, err := i.store.Directory(ctx)
	if err != nil {
		return err
	}
	if !eases {
		if err := i.checkPlaces(after); err != nil {
			return err
		}
	}
	report, err := i.judge(ctx, tx.Reader, before, after, eases)
	if err != nil {
		return err
	}
	if len(report.Refused) > 0 {
		return report.Refused[0].Fault()
	}
	return nil
}

// judge proves a change of the directory's rows on the cases that are open.
func (i *Identity) judge(ctx context.Context, r store.Reader, before, after store.Directory, eases bool) (duties.Report, error) {
	c := duties.Change{Today: i.Today(), Eases: eases}
	var err error
	if c.Before, err = People(before); err != nil {
		return duties.Report{}, err
	}
	if c.After, err = People(after); err != nil {
		return duties.Report{}, err
	}
	if c.Cases, err = openCases(ctx, r); err != nil {
		return duties.Report{}, err
	}
	rules, err := i.rules(ctx, r)
	if err != nil {
		return duties.Report{}, err
	}
	c.Since = rules.Params.ReviewerQualificationSince()
	return dutyRules().Judge(c), nil
}

// rules are those in force today.
func (i *Identity) rules(ctx context.Context, r store.Reader) (law.Set, error) {
	rows, err := r.Editions(ctx)
	if err != nil {
		return law.Set{}, err
	}
	all, err := editions.Of(rows)
	if err != nil {
		return law.Set{}, err
	}
	return all.At(i.Today()), nil
}

// over are the states in which nothing of a case is to be decided any more.
// Read-only.
var over = []casefile.State{
	procedure.NotFiled, procedure.NotInspected, procedure.InspectionConcluded, procedure.InspectionServed, procedure.InspectionSettled, procedure.Answered,
	procedure.Ended, procedure.Closing, procedure.Closed, procedure.Archived,
}

// openCases reads who did what in the open cases, and what their bars hold
// against whom.
func openCases(ctx context.Context, r store.Reader) ([]duties.Case, error) {
	rows, err := r.OpenDuties(ctx)
	if err != nil {
		return nil, err
	}
	var cases []duties.Case
	for _, row := range rows {
		if n := len(cases); n == 0 || cases[n-1].ID != row.CaseID {
			c := duties.Case{
				CaseRef: duties.CaseRef{ID: row.CaseID, Unit: party.UnitID(row.Unit)}, Procedure: row.Procedure,
				Undecided: !row.Decided && !slices.Contains(over, casefile.State(row.MainState)), Carries: map[procedure.Bar][]party.PersonID{},
			}
			if row.Number != nil {
				c.Number = *row.Number
			}
			cases = append(cases, c)
		}
		if row.Person != "" {
			addDuty(&cases[len(cases)-1], row)
		}
	}
	return cases, nil
}

func addDuty(c *duties.Case, row store.OpenDuty) {
	who := party.PersonID(row.Person)
	if row.Recused && !slices.Contains(c.Recused, who) {
		c.Recused = append(c.Recused, who)
	}
	carry := func(b procedure.Bar) { c.Carries[b] = append(c.Carries[b], who) }
	switch row.Duty {
	case "handler", "former_handler":
		carry(procedure.BarHandler)
		c.Parts = append(c.Parts, duties.Part{Person: who, Function: duties.Handle})
	case "submitter":
		carry(procedure.BarSubmitter)
	case "reviewer":
		carry(procedure.BarReviewer)
	case "host":
		carry(procedure.BarHost)
	}
	if part, act, ok := store.ReadPartDuty(row.Duty); ok {
		c.Parts = append(c.Parts, duties.Part{Person: who, Function: duties.Function(part), Act: procedure.Name(act)})
	}
}
