package cli

import (
	"context"
	"encoding/json"
	"fmt"

	"sanxiang/domain/monitor"
	"sanxiang/internal/app"
	"sanxiang/internal/casework"
	"sanxiang/internal/config"
	"sanxiang/internal/editions"
	"sanxiang/internal/identity"
	"sanxiang/internal/store"
)

// VerifyCmd is `sanxiang verify`: it recomputes every chain of the record, or
// holds every history against the law.
type VerifyCmd struct {
	JSON bool `name:"json" help:"以 JSON 输出。"`
	Law  bool `name:"law" help:"不核验哈希链，而是以独立于办案流程的规则逐条检查全部案件的历史，列出每一处违反。"`
}

// Run checks the whole record and names the first broken entry. A broken
// record is an error.
func (v VerifyCmd) Run(ctx context.Context, a *App) error {
	return a.WithRecord(ctx, func(s *store.Store) error {
		if v.Law {
			return v.law(ctx, a, s)
		}
		found, err := casework.Verify(ctx, s)
		if err != nil {
			return err
		}
		if v.JSON {
			if err := json.NewEncoder(a.Out).Encode(found); err != nil {
				return err
			}
		} else if found.Broken == nil {
			return a.say("ok：%d 件案件，%d 条记录，%d 份文书，哈希链完整\n", found.Cases, found.Events, found.Papers)
		}
		if b := found.Broken; b != nil {
			return fmt.Errorf("记录已被破坏：%s", b)
		}
		return nil
	})
}

// law prints each violation as it is found: one line, or one JSON value.
func (v VerifyCmd) law(ctx context.Context, a *App, s *store.Store) error {
	out := json.NewEncoder(a.Out)
	found, err := casework.VerifyLaw(ctx, s, casework.NewWorld(identity.People, editions.Of), func(broken monitor.Violation) error {
		if v.JSON {
			return out.Encode(broken)
		}
		return a.say("%s\n", broken)
	})
	switch {
	case err != nil:
		return err
	case found.Violations > 0:
		return fmt.Errorf("%d 件案件、%d 条记录中有 %d 处违反", found.Cases, found.Events, found.Violations)
	case v.JSON:
		return out.Encode(found)
	}
	return a.say("ok：%d 件案件，%d 条记录，%d 项规则均未违反\n", found.Cases, found.Events, len(monitor.All()))
}

// WebOptions are the settings that the HTTP side goes by.
func WebOptions(c config.Config) app.WebOptions {
	return app.WebOptions{SecureCookies: c.SecureCookies(), UploadLimit: int64(c.UploadLimit), Proxies: c.TrustedProxies, Rates: c.Rates(), DemoPeople: c.DemoPeople}
}

func (a *App) say(format string, args ...any) error {
	_, err := fmt.Fprintf(a.Out, format, args...)
	return err
}
