package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
)

// stages names, for the phases that several procedures share, the states of a
// procedure's own main track at which they come in.
type stages struct {
	open     []casefile.State // the case is being handled, nothing is decided
	proposed []casefile.State // there is a proposal and no decision
	review   []casefile.State // a proposal may be submitted for review
	decided  []casefile.State // the decision document is out, or later
	over     []casefile.State // nothing is decided, and nothing will be

	publication string   // what its public version is called
	duties      []string // the periods that publication meets, the first to run first; those of decisions when none are named
}

// shownBy names the periods that publication meets.
func (at stages) shownBy() []string {
	if len(at.duties) > 0 {
		return at.duties
	}
	return []string{"D14", "D15"}
}

// penaltyStages are those of the ordinary penalty procedure.
func penaltyStages() stages {
	return stages{
		open: beforeDecision(), proposed: proposed(), review: on(Reported, Noticed),
		decided: slices.DeleteFunc(decided(), func(s casefile.State) bool { return s == Decided }),
		over:    on(NotFiled, Ended), publication: "行政处罚决定公示",
	}
}

// readyForReview asks what the main track must have reached before the pack
// goes out.
func readyForReview(c casefile.Case) *fault.Fault {
	main, p := c.In(casefile.Main), c.Proposal()
	if main == Noticed || main == Proposed || main == ResultProposed || main == Reported && p != nil && p.Outcome == casefile.NoPenalty {
		return nil
	}
	return fault.New(fault.WrongState, "案件处于“%s”，应当在告知程序完成、形成拟处理意见后送审", StateTitle(casefile.Main, main))
}
