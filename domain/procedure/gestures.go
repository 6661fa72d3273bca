package procedure

import (
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

// deskCite is what gestures rest on: who had a task when, and who gave it to
// whom, belongs to the record of the whole process (完善文字记录).
var deskCite = law.Cite{Law: guidance, Article: "（七）"}

// gesture is one thing that people do with a task. may asks whether the actor
// could do it at all, fits whether what they entered will do.
type gesture struct {
	name  Name
	title string
	may   func(deskTask, casefile.TaskRef, casefile.Case, Context) *fault.Fault
	fits  func(deskTask, casefile.Facts, casefile.Case, Context) *fault.Fault
}

// gestures is read-only.
var gestures = []gesture{
	{"task.claim", "签收待办", mayClaim, nil},
	{"task.release", "退回待办", mayRelease, nil},
	{"task.transfer", "转办", mayTransfer, fitsTransfer},
	{"task.delegate", "委派", mayGive, fitsDelegation},
	{"task.report", "交回委派", mayReport, nil},
	{"task.countersign", "发起会签", mayGive, fitsCountersign},
	{"task.sign", "签署会签意见", maySign, nil},
	{"task.enlist", "加签", mayChange, fitsEnlisting},
	{"task.excuse", "减签", mayChange, fitsExcuse},
	{"task.refuse", "退回会签", maySign, nil},
	{"task.overrule", "结束未获同意的会签", mayOverrule, nil},
	{"task.recall", "撤回", mayRecall, nil},
	{"task.copy", "抄送", mayCopy, fitsCopy},
	{"task.seen", "已阅", mayConfirm, nil},
	{"task.urge", "催办", mayUrge, nil},
}

// deskPhase: what people do with tasks (待办流转), in every procedure alike. The
// rows move no track and no clock, leave no paper, and write a part that no
// other row reads.
func deskPhase() []Act {
	rows := make([]Act, len(gestures))
	for i, g := range gestures {
		rows[i] = Act{
			Name: g.name, Title: g.title, Cite: deskCite, Phase: "待办流转",
			Who: deskPeople(), Scope: Bureau,
			On: casefile.DeskTrack, From: on(""), Writes: parts(casefile.PartDesk),
			Check: g.check, Find: findTask,
		}
	}
	return rows
}

// deskPeople are all who may have a task in a case. A supervisor looks on.
func deskPeople() []party.Role {
	return slices.DeleteFunc(party.Roles(), func(r party.Role) bool { return r == party.Administrator || r == party.Supervisor })
}

// check judges a gesture: on which task, whether the actor may, and whether
// those whom it brings to the task fit.
func (g gesture) check(c casefile.Case, f casefile.Facts, ctx Context) *fault.Fault {
	if !ctx.At.Equal(ctx.Now) {
		return fault.InField("happened_at", "待办流转以系统记载的时间为准，不能补录")
	}
	ref := f.(casefile.OnTask).Ref()
	var d deskTask
	if g.name != "task.seen" { // a copy stays to be read when its task is long done
		var moved *fault.Fault
		if d, moved = lookUp(ref, c, ctx); moved != nil {
			return moved
		}
	}
	if f := g.may(d, ref, c, ctx); f != nil {
		return f
	}
	if g.fits == nil {
		return nil
	}
	return g.fits(d, f, c, ctx)
}

// findTask pins the entry with which the task came up, so that folding needs
// no table.
func findTask(c casefile.Case, f casefile.Facts, ctx Context) casefile.Findings {
	ref := f.(casefile.OnTask).Ref()
	act, _ := ctx.table.Act(Name(ref.Act))
	return casefile.Findings{TaskBegan: taskBegan(act, ref.Of, c)}
}

// lookUp finds the task that a gesture names. One that has moved on since the
// actor looked is refused, with what moved it and who did that.
func lookUp(ref casefile.TaskRef, c casefile.Case, ctx Context) (deskTask, *fault.Fault) {
	act, ok := ctx.table.Act(Name(ref.Act))
	if !ok || act.Task == "" {
		return deskTask{}, fault.InField("task", "没有代码为“%s”的待办", ref.Act)
	}
	d := deskOf(act, ref.Of, c, ctx)
	if len(d.pool) > 0 && (d.version() == ref.Since || ctx.waives(TaskAsSeen)) {
		return d, nil
	}
	f := fault.New(fault.Stale, "待办“%s”在您查看之后已有变化，请刷新后再办理", act.Task).Because(deskCite.String())
	if len(d.pool) == 0 {
		f.Message = "待办“" + act.Task + "”已经办结，或者目前不需要办理"
	}
	for _, e := range c.Events[min(max(ref.Since, 0), len(c.Events)):] {
		if touches(e, act) {
			f.Since = append(f.Since, changeOf(*ctx.table, e, ctx.People))
		}
	}
	return d, f
}

// touches tells whether an entry makes another task of what was the act's.
func touches(e casefile.Event, act Act) bool {
	return e.Kind == string(act.Name) || slices.Contains(e.Writes, firstRead(act)) || movesTrack(e, act.On)
}

func changeOf(t Table, e casefile.Event, people party.Directory) fault.Change {
	return fault.Change{Sequence: e.Sequence, Act: e.Kind, Title: EntryTitle(t, e), Actor: people.Name(e.Actor), At: e.RecordedAt}
}

func refused(format string, args ...any) *fault.Fault {
	return fault.New(fault.WrongState, format, args...).Because(deskCite.String())
}

func mayClaim(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	if f := d.heldBack(c, ctx); f != nil {
		return f
	}
	if h := d.hold; h.To == ctx.Actor.ID && h.Accepted {
		return refused("您已于 %s 签收“%s”", clockTime(h.At), d.act.Task)
	}
	return unfit("", "您", d.act, d.ableTo(ctx.Actor.ID, c, ctx))
}

func mayRelease(d deskTask, _ casefile.TaskRef, _ casefile.Case, ctx Context) *fault.Fault {
	if d.hold.To != ctx.Actor.ID {
		return refused("“%s”不在您手中，不能退回", d.act.Task)
	}
	return d.busy()
}

// busy refuses to give a task away while others work on it for the holder.
func (d deskTask) busy() *fault.Fault {
	switch s := d.file.Countersigned(); {
	case s != nil && s.Ended == "":
		return refused("“%s”正在会签，请先撤回会签或者等待会签结束", d.act.Task)
	case d.file.Delegated() != nil:
		return refused("“%s”已经委派，请先撤回委派或者等待交回", d.act.Task)
	}
	return nil
}

func mayGive(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	if f := d.mine(c, ctx); f != nil {
		return f
	}
	return d.busy()
}

// mayTransfer: what several were asked severally is nobody else's to do, so
// there is nobody to whom it could go.
func mayTransfer(d deskTask, ref casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	if f := mayGive(d, ref, c, ctx); f != nil || d.of == "" {
		return f
	}
	return refused("“%s”由受委托的人员各自办理，不能转办；需要他人论证的，请法制审核机构另行委托，不能办理的，请其结束委托", d.act.Task)
}

// mine refuses whoever the task is not theirs to give.
func (d deskTask) mine(c casefile.Case, ctx Context) *fault.Fault {
	if d.owns(c, ctx) {
		return nil
	}
	if f := d.heldBack(c, ctx); f != nil {
		return f
	}
	return unfit("", "您", d.act, d.ableTo(ctx.Actor.ID, c, ctx))
}

func mayReport(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	if g := d.file.Delegated(); g == nil || g.To != ctx.Actor.ID {
		return refused("“%s”没有委派您准备意见，或者委派已经结束", d.act.Task)
	}
	return unfit("", "您", d.act, mayHelp(d.act, c, ctx.Actor.ID, ctx))
}

func maySign(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	s := d.file.Countersigned()
	switch {
	case s == nil:
		return refused("“%s”没有请人会签", d.act.Task)
	case s.Ended != "":
		return ended(d, *s, c, ctx)
	}
	switch m, named := s.Member(ctx.Actor.ID); {
	case !named:
		return refused("“%s”没有请您会签", d.act.Task)
	case m.Sequence > 0:
		return refused("您已于 %s 签署", clockTime(m.At))
	}
	return unfit("", "您", d.act, mayHelp(d.act, c, ctx.Actor.ID, ctx))
}

// ended tells whoever comes too late how the countersign came out, by whom and
// when.
func ended(d deskTask, s casefile.Countersign, c casefile.Case, ctx Context) *fault.Fault {
	f := refused("“%s”的会签已于 %s 结束（%s）", d.act.Task, clockTime(s.EndedAt), SignEndTitle(s.Ended))
	f.Since = entryAt(s.EndedSeq, c, ctx)
	return f
}

// SignEndTitle is the Chinese name of a countersign's outcome.
func SignEndTitle(e casefile.SignEnd) string {
	switch e {
	case casefile.SignAgreed:
		return "同意"
	case casefile.SignRefused:
		return "未获同意"
	case casefile.SignReturned:
		return "退回"
	case casefile.SignRecalled:
		return "已撤回"
	}
	return "会签中"
}

func mayChange(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	switch s := d.file.Countersigned(); {
	case s == nil:
		return refused("“%s”没有请人会签", d.act.Task)
	case s.Ended != "":
		return ended(d, *s, c, ctx)
	}
	return d.mine(c, ctx)
}

func mayOverrule(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	if s := d.file.Countersigned(); s == nil || !s.Denied() || s.Overruled != "" {
		return refused("“%s”没有未获同意的会签", d.act.Task)
	}
	return d.mine(c, ctx)
}

// mayRecall: whoever gave something takes it back while the receiver has not
// acted on it. A delegation is the holder's to end at any time.
func mayRecall(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	if s := d.file.Countersigned(); s != nil && s.Ended == "" {
		if slices.ContainsFunc(s.Members, func(m casefile.Signer) bool { return m.Sequence > 0 }) {
			return refused("已经有人签署，会签不能撤回；尚未签署的人员可以减签")
		}
		return d.mine(c, ctx)
	}
	if d.file.Delegated() != nil {
		return d.mine(c, ctx)
	}
	switch h := d.file.Top(); {
	case h.By == "" || h.By != ctx.Actor.ID:
		return refused("“%s”没有可以由您撤回的转办、委派或者会签", d.act.Task)
	case h.Accepted:
		f := refused("接收人%s已经签收，不能撤回；请其退回", ctx.People.Name(h.To))
		// What was accepted was accepted by what the receiver did first.
		if i := slices.IndexFunc(c.Events[h.Sequence:], func(e casefile.Event) bool { return e.Actor == h.To }); i >= 0 {
			f.Since = entryAt(h.Sequence+i+1, c, ctx)
		}
		return f
	}
	return nil
}

func mayCopy(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	return unfit("", "您", d.act, maySee(c, ctx.Actor.ID, ctx))
}

func mayConfirm(_ deskTask, ref casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	for _, copied := range c.Desk.Copies {
		if copied.Sequence != ref.Since || copied.Act != ref.Act {
			continue
		}
		for _, r := range copied.To {
			if r.Person == ctx.Actor.ID && r.At.IsZero() {
				return nil
			}
		}
	}
	return refused("没有抄送给您、尚未阅读的内容")
}

// mayUrge: once for a task in so many working days, by whoever sees the case,
// when somebody else is waited for.
func mayUrge(d deskTask, _ casefile.TaskRef, c casefile.Case, ctx Context) *fault.Fault {
	if f := maySee(c, ctx.Actor.ID, ctx); f != nil {
		return unfit("", "您", d.act, f)
	}
	others := slices.DeleteFunc(d.awaited(c, ctx), func(id party.PersonID) bool { return id == ctx.Actor.ID })
	if len(others) == 0 {
		return refused("“%s”没有在等待其他人员办理", d.act.Task)
	}
	n := len(d.file.Urges)
	if n == 0 {
		return nil
	}
	last := d.file.Urges[n-1]
	next := ctx.Rules.Calendar.AddWorkingDays(calendar.DateOf(last.At), ctx.Rules.Params.UrgeWorkingDays())
	if !calendar.DateOf(ctx.Now).Before(next) {
		return nil
	}
	f := refused("“%s”已于 %s 催办过，%s起可以再次催办", d.act.Task, clockTime(last.At), next)
	f.Since = []fault.Change{{Sequence: last.Sequence, Act: "task.urge", Title: "催办", Actor: ctx.People.Name(last.By), At: last.At}}
	return f
}

// awaited are the people whom the task waits for: those who have not signed,
// the delegate and the holder, or else everybody who may do it.
func (d deskTask) awaited(c casefile.Case, ctx Context) []party.PersonID {
	if s := d.file.Countersigned(); s != nil && s.Ended == "" {
		return s.Missing()
	}
	var ids []party.PersonID
	if g := d.file.Delegated(); g != nil {
		ids = append(ids, g.To)
	}
	if d.hold.To != "" {
		return append(ids, d.hold.To)
	}
	for _, t := range d.pool {
		ids = append(ids, whoFor(t, d.act, c, ctx)...)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Able are the people who may do a task of the case today: who has it in hand,
// or all for whom it is there.
func Able(t Table, task Task, c casefile.Case, ctx Context) []party.PersonID {
	act, known := t.Act(task.Act)
	if !known {
		return nil
	}
	ctx.At, ctx.table = ctx.Now, &t
	return whoFor(task, act, c, ctx)
}

// whoFor are the people who may do a task of the act today: whoever has it in
// hand, or else all for whom it is there.
func whoFor(t Task, act Act, c casefile.Case, ctx Context) []party.PersonID {
	if t.Kind == DoTask && t.Holder != "" {
		return []party.PersonID{t.Holder}
	}
	if t.Person != "" {
		return []party.PersonID{t.Person}
	}
	var ids []party.PersonID
	for id, p := range ctx.People {
		as := ctx
		as.Actor = p
		if actsAs(t.Role, t.Unit, c, as) && ableTo(act, c, id, ctx) == nil {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

func fitsTransfer(d deskTask, f casefile.Facts, c casefile.Case, ctx Context) *fault.Fault {
	v := f.(*casefile.TaskTransfer)
	if v.To == ctx.Actor.ID {
		return fault.InField("to", "不能转办给自己")
	}
	return receiver("to", v.To, d.act, ctx, d.ableTo(v.To, c, ctx))
}

func fitsDelegation(d deskTask, f casefile.Facts, c casefile.Case, ctx Context) *fault.Fault {
	v := f.(*casefile.TaskDelegate)
	if v.To == ctx.Actor.ID {
		return fault.InField("to", "不能委派给自己")
	}
	return receiver("to", v.To, d.act, ctx, mayHelp(d.act, c, v.To, ctx))
}

func fitsCountersign(d deskTask, f casefile.Facts, c casefile.Case, ctx Context) *fault.Fault {
	v := f.(*casefile.TaskCountersign)
	if vote := v.Mode == casefile.SignVote; vote != (v.Quorum > 0) || v.Quorum > len(v.Members) {
		return fault.InField("quorum", "票签请填写需要的同意票数，且不超过会签人数；其他方式不填写")
	}
	return newSigners(d, v.Members, nil, c, ctx)
}

func fitsEnlisting(d deskTask, f casefile.Facts, c casefile.Case, ctx Context) *fault.Fault {
	return newSigners(d, f.(*casefile.TaskEnlist).Members, d.file.Countersigned().Members, c, ctx)
}

func newSigners(d deskTask, ids []party.PersonID, already []casefile.Signer, c casefile.Case, ctx Context) *fault.Fault {
	named := map[party.PersonID]bool{}
	for _, m := range already {
		named[m.Person] = true
	}
	for _, id := range ids {
		switch {
		case id == ctx.Actor.ID:
			return fault.InField("members", "不需要自己会签")
		case named[id]:
			return fault.InField("members", "会签人员不能重复填写")
		}
		named[id] = true
		if f := receiver("members", id, d.act, ctx, mayHelp(d.act, c, id, ctx)); f != nil {
			return f
		}
	}
	return nil
}

func fitsExcuse(d deskTask, f casefile.Facts, _ casefile.Case, _ Context) *fault.Fault {
	v, s := f.(*casefile.TaskExcuse), d.file.Countersigned()
	switch m, named := s.Member(v.Member); {
	case !named:
		return fault.InField("member", "该人员不是会签人员")
	case m.Sequence > 0:
		return fault.InField("member", "该人员已经签署，不能减签").Because(deskCite.String())
	case len(s.Members) == 1:
		return fault.InField("member", "只有一名会签人员的，请撤回会签")
	case s.Mode == casefile.SignVote && len(s.Members)-1 < s.Quorum:
		return fault.InField("member", "减签后人数不足 %d 人，达不到需要的票数", s.Quorum)
	}
	return nil
}

func fitsCopy(d deskTask, f casefile.Facts, c casefile.Case, ctx Context) *fault.Fault {
	named := map[party.PersonID]bool{ctx.Actor.ID: true}
	for _, id := range f.(*casefile.TaskCopy).To {
		if named[id] {
			return fault.InField("to", "抄送人员不能重复，也不能是自己")
		}
		named[id] = true
		if f := receiver("to", id, d.act, ctx, maySee(c, id, ctx)); f != nil {
			return f
		}
	}
	return nil
}

// receiver refuses somebody to whom a task must not come.
func receiver(field string, id party.PersonID, act Act, ctx Context, f *fault.Fault) *fault.Fault {
	if ctx.waives(ReceiverFit) {
		return nil
	}
	return unfit(field, ctx.People.Name(id), act, f)
}

// unfit says of somebody what keeps them from a task, with the code and the
// article of what does; nil when nothing does.
func unfit(field, who string, act Act, f *fault.Fault) *fault.Fault {
	if f == nil {
		return nil
	}
	why := f.Message
	switch f.Code {
	case fault.RoleDenied:
		why = "岗位不能办理该事项"
	case fault.Conflict:
		why = "应当回避、分离，或者没有受指派"
	default:
	}
	out := fault.New(f.Code, "%s不能接办“%s”：%s", who, act.Task, why).Because(f.Cite)
	if field == "" {
		if out.Code == fault.Invalid {
			out.Code = fault.WrongState
		}
		return out
	}
	if out.Code == fault.RoleDenied { // it is the receiver who lacks the office, not the actor
		out.Code = fault.Invalid
	}
	out.Fields = []fault.Field{{Path: field, Message: out.Message}}
	return out
}
