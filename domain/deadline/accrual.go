package deadline

import "sanxiang/domain/calendar"

// Stretch is a run of late days on which the same amount was overdue. Sum is
// the late fine of the stretch before the cap, in thousandths of 分.
type Stretch struct {
	From calendar.Date `json:"from" doc:"起"`
	To   calendar.Date `json:"to" doc:"止"`
	Days int           `json:"days" doc:"天数"`
	Base int64         `json:"base" doc:"计算基数（分）"` // 分, overdue on each of the days
	Sum  int64         `json:"-"`
}

// Accrual is a late fine (加处罚款) as of a day, with what it rests on.
type Accrual struct {
	Days      int           `json:"days" doc:"天数"`
	Amount    int64         `json:"amount" doc:"金额（分）"` // 分
	CappedOn  calendar.Date `json:"capped_on,omitzero" doc:"达到本金数额之日"`
	Stretches []Stretch     `json:"stretches,omitempty" doc:"各段"`
}

// Accrue adds up the late fine day by day, from the day after the last day for
// payment to the given day, that day included. Overdue tells what was overdue
// at the beginning of a day, so that a payment ends the late fine with its own
// day. Excluded days count for nothing. It never grows over the cap.
func Accrue(due, until calendar.Date, permille, ceiling int64, overdue func(calendar.Date) int64, excluded []Pause) Accrual {
	var a Accrual
	var sum int64
	for d := due.AddDays(1); !d.After(until); d = d.AddDays(1) {
		base := overdue(d)
		if base <= 0 || covered(d, excluded) {
			continue
		}
		if a.CappedOn.IsZero() {
			a.Days++
			sum += base * permille
			a.extend(d, base, base*permille)
		}
		if sum/1000 >= ceiling && a.CappedOn.IsZero() {
			a.CappedOn = d
		}
	}
	a.Amount = min(ceiling, sum/1000)
	return a
}

func (a *Accrual) extend(d calendar.Date, base, sum int64) {
	if n := len(a.Stretches); n > 0 {
		if last := &a.Stretches[n-1]; last.Base == base && last.To.AddDays(1) == d {
			last.To, last.Days, last.Sum = d, last.Days+1, last.Sum+sum
			return
		}
	}
	a.Stretches = append(a.Stretches, Stretch{From: d, To: d, Days: 1, Base: base, Sum: sum})
}
