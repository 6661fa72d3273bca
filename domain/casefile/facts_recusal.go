package casefile

import (
	"slices"
	"time"

	"sanxiang/domain/party"
)

// Recusal is one request that a person stand aside (回避).
type Recusal struct {
	Person  party.PersonID
	Reason  string
	Decided bool
	Granted bool
}

// RecusalRequest asks that a person stand aside.
type RecusalRequest struct {
	Person party.PersonID `json:"person" minLength:"1" maxLength:"60" doc:"被申请回避的人员"`
	By     string         `json:"by" enum:"party,self" titles:"当事人,本人" doc:"申请人：当事人、本人"`
	Reason string         `json:"reason" minLength:"1" maxLength:"2000" doc:"理由"`
}

func (f *RecusalRequest) apply(c *Case, _ *Event) {
	c.Recusals = append(c.Recusals, Recusal{Person: f.Person, Reason: f.Reason})
}

// Recusing is facts that decide on a recusal.
type Recusing interface {
	Decides() (who party.PersonID, granted bool)
}

// RecusalDecide answers the request. A recused person leaves the case at once,
// and an opinion that they gave before the decision falls with them.
type RecusalDecide struct {
	Person  party.PersonID `json:"person" minLength:"1" maxLength:"60" doc:"被申请回避的人员"`
	Granted bool           `json:"granted" doc:"是否准予回避"`
	Reason  string         `json:"reason" minLength:"1" maxLength:"2000" doc:"决定理由"`
}

// Decides implements Recusing.
func (f *RecusalDecide) Decides() (party.PersonID, bool) { return f.Person, f.Granted }

func (f *RecusalDecide) apply(c *Case, _ *Event) { c.recuse(f.Person, f.Granted) }

// RecusalDeliberate is the leadership's collective answer where the request is
// against whoever stands at its head (主要负责人的回避). When it is granted, it
// names the deputy head who takes that place in this case.
type RecusalDeliberate struct {
	Person  party.PersonID `json:"person" minLength:"1" maxLength:"60" doc:"被申请回避的主要负责人，或者在本案中代行其职责的人员"`
	Granted bool           `json:"granted" doc:"是否准予回避"`
	Reason  string         `json:"reason" minLength:"1" maxLength:"2000" doc:"决定理由"`
	Members []MemberView   `json:"members" minItems:"1" maxItems:"50" doc:"参加讨论的负责人、意见和签名；被申请回避的人员不参加"`
	Minutes string         `json:"minutes" minLength:"1" maxLength:"8000" doc:"讨论记录"`
	Acting  party.PersonID `json:"acting,omitempty" maxLength:"60" doc:"准予回避的，在本案中代行主要负责人职责的分管领导"`
}

// Decides implements Recusing.
func (f *RecusalDeliberate) Decides() (party.PersonID, bool) { return f.Person, f.Granted }

func (f *RecusalDeliberate) apply(c *Case, e *Event) {
	c.recuse(f.Person, f.Granted)
	if f.Granted {
		c.name(f.Acting, e)
	}
}

// ActingName names another deputy head in place of one who can no longer act
// for the recused head.
type ActingName struct {
	Acting  party.PersonID `json:"acting" minLength:"1" maxLength:"60" doc:"在本案中代行主要负责人职责的分管领导"`
	Reason  string         `json:"reason" minLength:"1" maxLength:"2000" doc:"另行指定的理由"`
	Members []MemberView   `json:"members" minItems:"1" maxItems:"50" doc:"参加讨论的负责人、意见和签名"`
	Minutes string         `json:"minutes" minLength:"1" maxLength:"8000" doc:"讨论记录"`
}

func (f *ActingName) apply(c *Case, e *Event) { c.name(f.Acting, e) }

// Acting is a deputy head who takes the place of a recused head, in this case
// alone (代行主要负责人职责).
type Acting struct {
	Person   party.PersonID
	At       time.Time
	Sequence int // of the deliberation that named them
}

func (c *Case) name(id party.PersonID, e *Event) {
	if id != "" {
		c.Actings = append(c.Actings, Acting{Person: id, At: e.HappenedAt, Sequence: e.Sequence})
	}
}

// ActedForHead tells whether the entry was made in the place of a recused head.
func (c Case) ActedForHead(e Event) bool {
	named := party.PersonID("")
	for _, a := range c.Actings {
		if a.Sequence < e.Sequence {
			named = a.Person
		}
	}
	return e.Role == party.Head && named != "" && named == e.Actor
}

// ActingHead is who was named last to take the head's place, or "".
func (c Case) ActingHead() party.PersonID {
	if n := len(c.Actings); n > 0 && !c.Recused(c.Actings[n-1].Person) {
		return c.Actings[n-1].Person
	}
	return ""
}

func (c *Case) recuse(id party.PersonID, granted bool) {
	for i := range c.Recusals {
		if c.Recusals[i].Person == id && !c.Recusals[i].Decided {
			c.Recusals[i].Decided, c.Recusals[i].Granted = true, granted
		}
	}
	if !granted {
		return
	}
	if slices.Contains(c.Handlers, id) {
		c.PastHandlers = append(c.PastHandlers, id)
		c.Handlers = slices.DeleteFunc(slices.Clone(c.Handlers), func(p party.PersonID) bool { return p == id })
	}
	// So does a consent of theirs to a measure, unless it was carried out on it.
	if s := c.Seizure(); s != nil && s.ReviewedBy == id && (s.Execution == nil || s.Urgency != "" && s.Agreed()) {
		s.Review, s.ReviewedBy = nil, ""
	}
	r := c.Round()
	if r == nil || c.Decision != nil {
		return
	}
	if r.Reviewer == id {
		r.Reviewer = ""
	}
	if r.OpinionBy == id {
		r.Voided = true
	}
}

// Recused tells whether a granted recusal keeps the person off the case.
func (c Case) Recused(p party.PersonID) bool {
	return slices.ContainsFunc(c.Recusals, func(r Recusal) bool { return r.Person == p && r.Granted })
}
