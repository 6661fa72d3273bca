package procedure

import (
	"fmt"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/law"
)

// Debt is what the decision makes the party owe and what is left of it on a
// day; amounts are in 分. It is reckoned from the entries, never stored.
type Debt struct {
	AsOf            calendar.Date `json:"as_of" doc:"计算到哪一日"`
	Fine            int64         `json:"fine" doc:"罚款金额（分）"`
	Confiscated     int64         `json:"confiscated" doc:"没收金额（分）"`
	Charge          int64         `json:"charge" doc:"征收金额（分）"` // of a levy
	FinePaid        int64         `json:"fine_paid" doc:"已缴罚款（分）"`
	ConfiscatedPaid int64         `json:"confiscated_paid" doc:"已缴没收款（分）"`
	ChargePaid      int64         `json:"charge_paid" doc:"已缴征收款（分）"`
	// DueOn is the last day for payment before any plan.
	DueOn     calendar.Date   `json:"due_on" doc:"缴款末日"`
	Parts     []DebtPart      `json:"parts,omitempty" doc:"各期"` // of the approved plan
	Surcharge SurchargeReckon `json:"surcharge" doc:"加处罚款"`
	// Costs are those of what the bureau did in the party's stead.
	Costs     int64        `json:"costs" doc:"代履行费用（分）"`
	CostsPaid int64        `json:"costs_paid" doc:"已缴代履行费用（分）"`
	Refund    RefundReckon `json:"refund" doc:"退还款项"`
}

// DebtPart is one instalment of the approved plan and how far it is paid.
type DebtPart struct {
	casefile.Instalment
	Open    int64         `json:"open" doc:"本期尚欠（分）"`
	PaidOn  calendar.Date `json:"paid_on,omitzero" doc:"缴清日期"` // the day on which nothing was open any more
	Overdue bool          `json:"overdue,omitempty" doc:"是否逾期"`
}

// SurchargeReckon is the late fine (加处罚款) with its derivation.
type SurchargeReckon struct {
	Told     bool  `json:"told" doc:"是否已经告知标准"` // by the decision; without it there is none
	Permille int64 `json:"permille" doc:"每日比例（千分之）"`
	deadline.Accrual
	Paid       int64           `json:"paid" doc:"已缴金额（分）"`
	Relieved   int64           `json:"relieved" doc:"减免的加处罚款（分）"`
	Open       int64           `json:"open" doc:"尚欠加处罚款（分）"`
	Derivation []deadline.Step `json:"derivation,omitempty" doc:"推算"`
}

// RefundReckon is what the bureau owes the party back, with its derivation:
// what came in and is not owed any more (强制法41).
type RefundReckon struct {
	Due        int64           `json:"due" doc:"应当退还（分）"`
	Repaid     int64           `json:"repaid" doc:"已退还金额（分）"`
	Open       int64           `json:"open" doc:"尚应退还（分）"`
	Derivation []deadline.Step `json:"derivation,omitempty" doc:"推算"`
}

// FineOpen is what is left of the fine.
func (d Debt) FineOpen() int64 { return d.Fine - d.FinePaid }

// Open is what is left of what was decided, without the late fine.
func (d Debt) Open() int64 { return d.Owed() - d.Settled() }

// CostsOpen is what is left of the costs.
func (d Debt) CostsOpen() int64 { return max(0, d.Costs-d.CostsPaid) }

// Owed is fine and confiscation together, or the charge of a levy.
func (d Debt) Owed() int64 { return d.Fine + d.Confiscated + d.Charge }

// Settled is what was paid of them.
func (d Debt) Settled() int64 { return d.FinePaid + d.ConfiscatedPaid + d.ChargePaid }

// Reckon says what the party of a decided case owes at the end of a day. The
// money goes to the fine, the confiscation and the late fine, in this order,
// except where an entry names what was paid of the confiscation. A levy has its
// charge alone.
func Reckon(c casefile.Case, on calendar.Date, rulesAt func(calendar.Date) law.Set) Debt {
	d := Debt{AsOf: on}
	was := owed(c)
	d.Fine, d.Confiscated, d.Charge = was.fine, was.confiscated, was.charge
	paid := splitOf(c, d, on.AddDays(1))
	d.FinePaid, d.ConfiscatedPaid, d.ChargePaid, d.Surcharge.Paid = paid.fine, paid.confiscated, paid.charge, paid.rest
	d.DueOn = dueBeforePlans(c)
	d.parts(c, on)
	d.surcharge(c, on, rulesAt)
	for _, x := range c.Compulsions {
		d.Costs += x.Owed()
		for _, r := range x.Receipts {
			if !r.On.After(on) {
				d.CostsPaid += r.Amount
			}
		}
	}
	d.refund(c, on)
	return d
}

// amounts are what a decision has the party pay.
type amounts struct{ fine, confiscated, charge int64 }

// owed is what was decided, or what the bureau, a reconsideration or a court
// made of it.
func owed(c casefile.Case) amounts {
	if c.Decision == nil || c.Decision.Version < 1 || c.Decision.Version > len(c.Proposals) {
		return amounts{}
	}
	if f := c.Decision.LastFate(); f != nil {
		return amounts{f.Fine, f.Confiscated, f.Charge}
	}
	p := c.Proposals[c.Decision.Version-1]
	if p.Levy != nil {
		return amounts{charge: p.Levy.Due()}
	}
	return amounts{fine: p.Fine, confiscated: p.Confiscated}
}

// split is how money that came in is divided.
type split struct{ fine, confiscated, charge, rest int64 }

// splitOf divides what came in before the day.
func splitOf(c casefile.Case, d Debt, before calendar.Date) split {
	var named, free int64
	for _, p := range c.Payments {
		if p.On.Before(before) {
			named += p.Confiscated
			free += p.Amount - p.Confiscated
		}
	}
	var s split
	s.confiscated = min(named, d.Confiscated)
	s.fine = min(free, d.Fine)
	free += named - s.confiscated - s.fine
	more := min(free, d.Confiscated-s.confiscated)
	s.confiscated += more
	s.charge = min(free-more, d.Charge)
	s.rest = free - more - s.charge
	return s
}

// dueBeforePlans is the last day for payment as the service of the decision set it.
func dueBeforePlans(c casefile.Case) calendar.Date {
	for _, p := range c.Deferrals {
		if p.Approved {
			return p.WasDueOn
		}
	}
	for _, rule := range []string{"D19", levyDue} {
		if k := c.Latest(rule); k != nil {
			return k.Result.DueOn
		}
	}
	return calendar.Date{}
}

// planOn is the approved plan in force at the beginning of a day, or nil.
func planOn(c casefile.Case, d calendar.Date) *casefile.PayPlan {
	for i := len(c.Deferrals) - 1; i >= 0; i-- {
		if p := &c.Deferrals[i]; p.Approved && p.DecidedOn.Before(d) {
			return p
		}
	}
	return nil
}

func planTotal(plan []casefile.Instalment) int64 {
	var sum int64
	for _, i := range plan {
		sum += i.Amount
	}
	return sum
}

// overdueFine is how much of the fine was overdue when a day began.
func overdueFine(c casefile.Case, d Debt, day calendar.Date) int64 {
	paid := splitOf(c, d, day).fine
	plan := planOn(c, day)
	if plan == nil {
		if day.After(d.DueOn) {
			return d.Fine - paid
		}
		return 0
	}
	due := d.Fine - planTotal(plan.Plan) // paid before the plan
	for _, part := range plan.Plan {
		if part.DueOn.Before(day) {
			due += part.Amount
		}
	}
	return max(0, due-paid) // a varied fine may be less than the plan counted on
}

// parts tells of each instalment how far it is paid.
func (d *Debt) parts(c casefile.Case, on calendar.Date) {
	plan := planOn(c, on.AddDays(1))
	if plan == nil {
		return
	}
	upTo := d.Fine - planTotal(plan.Plan)
	for _, part := range plan.Plan {
		upTo += part.Amount
		p := DebtPart{Instalment: part, Open: min(part.Amount, max(0, upTo-d.FinePaid))}
		p.Overdue = p.Open > 0 && part.DueOn.Before(on)
		if p.Open == 0 {
			p.PaidOn = reachedOn(c, *d, upTo)
		}
		d.Parts = append(d.Parts, p)
	}
}

// reachedOn is the day on which the payments towards the fine came to an amount.
func reachedOn(c casefile.Case, d Debt, amount int64) calendar.Date {
	var last calendar.Date
	for _, p := range c.Payments {
		if splitOf(c, d, p.On.AddDays(1)).fine >= amount && (last.IsZero() || p.On.Before(last)) {
			last = p.On
		}
	}
	return last
}

// NextPart is the first instalment that is not paid up, or nil.
func (d Debt) NextPart() *DebtPart {
	for i := range d.Parts {
		if d.Parts[i].Open > 0 {
			return &d.Parts[i]
		}
	}
	return nil
}

func (d *Debt) surcharge(c casefile.Case, on calendar.Date, rulesAt func(calendar.Date) law.Set) {
	s := &d.Surcharge
	s.Told = c.Decision != nil && c.Decision.SurchargeTold
	if d.DueOn.IsZero() || d.Fine == 0 {
		return
	}
	s.Permille = rulesAt(d.DueOn).Params.SurchargePermille()
	if !s.Told {
		s.Derivation = []deadline.Step{{Text: "决定书没有告知加处罚款的标准，不得加处罚款。", Cite: cite(compulsionLaw, "45.1")}}
		return
	}
	s.Accrual = deadline.Accrue(d.DueOn, on, s.Permille, d.Fine, func(day calendar.Date) int64 { return overdueFine(c, *d, day) }, disputed(c))
	s.Relieved = c.Surcharge.Relieved
	s.Open = max(0, s.Amount-s.Paid-s.Relieved)
	d.derive(c, on)
}

// disputed are the stretches of reconsideration and litigation: from the day
// of filing to the day on which the result was received.
func disputed(c casefile.Case) []deadline.Pause {
	var list []deadline.Pause
	for _, r := range c.Remedies {
		title := "行政复议"
		if r.Kind == casefile.Litigation {
			title = "行政诉讼"
		}
		list = append(list, deadline.Pause{From: r.FiledOn, To: r.ReceivedOn, Title: title})
	}
	return list
}

func (d *Debt) derive(c casefile.Case, on calendar.Date) {
	s := &d.Surcharge
	note := func(day calendar.Date, article law.Cite, format string, args ...any) {
		s.Derivation = append(s.Derivation, deadline.Step{On: day, Text: fmt.Sprintf(format, args...), Cite: article})
	}
	note(d.DueOn, cite(penaltyLaw, "67.3"), "缴款期限为%s，当日不计，自次日起计算。", d.DueOn)
	if plan := planOn(c, on.AddDays(1)); plan != nil {
		note(plan.DecidedOn, cite(penaltyLaw, "66.2"), "%s批准延期（分期）缴纳，此后按批准的各期期限计算。", plan.DecidedOn)
	}
	for _, q := range disputed(c) {
		if q.To.IsZero() {
			note(q.From, cite(penaltyLaw, "73.3"), "%s自%s起，期间不予计算，尚未结束。", q.Title, q.From)
			continue
		}
		note(q.To, cite(penaltyLaw, "73.3"), "%s自%s至%s，期间不予计算。", q.Title, q.From, q.To)
	}
	for _, x := range s.Stretches {
		note(x.To, cite(penaltyLaw, "72.1.1"), "%s至%s计%d日，以未缴罚款%s每日千分之%d，计%s。", x.From, x.To, x.Days, law.Yuan(x.Base), s.Permille, law.Yuan(x.Sum/1000))
	}
	if !s.CappedOn.IsZero() {
		note(s.CappedOn, cite(penaltyLaw, "72.1.1"), "至%s已达罚款数额%s，不再增加。", s.CappedOn, law.Yuan(d.Fine))
	}
	note(on, cite(penaltyLaw, "72.1.1"), "截至%s，加处罚款共%s，已缴%s，减免%s，尚欠%s。", on, law.Yuan(s.Amount), law.Yuan(s.Paid), law.Yuan(s.Relieved), law.Yuan(s.Open))
}

// refund reckons what is due back: all that was paid on decisions that were to
// be made anew, and what was paid on this one beyond what is owed.
func (d *Debt) refund(c casefile.Case, on calendar.Date) {
	r := &d.Refund
	article := cite(compulsionLaw, "41")
	for _, old := range c.Former {
		if sum := paidBy(old.Payments, on); sum > 0 {
			r.Due += sum
			r.Derivation = append(r.Derivation, deadline.Step{On: old.Decision.LastFate().On, Cite: article, Text: fmt.Sprintf("原决定（%s）被责令重新作出，已缴%s应当退还。", old.Decision.Number, law.Yuan(sum))})
		}
	}
	s := d.Surcharge
	if over := s.Paid - max(0, s.Amount-s.Relieved); over > 0 {
		r.Due += over
		r.Derivation = append(r.Derivation, deadline.Step{On: on, Cite: article, Text: fmt.Sprintf("本决定现应缴%s，加处罚款%s，已缴%s，多缴%s应当退还。",
			law.Yuan(d.Owed()), law.Yuan(max(0, s.Amount-s.Relieved)), law.Yuan(d.Settled()+s.Paid), law.Yuan(over))})
	}
	if over := d.CostsPaid - d.Costs; over > 0 {
		r.Due += over
		r.Derivation = append(r.Derivation, deadline.Step{On: on, Cite: article, Text: fmt.Sprintf("据以执行的决定失去效力，已缴的代履行、强制拆除费用%s应当退还。", law.Yuan(over))})
	}
	for _, x := range c.Refunds {
		if !x.On.After(on) {
			r.Repaid += x.Amount
			r.Derivation = append(r.Derivation, deadline.Step{On: x.On, Cite: article, Text: fmt.Sprintf("%s退还%s（凭证%s）。", x.On, law.Yuan(x.Amount), x.Receipt)})
		}
	}
	r.Open = max(0, r.Due-r.Repaid)
}

// paidBy adds up what came in until the end of a day.
func paidBy(list []casefile.PaidIn, on calendar.Date) int64 {
	var sum int64
	for _, p := range list {
		if !p.On.After(on) {
			sum += p.Amount
		}
	}
	return sum
}
