package procedure

import (
	"slices"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// Said is one entry that a decision rests on: who said what, and when.
type Said struct {
	Entry      casefile.Event
	Title      string
	Conclusion string // of an opinion, a deliberation, a rung: its code; "" where there is none
}

// Account ties what became of a decision (varied, revoked, lost) to the entries
// that it rests on, each with its author (责任追究: 行政处罚法76–83, 国办发〔2018〕
// 118号（十四）). It says who did what in one case; it compares nobody with
// anybody.
type Account struct {
	Decision casefile.Decision
	Said     []Said
}

// AccountsOf lists the decisions of a case in order, those that were to be made
// anew or were taken back too, each with what it rests on.
func AccountsOf(t Table, c casefile.Case) []Account {
	var decisions []casefile.Decision
	for _, f := range c.Former {
		decisions = append(decisions, f.Decision)
	}
	decisions = append(decisions, c.Recalled...)
	if c.Decision != nil {
		decisions = append(decisions, *c.Decision)
	}
	slices.SortFunc(decisions, func(a, b casefile.Decision) int { return a.Sequence - b.Sequence })
	accounts := make([]Account, len(decisions))
	since := 0
	for i, d := range decisions {
		accounts[i] = Account{Decision: d, Said: saidBetween(t, c, since, d.Sequence)}
		since = d.Sequence
	}
	return accounts
}

func saidBetween(t Table, c casefile.Case, since, until int) []Said {
	var list []Said
	for _, e := range c.Events {
		act, ok := t.Act(Name(e.Kind))
		if !ok || e.Struck || e.Role == party.System || e.Sequence <= since || e.Sequence > until {
			continue
		}
		list = append(list, Said{Entry: e, Title: act.Title, Conclusion: concluded(e.Facts)})
	}
	return list
}

func concluded(f casefile.Facts) string {
	switch v := f.(type) {
	case *casefile.ReviewOpine:
		return string(v.Code)
	case *casefile.DeliberationHold:
		if v.Approved {
			return "approved"
		}
		return "not_approved"
	}
	return string(outcomeOf(f))
}
