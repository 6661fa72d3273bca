package monitor

import (
	"reflect"
	"slices"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/party"
)

// gesture is what an entry does with a task, or nil for one that does something
// with the case.
func gesture(e casefile.Event) casefile.OnTask {
	f, _ := e.Facts.(casefile.OnTask)
	return f
}

// deskApart: but for the record itself and the desk, a case is after a gesture
// what it was before.
func deskApart(m Moment) string {
	if gesture(m.Entry) == nil {
		return ""
	}
	before, after := m.Before(), m.After()
	for _, c := range []*casefile.Case{&before, &after} {
		written := map[casefile.Part]int{}
		for part, sequence := range c.Written {
			if part != casefile.PartDesk {
				written[part] = sequence
			}
		}
		c.Desk, c.Events, c.Sequence, c.LastAt, c.Written = casefile.Desk{}, nil, 0, c.OpenedAt, written
	}
	if !reflect.DeepEqual(before, after) {
		return "待办流转改变了案件"
	}
	return ""
}

// taskAsSeen: nobody did the act between what the actor saw and the gesture.
func taskAsSeen(m Moment) string {
	f := gesture(m.Entry)
	if _, receipt := f.(*casefile.TaskSeen); f == nil || receipt {
		return ""
	}
	if since(m.Before(), f.Ref().Since, f.Ref().Act) {
		return "待办在办理人查看之后已经办结，仍被流转"
	}
	return ""
}

// apartFrom are the acts that are kept from the people who handle the case.
// Read-only.
var apartFrom = []string{"filing.approve", "filing.decline", "closure.approve", "decision.make", "review.opine", "disclosure.check", "inspect.approve", "spot.accept"}

func fitReceiver(m Moment) string {
	f, ok := m.Entry.Facts.(casefile.Receiving)
	if !ok {
		return ""
	}
	_, reads := f.(*casefile.TaskCopy)
	for _, id := range f.Receivers() {
		if wrong := m.unfit(id, f.Ref().Act, reads); wrong != "" {
			return wrong
		}
	}
	return ""
}

func (m Moment) unfit(id party.PersonID, act string, reads bool) string {
	c := m.Before()
	p, known := m.People[id]
	switch {
	case m.People != nil && (!known || p.Disabled):
		return "待办交给了没有登记或者已停用的人员"
	case slices.ContainsFunc(m.carries(id), c.Recused):
		return "待办交给了已回避的人员（或者代行其职务的人员）"
	case !reads && slices.Contains(apartFrom, act) && m.meets(id, handled(c)):
		return "应当与办案分离的待办交给了办案人员"
	}
	return ""
}

// current is what was done with the task of the entry's act, when it is the
// task that the entry completes: the file begins with the last entry that did
// the act or moved a track that this one moves. Of an act that moves nothing it
// cannot be told here, and is not judged.
func (m Moment) current() *casefile.TaskFile {
	c, e := m.Before(), m.Entry
	if !byPerson(e) || len(c.Desk.Tasks) == 0 || len(e.Moves) == 0 || is(e, "counsel.advise") {
		return nil
	}
	began := 0
	for _, old := range c.Events {
		if !old.Struck && (old.Kind == e.Kind || slices.ContainsFunc(old.Moves, func(a casefile.Move) bool { return a.Track == e.Moves[0].Track })) {
			began = old.Sequence
		}
	}
	i := slices.IndexFunc(c.Desk.Tasks, func(t casefile.TaskFile) bool { return t.Act == e.Kind && t.Began == began })
	if i < 0 {
		return nil
	}
	return &c.Desk.Tasks[i]
}

// heldByOne: the last who signed for the task, or got it, and who is still what
// they were then, does it.
func heldByOne(m Moment) string {
	t := m.current()
	if t == nil || m.People == nil {
		return ""
	}
	h := t.Top()
	if h.To == "" || h.To == m.Entry.Actor || !m.stillThere(h) {
		return ""
	}
	return "待办由他人签收，却由其他人员办结"
}

// stillThere is on the safe side: whoever has any reason to have lost the task
// is taken to have lost it.
func (m Moment) stillThere(h casefile.Hold) bool {
	c, day := m.Before(), calendar.DateOf(m.Entry.RecordedAt)
	p, known := m.People[h.To]
	if !known || p.Disabled || !p.Holds(m.Entry.Role, day) || slices.ContainsFunc(m.carries(h.To), c.Recused) {
		return false
	}
	for _, other := range m.People {
		if slices.ContainsFunc(other.StandsInFor, func(s party.Substitution) bool { return s.Absent == h.To && s.Covers(day) }) {
			return false
		}
	}
	if m.Entry.Role == party.Officer && (!slices.Contains(c.Handlers, h.To) || !m.certified(h.To)) {
		return false
	}
	busy := slices.ContainsFunc(c.Events, func(e casefile.Event) bool { return e.Actor == h.To && gesture(e) == nil })
	late := slices.ContainsFunc(c.Clocks, func(k casefile.Clock) bool { return k.Open() && k.Over(m.Entry.RecordedAt) })
	return !late && (m.Entry.Role == party.Officer || !busy && !m.meets(h.To, handled(c)))
}

// signedFirst: no act is done while signatures are missing that were asked for,
// or were refused without a reason to go on.
func signedFirst(m Moment) string {
	t := m.current()
	if t == nil {
		return ""
	}
	if s := t.Countersigned(); s != nil && s.Waits() {
		return "会签尚未结束，待办已经办结"
	}
	return ""
}
