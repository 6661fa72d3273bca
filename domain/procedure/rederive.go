package procedure

import (
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
)

// rederive computes, for a confirmed correction, every clock that the wrong
// entry touched: as it stood before, and as it stands once the entry is struck
// out or re-dated.
func rederive(c casefile.Case, v casefile.EntryConfirm, ctx Context) (before, after []casefile.Clock, f *fault.Fault) {
	entry := c.Events[v.Entry-1]
	for _, touched := range entry.Clocks {
		now := clockByID(c, touched.ID)
		if now == nil {
			continue
		}
		k := cloneClock(*now)
		switch {
		case v.Amended.IsZero():
			k = undo(c, k, entry)
		default:
			redate(&k, entry, v.Amended)
		}
		if k.Ended != "voided" {
			moved, f := recompute(k, ctx)
			if f != nil {
				return nil, nil, f
			}
			k = *moved
		}
		before, after = append(before, *now), append(after, k)
	}
	return before, after, nil
}

// undo takes the entry's effect off the clock: a clock that it started is
// void; what it stopped, paused or resumed stands as it stood before.
func undo(c casefile.Case, k casefile.Clock, entry casefile.Event) casefile.Clock {
	if k.TriggerSeq == entry.Sequence {
		k.Ended = "voided"
		return k
	}
	for i := entry.Sequence - 2; i >= 0; i-- {
		for _, old := range c.Events[i].Clocks {
			if old.ID == k.ID && !c.Events[i].Struck {
				restored := cloneClock(old)
				restored.Struck = k.Struck
				return restored
			}
		}
	}
	return k
}

// redate moves what the entry did to the clock to the amended day.
func redate(k *casefile.Clock, entry casefile.Event, to time.Time) {
	from, day := calendar.DateOf(entry.HappenedAt), calendar.DateOf(to)
	if k.TriggerSeq == entry.Sequence {
		k.TriggerAt = to
	}
	if k.StoppedSeq == entry.Sequence {
		k.StoppedAt = to
		k.Late = k.Ended == "done" && !k.Result.DueAt.IsZero() && !to.Before(k.Result.DueAt)
	}
	for i := range k.Pauses {
		if k.Pauses[i].From == from {
			k.Pauses[i].From = day
		}
		if k.Pauses[i].To == from {
			k.Pauses[i].To = day
		}
	}
	if k.Floor == from {
		k.Floor = day
	}
}

func clockByID(c casefile.Case, id string) *casefile.Clock {
	i := slices.IndexFunc(c.Clocks, func(k casefile.Clock) bool { return k.ID == id })
	if i < 0 {
		return nil
	}
	return &c.Clocks[i]
}

// fitsBetween keeps an amended date between its neighbours on the tracks that
// the entry moved.
func fitsBetween(c casefile.Case, e casefile.Event, at time.Time) *fault.Fault {
	for i := e.Sequence - 2; i >= 0; i-- {
		prev := c.Events[i]
		if prev.Struck || !sharesTrack(prev, e) {
			continue
		}
		if at.Before(prev.HappenedAt) {
			return fault.InField("amended_happened_at", "更正后的时间不能早于前一环节（%s）", prev.HappenedAt.In(zone).Format("2006-01-02 15:04"))
		}
		return nil
	}
	return nil
}

func sharesTrack(a, b casefile.Event) bool {
	return slices.ContainsFunc(a.Moves, func(m casefile.Move) bool {
		return slices.ContainsFunc(b.Moves, func(n casefile.Move) bool { return n.Track == m.Track })
	})
}
