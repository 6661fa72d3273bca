package monitor

import (
	"slices"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
)

// inOrder: entries follow each other without a gap, none tells of the future
// or of a time before the case, and what people move does not move back.
func inOrder(m Moment) string {
	e := m.Entry
	if e.HappenedAt.After(e.RecordedAt) {
		return "发生时间晚于记载时间"
	}
	c := m.Before()
	if e.Sequence != c.Sequence+1 {
		return "记录序号不连续"
	}
	if e.Sequence == 1 {
		return ""
	}
	if e.RecordedAt.Before(c.LastAt) {
		return "记载时间早于前一条记录"
	}
	if byPerson(e) && e.HappenedAt.Before(c.Events[0].HappenedAt) {
		return "发生时间早于案件登记"
	}
	return movesBack(c, e)
}

func movesBack(c casefile.Case, e casefile.Event) string {
	if !byPerson(e) {
		return ""
	}
	for _, own := range e.Moves {
		for _, old := range slices.Backward(c.Events) {
			moved := slices.ContainsFunc(old.Moves, func(v casefile.Move) bool { return v.Track == own.Track })
			if moved && !old.Struck {
				if on(e.Kind) == own.Track && e.HappenedAt.Before(old.HappenedAt) {
					return "发生时间早于同一环节的前一步"
				}
				break
			}
		}
	}
	return ""
}

// on is the track that a kind of entry belongs to, as its name says. What it
// moves besides may have moved later.
func on(kind string) casefile.Track {
	family, _, _ := strings.Cut(kind, ".")
	switch family {
	case "hearing", "review", "ladder", "disclosure", "payment", "variation", "refund", "draw", "compulsion":
		return casefile.Track(family)
	case "postponement":
		return casefile.Hearing
	case "disagreement":
		return casefile.Ladder
	case "entry":
		return casefile.Correction
	case "testing":
		return casefile.Running
	}
	if kind == "investigation.suspend" || kind == "investigation.resume" {
		return casefile.Running
	}
	return casefile.Main
}

func once(m Moment) string {
	f, ok := m.Entry.Facts.(*casefile.ClockStruck)
	if !ok {
		return ""
	}
	for _, e := range m.Before().Events {
		if old, ok := e.Facts.(*casefile.ClockStruck); ok && old.Clock == f.Clock && old.Step == f.Step {
			return "同一期限节点记载了两次"
		}
	}
	if f.DueAt.After(m.Entry.RecordedAt) && !strings.HasPrefix(f.Step, "at-risk-") {
		return "期限届满前记载了届满"
	}
	return ""
}

// lateStays: a duty that was not done by its last day is not made good by an
// entry that moves the day, whatever date it bears. Only a correction takes back
// what set the period off, and what is not served yet cannot be published.
func lateStays(m Moment) string {
	if is(m.Entry, "entry.confirm", "clocks.recomputed") {
		return ""
	}
	for _, k := range m.Entry.Clocks {
		i := slices.IndexFunc(m.Before().Clocks, func(old casefile.Clock) bool { return old.ID == k.ID })
		if i < 0 || k.Late {
			continue
		}
		old := m.Before().Clocks[i]
		passed := old.Kind == law.KindDuty && !old.Result.DueAt.IsZero() && !m.Entry.RecordedAt.Before(old.Result.DueAt)
		if old.Late || passed && old.Open() && k.Open() && k.Result.DueAt != old.Result.DueAt && k.Floor == old.Floor && k.SetOn == old.SetOn {
			return "期限 " + k.Rule + " 已经逾期，登记后不再显示逾期"
		}
	}
	return ""
}

// granting are the kinds by which leadership lets a period stand still or run on.
// Read-only.
var granting = []string{"verification.extend", "review.extend", "period.extend", "seizure.extend", "investigation.suspend"}

// grantedNow: nobody grants time for days that are over.
func grantedNow(m Moment) string {
	if is(m.Entry, granting...) && calendar.DateOf(m.Entry.RecordedAt) != m.day() {
		return "中止、延长的批准倒填了日期"
	}
	return ""
}

// outlast are the duties that a case in the archive may still owe: what is to
// be published, taken down or paid back, however late. Read-only.
var outlast = []string{"D14", "D15", "D16", "D17", "D18", "E11"}

// clocksStop: nothing is owed any more and no power runs once the case is in
// the archive. Rights of the party run to their own end.
func clocksStop(m Moment) string {
	archived := slices.ContainsFunc(m.Entry.Moves, func(v casefile.Move) bool { return v.Track == casefile.Main && v.To == "archived" })
	if !archived {
		return ""
	}
	for _, k := range m.After().Clocks {
		if k.Open() && k.Kind != law.KindRight && !slices.Contains(outlast, k.Rule) {
			return "归档时期限 " + k.Rule + " 仍在计算"
		}
	}
	return ""
}

// powerEnds: a power over the party ends on its day, whoever forgets it.
func powerEnds(m Moment) string {
	for _, k := range m.Entry.Clocks {
		if k.Kind == law.KindPower && !k.Open() && k.Ended != "voided" && !k.Result.DueAt.IsZero() && k.StoppedAt.After(k.Result.DueAt) {
			return "期限 " + k.Rule + " 届满后措施仍然有效"
		}
	}
	return ""
}
