package cli

import (
	"fmt"

	"sanxiang/domain/procedure"
	"sanxiang/internal/explain"
	"sanxiang/policies"
)

// ExplainProcedureCmd is `sanxiang explain procedure`.
type ExplainProcedureCmd struct {
	Act    string `arg:"" optional:"" help:"只说明这一个事项，如 review.submit。"`
	Format string `enum:"table,mermaid,review,json" default:"table" help:"输出格式：table 逐项说明，mermaid 流程图，review 法制审核流程图，json 数据。"`
}

// Run prints the procedure tables, or one row of them in words.
func (c *ExplainProcedureCmd) Run(app *App) error {
	if c.Act == "" {
		return explain.Procedure(app.Out, policies.Tables(), c.Format)
	}
	for _, t := range policies.Tables() {
		if act, ok := t.Act(procedure.Name(c.Act)); ok {
			return explain.Act(app.Out, act)
		}
	}
	return fmt.Errorf("没有名为 %s 的事项", c.Act)
}
