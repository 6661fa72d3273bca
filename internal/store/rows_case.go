package store

import "time"

// Instants are UTC with microseconds; civil dates are "2006-01-02" in
// Asia/Shanghai. A pointer is a column that may hold nothing. Text and body
// fields of type []byte come back exactly as they went in.

// Case (案件) is the head of a case: what lists, locks and the sweeper need.
type Case struct {
	ID              string `gorm:"primaryKey"`
	Number          *string
	Procedure       string `gorm:"column:procedure_name"`
	Unit            string // handling unit
	Power           string
	Title           string
	PartyName       string
	PartyKind       string
	MainState       string
	States          string // JSON: track to state
	Level           string
	Sequence        int // of the last event: the case's version
	EngineSequence  int // up to which the engine is known to have followed
	Hash            string
	OpenedAt        time.Time
	UpdatedAt       time.Time `gorm:"autoUpdateTime:false"`
	Ended           bool      // archived and no clock open
	NextAlarmAt     *time.Time
	CalendarEdition string // stamp of the editions that the clocks were computed by
	DecidedAt       *time.Time
	ClosedAt        *time.Time
	OriginCase      *string // the case whose entry opened this one
	OriginKind      string
	Inspected       *string // the enterprise against whose yearly cap the case counts
	InspectedYear   *int
}

// Event is one entry of the record. Body is the bytes that were hashed.
type Event struct {
	CaseID     string `gorm:"primaryKey"`
	Sequence   int    `gorm:"primaryKey;autoIncrement:false"`
	Kind       string
	Act        string
	Actor      string
	HappenedAt time.Time
	RecordedAt time.Time
	Body       []byte
	PrevHash   string
	Hash       string
}

// Receipt is the answer to an acknowledged request, found by account and key.
type Receipt struct {
	Account  string `gorm:"primaryKey"`
	Key      string `gorm:"primaryKey;column:request_key"` // at most 255 characters, compared byte by byte
	Digest   string
	CaseID   string
	Sequence int
	Body     []byte
}

// Strike proves that one step of a clock was struck, by which event.
type Strike struct {
	CaseID   string `gorm:"primaryKey"`
	Clock    string `gorm:"primaryKey"`
	Step     string `gorm:"primaryKey"`
	Sequence int
}

// Clock is a statutory clock of a case, as it stands after the last act.
type Clock struct {
	CaseID      string `gorm:"primaryKey"`
	Clock       string `gorm:"primaryKey"`
	Rule        string
	Title       string
	Kind        string
	State       string
	TriggerOn   *string
	DueOn       *string
	DueAt       *time.Time
	Provisional bool
	Late        bool
	Overdue     bool
	AtRisk      bool // has warned, and its last day is still to come
	NextStep    string
	NextAt      *time.Time
	Body        string // JSON: what it is computed from
}

// Who a task waits for.
const (
	AssigneePerson = "person"
	AssigneeRole   = "role"
)

// Task is something that a case waits for. AssigneeKind says whether Person,
// or Role in Unit, is to do it; an empty Unit means the role in any unit. Kind
// says what is expected of them: the act itself, or something for its holder.
type Task struct {
	CaseID       string `gorm:"primaryKey"`
	Act          string `gorm:"primaryKey"`
	Title        string
	AssigneeKind string `gorm:"primaryKey"`
	Person       string `gorm:"primaryKey"`
	Role         string `gorm:"primaryKey"`
	Unit         string `gorm:"primaryKey"`
	DueAt        *time.Time
	Clock        string
	Since        time.Time
	Version      int    `gorm:"primaryKey;autoIncrement:false"`
	Kind         string `gorm:"primaryKey"`
	Owner        string // whose it is where several have one each
	Holding      string
	Holder       string // who has it in hand, so that it waits for nobody else
	HeldAt       *time.Time
	Giver        string // who asked for the note, the signature or the reading
	Ask          string
	AskedAt      *time.Time
}

// CasePerson is one person's duty in a case. A recused person keeps the row
// and loses sight of the case.
type CasePerson struct {
	CaseID  string `gorm:"primaryKey"`
	Person  string `gorm:"primaryKey"`
	Duty    string `gorm:"primaryKey"`
	Recused bool
	Until   *string // last day, YYYY-MM-DD, on which the duty shows the case; nil without end
}

// Paper (文书) is a rendered document. It never changes; the Voided fields are
// read from the row that voids it, if there is one.
type Paper struct {
	ID             string `gorm:"primaryKey"`
	CaseID         string
	Sequence       int
	Slot           string
	Title          string
	Number         *string
	Text           []byte
	SHA256         string     `gorm:"column:sha256"`
	CreatedAt      time.Time  `gorm:"autoCreateTime:false"`
	VoidedSequence *int       `gorm:"->"`
	VoidedReason   *string    `gorm:"->"`
	VoidedAt       *time.Time `gorm:"->"`
}

// VoidedPaper takes a paper out of use, by the event at Sequence.
type VoidedPaper struct {
	Paper    string `gorm:"primaryKey"`
	CaseID   string
	Sequence int
	Reason   string
	VoidedAt time.Time
}

// Notice is a message to one officer. A clock's step yields at most one for
// each recipient.
type Notice struct {
	ID        string `gorm:"primaryKey"`
	CaseID    string
	Clock     string
	Step      string
	Recipient string
	Role      string
	Kind      string // one of law's kinds of notices
	Urgent    bool   // may disturb at night
	Text      string
	CreatedAt time.Time `gorm:"autoCreateTime:false"`
	ReadAt    *time.Time
}

// File is an upload to a case; its bytes lie in the blob store under SHA256.
type File struct {
	CaseID     string `gorm:"primaryKey"`
	SHA256     string `gorm:"primaryKey;column:sha256"`
	Name       string
	MIME       string `gorm:"column:mime"`
	Size       int64  // bytes
	UploadedBy string
	UploadedAt time.Time
}

// States of a disclosure.
const (
	DisclosurePublished = "published"
	DisclosureWithdrawn = "withdrawn"
)

// Disclosure (公示) is what the public sees of one decision, already masked.
type Disclosure struct {
	ID               string `gorm:"primaryKey"`
	CaseID           string
	Decision         string // id of the decision document; one disclosure each
	Sequence         int    // of the event that last changed it
	Number           string
	Title            string
	PartyName        string
	Category         string
	Unit             string
	DecidedOn        *string
	Facts            string
	Basis            string
	Outcome          string
	Text             []byte
	SHA256           string `gorm:"column:sha256"`
	State            string
	FirstPublishedAt time.Time // never overwritten: it shows lateness
	PublishedAt      time.Time
	WithdrawnAt      *time.Time
	WithdrawalReason string
}

// TableName: the plural that GORM would make of it is another one.
func (CasePerson) TableName() string { return "case_people" }
