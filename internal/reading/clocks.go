package reading

import (
	"context"
	"fmt"
	"strings"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
	"sanxiang/internal/casework"
)

// Clocks lists every statutory period of a case, open or ended, with the
// arithmetic behind its last day.
func (r *Reading) Clocks(ctx context.Context, account, caseID string) ([]view.Clock, error) {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return nil, err
	}
	if _, only := procedure.NamedOnly(look.Case, look.Context); only {
		return []view.Clock{}, nil
	}
	return Explained(look), nil
}

func openClocks(look casework.Look) []view.Clock {
	list := []view.Clock{}
	for _, k := range look.Case.Clocks {
		if k.Open() {
			list = append(list, explained(look, k))
		}
	}
	return list
}

func clockView(k casefile.Clock, now time.Time) view.Clock {
	v := view.Clock{
		ID: k.ID, Rule: k.Rule, Title: k.Title, Kind: k.Kind, KindTitle: kindTitle(k.Kind), State: "running", Ended: k.Ended,
		EndedAt: instant(k.StoppedAt), TriggerSequence: k.TriggerSeq, TriggerOn: calendar.DateOf(k.TriggerAt), DueOn: k.Result.DueOn,
		Provisional: k.Result.Provisional, Late: k.Late, Moved: k.Generation, Pauses: kept(k.Pauses), Extensions: kept(k.Extensions),
		Steps: kept(k.Struck), CalendarEdition: k.CalendarEd, PeriodEdition: k.PeriodEd, Derivation: kept(k.Result.Derivation),
	}
	switch {
	case !k.Open():
		v.State, v.EndedTitle = "ended", endedTitle(k.Ended)
		v.Due = view.Due{DueAt: instant(k.Result.DueAt)}
	case k.Paused():
		v.State = "paused"
	default:
		v.Due = dueAt(k.Result.DueOn.String(), k.Result.DueAt, now)
		v.AtRisk = procedure.AtRisk(k)
		v.Overdue = k.Kind == law.KindDuty && !k.Result.DueAt.IsZero() && !now.Before(k.Result.DueAt)
	}
	return v
}

// endedTitle says how a clock ended. A step's name carries a mark when the
// last day was moved before.
func endedTitle(how string) string {
	how, _, _ = strings.Cut(how, "#")
	switch how {
	case "done":
		return "已办结"
	case "voided":
		return "已失效"
	case "waived":
		return "已放弃"
	case "lapsed":
		return "已失权"
	case "ended", "elapsed":
		return "已届满"
	}
	return how
}

// dueAt is by when something is to be done; last is the last day of its period,
// if it has one.
func dueAt(last string, at, now time.Time) view.Due {
	if at.IsZero() {
		return view.Due{}
	}
	left := at.Sub(now)
	v := view.Due{DueAt: &at, Remaining: &view.Remaining{Seconds: int64(left / time.Second), Text: hoursLeft(left)}}
	if days, ok := daysLeft(last, at, now); ok {
		v.Remaining.Text = days
	}
	return v
}

// daysLeft says how far off the last day is in civil days, before and after, as
// on a wall calendar: the day after it is the first day late. It says nothing on
// the day itself, nor of a period in hours; one of those that ends at midnight
// has the day that begins there as its last.
func daysLeft(last string, at, now time.Time) (string, bool) {
	ends := calendar.DateOf(at.Add(-time.Nanosecond))
	if !at.Equal(ends.End()) || last != "" && last != ends.String() {
		return "", false
	}
	switch days := calendar.DateOf(now).DaysUntil(ends); {
	case days > 0:
		return fmt.Sprintf("还有 %d 天", days), true
	case days < 0:
		return fmt.Sprintf("已逾期 %d 天", -days), true
	}
	return "", false
}

// hoursLeft says how long is left in hours, and less than one as that.
func hoursLeft(left time.Duration) string {
	prefix := "还有"
	if left <= 0 {
		prefix, left = "已逾期", -left
	}
	if hours := int(left / time.Hour); hours > 0 {
		return fmt.Sprintf("%s %d 小时", prefix, hours)
	}
	return prefix + "不足 1 小时"
}
