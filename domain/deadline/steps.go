package deadline

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Names of the steps that end a clock, by kind, and of the one after it. The
// names of at-risk steps are made by AtRisk.
const (
	Overdue   = "overdue"     // a duty
	Lapsed    = "lapsed"      // a power
	Ended     = "ended"       // a right
	Elapsed   = "elapsed"     // a wait
	UpTheLine = "up-the-line" // the next level hears of it
)

// AtRisk is the name of the step that comes the span before the end.
func AtRisk(before law.Span) string { return fmt.Sprintf("at-risk-%d", before.N) }

// AfterTrigger begins the names of the steps of checkpoints.
const AfterTrigger = "at-risk-after-"

// CheckStep is the name of a checkpoint's step.
func CheckStep(after law.Span) string { return fmt.Sprintf("%s%d", AfterTrigger, after.N) }

// EndStep is the step at which a period of this kind ends.
func EndStep(k law.Kind) string {
	switch k {
	case law.KindPower:
		return Lapsed
	case law.KindRight:
		return Ended
	case law.KindWait:
		return Elapsed
	}
	return Overdue
}

// StepTitle is what a step of a clock is called in Chinese; its name may carry a
// mark that the last day was moved before.
func StepTitle(step string) string {
	name, _, _ := strings.Cut(step, "#")
	switch {
	case strings.HasPrefix(name, "at-risk-"):
		return "期限提醒"
	case name == Overdue:
		return "期限逾期"
	case name == Lapsed:
		return "期限届满失效"
	case name == Ended:
		return "期限届满"
	case name == Elapsed:
		return "等待期届满"
	case name == UpTheLine:
		return "逾期督促"
	}
	return "期限节点"
}

// StepAt is one step of a running clock, when it comes, and who is told.
type StepAt struct {
	Step   string       `json:"step"`
	At     time.Time    `json:"at"`
	Notify []party.Role `json:"notify,omitempty"`
	// Unless and Text are a checkpoint's: what makes it needless, what it says.
	Unless law.Happening `json:"unless,omitempty"`
	Text   string        `json:"text,omitempty"`
}

// Steps lists the steps of a clock in order: at-risk steps, its end, and the
// notice up the line. At-risk steps that would come before the trigger's day
// is over are left out. A paused clock has none.
func Steps(p law.Period, cal calendar.Calendar, r Result) []StepAt {
	if r.Paused || r.DueAt.IsZero() {
		return nil
	}
	var steps []StepAt
	for _, w := range p.Warn {
		at := before(cal, r, w)
		if p.Backward || at.After(r.startsAt(p)) {
			steps = append(steps, StepAt{Step: AtRisk(w), At: at, Notify: p.Notify.AtRisk})
		}
	}
	slices.SortStableFunc(steps, func(a, b StepAt) int { return a.At.Compare(b.At) })
	steps = append(steps, StepAt{Step: EndStep(p.Kind), At: r.DueAt, Notify: p.Notify.Due})
	if !p.UpAfter.IsZero() {
		steps = append(steps, StepAt{Step: UpTheLine, At: after(cal, r, p.UpAfter), Notify: p.Notify.Up})
	}
	return steps
}

// Checkpoints lists the warnings that come a span after the trigger. Time that
// is not counted puts them off as it does the last day; while it lasts, they
// have no day.
func Checkpoints(p law.Period, cal calendar.Calendar, t Trigger, pauses []Pause) []StepAt {
	var steps []StepAt
	for _, c := range p.Checkpoints {
		r, f := End(law.Period{ID: p.ID, Span: c.After, Roll: law.NoRoll}, cal, t, pauses, nil, calendar.Date{})
		if f == nil && !r.Paused {
			steps = append(steps, StepAt{Step: CheckStep(c.After), At: r.DueOn.Start(), Notify: c.Notify, Unless: c.Unless, Text: c.Text})
		}
	}
	return steps
}

// startsAt is the instant before which no warning makes sense.
func (r Result) startsAt(p law.Period) time.Time {
	if p.Span.Unit == law.Hour {
		return r.DueAt.Add(-time.Duration(p.Span.N) * time.Hour)
	}
	return r.StartOn.Start()
}

// before is the start of the day that lies the span before the last day. For a
// last day that is a day off, one working day before it is the last working
// day that can still be used.
func before(cal calendar.Calendar, r Result, w law.Span) time.Time {
	if w.Unit == law.Hour {
		return r.DueAt.Add(-time.Duration(w.N) * time.Hour)
	}
	return add(cal, r.DueOn, law.Span{N: -w.N, Unit: w.Unit}).Start()
}

func after(cal calendar.Calendar, r Result, s law.Span) time.Time {
	if s.Unit == law.Hour {
		return r.DueAt.Add(time.Duration(s.N) * time.Hour)
	}
	return add(cal, r.DueOn, s).End()
}
