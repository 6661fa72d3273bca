package cli

import (
	"context"
	"fmt"
	"path"

	"sanxiang/internal/store"
)

// MigrateCmd is `sanxiang migrate`.
type MigrateCmd struct{}

// Run brings the schema up to this version and prints each step.
func (MigrateCmd) Run(ctx context.Context, app *App) error {
	return app.WithStore(ctx, func(s *store.Store) error {
		applied, err := s.Migrate(ctx)
		if err != nil {
			return err
		}
		for _, file := range applied {
			if _, err := fmt.Fprintf(app.Out, "已执行 %s\n", path.Base(file)); err != nil {
				return err
			}
		}
		_, err = fmt.Fprintf(app.Out, "数据库结构已是本版本的，本次执行 %d 步\n", len(applied))
		return err
	})
}
