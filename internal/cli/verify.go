package cli

import (
	"context"
	"encoding/json"
	"fmt"

	"sanxiang/internal/app"
	"sanxiang/internal/casework"
	"sanxiang/internal/config"
	"sanxiang/internal/store"
)

// VerifyCmd is `sanxiang verify`: it recomputes every chain of the record.
type VerifyCmd struct {
	JSON bool `name:"json" help:"以 JSON 输出。"`
}

// Run checks the whole record and names the first broken entry. A broken
// record is an error.
func (v VerifyCmd) Run(ctx context.Context, a *App) error {
	return a.WithRecord(ctx, func(s *store.Store) error {
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

// WebOptions are the settings that the HTTP side goes by.
func WebOptions(c config.Config) app.WebOptions {
	return app.WebOptions{SecureCookies: c.SecureCookies(), UploadLimit: int64(c.UploadLimit), Proxies: c.TrustedProxies, Rates: c.Rates()}
}

func (a *App) say(format string, args ...any) error {
	_, err := fmt.Fprintf(a.Out, format, args...)
	return err
}
