package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"text/tabwriter"

	"sanxiang/domain/fault"
	"sanxiang/internal/clock"
	"sanxiang/internal/datadir"
	"sanxiang/internal/editions"
	"sanxiang/internal/identity"
	"sanxiang/internal/store"
)

// CatalogueCmd groups what is done about the editions of the rules.
type CatalogueCmd struct {
	Load CatalogueLoadCmd `cmd:"" help:"由运维人员直接载入一个规则版本（日历、期限、参数、权责清单、重大决定目录），不经第二人批准；在用系统应当在“规则版本”页面提交草案并由局领导批准。"`
	List CatalogueListCmd `cmd:"" help:"列出随程序发布的和已载入的规则版本。"`
}

// CatalogueLoadCmd is `sanxiang catalogue load`.
type CatalogueLoadCmd struct {
	File string `arg:"" type:"existingfile" help:"版本文件（YAML）。"`
}

// Run loads the file into the configured database and prints what it changes.
// It is the operator's way, who owns the database anyway: an installation before
// anybody has an account, or a repair. The bureau's people go by two (docs/adr/0014-two-people-for-a-rule.md).
// Running processes take note by themselves; clocks that it moves are moved by
// an entry in each case's record.
func (c *CatalogueLoadCmd) Run(ctx context.Context, app *App) error {
	text, err := os.ReadFile(c.File)
	if err != nil {
		return err
	}
	return app.withShelf(ctx, func(s *editions.Shelf) error {
		done, err := s.Load(ctx, string(identity.Operator().ID), text)
		if err != nil {
			return errors.Join(err, app.sayEach(err))
		}
		if done.Already {
			return app.say("版本 %s 先前已经载入，没有变化\n", done.Edition)
		}
		if err := app.say("已载入 %s（%s），自 %s 起生效\n", done.Edition, done.Kind, done.EffectiveFrom); err != nil {
			return err
		}
		for _, line := range done.Changes {
			if err := app.say("  %s\n", line); err != nil {
				return err
			}
		}
		return nil
	})
}

// sayEach prints what is wrong with a text, a line each, where it is more than
// one sentence can say.
func (a *App) sayEach(err error) error {
	f, refused := errors.AsType[*fault.Fault](err)
	if !refused || len(f.Fields) < 2 {
		return nil
	}
	var failed []error
	for _, field := range f.Fields {
		failed = append(failed, a.say("  %s\n", field.Message))
	}
	return errors.Join(failed...)
}

// CatalogueListCmd is `sanxiang catalogue list`.
type CatalogueListCmd struct{}

// Run prints every edition, one a line.
func (CatalogueListCmd) Run(ctx context.Context, app *App) error {
	return app.withShelf(ctx, func(s *editions.Shelf) error {
		list, err := s.List(ctx)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(app.Out, 0, 0, 2, ' ', 0)
		for _, e := range list {
			origin := "随程序发布"
			if e.LoadedBy != "" {
				origin = "由 " + e.LoadedBy + " 于 " + e.LoadedAt + " 载入"
			}
			if _, err := fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", e.Kind, e.Edition, e.EffectiveFrom, origin); err != nil {
				return err
			}
		}
		return table.Flush()
	})
}

// withShelf lends the editions of the configured record. A record in a folder
// that a process holds is reached through that process alone.
func (a *App) withShelf(ctx context.Context, do func(*editions.Shelf) error) error {
	err := a.WithRecord(ctx, func(s *store.Store) error { return do(editions.NewShelf(s, clock.System{})) })
	if errors.Is(err, datadir.ErrHeld) {
		return fmt.Errorf("%w；不停止它的，请登录后在“规则版本”页面办理（/admin/editions）：由法制监察科负责人提交草案，由局领导批准", err)
	}
	return err
}
