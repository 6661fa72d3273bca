package law

import (
	"fmt"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// Kind tells what the end of a period brings about.
type Kind string

// The four kinds of periods.
const (
	KindDuty  Kind = "duty"  // may be done late, visibly, for ever on record
	KindPower Kind = "power" // ends by itself
	KindRight Kind = "right" // ends; a late submission is still received and answered
	KindWait  Kind = "wait"  // opens a gate
)

// Roll tells what happens to a last day that is a day off. It belongs to the
// rule: powers that burden a party end on the day itself.
type Roll string

// The two ways.
const (
	Forward Roll = "forward" // the first working day after it (民法典203)
	NoRoll  Roll = "none"
)

// Confidence says how well a rule's source was read.
type Confidence string

// Grades of confidence.
const (
	FullText   Confidence = "A" // the full text was read
	Excerpt    Confidence = "B" // an excerpt, a list or a secondary copy
	Unverified Confidence = "C" // from memory
	Proposal   Confidence = "P" // a local parameter, not law
)

// Extension is one lawful way to lengthen a period.
type Extension struct {
	ID   string `json:"id" yaml:"id" doc:"编号"`
	Span Span   `json:"span" yaml:"span" doc:"期限"`
	// AtMost marks a span that the approver may shorten (不得超过六十日).
	AtMost bool `json:"at_most,omitempty" yaml:"at_most"`
	// Approver is the lowest role that may approve it; the head always may.
	Approver party.Role `json:"approver" yaml:"approver"`
	// Collective asks for a collective deliberation instead of one person's
	// approval.
	Collective bool `json:"collective,omitempty" yaml:"collective"`
	Cite       Cite `json:"cite" yaml:"cite" doc:"依据"`
	// Confidence and Source are given where they are not the row's own: a
	// local extension of a period that the law sets.
	Confidence Confidence `json:"confidence,omitempty" yaml:"confidence"`
	Source     string     `json:"source,omitempty" yaml:"source"`
}

// Notify names who hears of each step of a clock. Only a duty goes up the line:
// of what ends by itself nobody can be urged, so those above hear of its end.
type Notify struct {
	AtRisk []party.Role `json:"at_risk,omitempty" yaml:"at_risk"`
	Due    []party.Role `json:"due,omitempty" yaml:"due"`
	Up     []party.Role `json:"up,omitempty" yaml:"up"`
}

// Happening names something in a case that a checkpoint looks for.
type Happening string

// NoticeServed means that since the period began a prior notice reached the party, or it
// turned out that none is needed.
const NoticeServed Happening = "notice_served"

// Known tells whether the rules know how to look for it.
func (h Happening) Known() bool { return h == NoticeServed }

// Checkpoint is a warning on the way: it comes a span after the trigger, unless
// something has happened by then. It is given once, however the last day moves.
type Checkpoint struct {
	After      Span         `json:"after" yaml:"after"`
	Unless     Happening    `json:"unless" yaml:"unless"`
	Text       string       `json:"text" yaml:"text"` // what is said, in Chinese
	Notify     []party.Role `json:"notify" yaml:"notify"`
	Confidence Confidence   `json:"confidence" yaml:"confidence"`
	Source     string       `json:"source" yaml:"source"`
}

// Period is one row of the master deadline table: D01 to D40 with their
// sub-rows such as D29B, and the rungs L0 to L4 of the disagreement ladder.
type Period struct {
	ID      string `json:"id" yaml:"id"`
	Edition string `json:"edition" yaml:"-"`
	Title   string `json:"title" yaml:"title"`     // what the period is for, in Chinese
	Trigger string `json:"trigger" yaml:"trigger"` // what sets it off, in Chinese
	Actor   string `json:"actor" yaml:"actor"`     // on whom it runs, in Chinese
	Kind    Kind   `json:"kind" yaml:"kind"`
	// Waits marks a period of another kind whose end opens a gate as well
	// (D07: the party's time is also the bureau's wait).
	Waits bool `json:"waits,omitempty" yaml:"waits"`
	Span  Span `json:"span" yaml:"span"`
	Roll  Roll `json:"roll" yaml:"roll"`
	// Backward counts full days before an event instead of after a trigger.
	Backward bool `json:"backward,omitempty" yaml:"backward"`
	// FixedDate is a day of the year after the trigger's, for duties that are
	// due by a date of the calendar and not after a span.
	FixedDate MonthDay `json:"fixed_date,omitzero" yaml:"fixed_date"`
	// Unmeasured says, in Chinese, why the law sets no number, when neither
	// Span nor FixedDate is given.
	Unmeasured  string       `json:"unmeasured,omitempty" yaml:"unmeasured"`
	Extensions  []Extension  `json:"extensions,omitempty" yaml:"extensions"`
	Warn        []Span       `json:"warn,omitempty" yaml:"warn"`               // at-risk steps, before the last day
	Checkpoints []Checkpoint `json:"checkpoints,omitempty" yaml:"checkpoints"` // warnings after the trigger
	UpAfter     Span         `json:"up_after,omitzero" yaml:"up_after"`        // how long after the end the notice goes up the line
	Notify      Notify       `json:"notify,omitzero" yaml:"notify"`            // by step
	Cite        Cite         `json:"cite" yaml:"cite"`                         // the article that sets the period
	Also        []Cite       `json:"also,omitempty" yaml:"also"`               // further articles
	Confidence  Confidence   `json:"confidence" yaml:"confidence"`             //
	Source      string       `json:"source" yaml:"source"`                     // where the text was read
	Note        string       `json:"note,omitempty" yaml:"note"`               // what people should know, in Chinese
	InForce     `yaml:",inline"`
}

// partyActor is what a row says of a period that runs on the party.
const partyActor = "当事人"

// OfParty tells whether the time is the party's: nobody of the bureau can do
// within it what it is for. Rows that name the party otherwise (建设单位) do not
// tell by their words whether the bureau has a part in it.
func (p Period) OfParty() bool { return p.Actor == partyActor }

// Measured tells whether the row has a period that can be computed.
func (p Period) Measured() bool { return !p.Span.IsZero() || !p.FixedDate.IsZero() }

// InForce is the stretch of time in which a row applies; both ends are
// included, a zero end is open.
type InForce struct {
	EffectiveFrom  calendar.Date `json:"effective_from,omitzero" yaml:"effective_from"`
	EffectiveUntil calendar.Date `json:"effective_until,omitzero" yaml:"effective_until"`
}

// Covers tells whether the row is in force on the day.
func (f InForce) Covers(d calendar.Date) bool {
	return !d.Before(f.EffectiveFrom) && (f.EffectiveUntil.IsZero() || !d.After(f.EffectiveUntil))
}

// MonthDay is a day of any year, written "01-31".
type MonthDay struct {
	Month time.Month
	Day   int
}

// IsZero tells whether there is none.
func (m MonthDay) IsZero() bool { return m == MonthDay{} }

// In is the date in one year.
func (m MonthDay) In(year int) calendar.Date { return calendar.NewDate(year, m.Month, m.Day) }

// MarshalText writes "01-31", or "" for none.
func (m MonthDay) MarshalText() ([]byte, error) {
	if m.IsZero() {
		return nil, nil
	}
	return fmt.Appendf(nil, "%02d-%02d", int(m.Month), m.Day), nil
}

// UnmarshalText reads what MarshalText writes.
func (m *MonthDay) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = MonthDay{}
		return nil
	}
	t, err := time.Parse("01-02", string(text))
	if err != nil {
		return fmt.Errorf("“%s”不是月日，例如 01-31", text)
	}
	*m = MonthDay{Month: t.Month(), Day: t.Day()}
	return nil
}

// OK tells whether the way of rolling is one of the two.
func (r Roll) OK() bool { return r == Forward || r == NoRoll }
