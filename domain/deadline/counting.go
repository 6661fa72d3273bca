package deadline

import (
	"fmt"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
)

// The articles on counting itself.
var (
	startCite  = law.Cite{Law: "民法典", Article: "201"}
	hourCite   = law.Cite{Law: "民法典", Article: "201.2"}
	monthCite  = law.Cite{Law: "民法典", Article: "202"}
	rollCite   = law.Cite{Law: "民法典", Article: "203.1"}
	dayEndCite = law.Cite{Law: "民法典", Article: "203.2"}
)

// counting is one computation under way.
type counting struct {
	period law.Period
	cal    calendar.Calendar
	pauses []Pause // those not used yet, in order
	res    Result
	silent bool // no derivation
}

// note adds a line to the derivation. The text is asked for only when there is
// to be one: it costs many times what the counting costs.
func (c *counting) note(on calendar.Date, cite law.Cite, text func() string) {
	if !c.silent {
		c.res.Derivation = append(c.res.Derivation, Step{On: on, Text: text(), Cite: cite})
	}
}

// forward counts the period and each extension, one after the other, from the
// unrolled end of what went before.
func (c *counting) forward(exts []Extension, floor calendar.Date) {
	start := c.res.StartOn
	c.note(start, startCite, func() string {
		return fmt.Sprintf("%s为起算事由（%s）发生之日，当日不计入，自%s起计算。", start, c.period.Trigger, start.AddDays(1))
	})
	end := c.stretch(start, c.period.Span, "", c.period.Cite)
	for _, e := range exts {
		if c.res.Paused {
			break
		}
		end = c.stretch(end, e.Span, "延长", e.Cite)
	}
	if c.res.Paused {
		c.paused()
		return
	}
	due := c.roll(end)
	for len(c.pauses) > 0 && !c.pauses[0].From.After(due) && !c.res.Paused {
		end = c.resumeAt(end, due)
		due = c.roll(end)
	}
	if c.res.Paused {
		c.paused()
		return
	}
	for _, q := range c.pauses {
		c.note(due, q.Cite, func() string { return fmt.Sprintf("%s开始于期限届满之后，不影响期限。", naming(q)) })
	}
	c.res.RawOn, c.res.DueOn = end, due
	c.raise(floor)
	c.close()
}

// stretch counts one span from a day, and takes the pauses that begin before
// its end.
func (c *counting) stretch(from calendar.Date, span law.Span, verb string, cite law.Cite) calendar.Date {
	end := add(c.cal, from, span)
	c.note(end, cite, func() string { return c.counted(from, end, span, verb) })
	if span.Unit == law.Month && end.Day() != from.Day() {
		c.note(end, monthCite, func() string { return "到期月没有对应日，以该月最后一日为末日。" })
	}
	for len(c.pauses) > 0 && c.pauses[0].From.Before(end) {
		q := c.pauses[0]
		if q.To.IsZero() {
			c.res.Paused = true
			return end
		}
		c.pauses = c.pauses[1:]
		end = c.grow(end, q, span.Unit)
	}
	return end
}

// grow moves an end by a pause: calendar and month periods by its length,
// working-day periods by the working days in it.
func (c *counting) grow(end calendar.Date, q Pause, unit law.DayType) calendar.Date {
	if unit != law.WorkingDay {
		days := q.From.DaysUntil(q.To)
		grown := end.AddDays(days)
		c.note(grown, q.Cite, func() string {
			return fmt.Sprintf("%s，扣除%d日，末日由%s移至%s。", naming(q), days, end, grown)
		})
		return grown
	}
	lost := c.cal.WorkingDaysBetween(q.From, q.To)
	grown := c.cal.AddWorkingDays(end, lost)
	c.note(grown, q.Cite, func() string {
		return fmt.Sprintf("%s，其间%d个工作日不计入，末日由%s移至%s。", naming(q), lost, end, grown)
	})
	return grown
}

// resumeAt deals with a pause that begins on the last day or while that day is
// being rolled: nothing is left to count, but the day itself was taken away,
// so the day on which the time runs on is the last one.
func (c *counting) resumeAt(end, due calendar.Date) calendar.Date {
	q := c.pauses[0]
	if q.To.IsZero() {
		c.res.Paused = true
		return due
	}
	c.pauses = c.pauses[1:]
	if q.To == q.From { // it took no day away, the last one neither
		c.note(due, q.Cite, func() string { return naming(q) + "，没有占用时间，不影响期限。" })
		return end
	}
	end = q.To
	if c.period.Span.Unit == law.WorkingDay {
		end = c.cal.Roll(end)
	}
	c.note(end, q.Cite, func() string {
		return fmt.Sprintf("%s，自末日起扣除，以恢复计算之日%s为末日。", naming(q), end)
	})
	return end
}

func (c *counting) paused() {
	q := c.pauses[0]
	c.res.Paused = true
	c.note(q.From, q.Cite, func() string {
		return fmt.Sprintf("%s，尚未结束，期间停止计算，末日待恢复后确定。", naming(q))
	})
}

// roll moves a last day that is a day off, when the rule rolls.
func (c *counting) roll(end calendar.Date) calendar.Date {
	if c.period.Roll != law.Forward || c.cal.IsWorkingDay(end) {
		return end
	}
	due := c.cal.NextWorkingDay(end)
	c.note(due, rollCite, func() string {
		return fmt.Sprintf("%s为%s，顺延至其后第一个工作日%s。", end, dayOff(c.cal, end), due)
	})
	return due
}

// raise lifts the last day over the floor.
func (c *counting) raise(floor calendar.Date) {
	if floor.IsZero() || !floor.After(c.res.DueOn) {
		return
	}
	due := c.cal.NextWorkingDay(floor)
	c.note(due, law.Cite{}, func() string {
		return fmt.Sprintf("须待送达之后方可办理，送达日%s晚于%s，以其后第一个工作日%s为末日。", floor, c.res.DueOn, due)
	})
	c.res.DueOn = due
}

// backward finds the last day on which the full span still lies between it and
// the event.
func (c *counting) backward() {
	event, span := c.res.StartOn, c.period.Span
	last := add(c.cal, event, law.Span{N: -span.N, Unit: span.Unit})
	due := last.AddDays(-1)
	c.note(event, startCite, func() string {
		return fmt.Sprintf("%s为%s，自该日向前计算，当日不计入。", event, c.period.Trigger)
	})
	c.note(last, c.period.Cite, func() string {
		return fmt.Sprintf("向前数满%s，至%s；%s", span, last, c.between(last.AddDays(-1), event.AddDays(-1), span.Unit))
	})
	c.note(due, c.period.Cite, func() string {
		return fmt.Sprintf("最迟应在此前一日即%s办理，二者之间足有%s。", due, span)
	})
	c.res.RawOn, c.res.DueOn, c.res.DueAt = due, due, due.End()
}

// fixed is a day of the next year; a date is no period, so it is not rolled.
func (c *counting) fixed() {
	due := c.period.FixedDate.In(c.res.StartOn.Year() + 1)
	c.note(due, c.period.Cite, func() string {
		return fmt.Sprintf("%s属于%d年度，最迟应在次年%s办理；法定日期不顺延。", c.res.StartOn, c.res.StartOn.Year(), due)
	})
	c.res.RawOn, c.res.DueOn, c.res.DueAt = due, due, due.End()
}

// hours run from the instant, day and night.
func (c *counting) hours(at time.Time, exts []Extension) {
	if at.IsZero() {
		at = c.res.StartOn.Start()
	}
	due := at.Add(time.Duration(c.period.Span.N) * time.Hour)
	c.note(c.res.StartOn, hourCite, func() string { return fmt.Sprintf("自%s起按小时连续计算。", clock(at)) })
	c.note(calendar.DateOf(due), c.period.Cite, func() string { return fmt.Sprintf("%s，至%s届满。", c.period.Span, clock(due)) })
	for _, e := range exts {
		due = due.Add(time.Duration(e.Span.N) * time.Hour)
		c.note(calendar.DateOf(due), e.Cite, func() string { return fmt.Sprintf("延长%s，至%s届满。", e.Span, clock(due)) })
	}
	c.res.DueAt = due.In(calendar.Zone)
	c.res.DueOn = calendar.DateOf(due)
	c.res.RawOn = c.res.DueOn
}

func (c *counting) close() {
	c.res.DueAt = c.res.DueOn.End()
	c.note(c.res.DueOn, dayEndCite, func() string {
		return fmt.Sprintf("末日为%s（%s），当日24时届满。", c.res.DueOn, weekday(c.res.DueOn))
	})
}

// add moves a day by a span of days; a negative span moves backward.
func add(cal calendar.Calendar, from calendar.Date, span law.Span) calendar.Date {
	switch span.Unit {
	case law.WorkingDay:
		return cal.AddWorkingDays(from, span.N)
	case law.Month:
		return from.AddMonths(span.N)
	}
	return from.AddDays(span.N)
}
