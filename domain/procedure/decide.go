package procedure

import (
	"reflect"
	"slices"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// Decide judges one act on a case as it stands and answers the entries it
// makes, or the fault that stops it. It is the only place where that question
// is answered. Sequence numbers, hashes and paper numbers are the record's
// business and left empty.
func Decide(t Table, c casefile.Case, r Request, ctx Context) ([]casefile.Event, *fault.Fault) {
	act, ok := t.Act(r.Act)
	if !ok {
		return nil, fault.New(fault.NotFound, "没有名为“%s”的办理事项", r.Act)
	}
	ctx.without, ctx.table = t.without, &t
	ctx.At = r.HappenedAt
	if ctx.At.IsZero() {
		ctx.At = ctx.Now
	}
	if f := checkKind(r); f != nil {
		return nil, f
	}
	role, f := standing(act, c, r.Facts, ctx)
	if f != nil {
		return nil, f
	}
	for _, check := range []func(Act, casefile.Case, Context) *fault.Fault{checkState, checkRest, checkTime} {
		if f := check(act, c, ctx); f != nil {
			return nil, f
		}
	}
	// Gates come before the act's own check, so that a refusal names the gate
	// that Options showed as shut.
	reasons, f := passGates(act, c, r.Facts, ctx)
	if f != nil {
		return nil, f
	}
	if f := checkDesk(act, c, ctx); f != nil {
		return nil, f
	}
	if act.Check != nil {
		if f := act.Check(c, r.Facts, ctx); f != nil {
			return nil, f
		}
	}
	if f := casefile.CheckTags(r.Facts); f != nil && !ctx.waives(TagsHold) {
		return nil, f
	}
	event, f := enter(t, act, c, r.Facts, role, reasons, ctx)
	if f != nil {
		return nil, f
	}
	return follow(t, act, c, []casefile.Event{event}, ctx), nil
}

func enter(t Table, act Act, c casefile.Case, facts casefile.Facts, role party.Role, reasons []casefile.Reason, ctx Context) (casefile.Event, *fault.Fault) {
	e := casefile.Event{
		CaseID: c.ID, Sequence: c.Sequence + 1, Procedure: t.ID, Kind: string(act.Name), Actor: ctx.Actor.ID, Role: role,
		HappenedAt: ctx.At, RecordedAt: ctx.Now, Writes: act.Writes, Facts: facts, DemoClock: ctx.Demo,
	}
	if act.Find != nil {
		e.Found = act.Find(c, facts, ctx)
	}
	e.Found.Reasons = reasons
	e.Found.Editions = ctx.Rules.Editions
	for _, g := range act.Goes {
		if len(g.From) > 0 && !slices.Contains(g.From, c.In(act.On)) {
			continue
		}
		if g.If == nil || g.If(c, facts, ctx) {
			e.Moves = append(e.Moves, casefile.Move{Track: g.Track, To: g.To})
		}
	}
	for _, s := range act.Papers {
		if s.If == nil || s.If(c, facts, ctx) {
			e.Papers = append(e.Papers, casefile.Paper{Slot: s.Name, Title: s.Title, Series: s.Series, Sequence: e.Sequence})
		}
	}
	clocks, f := moveClocks(act, c, e, ctx)
	if f != nil {
		return e, f
	}
	e.Clocks = clocks
	if act.Complete != nil {
		if f := act.Complete(c, &e, ctx); f != nil {
			return e, f
		}
	}
	if act.Begins == nil {
		return e, nil
	}
	e.Opens = act.Begins(c, e, ctx)
	for i := range e.Opens {
		e.Opens[i].CaseID = casefile.OpenedCaseID(e.CaseID, e.Sequence, i)
		if _, f := Open(e.Opens[i], e, ctx); f != nil {
			return e, f
		}
	}
	return e, nil
}

// follow tries the engine's own acts that may come right after: a checked
// disclosure of a served decision goes out in the same step.
func follow(t Table, act Act, c casefile.Case, events []casefile.Event, ctx Context) []casefile.Event {
	for _, name := range act.Follows {
		next, ok := t.Act(name)
		if !ok {
			continue
		}
		after := casefile.Fold(slices.Concat(c.Events, events))
		if checkState(next, after, ctx) != nil {
			continue
		}
		facts, _ := casefile.NewFacts(string(name))
		if next.Check != nil && next.Check(after, facts, ctx) != nil {
			continue
		}
		if _, f := passGates(next, after, facts, ctx); f != nil {
			continue
		}
		// What the engine does, it does now, whenever the act that allowed it took
		// place: a publication cannot be backdated by a backdated check.
		own := ctx
		own.Actor, own.At = party.Person{ID: party.PersonID(party.System)}, ctx.Now
		if e, f := enter(t, next, after, facts, party.System, nil, own); f == nil {
			events = append(events, e)
		}
	}
	return events
}

// checkKind keeps the facts to the act that they were entered for.
func checkKind(r Request) *fault.Fault {
	want, ok := casefile.NewFacts(string(r.Act))
	if !ok || reflect.TypeOf(want) != reflect.TypeOf(r.Facts) {
		return fault.New(fault.Malformed, "提交内容与办理事项“%s”不符", r.Act)
	}
	return nil
}

func checkState(act Act, c casefile.Case, ctx Context) *fault.Fault {
	if act.Opens() {
		if c.Sequence > 0 && !ctx.waives(OpensOnce) {
			return fault.New(fault.WrongState, "案件已经登记，不能重复登记")
		}
		return nil
	}
	if c.Sequence == 0 {
		return fault.New(fault.NotFound, "没有这个案件，或者您无权查看")
	}
	at := act.On
	if slices.Contains(act.From, c.In(act.On)) {
		if len(act.While) == 0 || slices.Contains(act.While, c.In(casefile.Main)) {
			return nil
		}
		at = casefile.Main
	}
	if act.Name == "defence.receive" && c.Decision != nil {
		return tooLateToSpeak()
	}
	return fault.New(fault.WrongState, "%s处于“%s”，此时不能办理“%s”", TrackTitle(at), StateTitle(at, c.In(at)), act.Title).Because(act.Cite.String())
}

// checkRest: the clock stands still while the investigation is suspended, and
// so does the work; a dispute about jurisdiction rests the work alone. What was done before may still be entered.
func checkRest(act Act, c casefile.Case, ctx Context) *fault.Fault {
	if !act.Work || ctx.waives(RestWhileStopped) {
		return nil
	}
	if f := restForJurisdiction(act, c, ctx); f != nil {
		return f
	}
	if c.In(casefile.Running) != Suspended || ctx.At.Before(lastMoved(c, casefile.Running)) {
		return nil
	}
	return fault.New(fault.WrongState, "调查已中止，恢复后才能办理“%s”", act.Title).Because(cite(order55, "30").String())
}

// checkTime keeps entries from being dated into the future or before what
// they rest on: the last entry that moved the act's own track and, for what
// people decide, the last entry of theirs that wrote a part which the act
// reads. What merely tells of a fact in the world may have come about before
// other facts that were entered earlier.
func checkTime(act Act, c casefile.Case, ctx Context) *fault.Fault {
	if ctx.waives(TimeInOrder) {
		return nil
	}
	if ctx.At.After(ctx.Now) {
		return fault.InField("happened_at", "发生时间不能晚于现在")
	}
	if act.Opens() {
		return nil
	}
	if grantsTime(act) && calendar.DateOf(ctx.At) != calendar.DateOf(ctx.Now) && !ctx.waives(GrantedNow) {
		return fault.InField("happened_at", "批准中止、延长期限的，自登记之日起生效，请不要填写更早的日期").Because(act.Cite.String())
	}
	earliest := c.Events[0].HappenedAt
	if !tellsFact(act.Name) {
		earliest = latest(earliest, lastMoved(c, act.On), lastWritten(c, act.Reads))
	} else if moves(act) {
		earliest = latest(earliest, lastMoved(c, act.On))
	}
	if ctx.At.Before(earliest) {
		return fault.InField("happened_at", "发生时间不能早于前一环节的发生时间 %s", earliest.In(zone).Format("2006-01-02 15:04"))
	}
	return nil
}

func moves(act Act) bool {
	return slices.ContainsFunc(act.Goes, func(g Goes) bool { return g.Track == act.On })
}

func latest(times ...time.Time) time.Time { return slices.MaxFunc(times, time.Time.Compare) }

// lastWritten is the latest time at which people wrote one of the parts.
func lastWritten(c casefile.Case, reads []casefile.Part) time.Time {
	var last time.Time
	for _, e := range c.Events {
		if !e.Struck && e.Role != party.System && slices.ContainsFunc(e.Writes, func(p casefile.Part) bool { return slices.Contains(reads, p) }) {
			last = latest(last, e.HappenedAt)
		}
	}
	return last
}

func lastMoved(c casefile.Case, track casefile.Track) time.Time {
	for i := len(c.Events) - 1; i >= 0; i-- {
		e := c.Events[i]
		if !e.Struck && movesTrack(e, track) {
			return e.HappenedAt
		}
	}
	return time.Time{}
}
