package policies

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
)

// Rule opens one action to one role, as far as the scope says.
type Rule struct {
	Action string
	Role   party.Role
	Scope  procedure.Scope
}

// Rules are all rights there are, the acts of the tables first, in their
// order. What time or the rules themselves do is opened to nobody.
func Rules() []Rule {
	var rules []Rule
	// Procedures share acts; a right that two of them give is one.
	seen := map[Rule]bool{}
	for _, t := range Tables() {
		for _, a := range t.Acts {
			for _, r := range a.Reach() {
				if rule := (Rule{string(a.Name), r, a.Scope}); !seen[rule] {
					seen[rule] = true
					rules = append(rules, rule)
				}
			}
		}
	}
	for _, a := range Actions() {
		for _, r := range a.Who {
			rules = append(rules, Rule{a.Name, r, a.Scope})
		}
	}
	return rules
}

// CSV is policy.csv as the tables and declarations have it now.
func CSV() string {
	var b strings.Builder
	b.WriteString("# Generated from the procedure tables and actions.go; do not edit.\n")
	b.WriteString("# p, action, role, scope\n")
	for _, r := range Rules() {
		fmt.Fprintf(&b, "p, %s, %s, %s\n", r.Action, r.Role, r.Scope)
	}
	return b.String()
}

// RolesPage is roles.md: who reaches what, for readers.
func RolesPage() string {
	var b strings.Builder
	b.WriteString("<!-- Generated from the procedure tables and actions.go; do not edit. -->\n\n")
	b.WriteString("# 岗位与权限\n\n")
	b.WriteString("● 在全局范围；○ 仅在案件的承办机构内。办理具体案件，还须符合“身份”一列的要求，且不与“回避兼任”一列的身份重合；\n")
	b.WriteString("已经回避的人员，以及代行其职务的人员，不能接触该案。系统管理员不接触案件内容。\n")
	b.WriteString("◇ 仅在本案中代行已回避人员的职责时：分管领导经集体讨论指定，代行主要负责人的职责；主要负责人代行分管领导的职责。\n")
	for _, t := range Tables() {
		fmt.Fprintf(&b, "\n## %s\n\n", t.Title)
		header(&b, "事项", "身份", "回避兼任", "依据")
		for _, a := range t.Acts {
			marks := grants(Rules(), string(a.Name))
			for _, r := range a.Reach()[len(a.Who):] {
				marks[r] = "◇"
			}
			row(&b, a.Title, marks, duty(a), bars(a), a.Cite.String())
		}
	}
	b.WriteString("\n## 其他操作\n\n")
	header(&b, "操作", "身份")
	seen := map[string]bool{}
	for _, a := range Actions() {
		if !seen[a.Name] {
			row(&b, a.Title, grants(Rules(), a.Name), anyRole(a))
		}
		seen[a.Name] = true
	}
	return b.String()
}

func header(b *strings.Builder, what string, more ...string) {
	fmt.Fprintf(b, "| %s |", what)
	for _, r := range party.Roles() {
		fmt.Fprintf(b, " %s |", party.RoleTitle(r))
	}
	for _, m := range more {
		fmt.Fprintf(b, " %s |", m)
	}
	b.WriteString("\n|---|" + strings.Repeat(":-:|", len(party.Roles())) + strings.Repeat("---|", len(more)) + "\n")
}

func row(b *strings.Builder, what string, marks map[party.Role]string, more ...string) {
	fmt.Fprintf(b, "| %s |", what)
	for _, r := range party.Roles() {
		fmt.Fprintf(b, " %s |", marks[r])
	}
	for _, m := range more {
		fmt.Fprintf(b, " %s |", m)
	}
	b.WriteString("\n")
}

func grants(rules []Rule, action string) map[party.Role]string {
	marks := map[party.Role]string{}
	for _, r := range rules {
		if r.Action != action {
			continue
		}
		if marks[r.Role] = "○"; r.Scope == procedure.Bureau {
			marks[r.Role] = "●"
		}
	}
	return marks
}

func duty(a procedure.Act) string {
	switch a.Duty {
	case procedure.AsHandler:
		return "本案承办人、协办人"
	case procedure.AsReviewer:
		return "本案指派的审核员"
	case procedure.AsCounsel:
		return "受委托论证、在查阅期限内的法律顾问"
	case procedure.AsWitness:
		return "抽取承诺中指定的见证人"
	case procedure.AsHost:
		return "听证通知载明的主持人"
	case procedure.AsEngine:
		return "由系统记载"
	}
	return ""
}

func bars(a procedure.Act) string {
	titles := map[procedure.Bar]string{
		procedure.BarHandler: "办案人员", procedure.BarSubmitter: "提交人", procedure.BarMaker: "公示信息制作人",
		procedure.BarProposer: "更正提出人", procedure.BarReviewer: "审核人员", procedure.BarUnit: "承办机构人员",
	}
	var named []string
	for _, bar := range a.Bar {
		named = append(named, titles[bar])
	}
	return strings.Join(named, "、")
}

func anyRole(a Action) string {
	switch {
	case slices.Contains(a.Who, Anyone):
		return "社会公众"
	case slices.Contains(a.Who, SignedIn):
		return "已登录的任何人员"
	}
	return ""
}
