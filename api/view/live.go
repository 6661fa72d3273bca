package view

import "time"

// Live is one line of what the reader is told while a page is open.
type Live struct {
	ID    string // where to go on after a break; "" leaves the last one standing
	Event string // one of the events below
	Data  any    // one of the bodies below
}

// Events of the live stream.
const (
	LiveReady  = "ready"  // listening: whatever was read before may be old
	LiveNotice = "notice" // a message came
	LiveInbox  = "inbox"  // what waits for the reader may have changed
	LiveCase   = "case"   // a case in sight has a newer version
)

// LiveStart says from when on the reader hears of everything. Missed tells
// that more came meanwhile than is told one by one: lists are to be read anew.
type LiveStart struct {
	Now    time.Time `json:"now"`
	Missed bool      `json:"missed,omitempty"`
}

// LiveMessage is a message that came. After a break one may come twice.
type LiveMessage struct {
	ID        string    `json:"id"`
	CaseID    string    `json:"case_id,omitempty"` // none where the message is about people
	Kind      string    `json:"kind"`
	Urgent    bool      `json:"urgent,omitempty"`
	Text      string    `json:"text"`
	CreatedAt time.Time `json:"created_at"`
}

// LiveCaseChange is a newer version of a case.
type LiveCaseChange struct {
	ID       string `json:"id"`
	Sequence int    `json:"sequence"`
}
