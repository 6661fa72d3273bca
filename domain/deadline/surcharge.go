package deadline

import "sanxiang/domain/calendar"

// Surcharge is the late fine (加处罚款) in 分 for a number of late days, at a
// daily rate in ‰ of the principal, never more than the principal
// (行政处罚法第七十二条; 行政强制法第四十五条).
func Surcharge(principal, ratePermille int64, days int) int64 {
	if principal <= 0 || ratePermille <= 0 || days <= 0 {
		return 0
	}
	full := (1000 + ratePermille - 1) / ratePermille // days after which the cap is reached
	if int64(days) >= full {
		return principal
	}
	return min(principal, principal*ratePermille*int64(days)/1000)
}

// SurchargeDays counts the late days from the last day for payment to the day
// of payment. Time of reconsideration or litigation is excluded: the days d of
// a pause with From < d ≤ To, a zero To lasting until payment.
func SurchargeDays(due, paid calendar.Date, excluded []Pause) int {
	days := 0
	for d := due.AddDays(1); !d.After(paid); d = d.AddDays(1) {
		if !covered(d, excluded) {
			days++
		}
	}
	return days
}

func covered(d calendar.Date, pauses []Pause) bool {
	for _, q := range pauses {
		if d.After(q.From) && (q.To.IsZero() || !d.After(q.To)) {
			return true
		}
	}
	return false
}
