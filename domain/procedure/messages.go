package procedure

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// Message tells one person of a task of theirs, or of something that somebody did
// with one. It carries nothing of the case but what the task is called.
type Message struct {
	To   party.PersonID
	Text string
}

// Messages are what a gesture gives people to know, judged on the case before
// and after its entry. Whoever may no longer see the case hears nothing.
func Messages(t Table, before, after casefile.Case, e casefile.Event, ctx Context) []Message {
	f, ok := e.Facts.(casefile.OnTask)
	if !ok {
		return nil
	}
	act, known := t.Act(Name(f.Ref().Act))
	if !known {
		return nil
	}
	ctx.At, ctx.table = ctx.Now, &t
	was, is := deskOf(act, f.Ref().Of, before, ctx), deskOf(act, f.Ref().Of, after, ctx)
	who, text := addressed(f, was, is, before, ctx)
	var list []Message
	for _, id := range who {
		if id == "" || id == e.Actor || maySee(after, id, ctx) != nil || slices.ContainsFunc(list, func(m Message) bool { return m.To == id }) {
			continue
		}
		list = append(list, Message{To: id, Text: fmt.Sprintf(text, ctx.People.Name(e.Actor), act.Task)})
	}
	return list
}

// TaskMessages tell people of what waits for them since an act, or a day that
// came: each person once, whatever it is. Who did it is not told of their own,
// and nothing is new that waited for somebody already. Now are the tasks of the
// case as it stands after.
func TaskMessages(t Table, before, after casefile.Case, now []Task, actor party.PersonID, ctx Context) []Message {
	ctx.At, ctx.table = ctx.Now, &t
	var old []Task
	if before.Sequence > 0 {
		old = Tasks(t, before, ctx)
	}
	waits := map[party.PersonID][]string{}
	for _, task := range now {
		if task.Kind != DoTask || slices.ContainsFunc(old, func(o Task) bool { return o.inNoHands().same(task.inNoHands()) }) {
			continue
		}
		act, _ := t.Act(task.Act)
		for _, id := range whoFor(task, act, after, ctx) {
			if text := announced(task, after); id != actor && ableTo(act, after, id, ctx) == nil && !slices.Contains(waits[id], text) {
				waits[id] = append(waits[id], text)
			}
		}
	}
	var list []Message
	for _, id := range slices.Sorted(maps.Keys(waits)) {
		list = append(list, Message{To: id, Text: "新的待办：" + strings.Join(waits[id], "，")})
	}
	return list
}

// inNoHands is the task whoever has it: gestures tell of that themselves.
func (t Task) inNoHands() Task {
	t.Holding, t.Holder, t.Held = "", "", 0
	return t
}

// announced is what a task is called and its last day.
func announced(t Task, c casefile.Case) string {
	if k := clockNamed(c, t.Clock); k != nil && !k.Result.DueOn.IsZero() {
		return fmt.Sprintf("“%s”（至 %s）", t.Title, k.Result.DueOn)
	}
	return "“" + t.Title + "”"
}

// addressed answers whom a gesture concerns and what they are told: the actor's name
// and that of the task are filled in.
func addressed(f casefile.OnTask, was, is deskTask, before casefile.Case, ctx Context) ([]party.PersonID, string) {
	switch v := f.(type) {
	case *casefile.TaskTransfer:
		return v.Receivers(), "%s将“%s”转交您办理"
	case *casefile.TaskDelegate:
		return v.Receivers(), "%s委派您为“%s”准备意见"
	case *casefile.TaskCountersign:
		return v.Members, "%s请您会签“%s”"
	case *casefile.TaskEnlist:
		return v.Members, "%s请您会签“%s”"
	case *casefile.TaskExcuse:
		return []party.PersonID{v.Member}, "%s不再请您会签“%s”"
	case *casefile.TaskCopy:
		return v.To, "%s向您抄送“%s”，请查阅"
	case *casefile.TaskUrge:
		return was.awaited(before, ctx), "%s催办“%s”，请抓紧办理"
	case *casefile.TaskReport:
		return []party.PersonID{was.file.Delegated().By, is.hold.To}, "%s交回了“%s”的委派意见"
	case *casefile.TaskRelease:
		return []party.PersonID{was.hold.By}, "%s退回了您转办的“%s”"
	case *casefile.TaskSign:
		return []party.PersonID{was.file.Countersigned().By, is.hold.To}, "%s签署了“%s”的会签意见" + signedOut(is.file)
	case *casefile.TaskRefuse:
		return []party.PersonID{was.file.Countersigned().By, is.hold.To}, "%s退回了“%s”的会签，待办由您继续办理"
	case *casefile.TaskOverrule:
		return signers(*was.file.Countersigned()), "%s已说明理由，结束“%s”未获同意的会签"
	case *casefile.TaskRecall:
		return recalled(was), "%s撤回了交给您的“%s”"
	}
	return nil, ""
}

func signedOut(t casefile.TaskFile) string {
	if s := t.Countersigned(); s != nil && s.Ended != "" {
		return "，会签结束：" + SignEndTitle(s.Ended)
	}
	return ""
}

func signers(s casefile.Countersign) []party.PersonID {
	var ids []party.PersonID
	for _, m := range s.Members {
		ids = append(ids, m.Person)
	}
	return ids
}

// recalled are those from whom a recall takes the task.
func recalled(was deskTask) []party.PersonID {
	if s := was.file.Countersigned(); s != nil && s.Ended == "" {
		return signers(*s)
	}
	if g := was.file.Delegated(); g != nil {
		return []party.PersonID{g.To}
	}
	return []party.PersonID{was.file.Top().To}
}
