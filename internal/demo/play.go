package demo

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"time"

	"sanxiang/domain/calendar"
)

// Stage is where scripts are played: the running product, seen from outside.
type Stage interface {
	Now(ctx context.Context) (time.Time, error)
	MoveClock(ctx context.Context, to time.Time) error
	// Act does one act as the person and returns the sequence of its entry. An
	// empty case id opens a case; its id comes back.
	Act(ctx context.Context, as Player, caseID, act string, input Input) (id string, sequence int, err error)
	Upload(ctx context.Context, as Player, caseID, name, content string) (sha256 string, err error)
	// Opened lists the cases that the case has opened, in order.
	Opened(ctx context.Context, as Player, caseID string) ([]OpenedCase, error)
	// Due lists the due dates of the case's newest clock of each rule.
	Due(ctx context.Context, as Player, caseID string) (map[string]calendar.Date, error)
}

// OpenedCase is a case that another one opened, and the accounts of those who
// handle it.
type OpenedCase struct {
	ID       string
	Handlers []string
}

// longestWait is the working day, counted from the start, by which the last
// period that a script waits for has ended.
const longestWait = 18

// Foreseeable refuses a start from which the scripts would wait for a period
// that ends in a year whose holidays are not published: no such period is over.
func Foreseeable(cal calendar.Calendar, start time.Time) error {
	if last := cal.AddWorkingDays(calendar.DateOf(start), longestWait); !cal.Known(last.Year()) {
		return fmt.Errorf("演示要用到 %d 年的放假安排，而它尚未公布：期限跨入未公布的年份不视为届满；请直接运行 make demo，或者先发布该年日历", last.Year())
	}
	return nil
}

// Run plays the scripts side by side: always the step that comes earliest, the
// clock moving with it. Office hours begin at nine.
func Run(ctx context.Context, s Stage, cast Cast, cal calendar.Calendar, scripts []Script, tell func(*Play, Step)) ([]*Play, error) {
	now, err := s.Now(ctx)
	if err != nil {
		return nil, err
	}
	today := calendar.DateOf(now)
	if !cal.IsWorkingDay(today) {
		today = cal.NextWorkingDay(today)
	}
	plays, err := newPlays(scripts, cast, cal, today)
	for err == nil {
		p := earliest(plays)
		if p == nil {
			return plays, stuck(plays)
		}
		step := p.Script.Steps[p.next]
		if err = p.step(ctx, s); err != nil {
			return plays, fmt.Errorf("%s, step %d (%s): %w", p.Script.Name, p.next+1, step.Act, err)
		}
		tell(p, step)
		p.done[step.Act] = p.Today
		p.next++
		p.plan()
		err = p.passOn(ctx, s, plays)
	}
	return plays, err
}

func newPlays(scripts []Script, cast Cast, cal calendar.Calendar, today calendar.Date) ([]*Play, error) {
	plays, byName := make([]*Play, len(scripts)), map[string]*Play{}
	for i, sc := range scripts {
		p := NewPlay(sc, cast)
		p.Start, p.Today, p.cal = today, today, cal
		plays[i], byName[sc.Name] = p, p
	}
	for _, p := range plays {
		if p.Script.Of != "" {
			if p.opener = byName[p.Script.Of]; p.opener == nil {
				return nil, fmt.Errorf("%s begins with a case of %s, which is not played", p.Script.Name, p.Script.Of)
			}
		}
		p.plan()
	}
	return plays, nil
}

// passOn gives the cases that this one has opened to the scripts that go on
// with them, and lets those plan that waited for this step.
func (p *Play) passOn(ctx context.Context, s Stage, plays []*Play) error {
	var waiting []*Play
	for _, q := range plays {
		if q.opener == p && q.waits {
			waiting = append(waiting, q)
		}
	}
	if len(waiting) == 0 {
		return nil
	}
	cases, err := s.Opened(ctx, p.Cast.People[Officer], p.CaseID)
	if err != nil {
		return err
	}
	for _, q := range waiting {
		if q.CaseID == "" && len(cases) > 0 {
			q.take(cases[0], p.Today)
			cases = cases[1:]
		}
		q.plan()
	}
	return nil
}

// take goes on with a case that another one opened, in the hands of its own two
// officers, whose accounts are what they sign in with.
func (p *Play) take(c OpenedCase, on calendar.Date) {
	p.CaseID, p.Today, p.Cast.People = c.ID, on, maps.Clone(p.Cast.People)
	for i, part := range []Part{Officer, CoOfficer}[:min(2, len(c.Handlers))] {
		p.Cast.People[part] = Player{Login: c.Handlers[i], ID: c.Handlers[i]}
	}
}

// stuck names the scripts that wait for something that never came.
func stuck(plays []*Play) error {
	var err error
	for _, p := range plays {
		if p.waits {
			err = errors.Join(err, fmt.Errorf("%s waits for %s for ever", p.Script.Name, p.Script.Of))
		}
	}
	return err
}

// NewPlay begins a script on its own, without a calendar: its steps are done
// by Do, one after the other.
func NewPlay(sc Script, cast Cast) *Play {
	return &Play{Script: sc, Cast: cast, Files: map[string]string{}, Kept: map[string]int{}, Due: map[string]calendar.Date{}, done: map[string]calendar.Date{}}
}

// plan finds out when the next step is played. Steps of one day follow each
// other by the minute.
func (p *Play) plan() {
	if p.next >= len(p.Script.Steps) {
		return
	}
	step := p.Script.Steps[p.next]
	if p.waits = p.opener != nil && p.CaseID == ""; p.waits {
		return
	}
	if !p.at.IsZero() && step.When == nil {
		p.at = p.at.Add(time.Minute)
		return
	}
	if step.When != nil {
		on := step.When(p)
		if p.waits = on.IsZero(); p.waits {
			return
		}
		p.Today = on
	}
	p.at = p.Today.Start().Add(9 * time.Hour)
}

func earliest(plays []*Play) *Play {
	var first *Play
	for _, p := range plays {
		if p.next < len(p.Script.Steps) && !p.waits && (first == nil || p.at.Before(first.at)) {
			first = p
		}
	}
	return first
}

func (p *Play) step(ctx context.Context, s Stage) error {
	now, err := s.Now(ctx)
	if err != nil {
		return err
	}
	if p.at.After(now) {
		if err := s.MoveClock(ctx, p.at); err != nil {
			return err
		}
	}
	return p.Do(ctx, s, p.Script.Steps[p.next])
}

// Do does one step now, whatever day it is.
func (p *Play) Do(ctx context.Context, s Stage, step Step) error {
	if p.at.IsZero() {
		now, err := s.Now(ctx)
		if err != nil {
			return err
		}
		p.at = now
	}
	who, ok := p.Cast.People[step.As]
	if !ok {
		return fmt.Errorf("nobody plays %s", step.As)
	}
	for name, content := range step.Files {
		sha, err := s.Upload(ctx, who, p.CaseID, name, content)
		if err != nil {
			return err
		}
		p.Files[name] = sha
	}
	id, sequence, err := s.Act(ctx, who, p.CaseID, step.Act, step.With(p))
	if err != nil {
		return err
	}
	p.CaseID, p.Last = id, sequence
	if step.Keep != "" {
		p.Kept[step.Keep] = sequence
	}
	p.Due, err = s.Due(ctx, p.Cast.People[Officer], p.CaseID)
	return err
}
