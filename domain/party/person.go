package party

import (
	"slices"

	"sanxiang/domain/calendar"
)

// PersonID is the account id of one of the bureau's people. Scope and duties
// hang on it, never on a name: names repeat and change.
type PersonID string

// UnitID names a unit (承办机构, 法制监察科 …).
type UnitID string

// Role is what a person may be in a unit. Casbin's policies and the rows of
// the procedure tables speak of roles.
type Role string

// The roles of law.md's segregation table, and the engine itself.
const (
	Officer           Role = "officer"            // 执法人员
	UnitHead          Role = "unit_head"          // 办案科室负责人
	Reviewer          Role = "reviewer"           // 法制审核员
	ReviewHead        Role = "review_head"        // 法制监察科负责人
	Counsel           Role = "counsel"            // 法律顾问、公职律师
	DeputyHead        Role = "deputy_head"        // 分管领导
	Head              Role = "head"               // 主要负责人
	HearingHost       Role = "hearing_host"       // 听证主持人
	Publisher         Role = "publisher"          // 公示员
	DisclosureChecker Role = "disclosure_checker" // 公示审核员
	Archivist         Role = "archivist"          // 档案员
	Supervisor        Role = "supervisor"         // 督察、评查员
	Administrator     Role = "admin"              // 系统管理员：不接触案件内容
	System            Role = "system"             // 时限到期等由系统记载的事项
)

// Roles lists every role that can be given to a person, in the order in which
// policies and pages show them.
func Roles() []Role {
	return []Role{
		Officer, UnitHead, Reviewer, ReviewHead, Counsel, DeputyHead, Head, HearingHost,
		Publisher, DisclosureChecker, Archivist, Supervisor, Administrator,
	}
}

// RoleTitle is the Chinese name of a role.
func RoleTitle(r Role) string {
	switch r {
	case Officer:
		return "执法人员"
	case UnitHead:
		return "承办机构负责人"
	case Reviewer:
		return "法制审核员"
	case ReviewHead:
		return "法制监察科负责人"
	case Counsel:
		return "法律顾问"
	case DeputyHead:
		return "分管领导"
	case Head:
		return "主要负责人"
	case HearingHost:
		return "听证主持人"
	case Publisher:
		return "公示员"
	case DisclosureChecker:
		return "公示审核员"
	case Archivist:
		return "档案员"
	case Supervisor:
		return "督察评查员"
	case Administrator:
		return "系统管理员"
	case System:
		return "系统"
	}
	return string(r)
}

// Span is a period of validity, both ends included; a zero Until is open.
type Span struct {
	From  calendar.Date `json:"from"`
	Until calendar.Date `json:"until"`
}

// Covers tells whether the day lies in the span.
func (s Span) Covers(d calendar.Date) bool {
	return !d.Before(s.From) && (s.Until.IsZero() || !d.After(s.Until))
}

// Meets answers the days that both spans cover.
func (s Span) Meets(other Span) (Span, bool) {
	if other.From.After(s.From) {
		s.From = other.From
	}
	if s.Until.IsZero() || !other.Until.IsZero() && other.Until.Before(s.Until) {
		s.Until = other.Until
	}
	return s, s.Until.IsZero() || !s.Until.Before(s.From)
}

// Assignment gives a person one role in one unit for a time.
type Assignment struct {
	Role Role   `json:"role"`
	Unit UnitID `json:"unit"`
	Span
}

// CertificateKind tells an enforcement certificate from a legal qualification.
type CertificateKind string

// The two certificates that the law asks for.
const (
	Enforcement   CertificateKind = "enforcement"   // 行政执法证，处罚法42
	Qualification CertificateKind = "qualification" // 国家统一法律职业资格，处罚法58
)

// Certificate is one certificate of one person.
type Certificate struct {
	Kind   CertificateKind `json:"kind"`
	Number string          `json:"number"`
	Span
}

// Person is one of the bureau's people as the directory knows them.
type Person struct {
	ID           PersonID      `json:"id"`
	Name         string        `json:"name"`
	Disabled     bool          `json:"disabled,omitempty"`
	Assignments  []Assignment  `json:"assignments,omitempty"`
	Certificates []Certificate `json:"certificates,omitempty"`
	// FirstReviewOn is when the person first did legal review: those who began
	// before 2021-07-15 need no qualification (处罚法58).
	FirstReviewOn calendar.Date `json:"first_review_on"`
	// StandsInFor lists whom the person substitutes for, when and in what. A
	// substitute inherits every conflict of interest of the absent person, whatever
	// of the work they take over.
	StandsInFor []Substitution `json:"stands_in_for,omitempty"`
}

// Holds tells whether the person has the role in any unit on that day.
func (p Person) Holds(r Role, on calendar.Date) bool {
	return slices.ContainsFunc(p.Assignments, func(a Assignment) bool { return a.Role == r && a.Covers(on) })
}

// HoldsIn tells whether the person has the role in the unit on that day.
func (p Person) HoldsIn(r Role, u UnitID, on calendar.Date) bool {
	return slices.ContainsFunc(p.Assignments, func(a Assignment) bool { return a.Role == r && a.Unit == u && a.Covers(on) })
}

// Valid returns the person's certificate of the kind that is valid on that
// day.
func (p Person) Valid(k CertificateKind, on calendar.Date) (Certificate, bool) {
	i := slices.IndexFunc(p.Certificates, func(c Certificate) bool { return c.Kind == k && c.Covers(on) })
	if i < 0 {
		return Certificate{}, false
	}
	return p.Certificates[i], true
}

// QualifiedToReview tells whether the person may do legal review on that day:
// who begins to from the day since on needs the legal qualification (处罚法58).
func (p Person) QualifiedToReview(on, since calendar.Date) bool {
	_, qualified := p.Valid(Qualification, on)
	return qualified || !p.FirstReviewOn.IsZero() && p.FirstReviewOn.Before(since)
}

// Directory answers who somebody is.
type Directory map[PersonID]Person

// Name is the person's name, or the id when the directory does not know them.
func (d Directory) Name(id PersonID) string {
	if p, ok := d[id]; ok {
		return p.Name
	}
	if id == PersonID(System) {
		return RoleTitle(System)
	}
	return string(id)
}

// With lists the people who hold the role on that day, in no order.
func (d Directory) With(r Role, on calendar.Date) []Person {
	var found []Person
	for _, p := range d {
		if !p.Disabled && p.Holds(r, on) {
			found = append(found, p)
		}
	}
	return found
}
