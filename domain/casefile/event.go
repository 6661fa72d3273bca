package casefile

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Event is one entry of the record. Its JSON is what is hashed and stored.
type Event struct {
	CaseID     string         `json:"case_id"`
	Sequence   int            `json:"sequence"`
	Kind       string         `json:"kind"` // the act's name, or a kind of the system's
	Procedure  string         `json:"procedure"`
	Actor      party.PersonID `json:"actor"`
	Role       party.Role     `json:"role"`
	HappenedAt time.Time      `json:"happened_at"` // when the act took place
	RecordedAt time.Time      `json:"recorded_at"` // when the record took it in
	Moves      []Move         `json:"moves,omitempty"`
	Writes     []Part         `json:"writes,omitempty"`
	Clocks     []Clock        `json:"clocks,omitempty"` // each as it stands after the entry
	Papers     []Paper        `json:"papers,omitempty"`
	Found      Findings       `json:"found,omitzero"`
	Opens      []Opening      `json:"opens,omitempty"` // cases that begin with this entry
	DemoClock  bool           `json:"demo_clock,omitempty"`
	Facts      Facts          `json:"-"`
	Struck     bool           `json:"-"` // struck out by a later correction
}

// Move is one step of one track.
type Move struct {
	Track Track `json:"track"`
	To    State `json:"to"`
}

// Findings is what the rules found out on the day, pinned so that folding
// needs no law.
type Findings struct {
	HearingType    bool           `json:"hearing_type,omitempty"`
	HearingReasons []string       `json:"hearing_reasons,omitempty"`
	MustReview     []law.Hit      `json:"must_review,omitempty"`
	Tier           *law.TierFound `json:"tier,omitempty"` // the benchmark's row that was applied
	// InspectedBefore counts the inspections of the enterprise in the year.
	InspectedBefore int      `json:"inspected_before,omitempty"`
	OverCap         bool     `json:"over_cap,omitempty"`
	Late            bool     `json:"late,omitempty"`    // received after the period had ended
	Reasons         []Reason `json:"reasons,omitempty"` // given where a gate asks for one
	// TaskBegan is the entry with which the task of a gesture came up.
	TaskBegan int               `json:"task_began,omitempty"`
	Editions  map[string]string `json:"editions,omitempty"`
}

// Reason is a written reason that opened a gate.
type Reason struct {
	Gate string `json:"gate"`
	Text string `json:"text"`
}

// Facts is what one act tells, as the actor entered it. Each kind of entry has
// its own type; apply writes it into the case.
type Facts interface {
	apply(c *Case, e *Event)
}

// Opens is the facts of an act that begins a case and may name its handlers.
type Opens interface {
	Beginning
	Named() []party.PersonID
	// WithHandlers is a copy that names these handlers.
	WithHandlers([]party.PersonID) Facts
}

type plainEvent Event

type storedEvent struct {
	plainEvent
	Facts json.RawMessage `json:"facts"`
}

// MarshalJSON writes the entry with its facts.
func (e Event) MarshalJSON() ([]byte, error) {
	facts, err := json.Marshal(e.Facts)
	if err != nil {
		return nil, fmt.Errorf("facts of %s: %w", e.Kind, err)
	}
	return json.Marshal(storedEvent{plainEvent(e), facts})
}

// UnmarshalJSON reads the entry; the kind says which facts it holds.
func (e *Event) UnmarshalJSON(data []byte) error {
	var s storedEvent
	if err := json.Unmarshal(data, &s); err != nil {
		return err
	}
	facts, ok := NewFacts(s.Kind)
	if !ok {
		return fmt.Errorf("entry %d has the unknown kind %q", s.Sequence, s.Kind)
	}
	if err := json.Unmarshal(s.Facts, facts); err != nil {
		return fmt.Errorf("facts of entry %d (%s): %w", s.Sequence, s.Kind, err)
	}
	*e = Event(s.plainEvent)
	e.Facts = facts
	return nil
}

// Fold makes the case that the events tell. Entries that a confirmed
// correction struck out stay in the list, visibly, and have no effect; an
// amended date takes the place of the wrong one.
func Fold(events []Event) Case {
	c := Case{States: map[Track]State{}, Written: map[Part]int{}, Numbers: map[string]string{}}
	c.Events = make([]Event, 0, len(events))
	for _, e := range Corrected(events) {
		c.apply(e)
	}
	return c
}

// Corrected answers the entries as their confirmed corrections left them:
// struck out, or with the date that is the right one.
func Corrected(events []Event) []Event {
	struck, amended := corrections(events)
	out := slices.Clone(events)
	for i, e := range out {
		if at, ok := amended[e.Sequence]; ok {
			out[i].HappenedAt = at
		}
		out[i].Struck = struck[e.Sequence]
	}
	return out
}

func corrections(events []Event) (map[int]bool, map[int]time.Time) {
	struck, amended := map[int]bool{}, map[int]time.Time{}
	for _, e := range events {
		f, ok := e.Facts.(*EntryConfirm)
		if !ok || !f.Approve {
			continue
		}
		if f.Amended.IsZero() {
			struck[f.Entry] = true
		} else {
			amended[f.Entry] = f.Amended
		}
	}
	return struck, amended
}

func (c *Case) apply(e Event) {
	if c.Sequence == 0 {
		c.ID, c.Procedure, c.OpenedAt = e.CaseID, e.Procedure, e.RecordedAt
	}
	c.Sequence, c.LastAt = e.Sequence, e.RecordedAt
	c.Events = append(c.Events, e)
	for _, p := range e.Writes {
		c.Written[p] = e.Sequence
	}
	c.Papers = append(c.Papers, e.Papers...)
	if e.Struck {
		return
	}
	for _, m := range e.Moves {
		c.States[m.Track] = m.To
		if m.Track == Ladder && m.To != "" {
			c.Rungs = append(c.Rungs, m.To)
		}
	}
	for _, k := range e.Clocks {
		c.setClock(k)
	}
	for _, o := range e.Opens {
		c.Opened = append(c.Opened, Opened{Opening: o, Sequence: e.Sequence})
	}
	for _, p := range e.Papers {
		if p.Series != "" {
			c.Numbers[p.Series] = p.Number
		}
	}
	e.Facts.apply(c, &c.Events[len(c.Events)-1])
}

func (c *Case) setClock(k Clock) {
	for i := range c.Clocks {
		if c.Clocks[i].ID == k.ID {
			c.Clocks[i] = k
			return
		}
	}
	c.Clocks = append(c.Clocks, k)
}
