package view

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// Assignment is one role in one unit.
type Assignment struct {
	Role      party.Role `json:"role"`
	RoleTitle string     `json:"role_title"`
	Unit      Named      `json:"unit"`
	// StandsInFor names the absent person whose role it is, for a substitute.
	StandsInFor *Named `json:"stands_in_for,omitempty"`
}

// Person is one of the bureau's people as colleagues may know them.
type Person struct {
	ID       string       `json:"id"`
	Name     string       `json:"name"`
	Disabled bool         `json:"disabled,omitempty"`
	Roles    []Assignment `json:"roles"`
}

// Unit is a part of the bureau.
type Unit struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Parent string `json:"parent,omitempty"`
	Kind   string `json:"kind" enum:"handling,review,leadership,other"`
}

// Me is the person who is signed in.
type Me struct {
	Person
	Login      string    `json:"login"`
	MustChange bool      `json:"must_change" doc:"须先修改初始密码"`
	OpenTasks  int       `json:"open_tasks"`
	Unread     int       `json:"unread_notices"`
	Now        time.Time `json:"now" doc:"系统时间"`
	DemoClock  bool      `json:"demo_clock,omitempty"`
}

// Actor is who administers, in which role and from where, for the access log.
type Actor struct {
	Account string
	Role    party.Role
	Address string
}

// Staff is everybody and everything that administrators look after, past and
// future included.
type Staff struct {
	Units         []Unit         `json:"units"`
	Accounts      []Account      `json:"accounts"`
	Assignments   []Held         `json:"assignments"`
	Certificates  []Certificate  `json:"certificates"`
	Substitutions []Substitution `json:"substitutions"`
}

// Account is an account as its administrators see it. Version is needed to
// change it: whoever saw an older one is refused.
type Account struct {
	ID          string     `json:"id"`
	Login       string     `json:"login" doc:"登录名"`
	Name        string     `json:"name" doc:"姓名"`
	Disabled    bool       `json:"disabled" doc:"是否停用"`
	MustChange  bool       `json:"must_change" doc:"下次登录须修改密码"`
	LockedUntil *time.Time `json:"locked_until,omitempty" doc:"暂时锁定至"`
	Version     int        `json:"version" doc:"版本号，修改时带回"`
	CreatedAt   time.Time  `json:"created_at"`
}

// NewAccount opens an account without any role.
type NewAccount struct {
	Login    string `json:"login" minLength:"2" maxLength:"60" doc:"登录名"`
	Name     string `json:"name" minLength:"1" maxLength:"50" doc:"姓名"`
	Password string `json:"password" minLength:"1" maxLength:"128" doc:"初始密码，首次登录须修改"`
}

// Rename changes a person's login and name.
type Rename struct {
	Version int    `json:"version" minimum:"1" doc:"您看到的版本号"`
	Login   string `json:"login" minLength:"2" maxLength:"60" doc:"登录名"`
	Name    string `json:"name" minLength:"1" maxLength:"50" doc:"姓名"`
}

// SetDisabled disables an account or enables it again.
type SetDisabled struct {
	Version  int  `json:"version" minimum:"1" doc:"您看到的版本号"`
	Disabled bool `json:"disabled" doc:"停用为 true，启用为 false"`
}

// ResetPassword gives an account a new first password.
type ResetPassword struct {
	Version  int    `json:"version" minimum:"1" doc:"您看到的版本号"`
	Password string `json:"password" minLength:"1" maxLength:"128" doc:"新的初始密码，下次登录须修改"`
}

// Held gives a person a role in a unit, both days included.
type Held struct {
	ID     string        `json:"id,omitempty" readOnly:"true"`
	Person string        `json:"person" minLength:"1" maxLength:"60" doc:"账号"`
	Role   party.Role    `json:"role" enum:"officer,unit_head,reviewer,review_head,counsel,deputy_head,head,hearing_host,publisher,disclosure_checker,archivist,supervisor,admin" doc:"岗位"`
	Unit   string        `json:"unit" minLength:"1" maxLength:"60" doc:"机构代号"`
	From   calendar.Date `json:"from" format:"date" doc:"生效日期"`
	Until  calendar.Date `json:"until,omitzero" format:"date" doc:"最后一日；不填为长期"`
}

// LastDay ends something at the end of a day, or at once without one.
type LastDay struct {
	Until calendar.Date `json:"until,omitzero" format:"date" doc:"最后一日；不填为立即终止"`
}

// Certificate is an enforcement certificate, a legal qualification, or the
// proof of when somebody began to review.
type Certificate struct {
	Person        string        `json:"person" minLength:"1" maxLength:"60" doc:"账号"`
	Kind          string        `json:"kind" enum:"enforcement,qualification,first_review" doc:"行政执法证、法律职业资格、初次从事法制审核的证明"`
	Number        string        `json:"number" minLength:"1" maxLength:"100" doc:"证件编号"`
	Area          string        `json:"area,omitempty" maxLength:"200" doc:"执法区域或者适用范围"`
	From          calendar.Date `json:"from" format:"date" doc:"有效期起"`
	Until         calendar.Date `json:"until,omitzero" format:"date" doc:"有效期止；不填为长期"`
	FirstReviewOn calendar.Date `json:"first_review_on,omitzero" format:"date" doc:"初次从事法制审核之日"`
}

// Substitution lets a person stand in for an absent one, both days included.
type Substitution struct {
	ID         string        `json:"id,omitempty" readOnly:"true"`
	Absent     string        `json:"absent" minLength:"1" maxLength:"60" doc:"不在岗人员"`
	Substitute string        `json:"substitute" minLength:"1" maxLength:"60" doc:"代行职务人员"`
	From       calendar.Date `json:"from" format:"date" doc:"生效日期"`
	Until      calendar.Date `json:"until" format:"date" doc:"最后一日"`
}

// SaveUnit makes a unit or changes its name, parent and kind.
type SaveUnit struct {
	Name   string `json:"name" minLength:"1" maxLength:"100" doc:"机构名称"`
	Parent string `json:"parent,omitempty" maxLength:"60" doc:"上级机构代号"`
	Kind   string `json:"kind" enum:"handling,review,leadership,other" doc:"机构类别：承办、法制审核、局领导、其他"`
}

// Made answers the id of what was made.
type Made struct {
	ID string `json:"id"`
}
