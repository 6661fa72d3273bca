package casefile

import (
	"slices"
	"time"

	"sanxiang/domain/party"
)

// Desk (待办流转) is what people did with the tasks of the case: who signed for
// one, handed it on, asked whom. It is a part of its own: nothing of the law
// reads it, and it changes nothing but itself.
type Desk struct {
	Tasks  []TaskFile // in the order in which they were first touched
	Copies []Copied   // in the order of the record
}

// TaskFile is one task from when it came up to when it is done. Of is whose it
// is where several people have one of the act each; Began is the entry with
// which the task came up, 0 when it was there from the first.
type TaskFile struct {
	Act   string
	Of    party.PersonID
	Began int

	Chain        []Hold // who has it from whom, the present holder last
	Delegations  []Delegation
	Countersigns []Countersign
	Urges        []Urge
}

// Hold is one person's hold of a task. By gave it to them; nobody did when they
// signed for it (签收) themselves.
type Hold struct {
	By       party.PersonID
	To       party.PersonID
	Sequence int
	At       time.Time
	Accepted bool // To has done something with it since

	was []Hold // the chain before it was given, for a recall
}

// Delegation (委派) asks somebody to prepare a note for the holder.
type Delegation struct {
	By       party.PersonID
	To       party.PersonID
	Ask      string
	Sequence int
	At       time.Time
	Note     string
	NoteSeq  int // 0 while there is none
	NoteAt   time.Time
	Recalled bool

	was gift
}

// Open tells whether the note is still waited for.
func (d Delegation) Open() bool { return d.NoteSeq == 0 && !d.Recalled }

// SignMode is how signatures are counted.
type SignMode string

// Ways to count.
const (
	SignAll  SignMode = "all"  // 会签: everybody signs, and all agree
	SignAny  SignMode = "any"  // 或签: one who agrees is enough
	SignVote SignMode = "vote" // 票签: so many votes
)

// SignEnd is how a countersign came out.
type SignEnd string

// Outcomes of a countersign.
const (
	SignAgreed   SignEnd = "agreed"
	SignRefused  SignEnd = "refused"
	SignReturned SignEnd = "returned" // a member sent it back
	SignRecalled SignEnd = "recalled" // whoever asked took it back
)

// Countersign (会签、或签、票签) asks named people to sign before the act.
type Countersign struct {
	Mode      SignMode
	Quorum    int // votes that are needed, of a vote
	Ask       string
	By        party.PersonID
	Sequence  int
	At        time.Time
	Members   []Signer
	Ended     SignEnd // "" while it is open
	EndedSeq  int
	EndedBy   party.PersonID
	EndedAt   time.Time
	Reason    string // of a return
	was       gift
	Overruled string // why the holder goes on in spite of a refusal
}

// Signer is one member and what they said.
type Signer struct {
	Person   party.PersonID
	Agree    bool
	View     string
	Sequence int // 0 while they have not signed
	At       time.Time
}

// Waits tells whether the act must still wait: the signatures are not settled,
// or were denied and the holder has not said why they go on.
func (s Countersign) Waits() bool {
	return s.Ended == "" || s.Denied() && s.Overruled == ""
}

// Denied tells whether the members did not agree: they were outvoted, or one of
// them sent it back.
func (s Countersign) Denied() bool { return s.Ended == SignRefused || s.Ended == SignReturned }

// Missing are the members of an open countersign who have not signed.
func (s Countersign) Missing() []party.PersonID {
	var ids []party.PersonID
	for _, m := range s.Members {
		if s.Ended == "" && m.Sequence == 0 {
			ids = append(ids, m.Person)
		}
	}
	return ids
}

// Member returns what the person has to do with the countersign.
func (s Countersign) Member(id party.PersonID) (Signer, bool) {
	for _, m := range s.Members {
		if m.Person == id {
			return m, true
		}
	}
	return Signer{}, false
}

// outcome is what the signatures come to, or "" while they do not yet.
func (s Countersign) outcome() SignEnd {
	agree, open := 0, 0
	for _, m := range s.Members {
		switch {
		case m.Sequence == 0:
			open++
		case m.Agree:
			agree++
		}
	}
	need := len(s.Members)
	switch s.Mode {
	case SignAny:
		need = 1
	case SignVote:
		need = s.Quorum
	case SignAll: // everybody's view is wanted, whatever the others said
		if open > 0 {
			return ""
		}
	}
	switch {
	case agree >= need:
		return SignAgreed
	case agree+open < need:
		return SignRefused
	}
	return ""
}

// Urge (催办) is one reminder.
type Urge struct {
	By       party.PersonID
	Sequence int
	At       time.Time
}

// Copied (抄送) is a task that was shown to people, with their receipts.
type Copied struct {
	Act      string
	By       party.PersonID
	Note     string
	Sequence int
	At       time.Time
	To       []Receipt
}

// Receipt is when somebody read what was copied to them; zero while they have
// not.
type Receipt struct {
	Person party.PersonID
	At     time.Time
}

// File returns what was done with a task, or an empty file.
func (d Desk) File(act string, of party.PersonID, began int) TaskFile {
	if i := d.index(act, of, began); i >= 0 {
		return d.Tasks[i]
	}
	return TaskFile{Act: act, Of: of, Began: began}
}

func (d Desk) index(act string, of party.PersonID, began int) int {
	for i, t := range d.Tasks {
		if t.Act == act && t.Of == of && t.Began == began {
			return i
		}
	}
	return -1
}

// Delegated returns the open delegation, or nil.
func (t TaskFile) Delegated() *Delegation {
	if n := len(t.Delegations); n > 0 && t.Delegations[n-1].Open() {
		return &t.Delegations[n-1]
	}
	return nil
}

// Countersigned returns the newest countersign, or nil.
func (t TaskFile) Countersigned() *Countersign {
	if n := len(t.Countersigns); n > 0 {
		return &t.Countersigns[n-1]
	}
	return nil
}

// Top is the newest hold, or a zero one.
func (t TaskFile) Top() Hold {
	if n := len(t.Chain); n > 0 {
		return t.Chain[n-1]
	}
	return Hold{}
}

// gift is what a recall of a delegation or a countersign brings back: the chain
// before it, unless somebody took the task up since.
type gift struct {
	chain []Hold
	stale bool
}

// takeUp puts the task into the actor's hands and answers the chain before. Who
// stood above them in it could no longer hold the task, or they could not act.
func (t *TaskFile) takeUp(e *Event) (was []Hold) {
	was = t.Chain
	t.Chain = slices.Clone(t.Chain)
	for i := len(t.Chain) - 1; i >= 0; i-- {
		if t.Chain[i].To == e.Actor {
			t.Chain = t.Chain[:i+1]
			t.Chain[i].Accepted = true
			return was
		}
	}
	t.Chain = []Hold{{To: e.Actor, Sequence: e.Sequence, At: e.HappenedAt, Accepted: true}}
	return was
}

// takeBack puts the chain back as it was before the gift.
func (t *TaskFile) takeBack(g gift) {
	if !g.stale {
		t.Chain = g.chain
	}
}
