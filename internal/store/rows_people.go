package store

import "time"

// Account is who may sign in. Version rises with every change that UpdateAccount makes.
type Account struct {
	ID             string  `gorm:"primaryKey"`
	Login          string  // unique, case-sensitive
	Subject        *string // unique: the identity provider's name for the person
	Name           string
	PasswordHash   string
	Disabled       bool
	FailedAttempts int
	LockedUntil    *time.Time
	MustChange     bool // the password, at the next login
	Version        int
	CreatedAt      time.Time `gorm:"autoCreateTime:false"`
}

// Unit is a part of the bureau; Kind is handling, review, leadership or other.
type Unit struct {
	ID     string `gorm:"primaryKey"`
	Name   string
	Parent *string
	Kind   string
}

// Assignment gives an account a role in a unit, from and until civil dates,
// both inclusive.
type Assignment struct {
	ID         string `gorm:"primaryKey"`
	Account    string
	Role       string
	Unit       string
	ValidFrom  string
	ValidUntil *string
	GivenBy    string
	GivenAt    time.Time
}

// Certificate is an enforcement certificate (执法证) or a legal qualification
// (法律职业资格). FirstReviewOn is since when its holder does legal review.
type Certificate struct {
	Account       string `gorm:"primaryKey"`
	Kind          string `gorm:"primaryKey"`
	Number        string `gorm:"primaryKey"`
	Area          string
	ValidFrom     string
	ValidUntil    *string
	FirstReviewOn *string
}

// Substitution lets one person stand in for another, from and until civil
// dates, both inclusive. Roles, Units and Cases narrow what is taken over, their
// items separated by commas; an empty one leaves nothing out.
type Substitution struct {
	ID         string `gorm:"primaryKey"`
	Absent     string
	Substitute string
	From       string `gorm:"column:starts_on"`
	Until      string `gorm:"column:ends_on"`
	Roles      string
	Units      string
	Cases      string
	Work       string
}

// StaffNotice is a message about one of the bureau's people, not about a case:
// Subject names what of theirs, Step which warning. A warning yields at most one
// for each recipient.
type StaffNotice struct {
	ID        string `gorm:"primaryKey"`
	Person    string
	Subject   string
	Step      string
	Recipient string
	Role      string
	Text      string
	CreatedAt time.Time `gorm:"autoCreateTime:false"`
	ReadAt    *time.Time
}

// warnsOf is the kind of message that tells of what is about to run out.
const warnsOf = "at_risk"

// notice is the same among the messages about cases: it names none.
func (n StaffNotice) notice() Notice {
	return Notice{ID: n.ID, Clock: n.Subject, Step: n.Step, Recipient: n.Recipient, Role: n.Role, Kind: warnsOf, Text: n.Text, CreatedAt: n.CreatedAt, ReadAt: n.ReadAt}
}

// Directory is everybody at one revision. Accounts carry no password hashes.
type Directory struct {
	Revision      int64
	Accounts      []Account
	Units         []Unit
	Assignments   []Assignment
	Certificates  []Certificate
	Substitutions []Substitution
}
