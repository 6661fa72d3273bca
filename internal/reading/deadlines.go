package reading

import (
	"context"
	"time"

	"sanxiang/api/view"
	"sanxiang/domain/calendar"
	"sanxiang/internal/store"
)

// mostDeadlines is how many tasks with a last day a calendar is given, the most
// urgent ones.
const mostDeadlines = 1000

// Deadlines are the last days in the person's inbox, each period of a case once
// however many tasks wait for it.
func (r *Reading) Deadlines(ctx context.Context, account string) ([]view.DueDay, error) {
	who, people, on, err := r.caller(ctx, account)
	if err != nil {
		return nil, err
	}
	filter, err := r.inboxOf(ctx, who, people, on)
	if err != nil {
		return nil, err
	}
	var list []view.DueDay
	at := map[string]int{}
	cursor := ""
	for read := 0; read < mostDeadlines; {
		page, err := r.store.TasksFor(ctx, filter, cursor, 200)
		if err != nil {
			return nil, err
		}
		for _, t := range page.Items {
			if t.DueAt == nil { // such tasks come last
				return list, nil
			}
			d := dueDay(t)
			if i, twice := at[d.Key]; twice {
				if list[i].Since.Before(d.Since) {
					list[i].Since = d.Since
				}
				continue
			}
			at[d.Key] = len(list)
			list = append(list, d)
		}
		if read, cursor = read+len(page.Items), page.Next; cursor == "" {
			break
		}
	}
	return list, nil
}

func dueDay(t store.TaskItem) view.DueDay {
	d := view.DueDay{
		Key: t.CaseID + "-" + t.Clock, CaseID: t.CaseID, Number: text(t.CaseNumber), Name: t.ClockTitle, On: calendar.DateOf(t.DueAt.Add(-time.Nanosecond)), Since: t.Since,
	}
	if t.Clock == "" {
		d.Key, d.Name = t.CaseID+"-"+t.Act, t.Title
	}
	return d
}
