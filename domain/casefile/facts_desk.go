package casefile

import (
	"slices"

	"sanxiang/domain/party"
)

// TaskRef names one task as the actor saw it: two tasks of one person are told
// apart, and one that has moved on since is not acted on unseen.
type TaskRef struct {
	Act   string         `json:"task" minLength:"1" maxLength:"64" doc:"待办事项的代码"`
	Of    party.PersonID `json:"of,omitempty" maxLength:"60" doc:"待办属于谁，仅多人各有一项同样待办时填写"`
	Since int            `json:"since" minimum:"0" doc:"您看到的待办版本"`
}

// Ref lets every gesture name its task.
func (r TaskRef) Ref() TaskRef { return r }

// OnTask is the facts of a gesture: something done with a task, not the act
// that the task is about.
type OnTask interface {
	Facts
	Ref() TaskRef
}

// Receiving is a gesture that brings people to a task.
type Receiving interface {
	OnTask
	Receivers() []party.PersonID
}

// file is the task's file in the case, made when there is none.
func (r TaskRef) file(c *Case, e *Event) *TaskFile {
	i := c.Desk.index(r.Act, r.Of, e.Found.TaskBegan)
	if i < 0 {
		i = len(c.Desk.Tasks)
		c.Desk.Tasks = append(c.Desk.Tasks, TaskFile{Act: r.Act, Of: r.Of, Began: e.Found.TaskBegan})
	}
	return &c.Desk.Tasks[i]
}

// TaskClaim signs for a task (签收).
type TaskClaim struct {
	TaskRef
}

func (f *TaskClaim) apply(c *Case, e *Event) {
	t := f.file(c, e)
	t.takeUp(e)
	// What others were asked goes on for whoever has the task now.
	if d := t.Delegated(); d != nil {
		d.was.stale = true
	}
	if s := t.Countersigned(); s != nil {
		s.was.stale = true
	}
}

// TaskRelease gives a task back (退回待办): to whom it came from, or to everybody
// who may do it.
type TaskRelease struct {
	TaskRef
	Reason string `json:"reason,omitempty" maxLength:"2000" doc:"理由"`
}

func (f *TaskRelease) apply(c *Case, e *Event) {
	t := f.file(c, e)
	t.takeUp(e)
	t.Chain = t.Chain[:len(t.Chain)-1]
}

// TaskTransfer hands a task on to somebody who may do it (转办).
type TaskTransfer struct {
	TaskRef
	To     party.PersonID `json:"to" minLength:"1" maxLength:"60" doc:"接收人"`
	Reason string         `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

// Receivers implements Receiving.
func (f *TaskTransfer) Receivers() []party.PersonID { return []party.PersonID{f.To} }

func (f *TaskTransfer) apply(c *Case, e *Event) {
	t := f.file(c, e)
	was := t.takeUp(e)
	t.Chain = append(t.Chain, Hold{By: e.Actor, To: f.To, Sequence: e.Sequence, At: e.HappenedAt, was: was})
}

// TaskDelegate has somebody prepare a note, which comes back to the holder
// (委派).
type TaskDelegate struct {
	TaskRef
	To  party.PersonID `json:"to" minLength:"1" maxLength:"60" doc:"受委派人"`
	Ask string         `json:"ask" minLength:"1" maxLength:"2000" doc:"请其准备什么"`
}

// Receivers implements Receiving.
func (f *TaskDelegate) Receivers() []party.PersonID { return []party.PersonID{f.To} }

func (f *TaskDelegate) apply(c *Case, e *Event) {
	t := f.file(c, e)
	was := gift{chain: t.takeUp(e)}
	t.Delegations = append(t.Delegations, Delegation{By: e.Actor, To: f.To, Ask: f.Ask, Sequence: e.Sequence, At: e.HappenedAt, was: was})
}

// TaskReport hands the note to the holder (交回委派).
type TaskReport struct {
	TaskRef
	Note string `json:"note" minLength:"1" maxLength:"8000" doc:"准备的意见"`
}

func (f *TaskReport) apply(c *Case, e *Event) {
	d := f.file(c, e).Delegated()
	d.Note, d.NoteSeq, d.NoteAt = f.Note, e.Sequence, e.HappenedAt
}

// TaskCountersign asks named people to sign before the act (会签、或签、票签).
type TaskCountersign struct {
	TaskRef
	Mode    SignMode         `json:"mode" enum:"all,any,vote" titles:"会签（全体同意）,或签（一人同意）,票签（达到票数）" doc:"会签方式"`
	Members []party.PersonID `json:"members" minItems:"1" maxItems:"30" doc:"会签人员"`
	Quorum  int              `json:"quorum,omitempty" minimum:"1" maximum:"30" doc:"需要的同意票数，仅票签填写"`
	Ask     string           `json:"ask" minLength:"1" maxLength:"2000" doc:"请其会签什么"`
}

// Receivers implements Receiving.
func (f *TaskCountersign) Receivers() []party.PersonID { return f.Members }

func (f *TaskCountersign) apply(c *Case, e *Event) {
	t := f.file(c, e)
	was := gift{chain: t.takeUp(e)}
	s := Countersign{Mode: f.Mode, Quorum: f.Quorum, Ask: f.Ask, By: e.Actor, Sequence: e.Sequence, At: e.HappenedAt, was: was}
	for _, id := range f.Members {
		s.Members = append(s.Members, Signer{Person: id})
	}
	t.Countersigns = append(t.Countersigns, s)
}

// TaskSign is a member's signature with their view (会签意见).
type TaskSign struct {
	TaskRef
	Agree bool   `json:"agree" doc:"是否同意"`
	View  string `json:"view" minLength:"1" maxLength:"4000" doc:"意见"`
}

func (f *TaskSign) apply(c *Case, e *Event) {
	s := f.file(c, e).Countersigned()
	for i := range s.Members {
		if m := &s.Members[i]; m.Person == e.Actor {
			m.Agree, m.View, m.Sequence, m.At = f.Agree, f.View, e.Sequence, e.HappenedAt
		}
	}
	s.settle(e)
}

// settle ends a countersign whose signatures have come to something.
func (s *Countersign) settle(e *Event) {
	if how := s.outcome(); how != "" {
		s.end(how, e)
	}
}

func (s *Countersign) end(how SignEnd, e *Event) {
	s.Ended, s.EndedSeq, s.EndedBy, s.EndedAt = how, e.Sequence, e.Actor, e.HappenedAt
}

// TaskEnlist adds members to an open countersign (加签).
type TaskEnlist struct {
	TaskRef
	Members []party.PersonID `json:"members" minItems:"1" maxItems:"30" doc:"增加的会签人员"`
	Reason  string           `json:"reason,omitempty" maxLength:"2000" doc:"理由"`
}

// Receivers implements Receiving.
func (f *TaskEnlist) Receivers() []party.PersonID { return f.Members }

func (f *TaskEnlist) apply(c *Case, e *Event) {
	s := f.file(c, e).Countersigned()
	for _, id := range f.Members {
		s.Members = append(s.Members, Signer{Person: id})
	}
}

// TaskExcuse takes a member who has not signed out of an open countersign
// (减签).
type TaskExcuse struct {
	TaskRef
	Member party.PersonID `json:"member" minLength:"1" maxLength:"60" doc:"减去的会签人员"`
	Reason string         `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (f *TaskExcuse) apply(c *Case, e *Event) {
	s := f.file(c, e).Countersigned()
	s.Members = slices.DeleteFunc(s.Members, func(m Signer) bool { return m.Person == f.Member })
	s.settle(e)
}

// TaskRefuse is a member's return of the countersign (退回会签): it ends, and the
// task is the holder's again.
type TaskRefuse struct {
	TaskRef
	Reason string `json:"reason" minLength:"1" maxLength:"4000" doc:"理由"`
}

func (f *TaskRefuse) apply(c *Case, e *Event) {
	s := f.file(c, e).Countersigned()
	s.end(SignReturned, e)
	s.Reason = f.Reason
}

// TaskOverrule lets the holder go on after a refused countersign, for a reason
// that stays on record (结束会签).
type TaskOverrule struct {
	TaskRef
	Reason string `json:"reason" minLength:"1" maxLength:"4000" doc:"理由"`
}

func (f *TaskOverrule) apply(c *Case, e *Event) {
	f.file(c, e).Countersigned().Overruled = f.Reason
}

// TaskRecall takes back what was given (撤回): a countersign, a delegation or a
// transfer that its receiver has done nothing with yet.
type TaskRecall struct {
	TaskRef
	Reason string `json:"reason,omitempty" maxLength:"2000" doc:"理由"`
}

func (f *TaskRecall) apply(c *Case, e *Event) {
	t := f.file(c, e)
	if s := t.Countersigned(); s != nil && s.Ended == "" {
		s.end(SignRecalled, e)
		t.takeBack(s.was)
		return
	}
	if d := t.Delegated(); d != nil {
		d.Recalled = true
		t.takeBack(d.was)
		return
	}
	t.Chain = t.Top().was
}

// TaskCopy shows a task to people who see the case, and keeps their receipts
// (抄送).
type TaskCopy struct {
	TaskRef
	To   []party.PersonID `json:"to" minItems:"1" maxItems:"30" doc:"抄送人员"`
	Note string           `json:"note,omitempty" maxLength:"2000" doc:"说明"`
}

// Receivers implements Receiving.
func (f *TaskCopy) Receivers() []party.PersonID { return f.To }

func (f *TaskCopy) apply(c *Case, e *Event) {
	copied := Copied{Act: f.Act, By: e.Actor, Note: f.Note, Sequence: e.Sequence, At: e.HappenedAt}
	for _, id := range f.To {
		copied.To = append(copied.To, Receipt{Person: id})
	}
	c.Desk.Copies = append(c.Desk.Copies, copied)
}

// TaskSeen is the receipt for a copy (已阅); Since names the copy's entry.
type TaskSeen struct {
	TaskRef
}

func (f *TaskSeen) apply(c *Case, e *Event) {
	for i := range c.Desk.Copies {
		if c.Desk.Copies[i].Sequence != f.Since {
			continue
		}
		for j := range c.Desk.Copies[i].To {
			if r := &c.Desk.Copies[i].To[j]; r.Person == e.Actor {
				r.At = e.HappenedAt
			}
		}
	}
}

// TaskUrge reminds whoever holds the task (催办).
type TaskUrge struct {
	TaskRef
	Note string `json:"note,omitempty" maxLength:"1000" doc:"催办的内容"`
}

func (f *TaskUrge) apply(c *Case, e *Event) {
	t := f.file(c, e)
	t.Urges = append(t.Urges, Urge{By: e.Actor, Sequence: e.Sequence, At: e.HappenedAt})
}
