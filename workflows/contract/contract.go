package contract

import (
	"encoding/json"
	"time"

	"sanxiang/domain/fault"
)

// Names of the engine's side. They are stored in every history.
const (
	CaseWorkflow   = "case"            // one per case, from lead to archive
	RecordAdvanced = "record-advanced" // signal: the record is ahead of the engine, reload the schedule
	ForceContinue  = "force-continue"  // signal: operators make a case continue as new
	CaseQueue      = "cases"           // task queue of case workflows and their activities
	Perform        = "Perform"         // activity: one act in one transaction
	Strike         = "Strike"          // activity: whatever time has brought about by now
)

// WorkflowID is the only place where a case's workflow id is made. It carries
// no personal data: ids are not encrypted in the engine.
func WorkflowID(caseID string) string { return "case/" + caseID }

// CaseInput starts or continues a case workflow: the id alone, since the
// record holds everything else.
type CaseInput struct {
	CaseID string `json:"case_id"`
}

// ActRequest is one attempt at an act, as it travels to the record.
type ActRequest struct {
	CaseID string `json:"case_id"`
	Act    string `json:"act"`
	// Account is the person who acts, by account id.
	Account string `json:"account"`
	// Key is the caller's Idempotency-Key, unique per account for ever.
	Key string `json:"key"`
	// Digest is the SHA-256 of case, act and body: the same key with another
	// digest is refused.
	Digest string `json:"digest"`
	// Seen is the sequence of the case as the caller saw it (If-Match); 0 when
	// the act opens the case.
	Seen int `json:"seen"`
	// HappenedAt is when the act took place; zero means at ReceivedAt.
	HappenedAt time.Time `json:"happened_at,omitzero"`
	// ReceivedAt is stamped by the API from the Clock port.
	ReceivedAt time.Time `json:"received_at"`
	// Body is the act's input as the caller sent it, without happened_at.
	Body json.RawMessage `json:"body"`
}

// ActResult answers Perform. Exactly one of Receipt and Fault is set.
type ActResult struct {
	Receipt  *Receipt     `json:"receipt,omitempty"`
	Fault    *fault.Fault `json:"fault,omitempty"`
	Schedule Schedule     `json:"schedule"`
}

// Receipt is what the record holds of an acknowledged act. The same request
// key is answered with the same receipt for ever.
type Receipt struct {
	CaseID     string    `json:"case_id"`
	Act        string    `json:"act"`
	Sequence   int       `json:"sequence"` // of the last event the act wrote; the case's new version
	Events     []int     `json:"events"`   // sequences of all events the act wrote
	Numbers    []string  `json:"numbers,omitempty"`
	Opened     []string  `json:"opened,omitempty"` // cases that began with the act, by id
	HappenedAt time.Time `json:"happened_at"`
	RecordedAt time.Time `json:"recorded_at"`
	// Hash is the chain's head after the act, hex SHA-256.
	Hash string `json:"hash"`
}

// StrikeRequest asks for everything that is due in a case.
type StrikeRequest struct {
	CaseID string `json:"case_id"`
}

// Schedule tells the engine when a case next needs to be struck.
type Schedule struct {
	// Sequence is the record's version that the schedule was read at.
	Sequence int `json:"sequence"`
	// Alarms holds at most one entry a running clock: its next step.
	Alarms []Alarm `json:"alarms,omitempty"`
	// Done is true when the case is archived and no clock is open, or when the
	// record knows no such case: the workflow may end.
	Done bool `json:"done"`
}

// Alarm is the next step of one running clock. At is an engine instant (the
// demo clock's offset is already taken out).
type Alarm struct {
	Clock   string    `json:"clock"` // id in the case, e.g. D10-2
	Step    string    `json:"step"`
	At      time.Time `json:"at"`
	Summary string    `json:"summary"` // shown in the engine's UI; no personal data
}
