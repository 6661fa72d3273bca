package cli

import (
	"context"
	"fmt"
	"time"

	"sanxiang/internal/engine"
)

// SetupCmd is `sanxiang setup`. Cases carry no search attributes of their own,
// so the namespace is all there is to prepare.
type SetupCmd struct {
	Retention time.Duration `default:"2160h" help:"已结束的流程历史在 Temporal 中保留多久；案件记录不依赖它。"`
	Patience  time.Duration `default:"1m" help:"最多等待多久。"`
}

// Run registers the namespace where it is missing and waits until it can be
// used.
func (c *SetupCmd) Run(ctx context.Context, app *App) error {
	if err := app.Config.Check(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, c.Patience)
	defer cancel()
	to := engine.Connection{Address: app.Config.TemporalAddress, Namespace: app.Config.TemporalNamespace}
	if err := engine.EnsureNamespace(ctx, to, c.Retention, app.Log); err != nil {
		return fmt.Errorf("SANXIANG_TEMPORAL_ADDRESS：%s 上的命名空间无法准备：%w", to.Address, err)
	}
	_, err := fmt.Fprintf(app.Out, "命名空间 %s 在 %s 上已可使用\n", to.Namespace, to.Address)
	return err
}
