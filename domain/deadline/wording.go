package deadline

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// counted says how a span was counted and where it ends.
func (c *counting) counted(from, end calendar.Date, span law.Span, verb string) string {
	text := fmt.Sprintf("%s%s，末日为%s", verb, span, end)
	if verb != "" {
		text = fmt.Sprintf("自%s起%s%s，末日为%s", from, verb, span, end)
	}
	if detail := c.between(from, end, span.Unit); detail != "" {
		return text + "；" + detail
	}
	return text + "。"
}

// between names what was left out and let in among the days from < d ≤ to:
// each holiday once with its dates, weekends by number, make-up days by date.
// Only working-day counts leave days out.
func (c *counting) between(from, to calendar.Date, unit law.DayType) string {
	if unit != law.WorkingDay {
		return ""
	}
	var off, in []string
	weekends := 0
	for d := from.AddDays(1); !d.After(to); {
		if name, ok := c.cal.MakeUp(d); ok {
			in = append(in, fmt.Sprintf("%s（%s，%s调休上班）", d, weekday(d), name))
		}
		if c.cal.IsWorkingDay(d) {
			d = d.AddDays(1)
			continue
		}
		last, names := c.runOff(d, to)
		if len(names) == 0 {
			weekends += d.DaysUntil(last) + 1
		} else {
			off = append(off, fmt.Sprintf("%s（%s放假）", reach(d, last), strings.Join(names, "、")))
		}
		d = last.AddDays(1)
	}
	return sentence(off, weekends, in)
}

// runOff follows days off that stand together, from d to at most limit, and
// collects the holidays among them.
func (c *counting) runOff(d, limit calendar.Date) (last calendar.Date, names []string) {
	for last = d; ; last = last.AddDays(1) {
		if name := c.cal.Name(last); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
		if next := last.AddDays(1); next.After(limit) || c.cal.IsWorkingDay(next) {
			return last, names
		}
	}
}

func sentence(off []string, weekends int, in []string) string {
	var parts []string
	if len(off) > 0 {
		parts = append(parts, strings.Join(off, "、")+"不计")
	}
	if weekends > 0 {
		parts = append(parts, fmt.Sprintf("其余周六、周日共%d天不计", weekends))
	}
	if len(in) > 0 {
		parts = append(parts, strings.Join(in, "、")+"计入")
	}
	if len(parts) == 0 {
		return "其间均为工作日。"
	}
	return strings.Join(parts, "；") + "。"
}

func reach(from, to calendar.Date) string {
	if from == to {
		return from.String()
	}
	return from.String() + "至" + to.String()
}

func dayOff(cal calendar.Calendar, d calendar.Date) string {
	if name := cal.Name(d); name != "" {
		return name + "放假"
	}
	return weekday(d)
}

func naming(q Pause) string {
	title := q.Title
	if title == "" {
		title = "不计入期限的时间"
	}
	if q.To.IsZero() {
		return fmt.Sprintf("%s自%s起", title, q.From)
	}
	return fmt.Sprintf("%s自%s至%s", title, q.From, q.To)
}

func unknownYear(cal calendar.Calendar, year int) string {
	if _, ok := cal.Arrangement(year); ok {
		return fmt.Sprintf("%d年放假安排尚未公布，按法定节日和周末推算，结果为暂定，公布后重新计算。", year)
	}
	return fmt.Sprintf("没有%d年的放假数据，仅按公历固定的法定节日和周末推算，结果为暂定，公布后重新计算。", year)
}

func weekday(d calendar.Date) string {
	return "周" + string([]rune("日一二三四五六")[d.Weekday()])
}

func clock(t time.Time) string { return t.In(calendar.Zone).Format("2006-01-02 15:04") }
