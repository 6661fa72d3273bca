package fault

import (
	"fmt"
	"time"
)

// Code is the stable, machine-readable name of a refusal. Codes are part of
// the public interface: clients branch on them, so they are never renamed.
type Code string

// The whole vocabulary. The HTTP status of each stands in api/problem.go.
const (
	Malformed       Code = "malformed"            // the request cannot be read at all
	Unauthenticated Code = "unauthenticated"      // nobody is signed in
	RoleDenied      Code = "role_denied"          // the person's roles do not reach this act
	Conflict        Code = "conflict_of_interest" // separation of duties or recusal
	Uncertified     Code = "uncertified"          // certificate or legal qualification missing or expired
	NotFound        Code = "not_found"            // unknown, or out of the person's sight
	WrongState      Code = "wrong_state"          // the track is not in a state from which the act may be done
	GateShut        Code = "gate_shut"            // a statutory gate is shut; Gate and Cite say which
	Stale           Code = "stale"                // what the person saw has changed since; Since lists how
	KeyReused       Code = "key_reused"           // the idempotency key was used for another request
	Invalid         Code = "invalid"              // a field's content is refused; Fields lists them
	TooMany         Code = "too_many"             // rate limit or lock-out
	Unavailable     Code = "unavailable"          // try again later; nothing is lost
)

// Fault is a refusal that a user may read. Message is a Chinese sentence that
// says what is wrong and what to do; it never carries personal data, because
// it travels through logs and the engine's history.
type Fault struct {
	Code    Code     `json:"code"`
	Message string   `json:"message"`
	Cite    string   `json:"cite,omitempty"` // the article the refusal rests on, in Chinese
	Gate    string   `json:"gate,omitempty"` // G01…G14 when a gate is shut
	Fields  []Field  `json:"fields,omitempty"`
	Since   []Change `json:"since,omitempty"`
}

// Field names one refused field of the request by its JSON path.
type Field struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

// Change is one entry that came between: what was done, by whom, when, and
// where in the record.
type Change struct {
	Sequence int       `json:"sequence"`
	Act      string    `json:"act"`
	Title    string    `json:"title"`
	Actor    string    `json:"actor"`
	At       time.Time `json:"at,omitzero"`
}

// Error implements error.
func (f *Fault) Error() string { return string(f.Code) + ": " + f.Message }

// New makes a fault with a formatted Chinese sentence.
func New(code Code, format string, args ...any) *Fault {
	return &Fault{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Because adds the article that the refusal rests on.
func (f *Fault) Because(cite string) *Fault {
	f.Cite = cite
	return f
}

// InField makes an Invalid fault about one field.
func InField(path, format string, args ...any) *Fault {
	msg := fmt.Sprintf(format, args...)
	return &Fault{Code: Invalid, Message: msg, Fields: []Field{{Path: path, Message: msg}}}
}

// Together is one fault of all the fields that several name, so that whoever
// fills in a form hears of everything at once; nil for none.
func Together(message string, several []*Fault) *Fault {
	switch len(several) {
	case 0:
		return nil
	case 1:
		return several[0]
	}
	f := &Fault{Code: Invalid, Message: message}
	for _, one := range several {
		f.Fields = append(f.Fields, one.Fields...)
	}
	return f
}
