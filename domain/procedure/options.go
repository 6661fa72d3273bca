package procedure

import (
	"sort"
	"strings"
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
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
	ctx.At = ctx.Now
	var options []Option
	for _, act := range t.Acts {
		if act.Opens() || act.Duty == AsEngine || checkState(act, c, ctx) != nil || checkRest(act, c, ctx) != nil {
			continue
		}
		empty, _ := casefile.NewFacts(string(act.Name))
		if _, f := standing(act, c, empty, ctx); f != nil {
			continue
		}
		shutBy, notes := shutGates(act, c, ctx)
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
// in the unit (or anywhere, when Unit is empty) may take it.
type Task struct {
	Act    Name           `json:"act"`
	Title  string         `json:"title"`
	Person party.PersonID `json:"person,omitempty"`
	Role   party.Role     `json:"role,omitempty"`
	Unit   party.UnitID   `json:"unit,omitempty"`
	Clock  string         `json:"clock,omitempty"`
	DueAt  time.Time      `json:"due_at,omitzero"`
	Since  int            `json:"since"` // sequence of the entry that made the act possible
}

// Tasks lists what the case waits for. A step that a gate still shuts is
// nobody's task yet.
func Tasks(t Table, c casefile.Case, ctx Context) []Task {
	ctx.At = ctx.Now
	var tasks []Task
	for _, act := range t.Acts {
		if act.Task == "" || checkState(act, c, ctx) != nil || checkRest(act, c, ctx) != nil || act.TaskIf != nil && !act.TaskIf(c, ctx) {
			continue
		}
		if shutBy, _ := shutGates(act, c, ctx); len(shutBy) > 0 || taskBlocked(act, c) {
			continue
		}
		for _, task := range assignees(act, c, ctx) {
			task.Act, task.Title, task.Since = act.Name, act.Task, c.Written[firstRead(act)]
			for _, rule := range strings.Fields(act.TaskClock) {
				if k := c.Running(rule); k != nil {
					task.Clock, task.DueAt = k.ID, k.Result.DueAt
				}
			}
			tasks = append(tasks, task)
		}
	}
	sort.SliceStable(tasks, func(i, j int) bool { return tasks[i].Act < tasks[j].Act })
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
	case AsCounsel:
		var tasks []Task
		for _, r := range c.Counsel {
			if r.Advice == nil && !r.Ended && !calendar.DateOf(ctx.Now).After(r.Until) {
				tasks = append(tasks, Task{Person: r.CounselAsk.Counsel})
			}
		}
		return tasks
	}
	var tasks []Task
	for _, r := range act.Who {
		task := Task{Role: r}
		if act.Scope == OwnUnit {
			task.Unit = c.Unit
		}
		tasks = append(tasks, task)
	}
	return tasks
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
				since = append(since, fault.Change{Sequence: e.Sequence, Act: e.Kind, Title: KindTitle(t, e.Kind), Actor: people.Name(e.Actor)})
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

// KindTitle is the Chinese name of a kind of entry.
func KindTitle(t Table, kind string) string {
	if act, ok := t.Act(Name(kind)); ok {
		return act.Title
	}
	switch kind {
	case "clock.struck":
		return "期限到达"
	case "clocks.recomputed":
		return "期限重新计算"
	}
	return kind
}
