package party

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

// Work says which of an absent person's work a substitute takes over.
type Work string

// Work that is taken over. A step is there already when the entry that made it
// possible was recorded before the absence began.
const (
	AllWork      Work = ""         // 已有的和新到的
	ExistingWork Work = "existing" // 只代办已有的
	NewWork      Work = "new"      // 只代办新到的
)

// Takeover (代行范围) is what of an absent person's work a substitute takes over.
// A list that is empty leaves nothing out.
type Takeover struct {
	Roles []Role   `json:"roles,omitempty"`
	Units []UnitID `json:"units,omitempty"`
	Cases []string `json:"cases,omitempty"`
	Work  Work     `json:"work,omitempty"`
}

func (t Takeover) takes(a Assignment) bool {
	return (len(t.Roles) == 0 || slices.Contains(t.Roles, a.Role)) && (len(t.Units) == 0 || slices.Contains(t.Units, a.Unit))
}

// Reaches tells whether the case is among those that are taken over.
func (t Takeover) Reaches(caseID string) bool {
	return len(t.Cases) == 0 || slices.Contains(t.Cases, caseID)
}

// Whole tells whether nothing of the work in a case that is taken over is left to
// the absent person.
func (t Takeover) Whole() bool { return len(t.Roles)+len(t.Units) == 0 && t.Work == AllWork }

// Substitution is one leave substitute's period (代行职务).
type Substitution struct {
	Absent PersonID `json:"absent"`
	Span
	Takeover
}

// Held is a role that somebody may act in: their own, or that of the person whom
// they stand in for. The days are those on which both hold.
type Held struct {
	Assignment
	For *Substitution // nil for a role of their own
}

// Reaches tells whether the role counts in the case. Which unit's cases a role
// reaches is another question.
func (h Held) Reaches(caseID string) bool { return h.For == nil || h.For.Reaches(caseID) }

// Inherits lists the people whose conflicts the person carries on that day:
// the person, and whoever the person stands in for.
func (p Person) Inherits(on calendar.Date) []PersonID {
	ids := []PersonID{p.ID}
	for _, s := range p.StandsInFor {
		if s.Covers(on) {
			ids = append(ids, s.Absent)
		}
	}
	return ids
}

// HeldBy lists every role that the person may ever act in, past and future
// included: their own first. Nobody passes on what they do in somebody's stead.
func (d Directory) HeldBy(p Person) []Held {
	var held []Held
	for _, a := range p.Assignments {
		held = append(held, Held{Assignment: a})
	}
	for i := range p.StandsInFor {
		s := &p.StandsInFor[i]
		for _, a := range d[s.Absent].Assignments {
			if both, ok := a.Meets(s.Span); ok && s.takes(a) {
				a.Span = both
				held = append(held, Held{Assignment: a, For: s})
			}
		}
	}
	return held
}

// HeldOn lists the roles that the person may act in on that day, in some case or
// other.
func (d Directory) HeldOn(p Person, on calendar.Date) []Held {
	return slices.DeleteFunc(d.HeldBy(p), func(h Held) bool { return !h.Covers(on) })
}

// HeldIn lists the roles that count in the case on that day.
func (d Directory) HeldIn(p Person, caseID string, on calendar.Date) []Held {
	return slices.DeleteFunc(d.HeldOn(p, on), func(h Held) bool { return !h.Reaches(caseID) })
}

// AssignmentsOf is HeldOn without in whose stead, for what is no matter of one
// case.
func (d Directory) AssignmentsOf(p Person, on calendar.Date) []Assignment {
	held := d.HeldOn(p, on)
	given := make([]Assignment, len(held))
	for i, h := range held {
		given[i] = h.Assignment
	}
	return given
}

// Chain refuses a substitution that meets another one of the person who is
// absent or of the one who stands in: whoever is away cannot stand in for
// somebody, and what is done in somebody's stead is not handed on. What was
// over before the day is left alone.
func (d Directory) Chain(from calendar.Date) *fault.Fault {
	for _, p := range d {
		for _, s := range p.StandsInFor {
			s.Span, _ = s.Meets(Span{From: from})
			for _, further := range d[s.Absent].StandsInFor {
				if _, meet := s.Meets(further.Span); meet {
					return fault.New(fault.Conflict, "代行职务不能转手：账号 %s 在此期间代行 %s 的职务，自己的职务不能同时由 %s 代行", s.Absent, further.Absent, p.ID)
				}
			}
		}
	}
	return nil
}
