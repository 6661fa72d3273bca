package deadline

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
)

// Trigger is what sets a period off: the civil date of the event, and its
// instant for periods in hours. For a period that counts backward it is the
// event to come.
type Trigger struct {
	On calendar.Date
	At time.Time
}

// OnDate is a trigger known by its date; a period in hours runs from 00:00.
func OnDate(d calendar.Date) Trigger { return Trigger{On: d, At: d.Start()} }

// AtInstant is a trigger known to the instant.
func AtInstant(t time.Time) Trigger { return Trigger{On: calendar.DateOf(t), At: t} }

// Pause is a stretch that is not counted: the days d with From < d ≤ To. A
// zero To is a pause that still lasts; the period then has no last day.
type Pause struct {
	From calendar.Date `json:"from" doc:"起"`
	To   calendar.Date `json:"to" doc:"止"`
	// Title says what the time was spent on, in Chinese; it may be empty.
	Title string   `json:"title,omitempty" doc:"名称"`
	Cite  law.Cite `json:"cite,omitzero" doc:"依据"`
}

// Extension is one granted extension, in the order of granting.
type Extension struct {
	ID   string   `json:"id,omitempty" doc:"编号"` // of the rule's extension
	Span law.Span `json:"span" doc:"期限"`
	Cite law.Cite `json:"cite,omitzero" doc:"依据"`
}

// Step is one line of a derivation: the date it arrives at, what was done, and
// the article.
type Step struct {
	On   calendar.Date `json:"on" doc:"日期"`
	Text string        `json:"text" doc:"说明"`
	Cite law.Cite      `json:"cite,omitzero" doc:"依据"`
}

// Result is a computed period with what it rests on.
type Result struct {
	Rule     string        `json:"rule"`
	Edition  string        `json:"edition,omitempty"`  // of the rule's row
	Calendar string        `json:"calendar,omitempty"` // edition of the calendar
	StartOn  calendar.Date `json:"start_on"`
	// RawOn is the last day before rolling; extensions run from it.
	RawOn calendar.Date `json:"raw_on"`
	DueOn calendar.Date `json:"due_on"`
	// DueAt is 24:00 of DueOn, or the instant for periods in hours. The period
	// is over from this instant on.
	DueAt time.Time `json:"due_at,omitzero"`
	// Provisional: some year from start to end has no published calendar. Such
	// an end never opens a gate and never ends a party's right.
	Provisional bool `json:"provisional"`
	// Paused: a pause still lasts, and there is no last day.
	Paused     bool   `json:"paused,omitempty"`
	Derivation []Step `json:"derivation"`
}

// Compute finds the last day of a period. Pauses are given in any order,
// extensions in the order of granting. Floor is the day before which the act
// may not be done (D14: the day of service); when it comes after the last day,
// the next working day after it is the last day instead. A zero floor is none.
//
// It refuses a rule without a period, a missing trigger, pauses that overlap,
// end before they begin, begin before the trigger or follow one that still
// lasts, and extensions or pauses that the rule's way of counting cannot take.
func Compute(p law.Period, cal calendar.Calendar, t Trigger, pauses []Pause, exts []Extension, floor calendar.Date) (Result, *fault.Fault) {
	return compute(p, cal, t, pauses, exts, floor, false)
}

// End is Compute without the derivation, for those who ask about very many
// clocks.
func End(p law.Period, cal calendar.Calendar, t Trigger, pauses []Pause, exts []Extension, floor calendar.Date) (Result, *fault.Fault) {
	return compute(p, cal, t, pauses, exts, floor, true)
}

func compute(p law.Period, cal calendar.Calendar, t Trigger, pauses []Pause, exts []Extension, floor calendar.Date, silent bool) (Result, *fault.Fault) {
	sorted, f := check(p, t, pauses, exts)
	if f != nil {
		return Result{}, f
	}
	c := counting{period: p, cal: cal, pauses: sorted, silent: silent, res: Result{
		Rule: p.ID, Edition: p.Edition, Calendar: cal.Edition(), StartOn: t.On,
	}}
	switch {
	case p.Span.Unit == law.Hour:
		c.hours(t.At, exts)
	case !p.FixedDate.IsZero():
		c.fixed()
	case p.Backward:
		c.backward()
	default:
		c.forward(exts, floor)
	}
	c.judge()
	return c.res, nil
}

// judge marks an end that rests on a year whose arrangement is not published.
// Hours need no calendar.
func (c *counting) judge() {
	r := &c.res
	if r.Paused || c.period.Span.Unit == law.Hour {
		return
	}
	first, last := r.StartOn.Year(), r.DueOn.Year()
	if last < first {
		first, last = last, first
	}
	for year := first; year <= last; year++ {
		if !c.cal.Known(year) {
			r.Provisional = true
			c.note(r.DueOn, law.Cite{}, func() string { return unknownYear(c.cal, year) })
		}
	}
}
