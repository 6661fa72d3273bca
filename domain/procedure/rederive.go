package procedure

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
)

// rederive computes, for a confirmed correction, every clock that the wrong
// entry moved: as it stood before, and as it stands once the entry is struck
// out or re-dated. What later entries did to the clock stays.
func rederive(c casefile.Case, v casefile.EntryConfirm, ctx Context) (before, after []casefile.Clock, f *fault.Fault) {
	entry := c.Events[v.Entry-1]
	for _, touched := range entry.Clocks {
		now := clockByID(c, touched.ID)
		if now == nil {
			continue
		}
		k, was := cloneClock(*now), earlier(c, entry, touched.ID)
		if v.Amended.IsZero() {
			undo(&k, touched, was, entry)
		} else {
			redate(&k, touched, was, entry, v.Amended)
		}
		if k.Ended != "voided" {
			moved, f := recompute(k, ctx)
			if f != nil {
				return nil, nil, f
			}
			k = judgeAnew(*moved, was != nil && was.Late, ctx)
		}
		before, after = append(before, *now), append(after, k)
	}
	return before, after, nil
}

// judgeAnew: a period that time had ended runs again when its new end is yet
// to come, and what was done is late or in time by the new end, unless it was
// late before that.
func judgeAnew(k casefile.Clock, before bool, ctx Context) casefile.Clock {
	switch k.Ended {
	case deadline.Ended, deadline.Lapsed, deadline.Elapsed:
		if !k.Over(ctx.Now) {
			k.Ended, k.StoppedSeq, k.StoppedAt = "", 0, time.Time{}
		}
	case "done":
		k.Late = before || pastDue(k, k.StoppedAt)
	}
	return k
}

// undo takes the entry's effect off the clock: a clock that it started is
// void, one that it stopped or let go on stands as if it had not.
func undo(k *casefile.Clock, touched casefile.Clock, old *casefile.Clock, entry casefile.Event) {
	if k.TriggerSeq == entry.Sequence {
		k.Ended = "voided"
		return
	}
	if k.StoppedSeq == entry.Sequence {
		k.Ended, k.StoppedSeq, k.StoppedAt, k.Late = "", 0, time.Time{}, old != nil && old.Late
	}
	if old != nil && touched.Floor != old.Floor {
		k.Floor = old.Floor
	}
	if old != nil && touched.SetOn != old.SetOn {
		k.SetOn = old.SetOn
	}
	i := resumed(*k, touched, old)
	if i < 0 {
		return
	}
	k.Pauses[i].To = calendar.Date{}
	if i+1 < len(k.Pauses) { // it stood still again since: one pause, from the first day to the last
		k.Pauses[i].To = k.Pauses[i+1].To
		k.Pauses = slices.Delete(k.Pauses, i+1, i+2)
	}
}

// redate moves what the entry did to the clock to the amended day.
func redate(k *casefile.Clock, touched casefile.Clock, old *casefile.Clock, entry casefile.Event, to time.Time) {
	if k.TriggerSeq == entry.Sequence {
		k.TriggerAt = to
	}
	if k.StoppedSeq == entry.Sequence {
		k.StoppedAt = to
	}
	if old != nil && touched.Floor != old.Floor {
		k.Floor = calendar.DateOf(to)
	}
	if i := resumed(*k, touched, old); i >= 0 {
		k.Pauses[i].To = calendar.DateOf(to)
	}
}

// resumed finds the pause of the clock that the entry had ended, or -1. No
// entry that can be corrected begins a pause.
func resumed(k, touched casefile.Clock, old *casefile.Clock) int {
	if old == nil || !old.Paused() || touched.Paused() || len(touched.Pauses) == 0 {
		return -1
	}
	from := touched.Pauses[len(touched.Pauses)-1].From
	return slices.IndexFunc(k.Pauses, func(p deadline.Pause) bool { return p.From == from && !p.To.IsZero() })
}

// earlier is the clock as it stood before the entry; nil when the entry
// started it.
func earlier(c casefile.Case, entry casefile.Event, id string) *casefile.Clock {
	for _, e := range slices.Backward(c.Events[:entry.Sequence-1]) {
		for i := range e.Clocks {
			if e.Clocks[i].ID == id && !e.Struck {
				return &e.Clocks[i]
			}
		}
	}
	return nil
}

func clockByID(c casefile.Case, id string) *casefile.Clock {
	i := slices.IndexFunc(c.Clocks, func(k casefile.Clock) bool { return k.ID == id })
	if i < 0 {
		return nil
	}
	return &c.Clocks[i]
}
