package view

import "time"

// DisclosureQuery narrows the public list.
type DisclosureQuery struct {
	Paging
	Category string
	Unit     string
	Text     string
}

// Disclosure is what the public sees of one decision. A withdrawn one is a
// tombstone: its number, when it was taken down, and why.
type Disclosure struct {
	ID               string     `json:"id"`
	Number           string     `json:"number"`
	Title            string     `json:"title"`
	PartyName        string     `json:"party_name,omitempty"`
	Category         string     `json:"category"`
	CategoryTitle    string     `json:"category_title"`
	Unit             Named      `json:"unit"`
	DecidedOn        string     `json:"decided_on,omitempty"`
	Facts            string     `json:"facts,omitempty"`
	Basis            string     `json:"basis,omitempty"`
	Outcome          string     `json:"outcome,omitempty"`
	Text             string     `json:"text,omitempty"`
	SHA256           string     `json:"sha256,omitempty"`
	State            string     `json:"state" enum:"published,withdrawn" titles:"已公示,已撤回"`
	FirstPublishedAt time.Time  `json:"first_published_at"`
	PublishedAt      time.Time  `json:"published_at"`
	WithdrawnAt      *time.Time `json:"withdrawn_at,omitempty"`
	WithdrawalReason string     `json:"withdrawal_reason,omitempty"`
}
