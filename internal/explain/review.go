package explain

import (
	"fmt"
	"slices"
	"strings"

	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

// ReviewPage is docs/review-charts.md: for each procedure what must be reviewed,
// and the way through review (重大执法决定法制审核目录清单、流程图).
func ReviewPage(tables []procedure.Table, rules []law.MajorRule) string {
	var b strings.Builder
	b.WriteString("<!-- Generated from the procedure tables and the catalogue by make generate; do not edit. -->\n\n# 重大执法决定法制审核流程图\n\n")
	b.WriteString("▶ 之后是该环节起算的期限（见期限规则表），“关口”是办理该环节之前必须满足的条件。〔〕内是办理人。\n")
	for _, t := range tables {
		fmt.Fprintf(&b, "\n## %s（%s）\n", t.Title, t.Category.Title())
		chart := procedure.ReviewChart(t)
		if chart == "" {
			b.WriteString("\n本程序没有须经法制审核的决定。\n")
			continue
		}
		b.WriteString("\n应当审核的情形：\n\n| 编号 | 情形 | 依据 |\n|---|---|---|\n")
		for _, r := range rules {
			if len(r.Categories) == 0 || slices.Contains(r.Categories, t.Category) || t.Category == law.Penalty && slices.Contains(r.Categories, law.Compulsion) {
				fmt.Fprintf(&b, "| %s | %s | %s |\n", r.ID, r.Title, each(r.Basis, law.Cite.String))
			}
		}
		fmt.Fprintf(&b, "\n```mermaid\n%s```\n", chart)
	}
	return b.String()
}
