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

// TaskKind says what somebody is expected to do with a task.
type TaskKind string

// Kinds of tasks.
const (
	DoTask      TaskKind = "do"      // the act itself
	PrepareTask TaskKind = "prepare" // 受委派准备意见
	SignTask    TaskKind = "sign"    // 会签
	ReadTask    TaskKind = "read"    // 传阅
)

// Gesture is what a task of the kind is done with; empty when it is the act
// itself.
func (k TaskKind) Gesture() Name {
	switch k {
	case PrepareTask:
		return "task.report"
	case SignTask:
		return "task.sign"
	case ReadTask:
		return "task.seen"
	case DoTask:
	}
	return ""
}

// Holding says in whose hands a task is.
type Holding string

// Holdings.
const (
	TaskUnheld      Holding = "open"        // whoever may do it may take it
	TaskClaimed     Holding = "claimed"     // 已签收
	TaskTransferred Holding = "transferred" // 已转办, and the receiver has done nothing with it yet
	TaskDelegated   Holding = "delegated"   // 已委派: the holder waits for a note
	TaskSigning     Holding = "signing"     // 会签中: the act waits for signatures
	TaskRefused     Holding = "refused"     // 会签未获同意: the holder asks anew, or says why they go on
)

// HoldingTitle is the Chinese name of a holding.
func HoldingTitle(h Holding) string {
	switch h {
	case TaskUnheld:
		return "待签收"
	case TaskClaimed:
		return "已签收"
	case TaskTransferred:
		return "已转办，待签收"
	case TaskDelegated:
		return "已委派，待交回"
	case TaskSigning:
		return "会签中"
	case TaskRefused:
		return "会签未获同意，待处理"
	}
	return string(h)
}

// Gesture tells whether the act does something with a task, rather than with
// the case.
func (a Act) Gesture() bool { return a.On == casefile.DeskTrack }

// deskTask is one task of the case and what people did with it.
type deskTask struct {
	act  Act
	of   party.PersonID // whose it is, where several have one each
	pool []Task         // for whom it is there
	file casefile.TaskFile
	hold casefile.Hold // of who has it in hand; zero when nobody has
}

// onDesk are the act's tasks as they lie there now; none when the case does
// not wait for the act.
func onDesk(act Act, c casefile.Case, ctx Context) []deskTask {
	var list []deskTask
	for _, t := range pool(act, c, ctx) {
		i := slices.IndexFunc(list, func(d deskTask) bool { return d.of == t.Of })
		if i < 0 {
			i, list = len(list), append(list, deskTask{act: act, of: t.Of})
		}
		list[i].pool = append(list[i].pool, t)
	}
	if len(c.Desk.Tasks) == 0 {
		return list
	}
	for i := range list {
		d := &list[i]
		d.file = c.Desk.File(string(act.Name), d.of, taskBegan(act, d.of, c))
		d.hold = d.holding(c, ctx)
	}
	return list
}

// deskOf is one of the act's tasks; its pool is empty when the case does not
// wait for it.
func deskOf(act Act, of party.PersonID, c casefile.Case, ctx Context) deskTask {
	list := onDesk(act, c, ctx)
	if i := slices.IndexFunc(list, func(d deskTask) bool { return d.of == of }); i >= 0 {
		return list[i]
	}
	return deskTask{act: act, of: of}
}

// taskBegan is the entry with which the act's task came up: the last that moved
// the act's track, or that did the act. What people wrote into the case
// meanwhile makes no other task of it.
func taskBegan(act Act, of party.PersonID, c casefile.Case) int {
	for _, e := range slices.Backward(c.Events) {
		if !e.Struck && (e.Kind == string(act.Name) && (of == "" || e.Actor == of) || movesTrack(e, act.On)) {
			return e.Sequence
		}
	}
	return 0
}

// holding finds who has the task in hand: the last of the chain who still may
// do the act. A hold of somebody who is away, was recused or lost the office
// dissolves by itself, and so does one whose task ran out of its statutory
// time: no gesture makes the bureau miss a day that the law set.
func (d deskTask) holding(c casefile.Case, ctx Context) casefile.Hold {
	for _, h := range slices.Backward(d.file.Chain) {
		if !d.ranOut(h.At, c, ctx) && d.ableTo(h.To, c, ctx) == nil {
			return h
		}
	}
	return casefile.Hold{}
}

// ranOut tells whether a clock of the task ended after the instant.
func (d deskTask) ranOut(since time.Time, c casefile.Case, ctx Context) bool {
	return slices.ContainsFunc(strings.Fields(d.act.TaskClock), func(rule string) bool {
		k := c.Running(rule)
		return k != nil && k.Over(ctx.Now) && since.Before(k.Result.DueAt)
	})
}

// state is in whose hands the task is, in one word.
func (d deskTask) state() Holding {
	switch s := d.file.Countersigned(); {
	case s != nil && s.Ended == "":
		return TaskSigning
	case s != nil && s.Waits():
		return TaskRefused
	case d.file.Delegated() != nil:
		return TaskDelegated
	case d.hold.To == "":
		return TaskUnheld
	case d.hold.By != "" && !d.hold.Accepted:
		return TaskTransferred
	}
	return TaskClaimed
}

// version is what a gesture must name to be about this task as it is.
func (d deskTask) version() int { return d.pool[0].Since }

// owns tells whether the task is the actor's to give: they hold it, or nobody
// does and they may.
func (d deskTask) owns(c casefile.Case, ctx Context) bool {
	if d.hold.To != "" {
		return d.hold.To == ctx.Actor.ID
	}
	return len(d.pool) > 0 && d.ableTo(ctx.Actor.ID, c, ctx) == nil
}

// ableTo answers whether the person could do this very task: all that the act
// asks and, where several have one each, that it is theirs. Whoever was asked
// the same has a task of their own, and could not do another's.
func (d deskTask) ableTo(id party.PersonID, c casefile.Case, ctx Context) *fault.Fault {
	if f := ableTo(d.act, c, id, ctx); f != nil {
		return f
	}
	if d.of != "" && d.of != id {
		return fault.New(fault.Invalid, "该待办由受委托的人员各自办理，不能由他人代为办理；需要他人论证的，请法制审核机构另行委托").Because(deskCite.String())
	}
	return nil
}

// tasks shows the task to everybody who has to do with it: those who may do the
// act, with who holds it, the delegate, and the members who have not signed.
// Nobody is shown a task that they could do nothing about.
func (d deskTask) tasks(c casefile.Case, ctx Context) []Task {
	var list []Task
	for _, t := range d.pool {
		t.Kind, t.Holding, t.Holder, t.Held = DoTask, d.state(), d.hold.To, d.hold.Sequence
		list = append(list, t)
	}
	asked := func(kind TaskKind, who, from party.PersonID, ask string, entry int) {
		if mayHelp(d.act, c, who, ctx) != nil {
			return
		}
		t := list[0]
		t.Kind, t.Gesture, t.Person, t.Role, t.Unit, t.From, t.Ask, t.Asked = kind, kind.Gesture(), who, "", "", from, ask, entry
		list = append(list, t)
	}
	if g := d.file.Delegated(); g != nil {
		asked(PrepareTask, g.To, g.By, g.Ask, g.Sequence)
	}
	if s := d.file.Countersigned(); s != nil {
		for _, id := range s.Missing() {
			asked(SignTask, id, s.By, s.Ask, s.Sequence)
		}
	}
	return list
}

// unread are the copies that somebody has not read yet, as tasks of theirs.
func unread(t Table, c casefile.Case, ctx Context) []Task {
	var list []Task
	for _, copied := range c.Desk.Copies {
		act, known := t.Act(Name(copied.Act))
		for _, r := range copied.To {
			if !known || !r.At.IsZero() || maySee(c, r.Person, ctx) != nil {
				continue
			}
			list = append(list, Task{
				Act: act.Name, Title: act.Task, Person: r.Person, Kind: ReadTask, Gesture: ReadTask.Gesture(), From: copied.By, Ask: copied.Note,
				Since: copied.Sequence, Asked: copied.Sequence,
			})
		}
	}
	return list
}

// ableTo answers whether the person could do the act if they were asked: all
// that Decide asks of an actor, and that they are there.
func ableTo(act Act, c casefile.Case, id party.PersonID, ctx Context) *fault.Fault {
	as, f := present(id, c, ctx)
	if f != nil {
		return f
	}
	if stoodInFor(id, act, c, ctx) {
		return replacedToday()
	}
	if _, f := standing(act, c, nil, as); f != nil {
		return f
	}
	if act.Duty == AsHandler && !slices.Contains(validHandlers(c, ctx), id) {
		return fault.New(fault.Uncertified, "没有有效的行政执法证").Because("《行政处罚法》第四十二条")
	}
	return nil
}

// mayHelp answers whether the person may prepare or countersign the act: they
// need not be able to do it, but must see the case and be in no conflict. The
// unit's own acts name no bars, for their own people do them; whoever reviews
// the case or hosts its hearing has no part in them all the same.
func mayHelp(act Act, c casefile.Case, id party.PersonID, ctx Context) *fault.Fault {
	as, f := present(id, c, ctx)
	if f != nil {
		return f
	}
	if f := maySee(c, id, ctx); f != nil {
		return f
	}
	if unitsOwn(act.Name) && (conflicted(id, BarReviewer, c, as) || conflicted(id, BarHost, c, as)) {
		return fault.New(fault.Conflict, "本案的法制审核人员、听证主持人（或者代行其职务的人员）不能参与承办机构的办案工作").Because("《行政处罚法》第五十八条、第六十四条")
	}
	return checkBars(act, c, as)
}

// maySee answers whether the case may be put before the person: whole, with
// its party.
func maySee(c casefile.Case, id party.PersonID, ctx Context) *fault.Fault {
	p, ok := ctx.People[id]
	if !ok || p.Disabled {
		return fault.New(fault.Invalid, "没有登记这名人员，或者账号已停用")
	}
	as := ctx
	as.Actor = p
	if slices.ContainsFunc(p.Inherits(calendar.DateOf(ctx.Now)), c.Recused) {
		return fault.New(fault.Conflict, "已经回避本案").Because("《行政处罚法》第四十三条")
	}
	if _, only := NamedOnly(c, as); only || !SeesParty(c, as) {
		return fault.New(fault.Invalid, "无权查看本案")
	}
	return nil
}

// present is the context in which the person acts, if they are there to.
func present(id party.PersonID, c casefile.Case, ctx Context) (Context, *fault.Fault) {
	as := ctx
	p, ok := ctx.People[id]
	as.Actor = p
	switch {
	case !ok || p.Disabled:
		return as, fault.New(fault.Invalid, "没有登记这名人员，或者账号已停用")
	case away(id, c.ID, ctx.People, calendar.DateOf(ctx.Now)):
		return as, replacedToday()
	}
	return as, nil
}

func replacedToday() *fault.Fault { return fault.New(fault.Invalid, "正由他人代行职务") }

// KeepsHold tells whether somebody who has a task of the act in hand can still do
// it on that day, as far as the directory alone tells: their account is open, all
// that is theirs is with nobody else, and they have the office for which the task
// is there in that unit (in any, when none is named), or as a handler the
// certificate.
func (a Act) KeepsHold(id party.PersonID, unit party.UnitID, people party.Directory, on calendar.Date) bool {
	p, known := people[id]
	if !known || p.Disabled || away(id, "", people, on) {
		return false
	}
	if a.Duty == AsHandler {
		_, certified := p.Valid(party.Enforcement, on)
		return certified
	}
	offices := a.Who
	switch {
	case a.Duty != AnyHolder:
		offices = deskPeople()
	case slices.Contains(offices, party.DeputyHead): // the head steps in where no deputy is left
		offices = append(slices.Clone(offices), party.Head)
	}
	return slices.ContainsFunc(people.AssignmentsOf(p, on), func(h party.Assignment) bool {
		return slices.Contains(offices, h.Role) && (unit == "" || h.Unit == unit)
	})
}

// away tells whether on that day somebody stands in for the person in all that
// is theirs in the case; in every case, when none is named.
func away(id party.PersonID, caseID string, people party.Directory, today calendar.Date) bool {
	for _, p := range people {
		if slices.ContainsFunc(p.StandsInFor, func(s party.Substitution) bool {
			return s.Absent == id && s.Covers(today) && s.Reaches(caseID) && s.Whole()
		}) {
			return true
		}
	}
	return false
}

// stoodInFor tells whether somebody took the act over from the person, who may
// have kept other work.
func stoodInFor(id party.PersonID, act Act, c casefile.Case, ctx Context) bool {
	for _, p := range ctx.People {
		if len(p.StandsInFor) > 0 && slices.ContainsFunc(ctx.People.HeldIn(p, c.ID, calendar.DateOf(ctx.Now)), func(h party.Held) bool {
			return h.For != nil && h.For.Absent == id && slices.Contains(act.Who, h.Role) && (act.Scope == Bureau || h.Unit == c.Unit) && takesOver(h, act, c)
		}) {
			return true
		}
	}
	return false
}

// checkDesk keeps an act to whoever holds its task, and waits for signatures
// that were asked for. It stands behind everything that the law asks: a gesture
// shuts an act for a while, and never opens one.
func checkDesk(act Act, c casefile.Case, ctx Context) *fault.Fault {
	if act.Task == "" || len(c.Desk.Tasks) == 0 {
		return nil
	}
	ctx.At = ctx.Now
	d := deskOf(act, ownTask(act, ctx.Actor.ID), c, ctx)
	if len(d.pool) == 0 {
		return nil // nobody waits for it now: there is no task to hold
	}
	if f := d.heldBack(c, ctx); f != nil {
		return f
	}
	return d.awaitsSignatures(c, ctx)
}

// heldBack refuses everybody but the holder.
func (d deskTask) heldBack(c casefile.Case, ctx Context) *fault.Fault {
	h := d.hold
	if h.To == "" || h.To == ctx.Actor.ID || ctx.waives(HeldByOne) {
		return nil
	}
	how := "签收"
	if h.By != "" {
		how = "接收转办"
	}
	f := fault.New(fault.WrongState, "“%s”已由%s于 %s %s，应当由其办理；需要改由他人办理的，请其退回或者转办", d.act.Task, ctx.People.Name(h.To), clockTime(h.At), how)
	f.Since = entryAt(h.Sequence, c, ctx)
	return f.Because(deskCite.String())
}

// entryAt tells of an entry who did what and when.
func entryAt(sequence int, c casefile.Case, ctx Context) []fault.Change {
	return []fault.Change{changeOf(*ctx.table, c.Events[sequence-1], ctx.People)}
}

func (d deskTask) awaitsSignatures(c casefile.Case, ctx Context) *fault.Fault {
	s := d.file.Countersigned()
	if s == nil || !s.Waits() || ctx.waives(SignedFirst) {
		return nil
	}
	if s.Denied() {
		return fault.New(fault.WrongState, "“%s”的会签没有获得同意（%s），请重新会签，或者说明理由后结束会签", d.act.Task, SignEndTitle(s.Ended)).Because(deskCite.String())
	}
	var missing, gone []string
	for _, id := range s.Missing() {
		missing = append(missing, ctx.People.Name(id))
		if mayHelp(d.act, c, id, ctx) != nil {
			gone = append(gone, ctx.People.Name(id))
		}
	}
	f := fault.New(fault.WrongState, "“%s”正在会签，尚缺：%s", d.act.Task, strings.Join(missing, "、"))
	if len(gone) > 0 {
		f.Message += "；其中" + strings.Join(gone, "、") + "不能签署，请减签"
	}
	return f.Because(deskCite.String())
}

func clockTime(t time.Time) string { return t.In(zone).Format("2006-01-02 15:04") }

// ownTask is whose task of the act the person's is: each has one of their own
// where several were asked the same, otherwise there is one for all.
func ownTask(act Act, id party.PersonID) party.PersonID {
	if act.Duty == AsCounsel {
		return id
	}
	return ""
}

// Gestures lists what the actor may do with the task now, before they have
// entered anything.
func Gestures(t Table, c casefile.Case, task Task, ctx Context) []Name {
	ctx.At, ctx.table = ctx.Now, &t
	var names []Name
	act, ok := t.Act(task.Act)
	if !ok {
		return nil
	}
	d, ref := deskOf(act, task.Of, c, ctx), casefile.TaskRef{Act: string(task.Act), Of: task.Of, Since: task.Since}
	for _, g := range gestures {
		row, listed := t.Act(g.name)
		if !listed || (g.name == "task.seen") != (task.Kind == ReadTask) || task.Kind != ReadTask && len(d.pool) == 0 {
			continue
		}
		if _, f := standing(row, c, nil, ctx); f == nil && g.may(d, ref, c, ctx) == nil {
			names = append(names, g.name)
		}
	}
	return names
}
