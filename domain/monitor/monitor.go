package monitor

import (
	"fmt"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// Invariant is one sentence of law that every entry of every history keeps.
type Invariant struct {
	ID    string
	Title string // in Chinese, as a reader of the report is told
	Cite  law.Cite
	// Step says, in Chinese, what is wrong with one entry, or "".
	Step func(Moment) string
}

// Violation is one entry that breaks an invariant.
type Violation struct {
	CaseID    string `json:"case_id"`
	Sequence  int    `json:"sequence"`
	Invariant string `json:"invariant"`
	Title     string `json:"title"`
	Cite      string `json:"cite"`
	Wrong     string `json:"wrong"`
}

// String says it in one line.
func (v Violation) String() string {
	return fmt.Sprintf("案件 %s 第 %d 号记录，%s（%s）：%s，%s", v.CaseID, v.Sequence, v.Invariant, v.Title, v.Wrong, v.Cite)
}

// Moment is one entry, with the case as it stood before and after it, each as
// it was known then: what is corrected later is not corrected yet. People may
// be nil; what needs to know who somebody is, is not judged then.
type Moment struct {
	Entry  casefile.Event
	People party.Directory
	before func() casefile.Case
	after  func() casefile.Case
}

// At makes the moment of an entry whose surroundings are folded already.
func At(before, after casefile.Case, e casefile.Event, people party.Directory) Moment {
	return Moment{
		Entry: e, People: people,
		before: func() casefile.Case { return before }, after: func() casefile.Case { return after },
	}
}

// Before is the case as it stood when the entry came.
func (m Moment) Before() casefile.Case { return m.before() }

// After is the case with the entry.
func (m Moment) After() casefile.Case { return m.after() }

// day is the civil date on which the entry took place.
func (m Moment) day() calendar.Date { return calendar.DateOf(m.Entry.HappenedAt) }

// Judge asks every invariant about one entry.
func Judge(m Moment, invariants []Invariant) []Violation {
	var found []Violation
	for _, i := range invariants {
		if wrong := i.Step(m); wrong != "" {
			found = append(found, Violation{
				CaseID: m.Entry.CaseID, Sequence: m.Entry.Sequence, Invariant: i.ID, Title: i.Title, Cite: i.Cite.String(), Wrong: wrong,
			})
		}
	}
	return found
}

// Check asks every invariant about every entry of one case, in order. It folds
// no more than what the invariants look at.
func Check(entries []casefile.Event, people party.Directory) []Violation {
	var found []Violation
	folds := folder{entries: entries, at: -1}
	for n, e := range entries {
		m := Moment{
			Entry: e, People: people,
			before: func() casefile.Case { return folds.fold(n) }, after: func() casefile.Case { return folds.fold(n + 1) },
		}
		found = append(found, Judge(m, All())...)
	}
	return found
}

// folder keeps the two folds asked for last: what is after one entry is before
// the next.
type folder struct {
	entries []casefile.Event
	at      int
	last    casefile.Case
	prev    casefile.Case
	prevAt  int
}

func (f *folder) fold(n int) casefile.Case {
	switch {
	case f.at == n:
		return f.last
	case f.prevAt == n && f.at >= 0:
		return f.prev
	}
	f.prev, f.prevAt = f.last, f.at
	f.last, f.at = casefile.Fold(slices.Clip(f.entries[:n])), n
	return f.last
}
