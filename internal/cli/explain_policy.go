package cli

import (
	"io"

	"sanxiang/policies"
)

// ExplainPolicyCmd is `sanxiang explain policy`.
type ExplainPolicyCmd struct {
	Roles bool `help:"输出供阅读的岗位权限表（Markdown），而不是策略文件。"`
}

// Run prints policy.csv or roles.md as the procedure tables have them now.
func (c *ExplainPolicyCmd) Run(app *App) error {
	text := policies.CSV()
	if c.Roles {
		text = policies.RolesPage()
	}
	_, err := io.WriteString(app.Out, text)
	return err
}
