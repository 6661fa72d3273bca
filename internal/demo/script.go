package demo

import (
	"time"

	"sanxiang/domain/calendar"
)

// Part is a role in a script; the cast says who plays it.
type Part string

// Parts.
const (
	Officer    Part = "officer"
	CoOfficer  Part = "co_officer"
	UnitHead   Part = "unit_head"
	ReviewHead Part = "review_head"
	Reviewer   Part = "reviewer"
	Counsel    Part = "counsel"
	Deputy     Part = "deputy_head"
	Deputy2    Part = "deputy_head_2"
	Head       Part = "head"
	Host       Part = "hearing_host"
	Publisher  Part = "publisher"
	Checker    Part = "disclosure_checker"
	Archivist  Part = "archivist"
	Supervisor Part = "supervisor"
)

// Player is who plays a part: the login, and the account id that inputs name.
type Player struct {
	Login string
	ID    string
}

// Cast maps parts to people. Unit is the handling unit of the two officers;
// Roster lists its officers where there are more.
type Cast struct {
	Unit   string
	People map[Part]Player
	Roster []string
}

// Input is the body of an act.
type Input map[string]any

// Step is one act of a script.
type Step struct {
	// When says on which day the step is played; nil means on the day of the
	// step before. No day at all means that it waits for another script.
	When func(*Play) calendar.Date
	As   Part
	Act  string
	// Files are uploaded first; their digests are in Play.Files by name.
	Files map[string]string
	With  func(*Play) Input
	// Keep stores the sequence of the act's entry under this name.
	Keep string
}

// Script is one sample case.
type Script struct {
	Name  string
	Title string
	// Of names the script whose case opens this one's (a responsible person's
	// beside a unit's, a drawn inspection's beside its plan): the steps go on from
	// there, in the hands of the case's own officers.
	Of    string
	Steps []Step
}

// Play is what a running script knows of its case.
type Play struct {
	Script Script
	Cast   Cast
	CaseID string
	Last   int // sequence of the last act's entry
	Today  calendar.Date
	Start  calendar.Date
	Files  map[string]string // name → digest
	Kept   map[string]int    // name → sequence
	Due    map[string]calendar.Date
	opener *Play                    // whose case opens this one's
	done   map[string]calendar.Date // act → the day on which it was done last
	waits  bool                     // for another script
	cal    calendar.Calendar
	next   int
	at     time.Time
}

// ID is the account id of whoever plays the part.
func (p *Play) ID(part Part) string { return p.Cast.People[part].ID }

// roster lists the accounts of the unit's officers.
func (p *Play) roster() []string {
	if len(p.Cast.Roster) > 0 {
		return p.Cast.Roster
	}
	return []string{p.ID(Officer), p.ID(CoOfficer)}
}

// workdays says: so many working days after the step before.
func workdays(n int) func(*Play) calendar.Date {
	return func(p *Play) calendar.Date { return p.cal.AddWorkingDays(p.Today, n) }
}

// after says: on the working day after the rule's clock has run out.
func after(rule string) func(*Play) calendar.Date {
	return func(p *Play) calendar.Date { return p.cal.AddWorkingDays(p.Due[rule], 1) }
}

// opened says: so many working days after the case that opened this one came to
// the act.
func opened(act string, n int) func(*Play) calendar.Date {
	return func(p *Play) calendar.Date {
		on, done := p.opener.done[act]
		if !done {
			return calendar.Date{}
		}
		return p.cal.AddWorkingDays(on, n)
	}
}

// latest says: on the last of the days, once all are known.
func latest(days ...func(*Play) calendar.Date) func(*Play) calendar.Date {
	return func(p *Play) calendar.Date {
		last := calendar.Date{}
		for _, day := range days {
			on := day(p)
			if on.IsZero() {
				return on
			}
			if on.After(last) {
				last = on
			}
		}
		return last
	}
}

// onHearingDay says: on the day for which the hearing was notified.
func onHearingDay(p *Play) calendar.Date { return p.hearingDay() }

// hearingDay is far enough from the notice to leave the seven full working days
// that the party is due (处罚法64).
func (p *Play) hearingDay() calendar.Date { return p.cal.AddWorkingDays(p.Start, hearingAfter) }

// hearingAfter is the working day, counted from the case's start, on which the
// scripts hold their hearing.
const hearingAfter = 15
