package procedure

import (
	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
)

// ReviewFigures is what came of the packs that a unit sent to legal review,
// within a span of days.
type ReviewFigures struct {
	Submitted int `json:"submitted" doc:"送审次数"`
	Returned  int `json:"returned" doc:"退回补正次数"`
	Opinions  int `json:"opinions" doc:"出具审核意见次数"`
	Agreed    int `json:"agreed" doc:"同意的次数"`
	Cases     int `json:"cases" doc:"送审或者出具意见的案件数"`
	Rounds    int `json:"most_rounds" doc:"一个案件至截止日最多的审核轮数"`
	Timed     int `json:"timed" doc:"计入用时的意见数"`
	Days      int `json:"days" doc:"自登记至出具意见的工作日合计，补正期间除外"`
	Longest   int `json:"longest_days" doc:"用时最长的一次（工作日）"`
}

// ReviewKinds are the entries that the figures are made of.
func ReviewKinds() []string {
	return []string{"review.submit", "review.register", "review.return", "review.supplement", "review.withdraw", "review.opine", "entry.confirm"}
}

// Add takes in the entries of one more case, in order. Only what happened from
// the first day to the last counts; how long an opinion took is counted from
// its registration, wherever that lies.
func (f *ReviewFigures) Add(entries []casefile.Event, days calendar.Calendar, from, to calendar.Date) {
	within := func(e casefile.Event) bool {
		on := calendar.DateOf(e.HappenedAt)
		return !on.Before(from) && !on.After(to)
	}
	var clock stopwatch
	rounds, counted := 0, false
	for _, e := range casefile.Corrected(entries) {
		if e.Struck {
			continue
		}
		took, timed := clock.follow(e, days)
		if opined, ok := e.Facts.(*casefile.ReviewOpine); ok {
			if !calendar.DateOf(e.HappenedAt).After(to) {
				rounds++
			}
			if within(e) {
				f.opine(opined, took, timed)
				counted = true
			}
			continue
		}
		if !within(e) {
			continue
		}
		switch e.Facts.(type) {
		case *casefile.ReviewSubmit:
			f.Submitted++
			counted = true
		case *casefile.ReviewReturn:
			f.Returned++
		}
	}
	if counted {
		f.Cases++
		f.Rounds = max(f.Rounds, rounds)
	}
}

func (f *ReviewFigures) opine(v *casefile.ReviewOpine, took int, timed bool) {
	f.Opinions++
	if v.Code == casefile.Agree {
		f.Agreed++
	}
	if timed {
		f.Timed++
		f.Days += took
		f.Longest = max(f.Longest, took)
	}
}

// stopwatch counts the working days from a registration to the opinion. It
// stands still while material is put right.
type stopwatch struct {
	running        bool
	since, stopped calendar.Date
	out            int
}

// follow answers, of an opinion, how long it took; one that the ladder asked
// for anew was not registered again, and is not timed.
func (w *stopwatch) follow(e casefile.Event, days calendar.Calendar) (took int, timed bool) {
	on := calendar.DateOf(e.HappenedAt)
	switch e.Facts.(type) {
	case *casefile.ReviewSubmit, *casefile.ReviewWithdraw:
		*w = stopwatch{}
	case *casefile.ReviewRegister:
		if !w.running {
			*w = stopwatch{running: true, since: on}
		}
	case *casefile.ReviewReturn:
		w.stopped = on
	case *casefile.ReviewSupplement:
		if w.running && !w.stopped.IsZero() {
			w.out += days.WorkingDaysBetween(w.stopped, on)
		}
		w.stopped = calendar.Date{}
	case *casefile.ReviewOpine:
		took, timed = max(0, days.WorkingDaysBetween(w.since, on)-w.out), w.running
		*w = stopwatch{}
	}
	return took, timed
}
