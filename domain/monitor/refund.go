package monitor

import "sanxiang/domain/casefile"

// cameIn and wentBack add up, in 分, the money of the whole history.
func cameIn(c casefile.Case) int64 {
	sum := c.Paid
	for _, old := range c.Former {
		for _, p := range old.Payments {
			sum += p.Amount
		}
	}
	paid, _ := costsOf(c)
	return sum + paid
}

// costsOf are the costs of the bureau's own enforcement: what came in, and what
// the party bears.
func costsOf(c casefile.Case) (paid, borne int64) {
	for _, x := range c.Compulsions {
		borne += x.Owed()
		for _, r := range x.Receipts {
			paid += r.Amount
		}
	}
	return paid, borne
}

func wentBack(c casefile.Case) int64 {
	var sum int64
	for _, r := range c.Refunds {
		sum += r.Amount
	}
	return sum
}

// stands is what the decision, as it is now, has the party pay; nothing where
// there is none, or none any more.
func stands(c casefile.Case) int64 {
	if c.Decision == nil {
		return 0
	}
	if f := c.Decision.LastFate(); f != nil {
		return f.Fine + f.Confiscated + f.Charge
	}
	return owed(c)
}

// kept is the most that the bureau may keep of what came in, when the decision
// has the party pay so much.
func kept(c casefile.Case, decided int64) int64 {
	paid, borne := costsOf(c)
	return min(c.Paid, decided) + min(paid, borne)
}

// paidBackWhatIsDue: of what came in, no more goes back than the decision and
// the costs do not keep.
func paidBackWhatIsDue(m Moment) string {
	if !is(m.Entry, "refund.record") {
		return ""
	}
	c := m.After()
	if wentBack(c) > cameIn(c)-kept(c, stands(c)) {
		return "退还的款项超过应退金额"
	}
	return ""
}

// paidBackOrReasoned: no case is closed over money that is the party's without
// a word on it. Beside the decision's amount no more is kept than a late fine
// can come to.
func paidBackOrReasoned(m Moment) string {
	if !is(m.Entry, "closure.approve") {
		return ""
	}
	c := m.Before()
	decided := stands(c)
	if last(c, "surcharge.begin") != nil {
		decided += decided
	}
	if cameIn(c)-wentBack(c) > kept(c, decided) && c.Closure != nil && blank(c.Closure.RefundReason) {
		return "没有退还款项，也没有说明理由即结案"
	}
	return ""
}
