package view

import (
	"time"

	"sanxiang/domain/calendar"
	"sanxiang/domain/party"
)

// Assignment is one role in one unit, with the days on which it is held.
type Assignment struct {
	Role      party.Role    `json:"role"`
	RoleTitle string        `json:"role_title"`
	Unit      Named         `json:"unit"`
	From      calendar.Date `json:"from" format:"date" doc:"生效日期"`
	Until     calendar.Date `json:"until,omitzero" format:"date" doc:"最后一日；没有的为长期"`
	// StandsInFor names the absent person whose role it is, for a substitute.
	StandsInFor *Named    `json:"stands_in_for,omitempty"`
	Takeover    *Takeover `json:"takeover,omitempty" doc:"代行的范围；没有的为全部"`
}

// Takeover is what of an absent person's work a substitute takes over. What is
// left out leaves nothing out.
type Takeover struct {
	Roles []party.Role `json:"roles,omitempty" maxItems:"20" doc:"代行哪些岗位；不填为全部"`
	Units []string     `json:"units,omitempty" maxItems:"20" doc:"代行哪些机构的岗位；不填为全部"`
	Cases []string     `json:"cases,omitempty" maxItems:"100" doc:"只代办哪些案件；不填为全部"`
	Work  party.Work   `json:"work,omitempty" enum:"existing,new" doc:"只代办开始代行时已有的（existing）或者其后新到的（new）事项；不填为全部"`
}

// Person is one of the bureau's people as colleagues may know them.
type Person struct {
	ID       string       `json:"id"`
	Name     string       `json:"name"`
	Disabled bool         `json:"disabled,omitempty"`
	Roles    []Assignment `json:"roles"`
	Enforces bool         `json:"enforces,omitempty" doc:"今天持有有效的行政执法证"`
}

// PersonFile is one person with everything that the reader may know of them.
type PersonFile struct {
	Person
	Heads []Named `json:"heads" doc:"所在机构的负责人（含代行的）"`
	// Full tells that the reader may see the rest.
	Full          bool              `json:"full" doc:"读者可以查看以下各项"`
	Held          []Assignment      `json:"held" doc:"全部岗位，含以前的和将来的"`
	Certificates  []HeldCertificate `json:"certificates"`
	FirstReviewOn calendar.Date     `json:"first_review_on,omitzero" format:"date" doc:"初次从事法制审核之日"`
	StandsInFor   []StandIn         `json:"stands_in_for" doc:"代行他人职务，含以前的和将来的"`
	Absences      []StandIn         `json:"absences" doc:"由他人代行职务，含以前的和将来的"`
}

// HeldCertificate is a certificate with how long it still holds.
type HeldCertificate struct {
	Kind      string        `json:"kind" enum:"enforcement,qualification"`
	KindTitle string        `json:"kind_title"`
	Number    string        `json:"number"`
	From      calendar.Date `json:"from" format:"date"`
	Until     calendar.Date `json:"until,omitzero" format:"date" doc:"最后一日；没有的为长期"`
	Valid     bool          `json:"valid" doc:"今日有效"`
	Left      *int          `json:"days_left,omitempty" doc:"将到期的：距最后一日的日数"`
	Warning   int           `json:"warning,omitempty" doc:"已达到的提醒档次（到期前多少日）"`
}

// StandIn is a leave substitution as colleagues see it.
type StandIn struct {
	Other    Named         `json:"other" doc:"对方人员"`
	From     calendar.Date `json:"from" format:"date"`
	Until    calendar.Date `json:"until" format:"date"`
	Takeover *Takeover     `json:"takeover,omitempty" doc:"代行的范围；没有的为全部"`
}

// Unit is a part of the bureau.
type Unit struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Parent string `json:"parent,omitempty"`
	Kind   string `json:"kind" enum:"handling,review,leadership,other" titles:"承办机构,法制审核机构,局领导,其他机构"`
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
	// May lists what the person's roles reach beside the acts of a case, which
	// the case itself answers: pages offer nothing else.
	May []string `json:"may" doc:"岗位权限内的操作（案件中的事项除外，由案件详情逐项给出）"`
}

// DemoPeople are the accounts that a demonstration offers to whoever asks.
type DemoPeople struct {
	Password string       `json:"password" doc:"所有演示账号共用的密码"`
	People   []DemoPerson `json:"people"`
}

// DemoPerson is one of them.
type DemoPerson struct {
	Login     string `json:"login"`
	Name      string `json:"name"`
	RoleTitle string `json:"role_title"`
	Unit      string `json:"unit"`
	Note      string `json:"note,omitempty" doc:"该账号用来演示什么"`
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
	Expiring      []Expiring     `json:"expiring" doc:"已到提醒档次、尚未续期的证件，先到期的在前"`
}

// Expiring is a certificate that runs out soon, and whom that touches.
type Expiring struct {
	Person    Named         `json:"person"`
	Kind      string        `json:"kind" enum:"enforcement,qualification"`
	KindTitle string        `json:"kind_title"`
	Number    string        `json:"number"`
	Until     calendar.Date `json:"until" format:"date" doc:"最后一日"`
	Left      int           `json:"days_left" doc:"距最后一日的日数"`
	Warning   int           `json:"warning" doc:"已达到的提醒档次（到期前多少日）"`
	Told      []Named       `json:"told" doc:"除本人外受到提醒的人员：所在机构的负责人"`
	Cases     []DutyCase    `json:"cases" doc:"本人凭该证件承办或者审核的在办案件"`
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
	Role   party.Role    `json:"role" enum:"officer,unit_head,reviewer,review_head,counsel,deputy_head,head,hearing_host,publisher,disclosure_checker,archivist,supervisor,admin" titles:"执法人员,承办机构负责人,法制审核员,法制监察科负责人,法律顾问,分管领导,主要负责人,听证主持人,公示员,公示审核员,档案员,督察评查员,系统管理员" doc:"岗位"`
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
	Kind          string        `json:"kind" enum:"enforcement,qualification,first_review" titles:"行政执法证,法律职业资格,初次从事法制审核的证明" doc:"行政执法证、法律职业资格、初次从事法制审核的证明"`
	Number        string        `json:"number" minLength:"1" maxLength:"100" doc:"证件编号"`
	Area          string        `json:"area,omitempty" maxLength:"200" doc:"执法区域或者适用范围"`
	From          calendar.Date `json:"from" format:"date" doc:"有效期起"`
	Until         calendar.Date `json:"until,omitzero" format:"date" doc:"有效期止；不填为长期"`
	FirstReviewOn calendar.Date `json:"first_review_on,omitzero" format:"date" doc:"初次从事法制审核之日"`
}

// Substitution lets a person stand in for an absent one, both days included.
// Conflicts of interest are taken over whatever the scope.
type Substitution struct {
	ID         string        `json:"id,omitempty" readOnly:"true"`
	Absent     string        `json:"absent" minLength:"1" maxLength:"60" doc:"不在岗人员"`
	Substitute string        `json:"substitute" minLength:"1" maxLength:"60" doc:"代行职务人员"`
	From       calendar.Date `json:"from" format:"date" doc:"生效日期"`
	Until      calendar.Date `json:"until" format:"date" doc:"最后一日"`
	Takeover
}

// SaveUnit makes a unit or changes its name, parent and kind.
type SaveUnit struct {
	Name   string `json:"name" minLength:"1" maxLength:"100" doc:"机构名称"`
	Parent string `json:"parent,omitempty" maxLength:"60" doc:"上级机构代号"`
	Kind   string `json:"kind" enum:"handling,review,leadership,other" titles:"承办机构,法制审核机构,局领导,其他机构" doc:"机构类别：承办、法制审核、局领导、其他"`
}

// Made answers the id of what was made.
type Made struct {
	ID string `json:"id"`
}

// TakeoverOf shows a scope.
func TakeoverOf(t party.Takeover) Takeover {
	v := Takeover{Roles: t.Roles, Cases: t.Cases, Work: t.Work}
	for _, u := range t.Units {
		v.Units = append(v.Units, string(u))
	}
	return v
}

// Terms is the scope as the rules read it.
func (t Takeover) Terms() party.Takeover {
	terms := party.Takeover{Roles: t.Roles, Cases: t.Cases, Work: t.Work}
	for _, u := range t.Units {
		terms.Units = append(terms.Units, party.UnitID(u))
	}
	return terms
}
