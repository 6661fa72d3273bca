package store

import "time"

// Outcomes in the access log.
const (
	AuditAllowed = "allowed"
	AuditRefused = "refused"
	AuditFailed  = "failed"
)

// AuditEntry is one line of the access log. Detail carries no personal data.
type AuditEntry struct {
	ID      int64 `gorm:"primaryKey;autoIncrement"`
	At      time.Time
	Account string
	Role    string
	Action  string
	CaseID  *string
	Outcome string
	Code    string
	Gate    string
	Address string
	Detail  string
}

// Edition is one edition of a rule catalogue, as it was loaded.
type Edition struct {
	Kind          string `gorm:"primaryKey"`
	Edition       string `gorm:"primaryKey"`
	EffectiveFrom string // civil date
	Body          []byte
	SHA256        string `gorm:"column:sha256"`
	LoadedBy      string
	LoadedAt      time.Time
}

// Setting is a value that outlives a restart.
type Setting struct {
	Name  string `gorm:"primaryKey"`
	Value string
}

type number struct {
	Series string `gorm:"primaryKey"`
	Year   int    `gorm:"primaryKey;autoIncrement:false"`
	Next   int
}

type blob struct {
	SHA256   string `gorm:"primaryKey;column:sha256"`
	Size     int64
	StoredAt time.Time
}

type revision struct {
	Name  string `gorm:"primaryKey"`
	Value int64
}

type session struct {
	TokenHash string `gorm:"primaryKey"`
	Account   string
	Data      []byte
	ExpiresAt time.Time
}

// Tables whose names GORM would not guess, or that stand for something else.
func (AuditEntry) TableName() string { return "audit" }
func (Edition) TableName() string    { return "catalogue_editions" }
