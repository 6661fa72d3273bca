package store

import "time"

// Channels by which messages leave the house.
const (
	ByMail = "mail"
	ByHook = "hook"
)

// States of a delivery. Dead ones were given up and may be set going again;
// dropped ones have no business to go out any more.
const (
	DeliveryPending   = "pending"
	DeliveryDelivered = "delivered"
	DeliveryDead      = "dead"
	DeliveryDropped   = "dropped"
)

// Delivery is one message on its way to one receiver by one channel. The
// attempts count from when it was last set going; each is counted before it is
// made, so that one which kills its process counts too.
type Delivery struct {
	ID          string  `gorm:"primaryKey"`
	Batch       *string // what is sent together; nil until a digest is put together
	Notice      *string // the message about a case
	StaffNotice *string // the message about one of the bureau's people; without either it is a code that verifies an address
	Channel     string
	Target      string // the hook's name, or the address that a code goes to; "" is the account's own address
	Kind        string
	Account     string
	Digest      bool
	Secret      string // a code, until it is sent
	DueAt       time.Time
	State       string
	Round       int // how often it was set going again
	Attempts    int
	Reason      string // why the last attempt failed: never content
	Lease       string // who is at it
	LeaseUntil  *time.Time
	CreatedAt   time.Time `gorm:"autoCreateTime:false"`
	SettledAt   *time.Time
}

// Message is the id of the message that goes out; "" for a code that verifies
// an address.
func (d Delivery) Message() string {
	for _, id := range []*string{d.Notice, d.StaffNotice} {
		if id != nil {
			return *id
		}
	}
	return ""
}

// DeliveryOutcome is what became of a delivery, once a round.
type DeliveryOutcome struct {
	Delivery string `gorm:"primaryKey"`
	Round    int    `gorm:"primaryKey;autoIncrement:false"`
	Outcome  string
	Reason   string
	Attempts int
	At       time.Time
}

// NoticePreference is how somebody wants to hear of things.
type NoticePreference struct {
	Account   string    `gorm:"primaryKey"`
	Body      string    // JSON
	UpdatedAt time.Time `gorm:"autoUpdateTime:false"`
}

// MailAddress is where somebody's mail goes: Address once it is verified, and
// Pending while its owner has not entered the code that was sent there.
type MailAddress struct {
	Account    string `gorm:"primaryKey"`
	Address    string
	VerifiedAt *time.Time
	Pending    string
	CodeHash   string
	CodeUntil  *time.Time
	Tries      int
	AskedAt    *time.Time
	Asked      int // codes sent on the day of AskedAt
}
