package duties

import (
	"fmt"
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
)

// Kind says what is wrong.
type Kind string

// Kinds of findings.
const (
	Combined Kind = "combined" // 两种岗位集于一人
	Repeated Kind = "repeated" // 在办案件中已经做过应当分离的事项
	Vacant   Kind = "vacant"   // 在办案件无人可以办理
	Away     Kind = "away"     // 不在岗期间无人可以办理
)

// Finding is one counter-example: who, in which roles and through whom, when,
// which two acts, in which cases.
type Finding struct {
	Kind      Kind
	Person    party.PersonID // none where nobody is left
	Held      []party.Held   // the roles by which the person does the acts
	Span      party.Span     // when it may happen
	Procedure string         // title
	First     Step           // for a vacancy there is no first
	Second    Step
	By        party.PersonID // who did the first, where that was not the person
	Who       []party.Role   // who would have to do the second, where nobody is left
	Cases     []CaseRef      // concrete ones; none when it is about any case
	Cite      string
}

// CaseRef names a case without anything of its content.
type CaseRef struct {
	ID     string
	Number string
	Unit   party.UnitID
}

// Sentence says the finding in Chinese. People are named by their accounts: a
// refusal carries no names.
func (f Finding) Sentence() string {
	switch f.Kind {
	case Combined:
		return fmt.Sprintf("账号 %s %s同时具有%s和%s，可以在同一案件（%s）中既“%s”又“%s”，回避兼任的规则不能逐案拦住",
			f.Person, period(f.Span), holding(f.Held[0]), holding(f.Held[1]), f.Procedure, f.First.Title, f.Second.Title)
	case Repeated:
		who := "其本人"
		if f.By != f.Person {
			who = fmt.Sprintf("其代行职务的 %s ", f.By)
		}
		return fmt.Sprintf("账号 %s %s具有%s，可以在%s已经%s（“%s”）的在办案件 %s 中“%s”；请先在该案办理回避，或者另行安排",
			f.Person, period(f.Span), holding(f.Held[0]), who, f.First.Function.Title(), f.First.Title, numbers(f.Cases), f.Second.Title)
	case Away:
		return fmt.Sprintf("%s，除不在岗人员外，没有%s可以在在办案件 %s 中“%s”", strings.TrimSpace(period(f.Span)), anyOf(f.Who), numbers(f.Cases), f.Second.Title)
	}
	return fmt.Sprintf("%s，没有%s可以在在办案件 %s 中“%s”：有此岗位的人员都已停用、到期、回避，或者办理过应当分离的事项",
		strings.TrimSpace(period(f.Span)), anyOf(f.Who), numbers(f.Cases), f.Second.Title)
}

func anyOf(roles []party.Role) string {
	titles := make([]string, len(roles))
	for i, r := range roles {
		titles[i] = party.RoleTitle(r)
	}
	return strings.Join(titles, "、")
}

// Fault is the refusal that the finding gives.
func (f Finding) Fault() *fault.Fault {
	return fault.New(fault.Conflict, "%s", f.Sentence()).Because(f.Cite)
}

func holding(h party.Held) string {
	text := fmt.Sprintf("“%s”（%s）", party.RoleTitle(h.Role), h.Unit)
	if h.For != nil {
		text = fmt.Sprintf("“%s”（%s，代行 %s 的职务）", party.RoleTitle(h.Role), h.Unit, h.For.Absent)
	}
	return text
}

func period(s party.Span) string {
	if s.Until.IsZero() {
		return fmt.Sprintf("自 %s 起", s.From)
	}
	return fmt.Sprintf("自 %s 至 %s ", s.From, s.Until)
}

// numbers names the first of the cases.
func numbers(cases []CaseRef) string {
	const most = 3
	var names []string
	for i, c := range cases {
		if i == most {
			return fmt.Sprintf("%s 等 %d 件", strings.Join(names, "、"), len(cases))
		}
		name := c.Number
		if name == "" {
			name = c.ID
		}
		names = append(names, name)
	}
	return strings.Join(names, "、")
}

// key tells findings apart, whenever they hold. Of the steps that the same roles
// would have to take, one stands for all.
func (f Finding) key() string {
	var b strings.Builder
	if f.Person == "" {
		fmt.Fprint(&b, f.Kind, "|", f.Procedure, "|", f.Second.Function, f.Who)
		return b.String()
	}
	fmt.Fprint(&b, f.Kind, "|", f.Person, "|", f.By, "|", f.Procedure, "|", f.First.Act, "|", f.Second.Act)
	for _, h := range f.Held {
		fmt.Fprint(&b, "|", h.Role, "@", h.Unit)
		if h.For != nil {
			fmt.Fprint(&b, "<", h.For.Absent)
		}
	}
	return b.String()
}

// from cuts off what was before the day.
func from(s party.Span, day calendar.Date) (party.Span, bool) { return s.Meets(party.Span{From: day}) }
