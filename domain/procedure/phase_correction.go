package procedure

import (
	"slices"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// correctionPhase: striking out or re-dating a wrong entry, by two people
// (更正). It stays visible for ever.
func correctionPhase(at stages) []Act {
	anywhere := slices.DeleteFunc(slices.Concat(at.open, on(Decided), at.decided, at.over), func(s casefile.State) bool { return s == Closed || s == Archived })
	either := []party.Role{party.Officer, party.UnitHead, party.ReviewHead, party.HearingHost}
	return []Act{
		{
			Name: "entry.correct", Title: "提出更正", Cite: cite(order55, "28"), Phase: "更正",
			Who: either, Scope: Bureau,
			On: casefile.Correction, From: on(""), While: anywhere, Goes: to(casefile.Correction, CorrectionProposed),
			Writes: parts(casefile.PartCorrection), Check: checkCorrection,
		},
		{
			Name: "entry.confirm", Title: "确认更正", Cite: cite(order55, "28"), Phase: "更正",
			Who: slices.Concat(either, leadership), Scope: Bureau, Bar: []Bar{BarProposer},
			On: casefile.Correction, From: on(CorrectionProposed), Goes: to(casefile.Correction, ""),
			Reads: parts(casefile.PartCorrection), Writes: parts(casefile.PartCorrection, casefile.PartClocks),
			Task: "确认更正", Check: checkConfirmation, Complete: completeCorrection,
		},
	}
}

// correctable are the entries that tell of a fact in the world and may have
// been told wrongly. What somebody decided is not corrected but decided anew.
// It is read-only.
var correctable = []string{
	"evidence.add", "notice.serve", "defence.receive", "defence.waive", "hearing.request", "hearing.withdraw", "hearing.hold",
	"testing.report", "decision.serve", "payment.record", "performance.complete", "spot.file", "spot.collect", "spot.remit", "spot.deposit", "levy.demand",
}

func tellsFact(n Name) bool { return slices.Contains(correctable, string(n)) }

// restings says which entries would be left hanging without another: each must
// be put right before the one that it rests on is struck out. Read-only.
var restings = map[string][]string{
	"notice.serve":   {"defence.receive", "defence.waive", "hearing.request"},
	"decision.serve": {"disclosure.publish", "payment.record"},
	"payment.record": {"payment.record", "performance.complete"},
	"testing.report": {"testing.tell"},
}

func checkCorrection(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.EntryCorrect)
	if !takesPart(v.Entry, c, ctx) {
		return fault.New(fault.Conflict, "只有本案承办人、承办机构负责人或者该项记录的记载人可以提出更正")
	}
	return checkCorrectable(c, v, ctx)
}

func takesPart(entry int, c casefile.Case, ctx Context) bool {
	if slices.Contains(c.Handlers, ctx.Actor.ID) || actsAs(party.UnitHead, c.Unit, c, ctx) {
		return true
	}
	return entry >= 1 && entry <= len(c.Events) && c.Events[entry-1].Actor == ctx.Actor.ID
}

func checkCorrectable(c casefile.Case, v *casefile.EntryCorrect, ctx Context) *fault.Fault {
	if v.Entry < 1 || v.Entry > len(c.Events) {
		return fault.InField("entry", "没有序号为 %d 的记录", v.Entry)
	}
	e := c.Events[v.Entry-1]
	switch {
	case e.Struck:
		return fault.InField("entry", "该项记录已经划去")
	case !tellsFact(Name(e.Kind)):
		return fault.InField("entry", "该类记录不能划去或者更改日期，请以新的办理事项纠正")
	case c.Decision == nil && underReview(c):
		return fault.New(fault.WrongState, "案件已经送审，更正请先撤回送审")
	case restsOn(c, e) && !ctx.waives(BasisStays):
		return fault.New(fault.GateShut, "已有决定或者后续环节以该项记录为依据，只能制作更正文书").Because("《住房和城乡建设行政处罚程序规定》第二十八条")
	}
	if v.Amended == nil {
		return checkStriking(c, e)
	}
	if v.Amended.After(ctx.Now) || v.Amended.Equal(e.HappenedAt) {
		return fault.InField("amended_happened_at", "更正后的时间应与原记录不同，且不晚于现在")
	}
	return checkAmended(c, e, *v.Amended)
}

// restsOn tells whether a decision, or a later step of a track that the entry
// moved, rests on the entry.
func restsOn(c casefile.Case, e casefile.Event) bool {
	if c.Decision != nil && e.Sequence < c.Decision.Sequence {
		return true
	}
	return slices.ContainsFunc(c.Events[e.Sequence:], func(later casefile.Event) bool { return !later.Struck && sharesTrack(later, e) })
}

// checkStriking refuses to strike out what other entries still build on.
func checkStriking(c casefile.Case, e casefile.Event) *fault.Fault {
	for _, later := range c.Events[e.Sequence:] {
		if !later.Struck && slices.Contains(restings[e.Kind], later.Kind) {
			return fault.InField("entry", "第 %d 号记录以该项记录为依据，请先更正第 %d 号记录", later.Sequence, later.Sequence)
		}
	}
	if p := c.Proposal(); p != nil && e.Kind == "evidence.add" && slices.Contains(p.Evidence, e.Sequence) {
		return fault.InField("entry", "第 %d 稿拟处理意见以该证据为依据，请先修改拟处理意见", p.Version)
	}
	return nil
}

// checkAmended keeps an amended date between what the entry rests on and what
// rests on it.
func checkAmended(c casefile.Case, e casefile.Event, at time.Time) *fault.Fault {
	earliest := c.Events[0].HappenedAt
	for _, prev := range c.Events[:e.Sequence-1] {
		if !prev.Struck && (sharesTrack(prev, e) || slices.Contains(restings[prev.Kind], e.Kind)) {
			earliest = latest(earliest, prev.HappenedAt)
		}
	}
	if at.Before(earliest) {
		return fault.InField("amended_happened_at", "更正后的时间不能早于前一环节（%s）", earliest.In(zone).Format("2006-01-02 15:04"))
	}
	for _, later := range c.Events[e.Sequence:] {
		if !later.Struck && slices.Contains(restings[e.Kind], later.Kind) && later.Kind != e.Kind && at.After(later.HappenedAt) {
			return fault.InField("amended_happened_at", "更正后的时间不能晚于以其为依据的第 %d 号记录", later.Sequence)
		}
	}
	if e.Kind == "hearing.hold" && calendar.DateOf(at) != c.HearingFile.Notice.HeldOn {
		return fault.InField("amended_happened_at", "听证应当在通知的日期（%s）举行", c.HearingFile.Notice.HeldOn)
	}
	return nil
}

func sharesTrack(a, b casefile.Event) bool {
	return slices.ContainsFunc(a.Moves, func(m casefile.Move) bool {
		return slices.ContainsFunc(b.Moves, func(n casefile.Move) bool { return n.Track == m.Track })
	})
}

// checkConfirmation: the second person is one who knows the case or answers
// for it.
func checkConfirmation(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	v := f.(*casefile.EntryConfirm)
	if strings.TrimSpace(v.Opinion) == "" {
		return fault.InField("opinion", "请填写确认意见")
	}
	leads := actsAs(party.ReviewHead, "", c, ctx) || actsAs(party.DeputyHead, "", c, ctx) || actsAs(party.Head, "", c, ctx)
	if !leads && !takesPart(c.Correcting.Entry, c, ctx) {
		return fault.New(fault.Conflict, "更正由本案承办人、承办机构负责人、法制监察科负责人或者本机关负责人确认")
	}
	if !v.Approve {
		return nil
	}
	return checkCorrectable(c, c.Correcting, ctx)
}

// completeCorrection writes down what is corrected and derives every clock
// that the entry had moved anew; both derivations stay readable.
func completeCorrection(c casefile.Case, e *casefile.Event, ctx Context) *fault.Fault {
	v := casefile.EntryConfirm{Entry: c.Correcting.Entry}
	said := e.Facts.(*casefile.EntryConfirm)
	v.Approve, v.Opinion = said.Approve, said.Opinion
	if c.Correcting.Amended != nil {
		v.Amended = *c.Correcting.Amended
	}
	e.Facts = &v
	if !v.Approve {
		return nil
	}
	before, after, f := rederive(c, v, ctx)
	if f != nil {
		return f
	}
	v.Before = before
	e.Clocks = append(e.Clocks, after...)
	return nil
}
