package procedure

import (
	"slices"
	"sort"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/deadline"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// Option is one act that the person may think of now: open, or shut by what.
type Option struct {
	Act    Name           `json:"act"`
	Title  string         `json:"title"`
	Cite   string         `json:"cite"`
	Open   bool           `json:"open"`
	ShutBy []*fault.Fault `json:"shut_by,omitempty"`
	Notes  []*fault.Fault `json:"notes,omitempty"` // gates that stop nothing but should be known
}

// Options lists the acts that the case's states and the person's roles and
// duties reach, each with every gate that shuts it. Acts of other people and
// other states are left out: they are the flow chart's business.
func Options(t Table, c casefile.Case, ctx Context) []Option {
	ctx.At, ctx.table = ctx.Now, &t
	var options []Option
	for _, act := range t.Acts {
		// What is done with a task is offered with the task (Gestures).
		if act.Opens() || act.Duty == AsEngine || act.Gesture() || checkState(act, c, ctx) != nil || checkRest(act, c, ctx) != nil {
			continue
		}
		empty, _ := casefile.NewFacts(string(act.Name))
		if _, f := standing(act, c, empty, ctx); f != nil {
			continue
		}
		shutBy, notes := shutGates(act, c, ctx)
		if f := checkDesk(act, c, ctx); f != nil {
			shutBy = append(shutBy, f)
		}
		options = append(options, Option{
			Act: act.Name, Title: act.Title, Cite: act.Cite.String(), Open: len(shutBy) == 0, ShutBy: shutBy, Notes: notes,
		})
	}
	return options
}

// shutGates asks every gate of the row without an input. A gate that a reason
// opens is listed among the notes: the form asks for the reason.
func shutGates(act Act, c casefile.Case, ctx Context) (shutBy, notes []*fault.Fault) {
	if act.Shut != nil {
		if f := act.Shut(c, ctx); f != nil {
			shutBy = append(shutBy, f)
		}
	}
	for _, id := range act.Needs {
		g := gate(id)
		f := g.Shut(c, nil, ctx)
		switch {
		case f == nil:
		case g.Effect == Refuse:
			shutBy = append(shutBy, stamp(g, f))
		default:
			notes = append(notes, stamp(g, f))
		}
	}
	return shutBy, notes
}

// Task is one entry of an inbox: the next step that somebody is expected to
// take. Person is set when it is one person's; otherwise whoever holds the role
// in the unit (or anywhere, when Unit is empty) may take it, as long as nobody
// else holds it.
type Task struct {
	Act    Name           `json:"act" doc:"事项"`
	Title  string         `json:"title" doc:"名称"`
	Person party.PersonID `json:"person,omitempty"`
	Role   party.Role     `json:"role,omitempty" doc:"岗位"`
	Unit   party.UnitID   `json:"unit,omitempty" doc:"承办机构"`
	Clock  string         `json:"clock,omitempty" doc:"期限编号"`
	DueAt  time.Time      `json:"due_at,omitzero"`
	Since  int            `json:"since" doc:"其后的变化"` // sequence of the entry that made the act possible: the version of the task

	Kind    TaskKind       `json:"kind"`
	Gesture Name           `json:"gesture,omitempty"` // what the person is to do with it, when that is not the act itself
	Of      party.PersonID `json:"of,omitempty"`      // whose it is where several have one each
	Holding Holding        `json:"holding,omitempty"`
	Holder  party.PersonID `json:"holder,omitempty"` // who has it in hand
	Held    int            `json:"held,omitempty"`   // entry since which they do
	From    party.PersonID `json:"from,omitempty"`   // who asked for the note, the signature or the reading
	Ask     string         `json:"ask,omitempty"`    // what they asked
	Asked   int            `json:"asked,omitempty"`  // the entry in which they did
}

// Tasks lists what the case waits for, and from whom. A step that a gate still
// shuts is nobody's task yet.
func Tasks(t Table, c casefile.Case, ctx Context) []Task {
	ctx.At = ctx.Now
	var tasks []Task
	for _, act := range t.Acts {
		for _, d := range onDesk(act, c, ctx) {
			tasks = append(tasks, d.tasks(c, ctx)...)
		}
	}
	tasks = append(tasks, unread(t, c, ctx)...)
	sort.SliceStable(tasks, func(i, j int) bool { return tasks[i].Act < tasks[j].Act })
	return tasks
}

// pool lists for whom the act is a task now.
func pool(act Act, c casefile.Case, ctx Context) []Task {
	if act.Task == "" || checkState(act, c, ctx) != nil || checkRest(act, c, ctx) != nil || act.TaskIf != nil && !act.TaskIf(c, ctx) {
		return nil
	}
	if shutBy, _ := shutGates(act, c, ctx); len(shutBy) > 0 || taskBlocked(act, c) {
		return nil
	}
	tasks := assignees(act, c, ctx)
	for i := range tasks {
		task := &tasks[i]
		task.Act, task.Title, task.Since, task.Of = act.Name, act.Task, c.Written[firstRead(act)], ownTask(act, task.Person)
		for _, rule := range strings.Fields(act.TaskClock) {
			if k := c.Running(rule); k != nil {
				task.Clock, task.DueAt = k.ID, k.Result.DueAt
			}
		}
	}
	return tasks
}

// taskBlocked keeps decisions out of inboxes while another track holds them.
func taskBlocked(act Act, c casefile.Case) bool {
	switch act.Name {
	case "decision.make", "deliberation.hold":
		return readyForDecision(c, Context{}) != nil
	}
	return false
}

func movesTrack(e casefile.Event, track casefile.Track) bool {
	return slices.ContainsFunc(e.Moves, func(m casefile.Move) bool { return m.Track == track })
}

func firstRead(act Act) casefile.Part {
	if len(act.Reads) > 0 {
		return act.Reads[0]
	}
	return casefile.PartLead
}

func assignees(act Act, c casefile.Case, ctx Context) []Task {
	switch act.Duty {
	case AsHandler:
		var tasks []Task
		for _, id := range validHandlers(c, ctx) {
			tasks = append(tasks, Task{Person: id})
		}
		return tasks
	case AsReviewer:
		return []Task{{Person: c.Round().Reviewer}}
	case AsHost:
		return []Task{{Person: c.HearingFile.Host}}
	case AsWitness:
		return []Task{{Person: c.Plan.Draw().Witness}}
	case AsCounsel:
		var tasks []Task
		for _, r := range c.Counsel { // who was asked twice has one task
			asked := slices.ContainsFunc(tasks, func(t Task) bool { return t.Person == r.CounselAsk.Counsel })
			if !asked && r.Advice == nil && !r.Ended && !calendar.DateOf(ctx.Now).After(r.Until) {
				tasks = append(tasks, Task{Person: r.CounselAsk.Counsel})
			}
		}
		return tasks
	}
	var tasks []Task
	for _, r := range standingIn(act, c, ctx) {
		task := Task{Role: r}
		if r == party.Head && c.ActingHead() != "" { // named in person; the head is off the case
			task = Task{Person: c.ActingHead()}
		}
		if act.Scope == OwnUnit {
			task.Unit = c.Unit
		}
		tasks = append(tasks, task)
	}
	return tasks
}

// standingIn are the roles whom the act waits for: those of the row, without
// a recused head whom a deputy acts for anyway, and with the head where every
// deputy was recused.
func standingIn(act Act, c casefile.Case, ctx Context) []party.Role {
	head, deputy := slices.Contains(act.Who, party.Head), slices.Contains(act.Who, party.DeputyHead)
	free := slices.ContainsFunc(ctx.People.With(party.DeputyHead, calendar.DateOf(ctx.Now)), func(p party.Person) bool { return !c.Recused(p.ID) })
	switch {
	case head && deputy && c.ActingHead() != "":
		return slices.DeleteFunc(slices.Clone(act.Who), func(r party.Role) bool { return r == party.Head })
	case deputy && !head && !free:
		return []party.Role{party.Head}
	}
	return act.Who
}

// Stale answers whether somebody who saw the case at the sequence may still do
// the act: only a later entry that wrote a part which the act reads makes the
// view stale. The fault lists those entries and who made them.
func Stale(t Table, c casefile.Case, name Name, seen int, people party.Directory) *fault.Fault {
	act, ok := t.Act(name)
	if !ok || act.Opens() {
		return nil
	}
	if seen > c.Sequence {
		return fault.New(fault.Stale, "案件没有您所称的版本 %d，请刷新后再办理", seen)
	}
	reads := map[casefile.Part]bool{}
	for _, p := range act.Reads {
		reads[p] = true
	}
	var since []fault.Change
	for _, e := range c.Events[min(max(seen, 0), len(c.Events)):] {
		for _, w := range e.Writes {
			if reads[w] {
				since = append(since, changeOf(t, e, people))
				break
			}
		}
	}
	if len(since) == 0 {
		return nil
	}
	f := fault.New(fault.Stale, "您看到的内容在第 %d 号记录之后已有变化，请刷新后再办理", seen)
	f.Since = since
	return f
}

// Overtaken adds to a refusal what came between since the actor looked: of two
// people who complete one task, the second is told who did it and when.
func Overtaken(t Table, c casefile.Case, name Name, seen int, people party.Directory, f *fault.Fault) *fault.Fault {
	act, ok := t.Act(name)
	if !ok || act.Opens() || act.Gesture() || len(f.Since) > 0 || f.Code != fault.WrongState && f.Code != fault.GateShut && f.Code != fault.Invalid {
		return f
	}
	for _, e := range c.Events[min(max(seen, 0), len(c.Events)):] {
		if e.Kind == string(act.Name) || movesTrack(e, act.On) {
			f.Since = append(f.Since, changeOf(t, e, people))
		}
	}
	return f
}

// EntryTitle is what an entry is called in Chinese: its act, or what the program
// noted of itself.
func EntryTitle(t Table, e casefile.Event) string {
	if act, ok := t.Act(Name(e.Kind)); ok {
		return act.Title
	}
	switch f := e.Facts.(type) {
	case *casefile.ClockStruck:
		return deadline.StepTitle(f.Step)
	case *casefile.ClocksRecomputed:
		return "期限重新计算"
	}
	return e.Kind
}
